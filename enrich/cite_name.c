/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What is cited by name: the Charter, the Statute of the Court, the Treaty
 * Series, sales numbers, meetings, "the present resolution", ibid., the Court's
 * reports, and the instruments of lib/lang.
 */
#include <stdio.h>
#include <string.h>

#include "enrich/cite_parts.h"
#include "lib/ascii.h"

enum {
	VOLUMES_MAX = 8,
	SERIES_MAX = 24, /* tokens between Treaty Series and its numbers */
	SALES_MAX = 32,
	UNIT_MAX = 8, /* bytes of "p.", "pág.", 页 */
	ICJ_MAX = 8, /* … between I.C.J. Reports and the page */
	YEAR_FIRST = 1947, /* of the Court's reports */
	YEAR_LAST = 2100,
};

struct cite *
cite_add_named(struct cite_work *w, struct cite_list *out,
    enum cite_rule_id rule, size_t first, size_t last, const char *target)
{
	struct cite *c = cite_add(out, w->scan, rule, first, last);

	snprintf(c->target, sizeof c->target, "%s", target);
	return c;
}

/* Articles of the Charter have no Roman numerals: "статья XIV.A Устава" is the
 * Agency's. */
static bool
is_of_another(const struct cite *c)
{
	for (size_t i = 0; i < c->npins; i++)
		if (strcmp(c->pins[i].unit, "article") == 0 &&
		    !ascii_digit(c->pins[i].value[0]))
			return true;
	return false;
}

static void
name_charter(struct cite_work *w, size_t i, struct cite_list *out)
{
	const struct scan *s = w->scan;
	bool full = scan_is(s, i, WORD_CHARTER);
	bool cased =
	    !s->words->lang->head_last && s->words->lang->prefixes == NULL;
	struct cite *c;

	/* la Carta, not una carta. */
	if (!full && cased && !scan_upper(s->text, s->tokens[i].start))
		return;
	c = cite_add_named(w, out, RULE_CHARTER, i, i, "charter");
	if (!s->words->lang->head_last)
		cite_pin_before(s, i, c);
	if (c->npins == 0)
		cite_pin_after(s, i + 1, c);
	if (!full && (c->npins == 0 || is_of_another(c)))
		out->n--;
}

static void
name_statute(struct cite_work *w, size_t i, struct cite_list *out)
{
	struct cite *c =
	    cite_add_named(w, out, RULE_STATUTE, i, i, "icj-statute");

	if (!w->scan->words->lang->head_last)
		cite_pin_before(w->scan, i, c);
	if (c->npins == 0)
		cite_pin_after(w->scan, i + 1, c);
}

/* One citation a volume, all with the same span. */
static void
add_volumes(struct cite_work *w, struct cite_list *out, size_t first,
    size_t last, const int *volumes, size_t n, int number)
{
	char target[CITE_TARGET_MAX];

	for (size_t k = 0; k < n; k++) {
		snprintf(
		    target, sizeof target, "unts/%d/%d", volumes[k], number);
		cite_add_named(w, out, RULE_TREATY_SERIES, first, last, target);
	}
}

/* vol. 1771, No. 30822; vols. 2225, 2237 and 2241, No. 39574;
 * 第2225、2237和2241卷，第39574号 */
static void
name_treaty(struct cite_work *w, size_t i, struct cite_list *out)
{
	const struct scan *s = w->scan;
	enum cite_word volumes_end =
	    s->words->lang->head_last ? WORD_VOLUME : WORD_NUMBER;
	size_t first = NO_TOKEN, k;
	bool past = false;
	int volumes[VOLUMES_MAX], number = 0;
	size_t n = 0;

	for (k = i + 1; k < s->n && k - i < SERIES_MAX && number == 0; k++) {
		bool begins =
		    scan_is(s, k, WORD_VOLUME) || scan_is(s, k, WORD_NUMBER);

		if (begins && first == NO_TOKEN)
			first = k;
		if (scan_is(s, k, volumes_end) && n != 0)
			past = true;
		if (s->tokens[k].type == TOKEN_INTEGER) {
			if (first == NO_TOKEN)
				return;
			if (past)
				number = s->tokens[k].value;
			else if (n < VOLUMES_MAX)
				volumes[n++] = s->tokens[k].value;
		} else if (!begins && !scan_mark(s, k, ',') &&
			   !scan_mark(s, k, '"') && !scan_mark(s, k, '>') &&
			   !scan_is(s, k, WORD_AND) &&
			   !scan_is(s, k, WORD_NUMBER_END)) {
			return;
		}
	}
	if (number == 0)
		return;
	if (scan_is(s, k, WORD_NUMBER_END))
		k++;
	add_volumes(w, out, first, k - 1, volumes, n, number);
}

