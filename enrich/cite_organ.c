/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Which organ adopted what has only a number (languages.md 2.8): the shape
 * tells, then the body named beside it, then whose document it is, then what
 * numbers and dates that organ can have.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "enrich/cite_parts.h"
#include "lib/number.h"

enum {
	ASSEMBLY_FIRST = 31, /* first session with slash numbers (1976) */
	ASSEMBLY_RESOLUTIONS = 400, /* more than any session had (338) */
	ASSEMBLY_DECISIONS = 301, /* the first number of a decision */
	COUNCIL_DECISIONS = 101, /* the same, Human Rights Council */
	COUNCIL_RESOLUTIONS = 70,
	SPEAKER = 9, /* tokens between a body and "its" */
	COUNCIL_DAYS = 120, /* from the opening of its session to the end */
};

/*
 * How the organs number.  %s1 is the session or year, %n the number with its
 * letters: forms of the symbol of resolutions and decisions; NULL: none.
 */
static const struct scheme {
	const char *key;
	const char *resolution, *decision, *statement;
	bool yearly; /* 1980/67 */
	int sessions; /* more than it can have had; 0: no bound */
} schemes[] = {
    {"A", "A/RES/", "A/DEC/", NULL, false, 0},
    {"S", "S/RES/", NULL, "S/PRST/", true, 0},
    {"E", "E/RES/", "E/DEC/", NULL, true, 0},
    {"A/HRC", "A/HRC/RES/", "A/HRC/DEC/", "A/HRC/PRST/", false, 0},
    {"E/CN.4", "E/CN.4/RES/", "E/CN.4/DEC/", NULL, true, 0},
    {"E/CN.4/Sub.2", "E/CN.4/Sub.2/RES/", "E/CN.4/Sub.2/DEC/", NULL, true, 0},
    {"E/CN.6", "E/CN.6/RES/", "E/CN.6/DEC/", NULL, false, 120},
    {"E/CN.7", "E/CN.7/RES/", "E/CN.7/DEC/", NULL, false, 120},
    {"E/CN.15", "E/CN.15/RES/", "E/CN.15/DEC/", NULL, false, 80},
    {"UNEP/EA", "UNEP/EA.%/Res.", "UNEP/EA.%/Dec.", NULL, false, 20},
    {"HSP/HA", "HSP/HA.%/Res.", "HSP/HA.%/Dec.", NULL, false, 20},
    {"TD", "TD/RES/", "TD/DEC/", NULL, false, 0},
    {"T", "T/RES/", NULL, NULL, false, 0},
};

static const struct scheme *
scheme_of(const char *key)
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
	    {"E/CN.6/", "E/CN.6"},
	    {"E/CN.7/", "E/CN.7"},
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

static bool
fits_assembly(const struct number *n, const char *date)
{
	char session[16];
	const char *opening;

	session_name(n, session);
	opening = session_opening(session);
	if (opening == NULL)
		return n->shape != SHAPE_SPECIAL;
	return within(date, opening, session_closing(session));
}

/* A regular session of the Council and the weeks behind it. */
static bool
fits_council(const struct number *n, const char *date)
{
	const char *opening;
	int months;

	if (n->shape == SHAPE_SPECIAL) {
		int year = session_hrc_special_year(n->session);

		return year == 0 || year == year_of(date);
	}
	opening = session_hrc_opening(n->session);
	if (opening == NULL)
		return false;
	if (strlen(date) < 7)
		return year_of(date) == year_of(opening);
	months = (year_of(date) - year_of(opening)) * 12 +
		 (atoi(date + 5) - atoi(opening + 5));
	return months >= 0 && months * 30 <= COUNCIL_DAYS &&
	       strncmp(date, opening, strlen(date)) >= 0;
}

