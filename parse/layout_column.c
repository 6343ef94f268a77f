/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "lib/mem.h"
#include "lib/utf8.h"
#include "parse/layout_parts.h"

/*
 * Records of meetings have two columns.  Between them runs a gutter, a strip
 * that no word crosses for several rows, and on both sides most rows are full;
 * a table has gaps too, but its cells are not full.
 */
enum {
	BIN = 2, /* points: strips are looked for in such steps */
	BINS = 1024,
	COLUMN = 80, /* points: a narrower column is none */
	FULL_ROWS = 4, /* of each side */
	DEPTH = 2, /* columns within columns: four at most */
};

static const float GUTTER = 8, FULL = 0.6F;

/* The mark of a note is smaller than the rest of its line. */
static const float RAISED = 0.82F;

/* Of the size: no words are set wider apart. */
static const float JUSTIFIED = 5;

/* … and a gutter is wider than they are. */
static const float STANDS_OUT = 1.3F;

/* Rows [from, to) between two heights of x. */
struct region {
	size_t page, from, to;
	float x0, x1;
};

static const struct page *
page_of(const struct layout *l, const struct region *g)
{
	return &l->pages->list[g->page];
}

/* Words of a row within a region: their indexes [*from, *to). */
static bool
words_in(const struct layout *l, const struct region *g,
    const struct layout_row *row, size_t *from, size_t *to)
{
	const struct page_word *w = page_of(l, g)->words;
	size_t i = row->first, end = row->first + row->n;

	if (row->margin)
		return false;
	while (i < end && (w[i].x0 + w[i].x1) / 2 < g->x0)
		i++;
	*from = i;
	while (i < end && (w[i].x0 + w[i].x1) / 2 < g->x1)
		i++;
	*to = i;
	return *to > *from;
}

/* ---- lines ---- */

static bool
is_rtl_letter(uint32_t c)
{
	return (c >= 0x590 && c <= 0x8ff) || (c >= 0xfb1d && c <= 0xfdff) ||
	       (c >= 0xfe70 && c <= 0xfefc);
}

