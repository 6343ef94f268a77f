/* SPDX-License-Identifier: GPL-3.0-or-later */
/* ods-load: records into a lake.  See ods-load(1). */
#include <errno.h>
#include <fcntl.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "lib/json.h"
#include "lib/number.h"
#include "lib/options.h"
#include "lib/progress.h"
#include "load/load.h"

struct settings {
	const char *lake, *records, *summary;
	const char *expect_file; /* read at the end; NULL: expect holds */
	unsigned long long expect;
	const char *max_errors; /* as given */
	unsigned long long max; /* of errors, in number or in percent */
	const struct partition *partition; /* NULL: the lake's own */
	bool percent, all, quiet;
};

/* The plain product: the stream as it came, compressed. */
struct output {
	const char *path; /* NULL: none is asked for; "-": stdout */
	char *tmp;
	struct zst *zst;
	struct zst_writer w;
};

static void
output_open(struct output *o, const char *path)
{
	struct buf tmp = {0};

	*o = (struct output){.path = path};
	if (path == NULL)
		return;
	o->zst = zst_new();
	if (strcmp(path, "-") == 0) {
		zst_create(&o->w, o->zst, "<stdout>", STDOUT_FILENO);
		return;
	}
	buf_printf(&tmp, "%s.tmp", path);
	o->tmp = buf_take(&tmp);
	if (unlink(o->tmp) != 0 && errno != ENOENT)
		die("cannot remove %s:", o->tmp);
	zst_create(&o->w, o->zst, o->tmp, -1);
}

/* Finish the file, and give it its name if it is to be published. */
static void
output_close(struct output *o, bool publish)
{
	int fd;

	if (o->path == NULL)
		return;
	zst_close(&o->w);
	zst_free(o->zst);
	if (o->tmp == NULL)
		return;
	if (publish) {
		fd = open(o->tmp, O_WRONLY | O_CLOEXEC);
		if (fd < 0 || fsync(fd) != 0 || close(fd) != 0)
			die("cannot write %s to the disk:", o->tmp);
		if (rename(o->tmp, o->path) != 0)
			die("cannot rename %s to %s:", o->tmp, o->path);
	} else {
		unlink(o->tmp);
	}
	free(o->tmp);
}

/* Count a failed record by its code (where no lake does). */
static void
count_error(const struct record *rec, struct summary *s)
{
	struct span error = record_get(rec, "error"), code = {0};
	struct json j;
	char text[40] = "unknown";

	json_open(&j, (char *)error.p, error.n);
	j.raw = true;
	if (json_enter(&j, JSON_OBJECT))
		while (json_key(&j)) {
			if (json_key_is(&j, "code"))
				code = json_take_string(&j);
			else
				json_skip(&j);
		}
	if (code.n > 0 && code.n < sizeof text)
		snprintf(text, sizeof text, "%.*s", (int)code.n, code.p);
	summary_error(s, text);
}

/* One line of the input. */
static void
take_line(struct record_reader *in, struct buf *bad, struct output *o,
    struct load *l, struct summary *s)
{
	struct buf *line = &in->line;
	struct problem p = {0};
	struct record rec;

	buf_addc(line, '\n');
	if (in->toolong)
		problem_set(&p, PROBLEM_BAD_RECORD,
		    "a line of more than %d bytes", RECORD_LINE_MAX);
	if (in->toolong ||
	    !record_scan(&rec, line->data, line->len - 1, in->number, &p)) {
		buf_clear(bad);
		record_bad(
		    bad, line->data, line->len - 1, in->number, "load", &p);
		line = bad;
		if (!record_scan(&rec, bad->data, bad->len - 1, in->number, &p))
			die("line %llu: %s", in->number, p.message);
	}
	s->records++;
	if (o->path != NULL)
		zst_put(&o->w, line->data, line->len);
	if (l != NULL)
		load_record(l, &rec);
	else if (record_failed(&rec))
		count_error(&rec, s);
}

/* The number of records that are to come.  A file is read when all has come:
 * the program upstream writes it at its end (ods-fetch --count). */
static unsigned long long
expected(const struct settings *set)
{
	unsigned long long n;
	char text[24] = "";
	FILE *f;

	if (set->expect_file == NULL)
		return set->expect;
	f = fopen(set->expect_file, "r");
	if (f == NULL)
		die("cannot read %s:", set->expect_file);
	if (fgets(text, sizeof text, f) == NULL && ferror(f))
		die("cannot read %s:", set->expect_file);
	fclose(f);
	text[strcspn(text, "\n")] = '\0';
	if (*text == '\0')
		die("no count in %s: what was to write it has failed",
		    set->expect_file);
	if (!number_parse(text, 0, UINT64_MAX, &n))
		die("%s: \"%s\" is not a number", set->expect_file, text);
	return n;
}

