/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef PARSE_PARSE_H
#define PARSE_PARSE_H

#include <stddef.h>

#include "lib/buf.h"
#include "lib/problem.h"
#include "lib/record.h"
#include "parse/document.h"

/* From a body to the record: what a worker does. */
struct lang;
struct store;
struct structure;

enum { PARSE_BODY_MAX = 256 * 1024 * 1024 }; /* bytes of a body */

struct parse {
	const struct store *store; /* where the bodies of records are */
	const char *symbol; /* of files; NULL: as they print it */
	const struct lang *lang; /* of files; NULL: as they show it */
	struct document_options options;
	const struct structure *structure; /* the words that show it */
};

/*
 * Read the body into *d, whatever its format, and give it its structure.
 * media_type is what the record says: it only tells Markdown from plain text,
 * all else is told from the bytes.  d->lang may be set before.  False: d is
 * freed.
 */
bool parse_body(const struct structure *s, struct document *d, struct span body,
    struct span media_type, struct problem *p);

/* Append the record with its `document`, or with its `error` (false); ctx is
 * a struct parse (struct pool_filter). */
bool parse_record(void *ctx, const struct record *r, struct buf *out);

/* The same for the record of a file. */
bool parse_file(const struct parse *parse, const char *path, struct buf *out);

#endif
