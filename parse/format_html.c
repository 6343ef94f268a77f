/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <stdlib.h>
#include <string.h>

#include <libxml/HTMLparser.h>

#include "lib/lang/lang.h"
#include "lib/mem.h"
#include "lib/text.h"
#include "lib/utf8.h"
#include "parse/docx_numbering.h"
#include "parse/formats.h"
#include "parse/job.h"
#include "parse/para.h"

/*
 * HTML by libxml2's parser, as events.  It knows HTML 4; elements of HTML5
 * come through as they stand, which is enough for text.
 */
enum {
	LISTS = 16, /* lists within lists */
	MARK_MAX = 12, /* bytes of the mark of a note */
	CHUNK = 64 * 1024,
	DEPTH_MAX = 2000, /* elements within elements */
	NOTES_MAX = 20000,
};

struct list {
	const char *format; /* ST_NumberFormat as in numbering; NULL: bullets */
	int count;
};

/* A reference to a note: where it leads, and the note. */
struct target {
	char *id;
	size_t note;
};

struct reader {
	struct document *d;
	struct problem *p;
	htmlParserCtxtPtr parser;
	bool stop;
	int depth;
	int skip; /* elements open in what is not text */

	struct para text;
	struct table table;
	int tables;
	int bold, italic; /* such elements open */
	int cover; /* depth of the open header of the page; 0: none */
	bool body_begun; /* a block that is not of the cover was read */
	int heading; /* level; 0: none */
	bool centred, broken;
	char *style;
	struct list lists[LISTS];
	int nlists;
	char *number; /* of the next block */
	int level;

	/* Notes. */
	struct target *targets; /* by id, see target_find */
	size_t ntargets, targets_cap;
	int note_depth; /* of the element that holds the open note; 0: none */
	size_t note;
	bool in_sup, in_link;
	int sup_depth, link_depth;
	char *href;
	struct buf link; /* the text of a raised or linked piece */
};

enum { TAG_BLOCK = 1, TAG_SKIP = 2, TAG_BOLD = 4, TAG_ITALIC = 8 };

struct tag {
	const char *name;
	unsigned what;
	void (*start)(struct reader *r, const xmlChar **attributes);
	void (*end)(struct reader *r);
};

static const char *
attribute(const xmlChar **attributes, const char *name)
{
	for (; attributes != NULL && attributes[0] != NULL; attributes += 2) {
		if (strcmp((const char *)attributes[0], name) == 0)
			return attributes[1] == NULL
				   ? ""
				   : (const char *)attributes[1];
	}
	return NULL;
}

static unsigned
emphasis(const struct reader *r)
{
	return (r->bold > 0 ? (unsigned)PARA_BOLD : 0) |
	       (r->italic > 0 ? (unsigned)PARA_ITALIC : 0);
}

static struct para *
current(struct reader *r)
{
	return r->tables > 0 && r->note_depth == 0 ? &r->table.cell : &r->text;
}

/* ---- blocks ---- */

static void
forget_number(struct reader *r)
{
	free(r->number);
	r->number = NULL;
	r->level = 0;
}

static void
finish_block(struct reader *r)
{
	struct document *d = r->d;
	struct block *b = document_add(d, BLOCK_NONE);

	para_finish(&r->text, d, b);
	if (job_is(b->text, strlen(b->text))) {
		if (d->masthead.job == NULL)
			d->masthead.job = mem_string(b->text);
		document_remove(d, d->nblocks - 1);
		return;
	}
	b->cover = r->cover > 0;
	r->body_begun |= !b->cover;
	if (r->heading > 0) {
		b->kind = BLOCK_HEADING;
		b->level = r->heading;
	}
	b->centred = r->centred;
	b->number = r->number;
	r->number = NULL;
	b->indent = r->nlists;
	if (b->number != NULL || r->level > 0)
		b->level = r->level;
	b->style = r->style == NULL ? NULL : mem_string(r->style);
	if (document_full(d))
		r->stop = !problem_set(r->p, PROBLEM_TOO_LARGE,
		    "more text than a document may have");
}

/* A block element begins or ends: what was read before it is a block. */
static void
flush(struct reader *r)
{
	r->broken = false;
	if (r->note_depth > 0) {
		if (!para_blank(&r->text))
			para_finish_note(&r->text, r->d, r->note);
		para_clear(&r->text);
		return;
	}
	if (r->tables > 0) {
		para_add(&r->table.cell, " ", 1, 0);
		return;
	}
	if (!para_blank(&r->text))
		finish_block(r);
	para_clear(&r->text);
}

