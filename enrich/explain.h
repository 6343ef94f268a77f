/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef ENRICH_EXPLAIN_H
#define ENRICH_EXPLAIN_H

#include "enrich/cite.h"
#include "enrich/dates.h"
#include "enrich/intent.h"

/*
 * What was read in a text, and what came of it: the answer to "why is this
 * (not) a citation?".  It is told from what the finder remembers of its last
 * text: there is no other finder that explains.
 */
struct explained {
	unsigned long long line;
	const struct text *text;
	const struct cite_finder *finder; /* has just read the text */
	const struct cite_list *cites;
	const struct date_list *dates;
	enum intent intent;
};

/* Rows of ods-enrich(1), --explain, appended to out: line, first and last
 * character, text, what it was read as, what came of it; tabs between. */
void explain(const struct explained *e, struct buf *out);

#endif
