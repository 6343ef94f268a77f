/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef ENRICH_CITE_PARTS_H
#define ENRICH_CITE_PARTS_H

#include "enrich/cite.h"
#include "enrich/scan.h"

/*
 * What the files cite_*.c share: one number of a resolution or decision on its
 * way to being a citation.  Indexes are of tokens; NO_TOKEN: none.
 */
#define NO_TOKEN ((size_t)-1)

struct cite_item {
	size_t token; /* the number itself */
	size_t head; /* the head word that governs it */
	size_t first; /* item that the head word was met with */
	bool near; /* nothing but list words between head and number */
	bool own; /* "its resolution" */
	const char *body; /* key of cite_organ.c; NULL: no body was named */
	const char *around; /* the body named last before it in the sentence */
	const char *after; /* the body that is named next in the sentence */
	size_t after_distance; /* tokens from the number to it */
	size_t distance; /* tokens between that and head word or "its" */
	const char *key; /* the organ, once it is found */
	bool body_near; /* right beside head or number, not inherited */
	char date[12]; /* "": none */
	bool date_near; /* printed with this very number */
	size_t date_index; /* in the list of dates; NO_TOKEN: none */
	size_t ndates; /* from it on, one a letter: 47/120 A and B of … and …;
			* 0: one for all */
	size_t stop; /* token behind number, date and head (pinpoints) */
};

struct cite_items {
	struct cite_item *items;
	size_t n, cap;
};

/* A token that might have been a citation, and why it is none. */
struct cite_refusal {
	size_t token;
	const char *why; /* a literal of ods-enrich(1) */
};

/* What the finder knows while it reads one text. */
struct cite_work {
	const struct scan *scan;
	struct cite_context *context;
	struct cite_items items;
	struct cite_refusal *refusals; /* by token */
	size_t nrefusals, refusals_cap;
};

struct cite_finder {
	struct scan_words words;
	struct scan scan; /* of the last text */
	struct cite_work work;
};

/* Remember why the token is no citation. */
void cite_refuse(struct cite_work *w, size_t token, const char *why);

/* A row of THE table of kinds (cite_kinds.c): a rule by which a citation is
 * found. */
struct cite_rule {
	const char *name;
	enum cite_kind kind;
	enum cite_confidence confidence; /* the highest it can have */
};

enum cite_rule_id {
	RULE_SYMBOL,
	RULE_SYMBOL_LIST,
	RULE_SESSION_NUMBER,
	RULE_YEAR_NUMBER,
	RULE_NUMBER_YEAR,
	RULE_NUMBER_ROMAN,
	RULE_SPECIAL_SESSION,
	RULE_EMERGENCY_SESSION,
	RULE_CHARTER,
	RULE_STATUTE,
	RULE_TREATY_SERIES,
	RULE_SALES_NUMBER,
	RULE_MEETING,
	RULE_PRESENT,
	RULE_IBID,
	RULE_ICJ_REPORTS,
	RULE_INSTRUMENT,
	RULES,
};

extern const struct cite_rule cite_rules[RULES];

/* cite_list.c: the items of a text with their heads, bodies and dates. */
void cite_list_read(struct cite_work *w);

/* For the parts of the list: words that do not part a number from its head,
 * and the end of a sentence. */
bool cite_list_word(const struct scan *s, size_t i);
bool cite_sentence_ends(const struct scan *s, size_t i);

/* cite_date.c: the dates of the items, behind or before their numbers. */
void cite_dates_behind(struct cite_work *w);
void cite_dates_before(struct cite_work *w);

/* cite_organ.c: who adopted an item.  False: nobody whose numbers these can
 * be, no citation. */
struct cite_organ {
	const char *key; /* "A", "A/HRC", "UNEP/EA" … */
	enum cite_kind kind; /* resolution, decision or statement */
	enum cite_confidence confidence;
	const char *doubt; /* NULL or a literal */
	const char *refused; /* why it is nobody's: a literal */
};
bool cite_organ_find(
    const struct cite_work *w, struct cite_item *item, struct cite_organ *out);

/* cite_scheme.c: how the organs number. */
struct cite_scheme {
	const char *key;
	/* The symbol up to the session or year; `%` stands for the session
	 * where the number alone follows; NULL: none. */
	const char *resolution, *decision, *statement;
	bool yearly; /* 1980/67 */
	int sessions; /* more than it can have had; 0: no bound */
};
const struct cite_scheme *cite_scheme_of(const char *key); /* NULL: none */

/* The canonical symbol of a number of an organ, with one letter ("": none). */
bool cite_organ_target(const struct cite_organ *organ, const struct number *n,
    const char *letter, char out[CITE_TARGET_MAX]);

/* May the organ of any kind have adopted this number on this day ("2004",
 * "2004-07" and "" count as far as they go)? */
bool cite_date_fits(const struct number *n, const char *key, const char *date);

/* Could the Assembly, could the Human Rights Council have adopted it then? */
bool cite_fits_assembly(const struct number *n, const char *date);
bool cite_fits_council(const struct number *n, const char *date);

/* The last session that the Human Rights Council can have had when the
 * document was written; below 1: there was no Council. */
int cite_council_last(const struct cite_context *context);

/* The key of the body that the document speaks for. */
const char *cite_own_body(const struct cite_context *context);

/* cite_value.c: values of pinpoints.  Does one begin at token i? */
bool cite_is_value(const struct scan *s, size_t i);

/* May token i stand inside a list of values, read from the right? */
bool cite_in_values(const struct scan *s, size_t i);

/* The token of a point behind a value: 2 (4), 5 (a), 73 b; NO_TOKEN. */
size_t cite_point_at(const struct scan *s, size_t i);

/* A pinpoint more, of the unit and without a value; NULL: there are too many.
 */
struct pinpoint *cite_add_pin(struct cite *out, const char *unit);

/* A list of values from token i on, none from `stop` on, each a pinpoint of the
 * unit; returns the token behind it. */
size_t cite_read_values(const struct scan *s, size_t i, size_t stop,
    const char *unit, struct cite *out);

/* cite_pin.c: pinpoints that stand before token `to` (a number, head word or
 * name), and those from token `from` on, added to out outermost first.
 * cite_pin_after returns the token behind them. */
void cite_pin_before(const struct scan *s, size_t to, struct cite *out);
size_t cite_pin_after(const struct scan *s, size_t from, struct cite *out);

/* cite_meeting.c: the meetings that are named at token i. */
void cite_name_meeting(struct cite_work *w, size_t i, struct cite_list *out);

/* cite_name.c: one more citation of a target, tokens first to last its span;
 * and what token i cites by name, if anything. */
struct cite *cite_add_named(struct cite_work *w, struct cite_list *out,
    enum cite_rule_id rule, size_t first, size_t last, const char *target);
void cite_name(struct cite_work *w, size_t i, struct cite_list *out);

/* A citation of tokens [first, last] at the end of out, zeroed but for these.
 */
struct cite *cite_add(struct cite_list *out, const struct scan *s,
    enum cite_rule_id rule, size_t first, size_t last);

#endif
