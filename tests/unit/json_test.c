/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "lib/json.h"
#include "lib/mem.h"

#define ROWS(a) (sizeof(a) / sizeof(a)[0])

/* The bytes alone on the heap, so that a sanitizer sees what reads past. */
static char *
exact(const char *s, size_t n)
{
	char *p = mem_alloc(n);

	memcpy(p, s, n);
	return p;
}

/* All tokens of s, a letter each; strings, keys and numbers in brackets. */
static void
walk(const char *s, size_t n, struct buf *out, size_t *error_at)
{
	static const char letters[] = "?.{}[]ksn+-0";
	char *p = exact(s, n);
	struct json j;
	enum json_token t;

	buf_clear(out);
	json_open(&j, p, n);
	do {
		t = json_next(&j);
		buf_addc(out, letters[t]);
		if (t == JSON_KEY || t == JSON_STRING || t == JSON_NUMBER)
			buf_printf(out, "<%.*s>", (int)j.text.n, j.text.p);
	} while (t != JSON_END && t != JSON_ERROR);
	*error_at = j.error_at;
	assert_int_equal(t == JSON_ERROR, j.error != NULL);
	assert_int_equal(json_next(&j), t); /* it stays there */
	free(p);
}

static void
values_are_read(void **state)
{
	static const char *const cases[][2] = {
	    {"null", "0."},
	    {" true\n", "+."},
	    {"false", "-."},
	    {"0", "n<0>."},
	    {"-0", "n<-0>."},
	    {"12.50e+07", "n<12.50e+07>."},
	    {"1E5", "n<1E5>."},
	    {"{}", "{}."},
	    {"[]", "[]."},
	    {"[ ]", "[]."},
	    {"[[],{}]", "[[]{}]."},
	    {"[1,2 , 3]", "[n<1>n<2>n<3>]."},
	    {"{\"a\":1,\"b\" : [null]}", "{k<a>n<1>k<b>[0]}."},
	    {"\"\"", "s<>."},
	    {"\"plain\"", "s<plain>."},
	    {"\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"", "s<\"\\/\b\f\n\r\t>."},
	    {"\"a\\u00e9b\"", "s<a\xc3\xa9"
			      "b>."},
	    {"\"\\u0041\\u00DF\\u6c49\"", "s<A\u00df\u6c49>."},
	    {"\"x\\ud83d\\ude00y\"", "s<x\U0001F600y>."},
	    {"\"\u062f\\n\u0639\"", "s<\u062f\n\u0639>."},
	    {"{\"k\\n\":\"\\t\"}", "{k<k\n>s<\t>}."},
	};
	struct buf out = {0};
	size_t at;

	(void)state;
	for (size_t i = 0; i < ROWS(cases); i++) {
		walk(cases[i][0], strlen(cases[i][0]), &out, &at);
		assert_string_equal(out.data, cases[i][1]);
	}
	buf_free(&out);
}

static void
errors_have_their_offset(void **state)
{
	static const struct {
		const char *in;
		size_t at;
	} cases[] = {
	    {"", 0},
	    {"  ", 2},
	    {"nul", 0},
	    {"nulL", 0},
	    {"True", 0},
	    {"+1", 0},
	    {"01", 0},
	    {"-", 0},
	    {"1.", 0},
	    {".5", 0},
	    {"1e", 0},
	    {"1e+", 0},
	    {"NaN", 0},
	    {"'a'", 0},
	    {"1 2", 2},
	    {"nullx", 4},
	    {"{}}", 2},
	    {"[1,]", 3},
	    {"[,1]", 1},
	    {"[1 2]", 3},
	    {"[1}", 2},
	    {"{1:2}", 1},
	    {"{\"a\"}", 4},
	    {"{\"a\":}", 5},
	    {"{\"a\":1,}", 7},
	    {"{\"a\":1 \"b\":2}", 7},
	    {"{\"a\" 1}", 5},
	    {"{,}", 1},
	    {"[", 1},
	    {"{\"a\":1", 6},
	    {"\"abc", 0}, /* where it begins */
	    {"\"a\nb\"", 2},
	    {"\"a\\", 2},
	    {"\"a\\x\"", 2},
	    {"\"\\u12\"", 1},
	    {"\"\\u12g4\"", 1},
	    {"\"\\u0000\"", 1},
	    {"\"\\ud800\"", 1},
	    {"\"\\udc00\"", 1},
	    {"\"\\ud800\\u0041\"", 1},
	    {"\"\\ud83d\\ude0", 1},
	    {"[\"\\t\\q\"]", 4},
	};
	struct buf out = {0};
	size_t at;

	(void)state;
	for (size_t i = 0; i < ROWS(cases); i++) {
		walk(cases[i].in, strlen(cases[i].in), &out, &at);
		if (out.data[out.len - 1] != '?' || at != cases[i].at)
			fail_msg("%s: %s, error at %zu, not %zu", cases[i].in,
			    out.data, at, cases[i].at);
	}
	walk("1\0", 2, &out, &at);
	assert_int_equal(at, 1);
	walk("\"\\\0\"", 4, &out, &at);
	assert_int_equal(at, 1);
	buf_free(&out);
}

