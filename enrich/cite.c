/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "enrich/cite.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "enrich/cite_parts.h"
#include "lib/lang/lang.h"
#include "lib/mem.h"

enum { SERIES_MAX = 5 }; /* letters of LC, MSC, COFI */

struct cite_finder *
cite_new(const struct lang *lang)
{
	static const struct lang_cite_row no_rows[] = {
	    {WORD_NONE, NULL, NULL},
	};
	static const struct lang_cite none = {.rows = no_rows};
	struct cite_finder *f = mem_zero(1, sizeof *f);

	scan_words_init(&f->words, lang->cite != NULL ? lang->cite : &none);
	return f;
}

void
cite_free(struct cite_finder *f)
{
	if (f == NULL)
		return;
	scan_words_free(&f->words);
	scan_free(&f->scan);
	free(f->work.items.items);
	free(f->work.refusals);
	free(f);
}

struct cite *
cite_add(struct cite_list *out, const struct scan *s, enum cite_rule_id rule,
    size_t first, size_t last)
{
	struct cite *c;

	if (out->n == out->cap)
		out->items = mem_grow(out->items, out->n, &out->cap, sizeof *c);
	c = &out->items[out->n++];
	*c = (struct cite){
	    .kind = cite_rules[rule].kind,
	    .rule = cite_rules[rule].name,
	    .confidence = cite_rules[rule].confidence,
	    .start = s->tokens[first].start,
	    .stop = s->tokens[last].stop,
	};
	return c;
}

void
cite_refuse(struct cite_work *w, size_t token, const char *why)
{
	struct cite_refusal *r;

	w->refusals =
	    mem_grow(w->refusals, w->nrefusals, &w->refusals_cap, sizeof *r);
	r = &w->refusals[w->nrefusals++];
	*r = (struct cite_refusal){token, why};
}

static enum cite_rule_id
rule_of(enum shape shape)
{
	static const enum cite_rule_id rules[SHAPES] = {
	    [SHAPE_SLASH] = RULE_SESSION_NUMBER,
	    [SHAPE_YEAR] = RULE_YEAR_NUMBER,
	    [SHAPE_BRACKET] = RULE_NUMBER_YEAR,
	    [SHAPE_ROMAN] = RULE_NUMBER_ROMAN,
	    [SHAPE_SPECIAL] = RULE_SPECIAL_SESSION,
	    [SHAPE_EMERGENCY] = RULE_EMERGENCY_SESSION,
	};

	return rules[shape];
}

/* Is this a number that counts without a head word? */
static bool
stands_without_head(const struct cite_work *w, const struct cite_item *item,
    const struct number *n)
{
	if (n->shape == SHAPE_ROMAN)
		return item->body_near || item->date_near;
	if (n->shape == SHAPE_BRACKET || n->shape == SHAPE_SPECIAL ||
	    n->shape == SHAPE_EMERGENCY)
		return true;
	return n->shape == SHAPE_SLASH && n->session >= 31 &&
	       (item->body_near ||
		   (item->date_near && cite_date_fits(n, NULL, item->date)) ||
		   (w->context->place == PLACE_NOTE && n->number > 12));
}

/* LC 35/15, MSC 105/20: the series of another organization stands right before
 * the number. */
static bool
is_of_series(const struct scan *s, const struct cite_item *item)
{
	const struct token *t;

	if (item->token == 0)
		return false;
	t = &s->tokens[item->token - 1];
	if (t->stop - t->start > SERIES_MAX ||
	    t->stop + 1 != s->tokens[item->token].start ||
	    (t->type != TOKEN_OTHER && t->type != TOKEN_LETTER &&
		t->type != TOKEN_ROMAN))
		return false;
	for (size_t i = t->start; i < t->stop; i++)
		if (!scan_upper(s->text, i) ||
		    (unsigned char)s->text->fold.data[i] >= 0x80)
			return false;
	return true;
}

/* Rule 2/3, recommendation 1 (IV), season 2015/16. */
static bool
is_of_other(
    const struct scan *s, const struct cite_item *item, const struct number *n)
{
	bool slash = n->shape == SHAPE_SLASH || n->shape == SHAPE_YEAR;

	return item->token > 0 &&
	       (scan_is(s, item->token - 1, WORD_NO_CITE) ||
		   (slash && scan_is(s, item->token - 1, WORD_UNIT)));
}

