/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <fcntl.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "fetch/sources.h"

static void
rows_are_complete(void **state)
{
	(void)state;
	for (size_t i = 0; source_list[i] != NULL; i++) {
		const struct source *s = source_list[i];

		assert_ptr_equal(source_find(s->name), s);
		assert_true(s->place != NULL && s->type != NULL &&
			    s->first != NULL && s->answer != NULL);
	}
	assert_null(source_find("nowhere"));
}

/* The URL that a source asks first; "": it will not. */
static const char *
first(const char *source, const char *at, struct wanted w)
{
	static struct http_transfer t;
	const struct source *s = source_find(source);
	struct buf place = {0};
	struct problem p;

	t = (struct http_transfer){0};
	w.spelling = w.symbol;
	assert_true(s->place(at, &place, &p));
	if (!s->first(place.data, &w, &t, &p)) {
		assert_int_equal(p.code, PROBLEM_BAD_SYMBOL);
		t.url[0] = '\0';
	}
	buf_free(&place);
	return t.url;
}

static void
first_url(void **state)
{
	const struct wanted w = {
	    .symbol = "S/RES/2728(2024)", .lang = "zh", .type = "docx"};
	const struct wanted climbs = {
	    .symbol = "../../x", .lang = "en", .type = "md"};
	const struct wanted rooted = {
	    .symbol = "/etc/passwd", .lang = "en", .type = "md"};
	char longest[3000] = "A/";

	(void)state;
	assert_string_equal(first("ods", "https://documents.un.org/", w),
	    "https://documents.un.org/api/symbol/access"
	    "?s=S%2FRES%2F2728%282024%29&l=zh&t=docx");
	assert_string_equal(
	    first("mirror", "https://example.org/{type}/{symbol}?{LANG}", w),
	    "https://example.org/docx/S/RES/2728%282024%29?ZH");
	assert_string_equal(first("mirror", "/a b/{symbol_}-{lang}.{type}", w),
	    "file:///a%20b/S_RES_2728%282024%29-zh.docx");
	assert_string_equal(
	    first("mirror", "https://{lang}.example.org/?s={symbol}", w),
	    "https://zh.example.org/?s=S/RES/2728%282024%29");
	assert_string_equal(first("mirror", "file://localhost/a/{symbol_}", w),
	    "file:///a/S_RES_2728%282024%29");
	assert_string_equal(first("mirror", "file:///a%20b/{symbol_}", w),
	    "file:///a%20b/S_RES_2728%282024%29");
	assert_string_equal(first("mirror", "/m/{symbol}", climbs), "");
	assert_string_equal(first("mirror", "/m/{symbol_}", climbs), "");
	assert_string_equal(first("mirror", "/m/{symbol}", rooted), "");
	memset(longest + 2, '1', sizeof longest - 3);
	assert_string_equal(
	    first("mirror", "/m/{symbol}",
		(struct wanted){.symbol = longest, .lang = "en", .type = "md"}),
	    "");
}

/* The braces of the working folder are no part of the template. */
static void
a_folder_with_braces(void **state)
{
	const struct wanted w = {
	    .symbol = "A/RES/78/1", .lang = "en", .type = "md"};
	char folder[] = "/tmp/{symbol}-XXXXXX", expected[100];
	int before = open(".", O_RDONLY);

	(void)state;
	assert_true(before >= 0);
	assert_non_null(mkdtemp(folder));
	assert_int_equal(chdir(folder), 0);
	snprintf(expected, sizeof expected,
	    "file:///tmp/%%7Bsymbol%%7D%s/A_RES_78_1",
	    folder + strlen("/tmp/{symbol}"));
	assert_string_equal(first("mirror", "{symbol_}", w), expected);
	assert_int_equal(fchdir(before), 0);
	assert_int_equal(rmdir(folder), 0);
	close(before);
}

