/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "parse/docx_body.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "lib/mem.h"
#include "lib/text.h"
#include "parse/docx_reader.h"
#include "parse/word.h"

/* ---- paragraphs ---- */

static void
paragraph_start(struct docx_reader *r, const struct xml_element *e)
{
	struct docx_frame *f;

	(void)e;
	if (r->frame + 1 >= DOCX_FRAMES) {
		r->skip = 1;
		return;
	}
	f = &r->frames[++r->frame];
	r->in_ppr = r->in_rpr = r->in_text = false;
	/* What is joined has the properties of the last paragraph. */
	if (!f->joined)
		para_clear(&f->text);
	f->joined = false;
	free(f->style_id);
	f->style_id = NULL;
	f->style = r->x->styles.normal;
	f->num_id = f->num_level = f->left = f->heading = -1;
	f->centred = f->mark_hidden = DOCX_UNSET;
}

static void
add_block(struct docx_reader *r, struct docx_frame *f, int left)
{
	const struct docx_style *style = f->style;
	struct word_look look = {.label = &r->label,
	    .style = f->style_id,
	    .left = left,
	    .heading = f->heading >= 0 ? f->heading
		       : style == NULL ? 0
				       : style->heading,
	    .bullet = r->bullet,
	    .centred = docx_toggled(
		f->centred, style == NULL ? DOCX_UNSET : style->centred),
	    .cover = r->cover || r->header};

	if (!word_block_add(r->d, &f->text, &look))
		return;
	r->body_begun |= !look.cover;
	if (document_full(r->d))
		r->stop = true;
}

static void
paragraph_number(struct docx_reader *r, struct docx_frame *f, int *left)
{
	const struct docx_style *style = f->style;
	int id = f->num_id, level = f->num_level;

	buf_clear(&r->label);
	r->bullet = false;
	if (id < 0 && style != NULL)
		id = style->num_id;
	if (id <= 0 || r->part != DOCX_BODY)
		return;
	if (level < 0 && style != NULL)
		level = docx_numbering_style_level(&r->x->numbering, id,
		    style->id, style->num_level < 0 ? 0 : style->num_level);
	r->bullet = docx_numbering_next(
	    &r->x->numbering, id, level < 0 ? 0 : level, &r->label, left);
}

/* The paragraph f is whole. */
static void
paragraph_finish(struct docx_reader *r, struct docx_frame *f)
{
	int left;

	f->joined = false;
	left = f->style == NULL ? -1 : f->style->left;
	paragraph_number(r, f, &left);
	left = f->left >= 0 ? f->left : left;
	if (r->part == DOCX_MARGIN) {
		text_clean(r->margin, f->text.raw.data, f->text.raw.len);
		buf_addc(r->margin, '\n');
	} else if (r->part == DOCX_NOTES) {
		if (r->in_note)
			para_finish_note(&f->text, r->d, r->note);
	} else if (r->tables > 0 && !r->cover) {
		word_cell_add(&r->table.cell, &f->text, &r->label);
	} else {
		add_block(r, f, left);
	}
	para_clear(&f->text);
}

static void
paragraph_end(struct docx_reader *r)
{
	struct docx_frame *f = docx_frame_open(r);

	if (f == NULL)
		return;
	r->frame--;
	r->in_text = false;
	if (r->section_ends)
		docx_section_end(r);
	/* A hidden mark joins paragraphs like a deleted one. */
	if (docx_toggled(f->mark_hidden,
		f->style == NULL ? DOCX_UNSET : f->style->hidden))
		f->joined = true;
	if (!f->joined)
		paragraph_finish(r, f);
}

void
docx_paragraph_left(struct docx_reader *r)
{
	struct docx_frame *f;

	if (r->frame + 1 >= DOCX_FRAMES)
		return;
	f = &r->frames[r->frame + 1];
	if (f->joined && !para_blank(&f->text))
		paragraph_finish(r, f);
	f->joined = false;
}

static void
ppr_start(struct docx_reader *r, const struct xml_element *e)
{
	(void)e;
	r->in_ppr = true;
}

static void
ppr_end(struct docx_reader *r)
{
	r->in_ppr = false;
}

