/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef LOAD_DDL_H
#define LOAD_DDL_H

#include "lib/buf.h"
#include "load/dialect.h"

/*
 * The tables and views of a lake in SQL, printed from tables.c: each table
 * with a column `batch` before its own, `batches`, which are the batches that
 * count, and the views
 *	TABLE_current	the rows of the newest batch that holds the document;
 *	errors_current	the keys whose newest outcome is an error;
 *	texts		the text of each document, its blocks and notes.
 * documents_current says in `withdrawn` whether a document that was there is
 * now absent.
 */

/* Empty tables, and the views. */
void ddl_tables(const struct dialect *d, struct buf *out);

/* For a dialect that reads files: views over those of a lake in place of
 * tables.  `there` says which tables have files. */
void ddl_files(const struct dialect *d, const char *lake,
    const bool there[TABLES], struct buf *out);

/* The type of a column, with what says that it is never null. */
void ddl_type(const struct dialect *d, const struct column *c, struct buf *out);

#endif
