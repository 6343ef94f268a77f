/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Lists of numbers: which head word governs which number, which body was
 * named with it, and which date belongs to it (languages.md 2.3, 2.4).
 */
#include <string.h>

#include "enrich/cite_parts.h"
#include "lib/mem.h"

enum {
	BEFORE_HEAD = 4, /* tokens between "its" and "resolutions" */
	BESIDE_BODY = 8, /* tokens between a head word and its body */
	DATES_MAX = 32, /* of a list with "respectively" */
	DATE_AFTER = 6, /* tokens between a number and its date */
	NEAR_WORDS = 3, /* characters between a body and its number */
	AFTER = 12, /* tokens behind a number, to the next body */
	AROUND = 40, /* tokens before a head word, to the last body */
	LOOK_BACK = 120, /* tokens before a number, where the head comes last */
};

static bool
is_head(const struct scan *s, size_t i)
{
	return scan_is(s, i, WORD_RESOLUTION) || scan_is(s, i, WORD_DECISION) ||
	       scan_is(s, i, WORD_STATEMENT);
}

/* Words of lists, which do not part a number from its head. */
static bool
is_list_word(const struct scan *s, size_t i)
{
	static const enum cite_word words[] = {
	    WORD_AND,
	    WORD_TO,
	    WORD_OF,
	    WORD_OWN,
	    WORD_NUMBER,
	    WORD_NUMBER_END,
	    WORD_LETTER,
	    WORD_BODY,
	    WORD_RESPECTIVELY,
	    WORD_UNIT,
	    WORD_ORDINAL,
	    WORD_SUBLETTER,
	    WORD_RESOLUTION,
	    WORD_DECISION,
	};
	const struct token *t = &s->tokens[i];

	if (t->type == TOKEN_MARK)
		return t->value != '.' && t->value != '"';
	if (t->type != TOKEN_WORD)
		return t->type != TOKEN_OTHER;
	for (size_t k = 0; k < sizeof words / sizeof words[0]; k++)
		if (t->word == words[k])
			return true;
	return false;
}

/* The end of a sentence, or of a member of a list of sentences: a stop, or a
 * semicolon that no number follows. */
static bool
ends_sentence(const struct scan *s, size_t i)
{
	if (scan_mark(s, i, '.'))
		return true;
	if (!scan_mark(s, i, ';'))
		return false;
	i++;
	for (int k = 0; k < 4; k++)
		if (scan_is(s, i, WORD_AND) || scan_is(s, i, WORD_NUMBER) ||
		    (i < s->n && s->tokens[i].type == TOKEN_DATE))
			i++;
	return i >= s->n || s->tokens[i].type != TOKEN_NUMBER;
}

static struct cite_item *
add_item(struct cite_work *w, size_t token)
{
	struct cite_items *l = &w->items;
	struct cite_item *item;

	if (l->n == l->cap)
		l->items = mem_grow(l->items, l->n, &l->cap, sizeof *item);
	item = &l->items[l->n];
	*item = (struct cite_item){.token = token,
	    .head = NO_TOKEN,
	    .first = l->n,
	    .date_index = NO_TOKEN,
	    .stop = token + 1};
	l->n++;
	return item;
}

/* Heads that stand before their numbers: the last one of the sentence. */
static void
read_heads_before(struct cite_work *w)
{
	const struct scan *s = w->scan;
	size_t head = NO_TOKEN, first = 0;
	bool near = false;

	for (size_t i = 0; i < s->n; i++) {
		if (is_head(s, i)) {
			head = i;
			near = true;
			first = w->items.n;
		} else if (s->tokens[i].type == TOKEN_NUMBER) {
			struct cite_item *item = add_item(w, i);

			item->head = head;
			item->near = near && head != NO_TOKEN;
			item->first = head == NO_TOKEN ? w->items.n - 1 : first;
			near = true;
		} else if (ends_sentence(s, i)) {
			head = NO_TOKEN;
		} else if (!is_list_word(s, i)) {
			near = false;
		}
	}
}

