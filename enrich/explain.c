/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "enrich/explain.h"

#include <string.h>

#include "enrich/cite_parts.h"
#include "lib/ascii.h"

static const char *const words[] = {
    [WORD_RESOLUTION] = "resolution",
    [WORD_DECISION] = "decision",
    [WORD_STATEMENT] = "statement",
    [WORD_OWN] = "its",
    [WORD_BODY] = "body",
    [WORD_ABOUT] = "about",
    [WORD_WHICH] = "which",
    [WORD_AND] = "and",
    [WORD_TO] = "to",
    [WORD_OF] = "of",
    [WORD_RESPECTIVELY] = "respectively",
    [WORD_NUMBER] = "number of",
    [WORD_NUMBER_END] = "end of number",
    [WORD_UNIT] = "unit",
    [WORD_ORDINAL] = "ordinal",
    [WORD_LETTER] = "letter",
    [WORD_SUBLETTER] = "letter of a point",
    [WORD_CHARTER] = "Charter",
    [WORD_CHARTER_SHORT] = "Charter in short",
    [WORD_STATUTE] = "Statute of the Court",
    [WORD_TREATIES] = "Treaty Series",
    [WORD_VOLUME] = "volume",
    [WORD_SALES] = "sales number",
    [WORD_IBID] = "ibid.",
    [WORD_PRESENT] = "the present",
    [WORD_MEETING] = "meeting",
    [WORD_ICJ] = "reports of the Court",
    [WORD_INSTRUMENT] = "instrument",
    [WORD_NO_CITE] = "no citation behind it",
};

static const char *const shapes[SHAPES] = {
    [SHAPE_SLASH] = "session and number",
    [SHAPE_YEAR] = "year and number",
    [SHAPE_BRACKET] = "number and year",
    [SHAPE_ROMAN] = "number and session in Roman numerals",
    [SHAPE_SPECIAL] = "number of a special session",
    [SHAPE_EMERGENCY] = "number of an emergency session",
};

/* Line, place and text of bytes start to stop of the folded text. */
static void
begin_row(struct buf *out, const struct explained *e, size_t start, size_t stop)
{
	const struct text *t = e->text;

	buf_printf(out, "%llu\t%u\t%u\t", e->line, t->at[start], t->at[stop]);
	buf_add(out, t->original.p + t->origin[start],
	    t->origin[stop] - t->origin[start]);
	buf_addc(out, '\t');
}

static const char *
token_text(const struct explained *e, size_t token, size_t *n)
{
	const struct token *t = &e->finder->scan.tokens[token];
	const struct text *text = e->text;

	*n = text->origin[t->stop] - text->origin[t->start];
	return text->original.p + text->origin[t->start];
}

/* What a number was seen to belong to. */
static void
put_evidence(struct buf *out, const struct explained *e, size_t token)
{
	const struct cite_items *l = &e->finder->work.items;
	const struct cite_item *item = l->items;
	size_t n;

	for (; item < l->items + l->n && item->token != token; item++)
		;
	if (item == l->items + l->n)
		return;
	if (item->head != NO_TOKEN) {
		const char *head = token_text(e, item->head, &n);

		buf_printf(out, "; by \"%.*s\"%s", (int)n, head,
		    item->near ? "" : " far off");
	}
	if (item->own)
		buf_adds(out, "; \"its\"");
	if (item->body != NULL)
		buf_printf(out, "; body %s%s",
		    item->body[0] == '\0' ? "of others" : item->body,
		    item->body_near ? "" : " of the list");
	else if (item->around != NULL)
		buf_printf(out, "; body %s in the sentence", item->around);
	if (item->date[0] != '\0')
		buf_printf(out, "; date %s", item->date);
}

/* What the token was read as. */
static void
put_reading(struct buf *out, const struct explained *e, size_t token)
{
	const struct scan *s = &e->finder->scan;
	const struct token *t = &s->tokens[token];
	static const char *const names[] = {
	    [TOKEN_OTHER] = "other",
	    [TOKEN_WORD] = "word: ",
	    [TOKEN_DATE] = "date",
	    [TOKEN_SYMBOL] = "symbol",
	    [TOKEN_NUMBER] = "",
	    [TOKEN_INTEGER] = "integer",
	    [TOKEN_ROMAN] = "Roman numeral",
	    [TOKEN_LETTER] = "letter",
	    [TOKEN_MARK] = "mark",
	};

	buf_adds(out, names[t->type]);
	if (t->type == TOKEN_WORD) {
		const char *arg = scan_row(s, token)->arg;

		buf_printf(out, "%s%s%s", words[t->word],
		    arg[0] == '\0' ? "" : " ", arg);
	} else if (t->type == TOKEN_NUMBER) {
		buf_adds(out, shapes[s->numbers[t->value].shape]);
		put_evidence(out, e, token);
	} else if (t->type == TOKEN_INTEGER || t->type == TOKEN_ROMAN) {
		buf_printf(out, " %d", t->value);
	}
}

