/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef PARSE_STRUCTURE_SPEAKER_H
#define PARSE_STRUCTURE_SPEAKER_H

#include <stdbool.h>
#include <stddef.h>

#include "lib/lang/structure.h"
#include "lib/text.h"
#include "lib/words.h"

/* The words of a language that tell who speaks: chairs, titles of persons,
 * verbs of summary records. */
struct speakers {
	const struct lang_structure *words;
	struct words chairs, titles, says, spoke;
	struct text fold;
};

/* Who speaks, at the beginning of a paragraph. */
struct speaker {
	size_t name; /* bytes of the name as printed, with country and office:
		      * "Mr. Smith (Country)" */
	size_t rest; /* where the text begins, the remark "(spoke in French):"
		      * kept; 0: the name is part of the sentence */
};

/* Set up for a language; free with speakers_free. */
void speakers_init(struct speakers *s, const struct lang_structure *words);
void speakers_free(struct speakers *s);

/*
 * Does a clean paragraph begin with who speaks?  A label that ends with a
 * colon ("The President (spoke in French):"), or, in a summary record, the
 * subject of a sentence ("Ms. Smith (Country) said that").  `marked`: the
 * layout sets the beginning off, so that no verb is asked for.
 */
bool speaker_read(struct speakers *s, const char *text, bool summary,
    bool marked, struct speaker *out);

#endif
