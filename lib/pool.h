/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef LIB_POOL_H
#define LIB_POOL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

#include "lib/buf.h"
#include "lib/progress.h"
#include "lib/record.h"

/*
 * Forked workers that each turn one record into one line (parse and enrich).
 * Records are handed out and collected in order, so the output does not
 * depend on the number of workers.  A worker that dies costs the record that
 * it was at its `error` (crash; limit when it passed its time or memory, or
 * slept; too-large when its answer is longer than a record may be) and is
 * replaced; without a record it costs nothing.
 */
struct pool {
	const char *stage; /* "parse": for `error` */
	unsigned jobs; /* 0: as many as there are processors */
	unsigned cpu_seconds; /* a record; 0: no limit */
	unsigned idle_seconds; /* a worker may sleep over a record; 0: ever */
	size_t memory; /* bytes of address space a worker; 0: none */
	bool lenient; /* the input is plain lines: see record_reader */

	/* Called in the worker, once, before its first record; NULL: none. */
	void (*start)(void *ctx);

	/* Called in the worker: append to out the line (with its newline) that
	 * the record becomes; false: one with an `error`.  line[0..len) may be
	 * written to. */
	bool (*work)(void *ctx, char *line, size_t len,
	    unsigned long long number, struct buf *out);
	void *ctx;

	struct progress *progress; /* a step each record; NULL: none */
};

/* Run all records of `in` through the workers to stdout.  Returns when all is
 * written (and flushed); ends the program with status 1 on I/O errors. */
void pool_run(const struct pool *pool, FILE *in, const char *name);

/* The usual work of a filter: a line that is no record becomes bad-record, a
 * failed record passes through, any other goes to `filter`. */
struct pool_filter {
	const char *stage;
	bool (*record)(void *ctx, const struct record *r, struct buf *out);
	void *ctx;
};
bool pool_filter_work(void *filter, char *line, size_t len,
    unsigned long long number, struct buf *out);

#endif
