/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Whatever is asked for, each item is a record, or asks for a canonical symbol
 * at a URL that stays in the mirror. */
#include "fetch/input.h"
#include "fetch/sources.h"
#include "lib/record.h"
#include "tests/fuzz/fuzz.h"

static void
must_be_record(const struct buf *line)
{
	struct record r;
	struct problem p;

	MUST(line->len > 0 && line->data[line->len - 1] == '\n');
	MUST(record_scan(&r, line->data, line->len - 1, 1, &p));
	MUST(record_failed(&r));
}

static void
must_stay(const struct item *i)
{
	static const char place[] = "file:///mirror/{symbol}-{lang}.{type}";
	const struct wanted w = {
	    .symbol = i->symbol, .lang = i->lang, .type = "pdf"};
	static struct http_transfer t;
	struct problem p;
	char *path;

	MUST(source_find("mirror")->first(place, &w, &t, &p));
	path = url_file_path(t.url);
	MUST(path != NULL && strncmp(path, "/mirror/", 8) == 0);
	MUST(strstr(path, "..") == NULL);
	free(path);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	const struct input_langs langs = {{"en", "zh"}, 2};
	struct input in = {.fd = -1, .name = "fuzz", .langs = &langs};
	struct problem p;
	struct item i;

	buf_add(&in.buf, data, n);
	in.end = true;
	while (input_next(&in, &i)) {
		if (!i.done) {
			must_stay(&i);
			problem_set(&p, PROBLEM_ABSENT, "fuzz");
			item_fail(&i, &p);
		}
		must_be_record(&i.line);
		item_free(&i);
	}
	MUST(input_is_over(&in));
	input_free(&in);
	return 0;
}
