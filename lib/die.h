/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef LIB_DIE_H
#define LIB_DIE_H

#include <stdbool.h>

/*
 * Diagnostics and exit.  Every message goes to stderr as "prog: text"; a
 * format that ends in a colon has strerror(errno) appended.
 */
#define PRINTF(f, a) __attribute__((format(printf, f, a)))

enum exit_status {
	EXIT_UNUSABLE = 1, /* do not use the output */
	EXIT_USAGE = 2, /* the command line is wrong */
	EXIT_MEMORY = 70, /* out of memory, told apart by the worker pool */
	EXIT_RETRY = 75, /* try again later (sysexits.h, EX_TEMPFAIL) */
};

extern const char *progname; /* set once, by main() */

void warn(const char *fmt, ...) PRINTF(1, 2);
_Noreturn void die(const char *fmt, ...) PRINTF(1, 2);
_Noreturn void die_with(int status, const char *fmt, ...) PRINTF(2, 3);

/* Report buffered write errors of stdout; the last call of every main(). */
void close_stdout(void);

#endif
