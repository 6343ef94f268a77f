/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "fetch/robots.h"
#include "lib/mem.h"

/* Is the path allowed by the file? */
static bool
allows(const char *file, const char *path)
{
	struct robots r;
	bool is;

	robots_parse(&r, file, strlen(file), "ods-list");
	is = robots_allow(&r, path);
	robots_free(&r);
	return is;
}

static long long
delay(const char *file)
{
	struct robots r;
	long long ms;

	robots_parse(&r, file, strlen(file), "ods-list");
	ms = r.delay_ms;
	robots_free(&r);
	return ms;
}

static void
nothing(void **state)
{
	(void)state;
	assert_true(allows("", "/"));
	assert_true(allows("no robots\n", "/x"));
	assert_true(allows("User-agent: *\nDisallow:\n", "/x"));
	assert_true(allows("Disallow: /\n", "/x"));
	assert_true(allows("User-agent: other\nDisallow: /\n", "/x"));
}

/* RFC 9309, 2.2.1: the groups of the name, in any case, or those of "*". */
static void
groups(void **state)
{
	static const char file[] = "User-agent: *\nDisallow: /\n\n"
				   "User-agent: OTHER\nUser-Agent: ODS-List\n"
				   "Sitemap: https://x/s\n"
				   "Disallow: /a\n"
				   "User-agent: more\nDisallow: /b\n"
				   "user-agent : ods-list/2.0 # again\r\n"
				   "disallow : /c\r\n";

	(void)state;
	assert_true(allows(file, "/"));
	assert_false(allows(file, "/a/b"));
	assert_true(allows(file, "/b"));
	assert_false(allows(file, "/c"));
	assert_true(allows("User-agent: ods-lister\nDisallow: /\n", "/"));
	assert_false(allows("\xef\xbb\xbfUser-agent: *\rDisallow: /\r", "/"));
}

/* RFC 9309, 2.2.2: the longest rule; Allow where two are of a length. */
static void
longest(void **state)
{
	static const char file[] = "User-agent: *\nDisallow: /a\n"
				   "Allow: /a/b\nDisallow: /a/b/c\n"
				   "Disallow: /same\nAllow: /same\n";

	(void)state;
	assert_false(allows(file, "/a"));
	assert_false(allows(file, "/ab"));
	assert_true(allows(file, "/a/b"));
	assert_false(allows(file, "/a/b/c"));
	assert_true(allows(file, "/same"));
	assert_true(allows(file, "/A"));
}

/* RFC 9309, 2.2.3 and 5.1, and percent-encoding. */
static void
patterns(void **state)
{
	static const struct {
		const char *pattern, *path;
		bool fits;
	} rows[] = {
	    {"/*.php", "/x/y.php?z", true},
	    {"/*.php$", "/x/y.php?z", false},
	    {"/*.php$", "/a.php.php", true},
	    {"/a*b*c", "/aXbXbXc", true},
	    {"/a*b*c", "/aXcXb", false},
	    {"/$", "/", true},
	    {"/$", "/a", false},
	    {"*", "/a", true},
	    {"/a**", "/a", true},
	    {"/a$b", "/a$b", true},
	    {"/%7Euser", "/~user", true},
	    {"/~user", "/%7euser", true},
	    {"/a%2Fb", "/a/b", false},
	    {"/a%2fb", "/a%2Fb", true},
	    {"/\xc3\xa9", "/%C3%A9", true},
	    {"/a%", "/a%", true},
	    {"/a?x=1", "/a?x=12", true},
	};

	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
		char file[100] = "User-agent: *\nDisallow: ";

		strcat(file, rows[i].pattern);
		if (allows(file, rows[i].path) == rows[i].fits)
			fail_msg("%s %s", rows[i].pattern, rows[i].path);
	}
}

static void
delays(void **state)
{
	(void)state;
	assert_int_equal(delay("User-agent: *\nCrawl-delay: 5\n"), 5000);
	assert_int_equal(delay("User-agent: *\nCrawl-Delay: 0.25\n"), 250);
	assert_int_equal(delay("User-agent: *\nCrawl-delay: x\n"), 0);
	assert_int_equal(delay("User-agent: other\nCrawl-delay: 5\n"), 0);
	assert_int_equal(delay("User-agent: *\nCrawl-delay: "
			       "99999999999999999999999999999999\n"),
	    ROBOTS_DELAY_MAX * 1000);
}

/* A file of a hostile server costs neither much memory nor much time. */
static void
limits(void **state)
{
	static const char rule[] = "Disallow: /********a*b*c*d*e*f*g*h*i*j\n";
	enum { N = 2 * ROBOTS_BYTES };
	char *file = mem_zero(1, N + 1);
	struct robots r;

	(void)state;
	memcpy(file, "User-agent: *\n", 14);
	for (size_t i = 14; i + sizeof rule < N; i += sizeof rule - 1)
		memcpy(file + i, rule, sizeof rule - 1);
	robots_parse(&r, file, strlen(file), "ods-list");
	assert_true(r.n <= ROBOTS_RULES);
	assert_true(r.n > 1000);
	assert_true(
	    robots_allow(&r, "/aaaaaaaaaaaaaabbbbbbbbbbbbbbbccccccccc"));
	robots_free(&r);
	free(file);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(nothing),
	    cmocka_unit_test(groups),
	    cmocka_unit_test(longest),
	    cmocka_unit_test(patterns),
	    cmocka_unit_test(delays),
	    cmocka_unit_test(limits),
	};

	return cmocka_run_group_tests_name("robots", tests, NULL, NULL);
}
