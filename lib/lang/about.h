/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef LIB_LANG_ABOUT_H
#define LIB_LANG_ABOUT_H

#include <stdbool.h>

/* The words of covers, of lines of adoption and of closing lines that say
 * what a document is. */

struct lang_value {
	const char *words;
	int value;
};

struct lang_about {
	/* Parts of ordinal numbers; their values add up ("seventy" +
	 * "eighth"); ends with words NULL. */
	const struct lang_value *ordinals;
	const char *const *special; /* "special session": S- */
	const char *const *emergency; /* ES- */

	/* Names of the Main Committees, 1 to 6; of others, see about.c. */
	const struct lang_value *committees;

	const char *const *meeting; /* words of a line that names meetings */
	const char *const *no_vote; /* "without a vote" */
	const char *const *vote; /* "recorded vote" */
	const struct lang_value *counts; /* numbers of votes in words */

	/* Who submits a draft: "Albania and Uruguay: draft resolution". */
	const char *const *drafts; /* behind the colon */
	const char *const *submitted; /* behind them: "submitted by"; NULL */
	const char *const *with_and; /* names that hold the word for "and" */
};

#endif
