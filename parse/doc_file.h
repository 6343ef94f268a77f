/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef PARSE_DOC_FILE_H
#define PARSE_DOC_FILE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "lib/buf.h"
#include "lib/problem.h"
#include "parse/doc_props.h"
#include "parse/docx_numbering.h"

/*
 * A Word 97 document (MS-DOC): its streams, its text, and the tables that say
 * what the text looks like.
 *
 *   doc_file.c     the streams, the FIB and the parts that it names
 *   doc_text.c     the pieces of the text
 *   doc_props.c    properties of characters and paragraphs
 *   doc_styles.c   the styles
 *   doc_lists.c    automatic numbers
 *   doc_notes.c    notes, and how they are numbered
 *   doc_body.c     the text into blocks: paragraphs and tables
 *   doc_run.c      runs of characters: fields, notes, boxes
 *
 * A character position (cp) counts UTF-16 units from the beginning of the
 * text; a file position (fc) counts bytes of the stream WordDocument.
 */

/* The parts of the text, one after the other (FibRgLw97). */
enum doc_story {
	DOC_MAIN,
	DOC_FOOTNOTES,
	DOC_HEADERS,
	DOC_MACROS,
	DOC_COMMENTS,
	DOC_ENDNOTES,
	DOC_BOXES,
	DOC_HEADER_BOXES,
	DOC_STORIES,
};

/* Parts of the table stream, by their place in FibRgFcLcb97. */
enum doc_part {
	DOC_PART_STYLES = 1,
	DOC_PART_FOOTNOTE_REFS = 2,
	DOC_PART_FOOTNOTES = 3,
	DOC_PART_SECTIONS = 6,
	DOC_PART_HEADERS = 11,
	DOC_PART_CHARS = 12,
	DOC_PART_PARAS = 13,
	DOC_PART_DOP = 31,
	DOC_PART_CLX = 33,
	DOC_PART_SHAPES = 40,
	DOC_PART_ENDNOTE_REFS = 46,
	DOC_PART_ENDNOTES = 47,
	DOC_PART_BOXES = 56,
	DOC_PART_LISTS = 73,
	DOC_PART_LIST_USES = 74,
};

/* A range of cps. */
struct doc_range {
	uint32_t cp, end;
};

struct doc_piece {
	uint32_t cp, end;
	uint32_t fc; /* of the first character */
	bool narrow; /* a byte a character, else two */
	/* What changes all of it: a list, or one property. */
	struct span props;
	char single[3];
};

struct doc_style {
	char *name; /* UTF-8; NULL: the slot is empty */
	unsigned base; /* index; past the end: none */
	int built_in; /* sti: 1 to 9 are headings */
	struct span para_props, char_props; /* its own */
	struct doc_para para; /* what it has and inherits */
	struct doc_char chars;
	int heading; /* level 1…; 0: none */
	int resolved;
};

struct doc_file {
	struct buf main, table, data; /* streams */
	struct doc_range stories[DOC_STORIES];
	struct doc_piece *pieces;
	size_t npieces, pieces_cap;
	uint16_t *text; /* UTF-16, by cp */
	size_t ntext;
	struct doc_runs char_runs, para_runs;
	struct doc_style *styles;
	size_t nstyles;
	struct docx_numbering numbering; /* number = index of the LFO */
	int pages; /* 0: not said */
};

/* Read all tables of a document; what *f has borrows nothing of the body.
 * False: it is damaged, encrypted, or of an older Word.  Free with
 * doc_file_free in either case. */
bool doc_file_open(struct doc_file *f, struct span body, struct problem *p);
void doc_file_free(struct doc_file *f);

/* A part of the table stream; p NULL: it has none.  False: it lies outside. */
bool doc_file_part(const struct doc_file *f, enum doc_part part,
    struct span *out, struct problem *p);

/* doc_text.c */
bool doc_text_read(struct doc_file *f, struct problem *p);

/* The piece that has cp; NULL: none.  What it changes; where cp stands. */
const struct doc_piece *doc_piece_find(const struct doc_file *f, uint32_t cp);
struct span doc_piece_props(const struct doc_piece *piece);
uint32_t doc_piece_place(const struct doc_piece *piece, uint32_t cp);

/* doc_styles.c */
bool doc_styles_read(struct doc_file *f, struct problem *p);
void doc_styles_free(struct doc_file *f);

/* A style by index; NULL: there is none. */
const struct doc_style *doc_style_at(const struct doc_file *f, unsigned i);

/* doc_lists.c */
bool doc_lists_read(struct doc_file *f, struct problem *p);

/* A format of numbers (nfc) by its name in ST_NumberFormat. */
const char *doc_number_format(unsigned nfc);

/* doc_props.c: which properties stand where. */
bool doc_runs_read(struct doc_file *f, struct problem *p);

/* UTF-16LE as UTF-8; a lone surrogate becomes U+FFFD. */
void doc_utf8(struct buf *out, const uint16_t *p, size_t n);

#endif
