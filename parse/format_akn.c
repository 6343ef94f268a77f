/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <stdlib.h>
#include <string.h>

#include "lib/mem.h"
#include "lib/text.h"
#include "parse/akn_reader.h"
#include "parse/formats.h"

/*
 * Akoma Ntoso as the Department for General Assembly and Conference
 * Management writes it (AKN4UN): the parts of a resolution have elements of
 * their own, so that the kinds of the blocks are known here.
 */
/* ---- paragraphs, points, headings ---- */

static void
paragraph_start(struct akn_reader *r, const struct xml_element *e)
{
	static const struct {
		const char *style;
		int level;
	} headings[] = {
	    {"HCh", 1}, {"HCH", 1}, {"H1", 2}, {"H23", 3}, {"H4", 4}};
	struct span style = xml_attribute(e, "class");

	r->heading = 0;
	for (size_t i = 0; i < sizeof(headings) / sizeof(headings[0]); i++) {
		if (span_is(style, headings[i].style))
			r->heading = headings[i].level;
	}
}

static void
paragraph_end(struct akn_reader *r)
{
	akn_drop_number(r);
	r->heading = 0;
}

static void
formula_start(struct akn_reader *r, const struct xml_element *e)
{
	(void)e;
	akn_leaf_open(r, BLOCK_FORMULA, NULL);
}

static void
heading_start(struct akn_reader *r, const struct xml_element *e)
{
	bool preamble = span_is(xml_attribute(e, "refersTo"), "#preamble");
	bool first = r->annex > 0 && !r->annex_headed;

	if (r->part != AKN_BODY)
		return;
	if (first)
		r->annex_headed = true;
	akn_leaf_open(r,
	    preamble ? BLOCK_PREAMBLE
	    : first  ? BLOCK_ANNEX
		     : BLOCK_HEADING,
	    NULL);
}

static void
introduction_start(struct akn_reader *r, const struct xml_element *e)
{
	(void)e;
	if (r->part == AKN_PREAMBLE)
		akn_leaf_open(r, BLOCK_PREAMBLE, NULL);
}

static void
list_start(struct akn_reader *r, const struct xml_element *e)
{
	(void)e;
	r->lists++;
}

static void
list_end(struct akn_reader *r)
{
	r->lists--;
}

static enum block_kind
paragraph_kind(struct akn_reader *r)
{
	if (r->part == AKN_PREAMBLE)
		return r->lists > 0 ? BLOCK_ITEM : BLOCK_PREAMBLE;
	if (r->part == AKN_CLOSING)
		return BLOCK_CLOSING;
	if (r->part != AKN_BODY)
		return BLOCK_MASTHEAD;
	if (r->heading > 0)
		return BLOCK_HEADING;
	return r->annex > 0 || r->number == NULL ? BLOCK_PARAGRAPH
						 : BLOCK_OPERATIVE;
}

static void
p_end(struct akn_reader *r)
{
	enum block_kind kind = paragraph_kind(r);
	struct block *b;
	int level = 0;

	if (r->leaf != 0)
		return;
	if (r->in_note || r->table.open) {
		para_add(akn_target(r), " ", 1, 0);
		return;
	}
	if (r->number != NULL)
		level = r->level;
	b = akn_flush(r, kind);
	if (b == NULL)
		return;
	/* A sole operative paragraph has no number, but its verb stands out
	 * (A/RES/78/124). */
	if (kind == BLOCK_PARAGRAPH && r->part == AKN_BODY && r->annex == 0 &&
	    b->lead > 0 && b->lead < strlen(b->text)) {
		b->kind = BLOCK_OPERATIVE;
		level = 1;
	}
	if (b->text[strspn(b->text, "* _")] == '\0')
		b->kind = BLOCK_OTHER; /* "* * *" parts the preamble */
	b->level = kind == BLOCK_HEADING ? r->heading : level;
	if (level > 0)
		r->last_level = level;
}

/* ---- within paragraphs ---- */

static unsigned
emphasis(const struct akn_reader *r)
{
	int i = r->spans < AKN_EMPHASIS ? r->spans : AKN_EMPHASIS;

	return i > 0 ? r->emphasis[i - 1] : 0;
}

static void
span_start(struct akn_reader *r, const struct xml_element *e)
{
	struct span style = xml_attribute(e, "class");
	unsigned now = emphasis(r);

	if (strcmp(e->name, "b") == 0 || span_is(style, "bold") ||
	    span_is(style, "bold italic"))
		now |= PARA_BOLD;
	if (strcmp(e->name, "i") == 0 || span_is(style, "italic") ||
	    span_is(style, "bold italic"))
		now |= PARA_ITALIC;
	if (r->spans < AKN_EMPHASIS)
		r->emphasis[r->spans] = now;
	r->spans++;
}

static void
span_end(struct akn_reader *r)
{
	r->spans--;
}

static void
sup_start(struct akn_reader *r, const struct xml_element *e)
{
	(void)e;
	r->in_sup = true;
	buf_clear(&r->sup);
}

/* Arabic editions put the marks of notes between raised brackets, which are
 * no text.  A raised number that is the mark of a note is one again. */
