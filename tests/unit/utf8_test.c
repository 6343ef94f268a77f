/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "lib/utf8.h"

#define ROWS(a) (sizeof(a) / sizeof(a)[0])

static void
bad_bytes_are_found(void **state)
{
	static const struct {
		const char *in;
		size_t n, bad;
	} cases[] = {
	    {"", 0, 0},
	    {"abc", 3, 3},
	    {"a\0b", 3, 3},
	    {"12345678\xff", 9, 8},
	    {"1234567\xff", 8, 7},
	    {"123456789012345\xc3\xa9", 17, 17},
	    {"\x80", 1, 0},
	    {"\xc0\x80", 2, 0}, /* overlong */
	    {"\xc1\xbf", 2, 0},
	    {"\xe0\x9f\xbf", 3, 0},
	    {"\xf0\x8f\xbf\xbf", 4, 0},
	    {"\xed\xa0\x80", 3, 0}, /* surrogate */
	    {"\xed\x9f\xbf", 3, 3},
	    {"\xf4\x8f\xbf\xbf", 4, 4},
	    {"\xf4\x90\x80\x80", 4, 0},
	    {"\xf5\x80\x80\x80", 4, 0},
	    {"ab\xc3", 3, 2}, /* cut */
	    {"ab\xe2\x82", 4, 2},
	    {"ab\xf0\x9f\x98", 5, 2},
	    {"\xc3\x41", 2, 0},
	    {"\xe2\x82\x41", 3, 0},
	    {"\xef\xbf\xbf", 3, 3},
	};

	(void)state;
	for (size_t i = 0; i < ROWS(cases); i++)
		if (utf8_check(cases[i].in, cases[i].n) != cases[i].bad)
			fail_msg("case %zu", i);
}

static void
characters_there_and_back(void **state)
{
	(void)state;
	for (uint32_t c = 0; c <= 0x10ffff; c++) {
		char s[4];
		size_t n, len;

		if (c >= 0xd800 && c <= 0xdfff)
			continue;
		n = utf8_encode(c, s);
		if (utf8_decode(s, s + n, &len) != c || len != n)
			fail_msg("U+%04X forwards", c);
		if (utf8_before(s, s + n, &len) != c || len != n)
			fail_msg("U+%04X backwards", c);
		if (utf8_check(s, n) != n || utf8_count(s, n) != 1)
			fail_msg("U+%04X", c);
		if (n > 1 &&
		    (utf8_decode(s, s + n - 1, &len) != 0xfffd || len != 1))
			fail_msg("U+%04X cut", c);
	}
}

/* What utf8_check would refuse moves on by a byte, and is never made into
 * something that it is not. */
static void
bad_bytes_are_replaced(void **state)
{
	static const char *const bad[] = {"\xc3\x41", "\xed\xa0\x80",
	    "\xc0\x80", "\xff", "\x80", "\xf4\x90\x80\x80"};
	size_t len;

	(void)state;
	for (size_t i = 0; i < ROWS(bad); i++) {
		assert_int_equal(
		    utf8_decode(bad[i], bad[i] + strlen(bad[i]), &len), 0xfffd);
		assert_int_equal(len, 1);
	}
	assert_int_equal(utf8_before("a\x80", &"a\x80"[2], &len), 0xfffd);
	assert_int_equal(len, 1);
}

/* utf8_check and utf8_decode agree on every sequence of two bytes, and of
 * three and four with the bytes that matter. */
static void
both_agree(void **state)
{
	static const unsigned char tails[] = {
	    0, 0x41, 0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc0, 0xff};

	(void)state;
	for (int a = 0; a < 256; a++)
		for (int b = 0; b < 256; b++)
			for (size_t i = 0; i < ROWS(tails) * ROWS(tails); i++) {
				const char s[] = {(char)a, (char)b,
				    (char)tails[i % ROWS(tails)],
				    (char)tails[i / ROWS(tails)]};
				size_t len, n = sizeof s;
				bool bad = utf8_check(s, n) == 0;

				if ((utf8_decode(s, s + n, &len) == 0xfffd &&
					memcmp(s, "\xef\xbf\xbd", 3) != 0) !=
				    bad)
					fail_msg("%02x %02x", a, b);
				if (!bad && len < n &&
				    utf8_check(s, len) != len)
					fail_msg("%02x %02x: %zu", a, b, len);
			}
}

