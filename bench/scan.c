/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * scan [--patterns]: parsed records on stdin; the texts of all are scanned in
 * memory, by ods-enrich's own finders and by PCRE2's compiler with one
 * alternation of the same forms: the shapes of numbers, symbols and dates, and
 * every word of the language's table.  A line a language: MB, MB/s of
 * processor time of ours, of PCRE2, and their ratio (the best of three each).
 * With --patterns: no scan, but a line a language with its code and pattern.
 */
#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "enrich/cite.h"
#include "enrich/view.h"
#include "lib/die.h"
#include "lib/lang/cite.h"
#include "lib/lang/lang.h"
#include "lib/mem.h"
#include "lib/record.h"

enum { ROUNDS = 3 };

/* All texts of a language, one behind the other. */
struct texts {
	struct buf bytes;
	size_t *ends;
	size_t n, cap;
};

/* ---- the alternation ---- */

/* One word as a pattern: blanks of any kind, endings for `*`. */
static void
put_word(struct buf *out, const char *p, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		if (p[i] == '*')
			buf_adds(out, "\\w*");
		else if (p[i] == ' ')
			buf_adds(out, "\\s");
		else {
			if (strchr("\\^$.[]|()?+{}", p[i]) != NULL)
				buf_addc(out, '\\');
			buf_addc(out, p[i]);
		}
	}
}

static void
put_words(struct buf *out, const struct lang_cite *c)
{
	for (const struct lang_cite_row *r = c->rows; r->what != WORD_NONE; r++)
		for (const char *p = r->words; *p != '\0';) {
			size_t n = strcspn(p, "|");

			buf_addc(out, '|');
			put_word(out, p, n);
			p += n + (p[n] == '|');
		}
}

static void
put_months(struct buf *out, const struct lang_dates *d)
{
	buf_adds(out, "\\d{1,2}\\.?\\s(?:de\\s)?(?:");
	for (int i = 0; i < 12; i++)
		for (const char *const *m = d->months[i]; *m != NULL; m++) {
			if (i > 0 || m > d->months[i])
				buf_addc(out, '|');
			put_word(out, *m, strlen(*m));
		}
	buf_adds(out, ")(?:\\s(?:de\\s)?\\d{4})?");
}

static void
pattern(struct buf *out, const struct lang *lang)
{
	buf_clear(out);
	buf_adds(out, "(?:E?S-)?\\d{1,3}/\\d{1,4}(?:\\s[A-Z]\\b)?"
		      "|\\d{1,4}\\s?[A-Z]?\\s?\\((?:\\d{4}|[IVXLC]+)\\)"
		      "|[A-Z]{1,5}(?:/[A-Z0-9][\\w.\\-]*)+|");
	if (lang->dates->units[0] != NULL)
		buf_adds(out, "\\d{4}\\s?年(?:\\s?\\d+\\s?月\\s?\\d+\\s?日)?");
	else
		put_months(out, lang->dates);
	/* Words begin anywhere where no blanks are between them. */
	buf_adds(out, lang->dates->units[0] != NULL ? "|(?:the" : "|\\b(?:the");
	put_words(out, lang->cite);
	buf_adds(out, ")");
	buf_addc(out, '\0');
}

/* ---- reading ---- */

static void
add_text(struct texts *t, struct span s)
{
	if (s.p == NULL)
		return;
	buf_add(&t->bytes, s.p, s.n);
	t->ends = mem_grow(t->ends, t->n, &t->cap, sizeof *t->ends);
	t->ends[t->n++] = t->bytes.len;
}

static size_t
lang_index(const struct record *r, struct buf *code)
{
	const char *s = record_string(r, "lang", code);
	size_t i = 0;

	while (lang_list[i] != NULL &&
	       (s == NULL || strcmp(lang_list[i]->code, s) != 0))
		i++;
	return i;
}

static void
add_record(
    struct texts *all, char *line, size_t len, struct view *v, struct buf *code)
{
	struct record r;
	struct problem p;
	struct span document;
	size_t lang;

	if (!record_scan(&r, line, len, 1, &p))
		die("%s", p.message);
	lang = lang_index(&r, code);
	document = record_get(&r, "document");
	if (lang_list[lang] == NULL || document.p == NULL ||
	    !view_read(v, document, &p))
		return;
	for (size_t i = 0; i < v->nblocks; i++)
		add_text(&all[lang], v->blocks[i].text);
	for (size_t i = 0; i < v->nnotes; i++)
		add_text(&all[lang], v->notes[i]);
}

