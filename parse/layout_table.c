/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <math.h>

#include "parse/layout_parts.h"

/*
 * Lines of pieces that stand below one another are a table: its columns are
 * the strips that the pieces of all its lines cover.
 */
enum { ROWS_MIN = 3, COLUMNS_MAX = 32 };

static const float COVER = 0.35F; /* of the first page: the masthead's */
static const float NEAR = 2.5F; /* pitches from line to line */

struct strip {
	float in, out;
};

struct grid {
	struct strip strips[COLUMNS_MAX];
	size_t n;
};

/* Where words [from, to) of a line stand, in its direction. */
static struct strip
extent(const struct layout *l, const struct layout_line *line, size_t from,
    size_t to)
{
	float width = l->pages->list[line->page].width;
	struct strip s = {1e9F, 0};

	for (; from < to; from++) {
		const struct page_word *w = layout_word(l, line, from);

		s.in = fminf(s.in, line->rtl ? width - w->x1 : w->x0);
		s.out = fmaxf(s.out, line->rtl ? width - w->x0 : w->x1);
	}
	return s;
}

/* The end of the piece of a line that begins at word i. */
static size_t
piece_end(const struct layout *l, const struct layout_line *line, size_t i)
{
	for (i++; i < line->n; i++)
		if (layout_is_piece(l, line, i))
			break;
	return i;
}

/* Add a piece to the strips, which stay apart and in order; false: too many. */
static bool
add_strip(struct grid *g, struct strip s)
{
	size_t at = 0, stop;

	while (at < g->n && g->strips[at].out < s.in)
		at++;
	for (stop = at; stop < g->n && g->strips[stop].in <= s.out; stop++) {
		s.in = fminf(s.in, g->strips[stop].in);
		s.out = fmaxf(s.out, g->strips[stop].out);
	}
	if (stop == at) {
		if (g->n == COLUMNS_MAX)
			return false;
		for (size_t i = g->n++; i > at; i--)
			g->strips[i] = g->strips[i - 1];
	} else {
		for (size_t i = stop; i < g->n; i++)
			g->strips[at + 1 + i - stop] = g->strips[i];
		g->n -= stop - at - 1;
	}
	g->strips[at] = s;
	return true;
}

static bool
is_row(const struct layout *l, const struct layout_line *line)
{
	return line->role == LAYOUT_TEXT && line->wide &&
	       (line->page > 0 || line->y0 > COVER * l->pages->list[0].height);
}

size_t
layout_table_rows(const struct layout *l, size_t i)
{
	const struct layout_line *first = &l->lines[i], *line = first;
	const struct layout_line *end = l->lines + l->nlines;

	while (line < end && is_row(l, line) && line->column == first->column &&
	       (line == first ||
		   line->y1 - line[-1].y1 < NEAR * l->pitch * line->size))
		line++;
	return line - first < ROWS_MIN ? 0 : (size_t)(line - first);
}

static void
add_row(struct layout *l, struct table *t, const struct grid *g,
    const struct layout_line *line)
{
	size_t from = 0, to, k = 0;

	table_row(t, l->d);
	for (; from < line->n; from = to) {
		struct strip s;

		to = piece_end(l, line, from);
		s = extent(l, line, from, to);
		for (; k + 1 < g->n && g->strips[k].out < s.in; k++)
			table_cell(t, l->d);
		layout_add(l, &t->cell, line, from, to);
		table_cell(t, l->d);
		k++;
	}
	for (; k < g->n; k++)
		table_cell(t, l->d);
}

bool
layout_table(struct layout *l, size_t i, size_t rows)
{
	struct grid g = {.n = 0};
	struct table t = {0};

	for (size_t k = i; k < i + rows; k++) {
		const struct layout_line *line = &l->lines[k];
		size_t from = 0, to;

		for (; from < line->n; from = to) {
			to = piece_end(l, line, from);
			if (!add_strip(&g, extent(l, line, from, to)))
				return false;
		}
	}
	if (g.n < 2)
		return false;
	table_begin(&t, l->d);
	l->d->blocks[t.block].page = (int)l->lines[i].page + 1;
	for (size_t k = i; k < i + rows; k++)
		add_row(l, &t, &g, &l->lines[k]);
	table_end(&t, l->d);
	table_free(&t);
	return true;
}
