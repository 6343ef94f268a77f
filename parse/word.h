/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef PARSE_WORD_H
#define PARSE_WORD_H

#include <stdbool.h>
#include <stdint.h>

#include "parse/document.h"
#include "parse/para.h"

/* What the two formats of Word have in common: paragraphs into blocks. */
struct word_look {
	const struct buf *label; /* the automatic number as shown: "1." */
	const char *style; /* its name or id; NULL: none */
	int left; /* indentation in twips; -1: not said */
	int heading; /* level 1…; 0: none */
	bool centred, cover;
	bool bullet; /* the automatic number is one */
};

/* The paragraph becomes a block at the end of d; false: it is empty. */
bool word_block_add(
    struct document *d, struct para *text, const struct word_look *look);

/* The paragraph goes to the end of a cell: a cell of several paragraphs is
 * one text. */
void word_cell_add(
    struct para *cell, const struct para *text, const struct buf *label);

/* Do these blocks of a header look like a masthead?  Running headers are
 * shorter, and the symbol has a slash. */
bool word_is_masthead(const struct document *d);

/* Move the blocks of a masthead to the beginning of d. */
void word_take_masthead(struct document *d, struct document *masthead);

/* Characters of the fonts Symbol and Wingdings stand in the private area from
 * U+F000: the one that is meant, where texts use it.  0: whatever else is
 * private shows nothing that could be read. */
uint32_t word_symbol(uint32_t c);

#endif
