/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * How the organs number what they adopt, and when they can have adopted it.
 */
#include <stdio.h>
#include <string.h>

#include "enrich/cite_parts.h"
#include "lib/ascii.h"
#include "lib/number.h"

enum {
	ASSEMBLY_FIRST = 31, /* first session with slash numbers (1976) */
	UNKNOWN_YEAR = 2026, /* of a document that does not tell */
	COUNCIL_FIRST_YEAR = 2006,
	COUNCIL_YEARLY = 3, /* sessions a year */
	COUNCIL_DAYS = 120, /* from the opening of its session to the end */
};

static const struct cite_scheme schemes[] = {
    {"A", "A/RES/", "A/DEC/", NULL, false, 0},
    {"S", "S/RES/", NULL, "S/PRST/", true, 0},
    {"E", "E/RES/", "E/DEC/", NULL, true, 0},
    {"A/HRC", "A/HRC/RES/", "A/HRC/DEC/", "A/HRC/PRST/", false, 0},
    {"E/CN.3", "E/CN.3/RES/", "E/CN.3/DEC/", NULL, false, 80},
    {"E/CN.4", "E/CN.4/RES/", "E/CN.4/DEC/", NULL, true, 0},
    {"E/CN.4/Sub.2", "E/CN.4/Sub.2/RES/", "E/CN.4/Sub.2/DEC/", NULL, true, 0},
    {"E/CN.5", "E/CN.5/RES/", "E/CN.5/DEC/", NULL, false, 80},
    {"E/CN.6", "E/CN.6/RES/", "E/CN.6/DEC/", NULL, false, 120},
    {"E/CN.7", "E/CN.7/RES/", "E/CN.7/DEC/", NULL, false, 120},
    {"E/CN.9", "E/CN.9/RES/", "E/CN.9/DEC/", NULL, true, 0},
    {"E/CN.15", "E/CN.15/RES/", "E/CN.15/DEC/", NULL, false, 80},
    {"UNEP/EA", "UNEP/EA.%/Res.", "UNEP/EA.%/Dec.", NULL, false, 20},
    {"HSP/HA", "HSP/HA.%/Res.", "HSP/HA.%/Dec.", NULL, false, 20},
    {"TD", "TD/RES/", "TD/DEC/", NULL, false, 0},
    {"T", "T/RES/", NULL, NULL, false, 0},
};

const struct cite_scheme *
cite_scheme_of(const char *key)
{
	for (size_t i = 0; i < sizeof schemes / sizeof schemes[0]; i++)
		if (strcmp(schemes[i].key, key) == 0)
			return &schemes[i];
	return NULL;
}

const char *
cite_own_body(const struct cite_context *context)
{
	static const struct {
		const char *prefix, *key;
	} own[] = {
	    {"A/HRC/", "A/HRC"},
	    {"E/CN.4/", "E/CN.4"},
	    {"E/CN.3/", "E/CN.3"},
	    {"E/CN.5/", "E/CN.5"},
	    {"E/CN.6/", "E/CN.6"},
	    {"E/CN.7/", "E/CN.7"},
	    {"E/CN.9/", "E/CN.9"},
	    {"E/CN.15/", "E/CN.15"},
	    {"UNEP/EA", "UNEP/EA"},
	    {"HSP/HA", "HSP/HA"},
	    {"TD/", "TD"},
	    {"A/", "A"},
	    {"S/", "S"},
	    {"E/", "E"},
	    {"T/", "T"},
	};

	if (!context->has_own)
		return "A";
	for (size_t i = 0; i < sizeof own / sizeof own[0]; i++)
		if (strncmp(context->own.text, own[i].prefix,
			strlen(own[i].prefix)) == 0)
			return own[i].key;
	return "A";
}

static int
year_of(const char *date)
{
	int y = 0;

	for (size_t i = 0; i < 4 && date[i] >= '0' && date[i] <= '9'; i++)
		y = y * 10 + (date[i] - '0');
	return y;
}

/* Months since the year 0 of a date that has one. */
static int
month_count(const char *date)
{
	return year_of(date) * 12 + (date[5] - '0') * 10 + (date[6] - '0');
}

/* The session's name as lib/symbol.h has it. */
static void
session_name(const struct number *n, char out[16])
{
	const char *series = "";

	if (n->shape == SHAPE_SPECIAL || n->series == 'S')
		series = "S-";
	else if (n->shape == SHAPE_EMERGENCY || n->series == 'E')
		series = "ES-";
	snprintf(out, 16, "%s%d", series, n->session);
}

/* Does the date, as far as it is printed, lie between two days? */
static bool
within(const char *date, const char *first, const char *last)
{
	size_t n = strlen(date);

	return strncmp(date, first, n) >= 0 &&
	       (last == NULL || strncmp(date, last, n) <= 0);
}

