/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef LIB_LANG_VERBS_H
#define LIB_LANG_VERBS_H

#include <stdbool.h>

/* The verbs that open the paragraphs of resolutions, and what they are for:
 * the closed list of pipeline(5). */
enum intent {
	INTENT_NONE,
	INTENT_RECALL,
	INTENT_REAFFIRM,
	INTENT_AFFIRM,
	INTENT_STRESS,
	INTENT_RECOGNIZE,
	INTENT_NOTE,
	INTENT_TAKE_NOTE,
	INTENT_WELCOME,
	INTENT_EXPRESS_CONCERN,
	INTENT_CONDEMN,
	INTENT_EXPRESS_APPRECIATION,
	INTENT_COMMEND,
	INTENT_CONVINCED,
	INTENT_GUIDED,
	INTENT_HAVING_CONSIDERED,
	INTENT_DECIDE,
	INTENT_REQUEST,
	INTENT_CALL_UPON,
	INTENT_URGE,
	INTENT_ENCOURAGE,
	INTENT_INVITE,
	INTENT_RECOMMEND,
	INTENT_ENDORSE,
	INTENT_SUPPORT,
	INTENT_ADOPT,
	INTENT_EXPRESS_HOPE,
	INTENT_REGRET,
	INTENT_COMMEMORATE,
	INTENT_ACT_UNDER,
	INTENT_OTHER,
	INTENTS,
};

struct lang_verbs {
	/* Words before the verb ("إذ"), at the beginning alone. */
	const char *const *lead;

	/* Words that say how or how much: passed over wherever they stand in
	 * the opening ("also", "deeply"), at the beginning alone where words
	 * are not set apart by blanks. */
	const char *const *modifiers;
	bool unspaced;

	/* Verbs have one form, "supports" and "to support": in a point below
	 * "Requests all States:" they are part of what is asked. */
	bool one_form;

	/* The openings of each intent, modifiers left out unless they make it
	 * another ("engage vivement").  The longest that fits decides: "notes
	 * with concern" is no note.  A verb in two parts has an ellipsis where
	 * its object stands, "fordert … auf"; its second part stands within the
	 * first 400 bytes. */
	const char *const *openings[INTENTS];
};

#endif
