/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef FETCH_RUN_H
#define FETCH_RUN_H

#include <stdbool.h>

#include "fetch/http.h"
#include "fetch/input.h"
#include "fetch/manners.h"
#include "fetch/retry.h"
#include "fetch/sources.h"
#include "lib/log.h"
#include "lib/progress.h"

/*
 * From what is asked for to records on stdout, in the order of the input.
 */
enum {
	RUN_WINDOW = 4096, /* documents between the first unprinted and the
			    * last begun */
	RUN_BATCH = 1024, /* bodies made durable at a time */
	RUN_BATCH_MS = 2000, /* or what came in this time */
};

struct run_options {
	const char *store;
	const struct source *source;
	const char *place; /* of the source, in full */
	const char *const *types; /* as the source calls them, by preference;
				   * ends with NULL.  Offline: as given, or
				   * NULL for any */
	struct input_langs langs;
	bool all_langs; /* offline, all: no language was asked for */
	struct http_options http;
	struct retry retry;
	struct manners_options manners;
	struct run_budget {
		/* 0: no limit */
		unsigned long long documents, bytes; /* from the network */
		unsigned long long seconds;
	} budget; /* once it is spent nothing more is asked for */
	struct shard shard;
	const char *contact; /* who asks; NULL: not said */
	const char *warc; /* file for what is exchanged; NULL: none */
	unsigned long long lock_wait; /* seconds, for the store */
	unsigned long long jobs; /* transfers at a time */
	bool refresh; /* ask again for what is held or failed */
	long long max_age; /* seconds: or for what was last asked for longer
			    * ago; -1: any age will do */
	bool changed; /* print only what was not told before */
	struct log log;
};

struct run_counts {
	unsigned long long records, failed, cached;
	unsigned long long unchanged; /* not printed for that */
	unsigned long long deferred; /* not asked for: the budget is spent */
	unsigned long long fetched, bytes; /* from the network */
	bool stopped; /* by the breaker: not all was asked for */
};

/* Fetch what the input asks for.  Ends the program with status 1 when the
 * output or the store cannot be written. */
void run_fetch(const struct run_options *o, struct input *in,
    struct progress *progress, struct run_counts *counts);

/* The same from the store and its ledger alone; in NULL: everything that is
 * held, by symbol and language. */
void run_offline(const struct run_options *o, struct input *in,
    struct progress *progress, struct run_counts *counts);

/* Print a finished record and count it. */
void run_print(
    const struct item *i, struct progress *progress, struct run_counts *counts);

#endif
