/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Dates that begin with the number of a day: "22 December 2023", "4 and 14
 * July 1967", "26 July to 11 August 2024". */
#include "enrich/dates_scan.h"

enum { DAYS = 31, SEGMENTS = 12 };

struct day {
	const char *start, *stop;
	int first, last; /* the same unless a range */
	enum join join; /* what stands before it */
};

/* Days of one month. */
struct segment {
	struct day days[DAYS];
	size_t n;
	int month; /* 0: two names that contradict one another */
	int year; /* 0: not printed here */
	const char *stop;
	enum join join; /* what stands before it */
};

struct chain {
	struct segment segments[SEGMENTS];
	size_t n;
	bool between;
};

/* Digits that are not ASCII in the text as printed: a converter may have
 * turned them round (corpora of Arabic have ٤٩٩١ for 1994). */
static bool
may_be_turned(const struct dates_scan *s, const char *p)
{
	uint32_t at = s->t->origin[p - s->begin];

	return (unsigned char)s->t->original.p[at] >= 0x80;
}

static int
turn(int value, size_t digits)
{
	int out = 0;

	for (; digits > 0; digits--, value /= 10)
		out = out * 10 + value % 10;
	return out;
}

/* "1er", or "1 er" where it was set high; one letter after a blank is a word of
 * its own ("5 o 6 de mayo"). */
static const char *
pass_ordinal(const struct dates_scan *s, const char *p)
{
	const struct words *w = &s->d->set[ORDINALS];
	int unused;
	size_t n = words_at(w, p, s->end, &unused);

	if (n == 0 && p < s->end && *p == ' ') {
		n = words_at(w, p + 1, s->end, &unused);
		n = n > 1 ? n + 1 : 0;
	}
	return p + n;
}

/* The number of a day at p, and what is written together with it. */
static bool
read_day(const struct dates_scan *s, const char *p, struct day *d)
{
	int value;
	size_t n = dates_number(s, p, &value);

	if (n == 0 || n > 2 || value == 0)
		return false;
	if (value > 31 && !may_be_turned(s, p))
		return false;
	d->start = p;
	p = pass_ordinal(s, p + n);
	if (p < s->end && (*p == '/' || *p == ':' || *p == '%'))
		return false;
	d->stop = p;
	d->first = d->last = value;
	return true;
}

/* The year behind a month, and whether its digits were turned round. */
static const char *
read_year(const struct dates_scan *s, const char *p, int *year, bool *turned)
{
	const char *q = dates_spaces(s, p);
	size_t n;

	if (q < s->end && *q == ',')
		q++;
	q = dates_spaces(s, dates_maybe(s, q, GLUE));
	n = dates_number(s, q, year);
	*turned = false;
	/* The mark of a note stood high behind the year: "4 août 19671". */
	if (n == 5 || n == 6) {
		n = 4;
		*year = (q[0] - '0') * 1000 + (q[1] - '0') * 100 +
			(q[2] - '0') * 10 + (q[3] - '0');
	}
	if (n == 4 && *year > YEAR_LAST && may_be_turned(s, q)) {
		*year = turn(*year, n);
		*turned = true;
	}
	if (n != 4 || *year < YEAR_FIRST || *year > YEAR_LAST) {
		*year = 0;
		return p;
	}
	return dates_year_end(s, q + n);
}

static void
turn_days(struct segment *g)
{
	for (size_t i = 0; i < g->n; i++) {
		struct day *d = &g->days[i];

		if (d->stop - d->start >= 2)
			d->first = d->last = turn(d->first, 2);
	}
}

/* What is really a list of days: they rise, and a list of more than one has
 * "and" or a range before its last (else the number before is another thing:
 * "resolution 18, 5 May 2020"). */
static void
prune(struct segment *g)
{
	size_t i = g->n - 1;
	size_t keep = 0;

	if (g->days[i].join == JOIN_AND || g->n == 1)
		while (i > 0 && g->days[i - 1].last < g->days[i].first)
			i--;
	for (; i < g->n; i++)
		g->days[keep++] = g->days[i];
	g->n = keep;
}

/* The days of a list; behind the last of them, or NULL. */
static const char *
read_days(const struct dates_scan *s, const char *p, struct segment *g,
    const char **reached)
{
	enum join join = JOIN_NONE;

	g->n = 0;
	for (;;) {
		struct day d;
		const char *next;

		p = dates_spaces(s, dates_maybe(s, p, ARTICLES));
		if (!read_day(s, p, &d) || g->n == DAYS)
			return NULL;
		d.join = join;
		if (d.stop > *reached)
			*reached = d.stop;
		if (join == JOIN_TO && g->n > 0 &&
		    g->days[g->n - 1].first < d.first) {
			g->days[g->n - 1].last = d.first;
			g->days[g->n - 1].stop = d.stop;
		} else if (join == JOIN_TO && s->d->lang->turned && g->n > 0 &&
			   g->days[g->n - 1].first > d.first) {
			g->days[g->n - 1].first = d.first;
			g->days[g->n - 1].stop = d.stop;
		} else {
			g->days[g->n++] = d;
		}
		join = dates_join(s, d.stop, &next);
		if (join == JOIN_NONE)
			return d.stop;
		p = next;
	}
}

