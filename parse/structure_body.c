/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "parse/structure_body.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "lib/mem.h"

bool
block_is_open(const struct block *b)
{
	return b->kind == BLOCK_NONE || b->kind == BLOCK_HEADING;
}

/* A line that could be a heading: short, not ended. */
bool
block_is_line(const struct block *b, size_t max)
{
	size_t n = strnlen(b->text, max + 1);

	return n <= max && cue_ending(b->text, n) == ENDING_NONE;
}

bool
block_is_short(const struct block *b, size_t max)
{
	return strnlen(b->text, max + 1) <= max;
}

void
block_cut(struct block *b, size_t cut)
{
	memmove(b->text, b->text + cut, strlen(b->text + cut) + 1);
	for (size_t i = 0; i < b->nmarks; i++)
		b->marks[i].at =
		    b->marks[i].at > cut ? b->marks[i].at - cut : 0;
	b->lead = b->lead > cut ? b->lead - cut : 0;
}

void
block_take_label(struct block *b, const struct label *l)
{
	if (l->class != LABEL_BULLET && b->number == NULL)
		b->number = mem_copy(b->text + l->begin, l->end - l->begin);
	block_cut(b, l->rest);
}

/* A label in the text, or a number that the format has taken out already. */
bool
block_label(const struct block *b, struct label *l)
{
	char number[32];
	size_t n = b->number == NULL ? 0 : strlen(b->number);

	if (n == 0)
		return label_read(b->text, l);
	if (n + 2 >= sizeof(number))
		return false;
	memcpy(number, b->number, n + 1);
	if (!label_read(number, l)) {
		memcpy(number + n, ".", 2);
		if (!label_read(number, l))
			return false;
	}
	l->begin = l->end = l->rest = 0;
	return true;
}

bool
body_is_heading(const struct body *s, size_t i)
{
	const struct block *b = &s->d->blocks[i];

	/* Between cover and formula stand titles alone. */
	if (s->place == PLACE_BODY && s->cover.formula != SIZE_MAX &&
	    i < s->cover.formula && block_is_line(b, HEADING_MAX))
		return true;
	if (s->place == PLACE_PREAMBLE && b->lead == 0 &&
	    block_is_line(b, RECITAL_MIN))
		return true; /* a recital ends with a comma */
	return b->kind == BLOCK_HEADING ||
	       ((b->bold || b->centred) && block_is_line(b, HEADING_MAX));
}

static bool
is_quote(const struct block *b)
{
	static const char *const opening[] = {
	    "“", "”", "«", "„", "\"", "「", "『", "《"};

	for (size_t i = 0; i < sizeof(opening) / sizeof(opening[0]); i++)
		if (strncmp(b->text, opening[i], strlen(opening[i])) == 0)
			return true;
	return false;
}

/* The text of a decision, which has no formula, or of a resolution whose file
 * has lost it (English A/RES/78/225): it begins here. */
static bool
is_unopened(
    const struct body *s, const struct block *b, size_t i, bool numbered)
{
	enum ending end = cue_ending(b->text, strlen(b->text));

	if (s->place != PLACE_BODY || s->number.symbol[0] == '\0' || i == 0 ||
	    b->kind != BLOCK_NONE || (b->bold && end == ENDING_NONE))
		return false;
	if (s->cover.decision)
		return end != ENDING_NONE;
	return s->cover.adoption != SIZE_MAX && s->cover.formula == SIZE_MAX &&
	       (numbered || end == ENDING_COMMA);
}

