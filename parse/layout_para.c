/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "lib/label.h"
#include "lib/mem.h"
#include "lib/utf8.h"
#include "parse/layout_parts.h"
#include "parse/structure_cue.h"

enum {
	EDGE_BIN = 3, /* points */
	EDGE_BINS = 1024,
	EDGE_LINES = 4, /* that end at an edge which several paragraphs have, */
	EDGE_SHARE = 120, /* or so many times fewer than the document has */
	HANG_WORDS = 3,
	INDENT_MAX = 20,
};

static const float STEP = 2.2F; /* of the size: a step of indentation */

/* A paragraph under way. */
struct flow {
	struct layout *l;
	struct para text;
	const struct layout_line *first, *last;
	size_t lines;
	bool broken;
	unsigned edges[EDGE_BINS]; /* lines that end there */
	unsigned edge_lines; /* fewer end there by chance */
	float margin; /* where most lines of text begin */
};

static int
bin(float x)
{
	int i = (int)(x / EDGE_BIN);

	return i < 0 ? 0 : i >= EDGE_BINS ? EDGE_BINS - 1 : i;
}

/* The edge at which several lines of the document end, as this one could. */
static float
common_edge(const struct flow *f, const struct layout_line *line)
{
	for (int i = bin(line->out - 1.1F * line->size); i <= bin(line->right);
	     i++) {
		unsigned n = f->edges[i];

		if (i + 1 < EDGE_BINS)
			n += f->edges[i + 1];
		if (n >= f->edge_lines)
			return (float)(i + 1) * EDGE_BIN;
	}
	return line->right;
}

static bool
begins_near(const struct layout_line *c, const struct layout_line *b)
{
	return !c->wide && c->in >= b->in - c->size &&
	       c->in <= b->in + 3 * c->size;
}

/* Where the lines of the column end that begin about where b does. */
static float
near_edge(const struct flow *f, const struct layout_line *b)
{
	const struct layout_line *begin = f->l->lines, *c;
	const struct layout_line *end = begin + f->l->nlines;
	float edge = b->out;
	int lines = 0;

	for (c = b; c > begin && c[-1].column == b->column;)
		c--;
	for (; c < end && c->column == b->column; c++) {
		if (begins_near(c, b)) {
			edge = fmaxf(edge, c->out);
			lines++;
		}
	}
	return lines > 2 ? edge : b->right; /* two lines have no edge */
}

/* Where a would end if b's first word had been set there too.  Signs may hang
 * over the edge. */
static float
right_of(const struct flow *f, const struct layout_line *a,
    const struct layout_line *b)
{
	float edge = fminf(
	    common_edge(f, a), near_edge(f, a->column == b->column ? b : a));

	return fmaxf(a->out, edge);
}

/* A line begins with a label and the gap that sets it off: wider than those
 * between the words of the line. */
static bool
is_labelled(const struct layout *l, const struct layout_line *line)
{
	size_t words = layout_label(l, line);
	float most = 0.6F * line->size;

	if (words == 0)
		return false;
	if (words == line->n)
		return true;
	for (size_t i = words + 1; i < line->n; i++)
		most = fmaxf(most, 1.5F * layout_gap(l, line, i));
	return layout_gap(l, line, words) > most;
}

/* Would the next line's first word have had room at the end of the last? */
static bool
had_room(const struct flow *f, const struct layout_line *a,
    const struct layout_line *b)
{
	const struct page_word *w = layout_word(f->l, b, 0);
	float width = w->x1 - w->x0;
	size_t len;
	struct span s = layout_word_text(f->l, b, 0);

	/* Chinese breaks a line before any character. */
	if (s.n > 0 && utf8_is_han(utf8_decode(s.p, s.p + s.n, &len)))
		width = fminf(width, 2 * b->size);
	return a->out + width + 0.35F * a->size < right_of(f, a, b);
}

static bool
is_centred(const struct layout_line *a, const struct layout_line *b)
{
	return fabsf(a->in + a->out - b->in - b->out) < 0.6F * a->size &&
	       fabsf(a->in - b->in) > 0.5F * a->size;
}

static enum ending
line_ending(const struct layout *l, const struct layout_line *line)
{
	struct span s = layout_word_text(l, line, line->n - 1);

	return cue_ending(s.p, s.n);
}

/* "78/10." or "78/183 A." before word i. */
static bool
is_number(const struct layout *l, const struct layout_line *line, size_t i)
{
	return layout_has_digit(layout_word_text(l, line, 0)) &&
	       (i == 1 || (i == 2 && layout_word(l, line, 1)->len <= 3));
}

/* Does b begin below one of the first words of a, as behind the number of a
 * paragraph or title, or below the end of a number that is too long for it? */
static bool
hangs(const struct layout *l, const struct layout_line *a,
    const struct layout_line *b)
{
	float width = l->pages->list[a->page].width, near = 0.3F * b->size;

	for (size_t i = 1; i < a->n && i <= HANG_WORDS; i++) {
		const struct page_word *v = layout_word(l, a, i - 1);
		const struct page_word *w = layout_word(l, a, i);
		float in = a->rtl ? width - w->x1 : w->x0;
		float end = a->rtl ? width - v->x0 : v->x1;

		if (fabsf(in - b->in) < near)
			return true;
		if (is_number(l, a, i) && b->in > end - near &&
		    b->in < in + b->size)
			return true;
	}
	return false;
}

