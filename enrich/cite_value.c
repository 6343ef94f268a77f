/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The values of pinpoints: 14, II, (a), 3 (a) to (f), 12-15, 16.4, III.C and
 * lists of them.
 */
#include <stdio.h>
#include <string.h>

#include "enrich/cite_parts.h"
#include "lib/ascii.h"

enum {
	VALUES_MAX = 24, /* tokens of one list of values */
	MIXED_MAX = 8, /* bytes of B.2 */
	SUFFIX_MAX = 4, /* bytes of "er" */
};

/* B.2, III.1, 16.4: a letter or number, a point and more, which the scanner
 * took as one. */
static bool
is_mixed(const struct scan *s, size_t i)
{
	const char *p = s->text->fold.data;
	const struct token *t;

	if (scan_type(s, i) != TOKEN_OTHER || i >= s->n)
		return false;
	t = &s->tokens[i];
	return t->stop - t->start <= MIXED_MAX &&
	       (scan_upper(s->text, t->start) || ascii_digit(p[t->start])) &&
	       memchr(p + t->start, '.', t->stop - t->start) != NULL &&
	       memchr(p + t->start, '/', t->stop - t->start) == NULL &&
	       ascii_digit(p[t->stop - 1]);
}

bool
cite_is_value(const struct scan *s, size_t i)
{
	enum token_type t = scan_type(s, i);

	return is_mixed(s, i) || t == TOKEN_INTEGER || t == TOKEN_ROMAN ||
	       t == TOKEN_LETTER || scan_is(s, i, WORD_ORDINAL) ||
	       scan_is(s, i, WORD_SUBLETTER) || scan_is(s, i, WORD_LETTER);
}

static void
value_text(const struct scan *s, size_t i, char out[24])
{
	const struct token *t = &s->tokens[i];
	size_t n = t->stop - t->start;

	if (t->type == TOKEN_INTEGER) {
		snprintf(out, 24, "%d", t->value);
	} else if (t->type == TOKEN_LETTER) {
		snprintf(out, 24, "%c", t->value);
	} else if (t->type == TOKEN_ROMAN || t->type == TOKEN_OTHER) {
		for (size_t k = 0; k < n && k < 23; k++) {
			char c = s->text->fold.data[t->start + k];

			out[k] = c >= 'a' && c <= 'z' ? (char)(c - 32) : c;
		}
		out[n < 23 ? n : 23] = '\0';
	} else {
		snprintf(out, 24, "%s", scan_row(s, i)->arg);
	}
}

struct pinpoint *
cite_add_pin(struct cite *out, const char *unit)
{
	struct pinpoint *p;

	if (out->npins == CITE_PINS)
		return NULL;
	p = &out->pins[out->npins++];
	p->unit = unit;
	p->value[0] = '\0';
	return p;
}

/* Between the ends of a range. */
static bool
is_range(const struct scan *s, size_t i)
{
	return scan_mark(s, i, '-') || scan_is(s, i, WORD_TO);
}

size_t
cite_point_at(const struct scan *s, size_t i)
{
	if (scan_is(s, i, WORD_SUBLETTER))
		return i;
	if (scan_type(s, i) == TOKEN_LETTER && s->tokens[i].value >= 'a' &&
	    scan_type(s, i - 1) == TOKEN_INTEGER)
		return i;
	/* Artículo 2 4) */
	if (scan_type(s, i) == TOKEN_INTEGER && scan_mark(s, i + 1, ')') &&
	    scan_type(s, i - 1) == TOKEN_INTEGER)
		return i;
	if (scan_mark(s, i, '(') && cite_is_value(s, i + 1) &&
	    scan_mark(s, i + 2, ')'))
		return i + 1;
	return NO_TOKEN;
}

/* Behind the point at i. */
static size_t
point_end(const struct scan *s, size_t i)
{
	return scan_mark(s, i, '(') ? i + 3 : i + 1;
}

/* "-b" or ".b" behind a value. */
static void
extend(char value[24], char joint, const char *with)
{
	size_t n = strlen(value);

	snprintf(value + n, 24 - n, "%c%.10s", joint, with);
}

/* The point that ends a range, behind i, where "to" stands, or the bracket of
 * the first point: (a) to (f), a) bis f); NO_TOKEN: no range. */
static size_t
last_point(const struct scan *s, size_t i)
{
	bool half = scan_mark(s, i, ')');

	if (!is_range(s, half ? i + 1 : i))
		return NO_TOKEN;
	if (!half)
		return cite_point_at(s, i + 1);
	return scan_type(s, i + 2) == TOKEN_LETTER && scan_mark(s, i + 3, ')')
		   ? i + 2
		   : NO_TOKEN;
}

/* The points behind a value: 5 (a), 3 (a) to (f). */
static size_t
read_points(const struct scan *s, size_t i, struct cite *out)
{
	size_t at, to;

	while ((at = cite_point_at(s, i)) != NO_TOKEN) {
		struct pinpoint *p = cite_add_pin(out, "paragraph");
		char value[24], last[24];

		value_text(s, at, value);
		i = point_end(s, i);
		to = last_point(s, i);
		if (to != NO_TOKEN) {
			value_text(s, to, last);
			extend(value, '-', last);
			i = scan_mark(s, to + 1, ')') ? to + 2 : to + 1;
		}
		if (p != NULL)
			snprintf(p->value, sizeof p->value, "%s", value);
	}
	return i;
}

