/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Numbers that an edition has in the text of its paragraphs, "2 – Encourages",
 * and not in elements of their own: those of Arabic editions, mostly. */
#include "lib/label.h"
#include "parse/akn_reader.h"
#include "parse/structure_body.h"

/* The paragraph and the point that were numbered last. */
struct last {
	int paragraph; /* its value; 0: none */
	int point, level; /* value of the letter; 0: none */
};

static void
note_numbered(struct last *last, const struct block *b, const struct label *l)
{
	if (l->class == LABEL_NUMBER && l->parts <= 1)
		*last = (struct last){.paragraph = l->value};
	else if (l->class == LABEL_LETTER)
		last->point = l->value, last->level = b->level;
}

/* Does the number go on from the one before? */
static bool
goes_on(const struct last *last, const struct label *l)
{
	if (l->class == LABEL_NUMBER)
		return l->parts <= 1 && l->value == last->paragraph + 1;
	return l->class == LABEL_LETTER && last->point > 0 &&
	       l->value == last->point + 1;
}

void
akn_numbers(struct document *d)
{
	struct last last = {0};
	bool resolves = false;

	for (size_t i = 0; i < d->nblocks; i++) {
		struct block *b = &d->blocks[i];
		struct label l;

		resolves |= b->kind == BLOCK_PREAMBLE;
		if (b->kind == BLOCK_ANNEX)
			break;
		if (b->text == NULL || !block_label(b, &l))
			continue;
		if (b->kind == BLOCK_OPERATIVE && b->number != NULL) {
			note_numbered(&last, b, &l);
		} else if (b->kind == BLOCK_PARAGRAPH && resolves &&
			   b->number == NULL && goes_on(&last, &l)) {
			b->kind = BLOCK_OPERATIVE;
			b->level = l.class == LABEL_NUMBER ? 1 : last.level;
			note_numbered(&last, b, &l);
			block_take_label(b, &l);
		}
	}
}
