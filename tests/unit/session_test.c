/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "lib/symbol.h"

/* Days since 1 March of the year 0 (Gregorian). */
static long
day_number(const char *date)
{
	int y, m, d;

	assert_int_equal(strlen(date), 10);
	assert_int_equal(sscanf(date, "%4d-%2d-%2d", &y, &m, &d), 3);
	assert_in_range(m, 1, 12);
	assert_in_range(d, 1, 31);
	y -= m < 3;
	m = (m + 9) % 12;
	return y * 365L + y / 4 - y / 100 + y / 400 + (m * 306 + 5) / 10 + d;
}

static void
assembly_sessions_follow_each_other(void **state)
{
	const char *before = NULL;

	(void)state;
	for (int i = 1; i <= 82; i++) {
		char session[16];
		const char *opening, *closing;

		snprintf(session, sizeof session, "%d", i);
		opening = session_opening(session);
		closing = session_closing(session);
		if (opening == NULL || closing == NULL)
			fail_msg("session %d is missing", i);
		if (before != NULL &&
		    day_number(before) + 1 != day_number(opening))
			fail_msg("session %d does not begin after the eve %s",
			    i, before);
		if (i > 56 &&
		    day_number(opening) % 7 != day_number("2023-09-05") % 7)
			fail_msg("session %d does not open on a Tuesday", i);
		assert_int_equal(session_of_date(opening), i);
		assert_int_equal(session_of_date(closing), i);
		before = closing;
	}
	assert_null(session_opening("83"));
	assert_null(session_opening("0"));
	assert_null(session_opening(""));
	assert_null(session_opening("S-33"));
	assert_null(session_closing("ES-12"));
	assert_int_equal(session_of_date("1946-01-09"), 0);
	assert_int_equal(session_of_date("2048-01-09"), 0);
	assert_int_equal(session_of_date("2023-12-22"), 78);
}

static void
special_sessions(void **state)
{
	(void)state;
	assert_string_equal(session_opening("S-10"), "1978-05-23");
	assert_string_equal(session_closing("S-10"), "1978-09-18");
	assert_string_equal(session_opening("ES-10"), "1997-04-24");
	assert_null(session_closing("ES-10"));
	assert_string_equal(session_closing("ES-1"), "1956-11-11");
	for (int i = 2; i <= 32; i++) {
		char before[16], session[16];

		snprintf(before, sizeof before, "S-%d", i - 1);
		snprintf(session, sizeof session, "S-%d", i);
		if (strcmp(session_opening(before), session_opening(session)) >=
		    0)
			fail_msg("%s is not behind %s", session, before);
	}
}

static void
council_sessions(void **state)
{
	(void)state;
	for (int i = 2; i <= 60; i++)
		if (day_number(session_hrc_opening(i)) <=
		    day_number(session_hrc_opening(i - 1)))
			fail_msg("session %d of the Human Rights Council", i);
	for (int i = 2; i <= 38; i++)
		if (session_hrc_special_year(i) <
		    session_hrc_special_year(i - 1))
			fail_msg("special session %d", i);
	assert_null(session_hrc_opening(0));
	assert_null(session_hrc_opening(61));
	assert_string_equal(session_hrc_opening(25), "2014-03-03");
	assert_int_equal(session_hrc_special_year(17), 2011);
	assert_int_equal(session_hrc_special_year(39), 0);
}

static void
ecosoc_years(void **state)
{
	static const struct {
		int session, year;
	} cases[] = {{1, 1946}, {7, 1948}, {42, 1967}, {48, 1970}, {60, 1976},
	    {63, 1977}, {0, 0}, {64, 0}, {-1, 0}};

	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++)
		assert_int_equal(
		    session_ecosoc_year(cases[i].session), cases[i].year);
	for (int i = 2; i <= 63; i++)
		if (session_ecosoc_year(i) < session_ecosoc_year(i - 1))
			fail_msg("session %d of the Council", i);
}

static void
council_resolutions(void **state)
{
	static const struct {
		int number, year;
	} cases[] = {{1, 1946}, {15, 1946}, {16, 1947}, {39, 1948}, {242, 1967},
	    {1325, 2000}, {1540, 2004}, {2334, 2016}, {2721, 2023},
	    {2722, 2024}, {0, 0}, {9999, 0}};

	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++)
		assert_int_equal(
		    sc_resolution_year(cases[i].number), cases[i].year);
	/* No year is passed over. */
	for (int number = 1, year = 1946; year < 2024; number++) {
		int next = sc_resolution_year(number);

		if (next != year && next != year + 1)
			fail_msg("%d: %d", number, next);
		year = next;
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(assembly_sessions_follow_each_other),
	    cmocka_unit_test(special_sessions),
	    cmocka_unit_test(council_sessions),
	    cmocka_unit_test(ecosoc_years),
	    cmocka_unit_test(council_resolutions),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
