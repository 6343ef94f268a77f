/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <stdlib.h>
#include <string.h>

#include "fetch/listers.h"
#include "lib/mem.h"
#include "lib/symbol.h"
#include "lib/xml.h"

/*
 * Sitemaps (sitemaps.org, 0.90): lists of links, indexes of such lists, and
 * plain text with a link a line.
 */
extern const struct lister lister_sitemap;

enum {
	DEPTH_MAX = 2, /* indexes within indexes */
	FILES_MAX = 50000, /* of a run; the protocol's limit for an index */
	FIELD_BYTES = URL_MAX, /* as the protocol has it */
};

enum field { NONE, LOC, LASTMOD, FIELDS };

struct entry {
	char *url;
	unsigned long long hash;
	int depth;
};

struct sitemap {
	struct list *list;
	struct entry *files; /* to be read, or read already */
	size_t n, cap, at;
	const char *base; /* URL of the file that is read; "": a file */
	int depth; /* of it, in indexes */
	struct buf text[FIELDS];
	enum field field;
	int open, entry; /* elements; the depth of the entry, 0: none */
	bool index, known;
	size_t passed_over;
	unsigned failures;
};

static bool
is(const char *a, const char *b)
{
	return strcmp(a, b) == 0;
}

static void
on_start(void *ctx, const struct xml_element *e)
{
	struct sitemap *s = ctx;

	if (s->open++ == 0) {
		s->index = is(e->name, "sitemapindex");
		s->known = s->index || is(e->name, "urlset");
	}
	if (s->open == 2) {
		s->entry = is(e->name, s->index ? "sitemap" : "url");
		for (int i = 0; i < FIELDS; i++)
			buf_clear(&s->text[i]);
	}
	if (s->open != 3 || !s->entry)
		return;
	s->field = is(e->name, "loc")       ? LOC
		   : is(e->name, "lastmod") ? LASTMOD
					    : NONE;
}

static void
on_text(void *ctx, const char *p, size_t n)
{
	struct sitemap *s = ctx;

	if (s->field != NONE && s->open == 3)
		buf_add(&s->text[s->field], p, n);
}

static struct span
trimmed(struct span s)
{
	while (s.n > 0 && (unsigned char)s.p[0] <= ' ') {
		s.p++;
		s.n--;
	}
	while (s.n > 0 && (unsigned char)s.p[s.n - 1] <= ' ')
		s.n--;
	return s;
}

static void
add_file(struct sitemap *s, const char *url, int depth)
{
	unsigned long long hash = symbol_hash(url);

	for (size_t i = 0; i < s->n; i++)
		if (s->files[i].hash == hash && is(s->files[i].url, url))
			return;
	s->files = mem_grow(s->files, s->n, &s->cap, sizeof *s->files);
	s->files[s->n++] = (struct entry){mem_string(url), hash, depth};
}

/* Another file of the same host, unless it is too old to matter. */
static void
on_sitemap(struct sitemap *s, struct span loc, const char *date)
{
	const char *since = s->list->options->since;
	char url[URL_MAX], *copy;
	struct problem p;

	if (date != NULL && !list_is_since(date, since))
		return;
	copy = mem_copy(loc.p, loc.n);
	if (s->base[0] == '\0' || s->depth == DEPTH_MAX || s->n == FILES_MAX ||
	    !url_resolve(s->base, copy, false, NULL, url, &p))
		s->passed_over++;
	else
		add_file(s, url, s->depth + 1);
	free(copy);
}

static void
on_link(struct sitemap *s, struct span loc, const char *date)
{
	char *url = mem_copy(loc.p, loc.n);
	struct listed x = {.date = date, .url = url};

	list_emit_link(s->list, &x);
	free(url);
}

static void
on_end(void *ctx, const char *name, const char *uri)
{
	struct sitemap *s = ctx;
	char day[11];
	const char *date;
	struct span loc;

	(void)name;
	(void)uri;
	s->field = NONE;
	if (s->open-- != 2 || !s->entry)
		return;
	loc = trimmed(buf_span(&s->text[LOC]));
	date = list_date(buf_span(&s->text[LASTMOD]), day);
	if (loc.n == 0 || s->text[LOC].full)
		return;
	if (s->index)
		on_sitemap(s, loc, date);
	else
		on_link(s, loc, date);
}

static void
read_lines(struct sitemap *s, struct span text)
{
	const char *p = text.p, *end = text.p + text.n;

	while (p < end && !s->list->over) {
		const char *line = p;

		while (p < end && *p != '\n' && *p != '\r')
			p++;
		if (p - line < URL_MAX)
			on_link(s,
			    trimmed((struct span){line, (size_t)(p - line)}),
			    NULL);
		p += p < end;
	}
}

static bool
read_file(
    struct sitemap *s, const char *where, struct buf *body, struct problem *p)
{
	static const struct xml_handler handler = {on_start, on_end, on_text};
	struct span text;

	if (!ask_get(s->list->ask, where, body, p))
		return false;
	s->base = s->list->ask->url;
	if (s->n == 0) /* the first one, which an index may name again */
		add_file(s, s->base, 0);
	s->open = s->entry = 0;
	s->field = NONE;
	s->known = false;
	text = trimmed(buf_span(body));
	if (text.n > 4 && memcmp(text.p, "http", 4) == 0) {
		read_lines(s, text);
		return true;
	}
	if (!xml_parse(body->data != NULL ? body->data : "", body->len,
		"sitemap", &handler, s, &s->list->over, p))
		return false;
	return s->known || s->list->over ||
	       problem_set(p, PROBLEM_CORRUPT, "no sitemap");
}

/* The files that an index named, and those that they name. */
static bool
read_files(struct sitemap *s, struct buf *body, struct problem *p)
{
	bool ok = true, passing = true;

	for (s->at = 1; s->at < s->n && !s->list->over; s->at++) {
		struct problem one;
		char *url = s->files[s->at].url;

		s->depth = s->files[s->at].depth;
		if (read_file(s, url, body, &one))
			continue;
		warn("%s: %s", url, one.message);
		ok = false;
		passing = passing && s->list->ask->passing;
	}
	if (!ok) {
		s->list->ask->passing = passing;
		problem_set(p, PROBLEM_CORRUPT,
		    "not all of its sitemaps could be read");
	}
	return ok;
}

static bool
run(struct list *l, const char *where, struct problem *p)
{
	struct sitemap s = {.list = l};
	struct buf body = {0};
	bool ok;

	for (int i = 0; i < FIELDS; i++)
		s.text[i].max = FIELD_BYTES;
	ok = read_file(&s, where, &body, p) && read_files(&s, &body, p);
	if (s.passed_over > 0)
		warn("%s: %zu sitemaps passed over: of another host, too deep, "
		     "or named in a file",
		    where, s.passed_over);
	for (size_t i = 0; i < s.n; i++)
		free(s.files[i].url);
	free(s.files);
	for (int i = 0; i < FIELDS; i++)
		buf_free(&s.text[i]);
	buf_free(&body);
	return ok;
}

const struct lister lister_sitemap = {
    .name = "sitemap",
    .operand = "URL|FILE|-",
    .help = "a sitemap, or an index of sitemaps",
    .crawls = true,
    .run = run,
};
