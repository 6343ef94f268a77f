/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <math.h>
#include <string.h>

#include "lib/label.h"
#include "lib/utf8.h"
#include "parse/layout_parts.h"

enum { LABEL_WORDS = 3, LABEL_BYTES = 12 };

/* Of the size: a wider gap is a blank, or parts pieces of a line. */
static const float BLANK = 0.12F, PIECE = 2.2F, LARGE = 1.5F;
static const float NARROW = 0.08F; /* … where the source has a blank */
static const float DASH = 0.2F; /* … behind a hyphen */

const struct page_word *
layout_word(const struct layout *l, const struct layout_line *line, size_t i)
{
	return &l->pages->list[line->page].words[l->order[line->first + i]];
}

struct span
layout_word_text(
    const struct layout *l, const struct layout_line *line, size_t i)
{
	return page_word_text(
	    &l->pages->list[line->page], layout_word(l, line, i));
}

/* From right to left a run of Latin words is read against the line: between
 * the words before and behind it lies the run. */
static float
gap_beside_run(
    const struct layout *l, const struct layout_line *line, size_t i, float gap)
{
	const struct page_word *a = layout_word(l, line, i - 1);
	const struct page_word *b = layout_word(l, line, i);

	for (size_t k = 0; k < line->n; k++) {
		const struct page_word *w = layout_word(l, line, k);

		if (k == i || k == i - 1 || w->x0 < b->x1 - 1 ||
		    w->x1 > a->x0 + 1)
			continue;
		gap = fminf(gap, k > i ? a->x0 - w->x1 : w->x0 - b->x1);
	}
	return gap;
}

float
layout_gap(const struct layout *l, const struct layout_line *line, size_t i)
{
	const struct page_word *a = layout_word(l, line, i - 1);
	const struct page_word *b = layout_word(l, line, i);
	float gap = fmaxf(a->x0, b->x0) - fminf(a->x1, b->x1);

	if (line->rtl && gap > line->size)
		return gap_beside_run(l, line, i, gap);
	return gap;
}

/* Marks of notes are no measure of what stands beside them. */
static float
size_in(const struct layout *l, const struct layout_line *line, size_t i)
{
	const struct page_word *w = layout_word(l, line, i);

	return layout_is_raised(l, line, w) ? line->size : w->size;
}

bool
layout_has_digit(struct span s)
{
	for (size_t i = 0; i < s.n; i++) {
		if (s.p[i] >= '0' && s.p[i] <= '9')
			return true;
	}
	return false;
}

bool
layout_is_piece(
    const struct layout *l, const struct layout_line *line, size_t i)
{
	float a = size_in(l, line, i - 1), b = size_in(l, line, i);
	float gap = layout_gap(l, line, i);

	/* A name in large type, and what stands beside it. */
	if (fmaxf(a, b) > LARGE * fminf(a, b))
		return gap > fminf(a, b);
	return gap > PIECE * fminf(a, b);
}

bool
layout_is_raised(const struct layout *l, const struct layout_line *line,
    const struct page_word *word)
{
	(void)l;
	return (word->flags & PAGE_RAISED) != 0 ||
	       (word->size < 0.82F * line->size &&
		   word->y0 + word->y1 < line->y0 + line->y1 - 1);
}

size_t
layout_label(const struct layout *l, const struct layout_line *line)
{
	struct buf text = {0};
	struct label label;
	size_t words = 0;

	for (size_t i = 0; i < line->n && i < LABEL_WORDS && words == 0; i++) {
		struct span s = layout_word_text(l, line, i);

		if (s.n > LABEL_BYTES)
			break;
		if (i > 0 && layout_gap(l, line, i) > 0.3F * line->size)
			buf_addc(&text, ' ');
		buf_add(&text, s.p, s.n);
		buf_addc(&text, ' ');
		if (label_read(text.data, &label) &&
		    text.data[label.rest] == '\0')
			words = i + 1;
		buf_cut(&text, text.len - 1);
	}
	buf_free(&text);
	return words;
}

/* An Arabic vowel sign: it stands on the letter before it, wherever it is
 * drawn. */
static bool
begins_with_vowel(struct span s)
{
	size_t len;
	uint32_t c = utf8_decode(s.p, s.p + s.n, &len);

	return (c >= 0x64b && c <= 0x65f) || c == 0x670;
}

static bool
blank_before(const struct layout *l, const struct layout_line *line, size_t i)
{
	const struct page_word *w = layout_word(l, line, i);
	float size = fminf(w->size, layout_word(l, line, i - 1)->size);
	bool spaced = (w->flags & PAGE_SPACED) != 0 && !line->rtl;
	struct span a = layout_word_text(l, line, i - 1);
	struct span b = layout_word_text(l, line, i);

	if (layout_ends_with_dash(a))
		return layout_gap(l, line, i) > DASH * size;
	return (w->flags & PAGE_GLUED) == 0 && !layout_glued(a, b) &&
	       !begins_with_vowel(b) &&
	       layout_gap(l, line, i) > (spaced ? NARROW : BLANK) * size;
}

