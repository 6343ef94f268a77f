/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "parse/doc_body.h"

#include <stdlib.h>
#include <string.h>

#include "lib/mem.h"
#include "lib/text.h"
#include "lib/utf8.h"
#include "parse/doc_notes.h"
#include "parse/le.h"
#include "parse/para.h"
#include "parse/word.h"

/* Characters that are more than text (MS-DOC 2.4.1, 2.9.247). */
enum {
	CHAR_NOTE = 0x02,
	CHAR_CELL_END = 0x07,
	CHAR_SHAPE = 0x08,
	CHAR_TAB = 0x09,
	CHAR_LINE = 0x0b,
	CHAR_SECTION = 0x0c, /* or a page */
	CHAR_PARAGRAPH = 0x0d,
	CHAR_COLUMN = 0x0e,
	CHAR_FIELD = 0x13,
	CHAR_FIELD_RESULT = 0x14,
	CHAR_FIELD_END = 0x15,
	CHAR_HYPHEN = 0x1e,
	CHAR_SYMBOL = 0x28,
};

enum {
	FIELDS = 16, /* within each other */
	CELLS_MAX = 64, /* of a row: Word allows 63 */
	STYLES_DEEP = 10,
	SHAPE = 26, /* bytes of a Spa */
	BOX = 22, /* bytes of an FTXBXS */
	BOXES_MAX = 10000,
	BOX_SHAPE = 14, /* where it names its shape */
};

enum doc_kind { DOC_BODY, DOC_NOTE, DOC_MARGIN };

struct reader {
	struct doc_file *f;
	struct document *d;
	enum doc_kind kind;
	struct doc_notes footnotes, endnotes;

	/* The paragraph under way. */
	struct para text;
	const struct doc_style *style;
	struct buf label;
	bool code[FIELDS]; /* what stands before the result of a field */
	int field;
	bool in_box;
	size_t next_shape;

	/* Tables: those within a cell are text of it. */
	struct table table;
	bool in_table, cover, row_open;
	bool joined[CELLS_MAX];
	size_t cell; /* of the row */

	int last_list, last_level; /* of the paragraph before */

	bool body_begun;
	bool header; /* all of it is: a header with the masthead */
	size_t note;
	struct buf *margin;
	struct buf scratch;
};

static void read_range(struct reader *r, struct doc_range range);

/* ---- runs of characters ---- */

static void
apply_style(const struct doc_file *f, struct doc_char *c, unsigned i, int depth)
{
	const struct doc_style *s = doc_style_at(f, i);
	struct doc_char from;

	if (s == NULL || depth > STYLES_DEEP)
		return;
	if (s->base != i)
		apply_style(f, c, s->base, depth + 1);
	from = *c;
	doc_char_apply(c, &from, s->char_props);
}

/* What the characters of a run look like: style of the paragraph, style of
 * characters, their own, those of the piece (MS-DOC 2.4.6.6). */
static struct doc_char
run_look(const struct reader *r, const struct doc_run *run,
    const struct doc_piece *piece)
{
	struct doc_char look = {0}, style = {0}, probe = {0};

	if (r->style != NULL)
		style = r->style->chars;
	if (run != NULL) {
		doc_char_apply(&probe, &style, run->props);
		if (probe.style != 0)
			apply_style(r->f, &style, probe.style, 0);
	}
	look = style;
	if (run != NULL)
		doc_char_apply(&look, &style, run->props);
	doc_char_apply(&look, &style, doc_piece_props(piece));
	return look;
}

/* What has come together of a run, into the paragraph. */
static void
flush(struct reader *r, const struct doc_char *look)
{
	unsigned emphasis = 0;
	size_t note;

	if (r->scratch.len == 0)
		return;
	if (look->bold)
		emphasis |= PARA_BOLD;
	if (look->italic)
		emphasis |= PARA_ITALIC;
	if (look->raised && r->kind == DOC_BODY &&
	    para_is_mark(
		&r->text, r->d, r->scratch.data, r->scratch.len, &note))
		para_mark(&r->text, note);
	else
		para_add(&r->text, r->scratch.data, r->scratch.len, emphasis);
	buf_clear(&r->scratch);
}

