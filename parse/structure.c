/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "parse/structure.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "lib/lang/lang.h"
#include "lib/mem.h"
#include "lib/symbol.h"
#include "parse/structure_cue.h"
#include "parse/structure_number.h"
#include "parse/structure_parts.h"

enum {
	HEADING_MAX = 240, /* bytes of a line that can be a heading */
	RECITAL_MIN = 120, /* … a line of a preamble that is no recital */
	CLOSING_MAX = 120, /* … and a line of the closing */
	ANNEX_MAX = 60, /* "Annex II", without its title */
};

/* Where in a document a block stands. */
enum place {
	PLACE_BODY, /* outside of a resolution */
	PLACE_PREAMBLE,
	PLACE_OPERATIVE,
	PLACE_CLOSED, /* behind the closing lines */
	PLACE_ANNEX,
};

struct builder {
	struct document *d;
	struct cues cues;
	struct cover cover;
	struct title_number number;
	struct nest nest;
	enum place place;
	size_t first; /* first numbered paragraph of this resolution */
	char part; /* the last lettered part that had a formula */
	char part_first; /* the first of them */
	char part_seen; /* … that was headed */
	bool colon; /* the last numbered paragraph ended with a colon */
	bool opened; /* nothing has followed formula or title yet */
};

static bool
is_open(const struct block *b)
{
	return b->kind == BLOCK_NONE || b->kind == BLOCK_HEADING;
}

/* A line that could be a heading: short, not ended. */
static bool
is_line(const struct block *b, size_t max)
{
	size_t n = strnlen(b->text, max + 1);

	return n <= max && cue_ending(b->text, n) == ENDING_NONE;
}

static bool
looks_heading(const struct builder *s, size_t i)
{
	const struct block *b = &s->d->blocks[i];

	/* Between cover and formula stand titles alone. */
	if (s->place == PLACE_BODY && s->cover.formula != SIZE_MAX &&
	    i < s->cover.formula && is_line(b, HEADING_MAX))
		return true;
	if (s->place == PLACE_PREAMBLE && b->lead == 0 &&
	    is_line(b, RECITAL_MIN))
		return true; /* a recital ends with a comma */
	return b->kind == BLOCK_HEADING ||
	       ((b->bold || b->centred) && is_line(b, HEADING_MAX));
}

/* The number goes out of the text, marks and emphasis move with it. */
static void
take_label(struct block *b, const struct label *l)
{
	size_t cut = l->rest;

	if (l->class != LABEL_BULLET && b->number == NULL)
		b->number = mem_copy(b->text + l->begin, l->end - l->begin);
	memmove(b->text, b->text + cut, strlen(b->text + cut) + 1);
	for (size_t i = 0; i < b->nmarks; i++)
		b->marks[i].at =
		    b->marks[i].at > cut ? b->marks[i].at - cut : 0;
	b->lead = b->lead > cut ? b->lead - cut : 0;
}

/* A label in the text, or a number that the format has taken out already. */
static bool
find_label(const struct block *b, struct label *l)
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

/* The first paragraph with a number of the resolution that begins at block i;
 * SIZE_MAX: none has.  Each block is looked at once a formula. */
static size_t
first_numbered(struct builder *s, size_t i)
{
	struct label l;

	for (; i < s->d->nblocks; i++) {
		struct block *b = &s->d->blocks[i];

		if (b->kind == BLOCK_TABLE)
			continue;
		if (is_open(b) && find_label(b, &l) && l.class == LABEL_NUMBER)
			return i;
		if (!cue_look(&s->cues, b->text))
			continue;
		if (cue_formula(&s->cues) != NULL ||
		    (cue_begin(&s->cues) == CUE_ANNEX &&
			is_line(b, ANNEX_MAX)) ||
		    ((cue_within(&s->cues) & CUE_MEETING) != 0 &&
			is_line(b, CLOSING_MAX)))
			return SIZE_MAX;
	}
	return SIZE_MAX;
}

/* ---- the lines between cover and formula ---- */

static bool
read_title(struct builder *s, struct block *b)
{
	struct title_number n;
	struct document *d = s->d;

	if (!title_number_read(s->cues.words, b->text, &n))
		return false;
	b->kind = BLOCK_TITLE;
	b->level = 0;
	if (s->number.symbol[0] == '\0')
		s->number = n;
	if (n.security && b->text[n.rest] == '\0') {
		/* "Resolution 2728 (2024)" is all of it */
		b->number = mem_copy(b->text + n.begin, n.len - n.begin);
	} else {
		struct label l = {.end = n.len, .rest = n.rest};

		take_label(b, &l);
	}
	if (d->title == NULL && b->text[0] != '\0')
		d->title = mem_string(b->text);
	return true;
}

