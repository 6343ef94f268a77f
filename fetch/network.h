/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef FETCH_NETWORK_H
#define FETCH_NETWORK_H

#include "fetch/http.h"
#include "fetch/manners.h"
#include "fetch/retry.h"
#include "lib/options.h"

/*
 * The options of all programs that ask servers: how often, how long, and in
 * whose name.
 */
struct network {
	struct option_list headers;
	const char *contact, *rate;
	unsigned long long breaker, tries, wait, timeout, max_size;
};

/* Rows for a table of options; the value of n is a struct network that holds
 * the defaults, and most is that of max_size in words. */
#define NETWORK_ROWS(n, most) \
	{"rate", 0, OPTION_STRING, "N[/s|/m|/h]", \
	    "requests a second, minute or hour and host (2/s; 0: any)", \
	    &(n).rate, 0, 0}, \
	    {"breaker", 0, OPTION_NUMBER, "N", \
		"stop after N failures of a host in a row (20; 0: never)", \
		&(n).breaker, 0, 1000000}, \
	    {"timeout", 0, OPTION_NUMBER, "SECONDS", \
		"give up a transfer that stands still so long (120)", \
		&(n).timeout, 1, 3600}, \
	    {"tries", 0, OPTION_NUMBER, "N", "requests for one thing (4)", \
		&(n).tries, 1, 100}, \
	    {"wait", 0, OPTION_NUMBER, "SECONDS", \
		"before the second try; doubles (1)", &(n).wait, 0, 3600}, \
	    {"max-size", 0, OPTION_SIZE, "BYTES", \
		"refuse larger bodies (" most ")", &(n).max_size, 1, 0}, \
	    {"contact", 0, OPTION_STRING, "TEXT", \
		"who asks, for the User-Agent ($ODS_CONTACT)", &(n).contact, \
		0, 0}, \
	{ \
		"header", 0, OPTION_LIST, "LINE", "send this header as well", \
		    &(n).headers, 0, 0 \
	}

struct network network_defaults(unsigned long long max_size);
void network_free(struct network *n);

/* The value of an environment variable that is not empty. */
const char *network_environment(const char *name, const char *otherwise);

/* Check what was given (a usage error ends the program) and set what follows
 * from it; n is borrowed by http.  The contact is taken from ODS_CONTACT where
 * it is not given. */
void network_settle(const struct options *o, struct network *n,
    struct http_options *http, struct retry *retry,
    struct manners_options *manners);

#endif
