/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "lib/utf8.h"
#include "parse/doc_reader.h"
#include "parse/le.h"
#include "parse/word.h"

/* Characters that are more than text (MS-DOC 2.4.1, 2.9.247). */
enum {
	CHAR_SHAPE = 0x08,
	CHAR_TAB = 0x09,
	CHAR_LINE = 0x0b,
	CHAR_COLUMN = 0x0e,
	CHAR_FIELD = 0x13,
	CHAR_FIELD_RESULT = 0x14,
	CHAR_FIELD_END = 0x15,
	CHAR_HYPHEN = 0x1e,
	CHAR_SYMBOL = 0x28,
};

enum {
	STYLES_DEEP = 10,
	SHAPE = 26, /* bytes of a Spa */
	BOX = 22, /* bytes of an FTXBXS */
	BOXES_MAX = 10000,
	BOX_SHAPE = 14, /* where it names its shape */
};

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
run_look(const struct doc_reader *r, const struct doc_run *run,
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
flush(struct doc_reader *r, const struct doc_char *look)
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
read_note(struct doc_reader *r, struct doc_range range, size_t note)
{
	struct doc_reader inner = {
	    .f = r->f, .d = r->d, .kind = DOC_NOTE, .note = note};

	doc_range_read(&inner, range);
}

/* A reference at cp; returns the characters that it takes. */
static size_t
refer(struct doc_reader *r, struct doc_notes *notes, uint32_t cp, uint32_t end,
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
box_text(struct doc_reader *r, uint32_t cp)
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
read_box(struct doc_reader *r, uint32_t cp)
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
	doc_range_read(r, range);
	para_free(&r->text);
	r->text = outer;
	r->in_box = false;
	r->field = field;
	r->style = style;
}

static void
read_field(struct doc_reader *r, unsigned c)
{
	if (c == CHAR_FIELD && r->field < DOC_FIELDS)
		r->code[r->field++] = true;
	else if (c == CHAR_FIELD_RESULT && r->field > 0)
		r->code[r->field - 1] = r->field > 1 && r->code[r->field - 2];
	else if (c == CHAR_FIELD_END && r->field > 0)
		r->field--;
}

/* One character that is shown, of all but notes. */
static void
read_character(struct doc_reader *r, uint32_t cp, const struct doc_char *look)
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
	} else if (*c == CHAR_LINE || *c == DOC_CHAR_SECTION ||
		   *c == CHAR_COLUMN) {
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
read_run(
    struct doc_reader *r, struct doc_range run, const struct doc_char *look)
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
find_run(const struct doc_reader *r, uint32_t cp, uint32_t end,
    struct doc_char *look)
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

void
doc_run_text(struct doc_reader *r, uint32_t cp, uint32_t end)
{
	struct doc_char look = {0};

	while (cp < end) {
		struct doc_range run = find_run(r, cp, end, &look);

		read_run(r, run, &look);
		cp = run.end;
	}
}

bool
doc_run_deleted(const struct doc_reader *r, uint32_t cp)
{
	struct doc_char look = {0};

	find_run(r, cp, cp + 1, &look);
	return look.deleted;
}
