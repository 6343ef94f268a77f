/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef LOAD_INDEX_H
#define LOAD_INDEX_H

#include <stdbool.h>
#include <stddef.h>

#include "lib/buf.h"
#include "lib/problem.h"
#include "load/db.h"
#include "load/lake.h"
#include "load/tables.h"

/*
 * LAKE/index.db: of every document, catalogue record and error the newest
 * version that the lake holds.  It is derived from the batches and nothing
 * else, so it may be removed at any time and comes out the same again.
 */
enum index_kind { INDEX_DOCUMENT, INDEX_CATALOGUE, INDEX_ERROR };

enum { INDEX_HASH = 128, INDEX_SYMBOL_MAX = 255 };

/* Catalogue records are keyed by symbol alone (lang ""); errors without a
 * symbol that could be one, by symbol "" and, as lang, a hash of the row. */
struct index_key {
	enum index_kind kind;
	const char *symbol, *lang;
};

struct index_entry {
	char hash[INDEX_HASH]; /* of errors: stage/code */
	char batch[LAKE_ID];
};

struct index {
	struct db db;
	char *path;
	sqlite3_stmt *get, *put;
	struct lake_batches batches; /* those that count (manifest_live) */
};

/* For a writer, under the lock: open or make it, and add the batches that it
 * does not know (a run was killed between publishing and indexing).  Made
 * anew when it is damaged or knows a batch that is gone or was replaced. */
void index_open(struct index *ix, const char *lake);

/* For a reader: an index of the batches as they are now, made in a temporary
 * file.  False: a batch cannot be read. */
bool index_build(struct index *ix, const char *lake, struct problem *p);

/* Add a batch.  False: it cannot be read. */
bool index_add(
    struct index *ix, const char *lake, const char *id, struct problem *p);

/* Bind a key to the first three parameters of a statement: kind, symbol,
 * lang. */
void index_bind(sqlite3_stmt *st, const struct index_key *key);

bool index_get(
    struct index *ix, const struct index_key *key, struct index_entry *out);

/* Hold one view of the index for many calls of index_get, which spares each
 * its locks; release it before index_add. */
void index_hold(struct index *ix);
void index_release(struct index *ix);

/* How the newest that the lake holds of a document or catalogue record ended;
 * error is filled in where there is one.  In a batch that holds both, the
 * error is the later. */
enum index_outcome {
	INDEX_UNKNOWN, /* the lake holds nothing of it */
	INDEX_GOOD,
	INDEX_FAILED,
	INDEX_RESOLVED, /* failed, and came again as it had been */
};
enum index_outcome index_error(
    struct index *ix, const struct index_key *key, struct index_entry *error);

extern const char index_resolved[]; /* the hash of an error that says so */

/* Whether LAKE/index.db says what the batches say. */
bool index_check(const char *lake, struct problem *p);

/* The newest batch, or NULL. */
const char *index_newest(const struct index *ix);

void index_close(struct index *ix);

/* A row of one of the three tables, as key and hash.  The line is spoilt. */
struct index_row {
	struct index_key key; /* points into the buffers below */
	struct buf symbol, lang, hash;
};

bool index_row_read(
    struct index_row *row, enum table_id table, char *line, size_t n);
void index_row_free(struct index_row *row);

#endif
