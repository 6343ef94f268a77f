/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <stdlib.h>
#include <string.h>

#include "lib/lang/lang.h"
#include "lib/mem.h"
#include "lib/text.h"
#include "parse/formats.h"
#include "parse/para.h"
#include "parse/xml.h"

/*
 * Akoma Ntoso as the Department for General Assembly and Conference
 * Management writes it (AKN4UN): the parts of a resolution have elements of
 * their own, so that the kinds of the blocks are known here.
 */
enum part {
	PART_NONE,
	PART_META,
	PART_COVER,
	PART_PREFACE,
	PART_PREAMBLE,
	PART_BODY,
	PART_CLOSING,
};

enum { EMPHASIS = 64 }; /* spans within spans */

struct reader {
	struct document *d;
	struct problem *p;
	bool stop;
	enum part part;
	int depth; /* elements open */
	int annex, component; /* such elements open */
	bool annex_headed;

	struct para text, note;
	bool in_note;
	size_t note_index;
	struct table table;
	unsigned emphasis[EMPHASIS];
	int spans;
	struct buf sup; /* a superscript under way */
	bool in_sup;

	/* The element that holds what is being read. */
	int leaf; /* its depth; 0: none */
	enum block_kind kind;
	char **field; /* of the masthead; NULL: none */

	int lists; /* open lists within a paragraph */
	char *number; /* of the next block, */
	int level; /* and its level */
	bool in_number;
	int heading; /* level of headings of the open paragraph */
	int last_level;
	char last_letter; /* of the last point of level 2 */
};

struct tag {
	const char *name;
	void (*start)(struct reader *r, const struct xml_element *e);
	void (*end)(struct reader *r);
};

static struct para *
target(struct reader *r)
{
	if (r->in_note)
		return &r->note;
	return r->table.open ? &r->table.cell : &r->text;
}

/* Level of a number that no list element holds: "1" 1, "(a)" 2, "(ii)" 3.  An
 * (i) is the first Roman one but behind (h). */
static int
number_level(struct reader *r, const char *number)
{
	const char *s = number + strspn(number, "(");
	size_t letters = strspn(s, "abcdefghijklmnopqrstuvwxyz");
	bool roman = letters > 0 && strspn(s, "ivxl") == letters;

	if (s[0] >= '0' && s[0] <= '9')
		return 1;
	if (roman && (letters > 1 || r->last_level == 3 || s[0] == 'i') &&
	    !(letters == 1 && r->last_letter != '\0' &&
		s[0] == r->last_letter + 1 && r->last_level == 2))
		return 3;
	r->last_letter = letters == 1 ? s[0] : '\0';
	return 2;
}

/* Marks without a text of their own belong to what stands before them. */
static void
marks_to_last(struct reader *r)
{
	struct document *d = r->d;
	struct block *b;

	if (d->nblocks > 0) {
		b = &d->blocks[d->nblocks - 1];
		for (size_t i = 0; i < r->text.nmarks; i++)
			block_mark(b, r->text.marks[i].note,
			    b->text == NULL ? 0 : strlen(b->text));
	}
	para_clear(&r->text);
}

static struct block *
flush(struct reader *r, enum block_kind kind)
{
	struct block *b;

	if (r->text.nruns == 0) {
		marks_to_last(r);
		return NULL;
	}
	b = document_add(r->d, kind);
	para_finish(&r->text, r->d, b);
	b->cover = r->part == PART_COVER;
	b->number = r->number;
	r->number = NULL;
	if (document_full(r->d))
		r->stop = !problem_set(r->p, PROBLEM_TOO_LARGE,
		    "more text than a document may have");
	return b;
}

static void
leaf_open(struct reader *r, enum block_kind kind, char **field)
{
	if (r->leaf != 0 || r->in_note || r->table.open)
		return;
	r->leaf = r->depth;
	r->kind = kind;
	r->field = field;
}

static void
leaf_close(struct reader *r)
{
	struct block *b = flush(r, r->kind);

	r->leaf = 0;
	if (b == NULL)
		return;
	if (r->kind == BLOCK_HEADING)
		b->level = r->heading > 0 ? r->heading : 1;
	if (r->field != NULL && *r->field == NULL)
		*r->field = mem_string(b->text);
	/* What is in the masthead is no block as well. */
	if (r->kind == BLOCK_MASTHEAD)
		document_remove(r->d, r->d->nblocks - 1);
}

/* ---- parts ---- */

static void
meta_start(struct reader *r, const struct xml_element *e)
{
	(void)e;
	r->part = PART_META;
}

static void
part_end(struct reader *r)
{
	para_clear(&r->text);
	free(r->number);
	r->number = NULL;
	r->part = PART_NONE;
}

