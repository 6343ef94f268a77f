/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "lib/problem.h"
#include "lib/sha256.h"
#include "lib/utf8.h"

static void
codes_there_and_back(void **state)
{
	(void)state;
	for (int i = PROBLEM_NONE + 1; i < PROBLEM_CODES; i++) {
		enum problem_code code = (enum problem_code)i;

		if (problem_name(code) == NULL)
			fail_msg("code %d has no name", i);
		assert_int_equal(problem_from_name(problem_name(code)), code);
	}
	assert_int_equal(problem_from_name("none"), PROBLEM_NONE);
	assert_int_equal(problem_from_name("x"), PROBLEM_NONE);
}

/* Whatever it quotes, a message is one line of valid text. */
static void
messages_are_one_line(void **state)
{
	char long_text[400];
	struct problem p;

	(void)state;
	assert_false(problem_set(&p, PROBLEM_CORRUPT, "a\nb\t%s\x7f", "c"));
	assert_int_equal(p.code, PROBLEM_CORRUPT);
	assert_string_equal(p.message, "a b c ");
	problem_set(&p, PROBLEM_CORRUPT, "%s",
	    "ab\xff"
	    "cd");
	assert_string_equal(p.message, "ab");
	memset(long_text, 'x', sizeof long_text);
	memcpy(long_text + sizeof p.message - 2, "\u6c49", 3);
	long_text[sizeof long_text - 1] = '\0';
	problem_set(&p, PROBLEM_CORRUPT, "%s", long_text);
	assert_int_equal(strlen(p.message), sizeof p.message - 2);
	assert_int_equal(
	    utf8_check(p.message, strlen(p.message)), strlen(p.message));
}

/* FIPS 180-4's own examples. */
static void
sha256_of_known_texts(void **state)
{
	struct sha256 h = {0};
	char hex[SHA256_HEX];

	(void)state;
	sha256_hex("", 0, hex);
	assert_string_equal(hex, "e3b0c44298fc1c149afbf4c8996fb924"
				 "27ae41e4649b934ca495991b7852b855");
	sha256_hex("abc", 3, hex);
	assert_string_equal(hex, "ba7816bf8f01cfea414140de5dae2223"
				 "b00361a396177a9cb410ff61f20015ad");
	sha256_begin(&h);
	sha256_add(&h, "a", 1);
	sha256_add(&h, "", 0);
	sha256_add(&h, "bc", 2);
	memset(hex, 0, sizeof hex);
	sha256_finish(&h, hex);
	assert_string_equal(hex, "ba7816bf8f01cfea414140de5dae2223"
				 "b00361a396177a9cb410ff61f20015ad");
	sha256_begin(&h);
	sha256_finish(&h, hex);
	assert_string_equal(hex, "e3b0c44298fc1c149afbf4c8996fb924"
				 "27ae41e4649b934ca495991b7852b855");
	sha256_free(&h);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(codes_there_and_back),
	    cmocka_unit_test(messages_are_one_line),
	    cmocka_unit_test(sha256_of_known_texts),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
