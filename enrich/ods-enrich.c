/* SPDX-License-Identifier: GPL-3.0-or-later */
/* ods-enrich: what documents are, what they cite and when.  See
 * ods-enrich(1). */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "enrich/about.h"
#include "enrich/actions.h"
#include "enrich/reader.h"
#include "enrich/view.h"
#include "enrich/write.h"
#include "lib/lang/lang.h"
#include "lib/mem.h"
#include "lib/options.h"
#include "lib/pool.h"
#include "lib/progress.h"
#include "lib/text.h"

enum {
	CPU_SECONDS = 120,
	/* What a record of the longest line needs, with room to spare. */
	MEMORY = 3,
};

static const size_t memory = (size_t)MEMORY << 30;

/* What a worker keeps from record to record. */
struct worker {
	struct reader *readers[LANG_MAX]; /* in the order of lang_list */
	struct about_words *abouts[LANG_MAX];
	struct actions *actions[LANG_MAX];
	struct view view;
	struct findings findings;
	struct action_list found_actions;
	struct buf symbol, lang;
};

struct settings {
	bool text, explain, quiet;
	const char *lang, *symbol;
	struct symbol own; /* what --symbol names, in its canonical form */
	unsigned long long jobs;
	struct worker worker;
	struct progress progress;
};

/* The place of a language in the list; what it needs is made ready. */
static int
prepare(struct worker *w, const struct lang *lang)
{
	int i = 0;

	while (lang_list[i] != lang)
		i++;
	if (w->readers[i] == NULL) {
		w->readers[i] = reader_new(lang);
		w->abouts[i] = about_words_new(lang);
		w->actions[i] = actions_new(lang);
	}
	return i;
}

/* The record's own symbol; false: there is none, or it is none. */
static bool
own_symbol(struct worker *w, const struct record *r, struct symbol *own)
{
	const char *s = record_string(r, "symbol", &w->symbol);

	return s != NULL && symbol_parse(s, w->symbol.len, own) == SYMBOL_OK;
}

static bool
enrich(struct worker *w, const struct record *r, const struct lang *lang,
    struct span document, struct buf *out)
{
	static const char *const anew[] = {
	    "about", "citations", "dates", "actions", NULL};
	struct json_writer writer = {.out = out};
	struct problem p = {0};
	struct symbol own;
	const struct symbol *symbol = own_symbol(w, r, &own) ? &own : NULL;
	struct about about;
	size_t begin = out->len;
	int i = prepare(w, lang);

	/* The line is copied before the document is decoded in place. */
	record_open(&writer, r, anew);
	if (!view_read(&w->view, document, &p)) {
		writer.out->len = begin;
		record_fail(out, r, "enrich", &p);
		return false;
	}
	reader_read(w->readers[i], &w->view, symbol, &w->findings);
	about_read(w->abouts[i], &w->view, symbol, &w->findings, &about);
	actions_find(w->actions[i], &w->view, &w->findings,
	    about.session_number, &w->found_actions);
	json_put_key(&writer, "about");
	about_write(&writer, &about);
	write_citations(&writer, &w->findings);
	write_dates(&writer, &w->findings);
	actions_write(&writer, &w->found_actions);
	record_close(&writer);
	return true;
}

static bool
filter(void *ctx, const struct record *r, struct buf *out)
{
	struct settings *s = ctx;
	struct span document = record_get(r, "document");
	const char *code;
	const struct lang *lang;
	struct problem p;

	if (document.p == NULL || *document.p != '{') {
		record_pass(out, r);
		return true;
	}
	code = record_string(r, "lang", &s->worker.lang);
	lang = code == NULL ? NULL : lang_find(code);
	if (lang == NULL) {
		problem_set(&p, PROBLEM_BAD_LANG,
		    "no tables for the language %s",
		    code == NULL ? "null" : code);
		record_fail(out, r, "enrich", &p);
		return false;
	}
	return enrich(&s->worker, r, lang, document, out);
}

/* A plain line becomes a record of one paragraph. */
static bool
text_work(void *ctx, char *line, size_t len, unsigned long long number,
    struct buf *out)
{
	struct settings *s = ctx;
	struct buf clean = {0}, made = {0};
	struct json_writer w = {.out = &made};
	struct pool_filter f = {"enrich", filter, s};
	bool ok;

