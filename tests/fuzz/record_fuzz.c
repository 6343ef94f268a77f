/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A record with keys added or replaced, and one that failed, are records. */
#include "lib/json.h"
#include "lib/record.h"
#include "lib/utf8.h"
#include "tests/fuzz/fuzz.h"

static void
add_keys(const struct record *r)
{
	static const char *const anew[] = {"about", "lang", NULL};
	struct buf out = {0}, s = {0};
	struct json_writer w = {.out = &out};
	struct problem p;
	struct record again;

	record_open(&w, r, anew);
	json_pair_string(&w, "about", "x");
	json_pair_null(&w, "lang");
	record_close(&w);
	if (r->nkeys < RECORD_KEYS - 1) {
		MUST(record_scan(&again, out.data, out.len - 1, 1, &p));
		MUST(span_is(record_get(&again, "about"), "\"x\""));
		MUST(span_is(record_get(&again, "lang"), "null"));
	}
	for (size_t i = 0; i < r->nkeys; i++) {
		struct span value = r->keys[i].value;
		const char *text;

		MUST(value.p >= r->line &&
		     value.p + value.n <= r->line + r->len);
		text = record_string(r, "symbol", &s);
		MUST(text == NULL || utf8_check(text, s.len) == s.len);
	}
	buf_free(&s);
	buf_free(&out);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	char *line = fuzz_copy(data, n);
	struct problem p;
	struct record r, again;
	struct buf out = {0};

	if (record_scan(&r, line, n, 1, &p)) {
		MUST(memcmp(line, data, n) == 0);
		add_keys(&r);
		problem_set(&p, PROBLEM_LIMIT, "%.*s", (int)(n % 300), line);
		record_fail(&out, &r, "fuzz", &p);
	} else {
		record_bad(&out, line, n, 1, "fuzz", &p);
	}
	MUST(utf8_check(out.data, out.len) == out.len);
	if (record_scan(&again, out.data, out.len - 1, 1, &p))
		MUST(record_failed(&again));
	else
		MUST(r.nkeys == RECORD_KEYS);
	buf_free(&out);
	free(line);
	return 0;
}
