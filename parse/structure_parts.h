/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef PARSE_STRUCTURE_PARTS_H
#define PARSE_STRUCTURE_PARTS_H

#include <stdbool.h>
#include <stddef.h>

#include "lib/lang/lang.h"
#include "lib/lang/structure.h"
#include "parse/document.h"
#include "parse/structure_cue.h"

/*
 * The steps of structure_build, in their order; see structure.h.
 */

/* Mark of a block that structure_sweep is to take away. */
enum { STRUCTURE_DROPPED = -1 };

/* Take away the blocks of level STRUCTURE_DROPPED, and those without text. */
void structure_sweep(struct document *d);

struct structure {
	struct cue_words cues[LANG_MAX]; /* in the order of lang_list */
	struct words common[LANG_MAX];
};

/* The words of a language's lines; NULL: they are not known. */
const struct cue_words *structure_words(
    const struct structure *s, const struct lang *lang);

/* The language of the texts, by script and by the commonest words; NULL: too
 * little to tell. */
const struct lang *structure_language(
    const struct structure *s, const struct document *d);

/* Brackets around marks of notes go with the marks. */
void structure_marks(struct document *d);

/* Notes that were typed at the foot of a page become notes. */
void structure_typed(struct document *d);

/* A rule of underscores, which typed notes stand behind; bytes of the mark
 * that a typed note begins with ("1/", "1 /"), 0: it does not. */
bool typed_rule(struct span s);
size_t typed_mark(struct span s);

/* Does the text begin with a small letter? */
bool structure_is_lower(const char *text);

/* Join paragraphs that a page break split, and numbers with their text. */
void structure_join(struct document *d);

/* The number of a resolution or decision at the beginning of a line. */
struct title_number {
	size_t begin; /* behind "Resolution" */
	size_t len; /* bytes of the line, with its point; 0: none */
	size_t rest; /* where the title begins */
	char symbol[48]; /* the number as symbols have it: "78/183A",
			  * "217A(III)", "2728(2024)"; "": not known */
	bool letter;
	bool set_off; /* by a point or dash: a title is sure to follow */
	bool security; /* of the form "2728 (2024)" */
};

/* Where the title begins, behind blanks and the dash that Arabic editions put
 * between number and title. */
size_t title_skip_dash(const char *text, size_t at, bool *dash);

bool title_number_read(const struct lang_structure *words, const char *text,
    struct title_number *out);

/* Letter of a lettered part that begins its line ("A", "باء"), '\0': none;
 * *rest is where a title behind it begins. */
char title_part_letter(
    const struct lang_structure *words, const char *text, size_t *rest);

/* What the cover says, beyond the fields of d->masthead. */
struct cover {
	size_t end; /* the first block behind the cover */
	size_t adoption, title, formula; /* blocks; SIZE_MAX: none */
	size_t proclaimed; /* the line of adoption under a title; the same */
	bool decision;
	const struct structure_organ *organ; /* NULL: not known */
};

/* Read the cover: fields into d->masthead, their blocks dropped, the others
 * before cover->end become masthead. */
void structure_cover(struct document *d, struct cues *c, struct cover *cover);

/* The symbol of a resolution that prints none: organ, kind, number, and the
 * letters of its first and last lettered part ('\0': it has none). */
void structure_symbol(struct document *d, const struct cover *cover,
    const struct title_number *number, char first, char last);

#endif
