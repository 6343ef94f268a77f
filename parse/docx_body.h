/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef PARSE_DOCX_BODY_H
#define PARSE_DOCX_BODY_H

#include <stdbool.h>
#include <stddef.h>

#include "lib/buf.h"
#include "lib/problem.h"
#include "lib/xml.h"
#include "parse/document.h"
#include "parse/docx_numbering.h"
#include "parse/docx_styles.h"

/*
 * The text parts of a DOCX: word/document.xml, then its notes, which are put
 * where the document refers to them.
 */
struct docx_note {
	int id; /* w:id */
	size_t note; /* index into the notes of the document */
	int number; /* 0: a mark of its own */
};

enum docx_restart { DOCX_NO_RESTART, DOCX_EACH_SECTION, DOCX_EACH_PAGE };

struct docx_notes {
	const char *format; /* of their numbers: ST_NumberFormat */
	int start; /* the first number */
	int count; /* the last number given */
	enum docx_restart restarts;
	struct docx_note *notes; /* in order of reference */
	size_t n, cap;
	size_t section; /* the first note of the open section */
};

/* A property of notes, in word/settings.xml or of a section (17.11.17 to 19):
 * w:numFmt, w:numStart, w:numRestart. */
void docx_notes_property(struct docx_notes *notes, const struct xml_element *e);

struct docx {
	struct document *d;
	struct docx_styles styles;
	struct docx_numbering numbering;
	struct docx_notes footnotes, endnotes;
};

/* Read word/document.xml into blocks; `name` is its name for messages. */
bool docx_body_read(
    struct docx *x, struct span xml, const char *name, struct problem *p);

/* Read a header that may be the masthead into blocks of the cover. */
bool docx_cover_read(
    struct docx *x, struct span xml, const char *name, struct problem *p);

/* Read word/footnotes.xml or word/endnotes.xml into the notes referred to. */
bool docx_notes_read(struct docx *x, struct docx_notes *notes, struct span xml,
    const char *name, struct problem *p);

/* Append the text of a header or footer to out, a paragraph a line. */
bool docx_margin_read(struct docx *x, struct span xml, const char *name,
    struct buf *out, struct problem *p);

#endif
