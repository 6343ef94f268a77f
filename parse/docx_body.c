/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "parse/docx_body.h"

#include <stdlib.h>
#include <string.h>

#include "lib/mem.h"
#include "lib/text.h"
#include "lib/utf8.h"
#include "parse/para.h"
#include "parse/xml.h"

enum {
	FRAMES = 8, /* paragraphs within text boxes of paragraphs */
	FIELDS = 16, /* fields within fields */
	BODY_INDENT = 1267, /* twips: margin of text in the UN templates */
	INDENT_STEP = 475,
	INDENT_MAX = 20,
};

/* A paragraph under way. */
struct frame {
	struct para text;
	const struct docx_style *style;
	char *style_id;
	int num_id, num_level; /* -1: as the style says */
	int left; /* twips; -1: as the style says */
	enum docx_toggle centred;
	bool joined; /* its mark is deleted: the next one goes on in it */
};

enum part { PART_BODY, PART_NOTES, PART_MARGIN };

struct reader {
	struct docx *x;
	struct document *d;
	enum part part;
	bool stop;

	const char *uri; /* of WordprocessingML, as the parser holds it */
	int skip; /* elements open in what is not read */
	bool in_ppr, in_text;

	struct frame frames[FRAMES];
	int frame; /* of the open paragraph; -1: none */

	/* The run. */
	enum docx_toggle bold, italic, hidden;
	bool raised;
	bool in_rpr, custom_mark;
	size_t custom_note;

	/* Fields: what stands between begin and separate is their code. */
	bool code[FIELDS];
	int field;

	/* Tables: only the outermost becomes one. */
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
};

struct tag {
	const char *name;
	void (*start)(struct reader *r, const struct xml_element *e);
	void (*end)(struct reader *r);
};

static struct frame *
open_frame(struct reader *r)
{
	return r->frame < 0 ? NULL : &r->frames[r->frame];
}

static bool
toggled(enum docx_toggle own, enum docx_toggle style)
{
	return own == DOCX_UNSET ? style == DOCX_ON : own == DOCX_ON;
}

/* The note's own mark stands in the run of the reference. */
static void
add_custom_mark(struct reader *r, const char *s, size_t n)
{
	struct note *note = &r->d->notes[r->custom_note];
	struct buf mark = {0};

	buf_adds(&mark, note->mark);
	text_clean(&mark, s, n);
	text_trim(&mark);
	free(note->mark);
	note->mark = buf_take(&mark);
}

static void
add_text(struct reader *r, const char *s, size_t n)
{
	static const struct docx_style plain = {0};
	struct frame *f = open_frame(r);
	const struct docx_style *style;
	unsigned emphasis = 0;
	size_t note;

	if (f == NULL || n == 0 || (r->field > 0 && r->code[r->field - 1]))
		return;
	style = f->style == NULL ? &plain : f->style;
	if (toggled(r->hidden, style->hidden))
		return;
	if (r->custom_mark) {
		add_custom_mark(r, s, n);
	} else if (r->raised && r->part == PART_BODY &&
		   para_is_mark(&f->text, r->d, s, n, &note)) {
		para_mark(&f->text, note);
	} else {
		if (toggled(r->bold, style->bold))
			emphasis |= PARA_BOLD;
		if (toggled(r->italic, style->italic))
			emphasis |= PARA_ITALIC;
		para_add(&f->text, s, n, emphasis);
	}
}

/* ---- paragraphs ---- */

static void
paragraph_start(struct reader *r, const struct xml_element *e)
{
	struct frame *f;

	(void)e;
	if (r->frame + 1 >= FRAMES) {
		r->skip = 1;
		return;
	}
	f = &r->frames[++r->frame];
	r->in_ppr = r->in_rpr = r->in_text = false;
	if (f->joined) {
		f->joined = false;
		return;
	}
	para_clear(&f->text);
	free(f->style_id);
	f->style_id = NULL;
	f->style = r->x->styles.normal;
	f->num_id = f->num_level = f->left = -1;
	f->centred = DOCX_UNSET;
}

