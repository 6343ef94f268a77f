/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "lib/progress.h"

#include <stdio.h>
#include <time.h>
#include <unistd.h>

#include "lib/die.h"

enum { RENEW_MS = 200 };

static long long
now(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return (long long)t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

void
progress_start(struct progress *p, bool quiet, unsigned long long total)
{
	*p = (struct progress){.on = !quiet && isatty(STDERR_FILENO) == 1,
	    .total = total,
	    .begun = now()};
}

static void
show(struct progress *p, long long at)
{
	double seconds = (double)(at - p->begun) / 1000;
	double rate = seconds > 0 ? (double)p->done / seconds : 0;

	fprintf(stderr, "\r%s: %llu", progname, p->done);
	if (p->total > 0)
		fprintf(stderr, " of %llu", p->total);
	fprintf(
	    stderr, " records, %llu failed, %.0f/s \033[K", p->failed, rate);
	p->shown = at;
}

void
progress_step(struct progress *p, bool failed)
{
	long long at;

	p->done++;
	p->failed += failed;
	if (!p->on)
		return;
	at = now();
	if (at - p->shown >= RENEW_MS)
		show(p, at);
}

void
progress_end(struct progress *p)
{
	if (p->on)
		fputs("\r\033[K", stderr);
}
