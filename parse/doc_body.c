/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "parse/doc_body.h"

#include <string.h>

#include "lib/text.h"
#include "parse/doc_reader.h"
#include "parse/word.h"

static const struct doc_run *
para_run(const struct doc_reader *r, uint32_t cp)
{
	const struct doc_piece *piece = doc_piece_find(r->f, cp);

	return piece == NULL
		   ? NULL
		   : doc_run_find(&r->f->para_runs, doc_piece_place(piece, cp));
}

/* A page break is the same character as the end of a section, but no
 * paragraph ends there. */
static bool
ends_section(const struct doc_reader *r, uint32_t cp)
{
	const struct doc_piece *piece = doc_piece_find(r->f, cp);
	const struct doc_run *run = para_run(r, cp);

	return run != NULL &&
	       run->end == doc_piece_place(piece, cp) + (piece->narrow ? 1 : 2);
}

/* The cp behind the paragraph that begins at cp. */
static uint32_t
paragraph_end(const struct doc_reader *r, uint32_t cp, uint32_t end)
{
	for (; cp < end; cp++) {
		unsigned c = r->f->text[cp];

		if (c == DOC_CHAR_PARAGRAPH || c == DOC_CHAR_CELL ||
		    (c == DOC_CHAR_SECTION && ends_section(r, cp)))
			return cp + 1;
	}
	return end;
}

/* The properties that the mark of a paragraph has, at cp. */
static struct doc_para
para_look(struct doc_reader *r, uint32_t cp)
{
	const struct doc_piece *piece = doc_piece_find(r->f, cp);
	const struct doc_run *run = para_run(r, cp);
	struct doc_para look = {
	    .centred = -1, .left = -1, .list = -1, .level = -1, .outline = -1};

	r->style = doc_style_at(r->f, run == NULL ? 0 : run->style);
	if (run != NULL)
		doc_para_apply(&look, run->props, buf_span(&r->f->data));
	if (piece != NULL)
		doc_para_apply(
		    &look, doc_piece_props(piece), buf_span(&r->f->data));
	return look;
}

static void
paragraph_number(struct doc_reader *r, const struct doc_para *look, int *left)
{
	const struct doc_para *style =
	    r->style == NULL ? NULL : &r->style->para;
	int list = look->list, level = look->level;

	buf_clear(&r->label);
	if (list < 0 && style != NULL)
		list = style->list;
	if (level < 0 && style != NULL)
		level = style->level;
	level = level < 0 ? 0 : level;
	if (list > 0 && r->kind == DOC_BODY) {
		if (r->last_list > 0 && r->last_level == level)
			docx_numbering_go_on(
			    &r->f->numbering, r->last_list, list, level);
		docx_numbering_next(
		    &r->f->numbering, list, level, &r->label, left);
	}
	if (list > 0 || !para_blank(&r->text)) {
		r->last_list = list;
		r->last_level = level;
	}
}

static void
add_block(struct doc_reader *r, const struct doc_para *look, int left)
{
	const struct doc_style *style = r->style;
	int centred = look->centred;
	struct word_look as = {
	    .label = &r->label, .left = left, .cover = r->cover || r->header};

	if (style != NULL) {
		as.style = style->name;
		as.heading = style->heading;
		centred = centred < 0 ? style->para.centred : centred;
	}
	as.centred = centred == 1;
	if (word_block_add(r->d, &r->text, &as))
		r->body_begun |= !as.cover;
}

/* ---- tables ---- */

/* Which cells of the row that begins at cp go on in the one before: said by
 * the mark that ends it. */
static void
begin_row(struct doc_reader *r, uint32_t cp, uint32_t end)
{
	r->row_open = true;
	r->cell = 0;
	memset(r->joined, 0, sizeof(r->joined));
	if (!r->cover)
		table_row(&r->table, r->d);
	for (size_t cells = 0; cp < end && cells < DOC_CELLS; cp++) {
		unsigned c = r->f->text[cp];
		const struct doc_run *run;
		struct doc_para look = {0};

		if (c != DOC_CHAR_CELL && c != DOC_CHAR_PARAGRAPH)
			continue;
		run = para_run(r, cp);
		if (run != NULL)
			doc_para_apply(
			    &look, run->props, buf_span(&r->f->data));
		if (!look.in_table && look.depth == 0)
			return;
		if (look.row_end && look.depth <= 1) {
			doc_cells_joined(look.cells, r->joined, DOC_CELLS);
			return;
		}
		cells += c == DOC_CHAR_CELL;
	}
}