static int
indent_steps(int left)
{
	int steps = (left - BODY_INDENT + INDENT_STEP / 2) / INDENT_STEP;

	return steps < 0 ? 0 : steps > INDENT_MAX ? INDENT_MAX : steps;
}

/* The number of the block from the label that Word shows: "1." is "1". */
static char *
number_of(const struct buf *label)
{
	static const char *const ends[] = {".", " ", "-", "、", "．"};
	struct buf clean = {0};
	bool cut = true;

	text_clean(&clean, label->data, label->len);
	while (cut) {
		cut = false;
		for (size_t i = 0; i < sizeof(ends) / sizeof(ends[0]); i++) {
			size_t n = strlen(ends[i]);

			if (clean.len > n &&
			    strcmp(clean.data + clean.len - n, ends[i]) == 0) {
				buf_cut(&clean, clean.len - n);
				cut = true;
			}
		}
	}
	return buf_take(&clean);
}

static void
add_block(struct reader *r, struct frame *f, int left)
{
	const struct docx_style *style = f->style;
	struct block *b;

	if (para_blank(&f->text) && r->label.len == 0)
		return;
	b = document_add(r->d, BLOCK_NONE);
	para_finish(&f->text, r->d, b);
	b->cover = r->cover || r->header;
	b->centred =
	    toggled(f->centred, style == NULL ? DOCX_UNSET : style->centred);
	b->indent = indent_steps(left);
	if (style != NULL && style->heading > 0 && !b->cover) {
		b->kind = BLOCK_HEADING;
		b->level = style->heading;
	}
	if (r->label.len > 0)
		b->number = number_of(&r->label);
	if (f->style_id != NULL)
		b->style = mem_string(f->style_id);
	r->body_begun |= !b->cover;
	if (document_full(r->d))
		r->stop = true;
}

/* A cell of several paragraphs is one text. */
static void
add_to_cell(struct reader *r, struct frame *f)
{
	struct para *cell = &r->table.cell;
	size_t at = 0, m = 0;

	if (r->label.len > 0) {
		para_add(cell, r->label.data, r->label.len, 0);
		para_add(cell, " ", 1, 0);
	}
	for (size_t i = 0; i <= f->text.nruns; i++) {
		bool last = i == f->text.nruns;
		size_t to = last ? f->text.raw.len : f->text.runs[i].at;
		unsigned emphasis = i == 0 ? 0 : f->text.runs[i - 1].emphasis;

		for (; m < f->text.nmarks && f->text.marks[m].at <= to; m++) {
			size_t mark = f->text.marks[m].at;

			if (mark > at)
				para_add(cell, f->text.raw.data + at, mark - at,
				    emphasis);
			at = mark > at ? mark : at;
			para_mark(cell, f->text.marks[m].note);
		}
		if (to > at)
			para_add(
			    cell, f->text.raw.data + at, to - at, emphasis);
		at = to > at ? to : at;
	}
	para_add(cell, " ", 1, 0);
}

static void
paragraph_number(struct reader *r, struct frame *f, int *left)
{
	const struct docx_style *style = f->style;
	int id = f->num_id, level = f->num_level;

	buf_clear(&r->label);
	if (id < 0 && style != NULL)
		id = style->num_id;
	if (level < 0)
		level = style == NULL || style->num_level < 0
			    ? 0
			    : style->num_level;
	if (id > 0 && r->part == PART_BODY)
		docx_numbering_next(
		    &r->x->numbering, id, level, &r->label, left);
}

