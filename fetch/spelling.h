/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef FETCH_SPELLING_H
#define FETCH_SPELLING_H

#include <stdbool.h>

#include "lib/symbol.h"

/*
 * The Official Document System knows some documents by another spelling of
 * their symbol than the canonical one.  Pure functions.
 */
enum {
	SPELLING_MAX = SYMBOL_MAX + 16,
	SPELLINGS = 4, /* of one symbol at most, the canonical among them */
};

/* Spelling n of a canonical symbol, 0 being itself; false: there are no more,
 * and out is not set. */
bool spelling_get(const char *symbol, unsigned n, char out[SPELLING_MAX]);

#endif
