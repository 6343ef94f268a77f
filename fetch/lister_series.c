/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "fetch/listers.h"
#include "lib/ascii.h"
#include "lib/number.h"
#include "lib/sniff.h"
#include "lib/symbol.h"

/*
 * A series, number by number: numbers are dense within one, so that it has
 * come to its end after some that are missing.
 */
extern const struct lister lister_series;

enum { NUMBER_MAX = 999999999 };

struct range {
	char prefix[SYMBOL_MAX];
	unsigned long long from, to; /* to 0: no end */
};

enum presence { THERE, MISSING, FAILED, ASKED_NO_MORE };

static bool
number(const char *p, size_t n, unsigned long long *out)
{
	char digits[12];

	if (n >= sizeof digits)
		return false;
	memcpy(digits, p, n);
	digits[n] = '\0';
	return number_parse(digits, 0, NUMBER_MAX, out);
}

/* A/RES/79/1.. or A/RES/79/1..50 */
static bool
parse(const char *where, struct range *r, struct problem *p)
{
	const char *dots = strstr(where, "..");
	const char *first = dots;

	while (first != NULL && first > where && ascii_digit(first[-1]))
		first--;
	if (dots == NULL || first == dots ||
	    (size_t)(first - where) >= sizeof r->prefix ||
	    !number(first, (size_t)(dots - first), &r->from))
		return problem_set(p, PROBLEM_BAD_SYMBOL,
		    "\"%.100s\" is no series like A/RES/79/1.. or "
		    "A/RES/79/1..50",
		    where);
	snprintf(
	    r->prefix, sizeof r->prefix, "%.*s", (int)(first - where), where);
	r->to = 0;
	if (dots[2] != '\0' &&
	    (!number(dots + 2, strlen(dots + 2), &r->to) || r->to < r->from))
		return problem_set(p, PROBLEM_BAD_SYMBOL,
		    "\"%.40s\" is no end of a series from %llu on", dots + 2,
		    r->from);
	return true;
}

static enum symbol_error
symbol_of(const struct range *r, unsigned long long n, struct symbol *symbol)
{
	char text[SYMBOL_MAX + 16];
	int len = snprintf(text, sizeof text, "%s%llu", r->prefix, n);

	return symbol_parse(text, (size_t)len, symbol);
}

static bool
check(const char *where, struct problem *p)
{
	struct range r;
	struct symbol symbol;
	enum symbol_error error;

	if (!parse(where, &r, p))
		return false;
	error = symbol_of(&r, r.from, &symbol);
	return error == SYMBOL_OK ||
	       problem_set(p, PROBLEM_BAD_SYMBOL, "\"%.100s\": %s", where,
		   symbol_error_text(error));
}

/* ---- one document ---- */

/* Is the answer that of a document?  ODS shows by a redirect that there is a
 * file; it is not asked for. */
static enum source_next
judge(const struct list_options *o, struct wanted *w, struct http_transfer *t,
    struct problem *p)
{
	struct holding h;
	const char *media_type;

	if (source_is_redirect(t)) {
		enum source_next next =
		    o->source->answer(o->place, w, t, &h, p);

		return next == SOURCE_MORE &&
			       strcmp(o->source->name, "ods") == 0
			   ? SOURCE_BODY
			   : next;
	}
	if (t->problem.code == PROBLEM_TOO_LARGE)
		return SOURCE_BODY;
	if (!source_judge_status(t, p))
		return SOURCE_FAILED;
	media_type = sniff_media_type(
	    t->page.data != NULL ? t->page.data : "", t->page.len);
	if (t->page.len == 0)
		problem_set(p, PROBLEM_ABSENT, "an empty answer");
	else if (strcmp(media_type, "text/html") == 0 &&
		 strcmp(w->type, "html") != 0)
		problem_set(p, PROBLEM_HTTP, "%s instead of %s",
		    sniff_called(media_type), w->type);
	else
		return SOURCE_BODY;
	return SOURCE_FAILED;
}

/* Ask for one type of it. */
static enum presence
ask_type(struct list *l, struct wanted *w, struct http_transfer *t,
    struct problem *p)
{
	const struct list_options *o = l->options;
	char *path;
	unsigned tries = 0;

