/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "enrich/about_words.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "enrich/ordinal.h"
#include "enrich/sponsors.h"
#include "lib/lang/about.h"
#include "lib/lang/lang.h"
#include "lib/mem.h"
#include "lib/utf8.h"
#include "lib/words.h"

enum { VOTES_MAX = 1000, VOTE_BEFORE = 60 };

struct about_words {
	struct ordinals ordinals;
	struct words special, emergency, committees;
	struct words meeting, no_vote, vote, counts, to;
	struct sponsors *sponsors;
};

/* A line folded, for as long as it is looked at. */
struct line {
	struct text text;
	const char *begin, *end;
};

static void
add_values(struct words *w, const struct lang_value *list)
{
	for (; list != NULL && list->words != NULL; list++)
		words_add(w, list->words, list->value);
}

struct about_words *
about_words_new(const struct lang *lang)
{
	const struct lang_about *l = lang->about;
	struct about_words *w = mem_zero(1, sizeof *w);

	ordinals_init(&w->ordinals, lang);
	words_init(&w->special, false);
	words_init(&w->emergency, false);
	words_init(&w->committees, false);
	words_init(&w->meeting, false);
	words_init(&w->no_vote, false);
	words_init(&w->vote, false);
	words_init(&w->counts, false);
	words_init(&w->to, false);
	add_values(&w->committees, l->committees);
	add_values(&w->counts, l->counts);
	words_add_list(&w->special, l->special, 0);
	words_add_list(&w->emergency, l->emergency, 0);
	words_add_list(&w->meeting, l->meeting, 0);
	words_add_list(&w->no_vote, l->no_vote, 0);
	words_add_list(&w->vote, l->vote, 0);
	words_add_list(&w->to, lang->dates->to, 0);
	w->sponsors = sponsors_new(lang);
	return w;
}

void
about_words_free(struct about_words *w)
{
	if (w == NULL)
		return;
	ordinals_free(&w->ordinals);
	words_free(&w->special);
	words_free(&w->emergency);
	words_free(&w->committees);
	words_free(&w->meeting);
	words_free(&w->no_vote);
	words_free(&w->vote);
	words_free(&w->counts);
	words_free(&w->to);
	sponsors_free(w->sponsors);
	free(w);
}

size_t
about_sponsors(
    const struct about_words *w, struct span line, struct span *out, size_t max)
{
	return sponsors_read(w->sponsors, line, out, max);
}

static void
open_line(struct line *l, struct span s)
{
	l->text = (struct text){0};
	text_fold(&l->text, s.p, s.n);
	l->begin = l->text.fold.data;
	l->end = l->begin + l->text.fold.len;
}

static size_t
step(const char *p, const char *end)
{
	size_t len;

	utf8_decode(p, end, &len);
	return len;
}

/* The first word of w in the line, or NULL. */
static const char *
find(const struct line *l, const struct words *w, int *value)
{
	*value = WORDS_NONE;
	if (l->begin == NULL)
		return NULL;
	for (const char *p = l->begin; p < l->end; p += step(p, l->end))
		if (words_begins(l->begin, p) &&
		    words_at(w, p, l->end, value) > 0)
			return p;
	return NULL;
}

static size_t
digits(const char *p, const char *end, int *value)
{
	size_t n = 0;

	for (*value = 0; p + n < end && p[n] >= '0' && p[n] <= '9'; n++)
		if (n < 6)
			*value = *value * 10 + (p[n] - '0');
	return n;
}

bool
about_session(const struct about_words *w, struct span line, char out[12])
{
	struct line l;
	const char *series = "";
	int value = 0, unused;

	open_line(&l, line);
	for (const char *p = l.begin; p < l.end && *p != '(' && value == 0;
	     p += step(p, l.end))
		if (ordinal_at(&w->ordinals, l.begin, p, l.end, &value) == 0)
			value = 0;
	if (find(&l, &w->emergency, &unused) != NULL)
		series = "ES-";
	else if (find(&l, &w->special, &unused) != NULL)
		series = "S-";
	text_free(&l.text);
	if (value <= 0 || value > 999)
		return false;
	snprintf(out, 12, "%s%d", series, value);
	return true;
}

/* Letters of sub-items as Latin ones: abjad order, and the look-alikes that
 * Russian texts are typed with; 0: no letter. */
