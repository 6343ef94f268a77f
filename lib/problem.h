/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef LIB_PROBLEM_H
#define LIB_PROBLEM_H

#include <stdbool.h>

#include "lib/die.h"

/* What can be wrong with a document: the closed list of pipeline(5). */
enum problem_code {
	PROBLEM_NONE,
	PROBLEM_BAD_SYMBOL,
	PROBLEM_BAD_LANG,
	PROBLEM_ABSENT,
	PROBLEM_REFUSED,
	PROBLEM_WRONG_LANGUAGE,
	PROBLEM_TIMEOUT,
	PROBLEM_NETWORK,
	PROBLEM_TLS,
	PROBLEM_HTTP,
	PROBLEM_TOO_LARGE,
	PROBLEM_TRUNCATED,
	PROBLEM_CORRUPT,
	PROBLEM_UNSUPPORTED,
	PROBLEM_ENCRYPTED,
	PROBLEM_NO_TEXT,
	PROBLEM_NO_BODY,
	PROBLEM_LIMIT,
	PROBLEM_CRASH,
	PROBLEM_BAD_RECORD,
	PROBLEM_CODES,
};

/* Why a piece of data could not be used, for the record's `error`. */
struct problem {
	enum problem_code code;
	char message[240]; /* UTF-8, one line */
};

/* "bad-symbol" and so on; never NULL for a code of the list. */
const char *problem_name(enum problem_code code);
enum problem_code problem_from_name(const char *name); /* NONE: unknown */

/* Fill p; always false, so that a caller can `return problem_set(…)`. */
bool problem_set(struct problem *p, enum problem_code code, const char *fmt,
    ...) PRINTF(3, 4);

#endif