/* Two values of one kind: the ends of a range, not III-A. */
static bool
are_alike(const struct scan *s, size_t a, size_t b)
{
	return scan_type(s, a) == scan_type(s, b) &&
	       s->tokens[a].word == s->tokens[b].word;
}

/* Article 20.2 is its paragraph 2. */
static void
part_article(struct pinpoint *p, struct cite *out)
{
	char *at = p == NULL ? NULL : strchr(p->value, '.');
	struct pinpoint *part;

	if (at == NULL || strcmp(p->unit, "article") != 0 ||
	    !ascii_digit(p->value[0]) || !ascii_digit(at[1]) ||
	    (part = cite_add_pin(out, "paragraph")) == NULL)
		return;
	snprintf(part->value, sizeof part->value, "%s", at + 1);
	*at = '\0';
}

/* The letters of an ordinal number: article 1er. */
static bool
is_suffix(const struct scan *s, size_t i)
{
	const struct token *t = i < s->n ? &s->tokens[i] : NULL;

	return t != NULL && i > 0 && t->type == TOKEN_OTHER &&
	       t->stop - t->start <= SUFFIX_MAX &&
	       ascii_small(s->text->fold.data[t->start]) &&
	       s->tokens[i - 1].type == TOKEN_INTEGER &&
	       s->tokens[i - 1].stop == t->start;
}

/* One value with what belongs to it: a range, a point, III.C; returns the
 * token behind it. */
static size_t
read_value(const struct scan *s, size_t i, const char *unit, struct cite *out)
{
	struct pinpoint *p = cite_add_pin(out, unit);
	size_t first = i, end;
	char value[24], last[24];

	value_text(s, i, value);
	i++;
	if (is_suffix(s, i))
		i++;
	if (scan_mark(s, i, ')') &&
	    (first == 0 || !scan_mark(s, first - 1, '(')))
		i++; /* alinéa b) */
	end = scan_is(s, i + 1, WORD_NUMBER) ? i + 2 : i + 1; /* 至第 */
	if (is_range(s, i) && cite_is_value(s, end)) {
		bool range = are_alike(s, first, end);

		if (range || scan_mark(s, i, '-')) {
			value_text(s, end, last);
			extend(value, range ? '-' : '.', last);
			i = end + 1;
			if (scan_mark(s, i, ')') &&
			    scan_mark(s, first + 1, ')'))
				i++;
		}
	} else if (scan_mark(s, i, '.') && cite_is_value(s, i + 1) &&
		   s->tokens[i + 1].start == s->tokens[i].stop) {
		value_text(s, i + 1, last);
		extend(value, '.', last);
		i += 2;
	}
	if (p != NULL)
		snprintf(p->value, sizeof p->value, "%s", value);
	part_article(p, out);
	return read_points(s, i, out);
}

/* الأول والثاني: "and" is a letter of the word. */
static bool
is_joined(const struct scan *s, size_t i)
{
	return s->words->lang->prefixes != NULL && i > 0 &&
	       scan_is(s, i, WORD_ORDINAL) && scan_is(s, i - 1, WORD_ORDINAL);
}

/* 附件五，A节: a value of the unit behind it. */
static bool
is_of_next(const struct scan *s, size_t i)
{
	return s->words->lang->head_last && scan_is(s, i + 1, WORD_UNIT);
}

size_t
cite_read_values(const struct scan *s, size_t i, size_t stop, const char *unit,
    struct cite *out)
{
	size_t from = i;

	while (i < stop && i - from < VALUES_MAX) {
		size_t k = i;

		if (scan_mark(s, k, ',') && k > from)
			k++;
		if (scan_is(s, k, WORD_AND) && k > from)
			k++;
		if (k > from &&
		    ((k == i && !is_joined(s, k)) || is_of_next(s, k)))
			break;
		if (scan_mark(s, k, '(') && scan_mark(s, k + 2, ')') &&
		    cite_is_value(s, k + 1)) {
			read_value(s, k + 1, unit, out);
			i = k + 3;
			continue;
		}
		if (!cite_is_value(s, k) || k >= stop)
			break;
		i = read_value(s, k, unit, out);
	}
	return i;
}

/* A bracket of a value: (a), (4), b), 2 4), (paragraph 4); not one that closes
 * "(A/78/4, par. 5)". */
static bool
closes_value(const struct scan *s, size_t i)
{
	if (i < 2 || !scan_mark(s, i, ')') || !cite_is_value(s, i - 1))
		return false;
	if (scan_type(s, i - 1) != TOKEN_INTEGER ||
	    scan_type(s, i - 2) == TOKEN_INTEGER)
		return true;
	return scan_mark(s, i - 2, '(') ||
	       (i > 2 && scan_is(s, i - 2, WORD_UNIT) &&
		   scan_mark(s, i - 3, '('));
}

/* The point of 第三.E节. */
static bool
parts_value(const struct scan *s, size_t i)
{
	return scan_mark(s, i, '.') && i > 0 && cite_is_value(s, i - 1) &&
	       cite_is_value(s, i + 1) &&
	       s->tokens[i + 1].start - s->tokens[i - 1].stop == 1;
}

bool
cite_in_values(const struct scan *s, size_t i)
{
	return cite_is_value(s, i) || is_range(s, i) ||
	       scan_is(s, i, WORD_AND) || scan_mark(s, i, ',') ||
	       scan_mark(s, i, '(') || closes_value(s, i) ||
	       parts_value(s, i) || is_suffix(s, i) ||
	       scan_is(s, i, WORD_NUMBER);
}
