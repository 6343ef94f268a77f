/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef ENRICH_EDITION_H
#define ENRICH_EDITION_H

#include <stdbool.h>
#include <stddef.h>

#include "lib/buf.h"
#include "lib/problem.h"
#include "lib/record.h"

/*
 * A record of ods-enrich as one of the editions of a document: what
 * ods-compare sets beside the others.
 */
struct edition_text {
	struct span kind; /* of the block; "note" */
	struct span number; /* of the block, mark of the note; p NULL: none */
	int level; /* 0: none */
	struct span text;
};

struct edition_list {
	struct span *items;
	size_t n, cap;
};

/* The spans are borrowed from `line`, which the edition owns. */
struct edition {
	char *line;
	char lang[16];
	bool failed; /* a record with `error` */
	struct edition_list citations; /* targets, in reading order */
	struct edition_list dates; /* EDTF, in reading order */
	struct edition_text *texts; /* blocks, then notes */
	size_t ntexts, texts_cap;
};

/* Read a record that has been scanned; what was in e is not looked at.  False:
 * it is not the shape of pipeline(5); e is empty. */
bool edition_read(struct edition *e, const struct record *r, struct problem *p);
void edition_free(struct edition *e);

#endif