static void
paragraph_end(struct reader *r)
{
	struct frame *f = open_frame(r);
	int left;

	if (f == NULL)
		return;
	r->frame--;
	r->in_text = false;
	if (f->joined)
		return;
	left = f->style == NULL ? -1 : f->style->left;
	paragraph_number(r, f, &left);
	left = f->left >= 0 ? f->left : left;
	if (r->part == PART_MARGIN) {
		text_clean(r->margin, f->text.raw.data, f->text.raw.len);
		buf_addc(r->margin, '\n');
	} else if (r->part == PART_NOTES) {
		if (r->in_note)
			para_finish_note(&f->text, r->d, r->note);
	} else if (r->tables > 0 && !r->cover) {
		add_to_cell(r, f);
	} else {
		add_block(r, f, left);
	}
	para_clear(&f->text);
}

static void
ppr_start(struct reader *r, const struct xml_element *e)
{
	(void)e;
	r->in_ppr = true;
}

static void
ppr_end(struct reader *r)
{
	r->in_ppr = false;
}

static void
pstyle_start(struct reader *r, const struct xml_element *e)
{
	struct frame *f = open_frame(r);
	struct span id = xml_attribute(e, "val");

	if (f == NULL || id.p == NULL)
		return;
	free(f->style_id);
	f->style_id = mem_copy(id.p, id.n);
	f->style = docx_style_find(&r->x->styles, id);
}

static void
num_id_start(struct reader *r, const struct xml_element *e)
{
	if (open_frame(r) != NULL && r->in_ppr)
		open_frame(r)->num_id = xml_integer(e, "val", 0, 10000000, 0);
}

static void
ilvl_start(struct reader *r, const struct xml_element *e)
{
	if (open_frame(r) != NULL && r->in_ppr)
		open_frame(r)->num_level =
		    xml_integer(e, "val", 0, DOCX_LEVELS - 1, 0);
}

static void
ind_start(struct reader *r, const struct xml_element *e)
{
	struct frame *f = open_frame(r);

	if (f != NULL && r->in_ppr)
		f->left = xml_integer(e, "left", 0, 100000,
		    xml_integer(e, "start", 0, 100000, f->left));
}

static void
jc_start(struct reader *r, const struct xml_element *e)
{
	if (open_frame(r) != NULL && r->in_ppr)
		open_frame(r)->centred =
		    span_is(xml_attribute(e, "val"), "center") ? DOCX_ON
							       : DOCX_OFF;
}

/* ---- runs ---- */

static void
run_start(struct reader *r, const struct xml_element *e)
{
	(void)e;
	r->bold = r->italic = r->hidden = DOCX_UNSET;
	r->custom_mark = r->raised = false;
}

static void
run_end(struct reader *r)
{
	run_start(r, NULL);
}

static void
rpr_start(struct reader *r, const struct xml_element *e)
{
	(void)e;
	r->in_rpr = true;
}

static void
rpr_end(struct reader *r)
{
	r->in_rpr = false;
	if (r->in_ppr) /* those of the paragraph's mark */
		run_start(r, NULL);
}

static void
rstyle_start(struct reader *r, const struct xml_element *e)
{
	const struct docx_style *s =
	    docx_style_find(&r->x->styles, xml_attribute(e, "val"));

	if (s == NULL)
		return;
	r->bold = r->bold == DOCX_UNSET ? s->bold : r->bold;
	r->italic = r->italic == DOCX_UNSET ? s->italic : r->italic;
	r->hidden = r->hidden == DOCX_UNSET ? s->hidden : r->hidden;
}

static void
bold_start(struct reader *r, const struct xml_element *e)
{
	r->bold = xml_on(e) ? DOCX_ON : DOCX_OFF;
}

static void
italic_start(struct reader *r, const struct xml_element *e)
{
	r->italic = xml_on(e) ? DOCX_ON : DOCX_OFF;
}

static void
vanish_start(struct reader *r, const struct xml_element *e)
{
	r->hidden = xml_on(e) ? DOCX_ON : DOCX_OFF;
}

static void
raised_start(struct reader *r, const struct xml_element *e)
{
	r->raised = span_is(xml_attribute(e, "val"), "superscript");
}

