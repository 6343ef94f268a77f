/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Which date belongs to which number: behind it in most languages, before it
 * in Chinese; one for several numbers; "respectively".
 */
#include <string.h>

#include "enrich/cite_parts.h"

enum {
	DATES_MAX = 32, /* of a list with "respectively" */
	DATE_AFTER = 6, /* tokens between a number and its date */
	LOOK_BACK = 120, /* tokens before a number, to its date */
	FULL_DATE = 10, /* bytes of 2023-12-22 */
};

/* `date` is an index of the list of dates. */
static void
set_date(struct cite_work *w, struct cite_item *item, size_t date, bool near)
{
	const struct date *d = &w->scan->dates->items[date];

	if (strlen(d->edtf) >= sizeof item->date ||
	    strchr(d->edtf, '/') != NULL)
		return;
	memcpy(item->date, d->edtf, strlen(d->edtf) + 1);
	item->date_index = date;
	item->date_near = near;
}

static bool
is_date(const struct scan *s, size_t i)
{
	return i < s->n && s->tokens[i].type == TOKEN_DATE;
}

/* The date behind a number: "of 9 December 1981", bodies and small words
 * between. */
static size_t
date_behind(const struct scan *s, const struct cite_item *item)
{
	size_t i = item->token + 1;

	for (size_t k = 0; k < DATE_AFTER && i < s->n; k++, i++) {
		/* 74/299 «Повышение безопасности …» от 31 августа 2020 года */
		for (size_t from = i;
		     i < s->n && i - from < LOOK_BACK &&
		     (s->tokens[i].quoted || scan_mark(s, i, '"'));
		     i++)
			;
		if (is_date(s, i))
			return i;
		if (!scan_is(s, i, WORD_OF) && !scan_is(s, i, WORD_BODY) &&
		    !scan_mark(s, i, ',') && !scan_is(s, i, WORD_NUMBER))
			break;
	}
	return NO_TOKEN;
}

/* Is there nothing but words of lists between two items? */
static bool
joined(
    const struct scan *s, const struct cite_item *a, const struct cite_item *b)
{
	for (size_t i = a->token + 1; i < b->token; i++)
		if (!cite_list_word(s, i) || is_date(s, i) ||
		    scan_mark(s, i, '(') || scan_mark(s, i, ';'))
			return false;
	return true;
}

static const struct number *
number_of(const struct cite_work *w, const struct cite_item *item)
{
	const struct scan *s = w->scan;

	return &s->numbers[s->tokens[item->token].value];
}

/* The dates of a list from token i on, and whether a word pairs them off:
 * "A and B, respectively", "A beziehungsweise B"; returns how many. */
static size_t
dates_of_list(const struct scan *s, size_t i, size_t *dates, bool *paired)
{
	size_t n = 0;

	*paired = false;
	for (; i < s->n && n < DATES_MAX; i++) {
		const struct token *t = &s->tokens[i];
		size_t d = (size_t)t->value;

		/* "4 and 14 July 1967" is one token and two dates. */
		for (; is_date(s, i) && n < DATES_MAX && d < s->dates->n &&
		       s->dates->items[d].start < t->stop;
		     d++)
			dates[n++] = d;
		if (scan_is(s, i, WORD_RESPECTIVELY))
			*paired = true;
		else if (!is_date(s, i) && !scan_is(s, i, WORD_AND) &&
			 !scan_is(s, i, WORD_OF) && !scan_mark(s, i, ','))
			break;
	}
	return n;
}

/* Are these all the numbers of their list, and can each be of its date? */
static bool
pair_off(const struct cite_work *w, const struct cite_item *first,
    const size_t *dates, size_t n)
{
	if (first->head == NO_TOKEN || &w->items.items[first->first] != first)
		return false;
	for (size_t m = 0; m < n; m++)
		if (first[m].head != first->head ||
		    !cite_date_fits(number_of(w, &first[m]), NULL,
			w->scan->dates->items[dates[m]].edtf))
			return false;
	return true;
}

/* "4 and 14 July 1967, respectively": as many dates as numbers before it;
 * without that word where each number can be of its date. */