static bool
has_word(const char *list, const char *word)
{
	size_t n = strlen(word);

	for (const char *p = list; p != NULL && (p = strstr(p, word)) != NULL;
	     p += n) {
		if ((p == list || p[-1] == ' ') &&
		    (p[n] == '\0' || p[n] == ' '))
			return true;
	}
	return false;
}

static bool
style_says(const char *style, const char *property, const char *value)
{
	const char *p = style == NULL ? NULL : strstr(style, property);

	if (p == NULL)
		return false;
	p += strlen(property);
	p += strspn(p, " :");
	return strncmp(p, value, strlen(value)) == 0;
}

static void
block_style(struct reader *r, const xmlChar **attributes)
{
	const char *class = attribute(attributes, "class");
	const char *align = attribute(attributes, "align");

	free(r->style);
	r->style = mem_string(class);
	r->centred =
	    (align != NULL && strcmp(align, "center") == 0) ||
	    style_says(attribute(attributes, "style"), "text-align", "center");
}

static void
heading_start(struct reader *r, int level)
{
	r->heading = level;
}

static void
h1_start(struct reader *r, const xmlChar **a)
{
	(void)a;
	heading_start(r, 1);
}

static void
h2_start(struct reader *r, const xmlChar **a)
{
	(void)a;
	heading_start(r, 2);
}

static void
h3_start(struct reader *r, const xmlChar **a)
{
	(void)a;
	heading_start(r, 3);
}

static void
h4_start(struct reader *r, const xmlChar **a)
{
	(void)a;
	heading_start(r, 4);
}

static void
h5_start(struct reader *r, const xmlChar **a)
{
	(void)a;
	heading_start(r, 5);
}

static void
heading_end(struct reader *r)
{
	r->heading = 0;
}

/* The header of a page before any of its text is the cover. */
static void
header_start(struct reader *r, const xmlChar **a)
{
	(void)a;
	if (r->cover == 0 && !r->body_begun)
		r->cover = r->depth;
}

static void
header_end(struct reader *r)
{
	if (r->cover == r->depth)
		r->cover = 0;
}

static void
html_start(struct reader *r, const xmlChar **a)
{
	const char *lang = attribute(a, "lang");
	char code[4] = "";

	if (lang == NULL || r->d->lang != NULL)
		return;
	for (size_t i = 0;
	     i < 3 && lang[i] != '\0' && lang[i] != '-' && lang[i] != '_'; i++)
		code[i] = lang[i];
	r->d->lang = lang_find(code);
}

static void
break_start(struct reader *r, const xmlChar **a)
{
	struct para *p = current(r);

	(void)a;
	/* Two in a row part paragraphs in pages made by hand. */
	if (r->broken) {
		flush(r);
		return;
	}
	para_add(p, "\n", 1, 0);
	r->broken = true;
}

/* ---- lists ---- */

static void
list_open(struct reader *r, const char *format, int count)
{
	if (r->nlists < LISTS)
		r->lists[r->nlists] =
		    (struct list){.format = format, .count = count};
	r->nlists++;
}

static void
ul_start(struct reader *r, const xmlChar **a)
{
	(void)a;
	list_open(r, NULL, 0);
}

static int
small_number(const char *s, int fallback)
{
	int v = 0;

	if (s == NULL || *s == '\0' || strlen(s) > 6)
		return fallback;
	for (; *s != '\0'; s++) {
		if (*s < '0' || *s > '9')
			return fallback;
		v = v * 10 + (*s - '0');
	}
	return v;
}

static void
ol_start(struct reader *r, const xmlChar **a)
{
	static const struct {
		char type;
		const char *format;
	} types[] = {{'a', "lowerLetter"}, {'A', "upperLetter"},
	    {'i', "lowerRoman"}, {'I', "upperRoman"}};
	const char *type = attribute(a, "type"), *format = "decimal";

	for (size_t i = 0; i < sizeof(types) / sizeof(types[0]); i++) {
		if (type != NULL && type[0] == types[i].type)
			format = types[i].format;
	}
	list_open(r, format, small_number(attribute(a, "start"), 1) - 1);
}

static void
list_end(struct reader *r)
{
	if (r->nlists > 0)
		r->nlists--;
}

static void
item_start(struct reader *r, const xmlChar **a)
{
	struct list *l;
	struct buf number = {0};

	forget_number(r);
	if (r->nlists == 0 || r->nlists > LISTS || r->tables > 0)
		return;
	l = &r->lists[r->nlists - 1];
	r->level = r->nlists;
	if (l->format == NULL)
		return;
	l->count = small_number(attribute(a, "value"), l->count + 1);
	docx_number_format(&number, l->format, l->count);
	r->number = buf_take(&number);
}