static char
item_letter(uint32_t c)
{
	static const uint32_t abjad[] = {0x627, 0x628, 0x62c, 0x62f, 0x647,
	    0x648, 0x632, 0x62d, 0x637, 0x64a, 0x643, 0x644, 0x645, 0x646,
	    0x633, 0x639, 0x641, 0x635, 0x642, 0x631, 0x634, 0x62a, 0x62b,
	    0x62e, 0x630, 0x636};
	static const struct {
		uint32_t from;
		char to;
	} cyrillic[] = {{0x430, 'a'}, {0x431, 'b'}, {0x441, 'c'}, {0x432, 'c'},
	    {0x433, 'd'}, {0x434, 'e'}, {0x435, 'e'}};

	if (c >= 'a' && c <= 'z')
		return (char)c;
	for (size_t i = 0; i < sizeof abjad / sizeof abjad[0]; i++)
		if (abjad[i] == c)
			return (char)('a' + i);
	for (size_t i = 0; i < sizeof cyrillic / sizeof cyrillic[0]; i++)
		if (cyrillic[i].from == c)
			return cyrillic[i].to;
	return '\0';
}

static const char *
pass_spaces(const char *p, const char *end)
{
	while (p < end && *p == ' ')
		p++;
	return p;
}

/* The letter of a sub-item; after z they are doubled (aa, bb). */
struct letter {
	char c;
	bool twice;
};

/* "(b)", "b)" or "(bb)" at p; behind it, or NULL. */
static const char *
sub_item(const char *p, const char *end, struct letter *letter)
{
	size_t len;

	p = pass_spaces(p, end);
	if (p < end && *p == '(')
		p = pass_spaces(p + 1, end);
	if (p == end)
		return NULL;
	letter->c = item_letter(utf8_decode(p, end, &len));
	letter->twice = false;
	p = pass_spaces(p + len, end);
	if (p < end && *p != ')' && letter->c != '\0' &&
	    item_letter(utf8_decode(p, end, &len)) == letter->c) {
		letter->twice = true;
		p = pass_spaces(p + len, end);
	}
	return letter->c != '\0' && p < end && *p == ')' ? p + 1 : NULL;
}

static void
add_item(struct about *a, int number, struct letter letter)
{
	char *to;

	if (a->nagenda == ABOUT_AGENDA)
		return;
	to = a->agenda[a->nagenda];
	if (letter.c == '\0')
		snprintf(to, ABOUT_ITEM, "%d", number);
	else if (letter.twice)
		snprintf(
		    to, ABOUT_ITEM, "%d(%c%c)", number, letter.c, letter.c);
	else
		snprintf(to, ABOUT_ITEM, "%d(%c)", number, letter.c);
	a->nagenda++;
}

/* Between two sub-items: a comma, "and", or what makes a range of them. */
static const char *
next_sub_item(const struct about_words *w, const char *p, const char *end,
    struct letter *letter, bool *range)
{
	const char *limit = end - p > 24 ? p + 24 : end;

	*range = false;
	for (; p < limit; p += step(p, end)) {
		const char *q = sub_item(p, end, letter);
		int unused;

		if (q != NULL)
			return q;
		if (*p >= '0' && *p <= '9')
			break;
		*range |= *p == '-' || words_at(&w->to, p, end, &unused) > 0;
	}
	return NULL;
}

static const char *
read_item(const struct about_words *w, const char *p, const char *end,
    int number, struct about *out)
{
	struct letter letter, last;
	const char *q = sub_item(p, end, &letter);

	if (q == NULL) {
		add_item(out, number, (struct letter){0});
		return p;
	}
	add_item(out, number, letter);
	for (;;) {
		bool range;
		const char *next = next_sub_item(w, q, end, &last, &range);

		if (next == NULL)
			return q;
		while (range && ++letter.c < last.c)
			add_item(out, number, letter);
		add_item(out, number, last);
		letter = last;
		q = next;
	}
}

void
about_agenda(const struct about_words *w, struct span line, struct about *out)
{
	struct line l;
	const char *p;

	open_line(&l, line);
	for (p = l.begin; p < l.end;) {
		int number;
		size_t n = digits(p, l.end, &number);

		if (n == 0)
			p += step(p, l.end);
		else if (n > 3 || number == 0)
			p += n;
		else
			p = read_item(w, p + n, l.end, number, out);
	}
	text_free(&l.text);
}

int
about_committee(const struct about_words *w, struct span text)
{
	struct line l;
	int value;

	open_line(&l, text);
	find(&l, &w->committees, &value);
	text_free(&l.text);
	return value == WORDS_NONE ? 0 : value;
}

