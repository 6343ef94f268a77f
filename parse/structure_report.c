/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <stdint.h>
#include <string.h>

#include "lib/ascii.h"
#include "parse/structure_body.h"

/*
 * What reports, agendas and documents of sessions have before their text: the
 * name of the body that they are for, and a table of contents.
 */
enum {
	BODY_LINES = 4, /* behind the name of a body: session, place, dates */
	BODY_PLACE = 12, /* blocks behind the cover in which it stands */
	ENTRY_LONG = 90, /* bytes of a part's name, which has no page */
	COLUMN_MAX = 20, /* … and of "Page", "Стр." */
	ENTRIES_MAX = 600,
};

/* Does a line end with the number of a page? */
static bool
has_page(const struct block *b)
{
	size_t n = strlen(b->text), digits = 0;

	while (digits < n && ascii_digit(b->text[n - 1 - digits]))
		digits++;
	return digits > 0 && digits <= 3 && digits < n &&
	       strchr(" .", b->text[n - 1 - digits]) != NULL;
}

static bool
is_entry(const struct document *d, size_t i)
{
	const struct block *b = &d->blocks[i];

	if (b->kind != BLOCK_NONE || b->text == NULL ||
	    !block_is_short(b, HEADING_MAX))
		return false;
	if (has_page(b))
		return true;
	if (!block_is_line(b, ENTRY_LONG) && !block_is_short(b, COLUMN_MAX))
		return false;
	for (size_t k = i + 1; k < d->nblocks && k <= i + 2; k++)
		if (d->blocks[k].kind == BLOCK_NONE &&
		    block_is_short(&d->blocks[k], HEADING_MAX) &&
		    has_page(&d->blocks[k]))
			return true;
	return false;
}

/* Its lines are no text of the document: they stand there again. */
static void
read_contents(struct document *d, size_t i)
{
	size_t end =
	    d->nblocks - i < ENTRIES_MAX ? d->nblocks : i + ENTRIES_MAX;

	if (i + 1 == end || !is_entry(d, i + 1))
		return;
	d->blocks[i].kind = BLOCK_HEADING;
	if (d->blocks[i].level < 1)
		d->blocks[i].level = 1;
	for (i++; i < end && is_entry(d, i); i++) {
		d->blocks[i].kind = BLOCK_OTHER;
		d->blocks[i].level = 0;
	}
}

static bool
is_head(const struct block *b)
{
	return b->kind == BLOCK_HEADING ||
	       (block_is_open(b) && (b->bold || b->centred) &&
		   block_is_line(b, HEADING_MAX));
}

/* "Committee on Conferences", "2045 session", "New York, 3 March 2045": the
 * title is the heading behind them. */
static size_t
body_end(struct body *s, size_t i)
{
	struct document *d = s->d;
	size_t end = i + 1 + BODY_LINES;

	for (i++; i < end && i < d->nblocks; i++) {
		const struct block *b = &d->blocks[i];
		int within;

		if (is_head(b) && cue_look(&s->cues, b->text) &&
		    (cue_within(&s->cues) & CUE_YEAR) == 0)
			return i;
		if (!block_is_open(b) || !block_is_line(b, ENTRY_LONG) ||
		    !cue_look(&s->cues, b->text))
			return 0;
		within = cue_within(&s->cues);
		if ((within & (CUE_YEAR | CUE_SESSION)) == 0)
			return 0;
	}
	return 0;
}

void
structure_report(struct body *s)
{
	struct document *d = s->d;
	bool resolution =
	    s->cover.formula != SIZE_MAX || s->cover.adoption != SIZE_MAX;
	size_t near = resolution ? 0 : s->cover.end + BODY_PLACE;

	for (size_t i = s->cover.end; i < d->nblocks; i++) {
		struct block *b = &d->blocks[i];
		size_t end;

		if (!block_is_open(b) || !block_is_line(b, HEADING_MAX) ||
		    !cue_look(&s->cues, b->text))
			continue;
		if (cue_begin(&s->cues) == CUE_CONTENTS &&
		    s->cues.cue_len == s->cues.line.len) {
			read_contents(d, i);
		} else if (i < near && is_head(b) && cue_body(&s->cues) &&
			   (end = body_end(s, i)) > 0) {
			for (; i < end; i++) {
				d->blocks[i].kind = BLOCK_MASTHEAD;
				d->blocks[i].level = 0;
			}
			i--;
		}
	}
}
