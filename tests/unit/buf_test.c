/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "lib/buf.h"

static void
it_grows(void **state)
{
	struct buf b = {0};

	(void)state;
	assert_int_equal(buf_span(&b).n, 0);
	assert_non_null(buf_span(&b).p);
	for (int i = 0; i < 10000; i++) {
		buf_adds(&b, "ab");
		buf_addc(&b, 'c');
		buf_printf(&b, "%d", i % 10);
		assert_int_equal(b.len, (size_t)(i + 1) * 4);
		assert_int_equal(b.data[b.len], '\0');
	}
	assert_memory_equal(b.data + 39996, "abc9", 5);
	assert_false(b.full);
	buf_cut(&b, 3);
	assert_string_equal(b.data, "abc");
	buf_add(&b, NULL, 0);
	assert_string_equal(b.data, "abc");
	buf_clear(&b);
	assert_string_equal(b.data, "");
	buf_free(&b);
	buf_free(&b);
	buf_clear(&b);
	buf_cut(&b, 0);
	assert_null(b.data);
}

static void
it_has_a_limit(void **state)
{
	struct buf b = {.max = 5};

	(void)state;
	buf_adds(&b, "1234");
	assert_false(b.full);
	buf_adds(&b, "56");
	assert_true(b.full);
	assert_string_equal(b.data, "1234");
	buf_addc(&b, '5'); /* nothing more, though it would fit */
	buf_printf(&b, "%s", "5");
	assert_string_equal(b.data, "1234");
	assert_false(buf_reserve(&b, 1));
	buf_clear(&b);
	assert_false(b.full);
	buf_adds(&b, "12345");
	assert_string_equal(b.data, "12345");
	assert_false(b.full);
	buf_free(&b);
	assert_int_equal(b.max, 5);
	assert_false(buf_reserve(&b, SIZE_MAX));
	assert_true(b.full);
	buf_free(&b);

	b = (struct buf){0};
	buf_addc(&b, 'a');
	assert_false(buf_reserve(&b, SIZE_MAX - 1));
	assert_string_equal(b.data, "a");
	buf_free(&b);
}

static void
it_is_taken(void **state)
{
	struct buf b = {.max = 9};
	char *s;

	(void)state;
	buf_adds(&b, "abc");
	s = buf_take(&b);
	assert_string_equal(s, "abc");
	free(s);
	assert_int_equal(b.len, 0);
	assert_int_equal(b.max, 9);
	s = buf_take(&b);
	assert_string_equal(s, "");
	free(s);
}

static void
reserved_room_can_be_filled(void **state)
{
	struct buf b = {0};

	(void)state;
	assert_true(buf_reserve(&b, 0));
	assert_string_equal(b.data, "");
	assert_true(buf_reserve(&b, 1000));
	memset(b.data, 'x', 1000);
	buf_cut(&b, 1000);
	assert_int_equal(strlen(b.data), 1000);
	buf_free(&b);
}

static void
spans(void **state)
{
	(void)state;
	assert_null(span_of(NULL).p);
	assert_int_equal(span_of(NULL).n, 0);
	assert_true(span_is(span_of("abc"), "abc"));
	assert_false(span_is(span_of("abc"), "abcd"));
	assert_false(span_is(span_of("abc"), "ab"));
	assert_true(span_is(span_of(""), ""));
	assert_false(span_is(span_of(NULL), ""));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(it_grows),
	    cmocka_unit_test(it_has_a_limit),
	    cmocka_unit_test(it_is_taken),
	    cmocka_unit_test(reserved_room_can_be_filled),
	    cmocka_unit_test(spans),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