/* The head word right behind a number: 第36/103号决议; NO_TOKEN: none. */
static size_t
head_behind(const struct scan *s, size_t number)
{
	size_t i = number + 1;

	while (scan_is(s, i, WORD_NUMBER_END) || scan_is(s, i, WORD_LETTER))
		i++;
	return is_head(s, i) ? i : NO_TOKEN;
}

/* Heads that stand behind the last of their numbers: from the right. */
static void
read_heads_behind(struct cite_work *w)
{
	const struct scan *s = w->scan;
	struct cite_item *later = NULL;
	bool near = true;

	for (size_t i = 0; i < s->n; i++)
		if (s->tokens[i].type == TOKEN_NUMBER)
			add_item(w, i);
	for (size_t k = w->items.n; k-- > 0;) {
		struct cite_item *item = &w->items.items[k];
		size_t stop = later != NULL ? later->token : 0;

		item->head = head_behind(s, item->token);
		item->near = item->head != NO_TOKEN;
		if (item->head != NO_TOKEN) {
			item->stop = item->head + 1;
			later = item;
			continue;
		}
		near = true;
		for (size_t i = item->token + 1; i < stop; i++) {
			if (ends_sentence(s, i)) {
				later = NULL;
				break;
			}
			near = near && is_list_word(s, i);
		}
		if (later != NULL) {
			item->head = later->head;
			item->near = near && later->near;
		}
		later = item;
	}
	for (size_t k = 1; k < w->items.n; k++) {
		struct cite_item *item = &w->items.items[k];

		if (item->head != NO_TOKEN && item[-1].head == item->head)
			item->first = item[-1].first;
	}
}

static const char *
body_at(const struct scan *s, size_t i)
{
	return scan_is(s, i, WORD_BODY) ? scan_row(s, i)->arg : NULL;
}

/* "General Assembly resolution", "its resolution": what stands before a head
 * word. */
static void
read_before_head(const struct scan *s, size_t head, struct cite_item *item)
{
	if (strcmp(scan_row(s, head)->arg, "own") == 0)
		item->own = true;
	for (size_t k = 1; k <= BEFORE_HEAD && k <= head; k++) {
		size_t i = head - k;

		if (scan_is(s, i, WORD_OWN)) {
			item->own = true;
			break;
		}
		if (k == 1 && body_at(s, i) != NULL) {
			item->body = body_at(s, i);
			item->body_near = true;
			break;
		}
		if (s->tokens[i].type != TOKEN_OTHER &&
		    !scan_is(s, i, WORD_ORDINAL) && !scan_is(s, i, WORD_OF))
			break;
	}
}

/* The body among the tokens from i on, small words between. */
static const char *
body_behind(const struct scan *s, size_t i, size_t stop)
{
	for (size_t k = 0; k < BESIDE_BODY && i < stop; k++, i++) {
		if (s->tokens[i].quoted || scan_mark(s, i, '"')) {
			k--; /* a title: what stands behind it counts */
			continue;
		}
		if (body_at(s, i) != NULL)
			return body_at(s, i);
		if (!scan_is(s, i, WORD_OF) && !scan_is(s, i, WORD_OWN) &&
		    s->tokens[i].type != TOKEN_DATE && !scan_mark(s, i, ','))
			break;
	}
	return NULL;
}

/* Supplement No. 53 of the Assembly's records is the report of the Human
 * Rights Council: A/69/53, A/77/53/Add.1. */
static const char *
reports_for(const struct scan *s, size_t i)
{
	const struct symbol *symbol;

	if (s->tokens[i].type != TOKEN_SYMBOL)
		return NULL;
	symbol = &s->symbols[s->tokens[i].value].symbol;
	return symbol->session_number > 60 && strcmp(symbol->number, "53") == 0
		   ? "A/HRC"
		   : NULL;
}