/* Vote, in brackets: "[Adopted without a vote.]"; else the route. */
static bool
read_bracket(struct builder *s, struct block *b)
{
	size_t n = strlen(b->text);

	if (b->text[0] != '[' || n < 3 || !cue_look(&s->cues, b->text))
		return false;
	if ((cue_within(&s->cues) & CUE_VOTE) != 0 &&
	    s->place != PLACE_ANNEX) /* the bracket may close further down */
		b->kind = BLOCK_VOTE;
	else if (s->cover.adoption != SIZE_MAX && s->place == PLACE_BODY &&
		 b->text[n - 1] == ']')
		b->kind = BLOCK_ROUTE;
	else
		return false;
	b->level = 0;
	return true;
}

/* ---- the resolution ---- */

static void
open_resolution(struct builder *s, size_t i)
{
	s->place = s->cover.decision ? PLACE_OPERATIVE : PLACE_PREAMBLE;
	s->nest.depth = 0;
	s->first = first_numbered(s, i + 1);
	s->opened = true;
	s->colon = false;
	if (s->part_seen != '\0')
		s->part = s->part_seen;
	if (s->part_first == '\0')
		s->part_first = s->part_seen;
}

static bool
read_formula(struct builder *s, struct block *b, size_t i)
{
	if (i != s->cover.formula &&
	    (s->place == PLACE_ANNEX || cue_formula(&s->cues) == NULL))
		return false;
	b->kind = BLOCK_FORMULA;
	b->level = 0;
	open_resolution(s, i);
	return true;
}

static bool
read_annex(struct builder *s, struct block *b)
{
	if (s->place == PLACE_PREAMBLE || cue_begin(&s->cues) != CUE_ANNEX ||
	    !is_line(b, b->kind == BLOCK_HEADING || b->bold || b->centred
			    ? HEADING_MAX
			    : ANNEX_MAX))
		return false;
	b->kind = BLOCK_ANNEX;
	s->place = PLACE_ANNEX;
	s->nest.depth = 0;
	return true;
}

static bool
is_meeting(struct builder *s, const struct block *b)
{
	int want = CUE_MEETING | CUE_DIGIT;

	return is_open(b) && b->number == NULL && is_line(b, CLOSING_MAX) &&
	       cue_look(&s->cues, b->text) &&
	       (cue_within(&s->cues) & want) == want;
}

static bool
is_date(struct builder *s, const struct block *b)
{
	return is_open(b) && is_line(b, CLOSING_MAX / 2) &&
	       cue_look(&s->cues, b->text) &&
	       (cue_within(&s->cues) & CUE_YEAR) != 0;
}

/* The meeting and its date, in either order (official files have the meeting
 * first, the Chinese A/RES/78/237 in corpus form the date). */
static bool
read_closing(struct builder *s, size_t i)
{
	struct block *b = &s->d->blocks[i];
	struct block *next = i + 1 < s->d->nblocks ? b + 1 : NULL;
	bool after = i > 0 && b[-1].kind == BLOCK_CLOSING;

	if (s->place == PLACE_BODY || s->place == PLACE_ANNEX)
		return false;
	if (!is_meeting(s, b) &&
	    !(is_date(s, b) &&
		(after || (next != NULL && is_meeting(s, next)))))
		return false;
	b->kind = BLOCK_CLOSING;
	b->level = 0;
	s->place = PLACE_CLOSED;
	return true;
}

/* "Adopted unanimously at the 2687th meeting." */
static bool
read_voted(struct builder *s, struct block *b)
{
	if (s->place == PLACE_BODY || s->place == PLACE_ANNEX ||
	    cue_begin(&s->cues) != CUE_VOTED ||
	    (cue_within(&s->cues) & (CUE_MEETING | CUE_VOTE)) == 0)
		return false;
	b->kind = BLOCK_VOTE;
	b->level = 0;
	s->place = PLACE_CLOSED;
	return true;
}

static bool
read_votes(struct builder *s, size_t i)
{
	struct block *b = &s->d->blocks[i];
	bool after = i > 0 && b[-1].kind == BLOCK_VOTE;

	if (s->place != PLACE_CLOSED)
		return false;
	if (cue_begin(&s->cues) != CUE_VOTES &&
	    !(after &&
		cue_ending(b[-1].text, strlen(b[-1].text)) == ENDING_COLON))
		return false;
	b->kind = BLOCK_VOTE;
	b->level = 0;
	return true;
}

