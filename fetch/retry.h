/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef FETCH_RETRY_H
#define FETCH_RETRY_H

#include <stdbool.h>

#include "lib/problem.h"

/*
 * What is tried again, and when: at once within a run, or in a later run.
 * Pure functions of what they are given.
 */
struct retry {
	unsigned tries; /* requests for one thing in a run, at least 1 */
	unsigned long long wait; /* seconds before the second; doubles */
};

enum {
	RETRY_WAIT_MAX = 120, /* seconds that a run waits at most */
};

/* Is this HTTP status one that may be another next time? */
bool retry_status(long status);

/* May this failure be another next time, in the same run?  status: of the
 * answer, 0 when there was none. */
bool retry_worth(enum problem_code code, long status);

/* Milliseconds to wait after `tries` requests that failed; seed (of the
 * symbol) spreads them by up to a quarter. */
long long retry_delay_ms(
    const struct retry *r, unsigned tries, unsigned long long seed);

/* Seconds that a Retry-After asks for (RFC 9110, 10.2.3: seconds or a date;
 * now: seconds since 1970); -1: there is none, or it is not understood. */
long long retry_after(const char *value, long long now);

/* Seconds after which a later run may try again what failed with this code
 * in `runs` runs; 0: any run may. */
long long retry_later(enum problem_code code, unsigned runs);

#endif
