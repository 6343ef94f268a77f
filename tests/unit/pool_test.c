/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The pool against workers that crash, spin and eat memory. */
#include <fcntl.h>
#include <sched.h>
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cmocka.h>

#include "lib/json.h"
#include "lib/pool.h"

/* What the worker does is named by the record's "do". */
static bool
obey(void *ctx, const struct record *r, struct buf *out)
{
	struct json_writer w = {.out = out};
	struct span what = record_get(r, "do");

	(void)ctx;
	if (span_is(what, "\"crash\""))
		abort();
	if (span_is(what, "\"leave\""))
		_exit(EXIT_MEMORY);
	if (span_is(what, "\"spin\""))
		for (volatile unsigned long i = 0;; i++)
			;
	if (span_is(what, "\"sleep\""))
		for (;;)
			pause();
	if (span_is(what, "\"babble\"")) {
		/* A frame that announces more than there may be. */
		buf_reserve(out, RECORD_LINE_MAX + 2ULL);
		memset(out->data, ' ', RECORD_LINE_MAX + 2ULL);
		out->len = RECORD_LINE_MAX + 2ULL;
		return true;
	}
	record_open(&w, r, NULL);
	if (span_is(what, "\"who\""))
		json_pair_integer(&w, "pid", getpid());
	if (span_is(what, "\"grow\"")) {
		json_put_key(&w, "pad");
		buf_printf(out, "\"%*s\"", 1 << 20, "");
	}
	json_pair_bool(&w, "done", true);
	record_close(&w);
	return true;
}

/* The pool in a process of its own, which ends with COUNTED and the number of
 * records that failed. */
enum { COUNTED = 10 };

_Noreturn static void
run_pool(FILE *in, int out, unsigned jobs)
{
	struct pool_filter filter = {.stage = "test", .record = obey};
	struct progress progress = {0};
	struct pool pool = {.stage = "test",
	    .jobs = jobs,
	    .cpu_seconds = 1,
	    .idle_seconds = 1,
	    .work = pool_filter_work,
	    .ctx = &filter,
	    .progress = &progress};

	dup2(out, STDOUT_FILENO);
	pool_run(&pool, in, "<in>");
	fflush(stdout);
	_exit(COUNTED + (int)progress.failed);
}

/* Runs the pool over text; returns what it printed, and its status. */
static char *
run(const char *text, unsigned jobs, int *status)
{
	FILE *in = tmpfile(), *out = tmpfile();
	struct buf printed = {0};
	pid_t pid;
	size_t n;

	fputs(text, in);
	rewind(in);
	pid = fork();
	if (pid == 0)
		run_pool(in, fileno(out), jobs);
	waitpid(pid, status, 0);
	*status = WEXITSTATUS(*status);
	rewind(out);
	do {
		buf_reserve(&printed, 4096);
		n = fread(printed.data + printed.len, 1, 4096, out);
		buf_cut(&printed, printed.len + n);
	} while (n > 0);
	fclose(in);
	fclose(out);
	return buf_take(&printed);
}

static void
test_order(void **state)
{
	struct buf in = {0}, want = {0};
	int status;
	char *got;

	(void)state;
	for (int i = 0; i < 10000; i++) {
		buf_printf(&in, "{\"v\":1,\"n\":%d,\"pad\":\"%*s\"}\n", i,
		    i % 7 * 50, "");
		buf_printf(&want,
		    "{\"v\":1,\"n\":%d,\"pad\":\"%*s\",\"done\":true}\n", i,
		    i % 7 * 50, "");
	}
	got = run(in.data, 3, &status);
	assert_int_equal(status, COUNTED);
	assert_string_equal(got, want.data);
	free(got);
	got = run(in.data, 1, &status);
	assert_string_equal(got, want.data);
	free(got);
	buf_free(&in);
	buf_free(&want);
}

static void
expect(const char *what, const char *code)
{
	char in[400], wanted[80];
	int status;
	char *got, *second;

	snprintf(in, sizeof in,
	    "{\"v\":1,\"n\":1}\n{\"v\":1,\"n\":2,\"do\":\"%s\"}\n"
	    "{\"v\":1,\"n\":3}\n{\"v\":1,\"n\":4}\n",
	    what);
	snprintf(wanted, sizeof wanted,
	    "\"error\":{\"stage\":\"test\",\"code\":\"%s\"", code);
	for (unsigned jobs = 1; jobs < 3; jobs++) {
		got = run(in, jobs, &status);
		assert_int_equal(status, COUNTED + 1);
		second = strchr(got, '\n') + 1;
		assert_memory_equal(got, "{\"v\":1,\"n\":1,\"done\":true}", 25);
		assert_memory_equal(second, "{\"v\":1,\"n\":2,\"do\"", 17);
		assert_non_null(strstr(second, wanted));
		assert_non_null(
		    strstr(got, "{\"v\":1,\"n\":4,\"done\":true}\n"));
		free(got);
	}
}