static void
offsets(void **state)
{
	static const char s[] = "a\u00e9\u6c49\U0001F600z";

	(void)state;
	assert_int_equal(utf8_count(s, sizeof s - 1), 5);
	assert_int_equal(utf8_count("", 0), 0);
}

static void
digits_and_numerals(void **state)
{
	static const uint32_t zeros[] = {'0', 0x660, 0x6f0, 0xff10};
	static const struct {
		uint32_t c;
		int value;
	} numerals[] = {
	    {0x3007, 0}, /* 〇 */
	    {0x96f6, 0}, /* 零 */
	    {0x25cb, 0}, /* ○ */
	    {0x4e00, 1}, /* 一 */
	    {0x4e8c, 2}, /* 二 */
	    {0x4e24, 2}, /* 两 */
	    {0x4e09, 3}, /* 三 */
	    {0x56db, 4}, /* 四 */
	    {0x4e94, 5}, /* 五 */
	    {0x516d, 6}, /* 六 */
	    {0x4e03, 7}, /* 七 */
	    {0x516b, 8}, /* 八 */
	    {0x4e5d, 9}, /* 九 */
	    {0x5341, 10}, /* 十 */
	    {0x5eff, 20}, /* 廿 */
	    {0x767e, 100},
	    {0x5343, 1000},
	    {0x5927, -1}, /* 大 */
	    {'1', -1},
	};

	(void)state;
	for (size_t i = 0; i < ROWS(zeros); i++) {
		for (uint32_t d = 0; d < 10; d++)
			assert_int_equal(utf8_digit(zeros[i] + d), d);
		assert_int_equal(utf8_digit(zeros[i] - 1), -1);
		assert_int_equal(utf8_digit(zeros[i] + 10), -1);
	}
	assert_int_equal(utf8_digit(0xb2), -1);
	for (size_t i = 0; i < ROWS(numerals); i++)
		assert_int_equal(
		    utf8_chinese(numerals[i].c), numerals[i].value);
}

static void
classes(void **state)
{
	static const struct {
		uint32_t c;
		bool space, hyphen, letter, han, ignored;
	} cases[] = {
	    {' ', true, false, false, false, false},
	    {'\t', true, false, false, false, false},
	    {0xa0, true, false, false, false, false},
	    {0x202f, true, false, false, false, false},
	    {0x3000, true, false, false, false, false},
	    {0x200b, false, false, false, false, true},
	    {0x200e, false, false, false, false, true},
	    {0x202b, false, false, false, false, true},
	    {0x2067, false, false, false, false, true},
	    {0xfeff, false, false, false, false, true},
	    {0xad, false, false, false, false, true},
	    {0x640, false, false, true, false, true},
	    {'-', false, true, false, false, false},
	    {0x2011, false, true, false, false, false},
	    {0x2013, false, true, false, false, false},
	    {0xff0d, false, true, false, false, false},
	    {'a', false, false, true, false, false},
	    {'Z', false, false, true, false, false},
	    {'@', false, false, false, false, false},
	    {'[', false, false, false, false, false},
	    {0xe9, false, false, true, false, false},
	    {0x42f, false, false, true, false, false},
	    {0x62f, false, false, true, false, false},
	    {0x660, false, false, false, false, false},
	    {0x6c49, false, false, true, true, false},
	    {0x3007, false, false, false, true, false},
	    {0x3001, false, false, false, false, false},
	};

	(void)state;
	for (size_t i = 0; i < ROWS(cases); i++) {
		uint32_t c = cases[i].c;

		if (utf8_is_space(c) != cases[i].space ||
		    utf8_is_hyphen(c) != cases[i].hyphen ||
		    utf8_is_letter(c) != cases[i].letter ||
		    utf8_is_han(c) != cases[i].han ||
		    utf8_is_ignored(c) != cases[i].ignored)
			fail_msg("U+%04X", c);
	}
	assert_int_equal(utf8_lower('A'), 'a');
	assert_int_equal(utf8_lower('['), '[');
	assert_int_equal(utf8_lower(0xc9), 0xe9);
	assert_int_equal(utf8_lower(0x414), 0x434);
	assert_int_equal(utf8_lower(0x6c49), 0x6c49);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(bad_bytes_are_found),
	    cmocka_unit_test(characters_there_and_back),
	    cmocka_unit_test(bad_bytes_are_replaced),
	    cmocka_unit_test(both_agree),
	    cmocka_unit_test(offsets),
	    cmocka_unit_test(digits_and_numerals),
	    cmocka_unit_test(classes),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
