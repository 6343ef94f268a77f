/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "lib/words.h"

#define ROWS(a) (sizeof(a) / sizeof(a)[0])

static const char *const list[] = {"resolution", "Resolutions", "Résol*",
    "general assembly", "assembly", "第", "决议", "قرار", "ЕС", "no.", "res",
    "Всеобщ* деклараци* прав", "Всеобщ*", NULL};

static void
words_are_found(void **state)
{
	static const struct {
		const char *text;
		size_t n;
		int value;
	} cases[] = {
	    {"resolution 1", 10, 0},
	    {"resolutions", 11, 1}, /* the longest */
	    {"resolutionx", 0, WORDS_NONE},
	    {"resolution5", 10, 0},
	    {"résolution 5", 11, 2}, /* a stem takes its letters */
	    {"résol", 6, 2},
	    {"general assembly,", 16, 3},
	    {"general", 0, WORDS_NONE},
	    {"general assemblyx", 0, WORDS_NONE},
	    {"assembly", 8, 4},
	    {"第36号", 3, 5},
	    {"决议草案", 6, 6}, /* Han: a word ends anywhere */
	    {"قرار", 8, 7},
	    {"قرارها", 0, WORDS_NONE},
	    {"ес", 4, 8}, /* folded on the way in */
	    {"no. 5", 3, 9},
	    {"no.5", 3, 9},
	    {"res", 3, 10},
	    {"reso", 0, WORDS_NONE},
	    {"", 0, WORDS_NONE},
	    /* the endings of the words of a phrase */
	    {"всеобщей декларации прав человека", 46, 11},
	    {"всеобщ деклараци прав", 40, 11},
	    {"всеобщую декларацию правд", 16, 12},
	    {"всеобщую 5", 16, 12},
	};
	struct words w;

	(void)state;
	words_init(&w, false);
	for (int i = 0; list[i] != NULL; i++)
		words_add(&w, list[i], i);
	words_add(&w, "assembly", 99); /* the first one stays */
	words_add(&w, "", 98);
	words_add_list(&w, NULL, 97);
	for (size_t i = 0; i < ROWS(cases); i++) {
		const char *p = cases[i].text;
		int value = 5;
		size_t n = words_at(&w, p, p + strlen(p), &value);

		if (n != cases[i].n || value != cases[i].value)
			fail_msg("%s: %zu bytes, value %d", p, n, value);
	}
	words_free(&w);
}

static void
words_are_found_backwards(void **state)
{
	static const struct {
		const char *text;
		size_t n;
		int value;
	} cases[] = {
	    {"the resolution", 10, 0},
	    {"resolution", 10, 0},
	    {"xresolution", 0, WORDS_NONE},
	    {"the general assembly", 16, 3},
	    {"a general-assembly", 8, 4},
	    {"1第", 3, 5},
	    {"这个决议", 6, 6},
	    {"قرار", 8, 7},
	    {"لقرار", 0, WORDS_NONE},
	    {"", 0, WORDS_NONE},
	};
	struct words w;

	(void)state;
	words_init(&w, true);
	for (int i = 0; list[i] != NULL; i++)
		words_add(&w, list[i], i);
	for (size_t i = 0; i < ROWS(cases); i++) {
		const char *p = cases[i].text;
		int value = 5;
		size_t n = words_before(&w, p, p + strlen(p), &value);

		if (n != cases[i].n || value != cases[i].value)
			fail_msg("%s: %zu bytes, value %d", p, n, value);
	}
	words_free(&w);
}

static void
beginnings(void **state)
{
	static const char s[] = "ab 1c-d决e";

	(void)state;
	assert_true(words_begins(s, s));
	assert_false(words_begins(s, s + 1));
	assert_true(words_begins(s, s + 3));
	assert_true(words_begins(s, s + 4));
	assert_true(words_begins(s, s + 6));
	assert_true(words_begins(s, s + 10));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(words_are_found),
	    cmocka_unit_test(words_are_found_backwards),
	    cmocka_unit_test(beginnings),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
