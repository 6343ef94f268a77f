/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef LIB_LANG_CITE_H
#define LIB_LANG_CITE_H

#include <stdbool.h>
#include <stddef.h>

/*
 * The words of citations in one language: what stands before, between and
 * after the numbers of resolutions and decisions, and the names of what has
 * no number.  A row says what its words are; `arg` says which one is meant.
 */
enum cite_word {
	WORD_NONE,
	WORD_RESOLUTION, /* head word; arg "own": "its resolution" in one word,
			  * "both": resolutions and decisions */
	WORD_DECISION,
	WORD_STATEMENT, /* statement by the President */
	WORD_OWN, /* its, their, his: the body that speaks */
	WORD_BODY, /* arg: a key of the table of organs (cite_organ.c);
		    * "": a body whose numbers are not ours */
	WORD_ABOUT, /* what follows is what a text is about, up to its
		     * number (head-last languages) */
	WORD_WHICH, /* begins a relative clause */
	WORD_AND, /* between the members of a list */
	WORD_TO, /* between the ends of a range */
	WORD_OF, /* between a number and its date or body, and small
		  * words without weight in these places; arg
		  * "article": no preposition */
	WORD_RESPECTIVELY,
	WORD_NUMBER, /* "No.", 第: a number follows */
	WORD_NUMBER_END, /* 号: a number went before */
	WORD_UNIT, /* arg: a unit of pinpoint, as the record has it */
	WORD_ORDINAL, /* arg: its value in ASCII digits */
	WORD_LETTER, /* arg: the Latin letter it stands for */
	WORD_SUBLETTER, /* arg: the small letter of a point: (a) */
	WORD_CHARTER, /* full name */
	WORD_CHARTER_SHORT, /* a name that needs an article or chapter */
	WORD_STATUTE, /* of the International Court of Justice */
	WORD_TREATIES, /* United Nations, Treaty Series */
	WORD_VOLUME,
	WORD_SALES, /* Sales No. */
	WORD_IBID,
	WORD_PRESENT, /* arg: resolution or decision: "the present …" */
	WORD_MEETING, /* 50th plenary meeting; arg "several": the plural */
	WORD_ICJ, /* "I.C.J. Reports", before year and page */
	WORD_INSTRUMENT, /* a declaration, programme, treaty, judgment … by
			  * name; arg: what it is, a canonical symbol where
			  * it is a document, else instrument/… or icj/….
			  * With a `*` in the words for endings; without the
			  * particles of `prefixes`. */
	WORD_NO_CITE, /* the number behind it is no citation: season */
};

struct lang_cite_row {
	enum cite_word what;
	const char *arg;
	const char *words; /* separated by `|`; stems end in `*` */
};

struct lang_cite {
	const struct lang_cite_row *rows; /* ends with WORD_NONE */

	/* Letters glued to the front of a word, separated by `|` (Arabic
	 * particles and article); NULL: none. */
	const char *prefixes;

	bool head_last; /* "36/103 resolution": Chinese */
	bool body_first; /* "Security Council resolution": English */
	bool date_first; /* the date stands before the number */
	bool part_is_section; /* one word for both: of a resolution a section,
			       * of a document a part */
	bool genitive; /* no word between a part and its whole: Russian */

	/* How sessions of the Roman era, special and emergency sessions are
	 * written where not as XV, S, ES: folded letters before a hyphen;
	 * NULL: as in English. */
	const char *roman, *special, *emergency;
};

#endif
