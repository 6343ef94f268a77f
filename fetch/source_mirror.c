/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

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
	struct buf path = {0};

	if (*at != '/') {
		while (!buf_reserve(&path, 4096) ||
		       getcwd(path.data, path.cap) == NULL)
			die("cannot find the working folder:");
		buf_cut(&path, strlen(path.data));
		buf_addc(&path, '/');
	}
	buf_adds(&path, at);
	buf_adds(out, "file://");
	url_escape(out, path.data, "/{}");
	buf_free(&path);
}

static bool
place(const char *at, struct buf *out, struct problem *p)
{
	bool names = false;

	if (strstr(at, "://") == NULL)
		add_path(out, at);
	else if (is_file(at))
		url_escape(out, at, ":/{}%");
	else if (strncmp(at, "http://", 7) == 0 ||
		 strncmp(at, "https://", 8) == 0)
		buf_adds(out, at);
	else
		return problem_set(p, PROBLEM_HTTP,
		    "\"%.100s\" is no path and no URL of file, http or https",
		    at);
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

static void
add_value(struct buf *url, int holder, const struct wanted *w)
{
	struct buf name = {0};

	switch ((enum place_holder)holder) {
	case SYMBOL:
		url_escape(url, w->symbol, "/");
		break;
	case SYMBOL_:
		symbol_file_name(w->symbol, &name);
		url_escape(url, name.data, "");
		break;
	case LANG:
		buf_adds(url, w->lang);
		break;
	case UPPER_LANG:
		add_upper(url, w->lang);
		break;
	case TYPE:
		buf_adds(url, w->type);
		break;
	}
	buf_free(&name);
}

static bool
first(const char *at, const struct wanted *w, struct http_transfer *t,
    struct problem *p)
{
	struct buf url = {0};
	bool fits;

	/* symbol_parse refuses it; a path is nothing to rely on others for */
	if (strstr(w->symbol, "..") != NULL || w->symbol[0] == '/')
		return problem_set(p, PROBLEM_BAD_SYMBOL, "it would climb");
	while (*at != '\0') {
		int holder = holder_at(at);

		if (holder < 0) {
			buf_addc(&url, *at++);
			continue;
		}
		add_value(&url, holder, w);
		at += holders[holder].n;
	}
	fits = url.len < sizeof t->url;
	if (fits)
		snprintf(t->url, sizeof t->url, "%s", url.data);
	buf_free(&url);
	t->accept = source_accept(w->type);
	return fits || problem_set(p, PROBLEM_BAD_SYMBOL, "too long for a URL");
}

static enum source_next
answer(const char *at, struct wanted *w, struct http_transfer *t,
    struct holding *h, struct problem *p)
{
	(void)at;
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