/* The text of the note, which is read at once. */
static void
read_note(struct reader *r, struct doc_range range, size_t note)
{
	struct reader inner = {
	    .f = r->f, .d = r->d, .kind = DOC_NOTE, .note = note};

	read_range(&inner, range);
}

/* A reference at cp; returns the characters that it takes. */
static size_t
refer(struct reader *r, struct doc_notes *notes, uint32_t cp, uint32_t end,
    const struct doc_char *look)
{
	struct doc_range text = doc_note_text(notes);
	size_t custom = doc_note_custom(notes, cp, end), note;
	struct buf mark = {0};

	if (custom == 0) {
		docx_number_format(
		    &mark, notes->format, notes->first + notes->count++);
	} else if (look->symbol != 0) {
		utf8_add(&mark, word_symbol(look->symbol));
	} else {
		doc_utf8(&mark, r->f->text + cp, custom);
		text.cp += text.end - text.cp > custom ? (uint32_t)custom : 0;
	}
	note = document_add_note(r->d, mark.data == NULL ? "" : mark.data);
	buf_free(&mark);
	para_mark(&r->text, note);
	read_note(r, text, note);
	return custom == 0 ? 1 : custom;
}

/* The text of the box whose anchor is at cp; end 0: it has none.  Anchors are
 * asked for in ascending order. */
static struct doc_range
box_text(struct reader *r, uint32_t cp)
{
	struct doc_range story = r->f->stories[DOC_BOXES], none = {0};
	struct span shapes, boxes;
	struct problem ignored;
	size_t n, *next = &r->next_shape;
	uint32_t id;

	if (!doc_file_part(r->f, DOC_PART_SHAPES, &shapes, &ignored) ||
	    !doc_file_part(r->f, DOC_PART_BOXES, &boxes, &ignored) ||
	    shapes.n < 4 || boxes.n < 4)
		return none;
	n = (shapes.n - 4) / (4 + SHAPE);
	while (*next < n && le_32(shapes, *next * 4) < cp)
		++*next;
	if (*next == n || le_32(shapes, *next * 4) != cp)
		return none;
	id = le_32(shapes, (n + 1) * 4 + *next * SHAPE);
	n = (boxes.n - 4) / (4 + BOX);
	for (size_t i = 0; i < n && i < BOXES_MAX; i++) {
		uint32_t from = le_32(boxes, i * 4);
		uint32_t to = le_32(boxes, i * 4 + 4);

		if (le_32(boxes, (n + 1) * 4 + i * BOX + BOX_SHAPE) == id &&
		    from < to && to <= story.end - story.cp)
			return (struct doc_range){
			    story.cp + from, story.cp + to};
	}
	return none;
}

/* Boxes come before the paragraph that they are anchored in. */
static void
read_box(struct reader *r, uint32_t cp)
{
	struct doc_range range;
	const struct doc_style *style = r->style;
	struct para outer = r->text;
	int field = r->field;

	if (r->in_box || r->kind != DOC_BODY || r->header)
		return;
	range = box_text(r, cp);
	if (range.end == 0)
		return;
	r->text = (struct para){0};
	r->in_box = true;
	r->field = 0;
	read_range(r, range);
	para_free(&r->text);
	r->text = outer;
	r->in_box = false;
	r->field = field;
	r->style = style;
}

static void
read_field(struct reader *r, unsigned c)
{
	if (c == CHAR_FIELD && r->field < FIELDS)
		r->code[r->field++] = true;
	else if (c == CHAR_FIELD_RESULT && r->field > 0)
		r->code[r->field - 1] = r->field > 1 && r->code[r->field - 2];
	else if (c == CHAR_FIELD_END && r->field > 0)
		r->field--;
}