static void
depth_has_a_limit(void **state)
{
	char deep[2 * JSON_DEPTH + 3];
	struct buf out = {0};
	size_t at;

	(void)state;
	memset(deep, '[', JSON_DEPTH + 1);
	memset(deep + JSON_DEPTH + 1, ']', JSON_DEPTH + 1);
	walk(deep + 1, 2 * JSON_DEPTH, &out, &at);
	assert_int_equal(out.data[out.len - 1], '.');
	walk(deep, 2 * JSON_DEPTH + 2, &out, &at);
	assert_int_equal(out.data[out.len - 1], '?');
	assert_int_equal(at, JSON_DEPTH);
	buf_free(&out);
}

/* What is passed over is neither decoded nor changed, and is checked. */
static void
values_are_passed_over(void **state)
{
	static const char text[] =
	    "{ \"a\" : {\"x\\n\":[1,\"\\u00e9\",{}]} , \"b\":\"\\t\","
	    "\"c\":-1.5e3 ,\"d\":null}";
	static const char *const values[] = {
	    "{\"x\\n\":[1,\"\\u00e9\",{}]}", "\"\\t\"", "-1.5e3", "null"};
	char *p = exact(text, sizeof text - 1);
	struct json j;
	size_t i = 0;

	(void)state;
	json_open(&j, p, sizeof text - 1);
	assert_true(json_enter(&j, JSON_OBJECT));
	while (json_key(&j)) {
		struct span value = json_value(&j);

		assert_true(i < ROWS(values));
		assert_true(span_is(value, values[i]));
		i++;
	}
	assert_int_equal(i, ROWS(values));
	assert_int_equal(json_next(&j), JSON_END);
	assert_memory_equal(p, text, sizeof text - 1);

	json_open(&j, p, sizeof text - 1);
	assert_true(json_skip(&j));
	assert_int_equal(json_next(&j), JSON_END);
	assert_memory_equal(p, text, sizeof text - 1);
	free(p);

	p = exact("[[1,2,\"\\q\"]]", 12);
	json_open(&j, p, 12);
	assert_null(json_value(&j).p);
	assert_int_equal(j.error_at, 7);
	assert_false(json_skip(&j));
	assert_false(json_key(&j));
	assert_false(json_item(&j));
	assert_null(json_take_string(&j).p);
	assert_int_equal(json_take_integer(&j, 7), 7);
	free(p);
}

static void
loops_over_records(void **state)
{
	char text[] = "{\"n\":[1,-2,[9],\"x\",3.5,99999999999999999999,"
		      "9223372036854775807,{\"n\":1}],\"s\":null,"
		      "\"t\":[\"a\",[\"b\"],2],\"e\":[],\"u\":\"\\u00fc\","
		      "\"z\":false}";
	static const long long numbers[] = {
	    1, -2, 0, 0, 0, 0, 9223372036854775807, 0};
	struct json j;
	size_t i = 0, strings = 0, nulls = 0;

	(void)state;
	json_open(&j, text, sizeof text - 1);
	assert_true(json_enter(&j, JSON_OBJECT));
	while (json_key(&j)) {
		if (json_key_is(&j, "n")) {
			assert_true(json_enter(&j, JSON_ARRAY));
			while (json_item(&j))
				assert_int_equal(
				    json_take_integer(&j, 0), numbers[i++]);
		} else if (json_key_is(&j, "t")) {
			assert_true(json_enter(&j, JSON_ARRAY));
			while (json_item(&j)) {
				strings++;
				nulls += json_take_string(&j).p == NULL;
			}
		} else if (json_key_is(&j, "e")) {
			assert_true(json_enter(&j, JSON_ARRAY));
			assert_false(json_item(&j));
		} else if (json_key_is(&j, "u")) {
			assert_true(span_is(json_take_string(&j), "\u00fc"));
		} else if (json_key_is(&j, "z")) {
			assert_false(json_enter(&j, JSON_OBJECT));
		} else {
			assert_true(json_key_is(&j, "s"));
			assert_null(json_take_string(&j).p);
		}
	}
	assert_null(j.error);
	assert_int_equal(json_next(&j), JSON_END);
	assert_int_equal(i, ROWS(numbers));
	assert_int_equal(strings, 3);
	assert_int_equal(nulls, 2);
}

