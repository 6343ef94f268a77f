/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Pinpoints: "paragraph 48 of" before a resolution,
 * ", annex, paras. 2 and 3" behind it, 附件第2和3段 in Chinese.
 */
#include <string.h>

#include "enrich/cite_parts.h"

enum {
	WIDTH_MAX = 24, /* tokens of one pinpoint, read from the right */
	SKIP_MAX = 4, /* small words between a pinpoint and its resolution */
	BRACKETS_MAX = 5, /* tokens: a corrigendum and closing brackets */
};

/* Units that may stand without a number: "annex". */
static bool
stands_alone(const struct lang_cite_row *row)
{
	return strcmp(row->arg, "annex") == 0 ||
	       strcmp(row->arg, "appendix") == 0;
}

/* The unit of the pinpoint that ends before `to`, or NO_TOKEN. */
static size_t
unit_before(const struct scan *s, size_t to)
{
	size_t i = to;

	if (i > 0 &&
	    (scan_mark(s, i - 1, ',') || scan_is(s, i - 1, WORD_AND)) &&
	    (i < 2 || cite_point_at(s, i - 1) == NO_TOKEN))
		return NO_TOKEN;
	while (i > 0 && to - i < WIDTH_MAX && cite_in_values(s, i - 1))
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
		cite_add_pin(out, name);
	else
		cite_read_values(s, unit + 1, to, name, out);
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
	for (k = i; k < s->n && k - i < WIDTH_MAX && cite_in_values(s, k); k++)
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
		behind = cite_read_values(s, i, k, scan_row(s, k)->arg, &tried);
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
	return scan_type(s, i) == TOKEN_NUMBER ||
	       scan_type(s, i) == TOKEN_SYMBOL;
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
	    scan_type(s, k + 1) != TOKEN_INTEGER)
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

/* "(paragraph 5)", not 决定(d)段. */
static bool
opens_pins(const struct scan *s, size_t i)
{
	return scan_mark(s, i, '(') &&
	       !(cite_is_value(s, i + 1) && scan_mark(s, i + 2, ')'));
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
		if (scan_mark(s, i, ',') || opens_pins(s, i) ||
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

			k = cite_read_values(s, i + 1, s->n, unit, &tried);
			if (k == i + 1) {
				if (!stands_alone(scan_row(s, i)))
					break;
				cite_add_pin(&tried, unit);
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