/* +1: letters from right to left; -1: others; 0: none. */
static int
direction(struct span s)
{
	const char *p = s.p, *end = s.p + s.n;
	int sum = 0;
	size_t len;

	for (; p < end; p += len) {
		uint32_t c = (unsigned char)*p;

		len = 1;
		if (c < 0x80) {
			sum -= (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
			continue;
		}
		c = utf8_decode(p, end, &len);
		if (utf8_digit(c) >= 0)
			continue;
		if (is_rtl_letter(c))
			sum++;
		else if (utf8_is_letter(c))
			sum--;
	}
	return (sum > 0) - (sum < 0);
}

static void
swap(uint32_t *a, uint32_t *b)
{
	uint32_t t = *a;

	*a = *b;
	*b = t;
}

static void
reverse(uint32_t *list, size_t n)
{
	for (size_t i = 0; i < n / 2; i++)
		swap(&list[i], &list[n - 1 - i]);
}

/* Is there a gap before the word that no run goes across, as between a mark
 * and its note? */
static bool
is_far(const struct page *page, const uint32_t *list)
{
	const struct page_word *a = &page->words[list[-1]];
	const struct page_word *b = &page->words[list[0]];

	return a->x0 - b->x1 > 1.5F * b->size;
}

/* Signs at the right end of a run belong to what is around it, but a bracket
 * that closes there was opened within the run (UAX #9, N0). */
static bool
is_outside(struct span s)
{
	return direction(s) == 0 && !layout_has_digit(s) && s.p[0] != ')' &&
	       s.p[0] != ']';
}

/* A line from right to left: its words from the right, but runs of words with
 * letters from left to right as they stand, numbers between them as well. */
static void
order_rtl(const struct page *page, uint32_t *list, size_t n)
{
	size_t i = 0;

	reverse(list, n);
	while (i < n) {
		size_t stop = i, last = i;
		bool latin = false;

		for (; stop < n; stop++) {
			struct span s =
			    page_word_text(page, &page->words[list[stop]]);
			int way = direction(s);

			if (way > 0 || (stop > i && is_far(page, list + stop)))
				break;
			/* "42 (A/78/42)": the number is before it */
			if (!latin && last > i && span_is(s, "("))
				break;
			latin |= way < 0;
			if (way < 0 || layout_has_digit(s) || span_is(s, "("))
				last = stop + 1;
		}
		while (i < last &&
		       is_outside(page_word_text(page, &page->words[list[i]])))
			i++;
		if (latin && last > i)
			reverse(list + i, last - i);
		i = stop > i ? stop : i + 1;
	}
}

/* The size of most of its letters. */
static float
line_size(const struct layout *l, const struct layout_line *line)
{
	float best = 0;
	uint32_t most = 0;

	for (size_t i = 0; i < line->n; i++) {
		const struct page_word *w = layout_word(l, line, i);
		uint32_t sum = 0;

		if (i > 0 && fabsf(w->size - best) < 0.3F)
			continue;
		for (size_t k = 0; k < line->n; k++) {
			const struct page_word *v = layout_word(l, line, k);

			sum += fabsf(w->size - v->size) < 0.3F ? v->len : 0;
		}
		if (sum > most) {
			most = sum;
			best = w->size;
		}
	}
	return best;
}

static void
measure_line(const struct layout *l, struct layout_line *line)
{
	float width = l->pages->list[line->page].width, x0 = 1e9F, x1 = 0;
	bool set = false;

	line->size = line_size(l, line);
	line->bold = line->italic = true;
	for (size_t i = 0; i < line->n; i++) {
		const struct page_word *w = layout_word(l, line, i);

		x0 = fminf(x0, w->x0);
		x1 = fmaxf(x1, w->x1);
		/* The mark of a note has a look of its own. */
		if (w->size > RAISED * line->size) {
			line->bold &= (w->flags & PAGE_BOLD) != 0;
			line->italic &= (w->flags & PAGE_ITALIC) != 0;
		}
		if (fabsf(w->size - line->size) >= 0.3F)
			continue;
		line->y0 = set ? fminf(line->y0, w->y0) : w->y0;
		line->y1 = set ? fmaxf(line->y1, w->y1) : w->y1;
		set = true;
	}
	line->in = line->rtl ? width - x1 : x0;
	line->out = line->rtl ? width - x0 : x1;
}

/* A full line of a text that is set to both edges: however wide its gaps, they
 * are one as the other, but for those that the writer kept narrow. */
static bool
is_spread(const struct layout *l, const struct layout_line *line, float most)
{
	size_t n = 0;

	if (fabsf(line->right - line->out) > 0.3F * line->size)
		return false;
	for (size_t i = 1; i < line->n; i++) {
		float gap = layout_gap(l, line, i);

		if (gap > most * 0.97F)
			n++;
		else if (gap > most * 0.5F)
			return false;
	}
	return n > 1;
}

/* Gaps that are those of a table: wider than words are ever set apart, and
 * the others are not as wide; the few words of a full line may be.  The gap
 * behind a label is none. */
static bool
is_wide(const struct layout *l, const struct layout_line *line)
{
	size_t label = layout_label(l, line);
	bool letter = layout_word(l, line, 0)->len == 1; /* of a part */
	float most = 0, least = 1e9F;
	bool pieces = false;

	for (size_t i = 1; i < line->n; i++) {
		float gap = layout_gap(l, line, i);

		if (i == label || (i == 1 && letter))
			continue;
		most = fmaxf(most, gap);
		if (gap > 0)
			least = fminf(least, gap);
		pieces |= layout_is_piece(l, line, i);
	}
	if (!pieces || is_spread(l, line, most))
		return false;
	if (most > JUSTIFIED * line->size)
		return true;
	return line->n > 2 ? most > 2 * least
			   : line->out < line->right - line->size;
}

/* The point or bracket at its left end shows that a line of Latin words belongs
 * to a text from right to left. */
static bool
ends_at_left(const struct page *page, const struct page_word *first)
{
	struct span s = page_word_text(page, first);

	return s.n > 0 && strchr(".,;:)]", s.p[0]) != NULL;
}

static void
add_line(struct layout *l, const struct region *g, size_t from, size_t to)
{
	const struct page *page = page_of(l, g);
	struct layout_line *line;
	size_t right = 0, left = 0;
	int way;

	l->lines =
	    mem_grow(l->lines, l->nlines, &l->lines_cap, sizeof(*l->lines));
	line = &l->lines[l->nlines++];
	*line = (struct layout_line){.page = g->page,
	    .first = l->norder,
	    .n = to - from,
	    .column = l->columns};
	for (size_t i = from; i < to; i++) {
		l->order = mem_grow(
		    l->order, l->norder, &l->order_cap, sizeof(*l->order));
		l->order[l->norder++] = (uint32_t)i;
		way = direction(page_word_text(page, &page->words[i]));
		right += way > 0;
		left += way < 0;
	}
	line->rtl = l->rtl ? right > 0 || left == 0 ||
				 ends_at_left(page, &page->words[from])
			   : right > left;
	if (line->rtl)
		order_rtl(page, l->order + line->first, line->n);
	measure_line(l, line);
}

static void
add_lines(struct layout *l, const struct region *g)
{
	size_t first = l->nlines, from, to;
	float left = 1e9F, right = 0;

	for (size_t i = g->from; i < g->to; i++) {
		if (words_in(l, g, &l->rows[i], &from, &to))
			add_line(l, g, from, to);
	}
	for (size_t i = first; i < l->nlines; i++) {
		left = fminf(left, l->lines[i].in);
		right = fmaxf(right, l->lines[i].out);
	}
	for (size_t i = first; i < l->nlines; i++) {
		l->lines[i].left = left;
		l->lines[i].right = right;
		l->lines[i].wide = is_wide(l, &l->lines[i]);
	}
	l->columns++;
}

/* ---- columns ---- */

/* How many rows have no word at each place. */
static void
count_free(const struct layout *l, const struct region *g, unsigned *bins)
{
	const struct page_word *w = page_of(l, g)->words;
	unsigned rows = 0;
	size_t from, to;

	memset(bins, 0, BINS * sizeof(*bins));
	for (size_t i = g->from; i < g->to; i++) {
		int last = -1;

		if (!words_in(l, g, &l->rows[i], &from, &to))
			continue;
		rows++;
		for (size_t k = from; k < to; k++) {
			int a = (int)(w[k].x0 / BIN), b = (int)(w[k].x1 / BIN);

			/* narrow gaps are none */
			if (k > from && w[k].x0 - w[k - 1].x1 < GUTTER)
				a = last + 1;
			a = a <= last ? last + 1 : a;
			for (a = a < 0 ? 0 : a; a <= b && a < BINS; a++)
				bins[a]++;
			last = b > last ? b : last;
		}
	}
	for (int i = 0; i < BINS; i++)
		bins[i] = rows - bins[i];
}

static void
extent(const struct layout *l, const struct region *g, float *x0, float *x1)
{
	const struct page_word *w = page_of(l, g)->words;
	size_t from, to;

	*x0 = 1e9F;
	*x1 = 0;
	for (size_t i = g->from; i < g->to; i++) {
		if (!words_in(l, g, &l->rows[i], &from, &to))
			continue;
		*x0 = fminf(*x0, w[from].x0);
		*x1 = fmaxf(*x1, w[to - 1].x1);
	}
}

/* The middle of the strip that most rows leave free; 0: none. */
static float
find_gutter(const struct layout *l, const struct region *g)
{
	unsigned bins[BINS], most = 0;
	float x0, x1;
	int begin = 0, end = 0;

	extent(l, g, &x0, &x1);
	if (x1 - x0 < 2 * COLUMN + GUTTER)
		return 0;
	count_free(l, g, bins);
	for (int i = (int)(x0 + COLUMN) / BIN;
	     i < (int)(x1 - COLUMN) / BIN && i < BINS; i++) {
		if (bins[i] > most) {
			most = bins[i];
			begin = i;
			end = i;
		}
		if (bins[i] == most && end == i - 1)
			end = i;
	}
	if (most < FULL_ROWS)
		return 0;
	return (float)(begin + end + 1) / 2 * BIN;
}

/* Is there a word across x, or one so near that there is no gutter? */
static bool
crosses(const struct layout *l, const struct region *g,
    const struct layout_row *row, float x)
{
	const struct page_word *w = page_of(l, g)->words;
	size_t from, to;
	float left = 0, right = 1e9F;

	if (!words_in(l, g, row, &from, &to))
		return false;
	for (size_t i = from; i < to; i++) {
		if (w[i].x0 < x && w[i].x1 > x)
			return true;
		if (w[i].x1 <= x)
			left = w[i].x1;
		else
			right = fminf(right, w[i].x0);
	}
	return left > 0 && right < 1e9F && right - left < GUTTER * 0.7F;
}

/* Is the gap at x wider than those between the words beside it?  In a line
 * that is spread to the edge it is not.  0: the row has no such gap. */
static int
stands_out(const struct layout *l, const struct region *g,
    const struct layout_row *row, float x)
{
	const struct page_word *w = page_of(l, g)->words;
	float at = 0, most = 0;
	size_t from, to;

	if (!words_in(l, g, row, &from, &to))
		return 0;
	for (size_t k = from + 1; k < to; k++) {
		float gap = w[k].x0 - w[k - 1].x1;

		if (w[k - 1].x1 <= x && w[k].x0 >= x)
			at = gap;
		else
			most = fmaxf(most, gap);
	}
	return at == 0 ? 0 : at > STANDS_OUT * most ? 1 : -1;
}

static bool
gaps_stand_out(const struct layout *l, const struct region *g, float x)
{
	int yes = 0, no = 0;

	for (size_t i = g->from; i < g->to; i++) {
		int sign = stands_out(l, g, &l->rows[i], x);

		yes += sign > 0;
		no += sign < 0;
	}
	return yes >= no;
}

/* Are both sides of x columns of text? */
static bool
is_columns(const struct layout *l, const struct region *g, float x)
{
	const struct page_word *w = page_of(l, g)->words;
	struct region side[2] = {*g, *g};
	float left = 0, right = 0;
	size_t from, to;

	side[0].x1 = side[1].x0 = x;
	for (int k = 0; k < 2; k++) {
		size_t full = 0, rows = 0;
		float x0, x1;

		extent(l, &side[k], &x0, &x1);
		if (x1 - x0 < COLUMN)
			return false;
		left = k == 0 ? x1 : left;
		right = k == 0 ? right : x0;
		for (size_t i = g->from; i < g->to; i++) {
			if (!words_in(l, &side[k], &l->rows[i], &from, &to))
				continue;
			rows++;
			full += w[to - 1].x1 - w[from].x0 > FULL * (x1 - x0);
		}
		if (full < FULL_ROWS || full * 2 < rows)
			return false;
	}
	return right - left >= GUTTER && gaps_stand_out(l, g, x);
}

static void read_region(struct layout *l, const struct region *g, int depth);

static void
read_band(struct layout *l, const struct region *g, float x, int depth)
{
	struct region left = *g, right = *g;

	if (g->from == g->to)
		return;
	if (!is_columns(l, g, x)) {
		add_lines(l, g);
		return;
	}
	left.x1 = right.x0 = x;
	read_region(l, l->rtl ? &right : &left, depth + 1);
	read_region(l, l->rtl ? &left : &right, depth + 1);
}

static bool
any_columns(const struct layout *l, const struct region *g, float x)
{
	struct region band = *g;

	for (size_t i = g->from; i <= g->to; i++) {
		if (i < g->to && !crosses(l, g, &l->rows[i], x))
			continue;
		band.to = i;
		if (band.from < band.to && is_columns(l, &band, x))
			return true;
		band.from = i + 1;
	}
	return false;
}

/* Bands of rows that leave the gutter free, and the rows between them. */
static void
read_region(struct layout *l, const struct region *g, int depth)
{
	struct region rest = *g, band = *g;
	float x = depth < DEPTH ? find_gutter(l, g) : 0;

	if (x == 0 || !any_columns(l, g, x)) {
		add_lines(l, g);
		return;
	}
	for (size_t i = g->from; i <= g->to; i++) {
		if (i < g->to && !crosses(l, g, &l->rows[i], x))
			continue;
		band.to = i;
		if (band.from < band.to && is_columns(l, &band, x)) {
			rest.to = band.from;
			if (rest.from < rest.to)
				add_lines(l, &rest);
			read_band(l, &band, x, depth);
			rest.from = i;
		}
		band.from = i + 1;
	}
	rest.to = g->to;
	if (rest.from < rest.to)
		add_lines(l, &rest);
}

static bool
pages_rtl(const struct pages *pages)
{
	size_t right = 0, left = 0;

	for (size_t i = 0; i < pages->n; i++) {
		const struct page *page = &pages->list[i];

		for (size_t k = 0; k < page->nwords; k++) {
			int way =
			    direction(page_word_text(page, &page->words[k]));

			right += way > 0;
			left += way < 0;
		}
	}
	return right > left;
}

void
layout_lines(struct layout *l)
{
	l->rtl = pages_rtl(l->pages);
	for (size_t i = 0; i < l->pages->n; i++) {
		struct region all = {.page = i,
		    .from = l->row_at[i],
		    .to = l->row_at[i + 1],
		    .x0 = -1e9F,
		    .x1 = 1e9F};

		read_region(l, &all, 0);
	}
}
