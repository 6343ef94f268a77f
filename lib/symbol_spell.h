/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef LIB_SYMBOL_SPELL_H
#define LIB_SYMBOL_SPELL_H

#include <stdbool.h>
#include <stddef.h>

#include "lib/symbol.h"

/*
 * The spelling of symbols (the inner part of lib/symbol): from what people,
 * links and documents write to the canonical form.
 */
enum { SYMBOL_RAW_MAX = 512 }; /* bytes of input, links included */

struct symbol_spelling {
	char text[SYMBOL_RAW_MAX]; /* ASCII, NUL-terminated */
	size_t n;
	bool repaired;
};

/*
 * Take the symbol out of a link, fold every character to ASCII upper case,
 * drop the blanks and the punctuation around it.
 */
enum symbol_error symbol_fold(
    const char *p, size_t n, struct symbol_spelling *out);

/* The symbol in a link: https://undocs.org/en/A/RES/78/237,
 * …/access?s=A/RES/78/237&l=en, /en/A/RES/78/237; all of p where there is no
 * link. */
struct span symbol_in_link(const char *p, size_t n);

/* Decode %2F and the like in place; the new length. */
size_t symbol_percent_decode(char *p, size_t n);

/* Where the second half of a joint symbol begins ("A/78/1-S/2023/2" gives 7);
 * *stop is the end of the first half.  0: it is one symbol. */
size_t symbol_joint(const struct symbol_spelling *s, size_t *stop);

/* Mend what is a misprint beyond doubt (symbol_repair.c). */
void symbol_repair(struct symbol_spelling *s);

/* Write s in its canonical case into out. */
enum symbol_error symbol_print(struct symbol_spelling *s, char out[SYMBOL_MAX]);

#endif
