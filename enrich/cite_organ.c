/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Which organ adopted what has only a number: the shape
 * tells, then the body named beside it, then whose document it is, then what
 * numbers and dates that organ can have.
 */
#include <string.h>

#include "enrich/cite_parts.h"

enum {
	ASSEMBLY_FIRST = 31, /* first session with slash numbers (1976) */
	ASSEMBLY_RESOLUTIONS = 400, /* more than any session had (338) */
	ASSEMBLY_DECISIONS = 301, /* the first number of a decision */
	COUNCIL_DECISIONS = 101, /* the same, Human Rights Council */
	COUNCIL_DECISIONS_END = 200,
	COUNCIL_RESOLUTIONS = 70, /* more than any session had */
	LAST_COMMISSION = 2006, /* year of the Commission on Human Rights */
	SUBJECT = 4, /* tokens between a number and the subject behind it */
	SPEAKER = 9, /* tokens between a body and "its" */
};

/* Why numbers are nobody's. */
static const char unknown[] = "how that body numbers is not known here";
static const char beyond[] = "no session of so high a number";

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
can_be_council(const struct cite_context *context, const struct number *n,
    enum cite_kind kind)
{
	return n->session <= cite_council_last(context) &&
	       n->number < (kind == CITE_DECISION ? COUNCIL_DECISIONS_END
						  : COUNCIL_RESOLUTIONS);
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
	const struct cite_scheme *scheme =
	    key != NULL ? cite_scheme_of(key) : NULL;

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
	const char *after = plain_body(item->after);

	if (!is_slash_body(around))
		around = NULL;
	if (item->own && around != NULL && item->distance <= SPEAKER)
		return around;
	/* dans sa résolution 54/12, le Conseil a décidé */
	if (item->own && item->after != NULL &&
	    item->after_distance <= SUBJECT && is_slash_body(after) &&
	    strcmp(after, "commission") != 0)
		return after;
	if (item->own)
		return cite_own_body(w->context);
	if (is_known_council(w->context, n))
		return "A/HRC";
	if (previous != NULL && previous->head == item->head &&
	    item->head != NO_TOKEN && previous->key != NULL &&
	    is_slash_body(previous->key))
		return previous->key;
	return around != NULL ? around : cite_own_body(w->context);
}

/* No citation, and why. */
static bool
refuse(struct cite_organ *out, const char *why)
{
	out->refused = why;
	return false;
}

/* "… by the Commission at its thirty-first session of resolution 31/1": a body
 * of sessions, neither the Assembly nor the Council. */
static bool
is_of_commission(const struct cite_item *item)
{
	return item->around != NULL && is_slash_body(item->around) &&
	       cite_scheme_of(item->around) != NULL &&
	       strncmp(item->around, "E/CN.", 5) == 0;
}