static void
sup_end(struct akn_reader *r)
{
	struct buf clean = {0};
	size_t note;

	r->in_sup = false;
	text_clean(&clean, r->sup.data, r->sup.len);
	text_trim(&clean);
	if (clean.len == 0)
		para_add(akn_target(r), " ", 1, 0);
	else if (clean.len == 1 && strchr("()", clean.data[0]) != NULL)
		;
	else if (!r->in_note && para_is_mark(akn_target(r), r->d, clean.data,
				    clean.len, &note))
		para_mark(akn_target(r), note);
	else if (!r->in_note || !para_blank(&r->note) ||
		 strcmp(clean.data, r->d->notes[r->note_index].mark) != 0)
		para_add(akn_target(r), r->sup.data, r->sup.len, emphasis(r));
	buf_free(&clean);
}

static void
note_start(struct akn_reader *r, const struct xml_element *e)
{
	struct span v = xml_attribute(e, "marker");
	char *mark;

	if (r->in_note)
		return;
	mark = mem_copy(v.p == NULL ? "" : v.p, v.n);
	r->note_index = document_add_note(r->d, mark);
	free(mark);
	para_mark(akn_target(r), r->note_index);
	para_clear(&r->note);
	r->in_note = true;
}

static void
note_end(struct akn_reader *r)
{
	struct note *note = &r->d->notes[r->note_index];
	size_t skip;

	if (!r->in_note)
		return;
	r->in_note = false;
	para_finish_note(&r->note, r->d, r->note_index);
	/* What is left of the mark in Arabic notes: "() A/78/265". */
	if (strncmp(note->text, "()", 2) != 0)
		return;
	skip = 2 + strspn(note->text + 2, " ");
	memmove(note->text, note->text + skip, strlen(note->text + skip) + 1);
}

static void
eol_start(struct akn_reader *r, const struct xml_element *e)
{
	(void)e;
	para_add(akn_target(r), "\n", 1, 0);
}

static void
table_start(struct akn_reader *r, const struct xml_element *e)
{
	(void)e;
	if (!r->table.open && !r->in_note)
		table_begin(&r->table, r->d);
}

static void
table_finish(struct akn_reader *r)
{
	if (r->table.open)
		table_end(&r->table, r->d);
}

static void
row_start(struct akn_reader *r, const struct xml_element *e)
{
	(void)e;
	if (r->table.open)
		table_row(&r->table, r->d);
}

static void
cell_end(struct akn_reader *r)
{
	if (r->table.open)
		table_cell(&r->table, r->d);
}

/* By name, for bsearch. */
static const struct akn_tag tags[] = {
    {"authorialNote", note_start, note_end},
    {"b", span_start, span_end},
    {"blockList", list_start, list_end},
    {"crossHeading", heading_start, NULL},
    {"eol", eol_start, NULL},
    {"formula", formula_start, NULL},
    {"heading", heading_start, NULL},
    {"i", span_start, span_end},
    {"list", list_start, list_end},
    {"listIntroduction", introduction_start, NULL},
    {"num", akn_number_start, akn_number_end},
    {"p", NULL, p_end},
    {"paragraph", paragraph_start, paragraph_end},
    {"span", span_start, span_end},
    {"subheading", heading_start, NULL},
    {"sublist", list_start, list_end},
    {"sup", sup_start, sup_end},
    {"table", table_start, table_finish},
    {"td", NULL, cell_end},
    {"th", NULL, cell_end},
    {"tr", row_start, NULL},
};

static int
tag_compare(const void *key, const void *element)
{
	return strcmp(key, ((const struct akn_tag *)element)->name);
}

static const struct akn_tag *
tag_find(const char *name)
{
	const struct akn_tag *tag = akn_part_tag(name);

	if (tag != NULL)
		return tag;
	return bsearch(name, tags, sizeof(tags) / sizeof(tags[0]),
	    sizeof(tags[0]), tag_compare);
}

static void
on_start(void *ctx, const struct xml_element *e)
{
	struct akn_reader *r = ctx;
	const struct akn_tag *tag = tag_find(e->name);

	if (r->depth++ == 0 && strcmp(e->name, "akomaNtoso") != 0) {
		r->stop = true;
		problem_set(r->p, PROBLEM_UNSUPPORTED,
		    "XML of another kind: its root is %.60s", e->name);
	}
	if (tag != NULL && tag->start != NULL)
		tag->start(r, e);
}

static void
on_end(void *ctx, const char *name, const char *uri)
{
	struct akn_reader *r = ctx;
	const struct akn_tag *tag = tag_find(name);

	(void)uri;
	if (tag != NULL && tag->end != NULL)
		tag->end(r);
	if (r->leaf == r->depth)
		akn_leaf_close(r);
	r->depth--;
}

static void
on_text(void *ctx, const char *s, size_t n)
{
	struct akn_reader *r = ctx;

	if (r->part == AKN_NONE || r->part == AKN_META)
		return;
	if (r->in_sup)
		buf_add(&r->sup, s, n);
	else
		para_add(akn_target(r), s, n, emphasis(r));
}

bool
format_akn_read(
    struct document *d, const char *bytes, size_t n, struct problem *p)
{
	static const struct xml_handler handler = {on_start, on_end, on_text};
	struct akn_reader r = {.d = d, .p = p};
	bool ok = xml_parse(bytes, n, "document", &handler, &r, &r.stop, p);

	ok = ok && (!r.stop || document_full(d));
	if (ok)
		akn_numbers(d);
	para_free(&r.text);
	para_free(&r.note);
	table_free(&r.table);
	buf_free(&r.sup);
	free(r.number);
	return ok;
}
