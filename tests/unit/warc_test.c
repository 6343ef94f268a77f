/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include <zlib.h>

#include <cmocka.h>

#include "fetch/warc.h"

enum { ID = 45 }; /* characters of "urn:uuid:..." */

static long long
size_of(const char *path)
{
	struct stat st;

	assert_int_equal(stat(path, &st), 0);
	return (long long)st.st_size;
}

/* The text of all members, as far as it fits, with dashes for the ids. */
static void
read_all(const char *path, char *out, size_t size)
{
	gzFile f = gzopen(path, "rb");
	int n = gzread(f, out, (unsigned)size - 1);

	assert_true(n > 0);
	gzclose(f);
	out[n] = '\0';
	for (char *p = out; (p = strstr(p, "urn:uuid:")) != NULL; p += ID)
		memset(p, '-', ID);
}

static void
a_file_byte_for_byte(void **state)
{
	char path[] = "/tmp/warc_test.XXXXXX", text[4096], *body;
	struct warc w;

	(void)state;
	close(mkstemp(path));
	warc_open(&w, path, 0, "agent (me)");
	warc_add_file(
	    &w, "file:///a%20b", "2024-05-06T07:08:09Z", span_of("head body"));
	warc_close(&w);
	read_all(path, text, sizeof text);
	body = strstr(text, "\r\n\r\n\r\n\r\n"); /* of the warcinfo */
	assert_null(body);
	assert_non_null(
	    strstr(text, "\r\nhttp-header-user-agent: agent (me)\r\n"));
	body = strstr(text, "\r\n\r\nWARC/1.1\r\n");
	assert_non_null(body);
	assert_string_equal(body + 4,
	    "WARC/1.1\r\n"
	    "WARC-Type: resource\r\n"
	    "WARC-Record-ID: <---------------------------------------------"
	    ">\r\n"
	    "WARC-Date: 2024-05-06T07:08:09Z\r\n"
	    "WARC-Target-URI: file:///a%20b\r\n"
	    "WARC-Warcinfo-ID: <---------------------------------------------"
	    ">\r\n"
	    "Content-Type: application/octet-stream\r\n"
	    "WARC-Block-Digest: sha256:"
	    "a60b3ba654d0e328219c858093ffe3fe"
	    "63fc807d026b6c1d310213b1677d7df6\r\n"
	    "Content-Length: 9\r\n\r\n"
	    "head body\r\n\r\n");
	unlink(path);
}

static void
add(struct warc *w, const char *request, const char *head, const char *body)
{
	warc_add(w, &(struct warc_exchange){.url = "http://u:p@h/x",
			.date = "2024-05-06T07:08:09Z",
			.ip = "127.0.0.1",
			.request = span_of(request),
			.head = span_of(head),
			.body = span_of(body),
			.held_sha256 = "",
			.held_date = ""});
}

