/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "fetch/s3.h"
#include "fetch/sources.h"
#include "lib/symbol.h"

/*
 * A mirror: one file a document, its URL (or path) made from a template.
 */
extern const struct source source_mirror;

enum place_holder { SYMBOL, SYMBOL_, LANG, UPPER_LANG, TYPE };

static const struct {
	const char *text;
	size_t n;
} holders[] = {
    [SYMBOL] = {"{symbol}", 8},
    [SYMBOL_] = {"{symbol_}", 9},
    [LANG] = {"{lang}", 6},
    [UPPER_LANG] = {"{LANG}", 6},
    [TYPE] = {"{type}", 6},
};

enum { HOLDERS = sizeof holders / sizeof holders[0] };

static int
holder_at(const char *p)
{
	for (int i = 0; i < HOLDERS; i++)
		if (strncmp(p, holders[i].text, holders[i].n) == 0)
			return i;
	return -1;
}

static bool
is_file(const char *at)
{
	return strncmp(at, "file://", 7) == 0;
}

/* A plain path as the file:// URL that it is short for. */
static void
add_path(struct buf *out, const char *at)
{
	struct buf here = {0};

	buf_adds(out, "file://");
	if (*at != '/') {
		while (!buf_reserve(&here, 4096) ||
		       getcwd(here.data, here.cap) == NULL)
			die("cannot find the working folder:");
		/* Its braces are no part of the template. */
		url_escape(out, here.data, "/");
		buf_addc(out, '/');
		buf_free(&here);
	}
	url_escape(out, at, "/{}");
}

static bool
add_file(struct buf *out, const char *at, struct problem *p)
{
	static const char local[] = "file://localhost/";

	if (strncmp(at, local, sizeof local - 1) == 0)
		at += sizeof local - 2;
	else
		at += strlen("file://");
	if (*at != '/')
		return problem_set(p, PROBLEM_HTTP,
		    "file:// is followed by a path, not by \"%.100s\"", at);
	buf_adds(out, "file://");
	url_escape(out, at, ":/{}%");
	return true;
}

static bool
has_blank(const char *url)
{
	for (; *url != '\0'; url++)
		if ((unsigned char)*url <= 0x20 || *url == 0x7f)
			return true;
	return false;
}

/* A symbol has slashes, and comes from who knows where: it must not say which
 * server is asked. */
static bool
add_http(struct buf *out, const char *at, struct problem *p)
{
	const char *host = strstr(at, "://") + 3;
	const char *symbol = strstr(at, "{symbol");

	if (has_blank(at))
		return problem_set(p, PROBLEM_HTTP,
		    "there is a blank in \"%.100s\", which is %%20 in a URL",
		    at);
	if (symbol != NULL && symbol < host + strcspn(host, "/?#"))
		return problem_set(p, PROBLEM_HTTP,
		    "the symbol would say which server to ask in \"%.100s\"",
		    at);
	buf_adds(out, at);
	return true;
}

/* The template as a URL in full. */
static bool
add_template(struct buf *out, const char *at, struct problem *p)
{
	if (is_file(at))
		return add_file(out, at, p);
	if (s3_is_url(at))
		return s3_place(at, out, p);
	if (strncmp(at, "http://", 7) == 0 || strncmp(at, "https://", 8) == 0)
		return add_http(out, at, p);
	if (strstr(at, "://") != NULL)
		return problem_set(p, PROBLEM_HTTP,
		    "\"%.100s\" is no path and no URL of file, http, https "
		    "or s3",
		    at);
	add_path(out, at);
	return true;
}

static bool
place(const char *at, struct buf *out, struct problem *p)
{
	bool names = false;

	if (!add_template(out, at, p))
		return false;
	for (const char *c = out->data; (c = strchr(c, '{')) != NULL; c++) {
		int holder = holder_at(c);

		if (holder < 0)
			return problem_set(p, PROBLEM_HTTP,
			    "\"%.20s\" is none of {symbol} {symbol_} {lang} "
			    "{LANG} {type}",
			    c);
		names = names || holder == SYMBOL || holder == SYMBOL_;
	}
	return names ||
	       problem_set(p, PROBLEM_HTTP,
		   "there is no {symbol} or {symbol_} in \"%.100s\"", at);
}

/* Akoma Ntoso is XML, and the files are called so. */
static const char *
type(const char *wanted)
{
	return strcmp(wanted, "akn") == 0 ? "xml" : wanted;
}

static void
add_upper(struct buf *out, const char *lang)
{
	for (; *lang != '\0'; lang++)
		buf_addc(out, (char)(*lang & ~0x20));
}