/* Marks and words that say nothing here, nor look like what is cited. */
static bool
is_plain(const struct explained *e, size_t token)
{
	size_t n;
	const char *p = token_text(e, token, &n);
	enum token_type type = e->finder->scan.tokens[token].type;

	if (type != TOKEN_OTHER)
		return type == TOKEN_MARK || type == TOKEN_DATE;
	for (size_t i = 0; i < n; i++)
		if (p[i] == '/' || ascii_digit(p[i]))
			return false;
	return true;
}

static void
put_cite(struct buf *out, const struct cite *c)
{
	buf_printf(out, "cites %s", c->target);
	for (size_t i = 0; i < c->npins; i++)
		buf_printf(out, ", %s %s", c->pins[i].unit, c->pins[i].value);
	buf_printf(out, "; rule %s; confidence %s", c->rule,
	    cite_confidence_name(c->confidence));
	if (c->doubt != NULL)
		buf_printf(out, "; doubt %s", c->doubt);
}

/* Something that looks like a symbol: what is wrong with it. */
static void
put_symbol_error(struct buf *out, const struct explained *e, size_t token)
{
	size_t n;
	const char *p = token_text(e, token, &n);
	struct symbol symbol;
	enum symbol_error error = symbol_parse(p, n, &symbol);

	if (error != SYMBOL_OK && memchr(p, '/', n) != NULL)
		buf_printf(out, "refused: %s", symbol_error_text(error));
}

/* How far the lists, which are in reading order, have been told. */
struct told {
	size_t cites, dates, refusals;
};

/* What came of the token: citations, or why there is none. */
static void
put_outcome(
    struct buf *out, const struct explained *e, size_t token, struct told *told)
{
	const struct cite_work *w = &e->finder->work;
	const struct token *t = &e->finder->scan.tokens[token];
	size_t first = told->cites;

	for (; told->cites < e->cites->n &&
	       e->cites->items[told->cites].start < t->stop;
	     told->cites++) {
		if (told->cites > first)
			buf_adds(out, " | ");
		put_cite(out, &e->cites->items[told->cites]);
	}
	for (; told->refusals < w->nrefusals &&
	       w->refusals[told->refusals].token <= token;
	     told->refusals++)
		if (told->cites == first)
			buf_printf(out, "refused: %s",
			    w->refusals[told->refusals].why);
	if (t->type == TOKEN_OTHER)
		put_symbol_error(out, e, token);
}

/* The dates that begin before byte `stop` of the folded text. */
static void
put_dates(
    struct buf *out, const struct explained *e, size_t stop, struct told *told)
{
	for (; told->dates < e->dates->n &&
	       e->dates->items[told->dates].start < stop;
	     told->dates++) {
		const struct date *d = &e->dates->items[told->dates];

		begin_row(out, e, d->start, d->stop);
		buf_printf(out, "date\t%s; role %s\n", d->edtf,
		    date_role_name(d->role));
	}
}

void
explain(const struct explained *e, struct buf *out)
{
	const struct scan *s = &e->finder->scan;
	struct told told = {0};

	begin_row(out, e, 0, e->text->fold.len);
	buf_printf(out, "text\tintent %s\n",
	    e->intent == INTENT_NONE ? "not told" : intent_name(e->intent));
	for (size_t i = 0; i < s->n; i++) {
		const struct token *t = &s->tokens[i];

		put_dates(out, e, t->stop, &told);
		if (is_plain(e, i) &&
		    (told.cites == e->cites->n ||
			e->cites->items[told.cites].start >= t->stop))
			continue;
		begin_row(out, e, t->start, t->stop);
		put_reading(out, e, i);
		buf_addc(out, '\t');
		put_outcome(out, e, i, &told);
		buf_addc(out, '\n');
	}
	put_dates(out, e, (size_t)-1, &told);
}
