/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef LOAD_FILL_H
#define LOAD_FILL_H

#include <stdbool.h>

#include "lib/problem.h"
#include "load/dialect.h"

/*
 * Append the statements that put what is new in a lake into the tables of
 * ddl_tables: everything of all batches that count and that are not among
 * `taken` (ids, a line each).  Of a batch that replaces others nothing is
 * taken where all of those were; where not, it takes the place of all that
 * is older.  Each table's rows are counted against the manifest.  Nothing is
 * appended where nothing is new.  False: the lake cannot be read.
 */
bool fill_write(const struct dialect *d, const char *lake, struct span taken,
    struct buf *out, struct problem *p);

#endif