/* A formula stands right behind: part letter, title of the part, formula. */
static bool
formula_near(struct builder *s, size_t i)
{
	size_t stop = i + 5 < s->d->nblocks ? i + 5 : s->d->nblocks;

	for (i++; i < stop; i++)
		if (cue_look(&s->cues, s->d->blocks[i].text) &&
		    cue_formula(&s->cues) != NULL)
			return true;
	return false;
}

/* The title of the whole was left out: that of its first part is behind the
 * letter (Arabic A/RES/78/80 A-B). */
static void
lend_title(struct block *title, struct block *b, size_t rest)
{
	if (title->kind != BLOCK_TITLE || title->text[0] != '\0' ||
	    b->nmarks > 0)
		return;
	free(title->text);
	title->text = mem_string(b->text + rest);
	while (rest > 0 && b->text[rest - 1] == ' ')
		rest--;
	b->text[rest] = '\0';
}

/* A lettered part: "A", "B" alone on a line, each with a formula. */
static bool
read_part(struct builder *s, size_t i)
{
	struct block *b = &s->d->blocks[i];
	size_t rest;
	char letter = title_part_letter(s->cues.words, b->text, &rest);

	if (letter == '\0' || (s->part != '\0' && letter != s->part + 1) ||
	    s->place == PLACE_ANNEX || i == 0 ||
	    (b->text[rest] != '\0' && b->kind != BLOCK_HEADING && !b->bold &&
		!b->centred) ||
	    !formula_near(s, i))
		return false;
	b->kind = BLOCK_HEADING;
	b->level = 1;
	if (b->text[rest] != '\0')
		lend_title(b - 1, b, rest);
	s->part_seen = letter;
	s->place = s->place == PLACE_BODY ? PLACE_BODY : PLACE_CLOSED;
	s->nest.depth = 0;
	return true;
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
    const struct builder *s, const struct block *b, size_t i, bool numbered)
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
read_numbered(struct builder *s, size_t i, struct label *l)
{
	struct block *b = &s->d->blocks[i];

	if (l->class == LABEL_BULLET) {
		take_label(b, l);
		b->kind = BLOCK_ITEM;
		return;
	}
	b->level = nest_level(&s->nest, l, 1);
	take_label(b, l);
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
ends_in_colon(const struct builder *s, size_t i)
{
	const struct block *b = &s->d->blocks[i];
	struct label l;

	if (cue_ending(b->text, strlen(b->text)) != ENDING_COLON)
		return false;
	return i + 1 == s->first ||
	       (i + 1 < s->d->nblocks && !is_quote(b + 1) &&
		   !find_label(b + 1, &l));
}

/* A paragraph of the preamble, unless it decides something: then the
 * operative part has no numbers. */
static bool
is_recital(const struct builder *s, size_t i)
{
	const struct block *b = &s->d->blocks[i];

	if (s->first != SIZE_MAX && ends_in_colon(s, i))
		return false; /* "Resolves that:", then 1, 2, 3 */
	if (s->first != SIZE_MAX)
		return i < s->first;
	return cue_ending(b->text, strlen(b->text)) == ENDING_COMMA;
}

static void
read_paragraph(struct builder *s, size_t i)
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
static void
read_block(struct builder *s, size_t i)
{
	struct block *b = &s->d->blocks[i];
	bool line = cue_look(&s->cues, b->text);
	struct label l;
	bool numbered;

	if (i == s->cover.adoption) {
		b->kind = BLOCK_ADOPTION;
		b->level = 0;
		return;
	}
	if (s->place == PLACE_BODY && i >= s->cover.title &&
	    s->number.symbol[0] == '\0' && read_title(s, b))
		return;
	if (line &&
	    (read_bracket(s, b) || read_formula(s, b, i) || read_annex(s, b) ||
		read_voted(s, b) || read_closing(s, i)))
		return;
	if (line && cue_look(&s->cues, b->text) &&
	    (read_votes(s, i) || read_part(s, i)))
		return;
	numbered = b->kind == BLOCK_NONE && find_label(b, &l);
	if (is_unopened(s, b, i, numbered && l.class == LABEL_NUMBER))
		open_resolution(s, i - 1);
	if (numbered) {
		read_numbered(s, i, &l);
		return;
	}
	if (looks_heading(s, i)) {
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

/* A title whose next line begins with a small letter. */
static bool
is_continued(const struct block *title, const struct block *next)
{
	return (next->kind == BLOCK_HEADING || next->kind == BLOCK_PARAGRAPH) &&
	       next->number == NULL && title->text[0] != '\0' &&
	       is_line(next, HEADING_MAX) && is_line(title, HEADING_MAX) &&
	       structure_is_lower(next->text);
}

static void
append_title(struct block *title, struct block *next)
{
	struct buf both = {0};

	buf_printf(&both, "%s %s", title->text, next->text);
	for (size_t i = 0; i < next->nmarks; i++)
		block_mark(title, next->marks[i].note,
		    next->marks[i].at + strlen(title->text) + 1);
	free(title->text);
	title->text = buf_take(&both);
	next->level = STRUCTURE_DROPPED;
}

/* A number whose title is the next block. */
static void
fill_title(struct builder *s)
{
	struct document *d = s->d;

	for (size_t i = s->cover.end; i < d->nblocks; i++) {
		struct block *b = &d->blocks[i], *next = b + 1;

		if (b->kind != BLOCK_TITLE)
			continue;
		if (b->text[0] == '\0' && i + 1 < d->nblocks &&
		    (next->kind == BLOCK_HEADING ||
			next->kind == BLOCK_PARAGRAPH)) {
			next->kind = BLOCK_TITLE;
			next->level = 0;
			free(next->number);
			next->number = b->number;
			b->number = NULL;
			b->level = STRUCTURE_DROPPED;
			b = next++;
			i++;
		}
		for (; i + 1 < d->nblocks && is_continued(b, next); i++)
			append_title(b, next++);
		if (d->title == NULL && b->text[0] != '\0')
			d->title = mem_string(b->text);
		return;
	}
}

/* Other documents: the first heading is the title, but in a draft the last
 * one before the formula, behind its sponsors. */
static void
find_title(struct document *d)
{
	struct block *title = NULL;

	for (size_t i = 0; i < d->nblocks && d->title == NULL; i++) {
		struct block *b = &d->blocks[i];

		if (b->kind == BLOCK_TITLE ||
		    (b->kind == BLOCK_HEADING && title == NULL)) {
			title = b;
		} else if (b->kind == BLOCK_HEADING && title + 1 == b &&
			   i + 1 < d->nblocks && b[1].kind == BLOCK_FORMULA) {
			title = b;
		} else if (b->kind != BLOCK_MASTHEAD &&
			   b->kind != BLOCK_HEADING) {
			break;
		}
		if (b->kind == BLOCK_TITLE)
			break;
	}
	if (title == NULL || d->title != NULL)
		return;
	title->kind = BLOCK_TITLE;
	title->level = 0;
	d->title = mem_string(title->text);
}

/* Has the format named the blocks itself (Akoma Ntoso)? */
static bool
is_named(const struct document *d)
{
	for (size_t i = 0; i < d->nblocks; i++) {
		enum block_kind k = d->blocks[i].kind;

		if (k == BLOCK_FORMULA || k == BLOCK_PREAMBLE ||
		    k == BLOCK_OPERATIVE)
			return true;
	}
	return false;
}

static void
build(struct builder *s)
{
	struct document *d = s->d;

	structure_cover(d, &s->cues, &s->cover);
	for (size_t i = s->cover.end; i < d->nblocks; i++)
		if (is_open(&d->blocks[i]))
			read_block(s, i);
	fill_title(s);
	structure_symbol(d, &s->cover, &s->number, s->part_first, s->part);
}

/* A language whose words are not known: what the layout shows. */
static void
build_plain(struct document *d)
{
	const struct builder none = {.d = d, .cover = {.formula = SIZE_MAX}};
	struct nest nest = {0};
	struct label l;

	for (size_t i = 0; i < d->nblocks; i++) {
		struct block *b = &d->blocks[i];

		if (b->kind != BLOCK_NONE)
			continue;
		b->kind =
		    looks_heading(&none, i) ? BLOCK_HEADING : BLOCK_PARAGRAPH;
		if (b->kind == BLOCK_PARAGRAPH && find_label(b, &l)) {
			take_label(b, &l);
			b->kind = l.class == LABEL_BULLET ? BLOCK_ITEM
							  : BLOCK_PARAGRAPH;
			b->level = nest_level(&nest, &l, 1);
		}
	}
}

bool
structure_build(struct document *d)
{
	struct builder s = {.d = d, .first = SIZE_MAX};

	structure_marks(d);
	structure_sweep(d);
	if (d->lang == NULL)
		d->lang = structure_language(d);
	if (!is_named(d)) {
		structure_join(d);
		if (d->lang == NULL || d->lang->structure == NULL) {
			build_plain(d);
		} else {
			cues_init(&s.cues, d->lang->structure);
			build(&s);
			cues_free(&s.cues);
		}
		structure_sweep(d);
	}
	find_title(d);
	return d->nblocks > 0;
}