static void
pstyle_start(struct docx_reader *r, const struct xml_element *e)
{
	struct docx_frame *f = docx_frame_open(r);
	struct span id = xml_attribute(e, "val");

	if (f == NULL || id.p == NULL)
		return;
	free(f->style_id);
	f->style_id = mem_copy(id.p, id.n);
	f->style = docx_style_find(&r->x->styles, id);
}

static void
num_id_start(struct docx_reader *r, const struct xml_element *e)
{
	if (docx_frame_open(r) != NULL && r->in_ppr)
		docx_frame_open(r)->num_id =
		    xml_integer(e, "val", 0, 10000000, 0);
}

static void
ilvl_start(struct docx_reader *r, const struct xml_element *e)
{
	if (docx_frame_open(r) != NULL && r->in_ppr)
		docx_frame_open(r)->num_level =
		    xml_integer(e, "val", 0, DOCX_LEVELS - 1, 0);
}

static void
outline_start(struct docx_reader *r, const struct xml_element *e)
{
	if (docx_frame_open(r) != NULL && r->in_ppr)
		docx_frame_open(r)->heading =
		    xml_integer(e, "val", 0, 8, -1) + 1;
}

static void
ind_start(struct docx_reader *r, const struct xml_element *e)
{
	struct docx_frame *f = docx_frame_open(r);

	if (f != NULL && r->in_ppr)
		f->left = xml_integer(e, "left", 0, 100000,
		    xml_integer(e, "start", 0, 100000, f->left));
}

static void
jc_start(struct docx_reader *r, const struct xml_element *e)
{
	if (docx_frame_open(r) != NULL && r->in_ppr)
		docx_frame_open(r)->centred =
		    span_is(xml_attribute(e, "val"), "center") ? DOCX_ON
							       : DOCX_OFF;
}

static void
skip_start(struct docx_reader *r, const struct xml_element *e)
{
	(void)e;
	r->skip = 1;
}

/* ---- alternatives (ISO/IEC 29500-3, 10) ---- */

static void
alternatives_start(struct docx_reader *r, const struct xml_element *e)
{
	(void)e;
	if (r->choice == DOCX_CHOICES) {
		r->skip = 1;
		return;
	}
	r->choices[r->choice].before = r->pieces;
	r->choices[r->choice++].taken = false;
}

static void
alternatives_end(struct docx_reader *r)
{
	if (r->choice > 0)
		r->choice--;
}

/* A part of it: what came before has been read already? */
static void
choice_start(struct docx_reader *r, const struct xml_element *e)
{
	(void)e;
	if (r->choice > 0 && r->choices[r->choice - 1].before != r->pieces)
		r->skip = 1;
}

/* ---- deletions and what else is not text ---- */

/* In the properties of a paragraph's mark w:del says that the mark is gone;
 * elsewhere it holds what is gone. */
static void
deletion_start(struct docx_reader *r, const struct xml_element *e)
{
	if (r->in_row_properties) {
		r->row_gone = true;
	} else if (r->in_ppr) {
		if (docx_frame_open(r) != NULL)
			docx_frame_open(r)->joined = true;
	} else if (!r->in_rpr) {
		skip_start(r, e);
	}
}

/* By name, for bsearch. */
static const struct docx_tag tags[] = {
    {"AlternateContent", alternatives_start, alternatives_end},
    {"Choice", choice_start, NULL},
    {"Fallback", choice_start, NULL},
    {"del", deletion_start, NULL},
    {"delInstrText", skip_start, NULL},
    {"delText", skip_start, NULL},
    {"ilvl", ilvl_start, NULL},
    {"ind", ind_start, NULL},
    {"instrText", skip_start, NULL},
    {"jc", jc_start, NULL},
    {"moveFrom", deletion_start, NULL},
    {"numId", num_id_start, NULL},
    {"outlineLvl", outline_start, NULL},
    {"p", paragraph_start, paragraph_end},
    {"pPr", ppr_start, ppr_end},
    {"pPrChange", skip_start, NULL},
    {"pStyle", pstyle_start, NULL},
    {"rPrChange", skip_start, NULL},
    {"rt", skip_start, NULL},
    {"sdtPr", skip_start, NULL},
};

static int
tag_compare(const void *key, const void *element)
{
	return strcmp(key, ((const struct docx_tag *)element)->name);
}

