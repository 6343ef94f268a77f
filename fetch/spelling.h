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

/*
 * The spelling to ask for, of those of a symbol: the one that worked before,
 * the canonical one, the others.  After each was asked for, those that were not
 * told absent are again, in their order; where all were, the canonical one:
 * absence is believed when each told it, and the canonical one twice.
 */
struct spelling {
	char text[SPELLING_MAX]; /* to be asked for */
	unsigned others; /* that were begun, after the first one */
	bool absent; /* it is believed */

	char list[SPELLINGS + 1][SPELLING_MAX];
	unsigned count, canonical; /* of the list; a place in it */
	unsigned at, turn, absences, gone; /* gone: bits of places */
};

enum spelling_next {
	SPELLING_OTHER, /* text is one that was not asked for */
	SPELLING_SAME, /* it was asked for before */
	SPELLING_NONE, /* it is absent */
};

/* others: there may be others than the canonical one; known: the one that
 * worked before, "" for none. */
void spelling_begin(
    struct spelling *s, const char *symbol, bool others, const char *known);

/* It was told absent, or else refused: what to ask for then. */
enum spelling_next spelling_turn(struct spelling *s, bool absent);

#endif
