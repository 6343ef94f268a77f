/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "enrich/dates_scan.h"

#include <stdio.h>
#include <string.h>

#include "lib/mem.h"
#include "lib/utf8.h"

const char *
dates_spaces(const struct dates_scan *s, const char *p)
{
	while (p < s->end && *p == ' ')
		p++;
	return p;
}

const char *
dates_spaces_back(const struct dates_scan *s, const char *p)
{
	while (p > s->from && p[-1] == ' ')
		p--;
	return p;
}

const char *
dates_word(const struct dates_scan *s, const char *p, enum set set)
{
	int value;
	size_t n;

	p = dates_spaces(s, p);
	n = words_at(&s->d->set[set], p, s->end, &value);
	return n == 0 ? NULL : p + n;
}

const char *
dates_word_back(const struct dates_scan *s, const char *p, enum set set)
{
	int value;
	size_t n;

	p = dates_spaces_back(s, p);
	n = words_before(&s->d->set[set], s->from, p, &value);
	return n == 0 ? NULL : p - n;
}

const char *
dates_maybe(const struct dates_scan *s, const char *p, enum set set)
{
	const char *q = dates_word(s, p, set);

	return q == NULL ? p : q;
}

const char *
dates_maybe_back(const struct dates_scan *s, const char *p, enum set set)
{
	const char *q = dates_word_back(s, p, set);

	return q == NULL ? p : q;
}

size_t
dates_number(const struct dates_scan *s, const char *p, int *value)
{
	size_t n = 0;

	*value = 0;
	for (; p + n < s->end && p[n] >= '0' && p[n] <= '9'; n++)
		if (n < 4)
			*value = *value * 10 + (p[n] - '0');
	if (n > 4)
		*value = -1;
	return n;
}

/* A comma of any script; its length, or 0. */
static size_t
comma(const struct dates_scan *s, const char *p)
{
	size_t len;
	uint32_t c;

	if (p == s->end)
		return 0;
	c = utf8_decode(p, s->end, &len);
	return c == ',' || c == 0x60c || c == 0x3001 ? len : 0;
}

/* Behind an "and" that is written together with the month behind it. */
static const char *
and_prefix(const struct dates_scan *s, const char *p)
{
	const char *and = s->d->lang->and_prefix;
	size_t n = and == NULL ? 0 : strlen(and);
	int month;

	p = dates_spaces(s, p);
	if (n == 0 || (size_t)(s->end - p) <= n || memcmp(p, and, n) != 0 ||
	    words_at(&s->d->set[MONTHS], p + n, s->end, &month) == 0)
		return NULL;
	return p + n;
}

enum join
dates_join(const struct dates_scan *s, const char *p, const char **next)
{
	const char *q = dates_spaces(s, p);
	enum join found = JOIN_NONE;
	size_t n;

	*next = p;
	if (q < s->end && *q == '-') {
		*next = dates_spaces(s, q + 1);
		return JOIN_TO;
	}
	if ((n = comma(s, q)) > 0) {
		found = JOIN_COMMA;
		*next = p = q + n;
	}
	if ((q = dates_word(s, p, AND)) != NULL ||
	    (q = and_prefix(s, p)) != NULL) {
		found = JOIN_AND;
		*next = q;
	} else if (found == JOIN_NONE && (q = dates_word(s, p, TO)) != NULL) {
		found = JOIN_TO;
		*next = q;
	}
	if (found != JOIN_NONE)
		*next = dates_spaces(s, *next);
	return found;
}

const char *
dates_month(const struct dates_scan *s, const char *p, int *month)
{
	const char *q;
	int other;
	size_t n = words_at(&s->d->set[MONTHS], p, s->end, month);

	if (n == 0)
		return NULL;
	p += n;
	if (s->end - p > 1 && *p == '.' && p[1] == ' ')
		p++; /* "Dec. 2023" */
	q = dates_spaces(s, p);
	if (q == s->end || *q != '/')
		return p;
	q = dates_spaces(s, q + 1);
	n = words_at(&s->d->set[MONTHS], q, s->end, &other);
	if (n == 0)
		return p;
	/* Two names that differ: a misprint, of which neither is to be
	 * trusted. */
	if (other != *month)
		*month = 0;
	return q + n;
}

/* A month name that ends before p, behind an "and" that is written together
 * with it or not; its start. */
static size_t
month_name_back(const struct dates_scan *s, const char *p, int *month)
{
	const char *and = s->d->lang->and_prefix;
	size_t n = words_before(&s->d->set[MONTHS_BACK], s->from, p, month);
	int other;

	if (n == 0 || and == NULL || memcmp(p - n, and, strlen(and)) != 0 ||
	    words_at(&s->d->set[MONTHS], p - n, p, &other) > 0)
		return n;
	return n - strlen(and);
}

