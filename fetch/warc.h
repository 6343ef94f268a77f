/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef FETCH_WARC_H
#define FETCH_WARC_H

#include <stdbool.h>

#include "fetch/clock.h"
#include "fetch/warc_file.h"
#include "lib/buf.h"

/*
 * What was sent and what came back, as WARC 1.1 (ISO 28500:2017): a warcinfo
 * record a run, and for each exchange a request and a response, or a revisit
 * where the server said that nothing has changed.  What proves who asks never
 * gets into it (RFC 9110, 11.6.2; AWS Signature 4), nor does the user of a URL.
 */
enum { WARC_ID = 46 }; /* "urn:uuid:..." and a NUL */

struct warc {
	struct warc_file file;
	char info[WARC_ID]; /* of the run's warcinfo record */
};

struct warc_exchange {
	const char *url;
	const char *date; /* when it was sent (clock.h) */
	const char *ip; /* whom it was sent to; "": not known */
	struct span request; /* its head, as sent; none: it was not sent */
	struct span head; /* of the answer; none: there was none */
	struct span body; /* as it came, less the transfer coding */
	const char *truncated; /* why the body is not whole, in the words of
				* WARC 1.1, 5.13; NULL: it is */
	/* What a 304 confirms: its SHA-256 and when it came; "": not known. */
	const char *held_sha256, *held_date;
};

/* As warc_file_open; agent is the User-Agent. */
void warc_open(struct warc *w, const char *path, unsigned long long lock_wait,
    const char *agent);

/* Add what was exchanged; errors end the program. */
void warc_add(struct warc *w, const struct warc_exchange *x);

/* Add a file that was read without asking a server. */
void warc_add_file(
    struct warc *w, const char *url, const char *date, struct span body);

void warc_sync(struct warc *w); /* all so far is on the disk */
void warc_close(struct warc *w); /* syncs as well */

#endif
