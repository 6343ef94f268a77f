/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef LIB_PROGRESS_H
#define LIB_PROGRESS_H

#include <stdbool.h>

/*
 * One line on stderr that is renewed a few times a second, only where stderr
 * is a terminal and no `quiet` was asked for.
 */
struct progress {
	bool on;
	unsigned long long done, failed, total; /* total 0: not known */
	long long begun, shown; /* milliseconds */
};

void progress_start(struct progress *p, bool quiet, unsigned long long total);
void progress_step(struct progress *p, bool failed);
void progress_end(struct progress *p); /* clears the line */

#endif
