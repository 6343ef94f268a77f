/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef LOAD_STAT_H
#define LOAD_STAT_H

#include <stdbool.h>

#include "lib/problem.h"
#include "load/tables.h"

/* Print what a lake holds, by batch and by table, to stdout, as its manifests
 * have it.  Batches that a compaction has replaced are marked and not counted
 * in the sums.  False: a manifest cannot be read. */
bool stat_lake(const char *lake, struct problem *p);

/* Which tables have files. */
bool stat_tables(const char *lake, bool there[TABLES], struct problem *p);

#endif