	w->hops = 0;
	if (!o->source->first(o->place, w, t, p))
		return FAILED;
	path = url_file_path(t->url);
	if (path != NULL) {
		bool there = access(path, R_OK) == 0;

		free(path);
		return there ? THERE : MISSING;
	}
	for (;;) {
		enum source_next next;

		if (!ask_once(l->ask, t, p))
			return ASKED_NO_MORE;
		next = judge(o, w, t, p);
		if (next == SOURCE_BODY)
			return THERE;
		if (next == SOURCE_MORE)
			continue;
		if (p->code == PROBLEM_ABSENT)
			return MISSING;
		if (!ask_again(l->ask, t, p, ++tries))
			return FAILED;
	}
}

/* One type in the spellings of the source, until it is believed that a document
 * is absent.  A spelling may be refused because it is not known: the others
 * follow. */
static enum presence
ask_spellings(struct list *l, const struct wanted *wanted,
    struct http_transfer *t, struct problem *p)
{
	struct problem refusal = {0};
	struct wanted w = *wanted;
	struct spelling spelling;

	spelling_begin(&spelling, w.symbol, l->options->source->spellings, "");
	w.spelling = spelling.text;
	for (;;) {
		enum presence is = ask_type(l, &w, t, p);
		bool refused = is == FAILED && p->code == PROBLEM_REFUSED;
		enum spelling_next next;

		if (refused)
			refusal = *p;
		else if (is != MISSING)
			return is;
		next = spelling_turn(&spelling, !refused);
		if (next == SPELLING_NONE)
			return MISSING;
		if (next == SPELLING_SAME && refusal.code != PROBLEM_NONE) {
			*p = refusal;
			return FAILED;
		}
	}
}

static enum presence
ask_document(struct list *l, const char *symbol, const char *lang,
    struct http_transfer *t, struct problem *p)
{
	const char **types = l->options->types;
	struct wanted w = {.symbol = symbol, .lang = lang};
	enum presence is = MISSING;

	for (size_t i = 0; types[i] != NULL && is == MISSING; i++) {
		w.type = types[i];
		is = ask_spellings(l, &w, t, p);
	}
	return is;
}

/* ---- the series ---- */

struct series {
	struct list *list;
	struct http_transfer transfer;
	unsigned long long missing, failing; /* in a row */
	unsigned long long failures;
};

/* A number in the languages; false: the host is asked no more. */
static bool
ask_number(struct series *s, const struct symbol *symbol, struct problem *p)
{
	static const struct input_langs english = {.code = {"en"}, .n = 1};
	struct list *l = s->list;
	const struct input_langs *langs =
	    l->options->langs.n > 0 ? &l->options->langs : &english;
	bool there = false, failed = false;

	for (size_t i = 0; i < langs->n && !l->over; i++) {
		const char *lang = langs->code[i];
		enum presence is =
		    ask_document(l, symbol->text, lang, &s->transfer, p);
		struct listed x = {
		    .symbol = span_of(symbol->text), .lang = lang};

		if (is == THERE)
			list_emit_lang(l, &x);
		else if (is != MISSING)
			warn("%s (%s): %s", symbol->text, lang, p->message);
		there = there || is == THERE;
		failed = failed || is == FAILED;
		s->failures += is == FAILED;
		if (is == ASKED_NO_MORE)
			return false;
	}
	s->missing = there ? 0 : failed ? s->missing : s->missing + 1;
	s->failing = failed && !there ? s->failing + 1 : 0;
	return true;
}

static bool
run(struct list *l, const char *where, struct problem *p)
{
	struct series s = {.list = l};
	struct range r = {0};
	struct symbol symbol;
	bool ok = parse(where, &r, p);

	for (unsigned long long n = r.from;
	     ok && !l->over && s.missing < l->options->misses &&
	     n <= (r.to > 0 ? r.to : NUMBER_MAX) &&
	     symbol_of(&r, n, &symbol) == SYMBOL_OK;
	     n++) {
		ok = ask_number(&s, &symbol, p);
		/* What always fails has no end either. */
		if (ok && s.failing >= l->options->misses)
			ok = problem_set(p, PROBLEM_NETWORK,
			    "%llu failures in a row: not asked for more",
			    s.failing);
	}
	if (ok && s.failures > 0)
		ok = problem_set(p, PROBLEM_NETWORK,
		    "%llu could not be asked for", s.failures);
	l->ask->passing = !ok;
	http_transfer_free(&s.transfer);
	return ok;
}

const struct lister lister_series = {
    .name = "series",
    .operand = "SYMBOL..[N]",
    .help = "the documents of a series, by asking for each",
    .asks_ods = true,
    .check = check,
    .run = run,
};