static void
cover_start(struct reader *r, const struct xml_element *e)
{
	(void)e;
	r->part = PART_COVER;
}

static void
preface_start(struct reader *r, const struct xml_element *e)
{
	(void)e;
	r->part = PART_PREFACE;
}

static void
preamble_start(struct reader *r, const struct xml_element *e)
{
	(void)e;
	r->part = PART_PREAMBLE;
}

static void
body_start(struct reader *r, const struct xml_element *e)
{
	(void)e;
	r->part = PART_BODY;
	r->last_level = 0;
	r->last_letter = '\0';
}

static void
conclusions_start(struct reader *r, const struct xml_element *e)
{
	(void)e;
	r->part = PART_CLOSING;
}

static void
attachment_start(struct reader *r, const struct xml_element *e)
{
	(void)e;
	r->annex++;
	r->annex_headed = false;
}

static void
attachment_end(struct reader *r)
{
	r->annex--;
}

static void
component_start(struct reader *r, const struct xml_element *e)
{
	(void)e;
	r->component++;
}

static void
component_end(struct reader *r)
{
	r->component--;
}

static void
language_start(struct reader *r, const struct xml_element *e)
{
	struct span v = xml_attribute(e, "language");
	char code[8];

	if (r->d->lang != NULL || v.p == NULL || v.n >= sizeof(code))
		return;
	memcpy(code, v.p, v.n);
	code[v.n] = '\0';
	r->d->lang = lang_alias(code);
}

/* ---- the cover, the title and the end ---- */

static void
authority_start(struct reader *r, const struct xml_element *e)
{
	if (r->part == PART_COVER)
		leaf_open(r, BLOCK_MASTHEAD,
		    span_is(xml_attribute(e, "refersTo"), "#publisher")
			? NULL
			: &r->d->masthead.organ);
}

static void
doc_number_start(struct reader *r, const struct xml_element *e)
{
	(void)e;
	if (r->part == PART_COVER)
		leaf_open(r, BLOCK_MASTHEAD, &r->d->masthead.symbol);
	else if (r->part == PART_PREFACE)
		r->in_number = true;
}

static void
status_start(struct reader *r, const struct xml_element *e)
{
	(void)e;
	if (r->part == PART_COVER)
		leaf_open(r, BLOCK_MASTHEAD, &r->d->masthead.distribution);
}

static void
date_start(struct reader *r, const struct xml_element *e)
{
	(void)e;
	if (r->part == PART_COVER)
		leaf_open(r, BLOCK_MASTHEAD, &r->d->masthead.date);
	else if (r->part == PART_CLOSING)
		leaf_open(r, BLOCK_CLOSING, NULL);
}

static void
session_start(struct reader *r, const struct xml_element *e)
{
	(void)e;
	if (r->part == PART_COVER)
		leaf_open(r, BLOCK_MASTHEAD, &r->d->masthead.session);
}

static void
inline_start(struct reader *r, const struct xml_element *e)
{
	struct span name = xml_attribute(e, "name");

	if (r->part == PART_CLOSING)
		leaf_open(r, BLOCK_CLOSING, NULL);
	else if (r->part != PART_COVER)
		return;
	else if (span_is(name, "agenda item"))
		leaf_open(r, BLOCK_MASTHEAD, &r->d->masthead.agenda);
	else if (span_is(name, "agenda item name"))
		leaf_open(r, BLOCK_MASTHEAD, &r->d->masthead.agenda_title);
}

static void
doc_title_start(struct reader *r, const struct xml_element *e)
{
	(void)e;
	if (r->part == PART_COVER)
		leaf_open(r, BLOCK_ADOPTION, NULL);
	else if (r->part == PART_PREFACE && r->component > 0)
		leaf_open(r, BLOCK_HEADING, NULL);
	else if (r->part == PART_PREFACE)
		leaf_open(r, BLOCK_TITLE, &r->d->title);
}

static void
proponent_start(struct reader *r, const struct xml_element *e)
{
	(void)e;
	if (r->part == PART_COVER)
		leaf_open(r, BLOCK_ROUTE, NULL);
}

static void
location_start(struct reader *r, const struct xml_element *e)
{
	(void)e;
	if (r->part == PART_CLOSING)
		leaf_open(r, BLOCK_CLOSING, NULL);
}

/* ---- paragraphs, points, headings ---- */

static void
paragraph_start(struct reader *r, const struct xml_element *e)
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
drop_number(struct reader *r)
{
	free(r->number);
	r->number = NULL;
}

static void
paragraph_end(struct reader *r)
{
	drop_number(r);
	r->heading = 0;
}

