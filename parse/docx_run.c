/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <stdlib.h>
#include <string.h>

#include "lib/mem.h"
#include "lib/text.h"
#include "lib/utf8.h"
#include "parse/docx_reader.h"
#include "parse/word.h"

struct docx_frame *
docx_frame_open(struct docx_reader *r)
{
	return r->frame < 0 ? NULL : &r->frames[r->frame];
}

bool
docx_toggled(enum docx_toggle own, enum docx_toggle style)
{
	return own == DOCX_UNSET ? style == DOCX_ON : own == DOCX_ON;
}

/* The note's own mark stands in the run of the reference. */
static void
add_custom_mark(struct docx_reader *r, const char *s, size_t n)
{
	struct note *note = &r->d->notes[r->custom_note];
	struct buf mark = {0};

	buf_adds(&mark, note->mark);
	text_clean(&mark, s, n);
	text_trim(&mark);
	free(note->mark);
	note->mark = buf_take(&mark);
}

void
docx_run_text(struct docx_reader *r, const char *s, size_t n)
{
	static const struct docx_style plain = {0};
	struct docx_frame *f = docx_frame_open(r);
	const struct docx_style *style;
	unsigned emphasis = 0;
	size_t note;

	if (f == NULL || n == 0 || (r->field > 0 && r->code[r->field - 1]))
		return;
	style = f->style == NULL ? &plain : f->style;
	if (docx_toggled(r->hidden, style->hidden))
		return;
	r->pieces++;
	if (r->custom_mark) {
		add_custom_mark(r, s, n);
	} else if (r->raised && r->part == DOCX_BODY &&
		   para_is_mark(&f->text, r->d, s, n, &note)) {
		para_mark(&f->text, note);
	} else {
		if (docx_toggled(r->bold, style->bold))
			emphasis |= PARA_BOLD;
		if (docx_toggled(r->italic, style->italic))
			emphasis |= PARA_ITALIC;
		para_add(&f->text, s, n, emphasis);
	}
}

/* ---- runs ---- */

/* Properties of runs as they are before any is said. */
static void
reset_run(struct docx_reader *r)
{
	r->bold = r->italic = r->hidden = DOCX_UNSET;
	r->custom_mark = r->raised = false;
}

static void
run_start(struct docx_reader *r, const struct xml_element *e)
{
	(void)e;
	reset_run(r);
}

static void
rpr_start(struct docx_reader *r, const struct xml_element *e)
{
	(void)e;
	r->in_rpr = true;
}

static void
rpr_end(struct docx_reader *r)
{
	struct docx_frame *f = docx_frame_open(r);

	r->in_rpr = false;
	if (!r->in_ppr)
		return;
	/* Those of the paragraph's mark. */
	if (f != NULL)
		f->mark_hidden = r->hidden;
	reset_run(r);
}

static void
rstyle_start(struct docx_reader *r, const struct xml_element *e)
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
bold_start(struct docx_reader *r, const struct xml_element *e)
{
	r->bold = xml_on(e) ? DOCX_ON : DOCX_OFF;
}

static void
italic_start(struct docx_reader *r, const struct xml_element *e)
{
	r->italic = xml_on(e) ? DOCX_ON : DOCX_OFF;
}

static void
vanish_start(struct docx_reader *r, const struct xml_element *e)
{
	r->hidden = xml_on(e) ? DOCX_ON : DOCX_OFF;
}

static void
raised_start(struct docx_reader *r, const struct xml_element *e)
{
	r->raised = span_is(xml_attribute(e, "val"), "superscript");
}

static void
text_start(struct docx_reader *r, const struct xml_element *e)
{
	(void)e;
	r->in_text = true;
}

static void
text_end(struct docx_reader *r)
{
	r->in_text = false;
}

static void
tab_start(struct docx_reader *r, const struct xml_element *e)
{
	(void)e;
	if (!r->in_ppr) /* there it is a tab stop */
		docx_run_text(r, "\t", 1);
}

/* A page ends, as far as the file shows it. */
static void
page_start(struct docx_reader *r, const struct xml_element *e)
{
	(void)e;
	if (r->part == DOCX_BODY && r->x->footnotes.restarts == DOCX_EACH_PAGE)
		r->x->footnotes.count = r->x->footnotes.start - 1;
}

static void
break_start(struct docx_reader *r, const struct xml_element *e)
{
	docx_run_text(r, "\n", 1);
	if (span_is(xml_attribute(e, "type"), "page"))
		page_start(r, e);
}

static void
hyphen_start(struct docx_reader *r, const struct xml_element *e)
{
	(void)e;
	docx_run_text(r, "-", 1);
}

static void
symbol_start(struct docx_reader *r, const struct xml_element *e)
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
	c = word_symbol(c);
	if (c != 0)
		docx_run_text(r, out, utf8_encode(c, out));
}

/* ---- references to notes ---- */

static void
reference(struct docx_reader *r, struct docx_notes *notes,
    const struct xml_element *e)
{
	struct docx_frame *f = docx_frame_open(r);
	struct span custom = xml_attribute(e, "customMarkFollows");
	struct buf mark = {0};
	size_t note;

	if (f == NULL || r->part != DOCX_BODY ||
	    (r->field > 0 && r->code[r->field - 1]) ||
	    docx_toggled(
		r->hidden, f->style == NULL ? DOCX_UNSET : f->style->hidden))
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
	    .id = xml_integer(e, "id", -1000000, 10000000, -1),
	    .note = note,
	    .number = r->custom_mark ? 0 : notes->count};
}

static void
footnote_reference(struct docx_reader *r, const struct xml_element *e)
{
	reference(r, &r->x->footnotes, e);
}

static void
endnote_reference(struct docx_reader *r, const struct xml_element *e)
{
	reference(r, &r->x->endnotes, e);
}

/* ---- fields ---- */

static void
field_start(struct docx_reader *r, const struct xml_element *e)
{
	struct span type = xml_attribute(e, "fldCharType");

	if (span_is(type, "begin") && r->field < DOCX_FIELDS)
		r->code[r->field++] = true;
	else if (span_is(type, "separate") && r->field > 0)
		r->code[r->field - 1] = r->field > 1 && r->code[r->field - 2];
	else if (span_is(type, "end") && r->field > 0)
		r->field--;
}

/* By name, for bsearch. */
static const struct docx_tag tags[] = {
    {"b", bold_start, NULL},
    {"br", break_start, NULL},
    {"cr", break_start, NULL},
    {"endnoteReference", endnote_reference, NULL},
    {"fldChar", field_start, NULL},
    {"footnoteReference", footnote_reference, NULL},
    {"i", italic_start, NULL},
    {"lastRenderedPageBreak", page_start, NULL},
    {"noBreakHyphen", hyphen_start, NULL},
    {"ptab", tab_start, NULL},
    {"r", run_start, reset_run},
    {"rPr", rpr_start, rpr_end},
    {"rStyle", rstyle_start, NULL},
    {"sym", symbol_start, NULL},
    {"t", text_start, text_end},
    {"tab", tab_start, NULL},
    {"vanish", vanish_start, NULL},
    {"vertAlign", raised_start, NULL},
};

static int
tag_compare(const void *key, const void *element)
{
	return strcmp(key, ((const struct docx_tag *)element)->name);
}

const struct docx_tag *
docx_run_tag(const char *name)
{
	return bsearch(name, tags, sizeof(tags) / sizeof(tags[0]),
	    sizeof(tags[0]), tag_compare);
}