static void
item_end(struct reader *r)
{
	forget_number(r);
}

/* ---- tables ---- */

static void
table_start(struct reader *r, const xmlChar **a)
{
	(void)a;
	if (r->note_depth == 0 && r->tables++ == 0)
		table_begin(&r->table, r->d);
}

static void
table_finish(struct reader *r)
{
	if (r->note_depth > 0 || r->tables == 0 || --r->tables > 0)
		return;
	table_end(&r->table, r->d);
	r->body_begun = true;
}

static void
row_start(struct reader *r, const xmlChar **a)
{
	(void)a;
	if (r->tables == 1 && r->note_depth == 0)
		table_row(&r->table, r->d);
}

static void
cell_end(struct reader *r)
{
	if (r->tables == 1 && r->note_depth == 0)
		table_cell(&r->table, r->d);
}

/* ---- notes ---- */

static int
target_compare(const void *key, const void *element)
{
	return strcmp(key, ((const struct target *)element)->id);
}

/* References are put in order as they come, so that each is found by
 * halving; they mostly come in order (fn1, fn2 …). */
static struct target *
target_find(struct reader *r, const char *id)
{
	if (r->ntargets == 0)
		return NULL;
	return bsearch(
	    id, r->targets, r->ntargets, sizeof(*r->targets), target_compare);
}

static void
target_add(struct reader *r, const char *id, size_t note)
{
	size_t i = r->ntargets;

	r->targets = mem_grow(
	    r->targets, r->ntargets, &r->targets_cap, sizeof(*r->targets));
	while (i > 0 && strcmp(r->targets[i - 1].id, id) > 0)
		i--;
	memmove(&r->targets[i + 1], &r->targets[i],
	    (r->ntargets - i) * sizeof(*r->targets));
	r->targets[i] = (struct target){.id = mem_string(id), .note = note};
	r->ntargets++;
}

/* "1", "*", "[1]", "a": without blanks and brackets, into out; false: no
 * mark. */
static bool
as_mark(const struct buf *text, struct buf *out, bool *bracketed)
{
	size_t from = 0;

	buf_clear(out);
	text_clean(out, text->data, text->len);
	text_trim(out);
	*bracketed =
	    out->len > 2 &&
	    ((out->data[0] == '[' && out->data[out->len - 1] == ']') ||
		(out->data[0] == '(' && out->data[out->len - 1] == ')'));
	if (*bracketed) {
		buf_cut(out, out->len - 1);
		from = 1;
		memmove(out->data, out->data + 1, out->len - from + 1);
		out->len--;
	}
	return out->len > 0 && out->len <= MARK_MAX &&
	       memchr(out->data, ' ', out->len) == NULL;
}

static void
refer(struct reader *r, const char *mark)
{
	struct target *t = target_find(r, r->href + 1);
	size_t note;

	if (t == NULL) {
		if (r->ntargets >= NOTES_MAX)
			return;
		note = document_add_note(r->d, mark);
		target_add(r, r->href + 1, note);
	} else {
		note = t->note;
	}
	para_mark(current(r), note);
}

/* The end of a raised or linked piece: a reference to a note, the mark that
 * begins a note, or text. */
static void
piece_end(struct reader *r)
{
	struct buf mark = {0};
	bool bracketed = false, is_mark = as_mark(&r->link, &mark, &bracketed);
	bool raised = r->sup_depth != 0 || r->in_sup;
	size_t note;

	if (r->note_depth > 0 && para_blank(&r->text) && is_mark &&
	    strcmp(mark.data, r->d->notes[r->note].mark) == 0)
		; /* its own mark */
	else if (r->note_depth > 0 && r->href != NULL && r->href[0] == '#')
		; /* a link back */
	else if (is_mark && r->href != NULL && r->href[0] == '#' &&
		 r->href[1] != '\0' && (raised || bracketed))
		refer(r, mark.data);
	else if (raised && r->href == NULL && r->note_depth == 0 &&
		 para_is_mark(
		     current(r), r->d, r->link.data, r->link.len, &note))
		para_mark(current(r), note);
	else
		para_add(current(r), r->link.data, r->link.len, emphasis(r));
	buf_free(&mark);
	buf_clear(&r->link);
	free(r->href);
	r->href = NULL;
}