/* As a part of a URL, or of the key of an object as it is. */
static void
add_value(struct buf *out, int holder, const struct wanted *w, bool raw)
{
	struct buf name = {0};

	switch ((enum place_holder)holder) {
	case SYMBOL:
		buf_adds(&name, w->symbol);
		break;
	case SYMBOL_:
		symbol_file_name(w->symbol, &name);
		break;
	case LANG:
		buf_adds(&name, w->lang);
		break;
	case UPPER_LANG:
		add_upper(&name, w->lang);
		break;
	case TYPE:
		buf_adds(&name, w->type);
		break;
	}
	if (raw)
		buf_add(out, name.data, name.len);
	else
		url_escape(out, name.data, holder == SYMBOL ? "/" : "");
	buf_free(&name);
}

/* The template with what is wanted in it. */
static void
fill(struct buf *out, const char *at, const struct wanted *w, bool raw)
{
	while (*at != '\0') {
		int holder = holder_at(at);

		if (holder < 0) {
			buf_addc(out, *at++);
			continue;
		}
		add_value(out, holder, w, raw);
		at += holders[holder].n;
	}
}

static bool
fill_bucket(
    struct buf *out, const char *at, const struct wanted *w, struct problem *p)
{
	struct buf name = {0};
	struct s3 s3;
	bool ok;

	s3_environment(&s3);
	fill(&name, at, w, true);
	ok = s3_http_url(&s3, name.data, out, p);
	buf_free(&name);
	if (!ok)
		p->code = PROBLEM_BAD_SYMBOL; /* the template is good */
	return ok;
}

static bool
first(const char *at, const struct wanted *w, struct http_transfer *t,
    struct problem *p)
{
	const char *bucket = s3_in_place(at);
	struct buf url = {0};
	bool fits, ok = true;

	/* symbol_parse refuses it; a path is nothing to rely on others for */
	if (strstr(w->symbol, "..") != NULL || w->symbol[0] == '/')
		return problem_set(p, PROBLEM_BAD_SYMBOL, "it would climb");
	if (bucket != NULL)
		ok = fill_bucket(&url, bucket, w, p);
	else
		fill(&url, at, w, false);
	fits = url.len < sizeof t->url;
	if (ok && fits)
		snprintf(t->url, sizeof t->url, "%s", url.data);
	buf_free(&url);
	t->accept = source_accept(w->type);
	return ok && (fits || problem_set(
				  p, PROBLEM_BAD_SYMBOL, "too long for a URL"));
}

/* S3 says where a bucket is when it was asked for in another region: with a
 * redirect, or in a refusal. */
static bool
is_elsewhere(const struct http_transfer *t, struct problem *p)
{
	struct s3 s3;

	s3_environment(&s3);
	if (t->status == 200 || t->status == 304 || t->status == 404 ||
	    t->region[0] == '\0' || strcmp(t->region, s3.region) == 0)
		return false;
	problem_set(p, PROBLEM_HTTP,
	    "%ld from the server: the bucket is in the region %s, not in %s",
	    t->status, t->region, s3.region);
	return true;
}

static enum source_next
answer_of_bucket(const char *at, struct wanted *w, struct http_transfer *t,
    struct holding *h, struct problem *p)
{
	struct buf url = {0};

	if ((t->problem.code == PROBLEM_NONE && is_elsewhere(t, p)) ||
	    !source_judge_status(t, p) ||
	    (t->status != 304 && !source_judge_body(t, w->type, h, p))) {
		/* S3 answers 503 when it is busy: AccessDenied means it. */
		w->definite = p->code == PROBLEM_REFUSED;
		return SOURCE_FAILED;
	}
	fill(&url, at, w, true);
	snprintf(h->url, sizeof h->url, "%s", url.data);
	buf_free(&url);
	return SOURCE_BODY;
}

static enum source_next
answer(const char *at, struct wanted *w, struct http_transfer *t,
    struct holding *h, struct problem *p)
{
	const char *bucket = s3_in_place(at);

	if (bucket != NULL)
		return answer_of_bucket(bucket, w, t, h, p);
	if (source_is_redirect(t))
		return source_follow(w, t, false, NULL, p);
	if (!source_judge_status(t, p) ||
	    (t->status != 304 && !source_judge_body(t, w->type, h, p)))
		return SOURCE_FAILED;
	return SOURCE_BODY;
}

const struct source source_mirror = {
    .name = "mirror",
    .at = NULL,
    .place = place,
    .type = type,
    .first = first,
    .answer = answer,
};