static bool
read_respectively(struct cite_work *w, size_t k, size_t token)
{
	size_t dates[DATES_MAX];
	bool paired;
	size_t n = dates_of_list(w->scan, token, dates, &paired);
	struct cite_item *first;

	if (n < 2 || k + 1 < n)
		return false;
	first = &w->items.items[k + 1 - n];
	for (size_t m = 0; m < n; m++)
		if (first[m].date[0] != '\0')
			return false;
	if (!paired && !pair_off(w, first, dates, n))
		return false;
	for (size_t m = 0; m < n; m++)
		set_date(w, &first[m], dates[m], true);
	return true;
}

/* As many full dates as letters, from `dates` on in the list: one each. */
static bool
one_a_letter(struct cite_work *w, struct cite_item *item, size_t date, size_t n)
{
	const struct date_list *all = w->scan->dates;

	if (n < 2 || n != number_of(w, item)->nletters || date + n > all->n)
		return false;
	for (size_t k = 0; k < n; k++)
		if (strlen(all->items[date + k].edtf) != FULL_DATE ||
		    !cite_date_fits(
			number_of(w, item), NULL, all->items[date + k].edtf))
			return false;
	set_date(w, item, date, true);
	item->ndates = n;
	return true;
}

/* 47/120 A and B of 18 December 1992 and 20 September 1993 */
static bool
dates_of_letters(struct cite_work *w, struct cite_item *item, size_t token)
{
	size_t dates[DATES_MAX];
	bool paired;
	size_t n = dates_of_list(w->scan, token, dates, &paired);

	return n > 0 && one_a_letter(w, item, dates[0], n);
}

/* 1992年12月18日和1993年9月20日第47/120 A和B号; `token` is the last date. */
static bool
dates_of_letters_before(
    struct cite_work *w, struct cite_item *item, size_t token)
{
	const struct scan *s = w->scan;
	size_t n = 1, i = token;

	while (i > 1 && n < DATES_MAX &&
	       (scan_is(s, i - 1, WORD_AND) || scan_mark(s, i - 1, ',')) &&
	       is_date(s, i - 2)) {
		i -= 2;
		n++;
	}
	return one_a_letter(w, item, (size_t)s->tokens[i].value, n);
}

/* The date at the end of what an item is about: "and 5/2 on the Code of
 * Conduct of 18 June 2007". */
static size_t
date_of_end(const struct scan *s, const struct cite_item *item)
{
	for (size_t i = item->token + 1; i < s->n; i++) {
		if (is_date(s, i))
			return scan_is(s, i - 1, WORD_OF) ? i : NO_TOKEN;
		if (cite_sentence_ends(s, i) || scan_mark(s, i, ';') ||
		    s->tokens[i].type == TOKEN_NUMBER ||
		    s->tokens[i].type == TOKEN_SYMBOL ||
		    i - item->token > LOOK_BACK)
			return NO_TOKEN;
	}
	return NO_TOKEN;
}

/* One date behind two numbers and what they are about, which can be that of
 * both: "resolutions 5/1 on … and 5/2 on … of 18 June 2007". */
static void
date_of_both(struct cite_work *w, struct cite_item *second)
{
	struct cite_item *first = second - 1;
	size_t token;
	const struct date *d;

	if (first->date[0] != '\0' || second->date[0] != '\0' ||
	    first->head != second->head || first->head == NO_TOKEN)
		return;
	for (size_t i = first->token; i < second->token; i++)
		if (is_date(w->scan, i))
			return;
	token = date_of_end(w->scan, second);
	if (token == NO_TOKEN)
		return;
	d = &w->scan->dates->items[w->scan->tokens[token].value];
	if (!d->full || !cite_date_fits(number_of(w, first), NULL, d->edtf) ||
	    !cite_date_fits(number_of(w, second), NULL, d->edtf))
		return;
	set_date(w, second, (size_t)w->scan->tokens[token].value, false);
	set_date(w, first, (size_t)w->scan->tokens[token].value, false);
}

