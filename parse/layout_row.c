/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <stdlib.h>

#include "lib/mem.h"
#include "parse/layout_parts.h"

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

/* Half of the lower one of them stands beside the other. */
static bool
beside(const struct layout_row *row, const struct page_word *w)
{
	float top = row->y0 > w->y0 ? row->y0 : w->y0;
	float end = row->y1 < w->y1 ? row->y1 : w->y1;
	float a = row->y1 - row->y0, b = w->y1 - w->y0;

	return (end - top) * 2 >= (a < b ? a : b);
}

static void
put(struct layout_row *row, const struct page_word *w)
{
	if (row->n == 0 || w->y1 - w->y0 > row->y1 - row->y0) {
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
