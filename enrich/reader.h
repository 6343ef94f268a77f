/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef ENRICH_READER_H
#define ENRICH_READER_H

#include "enrich/cite.h"
#include "enrich/dates.h"
#include "enrich/intent.h"
#include "enrich/view.h"

/* Everything that is found in a document, with its place. */

struct place {
	enum text_place within;
	size_t item; /* block or note */
	const char *field; /* of the masthead, else NULL */
	size_t start, stop; /* code points of that text */
	struct span text; /* the slice: borrowed from the view */
};

struct found_cite {
	struct cite cite;
	struct place place;
	enum intent intent;
};

struct found_date {
	struct date date;
	struct place place;
};

struct block_intent {
	enum intent intent; /* of its verb, or of the paragraph above it */
	bool own; /* it has a verb itself */
};

struct findings {
	struct found_cite *cites;
	size_t ncites, cites_cap;
	struct found_date *dates;
	size_t ndates, dates_cap;
	struct block_intent *intents; /* one a block */
	size_t intents_cap;
};

/* The words of one language made ready, and room that is used again. */
struct reader;
struct reader *reader_new(const struct lang *lang);
void reader_free(struct reader *r);

/* Read all texts of v into f (cleared first).  own NULL: symbol not known. */
void reader_read(struct reader *r, const struct view *v,
    const struct symbol *own, struct findings *f);

/* What a paragraph on its own was read as, and what came of it (explain.h). */
void reader_explain(struct reader *r, struct span text,
    const struct symbol *own, unsigned long long line, struct buf *out);

void findings_free(struct findings *f);

#endif