static void
end_table(struct doc_reader *r)
{
	if (!r->in_table)
		return;
	if (!r->cover)
		table_end(&r->table, r->d);
	r->body_begun |= r->d->nblocks > 0 && !r->header;
	r->in_table = r->cover = r->row_open = false;
}

static void
begin_table(struct doc_reader *r)
{
	r->in_table = true;
	r->cover = !r->body_begun;
	if (!r->cover)
		table_begin(&r->table, r->d);
}

static void
end_cell(struct doc_reader *r)
{
	bool goes_on = r->cell + 1 < DOC_CELLS && r->joined[r->cell + 1];

	r->cell++;
	if (!r->cover && !goes_on)
		table_cell(&r->table, r->d);
}

/* A paragraph of a table, which ends before `stop`. */
static void
add_to_table(struct doc_reader *r, const struct doc_para *look, int left,
    struct doc_range paragraph, uint32_t end)
{
	bool cell_end =
	    r->f->text[paragraph.end - 1] == DOC_CHAR_CELL && look->depth <= 1;

	if (!r->in_table)
		begin_table(r);
	if (cell_end && look->row_end) {
		r->row_open = false;
		return;
	}
	if (!r->row_open)
		begin_row(r, paragraph.cp, end);
	if (r->cover)
		add_block(r, look, left);
	else
		word_cell_add(&r->table.cell, &r->text, &r->label);
	if (cell_end)
		end_cell(r);
}

static void
end_paragraph(struct doc_reader *r, struct doc_range paragraph, uint32_t end,
    const struct doc_para *look)
{
	int left = r->style == NULL ? -1 : r->style->para.left;

	paragraph_number(r, look, &left);
	left = look->left >= 0 ? look->left : left;
	if (r->kind == DOC_MARGIN) {
		text_clean(r->margin, r->text.raw.data, r->text.raw.len);
		buf_addc(r->margin, '\n');
	} else if (r->kind == DOC_NOTE) {
		para_finish_note(&r->text, r->d, r->note);
	} else if (r->in_box) {
		if (r->in_table && !r->cover)
			word_cell_add(&r->table.cell, &r->text, &r->label);
		else
			add_block(r, look, left);
	} else if (look->in_table || look->depth > 0) {
		add_to_table(r, look, left, paragraph, end);
	} else {
		end_table(r);
		add_block(r, look, left);
	}
	para_clear(&r->text);
}

static void
read_paragraph(struct doc_reader *r, struct doc_range paragraph, uint32_t end)
{
	uint32_t mark = paragraph.end - 1;
	unsigned c = r->f->text[mark];
	bool marked = c == DOC_CHAR_PARAGRAPH || c == DOC_CHAR_CELL ||
		      c == DOC_CHAR_SECTION;
	struct doc_para look = para_look(r, mark);

	doc_run_text(r, paragraph.cp, mark + !marked);
	/* Where the deletion of the mark was tracked the text goes on. */
	if (c != DOC_CHAR_PARAGRAPH || !doc_run_deleted(r, mark))
		end_paragraph(r, paragraph, end, &look);
	if (c == DOC_CHAR_SECTION && r->kind == DOC_BODY && !r->header) {
		doc_notes_section(&r->footnotes, paragraph.end);
		doc_notes_section(&r->endnotes, paragraph.end);
	}
}

void
doc_range_read(struct doc_reader *r, struct doc_range range)
{
	uint32_t cp = range.cp;

	while (cp < range.end && !document_full(r->d)) {
		uint32_t end = paragraph_end(r, cp, range.end);

		read_paragraph(r, (struct doc_range){cp, end}, range.end);
		cp = end;
	}
	if (r->in_box)
		return;
	end_table(r);
	table_free(&r->table);
	para_free(&r->text);
	buf_free(&r->label);
	buf_free(&r->scratch);
}

bool
doc_body_read(struct doc_file *f, struct document *d, struct problem *p)
{
	struct doc_reader r = {.f = f, .d = d};

	if (!doc_notes_open(&r.footnotes, f, false, p) ||
	    !doc_notes_open(&r.endnotes, f, true, p))
		return false;
	doc_notes_section(&r.footnotes, 0);
	doc_notes_section(&r.endnotes, 0);
	doc_range_read(&r, f->stories[DOC_MAIN]);
	return true;
}

void
doc_cover_read(struct doc_file *f, struct document *d, struct doc_range header)
{
	struct doc_reader r = {.f = f, .d = d, .header = true};

	doc_range_read(&r, header);
}

void
doc_margin_read(struct doc_file *f, struct doc_range range, struct buf *out)
{
	struct document none = {0};
	struct doc_reader r = {
	    .f = f, .d = &none, .kind = DOC_MARGIN, .margin = out};

	doc_range_read(&r, range);
}
