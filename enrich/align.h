/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef ENRICH_ALIGN_H
#define ENRICH_ALIGN_H

#include "enrich/edition.h"

/*
 * The paragraphs of n editions of a document beside one another.  A paragraph
 * is known by its place: "title", "preamble 3", "operative 5.2", "annex 1
 * paragraph 4", "note 7"; where two editions have not as many paragraphs of a
 * kind, those of that kind are not aligned between them.
 */

/* Append a line of JSON for each paragraph that two editions have: symbol,
 * paragraph, and a key for each language. */
void align_write(struct buf *out, const char *symbol,
    const struct edition *editions, size_t n);

/* The same as units of TMX 1.4b, and what stands before and behind them. */
void align_tmx_begin(struct buf *out);
void align_tmx(struct buf *out, const char *symbol,
    const struct edition *editions, size_t n);
void align_tmx_end(struct buf *out);

#endif