/* Does byte i of the folded block lie in one of its dates? */
static const struct date *
date_at(const struct findings *f, size_t item, size_t i)
{
	for (size_t k = 0; k < f->ndates; k++) {
		const struct found_date *d = &f->dates[k];

		if (d->place.within == PLACE_BLOCK && d->place.item == item &&
		    i >= d->date.start && i < d->date.stop)
			return &d->date;
	}
	return NULL;
}

int
about_meeting(const struct about_words *w, struct span text,
    const struct findings *f, size_t item)
{
	struct line l;
	int found = 0, value;
	size_t i = 0;

	open_line(&l, text);
	if (find(&l, &w->meeting, &value) == NULL)
		i = l.text.fold.len;
	while (i < l.text.fold.len && found == 0) {
		const struct date *d = date_at(f, item, i);
		size_t n;

		if (d != NULL) {
			i = d->stop;
			continue;
		}
		n = digits(l.begin + i, l.end, &value);
		if (n > 0 && n < 6)
			found = value;
		i += n > 0 ? n : 1;
	}
	text_free(&l.text);
	return found;
}

/* A number of votes at p, in digits or in words; its length. */
static size_t
count_at(const struct about_words *w, const struct line *l, const char *p,
    int *value)
{
	size_t n = digits(p, l->end, value);

	if (n == 0 && words_begins(l->begin, p))
		n = words_at(&w->counts, p, l->end, value);
	return n > 0 && *value < VOTES_MAX ? n : 0;
}

struct count {
	const char *start, *stop;
	int value;
};

/* Up to three counts from p on, words between them: a number that follows at
 * once is that of a note. */
static size_t
read_counts(const struct about_words *w, const struct line *l, const char *p,
    struct count out[3])
{
	size_t n = 0;
	bool apart = true;

	while (p < l->end && n < 3) {
		int value;
		size_t len = count_at(w, l, p, &value);

		if (len > 0 && apart)
			out[n++] = (struct count){p, p + len, value};
		if (len == 0) {
			len = step(p, l->end);
			apart |= len > 1 || (*p >= 'a' && *p <= 'z');
		} else {
			apart = false;
		}
		p += len;
	}
	return n;
}

/* The end of the clause that p stands in. */
static const char *
clause_end(const struct line *l, const char *p)
{
	while (p < l->end && strchr(",.;:()", *p) == NULL)
		p++;
	return p;
}

static void
put_text(const struct line *l, const char *start, const char *stop,
    struct about_vote *vote)
{
	size_t from = l->text.origin[start - l->begin];

	while (stop > start && stop[-1] == ' ')
		stop--;
	vote->text = (struct span){
	    l->text.original.p + from, l->text.origin[stop - l->begin] - from};
}

/* The last count before `at`, near it; NULL: none. */
static const char *
count_before(const struct about_words *w, const struct line *l, const char *at)
{
	const char *p =
	    at - l->begin > VOTE_BEFORE ? at - VOTE_BEFORE : l->begin;
	const char *found = NULL;

	while (p != NULL && p < at && (*p & 0xc0) == 0x80)
		p++;
	while (p != NULL && p < at) {
		int value;
		size_t len = count_at(w, l, p, &value);

		if (len > 0)
			found = p;
		p += len > 0 ? len : step(p, l->end);
	}
	return found;
}

/* "recorded vote of 106 to 1, with 67 abstentions", "10 votes to none, with 1
 * abstention": the words stand before the first number or behind it. */
static void
recorded_vote(const struct about_words *w, const struct line *l, const char *at,
    struct about_vote *vote)
{
	struct count c[3];
	const char *start = at;
	size_t n = read_counts(w, l, at, c);

	if (n < 3 && (start = count_before(w, l, at)) != NULL)
		n = read_counts(w, l, start, c);
	if (n < 3) {
		put_text(l, at, clause_end(l, at), vote);
		return;
	}
	vote->counted = true;
	vote->yes = c[0].value;
	vote->no = c[1].value;
	vote->abstain = c[2].value;
	put_text(l, start, clause_end(l, c[2].stop), vote);
}

void
about_vote(
    const struct about_words *w, struct span text, struct about_vote *vote)
{
	struct line l;
	int unused;
	const char *p;

	open_line(&l, text);
	if ((p = find(&l, &w->no_vote, &unused)) != NULL)
		put_text(
		    &l, p, p + words_at(&w->no_vote, p, l.end, &unused), vote);
	else if ((p = find(&l, &w->vote, &unused)) != NULL)
		recorded_vote(w, &l, p, vote);
	text_free(&l.text);
}