static void
sup_start(struct reader *r, const xmlChar **a)
{
	(void)a;
	r->in_sup = true;
	if (r->link_depth == 0 && r->sup_depth == 0)
		r->sup_depth = r->depth;
}

static void
sup_end(struct reader *r)
{
	if (r->sup_depth == r->depth) {
		piece_end(r);
		r->sup_depth = 0;
	}
	if (r->link_depth == 0)
		r->in_sup = false;
}

static void
link_start(struct reader *r, const xmlChar **a)
{
	const char *href = attribute(a, "href");

	if (href != NULL && r->href == NULL)
		r->href = mem_string(href);
	if (r->link_depth == 0 && r->sup_depth == 0)
		r->link_depth = r->depth;
}

static void
link_end(struct reader *r)
{
	if (r->link_depth == r->depth) {
		piece_end(r);
		r->link_depth = 0;
		r->in_sup = false;
	}
}

/* An element that a reference led to begins its note. */
static void
look_for_note(struct reader *r, const xmlChar **attributes, bool block)
{
	const char *id = attribute(attributes, "id");
	struct target *t;

	if (id == NULL)
		id = attribute(attributes, "name");
	if (id == NULL || r->note_depth > 0)
		return;
	t = target_find(r, id);
	if (t == NULL || r->d->notes[t->note].text != NULL)
		return;
	flush(r);
	/* A link at the head of a paragraph stands for the paragraph. */
	r->note_depth = r->depth - (block ? 0 : 1);
	r->note = t->note;
}

static void
note_finish(struct reader *r)
{
	struct note *n = &r->d->notes[r->note];

	flush(r);
	if (n->text == NULL)
		n->text = mem_string("");
	r->note_depth = 0;
}

/* ---- elements ---- */

/* By name, for bsearch. */
static const struct tag tags[] = {
    {"a", 0, link_start, link_end},
    {"address", TAG_BLOCK, NULL, NULL},
    {"article", TAG_BLOCK, NULL, NULL},
    {"aside", TAG_BLOCK, NULL, NULL},
    {"b", TAG_BOLD, NULL, NULL},
    {"blockquote", TAG_BLOCK, NULL, NULL},
    {"br", 0, break_start, NULL},
    {"button", TAG_SKIP, NULL, NULL},
    {"center", TAG_BLOCK, NULL, NULL},
    {"dd", TAG_BLOCK, NULL, NULL},
    {"div", TAG_BLOCK, NULL, NULL},
    {"dl", TAG_BLOCK, NULL, NULL},
    {"dt", TAG_BLOCK, NULL, NULL},
    {"em", TAG_ITALIC, NULL, NULL},
    {"figcaption", TAG_BLOCK, NULL, NULL},
    {"figure", TAG_BLOCK, NULL, NULL},
    {"footer", TAG_BLOCK, NULL, NULL},
    {"form", TAG_BLOCK, NULL, NULL},
    {"h1", TAG_BLOCK, h1_start, heading_end},
    {"h2", TAG_BLOCK, h2_start, heading_end},
    {"h3", TAG_BLOCK, h3_start, heading_end},
    {"h4", TAG_BLOCK, h4_start, heading_end},
    {"h5", TAG_BLOCK, h5_start, heading_end},
    {"h6", TAG_BLOCK, h5_start, heading_end},
    {"head", TAG_SKIP, NULL, NULL},
    {"header", TAG_BLOCK, header_start, header_end},
    {"hr", TAG_BLOCK, NULL, NULL},
    {"html", 0, html_start, NULL},
    {"i", TAG_ITALIC, NULL, NULL},
    {"iframe", TAG_SKIP, NULL, NULL},
    {"li", TAG_BLOCK, item_start, item_end},
    {"main", TAG_BLOCK, NULL, NULL},
    {"nav", TAG_SKIP, NULL, NULL},
    {"noscript", TAG_SKIP, NULL, NULL},
    {"object", TAG_SKIP, NULL, NULL},
    {"ol", TAG_BLOCK, ol_start, list_end},
    {"p", TAG_BLOCK, NULL, NULL},
    {"pre", TAG_BLOCK, NULL, NULL},
    {"script", TAG_SKIP, NULL, NULL},
    {"section", TAG_BLOCK, NULL, NULL},
    {"select", TAG_SKIP, NULL, NULL},
    {"strong", TAG_BOLD, NULL, NULL},
    {"style", TAG_SKIP, NULL, NULL},
    {"sup", 0, sup_start, sup_end},
    {"svg", TAG_SKIP, NULL, NULL},
    {"table", TAG_BLOCK, table_start, table_finish},
    {"td", TAG_BLOCK, NULL, cell_end},
    {"template", TAG_SKIP, NULL, NULL},
    {"textarea", TAG_SKIP, NULL, NULL},
    {"th", TAG_BLOCK, NULL, cell_end},
    {"tr", TAG_BLOCK, row_start, NULL},
    {"ul", TAG_BLOCK, ul_start, list_end},
};

