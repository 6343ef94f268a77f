/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Dates that are found by their year: "May 2019", "2021-2025", "first quarter
 * of 2025", and a bare year where a cue says that a date is meant. */
#include <string.h>

#include "enrich/dates_scan.h"

static bool
is_digit(const struct dates_scan *s, const char *p)
{
	return p < s->end && *p >= '0' && *p <= '9';
}

/* Four digits that can be a year of the United Nations, and no part of a
 * symbol or of a decimal number. */
static const char *
read_year(const struct dates_scan *s, const char *p, int *year)
{
	size_t n = dates_number(s, p, year);

	if (n != 4 || *year < YEAR_FIRST || *year > YEAR_LAST)
		return NULL;
	return p + n;
}

static const char *
finish(struct dates_scan *s, const char *start, const char *stop,
    struct point a, struct point b, enum date_role otherwise)
{
	struct date *d = dates_add(s, start, stop, a, b);

	if (d == NULL)
		return NULL;
	d->role = dates_role(s, start, stop, b.year != 0, a.day != 0);
	if (d->role == DATE_OTHER)
		d->role = otherwise;
	s->from = stop;
	return stop;
}

/* ISO 8601: 2023-12-22. */
static const char *
iso(struct dates_scan *s, const char *p, int year)
{
	struct point a = {.year = year};
	const char *q = p + 4;

	if (s->end - p < 10 || q[0] != '-' || q[3] != '-' ||
	    is_digit(s, p + 10) || dates_number(s, q + 1, &a.month) != 2 ||
	    dates_number(s, q + 4, &a.day) != 2 || a.month == 0 || a.day == 0)
		return NULL;
	return finish(s, p, p + 10, a, (struct point){0}, DATE_OTHER);
}

static bool
is_between(const struct dates_scan *s, const char *p)
{
	p = dates_maybe_back(s, p, YEAR_WORDS_BACK);
	return dates_word_back(s, p, BETWEEN_BACK) != NULL;
}

/* Behind "May 2019": "to June 2020", or "and June 2020" behind "between". */
static const char *
second_month(const struct dates_scan *s, const char *start, const char *stop,
    struct point *b)
{
	const char *next, *q;
	enum join join = dates_join(s, stop, &next);

	if (join == JOIN_AND && is_between(s, start))
		join = JOIN_TO;
	if (join != JOIN_TO)
		return NULL;
	q = dates_month(s, next, &b->month);
	if (q == NULL || b->month == 0)
		return NULL;
	q = dates_spaces(s, dates_maybe(s, dates_spaces(s, q), GLUE));
	return read_year(s, q, &b->year);
}

/* A month before `start` that the year governs too: "May to August 2019". */
static const char *
first_month(const struct dates_scan *s, const char *start, struct point *a,
    enum join *join)
{
	const char *p = dates_spaces_back(s, start), *q;

	if (p > s->from && p[-1] == '-') {
		*join = JOIN_TO;
		p--;
	} else if ((q = dates_word_back(s, p, TO_BACK)) != NULL) {
		*join = JOIN_TO;
		p = q;
	} else if ((q = dates_word_back(s, p, AND_BACK)) != NULL ||
		   (q = dates_and_prefix_back(s, p)) != NULL) {
		*join = JOIN_AND;
		p = dates_spaces_back(s, q);
		if (p > s->from && p[-1] == ',')
			p--;
	} else if (p > s->from && p[-1] == ',') {
		*join = JOIN_COMMA;
		p--;
	} else {
		return NULL;
	}
	q = dates_month_back(s, p, &a->month);
	if (q == NULL || a->month == 0)
		return NULL;
	if (*join == JOIN_AND && is_between(s, q))
		*join = JOIN_TO;
	return q;
}

/* "May, June and July 2020": the months before the last of a list. */
static const char *
add_months(struct dates_scan *s, const char *start, const char *stop, int year)
{
	struct {
		const char *start;
		int month;
	} before[12];
	size_t n = 0;
	struct point a = {.year = year};
	const char *p = start, *q;
	enum join join;

	while (n < 12 && (q = first_month(s, p, &a, &join)) != NULL &&
	       join != JOIN_TO) {
		before[n].start = p = q;
		before[n++].month = a.month;
	}
	while (n-- > 0) {
		a.month = before[n].month;
		finish(
		    s, before[n].start, stop, a, (struct point){0}, DATE_OTHER);
		s->from = n > 0 ? before[n - 1].start : start;
	}
	return stop;
}

static const char *
month_year(struct dates_scan *s, const char *p, struct point b)
{
	struct point a = b, none = {0};
	const char *start, *stop = dates_year_end(s, p + 4), *q;
	enum join join;

	q = dates_maybe_back(s, p, GLUE_BACK);
	if (q == p && dates_spaces_back(s, p) == p)
		return NULL;
	start = dates_month_back(s, q, &b.month);
	if (start == NULL)
		return NULL;
	if (b.month == 0)
		return stop; /* a pair that contradicts itself: no date */
	a.month = b.month;
	if ((q = second_month(s, start, stop, &b)) != NULL)
		return finish(
		    s, start, dates_year_end(s, q), a, b, DATE_PERIOD);
	b = a;
	q = first_month(s, start, &a, &join);
	if (q != NULL && join == JOIN_TO) {
		a.year -= a.month > b.month;
		return finish(s, q, stop, a, b, DATE_PERIOD);
	}
	if (q != NULL)
		add_months(s, start, stop, b.year);
	return finish(s, start, stop, b, none, DATE_OTHER);
}