/* Dates behind numbers; one may serve several before it. */
void
cite_dates_behind(struct cite_work *w)
{
	const struct scan *s = w->scan;

	for (size_t k = 0; k < w->items.n; k++) {
		struct cite_item *item = &w->items.items[k];
		size_t token = date_behind(s, item), date;

		if (token == NO_TOKEN || read_respectively(w, k, token))
			continue;
		if (dates_of_letters(w, item, token)) {
			item->stop = token + 1;
			continue;
		}
		date = (size_t)s->tokens[token].value;
		set_date(w, item, date, true);
		if (item->date[0] == '\0')
			continue;
		item->stop = token + 1;
		for (size_t b = k; b-- > 0;) {
			struct cite_item *one = &w->items.items[b];

			if (one->date[0] != '\0' || one->head != item->head ||
			    !joined(s, one, one + 1) ||
			    !cite_date_fits(
				number_of(w, one), NULL, item->date))
				break;
			set_date(w, one, date, false);
		}
	}
	for (size_t k = 1; k < w->items.n; k++)
		date_of_both(w, &w->items.items[k]);
}

/* The date before a number: right before it, or before what the text is
 * about. */
static size_t
date_before(const struct scan *s, const struct cite_item *item, size_t stop)
{
	bool plain = true;
	size_t about = NO_TOKEN;

	for (size_t k = 1; k <= LOOK_BACK && item->token - k + 1 > stop; k++) {
		size_t i = item->token - k;

		if (is_date(s, i) && !s->tokens[i].quoted) {
			if (plain || about == i + 1 ||
			    (about == i + 2 && scan_is(s, i + 1, WORD_OF)))
				return i;
			return NO_TOKEN;
		}
		if (s->tokens[i].quoted)
			plain = false;
		else if (scan_is(s, i, WORD_ABOUT))
			about = i;
		else if (cite_sentence_ends(s, i) || scan_mark(s, i, ','))
			return NO_TOKEN;
		if (!scan_is(s, i, WORD_OF) && !scan_is(s, i, WORD_NUMBER) &&
		    !scan_is(s, i, WORD_BODY) && !scan_is(s, i, WORD_OWN))
			plain = false;
	}
	return NO_TOKEN;
}

/* D关于A的第5/1号决议和关于B的第5/2号决议: the date stands before what both
 * are about. */
static bool
goes_on(
    const struct scan *s, const struct cite_item *a, const struct cite_item *b)
{
	size_t i = a->token + 1;

	while (i < b->token && !scan_is(s, i, WORD_AND) &&
	       (cite_list_word(s, i) || i <= a->token + 2))
		i++;
	return scan_is(s, i, WORD_AND) && scan_is(s, i + 1, WORD_ABOUT) &&
	       a->date_near;
}

/* Is the date that of another text, in whose title the item is named with what
 * it is about?  2023年7月26日关于大会关于政策审查的第75/233号决议执行情况的
 * 第2023/31号决议 */
static bool
is_outer_date(
    const struct cite_work *w, const struct cite_item *item, size_t date)
{
	const struct scan *s = w->scan;
	size_t abouts = 0;

	for (size_t i = date + 1; i < item->token; i++)
		abouts += scan_is(s, i, WORD_ABOUT);
	return abouts > 1 && !cite_date_fits(number_of(w, item), NULL,
				 s->dates->items[s->tokens[date].value].edtf);
}

/* Dates before numbers; one serves those that follow it in the list. */
void
cite_dates_before(struct cite_work *w)
{
	const struct scan *s = w->scan;
	size_t outer = NO_TOKEN;

	for (size_t k = 0; k < w->items.n; k++) {
		struct cite_item *item = &w->items.items[k];
		size_t stop = k > 0 ? item[-1].token + 1 : 0;
		size_t date = date_before(s, item, stop);

		if (date == NO_TOKEN)
			date = outer;
		outer = NO_TOKEN;
		if (date != NO_TOKEN && is_outer_date(w, item, date))
			outer = date;
		else if (date != NO_TOKEN) {
			if (!dates_of_letters_before(w, item, date))
				set_date(w, item, (size_t)s->tokens[date].value,
				    true);
		} else if (k > 0 && item[-1].date[0] != '\0' &&
			   (joined(s, item - 1, item) ||
			       goes_on(s, item - 1, item)) &&
			   cite_date_fits(
			       number_of(w, item), NULL, item[-1].date))
			set_date(w, item, item[-1].date_index, false);
	}
}
