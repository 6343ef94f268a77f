/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "fetch/s3.h"
#include "fetch/sources.h"

static const struct {
	const char *endpoint, *region, *url;
	const char *http; /* NULL: there is none */
} urls[] = {
    /* where a bucket is */
    {NULL, "us-east-1", "s3://etl/A",
	"https://etl.s3.us-east-1.amazonaws.com/A"},
    {NULL, "eu-west-3", "s3://a-1/A/B",
	"https://a-1.s3.eu-west-3.amazonaws.com/A/B"},
    {NULL, "us-east-1", "s3://docs.un.example/A",
	"https://s3.us-east-1.amazonaws.com/docs.un.example/A"},
    {NULL, "cn-north-1", "s3://etl/A",
	"https://etl.s3.cn-north-1.amazonaws.com.cn/A"},
    {"http://127.0.0.1:9000", "us-east-1", "s3://etl/A",
	"http://127.0.0.1:9000/etl/A"},
    {"https://example.org/storage/s3//", "garage", "s3://etl/A",
	"https://example.org/storage/s3/etl/A"},
    {"http://[::1]:9000/", "us-east-1", "s3://e.tl/A",
	"http://[::1]:9000/e.tl/A"},
    /* the key: all but unreserved characters and the slash */
    {NULL, "us-east-1", "s3://etl/lang=en/S_RES_2728(2024)-EN.docx",
	"https://etl.s3.us-east-1.amazonaws.com/"
	"lang%3Den/S_RES_2728%282024%29-EN.docx"},
    {NULL, "us-east-1", "s3://etl/a b+c%20d?e#f&g;h,i:j@k!l*m'n\"o~p",
	"https://etl.s3.us-east-1.amazonaws.com/a%20b%2Bc%2520d%3Fe%23f%26g%3B"
	"h%2Ci%3Aj%40k%21l%2Am%27n%22o~p"},
    {NULL, "us-east-1", "s3://etl/\xC3\xA9\xE6\x96\x87",
	"https://etl.s3.us-east-1.amazonaws.com/%C3%A9%E6%96%87"},
    {NULL, "us-east-1", "s3://etl//A//B/",
	"https://etl.s3.us-east-1.amazonaws.com//A//B/"},
    {NULL, "us-east-1", "s3://etl/.../..a/.b",
	"https://etl.s3.us-east-1.amazonaws.com/.../..a/.b"},
    /* no key */
    {NULL, "us-east-1", "s3://etl", NULL},
    {NULL, "us-east-1", "s3://etl/", NULL},
    {NULL, "us-east-1", "s3://etl/..", NULL},
    {NULL, "us-east-1", "s3://etl/../other/A", NULL},
    {NULL, "us-east-1", "s3://etl/A/./B", NULL},
    {NULL, "us-east-1", "s3://etl/A\nB", NULL},
    {NULL, "us-east-1", "s3://etl/A\x7F", NULL},
    {NULL, "us-east-1", "s3://etl/\xFF", NULL},
    {NULL, "us-east-1", "s3://etl/\xED\xA0\x80", NULL},
    /* no bucket */
    {NULL, "us-east-1", "s3://", NULL},
    {NULL, "us-east-1", "s3:///A", NULL},
    {NULL, "us-east-1", "s3://ab/A", NULL},
    {NULL, "us-east-1", "s3://Etl/A", NULL},
    {NULL, "us-east-1", "s3://e_tl/A", NULL},
    {NULL, "us-east-1", "s3://-etl/A", NULL},
    {NULL, "us-east-1", "s3://etl-/A", NULL},
    {NULL, "us-east-1", "s3://.etl/A", NULL},
    {NULL, "us-east-1", "s3://e..tl/A", NULL},
    {NULL, "us-east-1", "s3://192.168.5.4/A", NULL},
    {NULL, "us-east-1", "s3://me:secret@etl/A", NULL},
    {NULL, "us-east-1", "s3://etl:9000/A", NULL},
    {NULL, "us-east-1", "s3://e%74l/A", NULL},
    {NULL, "us-east-1", "s3://etl\\@evil.example/A", NULL},
    {NULL, "us-east-1",
	"s3://0123456789012345678901234567890123456789"
	"01234567890123456789abcd/A",
	NULL},
    {NULL, "us-east-1",
	"s3://0123456789012345678901234567890123456789"
	"01234567890123456789abc/A",
	"https://0123456789012345678901234567890123456789"
	"01234567890123456789abc.s3.us-east-1.amazonaws.com/A"},
};

