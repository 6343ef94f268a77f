/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef PARSE_JOB_H
#define PARSE_JOB_H

#include <stdbool.h>
#include <stddef.h>

#include "lib/buf.h"

/* The first job number in a text ("23-26243 (E)", "GE.23-12345"), one that
 * shows its language before one that does not; p NULL: there is none.  It
 * stands at the foot of the first page of every document since the 1990s. */
struct span job_find(const char *s, size_t n);

/* The text is a job number and nothing else. */
bool job_is(const char *s, size_t n);

#endif