/* One character that is shown, of all but notes. */
static void
read_character(struct reader *r, uint32_t cp, const struct doc_char *look)
{
	const uint16_t *c = r->f->text + cp;
	struct buf *out = &r->scratch;

	if (*c == CHAR_SHAPE && look->special) {
		flush(r, look);
		read_box(r, cp);
	} else if (*c == CHAR_SYMBOL && look->symbol != 0) {
		if (word_symbol(look->symbol) != 0)
			utf8_add(out, word_symbol(look->symbol));
	} else if (*c == CHAR_TAB) {
		buf_addc(out, '\t');
	} else if (*c == CHAR_LINE || *c == CHAR_SECTION || *c == CHAR_COLUMN) {
		buf_addc(out, '\n');
	} else if (*c == CHAR_HYPHEN) {
		buf_addc(out, '-');
	} else if (*c >= 0xe000 && *c <= 0xf8ff) {
		if (word_symbol(*c) != 0)
			utf8_add(out, word_symbol(*c));
	} else if (*c >= ' ' && (*c < 0xd800 || *c >= 0xe000)) {
		utf8_add(out, *c);
	} else if (*c >= 0xd800 && *c < 0xdc00) {
		doc_utf8(out, c, cp + 1 < r->f->ntext ? 2 : 1);
	}
}

static void
read_run(struct reader *r, struct doc_range run, const struct doc_char *look)
{
	for (uint32_t cp = run.cp; cp < run.end; cp++) {
		unsigned c = r->f->text[cp];
		struct doc_notes *notes = NULL;

		if (c >= CHAR_FIELD && c <= CHAR_FIELD_END) {
			flush(r, look);
			read_field(r, c);
			continue;
		}
		if (look->hidden || look->deleted ||
		    (r->field > 0 && r->code[r->field - 1]))
			continue;
		if (r->kind == DOC_BODY && !r->in_box && !r->header) {
			if (doc_notes_at(&r->footnotes, cp))
				notes = &r->footnotes;
			else if (doc_notes_at(&r->endnotes, cp))
				notes = &r->endnotes;
		}
		if (notes != NULL) {
			flush(r, look);
			cp += (uint32_t)refer(r, notes, cp, run.end, look) - 1;
		} else {
			read_character(r, cp, look);
		}
	}
	flush(r, look);
}

/* The run that begins at cp, before end. */
static struct doc_range
find_run(
    const struct reader *r, uint32_t cp, uint32_t end, struct doc_char *look)
{
	const struct doc_piece *piece = doc_piece_find(r->f, cp);
	struct doc_range range = {cp, cp + 1};
	const struct doc_run *run;
	uint32_t fc, n;

	if (piece == NULL)
		return range;
	fc = doc_piece_place(piece, cp);
	run = doc_run_find(&r->f->char_runs, fc);
	*look = run_look(r, run, piece);
	if (run != NULL) {
		n = (run->end - fc) / (piece->narrow ? 1 : 2);
		range.end = n < end - cp ? cp + n : end;
		if (range.end > piece->end)
			range.end = piece->end;
		if (range.end == cp)
			range.end++;
	}
	return range;
}

/* ---- paragraphs ---- */

static const struct doc_run *
para_run(const struct reader *r, uint32_t cp)
{
	const struct doc_piece *piece = doc_piece_find(r->f, cp);

	return piece == NULL
		   ? NULL
		   : doc_run_find(&r->f->para_runs, doc_piece_place(piece, cp));
}

/* A page break is the same character as the end of a section, but no
 * paragraph ends there. */
static bool
ends_section(const struct reader *r, uint32_t cp)
{
	const struct doc_piece *piece = doc_piece_find(r->f, cp);
	const struct doc_run *run = para_run(r, cp);

	return run != NULL &&
	       run->end == doc_piece_place(piece, cp) + (piece->narrow ? 1 : 2);
}

/* The cp behind the paragraph that begins at cp. */
static uint32_t
paragraph_end(const struct reader *r, uint32_t cp, uint32_t end)
{
	for (; cp < end; cp++) {
		unsigned c = r->f->text[cp];

		if (c == CHAR_PARAGRAPH || c == CHAR_CELL_END ||
		    (c == CHAR_SECTION && ends_section(r, cp)))
			return cp + 1;
	}
	return end;
}

