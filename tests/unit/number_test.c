/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "lib/number.h"

#define ROWS(a) (sizeof(a) / sizeof(a)[0])

static void
numbers_are_strict(void **state)
{
	static const char *const bad[] = {"", " 1", "1 ", "+1", "-1", "0x1",
	    "1.0", "1e3", "a", "18446744073709551616", "99999999999999999999",
	    "\xd9\xa1"};
	unsigned long long v = 42;

	(void)state;
	for (size_t i = 0; i < ROWS(bad); i++)
		if (number_parse(bad[i], 0, UINT64_MAX, &v))
			fail_msg("\"%s\" was taken for %llu", bad[i], v);
	assert_int_equal(v, 42);
	assert_true(number_parse("0", 0, 10, &v));
	assert_int_equal(v, 0);
	assert_true(number_parse("007", 0, 10, &v));
	assert_int_equal(v, 7);
	assert_true(number_parse("18446744073709551615", 0, UINT64_MAX, &v));
	assert_true(v == UINT64_MAX);
	assert_false(number_parse("11", 0, 10, &v));
	assert_false(number_parse("4", 5, 10, &v));
	assert_true(number_parse("5", 5, 5, &v));
}

static void
sizes(void **state)
{
	static const char *const bad[] = {
	    "", "K", "1k", "1KB", "1 K", "1.5K", "18014398509481985K", "KK"};
	unsigned long long v = 42;

	(void)state;
	for (size_t i = 0; i < ROWS(bad); i++)
		if (number_parse_size(bad[i], 0, UINT64_MAX, &v))
			fail_msg("\"%s\" was taken for %llu", bad[i], v);
	assert_int_equal(v, 42);
	assert_true(number_parse_size("7", 0, 10, &v));
	assert_int_equal(v, 7);
	assert_true(number_parse_size("2K", 0, 4096, &v));
	assert_int_equal(v, 2048);
	assert_true(number_parse_size("3M", 0, UINT64_MAX, &v));
	assert_int_equal(v, 3 << 20);
	assert_true(number_parse_size("4G", 0, UINT64_MAX, &v));
	assert_true(v == 4ULL << 30);
	assert_false(number_parse_size("5K", 0, 4096, &v));
}

static void
romans_there_and_back(void **state)
{
	(void)state;
	for (int i = 1; i <= 3999; i++) {
		char s[16];

		number_to_roman(i, s);
		if (number_from_roman(s, strlen(s)) != i)
			fail_msg("%d is %s", i, s);
	}
}

static void
romans_that_are_none(void **state)
{
	static const char *const bad[] = {"", "IIII", "VV", "IC", "IVI", "xv",
	    "XVa", "MMMM", "MMMMMMMMMMMMMMMMMMMM", "XXXXXXXXXXXXXXX", "L L",
	    "D1"};
	char s[16] = "as it was";

	(void)state;
	for (size_t i = 0; i < ROWS(bad); i++)
		if (number_from_roman(bad[i], strlen(bad[i])) != 0)
			fail_msg("\"%s\"", bad[i]);
	assert_int_equal(number_from_roman("XXV)", 3), 25);
	assert_int_equal(number_from_roman("LXIII", 5), 63);
	number_to_roman(48, s);
	assert_string_equal(s, "XLVIII");
	number_to_roman(0, s);
	assert_string_equal(s, "");
	number_to_roman(4000, s);
	assert_string_equal(s, "");
	number_to_roman(-1, s);
	assert_string_equal(s, "");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(numbers_are_strict),
	    cmocka_unit_test(sizes),
	    cmocka_unit_test(romans_there_and_back),
	    cmocka_unit_test(romans_that_are_none),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
