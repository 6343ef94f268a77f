/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef LOAD_ROWS_H
#define LOAD_ROWS_H

#include <stdbool.h>
#include <stddef.h>

#include "lib/buf.h"
#include "lib/problem.h"
#include "lib/record.h"
#include "load/tables.h"

/*
 * The rows that a record becomes, by load/tables.h.  Values are copied from
 * the record as they stand: nothing is decoded, and no tree is built.  All
 * rows of a record are made before one of them is written, so that a record
 * with a value of the wrong type leaves nothing behind.
 */
struct rows_block {
	struct span kind, number; /* borrowed from the record */
};

struct rows_mark {
	long long block, at; /* -1: no block refers to the note */
};

struct rows {
	struct buf table[TABLES]; /* lines, newlines included */
	size_t count[TABLES];

	/* Of the record at hand, for the tables that look there. */
	struct rows_block *blocks;
	size_t nblocks, blocks_cap;
	struct rows_mark *marks;
	size_t nmarks, marks_cap;
};

/* The rows of a document, or of a catalogue record, or of both; its symbol
 * and lang must be strings.  False (and no rows): a value has the wrong type,
 * or there is neither a document nor a catalogue record in it. */
bool rows_document(struct rows *r, const struct record *rec, const char *hash,
    struct problem *p);

/* The row of a failed record; n is its number among the errors of the same
 * document. */
bool rows_error(struct rows *r, const struct record *rec, unsigned long long n,
    struct problem *p);

/* A row that says that a document which had failed is again what it was. */
void rows_resolved(struct rows *r, const struct record *rec);

void rows_free(struct rows *r);

#endif
