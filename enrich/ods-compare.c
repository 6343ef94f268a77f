/* SPDX-License-Identifier: GPL-3.0-or-later */
/* ods-compare: where the editions of a document agree.  See ods-compare(1). */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "enrich/align.h"
#include "enrich/differ.h"
#include "lib/die.h"
#include "lib/mem.h"
#include "lib/options.h"

/* The editions of the symbol under way; NULL: none was known. */
struct group {
	char *symbol;
	struct edition *editions;
	size_t n, cap;
};

struct settings {
	bool align, tmx;
	struct buf out;
};

static void
print(struct buf *out)
{
	struct span s = buf_span(out);

	if (fwrite(s.p, 1, s.n, stdout) != s.n)
		die("write error: <stdout>:");
	buf_clear(out);
}

static void
finish(struct settings *set, struct group *g)
{
	if (g->n > 0 && set->tmx)
		align_tmx(&set->out, g->symbol, g->editions, g->n);
	else if (g->n > 0 && set->align)
		align_write(&set->out, g->symbol, g->editions, g->n);
	else if (g->n > 0)
		differ_write(&set->out, g->symbol, g->editions, g->n);
	print(&set->out);
	for (size_t i = 0; i < g->n; i++)
		edition_free(&g->editions[i]);
	free(g->symbol);
	g->symbol = NULL;
	g->n = 0;
}

/* Two records of one language are two documents, as far as can be seen. */
static bool
belongs(const struct group *g, const char *symbol, const char *lang)
{
	if (g->n == 0 || symbol == NULL || g->symbol == NULL ||
	    strcmp(symbol, g->symbol) != 0)
		return false;
	for (size_t i = 0; i < g->n; i++)
		if (strcmp(g->editions[i].lang, lang) == 0)
			return false;
	return true;
}

static bool
take(struct settings *set, struct group *g, struct record_reader *in,
    struct buf *symbol, struct problem *p)
{
	struct record r;
	struct edition e;
	const char *name;

	if (in->toolong)
		return problem_set(p, PROBLEM_BAD_RECORD,
		    "a line of more than %d bytes", RECORD_LINE_MAX);
	if (!record_scan(&r, in->line.data, in->line.len, in->number, p))
		return false;
	name = record_string(&r, "symbol", symbol);
	if (!edition_read(&e, &r, p))
		return false;
	if (!belongs(g, name, e.lang)) {
		finish(set, g);
		g->symbol = mem_string(name);
	}
	g->editions = mem_grow(g->editions, g->n, &g->cap, sizeof *g->editions);
	g->editions[g->n++] = e;
	return true;
}

int
main(int argc, char **argv)
{
	struct settings s = {0};
	const struct option_row rows[] = {
	    {"align", 'a', OPTION_FLAG, NULL,
		"the paragraphs beside one another, a line each", &s.align, 0,
		0},
	    {"tmx", 't', OPTION_FLAG, NULL,
		"the same as a translation memory (TMX)", &s.tmx, 0, 0},
	};
	const struct options o = {"ods-compare", "",
	    "tell where the editions of a document agree and differ", rows,
	    sizeof(rows) / sizeof(rows[0]), 0, 0};
	struct record_reader in = {.in = stdin, .name = "<stdin>"};
	struct group g = {0};
	struct buf symbol = {0};
	struct problem p;
	bool ok = true;

	options_parse(&o, argc, argv);
	if (s.align && s.tmx)
		options_wrong(
		    &o, "--align and --tmx are two forms of the same");
	if (s.tmx)
		align_tmx_begin(&s.out);
	while (record_read(&in)) {
		if (take(&s, &g, &in, &symbol, &p))
			continue;
		warn("<stdin>: line %llu: %s", in.number, p.message);
		ok = false;
	}
	finish(&s, &g);
	if (s.tmx)
		align_tmx_end(&s.out);
	print(&s.out);
	close_stdout();
	record_reader_free(&in);
	buf_free(&symbol);
	buf_free(&s.out);
	free(g.editions);
	return ok ? 0 : EXIT_UNUSABLE;
}
