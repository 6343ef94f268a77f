/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef LIB_LANG_DATES_H
#define LIB_LANG_DATES_H

#include <stdbool.h>

/* How dates are written in a language, and what words beside them say of their
 * role.  Lists of words end with NULL. */

enum date_role {
	DATE_OTHER,
	DATE_ADOPTED,
	DATE_ISSUED,
	DATE_MEETING,
	DATE_CITED,
	DATE_DOCUMENT,
	DATE_DEADLINE,
	DATE_PERIOD,
	DATE_EVENT,
	DATE_OBSERVANCE,
};

/* Where a cue stands. */
/* A cue of DATE_OTHER takes away what a shorter one would say ("注意到" ends as
 * "到" does). */
enum cue_place {
	CUE_BEFORE, /* right before the date, fillers between them */
	CUE_OPEN, /* the same, but a bare year behind it is none ("since") */
	CUE_AFTER, /* right behind it */
	CUE_HEAD, /* before it in the same clause */
	CUE_NOUN, /* the same, but a CUE_HEAD before it is meant where no comma
		   * is between them: "adopted by the Conference" */
	CUE_TAIL, /* behind it in the same clause */
};

struct lang_cue {
	const char *words;
	enum date_role role;
	enum cue_place place;
};

struct lang_dates {
	/* Names of the months, all spellings and cases of each. */
	const char *const *months[12];

	const char *const *ordinals; /* behind the number of a day: "er" */
	const char *const *glue; /* day, month and year are joined by */
	const char *const *to; /* between the ends of a range */
	const char *const *and; /* before the last of a list */
	const char *const *between; /* makes a range of what `and` joins */
	const char *const *articles; /* before a day inside a list or range */
	const char *const *year_marks; /* behind a year, part of the date */
	const char *const *year_words; /* before a year: "the year" */
	const char *const *fillers; /* between a cue and the date */
	const char *const *of; /* right before a day: that of a document,
				* where no cue says otherwise */
	const char *const *each; /* makes a day without a year recur */
	const char *const *quarters[4];
	const char *const *quarter_of; /* between quarter and year */
	const char *const *decades; /* behind the first year: "s" */
	const char *const *decade_of; /* before it: "decenio de" */

	const char *and_prefix; /* "and" written together with a month; or
				 * NULL */
	bool turned; /* ranges may stand the wrong way round: "24-9 May" */

	/* Letters that are written together with the word behind them. */
	const char *const *prefixes;

	/* Units behind the numbers where the year comes first (年 月 日), or
	 * NULL. */
	const char *const *units[3];

	const struct lang_cue *cues; /* ends with words NULL */
};

#endif
