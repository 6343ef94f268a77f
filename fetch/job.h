/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef FETCH_JOB_H
#define FETCH_JOB_H

#include <stdbool.h>
#include <stddef.h>

#include "fetch/item.h"
#include "fetch/manners.h"
#include "fetch/run.h"

/*
 * The way of one document: through the types that may be asked for, the
 * requests that a type takes, and the tries that a request may need.
 */
struct job {
	struct item *item;
	size_t type; /* index of the type that is asked for */
	struct wanted wanted;
	struct http_transfer transfer;
	struct ledger_row row; /* of this type */
	unsigned tries; /* requests so far for this type */
	struct spelling spelling; /* that is asked for */
	struct problem problem; /* the most telling of the types before */
	long long due; /* milliseconds: when to go on; 0: it is under way */
	struct job *after; /* the same document is under way there */
};

/* What jobs share. */
struct job_place {
	const struct run_options *options;
	struct store *store;
	struct ledger *ledger;
	unsigned bodies; /* finished since the last sync */
	bool wrote; /* to the ledger, since then */
	unsigned long long batch; /* number of the writes that are open */
	struct manners manners;
	char stale[CLOCK_ISO]; /* what was asked for until then is asked for
				* again; "": nothing is */
	const struct item *english; /* just came, and others have the same: */
	struct problem refused; /* why they should not */
};

enum job_next {
	JOB_ASK, /* job->transfer is to be started */
	JOB_LATER, /* the same, when job->due has come */
	JOB_DONE, /* the item is */
};

/* Begin, or begin again: is it in the ledger, or must it be asked for? */
enum job_next job_begin(struct job *j, struct job_place *at);

/* The transfer has ended: what now? */
enum job_next job_answer(struct job *j, struct job_place *at);

void job_free(struct job *j);

#endif
