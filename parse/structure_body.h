/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef PARSE_STRUCTURE_BODY_H
#define PARSE_STRUCTURE_BODY_H

#include <stdbool.h>
#include <stddef.h>

#include "lib/label.h"
#include "parse/document.h"
#include "parse/structure_cue.h"
#include "parse/structure_parts.h"

/*
 * The blocks behind the cover, one after the other: structure_line.c knows the
 * lines that have words of their own, structure_body.c the paragraphs.
 */
enum {
	HEADING_MAX = 240, /* bytes of a line that can be a heading */
	RECITAL_MIN = 120, /* … a line of a preamble that is no recital */
	CLOSING_MAX = 120, /* … and a line of the closing */
	ANNEX_MAX = 60, /* "Annex II", without its title */
};

/* Where in a document a block stands. */
enum place {
	PLACE_BODY, /* outside of a resolution */
	PLACE_PREAMBLE,
	PLACE_OPERATIVE,
	PLACE_CLOSED, /* behind the closing lines */
	PLACE_ANNEX,
};

struct body {
	struct document *d;
	struct cues cues;
	struct cover cover;
	struct title_number number;
	struct nest nest;
	enum place place;
	size_t first; /* first numbered paragraph of this resolution */
	char part; /* the last lettered part that had a formula */
	char part_first; /* the first of them */
	char part_seen; /* … that was headed */
	bool colon; /* the last numbered paragraph ended with a colon */
	bool opened; /* nothing has followed formula or title yet */
};

/* Give block i its kind, which the format has left open. */
void body_block(struct body *s, size_t i);

/* The lines that have words of their own: title, route, vote, formula, annex,
 * closing, letter of a part.  False: block i is none. */
bool line_read(struct body *s, size_t i);

/* A record of a meeting: its cover, speakers, votes and end get their kinds,
 * the rest is left open.  False: the document is none. */
bool structure_record(struct body *s);

/* Reports and papers of sessions: the body that they are for is masthead,
 * a table of contents other; the rest is left open. */
void structure_report(struct body *s);

/* A resolution begins behind block i: its formula, or its title. */
void body_open(struct body *s, size_t i);

/* The format has left the kind open. */
bool block_is_open(const struct block *b);

/* A line that could be a heading: at most max bytes, not ended. */
bool block_is_line(const struct block *b, size_t max);

bool block_is_short(const struct block *b, size_t max); /* bytes */

/* Take so many bytes off the beginning of the text; marks and emphasis move
 * with it. */
void block_cut(struct block *b, size_t cut);

/* A heading by its layout, or by its place in front of a formula or among
 * recitals. */
bool body_is_heading(const struct body *s, size_t i);

/* The label in a block's text, or the number that the format has taken out of
 * it already. */
bool block_label(const struct block *b, struct label *l);

/* The label goes out of the text into the number; marks and emphasis move
 * with it. */
void block_take_label(struct block *b, const struct label *l);

#endif
