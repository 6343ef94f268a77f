/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef FETCH_MANNERS_H
#define FETCH_MANNERS_H

#include <stdbool.h>
#include <stddef.h>

#include "fetch/url.h"

/*
 * What is owed to the servers of others, a host at a time (scheme, name and
 * port): evenly spaced requests, silence while a Retry-After asks for it, and
 * an end where a host fails again and again.  Files are nobody's server.
 */
struct manners_options {
	double rate; /* requests a second and host; 0: as they come */
	unsigned breaker; /* failures in a row that are the end; 0: none */
};

struct manners_host {
	char name[256]; /* "https://documents.un.org:443" as the URL has it */
	long long due; /* milliseconds: no request begins before this */
	unsigned failures; /* in a row */
};

struct manners {
	const struct manners_options *options; /* borrowed */
	struct manners_host *hosts;
	size_t n, cap;
};

void manners_open(struct manners *m, const struct manners_options *o);
void manners_close(struct manners *m);

/* When a request to this URL may begin (milliseconds of clock_ms; at or before
 * now_ms: at once).  It never waits itself. */
long long manners_due(struct manners *m, const char *url, long long now_ms);

/* It has begun: the next one is due an interval later. */
void manners_began(struct manners *m, const char *url, long long now_ms);

/* No request to this host before then. */
void manners_pause(struct manners *m, const char *url, long long until_ms);

/* It has ended; false: the host has failed so often, one request after the
 * other, that it is not to be asked any more. */
bool manners_ended(struct manners *m, const char *url, bool failed);

/* A rate as people write it: "2", "2/s", "30/m", "700/h", "0" (none); false:
 * it is none. */
bool manners_rate(const char *s, double *rate);

#endif
