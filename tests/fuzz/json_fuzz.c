/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The two ways of the pull reader against each other, and what the writer
 * makes of its strings. */
#include "lib/json.h"
#include "tests/fuzz/fuzz.h"

/* A string that was read comes back from the writer as it was. */
static void
there_and_back(struct span s)
{
	struct buf out = {0};
	struct json_writer w = {.out = &out};
	struct json j;
	struct span again;

	json_put_span(&w, s);
	json_open(&j, out.data, out.len);
	again = json_take_string(&j);
	MUST(again.p != NULL && again.n == s.n);
	MUST(memcmp(again.p, s.p, s.n) == 0);
	MUST(json_next(&j) == JSON_END);
	buf_free(&out);
}

/* True: all of it is one value.  *error_at where it is not. */
static bool
walk(char *p, size_t n, size_t *error_at)
{
	struct json j;
	enum json_token t;

	json_open(&j, p, n);
	do {
		t = json_next(&j);
		if (t == JSON_STRING || t == JSON_KEY)
			there_and_back(j.text);
	} while (t != JSON_END && t != JSON_ERROR);
	*error_at = j.error_at;
	MUST(j.error_at <= n);
	return t == JSON_END;
}

static bool
pass_over(char *p, size_t n, size_t *error_at)
{
	struct json j;
	struct span value;

	json_open(&j, p, n);
	value = json_value(&j);
	*error_at = j.error_at;
	if (value.p == NULL)
		return false;
	MUST(value.p >= p && value.p + value.n <= p + n);
	if (json_next(&j) == JSON_END)
		return true;
	*error_at = j.error_at;
	return false;
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	char *p = fuzz_copy(data, n);
	size_t at, at_raw;
	bool ok = pass_over(p, n, &at_raw);

	MUST(memcmp(p, data, n) == 0); /* passing over changes nothing */
	MUST(walk(p, n, &at) == ok);
	MUST(ok || at == at_raw);
	free(p);
	return 0;
}
