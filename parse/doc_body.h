/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef PARSE_DOC_BODY_H
#define PARSE_DOC_BODY_H

#include <stdbool.h>

#include "lib/buf.h"
#include "lib/problem.h"
#include "parse/doc_file.h"
#include "parse/document.h"

/* Read the text of a Word 97 document into blocks and notes. */
bool doc_body_read(struct doc_file *f, struct document *d, struct problem *p);

/* Read one header that may be the masthead into blocks of the cover. */
void doc_cover_read(
    struct doc_file *f, struct document *d, struct doc_range header);

/* Append the text of a range, a paragraph a line. */
void doc_margin_read(
    struct doc_file *f, struct doc_range range, struct buf *out);

#endif
