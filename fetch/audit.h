/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef FETCH_AUDIT_H
#define FETCH_AUDIT_H

#include <stdbool.h>

#include "fetch/ledger.h"
#include "lib/progress.h"
#include "lib/store.h"

/*
 * The bodies of a store against its ledger.
 */

/*
 * Hash every body.  A line on stdout for each that is `damaged` (another hash
 * than its name says), `missing` (the ledger has it), of another `size` than
 * the ledger says, and each file that is a `stray`; then the counts.  With
 * repair what is damaged is removed, so that the next run fetches it again.
 * json: the same as one object.  False: something was wrong.
 */
struct audit_options {
	bool repair, json, quiet; /* quiet: no progress */
};

bool audit_check(
    struct ledger *l, const struct store *s, const struct audit_options *o);

/* Remove the bodies that nothing in the ledger refers to (dry: only tell of
 * them), a line each; then the counts. */
void audit_sweep(struct ledger *l, const struct store *s, bool dry);

#endif