static void
read_all(struct texts *all)
{
	struct view v = {0};
	struct buf code = {0};
	char *line = NULL;
	size_t cap = 0;
	ssize_t n;

	while ((n = getline(&line, &cap, stdin)) > 0)
		add_record(
		    all, line, (size_t)(n - (line[n - 1] == '\n')), &v, &code);
	free(line);
	buf_free(&code);
	view_free(&v);
}

/* ---- measuring ---- */

static double
seconds(void)
{
	return (double)clock() / CLOCKS_PER_SEC;
}

static size_t
scan_ours(const struct texts *t, const struct lang *lang)
{
	struct dates *dates = dates_new(lang);
	struct cite_finder *finder = cite_new(lang);
	struct cite_context context = {.place = PLACE_BLOCK};
	struct date_list days = {0};
	struct cite_list cites = {0};
	struct text text = {0};
	size_t hits = 0;

	for (size_t i = 0, at = 0; i < t->n; at = t->ends[i++]) {
		days.n = cites.n = 0;
		text_fold(&text, t->bytes.data + at, t->ends[i] - at);
		dates_find(dates, &text, &days);
		cite_find(finder, &text, &context, &days, &cites);
		hits += days.n + cites.n;
	}
	text_free(&text);
	date_list_free(&days);
	cite_list_free(&cites);
	cite_free(finder);
	dates_free(dates);
	return hits;
}

static pcre2_code *
compile(const struct buf *form)
{
	int error;
	PCRE2_SIZE at;
	pcre2_code *code =
	    pcre2_compile((PCRE2_SPTR)form->data, PCRE2_ZERO_TERMINATED,
		PCRE2_UTF | PCRE2_UCP | PCRE2_CASELESS, &error, &at, NULL);

	if (code == NULL || pcre2_jit_compile(code, PCRE2_JIT_COMPLETE) != 0)
		die("PCRE2: error %d at %zu", error, (size_t)at);
	return code;
}

static size_t
scan_theirs(const struct texts *t, const pcre2_code *code)
{
	pcre2_match_data *m = pcre2_match_data_create_from_pattern(code, NULL);
	const PCRE2_SIZE *found = pcre2_get_ovector_pointer(m);
	size_t hits = 0;

	for (size_t i = 0, at = 0; i < t->n; at = t->ends[i++]) {
		PCRE2_SPTR p = (PCRE2_SPTR)t->bytes.data + at;
		size_t n = t->ends[i] - at, from = 0;

		while (pcre2_match(
			   code, p, n, from, PCRE2_NO_UTF_CHECK, m, NULL) > 0) {
			hits++;
			from = found[1];
		}
	}
	pcre2_match_data_free(m);
	return hits;
}

static void
compare(const struct texts *t, const struct lang *lang, struct buf *form)
{
	double mb = (double)t->bytes.len / 1e6, ours = 1e9, theirs = 1e9;
	size_t hits = 0, matches = 0;
	pcre2_code *code;

	pattern(form, lang);
	code = compile(form);
	for (int i = 0; i < ROUNDS; i++) {
		double a = seconds(), b;

		hits = scan_ours(t, lang);
		b = seconds();
		ours = b - a < ours ? b - a : ours;
		matches = scan_theirs(t, code);
		a = seconds();
		theirs = a - b < theirs ? a - b : theirs;
	}
	pcre2_code_free(code);
	printf("scan %s  %5.1f MB  ours %6.1f MB/s (%zu citations and dates)  "
	       "PCRE2-JIT %6.1f MB/s (%zu matches)  ratio %6.2f\n",
	    lang->code, mb, mb / ours, hits, mb / theirs, matches,
	    theirs / ours);
}

int
main(int argc, char **argv)
{
	struct texts *all;
	struct buf form = {0};
	size_t langs = 0;

	progname = "scan";
	if (argc > 1 && strcmp(argv[1], "--patterns") == 0) {
		for (size_t i = 0; lang_list[i] != NULL; i++) {
			pattern(&form, lang_list[i]);
			printf("%s\t%s\n", lang_list[i]->code, form.data);
		}
		return 0;
	}
	while (lang_list[langs] != NULL)
		langs++;
	all = mem_zero(langs, sizeof *all);
	read_all(all);
	for (size_t i = 0; lang_list[i] != NULL; i++) {
		if (all[i].n > 0)
			compare(&all[i], lang_list[i], &form);
		buf_free(&all[i].bytes);
		free(all[i].ends);
	}
	free(all);
	buf_free(&form);
	return 0;
}
