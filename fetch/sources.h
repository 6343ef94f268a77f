/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef FETCH_SOURCES_H
#define FETCH_SOURCES_H

#include <stdbool.h>
#include <stddef.h>

#include "fetch/http.h"
#include "fetch/ledger.h"
#include "fetch/spelling.h"

/*
 * Where documents come from: one row of the table and one file source_NAME.c
 * each.  A source says which URL to ask for, and what to make of the answer;
 * waiting, trying again, the ledger and the store are the same for all.
 */

/* What is wanted of a source. */
struct wanted {
	const char *symbol; /* canonical */
	const char *spelling; /* as the source is to be asked for it */
	const char *lang;
	const char *type; /* as the source calls it: see source.type */
	unsigned hops; /* redirects followed so far */
	bool definite; /* set by source.answer: the failure will be the same
			* the next time */
};

enum source_next {
	SOURCE_BODY, /* the answer is the document */
	SOURCE_MORE, /* t->url is set to the next request */
	SOURCE_FAILED, /* the problem says why */
};

struct source {
	const char *name;
	const char *at; /* default of the place; NULL: it must be given */

	bool numbered; /* a URL tells the job number, which each language has
			* its own of */
	bool spellings; /* it knows symbols by others than the canonical one */

	/* Check the place (--ods, --mirror), and write it in full into out,
	 * which names the origin in the ledger; false: the problem says what
	 * is wrong with it. */
	bool (*place)(const char *at, struct buf *out, struct problem *p);

	/* The name under which a type of --type is asked for (types that
	 * bring the same have the same); NULL: there are none such here. */
	const char *(*type)(const char *type);

	/* Set url and accept of the first request; false: bad-symbol. */
	bool (*first)(const char *place, const struct wanted *w,
	    struct http_transfer *t, struct problem *p);

	/* Look at an answer: t->problem is NONE or of the transfer.  Where it
	 * is the document, what its URL tells goes into *h. */
	enum source_next (*answer)(const char *place, struct wanted *w,
	    struct http_transfer *t, struct holding *h, struct problem *p);
};

extern const struct source *const source_list[]; /* ends with NULL */
const struct source *source_find(const char *name); /* NULL: none */

/* The name of a type as a literal: docx doc wpd pdf html md txt xml akn; NULL:
 * it is none of them. */
const char *source_type(struct span name);

/*
 * Judgement of an answer that all sources share.  The status first: absent,
 * refused, http (false, with the problem); then, where there is a body, its
 * bytes: is that a document of the type asked for?  On success media_type is
 * set.
 */
bool source_judge_status(const struct http_transfer *t, struct problem *p);
bool source_judge_body(struct http_transfer *t, const char *type,
    struct holding *h, struct problem *p);

enum { SOURCE_HOPS = 5 };

/* Is the answer a redirect? */
bool source_is_redirect(const struct http_transfer *t);

/* Go where it leads (url_resolve): t->url is set, or the problem says why it
 * is not followed. */
enum source_next source_follow(struct wanted *w, struct http_transfer *t,
    bool lower, const char *also_host, struct problem *p);

/* The first request of a plain URL: what to accept for a type. */
const char *source_accept(const char *type);

#endif
