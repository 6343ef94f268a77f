/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef FETCH_ITEM_H
#define FETCH_ITEM_H

#include <stdbool.h>

#include "fetch/ledger.h"
#include "lib/buf.h"
#include "lib/problem.h"
#include "lib/record.h"

/* One document in one language, on its way to becoming a record. */
struct item {
	char *symbol; /* canonical; NULL: there is nothing to be fetched */
	const char *lang; /* a literal */
	struct buf line; /* of the record: first what stands before `source`
			  * or `error`, at last all of it */
	size_t begun; /* bytes of what stands before it */
	bool done;
	bool failed;
	bool cached;
	bool deferred; /* to another run: there is no record */
	char sha256[SHA256_HEX], job[16]; /* of what came */
	enum problem_code code; /* of why nothing did */
	unsigned long long batch; /* of the run's writes; 0: it wrote none */
};

/* Begin the record: v, symbol and lang, then what else r has (NULL: nothing),
 * byte for byte. */
void item_begin(struct item *i, struct span symbol, const char *lang,
    const struct record *r);

/* Finish it with what came, or with why nothing did. */
void item_succeed(struct item *i, const struct holding *h, bool cached);
void item_fail(struct item *i, const struct problem *p);

/* What came was taken for another document than it is: a failure after all,
 * of a record that is not printed yet. */
void item_refuse(struct item *i, const struct problem *p);

void item_free(struct item *i);

#endif
