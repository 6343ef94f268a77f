/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef PARSE_LINES_H
#define PARSE_LINES_H

#include <stdbool.h>

#include "lib/buf.h"
#include "lib/problem.h"
#include "parse/document.h"

/* Take the next line off *text, without its end (LF, CRLF or CR alone, as old
 * Macintoshes wrote it); false: none is left. */
bool lines_next(struct span *text, struct span *line);

/* Give every line of a text in UTF-8 to `line`, until the document is full;
 * bytes that are no UTF-8 are a problem, and where the first of them is. */
bool lines_read(const struct document *d, struct span text,
    void (*line)(void *ctx, struct span line), void *ctx, struct problem *p);

#endif
