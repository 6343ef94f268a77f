/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef ENRICH_DATES_H
#define ENRICH_DATES_H

#include <stdbool.h>
#include <stddef.h>

#include "lib/lang/dates.h"
#include "lib/text.h"

/*
 * Dates in a folded text: full dates, days and
 * lists of days of a month, month-years, ranges of all these, years where a
 * cue says that a period or a deadline is meant.
 */
struct date {
	char edtf[40]; /* "2023-12-22", "2024-03", "2021/2025" */
	char first[12], last[12]; /* "2021-01-01", "2025-12-31"; "": recurs */
	enum date_role role;
	bool full; /* one day of one month of one year */
	bool lasting; /* an interval of months: longer than what is held */
	size_t start, stop; /* bytes of the folded text */
};

struct date_list {
	struct date *items;
	size_t n, cap;
};

/* What is known of the text: where it stands decides roles. */
enum text_place {
	PLACE_BLOCK,
	PLACE_NOTE,
	PLACE_TITLE,
	PLACE_MASTHEAD,
};

struct lang;

/* The words of a language made ready; masthead dates in English are read in
 * every language.  The caller frees with dates_free. */
struct dates *dates_new(const struct lang *lang);
void dates_free(struct dates *d);

/* Append the dates of t in reading order; role as far as words beside the
 * date tell (DATE_OTHER: nothing does). */
void dates_find(
    const struct dates *d, const struct text *t, struct date_list *out);

const char *date_role_name(enum date_role role);
void date_list_free(struct date_list *l);

#endif
