/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <stdint.h>
#include <string.h>

#include "lib/label.h"
#include "lib/mem.h"
#include "lib/utf8.h"
#include "parse/structure_body.h"
#include "parse/structure_speaker.h"

/*
 * Records of meetings: verbatim (PV) and summary (SR).  Who speaks stands at
 * the beginning of a paragraph (Editorial Manual, "Meeting records").
 */
enum {
	COVER_MAX = 60, /* blocks in which the meeting is opened */
	VOTES_MAX = 60, /* blocks of one list of votes */
};

struct record {
	struct body *s;
	struct speakers speakers;
	bool summary;
};

static bool
symbol_has(const char *symbol, const char *series)
{
	return symbol != NULL && strstr(symbol, series) != NULL;
}

/* By its symbol ("A/65/PV.71", "A/C.3/65/SR.12"), or by what its cover calls
 * it. */
static bool
is_record(struct body *s, bool *summary)
{
	const struct document *d = s->d;
	const char *symbol = d->symbol;

	if (symbol == NULL)
		symbol = d->masthead.symbol;
	*summary = symbol_has(symbol, "/SR.");
	if (*summary || symbol_has(symbol, "/PV."))
		return true;
	for (size_t i = 0; i < d->nblocks && i < COVER_MAX; i++) {
		enum cue cue;

		if (!block_is_line(&d->blocks[i], HEADING_MAX) ||
		    !cue_look(&s->cues, d->blocks[i].text))
			continue;
		cue = cue_begin(&s->cues);
		*summary = cue == CUE_SUMMARY;
		if (cue == CUE_SUMMARY || cue == CUE_VERBATIM)
			return true;
	}
	return false;
}

/* The number that the paragraph has, in a summary record. */
static void
take_number(struct block *b)
{
	struct label l;

	if (b->kind == BLOCK_NONE && block_label(b, &l) &&
	    l.class == LABEL_NUMBER) {
		block_take_label(b, &l);
		b->level = 1;
	}
}

/* "The President: I thank …": the name goes out of the text.  In a summary
 * record it is the subject of the sentence, and stays. */
static bool
read_speaker(struct record *r, struct block *b)
{
	struct speaker found;
	struct label l;
	size_t at = 0;

	if (b->text == NULL || !block_is_open(b) || b->cover)
		return false;
	if (label_read(b->text, &l) && l.class == LABEL_NUMBER && r->summary)
		at = l.rest;
	if (!speaker_read(&r->speakers, b->text + at, r->summary,
		b->lead > at + 4 || b->bold, &found))
		return false;
	take_number(b);
	if (at > 0 && b->number == NULL)
		return false;
	b->kind = BLOCK_SPEAKER;
	b->speaker = mem_copy(b->text, found.name);
	if (found.rest > 0)
		block_cut(b, found.rest);
	return true;
}

/* The heading of an item, behind the line that names the meeting. */
static bool
is_heading(struct body *s, const struct block *b)
{
	return b->kind == BLOCK_HEADING ||
	       (s->d->title != NULL && (b->bold || b->centred) &&
		   (cue_within(&s->cues) & CUE_YEAR) == 0 &&
		   strstr(b->text, " . .") == NULL) ||
	       (s->d->title != NULL && cue_begin(&s->cues) == CUE_AGENDA);
}

/* What stands above the opening of the meeting, and has no field. */
static size_t
read_cover(struct record *r)
{
	struct body *s = r->s;
	struct document *d = s->d;
	size_t end = d->nblocks < COVER_MAX ? d->nblocks : COVER_MAX, i;

	for (i = 0; i < end; i++) {
		struct block *b = &d->blocks[i];

		if (b->level == STRUCTURE_DROPPED || b->kind == BLOCK_MASTHEAD)
			continue;
		if (!cue_look(&s->cues, b->text) || !block_is_open(b))
			break;
		if ((cue_within(&s->cues) & CUE_OPENED) != 0 ||
		    speaker_read(&r->speakers, b->text, false, false,
			&(struct speaker){0}))
			break;
		if (d->title == NULL && (cue_within(&s->cues) & CUE_MEETING) &&
		    (cue_within(&s->cues) & CUE_DIGIT) &&
		    cue_begin(&s->cues) != CUE_AGENDA) {
			b->kind = BLOCK_TITLE;
			b->level = 0;
			d->title = mem_string(b->text);
		} else if (is_heading(s, b)) {
			break;
		} else {
			b->kind = BLOCK_MASTHEAD;
		}
	}
	return i;
}

/* A list of votes: "In favour:" and the countries behind it, which end where a
 * sentence does. */
static size_t
read_votes(struct record *r, size_t i)
{
	struct document *d = r->s->d;
	size_t end = i + VOTES_MAX < d->nblocks ? i + VOTES_MAX : d->nblocks;

	for (; i < end; i++) {
		struct block *b = &d->blocks[i];
		bool first = cue_votes(&r->s->cues, b->text);

		if (!block_is_open(b) ||
		    speaker_read(&r->speakers, b->text, false, false,
			&(struct speaker){0}) ||
		    (!first && (b->kind == BLOCK_HEADING ||
				   cue_ending(b->text, strlen(b->text)) ==
				       ENDING_STOP)))
			break;
		b->kind = BLOCK_VOTE;
		b->level = 0;
	}
	return i;
}

/* The line that ends the meeting, the heading of an item, or who speaks. */
static void
read_block(struct record *r, struct block *b)
{
	struct cues *c = &r->s->cues;
	bool line = cue_look(c, b->text);

	if (line && block_is_short(b, CLOSING_MAX) &&
	    (cue_within(c) & CUE_ROSE) != 0) {
		b->kind = BLOCK_CLOSING;
		b->level = 0;
	} else if (line && block_is_line(b, HEADING_MAX) &&
		   cue_begin(c) == CUE_AGENDA &&
		   (cue_within(c) & CUE_DIGIT) != 0) {
		b->kind = BLOCK_HEADING;
		b->level = b->level < 1 ? 1 : b->level;
	} else {
		read_speaker(r, b);
	}
}

static void
read_blocks(struct record *r, size_t i)
{
	struct document *d = r->s->d;
	struct cues *c = &r->s->cues;

	while (i < d->nblocks) {
		struct block *b = &d->blocks[i];

		if (b->text == NULL || !block_is_open(b)) {
			i++;
		} else if (cue_votes(c, b->text)) {
			i = read_votes(r, i);
		} else {
			read_block(r, b);
			i++;
		}
	}
}

bool
structure_record(struct body *s)
{
	struct record r = {.s = s};

	if (!is_record(s, &r.summary))
		return false;
	speakers_init(&r.speakers, s->cues.words);
	read_blocks(&r, read_cover(&r));
	speakers_free(&r.speakers);
	return true;
}