/* 2021/22 is a span of two years unless a head word stands right beside. */
static bool
is_span_of_years(const struct cite_item *item, const struct number *n)
{
	int next = n->session + 1;

	if (n->shape != SHAPE_YEAR)
		return false;
	return (n->number == next % 100 || n->number == next) &&
	       !(item->near && (item->body != NULL || item->date[0] != '\0'));
}

static bool
is_own(const struct cite_context *context, const char *target)
{
	return context->has_own && strcmp(context->own.text, target) == 0;
}

/* The document's own number where it is a title, not a citation: without head
 * word, or with nothing but that and its body before it. */
static bool
is_title(const struct cite_work *w, const struct cite_item *item)
{
	if (item->head == NO_TOKEN || w->context->place == PLACE_TITLE ||
	    w->context->place == PLACE_MASTHEAD)
		return true;
	for (size_t i = 0; i < item->head; i++)
		if (!scan_is(w->scan, i, WORD_BODY))
			return false;
	return true;
}

/* الجزء is the section of a resolution and the part of a report. */
static void
name_sections(struct cite *c)
{
	for (size_t i = 0; i < c->npins; i++)
		if (strcmp(c->pins[i].unit, "part") == 0)
			c->pins[i].unit = "section";
}

/* Why the number is no citation; NULL: it is one, of this organ. */
static const char *
refusal(const struct cite_work *w, struct cite_item *item,
    const struct number *n, struct cite_organ *organ)
{
	if (is_span_of_years(item, n))
		return "a span of years";
	if (is_of_series(w->scan, item))
		return "a series of another organization";
	if (is_of_other(w->scan, item, n))
		return "the number of a rule, a part or a season";
	if (item->head == NO_TOKEN && !stands_without_head(w, item, n))
		return "no word says what it is the number of";
	return cite_organ_find(w, item, organ) ? NULL : organ->refused;
}

static void
add_item(struct cite_work *w, struct cite_item *item, struct date_list *dates,
    struct cite_list *out)
{
	const struct scan *s = w->scan;
	const struct number *n = &s->numbers[s->tokens[item->token].value];
	size_t k = 0, letters = n->nletters > 0 ? n->nletters : 1;
	size_t first = out->n;
	struct cite_organ organ;
	const char *why = refusal(w, item, n, &organ);

	if (why != NULL) {
		cite_refuse(w, item->token, why);
		return;
	}
	for (; k < letters; k++) {
		struct cite *c = cite_add(
		    out, s, rule_of(n->shape), item->token, item->token);

		c->kind = organ.kind;
		if (organ.confidence > c->confidence)
			c->confidence = organ.confidence;
		c->doubt = organ.doubt;
		memcpy(c->date, item->date, sizeof c->date);
		if (k < item->ndates)
			memcpy(c->date, dates->items[item->date_index + k].edtf,
			    sizeof c->date);
		if (!cite_organ_target(&organ, n,
			n->nletters > 0 ? n->letters[k] : "", c->target) ||
		    (is_own(w->context, c->target) && is_title(w, item))) {
			out->n--;
			cite_refuse(w, item->token,
			    c->target[0] == '\0' ? "no symbol can be made of it"
						 : "the document itself");
			continue;
		}
		if (!s->words->lang->head_last)
			cite_pin_before(s,
			    item->head != NO_TOKEN &&
				    &w->items.items[item->first] == item
				? item->head
				: item->token,
			    c);
		if (c->npins == 0)
			cite_pin_after(s, item->stop, c);
		if (s->words->lang->part_is_section)
			name_sections(c);
	}
	if (out->n == first || item->date_index == NO_TOKEN)
		return;
	for (k = 0; k == 0 || k < item->ndates; k++)
		dates->items[item->date_index + k].role = DATE_CITED;
}

static enum cite_kind
kind_of_symbol(const struct symbol *symbol)
{
	if (strcmp(symbol->type, "resolution") == 0)
		return CITE_RESOLUTION;
	if (strcmp(symbol->type, "decision") == 0)
		return CITE_DECISION;
	if (strcmp(symbol->type, "presidential statement") == 0)
		return CITE_STATEMENT;
	return CITE_DOCUMENT;
}

