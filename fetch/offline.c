/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fetch/run.h"

#include <string.h>

#include "lib/mem.h"

static void
settle(struct ledger *l, const struct store *s, const struct run_options *o,
    struct item *i)
{
	struct ledger_row row = {0};
	struct problem p;

	if (i->done)
		return;
	if (l->db != NULL &&
	    ledger_find(l, i->symbol, i->lang, o->types, &row)) {
		if (store_has(s, row.holding.sha256, row.holding.bytes)) {
			item_succeed(i, &row.holding, true);
			return;
		}
		problem_set(
		    &p, PROBLEM_NO_BODY, "the body is no longer in the store");
	} else if (row.problem.code != PROBLEM_NONE) {
		p = row.problem;
	} else {
		problem_set(&p, PROBLEM_NO_BODY, "not in the store");
	}
	item_fail(i, &p);
}

static bool
is_wanted(const struct run_options *o, const char *lang)
{
	if (o->all_langs)
		return true;
	for (size_t i = 0; i < o->langs.n; i++)
		if (strcmp(o->langs.code[i], lang) == 0)
			return true;
	return false;
}

/* The next thing that is held and wanted. */
static bool
next_held(struct ledger *l, const struct run_options *o, struct item *i)
{
	const char *symbol, *lang;

	while (l->db != NULL && ledger_next(l, &symbol, &lang)) {
		const char *code = input_lang(span_of(lang));

		if (code == NULL || !is_wanted(o, code) ||
		    !shard_has(&o->shard, symbol))
			continue;
		item_begin(i, span_of(symbol), code, NULL);
		i->symbol = mem_string(symbol);
		return true;
	}
	return false;
}

static bool
next_asked(struct input *in, struct item *i)
{
	while (!input_next(in, i)) {
		if (in->end)
			return false;
		input_fill(in);
	}
	return true;
}

void
run_offline(const struct run_options *o, struct input *in,
    struct progress *progress, struct run_counts *counts)
{
	struct store store;
	struct ledger ledger;
	struct item i = {0};

	store_open(&store, o->store);
	ledger_open(&ledger, o->store);
	while (in != NULL ? next_asked(in, &i) : next_held(&ledger, o, &i)) {
		settle(&ledger, &store, o, &i);
		run_print(&i, progress, counts);
		item_free(&i);
	}
	ledger_close(&ledger);
	store_close(&store);
}
