/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What is cited by name: the Charter, the Statute of the Court, the Treaty
 * Series, sales numbers, meetings, "the present resolution", ibid.
 */
#include <stdio.h>
#include <string.h>

#include "enrich/cite_parts.h"

enum {
	SERIES_MAX = 14, /* tokens between Treaty Series and its numbers */
	MEETING_MAX = 3, /* tokens between a number and "plenary meeting" */
};

static struct cite *
add_named(struct cite_work *w, struct cite_list *out, enum cite_rule_id rule,
    size_t first, size_t last, const char *target)
{
	struct cite *c = cite_add(out, w->scan, rule, first, last);

	snprintf(c->target, sizeof c->target, "%s", target);
	return c;
}

static void
name_charter(struct cite_work *w, size_t i, struct cite_list *out)
{
	const struct scan *s = w->scan;
	bool full = scan_is(s, i, WORD_CHARTER);
	struct cite *c;

	c = add_named(w, out, RULE_CHARTER, i, i, "charter");
	if (!s->words->lang->head_last)
		cite_pin_before(s, i, c);
	if (c->npins == 0)
		cite_pin_after(s, i + 1, c);
	if (!full && c->npins == 0)
		out->n--;
}

static void
name_statute(struct cite_work *w, size_t i, struct cite_list *out)
{
	struct cite *c = add_named(w, out, RULE_STATUTE, i, i, "icj-statute");

	if (!w->scan->words->lang->head_last)
		cite_pin_before(w->scan, i, c);
	if (c->npins == 0)
		cite_pin_after(w->scan, i + 1, c);
}

/* vol. 1771, No. 30822: both numbers behind token i, the volume first. */
static void
name_treaty(struct cite_work *w, size_t i, struct cite_list *out)
{
	const struct scan *s = w->scan;
	size_t first = NO_TOKEN, k;
	bool volume = false;
	int numbers[2];
	int n = 0;
	char target[CITE_TARGET_MAX];

	for (k = i + 1; k < s->n && k - i < SERIES_MAX && n < 2; k++) {
		if (scan_is(s, k, WORD_VOLUME) || scan_is(s, k, WORD_NUMBER)) {
			volume |= scan_is(s, k, WORD_VOLUME);
			if (first == NO_TOKEN)
				first = k;
		} else if (s->tokens[k].type == TOKEN_INTEGER) {
			numbers[n++] = s->tokens[k].value;
			if (first == NO_TOKEN)
				return;
		} else if (!scan_mark(s, k, ',') && !scan_mark(s, k, '"') &&
			   !scan_mark(s, k, '>') &&
			   !scan_is(s, k, WORD_NUMBER_END)) {
			return;
		}
	}
	if (n < 2 || !volume)
		return;
	if (scan_is(s, k, WORD_NUMBER_END))
		k++;
	snprintf(target, sizeof target, "unts/%d/%d", numbers[0], numbers[1]);
	add_named(w, out, RULE_TREATY_SERIES, first, k - 1, target);
}

/* The letter of a sales number is its language (languages.md 2.6): E here. */
static void
name_sales(struct cite_work *w, size_t i, struct cite_list *out)
{
	const struct scan *s = w->scan;
	char target[CITE_TARGET_MAX] = "sales/E";
	size_t k = i + 1, n;
	const struct token *t;

	while (k < s->n && (scan_mark(s, k, ':') || scan_is(s, k, WORD_NUMBER)))
		k++;
	if (k >= s->n || s->tokens[k].type != TOKEN_OTHER)
		return;
	t = &s->tokens[k];
	n = t->stop - t->start;
	if (n < 6 || n > 24 || s->text->fold.data[t->start + 1] != '.')
		return;
	for (size_t b = 1; b < n; b++) {
		char c = s->text->fold.data[t->start + b];

		if (!(c >= '0' && c <= '9') && !(c >= 'a' && c <= 'z') &&
		    c != '.')
			return;
		target[6 + b] = c >= 'a' && c <= 'z' ? (char)(c - 32) : c;
		target[7 + b] = '\0';
	}
	add_named(w, out, RULE_SALES_NUMBER, k, k, target);
}

