/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef LOAD_SEEN_H
#define LOAD_SEEN_H

#include <stdbool.h>

#include "load/db.h"
#include "load/index.h"

/*
 * What this run has written so far, in a database beside the batch that it
 * is making, so that memory does not grow with the run.
 *
 * The last record of a key counts.  The rows of an earlier one are written
 * already when a later one comes; so each key is kept with the place of its
 * rows, and places that are superseded are noted as dead and left out when
 * the batch is finished (batch_leave_out).  A run without repetitions, which
 * is the usual one, thus goes over the records once and over its files not at
 * all; keeping the records until the end would cost every run a second pass.
 */
struct seen_place {
	int place; /* of a batch */
	/* By table: rows before the first, and how many. */
	unsigned long long first[TABLES], rows[TABLES];
};

struct seen {
	struct db db;
	char *path;
	bool empty; /* nothing was put yet */
	sqlite3_stmt *get, *put, *drop, *kill, *dead;
};

void seen_open(struct seen *s, const char *path);

/* Whether the run wrote this key; hash (INDEX_HASH bytes) and place are
 * filled in. */
bool seen_get(struct seen *s, const struct index_key *key, char *hash,
    struct seen_place *place);
void seen_put(struct seen *s, const struct index_key *key, const char *hash,
    const struct seen_place *place);

/* Forget the key; its rows at `place` are dead. */
void seen_drop(struct seen *s, const struct index_key *key,
    const struct seen_place *place);

/* The dead rows of a table and place in order, a range a call: begin, then
 * next until it is false. */
void seen_dead_begin(struct seen *s, int table, int place);
bool seen_dead_next(
    struct seen *s, unsigned long long *first, unsigned long long *rows);

void seen_close(struct seen *s); /* and remove the file */

#endif