bool
cite_date_fits(const struct number *n, const char *key, const char *date)
{
	if (date[0] == '\0')
		return true;
	switch (n->shape) {
	case SHAPE_YEAR:
	case SHAPE_BRACKET:
		return n->session == year_of(date);
	case SHAPE_SLASH:
		if (key == NULL)
			return (n->session >= ASSEMBLY_FIRST &&
				   fits_assembly(n, date)) ||
			       fits_council(n, date);
		break;
	default:
		break;
	}
	if (key == NULL || strcmp(key, "A") == 0)
		return fits_assembly(n, date);
	if (strcmp(key, "A/HRC") == 0)
		return fits_council(n, date);
	if (strcmp(key, "E") == 0 && n->shape == SHAPE_ROMAN) {
		int year = session_ecosoc_year(n->session);

		return year == 0 || year == year_of(date);
	}
	return true;
}

/* The head word's kind; a list of both kinds goes by the number. */
static enum cite_kind
kind_of(const struct cite_work *w, const struct cite_item *item,
    const struct number *n)
{
	bool high = n->number >= ASSEMBLY_RESOLUTIONS;

	if (item->head == NO_TOKEN)
		return n->shape == SHAPE_SLASH &&
			       n->session >= ASSEMBLY_FIRST && high
			   ? CITE_DECISION
			   : CITE_RESOLUTION;
	if (scan_is(w->scan, item->head, WORD_STATEMENT))
		return CITE_STATEMENT;
	if (scan_is(w->scan, item->head, WORD_DECISION))
		return CITE_DECISION;
	return strcmp(scan_row(w->scan, item->head)->arg, "both") == 0 &&
		       n->shape == SHAPE_SLASH &&
		       n->session >= ASSEMBLY_FIRST && high
		   ? CITE_DECISION
		   : CITE_RESOLUTION;
}

/* The number can be one of the Human Rights Council: its sessions adopted 50
 * resolutions at most, and decisions from 101 on. */
static bool
can_be_council(const struct number *n, enum cite_kind kind)
{
	return session_hrc_opening(n->session) != NULL &&
	       n->number < (kind == CITE_DECISION ? 200 : COUNCIL_RESOLUTIONS);
}

static uint32_t
council_key(const struct number *n)
{
	return (uint32_t)n->session << 16 | (uint32_t)n->number;
}

static bool
is_known_council(const struct cite_context *context, const struct number *n)
{
	for (size_t i = 0; i < context->ncouncil; i++)
		if (context->council[i] == council_key(n))
			return true;
	return false;
}

static void
know_council(struct cite_context *context, const struct number *n)
{
	if (context->ncouncil < CITE_COUNCIL && !is_known_council(context, n))
		context->council[context->ncouncil++] = council_key(n);
}

static const char *
plain_body(const char *key)
{
	return key != NULL && strcmp(key, "council") == 0 ? "A/HRC" : key;
}

/* Does the body number by session and number, as the Assembly does? */
static bool
is_slash_body(const char *key)
{
	const struct scheme *scheme = key != NULL ? scheme_of(key) : NULL;

	return key != NULL && (scheme == NULL || !scheme->yearly) &&
	       strcmp(key, "TD") != 0 && strcmp(key, "T") != 0;
}

/* Whose number it is by what stands around it, where no body was named beside
 * it: "the Council in its resolution", what the document said before, the
 * number before it in the list, the body of the sentence, the document's
 * own. */
static const char *
body_of_context(const struct cite_work *w, const struct cite_item *item,
    const struct number *n)
{
	const struct cite_item *previous =
	    item > w->items.items ? item - 1 : NULL;
	const char *around = plain_body(item->around);

	if (!is_slash_body(around))
		around = NULL;
	if (item->own)
		return around != NULL && item->distance <= SPEAKER
			   ? around
			   : cite_own_body(w->context);
	if (is_known_council(w->context, n))
		return "A/HRC";
	if (previous != NULL && previous->head == item->head &&
	    item->head != NO_TOKEN && previous->key != NULL &&
	    is_slash_body(previous->key))
		return previous->key;
	return around != NULL ? around : cite_own_body(w->context);
}