/* The properties that the mark of a paragraph has, at cp. */
static struct doc_para
para_look(struct reader *r, uint32_t cp)
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
paragraph_number(struct reader *r, const struct doc_para *look, int *left)
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
add_block(struct reader *r, const struct doc_para *look, int left)
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
begin_row(struct reader *r, uint32_t cp, uint32_t end)
{
	r->row_open = true;
	r->cell = 0;
	memset(r->joined, 0, sizeof(r->joined));
	if (!r->cover)
		table_row(&r->table, r->d);
	for (size_t cells = 0; cp < end && cells < CELLS_MAX; cp++) {
		unsigned c = r->f->text[cp];
		const struct doc_run *run;
		struct doc_para look = {0};

		if (c != CHAR_CELL_END && c != CHAR_PARAGRAPH)
			continue;
		run = para_run(r, cp);
		if (run != NULL)
			doc_para_apply(
			    &look, run->props, buf_span(&r->f->data));
		if (!look.in_table && look.depth == 0)
			return;
		if (look.row_end && look.depth <= 1) {
			doc_cells_joined(look.cells, r->joined, CELLS_MAX);
			return;
		}
		cells += c == CHAR_CELL_END;
	}
}

static void
end_table(struct reader *r)
{
	if (!r->in_table)
		return;
	if (!r->cover)
		table_end(&r->table, r->d);
	r->body_begun |= r->d->nblocks > 0 && !r->header;
	r->in_table = r->cover = r->row_open = false;
}

static void
begin_table(struct reader *r)
{
	r->in_table = true;
	r->cover = !r->body_begun;
	if (!r->cover)
		table_begin(&r->table, r->d);
}

static void
end_cell(struct reader *r)
{
	bool goes_on = r->cell + 1 < CELLS_MAX && r->joined[r->cell + 1];

	r->cell++;
	if (!r->cover && !goes_on)
		table_cell(&r->table, r->d);
}

/* A paragraph of a table, which ends before `stop`. */
static void
add_to_table(struct reader *r, const struct doc_para *look, int left,
    struct doc_range paragraph, uint32_t end)
{
	bool cell_end =
	    r->f->text[paragraph.end - 1] == CHAR_CELL_END && look->depth <= 1;

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
end_paragraph(struct reader *r, struct doc_range paragraph, uint32_t end,
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
read_paragraph(struct reader *r, struct doc_range paragraph, uint32_t end)
{
	uint32_t mark = paragraph.end - 1, cp = paragraph.cp;
	unsigned c = r->f->text[mark];
	bool marked =
	    c == CHAR_PARAGRAPH || c == CHAR_CELL_END || c == CHAR_SECTION;
	struct doc_para look = para_look(r, mark);
	struct doc_char chars = {0};

	while (cp < mark + !marked) {
		struct doc_range run = find_run(r, cp, mark + !marked, &chars);

		read_run(r, run, &chars);
		cp = run.end;
	}
	/* Where the deletion of the mark was tracked the text goes on. */
	chars = (struct doc_char){0};
	if (marked)
		find_run(r, mark, mark + 1, &chars);
	if (c != CHAR_PARAGRAPH || !chars.deleted)
		end_paragraph(r, paragraph, end, &look);
	if (c == CHAR_SECTION && r->kind == DOC_BODY && !r->header) {
		doc_notes_section(&r->footnotes, paragraph.end);
		doc_notes_section(&r->endnotes, paragraph.end);
	}
}

static void
read_range(struct reader *r, struct doc_range range)
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
	struct reader r = {.f = f, .d = d};

	if (!doc_notes_open(&r.footnotes, f, false, p) ||
	    !doc_notes_open(&r.endnotes, f, true, p))
		return false;
	doc_notes_section(&r.footnotes, 0);
	doc_notes_section(&r.endnotes, 0);
	read_range(&r, f->stories[DOC_MAIN]);
	return true;
}

void
doc_cover_read(struct doc_file *f, struct document *d, struct doc_range header)
{
	struct reader r = {.f = f, .d = d, .header = true};

	read_range(&r, header);
}

void
doc_margin_read(struct doc_file *f, struct doc_range range, struct buf *out)
{
	struct document none = {0};
	struct reader r = {
	    .f = f, .d = &none, .kind = DOC_MARGIN, .margin = out};

	read_range(&r, range);
}