/* What is said over HTTP, and how it is written. */
static void
heads(void **state)
{
	static const struct {
		const char *request, *head, *body, *is, *is_not;
	} rows[] = {
	    {"GET /HTTP/2 HTTP/1.1\r\nHost: h\r\n\r\n", NULL, "",
		"\r\n\r\nGET /HTTP/2 HTTP/1.1\r\nHost: h\r\n\r\n",
		"HTTP/1.1 H"},
	    {"GET /HTTP/2 HTTP/2\r\nHost: h\r\n\r\n", NULL, "",
		"\r\n\r\nGET /HTTP/2 HTTP/1.1\r\n", NULL},
	    {"GET / HTTP/1.1\r\nauthorization: x\r\nCOOKIE: y\r\n\r\n", NULL,
		"", "GET / HTTP/1.1\r\n\r\n", "uthorization"},
	    {NULL, "HTTP/2 200 \r\nA: HTTP/2\r\n\r\n", "b",
		"\r\n\r\nHTTP/1.1 200 \r\nA: HTTP/2\r\n\r\nb\r\n\r\n", "u:p@"},
	    {NULL, "HTTP/2 200 \r\n\r\n", "", "\r\nWARC-Protocol: h2\r\n",
		NULL},
	    {NULL, "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n",
		"body",
		"HTTP/1.1 200 OK\r\nX-Archive-Orig-transfer-encoding: "
		"chunked\r\nContent-Length: 4\r\n\r\nbody\r\n",
		NULL},
	    {NULL, "HTTP/1.1 304 Not Modified\r\n\r\n", "",
		"WARC-Type: revisit\r\n", "WARC-Payload-Digest"},
	    {NULL, "HTTP/1.1 200 304\r\n\r\n", "", "WARC-Type: response\r\n",
		"revisit"},
	};
	char text[4096];

	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
		char path[] = "/tmp/warc_test.XXXXXX";
		struct warc w;

		close(mkstemp(path));
		warc_open(&w, path, 0, "agent");
		add(&w, rows[i].request, rows[i].head, rows[i].body);
		warc_close(&w);
		read_all(path, text, sizeof text);
		unlink(path);
		if (strstr(text, rows[i].is) == NULL ||
		    (rows[i].is_not != NULL &&
			strstr(text, rows[i].is_not) != NULL))
			fail_msg("row %zu: %s", i, text);
	}
}

/* Cut at every byte, whole records are left, and it is gone on from. */
static void
cut(void **state)
{
	char path[] = "/tmp/warc_test.XXXXXX";
	char text[1024];
	long long ends[4] = {0};
	struct warc_file f;
	FILE *whole;

	(void)state;
	close(mkstemp(path));
	for (int i = 1; i < 4; i++) {
		warc_file_open(&f, path, 0);
		warc_file_begin(&f);
		warc_file_add(&f, "WARC/1.1 some text or other", 27);
		warc_file_end(&f);
		ends[i] = f.size;
		warc_file_close(&f);
		assert_int_equal(size_of(path), ends[i]);
	}
	whole = fopen(path, "rb");
	assert_int_equal(fread(text, 1, sizeof text, whole), ends[3]);
	fclose(whole);
	for (long long n = 0; n <= ends[3]; n++) {
		int i = n < ends[1] ? 0 : n < ends[2] ? 1 : n < ends[3] ? 2 : 3;

		whole = fopen(path, "wb");
		assert_int_equal(fwrite(text, 1, (size_t)n, whole), n);
		fclose(whole);
		warc_file_open(&f, path, 0);
		assert_int_equal(f.size, ends[i]);
		warc_file_close(&f);
		assert_int_equal(size_of(path), ends[i]);
	}
	unlink(path);
}

/* Pieces larger than what is compressed at a time, which do not shrink. */
static void
large(void **state)
{
	enum { SIZE = 1000000 };
	char path[] = "/tmp/warc_test.XXXXXX", *body = malloc(SIZE);
	char *back = malloc(SIZE + 5);
	struct warc_file f;
	unsigned x = 1;
	gzFile gz;

	(void)state;
	for (size_t i = 0; i < SIZE; i++) {
		x = x * 1103515245U + 12345U;
		body[i] = (char)(x >> 16);
	}
	close(mkstemp(path));
	warc_file_open(&f, path, 0);
	warc_file_begin(&f);
	warc_file_add(&f, "WARC/", 5);
	warc_file_add(&f, body, SIZE);
	warc_file_end(&f);
	assert_true(f.size > SIZE);
	warc_file_close(&f);
	gz = gzopen(path, "rb");
	assert_int_equal(gzread(gz, back, SIZE + 5), SIZE + 5);
	assert_memory_equal(back + 5, body, SIZE);
	gzclose(gz);
	warc_file_open(&f, path, 0);
	assert_int_equal(f.size, size_of(path));
	warc_file_close(&f);
	unlink(path);
	free(back);
	free(body);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(a_file_byte_for_byte),
	    cmocka_unit_test(heads),
	    cmocka_unit_test(cut),
	    cmocka_unit_test(large),
	};

	return cmocka_run_group_tests_name("warc", tests, NULL, NULL);
}
