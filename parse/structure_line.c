/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "parse/structure_body.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "lib/mem.h"

/* The first paragraph with a number of the resolution that begins at block i;
 * SIZE_MAX: none has.  Each block is looked at once a formula. */
static size_t
first_numbered(struct body *s, size_t i)
{
	struct label l;

	for (; i < s->d->nblocks; i++) {
		struct block *b = &s->d->blocks[i];

		if (b->kind == BLOCK_TABLE)
			continue;
		if (block_is_open(b) && block_label(b, &l) &&
		    l.class == LABEL_NUMBER)
			return i;
		if (!cue_look(&s->cues, b->text))
			continue;
		if (cue_formula(&s->cues) != NULL ||
		    (cue_begin(&s->cues) == CUE_ANNEX &&
			block_is_line(b, ANNEX_MAX)) ||
		    ((cue_within(&s->cues) & CUE_MEETING) != 0 &&
			block_is_line(b, CLOSING_MAX)))
			return SIZE_MAX;
	}
	return SIZE_MAX;
}

/* "Resolution 2728 (2024)" is all of it; Russian has a comma behind it,
 * Chinese "号决议". */
static bool
is_number_alone(const char *text, const struct title_number *n)
{
	enum { WORD_MAX = 12 }; /* bytes */
	const char *rest = text + n->rest;

	return rest[strspn(rest, " ,")] == '\0' ||
	       (text[n->len] != ' ' && !n->set_off && strlen(rest) <= WORD_MAX);
}

static void
trim_comma(char *text)
{
	size_t n = strlen(text);

	while (n > 0 && (text[n - 1] == ',' || text[n - 1] == ' '))
		n--;
	text[n] = '\0';
}

static bool
read_title(struct body *s, struct block *b)
{
	struct title_number n;
	struct document *d = s->d;

	if (!title_number_read(s->cues.words, b->text, &n))
		return false;
	b->kind = BLOCK_TITLE;
	b->level = 0;
	if (s->number.symbol[0] == '\0')
		s->number = n;
	if (n.security && is_number_alone(b->text, &n)) {
		b->number = mem_copy(b->text + n.begin, n.len - n.begin);
		trim_comma(b->text);
	} else {
		struct label l = {.end = n.len, .rest = n.rest};

		block_take_label(b, &l);
	}
	if (d->title == NULL && b->text[0] != '\0')
		d->title = mem_string(b->text);
	return true;
}

/* Vote, in brackets: "[Adopted without a vote.]"; else the route. */
static bool
read_bracket(struct body *s, struct block *b)
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

/* Decisions of the Human Rights Council may have a formula and recitals. */
static bool
has_recitals(const struct body *s, size_t formula)
{
	const struct block *b = &s->d->blocks[formula];

	return b->kind == BLOCK_FORMULA && formula + 1 < s->d->nblocks &&
	       b[1].text != NULL &&
	       cue_ending(b[1].text, strlen(b[1].text)) == ENDING_COMMA;
}

