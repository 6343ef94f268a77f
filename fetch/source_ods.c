/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "fetch/sources.h"
#include "lib/lang/lang.h"

/*
 * The Official Document System.  A request for a symbol, language and type is
 * answered by a redirect to the file, in upper case; the file lies at the same
 * path in lower case.  What is missing is told in several ways: 404, an empty
 * answer without a redirect, a redirect to /error, a page in HTML.
 */
extern const struct source source_ods;

static const char HOST[] = "documents.un.org";

static bool
place(const char *at, struct buf *out, struct problem *p)
{
	char *path = url_path(at);
	size_t n = strlen(at);

	free(path);
	if (path == NULL ||
	    (strncmp(at, "https://", 8) != 0 && strncmp(at, "http://", 7) != 0))
		return problem_set(p, PROBLEM_HTTP,
		    "\"%.100s\" is no URL of http or https", at);
	while (n > 0 && at[n - 1] == '/')
		n--;
	buf_add(out, at, n);
	return true;
}

/* t=doc and t=docx bring the same: whatever word processor file there is. */
static const char *
type(const char *wanted)
{
	if (strcmp(wanted, "docx") == 0 || strcmp(wanted, "doc") == 0 ||
	    strcmp(wanted, "wpd") == 0)
		return "docx";
	return strcmp(wanted, "pdf") == 0 ? "pdf" : NULL;
}

static bool
first(const char *at, const struct wanted *w, struct http_transfer *t,
    struct problem *p)
{
	const struct lang *lang = lang_find(w->lang);
	struct buf url = {0};
	bool fits;

	buf_adds(&url, at);
	buf_adds(&url, "/api/symbol/access?s=");
	url_escape(&url, w->spelling, "");
	buf_printf(&url, "&l=%s&t=%s",
	    lang != NULL && lang->ods != NULL ? lang->ods : w->lang, w->type);
	fits = url.len < sizeof t->url;
	if (fits)
		memcpy(t->url, url.data, url.len + 1);
	buf_free(&url);
	t->accept = source_accept(w->type);
	return fits || problem_set(p, PROBLEM_BAD_SYMBOL, "too long for a URL");
}

static bool
ends_in_error(const char *location)
{
	static const char error[] = "/error";
	size_t n = strcspn(location, "?#");
	size_t len = sizeof error - 1;

	while (n > 0 && location[n - 1] == '/')
		n--;
	if (n < len)
		return false;
	for (size_t i = 0; i < len; i++)
		if ((location[n - len + i] | 0x20) != (error[i] | 0x20))
			return false;
	return true;
}

static void
set_upper(char *out, size_t size, const char *p, size_t n)
{
	if (n >= size)
		return;
	for (size_t i = 0; i < n; i++)
		out[i] =
		    (char)(p[i] >= 'a' && p[i] <= 'z' ? p[i] & ~0x20 : p[i]);
	out[n] = '\0';
}

/* /doc/undoc/gen/n24/080/81/pdf/n2408081.pdf: area, distribution, three parts
 * of the job number, kind (img: a scan), the job number. */
static void
take_path(const char *url, struct holding *h)
{
	char *path = url_path(url);
	char *rest = path, *part[9] = {0};
	size_t n = 0, letters = 0;

	for (; rest != NULL && n < 9; n++) {
		part[n] = rest;
		rest = strchr(rest, '/');
		if (rest != NULL)
			*rest++ = '\0';
	}
	if (rest == NULL && n == 9 && strcmp(part[1], "doc") == 0) {
		char *job = part[8];
		size_t len = strcspn(job, ".");

		while (
		    letters < len && job[letters] >= 'a' && job[letters] <= 'z')
			letters++;
		set_upper(h->job, sizeof h->job, job, len);
		set_upper(h->station, sizeof h->station, job, letters);
		if (strlen(part[3]) < sizeof h->distribution)
			snprintf(h->distribution, sizeof h->distribution, "%s",
			    part[3]);
		h->scanned = strcmp(part[7], "img") == 0;
	}
	free(path);
}

static enum source_next
answer(const char *at, struct wanted *w, struct http_transfer *t,
    struct holding *h, struct problem *p)
{
	(void)at;
	if (source_is_redirect(t) && ends_in_error(t->location)) {
		problem_set(p, PROBLEM_REFUSED,
		    "sent to /error: a symbol that it does not know, or too "
		    "many requests");
		return SOURCE_FAILED;
	}
	if (source_is_redirect(t))
		return source_follow(w, t, true, HOST, p);
	if (!source_judge_status(t, p))
		return SOURCE_FAILED;
	if (t->status == 200 && t->body.bytes == 0 && w->hops == 0) {
		problem_set(p, PROBLEM_ABSENT,
		    "an empty answer: known, but not published");
		return SOURCE_FAILED;
	}
	if (t->status != 304 && !source_judge_body(t, w->type, h, p))
		return SOURCE_FAILED;
	take_path(t->url, h);
	return SOURCE_BODY;
}

const struct source source_ods = {
    .name = "ods",
    .numbered = true,
    .spellings = true,
    .at = "https://documents.un.org",
    .place = place,
    .type = type,
    .first = first,
    .answer = answer,
};
