/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef FETCH_LISTERS_H
#define FETCH_LISTERS_H

#include <stdbool.h>
#include <stddef.h>

#include "fetch/ask.h"
#include "fetch/input.h"
#include "fetch/sources.h"
#include "lib/buf.h"
#include "lib/problem.h"
#include "lib/progress.h"

/*
 * Where lists of documents come from: one row of the table and one file
 * lister_NAME.c each.  A lister reads its source and calls list_emit for each
 * document; symbols, dates, languages and repetitions are the same for all.
 */
struct list_options {
	struct input_langs langs; /* --lang; n 0: not given */
	const char *since; /* "2024", "2024-05", "2024-05-01"; NULL: all */
	bool records; /* records instead of lines */
	unsigned long long max; /* documents; 0: no limit */
	unsigned long long misses; /* of a series, in a row, that end it */
	const char *set; /* of OAI-PMH; NULL: all */
	const char *prefix; /* what OAI-PMH calls MARCXML */
	const struct source *source; /* who is asked for a series */
	const char *place; /* of the source, in full */
	const char **types; /* as the source calls them; ends with NULL */
};

struct list {
	const struct list_options *options;
	struct ask *ask;
	struct progress *progress;
	unsigned long long emitted;
	bool over; /* --max is reached: a lister may end */
	unsigned long long *seen; /* hashes of (symbol, lang); 0: free */
	size_t nseen, cap;
	struct buf line, title, text; /* work space */
};

/* A document as its list has it; spans and strings are borrowed. */
struct listed {
	struct span symbol; /* in any spelling, or a link to it */
	const char *lang; /* a code of pipeline(5); NULL: not known */
	const char *date; /* ISO 8601, to the day at most; NULL: not known */
	struct span title; /* any bytes; p NULL: not known */
	const char *url; /* of the document or its entry; NULL: not known */
	bool any_date; /* --since was heeded otherwise */
	unsigned long long cited; /* by how many documents; 0: not known */
	struct span catalogue; /* JSON for the key of this name; p NULL: none */
};

/* Print a document, unless it was listed before or --since leaves it out.
 * False: there is no symbol in it, which is no matter in most lists. */
bool list_emit(struct list *l, const struct listed *x);

/* The same in the language of x alone, whatever --lang says. */
bool list_emit_lang(struct list *l, const struct listed *x);

/* The same for a link: symbol and language are those in x->url, or in the name
 * of a file there (A_RES_78_1-EN.pdf). */
bool list_emit_link(struct list *l, const struct listed *x);

struct marc_record;

/* The same for a record of a catalogue: each of its symbols. */
void list_emit_marc(struct list *l, const struct marc_record *r, bool any_date);

/* Is a date as late as --since?  What has no date (NULL) is. */
bool list_is_since(const char *date, const char *since);

void list_free(struct list *l);

/* The language that a link names ("…/fr/A/RES/78/1", "…&l=fr", "Lang=F"), as a
 * literal; NULL: none. */
const char *list_link_lang(const char *url, size_t n);

/* The date (to the day, in `out`) of an RFC 822 date or an ISO 8601 one;
 * NULL: it is neither. */
const char *list_date(struct span text, char out[11]);

struct lister {
	const char *name;
	const char *operand; /* "URL|FILE|-" */
	const char *help; /* one line */
	bool crawls; /* heeds robots.txt */
	bool asks_ods; /* the server of --ods, or --mirror */
	const char *rate; /* where --rate is not given; NULL: as all */
	unsigned long long wait; /* where --wait is not given; 0: as all */

	/* Check the operand before anything is asked; NULL: anything is one. */
	bool (*check)(const char *where, struct problem *p);

	/* List what is at `where`.  False: it could not be read to its end
	 * (the problem says why), l->ask->passing: try again later. */
	bool (*run)(struct list *l, const char *where, struct problem *p);
};

extern const struct lister *const lister_list[]; /* ends with NULL */
const struct lister *lister_find(const char *name); /* NULL: none */

#endif
