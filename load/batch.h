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
enum {
	BATCH_PART = 256 * 1024 * 1024, /* bytes of text a file */
	BATCH_BUFFERED = 64 * 1024 * 1024, /* in memory, over all files */
	BATCH_PLACES = 100000, /* folders a table */
};

struct batch_stream;

/* A folder that tables have files in: "language=zh"; place 0 is "", the
 * table's own. */
struct batch_place {
	char *folder;
	struct batch_stream *streams[TABLES];
};

struct batch {
	const char *lake; /* borrowed */
	char *tmp; /* LAKE/.tmp-PID */
	char *dir; /* what is going to be renamed, below it */
	struct zst *zst;
	struct batch_place *places;
	size_t nplaces, places_cap, last; /* last: that was found */
	size_t buffered; /* bytes of text that wait in memory */
	struct manifest files; /* those that are closed, and what they are */
};

/* Under the lake's lock. */
void batch_open(struct batch *b, const char *lake);

/* A path beside the batch, for what is not going to be published; the caller
 * frees it. */
char *batch_beside(const struct batch *b, const char *name);

/* The place of a folder; a new one the first time. */
int batch_place(struct batch *b, const char *folder);

/* Where the rows of a record in such a place stand: those of tables that are
 * not partitioned in place 0. */
int batch_place_of(enum table_id table, int place);

/* Add a row (with its newline).  However many files there are, memory is
 * bounded: when more than BATCH_BUFFERED waits in all of them, it is put
 * aside on the disk. */
void batch_put(
    struct batch *b, enum table_id table, int place, const char *row, size_t n);

/* Rows of a table in a place so far. */
unsigned long long batch_rows(
    const struct batch *b, enum table_id table, int place);

/* Close all files, leaving out the rows that seen (NULL: none) says are dead.
 */
void batch_finish(struct batch *b, struct seen *seen);

/* Rows of a table in all places, once finished. */
unsigned long long batch_total(const struct batch *b, enum table_id table);

/* Publish as a batch that is newer than `newest` (NULL: the first); its id
 * goes to id (LAKE_ID bytes). */
void batch_publish(struct batch *b, const char *newest, char *id);

/* Remove what is left below LAKE/.tmp-PID and free all. */
void batch_close(struct batch *b);

#endif
