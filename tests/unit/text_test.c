/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "lib/text.h"
#include "lib/utf8.h"

#define ROWS(a) (sizeof(a) / sizeof(a)[0])

/* pipeline(5), "Texts". */
static void
texts_are_cleaned(void **state)
{
	static const struct {
		const char *in, *out;
	} cases[] = {
	    {"", ""},
	    {"plain", "plain"},
	    {"  a \t\n b\r\n", "a b"},
	    {"\u00a0a\u00a0\u202f\u2009b\u3000c\u2028\u2029d", "a b c d"},
	    {"a\001b\x7f"
	     "c\xc2\x85"
	     "d",
		"a b c d"},
	    {"re\u00adsolution", "resolution"},
	    {"\u202b\u0642\u0631\u0627\u0631\u202c",
		"\u0642\u0631\u0627\u0631"},
	    {"\u2067x\u2069\u200e\u200f\ufeff", "x"},
	    {"\u0627\u0644\u0640\u0640\u0623\u0645\u0645",
		"\u0627\u0644\u0623\u0645\u0645"},
	    {"ES\u201110/15 a\u2010b", "ES-10/15 a-b"},
	    {"2021\u20132025 \u2014", "2021\u20132025 \u2014"},
	    {"e\u0301tat", "\u00e9tat"}, /* NFC */
	    {"\u0438\u0306", "\u0439"}, /* й */
	    {"\u0627\u0653", "\u0622"}, /* alef with madda */
	    {"\ufb01n", "fin"}, /* ligature of a font */
	    {"\ufefb", "\u0644\u0627"}, /* lam-alef of a font */
	    {"\ufee3\ufea0", "\u0645\u062c"},
	    {"\u212b", "\u00c5"},
	    {"\uff08\uff11\uff09\u7b2c", "\uff08\uff11\uff09\u7b2c"},
	    {"\u5927\u4f1a\uff0c", "\u5927\u4f1a\uff0c"},
	    {"x\u00b2", "x\u00b2"},
	    /* the kasra of a presentation form meets a mark behind which it
	     * stands in NFC */
	    {"a\u0332\ufe7b", "a\u0650\u0332"},
	    {"a\u0332\u00ad\u0650", "a\u0650\u0332"},
	    {"\xff", "\ufffd"},
	    {"a\xc3", "a\ufffd"},
	    {"\xc3(", "\ufffd("},
	    {"\xed\xa0\x80", "\ufffd\ufffd\ufffd"},
	    {"\xcc\x81", "\u0301"},
	};
	struct buf b = {0};

	(void)state;
	for (size_t i = 0; i < ROWS(cases); i++) {
		buf_clear(&b);
		text_clean(&b, cases[i].in, strlen(cases[i].in));
		text_trim(&b);
		if (!span_is(buf_span(&b), cases[i].out))
			fail_msg("%s: \"%s\", not \"%s\"", cases[i].in, b.data,
			    cases[i].out);
		assert_int_equal(utf8_check(buf_span(&b).p, b.len), b.len);
	}
	buf_clear(&b);
	text_clean(&b, "a\0b", 3);
	assert_string_equal(b.data, "a b");
	buf_free(&b);
}

static void
pieces_join(void **state)
{
	struct buf b = {0};

	(void)state;
	text_clean(&b, " one ", 5);
	text_clean(&b, " two", 4);
	text_clean(&b, "", 0);
	text_clean(&b, "fold\n", 5);
	text_trim(&b);
	text_trim(&b);
	assert_string_equal(b.data, "one twofold");
	buf_free(&b);
}

static void
texts_are_folded(void **state)
{
	static const struct {
		const char *in, *out;
	} cases[] = {
	    {"", ""},
	    {"The ASSEMBLY", "the assembly"},
	    {"\u00c9tat \u0420\u0424", "\u00e9tat \u0440\u0444"},
	    {"\u0661\u0662\u06f3\uff14", "1234"},
	    {"\uff21\uff0f\uff17\uff18", "a/78"},
	    {"\u0623\u0625\u0622\u0671", "\u0627\u0627\u0627\u0627"},
	    {"\u0642\u064e\u0631\u0640\u0627\u0631\u0652",
		"\u0642\u0631\u0627\u0631"},
	    {"\u2010\u2011\u2012\u2013\u2014\u2212", "------"},
	    {"a\u2044b\u2215c", "a/b/c"},
	    {"\u2018\u2019\u201c\u201d\u00ab\u00bb", "''\"\"\"\""},
	    {"a\u00a0b\u3000c\nd", "a b c d"},
	    {"\u00ad\u200e", ""},
	    {"\u7b2c78/237\u53f7", "\u7b2c78/237\u53f7"},
	    {"\xff\xfe", "\ufffd\ufffd"},
	};
	struct text t = {0};

	(void)state;
	for (size_t i = 0; i < ROWS(cases); i++) {
		size_t n = strlen(cases[i].in);

		text_fold(&t, cases[i].in, n);
		assert_string_equal(t.fold.data, cases[i].out);
		assert_int_equal(t.origin[t.fold.len], n);
		assert_int_equal(t.at[t.fold.len] == 0, n == 0);
	}
	text_free(&t);
}

/* Offsets lead back to the original, in bytes and in code points. */
static void
offsets_lead_back(void **state)
{
	static const char s[] = "\u0642\u064e\u0631 A\u00ad\u2013\u0661";
	static const unsigned at[] = {0, 0, 2, 2, 3, 4, 6, 7, 8};
	static const unsigned origin[] = {0, 0, 4, 4, 6, 7, 10, 13, 15};
	struct text t = {0};

	(void)state;
	text_fold(&t, s, sizeof s - 1);
	assert_string_equal(t.fold.data, "\u0642\u0631 a-1");
	for (size_t i = 0; i <= t.fold.len; i++) {
		assert_int_equal(t.at[i], at[i]);
		assert_int_equal(t.origin[i], origin[i]);
	}
	assert_int_equal(t.at[t.fold.len], utf8_count(s, sizeof s - 1));
	text_free(&t);
}

/* The same room is used again for texts that shrink and grow; bytes that are
 * no UTF-8 take three times theirs. */
static void
room_is_enough(void **state)
{
	char bad[3000];
	struct text t = {0};

	(void)state;
	memset(bad, 0xff, sizeof bad);
	for (size_t n = 0; n <= sizeof bad; n += 100) {
		text_fold(&t, bad, n);
		assert_int_equal(t.fold.len, 3 * n);
		assert_int_equal(t.at[t.fold.len], n);
		text_fold(&t, "x", 1);
		assert_string_equal(t.fold.data, "x");
	}
	text_free(&t);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(texts_are_cleaned),
	    cmocka_unit_test(pieces_join),
	    cmocka_unit_test(texts_are_folded),
	    cmocka_unit_test(offsets_lead_back),
	    cmocka_unit_test(room_is_enough),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
