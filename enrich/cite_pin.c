/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Pinpoints: "paragraph 48 of" before a resolution,
 * ", annex, paras. 2 and 3" behind it, 附件第2和3段 in Chinese.
 */
#include <stdio.h>
#include <string.h>

#include "enrich/cite_parts.h"
#include "lib/ascii.h"

enum {
	VALUES_MAX = 24, /* tokens of one list of values */
	MIXED_MAX = 8, /* bytes of B.2 */
	SKIP_MAX = 4, /* small words between a pinpoint and its resolution */
	BRACKETS_MAX = 5, /* tokens: a corrigendum and closing brackets */
};

static enum token_type
type_of(const struct scan *s, size_t i)
{
	return i < s->n ? s->tokens[i].type : TOKEN_OTHER;
}

/* B.2, III.1, 16.4: a letter or number, a point and more, which the scanner
 * took as one. */
static bool
is_mixed(const struct scan *s, size_t i)
{
	const char *p = s->text->fold.data;
	const struct token *t;

	if (type_of(s, i) != TOKEN_OTHER || i >= s->n)
		return false;
	t = &s->tokens[i];
	return t->stop - t->start <= MIXED_MAX &&
	       (scan_upper(s->text, t->start) || ascii_digit(p[t->start])) &&
	       memchr(p + t->start, '.', t->stop - t->start) != NULL &&
	       memchr(p + t->start, '/', t->stop - t->start) == NULL &&
	       ascii_digit(p[t->stop - 1]);
}

