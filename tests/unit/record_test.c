/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cmocka.h>

#include "lib/json.h"
#include "lib/mem.h"
#include "lib/record.h"
#include "lib/utf8.h"

#define ROWS(a) (sizeof(a) / sizeof(a)[0])

static void
records_are_scanned(void **state)
{
	static const char text[] =
	    " {\"v\":1, "
	    "\"symbol\":\"A\\/RES\\/78\\/237\",\"lang\":\"\\u007ah\","
	    "\"x\":{\"deep\":[1,\"\\n\"]} ,\"n\":null, \"\":0} ";
	char *line = mem_string(text);
	struct problem p;
	struct record r;
	struct buf s = {0};

	(void)state;
	assert_true(record_scan(&r, line, strlen(line), 3, &p));
	assert_string_equal(line, text);
	assert_int_equal(r.nkeys, 6);
	assert_int_equal(r.number, 3);
	assert_true(span_is(record_get(&r, "v"), "1"));
	assert_true(span_is(record_get(&r, "x"), "{\"deep\":[1,\"\\n\"]}"));
	assert_null(record_get(&r, "deep").p);
	assert_string_equal(record_string(&r, "symbol", &s), "A/RES/78/237");
	assert_string_equal(record_string(&r, "lang", &s), "zh");
	assert_null(record_string(&r, "n", &s));
	assert_null(record_string(&r, "x", &s));
	assert_null(record_string(&r, "none", &s));
	assert_string_equal(line, text);
	assert_false(record_failed(&r));
	buf_free(&s);
	free(line);
}

static void
others_are_refused(void **state)
{
	static const struct {
		const char *in, *message;
	} cases[] = {
	    {"", "not JSON at byte 0: a value is missing"},
	    {"x", "not JSON at byte 0: not a value"},
	    {"[1]", "not a JSON object"},
	    {"{}", "no version (key \"v\")"},
	    {"{\"v\":2}", "version 2 is not the 1 that is known here"},
	    {"{\"v\":\"1\"}", "version \"1\" is not the 1 that is known here"},
	    {"{\"v\":1,\"v\":1}", "key \"v\" stands twice"},
	    {"{\"v\":1", "not JSON at byte 6: a bracket is not closed"},
	    {"{\"v\":1}}", "not JSON at byte 7: text behind the value"},
	    {"{\"v\":1}{\"v\":1}", "not JSON at byte 7: text behind the value"},
	    {"{\"v\":1,\"a\":\"\\q\"}",
		"not JSON at byte 12: bad escape in a string"},
	    {"{\"v\":1,\"a\":\"\xff\"}", "not UTF-8 at byte 12"},
	    {"{\"v\":1,\"a\":[[1,]]}", "not JSON at byte 15: not a value"},
	};
	struct problem p;
	struct record r;
	char many[1200] = "{\"v\":1";
	size_t n = strlen(many);

	(void)state;
	for (size_t i = 0; i < ROWS(cases); i++) {
		char *line = mem_string(cases[i].in);

		p.code = PROBLEM_NONE;
		assert_false(record_scan(&r, line, strlen(line), 1, &p));
		assert_int_equal(p.code, PROBLEM_BAD_RECORD);
		assert_string_equal(p.message, cases[i].message);
		free(line);
	}
	for (int i = 1; i < RECORD_KEYS; i++)
		n += (size_t)snprintf(
		    many + n, sizeof many - n, ",\"k%d\":0", i);
	snprintf(many + n, sizeof many - n, "}");
	assert_true(record_scan(&r, many, n + 1, 1, &p));
	snprintf(many + n, sizeof many - n, ",\"k\":0}");
	assert_false(record_scan(&r, many, strlen(many), 1, &p));
	assert_string_equal(p.message, "more than 64 keys");
}

/* Opens the record anew with what is to be replaced and adds a key. */
static void
splice(const char *text, const char *const *anew, const char *want)
{
	char *line = mem_string(text);
	struct buf out = {0};
	struct json_writer w = {.out = &out};
	struct problem p;
	struct record r;

	assert_true(record_scan(&r, line, strlen(line), 1, &p));
	record_open(&w, &r, anew);
	json_pair_integer(&w, "new", 7);
	record_close(&w);
	assert_string_equal(out.data, want);
	buf_clear(&out);
	record_pass(&out, &r);
	assert_int_equal(out.len, strlen(text) + 1);
	assert_memory_equal(out.data, text, strlen(text));
	buf_free(&out);
	free(line);
}

static void
keys_are_spliced(void **state)
{
	static const char *const a[] = {"a", "b", NULL}, *const v[] = {
							     "v", NULL};

	(void)state;
	splice("{\"v\":1}", NULL, "{\"v\":1,\"new\":7}\n");
	splice("{ \"v\" : 1 , \"a\":\"\\u00e9}\" } ", NULL,
	    "{ \"v\" : 1 , \"a\":\"\\u00e9}\" ,\"new\":7}\n");
	splice("{\"v\":1,\"c\":{\"a\":1}}", a,
	    "{\"v\":1,\"c\":{\"a\":1},\"new\":7}\n");
	splice("{\"a\":[1],\"v\":1, \"b\\t\": \"\\t\" ,\"b\":0}", a,
	    "{\"v\":1,\"b\\t\":\"\\t\",\"new\":7}\n");
	splice("{\"v\":1}", v, "{\"new\":7}\n");
}

