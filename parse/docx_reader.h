/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef PARSE_DOCX_READER_H
#define PARSE_DOCX_READER_H

#include <stdbool.h>
#include <stddef.h>

#include "lib/xml.h"
#include "parse/docx_body.h"
#include "parse/para.h"

/* A text part of a DOCX while it is read; for docx_*.c alone. */
enum {
	DOCX_FRAMES = 8, /* paragraphs within text boxes of paragraphs */
	DOCX_FIELDS = 16, /* fields within fields */
	DOCX_CHOICES = 8, /* mc:AlternateContent within mc:AlternateContent */
};

/* A paragraph under way. */
struct docx_frame {
	struct para text;
	const struct docx_style *style;
	char *style_id;
	int num_id, num_level; /* -1: as the style says */
	int left; /* twips; -1: as the style says */
	int heading; /* level 1…; 0: none; -1: as the style says */
	enum docx_toggle centred;
	enum docx_toggle mark_hidden;
	bool joined; /* its mark is deleted or hidden: the next one goes on in
		      * it */
};

enum docx_part_kind { DOCX_BODY, DOCX_NOTES, DOCX_MARGIN };

enum { DOCX_SEEN = 128 }; /* more than the names in use */

/* A name of the parser, by its address, and what it is. */
struct docx_seen {
	const char *name;
	const struct docx_tag *tag;
};

struct docx_reader {
	struct docx_seen seen[DOCX_SEEN];
	struct docx *x;
	struct document *d;
	enum docx_part_kind part;
	bool stop;

	const char *uri; /* of WordprocessingML, as the parser holds it */
	int skip; /* elements open in what is not read */
	bool in_ppr, in_text;
	bool section_ends; /* with the open paragraph */

	struct docx_frame frames[DOCX_FRAMES];
	int frame; /* of the open paragraph; -1: none */

	/* The run. */
	enum docx_toggle bold, italic, hidden;
	bool raised;
	bool in_rpr, custom_mark;
	size_t custom_note;

	/* Fields: what stands between begin and separate is their code. */
	bool code[DOCX_FIELDS];
	int field;

	/* mc:AlternateContent: one of its parts is read, the first that shows
	 * something. */
	struct {
		size_t before; /* pieces of text when it began */
		bool taken;
	} choices[DOCX_CHOICES];
	int choice;
	size_t pieces; /* of text so far */

	/* The properties of the open section. */
	bool in_section;
	struct docx_notes *section_notes; /* open w:footnotePr in it */

	/* Tables: only the outermost becomes one. */
	bool in_row_properties, row_gone; /* the row is deleted */
	bool row_due; /* begins with its first cell */
	bool cell_goes_on; /* merged with the one above: not shown */
	struct table table;
	int tables;
	bool cover; /* the open table is the masthead */
	bool body_begun;
	bool header; /* all of it is: a header with the masthead */

	/* Notes. */
	struct docx_notes *notes;
	bool in_note;
	size_t note;

	struct buf *margin;
	struct buf label;
	bool bullet; /* the label is one, or a picture */
};

struct docx_tag {
	const char *name;
	void (*start)(struct docx_reader *r, const struct xml_element *e);
	void (*end)(struct docx_reader *r);
};

/* The open paragraph, or NULL. */
struct docx_frame *docx_frame_open(struct docx_reader *r);

/* A property of a run or paragraph, or that of its style. */
bool docx_toggled(enum docx_toggle own, enum docx_toggle style);

/* What would go on in a paragraph that does not come: the end of a cell, of a
 * note, of the part; a table. */
void docx_paragraph_left(struct docx_reader *r);

/* A section ends: its notes get their numbers. */
void docx_section_end(struct docx_reader *r);

/* Notes by id, for qsort and bsearch. */
int docx_note_order(const void *a, const void *b);

/* Text of the open run, as it is shown. */
void docx_run_text(struct docx_reader *r, const char *s, size_t n);

/* The elements of runs (text, its properties, references to notes, fields), of
 * tables, of notes and sections; NULL: it is another one. */
const struct docx_tag *docx_run_tag(const char *name);
const struct docx_tag *docx_table_tag(const char *name);
const struct docx_tag *docx_note_tag(const char *name);

#endif
