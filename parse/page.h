/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef PARSE_PAGE_H
#define PARSE_PAGE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "lib/buf.h"
#include "lib/problem.h"
#include "parse/document.h"

/*
 * A page as it is seen: words and where they stand.  What reads pages (the
 * text layer of a PDF, the recognition of a scan) fills them; layout.h turns
 * them into blocks and notes, whatever they came from.
 *
 * Lengths are points (1/72 inch) from the top left corner of the page as it is
 * read (rotation undone); y grows downwards.
 */
enum {
	PAGE_BOLD = 1,
	PAGE_ITALIC = 2,
	PAGE_RAISED = 4, /* the source says so; layout finds the others */
	PAGE_GLUED = 8, /* no blank before it, whatever the gap */
	PAGE_SPACED = 16, /* a blank before it, however narrow */
};

struct page_word {
	float x0, y0, x1, y1; /* its box, that of its font's height */
	float size; /* of its font: points from line to line, set solid */
	unsigned flags;
	uint32_t at, len; /* text.data[at .. at + len): UTF-8 in the order in
			   * which it is read, also Arabic; no blanks */
};

/* A line that is drawn (the rule above notes, the grid of a table). */
struct page_rule {
	float x0, y0, x1, y1;
};

struct page {
	float width, height;
	struct page_word *words; /* in any order */
	size_t nwords, words_cap;
	struct page_rule
	    *rules; /* in any order; none where they are not known */
	size_t nrules, rules_cap;
	struct buf text; /* of its words */
};

struct pages {
	struct page *list; /* in the order of the document */
	size_t n, cap;
};

/* A new page at the end; valid until the next call. */
struct page *pages_add(struct pages *pages, double width, double height);

/* A word at the end of a page; text is copied.  Its box and flags are the
 * caller's to set.  Valid until the next call. */
struct page_word *page_add_word(struct page *page, const char *text, size_t n);

/* A line at the end of a page. */
void page_add_rule(
    struct page *page, double x0, double y0, double x1, double y1);

/* The text of a word. */
struct span page_word_text(
    const struct page *page, const struct page_word *word);

void pages_free(struct pages *pages); /* leaves it zeroed */

#endif