static void
text_start(struct reader *r, const struct xml_element *e)
{
	(void)e;
	r->in_text = true;
}

static void
text_end(struct reader *r)
{
	r->in_text = false;
}

static void
tab_start(struct reader *r, const struct xml_element *e)
{
	(void)e;
	if (!r->in_ppr) /* there it is a tab stop */
		add_text(r, "\t", 1);
}

static void
break_start(struct reader *r, const struct xml_element *e)
{
	(void)e;
	add_text(r, "\n", 1);
}

static void
hyphen_start(struct reader *r, const struct xml_element *e)
{
	(void)e;
	add_text(r, "-", 1);
}

/* Characters of the fonts Symbol and Wingdings stand in the private area
 * from U+F000; those that texts use. */
static const struct {
	uint32_t code, character;
} symbols[] = {
    {0x2d, 0x2212},
    {0x61, 0x03b1},
    {0x62, 0x03b2},
    {0x67, 0x03b3},
    {0x6d, 0x03bc},
    {0xa3, 0x2264},
    {0xb0, 0x00b0},
    {0xb1, 0x00b1},
    {0xb3, 0x2265},
    {0xb4, 0x00d7},
    {0xb7, 0x2022},
    {0xa7, 0x2022},
    {0xd8, 0x2022},
    {0xe0, 0x2192},
    {0x2a, 0x002a},
};

static void
symbol_start(struct reader *r, const struct xml_element *e)
{
	struct span v = xml_attribute(e, "char");
	uint32_t c = 0;
	char out[4];

	if (v.n != 4)
		return;
	for (size_t i = 0; i < v.n; i++) {
		static const char hex[] = "0123456789abcdef";
		const char *at = strchr(hex,
		    v.p[i] >= 'A' && v.p[i] <= 'F' ? v.p[i] | 0x20 : v.p[i]);

		if (at == NULL || *at == '\0')
			return;
		c = c * 16 + (uint32_t)(at - hex);
	}
	for (size_t i = 0; i < sizeof(symbols) / sizeof(symbols[0]); i++) {
		if (c == symbols[i].code + 0xf000)
			c = symbols[i].character;
	}
	/* Whatever else is private shows nothing that could be read. */
	if (c >= 0x20 && (c < 0xd800 || c > 0xf8ff))
		add_text(r, out, utf8_encode(c, out));
}

/* ---- references to notes ---- */

static void
reference(
    struct reader *r, struct docx_notes *notes, const struct xml_element *e)
{
	struct frame *f = open_frame(r);
	struct span custom = xml_attribute(e, "customMarkFollows");
	struct buf mark = {0};
	size_t note;

	if (f == NULL || r->part != PART_BODY)
		return;
	r->custom_mark = custom.p != NULL && !span_is(custom, "0") &&
			 !span_is(custom, "false") && !span_is(custom, "off");
	if (!r->custom_mark)
		docx_number_format(&mark, notes->format, ++notes->count);
	note = document_add_note(r->d, mark.data == NULL ? "" : mark.data);
	buf_free(&mark);
	r->custom_note = note;
	para_mark(&f->text, note);
	notes->notes = mem_grow(
	    notes->notes, notes->n, &notes->cap, sizeof(*notes->notes));
	notes->notes[notes->n++] = (struct docx_note){
	    .id = xml_integer(e, "id", -1000000, 10000000, -1), .note = note};
}

static void
footnote_reference(struct reader *r, const struct xml_element *e)
{
	reference(r, &r->x->footnotes, e);
}

static void
endnote_reference(struct reader *r, const struct xml_element *e)
{
	reference(r, &r->x->endnotes, e);
}

static int
by_id(const void *a, const void *b)
{
	const struct docx_note *x = a, *y = b;

	return (x->id > y->id) - (x->id < y->id);
}