static void
test_crash(void **state)
{
	(void)state;
	expect("crash", "crash");
}

static void
test_memory(void **state)
{
	(void)state;
	expect("leave", "limit");
}

static void
test_time(void **state)
{
	(void)state;
	expect("spin", "limit");
}

static void
test_sleep(void **state)
{
	(void)state;
	expect("sleep", "limit");
}

static void
test_overlong(void **state)
{
	(void)state;
	expect("babble", "too-large");
}

static void
test_bad_lines(void **state)
{
	int status;
	char *got = run(
	    "no json\n{\"v\":1,\"error\":{\"code\":\"absent\"}}\n", 2, &status);

	(void)state;
	assert_int_equal(status, COUNTED + 2);
	assert_non_null(strstr(got,
	    "\"error\":{\"stage\":\"test\",\"code\":\"bad-record\","
	    "\"message\":\"not JSON at byte 0: not a value\",\"line\":1,"
	    "\"excerpt\":\"no json\"}"));
	assert_non_null(
	    strstr(got, "\n{\"v\":1,\"error\":{\"code\":\"absent\"}}\n"));
	free(got);
}

static void
test_cut(void **state)
{
	int status;
	char *got = run("{\"v\":1}\n{\"v\":1}", 2, &status);

	(void)state;
	assert_int_equal(status, EXIT_UNUSABLE);
	free(got);
}

/* A worker that is killed while it has nothing to do costs nothing. */
static void
test_killed_idle(void **state)
{
	static const char record[] = "{\"v\":1,\"do\":\"who\"}\n";
	char line[100] = "";
	int to[2], from[2], status, worker = 0;
	FILE *answers;
	pid_t pid;

	(void)state;
	assert_int_equal(pipe(to) + pipe(from), 0);
	pid = fork();
	if (pid == 0) {
		close(to[1]);
		run_pool(fdopen(to[0], "r"), from[1], 1);
	}
	close(from[1]);
	answers = fdopen(from[0], "r");
	for (int i = 0; i < 2; i++) {
		assert_int_equal(
		    write(to[1], record, strlen(record)), strlen(record));
		assert_non_null(fgets(line, sizeof line, answers));
		assert_int_equal(
		    sscanf(line, "{\"v\":1,\"do\":\"who\",\"pid\":%d", &worker),
		    1);
		/* Until the pool has seen that it is gone. */
		while (kill((pid_t)worker, SIGKILL) == 0)
			sched_yield();
	}
	close(to[1]);
	waitpid(pid, &status, 0);
	assert_int_equal(WEXITSTATUS(status), COUNTED);
	fclose(answers);
	close(to[0]);
}

/* What waits for a slow record before it is bounded. */
static void
test_held(void **state)
{
	struct rlimit limit = {160 << 20, 160 << 20};
	FILE *in = tmpfile();
	int status;
	pid_t pid;

	(void)state;
	fputs("{\"v\":1,\"do\":\"spin\"}\n", in);
	for (int i = 0; i < 800; i++)
		fputs("{\"v\":1,\"do\":\"grow\"}\n", in);
	rewind(in);
	pid = fork();
	if (pid == 0) {
#ifndef SANITIZED
		setrlimit(RLIMIT_AS, &limit);
#endif
		(void)limit;
		run_pool(in, open("/dev/null", O_WRONLY), 2);
	}
	waitpid(pid, &status, 0);
	assert_int_equal(WEXITSTATUS(status), COUNTED + 1);
	fclose(in);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_order),
	    cmocka_unit_test(test_crash),
	    cmocka_unit_test(test_memory),
	    cmocka_unit_test(test_time),
	    cmocka_unit_test(test_sleep),
	    cmocka_unit_test(test_overlong),
	    cmocka_unit_test(test_bad_lines),
	    cmocka_unit_test(test_cut),
	    cmocka_unit_test(test_killed_idle),
	    cmocka_unit_test(test_held),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