/* The raised digits of a note: its index among the notes of the document. */
static bool
find_mark(const struct layout *l, const struct layout_line *line, struct span s,
    const struct para *p, size_t *note)
{
	const struct layout_note *best = NULL;

	for (size_t i = 0; i < l->nnotes; i++) {
		const struct layout_note *n = &l->notes[i];

		if (!span_is(s, l->d->notes[n->note].mark))
			continue;
		if (n->page >= line->page &&
		    (best == NULL || best->page < line->page))
			best = n;
		else if (best == NULL || n->page <= line->page)
			best = n;
	}
	(void)p;
	if (best == NULL)
		return false;
	*note = best->note;
	return true;
}

static bool
is_mark(struct span s)
{
	size_t digits = 0, stars = 0;

	for (size_t i = 0; i < s.n; i++) {
		digits += s.p[i] >= '0' && s.p[i] <= '9';
		stars += s.p[i] == '*';
	}
	return s.n > 0 && s.n <= 4 && (digits == s.n || stars == s.n);
}

/* Marks in a raised word: "1", "1,2"; true: all of it is marks. */
static bool
add_marks(struct layout *l, struct para *p, const struct layout_line *line,
    struct span s)
{
	bool any = false;

	while (s.n > 0) {
		size_t n = 0, note;

		while (n < s.n && strchr(",;() ", s.p[n]) == NULL)
			n++;
		if (n > 0) {
			struct span one = {s.p, n};

			if (!is_mark(one) || !find_mark(l, line, one, p, &note))
				return any;
			para_mark(p, note);
			any = true;
		}
		n += n < s.n ? 1 : 0;
		s.p += n;
		s.n -= n;
	}
	return any;
}

/* "A/78/L.5*": the asterisk of a note of the same page. */
static size_t
stars_at_end(const struct layout *l, const struct layout_line *line,
    struct span s, size_t *note)
{
	size_t n = 0;

	while (n < s.n && s.p[s.n - 1 - n] == '*')
		n++;
	if (n == 0 || n > 4)
		return 0;
	for (size_t i = 0; i < l->nnotes; i++) {
		const struct layout_note *x = &l->notes[i];

		if (x->page == line->page &&
		    span_is((struct span){s.p + s.n - n, n},
			l->d->notes[x->note].mark)) {
			*note = x->note;
			return n;
		}
	}
	return 0;
}

static bool
is_dots(const struct layout *l, const struct layout_line *line, size_t i)
{
	struct span s;

	if (i >= line->n)
		return false;
	s = layout_word_text(l, line, i);
	for (size_t k = 0; k < s.n; k++)
		if (s.p[k] != '.')
			return false;
	return true;
}

/* Dots that lead from an entry of a list to its page or name: "… . . . 12". */
static bool
is_leader(const struct layout *l, const struct layout_line *line, size_t i)
{
	return is_dots(l, line, i) &&
	       (layout_word(l, line, i)->len > 3 || is_dots(l, line, i + 1) ||
		   (i > 0 && is_dots(l, line, i - 1)));
}

/* A raised comma between two marks. */
static bool
is_between_marks(
    const struct layout *l, const struct layout_line *line, size_t i)
{
	return i > 0 && i + 1 < line->n &&
	       span_is(layout_word_text(l, line, i), ",") &&
	       layout_is_raised(l, line, layout_word(l, line, i + 1)) &&
	       is_mark(layout_word_text(l, line, i - 1)) &&
	       is_mark(layout_word_text(l, line, i + 1));
}

void
layout_add(struct layout *l, struct para *p, const struct layout_line *line,
    size_t from, size_t to)
{
	for (size_t i = from; i < to; i++) {
		const struct page_word *w = layout_word(l, line, i);
		struct span s = layout_word_text(l, line, i);
		unsigned how = ((w->flags & PAGE_BOLD) ? PARA_BOLD : 0U) |
			       ((w->flags & PAGE_ITALIC) ? PARA_ITALIC : 0U);
		size_t note, stars;

		if (is_leader(l, line, i) || is_between_marks(l, line, i))
			continue;
		if (line->role != LAYOUT_NOTE && layout_is_raised(l, line, w) &&
		    add_marks(l, p, line, s))
			continue;
		if (i > from && blank_before(l, line, i))
			para_add(p, " ", 1, how);
		stars = line->role == LAYOUT_NOTE
			    ? 0
			    : stars_at_end(l, line, s, &note);
		para_add(p, s.p, s.n - stars, how);
		if (stars > 0)
			para_mark(p, note);
	}
}