static void
the_url_to_ask(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof urls / sizeof urls[0]; i++) {
		const struct s3 s = {
		    .endpoint = urls[i].endpoint, .region = urls[i].region};
		struct buf out = {0};
		struct problem p = {0};

		if (s3_http_url(&s, urls[i].url, &out, &p)) {
			if (urls[i].http == NULL)
				fail_msg("taken: %s", urls[i].url);
			assert_string_equal(out.data, urls[i].http);
		} else {
			if (urls[i].http != NULL)
				fail_msg("%s: %s", urls[i].url, p.message);
			assert_int_equal(p.code, PROBLEM_HTTP);
			assert_int_equal(out.len, 0);
		}
		buf_free(&out);
	}
}

static void
keys_of_1024_bytes(void **state)
{
	const struct s3 s = {.region = "us-east-1"};
	char url[9 + 1025 + 1] = "s3://etl/";
	struct buf out = {0};
	struct problem p;

	(void)state;
	memset(url + 9, 'a', 1025);
	assert_false(s3_http_url(&s, url, &out, &p));
	url[9 + 1024] = '\0';
	assert_true(s3_http_url(&s, url, &out, &p));
	buf_free(&out);
}

static const char *const names[] = {"AWS_ENDPOINT_URL_S3", "AWS_ENDPOINT_URL",
    "AWS_REGION", "AWS_DEFAULT_REGION", "AWS_ACCESS_KEY_ID",
    "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN"};

static int
clear_environment(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof names / sizeof names[0]; i++)
		unsetenv(names[i]);
	return 0;
}

static void
the_environment(void **state)
{
	struct problem p;
	struct s3 s;

	(void)state;
	s3_environment(&s);
	assert_null(s.endpoint);
	assert_string_equal(s.region, "us-east-1");
	assert_null(s.sign.user);
	assert_true(s3_check(&s, &p));

	setenv("AWS_ENDPOINT_URL", "http://other.example", 1);
	setenv("AWS_DEFAULT_REGION", "eu-west-1", 1);
	setenv("AWS_ACCESS_KEY_ID", "", 1);
	s3_environment(&s);
	assert_string_equal(s.endpoint, "http://other.example");
	assert_string_equal(s.region, "eu-west-1");
	assert_null(s.sign.user);

	setenv("AWS_ENDPOINT_URL_S3", "http://s3.example", 1);
	setenv("AWS_REGION", "eu-west-2", 1);
	setenv("AWS_ACCESS_KEY_ID", "me", 1);
	setenv("AWS_SECRET_ACCESS_KEY", "hush", 1);
	setenv("AWS_SESSION_TOKEN", "a/b+c=", 1);
	s3_environment(&s);
	assert_string_equal(s.endpoint, "http://s3.example");
	assert_string_equal(s.region, "eu-west-2");
	assert_string_equal(s.sign.region, "eu-west-2");
	assert_string_equal(s.sign.user, "me");
	assert_string_equal(s.sign.secret, "hush");
	assert_string_equal(s.sign.token, "a/b+c=");
	assert_true(s3_check(&s, &p));
}

static void
environments_of_no_use(void **state)
{
	static const struct {
		const char *name, *value;
	} wrong[] = {
	    {"AWS_ENDPOINT_URL", "s3.example"},
	    {"AWS_ENDPOINT_URL", "ftp://s3.example"},
	    {"AWS_ENDPOINT_URL", "http://"},
	    {"AWS_ENDPOINT_URL", "http:///x"},
	    {"AWS_ENDPOINT_URL", "http://me:hush@s3.example"},
	    {"AWS_ENDPOINT_URL", "http://s3.example/?hush"},
	    {"AWS_ENDPOINT_URL", "http://s3.example/ hush"},
	    {"AWS_ENDPOINT_URL", "http://s3.example/{symbol}"},
	    {"AWS_REGION", "evil.example/hush"},
	    {"AWS_REGION", "a:b"},
	    {"AWS_ACCESS_KEY_ID", "hush"},
	    {"AWS_SECRET_ACCESS_KEY", "hush"},
	};

	(void)state;
	for (size_t i = 0; i < sizeof wrong / sizeof wrong[0]; i++) {
		struct problem p = {0};
		struct s3 s;

		clear_environment(NULL);
		setenv(wrong[i].name, wrong[i].value, 1);
		s3_environment(&s);
		if (s3_check(&s, &p))
			fail_msg("taken: %s=%s", wrong[i].name, wrong[i].value);
		assert_non_null(strstr(p.message, wrong[i].name));
		assert_null(strstr(p.message, "hush"));
	}
}