/* n/m of the Assembly or the Council, or of the body of the context. */
static bool
choose_slash(const struct cite_work *w, const struct cite_item *item,
    const struct number *n, struct cite_organ *out)
{
	bool assembly = n->session >= ASSEMBLY_FIRST;
	bool council = can_be_council(n, out->kind);
	bool named = out->key != NULL;

	if (assembly && council && item->date_near) {
		bool a = fits_assembly(n, item->date);
		bool c = fits_council(n, item->date);

		if (a != c) {
			out->key = c ? "A/HRC" : "A";
			return true;
		}
	}
	if (assembly && !council) {
		out->key = "A";
		/* "the adoption by the Commission of resolution 79/8 of 19 May
		 * 2023": a day that the Assembly's session never had. */
		return named || item->own || !item->date_near ||
		       item->around == NULL || scheme_of(item->around) ||
		       strcmp(item->around, "council") == 0 ||
		       fits_assembly(n, item->date);
	}
	if (!named)
		out->key = body_of_context(w, item, n);
	/* A number that the Assembly cannot have: who is named behind it? */
	if (!named && !assembly && strcmp(out->key, "A") == 0 &&
	    item->after != NULL)
		out->key = plain_body(item->after);
	if (strcmp(out->key, "A") != 0 && strcmp(out->key, "A/HRC") != 0)
		return scheme_of(out->key) != NULL && !assembly;
	if (assembly)
		return true;
	/* 5/1, 16/21 cannot be the Assembly's. */
	if (!council || (item->date_near && !fits_council(n, item->date)))
		return false;
	if (strcmp(out->key, "A/HRC") != 0 && !item->date_near) {
		if (named || item->own)
			return false;
		out->confidence = CITE_LOW;
	}
	out->key = "A/HRC";
	return true;
}

static bool
organ_slash(const struct cite_work *w, const struct cite_item *item,
    const struct number *n, struct cite_organ *out)
{
	const struct scheme *scheme =
	    out->key != NULL ? scheme_of(out->key) : NULL;
	bool council;

	if (out->key != NULL && (!is_slash_body(out->key) ||
				    (scheme != NULL && scheme->sessions != 0 &&
					n->session > scheme->sessions))) {
		/* Those number otherwise: the body beside it is another. */
		out->key = NULL;
		out->confidence = CITE_MEDIUM;
	}
	if (out->key != NULL && strcmp(out->key, "A") != 0 &&
	    strcmp(out->key, "A/HRC") != 0)
		return scheme != NULL;
	if (!choose_slash(w, item, n, out))
		return false;
	council = strcmp(out->key, "A/HRC") == 0;
	if (!council && strcmp(out->key, "A") != 0)
		return true;
	if (out->kind == CITE_DECISION)
		return n->number >=
		       (council ? COUNCIL_DECISIONS : ASSEMBLY_DECISIONS);
	if (out->kind == CITE_STATEMENT)
		return council;
	if (n->number > ASSEMBLY_RESOLUTIONS)
		out->doubt = "number-beyond-session";
	if (council)
		know_council(w->context, n);
	return true;
}

static bool
organ_year(const struct cite_work *w, const struct cite_item *item,
    const struct number *n, struct cite_organ *out)
{
	const struct scheme *scheme;
	const char *own = cite_own_body(w->context);

	if (out->key == NULL && item->own && item->around != NULL &&
	    item->distance <= SPEAKER) {
		scheme = scheme_of(item->around);
		if (scheme != NULL && scheme->yearly)
			out->key = item->around;
	}
	/* la résolution 1993/51 et les suivantes de la Commission */
	if (out->key == NULL && !item->own && item->after != NULL &&
	    strncmp(item->after, "E/CN.4", 6) == 0)
		out->key = item->after;
	if (out->key == NULL) {
		scheme = scheme_of(own);
		out->key = item->own && scheme != NULL && scheme->yearly &&
				   strcmp(own, "S") != 0
			       ? own
			       : "E";
	}
	scheme = scheme_of(out->key);
	if (scheme == NULL)
		return false;
	if (out->kind == CITE_STATEMENT) {
		out->key = "S";
		return true;
	}
	if (!scheme->yearly || strcmp(out->key, "S") == 0)
		out->key = "E";
	return n->session >= 1970 || strcmp(out->key, "E") != 0;
}

