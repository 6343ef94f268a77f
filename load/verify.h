/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef LOAD_VERIFY_H
#define LOAD_VERIFY_H

#include <stdbool.h>

#include "lib/problem.h"

/* Read every file of every batch again and compare it with its manifest: id,
 * size, frames with their checksums, rows, SHA-256; and see that no file is
 * there that no manifest names, since readers would take it.  False at the
 * first difference, which p names. */
bool verify_lake(const char *lake, struct problem *p);

#endif