/* Lines of one column: does b begin a new block? */
static bool
begins_below(const struct flow *f, const struct layout_line *b)
{
	const struct layout_line *a = f->last;
	float pitch = b->y1 - a->y1, usual = f->l->pitch * a->size;
	float shift = 0.8F * b->size;

	if (pitch > 1.28F * usual || pitch < 0)
		return true;
	if (a->bold != b->bold && (had_room(f, a, b) || a->n > 1))
		return true;
	if (is_labelled(f->l, b))
		return true;
	/* Headings are set apart by space, and broken before the edge. */
	if (is_centred(a, b) ||
	    (a->bold && b->bold &&
		(fabsf(a->in - b->in) < shift || hangs(f->l, a, b))))
		return false;
	if (had_room(f, a, b))
		return true;
	if (f->lines > 1)
		return b->in > f->last->in + shift;
	return b->in > a->in + shift && !hangs(f->l, a, b);
}

/* The first line of the next column or page. */
static bool
begins_beyond(const struct flow *f, const struct layout_line *b)
{
	const struct layout_line *a = f->last;
	enum ending end = line_ending(f->l, a);
	float shift = 0.8F * b->size;

	if (is_labelled(f->l, b) || a->bold != b->bold || had_room(f, a, b))
		return true;
	/* A line at the right, as the meeting at the end of a resolution. */
	if (a->in - a->left > (a->right - a->left) * 0.4F)
		return true;
	if (end == ENDING_NONE)
		return false;
	if (end == ENDING_COLON || end == ENDING_SEMICOLON)
		return true;
	/* Not below the last line, and further in from its column's edge. */
	if (f->lines > 1)
		return fabsf(b->in - a->in) > shift &&
		       b->in - b->left > a->in - a->left + shift;
	return end != ENDING_COMMA && b->in - b->left >= a->in - a->left;
}

static bool
begins(const struct flow *f, const struct layout_line *b)
{
	const struct layout_line *a = f->last;

	if (a->wide || b->wide || fabsf(a->size - b->size) > 0.1F * a->size)
		return true;
	if (a->column == b->column)
		return begins_below(f, b);
	return begins_beyond(f, b);
}

static void
finish(struct flow *f)
{
	struct block *b;
	float in;

	if (f->first == NULL)
		return;
	in = f->first->in - f->margin;
	b = document_add(f->l->d, BLOCK_NONE);
	para_finish(&f->text, f->l->d, b);
	b->page = (int)f->first->page + 1;
	b->broken = f->broken;
	b->indent = in <= 0 ? 0 : (int)(in / (STEP * f->first->size) + 0.5F);
	if (b->indent > INDENT_MAX)
		b->indent = INDENT_MAX;
	f->first = f->last = NULL;
}

static void
open_block(struct flow *f, const struct layout_line *line)
{
	f->broken = f->last != NULL && f->last->page != line->page;
	finish(f);
	f->first = line;
	f->lines = 0;
}

/* A line of a table or the cover: each of its pieces is a block. */
static void
add_pieces(struct flow *f, const struct layout_line *line)
{
	size_t from = 0;

	for (size_t i = 1; i <= line->n; i++) {
		if (i < line->n && !layout_is_piece(f->l, line, i))
			continue;
		open_block(f, line);
		layout_add(f->l, &f->text, line, from, i);
		f->last = line;
		f->lines = 1;
		from = i;
	}
}

static void
add_line(struct flow *f, const struct layout_line *line)
{
	if (line->wide) {
		add_pieces(f, line);
		return;
	}
	if (f->last == NULL || begins(f, line))
		open_block(f, line);
	else
		layout_join(f->l, &f->text, f->last, line);
	layout_add(f->l, &f->text, line, 0, line->n);
	f->last = line;
	f->lines++;
}

/* Where lines end, and where most of them begin. */
static void
measure(struct flow *f)
{
	unsigned starts[EDGE_BINS] = {0}, most = 0, lines = 0;

	for (size_t i = 0; i < f->l->nlines; i++) {
		const struct layout_line *line = &f->l->lines[i];

		if (line->role != LAYOUT_TEXT || line->wide)
			continue;
		lines++;
		if ((line->out - line->in) * 2 > line->right - line->left)
			f->edges[bin(line->out)]++;
		if (++starts[bin(line->in)] > most) {
			most = starts[bin(line->in)];
			f->margin = line->in;
		}
	}
	f->edge_lines = lines / EDGE_SHARE;
	if (f->edge_lines < EDGE_LINES)
		f->edge_lines = EDGE_LINES;
}

void
layout_blocks(struct layout *l)
{
	struct flow f = {.l = l};

	measure(&f);
	for (size_t i = 0; i < l->nlines; i++) {
		size_t rows = layout_table_rows(l, i);

		if (rows > 0) {
			finish(&f);
			if (layout_table(l, i, rows)) {
				i += rows - 1;
				continue;
			}
		}
		if (l->lines[i].role == LAYOUT_TEXT)
			add_line(&f, &l->lines[i]);
	}
	finish(&f);
	para_free(&f.text);
}
