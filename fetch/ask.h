/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef FETCH_ASK_H
#define FETCH_ASK_H

#include <stdbool.h>
#include <stddef.h>

#include "fetch/http.h"
#include "fetch/manners.h"
#include "fetch/retry.h"
#include "lib/buf.h"
#include "lib/log.h"
#include "lib/problem.h"

/*
 * One request after the other, with manners: what a lister reads.  A place is
 * a URL of http, https or file, a path, or "-" for stdin.
 */
struct ask_options {
	struct http_options http; /* max_size: of a body, inflated as well */
	struct retry retry;
	struct manners_options manners;
	struct log log;
};

struct ask {
	const struct ask_options *options; /* borrowed */
	bool robots; /* heed robots.txt: set by whoever crawls */
	bool passing; /* the last failure may be none the next time */
	char url[URL_MAX]; /* what the last ask_get read, at the end of its
			    * redirects; "": no URL */
	bool stopped; /* a host failed so often that nothing is asked more */

	struct http http;
	struct manners manners;
	struct ask_host *hosts; /* whose robots.txt is known */
	size_t nhosts, cap;
};

void ask_open(struct ask *a, const struct ask_options *o);
void ask_close(struct ask *a);

/*
 * The whole of what is at a place, in body (anew), inflated where it is gzip.
 * Waits for its turn, follows redirects on the host, tries again what may be
 * mended.  False: why not, and a->passing.
 */
bool ask_get(
    struct ask *a, const char *place, struct buf *body, struct problem *p);

/*
 * The same, piece by piece; `take` gets them in turn, and ends it early when
 * it returns false.  A file, or what comes on stdin, may be of any size; what
 * a server sends is held whole, and max_size is its limit.  False: it could
 * not be read to its end.
 */
bool ask_read(struct ask *a, const char *place,
    bool (*take)(void *ctx, const char *bytes, size_t n), void *ctx,
    struct problem *p);

/* One request in its turn: t->url and accept are set; there is an answer, or
 * a t->problem, at its end.  A Retry-After is heeded by the next request.
 * False: a host has failed so often that nothing is asked any more. */
bool ask_once(struct ask *a, struct http_transfer *t, struct problem *p);

/* After `tries` requests for one thing that failed like this: wait before the
 * next; false: there is no point in one, and a->passing says for how long. */
bool ask_again(struct ask *a, const struct http_transfer *t,
    const struct problem *p, unsigned tries);

/* Is it a URL (scheme://…)? */
bool ask_is_url(const char *place);

#endif
