/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <dirent.h>
#include <fcntl.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cmocka.h>

#include "lib/store.h"

/* FIPS 180-4: the hash of "abc". */
static const char ABC[] =
    "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
static const char ABC_PATH[] =
    "ba/ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

static int
begin(void **state)
{
	static char folder[64];

	snprintf(folder, sizeof folder, "/tmp/store_test.XXXXXX");
	*state = mkdtemp(folder);
	return *state == NULL || chdir(folder) != 0;
}

static int
end(void **state)
{
	int status = -1;
	pid_t child;

	if (chdir("/") != 0)
		return 1;
	child = fork();
	if (child == 0) {
		execlp("rm", "rm", "-rf", (char *)*state, (char *)NULL);
		_exit(127);
	}
	waitpid(child, &status, 0);
	return status;
}

static void
put(struct store *s, const char *text, char hex[SHA256_HEX])
{
	struct store_writer w = {0};

	store_begin(&w, s);
	for (const char *c = text; *c != '\0'; c++)
		store_add(&w, c, 1);
	store_finish(&w, hex);
	store_writer_free(&w);
}

static void
written_and_read(void **state)
{
	struct store s;
	struct buf body = {0};
	struct problem p = {0};
	char hex[SHA256_HEX];

	(void)state;
	store_create(&s, "store");
	put(&s, "abc", hex);
	assert_string_equal(hex, ABC);
	store_sync(&s);
	assert_true(store_has(&s, ABC, 3));
	assert_false(store_has(&s, ABC, 4));
	store_close(&s);

	store_open(&s, "store");
	assert_true(store_read(&s, ABC, 3, &body, &p));
	assert_int_equal(body.len, 3);
	assert_memory_equal(body.data, "abc", 3);
	body.max = 3;
	assert_true(store_read(&s, ABC, 3, &body, &p));
	buf_free(&body);
	body.max = 2;
	assert_false(store_read(&s, ABC, 3, &body, &p));
	assert_int_equal(p.code, PROBLEM_TOO_LARGE);
	buf_free(&body);
	store_close(&s);
}

static void
damage(const char *text)
{
	FILE *f;

	assert_int_equal(chdir("store"), 0);
	f = fopen(ABC_PATH, "w");
	assert_non_null(f);
	fputs(text, f);
	fclose(f);
	assert_int_equal(chdir(".."), 0);
}

static void
damage_is_seen(void **state)
{
	static const struct {
		const char *text;
		enum problem_code code;
	} cases[] = {
	    {"", PROBLEM_TRUNCATED},
	    {"ab", PROBLEM_TRUNCATED},
	    {"abd", PROBLEM_CORRUPT},
	    {"abcd", PROBLEM_CORRUPT},
	};
	struct store s;
	struct buf body = {0};
	struct problem p = {0};
	char hex[SHA256_HEX];

	(void)state;
	store_create(&s, "store");
	put(&s, "abc", hex);
	for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
		damage(cases[i].text);
		assert_false(store_read(&s, ABC, 3, &body, &p));
		assert_int_equal(p.code, cases[i].code);
	}
	put(&s, "abc", hex); /* written again, it is whole again */
	assert_true(store_read(&s, ABC, 3, &body, &p));
	buf_free(&body);
	store_close(&s);
}

static void
no_path_from_data(void **state)
{
	static const char *const wrong[] = {"", "abc", "../../../etc/passwd",
	    "../../78/"
	    "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f",
	    "BA7816BF8F01CFEA414140DE5DAE2223B00361A396177A9CB410FF61F20015AD",
	    "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015a/"};
	struct store s;
	struct buf body = {0};
	struct problem p = {0};

	(void)state;
	store_create(&s, "store");
	for (size_t i = 0; i < sizeof wrong / sizeof wrong[0]; i++) {
		assert_false(store_has(&s, wrong[i], 3));
		assert_false(store_read(&s, wrong[i], 3, &body, &p));
		assert_int_equal(p.code, PROBLEM_NO_BODY);
	}
	assert_false(store_read(&s, ABC, 3, &body, &p));
	assert_int_equal(p.code, PROBLEM_NO_BODY);
	store_close(&s);
}

/* How many files there are in tmp/. */
static int
files_in_tmp(void)
{
	DIR *folder = opendir("store/tmp");
	const struct dirent *entry;
	int n = 0;

	assert_non_null(folder);
	while ((entry = readdir(folder)) != NULL)
		n += entry->d_name[0] != '.';
	closedir(folder);
	return n;
}