const char *
dates_month_back(const struct dates_scan *s, const char *p, int *month)
{
	const char *q;
	int other;
	size_t n;

	p = dates_spaces_back(s, p);
	if (p > s->from && p[-1] == '.')
		p--;
	n = month_name_back(s, p, month);
	if (n == 0)
		return NULL;
	p -= n;
	q = dates_spaces_back(s, p);
	if (q == s->from || q[-1] != '/')
		return p;
	q = dates_spaces_back(s, q - 1);
	n = month_name_back(s, q, &other);
	if (n == 0)
		return p;
	if (other != *month)
		*month = 0;
	return q - n;
}

const char *
dates_year_end(const struct dates_scan *s, const char *p)
{
	return dates_maybe(s, p, YEAR_MARKS);
}

static int
days_of(int year, int month)
{
	static const int days[] = {
	    31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
	bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;

	return month == 2 && leap ? 29 : days[month - 1];
}

static bool
date_is_real(struct point a)
{
	if (a.month < 0 || a.month > 12)
		return false;
	return a.day == 0 ||
	       (a.month > 0 && a.day > 0 && a.day <= days_of(a.year, a.month));
}

static void
write_point(char *out, size_t size, struct point a)
{
	if (a.month == 0)
		snprintf(out, size, "%04d", a.year);
	else if (a.day == 0)
		snprintf(out, size, "%04d-%02d", a.year, a.month);
	else
		snprintf(out, size, "%04d-%02d-%02d", a.year, a.month, a.day);
}

static struct point
first_day(struct point a)
{
	if (a.month == 0)
		a.month = 1;
	if (a.day == 0)
		a.day = 1;
	return a;
}

static struct point
last_day(struct point a)
{
	if (a.month == 0)
		a.month = 12;
	if (a.day == 0)
		a.day = days_of(a.year, a.month);
	return a;
}

static int
compare(struct point a, struct point b)
{
	if (a.year != b.year)
		return a.year - b.year;
	if (a.month != b.month)
		return a.month - b.month;
	return a.day - b.day;
}

static struct date *
new_date(struct dates_scan *s, const char *start, const char *stop)
{
	struct date_list *l = s->out;
	struct date *d;

	l->items = mem_grow(l->items, l->n, &l->cap, sizeof *l->items);
	d = &l->items[l->n++];
	*d = (struct date){
	    .start = (size_t)(start - s->begin),
	    .stop = (size_t)(stop - s->begin),
	};
	return d;
}

/* EDTF level 2 leaves the digits of the year open ("XXXX-10-13"). */
static struct date *
add_recurring(struct dates_scan *s, const char *start, const char *stop,
    struct point a, struct point b)
{
	struct date *d;

	a.year = b.year = 2000; /* a leap year */
	if (!date_is_real(a) || !date_is_real(b))
		return NULL;
	d = new_date(s, start, stop);
	if (b.month == 0)
		snprintf(
		    d->edtf, sizeof d->edtf, "XXXX-%02d-%02d", a.month, a.day);
	else
		snprintf(d->edtf, sizeof d->edtf,
		    "XXXX-%02d-%02d/XXXX-%02d-%02d", a.month, a.day, b.month,
		    b.day);
	return d;
}

enum { LASTING_MONTHS = 4 };

struct date *
dates_add(struct dates_scan *s, const char *start, const char *stop,
    struct point a, struct point b)
{
	struct date *d;
	bool range = b.year != 0;
	char one[12], two[12];

	if (a.year == 0)
		return add_recurring(s, start, stop, a, b);
	if (!date_is_real(a) || (range && !date_is_real(b)))
		return NULL;
	if (range && compare(first_day(a), last_day(b)) >= 0)
		return NULL;
	d = new_date(s, start, stop);
	write_point(one, sizeof one, a);
	write_point(d->first, sizeof d->first, first_day(a));
	write_point(d->last, sizeof d->last, last_day(range ? b : a));
	if (range) {
		write_point(two, sizeof two, b);
		snprintf(d->edtf, sizeof d->edtf, "%s/%s", one, two);
		d->lasting = a.month > 0 && b.month > 0 &&
			     (b.year - a.year) * 12 + b.month - a.month >=
				 LASTING_MONTHS;
	} else {
		snprintf(d->edtf, sizeof d->edtf, "%s", one);
		d->full = a.day != 0;
	}
	return d;
}

const char *
dates_and_prefix_back(const struct dates_scan *s, const char *p)
{
	const char *and = s->d->lang->and_prefix;
	size_t n = and == NULL ? 0 : strlen(and);

	if (n == 0 || (size_t)(p - s->from) < n || memcmp(p - n, and, n) != 0)
		return NULL;
	return p - n;
}

struct date *
dates_add_decade(
    struct dates_scan *s, const char *start, const char *stop, int year)
{
	struct point a = {.year = year}, b = {.year = year + 9};
	struct date *d;

	if (year % 10 != 0 || (d = dates_add(s, start, stop, a, b)) == NULL)
		return NULL;
	d->edtf[3] = 'X';
	d->edtf[4] = '\0';
	d->role = DATE_PERIOD;
	s->from = stop;
	return d;
}
