/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef PARSE_LAYOUT_PARTS_H
#define PARSE_LAYOUT_PARTS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "lib/buf.h"
#include "parse/document.h"
#include "parse/page.h"
#include "parse/para.h"

/*
 * The steps of layout_read, in their order; for layout_*.c alone.
 *
 *   layout_row.c     words that stand on one height of the page are a row
 *   layout_margin.c  rows that are running headers, footers, numbers of pages
 *   layout_column.c  rows become lines, columns are read one after the other
 *   layout_note.c    lines at the foot of a page that are notes
 *   layout_para.c    lines become blocks
 *   layout_table.c   … or the rows of a table
 *   layout_text.c    the words of a line become text: blanks, marks of notes
 *   layout_join.c    … and lines: hyphens at their ends
 */

/* Words [first, first + n) of the page, sorted from left to right. */
struct layout_row {
	size_t first, n;
	float x0, y0, x1, y1; /* of its highest word; x of all */
	bool margin;
};

enum layout_role { LAYOUT_TEXT, LAYOUT_NOTE, LAYOUT_DONE };

/*
 * A line as it is read.  `in` is where it begins and `out` where it ends, in
 * the direction of reading: from the left edge of the page, or from the right
 * edge where it is read from right to left.
 */
struct layout_line {
	enum layout_role role;
	size_t page; /* index */
	size_t first, n; /* in layout.order, as they are read */
	float in, out, y0, y1, size;
	bool rtl;
	bool bold, italic; /* all of it */
	bool wide; /* gaps in it are those of a table or cover */
	size_t column; /* lines of one column of a page have the same */
	float left, right; /* edges of its column, as in and out */
};

/* A note of the document, and the page that has it. */
struct layout_note {
	size_t page, note;
};

struct layout {
	struct document *d;
	struct pages *pages; /* words are sorted by layout_rows */
	struct layout_row *rows; /* page after page, from top to bottom */
	size_t nrows, rows_cap;
	size_t *row_at; /* first row of each page, and the end of the last */
	uint32_t *order; /* words of their page */
	size_t norder, order_cap;
	struct layout_line *lines; /* as they are read */
	size_t nlines, lines_cap;
	struct layout_note *notes; /* as they are read */
	size_t nnotes, notes_cap;
	size_t columns; /* so far */
	bool rtl; /* most of it is read from right to left */
	float size; /* of the body */
	float pitch; /* from line to line, as a multiple of the size */
	struct buf margin; /* what running headers and footers say */
};

/* Words of all pages into l->rows. */
void layout_rows(struct layout *l);

/* Mark the rows that belong to the margins; their text goes to l->margin. */
void layout_margins(struct layout *l);

/* The rows that are left become lines, in reading order. */
void layout_lines(struct layout *l);

/* Size and pitch of the body. */
void layout_measure(struct layout *l);

/* Lines at the feet of pages become notes of the document. */
void layout_notes(struct layout *l);

/* How many lines from line i on are rows of a table; 0: none. */
size_t layout_table_rows(const struct layout *l, size_t i);

/* Make a table of them; false: they are none after all. */
bool layout_table(struct layout *l, size_t i, size_t rows);

/* The other lines become blocks. */
void layout_blocks(struct layout *l);

/* Word i of a line. */
const struct page_word *layout_word(
    const struct layout *l, const struct layout_line *line, size_t i);
struct span layout_word_text(
    const struct layout *l, const struct layout_line *line, size_t i);

/* Is there a digit of ASCII in it? */
bool layout_has_digit(struct span s);

/* How many words the label is that begins a line ("1.", "(a)"); 0: none. */
size_t layout_label(const struct layout *l, const struct layout_line *line);

/* Gap in reading direction between words i - 1 and i of a line. */
float layout_gap(
    const struct layout *l, const struct layout_line *line, size_t i);

/* Is the gap before word i one between pieces of a table or cover? */
bool layout_is_piece(
    const struct layout *l, const struct layout_line *line, size_t i);

/* Does the word stand above the line, smaller? */
bool layout_is_raised(const struct layout *l, const struct layout_line *line,
    const struct page_word *word);

/* Words [from, to) of a line on to the end of p. */
void layout_add(struct layout *l, struct para *p,
    const struct layout_line *line, size_t from, size_t to);

/* No blank between two words, whatever the gap: brackets, Chinese. */
bool layout_glued(struct span a, struct span b);

/* A hyphen, dash or slash ends a longer word. */
bool layout_ends_with_dash(struct span s);

/* What joins a line to the next one of its paragraph: a blank, or nothing. */
void layout_join(struct layout *l, struct para *p,
    const struct layout_line *last, const struct layout_line *next);

#endif
