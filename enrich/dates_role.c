/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the words beside a date say of it. */
#include <string.h>

#include "enrich/dates_scan.h"
#include "lib/utf8.h"

enum { WINDOW = 240, NEAR = 60, FILLERS_MAX = 4 };

static const struct lang_cue *
cue(const struct dates_scan *s, int row)
{
	return &s->d->lang->cues[row];
}

/* The cue right before p, fillers passed over; NULL: none.  Before an interval
 * "from" says nothing and is a filler as well. */
static const struct lang_cue *
cue_before(
    const struct dates_scan *s, const char *p, enum set fillers, bool range)
{
	for (int i = 0; i <= FILLERS_MAX; i++) {
		int row;
		const char *q = NULL;
		size_t n;

		p = dates_spaces_back(s, p);
		n = words_before(&s->d->set[CUES_BACK], s->from, p, &row);
		if (n > 0 && range && cue(s, row)->place == CUE_OPEN)
			q = p - n;
		else if (n > 0)
			return cue(s, row)->role == DATE_OTHER ? NULL
							       : cue(s, row);
		if (q == NULL)
			q = dates_word_back(s, p, fillers);
		if (q == NULL && p > s->from && p[-1] == ',')
			q = p - 1;
		if (q == NULL)
			return NULL;
		p = q;
	}
	return NULL;
}

static const struct lang_cue *
cue_after(const struct dates_scan *s, const char *p)
{
	int row;

	p = dates_spaces(s, p);
	if (words_at(&s->d->set[CUES_AFTER], p, s->end, &row) == 0)
		return NULL;
	return cue(s, row);
}

static bool
ends_clause(uint32_t c)
{
	return c == ';' || c == ':' || c == 0x061b || c == 0x3002;
}

/* The end of the last date before p; years in a name ("Framework 2015-2030")
 * divide nothing. */
static const char *
last_day(const struct dates_scan *s, const char *p)
{
	for (size_t i = s->out->n; i > 0; i--) {
		const struct date *d = &s->out->items[i - 1];

		if (strchr(d->edtf, '-') != NULL && s->begin + d->start < p)
			return s->begin + d->stop;
	}
	return s->begin;
}

/* Where the clause that holds p begins, as far as it matters. */
static const char *
clause_start(const struct dates_scan *s, const char *p)
{
	const char *limit = last_day(s, p);

	if (limit > p)
		limit = s->from;
	if (p - limit > WINDOW)
		limit = p - WINDOW;
	while (p > limit) {
		size_t len;

		if (ends_clause(utf8_before(s->begin, p, &len)))
			break;
		if (p[-1] == '.' && *p == ' ')
			break;
		p -= len;
	}
	return p;
}

/* Where it ends; a long number may be the next year. */
static const char *
clause_end(const struct dates_scan *s, const char *p)
{
	const char *limit = s->end - p > WINDOW ? p + WINDOW : s->end;

	while (p < limit) {
		size_t len;
		uint32_t c = utf8_decode(p, s->end, &len);
		int value;

		if (ends_clause(c) || c == ',' || c == 0x3001)
			return p + len;
		if (c >= '0' && c <= '9') {
			len = dates_number(s, p, &value);
			if (len >= 4)
				break;
		}
		p += len;
	}
	return p;
}

/* The last cue (first: the first one) of a set between p and end. */
static const struct lang_cue *
cue_between(const struct dates_scan *s, enum set set, const char *p,
    const char *end, bool first)
{
	const struct lang_cue *found = NULL;
	bool verb = false; /* found is one, and no comma came since */

	while (p < end) {
		size_t n = 0, len;
		uint32_t c;
		int row;

		if (words_begins(s->begin, p))
			n = words_at(&s->d->set[set], p, end, &row);
		if (n > 0) {
			if (!verb || cue(s, row)->place != CUE_NOUN)
				found = cue(s, row);
			if (first)
				break;
			verb |= found->place == CUE_HEAD;
			p += n;
			continue;
		}
		c = utf8_decode(p, end, &len);
		verb &= c != ',' && c != 0x060c;
		p += len;
	}
	return found;
}

/* A date that is joined to the one before by "and" or a comma is of its
 * kind. */
static bool
continues(const struct dates_scan *s, const char *start)
{
	const char *next;

	if (s->out->n == 0 || s->from == s->begin)
		return false;
	if (dates_join(s, s->from, &next) == JOIN_NONE)
		return false;
	for (int i = 0; i < FILLERS_MAX && next < start; i++)
		next = dates_spaces(s, dates_maybe(s, next, FILLERS));
	return next == start;
}

