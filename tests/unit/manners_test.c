/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "fetch/manners.h"

static const char A[] = "https://a.example/one", B[] = "https://b.example/";

static void
requests_are_spaced(void **state)
{
	const struct manners_options o = {.rate = 20};
	struct manners m;
	long long now = 1000;

	(void)state;
	manners_open(&m, &o);
	assert_int_equal(manners_due(&m, A, now), now);
	for (int i = 0; i < 100; i++) {
		long long due;

		manners_began(&m, A, now);
		due = manners_due(&m, "HTTPS://user:pw@A.example?two", now);
		/* 50 ms, and not much more */
		assert_in_range(due, now + 51, now + 52);
		now = due;
	}
	/* Each host for itself; files are free. */
	assert_int_equal(manners_due(&m, B, now - 1), now - 1);
	assert_int_equal(manners_due(&m, "https://a.example:8443/", 1), 1);
	manners_began(&m, "file:///a", now);
	assert_int_equal(manners_due(&m, "file:///a", now), now);
	manners_close(&m);
}

static void
a_pause_holds_back_its_host(void **state)
{
	const struct manners_options o = {.rate = 0};
	struct manners m;

	(void)state;
	manners_open(&m, &o);
	manners_began(&m, A, 5);
	assert_int_equal(manners_due(&m, A, 5), 5);
	manners_pause(&m, A, 900);
	manners_pause(&m, A, 700); /* does not shorten it */
	assert_int_equal(manners_due(&m, A, 5), 900);
	assert_int_equal(manners_due(&m, B, 5), 5);
	manners_close(&m);
}

static void
the_breaker_opens(void **state)
{
	const struct manners_options o = {.breaker = 3}, never = {0};
	struct manners m;

	(void)state;
	manners_open(&m, &o);
	assert_true(manners_ended(&m, A, true));
	assert_true(manners_ended(&m, A, true));
	assert_true(manners_ended(&m, B, true)); /* another host */
	assert_true(manners_ended(&m, A, false)); /* it lives */
	assert_true(manners_ended(&m, A, true));
	assert_true(manners_ended(&m, A, true));
	assert_false(manners_ended(&m, A, true));
	manners_close(&m);
	manners_open(&m, &never);
	for (int i = 0; i < 1000; i++)
		assert_true(manners_ended(&m, A, true));
	manners_close(&m);
}

static void
rates_are_read(void **state)
{
	static const char *const bad[] = {
	    "", "/s", "-1", "1/d", "1/", "2 /s", "1e3", "99999999", "x"};
	double rate = -1;

	(void)state;
	for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++)
		assert_false(manners_rate(bad[i], &rate));
	assert_true(manners_rate("2", &rate) && rate > 1.99 && rate < 2.01);
	assert_true(manners_rate("30/m", &rate) && rate > .49 && rate < .51);
	assert_true(
	    manners_rate("7200/h", &rate) && rate > 1.99 && rate < 2.01);
	assert_true(manners_rate("5/s", &rate) && rate > 4.99 && rate < 5.01);
	assert_true(manners_rate("0", &rate) && rate <= 0);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(requests_are_spaced),
	    cmocka_unit_test(a_pause_holds_back_its_host),
	    cmocka_unit_test(the_breaker_opens),
	    cmocka_unit_test(rates_are_read),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
