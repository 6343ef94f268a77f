/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <stdlib.h>
#include <string.h>

#include <libxml/parserInternals.h>

#include "lib/lang/lang.h"
#include "lib/utf8.h"
#include "parse/formats.h"
#include "parse/html_reader.h"

/*
 * HTML by libxml2's parser, as events.  It knows HTML 4; elements of HTML5
 * come through as they stand, which is enough for text.
 */
enum {
	CHUNK = 64 * 1024,
	DEPTH_MAX = 2000, /* elements within elements */
};

/* The header of a page before any of its text is the cover. */
static void
header_start(struct html_reader *r, const xmlChar **a)
{
	(void)a;
	if (r->cover == 0 && !r->body_begun)
		r->cover = r->depth;
}

static void
header_end(struct html_reader *r)
{
	if (r->cover == r->depth)
		r->cover = 0;
}

/* What stands at the foot of a page is not its text, but for notes. */
static void
footer_start(struct html_reader *r, const xmlChar **a)
{
	(void)a;
	if (r->footer == 0)
		r->footer = r->depth;
}

static void
footer_end(struct html_reader *r)
{
	if (r->footer == r->depth)
		r->footer = 0;
}

/* What stands before the main part of a page leads elsewhere, but for a
 * masthead. */
static void
main_start(struct html_reader *r, const xmlChar **a)
{
	struct document *d = r->d;

	(void)a;
	while (r->tables == 0 && d->nblocks > 0 &&
	       !d->blocks[d->nblocks - 1].cover)
		document_remove(d, d->nblocks - 1);
}

static void
html_start(struct html_reader *r, const xmlChar **a)
{
	const char *lang = html_attribute(a, "lang");
	char code[4] = "";

	if (lang == NULL || r->d->lang != NULL)
		return;
	for (size_t i = 0;
	     i < 3 && lang[i] != '\0' && lang[i] != '-' && lang[i] != '_'; i++)
		code[i] = lang[i];
	r->d->lang = lang_find(code);
}

static void
break_start(struct html_reader *r, const xmlChar **a)
{
	struct para *p = html_current(r);

	(void)a;
	/* Two in a row part paragraphs in pages made by hand. */
	if (r->broken) {
		html_flush(r);
		return;
	}
	para_add(p, "\n", 1, 0);
	r->broken = true;
}

/* ---- elements ---- */

/* By name, for bsearch. */
static const struct html_tag tags[] = {
    {"address", HTML_BLOCK, NULL, NULL},
    {"article", HTML_BLOCK, NULL, NULL},
    {"aside", HTML_BLOCK, NULL, NULL},
    {"b", HTML_BOLD, NULL, NULL},
    {"blockquote", HTML_BLOCK, NULL, NULL},
    {"br", 0, break_start, NULL},
    {"button", HTML_SKIP, NULL, NULL},
    {"center", HTML_BLOCK, NULL, NULL},
    {"dd", HTML_BLOCK, NULL, NULL},
    {"div", HTML_BLOCK, NULL, NULL},
    {"dl", HTML_BLOCK, NULL, NULL},
    {"dt", HTML_BLOCK, NULL, NULL},
    {"em", HTML_ITALIC, NULL, NULL},
    {"figcaption", HTML_BLOCK, NULL, NULL},
    {"figure", HTML_BLOCK, NULL, NULL},
    {"footer", HTML_BLOCK, footer_start, footer_end},
    {"form", HTML_BLOCK, NULL, NULL},
    {"h1", HTML_BLOCK | 1 * HTML_HEADING, NULL, NULL},
    {"h2", HTML_BLOCK | 2 * HTML_HEADING, NULL, NULL},
    {"h3", HTML_BLOCK | 3 * HTML_HEADING, NULL, NULL},
    {"h4", HTML_BLOCK | 4 * HTML_HEADING, NULL, NULL},
    {"h5", HTML_BLOCK | 5 * HTML_HEADING, NULL, NULL},
    {"h6", HTML_BLOCK | 6 * HTML_HEADING, NULL, NULL},
    {"head", HTML_SKIP, NULL, NULL},
    {"header", HTML_BLOCK, header_start, header_end},
    {"hr", HTML_BLOCK, NULL, NULL},
    {"html", 0, html_start, NULL},
    {"i", HTML_ITALIC, NULL, NULL},
    {"iframe", HTML_SKIP, NULL, NULL},
    {"main", HTML_BLOCK, main_start, NULL},
    {"nav", HTML_SKIP, NULL, NULL},
    {"noscript", HTML_SKIP, NULL, NULL},
    {"object", HTML_SKIP, NULL, NULL},
    {"p", HTML_BLOCK, NULL, NULL},
    {"pre", HTML_BLOCK, NULL, NULL},
    {"script", HTML_SKIP, NULL, NULL},
    {"section", HTML_BLOCK, NULL, NULL},
    {"select", HTML_SKIP, NULL, NULL},
    {"strong", HTML_BOLD, NULL, NULL},
    {"style", HTML_SKIP, NULL, NULL},
    {"svg", HTML_SKIP, NULL, NULL},
    {"template", HTML_SKIP, NULL, NULL},
    {"textarea", HTML_SKIP, NULL, NULL},
};

static int
tag_compare(const void *key, const void *element)
{
	return strcmp(key, ((const struct html_tag *)element)->name);
}

static const struct html_tag *
tag_find(const char *name)
{
	const struct html_tag *tag = html_part_tag(name);

	if (tag != NULL)
		return tag;
	return bsearch(name, tags, sizeof(tags) / sizeof(tags[0]),
	    sizeof(tags[0]), tag_compare);
}

