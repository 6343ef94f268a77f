/* SPDX-License-Identifier: GPL-3.0-or-later */
/* ods-list: what there is to fetch.  See ods-list(1). */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "fetch/listers.h"
#include "fetch/network.h"
#include "lib/options.h"
#include "lib/progress.h"

enum {
	TYPES_MAX = 16, /* more than there are */
	NOT_GIVEN = 100000, /* --wait is less */
};

struct settings {
	struct network network;
	struct option_list langs, types;
	const char *since, *ods, *mirror, *set, *prefix;
	unsigned long long max, misses;
	bool records, quiet, verbose;
};

static const struct lister *
find_lister(const struct options *o, const char *name)
{
	const struct lister *lister = lister_find(name);
	struct buf names = {0};

	if (lister != NULL)
		return lister;
	for (size_t i = 0; lister_list[i] != NULL; i++)
		buf_printf(&names, " %s", lister_list[i]->name);
	options_wrong(o, "\"%s\" is none of%s", name, names.data);
}

static void
set_langs(
    const struct options *o, const struct settings *s, struct list_options *l)
{
	for (size_t i = 0; i < s->langs.n; i++)
		if (!input_add_langs(&l->langs, s->langs.items[i]))
			options_wrong(o, "--lang: \"%s\" is no list of %s",
			    s->langs.items[i], input_langs_known());
}

/* --since: as much of a date as is known. */
static void
set_since(
    const struct options *o, const struct settings *s, struct list_options *l)
{
	char date[11];

	l->since = s->since;
	if (s->since == NULL)
		return;
	if (list_date(span_of(s->since), date) == NULL ||
	    strcmp(date, s->since) != 0)
		options_wrong(o,
		    "--since: \"%s\" is no YYYY, YYYY-MM or YYYY-MM-DD",
		    s->since);
}

static void
add_types(const struct options *o, struct list_options *l, const char *list)
{
	size_t n = 0;

	while (l->types[n] != NULL)
		n++;
	for (const char *p = list; p != NULL;) {
		struct span name = {p, strcspn(p, ",")};
		const char *type = source_type(name);

		if (type == NULL || l->source->type(type) == NULL)
			options_wrong(o, "--type: there is no %.*s at %s",
			    (int)name.n, name.p, l->source->name);
		if (n < TYPES_MAX - 1)
			l->types[n++] = l->source->type(type);
		p = name.p[name.n] != '\0' ? name.p + name.n + 1 : NULL;
	}
}

/* Who is asked for a series. */
static void
set_source(const struct options *o, const struct settings *s,
    struct list_options *l, struct buf *place)
{
	const char *name = s->mirror != NULL ? "mirror" : "ods";
	const char *at = s->mirror != NULL ? s->mirror : s->ods;
	struct problem p;

	l->source = source_find(name);
	if (at == NULL)
		at = l->source->at;
	if (!l->source->place(at, place, &p))
		options_wrong(o, "--%s: %s", name, p.message);
	l->place = place->data;
	for (size_t i = 0; i < s->types.n; i++)
		add_types(o, l, s->types.items[i]);
	/* Every document has a PDF at ODS, old ones no other file. */
	if (s->types.n == 0)
		add_types(o, l, "pdf");
}

/* List one place after the other; the worst status of them. */
static int
list_all(struct list *l, const struct lister *lister, char **where, bool robots)
{
	int status = 0;

	for (; *where != NULL && !l->over; where++) {
		struct problem p = {0};

		l->ask->robots = robots;
		l->ask->passing = false;
		if (lister->run(l, *where, &p))
			continue;
		progress_end(l->progress);
		warn("%s: %s", *where, p.message);
		if (!l->ask->passing)
			status = EXIT_UNUSABLE;
		else if (status == 0)
			status = EXIT_RETRY;
	}
	return status;
}

/* What was not given, as the lister has it, or as all have. */
static void
set_manners(struct settings *s, const struct lister *lister)
{
	const struct network usual = network_defaults(0);

	if (s->network.rate == NULL)
		s->network.rate =
		    lister->rate != NULL ? lister->rate : usual.rate;
	if (s->network.wait == NOT_GIVEN)
		s->network.wait = lister->wait > 0 ? lister->wait : usual.wait;
}