static void
the_writer(void **state)
{
	struct buf out = {0};
	struct json_writer w = {.out = &out};

	(void)state;
	json_begin(&w, '{');
	json_pair_string(&w, "a\"", "x\\\"\b\f\n\r\t\001\x1f\x7f\u2028é/");
	json_pair_string(&w, "null", NULL);
	json_pair_span(&w, "nul", (struct span){"a\0b", 3});
	json_pair_span(&w, "empty", (struct span){"", 0});
	json_pair_integer(&w, "least", -9223372036854775807 - 1);
	json_pair_bool(&w, "yes", true);
	json_put_key(&w, "list");
	json_begin(&w, '[');
	json_begin(&w, '[');
	json_finish(&w, ']');
	json_put_bool(&w, false);
	json_put_raw(&w, span_of("{\"r\":1}"));
	json_begin(&w, '{');
	json_finish(&w, '}');
	json_finish(&w, ']');
	json_pair_null(&w, "end");
	json_finish(&w, '}');
	assert_string_equal(out.data,
	    "{\"a\\\"\":\"x\\\\\\\"\\b\\f\\n\\r\\t\\u0001\\u001f\x7f\u2028é/\","
	    "\"null\":null,\"nul\":\"a b\",\"empty\":\"\","
	    "\"least\":-9223372036854775808,\"yes\":true,"
	    "\"list\":[[],false,{\"r\":1},{}],\"end\":null}");
	buf_free(&out);
}

/* Every byte that the writer writes is read back as it was. */
static void
there_and_back(void **state)
{
	char text[256];
	struct buf out = {0};
	struct json_writer w = {.out = &out};
	struct json j;
	struct span s;

	(void)state;
	for (int i = 0; i < 127; i++)
		text[i] = (char)(i + 1);
	json_put_text(&w, text, 127);
	json_open(&j, out.data, out.len);
	s = json_take_string(&j);
	assert_int_equal(s.n, 127);
	assert_memory_equal(s.p, text, 127);
	assert_int_equal(json_next(&j), JSON_END);
	buf_free(&out);
}

/* Strings are looked through eight bytes at a time: each byte that ends their
 * plain part is found at each place, beside each other byte. */
static void
the_end_of_the_plain_part(void **state)
{
	(void)state;
	for (int before = 0x20; before < 0x100; before++)
		for (int c = 0; c < 0x100; c++)
			for (size_t at = 1; at < 10; at++) {
				char s[20];
				struct json j;
				enum json_token token;

				if (before == '"' || before == '\\')
					continue;
				memset(s, before, sizeof s);
				s[0] = '"';
				s[at] = (char)c;
				s[18] = '"';
				json_open(&j, s, 19);
				j.raw = true;
				token = json_next(&j);
				if (c == '"')
					assert_int_equal(j.text.n, at - 1);
				else if (c < 0x20)
					assert_int_equal(j.error_at, at);
				else if (c != '\\')
					assert_int_equal(j.text.n, 17);
				assert_true(
				    c == '\\' ||
				    (token == JSON_ERROR) == (c < 0x20));
			}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(values_are_read),
	    cmocka_unit_test(errors_have_their_offset),
	    cmocka_unit_test(depth_has_a_limit),
	    cmocka_unit_test(values_are_passed_over),
	    cmocka_unit_test(loops_over_records),
	    cmocka_unit_test(the_writer),
	    cmocka_unit_test(there_and_back),
	    cmocka_unit_test(the_end_of_the_plain_part),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
