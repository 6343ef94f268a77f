/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef ENRICH_VIEW_H
#define ENRICH_VIEW_H

#include <stdbool.h>
#include <stddef.h>

#include "lib/buf.h"
#include "lib/problem.h"

/* What enrich sees of a document: its texts and where they stand. */

/* The kinds of block that matter here; VIEW_OTHER is any other. */
enum view_kind {
	VIEW_OTHER,
	VIEW_MASTHEAD,
	VIEW_TITLE,
	VIEW_ADOPTION,
	VIEW_ROUTE,
	VIEW_PREAMBLE,
	VIEW_OPERATIVE,
	VIEW_PARAGRAPH,
	VIEW_ITEM,
	VIEW_HEADING,
	VIEW_VOTE,
	VIEW_CLOSING,
};

/* The masthead fields that are read. */
enum view_field {
	VIEW_SYMBOL,
	VIEW_ORGAN,
	VIEW_DATE,
	VIEW_SESSION,
	VIEW_AGENDA,
	VIEW_AGENDA_TITLE,
	VIEW_FIELDS,
};

struct view_block {
	enum view_kind kind;
	int level; /* 0: none */
	struct span number, text; /* p NULL: none */
};

/* All spans are borrowed from the bytes that were read. */
struct view {
	struct span title;
	struct span masthead[VIEW_FIELDS];
	struct view_block *blocks;
	size_t nblocks, blocks_cap;
	struct span *notes;
	size_t nnotes, notes_cap;
	bool has_title_block, has_masthead;
};

/* The key of a masthead field. */
const char *view_field_name(enum view_field f);

/* Read the value of `document`, which is decoded in place.  What was in v is
 * cleared, not freed.  False: it is not the shape of pipeline(5). */
bool view_read(struct view *v, struct span document, struct problem *p);
void view_free(struct view *v);

#endif