/* Whether what came may be published. */
static bool
is_enough(const struct settings *set, const struct summary *s)
{
	unsigned long long expect = expected(set);
	bool many = set->max_errors != NULL &&
		    (set->percent ? s->failed * 100 > set->max * s->records
				  : s->failed > set->max);

	if (s->records < expect)
		warn("%llu records came, %llu were expected: nothing is "
		     "published",
		    s->records, expect);
	else if (many)
		warn("%llu of %llu records failed, more than %s: nothing is "
		     "published",
		    s->failed, s->records, set->max_errors);
	return s->records >= expect && !many;
}

static void
take_all(const struct settings *set, struct output *o, struct load *l,
    struct summary *s)
{
	struct record_reader in = {.in = stdin, .name = "<stdin>"};
	struct progress progress;
	struct buf bad = {0};

	progress_start(&progress, set->quiet, set->expect);
	while (record_read(&in)) {
		unsigned long long failed = s->failed;

		take_line(&in, &bad, o, l, s);
		progress_step(&progress, s->failed > failed);
	}
	progress_end(&progress);
	buf_free(&bad);
	record_reader_free(&in);
}

static int
run(const struct settings *set)
{
	struct summary s = {0};
	struct output o;
	struct load load = {0};
	struct load *l = set->lake == NULL ? NULL : &load;
	bool ok;

	if (set->summary != NULL)
		summary_prepare(set->summary);
	if (l != NULL)
		load_open(l, set->lake, set->all, set->partition, &s);
	output_open(&o, set->records);
	take_all(set, &o, l, &s);
	ok = is_enough(set, &s);
	if (ok && l != NULL)
		load_publish(l);
	if (l != NULL)
		load_close(l);
	output_close(&o, ok);
	if (!set->quiet && l != NULL)
		summary_print(&s, ok ? set->lake : NULL);
	if (set->summary != NULL)
		summary_write(&s, set->summary);
	summary_free(&s);
	return ok ? 0 : EXIT_UNUSABLE;
}

static void
parse_expect(const struct options *o, struct settings *set, const char *text)
{
	if (text != NULL && text[0] == '@')
		set->expect_file = text + 1;
	else if (text != NULL &&
		 !number_parse(text, 0, UINT64_MAX, &set->expect))
		options_wrong(
		    o, "--expect: \"%s\" is neither a number nor @FILE", text);
}

static void
parse_max_errors(const struct options *o, struct settings *set)
{
	char digits[24];
	size_t n;

	if (set->max_errors == NULL)
		return;
	n = strlen(set->max_errors);
	set->percent = n > 0 && set->max_errors[n - 1] == '%';
	n -= set->percent;
	snprintf(digits, sizeof digits, "%.*s", (int)(n < 24 ? n : 23),
	    set->max_errors);
	if (n > 18 || !number_parse(digits, 0,
			  set->percent ? 100 : 1000000000000ULL, &set->max))
		options_wrong(o,
		    "--max-errors: \"%s\" is neither a number nor a percentage",
		    set->max_errors);
}

int
main(int argc, char **argv)
{
	struct settings set = {0};
	const char *expect = NULL, *partition = NULL;
	struct partition part;
	const struct option_row rows[] = {
	    {"records", 0, OPTION_STRING, "FILE",
		"write the records as they came, compressed (-: stdout)",
		&set.records, 0, 0},
	    {"expect", 0, OPTION_STRING, "N|@FILE",
		"publish nothing if fewer records come", &expect, 0, 0},
	    {"max-errors", 0, OPTION_STRING, "N|P%",
		"publish nothing if more records failed", &set.max_errors, 0,
		0},
	    {"partition", 0, OPTION_STRING, "KEYS",
		"folders by language, organ, year, type (default language)",
		&partition, 0, 0},
	    {"summary", 0, OPTION_STRING, "FILE",
		"write what became of the records, as JSON", &set.summary, 0,
		0},
	    {"all", 'a', OPTION_FLAG, NULL,
		"write documents that are unchanged as well", &set.all, 0, 0},
	    {"quiet", 'q', OPTION_FLAG, NULL, "no summary, no progress",
		&set.quiet, 0, 0},
	};
	const struct options options = {"ods-load", "[LAKE]",
	    "write records from standard input to a lake", rows,
	    sizeof rows / sizeof rows[0], 0, 1};
	int first = options_parse(&options, argc, argv), status;

	parse_expect(&options, &set, expect);
	parse_max_errors(&options, &set);
	if (partition != NULL && !partition_parse(&part, partition))
		options_wrong(&options,
		    "--partition: \"%s\" is no list of language, organ, year "
		    "and type",
		    partition);
	set.partition = partition == NULL ? NULL : &part;
	set.lake = argv[first];
	if (set.lake == NULL && set.records == NULL)
		options_wrong(&options, "neither LAKE nor --records is given");
	status = run(&set);
	close_stdout();
	return status;
}