void
body_open(struct body *s, size_t i)
{
	s->place = s->cover.decision && !has_recitals(s, i) ? PLACE_OPERATIVE
							    : PLACE_PREAMBLE;
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
read_formula(struct body *s, struct block *b, size_t i)
{
	if (i != s->cover.formula &&
	    (s->place == PLACE_ANNEX || cue_formula(&s->cues) == NULL))
		return false;
	b->kind = BLOCK_FORMULA;
	b->level = 0;
	body_open(s, i);
	return true;
}

static bool
read_annex(struct body *s, struct block *b)
{
	if (s->place == PLACE_PREAMBLE || cue_begin(&s->cues) != CUE_ANNEX ||
	    !block_is_line(b, b->kind == BLOCK_HEADING || b->bold || b->centred
				  ? HEADING_MAX
				  : ANNEX_MAX))
		return false;
	b->kind = BLOCK_ANNEX;
	s->place = PLACE_ANNEX;
	s->nest.depth = 0;
	return true;
}

/* The articles of a declaration or treaty, each with paragraphs of its own. */
static bool
read_article(struct body *s, struct block *b)
{
	if (s->place == PLACE_PREAMBLE || !block_is_open(b) ||
	    !block_is_line(b, ANNEX_MAX) || !cue_article(&s->cues))
		return false;
	b->kind = BLOCK_HEADING;
	if (b->level < 1)
		b->level = 1;
	s->nest.depth = 0;
	if (s->place != PLACE_BODY)
		s->place = PLACE_ANNEX; /* the text that is proclaimed */
	return true;
}

static bool
is_meeting(struct body *s, const struct block *b)
{
	int want = CUE_MEETING | CUE_DIGIT;

	/* Russian: "28-е пленарное заседание," and the date. */
	bool comma = s->place != PLACE_PREAMBLE &&
		     block_is_short(b, CLOSING_MAX) &&
		     cue_ending(b->text, strlen(b->text)) == ENDING_COMMA;

	return block_is_open(b) && b->number == NULL &&
	       (comma || block_is_line(b, CLOSING_MAX)) &&
	       cue_look(&s->cues, b->text) &&
	       (cue_within(&s->cues) & want) == want;
}

static bool
is_date(struct body *s, const struct block *b)
{
	return block_is_open(b) && block_is_line(b, CLOSING_MAX / 2) &&
	       cue_look(&s->cues, b->text) &&
	       (cue_within(&s->cues) & CUE_YEAR) != 0;
}

/* The last paragraph before the closing decides, even where it ends with a
 * comma (S/RES/299). */
static void
decide_last(struct body *s, struct block *b)
{
	if (s->place != PLACE_PREAMBLE || s->first != SIZE_MAX ||
	    b == s->d->blocks || b[-1].kind != BLOCK_PREAMBLE)
		return;
	b[-1].kind = BLOCK_OPERATIVE;
	b[-1].level = 1;
}

/* The meeting and its date, in either order (official files have the meeting
 * first, the Chinese A/RES/78/237 in corpus form the date). */
static bool
read_closing(struct body *s, size_t i)
{
	struct block *b = &s->d->blocks[i];
	struct block *next = i + 1 < s->d->nblocks ? b + 1 : NULL;
	bool after = i > 0 && b[-1].kind == BLOCK_CLOSING;

	if (s->place == PLACE_BODY || s->place == PLACE_ANNEX ||
	    (s->place == PLACE_PREAMBLE && !block_is_short(b, ANNEX_MAX)))
		return false; /* "… of its 1606th meeting", whose comma a note
			       * has taken (S/RES/303) */
	if (!is_meeting(s, b) &&
	    !(is_date(s, b) &&
		(after || (next != NULL && is_meeting(s, next)))))
		return false;
	decide_last(s, b);
	b->kind = BLOCK_CLOSING;
	b->level = 0;
	s->place = PLACE_CLOSED;
	return true;
}

static bool
read_volume(struct body *s, struct block *b, size_t i)
{
	if (s->place != PLACE_BODY || s->cover.adoption != SIZE_MAX ||
	    s->cover.formula == SIZE_MAX || i > s->cover.formula ||
	    !cue_volume(&s->cues))
		return false;
	b->kind = BLOCK_ADOPTION;
	b->level = 0;
	return true;
}

/* "Adopted unanimously at the 2687th meeting." */
static bool
read_voted(struct body *s, struct block *b)
{
	if (s->place == PLACE_BODY || s->place == PLACE_ANNEX ||
	    cue_begin(&s->cues) != CUE_VOTED ||
	    (cue_within(&s->cues) & (CUE_MEETING | CUE_VOTE)) == 0)
		return false;
	decide_last(s, b);
	b->kind = BLOCK_VOTE;
	b->level = 0;
	s->place = PLACE_CLOSED;
	return true;
}

/* A line of the vote was broken: "Adopted unanimously at the", "1587th
 * meeting." (volumes of the Security Council). */
static bool
is_vote_rest(struct body *s, const struct block *b)
{
	const struct block *last = b - 1;
	enum ending end = cue_ending(last->text, strlen(last->text));

	return last->kind == BLOCK_VOTE && s->place == PLACE_CLOSED &&
	       block_is_open(b) && block_is_short(b, CLOSING_MAX) &&
	       (end == ENDING_COMMA ||
		   (end == ENDING_NONE && cue_look(&s->cues, last->text) &&
		       cue_begin(&s->cues) == CUE_VOTED));
}

static bool
read_votes(struct body *s, size_t i)
{
	struct block *b = &s->d->blocks[i];
	bool after = i > 0 && b[-1].kind == BLOCK_VOTE;
	bool before = s->place == PLACE_BODY && i < s->cover.formula &&
		      s->cover.formula != SIZE_MAX;

	if (s->place != PLACE_CLOSED && !before)
		return false;
	if (!cue_votes(&s->cues, b->text) && !(after && is_vote_rest(s, b)) &&
	    !(after &&
		cue_ending(b[-1].text, strlen(b[-1].text)) == ENDING_COLON))
		return false;
	b->kind = BLOCK_VOTE;
	b->level = 0;
	return true;
}

/* A formula stands right behind: part letter, title of the part, formula. */
static bool
formula_near(struct body *s, size_t i)
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

/* The title of a part stands alone between its letter and the formula. */
static void
read_part_title(struct body *s, size_t i)
{
	struct block *b = &s->d->blocks[i];

	if (i + 1 >= s->d->nblocks || b->kind != BLOCK_NONE ||
	    !block_is_line(b, HEADING_MAX) || !cue_look(&s->cues, b[1].text) ||
	    cue_formula(&s->cues) == NULL)
		return;
	b->kind = BLOCK_HEADING;
	b->level = 1;
}

/* A lettered part: "A", "B" alone on a line, each with a formula. */
static bool
read_part(struct body *s, size_t i)
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
	if (b->text[rest] == '\0')
		read_part_title(s, i + 1);
	s->part_seen = letter;
	s->place = s->place == PLACE_BODY ? PLACE_BODY : PLACE_CLOSED;
	s->nest.depth = 0;
	return true;
}

bool
line_read(struct body *s, size_t i)
{
	struct block *b = &s->d->blocks[i];

	if (i == s->cover.adoption || i == s->cover.proclaimed) {
		b->kind = BLOCK_ADOPTION;
		b->level = 0;
		return true;
	}
	if (s->place == PLACE_BODY && i >= s->cover.title &&
	    s->number.symbol[0] == '\0' && read_title(s, b))
		return true;
	if (read_votes(s, i))
		return true;
	if (!cue_look(&s->cues, b->text))
		return false;
	if (read_article(s, b) || read_bracket(s, b) || read_formula(s, b, i) ||
	    read_annex(s, b) || read_volume(s, b, i) || read_voted(s, b) ||
	    read_closing(s, i))
		return true;
	/* is_meeting has looked at the next line */
	return cue_look(&s->cues, b->text) && read_part(s, i);
}
