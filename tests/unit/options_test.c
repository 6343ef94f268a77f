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

#include "lib/options.h"

/* What a command line sets. */
struct values {
	bool quiet;
	const char *store;
	unsigned long long jobs, size;
	struct option_list langs;
	int operand;
	char line[128]; /* the arguments, which strings are borrowed from */
};

static void
parse(const char *line, struct values *v)
{
	char *argv[16];
	const struct option_row rows[] = {
	    {"quiet", 'q', OPTION_FLAG, NULL, "Say less.", &v->quiet, 0, 0},
	    {"store", 's', OPTION_STRING, "DIR", "Bodies.", &v->store, 0, 0},
	    {"jobs", 'j', OPTION_NUMBER, "N", "Workers.", &v->jobs, 1, 64},
	    {"size", 0, OPTION_SIZE, "N", "Bytes.", &v->size, 0, 0},
	    {"lang", 'l', OPTION_LIST, "CODE", "Language.", &v->langs, 0, 0},
	};
	const struct options o = {.program = "ods-test",
	    .operands = "[FILE ...]",
	    .purpose = "Test options.",
	    .rows = rows,
	    .nrows = sizeof rows / sizeof rows[0],
	    .max_operands = 2};
	int argc = 0;

	snprintf(v->line, sizeof v->line, "ods-test%s%s",
	    *line == '\0' ? "" : " ", line);
	for (char *p = v->line; p != NULL; argc++) {
		argv[argc] = p;
		p = strchr(p, ' ');
		if (p != NULL)
			*p++ = '\0';
	}
	argv[argc] = NULL;
	v->operand = options_parse(&o, argc, argv);
}

static void
values_are_set(void **state)
{
	struct values v = {.jobs = 3, .store = "store"};

	(void)state;
	parse("", &v);
	assert_int_equal(v.jobs, 3);
	assert_string_equal(v.store, "store");
	assert_false(v.quiet);
	assert_int_equal(v.operand, 1);

	parse("--quiet --store=x -j 64 --size 2K -lar --lang zh a b", &v);
	assert_true(v.quiet);
	assert_string_equal(v.store, "x");
	assert_int_equal(v.jobs, 64);
	assert_int_equal(v.size, 2048);
	assert_int_equal(v.langs.n, 2);
	assert_string_equal(v.langs.items[0], "ar");
	assert_string_equal(v.langs.items[1], "zh");
	assert_int_equal(v.operand, 10);
	free(v.langs.items);

	v = (struct values){0};
	parse("-q -- -x", &v);
	assert_true(v.quiet);
	assert_int_equal(v.operand, 3);
}

/* Runs parse in a process of its own; its exit status, how many lines it wrote
 * where, and the first on stderr. */
static char message[200];

static int
run(const char *line, int *out_lines, int *err_lines)
{
	FILE *out = tmpfile(), *err = tmpfile();
	int status, c;
	pid_t pid;

	fflush(stdout);
	pid = fork();
	if (pid == 0) {
		struct values v = {0};

		dup2(fileno(out), STDOUT_FILENO);
		dup2(fileno(err), STDERR_FILENO);
		parse(line, &v);
		_exit(77);
	}
	assert_int_equal(waitpid(pid, &status, 0), pid);
	assert_true(WIFEXITED(status));
	*out_lines = *err_lines = 0;
	rewind(out);
	rewind(err);
	if (fgets(message, sizeof message, err) == NULL)
		message[0] = '\0';
	rewind(err);
	while ((c = getc(out)) != EOF)
		*out_lines += c == '\n';
	while ((c = getc(err)) != EOF)
		*err_lines += c == '\n';
	fclose(out);
	fclose(err);
	return WEXITSTATUS(status);
}

static void
wrong_ones_are_two_lines(void **state)
{
	const char *const cases[] = {"--bogus", "-x", "--jobs", "--jobs 0",
	    "--jobs 65", "--jobs=x", "--jobs=", "--size 1T", "--quiet=1",
	    "a b c"};

	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
		int out, err, status = run(cases[i], &out, &err);

		if (status != 2 || out != 0 || err != 2)
			fail_msg("%s: status %d, %d lines out, %d on stderr",
			    cases[i], status, out, err);
	}
}

static void
wrong_ones_are_named(void **state)
{
	static const struct {
		const char *line, *message;
	} cases[] = {
	    {"--bogus", "ods-test: unknown option --bogus\n"},
	    {"-q -xq", "ods-test: unknown option -x\n"},
	    {"--quiet=1", "ods-test: --quiet=1: it takes no value\n"},
	    {"--help=1", "ods-test: --help=1: it takes no value\n"},
	    {"-q --jobs", "ods-test: option --jobs needs a value\n"},
	    {"-qj", "ods-test: option -qj needs a value\n"},
	};

	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
		int out, err;

		assert_int_equal(run(cases[i].line, &out, &err), 2);
		assert_string_equal(message, cases[i].message);
	}
}

static void
help_and_version(void **state)
{
	int out, err;

	(void)state;
	assert_int_equal(run("--help", &out, &err), 0);
	assert_true(out > 5);
	assert_int_equal(err, 0);
	assert_int_equal(run("--version", &out, &err), 0);
	assert_int_equal(out, 1);
	assert_int_equal(err, 0);
	assert_int_equal(run("-q", &out, &err), 77);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(values_are_set),
	    cmocka_unit_test(wrong_ones_are_two_lines),
	    cmocka_unit_test(wrong_ones_are_named),
	    cmocka_unit_test(help_and_version),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
