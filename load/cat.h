/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef LOAD_CAT_H
#define LOAD_CAT_H

#include <stdbool.h>

#include "lib/problem.h"
#include "load/tables.h"

/* Write the rows of a table to stdout, oldest batch first; `current`: those
 * alone of the newest version of each document.  False: a batch cannot be
 * read. */
bool cat_table(
    const char *lake, enum table_id table, bool current, struct problem *p);

#endif
