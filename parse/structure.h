/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef PARSE_STRUCTURE_H
#define PARSE_STRUCTURE_H

#include <stdbool.h>

#include "parse/document.h"

/*
 * The structure of a document (pipeline(5), "After parse"), out of what a
 * format's layout shows and the words of the language.
 *
 *   structure_lang.c    which language a text is in
 *   structure_marks.c   brackets around marks of notes
 *   structure_typed.c   notes that were typed at the foot of a page
 *   structure_join.c    paragraphs that a page break split
 *   structure_words.c   the words of all languages, folded once
 *   structure_cue.c     the words of lib/lang/structure.h in a line
 *   structure_cover.c   the masthead
 *   structure_title.c   the number and title of a resolution, its symbol
 *   structure_record.c  records of meetings: who speaks, votes
 *   structure_speaker.c a name at the beginning of a paragraph
 *   structure_report.c  contents; the body that a paper is for
 *   structure_line.c    formula, annex, closing: lines with their own words
 *   structure_body.c    preamble, operative part, points, headings
 *   structure.c         the steps in order; the title
 */

/* The words of all languages: made once, good for any number of documents one
 * after the other. */
struct structure;
struct structure *structure_new(void);
void structure_free(struct structure *s);

/* Give every block of d its kind, number and level; fill its title, masthead,
 * and, where they are not set, symbol, language and original.  Kinds that the
 * format has set are kept.  False: nothing is left that could be a document
 * (no block has text). */
bool structure_build(const struct structure *s, struct document *d);

#endif