static void
formula_start(struct reader *r, const struct xml_element *e)
{
	(void)e;
	leaf_open(r, BLOCK_FORMULA, NULL);
}

static void
heading_start(struct reader *r, const struct xml_element *e)
{
	bool preamble = span_is(xml_attribute(e, "refersTo"), "#preamble");
	bool first = r->annex > 0 && !r->annex_headed;

	if (r->part != PART_BODY)
		return;
	if (first)
		r->annex_headed = true;
	leaf_open(r,
	    preamble ? BLOCK_PREAMBLE
	    : first  ? BLOCK_ANNEX
		     : BLOCK_HEADING,
	    NULL);
}

static void
introduction_start(struct reader *r, const struct xml_element *e)
{
	(void)e;
	if (r->part == PART_PREAMBLE)
		leaf_open(r, BLOCK_PREAMBLE, NULL);
}

static void
list_start(struct reader *r, const struct xml_element *e)
{
	(void)e;
	r->lists++;
}

static void
list_end(struct reader *r)
{
	r->lists--;
}

static void
number_start(struct reader *r, const struct xml_element *e)
{
	(void)e;
	r->in_number = r->leaf == 0 && !r->in_note && !r->table.open;
}

static void
number_end(struct reader *r)
{
	struct buf clean = {0};

	if (!r->in_number)
		return;
	r->in_number = false;
	text_clean(&clean, r->text.raw.data, r->text.raw.len);
	text_trim(&clean);
	/* "1." is the number 1; that of a resolution stays as printed. */
	while (r->part != PART_PREFACE && clean.len > 1 &&
	       (clean.data[clean.len - 1] == '.' ||
		   clean.data[clean.len - 1] == '-' ||
		   clean.data[clean.len - 1] == ' '))
		buf_cut(&clean, clean.len - 1);
	drop_number(r);
	if (clean.len > 0)
		r->number = buf_take(&clean);
	if (r->number != NULL)
		r->level = r->part == PART_PREAMBLE ? r->lists
			   : r->lists > 0           ? r->lists + 1
					  : number_level(r, r->number);
	buf_free(&clean);
	para_clear(&r->text);
}

static enum block_kind
paragraph_kind(struct reader *r)
{
	if (r->part == PART_PREAMBLE)
		return r->lists > 0 ? BLOCK_ITEM : BLOCK_PREAMBLE;
	if (r->part == PART_CLOSING)
		return BLOCK_CLOSING;
	if (r->part != PART_BODY)
		return BLOCK_MASTHEAD;
	if (r->heading > 0)
		return BLOCK_HEADING;
	return r->annex > 0 || r->number == NULL ? BLOCK_PARAGRAPH
						 : BLOCK_OPERATIVE;
}

