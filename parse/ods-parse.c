/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Records with a body become records with a document (pipeline(5)). */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <libxml/parser.h>

#include "lib/lang/lang.h"
#include "lib/options.h"
#include "lib/pool.h"
#include "lib/progress.h"
#include "lib/record.h"
#include "lib/store.h"
#include "lib/symbol.h"
#include "parse/parse.h"
#include "parse/sandbox.h"
#include "parse/structure.h"

enum {
	CPU_SECONDS = 60,
	IDLE_SECONDS = 60,
	MEMORY = 1024 * 1024 * 1024,
};

struct settings {
	const char *store, *symbol, *lang, *ocr;
	unsigned long long jobs, cpu_seconds, idle_seconds, memory, pages,
	    ocr_seconds;
	bool quiet;
};

struct run {
	struct structure *structure; /* shared with the workers by fork */
	struct parse parse; /* how bodies are read */
	const char *folder; /* that workers may read */
	struct store store; /* in a worker that reads records */
	struct pool_filter filter;
	struct symbol symbol; /* of the files */
	char **files;
};

/* The store is opened by the first record that needs it: at the beginning of
 * a pipe ods-fetch may not have made it yet. */
static void
start(void *ctx)
{
	struct run *run = ctx;

	/* libarchive turns times of entries into local time, for which the
	 * C library would look for its rules each time. */
	setenv("TZ", "UTC0", 1);
	xmlInitParser();
	if (run->files == NULL) {
		store_open(&run->store, run->folder);
		run->parse.store = &run->store;
	}
	sandbox_enter(run->folder);
}

static bool
work_record(void *ctx, char *line, size_t len, unsigned long long number,
    struct buf *out)
{
	struct run *run = ctx;

	return pool_filter_work(&run->filter, line, len, number, out);
}

/* Line n stands for the file that is operand n. */
static bool
work_file(void *ctx, char *line, size_t len, unsigned long long number,
    struct buf *out)
{
	struct run *run = ctx;

	(void)line;
	(void)len;
	return parse_file(&run->parse, run->files[number - 1], out);
}

/* A record for each file, so that the pool has something to hand out; it
 * waits on a descriptor, which fmemopen has none of. */
static FILE *
file_records(int nfiles)
{
	FILE *in = tmpfile();

	if (in == NULL)
		die("temporary file:");
	for (int i = 0; i < nfiles; i++)
		fputs("{\"v\":1,\"symbol\":null,\"lang\":null}\n", in);
	if (fflush(in) != 0 || fseek(in, 0, SEEK_SET) != 0)
		die("temporary file:");
	return in;
}

static void
run_files(struct run *run, struct pool *pool, char **files, int nfiles)
{
	FILE *in = file_records(nfiles);

	run->files = files;
	run->folder = "/";
	pool->work = work_file;
	pool_run(pool, in, "files");
	fclose(in);
}

static void
run_records(struct run *run, struct pool *pool, const char *path)
{
	run->folder = path;
	run->filter = (struct pool_filter){
	    .stage = "parse", .record = parse_record, .ctx = &run->parse};
	pool->work = work_record;
	pool_run(pool, stdin, "<stdin>");
}

/* What the command line says of the files. */
static void
set_parse(struct run *run, const struct settings *s, const struct options *o)
{
	static const char *const ocr[] = {"auto", "never", "always"};
	struct document_options *d = &run->parse.options;
	enum symbol_error e;
	size_t i = 0;

	while (i < 3 && strcmp(s->ocr, ocr[i]) != 0)
		i++;
	if (i == 3)
		options_wrong(
		    o, "--ocr: \"%s\" is none of auto never always", s->ocr);
	*d = (struct document_options){.ocr = (enum document_ocr)i,
	    .ocr_seconds = (unsigned)s->ocr_seconds,
	    .pages = (unsigned)s->pages};
	if (s->lang != NULL && (run->parse.lang = lang_find(s->lang)) == NULL)
		options_wrong(o, "unknown language: %s", s->lang);
	if (s->symbol == NULL)
		return;
	e = symbol_parse(s->symbol, strlen(s->symbol), &run->symbol);
	if (e != SYMBOL_OK)
		options_wrong(o, "%s: %s", s->symbol, symbol_error_text(e));
	run->parse.symbol = run->symbol.text;
}

int
main(int argc, char **argv)
{
	struct settings s = {.store = getenv("ODS_STORE"),
	    .ocr = "auto",
	    .ocr_seconds = document_defaults.ocr_seconds,
	    .pages = document_defaults.pages,
	    .cpu_seconds = CPU_SECONDS,
	    .idle_seconds = IDLE_SECONDS,
	    .memory = MEMORY};
	const struct option_row rows[] = {
	    {"store", 's', OPTION_STRING, "DIR",
		"bodies by hash (default: $ODS_STORE, else store)", &s.store, 0,
		0},
	    {"symbol", 0, OPTION_STRING, "SYMBOL",
		"of the files named (default: as they print it)", &s.symbol, 0,
		0},
	    {"lang", 'l', OPTION_STRING, "LANG",
		"of the files named (default: as they show it)", &s.lang, 0, 0},
	    {"jobs", 'j', OPTION_NUMBER, "N",
		"workers (default: the processors)", &s.jobs, 1, 256},
	    {"cpu-seconds", 0, OPTION_NUMBER, "N",
		"processor time a document may take (default: 60)",
		&s.cpu_seconds, 1, 86400},
	    {"idle-seconds", 0, OPTION_NUMBER, "N",
		"time that a worker may sleep over one (default: 60)",
		&s.idle_seconds, 1, 86400},
	    {"memory", 0, OPTION_SIZE, "SIZE",
		"memory a worker may take (default: 1G)", &s.memory,
		128 * 1024 * 1024, 0},
	    {"max-pages", 0, OPTION_NUMBER, "N",
		"refuse a PDF of more pages (default: 5000)", &s.pages, 1,
		1000000},
	    {"ocr", 0, OPTION_STRING, "WHEN",
		"recognise pages: auto (those without text), never, always",
		&s.ocr, 0, 0},
	    {"ocr-seconds", 0, OPTION_NUMBER, "N",
		"time that a page may take for that (default: 60)",
		&s.ocr_seconds, 1, 86400},
	    {"quiet", 'q', OPTION_FLAG, NULL, "no progress on a terminal",
		&s.quiet, 0, 0},
	};
	const struct options o = {"ods-parse", "[FILE ...]",
	    "turn bodies of UN documents into blocks, notes and a masthead",
	    rows, sizeof(rows) / sizeof(rows[0]), 0, -1};
	int first = options_parse(&o, argc, argv);
	struct run run = {.structure = structure_new()};
	struct progress progress = {0};
	struct pool pool = {.stage = "parse",
	    .jobs = (unsigned)s.jobs,
	    .cpu_seconds = (unsigned)s.cpu_seconds,
	    .idle_seconds = (unsigned)s.idle_seconds,
	    .memory = s.memory,
	    .start = start,
	    .ctx = &run,
	    .progress = &progress};

	if (first == argc && (s.symbol != NULL || s.lang != NULL))
		options_wrong(&o, "--symbol and --lang are for files");
	set_parse(&run, &s, &o);
	run.parse.structure = run.structure;
	progress_start(&progress, s.quiet, (unsigned long long)(argc - first));
	if (first < argc)
		run_files(&run, &pool, argv + first, argc - first);
	else
		run_records(&run, &pool, s.store != NULL ? s.store : "store");
	progress_end(&progress);
	structure_free(run.structure);
	close_stdout();
	return 0;
}