/* A/69/53 and A/69/53/Corr.1, chap. IV: the chapter is of both. */
static void
share_pins(struct cite_list *out)
{
	struct cite *last = &out->items[out->n - 1];
	const char *end = strstr(last->target, "/Corr.");

	if (end == NULL || last->npins == 0)
		return;
	for (size_t i = out->n - 1; i > 0; i--) {
		struct cite *c = &out->items[i - 1];
		size_t n = (size_t)(end - last->target);

		if (c->npins != 0 || strncmp(c->target, last->target, n) != 0 ||
		    (c->target[n] != '\0' &&
			strncmp(c->target + n, "/Corr.", 6) != 0))
			break;
		memcpy(c->pins, last->pins, sizeof c->pins);
		c->npins = last->npins;
	}
}

static void
add_symbol(struct cite_work *w, size_t i, struct cite_list *out)
{
	const struct scan *s = w->scan;
	const struct scan_symbol *symbol = &s->symbols[s->tokens[i].value];
	struct cite *c;

	if (is_own(w->context, symbol->symbol.text)) {
		cite_refuse(w, i, "the document itself");
		return;
	}
	c = cite_add(
	    out, s, symbol->derived ? RULE_SYMBOL_LIST : RULE_SYMBOL, i, i);
	c->kind = kind_of_symbol(&symbol->symbol);
	snprintf(c->target, sizeof c->target, "%s", symbol->symbol.text);
	if (symbol->symbol.also[0] != '\0')
		snprintf(c->also[c->nalso++], CITE_TARGET_MAX, "%s",
		    symbol->symbol.also);
	if (symbol->symbol.repaired)
		c->doubt = "misprint";
	/* Final Document, Part I (NPT/CONF.1995/32 (Part I)): of the title */
	if (!s->words->lang->head_last &&
	    (i == 0 ||
		(!scan_mark(s, i - 1, '(') && !scan_mark(s, i - 1, '['))))
		cite_pin_before(s, i, c);
	if (c->npins == 0)
		cite_pin_after(s, i + 1, c);
	share_pins(out);
}

/* Is a the corrigendum or addendum of b? */
static bool
is_part_of(const struct cite *a, const struct cite *b)
{
	size_t n = strlen(b->target);

	return strncmp(a->target, b->target, n) == 0 &&
	       (strncmp(a->target + n, "/Corr.", 6) == 0 ||
		   strncmp(a->target + n, "/Add.", 5) == 0);
}

/* What a note cited last is what "ibid." means in the next one: a document, or
 * an instrument where it names nothing else; of a document and its corrigendum
 * the document. */
static void
remember(
    struct cite_context *context, const struct cite_list *out, size_t first)
{
	const struct cite *last;

	if (out->n == first)
		return;
	last = &out->items[out->n - 1];
	for (size_t i = first; i < out->n; i++)
		if (out->items[i].kind != CITE_INSTRUMENT &&
		    !(i > first && is_part_of(&out->items[i], last)))
			last = &out->items[i];
	memcpy(context->previous, last->target, sizeof context->previous);
	context->previous_kind = last->kind;
}

void
cite_find(struct cite_finder *f, const struct text *t,
    struct cite_context *context, struct date_list *dates,
    struct cite_list *out)
{
	struct cite_work *w = &f->work;
	size_t item = 0, first = out->n;

	f->scan.n = w->nrefusals = 0;
	if (!scan_worth(&f->words, t))
		return;
	scan_text(&f->scan, t, &f->words, dates);
	w->scan = &f->scan;
	w->context = context;
	cite_list_read(w);
	for (size_t i = 0; i < f->scan.n; i++) {
		if (f->scan.tokens[i].type == TOKEN_NUMBER)
			add_item(w, &w->items.items[item++], dates, out);
		else if (f->scan.tokens[i].type == TOKEN_SYMBOL)
			add_symbol(w, i, out);
		else if (f->scan.tokens[i].type == TOKEN_WORD)
			cite_name(w, i, out);
	}
	if (context->place == PLACE_NOTE)
		remember(context, out, first);
}

void
cite_list_free(struct cite_list *l)
{
	free(l->items);
	*l = (struct cite_list){0};
}