/* A token goes into a header: it may not end the line. */
static void
secrets_of_one_line(void **state)
{
	struct problem p = {0};
	struct s3 s = {.region = "us-east-1",
	    .sign = {.user = "me", .secret = "hush", .token = "a\r\nx: hush"}};

	(void)state;
	assert_false(s3_check(&s, &p));
	assert_null(strstr(p.message, "hush"));
	s.sign.token = NULL;
	assert_true(s3_check(&s, &p));
	s.sign.user = "me\n";
	assert_false(s3_check(&s, &p));
}

/* The place that a template becomes, and the URL that is asked first. */
static void
the_place_of_a_template(void **state)
{
	static const char at[] = "s3://etl/lang={lang}/a b/{symbol_}-{LANG}";
	const struct source *mirror = source_find("mirror");
	const struct wanted w = {
	    .symbol = "S/RES/2728(2024)", .lang = "fr", .type = "pdf"};
	struct http_transfer *t = calloc(1, sizeof *t);
	struct buf place = {0};
	struct problem p;

	(void)state;
	assert_non_null(t);
	assert_true(mirror->place(at, &place, &p));
	assert_string_equal(place.data, at);
	assert_string_equal(s3_in_place(place.data), at);
	assert_true(mirror->first(place.data, &w, t, &p));
	assert_string_equal(t->url, "https://etl.s3.us-east-1.amazonaws.com/"
				    "lang%3Dfr/a%20b/S_RES_2728%282024%29-FR");

	buf_clear(&place);
	setenv("AWS_ENDPOINT_URL", "http://127.0.0.1:1", 1);
	assert_true(mirror->place(at, &place, &p));
	assert_string_equal(s3_in_place(place.data), at);
	assert_true(strncmp(place.data, "http://127.0.0.1:1 s3://", 24) == 0);
	assert_true(mirror->first(place.data, &w, t, &p));
	assert_string_equal(t->url,
	    "http://127.0.0.1:1/etl/lang%3Dfr/a%20b/S_RES_2728%282024%29-FR");
	assert_null(s3_in_place("https://example.org/s3://etl/A"));
	assert_null(s3_in_place("file:///a%20s3://etl/A"));
	buf_free(&place);
	free(t);
}

static void
templates_of_no_use(void **state)
{
	static const char *const wrong[] = {
	    "s3://etl/{lang}",
	    "s3://etl/{symbol}.{format}",
	    "s3://etl/{symbol}/../x",
	    "s3://{lang}-docs/{symbol}",
	    "s3://e/{symbol}",
	    "S3://etl/{symbol}",
	    "https://example.org/a {symbol}",
	    "https://example.org/{symbol}\r\nx: y",
	    "http://example.org s3://etl/{symbol}",
	};

	(void)state;
	for (size_t i = 0; i < sizeof wrong / sizeof wrong[0]; i++) {
		struct buf place = {0};
		struct problem p = {0};

		if (source_find("mirror")->place(wrong[i], &place, &p))
			fail_msg("taken: %s", wrong[i]);
		assert_true(strlen(p.message) > 10);
		buf_free(&place);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(the_url_to_ask),
	    cmocka_unit_test(keys_of_1024_bytes),
	    cmocka_unit_test_setup(the_environment, clear_environment),
	    cmocka_unit_test_setup(environments_of_no_use, clear_environment),
	    cmocka_unit_test(secrets_of_one_line),
	    cmocka_unit_test_setup(the_place_of_a_template, clear_environment),
	    cmocka_unit_test_setup(templates_of_no_use, clear_environment),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
