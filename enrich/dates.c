/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "enrich/dates.h"

#include <stdlib.h>
#include <string.h>

#include "enrich/dates_scan.h"
#include "lib/ascii.h"
#include "lib/lang/lang.h"
#include "lib/mem.h"
#include "lib/utf8.h"

static const char *const role_names[] = {
    [DATE_OTHER] = "other",
    [DATE_ADOPTED] = "adopted",
    [DATE_ISSUED] = "issued",
    [DATE_MEETING] = "meeting",
    [DATE_CITED] = "cited",
    [DATE_DOCUMENT] = "document",
    [DATE_DEADLINE] = "deadline",
    [DATE_PERIOD] = "period",
    [DATE_EVENT] = "event",
    [DATE_OBSERVANCE] = "observance",
};

const char *
date_role_name(enum date_role role)
{
	return role_names[role];
}

void
date_list_free(struct date_list *l)
{
	free(l->items);
	*l = (struct date_list){0};
}

/* One list in both directions. */
static void
add_both(struct dates *d, enum set forward, enum set back,
    const char *const *list, int value)
{
	words_add_list(&d->set[forward], list, value);
	words_add_list(&d->set[back], list, value);
}

static void
add_cues(struct dates *d, const struct lang_dates *l)
{
	static const enum set of[] = {
	    [CUE_BEFORE] = CUES_BACK,
	    [CUE_OPEN] = CUES_BACK,
	    [CUE_AFTER] = CUES_AFTER,
	    [CUE_HEAD] = CUES_HEAD,
	    [CUE_NOUN] = CUES_HEAD,
	    [CUE_TAIL] = CUES_TAIL,
	};

	for (int i = 0; l->cues[i].words != NULL; i++) {
		const struct lang_cue *c = &l->cues[i];
		const char *const *pre = l->prefixes;

		words_add(&d->set[of[c->place]], c->words, i);
		for (; pre != NULL && *pre != NULL; pre++) {
			struct buf b = {0};

			buf_adds(&b, *pre);
			buf_adds(&b, c->words);
			words_add(&d->set[of[c->place]], b.data, i);
			buf_free(&b);
		}
	}
}

static void
add_months(struct dates *d, const struct lang_dates *l)
{
	for (int i = 0; i < 12; i++)
		add_both(d, MONTHS, MONTHS_BACK, l->months[i], i + 1);
	for (int i = 0; l->and_prefix != NULL && i < 12; i++)
		for (const char *const *m = l->months[i]; *m != NULL; m++) {
			struct buf b = {0};

			buf_adds(&b, l->and_prefix);
			buf_adds(&b, *m);
			words_add(&d->set[MONTHS_BACK], b.data, i + 1);
			buf_free(&b);
		}
}

struct dates *
dates_new(const struct lang *lang)
{
	const struct lang_dates *l = lang->dates;
	struct dates *d = mem_zero(1, sizeof *d);

	d->lang = l;
	d->units = l->units[0] != NULL;
	for (int i = 0; i < SETS; i++)
		words_init(&d->set[i], i >= SETS_BACK);
	add_months(d, l);
	add_months(d, lang_find("en")->dates);
	add_both(d, GLUE, GLUE_BACK, l->glue, 0);
	add_both(d, TO, TO_BACK, l->to, 0);
	add_both(d, AND, AND_BACK, l->and, 0);
	add_both(d, ARTICLES, ARTICLES_BACK, l->articles, 0);
	add_both(d, FILLERS, FILLERS_BACK, l->fillers, 0);
	add_both(d, EACH, EACH_BACK, l->each, 0);
	for (int i = 0; i < 4; i++)
		add_both(d, QUARTERS, QUARTERS_BACK, l->quarters[i], i + 1);
	for (int i = 0; i < 3; i++)
		words_add_list(&d->set[UNITS], l->units[i], i);
	words_add_list(&d->set[ORDINALS], l->ordinals, 0);
	words_add_list(&d->set[YEAR_MARKS], l->year_marks, 0);
	words_add_list(&d->set[DECADES], l->decades, 0);
	words_add_list(&d->set[BETWEEN_BACK], l->between, 0);
	words_add_list(&d->set[YEAR_WORDS_BACK], l->year_words, 0);
	words_add_list(&d->set[QUARTER_OF_BACK], l->quarter_of, 0);
	words_add_list(&d->set[OF_BACK], l->of, 0);
	words_add_list(&d->set[DECADE_OF_BACK], l->decade_of, 0);
	add_cues(d, l);
	return d;
}

