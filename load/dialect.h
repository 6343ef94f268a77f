/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef LOAD_DIALECT_H
#define LOAD_DIALECT_H

#include <stdbool.h>

#include "lib/buf.h"
#include "load/tables.h"

/*
 * What differs between warehouses, a row each.  In templates @ stands for the
 * name of a column, # for an id of a batch, % for a name of a table and ~ for
 * a number of rows.
 */
struct dialect {
	const char *name;
	char quote; /* of names: they may be reserved words (at, rows, ...) */
	bool upper; /* names are in capitals where they are not quoted */
	bool files; /* can read the files of a lake, by ddl_write */
	bool indexes; /* has them */
	const char *types[COLUMN_TYPES];
	const char *maybe; /* a type that may be null, @ its name */
	const char *needed; /* what says that it may not */
	const char *end; /* of a table; NULL: a bracket */
	const char *join; /* the column row_text of rows, by part and n */
	bool again; /* tables and views are made one by one, so that it can
		     * be that some are there and others not */
	bool guarded; /* rows count when their batch does: it has no
		       * transaction over all tables */

	/* Loading (fill.c). */
	const char *setup, *begin, *commit; /* of a run */
	const char *before; /* for a batch and table, before its rows come */
	/* The rows of files: what stands before the list of files, between
	 * them, and behind it (NULL: the columns as a SQL dialect has them);
	 * and how many may stand in one list. */
	const char *read, *between, *read_end;
	unsigned files_at_once;
	void (*put_file)(struct buf *out, const char *path);
	bool staged; /* rows of files come to a table of their own by other
		      * means, stage_TABLE */
	const char *insert; /* behind the names of the columns */
	const char *values[COLUMN_TYPES]; /* a column out of what was read */
	const char *insert_end; /* NULL: the files are read by the insert */
	const char *check; /* that a table has ~ rows of a batch */
	const char *remove; /* rows of batches before # */
};

/* By name, or NULL; all names, one a line. */
const struct dialect *dialect_find(const char *name);
void dialect_list(struct buf *out);

/* A column's name, quoted. */
void dialect_name(const struct dialect *d, const char *name, struct buf *out);

/* A string literal: quotes in it are doubled. */
void dialect_text(struct buf *out, const char *s);

/* A template; what it does not name may be NULL. */
struct dialect_words {
	const char *column, *batch, *table;
	unsigned long long rows;
};
void dialect_put(
    struct buf *out, const char *template, const struct dialect_words *words);

#endif
