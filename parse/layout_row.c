/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <math.h>
#include <stdlib.h>

#include "lib/mem.h"
#include "parse/layout_parts.h"

/* A word of twice the size is no line with a raised word; a fifth of the box
 * is below the line on which letters stand. */
static const float LARGER = 1.9F, ABOVE = 0.2F;

/* Words of one type have boxes that differ a little. */
static const float HIGHER = 1.15F;

static int
by_height(const void *a, const void *b)
{
	const struct page_word *x = a, *y = b;
	float p = x->y0 + x->y1, q = y->y0 + y->y1;

	if (p != q)
		return p < q ? -1 : 1;
	return (x->at > y->at) - (x->at < y->at);
}

static int
by_place(const void *a, const void *b)
{
	const struct page_word *x = a, *y = b;

	if (x->x0 != y->x0)
		return x->x0 < y->x0 ? -1 : 1;
	return (x->at > y->at) - (x->at < y->at);
}

/* Half of the lower one of them stands beside the other; where one is so much
 * larger that two lines stand beside it, the lower end of both. */
static bool
beside(const struct layout_row *row, const struct page_word *w)
{
	float top = fmaxf(row->y0, w->y0), end = fminf(row->y1, w->y1);
	float a = row->y1 - row->y0, b = w->y1 - w->y0;

	if ((end - top) * 2 < fminf(a, b))
		return false;
	if (fmaxf(a, b) < LARGER * fminf(a, b))
		return true;
	return fabsf(row->y1 - ABOVE * a - w->y1 + ABOVE * b) <
	       0.3F * fminf(a, b);
}

static void
put(struct layout_row *row, const struct page_word *w)
{
	if (row->n == 0 || w->y1 - w->y0 > HIGHER * (row->y1 - row->y0)) {
		row->y0 = w->y0;
		row->y1 = w->y1;
	}
	if (row->n == 0 || w->x0 < row->x0)
		row->x0 = w->x0;
	if (row->n == 0 || w->x1 > row->x1)
		row->x1 = w->x1;
	row->n++;
}

static void
page_rows(struct layout *l, struct page *page)
{
	size_t begin = l->nrows;
	struct layout_row *row = NULL;

	if (page->nwords == 0)
		return;
	qsort(page->words, page->nwords, sizeof(*page->words), by_height);
	for (size_t i = 0; i < page->nwords; i++) {
		if (row == NULL || !beside(row, &page->words[i])) {
			l->rows = mem_grow(
			    l->rows, l->nrows, &l->rows_cap, sizeof(*l->rows));
			row = &l->rows[l->nrows++];
			*row = (struct layout_row){.first = i};
		}
		put(row, &page->words[i]);
	}
	for (size_t i = begin; i < l->nrows; i++)
		qsort(page->words + l->rows[i].first, l->rows[i].n,
		    sizeof(*page->words), by_place);
}

void
layout_rows(struct layout *l)
{
	l->row_at = mem_zero(l->pages->n + 1, sizeof(*l->row_at));
	for (size_t i = 0; i < l->pages->n; i++) {
		l->row_at[i] = l->nrows;
		page_rows(l, &l->pages->list[i]);
	}
	l->row_at[l->pages->n] = l->nrows;
}