bool
cite_fits_assembly(const struct number *n, const char *date)
{
	char session[16];
	const char *opening;

	session_name(n, session);
	opening = session_opening(session);
	if (opening == NULL)
		return n->shape != SHAPE_SPECIAL;
	if (within(date, opening, session_closing(session)))
		return true;
	/* A session may close on the morning of the day the next one opens:
	 * decision 50/500 of 17 September 1996. */
	if (!ascii_digit(session[0]))
		return false;
	snprintf(session, sizeof session, "%d", n->session + 1);
	opening = session_opening(session);
	return opening != NULL && strcmp(date, opening) == 0;
}

int
cite_council_last(const struct cite_context *context)
{
	int year = 0;

	if (context->has_own && context->own.session_number > 0 &&
	    strncmp(context->own.text, "A/HRC/", 6) != 0)
		/* the Assembly's session 1 began in 1946, and ends a year on */
		year = 1946 + context->own.session_number;
	else if (context->has_own)
		year = context->own.year;
	if (year == 0)
		year = UNKNOWN_YEAR;
	return (year - COUNCIL_FIRST_YEAR + 1) * COUNCIL_YEARLY;
}

/* A regular session of the Council and the weeks behind it; one that is not
 * known by its day counts by its year. */
bool
cite_fits_council(const struct number *n, const char *date)
{
	const char *opening;
	int months;

	if (n->shape == SHAPE_SPECIAL) {
		int year = session_hrc_special_year(n->session);

		return year == 0 || year == year_of(date);
	}
	opening = session_hrc_opening(n->session);
	if (opening == NULL)
		return n->session >= 1 &&
		       year_of(date) == COUNCIL_FIRST_YEAR +
					    (n->session - 1) / COUNCIL_YEARLY;
	if (strlen(date) < 7)
		return year_of(date) == year_of(opening);
	months = month_count(date) - month_count(opening);
	return months >= 0 && months * 30 <= COUNCIL_DAYS &&
	       strncmp(date, opening, strlen(date)) >= 0;
}

/* Since 2015 the session of the Economic and Social Council of a year opens
 * late in July of the year before (General Assembly resolution 68/1): decision
 * 2023/302 of 31 October 2022. */
static bool
opened_before(int session, const char *date)
{
	return session >= 2015 && year_of(date) == session - 1 &&
	       strlen(date) >= 10 && strcmp(date + 4, "-07-23") >= 0;
}

bool
cite_date_fits(const struct number *n, const char *key, const char *date)
{
	if (date[0] == '\0')
		return true;
	switch (n->shape) {
	case SHAPE_YEAR:
		return n->session == year_of(date) ||
		       opened_before(n->session, date);
	case SHAPE_BRACKET:
		return n->session == year_of(date);
	case SHAPE_SLASH:
		if (key == NULL)
			return (n->session >= ASSEMBLY_FIRST &&
				   cite_fits_assembly(n, date)) ||
			       cite_fits_council(n, date);
		break;
	default:
		break;
	}
	if (key == NULL || strcmp(key, "A") == 0)
		return cite_fits_assembly(n, date);
	if (strcmp(key, "A/HRC") == 0)
		return cite_fits_council(n, date);
	if (strcmp(key, "E") == 0 && n->shape == SHAPE_ROMAN) {
		int year = session_ecosoc_year(n->session);

		return year == 0 || year == year_of(date);
	}
	return true;
}

bool
cite_organ_target(const struct cite_organ *organ, const struct number *n,
    const char *letter, char out[CITE_TARGET_MAX])
{
	const struct cite_scheme *scheme = cite_scheme_of(organ->key);
	const char *form = scheme->resolution, *hole;
	char session[24], roman[16];
	struct symbol symbol;
	int len;

	if (organ->kind == CITE_DECISION)
		form = scheme->decision;
	else if (organ->kind == CITE_STATEMENT)
		form = scheme->statement;
	if (form == NULL)
		return false;
	session_name(n, session);
	hole = strchr(form, '%');
	if (hole != NULL)
		len = snprintf(out, CITE_TARGET_MAX, "%.*s%s%s%d%s",
		    (int)(hole - form), form, session, hole + 1, n->number,
		    letter);
	else if (n->shape == SHAPE_ROMAN) {
		number_to_roman(n->session, roman);
		len = snprintf(out, CITE_TARGET_MAX, "%s%d%s(%s%s)", form,
		    n->number, letter,
		    n->series == 'S'   ? "S-"
		    : n->series == 'E' ? "ES-"
				       : "",
		    roman);
	} else if (n->shape == SHAPE_BRACKET)
		len = snprintf(out, CITE_TARGET_MAX, "%s%d(%d)", form,
		    n->number, n->session);
	else
		len = snprintf(out, CITE_TARGET_MAX, "%s%s/%d%s", form, session,
		    n->number, letter);
	/* S/RES/4/78, A/RES/ES-96/15: nothing that the body could have made. */
	return len > 0 && len < CITE_TARGET_MAX &&
	       symbol_parse(out, (size_t)len, &symbol) == SYMBOL_OK;
}
