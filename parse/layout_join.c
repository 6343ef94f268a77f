/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "lib/ascii.h"
#include "lib/utf8.h"
#include "parse/layout_parts.h"

/*
 * What stands between two words or two lines of a paragraph: a blank or
 * nothing; and what becomes of a hyphen at the end of a line.
 */
enum { NEAR_PAGES = 10, WORD_MAX = 64 };

/* Chinese and its signs: no blank stands beside them. */
static bool
is_wide(uint32_t c)
{
	return utf8_is_han(c) || (c >= 0x3001 && c <= 0x303f) ||
	       (c >= 0xff01 && c <= 0xff60);
}

static bool
wide_between(struct span a, struct span b)
{
	size_t len;

	return a.n > 0 && b.n > 0 &&
	       (is_wide(utf8_before(a.p, a.p + a.n, &len)) ||
		   is_wide(utf8_decode(b.p, b.p + b.n, &len)));
}

/* Behind an opening bracket or before a closing one stands no blank. */
static bool
bracketed(struct span a, struct span b)
{
	return a.p[a.n - 1] == '(' || a.p[a.n - 1] == '[' || b.p[0] == ')' ||
	       b.p[0] == ']';
}

bool
layout_glued(struct span a, struct span b)
{
	return bracketed(a, b) || wide_between(a, b);
}

static const char *const dashes[] = {"-", "\u2010", "\u2011", "\u2013", "/"};

/* Bytes of the hyphen, dash or slash that ends a longer word; 0: none. */
static size_t
dash_length(struct span s)
{
	for (size_t i = 0; i < sizeof(dashes) / sizeof(dashes[0]); i++) {
		size_t n = strlen(dashes[i]);

		if (s.n > n && memcmp(s.p + s.n - n, dashes[i], n) == 0)
			return n;
	}
	return 0;
}

bool
layout_ends_with_dash(struct span s)
{
	return dash_length(s) > 0;
}

/* "short- and long-term": the hyphen stands for the rest of a word. */
static bool
is_and(struct span s)
{
	static const char *const words[] = {
	    "and", "or", "et", "ou", "y", "e", "o", "u", "и", "или", "to"};

	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++) {
		if (span_is(s, words[i]))
			return true;
	}
	return false;
}

static bool
begins_small(struct span s)
{
	size_t len;
	uint32_t c = utf8_decode(s.p, s.p + s.n, &len);

	return utf8_is_letter(c) && utf8_lower(c) == c && c < 0x600;
}

/* Do the pages around have the letters in one piece? */
static bool
stands_near(const struct layout *l, size_t page, const char *word, size_t n)
{
	size_t i = page > NEAR_PAGES ? page - NEAR_PAGES : 0;

	for (; i < l->pages->n && i <= page + NEAR_PAGES; i++) {
		if (span_find(buf_span(&l->pages->list[i].text), word, n) !=
		    NULL)
			return true;
	}
	return false;
}

/* Letters of a word without the signs around it. */
static struct span
letters_of(struct span s)
{
	size_t n = 0, len;

	while (n < s.n && utf8_is_letter(utf8_decode(s.p + n, s.p + s.n, &len)))
		n += len;
	return (struct span){s.p, n};
}

/* A hyphen at the end of a line is one of division where the document has the
 * word without it elsewhere, and never with it. */
static bool
divides(const struct layout *l, const struct layout_line *last, struct span a,
    struct span b)
{
	char word[WORD_MAX];
	size_t n = a.n - 1, m;

	b = letters_of(b);
	m = b.n;
	if (!begins_small(b) || a.p[n] != '-' || n + m + 1 > sizeof(word))
		return false;
	memcpy(word, a.p, n + 1);
	memcpy(word + n + 1, b.p, m);
	if (stands_near(l, last->page, word, n + 1 + m))
		return false;
	memmove(word + n, word + n + 1, m);
	return stands_near(l, last->page, word, n + m);
}

static bool
ends_soft(struct span s)
{
	return s.n > 2 && memcmp(s.p + s.n - 2, "\u00ad", 2) == 0;
}

static bool
is_chinese(const struct layout *l, const struct layout_line *line)
{
	size_t len;

	for (size_t i = 0; i < line->n; i++) {
		struct span s = layout_word_text(l, line, i);

		for (size_t k = 0; k < s.n; k += len)
			if (is_wide(utf8_decode(s.p + k, s.p + s.n, &len)))
				return true;
	}
	return false;
}

/* The letters, digits and signs of ASCII that end a word. */
static struct span
ascii_tail(struct span s)
{
	size_t i = s.n;

	while (i > 0 && s.p[i - 1] > ' ' && s.p[i - 1] < 0x7f)
		i--;
	return (struct span){s.p + i, s.n - i};
}

static bool
is_capitals(struct span s, bool from_end)
{
	char c = s.n == 0 ? ' ' : s.p[from_end ? s.n - 1 : 0];

	return c >= 'A' && c <= 'Z' && (s.n < 2 || s.p[1] < 'a');
}

/* Three digits at the head of a line may be a group of a larger number, which
 * a blank sets off; but not those of a year or of a number of something. */
static bool
is_counted(const struct layout *l, const struct layout_line *next)
{
	static const char *const signs[] = {"年", "号", "(", "/"};
	struct span s;

	if (next->n < 2)
		return false;
	s = layout_word_text(l, next, 1);
	for (size_t i = 0; i < sizeof(signs) / sizeof(signs[0]); i++)
		if (s.n >= strlen(signs[i]) &&
		    memcmp(s.p, signs[i], strlen(signs[i])) == 0)
			return true;
	return false;
}

/* Chinese is broken before any character: within a number, a symbol
 * ("A/78/|53", "Cor|r.1") or capitals ("COVI|D-19") too. */
static bool
breaks_word(const struct layout *l, const struct layout_line *last,
    const struct layout_line *next, struct span a, struct span b)
{
	struct span tail = ascii_tail(a);
	size_t n = 0;

	if (tail.n == 0 || !is_chinese(l, last))
		return false;
	if (b.p[0] == '/')
		return true;
	if (span_find(tail, "/", 1) != NULL &&
	    (ascii_letter(b.p[0]) || ascii_digit(b.p[0])))
		return true;
	if (is_capitals(tail, true) && is_capitals(b, false))
		return true;
	while (n < b.n && ascii_digit(b.p[n]))
		n++;
	return ascii_digit(tail.p[tail.n - 1]) && n > 0 &&
	       (n != 3 || n < b.n || is_counted(l, next));
}

void
layout_join(struct layout *l, struct para *p, const struct layout_line *last,
    const struct layout_line *next)
{
	struct span a = layout_word_text(l, last, last->n - 1);
	struct span b = layout_word_text(l, next, 0);

	if (ends_soft(a) || layout_glued(a, b) ||
	    breaks_word(l, last, next, a, b))
		return;
	if (dash_length(a) > 0 && !is_and(b)) {
		if (p->raw.len > 0 && p->raw.data[p->raw.len - 1] == '-' &&
		    divides(l, last, a, b))
			buf_cut(&p->raw, p->raw.len - 1);
		return;
	}
	para_add(p, " ", 1, 0);
}