/* The body that was named last before token `from`, in the same sentence. */
static void
read_around(const struct scan *s, size_t from, struct cite_item *item)
{
	for (size_t k = 1; k <= AROUND && k <= from; k++) {
		size_t i = from - k;
		const char *body = body_at(s, i);

		if (ends_sentence(s, i))
			return;
		if (body == NULL)
			body = reports_for(s, i);
		if (body != NULL && !s->tokens[i].quoted) {
			item->around = body;
			item->distance = k;
			return;
		}
	}
}

/* The body that is named next behind a number, in the same sentence. */
static void
read_after(const struct scan *s, struct cite_item *item)
{
	for (size_t k = 1; k <= AFTER && item->token + k < s->n; k++) {
		size_t i = item->token + k;

		if (ends_sentence(s, i) || s->tokens[i].type == TOKEN_NUMBER)
			return;
		if (body_at(s, i) != NULL && !s->tokens[i].quoted) {
			item->after = body_at(s, i);
			return;
		}
	}
}

/* Bodies of a list whose head comes first. */
static void
read_bodies_first(struct cite_work *w)
{
	const struct scan *s = w->scan;

	for (size_t k = 0; k < w->items.n; k++) {
		struct cite_item *item = &w->items.items[k];
		size_t next = k + 1 < w->items.n ? item[1].token : s->n;
		const char *behind;

		if (item->head == NO_TOKEN) {
			if (item->token > 0)
				item->body = body_at(s, item->token - 1);
			item->body_near = item->body != NULL;
		} else if (item->first == k) {
			read_before_head(s, item->head, item);
			if (item->body == NULL)
				item->body =
				    body_behind(s, item->head + 1, item->token);
			item->body_near = item->body != NULL;
			read_around(s, item->head, item);
		} else {
			item->own = item[-1].own;
			item->body = item[-1].body;
			item->around = item[-1].around;
			item->distance = item[-1].distance;
		}
		read_after(s, item);
		behind = body_behind(s, item->token + 1, next);
		if (behind == NULL || item->body_near)
			continue;
		/* résolutions 19/25 du … et 43/15 du … du Conseil */
		for (size_t b = k + 1; b-- > item->first;) {
			struct cite_item *one = &w->items.items[b];

			if (one->body_near || (b < k && one->own))
				break;
			one->body = behind;
			one->body_near = true;
		}
	}
}

/* The body that governs a number before its head: the nearest one in the
 * clause that is not part of what a text is about.  One with other words
 * behind it that no "about" begins is only the body around. */
static void
find_body_left(const struct scan *s, size_t stop, struct cite_item *item)
{
	size_t words = 0, at = item->token;

	for (size_t k = 1; k <= LOOK_BACK && item->token - k + 1 > stop; k++) {
		size_t i = item->token - k;

		if (s->tokens[i].quoted)
			continue;
		if (ends_sentence(s, i))
			break;
		if (scan_is(s, i, WORD_ABOUT)) {
			words = 0;
			item->body = NULL;
			item->own = false;
		} else if (s->tokens[i].type == TOKEN_OTHER) {
			words++;
		} else if (item->body != NULL || item->own) {
			if (scan_mark(s, i, ','))
				break;
		} else if (words <= NEAR_WORDS) {
			item->body = body_at(s, i);
			item->own = scan_is(s, i, WORD_OWN);
			at = i;
		}
	}
	if (!item->own && item->body == NULL)
		at = item->token;
	read_around(s, at, item);
	item->body_near = item->body != NULL || item->own;
}

static void
read_bodies_last(struct cite_work *w)
{
	for (size_t k = 0; k < w->items.n; k++) {
		struct cite_item *item = &w->items.items[k];
		size_t stop = k > 0 ? item[-1].token + 1 : 0;

		find_body_left(w->scan, stop, item);
		read_after(w->scan, item);
		if (item->body_near || k == 0)
			continue;
		if (item->first != k || (item->near && item[-1].near)) {
			bool parted = false;

			for (size_t i = stop; i < item->token; i++)
				parted |= ends_sentence(w->scan, i);
			if (parted)
				continue;
			item->body = item[-1].body;
			item->own = item[-1].own;
		}
	}
}

