/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Whatever the template of a bucket and the symbol: the request goes to the
 * server, below the bucket, with nothing but unreserved characters, and
 * libcurl leaves it as it is. */
#include <curl/curl.h>

#include "fetch/s3.h"
#include "fetch/sources.h"
#include "tests/fuzz/fuzz.h"

static const char server[] = "http://127.0.0.1:1/";

static void
check_url(const char *url)
{
	const char *c = url + sizeof server - 1;
	char *path;

	MUST(strncmp(url, server, sizeof server - 1) == 0);
	MUST(strspn(c, "abcdefghijklmnopqrstuvwxyz0123456789.-") ==
	     strcspn(c, "/"));
	MUST(strchr(c, '/') != NULL);
	for (; *c != '\0'; c++)
		MUST((*c >= 'a' && *c <= 'z') || (*c >= 'A' && *c <= 'Z') ||
		     (*c >= '0' && *c <= '9') || strchr("-._~/%", *c) != NULL);
	path = url_path(url);
	MUST(path != NULL);
	MUST(strcmp(path, url + sizeof server - 2) == 0);
	free(path);
}

/* The first byte divides the rest into a template and a symbol. */
int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	const struct source *mirror = source_find("mirror");
	static struct http_transfer t;
	struct buf at = {0}, symbol = {0}, place = {0};
	struct wanted w = {.lang = "en", .type = "docx"};
	struct problem p;
	size_t first;

	if (n < 2)
		return 0;
	first = data[0] < n - 1 ? data[0] : n - 1;
	setenv("AWS_ENDPOINT_URL", "http://127.0.0.1:1", 1);
	buf_adds(&at, "s3://");
	buf_add(&at, (const char *)data + 1, first);
	buf_add(&symbol, (const char *)data + 1 + first, n - 1 - first);
	buf_addc(&at, '\0');
	buf_addc(&symbol, '\0');
	w.symbol = w.spelling = symbol.data;
	if (mirror->place(at.data, &place, &p)) {
		MUST(strcmp(s3_in_place(place.data), at.data) == 0);
		if (mirror->first(place.data, &w, &t, &p))
			check_url(t.url);
		else
			MUST(p.code == PROBLEM_BAD_SYMBOL);
	} else {
		MUST(p.code == PROBLEM_HTTP);
	}
	buf_free(&at);
	buf_free(&symbol);
	buf_free(&place);
	return 0;
}
