/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Clean text is valid, and clean; offsets of the folded text lead back. */
#include "lib/text.h"
#include "lib/utf8.h"
#include "tests/fuzz/fuzz.h"

static void
check_fold(const char *p, size_t n)
{
	struct text t = {0};

	text_fold(&t, p, n);
	MUST(utf8_check(t.fold.data, t.fold.len) == t.fold.len);
	MUST(t.origin[t.fold.len] == n);
	for (size_t i = 0; i < t.fold.len; i++) {
		MUST(t.at[i] <= t.at[i + 1] && t.origin[i] <= t.origin[i + 1]);
		MUST(t.origin[i] < n);
	}
	if (utf8_check(p, n) == n)
		MUST(t.at[t.fold.len] == utf8_count(p, n));
	text_free(&t);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	char *p = fuzz_copy(data, n);
	struct buf once = {0}, twice = {0};

	text_clean(&once, p, n);
	text_trim(&once);
	MUST(utf8_check(buf_span(&once).p, once.len) == once.len);
	text_clean(&twice, buf_span(&once).p, once.len);
	MUST(once.len == twice.len);
	MUST(memcmp(buf_span(&once).p, buf_span(&twice).p, once.len) == 0);
	check_fold(p, n);
	check_fold(buf_span(&once).p, once.len);
	buf_free(&once);
	buf_free(&twice);
	free(p);
	return 0;
}
