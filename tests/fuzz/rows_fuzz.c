/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The rows of a record are JSON, one a line, as many as are counted; a record
 * that is refused leaves none. */
#include "lib/json.h"
#include "lib/utf8.h"
#include "load/hash.h"
#include "load/rows.h"
#include "tests/fuzz/fuzz.h"

static void
check_table(struct buf *b, size_t count)
{
	size_t lines = 0;

	for (char *p = b->data, *end = p + b->len; p < end; lines++) {
		char *newline = memchr(p, '\n', (size_t)(end - p));
		struct json j;

		MUST(newline != NULL);
		MUST(utf8_check(p, (size_t)(newline - p)) ==
		     (size_t)(newline - p));
		json_open(&j, p, (size_t)(newline - p));
		MUST(*p == '{' && json_skip(&j) && json_next(&j) == JSON_END);
		p = newline + 1;
	}
	MUST(lines == count);
}

static bool
is_string(const struct record *r, const char *key)
{
	struct span s = record_get(r, key);

	return s.p != NULL && s.p[0] == '"';
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	static struct sha256 h;
	char *line = fuzz_copy(data, n), hex[SHA256_HEX];
	struct problem p = {0};
	struct record r;
	struct rows rows = {0};
	bool ok;

	if (record_scan(&r, line, n, 1, &p) && is_string(&r, "symbol") &&
	    is_string(&r, "lang")) {
		hash_record(&h, &r, hex);
		ok = record_failed(&r) ? rows_error(&rows, &r, 1, &p)
				       : rows_document(&rows, &r, hex, &p);
		MUST(ok || p.code != PROBLEM_NONE);
		for (int i = 0; i < TABLES; i++) {
			MUST(ok || rows.table[i].len == 0);
			if (rows.table[i].len > 0 || rows.count[i] > 0)
				check_table(&rows.table[i], rows.count[i]);
		}
		MUST(memcmp(line, data, n) == 0);
	}
	rows_free(&rows);
	free(line);
	return 0;
}