static bool
read_segment(const struct dates_scan *s, const char *p, struct segment *g,
    const char **reached)
{
	const char *q;
	bool turned;

	p = read_days(s, p, g, reached);
	if (p == NULL)
		return false;
	p = dates_spaces(s, dates_maybe(s, p, GLUE));
	q = dates_month(s, p, &g->month);
	if (q == NULL)
		return false;
	g->stop = read_year(s, q, &g->year, &turned);
	if (turned)
		turn_days(g);
	prune(g);
	return true;
}

/* Does what begins at p stand behind "between"? */
static bool
is_between(const struct dates_scan *s, const char *p)
{
	p = dates_maybe_back(s, p, ARTICLES_BACK);
	return dates_word_back(s, p, BETWEEN_BACK) != NULL;
}

static bool
read_chain(const struct dates_scan *s, const char *p, struct chain *c,
    const char **reached)
{
	c->n = 0;
	if (!read_segment(s, p, &c->segments[0], reached))
		return false;
	c->segments[0].join = JOIN_NONE;
	c->n = 1;
	c->between = is_between(s, c->segments[0].days[0].start);
	while (c->n < SEGMENTS) {
		struct segment *last = &c->segments[c->n - 1];
		struct segment *g = &c->segments[c->n];
		const char *next, *unused = p;

		g->join = dates_join(s, last->stop, &next);
		if (g->join == JOIN_NONE)
			break;
		if (g->join == JOIN_AND && c->between)
			g->join = JOIN_TO;
		if (last->year != 0 && g->join != JOIN_TO)
			break;
		if (!read_segment(s, next, g, &unused))
			break;
		c->n++;
	}
	return true;
}

/* A year that is printed once stands for the segments before it. */
static void
spread_years(struct chain *c)
{
	for (size_t i = c->n - 1; i > 0; i--) {
		struct segment *g = &c->segments[i - 1];
		const struct segment *next = &c->segments[i];

		if (g->year != 0 || next->year == 0)
			continue;
		g->year = next->year;
		if (next->join == JOIN_TO && g->month > next->month)
			g->year--;
		g->stop = next->stop;
	}
}

static struct point
point(const struct segment *g, int day)
{
	return (struct point){g->year, g->month, day};
}

/* Add the dates of a segment from its day `from` on; whether the first day of
 * the next segment was taken as the end of an interval. */
static bool
add_segment(struct dates_scan *s, const struct chain *c, size_t i, bool skip)
{
	const struct segment *g = &c->segments[i];
	const struct segment *next = i + 1 < c->n ? g + 1 : NULL;

	for (size_t k = skip ? 1 : 0; k < g->n; k++) {
		const struct day *d = &g->days[k];
		struct point b = {0};

		if (k + 1 == g->n && next != NULL && next->join == JOIN_TO) {
			b = point(next, next->days[0].last);
			dates_add(
			    s, d->start, next->stop, point(g, d->first), b);
			return true;
		}
		if (d->last != d->first)
			b = point(g, d->last);
		dates_add(s, d->start, g->stop, point(g, d->first), b);
	}
	return false;
}

/* "between 5 and 10 May 2019" is one interval. */
static void
join_between(struct chain *c)
{
	struct segment *g = &c->segments[0];

	if (!c->between || g->n != 2 || g->days[1].join != JOIN_AND)
		return;
	g->days[0].last = g->days[1].last;
	g->n = 1;
}

static void
add_chain(struct dates_scan *s, struct chain *c)
{
	const char *start = c->segments[0].days[0].start;
	const char *stop = c->segments[c->n - 1].stop;
	size_t before = s->out->n;
	enum date_role role;
	bool recurs = false, skip = false, range = false;

	join_between(c);
	spread_years(c);
	if (c->segments[0].year == 0)
		recurs = dates_recurs(s, start, &stop);
	for (size_t i = 0; i < c->n; i++) {
		const struct segment *g = &c->segments[i];

		range |=
		    g->join == JOIN_TO || g->days[0].first != g->days[0].last;
		if (g->month != 0 && (g->year != 0 || recurs))
			skip = add_segment(s, c, i, skip);
	}
	role =
	    recurs ? DATE_OBSERVANCE : dates_role(s, start, stop, range, true);
	for (size_t i = before; i < s->out->n; i++)
		s->out->items[i].role = role;
}

/* "December 22, 2023", which the United Nations does not write. */
static const char *
month_first(struct dates_scan *s, const char *p)
{
	struct day d;
	struct point a = {0};
	struct date *date;
	const char *start, *stop;
	bool turned;

	start = dates_month_back(s, p, &a.month);
	if (start == NULL || a.month == 0 || !read_day(s, p, &d))
		return NULL;
	stop = read_year(s, d.stop, &a.year, &turned);
	if (a.year == 0 || turned)
		return NULL;
	a.day = d.first;
	date = dates_add(s, start, stop, a, (struct point){0});
	if (date == NULL)
		return NULL;
	date->role = dates_role(s, start, stop, false, true);
	s->from = stop;
	return stop;
}

const char *
dates_day_first(struct dates_scan *s, const char *p, const char **reached)
{
	struct chain c;
	const char *stop = month_first(s, p);

	if (stop != NULL)
		return stop;
	if (!read_chain(s, p, &c, reached))
		return NULL;
	stop = c.segments[c.n - 1].stop;
	add_chain(s, &c);
	s->from = stop;
	return stop;
}