/* An open w:footnote or w:endnote: which one is it? */
static void
note_start(struct reader *r, const struct xml_element *e)
{
	struct docx_note key = {
	    .id = xml_integer(e, "id", -1000000, 10000000, -1)};
	const struct docx_note *found = NULL;

	r->in_note = false;
	if (r->part != PART_NOTES)
		return;
	if (r->notes->n > 0)
		found = bsearch(
		    &key, r->notes->notes, r->notes->n, sizeof(key), by_id);
	if (found != NULL) {
		r->in_note = true;
		r->note = found->note;
	}
}

static void
note_end(struct reader *r)
{
	r->in_note = false;
}

/* ---- fields ---- */

static void
field_start(struct reader *r, const struct xml_element *e)
{
	struct span type = xml_attribute(e, "fldCharType");

	if (span_is(type, "begin") && r->field < FIELDS)
		r->code[r->field++] = true;
	else if (span_is(type, "separate") && r->field > 0)
		r->code[r->field - 1] = r->field > 1 && r->code[r->field - 2];
	else if (span_is(type, "end") && r->field > 0)
		r->field--;
}

/* ---- deletions and what else is not text ---- */

static void
skip_start(struct reader *r, const struct xml_element *e)
{
	(void)e;
	r->skip = 1;
}

/* In the properties of a paragraph's mark w:del says that the mark is gone;
 * elsewhere it holds what is gone. */
static void
deletion_start(struct reader *r, const struct xml_element *e)
{
	if (r->in_ppr) {
		if (open_frame(r) != NULL)
			open_frame(r)->joined = true;
	} else if (!r->in_rpr) {
		skip_start(r, e);
	}
}

/* ---- tables ---- */

static void
table_start(struct reader *r, const struct xml_element *e)
{
	(void)e;
	if (r->part != PART_BODY || r->tables++ > 0)
		return;
	r->cover = !r->body_begun;
	if (!r->cover)
		table_begin(&r->table, r->d);
}

static void
row_start(struct reader *r, const struct xml_element *e)
{
	(void)e;
	if (r->tables == 1 && !r->cover)
		table_row(&r->table, r->d);
}

static void
cell_end(struct reader *r)
{
	if (r->tables == 1 && !r->cover)
		table_cell(&r->table, r->d);
}

static void
table_finish(struct reader *r)
{
	if (r->tables == 0 || --r->tables > 0)
		return;
	if (!r->cover) {
		table_end(&r->table, r->d);
		r->body_begun = true;
	}
	r->cover = false;
	r->body_begun |= r->d->nblocks > 0 && !r->header;
}

