/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef PARSE_AKN_READER_H
#define PARSE_AKN_READER_H

#include <stdbool.h>
#include <stddef.h>

#include "lib/problem.h"
#include "lib/xml.h"
#include "parse/document.h"
#include "parse/para.h"

/* A document while it is read; for format_akn.c, akn_block.c and akn_parts.c
 * alone. */
enum akn_part {
	AKN_NONE,
	AKN_META,
	AKN_COVER,
	AKN_PREFACE,
	AKN_PREAMBLE,
	AKN_BODY,
	AKN_CLOSING,
};

enum { AKN_EMPHASIS = 64 }; /* spans within spans */

struct akn_reader {
	struct document *d;
	struct problem *p;
	bool stop;
	enum akn_part part;
	int depth; /* elements open */
	int annex, component; /* such elements open */
	bool annex_headed;

	struct para text, note;
	bool in_note;
	size_t note_index;
	struct table table;
	unsigned emphasis[AKN_EMPHASIS];
	int spans;
	struct buf sup; /* a superscript under way */
	bool in_sup;

	/* The element that holds what is being read. */
	int leaf; /* its depth; 0: none */
	enum block_kind kind;
	char **field; /* of the masthead; NULL: none */

	int lists; /* open lists within a paragraph */
	char *number; /* of the next block, */
	int level; /* and its level */
	bool in_number;
	int heading; /* level of headings of the open paragraph */
	int last_level;
	char last_letter; /* of the last point of level 2 */
};

struct akn_tag {
	const char *name;
	void (*start)(struct akn_reader *r, const struct xml_element *e);
	void (*end)(struct akn_reader *r);
};

/* Where text goes. */
struct para *akn_target(struct akn_reader *r);

/* What was read becomes a block; NULL: there was no text.  It is valid until
 * the next one. */
struct block *akn_flush(struct akn_reader *r, enum block_kind kind);

/* The open element holds one block of this kind (and, on the cover, a field
 * of the masthead), whatever is in it, until it ends. */
void akn_leaf_open(struct akn_reader *r, enum block_kind kind, char **field);
void akn_leaf_close(struct akn_reader *r);

/* The elements that hold a number, and the number that the next block gets. */
void akn_number_start(struct akn_reader *r, const struct xml_element *e);
void akn_number_end(struct akn_reader *r);
void akn_drop_number(struct akn_reader *r);

/* The elements of the parts of a document, its cover and its end; NULL: it is
 * another one. */
const struct akn_tag *akn_part_tag(const char *name);

/* akn_numbers.c: paragraphs whose number stands in their text become operative
 * ones where it goes on from the number before. */
void akn_numbers(struct document *d);

#endif
