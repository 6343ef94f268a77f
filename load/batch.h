/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef LOAD_BATCH_H
#define LOAD_BATCH_H

#include "load/manifest.h"
#include "load/seen.h"
#include "load/zst.h"

/*
 * A batch on its way: files of rows below LAKE/.tmp-PID, which nobody reads,
 * and then one rename.
 *
 * Durability: all files, one syncfs, the manifest and its fsync, the rename,
 * the fsync of the lake's folder.  Before the rename nothing is to be seen,
 * behind it everything is, wherever the power goes.
 */
enum { BATCH_PART = 256 * 1024 * 1024 }; /* bytes of text a file */

struct batch_stream;

struct batch {
	const char *lake; /* borrowed */
	char *tmp; /* LAKE/.tmp-PID */
	char *dir; /* what is going to be renamed, below it */
	struct zst *zst;
	struct batch_stream *streams[TABLES][LANGUAGES];
	struct manifest files; /* those that are closed */
};

/* Under the lake's lock. */
void batch_open(struct batch *b, const char *lake);

/* A path beside the batch, for what is not going to be published; the caller
 * frees it. */
char *batch_beside(const struct batch *b, const char *name);

/* Add a row (with its newline). */
void batch_put(struct batch *b, enum table_id table, int language,
    const char *row, size_t n);

/* Rows of a table and language so far. */
unsigned long long batch_rows(
    const struct batch *b, enum table_id table, int language);

/* Close all files, leaving out the rows that seen says are dead. */
void batch_finish(struct batch *b, struct seen *seen);

/* Rows of a table in all languages, once finished. */
unsigned long long batch_total(const struct batch *b, enum table_id table);

/* Publish as a batch that is newer than `newest` (NULL: the first); its id
 * goes to id (LAKE_ID bytes). */
void batch_publish(struct batch *b, const char *newest, char *id);

/* Remove what is left below LAKE/.tmp-PID and free all. */
void batch_close(struct batch *b);

#endif