static void
name_present(struct cite_work *w, size_t i, struct cite_list *out)
{
	const struct cite_context *context = w->context;
	struct cite *c;

	if (!context->has_own)
		return;
	c = add_named(w, out, RULE_PRESENT, i, i, context->own.text);
	if (strcmp(scan_row(w->scan, i)->arg, "decision") == 0)
		c->kind = CITE_DECISION;
	if (!w->scan->words->lang->head_last)
		cite_pin_before(w->scan, i, c);
	if (c->npins == 0)
		cite_pin_after(w->scan, i + 1, c);
}

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
		if (s->tokens[i - k].type != TOKEN_OTHER &&
		    s->tokens[i - k].type != TOKEN_LETTER &&
		    !scan_mark(s, i - k, '-'))
			break;
	}
	if (i + 1 < s->n && s->tokens[i + 1].type == TOKEN_INTEGER) {
		*first = i;
		*last = i + 1;
		return s->tokens[i + 1].value;
	}
	return 0;
}

/* "50th plenary meeting": of the document's own session (ods.md D.4). */
static void
name_meeting(struct cite_work *w, size_t i, struct cite_list *out)
{
	const struct cite_context *context = w->context;
	size_t first, last;
	int n = meeting_number(w->scan, i, &first, &last);
	char target[CITE_TARGET_MAX];

	if (n == 0 || !context->has_own || context->own.session[0] == '\0' ||
	    strcmp(cite_own_body(context), "A") != 0)
		return;
	if (context->own.session_number > 0 &&
	    context->own.session_number <= 30)
		snprintf(target, sizeof target, "A/PV.%d", n);
	else
		snprintf(target, sizeof target, "A/%s/PV.%d",
		    context->own.session, n);
	add_named(w, out, RULE_MEETING, first, last, target);
}

/* Ibid.: the last target of the notes so far, unless a symbol or a volume of
 * the Treaty Series follows. */
static void
name_ibid(struct cite_work *w, size_t i, struct cite_list *out)
{
	const struct scan *s = w->scan;
	struct cite_context *context = w->context;
	struct cite *c;

	if (context->place != PLACE_NOTE || context->previous[0] == '\0')
		return;
	for (size_t k = i + 1; k < s->n && k - i < SERIES_MAX; k++) {
		if (s->tokens[k].type == TOKEN_SYMBOL ||
		    s->tokens[k].type == TOKEN_NUMBER)
			return;
		if (scan_is(s, k, WORD_VOLUME)) {
			if (context->previous_kind == CITE_TREATY)
				name_treaty(w, i, out);
			return;
		}
	}
	c = add_named(w, out, RULE_IBID, i, i, context->previous);
	c->kind = context->previous_kind;
	cite_pin_after(s, i + 1, c);
}

static void
name_instrument(struct cite_work *w, size_t i, struct cite_list *out)
{
	struct cite *c =
	    add_named(w, out, RULE_INSTRUMENT, i, i, scan_row(w->scan, i)->arg);

	if (!w->scan->words->lang->head_last)
		cite_pin_before(w->scan, i, c);
	if (c->npins == 0)
		cite_pin_after(w->scan, i + 1, c);
}

void
cite_name(struct cite_work *w, size_t i, struct cite_list *out)
{
	static const struct {
		enum cite_word word;
		void (*name)(struct cite_work *, size_t, struct cite_list *);
	} names[] = {
	    {WORD_CHARTER, name_charter},
	    {WORD_CHARTER_SHORT, name_charter},
	    {WORD_STATUTE, name_statute},
	    {WORD_TREATIES, name_treaty},
	    {WORD_SALES, name_sales},
	    {WORD_PRESENT, name_present},
	    {WORD_MEETING, name_meeting},
	    {WORD_IBID, name_ibid},
	    {WORD_INSTRUMENT, name_instrument},
	};

	for (size_t k = 0; k < sizeof names / sizeof names[0]; k++)
		if (scan_is(w->scan, i, names[k].word))
			names[k].name(w, i, out);
}