/* The last date that lies before start. */
static enum date_role
role_before(const struct dates_scan *s, const char *start)
{
	size_t at = (size_t)(start - s->begin);

	for (size_t i = s->out->n; i > 0; i--)
		if (s->out->items[i - 1].start < at)
			return s->out->items[i - 1].role;
	return DATE_OTHER;
}

/* Does the date stand in the clause of the one before, not far from it? */
static bool
is_near(const struct dates_scan *s, const char *start)
{
	const char *from = last_day(s, start);

	return from > s->begin && start > from && start - from < NEAR &&
	       clause_start(s, start) <= from;
}

enum date_role
dates_role(const struct dates_scan *s, const char *start, const char *stop,
    bool range, bool whole_days)
{
	const struct lang_cue *c = cue_before(s, start, FILLERS_BACK, range);

	if (c == NULL && !whole_days)
		c = cue_before(s, start, YEAR_WORDS_BACK, range);
	if (c == NULL)
		c = cue_after(s, stop);
	if (c == NULL && !range && whole_days &&
	    dates_word_back(s, start, OF_BACK) != NULL)
		return DATE_DOCUMENT;
	/* Years and months that no cue stands right beside are a period,
	 * whatever else the clause tells. */
	if (c == NULL && range && !whole_days)
		return DATE_PERIOD;
	if (c == NULL)
		c = cue_between(
		    s, CUES_HEAD, clause_start(s, start), start, false);
	if (c == NULL)
		c = cue_between(s, CUES_TAIL, stop, clause_end(s, stop), true);
	/* An interval has no deadline: "until" opens nothing there. */
	if (c != NULL && range && c->role == DATE_DEADLINE)
		return DATE_PERIOD;
	/* "proclaimed 2021-2030 the Decade" */
	if (c != NULL && range && !whole_days && c->role == DATE_OBSERVANCE)
		return DATE_PERIOD;
	if (c != NULL)
		return c->role;
	if (continues(s, start) && !range)
		return role_before(s, start);
	/* "held in Brussels on 27 May 2015, in New York on 25 September" */
	if (!range && whole_days && is_near(s, start) &&
	    role_before(s, start) == DATE_EVENT)
		return DATE_EVENT;
	return range ? DATE_EVENT : DATE_OTHER;
}

bool
dates_year_is_meant(
    const struct dates_scan *s, const char *start, const char *stop)
{
	const struct lang_cue *c = cue_before(s, start, YEAR_WORDS_BACK, false);

	if (c == NULL && stop > start)
		c = cue_after(s, stop);
	if (c == NULL || c->place == CUE_OPEN)
		return false;
	return c->role == DATE_DEADLINE || c->role == DATE_PERIOD;
}

/* Before the word of letters that ends at p, blanks behind it passed over;
 * NULL: none. */
static const char *
word_before(const struct dates_scan *s, const char *p)
{
	const char *q = p = dates_spaces_back(s, p);
	size_t len;

	while (q > s->from && utf8_is_letter(utf8_before(s->begin, q, &len)))
		q -= len;
	return q < p ? q : NULL;
}

/* "proclaimed 2 November as the International Day" */
static bool
is_named(const struct dates_scan *s, const char *start)
{
	const struct lang_cue *c = cue_before(s, start, FILLERS_BACK, false);

	return c != NULL && c->role == DATE_OBSERVANCE;
}

bool
dates_recurs(const struct dates_scan *s, const char *start, const char **stop)
{
	const char *q = dates_word(s, *stop, EACH), *first = start;

	if (q != NULL) {
		*stop = q;
		return true;
	}
	for (int i = 0; i < FILLERS_MAX; i++) {
		start = dates_spaces_back(s, start);
		if (start > s->from && start[-1] == ',')
			start--;
		if (dates_word_back(s, start, EACH_BACK) != NULL)
			return true;
		q = dates_word_back(s, start, FILLERS_BACK);
		if (q == NULL)
			break;
		start = q;
	}
	/* "ежегодно организовывать 26 сентября": a verb between them. */
	q = word_before(s, start);
	if (q != NULL && dates_word_back(s, q, EACH_BACK) != NULL)
		return true;
	return is_named(s, first);
}