static void
p_end(struct reader *r)
{
	enum block_kind kind = paragraph_kind(r);
	struct block *b;
	int level = 0;

	if (r->leaf != 0)
		return;
	if (r->in_note || r->table.open) {
		para_add(target(r), " ", 1, 0);
		return;
	}
	if (r->number != NULL)
		level = r->level;
	b = flush(r, kind);
	if (b == NULL)
		return;
	/* A sole operative paragraph has no number, but its verb stands out
	 * (A/RES/78/124). */
	if (kind == BLOCK_PARAGRAPH && r->part == PART_BODY && r->annex == 0 &&
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

static void
span_start(struct reader *r, const struct xml_element *e)
{
	struct span style = xml_attribute(e, "class");
	unsigned now = r->spans > 0 ? r->emphasis[r->spans - 1] : 0;

	if (strcmp(e->name, "b") == 0 || span_is(style, "bold") ||
	    span_is(style, "bold italic"))
		now |= PARA_BOLD;
	if (strcmp(e->name, "i") == 0 || span_is(style, "italic") ||
	    span_is(style, "bold italic"))
		now |= PARA_ITALIC;
	if (r->spans < EMPHASIS)
		r->emphasis[r->spans] = now;
	r->spans++;
}

static void
span_end(struct reader *r)
{
	r->spans--;
}

static unsigned
emphasis(const struct reader *r)
{
	int i = r->spans < EMPHASIS ? r->spans : EMPHASIS;

	return i > 0 ? r->emphasis[i - 1] : 0;
}

static void
sup_start(struct reader *r, const struct xml_element *e)
{
	(void)e;
	r->in_sup = true;
	buf_clear(&r->sup);
}

/* Arabic editions put the marks of notes between raised brackets, which are
 * no text.  A raised number that is the mark of a note is one again. */
static void
sup_end(struct reader *r)
{
	struct buf clean = {0};
	size_t note;

	r->in_sup = false;
	text_clean(&clean, r->sup.data, r->sup.len);
	text_trim(&clean);
	if (clean.len == 0)
		para_add(target(r), " ", 1, 0);
	else if (clean.len == 1 && strchr("()", clean.data[0]) != NULL)
		;
	else if (!r->in_note &&
		 para_is_mark(target(r), r->d, clean.data, clean.len, &note))
		para_mark(target(r), note);
	else if (!r->in_note || !para_blank(&r->note) ||
		 strcmp(clean.data, r->d->notes[r->note_index].mark) != 0)
		para_add(target(r), r->sup.data, r->sup.len, emphasis(r));
	buf_free(&clean);
}

static void
note_start(struct reader *r, const struct xml_element *e)
{
	struct span v = xml_attribute(e, "marker");
	char *mark;

	if (r->in_note)
		return;
	mark = mem_copy(v.p == NULL ? "" : v.p, v.n);
	r->note_index = document_add_note(r->d, mark);
	free(mark);
	para_mark(target(r), r->note_index);
	para_clear(&r->note);
	r->in_note = true;
}

static void
note_end(struct reader *r)
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
eol_start(struct reader *r, const struct xml_element *e)
{
	(void)e;
	para_add(target(r), "\n", 1, 0);
}

static void
table_start(struct reader *r, const struct xml_element *e)
{
	(void)e;
	if (!r->table.open && !r->in_note)
		table_begin(&r->table, r->d);
}

static void
table_finish(struct reader *r)
{
	if (r->table.open)
		table_end(&r->table, r->d);
}

static void
row_start(struct reader *r, const struct xml_element *e)
{
	(void)e;
	if (r->table.open)
		table_row(&r->table, r->d);
}

static void
cell_end(struct reader *r)
{
	if (r->table.open)
		table_cell(&r->table, r->d);
}

/* By name, for bsearch. */
static const struct tag tags[] = {
    {"FRBRlanguage", language_start, NULL},
    {"attachment", attachment_start, attachment_end},
    {"authorialNote", note_start, note_end},
    {"b", span_start, span_end},
    {"blockList", list_start, list_end},
    {"component", component_start, component_end},
    {"conclusions", conclusions_start, part_end},
    {"coverPage", cover_start, part_end},
    {"crossHeading", heading_start, NULL},
    {"docAuthority", authority_start, NULL},
    {"docDate", date_start, NULL},
    {"docNumber", doc_number_start, number_end},
    {"docProponent", proponent_start, NULL},
    {"docStatus", status_start, NULL},
    {"docTitle", doc_title_start, NULL},
    {"eol", eol_start, NULL},
    {"formula", formula_start, NULL},
    {"heading", heading_start, NULL},
    {"i", span_start, span_end},
    {"inline", inline_start, NULL},
    {"list", list_start, list_end},
    {"listIntroduction", introduction_start, NULL},
    {"location", location_start, NULL},
    {"mainBody", body_start, part_end},
    {"meta", meta_start, part_end},
    {"num", number_start, number_end},
    {"p", NULL, p_end},
    {"paragraph", paragraph_start, paragraph_end},
    {"preamble", preamble_start, part_end},
    {"preface", preface_start, part_end},
    {"session", session_start, NULL},
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
	return strcmp(key, ((const struct tag *)element)->name);
}

static const struct tag *
tag_find(const char *name)
{
	return bsearch(name, tags, sizeof(tags) / sizeof(tags[0]),
	    sizeof(tags[0]), tag_compare);
}

static void
on_start(void *ctx, const struct xml_element *e)
{
	struct reader *r = ctx;
	const struct tag *tag = tag_find(e->name);

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
	struct reader *r = ctx;
	const struct tag *tag = tag_find(name);

	(void)uri;
	if (tag != NULL && tag->end != NULL)
		tag->end(r);
	if (r->leaf == r->depth)
		leaf_close(r);
	r->depth--;
}

static void
on_text(void *ctx, const char *s, size_t n)
{
	struct reader *r = ctx;

	if (r->part == PART_NONE || r->part == PART_META)
		return;
	if (r->in_sup)
		buf_add(&r->sup, s, n);
	else
		para_add(target(r), s, n, emphasis(r));
}

bool
format_akn_read(
    struct document *d, const char *bytes, size_t n, struct problem *p)
{
	static const struct xml_handler handler = {on_start, on_end, on_text};
	struct reader r = {.d = d, .p = p};
	bool ok = xml_parse(bytes, n, "document", &handler, &r, &r.stop, p);

	ok = ok && !r.stop;
	para_free(&r.text);
	para_free(&r.note);
	table_free(&r.table);
	buf_free(&r.sup);
	free(r.number);
	return ok;
}
