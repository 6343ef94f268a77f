/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef PARSE_LAYOUT_H
#define PARSE_LAYOUT_H

#include <stdbool.h>

#include "lib/problem.h"
#include "parse/document.h"
#include "parse/page.h"

/* Turn pages into blocks and notes of d, in reading order, with what their
 * layout shows (document.h) for structure.c; `pages` and the job number are
 * set as well.  The words of the pages are sorted.  False: more than a document
 * may have. */
bool layout_read(struct document *d, struct pages *pages, struct problem *p);

#endif