/* The letter of a sales number is its language: E here. */
static void
name_sales(struct cite_work *w, size_t i, struct cite_list *out)
{
	const struct scan *s = w->scan;
	char target[CITE_TARGET_MAX] = "sales/";
	size_t k = i + 1, n = strlen(target), at, len;

	while (k < s->n && (scan_mark(s, k, ':') || scan_is(s, k, WORD_NUMBER)))
		k++;
	if (k >= s->n || s->tokens[k].type != TOKEN_OTHER)
		return;
	for (at = s->tokens[k].start; at < s->tokens[k].stop; at += len) {
		char c = scan_latin(s->text, at, &len);

		if (c != '\0')
			c = (char)(c - 32);
		else
			c = s->text->fold.data[at];
		if (strchr("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.", c) ==
			NULL ||
		    n + 1 >= SALES_MAX)
			return;
		target[n++] = c;
	}
	target[n] = '\0';
	if (n < strlen("sales/E.96.I.1") - 1 || target[7] != '.')
		return;
	target[6] = 'E';
	cite_pin_after(
	    s, k + 1, cite_add_named(w, out, RULE_SALES_NUMBER, k, k, target));
}

static void
name_present(struct cite_work *w, size_t i, struct cite_list *out)
{
	const struct cite_context *context = w->context;
	struct cite *c;

	if (!context->has_own)
		return;
	c = cite_add_named(w, out, RULE_PRESENT, i, i, context->own.text);
	if (strcmp(scan_row(w->scan, i)->arg, "decision") == 0)
		c->kind = CITE_DECISION;
	if (!w->scan->words->lang->head_last)
		cite_pin_before(w->scan, i, c);
	if (c->npins == 0)
		cite_pin_after(w->scan, i + 1, c);
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
			name_treaty(w, i, out);
			return;
		}
	}
	c = cite_add_named(w, out, RULE_IBID, i, i, context->previous);
	c->kind = context->previous_kind;
	cite_pin_after(s, i + 1, c);
}

/* I.C.J. Reports 2004, p. 136: the year, and the page where it begins. */
static void
name_icj(struct cite_work *w, size_t i, struct cite_list *out)
{
	const struct scan *s = w->scan;
	int values[2];
	size_t k = i + 1, n = 0;
	char target[CITE_TARGET_MAX];

	for (; k < s->n && k - i < ICJ_MAX && n < 2; k++) {
		const struct token *t = &s->tokens[k];

		if (t->type == TOKEN_INTEGER)
			values[n++] = t->value;
		else if (t->type != TOKEN_MARK && !scan_is(s, k, WORD_NUMBER) &&
			 t->stop - t->start > UNIT_MAX)
			return;
	}
	if (n < 2 || values[0] < YEAR_FIRST || values[0] > YEAR_LAST)
		return;
	if (i > 0 && scan_mark(s, i - 1, '<'))
		i--;
	if (s->words->lang->head_last && scan_is(s, k, WORD_UNIT))
		k++;
	snprintf(target, sizeof target, "icj/%d/%d", values[0], values[1]);
	cite_add_named(w, out, RULE_ICJ_REPORTS, i, k - 1, target);
}

/* A declaration, treaty, programme or judgment by its name; Chinese sets it
 * in brackets of its own, which go with it. */
static void
name_instrument(struct cite_work *w, size_t i, struct cite_list *out)
{
	const struct scan *s = w->scan;
	const char *target = scan_row(s, i)->arg;
	size_t first = i, last = i;
	struct cite *c;

	if (w->context->has_own && strcmp(w->context->own.text, target) == 0)
		return;
	if (i > 0 && scan_mark(s, i - 1, '<') && scan_mark(s, i + 1, '>')) {
		first = i - 1;
		last = i + 1;
	}
	c = cite_add_named(w, out, RULE_INSTRUMENT, first, last, target);
	if (strncmp(target, "icj/", 4) == 0)
		c->kind = CITE_JUDGMENT;
	if (!s->words->lang->head_last)
		cite_pin_before(s, first, c);
	if (c->npins == 0)
		cite_pin_after(s, last + 1, c);
}

void
cite_name(struct cite_work *w, size_t i, struct cite_list *out)
{
	static const struct {
		enum cite_word word;
		void (*name)(struct cite_work *, size_t, struct cite_list *);
		const char *refused; /* why it is none after all */
	} names[] = {
	    {WORD_CHARTER, name_charter, NULL},
	    {WORD_CHARTER_SHORT, name_charter,
		"no capital, or no article or chapter beside it"},
	    {WORD_STATUTE, name_statute, NULL},
	    {WORD_TREATIES, name_treaty, "no volume and number behind it"},
	    {WORD_SALES, name_sales, "no sales number behind it"},
	    {WORD_PRESENT, name_present, "the document's symbol is not known"},
	    {WORD_MEETING, cite_name_meeting,
		"no number beside it, or not known to be the Assembly's"},
	    {WORD_IBID, name_ibid, "not in a note, or no note before it cites"},
	    {WORD_ICJ, name_icj, "no year and page behind it"},
	    {WORD_INSTRUMENT, name_instrument, "the document itself"},
	};

	for (size_t k = 0; k < sizeof names / sizeof names[0]; k++) {
		size_t before = out->n;

		if (!scan_is(w->scan, i, names[k].word))
			continue;
		names[k].name(w, i, out);
		if (out->n == before)
			cite_refuse(w, i, names[k].refused);
	}
}
