/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef ENRICH_ORDINAL_H
#define ENRICH_ORDINAL_H

#include <stddef.h>

#include "lib/words.h"

/* Ordinal numbers in folded texts: in digits ("78th"), in Chinese numerals and
 * in words, whose parts add up ("seventy-eighth", "الثامنة والسبعون"). */
struct ordinals {
	struct words parts, and;
};

struct lang;
void ordinals_init(struct ordinals *o, const struct lang *lang);
void ordinals_free(struct ordinals *o);

/* The number that begins at p (begin is where the text does): its length and
 * its value; 0 if there is none. */
size_t ordinal_at(const struct ordinals *o, const char *begin, const char *p,
    const char *end, int *value);

#endif
