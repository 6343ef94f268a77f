/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef LOAD_LOAD_H
#define LOAD_LOAD_H

#include "lib/record.h"
#include "load/batch.h"
#include "load/index.h"
#include "load/rows.h"
#include "load/seen.h"
#include "load/summary.h"

/*
 * What becomes of a record: the rules by which a lake never doubles a
 * document, and never loses one to a failure.
 *
 *   - A document whose hash is the newest in the lake is not written again.
 *   - A changed one is written with all its rows of all tables.
 *   - A failure is a row in `errors` and leaves the document as it is; the
 *     same stage and code again is no news.  If a document of this run fails
 *     later in the run, both are written: in a batch that has both, the error
 *     is the later.
 *   - A document that had failed and comes again as it was gets a row in
 *     `errors` with the code `resolved`, so that the newest outcome is known
 *     without writing it all again after a night without network.
 *   - `limit` depends on the machine and its load: once the lake knows
 *     anything of a document, it is no news.
 *   - Of two records of one key in a run the last counts (seen.h).
 */
struct load {
	const char *lake; /* borrowed */
	bool all; /* write what is unchanged as well */
	struct summary *summary;
	struct index index;
	struct seen seen;
	struct batch batch;
	struct rows rows;
	struct sha256 sha;
	struct buf symbol, lang, line, folder;
	struct index_row row;
	unsigned long long nameless; /* errors without a symbol so far */
};

/* Lock the lake, sweep, bring its index up, begin a batch.  A lake keeps the
 * partition that it began with: another is refused; part NULL takes that. */
void load_open(struct load *l, const char *lake, bool all,
    const struct partition *part, struct summary *summary);

void load_record(struct load *l, const struct record *rec);

/* Publish the batch, if there is anything in it, and index it. */
void load_publish(struct load *l);

void load_close(struct load *l);

#endif
