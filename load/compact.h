/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef LOAD_COMPACT_H
#define LOAD_COMPACT_H

#include <stdbool.h>

#include "lib/problem.h"

/*
 * Write the current rows of a lake into one batch that replaces all that are
 * older, and remove batches that were replaced at least `grace` seconds ago.
 * Until then who has begun to read them can go on, and a program that counts
 * batches by the manifests counts no row twice.
 *
 * A batch is removed by a rename to a name that nobody reads, so that it is
 * there whole or not at all.  False: the lake cannot be read; another writer
 * ends the program with EXIT_RETRY.
 */
bool compact_lake(
    const char *lake, unsigned long long grace, struct problem *p);

#endif