	text_clean(&clean, line, len);
	text_trim(&clean);
	json_begin(&w, '{');
	json_pair_integer(&w, "v", RECORD_VERSION);
	json_pair_string(&w, "symbol", s->symbol);
	json_pair_string(&w, "lang", s->lang);
	json_put_key(&w, "document");
	json_begin(&w, '{');
	json_pair_string(&w, "format", "text");
	json_put_key(&w, "blocks");
	json_begin(&w, '[');
	json_begin(&w, '{');
	json_pair_string(&w, "kind", "paragraph");
	json_pair_span(
	    &w, "text", clean.data == NULL ? span_of("") : buf_span(&clean));
	json_finish(&w, '}');
	json_finish(&w, ']');
	json_put_key(&w, "notes");
	json_begin(&w, '[');
	json_finish(&w, ']');
	json_finish(&w, '}');
	json_finish(&w, '}');
	ok = pool_filter_work(&f, made.data, made.len, number, out);
	buf_free(&clean);
	buf_free(&made);
	return ok;
}

/* A plain line, explained: rows of text, no record. */
static bool
explain_work(void *ctx, char *line, size_t len, unsigned long long number,
    struct buf *out)
{
	struct settings *s = ctx;
	struct worker *w = &s->worker;
	struct buf clean = {0};
	int i = prepare(w, lang_find(s->lang));

	text_clean(&clean, line, len);
	text_trim(&clean);
	reader_explain(w->readers[i],
	    clean.data == NULL ? span_of("") : buf_span(&clean),
	    s->symbol == NULL ? NULL : &s->own, number, out);
	buf_free(&clean);
	return true;
}

static void
check(const struct options *o, struct settings *s)
{
	s->text |= s->explain;
	if (!s->text && (s->lang != NULL || s->symbol != NULL))
		options_wrong(o, "--lang and --symbol are for plain lines");
	if (s->text && s->lang == NULL)
		options_wrong(
		    o, "%s needs --lang", s->explain ? "--explain" : "--text");
	if (s->text && lang_find(s->lang) == NULL)
		options_wrong(o, "no tables for the language %s", s->lang);
	if (s->symbol != NULL) {
		enum symbol_error e =
		    symbol_parse(s->symbol, strlen(s->symbol), &s->own);

		if (e != SYMBOL_OK)
			options_wrong(
			    o, "%s: %s", s->symbol, symbol_error_text(e));
		s->symbol = s->own.text;
	}
}

static void
run(struct settings *s)
{
	struct pool_filter f = {"enrich", filter, s};
	struct pool pool = {
	    .stage = "enrich",
	    .jobs = (unsigned)s->jobs,
	    .cpu_seconds = CPU_SECONDS,
	    .memory = memory,
	    .lenient = s->text,
	    .work = s->explain ? explain_work
		    : s->text  ? text_work
			       : pool_filter_work,
	    .ctx = s->text ? (void *)s : (void *)&f,
	    .progress = &s->progress,
	};

	progress_start(&s->progress, s->quiet, 0);
	pool_run(&pool, stdin, "<stdin>");
	progress_end(&s->progress);
}

int
main(int argc, char **argv)
{
	struct settings s = {0};
	const struct option_row rows[] = {
	    {"text", 't', OPTION_FLAG, NULL,
		"plain lines on stdin, each a record of one paragraph", &s.text,
		0, 0},
	    {"explain", 'e', OPTION_FLAG, NULL,
		"plain lines on stdin; tell what was read in them and why",
		&s.explain, 0, 0},
	    {"lang", 'l', OPTION_STRING, "CODE", "their language", &s.lang, 0,
		0},
	    {"symbol", 's', OPTION_STRING, "SYMBOL",
		"the document they are from", &s.symbol, 0, 0},
	    {"jobs", 'j', OPTION_NUMBER, "N",
		"workers (default: the processors)", &s.jobs, 1, 256},
	    {"quiet", 'q', OPTION_FLAG, NULL, "no progress on a terminal",
		&s.quiet, 0, 0},
	};
	const struct options o = {
	    .program = "ods-enrich",
	    .operands = "",
	    .purpose = "Find out what documents are, cite and date.",
	    .rows = rows,
	    .nrows = sizeof rows / sizeof rows[0],
	};

	options_parse(&o, argc, argv);
	check(&o, &s);
	run(&s);
	close_stdout();
	return 0;
}
