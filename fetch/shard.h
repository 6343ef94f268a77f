/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef FETCH_SHARD_H
#define FETCH_SHARD_H

#include <stdbool.h>

#include "lib/problem.h"

/*
 * The part of the symbols that is one machine's: those whose hash leaves the
 * remainder `index` when it is divided by `of`, so that a document is always
 * the same shard's, whatever the list.
 */
struct shard {
	unsigned long long index, of; /* of 0: all of them */
};

/* "2/8" (the third of eight), or "8", the index being that of the task of
 * Slurm, AWS Batch or Kubernetes that this runs in.  False: the problem says
 * what is wrong. */
bool shard_parse(const char *s, struct shard *out, struct problem *p);

/* Is the canonical symbol in it?  NULL, what has no symbol, is in the first. */
bool shard_has(const struct shard *s, const char *symbol);

#endif