static void
on_start(void *user, const xmlChar *name, const xmlChar **attributes)
{
	struct html_reader *r = user;
	const struct html_tag *tag = tag_find((const char *)name);
	unsigned what = tag == NULL ? 0 : tag->what;

	if (++r->depth > DEPTH_MAX && !r->stop)
		r->stop = !problem_set(r->p, PROBLEM_LIMIT,
		    "elements within elements, more than %d deep", DEPTH_MAX);
	if (html_is_viewer(attributes) && !r->stop)
		r->stop = !problem_set(r->p, PROBLEM_NO_TEXT,
		    "a page that shows a document, not the document");
	/* body itself may be of a class that says what page it is */
	if (r->skip > 0 || (what & HTML_SKIP) ||
	    (r->depth > 2 && html_is_page(attributes))) {
		r->skip++;
		return;
	}
	if (what & HTML_BLOCK) {
		html_flush(r);
		html_block_style(r, attributes);
	}
	html_note_look(r, attributes, what & HTML_BLOCK);
	if (what >= HTML_HEADING)
		r->heading = (int)(what / HTML_HEADING);
	r->bold += (what & HTML_BOLD) != 0;
	r->italic += (what & HTML_ITALIC) != 0;
	if (tag != NULL && tag->start != NULL)
		tag->start(r, attributes);
}

static void
on_end(void *user, const xmlChar *name)
{
	struct html_reader *r = user;
	const struct html_tag *tag = tag_find((const char *)name);
	unsigned what = tag == NULL ? 0 : tag->what;

	if (r->skip > 0) {
		r->skip--;
		r->depth--;
		return;
	}
	if (what & HTML_BLOCK)
		html_flush(r);
	if (tag != NULL && tag->end != NULL)
		tag->end(r);
	r->bold -= (what & HTML_BOLD) != 0;
	r->italic -= (what & HTML_ITALIC) != 0;
	if (what >= HTML_HEADING)
		r->heading = 0;
	if (what & HTML_BLOCK) {
		free(r->style);
		r->style = NULL;
		r->centred = false;
	}
	if (r->note_depth == r->depth)
		html_note_finish(r);
	r->depth--;
}

static void
on_text(void *user, const xmlChar *s, int n)
{
	struct html_reader *r = user;

	if (r->skip > 0 || n <= 0)
		return;
	for (int i = 0; i < n && r->broken; i++)
		r->broken = strchr(" \t\r\n", s[i]) != NULL;
	if (r->sup_depth > 0 || r->link_depth > 0)
		buf_add(&r->link, s, (size_t)n);
	else
		para_add(html_current(r), (const char *)s, (size_t)n,
		    html_emphasis(r));
}

static xmlCharEncoding
encoding_of(const char *bytes, size_t n)
{
	if (n >= 4 && (bytes[0] == '\0' || bytes[1] == '\0' ||
			  memcmp(bytes, "\xff\xfe", 2) == 0 ||
			  memcmp(bytes, "\xfe\xff", 2) == 0))
		return memcmp(bytes, "\xff\xfe", 2) == 0 || bytes[1] == '\0'
			   ? XML_CHAR_ENCODING_UTF16LE
			   : XML_CHAR_ENCODING_UTF16BE;
	/* What is UTF-8 is UTF-8, whatever the page says. */
	return utf8_check(bytes, n) == n ? XML_CHAR_ENCODING_UTF8
					 : XML_CHAR_ENCODING_NONE;
}

static void
reader_free(struct html_reader *r)
{
	for (size_t i = 0; i < r->ntargets; i++)
		free(r->targets[i].id);
	free(r->targets);
	para_free(&r->text);
	table_free(&r->table);
	buf_free(&r->link);
	free(r->style);
	free(r->number);
	free(r->href);
}

/* libxml2 prints what has no parser to report to: bytes that are not of the
 * encoding that the page names. */
static void
on_stray_error(void *ctx, xmlErrorPtr e)
{
	(void)ctx;
	(void)e;
}

bool
format_html_read(
    struct document *d, const char *bytes, size_t n, struct problem *p)
{
	struct html_reader r = {.d = d, .p = p};
	htmlSAXHandler sax = {.startElement = on_start,
	    .endElement = on_end,
	    .characters = on_text};
	xmlCharEncoding encoding = encoding_of(bytes, n);
	xmlCharEncodingHandlerPtr handler = NULL;
	char charset[HTML_CHARSET];

	xmlSetStructuredErrorFunc(NULL, on_stray_error);
	r.parser =
	    htmlCreatePushParserCtxt(&sax, &r, NULL, 0, "document", encoding);
	if (r.parser == NULL)
		die_with(EXIT_MEMORY, "out of memory");
	if (encoding == XML_CHAR_ENCODING_NONE) {
		handler = xmlFindCharEncodingHandler(
		    html_charset(bytes, n, d->lang, charset));
	}
	htmlCtxtUseOptions(r.parser,
	    HTML_PARSE_NONET | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING |
		(encoding == XML_CHAR_ENCODING_NONE && handler == NULL
			? 0
			: HTML_PARSE_IGNORE_ENC));
	if (handler != NULL)
		xmlSwitchToEncoding(r.parser, handler);
	for (size_t at = 0; at < n && !r.stop && !r.full; at += CHUNK)
		htmlParseChunk(r.parser, bytes + at,
		    (int)(n - at < CHUNK ? n - at : CHUNK), 0);
	if (!r.stop)
		htmlParseChunk(r.parser, NULL, 0, 1);
	xmlFreeDoc(r.parser->myDoc);
	htmlFreeParserCtxt(r.parser);
	if (!r.stop)
		html_flush(&r);
	if (r.tables > 0 && r.table.open)
		table_end(&r.table, d);
	reader_free(&r);
	return !r.stop;
}
