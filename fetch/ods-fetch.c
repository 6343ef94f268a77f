/* SPDX-License-Identifier: GPL-3.0-or-later */
/* ods-fetch: symbols into records with a source.  See ods-fetch(1). */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "fetch/clock.h"
#include "fetch/network.h"
#include "fetch/run.h"
#include "fetch/s3.h"
#include "lib/number.h"
#include "lib/options.h"

enum { TYPES_MAX = 16 }; /* more than there are */

struct settings {
	struct network network;
	struct option_list langs, types;
	const char *store, *source, *ods, *mirror, *count, *warc;
	const char *max_age, *max_time, *lock_wait, *shard;
	unsigned long long jobs, max_documents, max_bytes;
	bool refresh, changed, offline, all, quiet, verbose;
};

/* Add the types of a list ("docx,doc,pdf") to those asked for, each by the
 * name that the source has for it (NULL: offline, as it is). */
static void
add_types(const struct options *o, const struct source *source,
    const char *list, const char **types)
{
	for (const char *p = list; p != NULL;) {
		struct span name = {p, strcspn(p, ",")};
		const char *type = source_type(name);
		size_t n = 0;

		if (type == NULL)
			options_wrong(o,
			    "--type: \"%.*s\" is none of docx doc wpd pdf "
			    "html md txt xml akn",
			    (int)name.n, name.p);
		if (source != NULL && source->type(type) == NULL)
			options_wrong(o,
			    "--type: there is no %s at --source %s", type,
			    source->name);
		if (source != NULL)
			type = source->type(type);
		while (types[n] != NULL && strcmp(types[n], type) != 0)
			n++;
		types[n] = type;
		p = name.p[name.n] != '\0' ? name.p + name.n + 1 : NULL;
	}
}

static void
set_types(const struct options *o, const struct settings *s,
    const struct source *source, const char **types)
{
	for (size_t i = 0; i < s->types.n; i++)
		add_types(o, source, s->types.items[i], types);
	if (s->types.n == 0 && source != NULL)
		add_types(o, source, "docx,doc,pdf", types);
}

static const struct source *
find_source(
    const struct options *o, const struct settings *s, struct buf *place)
{
	const char *name = s->source;
	const struct source *source;
	const char *at;
	struct problem p;

	if (name == NULL)
		name = s->mirror != NULL ? "mirror" : "ods";
	source = source_find(name);
	if (source == NULL)
		options_wrong(
		    o, "--source: \"%s\" is none of ods mirror", name);
	at = strcmp(name, "ods") == 0 ? s->ods : s->mirror;
	if (at == NULL)
		at = source->at;
	if (at == NULL)
		options_wrong(o, "--source %s needs --%s", name, name);
	if (!source->place(at, place, &p))
		options_wrong(o, "--%s: %s", name, p.message);
	return source;
}

static void
set_http(const struct options *o, struct settings *s, struct run_options *run)
{
	struct s3 s3;

	network_settle(o, &s->network, &run->http, &run->retry, &run->manners);
	run->contact = s->network.contact;
	run->http.files = strncmp(run->place, "file://", 7) == 0;
	if (s3_in_place(run->place) != NULL) {
		s3_environment(&s3);
		run->http.sign = s3.sign;
	}
}

/* A duration in seconds; 0: it was not given. */
static unsigned long long
duration(const struct options *o, const char *option, const char *text)
{
	unsigned long long seconds = 0;

	if (text != NULL && !number_parse_duration(text, &seconds))
		options_wrong(o,
		    "--%s: \"%s\" is no duration: 3600, 90m, 12h, 30d", option,
		    text);
	return seconds;
}

static void
set_limits(
    const struct options *o, const struct settings *s, struct run_options *run)
{
	struct problem p;

	run->budget.documents = s->max_documents;
	run->budget.bytes = s->max_bytes;
	run->budget.seconds = duration(o, "max-time", s->max_time);
	run->lock_wait = duration(o, "lock-wait", s->lock_wait);
	if (s->shard != NULL && !shard_parse(s->shard, &run->shard, &p))
		options_wrong(o, "--shard: %s", p.message);
}

static void
set_langs(
    const struct options *o, const struct settings *s, struct run_options *run)
{
	for (size_t i = 0; i < s->langs.n; i++)
		if (!input_add_langs(&run->langs, s->langs.items[i]))
			options_wrong(o, "--lang: \"%s\" is no list of %s",
			    s->langs.items[i], input_langs_known());
	run->all_langs = s->langs.n == 0;
	if (s->langs.n == 0)
		input_add_langs(&run->langs, "en");
}

static void
write_count(FILE *f, const char *path, unsigned long long records)
{
	if (f == NULL)
		return;
	fprintf(f, "%llu\n", records);
	if (ferror(f) || fclose(f) != 0)
		die("cannot write %s:", path);
}