/* A body of STORE_HEAD bytes is kept in memory, one byte more is not. */
static void
large_and_small(void **state)
{
	static const struct {
		size_t bytes;
		const char *hash; /* by coreutils' sha256sum */
	} cases[] = {
	    {0, "e3b0c44298fc1c149afbf4c8996fb924"
		"27ae41e4649b934ca495991b7852b855"},
	    {STORE_HEAD, "15601535eca4a38b7e31ad6494861121"
			 "cb9f84ccf55d4beb6a707d4f7a87813d"},
	    {STORE_HEAD + 1, "0c5c5c759aa8164f9fb53c471ff06090"
			     "3c99edcb520fb7d9cb4bf7a45755f1c2"},
	    {3 * STORE_HEAD, "4354ea9737c4b5afa2e01d0f7b95769c"
			     "e9a228605a6317687cffad970815bc91"},
	};
	static char text[3 * STORE_HEAD];
	struct store s;
	struct store_writer w = {0};
	struct buf body = {0};
	struct problem p = {0};
	char hex[SHA256_HEX];

	(void)state;
	memset(text, 'x', sizeof text);
	store_create(&s, "store");
	for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
		size_t n = cases[i].bytes, half = n / 2;

		store_begin(&w, &s);
		store_add(&w, text, half);
		assert_int_equal(store_map(&w).n, half);
		store_add(&w, text, n - half);
		assert_int_equal(store_map(&w).n, n);
		assert_memory_equal(store_map(&w).p, text, n);
		assert_int_equal(files_in_tmp(), n > STORE_HEAD);
		store_finish(&w, hex);
		assert_string_equal(hex, cases[i].hash);
		assert_int_equal(w.bytes, n);
		assert_true(store_read(&s, hex, n, &body, &p));
	}
	store_writer_free(&w);
	buf_free(&body);
	store_close(&s);
}

static void
abandoned_leaves_nothing(void **state)
{
	static const char text[STORE_HEAD + 1];
	struct store s;
	struct store_writer w = {0};

	(void)state;
	store_create(&s, "store");
	store_begin(&w, &s);
	store_add(&w, "abc", 3);
	assert_int_equal(files_in_tmp(), 0);
	store_abandon(&w);
	store_begin(&w, &s);
	store_add(&w, text, sizeof text);
	assert_int_equal(files_in_tmp(), 1);
	store_abandon(&w);
	assert_int_equal(files_in_tmp(), 0);
	store_abandon(&w); /* twice is fine */
	assert_int_equal(store_map(&w).n, 0);

	store_begin(&w, &s); /* and so is a writer that is used again */
	store_add(&w, "abc", 3);
	assert_int_equal(store_map(&w).n, 3);
	store_writer_free(&w);
	store_close(&s);
}

static void
sweeps_what_was_left(void **state)
{
	struct store s;
	int fd;

	(void)state;
	store_create(&s, "store");
	store_close(&s);
	fd = open("store/tmp/00000000000000000007", O_CREAT | O_WRONLY, 0666);
	assert_true(fd >= 0);
	close(fd);
	store_create(&s, "store");
	assert_int_not_equal(access("store/tmp/00000000000000000007", F_OK), 0);
	store_close(&s);
}

static int
status_of(void (*what)(struct store *, const char *), const char *path)
{
	int status = 0;
	pid_t child = fork();

	if (child == 0) {
		struct store s;

		fclose(stderr);
		what(&s, path);
		_exit(0);
	}
	assert_int_equal(waitpid(child, &status, 0), child);
	return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

static void
one_writer(void **state)
{
	struct store s;

	(void)state;
	store_create(&s, "store");
	assert_int_equal(status_of(store_create, "store"), EXIT_RETRY);
	assert_int_equal(status_of(store_open, "store"), 0);
	store_close(&s);
	assert_int_equal(status_of(store_create, "store"), 0);
}

static void
no_store(void **state)
{
	(void)state;
	assert_int_equal(status_of(store_open, "store"), EXIT_UNUSABLE);
	assert_int_equal(status_of(store_create, "a/b"), EXIT_UNUSABLE);
	assert_int_equal(status_of(store_create, "/proc/store"), EXIT_UNUSABLE);
	close(open("file", O_CREAT | O_WRONLY, 0666));
	assert_int_equal(status_of(store_create, "file"), EXIT_UNUSABLE);
}

int
main(void)
{
#define TEST(f) cmocka_unit_test_setup_teardown(f, begin, end)
	const struct CMUnitTest tests[] = {
	    TEST(written_and_read),
	    TEST(damage_is_seen),
	    TEST(no_path_from_data),
	    TEST(large_and_small),
	    TEST(abandoned_leaves_nothing),
	    TEST(sweeps_what_was_left),
	    TEST(one_writer),
	    TEST(no_store),
	};

	return cmocka_run_group_tests_name("store", tests, NULL, NULL);
}
