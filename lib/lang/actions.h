/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef LIB_LANG_ACTIONS_H
#define LIB_LANG_ACTIONS_H

/* What operative paragraphs ask for: of whom, what, and by when.  Names are in
 * English whatever the language of the words; several rows may bear one. */

struct lang_name {
	const char *words; /* ends a list: NULL */
	const char *name;
};

struct lang_actions {
	const struct lang_name *addressees; /* "Secretary-General" */
	const struct lang_name *deliverables; /* "report" */
	const struct lang_name *recurs; /* ISO 8601 durations: "P1Y" */
	const char *const *session; /* the word beside its ordinal number */
};

#endif
