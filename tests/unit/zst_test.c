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

#include "lib/mem.h"
#include "load/zst.h"

static char path[64];

static int
begin(void **state)
{
	int fd;

	(void)state;
	snprintf(path, sizeof path, "/tmp/zst_test.XXXXXX");
	fd = mkstemp(path);
	if (fd < 0)
		return -1;
	close(fd);
	return unlink(path);
}

static int
end(void **state)
{
	(void)state;
	unlink(path);
	return 0;
}

/* n lines of `width` bytes, each begins with its number. */
static void
write_lines(struct zst_writer *w, int n, size_t width)
{
	struct zst *z = zst_new();
	char *line = mem_alloc(width);

	zst_create(w, z, path, -1);
	for (int i = 0; i < n; i++) {
		memset(line, 'a' + i % 26, width - 1);
		memcpy(line, "00000000", 8);
		for (int at = 7, v = i; v > 0; v /= 10)
			line[at--] = (char)('0' + v % 10);
		line[width - 1] = '\n';
		zst_put(w, line, width);
	}
	zst_close(w);
	free(line);
	zst_free(z);
}

/* Lines that are read before the end or an error. */
static unsigned long long
read_lines(struct zst_reader *r, struct problem *p)
{
	struct span line;
	unsigned long long n = 0;

	*p = (struct problem){0};
	if (!zst_open(r, path, p))
		return 0;
	while (zst_line(r, &line, p)) {
		unsigned long long number = 0;

		for (int i = 0; i < 8; i++)
			number =
			    number * 10 + (unsigned long long)(line.p[i] - '0');
		assert_int_equal(number, n);
		n++;
	}
	return n;
}

static void
test_what_is_written_is_read(void **state)
{
	static const struct {
		int lines;
		size_t width;
		unsigned long long frames;
	} cases[] = {
	    {0, 0, 1}, {1, 9, 1}, {3000, 1000, 3},
	    {1, ZST_FRAME, 1}, /* just fits */
	    {2, ZST_FRAME, 2}, {3, ZST_FRAME + 1, 3}, /* a frame of its own */
	    {2, 5 * ZST_FRAME + 7, 2},
	    {1000, 128 * 1024, 125}, /* as much as the reader's step */
	};

	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
		struct zst_writer w;
		struct zst_reader r;
		struct problem p;

		write_lines(&w, cases[i].lines, cases[i].width);
		assert_int_equal(w.frames, cases[i].frames);
		assert_int_equal(read_lines(&r, &p), cases[i].lines);
		assert_int_equal(p.code, PROBLEM_NONE);
		assert_int_equal(r.frames, w.frames);
		assert_int_equal(r.rows, w.rows);
		assert_int_equal(r.bytes, w.bytes);
		assert_string_equal(r.sha256, w.sha256);
		zst_reader_free(&r);
		unlink(path);
	}
}

/* Whatever was put aside in between, the bytes are the same. */
static void
test_spilling_changes_nothing(void **state)
{
	static const size_t widths[] = {100, 70000, ZST_FRAME, ZST_FRAME + 9};
	char aside[80];

	(void)state;
	snprintf(aside, sizeof aside, "%s.aside", path);
	for (size_t i = 0; i < sizeof widths / sizeof widths[0]; i++) {
		struct zst *z = zst_new();
		struct zst_writer plain, w;
		char *line = mem_alloc(widths[i]);

		write_lines(&plain, 40, widths[i]);
		unlink(path);
		zst_create(&w, z, path, -1);
		for (int n = 0; n < 40; n++) {
			memset(line, 'a' + n % 26, widths[i] - 1);
			memset(line, '0', 6);
			line[6] = (char)('0' + n / 10);
			line[7] = (char)('0' + n % 10);
			line[8] = (char)('a' + n % 26);
			line[widths[i] - 1] = '\n';
			zst_put(&w, line, widths[i]);
			if (n % 3 == 1)
				zst_spill(&w, aside);
		}
		zst_close(&w);
		assert_string_equal(w.sha256, plain.sha256);
		assert_int_equal(w.frames, plain.frames);
		assert_int_equal(access(aside, F_OK), -1);
		free(line);
		zst_free(z);
		unlink(path);
	}
}

/* What begins a frame says how large its window is (RFC 8878, 3.1.1.1):
 * DuckDB and ClickHouse refuse more than 2^27. */
static void
test_window_is_small_and_checksum_there(void **state)
{
	struct zst_writer w;
	unsigned char head[6];
	int fd;

	(void)state;
	write_lines(&w, 4, 5 * ZST_FRAME);
	fd = open(path, O_RDONLY);
	assert_int_equal(read(fd, head, sizeof head), sizeof head);
	close(fd);
	assert_memory_equal(head, "\x28\xb5\x2f\xfd", 4);
	assert_true((head[4] & 4) != 0);
	if ((head[4] & 32) == 0) /* else the window is the frame itself */
		assert_true(10 + (head[5] >> 3) < ZST_WINDOW_LOG);
}

static void
test_a_cut_file_is_no_whole_one(void **state)
{
	struct zst_writer w;
	struct zst_reader r;
	struct problem p;

	(void)state;
	write_lines(&w, 3000, 1000);
	for (unsigned long long cut = 1; cut < w.bytes; cut += cut / 3 + 1) {
		assert_int_equal(truncate(path, (off_t)(w.bytes - cut)), 0);
		read_lines(&r, &p);
		/* A cut between frames is seen by its counts alone. */
		assert_true(p.code != PROBLEM_NONE || r.frames < w.frames);
		zst_reader_free(&r);
	}
}

static void
test_a_flipped_byte_is_seen(void **state)
{
	struct zst_writer w;
	struct zst_reader r;
	struct problem p;

	(void)state;
	write_lines(&w, 3000, 1000);
	for (unsigned long long at = 0; at < w.bytes; at += 13) {
		int fd = open(path, O_RDWR);
		char c;

		assert_int_equal(pread(fd, &c, 1, (off_t)at), 1);
		c ^= 16;
		assert_int_equal(pwrite(fd, &c, 1, (off_t)at), 1);
		p = (struct problem){0};
		if (zst_open(&r, path, &p)) {
			struct span line;

			while (zst_line(&r, &line, &p))
				continue;
		}
		assert_true(
		    p.code != PROBLEM_NONE || strcmp(r.sha256, w.sha256) != 0);
		zst_reader_free(&r);
		c ^= 16;
		assert_int_equal(pwrite(fd, &c, 1, (off_t)at), 1);
		close(fd);
	}
}

static void
test_what_is_not_there(void **state)
{
	struct zst_reader r;
	struct problem p = {0};

	(void)state;
	assert_false(zst_open(&r, "/nowhere/file", &p));
	assert_int_equal(p.code, PROBLEM_NO_BODY);
	zst_reader_free(&r);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test_setup_teardown(
		test_what_is_written_is_read, begin, end),
	    cmocka_unit_test_setup_teardown(
		test_spilling_changes_nothing, begin, end),
	    cmocka_unit_test_setup_teardown(
		test_window_is_small_and_checksum_there, begin, end),
	    cmocka_unit_test_setup_teardown(
		test_a_cut_file_is_no_whole_one, begin, end),
	    cmocka_unit_test_setup_teardown(
		test_a_flipped_byte_is_seen, begin, end),
	    cmocka_unit_test(test_what_is_not_there),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