void
dates_free(struct dates *d)
{
	if (d == NULL)
		return;
	for (int i = 0; i < SETS; i++)
		words_free(&d->set[i]);
	free(d);
}

/* May a date begin with the number at p, by what stands before it?  Not where
 * the number is the tail of a symbol, of a decimal number or of a word; the
 * letters of Arabic that are written together with what follows may stand
 * there, and any Han. */
static bool
may_begin(const struct dates_scan *s, const char *p)
{
	uint32_t c;
	size_t len;

	if (p == s->begin)
		return true;
	c = utf8_before(s->begin, p, &len);
	if (c == '/' || c == '.' || (c < 0x80 && ascii_digit((char)c)))
		return false;
	if (p - 1 > s->begin && (c == '-' || c == ','))
		return c == '-' ? p[-2] == ' ' : !ascii_digit(p[-2]);
	return !utf8_is_letter(c) || c >= 0x600;
}

/* A number may begin here: a digit, or a Chinese numeral where years come
 * first. */
static bool
is_anchor(const struct dates_scan *s, const char *p)
{
	size_t len;

	if (ascii_digit(*p))
		return true;
	return s->d->units && (unsigned char)*p >= 0xe2 &&
	       utf8_chinese(utf8_decode(p, s->end, &len)) >= 0;
}

static const char *
next_anchor(const struct dates_scan *s, const char *p)
{
	if (!s->d->units) {
		while (p < s->end && !ascii_digit(*p))
			p++;
		return p;
	}
	while (p < s->end && !is_anchor(s, p))
		p++;
	return p;
}

/* Read what date begins with the number at p; where to go on. */
static const char *
read_at(struct dates_scan *s, const char *p)
{
	const char *stop = NULL, *reached = p;
	int value;
	size_t digits;

	if (s->d->units && (stop = dates_units(s, p, &reached)) != NULL)
		return stop;
	digits = dates_number(s, p, &value);
	if (digits == 0)
		return reached > p ? reached : p + 1;
	if (may_begin(s, p)) {
		if (digits <= 2)
			stop = dates_day_first(s, p, &reached);
		else if (digits == 4)
			stop = dates_year_alone(s, p);
	}
	if (stop != NULL)
		return stop;
	return reached > p + digits ? reached : p + digits;
}

/* Is the next date one of the same list? */
static bool
is_joined(const struct dates_scan *s, const struct date *d)
{
	const char *next;

	if (d[1].start < d->stop)
		return true;
	return dates_join(s, s->begin + d->stop, &next) != JOIN_NONE &&
	       next == s->begin + d[1].start;
}

/* What the dates behind it, or its length, say of the role of date i. */
static void
settle(const struct dates_scan *s, size_t i)
{
	struct date *d = &s->out->items[i];

	if (d->lasting && d->role == DATE_EVENT)
		d->role = DATE_PERIOD;
	if (d->role == DATE_OTHER && i + 1 < s->out->n && is_joined(s, d))
		d->role = d[1].role;
}

void
dates_find(const struct dates *d, const struct text *t, struct date_list *out)
{
	struct dates_scan s = {
	    .d = d,
	    .t = t,
	    .begin = t->fold.data,
	    .end = t->fold.data + t->fold.len,
	    .from = t->fold.data,
	    .out = out,
	};
	const char *p = s.begin;
	size_t first;

	first = out->n;
	while ((p = next_anchor(&s, p)) < s.end)
		p = read_at(&s, p);
	for (size_t i = out->n; i > first; i--)
		settle(&s, i - 1);
}