static bool
organ_bracket(const struct cite_work *w, const struct cite_item *item,
    const struct number *n, struct cite_organ *out)
{
	int year = sc_resolution_year(n->number);

	(void)w;
	if (out->key != NULL && out->key[0] == '\0' && item->body_near)
		return false;
	if (year != n->session) {
		/* No head word and no such number: something else. */
		if (item->head == NO_TOKEN || !item->near || n->number > 9999)
			return false;
		if (year != 0)
			out->doubt = "year-contradicts-number";
		out->confidence = CITE_MEDIUM;
	}
	out->key = "S";
	return out->kind != CITE_STATEMENT;
}

static bool
organ_roman(const struct cite_work *w, const struct cite_item *item,
    const struct number *n, struct cite_organ *out)
{
	const struct scheme *scheme;
	const char *own = cite_own_body(w->context);

	if (out->key == NULL)
		out->key = item->own ? own : "A";
	scheme = scheme_of(out->key);
	if (scheme == NULL)
		return false;
	if (n->series != '\0') {
		out->key = "A";
		return n->session <= 10;
	}
	if (strcmp(out->key, "S") == 0 || strcmp(out->key, "A/HRC") == 0)
		out->key = "A";
	/* The Assembly had thirty Roman sessions. */
	if (n->session > 30 && strcmp(out->key, "A") == 0)
		out->key = "E";
	return n->session <= 63;
}

static bool
organ_special(const struct cite_work *w, const struct cite_item *item,
    const struct number *n, struct cite_organ *out)
{
	bool council = out->key != NULL && strcmp(out->key, "A/HRC") == 0;

	if (out->key != NULL && scheme_of(out->key) == NULL)
		return false;
	if (out->key == NULL)
		council = strcmp(cite_own_body(w->context), "A/HRC") == 0;
	if (item->date_near) {
		bool a = fits_assembly(n, item->date);
		bool c = fits_council(n, item->date);

		if (a != c)
			council = c;
	}
	out->key = council ? "A/HRC" : "A";
	if (out->kind == CITE_STATEMENT)
		return council;
	return true;
}

static bool
organ_emergency(const struct cite_work *w, const struct cite_item *item,
    const struct number *n, struct cite_organ *out)
{
	(void)w, (void)item, (void)n;
	out->key = "A";
	return out->kind != CITE_STATEMENT;
}

bool
cite_organ_find(
    const struct cite_work *w, struct cite_item *item, struct cite_organ *out)
{
	static bool (*const by_shape[SHAPES])(const struct cite_work *,
	    const struct cite_item *, const struct number *,
	    struct cite_organ *) = {
	    [SHAPE_SLASH] = organ_slash,
	    [SHAPE_YEAR] = organ_year,
	    [SHAPE_BRACKET] = organ_bracket,
	    [SHAPE_ROMAN] = organ_roman,
	    [SHAPE_SPECIAL] = organ_special,
	    [SHAPE_EMERGENCY] = organ_emergency,
	};
	const struct scan *s = w->scan;
	const struct number *n = &s->numbers[s->tokens[item->token].value];

	*out = (struct cite_organ){
	    .key = item->body,
	    .kind = kind_of(w, item, n),
	    .confidence = item->near ? CITE_HIGH : CITE_MEDIUM,
	};
	if (n->swapped)
		out->confidence = CITE_LOW;
	if (out->key != NULL && strcmp(out->key, "council") == 0)
		out->key = n->shape == SHAPE_SLASH || n->shape == SHAPE_SPECIAL
			       ? "A/HRC"
			       : NULL;
	if (!by_shape[n->shape](w, item, n, out))
		return false;
	item->key = out->key;
	if (out->doubt == NULL && item->date_near &&
	    !cite_date_fits(n, out->key, item->date))
		out->doubt = "date-outside-session";
	return true;
}

bool
cite_organ_target(const struct cite_organ *organ, const struct number *n,
    const char *letter, char out[CITE_TARGET_MAX])
{
	const struct scheme *scheme = scheme_of(organ->key);
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