/* `date` is an index of the list of dates. */
static void
set_date(struct cite_work *w, struct cite_item *item, size_t date, bool near)
{
	const struct date *d = &w->scan->dates->items[date];

	if (strlen(d->edtf) >= sizeof item->date ||
	    strchr(d->edtf, '/') != NULL)
		return;
	strcpy(item->date, d->edtf);
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
		if (!is_list_word(s, i) || is_date(s, i) ||
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

/* The dates of a list from token i on; returns how many, *end is behind. */
static size_t
dates_of_list(const struct scan *s, size_t i, size_t *dates, size_t *end)
{
	size_t n = 0;

	for (; i < s->n && n < DATES_MAX; i++) {
		const struct token *t = &s->tokens[i];
		size_t d = (size_t)t->value;

		/* "4 and 14 July 1967" is one token and two dates. */
		for (; is_date(s, i) && n < DATES_MAX && d < s->dates->n &&
		       s->dates->items[d].start < t->stop;
		     d++)
			dates[n++] = d;
		if (!is_date(s, i) && !scan_is(s, i, WORD_AND) &&
		    !scan_is(s, i, WORD_OF) && !scan_mark(s, i, ','))
			break;
	}
	*end = i;
	return n;
}

/* "4 and 14 July 1967, respectively": as many dates as numbers before it. */
static bool
read_respectively(struct cite_work *w, size_t k, size_t token)
{
	size_t dates[DATES_MAX], end;
	size_t n = dates_of_list(w->scan, token, dates, &end);
	struct cite_item *first;

	if (n < 2 || !scan_is(w->scan, end, WORD_RESPECTIVELY) || k + 1 < n)
		return false;
	first = &w->items.items[k + 1 - n];
	for (size_t m = 0; m < n; m++)
		if (first[m].date[0] != '\0')
			return false;
	for (size_t m = 0; m < n; m++)
		set_date(w, &first[m], dates[m], true);
	return true;
}

/* Dates behind numbers; one may serve several before it. */
static void
read_dates_behind(struct cite_work *w)
{
	const struct scan *s = w->scan;

	for (size_t k = 0; k < w->items.n; k++) {
		struct cite_item *item = &w->items.items[k];
		size_t token = date_behind(s, item), date;

		if (token == NO_TOKEN || read_respectively(w, k, token))
			continue;
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
		else if (ends_sentence(s, i) || scan_mark(s, i, ','))
			return NO_TOKEN;
		if (!scan_is(s, i, WORD_OF) && !scan_is(s, i, WORD_NUMBER) &&
		    !scan_is(s, i, WORD_BODY) && !scan_is(s, i, WORD_OWN))
			plain = false;
	}
	return NO_TOKEN;
}

/* Dates before numbers; one serves those that follow it in the list. */
static void
read_dates_before(struct cite_work *w)
{
	const struct scan *s = w->scan;

	for (size_t k = 0; k < w->items.n; k++) {
		struct cite_item *item = &w->items.items[k];
		size_t stop = k > 0 ? item[-1].token + 1 : 0;
		size_t date = date_before(s, item, stop);

		if (date != NO_TOKEN)
			set_date(w, item, (size_t)s->tokens[date].value, true);
		else if (k > 0 && item[-1].date[0] != '\0' &&
			 joined(s, item - 1, item) &&
			 cite_date_fits(
			     number_of(w, item), NULL, item[-1].date))
			set_date(w, item, item[-1].date_index, false);
	}
}

void
cite_list_read(struct cite_work *w)
{
	const struct lang_cite *lang = w->scan->words->lang;

	w->items.n = 0;
	if (lang->head_last) {
		read_heads_behind(w);
		read_bodies_last(w);
	} else {
		read_heads_before(w);
		read_bodies_first(w);
	}
	if (lang->date_first)
		read_dates_before(w);
	else
		read_dates_behind(w);
}
