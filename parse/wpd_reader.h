/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef PARSE_WPD_READER_H
#define PARSE_WPD_READER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "lib/buf.h"
#include "lib/problem.h"
#include "parse/document.h"
#include "parse/para.h"

/*
 * A WordPerfect document while it is read.  Text and functions stand in one
 * stream of bytes, of another shape in each version:
 *
 *   wpd_5.c      the functions of WordPerfect 5
 *   wpd_6.c      those of 6 and later, and its index of packets
 *   wpd_text.c   what they do: paragraphs, tables, notes
 *   wpd_chars.c  the character sets
 */
struct wpd {
	struct document *d;
	struct span file;
	unsigned version; /* 5 or 6 */

	struct para text;
	struct buf high; /* what is raised, until it ends */
	struct table table;
	bool in_table, cell_open;
	bool cover; /* the open table is the masthead */
	bool bold, italic, raised;
	bool centred; /* the line */
	bool centring; /* every line from here on */
	bool broken; /* a page ended since the last block */
	int undone; /* text that was deleted, kept to be undone */

	bool in_note; /* this is the text of a note: `note` */
	size_t note;
	bool in_mark; /* what comes is the mark of a note */
	bool in_number; /* a number is displayed */
	struct buf mark;
	size_t packet; /* of the note whose mark comes */

	struct buf *margin; /* this is a header: its text goes here */
	struct buf *headers; /* the text of all of them */

	size_t functions, bad; /* how many; how many were broken */
	size_t first_bad; /* offset in the file */
};

/* Read a stream of text and functions. */
void wpd_5_read(struct wpd *w, struct span s);
void wpd_6_read(struct wpd *w, struct span s);

/* wpd_text.c */
void wpd_add(struct wpd *w, uint32_t c); /* 0: nothing that is shown */
void wpd_line_end(struct wpd *w); /* hard: the paragraph ends */
void wpd_page_end(struct wpd *w);
void wpd_attribute(struct wpd *w, unsigned attribute, bool on);
void wpd_function(struct wpd *w, const char *at, bool ok); /* count it */

/* A note with this mark here, and its text. */
void wpd_note(struct wpd *w, const char *mark, struct span text);

/* A header or footer: read for job numbers alone. */
void wpd_header(struct wpd *w, struct span text);

void wpd_table_begin(struct wpd *w);
void wpd_row_begin(struct wpd *w); /* its first cell may begin with it */
void wpd_cell_begin(struct wpd *w);
void wpd_table_end(struct wpd *w);

/* The open paragraph and table, at the end of a stream. */
void wpd_finish(struct wpd *w);

/* wpd_chars.c: character c of a set; 0: it shows nothing, U+FFFD: the set is
 * not read.  One of the first 32 of WordPerfect 6; 0: none. */
uint32_t wpd_character(unsigned version, unsigned set, unsigned c);
uint32_t wpd_frequent(unsigned c);

#endif
