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

static bool
at_edge(const struct page *page, const struct layout_row *row, bool foot)
{
	return foot ? row->y0 > page->height * (1 - EDGE)
		    : row->y1 < page->height * EDGE;
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

/* The same but for one number, that of the page. */
static bool
same_but_number(const struct buf *a, const struct buf *b)
{
	size_t i = 0, k = 0;
	int numbers = 0;

	while (i < a->len && k < b->len) {
		size_t x = i, y = k;

		while (x < a->len && ascii_digit(a->data[x]))
			x++;
		while (y < b->len && ascii_digit(b->data[y]))
			y++;
		if ((x > i) != (y > k))
			return false;
		if (x == i) {
			if (a->data[i++] != b->data[k++])
				return false;
			continue;
		}
		numbers += x - i != y - k ||
			   memcmp(a->data + i, b->data + k, x - i) != 0;
		i = x;
		k = y;
	}
	return i == a->len && k == b->len && numbers <= 1;
}

static bool
same_row(struct layout *l, size_t page, const struct layout_row *a,
    size_t other, const struct layout_row *b)
{
	struct buf x = {0}, y = {0};
	bool same;

	if (fabsf(a->y0 - b->y0) > 4 || a->n > WORDS || b->n > WORDS)
		return false;
	row_text(&l->pages->list[page], a, &x);
	row_text(&l->pages->list[other], b, &y);
	same = x.len > 0 && same_but_number(&x, &y);
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

			if (b != NULL && same_row(l, page, row, i, b))
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
	size_t from =
	    text->len > 5 && memcmp(text->data, "Page ", 5) == 0 ? 5 : 0;

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

/* "*2326243*", the text of a bar code, is all of the row or one of its words.
 */
static bool
is_bar_code(struct span s)
{
	if (s.n < 6 || s.p[0] != '*' || s.p[s.n - 1] != '*')
		return false;
	for (size_t i = 1; i + 1 < s.n; i++)
		if (!ascii_digit(s.p[i]) && !ascii_upper(s.p[i]) &&
		    s.p[i] != ' ')
			return false;
	return true;
}

/* "281223", the day of printing at the foot of the first page. */
static bool
is_day(const struct buf *text)
{
	size_t n = 0;

	while (n < text->len && ascii_digit(text->data[n]))
		n++;
	return n == 6 && n == text->len && text->data[0] <= '3' &&
	       text->data[2] <= '1';
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

		const char *slash = memchr(s.p, '/', s.n);

		/* The first letter may stand apart, in larger type. */
		if (s.n < 5 || slash == NULL || !ascii_upper(s.p[0]))
			continue;
		s.n -= (size_t)(slash - s.p);
		if (span_find(buf_span(&first->text), slash, s.n) != NULL)
			return true;
	}
	return false;
}

/* Is there room between the row and the one next to it inwards?  Without, it
 * is a line of text that other pages happen to have too ("5 See A/78/265."). */
static bool
is_apart(const struct layout_row *row, const struct layout_row *inner)
{
	float height = fmaxf(row->y1 - row->y0, 1);

	if (inner == NULL)
		return true;
	return fabsf(row->y0 + row->y1 - inner->y0 - inner->y1) / 2 >
	       1.45F * height;
}

/* Row k from an edge of page i. */
struct place {
	size_t page;
	int k; /* as row_from has it */
	bool edge; /* near enough to it */
};

/* A row that other pages have too, behind nothing but such rows, and with room
 * behind the last of them. */
static bool
is_repeated(struct layout *l, const struct place *at)
{
	int in = at->k < 0 ? -1 : 1;

	if (at->k != 0 && at->k != -1 &&
	    !row_from(l, at->page, at->k - in)->margin)
		return false;
	for (int k = at->k; k >= -NEAR && k < NEAR; k += in) {
		const struct layout_row *row = row_from(l, at->page, k);

		if (row == NULL || !is_running(l, at->page, row))
			return false;
		if (is_apart(row, row_from(l, at->page, k + in)))
			return true;
	}
	return false;
}

static bool
is_margin(struct layout *l, const struct place *at)
{
	const struct layout_row *row = row_from(l, at->page, at->k);
	size_t i = at->page;
	const struct page *page = &l->pages->list[i];
	struct buf text = {0};
	bool found = false;

	row_text(page, row, &text);
	found = row->n <= 3 && is_bar_code(buf_span(&text));
	for (size_t k = 0; k < row->n && row->n <= 3 && !found; k++)
		found = is_bar_code(
		    page_word_text(page, &page->words[row->first + k]));
	if (!found && at->edge) {
		bool foot = row->y0 > page->height / 2;

		found = is_page_number(&text) || (foot && is_day(&text)) ||
			(foot && row->n <= 8 &&
			    job_find(text.data, text.len).p != NULL) ||
			(!foot && i > 0 && has_symbol(l, page, row)) ||
			is_repeated(l, at);
	}
	if (found) {
		buf_add(&l->margin, text.data, text.len);
		buf_addc(&l->margin, '\n');
	}
	buf_free(&text);
	return found;
}

/* From the edge inwards.  The rows outside of one of the margin are of it too:
 * the title of a chapter may stand over the number of the page. */
static void
mark_edge(struct layout *l, size_t i, bool foot)
{
	for (int k = 0; k < NEAR; k++) {
		struct place at = {i, foot ? -1 - k : k, true};
		struct layout_row *row = row_from(l, i, at.k);

		if (row == NULL || !at_edge(&l->pages->list[i], row, foot))
			return;
		if (row->margin || !is_margin(l, &at))
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
			struct place at = {i, k, false};
			struct layout_row *row = row_from(l, i, k);

			if (row != NULL && !row->margin)
				row->margin = is_margin(l, &at);
		}
	}
}