static int
tag_compare(const void *key, const void *element)
{
	return strcmp(key, ((const struct tag *)element)->name);
}

static const struct tag *
tag_find(const char *name)
{
	return bsearch(name, tags, sizeof(tags) / sizeof(tags[0]),
	    sizeof(tags[0]), tag_compare);
}

static bool
is_hidden(const xmlChar **attributes)
{
	return attribute(attributes, "hidden") != NULL ||
	       style_says(attribute(attributes, "style"), "display", "none") ||
	       has_word(attribute(attributes, "class"), "screenreader-only");
}

static void
on_start(void *user, const xmlChar *name, const xmlChar **attributes)
{
	struct reader *r = user;
	const struct tag *tag = tag_find((const char *)name);
	unsigned what = tag == NULL ? 0 : tag->what;

	if (++r->depth > DEPTH_MAX && !r->stop)
		r->stop = !problem_set(r->p, PROBLEM_LIMIT,
		    "elements within elements, more than %d deep", DEPTH_MAX);
	if (r->skip > 0 || (what & TAG_SKIP) || is_hidden(attributes)) {
		r->skip++;
		return;
	}
	if (what & TAG_BLOCK) {
		flush(r);
		block_style(r, attributes);
	}
	look_for_note(r, attributes, what & TAG_BLOCK);
	r->bold += (what & TAG_BOLD) != 0;
	r->italic += (what & TAG_ITALIC) != 0;
	if (tag != NULL && tag->start != NULL)
		tag->start(r, attributes);
}

static void
on_end(void *user, const xmlChar *name)
{
	struct reader *r = user;
	const struct tag *tag = tag_find((const char *)name);
	unsigned what = tag == NULL ? 0 : tag->what;

	if (r->skip > 0) {
		r->skip--;
		r->depth--;
		return;
	}
	if (what & TAG_BLOCK)
		flush(r);
	if (tag != NULL && tag->end != NULL)
		tag->end(r);
	r->bold -= (what & TAG_BOLD) != 0;
	r->italic -= (what & TAG_ITALIC) != 0;
	if (what & TAG_BLOCK) {
		free(r->style);
		r->style = NULL;
		r->centred = false;
	}
	if (r->note_depth == r->depth)
		note_finish(r);
	r->depth--;
}

static void
on_text(void *user, const xmlChar *s, int n)
{
	struct reader *r = user;

	if (r->skip > 0 || n <= 0)
		return;
	for (int i = 0; i < n && r->broken; i++)
		r->broken = strchr(" \t\r\n", s[i]) != NULL;
	if (r->sup_depth > 0 || r->link_depth > 0)
		buf_add(&r->link, s, (size_t)n);
	else
		para_add(current(r), (const char *)s, (size_t)n, emphasis(r));
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
reader_free(struct reader *r)
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
	struct reader r = {.d = d, .p = p};
	htmlSAXHandler sax = {.startElement = on_start,
	    .endElement = on_end,
	    .characters = on_text};
	xmlCharEncoding encoding = encoding_of(bytes, n);

	xmlSetStructuredErrorFunc(NULL, on_stray_error);
	r.parser =
	    htmlCreatePushParserCtxt(&sax, &r, NULL, 0, "document", encoding);
	if (r.parser == NULL)
		die_with(EXIT_MEMORY, "out of memory");
	htmlCtxtUseOptions(r.parser,
	    HTML_PARSE_NONET | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING |
		(encoding == XML_CHAR_ENCODING_NONE ? 0
						    : HTML_PARSE_IGNORE_ENC));
	for (size_t at = 0; at < n && !r.stop; at += CHUNK)
		htmlParseChunk(r.parser, bytes + at,
		    (int)(n - at < CHUNK ? n - at : CHUNK), 0);
	if (!r.stop)
		htmlParseChunk(r.parser, NULL, 0, 1);
	xmlFreeDoc(r.parser->myDoc);
	htmlFreeParserCtxt(r.parser);
	if (!r.stop)
		flush(&r);
	if (r.tables > 0 && r.table.open)
		table_end(&r.table, d);
	reader_free(&r);
	return !r.stop;
}
