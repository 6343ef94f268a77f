/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Lists of numbers: which head word governs which number, and which body was
 * named with it.
 */
#include <string.h>

#include "enrich/cite_parts.h"
#include "lib/mem.h"

enum {
	BEFORE_HEAD = 4, /* tokens between "its" and "resolutions" */
	BESIDE_BODY = 8, /* tokens between a head word and its body */
	NEAR_WORDS = 3, /* characters between a body and its number */
	AFTER = 24, /* tokens behind a number, to the next body */
	AROUND = 100, /* tokens before a head word, to the last body */
	LOOK_BACK = 120, /* tokens before a number, where the head comes last */
};

static bool
is_head(const struct scan *s, size_t i)
{
	return scan_is(s, i, WORD_RESOLUTION) || scan_is(s, i, WORD_DECISION) ||
	       scan_is(s, i, WORD_STATEMENT);
}

/* Words of lists, which do not part a number from its head. */
bool
cite_list_word(const struct scan *s, size_t i)
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
bool
cite_sentence_ends(const struct scan *s, size_t i)
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
		} else if (cite_sentence_ends(s, i)) {
			head = NO_TOKEN;
		} else if (!cite_list_word(s, i)) {
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
			if (cite_sentence_ends(s, i)) {
				later = NULL;
				break;
			}
			near = near && cite_list_word(s, i);
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

/* "General Assembly and Security Council resolutions": the second of two
 * bodies; which number is whose, the shapes tell. */
static bool
is_joint(const struct scan *s, size_t i)
{
	return i >= 2 && scan_is(s, i - 1, WORD_AND) &&
	       scan_is(s, i - 2, WORD_BODY);
}

/* An "and" glued to the front of token i: وبمجلس الأمن begins a new clause. */
static bool
begins_with_and(const struct scan *s, size_t i)
{
	size_t from = i > 0 ? s->tokens[i - 1].stop : 0;
	const char *p = s->text->fold.data;

	while (from < s->tokens[i].start && p[from] == ' ')
		from++;
	return s->tokens[i].start >= from + 2 &&
	       memcmp(p + from, "\xd9\x88", 2) == 0;
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
		if (k == 1 && s->words->lang->body_first &&
		    body_at(s, i) != NULL) {
			if (is_joint(s, i))
				break;
			item->body = body_at(s, i);
			item->body_near = true;
			break;
		}
		if (s->tokens[i].type != TOKEN_OTHER &&
		    !scan_is(s, i, WORD_ORDINAL) && !scan_is(s, i, WORD_OF))
			break;
	}
}

/* The body among the tokens from i on, small words between.  Behind a comma
 * it needs a preposition: in "resolution 54/18 of 12 October 2023, the Human
 * Rights Council decided" a sentence begins. */
static const char *
body_behind(const struct scan *s, size_t i, size_t stop)
{
	bool comma = false;

	for (size_t k = 0; k < BESIDE_BODY && i < stop; k++, i++) {
		if (s->tokens[i].quoted || scan_mark(s, i, '"')) {
			k--; /* a title: what stands behind it counts */
			continue;
		}
		if (body_at(s, i) != NULL)
			return comma || begins_with_and(s, i) ? NULL
							      : body_at(s, i);
		if (scan_mark(s, i, ','))
			comma = true;
		else if (scan_is(s, i, WORD_OF))
			comma = comma && scan_row(s, i)->arg[0] != '\0';
		else if (!scan_is(s, i, WORD_OWN) &&
			 s->tokens[i].type != TOKEN_DATE)
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

		if (cite_sentence_ends(s, i))
			return;
		if (body == NULL)
			body = reports_for(s, i);
		/* Any commission may be "the Commission". */
		if (body != NULL && strcmp(body, "commission") != 0 &&
		    !s->tokens[i].quoted) {
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

		if (cite_sentence_ends(s, i) ||
		    s->tokens[i].type == TOKEN_NUMBER)
			return;
		if (body_at(s, i) != NULL && !s->tokens[i].quoted) {
			item->after = body_at(s, i);
			item->after_distance = k;
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
		if (behind == NULL || item->body_near || item->own)
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
	bool about = false;

	for (size_t k = 1; k <= LOOK_BACK && item->token - k + 1 > stop; k++) {
		size_t i = item->token - k;

		if (s->tokens[i].quoted)
			continue;
		if (cite_sentence_ends(s, i))
			break;
		if (scan_is(s, i, WORD_ABOUT)) {
			/* 关于大会关于政策审查的第75/233号决议 */
			if (about && item->body != NULL && at == i + 1)
				break;
			about = true;
			words = 0;
			item->body = NULL;
			item->own = false;
		} else if (s->tokens[i].type == TOKEN_OTHER) {
			words++;
		} else if (item->body != NULL || item->own) {
			if (scan_mark(s, i, ','))
				break;
		} else if (words <= NEAR_WORDS) {
			item->body = is_joint(s, i) ? NULL : body_at(s, i);
			item->own = scan_is(s, i, WORD_OWN);
			at = i;
			if (is_joint(s, i))
				break;
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
				parted |= cite_sentence_ends(w->scan, i);
			if (parted)
				continue;
			item->body = item[-1].body;
			item->own = item[-1].own;
		}
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
		cite_dates_before(w);
	else
		cite_dates_behind(w);
}
