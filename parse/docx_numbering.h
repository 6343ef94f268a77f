/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef PARSE_DOCX_NUMBERING_H
#define PARSE_DOCX_NUMBERING_H

#include <stdbool.h>
#include <stddef.h>

#include "lib/buf.h"
#include "lib/problem.h"
#include "parse/docx_styles.h"

/*
 * Automatic numbers of a DOCX (word/numbering.xml; ISO/IEC 29500-1, 17.9).  A
 * paragraph names a number (numId) and a level of it; the number stands for
 * an abstract list, maybe with levels of its own.  Numbers of one abstract
 * list count on in each other.  Word 97 had the same (doc_lists.c).
 */
enum { DOCX_LEVELS = 9 };

struct docx_level {
	char *text; /* "(%2)"; NULL: not there */
	char *format; /* ST_NumberFormat: "lowerLetter"; NULL: decimal */
	int start; /* -1: not said */
	int restart; /* a level (1…) that starts this one anew; 0: never;
		      * -1: every level above */
	int left; /* indentation in twips; -1: not said */
	bool legal; /* all levels in decimal (17.9.4) */
	char *style; /* the paragraph style that is for it; NULL: none */
};

struct docx_list {
	int id; /* abstractNumId */
	char *link; /* the numbering style that has the levels; NULL: here */
	struct docx_level levels[DOCX_LEVELS];
	int counts[DOCX_LEVELS];
	bool begun[DOCX_LEVELS];
};

struct docx_number {
	int id; /* numId */
	int abstract; /* abstractNumId */
	struct docx_list *list;
	struct docx_level own[DOCX_LEVELS]; /* w:lvlOverride; start alone where
					     * text is NULL */
	bool used[DOCX_LEVELS];
};

struct docx_numbering {
	struct docx_list *lists;
	size_t nlists, lists_cap;
	struct docx_number *numbers;
	size_t nnumbers, numbers_cap;
};

/* `styles` are those of the document, for lists that are styles (17.9.21). */
bool docx_numbering_read(struct docx_numbering *n,
    const struct docx_styles *styles, struct span xml, struct problem *p);
void docx_numbering_free(struct docx_numbering *n);

/* A list without levels, a number of the list that has this id; valid until
 * the next one is added.  When all are there link them. */
struct docx_list *docx_numbering_add_list(struct docx_numbering *n, int id);
struct docx_number *docx_numbering_add_number(
    struct docx_numbering *n, int id, int list);
void docx_numbering_link(struct docx_numbering *n);

/* The level of number num_id that is for the paragraph style of this id;
 * `otherwise` where none is. */
int docx_numbering_style_level(const struct docx_numbering *n, int num_id,
    const char *style, int otherwise);

/*
 * Count the paragraph that has this number, and append its label, as shown,
 * to out ("1.", "(a)"; nothing for a bullet or an unknown number).  *left is
 * set to the indentation of the level where it says one.  True: it is a
 * bullet.
 */
bool docx_numbering_next(struct docx_numbering *n, int num_id, int level,
    struct buf *out, int *left);

/*
 * LibreOffice's writer of DOC splits a list whose start is set anew: its first
 * paragraph is left in one of its own, and the file shows "1., 1., 2.".  Where
 * a paragraph of number `from` was the first of its level, and one of the
 * number `to`, which looks the same and has not begun, comes right behind it,
 * the second list goes on in the first.
 */
void docx_numbering_go_on(
    struct docx_numbering *n, int from, int to, int level);

/* One number in a format of ST_NumberFormat; false: it is none that shows
 * something (bullet, none). */
bool docx_number_format(struct buf *out, const char *format, int value);

#endif
