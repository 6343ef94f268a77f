/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef PARSE_FORMATS_H
#define PARSE_FORMATS_H

#include <stdbool.h>
#include <stddef.h>

#include "lib/problem.h"
#include "parse/document.h"

/*
 * The table of formats: one row and one file format_NAME.c each.
 *
 * A reader gets the whole body and adds blocks to *d (which has `format`, and
 * `lang` where the record says it); the notes as well, their numbers in the
 * order of reference.  What it can tell of symbol, language and original it
 * sets where it is not set.  False: the problem says why; what was added is
 * thrown away by the caller.
 */
struct format {
	const char *name; /* "docx": pipeline(5), `format` */
	const char *types[3]; /* media types; NULL: no more */
	bool (*read)(struct document *d, const char *bytes, size_t n,
	    struct problem *p); /* NULL: known, but not read */
	const char *called; /* for messages: "Word 97 document" */
};

/* Row i of the table; NULL: past its end. */
const struct format *format_at(size_t i);

/* By media type (as lib/sniff.h tells it from the bytes); NULL: none. */
const struct format *format_find(const char *media_type);

/* By name; NULL: none. */
const struct format *format_named(const char *name);

bool format_docx_read(
    struct document *d, const char *bytes, size_t n, struct problem *p);
bool format_doc_read(
    struct document *d, const char *bytes, size_t n, struct problem *p);
bool format_html_read(
    struct document *d, const char *bytes, size_t n, struct problem *p);
bool format_akn_read(
    struct document *d, const char *bytes, size_t n, struct problem *p);
bool format_marc_read(
    struct document *d, const char *bytes, size_t n, struct problem *p);
bool format_md_read(
    struct document *d, const char *bytes, size_t n, struct problem *p);
bool format_tei_read(
    struct document *d, const char *bytes, size_t n, struct problem *p);
bool format_text_read(
    struct document *d, const char *bytes, size_t n, struct problem *p);
bool format_wpd_read(
    struct document *d, const char *bytes, size_t n, struct problem *p);
bool format_pdf_read(
    struct document *d, const char *bytes, size_t n, struct problem *p);

#endif
