/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Dates whose numbers have their unit behind them, the year first:
 * 2023年12月22日, 一九五〇年十二月十四日, 1995年9月4日至15日. */
#include "enrich/dates_scan.h"
#include "lib/utf8.h"

enum unit { UNIT_YEAR, UNIT_MONTH, UNIT_DAY, UNIT_NONE };

enum { NUMERALS = 8, LIST = 31 };

/* A number in Chinese numerals: digits as they are read (一九五〇) or with
 * tens and hundreds (二十九, 廿三); its length, or 0. */
static size_t
han_number(const struct dates_scan *s, const char *p, int *value)
{
	int sum = 0, digit = 0, string = 0, count = 0;
	bool tens = false;
	const char *from = p;

	for (; p < s->end && count < NUMERALS; count++) {
		size_t len;
		int v = utf8_chinese(utf8_decode(p, s->end, &len));

		if (v < 0)
			break;
		if (v >= 10) {
			tens = true;
			sum += v == 20 ? 20 : (digit == 0 ? 1 : digit) * v;
			digit = 0;
		} else {
			digit = v;
			string = string * 10 + v;
		}
		p += len;
	}
	*value = tens ? sum + digit : string;
	return (size_t)(p - from);
}

/* The number at p and the unit behind it (UNIT_NONE: none); what follows, or
 * NULL. */
static const char *
read_number(
    const struct dates_scan *s, const char *p, int *value, enum unit *unit)
{
	size_t n = dates_number(s, p, value);
	const char *q;
	int u;

	if (n == 0)
		n = han_number(s, p, value);
	if (n == 0 || *value < 0)
		return NULL;
	p += n;
	*unit = UNIT_NONE;
	q = dates_spaces(s, p);
	n = words_at(&s->d->set[UNITS], q, s->end, &u);
	if (n == 0)
		return p;
	*unit = (enum unit)u;
	return q + n;
}

/* The unit that the numbers of a list get from the last of them
 * ("7、13、15日").
 */
static enum unit
unit_ahead(const struct dates_scan *s, const char *p)
{
	for (int i = 0; i < LIST; i++) {
		int value;
		enum unit unit;
		const char *next;

		p = read_number(s, p, &value, &unit);
		if (p == NULL || unit != UNIT_NONE)
			return p == NULL ? UNIT_NONE : unit;
		if (dates_join(s, p, &next) == JOIN_NONE)
			return UNIT_NONE;
		p = next;
	}
	return UNIT_NONE;
}

static bool
set_unit(struct point *a, enum unit unit, int value)
{
	switch (unit) {
	case UNIT_YEAR:
		*a = (struct point){.year = value};
		return value >= YEAR_FIRST && value <= YEAR_LAST;
	case UNIT_MONTH:
		a->month = value;
		a->day = 0;
		return value >= 1 && value <= 12;
	case UNIT_DAY:
		a->day = value;
		return a->month != 0 && value >= 1 && value <= 31;
	case UNIT_NONE:
		break;
	}
	return false;
}

/* One date from p on; what it does not say it has from *a.  Behind it, or
 * NULL. */
static const char *
read_point(const struct dates_scan *s, const char *p, struct point *a)
{
	struct point was = *a;
	enum unit last = UNIT_NONE;
	const char *stop = NULL;

	for (;;) {
		int value;
		enum unit unit;
		const char *q = read_number(s, p, &value, &unit);

		if (q == NULL)
			break;
		if (unit == UNIT_NONE && stop == NULL &&
		    (was.month != 0 || was.year == 0))
			unit = unit_ahead(s, p);
		else if (unit == UNIT_NONE && last == UNIT_MONTH)
			unit =
			    unit_ahead(s, p) == UNIT_DAY ? UNIT_DAY : UNIT_NONE;
		if (unit == UNIT_NONE || (last != UNIT_NONE && unit <= last))
			break;
		if (!set_unit(a, unit, value))
			break;
		stop = q;
		last = unit;
		p = dates_spaces(s, q);
		if (unit == UNIT_DAY)
			break;
	}
	return stop;
}

struct item {
	const char *start, *stop;
	struct point a, b;
};

static size_t
precision(struct point a)
{
	return a.day != 0 ? 3 : a.month != 0 ? 2 : 1;
}

/* A bare year is a date where a cue stands beside; a month without a year is
 * none. */
