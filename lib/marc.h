/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef LIB_MARC_H
#define LIB_MARC_H

#include <stdbool.h>
#include <stddef.h>

#include "lib/buf.h"
#include "lib/json.h"
#include "lib/problem.h"
#include "lib/symbol.h"
#include "lib/xml.h"

/*
 * MARCXML (MARC 21 of the Library of Congress) with the fields of the United
 * Nations' library.  Records are read one at a time from events of lib/xml:
 * a dump of any size takes the memory of its largest record.
 */
enum {
	MARC_TEXT_MAX = 16 * 1024 * 1024, /* bytes of a record's values */
	MARC_PARTS_MAX = 200000, /* control fields and subfields of a record */
};

/* A control field, or a subfield. */
struct marc_part {
	char tag[4];
	char indicator; /* the first one */
	char code; /* '\0': a control field */
	size_t field; /* those of one field have one number */
	size_t at, n; /* of the value in text */
};

struct marc_record {
	struct buf text;
	struct marc_part *parts;
	size_t n, cap;
};

struct marc {
	void (*take)(void *ctx, const struct marc_record *r);
	void *ctx;
	struct problem *p;
	bool over; /* nothing more is wanted: the problem says why, or a
		    * caller has set it */

	bool known; /* the root is one of MARCXML */
	unsigned long long records;
	struct marc_record record; /* the one that is being read */
	int depth, inside; /* elements; the depth of the record, 0: none */
	size_t field; /* number of it */
	char tag[4], indicator;
	bool value; /* within a control field or a subfield */
};

/* For xml_parse or xml_feed; ctx is a struct marc with take, ctx and p.
 * Records of any namespace but that of OAI-PMH, whose own they are within. */
extern const struct xml_handler marc_handler;
void marc_free(struct marc *m);

/* The next symbol of the document that the record describes, from *at on (0
 * at first); false: no more.  Joint documents have several. */
bool marc_symbol(const struct marc_record *r, size_t *at, struct symbol *out);

/* Is it one of a document that was taken out of the catalogue? */
bool marc_is_deleted(const struct marc_record *r);

/* Title and date (ISO 8601, as far as it is known), and the address of the
 * first file, anew into out; false: there is none. */
bool marc_title(const struct marc_record *r, struct buf *out);
bool marc_date(const struct marc_record *r, struct buf *out);
bool marc_url(const struct marc_record *r, struct buf *out);

/* The value of a record's `catalogue` (pipeline(5)). */
void marc_write(struct json_writer *w, const struct marc_record *r);

#endif
