/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef PARSE_HTML_READER_H
#define PARSE_HTML_READER_H

#include <stdbool.h>
#include <stddef.h>

#include <libxml/HTMLparser.h>

#include "lib/problem.h"
#include "parse/document.h"
#include "parse/para.h"

/* A page while it is read; for format_html.c, html_block.c and html_parts.c
 * alone. */
enum {
	HTML_LISTS = 16, /* lists within lists */
	HTML_CHARSET = 40, /* bytes of the name of an encoding */
};

struct html_list {
	const char *format; /* ST_NumberFormat as in numbering; NULL: bullets */
	int count;
};

/* A reference to a note: where it leads, and the note. */
struct html_target {
	char *id;
	size_t note;
};

struct html_reader {
	struct document *d;
	struct problem *p;
	htmlParserCtxtPtr parser;
	bool stop; /* for the problem at p */
	bool full; /* the document */
	int depth;
	int skip; /* elements open in what is not text */

	struct para text;
	struct table table;
	int tables;
	int bold, italic; /* such elements open */
	int cover; /* depth of the open header of the page; 0: none */
	int footer; /* depth of the open footer of the page; 0: none */
	bool body_begun; /* a block that is not of the cover was read */
	int heading; /* level; 0: none */
	bool centred, broken;
	char *style;
	struct html_list lists[HTML_LISTS];
	int nlists;
	char *number; /* of the next block */
	int level;

	/* Notes. */
	struct html_target *targets; /* by id */
	size_t ntargets, targets_cap;
	int note_depth; /* of the element that holds the open note; 0: none */
	size_t note;
	bool in_sup;
	int sup_depth, link_depth;
	char *href;
	struct buf link; /* the text of a raised or linked piece */
};

enum {
	HTML_BLOCK = 1,
	HTML_SKIP = 2,
	HTML_BOLD = 4,
	HTML_ITALIC = 8,
	HTML_HEADING = 16, /* times its level */
};

struct html_tag {
	const char *name;
	unsigned what;
	void (*start)(struct html_reader *r, const xmlChar **attributes);
	void (*end)(struct html_reader *r);
};

/* The value of an attribute; NULL: there is none. */
const char *html_attribute(const xmlChar **attributes, const char *name);

/* A word in a list of them; a property of a `style` that begins so. */
bool html_has_word(const char *list, const char *word);
bool html_style_says(
    const char *style, const char *property, const char *value);

/* Does an element belong to the page (a menu, a banner) and not to its text? */
bool html_is_page(const xmlChar **attributes);

/* Is it the frame of a page that shows a document (docs.un.org)? */
bool html_is_viewer(const xmlChar **attributes);

/* The encoding of a page that is no UTF-8: as it says, else what is usual for
 * the language (NULL: not known).  `named` holds what the page names. */
const char *html_charset(const char *bytes, size_t n, const struct lang *lang,
    char named[HTML_CHARSET]);

/* Where text goes, and with which emphasis. */
struct para *html_current(struct html_reader *r);
unsigned html_emphasis(const struct html_reader *r);

/* A block element begins or ends: what was read before it is a block. */
void html_flush(struct html_reader *r);
void html_block_style(struct html_reader *r, const xmlChar **attributes);
void html_forget_number(struct html_reader *r);

/* The elements of lists, tables and notes; NULL: it is another one. */
const struct html_tag *html_part_tag(const char *name);

/* An element that a reference led to begins its note. */
void html_note_look(
    struct html_reader *r, const xmlChar **attributes, bool block);
void html_note_finish(struct html_reader *r);

#endif