static bool
is_date(const struct dates_scan *s, const struct item *i)
{
	if (i->a.year == 0)
		return false;
	return i->a.month != 0 || i->b.year != 0 ||
	       dates_year_is_meant(s, i->start, i->stop);
}

static void
add_items(struct dates_scan *s, struct item *items, size_t n)
{
	const char *start = items[0].start, *stop = items[n - 1].stop;
	size_t before = s->out->n;
	bool range = items[0].b.month != 0 || items[0].b.year != 0;
	bool recurs;
	enum date_role role;

	recurs = items[0].a.year == 0 && items[0].a.day != 0 &&
		 dates_recurs(s, start, &stop);
	for (size_t i = 0; i < n; i++) {
		if (is_date(s, &items[i]) || recurs)
			dates_add(s, items[i].start, items[i].stop, items[i].a,
			    items[i].b);
	}
	role = recurs ? DATE_OBSERVANCE
		      : dates_role(
			    s, start, stop, range, precision(items[0].a) == 3);
	for (size_t i = before; i < s->out->n; i++)
		s->out->items[i].role = role;
	s->from = stop;
}

/* 2025年第一季度 */
static const char *
quarter(struct dates_scan *s, const struct item *item)
{
	struct point a = item->a, b = item->a;
	const char *q = dates_spaces(s, item->stop);
	struct date *d;
	int n;
	size_t len = words_at(&s->d->set[QUARTERS], q, s->end, &n);

	if (len == 0 || a.year == 0 || a.month != 0)
		return NULL;
	a.month = 3 * n - 2;
	b.month = 3 * n;
	d = dates_add(s, item->start, q + len, a, b);
	if (d == NULL)
		return NULL;
	d->edtf[5] = '3';
	d->edtf[6] = (char)('2' + n);
	d->edtf[7] = '\0';
	d->role = dates_role(s, item->start, q + len, true, false);
	s->from = q + len;
	return s->from;
}

/* 1990年代 */
static const char *
decade(struct dates_scan *s, const struct item *item)
{
	const char *stop;

	if (item->a.year == 0 || item->a.month != 0)
		return NULL;
	stop = dates_word(s, item->stop, DECADES);
	if (stop == NULL ||
	    dates_add_decade(s, item->start, stop, item->a.year) == NULL)
		return NULL;
	return stop;
}

/* 2021-2025年: the unit stands once. */
static const char *
read_years(const struct dates_scan *s, const char *p, struct item *item)
{
	enum unit unit;
	const char *next, *q;

	q = read_number(s, p, &item->a.year, &unit);
	if (q == NULL || unit != UNIT_NONE || item->a.year < YEAR_UNITED - 50 ||
	    dates_join(s, q, &next) != JOIN_TO)
		return NULL;
	q = read_number(s, next, &item->b.year, &unit);
	if (q == NULL || unit != UNIT_YEAR || item->b.year > YEAR_LAST ||
	    item->b.year <= item->a.year)
		return NULL;
	item->start = p;
	item->stop = dates_maybe(s, q, YEAR_MARKS);
	return item->stop;
}

const char *
dates_units(struct dates_scan *s, const char *p, const char **reached)
{
	struct item items[LIST] = {0};
	struct point now = {0};
	size_t n = 1;
	const char *next;

	if (read_years(s, p, &items[0]) != NULL) {
		add_items(s, items, 1);
		return items[0].stop;
	}
	items[0].start = p;
	items[0].stop = read_point(s, p, &now);
	items[0].a = now;
	if (items[0].stop == NULL) {
		int value;
		size_t len = han_number(s, p, &value);

		*reached = p + len;
		return NULL;
	}
	if ((next = quarter(s, &items[0])) != NULL ||
	    (next = decade(s, &items[0])) != NULL)
		return next;
	while (n < LIST) {
		struct item *last = &items[n - 1];
		enum join join = dates_join(s, last->stop, &next);
		const char *stop;

		if (join == JOIN_NONE ||
		    (stop = read_point(s, next, &now)) == NULL)
			break;
		if (join == JOIN_TO && last->b.month == 0 &&
		    last->b.year == 0) {
			last->b = now;
			last->stop = stop;
		} else {
			items[n++] = (struct item){next, stop, now, {0}};
		}
	}
	add_items(s, items, n);
	return s->from;
}