static const struct docx_tag *
tag_find(const char *name)
{
	static const struct docx_tag *(*const finders[])(const char *) = {
	    docx_run_tag, docx_table_tag, docx_note_tag};

	for (size_t i = 0; i < sizeof(finders) / sizeof(finders[0]); i++) {
		const struct docx_tag *tag = finders[i](name);

		if (tag != NULL)
			return tag;
	}
	return bsearch(name, tags, sizeof(tags) / sizeof(tags[0]),
	    sizeof(tags[0]), tag_compare);
}

/* The parser keeps one copy of each name: what was found is found again by its
 * address. */
static const struct docx_tag *
tag_of(struct docx_reader *r, const char *name)
{
	struct docx_seen *seen =
	    &r->seen[((uintptr_t)name >> 3 ^ (uintptr_t)name >> 9) % DOCX_SEEN];

	if (seen->name != name)
		*seen = (struct docx_seen){name, tag_find(name)};
	return seen->tag;
}

/* Names of DrawingML (a:p, a:t, a:tbl) are not ours; those of formulae (m:r,
 * m:t) are read like text. */
static bool
is_ours(struct docx_reader *r, const char *name, const char *uri)
{
	static const char *const known[] = {
	    "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
	    "http://purl.oclc.org/ooxml/wordprocessingml/main"};

	static const char compatibility[] =
	    "http://schemas.openxmlformats.org/markup-compatibility/2006";

	if (uri == NULL)
		return false;
	if (uri == r->uri)
		return true;
	if (strcmp(uri, known[0]) == 0 || strcmp(uri, known[1]) == 0) {
		r->uri = uri;
		return true;
	}
	return strcmp(uri, compatibility) == 0 ||
	       (strcmp(name, "t") == 0 && strstr(uri, "/math") != NULL);
}

static void
on_start(void *ctx, const struct xml_element *e)
{
	struct docx_reader *r = ctx;
	const struct docx_tag *tag;

	if (r->skip > 0) {
		r->skip++;
		return;
	}
	if (!is_ours(r, e->name, e->uri))
		return;
	tag = tag_of(r, e->name);
	if (tag != NULL && tag->start != NULL)
		tag->start(r, e);
}

static void
on_end(void *ctx, const char *name, const char *uri)
{
	struct docx_reader *r = ctx;
	const struct docx_tag *tag;

	if (r->skip > 0) {
		r->skip--;
		return;
	}
	if (!is_ours(r, name, uri))
		return;
	tag = tag_of(r, name);
	if (tag != NULL && tag->end != NULL)
		tag->end(r);
}

static void
on_text(void *ctx, const char *s, size_t n)
{
	struct docx_reader *r = ctx;

	if (r->in_text && r->skip == 0)
		docx_run_text(r, s, n);
}

static bool
read_part(struct docx_reader *r, struct docx *x, struct span xml,
    const char *name, struct problem *p)
{
	static const struct xml_handler handler = {on_start, on_end, on_text};
	bool ok;

	r->x = x;
	r->d = x->d;
	r->frame = -1;
	ok = xml_parse(xml.p, xml.n, name, &handler, r, &r->stop, p);
	if (ok)
		docx_paragraph_left(r);
	for (int i = 0; i < DOCX_FRAMES; i++) {
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
	struct docx_reader r = {.part = DOCX_BODY};

	return read_part(&r, x, xml, name, p);
}

bool
docx_cover_read(
    struct docx *x, struct span xml, const char *name, struct problem *p)
{
	struct docx_reader r = {.part = DOCX_BODY, .header = true};

	return read_part(&r, x, xml, name, p);
}

bool
docx_notes_read(struct docx *x, struct docx_notes *notes, struct span xml,
    const char *name, struct problem *p)
{
	struct docx_reader r = {.part = DOCX_NOTES, .notes = notes};

	if (xml.p == NULL || notes->n == 0)
		return true;
	qsort(notes->notes, notes->n, sizeof(*notes->notes), docx_note_order);
	return read_part(&r, x, xml, name, p);
}

bool
docx_margin_read(struct docx *x, struct span xml, const char *name,
    struct buf *out, struct problem *p)
{
	struct docx_reader r = {.part = DOCX_MARGIN, .margin = out};

	return read_part(&r, x, xml, name, p);
}
