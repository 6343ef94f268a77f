/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Meetings of the document's own session: "50th and 51st plenary meetings". */
#include <stdio.h>
#include <string.h>

#include "enrich/cite_parts.h"

enum {
	MEETINGS = 1000, /* more than a session of today has */
	MEETING_MAX = 3, /* tokens between a number and "plenary meeting" */
	MEETINGS_LIST = 30, /* of one list or range */
};

/* The number of the meeting beside token i; the span of both. */
static int
meeting_number(const struct scan *s, size_t i, size_t *first, size_t *last)
{
	for (size_t k = 1; k <= MEETING_MAX && k <= i; k++) {
		if (s->tokens[i - k].type == TOKEN_INTEGER) {
			*first = i - k;
			*last = i;
			return s->tokens[i - k].value;
		}
		if (scan_mark(s, i - k, ','))
			break; /* that of the word before it */
		/* 50th, 50e, 50a, 50-е, (resumed) */
		if (s->tokens[i - k].type != TOKEN_OTHER && i > k &&
		    s->tokens[i - k].start != s->tokens[i - k - 1].stop)
			break;
	}
	if (i + 1 < s->n && s->tokens[i + 1].type == TOKEN_INTEGER) {
		*first = i;
		*last = i + 1;
		return s->tokens[i + 1].value;
	}
	return 0;
}

/* The integer before token i whose own letters end there: 50th, 50-м, 第50; or
 * NO_TOKEN. */
static size_t
integer_before(const struct scan *s, size_t i)
{
	for (size_t k = 1; k <= MEETING_MAX && k <= i; k++) {
		const struct token *t = &s->tokens[i - k];

		if (t->type == TOKEN_INTEGER)
			return i - k;
		if (i == k || t->type == TOKEN_WORD ||
		    t->start != s->tokens[i - k - 1].stop)
			break;
	}
	return NO_TOKEN;
}

/* Behind the integer at i and the letters that belong to it. */
static size_t
behind_integer(const struct scan *s, size_t i)
{
	size_t k = i + 1;

	while (k < s->n && k - i < MEETING_MAX &&
	       s->tokens[k].start == s->tokens[k - 1].stop &&
	       scan_type(s, k) != TOKEN_WORD && !scan_mark(s, k, ',') &&
	       scan_type(s, k + 1) != TOKEN_INTEGER)
		k++;
	return k;
}

/* The next integer of the list that goes on behind the one at i, or NO_TOKEN;
 * *range: what stands between is meant too. */
static size_t
next_meeting(const struct scan *s, size_t i, bool *range)
{
	size_t k = behind_integer(s, i);

	*range = scan_is(s, k, WORD_TO) || scan_mark(s, k, '-');
	if (!*range && !scan_is(s, k, WORD_AND) && !scan_mark(s, k, ','))
		return NO_TOKEN;
	k++;
	if (scan_is(s, k, WORD_AND))
		k++;
	if (scan_is(s, k, WORD_NUMBER))
		k++;
	return scan_type(s, k) == TOKEN_INTEGER ? k : NO_TOKEN;
}

/* The first integer of the list that ends with the one at i. */
static size_t
first_meeting(const struct scan *s, size_t i)
{
	for (size_t more = 0; more < MEETINGS_LIST; more++) {
		size_t k = i, before;
		bool range;

		if (k > 0 && scan_is(s, k - 1, WORD_NUMBER))
			k--;
		if (k > 0)
			k--; /* "and", a comma, "to" */
		before = integer_before(s, k);
		if (before == NO_TOKEN || next_meeting(s, before, &range) != i)
			break;
		i = before;
	}
	return i;
}

static void
add_meeting(struct cite_work *w, struct cite_list *out, int n, size_t first,
    size_t last)
{
	const struct cite_context *context = w->context;
	char target[CITE_TARGET_MAX];

	/* The 2023 plenary meeting of some process; no session since 1976 had
	 * a thousand meetings. */
	if (n == 0 || (n >= MEETINGS && context->own.session_number > 30))
		return;
	if (context->own.session_number > 0 &&
	    context->own.session_number <= 30)
		snprintf(target, sizeof target, "A/PV.%d", n);
	else
		snprintf(target, sizeof target, "A/%s/PV.%d",
		    context->own.session, n);
	cite_add_named(w, out, RULE_MEETING, first, last, target);
}

/* "50th and 51st plenary meetings": each has its own number as its span, the
 * one beside the word that as well. */
static void
add_meetings(struct cite_work *w, struct cite_list *out, size_t from, size_t to,
    size_t first, size_t last)
{
	const struct scan *s = w->scan;
	bool range = false;

	for (size_t i = from, before = NO_TOKEN; i != NO_TOKEN;
	     before = i, i = i == to ? NO_TOKEN : next_meeting(s, i, &range)) {
		int n = s->tokens[i].value;

		for (int m = range ? s->tokens[before].value + 1 : n;
		     m < n && n - m < MEETINGS_LIST; m++)
			add_meeting(w, out, m, before, i);
		if (i == first || i == last)
			add_meeting(w, out, n, first, last);
		else
			add_meeting(w, out, n, i, i);
	}
}

void
cite_name_meeting(struct cite_work *w, size_t i, struct cite_list *out)
{
	const struct cite_context *context = w->context;
	const struct scan *s = w->scan;
	bool several = *scan_row(s, i)->arg != '\0', range;
	size_t first, last, from, to;
	int n = meeting_number(s, i, &first, &last);

	if (n == 0 || !context->has_own || context->own.session[0] == '\0' ||
	    strcmp(cite_own_body(context), "A") != 0)
		return;
	from = to = first == i ? last : first;
	if (first != i)
		from = first_meeting(s, first);
	/* 第48次全体会议 is a meeting, 10次全体会议 are ten. */
	if (s->words->lang->head_last &&
	    (from == 0 || !scan_is(s, from - 1, WORD_NUMBER) ||
		(unsigned char)s->text->fold.data[s->tokens[from].start] > '9'))
		return;
	/* 10 plenary meetings are ten as well. */
	if (several && first != i &&
	    s->tokens[first + 1].start != s->tokens[first].stop)
		return;
	if (first == i)
		for (size_t k = 0, next; k < MEETINGS_LIST; k++, to = next)
			if ((next = next_meeting(s, to, &range)) == NO_TOKEN)
				break;
	add_meetings(w, out, from, to, first, last);
}
