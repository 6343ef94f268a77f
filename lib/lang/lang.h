/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef LIB_LANG_H
#define LIB_LANG_H

#include <stdbool.h>
#include <stddef.h>

/*
 * Everything the programs know of a language is data: one file a language
 * (lib/lang/en.c …), which a linguist can review, and one row in lang.c.  The
 * code that walks it knows no language.
 *
 * Words stand as they are printed; the code folds both them and the text
 * (lib/text.h).  Lists of words end with NULL, the longest first where one
 * begins another.
 */

/* Kinds of block: the closed list of pipeline(5), in the order of the list
 * there. */
struct lang_about; /* sessions, committees, votes: see about.h */
struct lang_actions; /* who is asked for what: see actions.h */
struct lang_dates; /* months, date forms, cues of roles: see dates.h */
struct lang_cite; /* words of citations: see cite.h */
struct lang_structure; /* cover lines, cues of structure: see structure.h */
struct lang_verbs; /* opening verbs and their intent: see verbs.h */

/* A list of words within a table. */
#define WORDS(...) ((const char *const[]){__VA_ARGS__, NULL})

struct lang {
	const char *code; /* "en": ISO 639-1, as in records */
	const char *code3; /* "eng": ISO 639-2/T, as in AKN4UN */
	char letter; /* 'E': as job numbers have it, and old links to ODS */
	const char *ods; /* "en": as ODS is asked for it; NULL: the code */
	const char *const *spellings; /* in links, beside code, code3 and
				       * letter: "ch"; or NULL */
	bool official; /* one of the six that everything is issued in */
	const char *tesseract; /* "eng": its model for recognising text */
	const char *name; /* "English" */
	const char *native; /* "English", "العربية" */
	const struct lang_about *about;
	const struct lang_actions *actions;
	const struct lang_dates *dates;
	const struct lang_cite *cite;
	const struct lang_structure *structure;
	const struct lang_verbs *verbs;
};

enum { LANG_MAX = 16 }; /* more than lang_list has */

/* The official ones in the order ar zh en fr ru es, then the others; ends with
 * NULL. */
extern const struct lang *const lang_list[];

/* By code, any case, or NULL.  "ch", "sp" and the letters A C E F R S, which
 * ODS uses too, are not codes: see lang_alias. */
const struct lang *lang_find(const char *code);

/* By any spelling that ODS and its links use: code, code3, letter and
 * `spellings`, any case; or NULL. */
const struct lang *lang_alias(const char *spelling);

#endif
