/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "fetch/clock.h"
#include "fetch/retry.h"

enum { DAY = 24 * 60 * 60 };

static void
statuses(void **state)
{
	static const long again[] = {408, 429, 500, 502, 503, 504, 522, 524};
	static const long never[] = {0, 200, 301, 400, 401, 403, 404, 410, 501};

	(void)state;
	for (size_t i = 0; i < sizeof again / sizeof again[0]; i++) {
		assert_true(retry_status(again[i]));
		assert_true(retry_worth(PROBLEM_HTTP, again[i]));
	}
	for (size_t i = 0; i < sizeof never / sizeof never[0]; i++)
		assert_false(retry_status(never[i]));
	assert_false(retry_worth(PROBLEM_HTTP, 400));
	assert_false(retry_worth(PROBLEM_HTTP, 302));
	/* A page in place of a document. */
	assert_true(retry_worth(PROBLEM_HTTP, 200));
	assert_true(retry_worth(PROBLEM_TIMEOUT, 0));
	assert_true(retry_worth(PROBLEM_NETWORK, 0));
	assert_true(retry_worth(PROBLEM_TRUNCATED, 200));
	assert_false(retry_worth(PROBLEM_TLS, 0));
	assert_false(retry_worth(PROBLEM_TOO_LARGE, 200));
	assert_false(retry_worth(PROBLEM_BAD_SYMBOL, 0));
}

static void
delays(void **state)
{
	struct retry r = {.tries = 4, .wait = 1};

	(void)state;
	for (unsigned long long seed = 0; seed < 100; seed++) {
		long long least = 1000;

		for (unsigned tries = 1; tries < 20; tries++) {
			long long ms = retry_delay_ms(&r, tries, seed);

			assert_in_range(ms, least, least + least / 4);
			least = least * 2 < RETRY_WAIT_MAX * 1000
				    ? least * 2
				    : RETRY_WAIT_MAX * 1000;
		}
	}
	r.wait = 0;
	assert_int_equal(retry_delay_ms(&r, 3, 7), 0);
	r.wait = 3600;
	assert_in_range(retry_delay_ms(&r, 1, 0), RETRY_WAIT_MAX * 1000,
	    RETRY_WAIT_MAX * 1250);
}

static void
after(void **state)
{
	/* RFC 9110, 10.2.3 and 5.6.7: Fri, 31 Dec 1999 23:59:59 GMT */
	const long long then = 946684799;

	(void)state;
	assert_int_equal(retry_after("", then), -1);
	assert_int_equal(retry_after("120", then), 120);
	assert_int_equal(retry_after("0", then), 0);
	assert_int_equal(retry_after("soon", then), -1);
	assert_int_equal(retry_after("-1", then), -1);
	assert_int_equal(retry_after("99999999999999999999", then), -1);
	assert_int_equal(
	    retry_after("Fri, 31 Dec 1999 23:59:59 GMT", then - 60), 60);
	assert_int_equal(
	    retry_after("Friday, 31-Dec-99 23:59:59 GMT", then - 60), 60);
	assert_int_equal(
	    retry_after("Fri Dec 31 23:59:59 1999", then - 60), 60);
	assert_int_equal(
	    retry_after("Fri, 31 Dec 1999 23:59:59 GMT", then + 60), 0);
}

static void
later(void **state)
{
	(void)state;
	assert_int_equal(retry_later(PROBLEM_NETWORK, 5), 0);
	assert_int_equal(retry_later(PROBLEM_ABSENT, 1), DAY);
	assert_int_equal(retry_later(PROBLEM_ABSENT, 2), 2 * DAY);
	assert_int_equal(retry_later(PROBLEM_ABSENT, 9), 30 * DAY);
	assert_int_equal(retry_later(PROBLEM_ABSENT, 4000000000U), 30 * DAY);
	for (int code = 1; code < PROBLEM_CODES; code++)
		for (unsigned runs = 1; runs < 40; runs++)
			assert_true(
			    retry_later((enum problem_code)code, runs) <=
			    retry_later((enum problem_code)code, runs + 1));
}

static void
clock_forms(void **state)
{
	char iso[CLOCK_ISO];

	(void)state;
	clock_iso(946684799, iso);
	assert_string_equal(iso, "1999-12-31T23:59:59Z");
	assert_int_equal(clock_parse(iso), 946684799);
	assert_int_equal(clock_parse(""), -1);
	assert_int_equal(clock_parse("not a time, 20 bytes"), -1);
	assert_int_equal(clock_parse("2026-13-01T00:00:00Z"), -1);
	assert_int_equal(clock_parse("2026-01-01T00:00:0xZ"), -1);
	/* each day of 130 years, there and back */
	for (long long t = 0; t < 130LL * 365 * 86400; t += 86400) {
		clock_iso(t + 3661, iso);
		assert_int_equal(clock_parse(iso), t + 3661);
	}
	/* RFC 9110, 5.6.7: the example in its three forms */
	assert_int_equal(
	    clock_parse_http("Sun, 06 Nov 1994 08:49:37 GMT"), 784111777);
	assert_int_equal(
	    clock_parse_http("Sunday, 06-Nov-94 08:49:37 GMT"), 784111777);
	assert_int_equal(
	    clock_parse_http("Sun Nov  6 08:49:37 1994"), 784111777);
	assert_int_equal(
	    clock_parse_http("Thu, 29 Feb 2024 23:59:59 GMT"), 1709251199);
	assert_int_equal(clock_parse_http("Sun, 06 Foo 1994 08:49:37 GMT"), -1);
	assert_int_equal(clock_parse_http("0"), -1);
	assert_int_equal(clock_parse_http(""), -1);
	clock_iso(-1, iso);
	assert_string_equal(iso, "1970-01-01T00:00:00Z");
	clock_iso(1LL << 60, iso);
	assert_string_equal(iso, "9999-12-31T23:59:59Z");
	clock_iso(0, iso);
	assert_string_equal(iso, "1970-01-01T00:00:00Z");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(statuses),
	    cmocka_unit_test(delays),
	    cmocka_unit_test(after),
	    cmocka_unit_test(later),
	    cmocka_unit_test(clock_forms),
	};

	return cmocka_run_group_tests_name("retry", tests, NULL, NULL);
}
