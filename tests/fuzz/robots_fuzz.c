/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A path and, behind the first newline, a robots.txt. */
#include "fetch/robots.h"
#include "tests/fuzz/fuzz.h"

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	const uint8_t *newline = n > 0 ? memchr(data, '\n', n) : NULL;
	size_t len = newline != NULL ? (size_t)(newline - data) : n;
	size_t rest = newline != NULL ? n - len - 1 : 0;
	char *path = malloc(len + 1);
	char *file = fuzz_copy(data + n - rest, rest);
	struct robots r;

	MUST(path != NULL);
	memcpy(path, data, len);
	path[len] = '\0';
	robots_parse(&r, file, rest, "ods-list");
	MUST(r.n <= ROBOTS_RULES);
	MUST(r.delay_ms >= 0 && r.delay_ms <= ROBOTS_DELAY_MAX * 1000LL);
	if (r.n == 0)
		MUST(robots_allow(&r, path));
	else
		robots_allow(&r, path);
	robots_free(&r);
	free(file);
	free(path);
	return 0;
}