static int
run(const struct options *o, struct settings *s, char **operands)
{
	const struct lister *lister = find_lister(o, operands[0]);
	const char *types[TYPES_MAX] = {0};
	struct list_options options = {.records = s->records,
	    .max = s->max,
	    .misses = s->misses,
	    .set = s->set,
	    .prefix = s->prefix,
	    .types = types};
	struct ask_options asking = {
	    .log = {.from = s->verbose ? LOG_INFO : LOG_WARN}};
	struct buf place = {0}, agent = {0};
	struct ask ask;
	struct progress progress;
	struct list list = {
	    .options = &options, .ask = &ask, .progress = &progress};
	struct problem p;
	int status;

	set_langs(o, s, &options);
	set_since(o, s, &options);
	set_source(o, s, &options, &place);
	set_manners(s, lister);
	network_settle(
	    o, &s->network, &asking.http, &asking.retry, &asking.manners);
	buf_adds(&agent, "ods-list/" ODS_VERSION);
	if (s->network.contact != NULL)
		buf_printf(&agent, " (%s)", s->network.contact);
	asking.http.agent = agent.data;
	for (char **where = operands + 1; *where != NULL; where++)
		if (lister->check != NULL && !lister->check(*where, &p))
			options_wrong(o, "%s: %s", lister->name, p.message);
	if (lister->asks_ods && s->mirror == NULL && s->ods == NULL &&
	    s->network.contact == NULL)
		warn("who asks?  --contact you@example.org (or ODS_CONTACT) "
		     "tells the server whom to write to");
	ask_open(&ask, &asking);
	progress_start(&progress, s->quiet, 0);
	status = list_all(&list, lister, operands + 1, lister->crawls);
	progress_end(&progress);
	ask_close(&ask);
	list_free(&list);
	buf_free(&place);
	buf_free(&agent);
	return status;
}

static struct settings
defaults(void)
{
	struct settings s = {.network = network_defaults(64ULL * 1024 * 1024),
	    .misses = 5,
	    .prefix = "marcxml"};

	s.network.rate = NULL;
	s.network.wait = NOT_GIVEN;
	return s;
}

/* What --help says: the table of listers. */
static const char *
describe(struct buf *out)
{
	buf_adds(out, "Symbols of documents to fetch, from lists of them.\n");
	for (size_t i = 0; lister_list[i] != NULL; i++) {
		const struct lister *l = lister_list[i];

		buf_printf(
		    out, "\n  %-8s %-12s %s", l->name, l->operand, l->help);
	}
	return out->data;
}

int
main(int argc, char **argv)
{
	struct settings s = defaults();
	struct buf purpose = {0};
	const struct option_row rows[] = {
	    {"since", 0, OPTION_STRING, "DATE",
		"only what is of this year, month or day, or later", &s.since,
		0, 0},
	    {"records", 0, OPTION_FLAG, NULL, "records instead of lines",
		&s.records, 0, 0},
	    {"lang", 'l', OPTION_LIST, "LIST",
		"in these languages, whatever the list says", &s.langs, 0, 0},
	    {"max", 0, OPTION_NUMBER, "N", "end after so many (no limit)",
		&s.max, 1, 0},
	    {"misses", 0, OPTION_NUMBER, "N",
		"absent ones in a row that end a series (5)", &s.misses, 1,
		10000},
	    {"type", 't', OPTION_LIST, "LIST",
		"series: formats to ask for (pdf)", &s.types, 0, 0},
	    {"ods", 0, OPTION_STRING, "URL",
		"series: the ODS server (https://documents.un.org)", &s.ods, 0,
		0},
	    {"mirror", 'm', OPTION_STRING, "TEMPLATE",
		"series: a mirror, as of ods-fetch", &s.mirror, 0, 0},
	    {"set", 0, OPTION_STRING, "NAME", "oai: of this set alone", &s.set,
		0, 0},
	    {"prefix", 0, OPTION_STRING, "NAME",
		"oai: what the server calls MARCXML (marcxml)", &s.prefix, 0,
		0},
	    NETWORK_ROWS(s.network, "64M"),
	    {"quiet", 'q', OPTION_FLAG, NULL, "no progress", &s.quiet, 0, 0},
	    {"verbose", 'v', OPTION_FLAG, NULL,
		"tell of failures as they happen", &s.verbose, 0, 0},
	};
	const struct options o = {.program = "ods-list",
	    .operands = "LISTER WHERE ...",
	    .purpose = describe(&purpose),
	    .rows = rows,
	    .nrows = sizeof rows / sizeof rows[0],
	    .min_operands = 2,
	    .max_operands = -1};
	int at = options_parse(&o, argc, argv);
	int status = run(&o, &s, argv + at);

	buf_free(&purpose);
	free(s.langs.items);
	free(s.types.items);
	network_free(&s.network);
	close_stdout();
	return status;
}
