/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef LIB_LANG_STRUCTURE_H
#define LIB_LANG_STRUCTURE_H

#include <stdbool.h>

/*
 * The words that show how a document is built: the lines of its cover, the
 * line of its adoption, formulas, annexes, closing lines.  All as printed;
 * matching folds both sides (lib/text.h), so that case, the kind of quotes and
 * hyphens, vowel signs and blanks do not count.  Lists end with NULL.
 */

/* Who speaks in a resolution; those with a series of their own first. */
enum structure_body {
	STRUCTURE_NO_BODY,
	STRUCTURE_GA,
	STRUCTURE_SC,
	STRUCTURE_ECOSOC,
	STRUCTURE_HRC,
	STRUCTURE_OTHER, /* commissions, conferences */
	STRUCTURE_BODIES,
};

struct structure_organ {
	enum structure_body body;
	const char *name; /* as it stands alone on the cover */
	const char *formula; /* as it opens a resolution, without comma */
	const char *by; /* as it stands in the line of adoption */
};

/* How the line of adoption begins, or (Chinese) ends. */
struct structure_adoption {
	const char *words;
	bool end, decision;
};

/* What "Original: English" calls a language. */
struct structure_language {
	const char *code, *name;
};

struct lang_structure {
	/* Words so common that they tell the language; NULL: the script does.
	 */
	const char *const *common;

	/* Cover (Editorial Manual, "Format of documents"). */
	const char *const *nations; /* the organisation, a line alone */
	const struct structure_organ *organs; /* ends with NULL name */
	const char *const *distribution; /* begins the line */
	const char *const *original; /* begins the line */
	const struct structure_language *languages; /* names in it; ends with
						     * NULL code */
	const char *const *session; /* a line that holds one of these */
	const char *const *agenda; /* begins the line of agenda items */
	const char *const *agenda_end; /* ends it: "повестки дня"; or NULL */

	/* Resolution and decision. */
	const struct structure_adoption *adoption; /* ends with NULL words */
	const char *const *resolution; /* "Resolution 2728 (2024)" as title */
	const char *const *special; /* "S-" before a session's number */
	const char *const *emergency; /* "ES-" */
	const char *const *letters; /* A, B, C … of lettered parts, as printed;
				     * NULL: Latin letters */
	const char *const *meeting; /* "plenary meeting" of a closing line */
	const char *const *vote; /* "without a vote" in a bracket */
	const char *const *voted; /* begins the line of the vote or meeting that
				   * stands behind a resolution; NULL */
	const char *const *votes; /* begins a list of votes: "In favour" */

	/* Records of meetings (Editorial Manual, "Meeting records"). */
	const char *const *verbatim; /* begins a line of the cover */
	const char *const *summary; /* the same */
	const char *const *opened; /* in a line: "was called to order" */
	const char *const *rose; /* in a line: "The meeting rose" */
	const char *const *chairs; /* who presides, before a colon */
	const char *const *titles; /* "Mr.", before a name */
	bool titles_behind; /* … or behind it */
	const char *const *spoke; /* begins a remark in brackets: "spoke in" */
	const char *const *says; /* verbs of summary records, in their form
				  * behind a name */

	/* Reports and papers of sessions. */
	const char *const *contents; /* heads a table of contents */
	const char *const *bodies; /* begins the name of a body, */
	bool bodies_behind; /* or ends it */

	/* Declarations and treaties. */
	const char *const *proclaimed; /* begins the line under the title:
					* "Proclaimed by General Assembly
					* resolution 1904 (XVIII)" */
	const char *const *article; /* begins "Article 1", alone on a line */
	const char *const *article_end; /* ends it: "条"; or NULL */

	/* Parts. */
	const char *const *annex; /* begins the heading of an annex */
};

#endif