static void
read_numbered(struct body *s, size_t i, struct label *l)
{
	struct block *b = &s->d->blocks[i];

	if (l->class == LABEL_BULLET) {
		block_take_label(b, l);
		b->kind = BLOCK_ITEM;
		return;
	}
	b->level = nest_level(&s->nest, l, 1);
	block_take_label(b, l);
	if (b->level == 1 && s->place == PLACE_OPERATIVE) {
		/* "3. Proclaims this Declaration:", then its articles; a
		 * list of points follows without a heading (A/RES/78/223). */
		if (l->value == 1 && s->colon && b[-1].kind != BLOCK_OPERATIVE)
			s->place = PLACE_ANNEX;
		s->colon = cue_ending(b->text, strlen(b->text)) == ENDING_COLON;
	}
	if (s->place == PLACE_PREAMBLE &&
	    (l->class == LABEL_NUMBER || i >= s->first))
		s->place = PLACE_OPERATIVE;
	b->kind = s->place == PLACE_PREAMBLE    ? BLOCK_ITEM
		  : s->place == PLACE_OPERATIVE ? BLOCK_OPERATIVE
						: BLOCK_PARAGRAPH;
}

/* "Adopts the following declaration:", which no point or quotation follows,
 * as it does in a recital. */
static bool
ends_in_colon(const struct body *s, size_t i)
{
	const struct block *b = &s->d->blocks[i];
	struct label l;

	if (cue_ending(b->text, strlen(b->text)) != ENDING_COLON)
		return false;
	return i + 1 == s->first ||
	       (i + 1 < s->d->nblocks && !is_quote(b + 1) &&
		   !block_label(b + 1, &l));
}

/* The first recital, whose comma a note's number has taken (S/RES/303):
 * another paragraph follows that ends as one that decides does. */
static bool
lost_comma(const struct body *s, size_t i)
{
	const struct block *b = &s->d->blocks[i], *next = b + 1;

	return s->opened && i + 1 < s->d->nblocks && block_is_open(next) &&
	       cue_ending(b->text, strlen(b->text)) == ENDING_NONE &&
	       next->text != NULL && !block_is_line(next, ANNEX_MAX) &&
	       cue_ending(next->text, strlen(next->text)) != ENDING_NONE;
}

/* A paragraph of the preamble, unless it decides something: then the
 * operative part has no numbers. */
static bool
is_recital(const struct body *s, size_t i)
{
	const struct block *b = &s->d->blocks[i];

	if (s->first != SIZE_MAX && ends_in_colon(s, i))
		return false; /* "Resolves that:", then 1, 2, 3 */
	if (s->first != SIZE_MAX)
		return i < s->first;
	return cue_ending(b->text, strlen(b->text)) == ENDING_COMMA ||
	       lost_comma(s, i);
}

static void
read_paragraph(struct body *s, size_t i)
{
	struct block *b = &s->d->blocks[i];
	bool decides = s->opened && s->cover.decision;

	if (s->place == PLACE_PREAMBLE && !is_recital(s, i)) {
		s->place = PLACE_OPERATIVE;
		decides = true;
	}
	s->opened = false;
	if (s->place == PLACE_PREAMBLE) {
		b->kind = BLOCK_PREAMBLE;
	} else if (s->place == PLACE_OPERATIVE &&
		   (s->first == SIZE_MAX || decides)) {
		b->kind = BLOCK_OPERATIVE;
		b->level = 1;
	} else {
		b->kind = BLOCK_PARAGRAPH;
	}
	if (b->kind != BLOCK_PARAGRAPH)
		s->nest.depth = 0;
}

/* One block, which the format has not named. */
void
body_block(struct body *s, size_t i)
{
	struct block *b = &s->d->blocks[i];
	struct label l;
	bool numbered;

	if (line_read(s, i))
		return;
	numbered = b->kind == BLOCK_NONE && block_label(b, &l);
	if (is_unopened(s, b, i, numbered && l.class == LABEL_NUMBER))
		body_open(s, i - 1);
	if (numbered) {
		read_numbered(s, i, &l);
		return;
	}
	if (body_is_heading(s, i)) {
		b->kind = BLOCK_HEADING;
		if (b->level < 1)
			b->level = 1;
		s->nest.depth = 0;
		return;
	}
	if (s->place != PLACE_PREAMBLE && is_quote(b))
		b->kind = BLOCK_QUOTE;
	else
		read_paragraph(s, i);
}
