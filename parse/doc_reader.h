/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef PARSE_DOC_READER_H
#define PARSE_DOC_READER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "parse/doc_file.h"
#include "parse/doc_notes.h"
#include "parse/para.h"

/* A part of the text of a Word 97 document while it is read; for doc_body.c
 * and doc_run.c alone. */
enum {
	DOC_FIELDS = 16, /* within each other */
	DOC_CELLS = 64, /* of a row: Word allows 63 */
};

/* Characters that end paragraphs (MS-DOC 2.4.1). */
enum {
	DOC_CHAR_CELL = 0x07,
	DOC_CHAR_SECTION = 0x0c, /* or a page */
	DOC_CHAR_PARAGRAPH = 0x0d,
};

enum doc_kind { DOC_BODY, DOC_NOTE, DOC_MARGIN };

struct doc_reader {
	struct doc_file *f;
	struct document *d;
	enum doc_kind kind;
	struct doc_notes footnotes, endnotes;

	/* The paragraph under way. */
	struct para text;
	const struct doc_style *style;
	struct buf label;
	bool code[DOC_FIELDS]; /* what stands before the result of a field */
	int field;
	bool in_box;
	size_t next_shape;

	/* Tables: those within a cell are text of it. */
	struct table table;
	bool in_table, cover, row_open;
	bool joined[DOC_CELLS];
	size_t cell; /* of the row */

	int last_list, last_level; /* of the paragraph before */

	bool body_begun;
	bool header; /* all of it is: a header with the masthead */
	size_t note;
	struct buf *margin;
	struct buf scratch;
};

/* Read the characters [cp, end) of a paragraph, whose style is set. */
void doc_run_text(struct doc_reader *r, uint32_t cp, uint32_t end);

/* Is the character at cp a deletion that was tracked? */
bool doc_run_deleted(const struct doc_reader *r, uint32_t cp);

/* Read the paragraphs of a range; what the reader has is freed but for the
 * text of a box (in_box). */
void doc_range_read(struct doc_reader *r, struct doc_range range);

#endif
