/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "lib/label.h"
#include "lib/mem.h"
#include "lib/utf8.h"
#include "parse/structure_cue.h"
#include "parse/structure_parts.h"

enum {
	LINE_LONG = 40, /* bytes: shorter ones may be headings or lines */
	TEXT_LONG = 120, /* characters: Russian recitals begin with a small
			  * letter, and a heading may stand before them */
	JOINED_MAX = 16, /* pieces of one paragraph: no page is so short */
};

bool
structure_is_lower(const char *text)
{
	size_t len;
	uint32_t c = utf8_decode(text, text + strlen(text), &len);

	return (c >= 'a' && c <= 'z') || (c >= 0xdf && c <= 0xff) ||
	       (c >= 0x430 && c <= 0x45f) || c == 0x153;
}

static bool
has_case(const char *text)
{
	size_t len;
	uint32_t c = utf8_decode(text, text + strlen(text), &len);

	return c < 0x530;
}

/* Is b the rest of a, which a page break cut off? */
static bool
continues(const struct block *a, const struct block *b)
{
	struct label label;
	size_t n = strlen(a->text);

	if (a->kind != BLOCK_NONE || b->kind != BLOCK_NONE || b->cover ||
	    n < LINE_LONG || cue_ending(a->text, n) != ENDING_NONE ||
	    a->bold != b->bold || a->centred != b->centred ||
	    label_read(b->text, &label))
		return false;
	if (b->lead > 0 && !b->bold)
		return false;
	if (structure_is_lower(b->text))
		return b->broken || utf8_count(a->text, n) >= TEXT_LONG;
	return (b->broken || (a->page > 0 && b->page > a->page)) &&
	       !has_case(b->text);
}

/* A number alone, whose text is the next block. */
static bool
label_alone(const struct block *a, const struct block *b)
{
	struct label label;

	return a->kind == BLOCK_NONE && b->kind == BLOCK_NONE &&
	       strlen(a->text) < 12 && label_read(a->text, &label) &&
	       label.class != LABEL_BULLET && a->text[label.rest] == '\0' &&
	       !label_read(b->text, &label);
}

/* Chinese is written without blanks between words. */
static bool
needs_blank(const char *text, size_t n, const char *next)
{
	size_t len;
	uint32_t last = utf8_before(text, text + n, &len);
	uint32_t first = utf8_decode(next, next + strlen(next), &len);

	return last != '-' && last != ' ' &&
	       !(utf8_is_han(last) && utf8_is_han(first));
}

static void
append(struct block *a, struct block *b)
{
	size_t n = strlen(a->text), more = strlen(b->text);
	size_t blank = needs_blank(a->text, n, b->text) ? 1 : 0;
	char *text = mem_alloc(n + blank + more + 1);

	memcpy(text, a->text, n);
	text[n] = ' ';
	memcpy(text + n + blank, b->text, more + 1);
	for (size_t i = 0; i < b->nmarks; i++)
		block_mark(a, b->marks[i].note, b->marks[i].at + n + blank);
	if (a->lead == 0 && n < 12 && b->lead > 0)
		a->lead = b->lead + n + blank;
	free(a->text);
	a->text = text;
	b->level = STRUCTURE_DROPPED;
}

void
structure_join(struct document *d)
{
	struct block *last = NULL;
	int joined = 0;

	for (size_t i = 0; i < d->nblocks; i++) {
		struct block *b = &d->blocks[i];

		if (b->text == NULL || b->text[0] == '\0')
			continue;
		if (last != NULL && joined < JOINED_MAX &&
		    (continues(last, b) || label_alone(last, b))) {
			append(last, b);
			joined++;
			continue;
		}
		last = b;
		joined = 0;
	}
	structure_sweep(d);
}

/* One pass, whatever is taken away: document_remove would be quadratic. */
void
structure_sweep(struct document *d)
{
	size_t kept = 0, n = d->nblocks;

	for (size_t i = 0; i < n; i++) {
		struct block *b = &d->blocks[i];

		if (b->level == STRUCTURE_DROPPED ||
		    ((b->text == NULL || b->text[0] == '\0') &&
			b->nrows == 0)) {
			block_clear(b);
			continue;
		}
		if (kept != i) {
			d->blocks[kept] = *b;
			*b = (struct block){0};
		}
		kept++;
	}
	d->nblocks = kept;
}
