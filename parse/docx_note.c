/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <stdlib.h>
#include <string.h>

#include "parse/docx_reader.h"

/* Notes: which one is open; their numbers, which the sections of the document
 * may start anew. */

static void
skip_start(struct docx_reader *r, const struct xml_element *e)
{
	(void)e;
	r->skip = 1;
}

int
docx_note_order(const void *a, const void *b)
{
	const struct docx_note *x = a, *y = b;

	return (x->id > y->id) - (x->id < y->id);
}

/* An open w:footnote or w:endnote: which one is it? */
static void
note_start(struct docx_reader *r, const struct xml_element *e)
{
	struct docx_note key = {
	    .id = xml_integer(e, "id", -1000000, 10000000, -1)};
	const struct docx_note *found = NULL;

	r->in_note = false;
	if (r->part != DOCX_NOTES)
		return;
	if (r->notes->n > 0)
		found = bsearch(&key, r->notes->notes, r->notes->n, sizeof(key),
		    docx_note_order);
	if (found != NULL) {
		r->in_note = true;
		r->note = found->note;
	}
}

static void
note_end(struct docx_reader *r)
{
	docx_paragraph_left(r);
	r->in_note = false;
}

/* Of the open section; 0: none has one. */
static int
first_number(const struct docx_notes *notes)
{
	for (size_t i = notes->section; i < notes->n; i++)
		if (notes->notes[i].number > 0)
			return notes->notes[i].number;
	return notes->start;
}

/* The numbers of a section's notes are known when it ends: its properties
 * stand there. */
static void
renumber(struct docx_reader *r, struct docx_notes *notes)
{
	int shift =
	    notes->restarts == DOCX_EACH_SECTION && notes->section < notes->n
		? notes->start - first_number(notes)
		: 0;

	for (size_t i = notes->section; i < notes->n; i++) {
		struct note *note = &r->d->notes[notes->notes[i].note];
		struct buf mark = {0};

		if (notes->notes[i].number == 0)
			continue;
		notes->notes[i].number += shift;
		docx_number_format(
		    &mark, notes->format, notes->notes[i].number);
		free(note->mark);
		note->mark = buf_take(&mark);
	}
	notes->count += shift;
	if (notes->restarts == DOCX_EACH_SECTION)
		notes->count = notes->start - 1;
	notes->section = notes->n;
}

void
docx_section_end(struct docx_reader *r)
{
	renumber(r, &r->x->footnotes);
	renumber(r, &r->x->endnotes);
	r->section_ends = false;
}

/* The properties of a section stand in its last paragraph; those of the last
 * one behind it. */
static void
section_start(struct docx_reader *r, const struct xml_element *e)
{
	(void)e;
	r->section_ends = r->in_section = true;
}

static void
section_finish(struct docx_reader *r)
{
	r->in_section = false;
	if (docx_frame_open(r) == NULL)
		docx_section_end(r);
}

static void
foot_properties_start(struct docx_reader *r, const struct xml_element *e)
{
	bool end = strcmp(e->name, "endnotePr") == 0;

	r->section_notes = !r->in_section ? NULL
			   : end          ? &r->x->endnotes
					  : &r->x->footnotes;
}

static void
foot_properties_end(struct docx_reader *r)
{
	r->section_notes = NULL;
}

static void
note_property(struct docx_reader *r, const struct xml_element *e)
{
	if (r->section_notes != NULL)
		docx_notes_property(r->section_notes, e);
}

/* By name, for bsearch. */
static const struct docx_tag tags[] = {
    {"endnote", note_start, note_end},
    {"endnotePr", foot_properties_start, foot_properties_end},
    {"footnote", note_start, note_end},
    {"footnotePr", foot_properties_start, foot_properties_end},
    {"numFmt", note_property, NULL},
    {"numRestart", note_property, NULL},
    {"numStart", note_property, NULL},
    {"sectPr", section_start, section_finish},
    {"sectPrChange", skip_start, NULL},
};

static int
tag_compare(const void *key, const void *element)
{
	return strcmp(key, ((const struct docx_tag *)element)->name);
}

const struct docx_tag *
docx_note_tag(const char *name)
{
	return bsearch(name, tags, sizeof(tags) / sizeof(tags[0]),
	    sizeof(tags[0]), tag_compare);
}