/* n/m of the Assembly or the Council, or of the body of the context. */
static bool
choose_slash(const struct cite_work *w, const struct cite_item *item,
    const struct number *n, struct cite_organ *out)
{
	bool assembly = n->session >= ASSEMBLY_FIRST;
	bool council = can_be_council(w->context, n, out->kind);
	bool named = out->key != NULL;

	if (assembly && council && item->date_near) {
		bool a = cite_fits_assembly(n, item->date);
		bool c = cite_fits_council(n, item->date);

		if (a != c) {
			out->key = c ? "A/HRC" : "A";
			return true;
		}
		if (!a && !named && is_of_commission(item)) {
			out->key = item->around;
			return true;
		}
	}
	if (assembly && !council) {
		out->key = "A";
		/* "the adoption by the Commission of resolution 79/8 of 19 May
		 * 2023": a day that the Assembly's session never had. */
		return named || !item->date_near || item->around == NULL ||
		       (item->own && item->distance > SPEAKER) ||
		       cite_scheme_of(item->around) ||
		       strcmp(item->around, "council") == 0 ||
		       cite_fits_assembly(n, item->date) ||
		       refuse(out, "the session was not held on that day");
	}
	if (!named)
		out->key = body_of_context(w, item, n);
	/* A number that the Assembly cannot have: who is named before it, or
	 * behind it? */
	if (!named && !assembly && item->own && strcmp(out->key, "A") == 0 &&
	    item->around != NULL && is_slash_body(item->around) &&
	    cite_scheme_of(item->around) != NULL)
		out->key = item->around;
	if (!named && !assembly && strcmp(out->key, "A") == 0 &&
	    item->after != NULL && strcmp(item->after, "commission") != 0)
		out->key = plain_body(item->after);
	if (strcmp(out->key, "A") != 0 && strcmp(out->key, "A/HRC") != 0)
		return (cite_scheme_of(out->key) != NULL &&
			   (!assembly ||
			       (item->date_near &&
				   !cite_fits_assembly(n, item->date)))) ||
		       refuse(out, unknown);
	if (assembly) {
		if (!named && strcmp(out->key, "A/HRC") == 0 &&
		    out->confidence == CITE_HIGH)
			out->confidence = CITE_MEDIUM;
		return true;
	}
	/* 5/1, 16/21 cannot be the Assembly's. */
	if (!council || (item->date_near && !cite_fits_council(n, item->date)))
		return refuse(out,
		    "too early a session for the Assembly, and not the "
		    "Council's");
	if (strcmp(out->key, "A/HRC") != 0 && !item->date_near) {
		if (named || item->own)
			return refuse(out,
			    "too early a session for the body that is named");
		out->confidence = CITE_LOW;
	}
	out->key = "A/HRC";
	return true;
}

static bool
organ_slash(const struct cite_work *w, const struct cite_item *item,
    const struct number *n, struct cite_organ *out)
{
	const struct cite_scheme *scheme =
	    out->key != NULL ? cite_scheme_of(out->key) : NULL;
	bool council;

	if (out->key != NULL && (!is_slash_body(out->key) ||
				    (scheme != NULL && scheme->sessions != 0 &&
					n->session > scheme->sessions))) {
		/* Those number otherwise: the body beside it is another, or
		 * the document errs. */
		if (item->body_near && !is_slash_body(out->key))
			out->doubt = "body-cannot";
		out->key = NULL;
		out->confidence = CITE_MEDIUM;
	}
	if (out->key != NULL && strcmp(out->key, "A") != 0 &&
	    strcmp(out->key, "A/HRC") != 0)
		return scheme != NULL || refuse(out, unknown);
	if (!choose_slash(w, item, n, out))
		return false;
	council = strcmp(out->key, "A/HRC") == 0;
	if (!council && strcmp(out->key, "A") != 0)
		return true;
	if (out->kind == CITE_DECISION)
		return n->number >=
			   (council ? COUNCIL_DECISIONS : ASSEMBLY_DECISIONS) ||
		       refuse(out, "too low a number for a decision");
	if (out->kind == CITE_STATEMENT)
		return council || refuse(out, "no number of a statement");
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
	const struct cite_scheme *scheme;
	const char *own = cite_own_body(w->context);
	bool ours = cite_scheme_of(own) != NULL && cite_scheme_of(own)->yearly;

	/* "its" is not the Assembly's, whose numbers have no year. */
	if (out->key == NULL && item->own && item->around != NULL &&
	    (item->distance <= SPEAKER || !ours)) {
		scheme = cite_scheme_of(item->around);
		if (scheme != NULL && scheme->yearly)
			out->key = item->around;
	}
	/* la résolution 1993/51 et les suivantes de la Commission */
	if (out->key == NULL && !item->own && item->after != NULL &&
	    strncmp(item->after, "E/CN.4", 6) == 0)
		out->key = item->after;
	if (out->key == NULL) {
		out->key =
		    item->own && ours && strcmp(own, "S") != 0 ? own : "E";
	}
	scheme = cite_scheme_of(out->key);
	if (scheme == NULL)
		return refuse(out, unknown);
	if (out->kind == CITE_STATEMENT) {
		out->key = "S";
		return true;
	}
	if (!scheme->yearly || strcmp(out->key, "S") == 0)
		out->key = "E";
	return n->session >= 1970 || strcmp(out->key, "E") != 0 ||
	       refuse(out, "too early a year for such a number");
}