/* By name, for bsearch. */
static const struct tag tags[] = {
    {"Fallback", skip_start, NULL},
    {"b", bold_start, NULL},
    {"br", break_start, NULL},
    {"cr", break_start, NULL},
    {"del", deletion_start, NULL},
    {"delInstrText", skip_start, NULL},
    {"delText", skip_start, NULL},
    {"endnote", note_start, note_end},
    {"endnoteReference", endnote_reference, NULL},
    {"fldChar", field_start, NULL},
    {"footnote", note_start, note_end},
    {"footnoteReference", footnote_reference, NULL},
    {"i", italic_start, NULL},
    {"ilvl", ilvl_start, NULL},
    {"ind", ind_start, NULL},
    {"instrText", skip_start, NULL},
    {"jc", jc_start, NULL},
    {"moveFrom", deletion_start, NULL},
    {"noBreakHyphen", hyphen_start, NULL},
    {"numId", num_id_start, NULL},
    {"p", paragraph_start, paragraph_end},
    {"pPr", ppr_start, ppr_end},
    {"pPrChange", skip_start, NULL},
    {"pStyle", pstyle_start, NULL},
    {"ptab", tab_start, NULL},
    {"r", run_start, run_end},
    {"rPr", rpr_start, rpr_end},
    {"rPrChange", skip_start, NULL},
    {"rStyle", rstyle_start, NULL},
    {"sdtPr", skip_start, NULL},
    {"sym", symbol_start, NULL},
    {"t", text_start, text_end},
    {"tab", tab_start, NULL},
    {"tbl", table_start, table_finish},
    {"tblPr", skip_start, NULL},
    {"tc", NULL, cell_end},
    {"tcPr", skip_start, NULL},
    {"tr", row_start, NULL},
    {"trPr", skip_start, NULL},
    {"vanish", vanish_start, NULL},
    {"vertAlign", raised_start, NULL},
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

/* Names of DrawingML (a:p, a:t, a:tbl) are not ours; those of formulae (m:r,
 * m:t) are read like text. */
static bool
is_ours(struct reader *r, const char *name, const char *uri)
{
	static const char *const known[] = {
	    "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
	    "http://purl.oclc.org/ooxml/wordprocessingml/main"};

	if (uri == NULL)
		return false;
	if (uri == r->uri)
		return true;
	if (strcmp(uri, known[0]) == 0 || strcmp(uri, known[1]) == 0) {
		r->uri = uri;
		return true;
	}
	return strcmp(name, "Fallback") == 0 ||
	       (strcmp(name, "t") == 0 && strstr(uri, "/math") != NULL);
}

static void
on_start(void *ctx, const struct xml_element *e)
{
	struct reader *r = ctx;
	const struct tag *tag;

	if (r->skip > 0) {
		r->skip++;
		return;
	}
	if (!is_ours(r, e->name, e->uri))
		return;
	tag = tag_find(e->name);
	if (tag != NULL && tag->start != NULL)
		tag->start(r, e);
}

static void
on_end(void *ctx, const char *name, const char *uri)
{
	struct reader *r = ctx;
	const struct tag *tag;

	if (r->skip > 0) {
		r->skip--;
		return;
	}
	if (!is_ours(r, name, uri))
		return;
	tag = tag_find(name);
	if (tag != NULL && tag->end != NULL)
		tag->end(r);
}

static void
on_text(void *ctx, const char *s, size_t n)
{
	struct reader *r = ctx;

	if (r->in_text && r->skip == 0)
		add_text(r, s, n);
}

static bool
read_part(struct reader *r, struct docx *x, struct span xml, const char *name,
    struct problem *p)
{
	static const struct xml_handler handler = {on_start, on_end, on_text};
	bool ok;

	r->x = x;
	r->d = x->d;
	r->frame = -1;
	ok = xml_parse(xml.p, xml.n, name, &handler, r, &r->stop, p);
	if (ok && r->stop)
		ok = problem_set(
		    p, PROBLEM_TOO_LARGE, "more text than a document may have");
	for (int i = 0; i < FRAMES; i++) {
		para_free(&r->frames[i].text);
		free(r->frames[i].style_id);
	}
	table_free(&r->table);
	buf_free(&r->label);
	return ok;
}

bool
docx_body_read(
    struct docx *x, struct span xml, const char *name, struct problem *p)
{
	struct reader r = {.part = PART_BODY};

	return read_part(&r, x, xml, name, p);
}

bool
docx_cover_read(
    struct docx *x, struct span xml, const char *name, struct problem *p)
{
	struct reader r = {.part = PART_BODY, .header = true};

	return read_part(&r, x, xml, name, p);
}

bool
docx_notes_read(struct docx *x, struct docx_notes *notes, struct span xml,
    const char *name, struct problem *p)
{
	struct reader r = {.part = PART_NOTES, .notes = notes};

	if (xml.p == NULL || notes->n == 0)
		return true;
	qsort(notes->notes, notes->n, sizeof(*notes->notes), by_id);
	return read_part(&r, x, xml, name, p);
}

bool
docx_margin_read(struct docx *x, struct span xml, const char *name,
    struct buf *out, struct problem *p)
{
	struct reader r = {.part = PART_MARGIN, .margin = out};

	return read_part(&r, x, xml, name, p);
}
