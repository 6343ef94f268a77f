/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef FETCH_ROBOTS_H
#define FETCH_ROBOTS_H

#include <stdbool.h>
#include <stddef.h>

/*
 * robots.txt (RFC 9309): the rules of the groups for one program.
 */
enum {
	ROBOTS_BYTES = 500 * 1024, /* read of a file (RFC 9309, 2.5) */
	ROBOTS_RULES = 10000, /* kept of it */
	ROBOTS_DELAY_MAX = 3600, /* seconds of a Crawl-delay */
};

struct robots {
	struct robots_rule *rules;
	size_t n, cap;
	long long delay_ms; /* Crawl-delay; 0: none */
};

/* Read a file: the groups of `product` (a product token, in any case), or
 * those of "*" where there are none.  No bytes allow everything. */
void robots_parse(
    struct robots *r, const char *p, size_t n, const char *product);

/* May path (with its query, as in the URL; "/a?b") be asked for?  The longest
 * rule that fits decides, an Allow before a Disallow of the same length. */
bool robots_allow(const struct robots *r, const char *path);

void robots_free(struct robots *r);

#endif