static bool
organ_bracket(const struct cite_work *w, const struct cite_item *item,
    const struct number *n, struct cite_organ *out)
{
	int year = sc_resolution_year(n->number);

	(void)w;
	if (out->key != NULL && out->key[0] == '\0' && item->body_near)
		return refuse(out, unknown);
	if (year != n->session) {
		/* No head word and no such number: something else. */
		if (item->head == NO_TOKEN || !item->near || n->number > 9999)
			return refuse(out,
			    "the Security Council had no such number in that "
			    "year");
		if (year != 0)
			out->doubt = "year-contradicts-number";
		out->confidence = CITE_MEDIUM;
	}
	out->key = "S";
	return out->kind != CITE_STATEMENT ||
	       refuse(out, "no number of a statement");
}

static bool
organ_roman(const struct cite_work *w, const struct cite_item *item,
    const struct number *n, struct cite_organ *out)
{
	const struct cite_scheme *scheme;
	const char *own = cite_own_body(w->context);

	/* 574 (XXVII) of 1998 of a regional commission */
	if (out->key == NULL && item->around != NULL &&
	    cite_scheme_of(item->around) == NULL && item->date_near &&
	    !cite_date_fits(n, NULL, item->date))
		return refuse(out, unknown);
	if (out->key == NULL)
		out->key = item->own ? own : "A";
	scheme = cite_scheme_of(out->key);
	if (scheme == NULL)
		return refuse(out, unknown);
	if (n->series != '\0') {
		out->key = "A";
		return n->session <= 10 || refuse(out, beyond);
	}
	if (strcmp(out->key, "S") == 0 || strcmp(out->key, "A/HRC") == 0)
		out->key = "A";
	/* The Assembly had thirty Roman sessions. */
	if (n->session > 30 && strcmp(out->key, "A") == 0)
		out->key = "E";
	return n->session <= 63 || refuse(out, beyond);
}

static bool
organ_special(const struct cite_work *w, const struct cite_item *item,
    const struct number *n, struct cite_organ *out)
{
	bool council = out->key != NULL && strcmp(out->key, "A/HRC") == 0;

	if (out->key != NULL && cite_scheme_of(out->key) == NULL)
		return refuse(out, unknown);
	if (out->key == NULL)
		council = strcmp(cite_own_body(w->context), "A/HRC") == 0;
	if (item->date_near) {
		bool a = cite_fits_assembly(n, item->date);
		bool c = cite_fits_council(n, item->date);

		if (a != c)
			council = c;
	}
	out->key = council ? "A/HRC" : "A";
	return out->kind != CITE_STATEMENT || council ||
	       refuse(out, "no number of a statement");
}

static bool
organ_emergency(const struct cite_work *w, const struct cite_item *item,
    const struct number *n, struct cite_organ *out)
{
	(void)w, (void)item, (void)n;
	out->key = "A";
	return out->kind != CITE_STATEMENT ||
	       refuse(out, "no number of a statement");
}

/* "Commission resolution 66/1": the one that the sentence names; without a
 * name, that on Human Rights in its years, else one whose numbers are not
 * ours. */
static const char *
commission(const struct cite_item *item, const struct number *n)
{
	if (item->around != NULL && strncmp(item->around, "E/CN.", 5) == 0)
		return item->around;
	return n->shape == SHAPE_YEAR && n->session <= LAST_COMMISSION
		   ? "E/CN.4"
		   : "";
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
	if (n->swapped || n->damaged)
		out->confidence = CITE_LOW;
	if (out->key != NULL && strcmp(out->key, "commission") == 0)
		out->key = commission(item, n);
	if (out->key != NULL && strcmp(out->key, "council") == 0)
		out->key = n->shape == SHAPE_SLASH || n->shape == SHAPE_SPECIAL
			       ? "A/HRC"
			       : NULL;
	if (!by_shape[n->shape](w, item, n, out)) {
		item->key = ""; /* what follows in the list is no better */
		return false;
	}
	item->key = out->key;
	if (out->doubt == NULL && item->date_near &&
	    !cite_date_fits(n, out->key, item->date))
		out->doubt = "date-outside-session";
	return true;
}
