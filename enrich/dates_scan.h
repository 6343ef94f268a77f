/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef ENRICH_DATES_SCAN_H
#define ENRICH_DATES_SCAN_H

#include "enrich/dates.h"
#include "lib/words.h"

/* What the parts of the date reader (dates*.c) share. */

/* Sets of words; those from SETS_BACK on are read backwards.  Values: the
 * month, 1 to 12; the quarter, 1 to 4; the row of cues; the unit, 0 to 2; else
 * 0. */
enum set {
	MONTHS,
	ORDINALS,
	GLUE,
	TO,
	AND,
	ARTICLES,
	YEAR_MARKS,
	FILLERS,
	EACH,
	QUARTERS,
	DECADES,
	UNITS,
	CUES_AFTER,
	CUES_HEAD,
	CUES_TAIL,
	SETS_BACK,
	MONTHS_BACK = SETS_BACK,
	GLUE_BACK,
	TO_BACK,
	AND_BACK,
	BETWEEN_BACK,
	ARTICLES_BACK,
	YEAR_WORDS_BACK,
	FILLERS_BACK,
	EACH_BACK,
	OF_BACK,
	DECADE_OF_BACK,
	QUARTERS_BACK,
	QUARTER_OF_BACK,
	CUES_BACK, /* CUE_BEFORE, CUE_OPEN */
	SETS,
};

struct dates {
	const struct lang_dates *lang;
	bool units; /* the year may come first, each number with its unit */
	struct words set[SETS];
};

struct dates_scan {
	const struct dates *d;
	const struct text *t;
	const char *begin, *end;
	const char *from; /* end of the date before: nothing reaches back over
			   * it */
	struct date_list *out;
};

enum join { JOIN_NONE, JOIN_COMMA, JOIN_AND, JOIN_TO };

/* A day; or a month (day 0), a year (month 0). */
struct point {
	int year, month, day;
};

enum { YEAR_FIRST = 1800, YEAR_LAST = 2100, YEAR_UNITED = 1945 };

const char *dates_spaces(const struct dates_scan *s, const char *p);
const char *dates_spaces_back(const struct dates_scan *s, const char *p);

/* Behind the word of the set at p, blanks before it passed over; NULL: none. */
const char *dates_word(const struct dates_scan *s, const char *p, enum set set);
/* Before the word of the set that ends before p, the same; NULL: none. */
const char *dates_word_back(
    const struct dates_scan *s, const char *p, enum set set);
/* The same, but p itself when there is none. */
const char *dates_maybe(
    const struct dates_scan *s, const char *p, enum set set);
const char *dates_maybe_back(
    const struct dates_scan *s, const char *p, enum set set);

/* Digits at p: their count; *value -1 when there are more than four. */
size_t dates_number(const struct dates_scan *s, const char *p, int *value);

/* What joins two days or dates at p, and where the next begins. */
enum join dates_join(
    const struct dates_scan *s, const char *p, const char **next);

/* A month at p, a pair of names that agree included; its end, or NULL. */
const char *dates_month(const struct dates_scan *s, const char *p, int *month);
/* A month that ends before p; its start, or NULL. */
const char *dates_month_back(
    const struct dates_scan *s, const char *p, int *month);

/* Before an "and" that is written together with what stands at p; or NULL. */
const char *dates_and_prefix_back(const struct dates_scan *s, const char *p);

/* Behind the mark of a year ("года"), if there is one at p. */
const char *dates_year_end(const struct dates_scan *s, const char *p);

/* Add the date a, or the interval a to b (b.year 0: none); the year 0 of a: it
 * recurs each year.  NULL: there is no such day, nothing was added. */
struct date *dates_add(struct dates_scan *s, const char *start,
    const char *stop, struct point a, struct point b);

/* "the 1990s", EDTF level 1: 199X.  NULL: the year begins no decade. */
struct date *dates_add_decade(
    struct dates_scan *s, const char *start, const char *stop, int year);

/* Each tries its forms at the number at p; the end of what was read, or NULL.
 * *reached: up to where no form of its kind can begin. */
const char *dates_day_first(
    struct dates_scan *s, const char *p, const char **reached);
const char *dates_year_alone(struct dates_scan *s, const char *p);
const char *dates_units(
    struct dates_scan *s, const char *p, const char **reached);

/* The role of a date by the words around it; range: it is an interval. */
enum date_role dates_role(const struct dates_scan *s, const char *start,
    const char *stop, bool range, bool whole_days);

/* A cue of deadline or period stands right beside a bare year. */
bool dates_year_is_meant(
    const struct dates_scan *s, const char *start, const char *stop);

/* A word beside says that the day comes each year; *stop is moved behind it. */
bool dates_recurs(
    const struct dates_scan *s, const char *start, const char **stop);

#endif
