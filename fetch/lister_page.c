/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <limits.h>
#include <stdlib.h>
#include <string.h>

#include <libxml/HTMLparser.h>

#include "fetch/listers.h"
#include "lib/sniff.h"
#include "lib/utf8.h"
#include "lib/xml.h"

/*
 * The links of a page: HTML by libxml2's parser, Akoma Ntoso and other XML by
 * ours.
 */
extern const struct lister lister_page;

enum { CHUNK = 64 * 1024, TEXT_BYTES = 16 * 1024 };

struct page {
	struct list *list;
	char base[URL_MAX]; /* what relative links are relative to; "" */
	struct buf href, text; /* of the link that is open */
	bool open;
	htmlParserCtxtPtr parser;
};

/* ---- links ---- */

/* The link in full, in url; false: it leads nowhere. */
static bool
resolve(const struct page *g, const char *href, char url[URL_MAX])
{
	struct buf clean = {0};
	struct problem p;
	bool ok;

	/* Another host by the scheme of this one (RFC 3986, 4.2). */
	if (href[0] == '/' && href[1] == '/')
		buf_adds(&clean,
		    strncmp(g->base, "http:", 5) == 0 ? "http:" : "https:");
	/* Blanks and letters of other scripts stand in links as they are. */
	url_escape(&clean, href, ":/?#[]@!$&'()*+,;=%");
	if (ask_is_url(clean.data) || g->base[0] == '\0') {
		ok = clean.len < URL_MAX;
		if (ok)
			memcpy(url, clean.data, clean.len + 1);
	} else {
		ok = url_resolve(g->base, clean.data, false, NULL, url, &p);
	}
	buf_free(&clean);
	return ok;
}

static void
link_begin(struct page *g, const char *href, size_t n)
{
	buf_clear(&g->href);
	buf_clear(&g->text);
	buf_add(&g->href, href, n);
	g->open = g->href.len > 0 && !g->href.full;
}

static void
link_text(struct page *g, const char *p, size_t n)
{
	if (g->open)
		buf_add(&g->text, p, n);
}

static void
link_end(struct page *g)
{
	const char *href = g->href.data;
	char url[URL_MAX];
	struct listed x = {.title = buf_span(&g->text), .url = url};

	if (!g->open)
		return;
	g->open = false;
	while ((unsigned char)*href <= ' ' && *href != '\0')
		href++;
	if (*href == '\0' || *href == '#' || !resolve(g, href, url))
		return;
	list_emit_link(g->list, &x);
}

/* ---- HTML ---- */

static const char *
attribute(const xmlChar **a, const char *name)
{
	for (; a != NULL && *a != NULL; a += 2)
		if (strcmp((const char *)a[0], name) == 0)
			return (const char *)a[1];
	return NULL;
}

static void
html_start(void *user, const xmlChar *name, const xmlChar **attributes)
{
	struct page *g = user;
	const char *href = attribute(attributes, "href");
	char url[URL_MAX];
	bool base = strcmp((const char *)name, "base") == 0;

	if (g->list->over) {
		xmlStopParser(g->parser);
	} else if (href != NULL && base && resolve(g, href, url)) {
		memcpy(g->base, url, sizeof url);
	} else if (href != NULL && !base &&
		   (strcmp((const char *)name, "a") == 0 ||
		       strcmp((const char *)name, "area") == 0)) {
		link_end(g);
		link_begin(g, href, strlen(href));
	}
}

static void
html_end(void *user, const xmlChar *name)
{
	struct page *g = user;

	if (strcmp((const char *)name, "a") == 0 ||
	    strcmp((const char *)name, "area") == 0)
		link_end(g);
	else
		link_text(g, " ", 1);
}

static void
html_text(void *user, const xmlChar *s, int n)
{
	link_text(user, (const char *)s, (size_t)n);
}

static void
on_error(void *user, xmlErrorPtr e)
{
	/* Pages are full of errors that hurt nobody. */
	(void)user;
	(void)e;
}

static void
read_html(struct page *g, struct span body)
{
	htmlSAXHandler sax = {.startElement = html_start,
	    .endElement = html_end,
	    .characters = html_text,
	    .serror = on_error,
	    .initialized = XML_SAX2_MAGIC};
	/* What reads as UTF-8 is, whatever the page says of itself. */
	bool utf8 = utf8_check(body.p, body.n) == body.n;
	xmlCharEncoding encoding =
	    utf8 ? XML_CHAR_ENCODING_UTF8 : XML_CHAR_ENCODING_NONE;

	g->parser = htmlCreatePushParserCtxt(&sax, g, NULL, 0, NULL, encoding);
	if (g->parser == NULL)
		die_with(EXIT_MEMORY, "out of memory");
	htmlCtxtUseOptions(g->parser, HTML_PARSE_NONET | HTML_PARSE_NOERROR |
					  HTML_PARSE_NOWARNING |
					  (utf8 ? HTML_PARSE_IGNORE_ENC : 0));
	for (size_t at = 0; at < body.n && !g->list->over; at += CHUNK) {
		size_t n = body.n - at < CHUNK ? body.n - at : CHUNK;

		htmlParseChunk(g->parser, body.p + at, (int)n, 0);
	}
	if (!g->list->over)
		htmlParseChunk(g->parser, NULL, 0, 1);
	if (g->parser->myDoc != NULL)
		xmlFreeDoc(g->parser->myDoc);
	htmlFreeParserCtxt(g->parser);
	link_end(g);
}

/* ---- XML ---- */

static void
xml_start(void *ctx, const struct xml_element *e)
{
	struct page *g = ctx;
	struct span href = xml_attribute(e, "href");

	if (href.p == NULL ||
	    (strcmp(e->name, "a") != 0 && strcmp(e->name, "ref") != 0))
		return;
	link_end(g);
	link_begin(g, href.p, href.n);
}

static void
xml_end(void *ctx, const char *name, const char *uri)
{
	(void)uri;
	if (strcmp(name, "a") == 0 || strcmp(name, "ref") == 0)
		link_end(ctx);
}

static void
xml_text(void *ctx, const char *s, size_t n)
{
	link_text(ctx, s, n);
}

static bool
run(struct list *l, const char *where, struct problem *p)
{
	static const struct xml_handler handler = {
	    xml_start, xml_end, xml_text};
	struct page g = {.list = l,
	    .href = {.max = URL_MAX - 1},
	    .text = {.max = TEXT_BYTES}};
	struct buf body = {0};
	const char *type;
	bool ok = ask_get(l->ask, where, &body, p);

	type = ok ? sniff_media_type(body.data, body.len) : "";
	memcpy(g.base, l->ask->url, sizeof g.base);
	if (ok && body.len == 0)
		ok = problem_set(p, PROBLEM_TRUNCATED, "empty");
	else if (ok && (strcmp(type, "application/akn+xml") == 0 ||
			   strcmp(type, "application/xml") == 0))
		ok = xml_parse(
		    body.data, body.len, "page", &handler, &g, &l->over, p);
	/* A page may begin with anything. */
	else if (ok && (strncmp(type, "text/", 5) == 0 ||
			   strcmp(type, "application/xhtml+xml") == 0))
		read_html(&g, buf_span(&body));
	else if (ok)
		ok = problem_set(p, PROBLEM_UNSUPPORTED, "%s, which is no page",
		    sniff_called(type));
	buf_free(&g.href);
	buf_free(&g.text);
	buf_free(&body);
	return ok;
}

const struct lister lister_page = {
    .name = "page",
    .operand = "URL|FILE|-",
    .help = "the links of a page of HTML, or of Akoma Ntoso",
    .crawls = true,
    .run = run,
};
