/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef FETCH_MANNERS_H
#define FETCH_MANNERS_H

#include <stdbool.h>
#include <stddef.h>

/*
 * Politeness, by host: how soon a server is asked again, and when it is asked
 * no more.  Times are those of clock_ms.
 */
struct manners_options {
	double rate; /* requests a second and host; 0: no limit */
	unsigned breaker; /* failures in a row; 0: never */
};

struct manners {
	const struct manners_options *options; /* borrowed */
	struct manners_host *hosts;
	size_t n, cap;
};

void manners_open(struct manners *m, const struct manners_options *o);
void manners_close(struct manners *m);

/* When a request to the host of url may begin. */
long long manners_due(struct manners *m, const char *url, long long now_ms);

/* It has begun. */
void manners_began(struct manners *m, const char *url, long long now_ms);

/* None may begin before that (Retry-After). */
void manners_pause(struct manners *m, const char *url, long long until_ms);

/* It has ended; false: the host has failed so often that it is not to be
 * asked any more. */
bool manners_ended(struct manners *m, const char *url, bool failed);

/* --rate: "2", "2/s", "30/m", "100/h", "0"; false: it is none of these. */
bool manners_rate(const char *text, double *rate);

#endif