static void
wrong_places(void **state)
{
	static const struct {
		const char *source, *at;
	} wrong[] = {
	    {"ods", ""},
	    {"ods", "documents.un.org"},
	    {"ods", "file:///etc/passwd"},
	    {"ods", "ftp://documents.un.org"},
	    {"mirror", "/x/{lang}"},
	    {"mirror", "/x/{symbol}.{format}"},
	    {"mirror", "/x/{symbol"},
	    {"mirror", "gopher://x/{symbol}"},
	    {"mirror", "http://{symbol}/x"},
	    {"mirror", "https://me:{symbol_}@example.org/{symbol}"},
	    {"mirror", "https://example.org:{symbol}"},
	    {"mirror", "file://{symbol}"},
	    {"mirror", "file://example.org/{symbol}"},
	};

	(void)state;
	for (size_t i = 0; i < sizeof wrong / sizeof wrong[0]; i++) {
		struct buf place = {0};
		struct problem p = {0};

		if (source_find(wrong[i].source)
			->place(wrong[i].at, &place, &p))
			fail_msg("taken: %s", wrong[i].at);
		assert_true(strlen(p.message) > 10);
		buf_free(&place);
	}
}

/* Where a redirect from base leads; "": nowhere. */
static const char *
leads(const char *base, const char *location)
{
	static char url[URL_MAX];
	struct problem p = {0};

	if (url_resolve(base, location, true, "documents.un.org", url, &p))
		return url;
	assert_int_equal(p.code, PROBLEM_HTTP);
	return "";
}

static void
redirects(void **state)
{
	static const char ods[] = "https://documents.un.org/api?s=A";
	static const char here[] = "http://127.0.0.1:8080/api?s=A";
	static const char file[] = "https://documents.un.org/doc/a.pdf";

	(void)state;
	assert_string_equal(leads(ods, "/DOC/A.PDF"), file);
	assert_string_equal(
	    leads(ods, "https://documents.un.org/doc/a.pdf#b"), file);
	assert_string_equal(leads(ods, "HTTPS://Documents.UN.org:443/doc/a"),
	    "https://Documents.UN.org:443/doc/a");
	assert_string_equal(leads("http://documents.un.org/",
				"https://documents.un.org/doc/a.pdf"),
	    file);
	assert_string_equal(
	    leads(here, "/DOC/A"), "http://127.0.0.1:8080/doc/a");
	assert_string_equal(leads(here, file), file);
	assert_string_equal(leads(here, "http://127.0.0.1:8081/doc/a"), "");
	assert_string_equal(leads(here, "http://127.0.0.1/doc/a"), "");
	assert_string_equal(leads(here, "https://127.0.0.1:8080/doc/a"), "");
	assert_string_equal(leads(ods, "http://documents.un.org/doc/a"), "");
	assert_string_equal(leads(ods, "//169.254.169.254/doc/a"), "");
	assert_string_equal(leads(ods, "https://documents.un.org.x/doc"), "");
	assert_string_equal(leads(ods, "https://documents.un.org@x/doc"), "");
	assert_string_equal(leads(ods, "file:///etc/passwd"), "");
	assert_string_equal(leads(ods, "gopher://documents.un.org/"), "");
	assert_string_equal(leads(ods, "http://"), "");
}

static void
users(void **state)
{
	static const struct {
		const char *url, *without;
	} cases[] = {
	    {"http://a:b@example.org/x@y", "http://example.org/x@y"},
	    {"http://a:@b@example.org", "http://example.org"},
	    {"https://example.org/?a@b", "https://example.org/?a@b"},
	    {"file:///a@b", "file:///a@b"},
	};
	char out[URL_MAX];

	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
		url_without_user(cases[i].url, out);
		assert_string_equal(out, cases[i].without);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(rows_are_complete),
	    cmocka_unit_test(first_url),
	    cmocka_unit_test(a_folder_with_braces),
	    cmocka_unit_test(wrong_places),
	    cmocka_unit_test(redirects),
	    cmocka_unit_test(users),
	};

	return cmocka_run_group_tests_name("sources", tests, NULL, NULL);
}