static void
run(const struct options *o, struct settings *s)
{
	struct run_options run = {.store = s->store,
	    .jobs = s->jobs,
	    .refresh = s->refresh,
	    .max_age = -1,
	    .changed = s->changed,
	    .warc = s->warc,
	    .log = {.from = s->verbose ? LOG_INFO : LOG_WARN}};
	struct input in = {
	    .fd = STDIN_FILENO, .name = "<stdin>", .langs = &run.langs};
	const char *types[TYPES_MAX] = {0};
	struct buf place = {0};
	struct progress progress;
	struct run_counts counts = {0};
	FILE *count = NULL;

	if (s->all && !s->offline)
		options_wrong(o, "--all goes with --offline alone");
	if (s->refresh && s->offline)
		options_wrong(o, "--refresh asks and --offline does not");
	if (s->changed && s->offline)
		options_wrong(o, "--changed notes what was told, and "
				 "--offline does not write");
	if (s->warc != NULL && s->offline)
		options_wrong(o, "--warc notes what is exchanged and --offline "
				 "asks nobody");
	if (s->max_age != NULL) {
		if (s->offline)
			options_wrong(o, "--max-age asks and --offline does "
					 "not");
		run.max_age = (long long)duration(o, "max-age", s->max_age);
	}
	if (!s->offline)
		run.source = find_source(o, s, &place);
	run.place = place.data != NULL ? place.data : "";
	set_types(o, s, run.source, types);
	run.types = types[0] != NULL ? types : NULL;
	set_langs(o, s, &run);
	set_http(o, s, &run);
	set_limits(o, s, &run);
	in.shard = run.shard;
	if (s->count != NULL && (count = fopen(s->count, "w")) == NULL)
		die("cannot write %s:", s->count);
	progress_start(&progress, s->quiet, 0);
	if (s->offline)
		run_offline(&run, s->all ? NULL : &in, &progress, &counts);
	else
		run_fetch(&run, &in, &progress, &counts);
	progress_end(&progress);
	log_event(&run.log, LOG_INFO, "done",
	    "records=%llu failed=%llu "
	    "cached=%llu unchanged=%llu deferred=%llu",
	    counts.records, counts.failed, counts.cached, counts.unchanged,
	    counts.deferred);
	input_free(&in);
	/* Whoever reads it does so when stdout has come to its end. */
	if (fflush(stdout) != 0)
		die("write error: <stdout>:");
	buf_free(&place);
	if (counts.stopped)
		exit(EXIT_RETRY);
	write_count(count, s->count, counts.records);
}

static struct settings
defaults(void)
{
	return (struct settings){
	    .network = network_defaults(512ULL * 1024 * 1024),
	    .store = network_environment("ODS_STORE", "store"),
	    .jobs = 4};
}

int
main(int argc, char **argv)
{
	struct settings s = defaults();
	const struct option_row rows[] = {
	    {"lang", 'l', OPTION_LIST, "LIST",
		"languages of symbols without one (en; all: all six)", &s.langs,
		0, 0},
	    {"type", 't', OPTION_LIST, "LIST",
		"formats, the preferred first (docx,doc,pdf)", &s.types, 0, 0},
	    {"store", 's', OPTION_STRING, "DIR",
		"where bodies and ledger are ($ODS_STORE, ./store)", &s.store,
		0, 0},
	    {"source", 0, OPTION_STRING, "NAME", "ods or mirror", &s.source, 0,
		0},
	    {"ods", 0, OPTION_STRING, "URL",
		"the ODS server (https://documents.un.org)", &s.ods, 0, 0},
	    {"mirror", 'm', OPTION_STRING, "TEMPLATE",
		"URL or path with {symbol} {symbol_} {lang} {LANG} {type}",
		&s.mirror, 0, 0},
	    {"jobs", 'j', OPTION_NUMBER, "N", "transfers at a time (4)",
		&s.jobs, 1, 256},
	    NETWORK_ROWS(s.network, "512M"),
	    {"max-documents", 0, OPTION_NUMBER, "N",
		"fetch no more than N, leave the rest", &s.max_documents, 1, 0},
	    {"max-bytes", 0, OPTION_SIZE, "BYTES",
		"the same for their bytes, about", &s.max_bytes, 1, 0},
	    {"max-time", 0, OPTION_STRING, "DURATION",
		"the same for the time: 90m, 8h", &s.max_time, 0, 0},
	    {"shard", 0, OPTION_STRING, "[I/]N",
		"only the I-th (from 0) of N parts of the symbols", &s.shard, 0,
		0},
	    {"lock-wait", 0, OPTION_STRING, "DURATION",
		"wait for another run on the store so long (0)", &s.lock_wait,
		0, 0},
	    {"refresh", 0, OPTION_FLAG, NULL,
		"ask again for what is held or not due", &s.refresh, 0, 0},
	    {"max-age", 0, OPTION_STRING, "DURATION",
		"ask again for what is older: 90m, 12h, 30d", &s.max_age, 0, 0},
	    {"changed", 0, OPTION_FLAG, NULL,
		"emit only what is new since it was last emitted", &s.changed,
		0, 0},
	    {"offline", 0, OPTION_FLAG, NULL,
		"emit from the store alone, ask nobody", &s.offline, 0, 0},
	    {"all", 'a', OPTION_FLAG, NULL,
		"with --offline: everything held; stdin is not read", &s.all, 0,
		0},
	    {"warc", 0, OPTION_STRING, "FILE",
		"add what is sent and what comes to a WARC file", &s.warc, 0,
		0},
	    {"count", 0, OPTION_STRING, "FILE",
		"write the number of records there", &s.count, 0, 0},
	    {"quiet", 'q', OPTION_FLAG, NULL, "no progress", &s.quiet, 0, 0},
	    {"verbose", 'v', OPTION_FLAG, NULL,
		"tell of failures as they happen", &s.verbose, 0, 0},
	};
	const struct options o = {.program = "ods-fetch",
	    .operands = "",
	    .purpose = "Symbols on stdin into records with a source.",
	    .rows = rows,
	    .nrows = sizeof rows / sizeof rows[0]};

	options_parse(&o, argc, argv);
	run(&o, &s);
	free(s.langs.items);
	free(s.types.items);
	network_free(&s.network);
	close_stdout();
	return 0;
}
