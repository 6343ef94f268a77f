/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <math.h>
#include <string.h>

#include "lib/ascii.h"
#include "parse/job.h"
#include "parse/layout_parts.h"

/*
 * Running headers and footers: rows at the top and foot of a page that stand
 * there on other pages as well, but for their digits, or that are numbers of
 * pages, job numbers or bar codes.
 */
enum {
	NEAR = 3, /* rows from the edge that are looked at */
	BEFORE = 2, /* pages: left and right ones have each their own */
	WORDS = 40, /* of a running header */
};

static const float EDGE = 0.14F; /* of the page's height */

/* Is the byte part of what is compared?  Digits are all the same, so that
 * the numbers of pages are. */
static char
shape(char c)
{
	return ascii_digit(c) ? '0' : c;
}

static void
add_shape(
    struct buf *out, const struct page *page, const struct layout_row *row)
{
	for (size_t i = 0; i < row->n && i < WORDS; i++) {
		struct span s =
		    page_word_text(page, &page->words[row->first + i]);

		for (size_t k = 0; k < s.n; k++) {
			char c = shape(s.p[k]);

			if (c != '0' || out->len == 0 ||
			    out->data[out->len - 1] != '0')
				buf_addc(out, c);
		}
	}
}

static bool
at_edge(const struct page *page, const struct layout_row *row)
{
	return row->y1 < page->height * EDGE ||
	       row->y0 > page->height * (1 - EDGE);
}

/* Row k counted from the top, or (negative) from the foot; NULL: none. */
static struct layout_row *
row_from(const struct layout *l, size_t page, int k)
{
	size_t begin = l->row_at[page], end = l->row_at[page + 1];

	if (k >= 0)
		return begin + (size_t)k < end ? &l->rows[begin + (size_t)k]
					       : NULL;
	return end - begin >= (size_t)-k ? &l->rows[end - (size_t)-k] : NULL;
}

static bool
same_shape(struct layout *l, size_t page, const struct layout_row *a,
    size_t other, const struct layout_row *b)
{
	struct buf x = {0}, y = {0};
	bool same;

	if (fabsf(a->y0 - b->y0) > 4)
		return false;
	add_shape(&x, &l->pages->list[page], a);
	add_shape(&y, &l->pages->list[other], b);
	same =
	    x.len > 0 && x.len == y.len && memcmp(x.data, y.data, x.len) == 0;
	buf_free(&x);
	buf_free(&y);
	return same;
}

/* Does the row stand on a page near by as well? */
static bool
is_running(struct layout *l, size_t page, const struct layout_row *row)
{
	size_t from = page > BEFORE ? page - BEFORE : 0;

	for (size_t i = from; i < l->pages->n && i <= page + BEFORE; i++) {
		for (int k = -NEAR; i != page && k < NEAR; k++) {
			const struct layout_row *b = row_from(l, i, k);

			if (b != NULL && same_shape(l, page, row, i, b))
				return true;
		}
	}
	return false;
}

/* "2/4", "- 3 -", "/...", "Page 2": a number alone may be the end of a
 * paragraph. */
static bool
is_page_number(const struct buf *text)
{
	size_t digits = 0, signs = 0;
	size_t from = strncmp(text->data, "Page ", 5) == 0 ? 5 : 0;

	for (size_t i = from; i < text->len; i++) {
		char c = text->data[i];

		if (ascii_digit(c))
			digits++;
		else if (strchr("/-. ", c) != NULL)
			signs += c == '/' || c == '-';
		else
			return false;
	}
	return digits <= 8 && (from > 0 ? digits > 0 : signs > 0);
}

/* "*2326243*", the text of a bar code. */
static bool
is_bar_code(struct span s)
{
	if (s.n < 6 || s.p[0] != '*' || s.p[s.n - 1] != '*')
		return false;
	for (size_t i = 1; i + 1 < s.n; i++)
		if (!ascii_digit(s.p[i]) && !ascii_upper(s.p[i]))
			return false;
	return true;
}

static void
row_text(const struct page *page, const struct layout_row *row, struct buf *out)
{
	for (size_t i = 0; i < row->n; i++) {
		struct span s =
		    page_word_text(page, &page->words[row->first + i]);

		if (i > 0)
			buf_addc(out, ' ');
		buf_add(out, s.p, s.n);
	}
}

/* The symbol of the running header of the second page, which no other page
 * repeats where there are but two. */
static bool
has_symbol(const struct layout *l, const struct page *page,
    const struct layout_row *row)
{
	const struct page *first = &l->pages->list[0];

	for (size_t i = 0; i < row->n; i++) {
		struct span s =
		    page_word_text(page, &page->words[row->first + i]);

		if (s.n < 5 || memchr(s.p, '/', s.n) == NULL ||
		    !ascii_upper(s.p[0]))
			continue;
		if (span_find(buf_span(&first->text), s.p, s.n) != NULL)
			return true;
	}
	return false;
}

static bool
is_margin(struct layout *l, size_t i, const struct layout_row *row, bool edge)
{
	const struct page *page = &l->pages->list[i];
	struct buf text = {0};
	bool found = false;

	row_text(page, row, &text);
	for (size_t k = 0; k < row->n && !found; k++)
		found = row->n <= 3 && is_bar_code(page_word_text(
					   page, &page->words[row->first + k]));
	if (!found && edge) {
		bool foot = row->y0 > page->height / 2;

		found = is_page_number(&text) ||
			(foot && row->n <= 8 &&
			    job_find(text.data, text.len).p != NULL) ||
			(!foot && i > 0 && has_symbol(l, page, row)) ||
			is_running(l, i, row);
	}
	if (found) {
		buf_add(&l->margin, text.data, text.len);
		buf_addc(&l->margin, '\n');
	}
	buf_free(&text);
	return found;
}

/* From the edge inwards: what lies behind the first row of the text is text.
 * A running header may have a row that differs, as where the title of the
 * chapter changes: the rows between others are headers too. */
static void
mark_edge(struct layout *l, size_t i, bool foot)
{
	for (int k = 0; k < NEAR; k++) {
		struct layout_row *row = row_from(l, i, foot ? -1 - k : k);

		if (row == NULL || !at_edge(&l->pages->list[i], row))
			return;
		if (row->margin || !is_margin(l, i, row, true))
			continue;
		for (int m = 0; m <= k; m++)
			row_from(l, i, foot ? -1 - m : m)->margin = true;
	}
}

void
layout_margins(struct layout *l)
{
	for (size_t i = 0; i < l->pages->n; i++) {
		mark_edge(l, i, false);
		mark_edge(l, i, true);
		for (int k = -NEAR; k < NEAR; k++) {
			struct layout_row *row = row_from(l, i, k);

			if (row != NULL && !row->margin)
				row->margin = is_margin(l, i, row, false);
		}
	}
}
