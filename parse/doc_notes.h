/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef PARSE_DOC_NOTES_H
#define PARSE_DOC_NOTES_H

#include <stdbool.h>
#include <stddef.h>

#include "parse/doc_file.h"

/* The footnotes or the endnotes of a Word 97 document (MS-DOC 2.8.17 and on):
 * where they are referred to, in that order, and their texts. */
struct doc_notes {
	const struct doc_file *f;
	struct span refs, texts; /* Plc: cps, and what is said of each */
	struct span sections;
	struct doc_range story;
	size_t n, next; /* next: of the reference that comes next */
	size_t next_section;
	bool endnotes;
	const char *format; /* of their numbers: ST_NumberFormat */
	int first, count; /* the first number; numbers given so far */
	bool restarts; /* with each section */
};

/* False: a table of theirs is damaged. */
bool doc_notes_open(struct doc_notes *n, const struct doc_file *f,
    bool endnotes, struct problem *p);

/* A section begins at cp: it may number its notes in another way.  cps come
 * in ascending order. */
void doc_notes_section(struct doc_notes *n, uint32_t cp);

/* Is a note referred to at cp?  cps are asked for in ascending order. */
bool doc_notes_at(struct doc_notes *n, uint32_t cp);

/* Of the note that doc_notes_at found: its text; has it a mark of its own
 * instead of a number?  How long is that mark, at cp and before end? */
struct doc_range doc_note_text(const struct doc_notes *n);
size_t doc_note_custom(const struct doc_notes *n, uint32_t cp, uint32_t end);

#endif
