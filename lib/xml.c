/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "lib/xml.h"

#include <limits.h>
#include <stdlib.h>
#include <string.h>

#include <libxml/parser.h>
#include <libxml/parserInternals.h>

#include "lib/mem.h"

struct xml {
	const struct xml_handler *h;
	void *ctx;
	const char *what;
	struct problem *p;
	xmlParserCtxtPtr parser;
	int depth; /* elements open */
	bool ending; /* all bytes were given to the parser */
	bool failed;
};

enum { CHUNK = 64 * 1024 };

static void
fail(struct xml *x, int line, const char *why)
{
	size_t n = strcspn(why, "\n");

	if (x->failed)
		return;
	x->failed = true;
	problem_set(x->p, PROBLEM_CORRUPT, "%s, line %d: %.*s", x->what, line,
	    (int)(n < 120 ? n : 120), why);
	xmlStopParser(x->parser);
}

static void
on_error(void *user, xmlErrorPtr e)
{
	struct xml *x = user;

	/* An undeclared prefix or the like spoils no text. */
	if (e->level != XML_ERR_FATAL || x->failed)
		return;
	/* What the parser held back until the end is half of something. */
	if (x->ending && x->depth > 0) {
		fail(x, e->line, "ends too early");
		x->p->code = PROBLEM_TRUNCATED;
	} else {
		fail(x, e->line, e->message == NULL ? "not XML" : e->message);
	}
}

static void
on_start(void *user, const xmlChar *name, const xmlChar *prefix,
    const xmlChar *uri, int nnamespaces, const xmlChar **namespaces,
    int nattributes, int ndefaulted, const xmlChar **attributes)
{
	struct xml *x = user;
	struct xml_element e = {.name = (const char *)name,
	    .uri = (const char *)uri,
	    .attributes = (const unsigned char *const *)attributes,
	    .nattributes = (size_t)nattributes};

	(void)prefix;
	(void)nnamespaces;
	(void)namespaces;
	(void)ndefaulted;
	x->depth++;
	if (!x->failed)
		x->h->start(x->ctx, &e);
}

static void
on_end(
    void *user, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri)
{
	struct xml *x = user;

	(void)prefix;
	x->depth--;
	if (!x->failed)
		x->h->end(x->ctx, (const char *)name, (const char *)uri);
}

static void
on_text(void *user, const xmlChar *s, int n)
{
	struct xml *x = user;

	if (!x->failed)
		x->h->text(x->ctx, (const char *)s, (size_t)n);
}

static void
on_entity(void *user, const xmlChar *name, int type, const xmlChar *public_id,
    const xmlChar *system_id, xmlChar *content)
{
	struct xml *x = user;

	(void)name;
	(void)type;
	(void)public_id;
	(void)content;
	fail(x, xmlSAX2GetLineNumber(x->parser),
	    system_id != NULL ? "declares an external entity"
			      : "declares an entity");
}

struct xml *
xml_open(
    const char *what, const struct xml_handler *h, void *ctx, struct problem *p)
{
	struct xml *x = mem_zero(1, sizeof *x);
	xmlSAXHandler sax = {.initialized = XML_SAX2_MAGIC,
	    .startElementNs = on_start,
	    .endElementNs = on_end,
	    .characters = on_text,
	    .cdataBlock = on_text,
	    .entityDecl = on_entity,
	    .serror = on_error};

	*x = (struct xml){.h = h, .ctx = ctx, .what = what, .p = p};
	x->parser = xmlCreatePushParserCtxt(&sax, x, NULL, 0, what);
	if (x->parser == NULL)
		die_with(EXIT_MEMORY, "out of memory");
	xmlCtxtUseOptions(x->parser, XML_PARSE_NONET | XML_PARSE_NOCDATA);
	return x;
}

bool
xml_feed(struct xml *x, const char *bytes, size_t n, const bool *stop)
{
	for (size_t at = 0; at < n && !x->failed; at += CHUNK) {
		size_t len = n - at < CHUNK ? n - at : CHUNK;

		if (stop != NULL && *stop)
			return true;
		xmlParseChunk(x->parser, bytes + at, (int)len, 0);
	}
	return !x->failed;
}

bool
xml_close(struct xml *x, bool whole)
{
	bool ok;

	x->ending = true;
	if (!x->failed && whole)
		xmlParseChunk(x->parser, NULL, 0, 1);
	ok = !x->failed;
	xmlFreeDoc(x->parser->myDoc);
	xmlFreeParserCtxt(x->parser);
	free(x);
	return ok;
}

bool
xml_parse(const char *bytes, size_t n, const char *what,
    const struct xml_handler *h, void *ctx, const bool *stop, struct problem *p)
{
	struct xml *x = xml_open(what, h, ctx, p);

	xml_feed(x, bytes, n, stop);
	return xml_close(x, stop == NULL || !*stop);
}

/* libxml2 gives five pointers an attribute: name, prefix, uri, begin and end
 * of the value. */
struct span
xml_attribute(const struct xml_element *e, const char *name)
{
	for (size_t i = 0; i < e->nattributes; i++) {
		const unsigned char *const *a = e->attributes + i * 5;

		if (strcmp((const char *)a[0], name) == 0)
			return (struct span){
			    (const char *)a[3], (size_t)(a[4] - a[3])};
	}
	return (struct span){0};
}

bool
xml_on(const struct xml_element *e)
{
	struct span v = xml_attribute(e, "val");

	return !span_is(v, "0") && !span_is(v, "false") && !span_is(v, "off");
}

int
xml_integer(const struct xml_element *e, const char *name, int min, int max,
    int fallback)
{
	struct span v = xml_attribute(e, name);
	bool negative = v.n > 0 && v.p[0] == '-';
	long n = 0;

	if (v.n == (negative ? 1U : 0U) || v.n > 9)
		return fallback;
	for (size_t i = negative ? 1 : 0; i < v.n; i++) {
		if (v.p[i] < '0' || v.p[i] > '9')
			return fallback;
		n = n * 10 + (v.p[i] - '0');
	}
	n = negative ? -n : n;
	return n < min || n > max ? fallback : (int)n;
}
