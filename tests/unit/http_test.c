/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include <cmocka.h>

#include "fetch/http.h"

static const struct http_options options = {
    .timeout = 10, .max_size = 300 * 1000, .agent = "test", .files = true};

/* A file of n bytes, asked for without a store. */
static void
ask(struct http *h, struct http_transfer *t, const char *path, size_t n)
{
	struct http_transfer *ended = NULL;
	FILE *f = fopen(path, "w");

	assert_non_null(f);
	for (size_t i = 0; i < n; i++)
		putc((int)('a' + i % 7), f);
	assert_int_equal(fclose(f), 0);
	snprintf(t->url, sizeof t->url, "file://%s", path);
	http_start(h, t);
	while ((ended = http_next(h)) == NULL)
		http_wait(h, 1000, -1);
	assert_ptr_equal(ended, t);
}

static void
into_memory(void **state)
{
	struct http h;
	struct http_transfer t = {.accept = "*/*", .if_modified_since = -1};
	char path[] = "/tmp/http_test.XXXXXX";

	(void)state;
	close(mkstemp(path));
	http_open(&h, &options, NULL);

	ask(&h, &t, path, options.max_size);
	assert_int_equal(t.problem.code, PROBLEM_NONE);
	assert_int_equal(t.page.len, options.max_size);
	for (size_t i = 0; i < t.page.len; i++)
		assert_int_equal(t.page.data[i], 'a' + i % 7);

	/* again, with the same transfer: nothing of the last body is left */
	ask(&h, &t, path, 3);
	assert_int_equal(t.problem.code, PROBLEM_NONE);
	assert_string_equal(t.page.data, "abc");

	ask(&h, &t, path, options.max_size + 1);
	assert_int_equal(t.problem.code, PROBLEM_TOO_LARGE);

	http_transfer_free(&t);
	http_close(&h);
	unlink(path);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(into_memory),
	};

	return cmocka_run_group_tests_name("http", tests, NULL, NULL);
}
