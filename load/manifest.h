/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef LOAD_MANIFEST_H
#define LOAD_MANIFEST_H

#include <stdbool.h>
#include <stddef.h>

#include "lib/buf.h"
#include "lib/problem.h"
#include "lib/sha256.h"
#include "load/lake.h"
#include "load/partition.h"
#include "load/tables.h"

/*
 * BATCH/manifest.json: a Frictionless data package (specs.frictionlessdata.io,
 * version 1) with a resource a table; what that standard has no place for
 * (language, rows, frames, hash of each file) stands under `files`.
 */
struct manifest_file {
	enum table_id table;
	char *path; /* within the batch */
	unsigned long long rows, text, bytes, frames;
	char sha256[SHA256_HEX];
};

struct manifest {
	struct manifest_file *files;
	size_t n, cap;
	/* The batches whose current rows this one holds, in their place: all
	 * that were there when it was made.  None, but for compactions. */
	struct lake_batches replaces;
	struct partition partition;
};

/* The batches that count, oldest first: those that are published, less those
 * that the newest compaction replaces.  False: the lake cannot be read. */
bool manifest_live(
    const char *lake, struct lake_batches *out, struct problem *p);

/* Write the manifest; id (LAKE_ID bytes) is made of time and of the hash of
 * all that the manifest says but the id. */
void manifest_write(const struct manifest *m, const char time[LAKE_TIME],
    struct buf *out, char *id);

/* Read that of a batch and check that it is the one which the batch's id was
 * made of.  The caller frees m, in any case. */
bool manifest_read(
    struct manifest *m, const char *lake, const char *id, struct problem *p);

/* A new file at the end, zeroed; valid until the next call. */
struct manifest_file *manifest_add(struct manifest *m);
void manifest_free(struct manifest *m);

#endif
