/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef LIB_TEXT_H
#define LIB_TEXT_H

#include <stddef.h>
#include <stdint.h>

#include "lib/buf.h"

/*
 * Texts as pipeline(5) wants them, and their folded form for matching.
 */

/*
 * Append p[0..n) to out in the form of pipeline(5), "Texts": NFC, no bidi
 * controls, soft hyphens, kashida; presentation forms (Arabic and the Latin
 * ligatures) resolved; U+2010 and U+2011 as `-`; every blank and control
 * character as a space; runs of spaces as one, none at the beginning.  May be
 * called again to go on in the same text; text_trim cuts a space at the end.
 * Bytes that are no UTF-8 become U+FFFD.
 */
void text_clean(struct buf *out, const char *p, size_t n);
void text_trim(struct buf *out);

/*
 * The folded form of a clean text: what is matched against the words of
 * lib/lang, which are folded by the same function.
 *   letters in lower case (one to one); Arabic alef forms as ا, tashkeel and
 *   kashida dropped; Latin accents kept;
 *   digits of any script as ASCII; full-width forms as ASCII;
 *   hyphens, dashes and the minus as `-`; slashes as `/`;
 *   typographic quotes and apostrophes as " and ';
 *   blanks as one space each.
 * at[i] is the offset (code points) in the original of the character that
 * byte i of the folded text comes from; at[len] is the length of the original.
 * origin[i] is the same in bytes of the original.
 */
struct text {
	struct span original;
	struct buf fold;
	uint32_t *at; /* fold.len + 1 entries */
	uint32_t *origin; /* fold.len + 1 entries */
	size_t cap;
};

void text_fold(struct text *t, const char *p, size_t n);
void text_free(struct text *t);

/* Fold a text alone, without where its bytes come from: appends to out. */
void text_fold_word(struct buf *out, const char *p, size_t n);

/* Bytes of the folded text p[0..n) that are this word, which is folded for it;
 * 0: the text begins otherwise. */
size_t text_begins(const char *p, size_t n, const char *word);

#endif
