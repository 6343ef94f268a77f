/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef ENRICH_CITE_H
#define ENRICH_CITE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "enrich/dates.h"
#include "lib/symbol.h"
#include "lib/text.h"

/*
 * Citations in a folded text, by one pass that
 * jumps from digit to digit and verifies to the right and to the left by the
 * tables of lib/lang.
 */
enum cite_kind {
	CITE_RESOLUTION,
	CITE_DECISION,
	CITE_STATEMENT,
	CITE_DOCUMENT,
	CITE_MEETING,
	CITE_CHARTER,
	CITE_STATUTE,
	CITE_TREATY,
	CITE_JUDGMENT,
	CITE_INSTRUMENT,
};

enum cite_confidence { CITE_HIGH, CITE_MEDIUM, CITE_LOW };

enum { CITE_TARGET_MAX = 96, CITE_PINS = 6, CITE_ALSO = 2, CITE_COUNCIL = 64 };

struct pinpoint {
	const char *unit; /* "paragraph": a literal of pipeline(5)'s list */
	char value[24];
};

struct cite {
	enum cite_kind kind;
	char target[CITE_TARGET_MAX]; /* canonical symbol, or charter … */
	char also[CITE_ALSO][CITE_TARGET_MAX]; /* joint symbols */
	size_t nalso;
	char date[12]; /* as far as printed: "1967-11"; "": none */
	struct pinpoint pins[CITE_PINS]; /* outermost first */
	size_t npins;
	const char *rule; /* a literal: the row of the table that found it */
	enum cite_confidence confidence;
	const char *doubt; /* NULL, or a literal of pipeline(5)'s list */
	size_t start, stop; /* bytes of the folded text */
};

struct cite_list {
	struct cite *items;
	size_t n, cap;
};

/* What is known before the text is read.  It is kept up from block to block
 * of a document (`previous` serves ibid.). */
struct cite_context {
	struct symbol own; /* of the document; organ unknown if none */
	bool has_own;
	enum text_place place;
	const char *field; /* masthead field, NULL elsewhere */
	char previous[CITE_TARGET_MAX]; /* last target of the notes so far */
	enum cite_kind previous_kind;
	/* Numbers that the document gave to the Human Rights Council: they
	 * stay the Council's where no body is named. */
	uint32_t council[CITE_COUNCIL];
	size_t ncouncil;
};

/* The words of a language made ready, and the room that finding needs.  The
 * caller frees with cite_free. */
struct lang;
struct cite_finder;
struct cite_finder *cite_new(const struct lang *lang);
void cite_free(struct cite_finder *f);

/* Append the citations of t in reading order.  dates are those of the same
 * text; those that belong to a citation get the role DATE_CITED. */
void cite_find(struct cite_finder *f, const struct text *t,
    struct cite_context *context, struct date_list *dates,
    struct cite_list *out);

const char *cite_kind_name(enum cite_kind kind);
const char *cite_confidence_name(enum cite_confidence confidence);
void cite_list_free(struct cite_list *l);

#endif
