/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fetch/url.h"

#include <curl/curl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "lib/mem.h"

void
url_escape(struct buf *out, const char *text, const char *keep)
{
	for (; *text != '\0'; text++) {
		char c = *text;

		if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
		    (c >= '0' && c <= '9') || strchr("-._~", c) != NULL ||
		    strchr(keep, c) != NULL)
			buf_addc(out, c);
		else
			buf_printf(out, "%%%02X", (unsigned)(unsigned char)c);
	}
}

char *
url_file_path(const char *url)
{
	static const char scheme[] = "file://";
	char *decoded, *path;

	if (strncmp(url, scheme, sizeof scheme - 1) != 0)
		return NULL;
	decoded = curl_easy_unescape(NULL, url + sizeof scheme - 1, 0, NULL);
	path = mem_string(decoded);
	curl_free(decoded);
	return path;
}

void
url_without_user(const char *url, char out[URL_MAX])
{
	const char *from = strstr(url, "://"), *host;

	from = from != NULL ? from + 3 : url;
	host = from;
	for (const char *p = from; *p != '\0' && strchr("/?#", *p) == NULL; p++)
		if (*p == '@')
			host = p + 1;
	snprintf(out, URL_MAX, "%.*s%s", (int)(from - url), url, host);
}

/* The parts of a URL that say whom one talks to. */
struct place {
	char *scheme, *host, *port;
};

static void
place_free(struct place *a)
{
	curl_free(a->scheme);
	curl_free(a->host);
	curl_free(a->port);
}

static bool
place_of(CURLU *u, struct place *a)
{
	return curl_url_get(u, CURLUPART_SCHEME, &a->scheme, 0) == CURLUE_OK &&
	       curl_url_get(u, CURLUPART_HOST, &a->host, 0) == CURLUE_OK &&
	       curl_url_get(u, CURLUPART_PORT, &a->port, CURLU_DEFAULT_PORT) ==
		   CURLUE_OK;
}

static bool
same(const char *a, const char *b)
{
	return curl_strequal(a, b) != 0;
}

/* May a redirect of `from` lead to `to`? */
static bool
may_lead(
    const struct place *from, const struct place *to, const char *also_host)
{
	if (also_host != NULL && same(to->host, also_host) &&
	    same(to->scheme, "https") && strcmp(to->port, "443") == 0)
		return true;
	if (!same(from->host, to->host))
		return false;
	if (same(from->scheme, to->scheme))
		return strcmp(from->port, to->port) == 0;
	return same(from->scheme, "http") && strcmp(from->port, "80") == 0 &&
	       same(to->scheme, "https") && strcmp(to->port, "443") == 0;
}

static bool
lower_path(CURLU *u)
{
	char *path = NULL;
	bool ok = curl_url_get(u, CURLUPART_PATH, &path, 0) == CURLUE_OK;

	for (char *c = path; ok && *c != '\0'; c++)
		if (*c >= 'A' && *c <= 'Z')
			*c = (char)(*c | 0x20);
	ok = ok && curl_url_set(u, CURLUPART_PATH, path, 0) == CURLUE_OK;
	curl_free(path);
	return ok;
}

static bool
resolve(CURLU *u, const char *base, const char *location, bool lower,
    const char *also_host, char out[URL_MAX], struct problem *p)
{
	struct place from = {0}, to = {0};
	char *url = NULL;
	bool ok;

	ok = curl_url_set(u, CURLUPART_URL, base, 0) == CURLUE_OK &&
	     place_of(u, &from) &&
	     curl_url_set(u, CURLUPART_URL, location, 0) == CURLUE_OK &&
	     place_of(u, &to);
	if (!ok)
		problem_set(p, PROBLEM_HTTP,
		    "redirect to what is no URL of a server: %.100s", location);
	else if (!may_lead(&from, &to, also_host))
		ok = problem_set(p, PROBLEM_HTTP,
		    "redirect to another server is not followed: %.100s",
		    location);
	curl_url_set(u, CURLUPART_USER, NULL, 0);
	curl_url_set(u, CURLUPART_PASSWORD, NULL, 0);
	curl_url_set(u, CURLUPART_FRAGMENT, NULL, 0);
	if (ok && ((lower && !lower_path(u)) ||
		      curl_url_get(u, CURLUPART_URL, &url, 0) != CURLUE_OK ||
		      strlen(url) >= URL_MAX))
		ok = problem_set(p, PROBLEM_HTTP,
		    "redirect to a URL that is too long: %.100s", location);
	if (ok)
		snprintf(out, URL_MAX, "%s", url);
	curl_free(url);
	place_free(&from);
	place_free(&to);
	return ok;
}

bool
url_resolve(const char *base, const char *location, bool lower,
    const char *also_host, char out[URL_MAX], struct problem *p)
{
	CURLU *u = curl_url();
	bool ok;

	if (u == NULL)
		die_with(EXIT_MEMORY, "out of memory");
	ok = resolve(u, base, location, lower, also_host, out, p);
	curl_url_cleanup(u);
	return ok;
}

char *
url_path(const char *url)
{
	CURLU *u = curl_url();
	char *part = NULL, *path = NULL;

	if (u == NULL)
		die_with(EXIT_MEMORY, "out of memory");
	if (curl_url_set(u, CURLUPART_URL, url, 0) == CURLUE_OK &&
	    curl_url_get(u, CURLUPART_PATH, &part, 0) == CURLUE_OK)
		path = mem_string(part);
	curl_free(part);
	curl_url_cleanup(u);
	return path;
}
