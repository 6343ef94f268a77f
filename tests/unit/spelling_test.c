/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "fetch/spelling.h"

static const struct {
	const char *symbol;
	const char *others[SPELLINGS]; /* in their order; NULL: no more */
} cases[] = {
    {"A/RES/78/237", {NULL}},
    {"S/2024/1", {NULL}},
    {"A/78/123", {NULL}},
    {"A/C.3/78/L.5", {NULL}},
    {"S/RES/2728(2024)", {"S/RES/2728 (2024)"}},
    {"A/RES/217A(III)", {"A/RES/217A (III)"}},
    {"A/CONF.157/24(PartI)/Add.1", {"A/CONF.157/24 (Part I)/Add.1"}},
    {"S/PV.4506(Resumption1)",
	{"S/PV.4506 (Resumption 1)", "S/PV.4506(Resumption1)(OR)"}},
    {"A/78/6(Sect.2)", {"A/78/6 (Sect.2)", "A/78/6(Sect.2)(SUPP)"}},
    {"A/62/17(PartI)", {"A/62/17 (Part I)", "A/62/17(PartI)(SUPP)"}},
    {"A/74/PV.1", {"A/74/PV.1(OR)"}},
    {"S/PV.9000", {"S/PV.9000(OR)"}},
    {"A/C.3/78/SR.1", {"A/C.3/78/SR.1(OR)"}},
    {"A/74/PV.1/Corr.1", {NULL}},
    {"A/36/51", {"A/36/51(SUPP)"}},
    {"A/61/5/Add.1", {"A/61/5/Add.1(SUPP)"}},
    {"A/61/5/Corr.2", {"A/61/5/Corr.2(SUPP)"}},
    {"A/61/5/Rev.1", {NULL}},
    {"A/S-10/4", {"A/S-10/4(SUPP)"}},
    {"A/61/100", {NULL}},
    {"A/9601", {NULL}},
    {"E/2005/26", {"E/2005/26(SUPP)"}},
    {"E/2005/100", {NULL}},
    {"E/CN.4/26", {NULL}},
    {"E/12/26", {NULL}},
    {"A/74/PV.1(OR)", {"A/74/PV.1", "A/74/PV.1 (OR)"}},
    {"A/36/51(SUPP)", {"A/36/51", "A/36/51 (SUPP)"}},
};

static void
the_spellings_of_a_symbol(void **state)
{
	char out[SPELLING_MAX];

	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
		unsigned n = 1;

		assert_true(spelling_get(cases[i].symbol, 0, out));
		assert_string_equal(out, cases[i].symbol);
		for (; cases[i].others[n - 1] != NULL; n++) {
			assert_true(spelling_get(cases[i].symbol, n, out));
			assert_string_equal(out, cases[i].others[n - 1]);
		}
		assert_true(n < SPELLINGS);
		assert_false(spelling_get(cases[i].symbol, n, out));
	}
}

/* The longest symbol there is, with a blank wherever one may stand. */
static void
long_symbols_fit(void **state)
{
	char symbol[SYMBOL_MAX], out[SPELLING_MAX];

	(void)state;
	memset(symbol, '(', sizeof symbol);
	symbol[sizeof symbol - 1] = '\0';
	for (unsigned n = 0; spelling_get(symbol, n, out); n++)
		assert_non_null(memchr(out, '\0', sizeof out));
}

/* What is asked for, answer by answer: a for absent, r for refused. */
static void
assert_asked(
    const char *symbol, const char *known, const char *answers, const char *all)
{
	enum spelling_next next = SPELLING_OTHER;
	char asked[256] = "";
	struct spelling s;

	spelling_begin(&s, symbol, true, known);
	for (const char *a = answers; *a != '\0'; a++) {
		assert_int_not_equal(next, SPELLING_NONE);
		snprintf(asked + strlen(asked), sizeof asked - strlen(asked),
		    "%s%s", a > answers ? ", " : "", s.text);
		next = spelling_turn(&s, *a == 'a');
	}
	assert_string_equal(asked, all);
	assert_int_equal(next == SPELLING_NONE, s.absent);
	assert_int_equal(s.absent, strchr(answers, 'a') != NULL);
}

static void
turns(void **state)
{
	(void)state;
	assert_asked("A/RES/78/1", "", "aa", "A/RES/78/1, A/RES/78/1");
	assert_asked(
	    "A/RES/78/1", "", "rrr", "A/RES/78/1, A/RES/78/1, A/RES/78/1");
	assert_asked(
	    "A/RES/78/1", "", "raa", "A/RES/78/1, A/RES/78/1, A/RES/78/1");
	assert_asked("A/7/PV.1", "", "aaa", "A/7/PV.1, A/7/PV.1(OR), A/7/PV.1");
	assert_asked("A/7/PV.1", "A/7/PV.1(OR)", "aaa",
	    "A/7/PV.1(OR), A/7/PV.1, A/7/PV.1");
	/* the one that worked, and is refused, is not given up */
	assert_asked("A/7/PV.1", "A/7/PV.1(OR)", "rarraa",
	    "A/7/PV.1(OR), A/7/PV.1, A/7/PV.1(OR), A/7/PV.1(OR), "
	    "A/7/PV.1(OR), A/7/PV.1");
	assert_asked("A/7/PV.1", "", "rrrr",
	    "A/7/PV.1, A/7/PV.1(OR), A/7/PV.1, A/7/PV.1(OR)");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(the_spellings_of_a_symbol),
	    cmocka_unit_test(long_symbols_fit),
	    cmocka_unit_test(turns),
	};

	return cmocka_run_group_tests_name("spelling", tests, NULL, NULL);
}