static void
failures_are_written(void **state)
{
	char line[] = "{\"v\":1,\"symbol\":\"A/78/1\",\"error\":null}";
	char bad[] = "\xff{\"v\"\0\n\xc3";
	char long_line[400];
	struct problem p;
	struct record r;
	struct buf out = {0};

	(void)state;
	assert_true(record_scan(&r, line, sizeof line - 1, 1, &p));
	assert_false(record_failed(&r));
	problem_set(&p, PROBLEM_ABSENT, "404 from \"it\"");
	record_fail(&out, &r, "fetch", &p);
	assert_string_equal(out.data,
	    "{\"v\":1,\"symbol\":\"A/78/1\",\"error\":{\"stage\":\"fetch\","
	    "\"code\":\"absent\",\"message\":\"404 from \\\"it\\\"\"}}\n");
	assert_true(record_scan(&r, out.data, out.len - 1, 1, &p));
	assert_true(record_failed(&r));
	buf_clear(&out);

	problem_set(&p, PROBLEM_BAD_RECORD, "no");
	record_bad(&out, bad, sizeof bad - 1, 17, "parse", &p);
	assert_string_equal(out.data,
	    "{\"v\":1,\"symbol\":null,\"lang\":null,\"error\":{\"stage\":"
	    "\"parse\",\"code\":\"bad-record\",\"message\":\"no\",\"line\":17,"
	    "\"excerpt\":\"\ufffd{\\\"v\\\" \\n\ufffd\"}}\n");
	buf_clear(&out);

	/* The cut must not fall into a character. */
	memset(long_line, 'x', sizeof long_line);
	memcpy(long_line + RECORD_EXCERPT - 2, "\xe6\xb1\x89", 3);
	record_bad(&out, long_line, sizeof long_line, 1, "parse", &p);
	assert_int_equal(utf8_check(out.data, out.len), out.len);
	assert_non_null(strstr(out.data, "xxx\"}}\n"));
	buf_clear(&out);
	record_bad(&out, "", 0, 1, "parse", &p);
	assert_non_null(strstr(out.data, "\"excerpt\":\"\""));
	buf_free(&out);
}

/* A stream of these bytes. */
static FILE *
stream(const char *text, size_t n)
{
	FILE *in = tmpfile();

	assert_non_null(in);
	assert_int_equal(write(fileno(in), text, n), n);
	assert_int_equal(lseek(fileno(in), 0, SEEK_SET), 0);
	return in;
}

static void
lines_are_read(void **state)
{
	static const char text[] = "one\n\ntwo\0more\r\nlast";
	struct record_reader r = {.name = "<in>", .lenient = true};

	(void)state;
	r.in = stream(text, sizeof text - 1);
	assert_true(record_read(&r));
	assert_string_equal(r.line.data, "one");
	assert_true(record_ready(&r));
	assert_true(record_read(&r));
	assert_non_null(r.line.data);
	assert_int_equal(r.line.len, 0);
	assert_int_equal(r.number, 2);
	assert_true(record_read(&r));
	assert_int_equal(r.line.len, 9);
	assert_false(record_ready(&r));
	assert_true(record_read(&r));
	assert_string_equal(r.line.data, "last");
	assert_int_equal(r.number, 4);
	assert_false(record_read(&r));
	assert_false(record_read(&r));
	fclose(r.in);
	record_reader_free(&r);
}

/* A cut stream ends the program with status 1. */
static void
a_cut_stream_is_an_error(void **state)
{
	int status;
	pid_t pid = fork();

	(void)state;
	if (pid == 0) {
		struct record_reader r = {.name = "<in>"};

		if (freopen("/dev/null", "w", stderr) == NULL)
			_exit(9);
		r.in = stream("{\"v\":1}\n{\"v\"", 12);
		if (!record_read(&r))
			_exit(8);
		record_read(&r);
		_exit(7);
	}
	assert_int_equal(waitpid(pid, &status, 0), pid);
	assert_true(WIFEXITED(status));
	assert_int_equal(WEXITSTATUS(status), 1);
}

static void
long_lines_are_passed_over(void **state)
{
	static char chunk[1 << 20];
	struct record_reader r = {.name = "<in>"};
	FILE *in = stream("a\n", 2);
	int fd = fileno(in);

	(void)state;
	memset(chunk, 'x', sizeof chunk);
	assert_int_equal(lseek(fd, 0, SEEK_END), 2);
	for (int i = 0; i < 64; i++)
		assert_int_equal(write(fd, chunk, sizeof chunk), sizeof chunk);
	assert_int_equal(write(fd, "\ny", 2), 2);
	for (int i = 0; i < 64; i++)
		assert_int_equal(write(fd, chunk, sizeof chunk), sizeof chunk);
	assert_int_equal(write(fd, "\nz\n", 3), 3);
	assert_int_equal(lseek(fd, 0, SEEK_SET), 0);
	r.in = in;
	assert_true(record_read(&r));
	assert_string_equal(r.line.data, "a");
	assert_true(record_read(&r)); /* as long as a line may be */
	assert_false(r.toolong);
	assert_int_equal(r.line.len, RECORD_LINE_MAX);
	assert_true(record_read(&r)); /* a byte more */
	assert_true(r.toolong);
	assert_int_equal(r.line.len, RECORD_EXCERPT);
	assert_int_equal(r.line.data[0], 'y');
	assert_true(record_read(&r));
	assert_false(r.toolong);
	assert_string_equal(r.line.data, "z");
	assert_int_equal(r.number, 4);
	assert_false(record_read(&r));
	fclose(in);
	record_reader_free(&r);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(records_are_scanned),
	    cmocka_unit_test(others_are_refused),
	    cmocka_unit_test(keys_are_spliced),
	    cmocka_unit_test(failures_are_written),
	    cmocka_unit_test(lines_are_read),
	    cmocka_unit_test(a_cut_stream_is_an_error),
	    cmocka_unit_test(long_lines_are_passed_over),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