static bool
is_value(const struct scan *s, size_t i)
{
	enum token_type t = type_of(s, i);

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

static struct pinpoint *
add_pin(struct cite *out, const char *unit)
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

/* The token of a point behind a value: 2 (4), 5 (a), 73 b; NO_TOKEN. */
static size_t
point_at(const struct scan *s, size_t i)
{
	if (scan_is(s, i, WORD_SUBLETTER))
		return i;
	if (type_of(s, i) == TOKEN_LETTER && s->tokens[i].value >= 'a' &&
	    type_of(s, i - 1) == TOKEN_INTEGER)
		return i;
	/* Artículo 2 4) */
	if (type_of(s, i) == TOKEN_INTEGER && scan_mark(s, i + 1, ')') &&
	    type_of(s, i - 1) == TOKEN_INTEGER)
		return i;
	if (scan_mark(s, i, '(') && is_value(s, i + 1) &&
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
		return point_at(s, i + 1);
	return type_of(s, i + 2) == TOKEN_LETTER && scan_mark(s, i + 3, ')')
		   ? i + 2
		   : NO_TOKEN;
}

/* The points behind a value: 5 (a), 3 (a) to (f). */
static size_t
read_points(const struct scan *s, size_t i, struct cite *out)
{
	size_t at, to;

	while ((at = point_at(s, i)) != NO_TOKEN) {
		struct pinpoint *p = add_pin(out, "paragraph");
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
	return type_of(s, a) == type_of(s, b) &&
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
	    (part = add_pin(out, "paragraph")) == NULL)
		return;
	snprintf(part->value, sizeof part->value, "%s", at + 1);
	*at = '\0';
}

/* One value with what belongs to it: a range, a point, III.C; returns the
 * token behind it. */
static size_t
read_value(const struct scan *s, size_t i, const char *unit, struct cite *out)
{
	struct pinpoint *p = add_pin(out, unit);
	size_t first = i, end;
	char value[24], last[24];

	value_text(s, i, value);
	i++;
	if (scan_mark(s, i, ')') &&
	    (first == 0 || !scan_mark(s, first - 1, '(')))
		i++; /* alinéa b) */
	end = scan_is(s, i + 1, WORD_NUMBER) ? i + 2 : i + 1; /* 至第 */
	if (is_range(s, i) && is_value(s, end)) {
		bool range = are_alike(s, first, end);

		if (range || scan_mark(s, i, '-')) {
			value_text(s, end, last);
			extend(value, range ? '-' : '.', last);
			i = end + 1;
			if (scan_mark(s, i, ')') &&
			    scan_mark(s, first + 1, ')'))
				i++;
		}
	} else if (scan_mark(s, i, '.') && is_value(s, i + 1) &&
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

/* A list of values from i on, none from `stop` on; returns what is behind. */
static size_t
read_values(const struct scan *s, size_t i, size_t stop, const char *unit,
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
		    is_value(s, k + 1)) {
			read_value(s, k + 1, unit, out);
			i = k + 3;
			continue;
		}
		if (!is_value(s, k) || k >= stop)
			break;
		i = read_value(s, k, unit, out);
	}
	return i;
}

/* Units that may stand without a number: "annex". */
static bool
stands_alone(const struct lang_cite_row *row)
{
	return strcmp(row->arg, "annex") == 0 ||
	       strcmp(row->arg, "appendix") == 0;
}

/* A bracket of a value: (a), (4), b), 2 4), (paragraph 4); not one that closes
 * "(A/78/4, par. 5)". */
static bool
closes_value(const struct scan *s, size_t i)
{
	if (i < 2 || !scan_mark(s, i, ')') || !is_value(s, i - 1))
		return false;
	if (type_of(s, i - 1) != TOKEN_INTEGER ||
	    type_of(s, i - 2) == TOKEN_INTEGER)
		return true;
	return scan_mark(s, i - 2, '(') ||
	       (i > 2 && scan_is(s, i - 2, WORD_UNIT) &&
		   scan_mark(s, i - 3, '('));
}

/* The point of 第三.E节. */
static bool
parts_value(const struct scan *s, size_t i)
{
	return scan_mark(s, i, '.') && i > 0 && is_value(s, i - 1) &&
	       is_value(s, i + 1) &&
	       s->tokens[i + 1].start - s->tokens[i - 1].stop == 1;
}

/* May token i stand inside a list of values, read from the right? */
static bool
in_values(const struct scan *s, size_t i)
{
	return is_value(s, i) || is_range(s, i) || scan_is(s, i, WORD_AND) ||
	       scan_mark(s, i, ',') || scan_mark(s, i, '(') ||
	       closes_value(s, i) || parts_value(s, i) ||
	       scan_is(s, i, WORD_NUMBER);
}

/* The unit of the pinpoint that ends before `to`, or NO_TOKEN. */
static size_t
unit_before(const struct scan *s, size_t to)
{
	size_t i = to;

	if (i > 0 &&
	    (scan_mark(s, i - 1, ',') || scan_is(s, i - 1, WORD_AND)) &&
	    (i < 2 || point_at(s, i - 1) == NO_TOKEN))
		return NO_TOKEN;
	while (i > 0 && to - i < VALUES_MAX && in_values(s, i - 1))
		i--;
	if (i == 0 || !scan_is(s, i - 1, WORD_UNIT))
		return NO_TOKEN;
	if (i == to && !stands_alone(scan_row(s, i - 1)))
		return NO_TOKEN;
	return i - 1;
}

static bool
is_small(const struct scan *s, size_t i)
{
	return scan_is(s, i, WORD_OF) || scan_is(s, i, WORD_OWN) ||
	       scan_is(s, i, WORD_BODY) || scan_is(s, i, WORD_TO);
}

/* Put the pins from `from` on before those from `at` on. */
static void
move_pins(struct cite *c, size_t at, size_t from)
{
	struct pinpoint moved[CITE_PINS];
	size_t n = c->npins - from;

	memcpy(moved, &c->pins[from], n * sizeof *moved);
	memmove(&c->pins[at + n], &c->pins[at], (from - at) * sizeof *moved);
	memcpy(&c->pins[at], moved, n * sizeof *moved);
}

static void
read_level(const struct scan *s, size_t unit, size_t to, struct cite *out)
{
	const char *name = scan_row(s, unit)->arg;

	if (unit + 1 == to)
		add_pin(out, name);
	else
		read_values(s, unit + 1, to, name, out);
}

/* The pinpoints that commas, brackets and "and" join to the one at `unit`, in
 * the order of print: Article 13, paragraph 1 (a), of; paragraph 5 and section
 * II of; Article 20 (paragraph 2) of; Artikel 2 Absatz 4 der.  Each goes before
 * all that is there; *n tells how many the leftmost has.  Returns the unit of
 * the leftmost. */
static size_t
joined_before(const struct scan *s, size_t unit, struct cite *out, size_t *n)
{
	while (out->npins < CITE_PINS) {
		size_t from = out->npins, behind = unit, outer;

		if (behind > 0 && is_small(s, behind - 1))
			behind--;
		if (behind > 0 && (scan_mark(s, behind - 1, ',') ||
				      scan_mark(s, behind - 1, '(') ||
				      scan_is(s, behind - 1, WORD_AND)))
			behind--;
		else if (behind != unit || s->words->lang->genitive)
			break;
		outer = unit_before(s, behind);
		if (outer == NO_TOKEN)
			break;
		read_level(s, outer, behind, out);
		*n = out->npins - from;
		move_pins(out, 0, from);
		unit = outer;
	}
	return unit;
}

void
cite_pin_before(const struct scan *s, size_t to, struct cite *out)
{
	size_t leftmost = out->npins; /* pins of what was read last */

	while (out->npins < CITE_PINS) {
		size_t k = 0, from = out->npins, unit;
		bool of = false;

		/* "Goal 3, the Agenda" is a list. */
		while (to > 0 && k < SKIP_MAX &&
		       (is_small(s, to - 1) ||
			   (of && scan_mark(s, to - 1, ',')))) {
			to--;
			k++;
			of |= is_small(s, to) && *scan_row(s, to)->arg == '\0';
		}
		if (k == 0 && out->npins > 0 && !s->words->lang->genitive)
			return;
		unit = unit_before(s, to);
		if (unit == NO_TOKEN)
			return;
		read_level(s, unit, to, out);
		move_pins(out, leftmost, from);
		leftmost += out->npins - from;
		to = joined_before(s, unit, out, &leftmost);
	}
}

/* 第2和3段, C节: values before their unit, from i on; returns what is behind
 * the unit, or i. */
static size_t
unit_last(const struct scan *s, size_t i, struct cite *out)
{
	struct cite tried = *out;
	size_t from = i, k;

	if (scan_is(s, i, WORD_NUMBER))
		i++;
	for (k = i; k < s->n && k - i < VALUES_MAX && in_values(s, k); k++)
		;
	if (k == i || !scan_is(s, k, WORD_UNIT))
		return from;
	while (i < k) {
		size_t behind;

		if (scan_is(s, i, WORD_NUMBER) || scan_is(s, i, WORD_AND) ||
		    scan_mark(s, i, ',')) {
			i++;
			continue;
		}
		behind = read_values(s, i, k, scan_row(s, k)->arg, &tried);
		if (behind == i)
			return from;
		i = behind;
	}
	*out = tried;
	return k + 1;
}

/* What follows shows that the pinpoint is of the next resolution:
 * "75/240, paragraph 5 of resolution 76/1". */
static bool
belongs_to_next(const struct scan *s, size_t i)
{
	static const enum cite_word wholes[] = {WORD_RESOLUTION, WORD_DECISION,
	    WORD_CHARTER, WORD_CHARTER_SHORT, WORD_STATUTE, WORD_PRESENT,
	    WORD_INSTRUMENT, WORD_UNIT};
	bool of = scan_is(s, i, WORD_OF) || scan_is(s, i, WORD_TO);

	if (s->words->lang->head_last)
		return false;
	/* раздел II своей резолюции 65/250, Ziffer 5 ihrer Resolution */
	if (!of && scan_is(s, i, WORD_OWN))
		return scan_is(s, i + 1, WORD_INSTRUMENT) ||
		       scan_is(s, i + 1, WORD_RESOLUTION) ||
		       scan_is(s, i + 1, WORD_DECISION);
	if (!of)
		return s->words->lang->genitive &&
		       scan_is(s, i, WORD_INSTRUMENT);
	for (int k = 0; k < SKIP_MAX && is_small(s, i); k++)
		i++;
	for (size_t k = 0; k < sizeof wholes / sizeof wholes[0]; k++)
		if (scan_is(s, i, wholes[k]))
			return true;
	return type_of(s, i) == TOKEN_NUMBER || type_of(s, i) == TOKEN_SYMBOL;
}

/* chap. I, resolution 1, annex II: behind the resolution of a report, which is
 * no part of it that has a unit of its own; or i. */
static size_t
pass_resolution(const struct scan *s, size_t i)
{
	size_t k = i;

	if (scan_mark(s, k, ','))
		k++;
	if (!scan_is(s, k, WORD_RESOLUTION) ||
	    type_of(s, k + 1) != TOKEN_INTEGER)
		return i;
	k += 2;
	return scan_mark(s, k, ',') && scan_is(s, k + 1, WORD_UNIT) ? k : i;
}

/* Where a pinpoint may stand behind the corrigendum and the brackets that
 * follow a document: "(A/78/16 and corrigendum), chap. III", "(A/70/27) chap.
 * III", "(A/CONF.1 (Vol. I)), part I"; or from. */
static size_t
behind_brackets(const struct scan *s, size_t from)
{
	size_t end = from, k = from;

	if (scan_is(s, k, WORD_NUMBER_END))
		end = ++k; /* A/78/1号文件，附件 */
	else if (scan_is(s, k, WORD_AND) && scan_is(s, k + 1, WORD_OF))
		end = k += 2;
	else if (scan_mark(s, k, ',') && scan_is(s, k + 1, WORD_AND) &&
		 scan_is(s, k + 2, WORD_OF) && scan_mark(s, k + 3, ')'))
		end = k += 3;
	else if (scan_is(s, k, WORD_OF) && scan_mark(s, k + 1, ')'))
		end = ++k; /* والتصويب */
	while (k - from < BRACKETS_MAX &&
	       (scan_mark(s, k, ')') || scan_mark(s, k, ']')))
		k++;
	if (k > end && (scan_mark(s, k, ',') || scan_is(s, k, WORD_UNIT) ||
			   scan_is(s, k, WORD_RESOLUTION)))
		end = k;
	return end;
}

size_t
cite_pin_after(const struct scan *s, size_t from, struct cite *out)
{
	size_t end = behind_brackets(s, from), k;

	while (out->npins < CITE_PINS) {
		struct cite tried = *out;
		size_t i = end > from ? pass_resolution(s, end) : end;

		/* (Part I),، الفصل الثالث; chap. V., sect. A */
		if ((scan_mark(s, i, ',') ||
			(scan_mark(s, i, '.') && end > from)) &&
		    scan_mark(s, i + 1, ','))
			i++;
		if (scan_mark(s, i, ',') || scan_mark(s, i, '(') ||
		    (end != from && scan_is(s, i, WORD_AND) &&
			scan_is(s, i + 1, WORD_UNIT)))
			i++;
		else if (end != from && !s->words->lang->head_last &&
			 !scan_is(s, i, WORD_UNIT))
			break;
		if (scan_is(s, i, WORD_OF) && s->words->lang->head_last)
			i++;
		if (scan_is(s, i, WORD_UNIT)) {
			const char *unit = scan_row(s, i)->arg;

			k = read_values(s, i + 1, s->n, unit, &tried);
			if (k == i + 1) {
				if (!stands_alone(scan_row(s, i)))
					break;
				add_pin(&tried, unit);
			}
		} else {
			k = unit_last(s, i, &tried);
			if (k == i)
				break;
		}
		if (belongs_to_next(s, k))
			break;
		*out = tried;
		end = k;
	}
	return end;
}