/* EDTF level 2: 33 to 36 are the quarters of a year. */
static const char *
quarter(struct dates_scan *s, const char *p, int year)
{
	const char *q = dates_maybe_back(s, p, QUARTER_OF_BACK);
	struct point a = {.year = year}, b = {.year = year};
	const char *stop = dates_year_end(s, p + 4);
	struct date *d;
	int n;
	size_t len;

	q = dates_spaces_back(s, q);
	len = words_before(&s->d->set[QUARTERS_BACK], s->from, q, &n);
	if (len == 0)
		return NULL;
	a.month = 3 * n - 2;
	b.month = 3 * n;
	d = dates_add(s, q - len, stop, a, b);
	if (d == NULL)
		return NULL;
	memmove(d->edtf + 5, "33", 3);
	d->edtf[6] = (char)('2' + n);
	d->role = dates_role(s, q - len, stop, true, false);
	s->from = stop;
	return stop;
}

static bool
begins_range(const struct dates_scan *s, const char *p)
{
	return dates_word_back(s, p, ARTICLES_BACK) != NULL ||
	       dates_word_back(s, p, YEAR_WORDS_BACK) != NULL ||
	       dates_word_back(s, p, BETWEEN_BACK) != NULL ||
	       dates_year_is_meant(s, p, p);
}

/* Years that a word joins ("from 2010 to 2019") need a word before them too:
 * there are ranges of other numbers. */
static const char *
joined_years(struct dates_scan *s, const char *p, int year)
{
	struct point a = {.year = year}, b = {0};
	const char *next, *q;
	enum join join = dates_join(s, dates_year_end(s, p + 4), &next);

	if (join != JOIN_TO && (join != JOIN_AND || !is_between(s, p)))
		return NULL;
	next = dates_spaces(s, dates_maybe(s, next, GLUE));
	q = read_year(s, next, &b.year);
	if (q == NULL || b.year <= year || !begins_range(s, p))
		return NULL;
	return finish(s, p, dates_year_end(s, q), a, b, DATE_PERIOD);
}

static void
swap_years(int *a, int *b)
{
	int was = *a;

	*a = *b;
	*b = was;
}

/* 2021-2025; 2010-11; and 2021/22, which is a resolution of the Economic and
 * Social Council unless a word of period stands before it. */
static const char *
year_range(struct dates_scan *s, const char *p, int year)
{
	const char *q = dates_spaces(s, p + 4);
	struct point a = {.year = year}, b = {0};
	bool slash;
	size_t n;

	if (q == s->end || (*q != '-' && *q != '/'))
		return joined_years(s, p, year);
	slash = *q == '/';
	q = dates_spaces(s, q + 1);
	n = dates_number(s, q, &b.year);
	if (n == 2)
		b.year += year - year % 100;
	if (s->d->lang->turned && n == 4 && !slash && b.year < year)
		swap_years(&a.year, &b.year);
	if ((n != 4 && n != 2) || b.year <= a.year || b.year > YEAR_LAST ||
	    a.year < YEAR_UNITED - 100)
		return NULL;
	if ((slash || n == 2) &&
	    (b.year != year + 1 || !dates_year_is_meant(s, p, p)))
		return NULL;
	q += n;
	if (q < s->end && (*q == '/' || (*q == '-' && is_digit(s, q + 1))))
		return NULL;
	return finish(s, p, dates_year_end(s, q), a, b, DATE_PERIOD);
}

static const char *
decade(struct dates_scan *s, const char *p, int year)
{
	int unused;
	size_t n = words_at(&s->d->set[DECADES], p + 4, s->end, &unused);

	if (n == 0 && dates_word_back(s, p, DECADE_OF_BACK) == NULL)
		return NULL;
	if (dates_add_decade(s, p, p + 4 + n, year) == NULL)
		return NULL;
	return p + 4 + n;
}

const char *
dates_year_alone(struct dates_scan *s, const char *p)
{
	struct point a = {0}, none = {0};
	const char *stop;

	if (read_year(s, p, &a.year) == NULL)
		return NULL;
	if ((stop = iso(s, p, a.year)) != NULL ||
	    (stop = month_year(s, p, a)) != NULL ||
	    (stop = quarter(s, p, a.year)) != NULL ||
	    (stop = year_range(s, p, a.year)) != NULL ||
	    (stop = decade(s, p, a.year)) != NULL)
		return stop;
	stop = dates_year_end(s, p + 4);
	if (p + 4 < s->end && (p[4] == '/' || p[4] == '-' || p[4] == '.') &&
	    is_digit(s, p + 5))
		return NULL;
	if (a.year < YEAR_UNITED || !dates_year_is_meant(s, p, stop))
		return NULL;
	return finish(s, p, stop, a, none, DATE_OTHER);
}
