/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef LOAD_LAKE_H
#define LOAD_LAKE_H

#include <stdbool.h>
#include <stddef.h>

#include "lib/problem.h"

/*
 * A lake is a folder of batches, each a folder `batch=ID` that one rename
 * made.  ID is a UTC time and the first 8 hex digits of the SHA-256 of its
 * manifest: 20261122T180000Z-3f9a1c07.  The greatest is the newest.
 */
enum {
	LAKE_TIME = 17, /* "20261122T180000Z" and a NUL */
	LAKE_DIGEST = 8,
	LAKE_ID = 26,
};

struct lake_batches {
	char (*ids)[LAKE_ID]; /* oldest first */
	size_t n, cap;
};

/* Whether s is a batch's id by its form. */
bool lake_is_id(const char *s);

/* The batches that are published.  False: the folder cannot be read. */
bool lake_batches(
    const char *lake, struct lake_batches *out, struct problem *p);
void lake_batches_free(struct lake_batches *b);

/* Make the folder if it is not there, and lock it against other writers until
 * the program ends; ends it with EXIT_RETRY when another has the lock. */
void lake_lock(const char *lake);

/* Remove what dead runs left behind (`.tmp-*`); only under the lock. */
void lake_sweep(const char *lake);

/* Remove a folder and all in it, following no link. */
void lake_remove(const char *path);

/* Remove a batch, whole at once for who reads; only under the lock. */
void lake_drop(const char *lake, const char *id);

/* Seconds since a batch was made; 0 if its time is yet to come. */
unsigned long long lake_age(const char *id);

/* The time of a new batch: now (or SOURCE_DATE_EPOCH), but at least a second
 * after that of the newest one (NULL: none). */
void lake_time(const char *newest, char out[LAKE_TIME]);

/* A path that the caller frees: a/b. */
char *lake_path(const char *a, const char *b);

/* That of a file of a batch: LAKE/batch=ID/file. */
char *lake_file(const char *lake, const char *id, const char *file);

#endif
