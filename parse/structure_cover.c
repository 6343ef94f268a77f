/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "lib/label.h"
#include "lib/mem.h"
#include "lib/symbol.h"
#include "parse/structure_parts.h"

enum {
	COVER_MAX = 60, /* blocks in which a cover ends */
	FORMULA_MAX = 400, /* … and in which the first formula stands */
	GAP_MAX = 6, /* lines without a field inside a cover */
	SENTENCE = 80, /* bytes: a longer line that ends is text */
	FORMULA_LONG = 160, /* bytes of a formula */
	TITLE_NEAR = 6, /* blocks between a title and its formula */
	LINE_WORDS = 300, /* bytes of a line of the cover */
};

/* What is known while the lines are read one by one. */
struct state {
	struct document *d;
	struct cues *c;
	struct cover *cover;
	bool scope_due; /* "Distr." stood alone on the last line */
	bool date_due; /* the line of distribution was the last */
	bool agenda_due; /* the title of an agenda item may follow */
	bool second; /* a line of another organ has been */
	int titles;
	size_t matched; /* index behind the last line that was known */
};

static void
set(char **field, const char *text)
{
	if (*field == NULL)
		*field = mem_string(text);
}

static void
append(char **field, const char *with, const char *text)
{
	struct buf both = {0};

	if (*field != NULL)
		buf_printf(&both, "%s%s", *field, with);
	buf_adds(&both, text);
	free(*field);
	*field = buf_take(&both);
}

/* "23-26243 (C)" or, the bar code, "*2326243*". */
static bool
is_job(const char *s)
{
	size_t n = strspn(s, "0123456789");

	if (s[0] == '*')
		return strlen(s) > 6 && s[strlen(s) - 1] == '*' &&
		       strspn(s + 1, "0123456789") + 2 == strlen(s);
	if (n != 2 || s[2] != '-')
		return false;
	n = strspn(s + 3, "0123456789");
	s += 3 + n;
	if (n != 5 && n != 6)
		return false;
	while (*s == ' ')
		s++;
	return s[0] == '\0' ||
	       (s[0] == '(' && s[1] >= 'A' && s[1] <= 'Z' && s[2] == ')');
}

/* A symbol alone on its line, the asterisk of a reissue passed over. */
static bool
read_symbol(const char *text, struct symbol *out)
{
	size_t n = strlen(text);

	while (n > 0 && (text[n - 1] == '*' || text[n - 1] == ' '))
		n--;
	if (n == 0 || text[n - 1] == '.' || n >= SYMBOL_MAX ||
	    memchr(text, '/', n) == NULL || text[0] < 'A' || text[0] > 'Z')
		return false;
	return symbol_parse(text, n, out) == SYMBOL_OK;
}

static bool
short_line(const struct block *b)
{
	return strnlen(b->text, LINE_WORDS + 1) <= LINE_WORDS;
}

/* "Distr.: General", with its date behind it where lines have run together,
 * or "Distr." with "GENERAL" on the next line. */
static bool
read_distribution(struct state *s, const struct block *b)
{
	struct masthead *m = &s->d->masthead;
	size_t n = strcspn(b->text, "0123456789"), len = n;

	if (m->distribution != NULL)
		return false;
	while (n > 0 && b->text[n - 1] == ' ')
		n--;
	m->distribution = mem_copy(b->text, n);
	s->date_due = true;
	if (b->text[len] != '\0' && (cue_within(s->c) & CUE_YEAR) != 0) {
		set(&m->date, b->text + len);
		s->date_due = false;
	}
	s->scope_due = s->c->cue_len == s->c->line.len;
	return true;
}

/* "United Nations A/78/127": both on a line. */
static bool
read_last_word(struct state *s, const char *text)
{
	const char *word = strrchr(text, ' ');
	struct symbol symbol;

	if (word == NULL || s->d->masthead.symbol != NULL ||
	    !read_symbol(word + 1, &symbol))
		return false;
	set(&s->d->masthead.symbol, word + 1);
	set(&s->d->symbol, symbol.text);
	return true;
}

/* "Original: English", which has been looked at. */
static bool
read_original(struct state *s, const char *text)
{
	const char *language = cue_language(s->c);

	if (language == NULL)
		return false;
	set(&s->d->masthead.original, text);
	set(&s->d->original, language);
	return true;
}

/* The lines that have a field; false: the line is none of them. */
static bool
read_field(struct state *s, struct block *b)
{
	struct masthead *m = &s->d->masthead;
	const struct structure_organ *organ;
	struct symbol symbol;

	if (is_job(b->text)) {
		if (b->text[0] != '*')
			set(&m->job, b->text);
		return true;
	}
	if (m->symbol == NULL && b->kind != BLOCK_ITEM &&
	    read_symbol(b->text, &symbol)) {
		set(&m->symbol, b->text);
		set(&s->d->symbol, symbol.text);
		return true;
	}
	if ((organ = cue_organ(s->c)) != NULL) {
		s->agenda_due = false; /* a joint document: of the other */
		if (m->organ != NULL)
			return false;
		set(&m->organ, organ->name);
		/* The Human Rights Council has the Assembly on its cover: the
		 * line of adoption or the formula says whose it is. */
		if (s->cover->organ == NULL)
			s->cover->organ = organ;
		return true;
	}
	switch (cue_begin(s->c)) {
	case CUE_NATIONS:
		return s->c->cue_len == s->c->line.len ||
		       read_last_word(s, b->text);
	case CUE_DISTRIBUTION:
		return read_distribution(s, b);
	case CUE_ORIGINAL:
		return read_original(s, b->text);
	case CUE_AGENDA:
		if (m->agenda != NULL || (cue_within(s->c) & CUE_DIGIT) == 0 ||
		    strlen(b->text) > 160)
			return false;
		set(&m->agenda, b->text);
		s->agenda_due = true;
		return true;
	default:
		return false;
	}
}

/* Where nothing bounds the cover: one line, or more behind a colon. */
static bool
continues_title(const struct state *s, const struct block *b)
{
	const char *so_far = s->d->masthead.agenda_title;

	return b->kind != BLOCK_HEADING &&
	       (so_far == NULL ||
		   cue_ending(so_far, strlen(so_far)) == ENDING_COLON);
}

/* Behind the agenda item stands its title, one line or more; where the line
 * of adoption follows, all that comes is of it. */
static bool
read_agenda_title(struct state *s, struct block *b, bool bounded)
{
	if (!s->agenda_due || b->text[0] == '[' || is_job(b->text))
		return false;
	if (!bounded && !continues_title(s, b)) {
		s->agenda_due = false; /* a report's own title ends it */
		return false;
	}
	append(&s->d->masthead.agenda_title, " / ", b->text);
	s->titles++;
	return true;
}

/* Where the year of a date ends, that is followed by something; NULL: nothing
 * follows. */
static const char *
behind_year(const char *text)
{
	for (; *text != '\0'; text++) {
		size_t digits = strspn(text, "0123456789");

		if (digits == 4 && text[4] == ' ')
			return text + 4;
		if (digits > 0)
			text += digits - 1;
	}
	return NULL;
}

/* The date of issue; until the 1990s the right column of the cover had symbol,
 * date and language close together, so that they come as one line: "A/50/610
 * 24 November 1995 ENGLISH ORIGINAL: SPANISH". */
static void
read_date(struct state *s, const char *text)
{
	struct masthead *m = &s->d->masthead;
	size_t n = strcspn(text, " ");
	char *symbol = mem_copy(text, n);
	struct symbol read;
	const char *rest;

	if (text[n] == ' ' && m->symbol == NULL && read_symbol(symbol, &read)) {
		set(&m->symbol, symbol);
		set(&s->d->symbol, read.text);
		text += n + 1;
	}
	free(symbol);
	rest = behind_year(text);
	m->date =
	    mem_copy(text, rest != NULL ? (size_t)(rest - text) : strlen(text));
	for (; rest != NULL; rest = strchr(rest, ' ')) {
		rest++;
		if (cue_look(s->c, rest) && cue_begin(s->c) == CUE_ORIGINAL &&
		    read_original(s, rest))
			break;
	}
}

/* "English / Original: Arabic", whose lines have run together. */
static bool
read_behind(struct state *s, const char *text)
{
	const char *rest = strchr(text, ' ');

	return s->d->masthead.original == NULL && rest != NULL &&
	       strlen(text) < 60 && cue_language(s->c) != NULL &&
	       cue_look(s->c, rest + 1) && cue_begin(s->c) == CUE_ORIGINAL &&
	       read_original(s, rest + 1);
}

static bool
read_line(struct state *s, struct block *b, bool bounded)
{
	struct masthead *m = &s->d->masthead;
	int within;

	if (bounded && read_agenda_title(s, b, true))
		return true;
	if (!short_line(b) || !cue_look(s->c, b->text))
		return false;
	if (s->scope_due && strlen(b->text) < 20 &&
	    b->text[strcspn(b->text, "0123456789/")] == '\0') {
		s->scope_due = false;
		append(&m->distribution, " ", b->text);
		return true;
	}
	if (read_field(s, b))
		return true;
	within = cue_within(s->c);
	if (s->date_due && m->date == NULL && (within & CUE_YEAR) != 0 &&
	    s->c->line.len < 60) {
		read_date(s, b->text);
		s->date_due = false;
		return true;
	}
	if (m->session == NULL && (within & CUE_SESSION) != 0 &&
	    s->c->line.len < 160 && m->agenda == NULL) {
		set(&m->session, b->text);
		return true;
	}
	return read_agenda_title(s, b, bounded) || read_behind(s, b->text);
}

/* Plain text shows no headings: the number stands close before the formula,
 * with a point or dash. */
static bool
is_title(const struct block *b, const struct cover *cover,
    const struct title_number *n, bool *perhaps)
{
	*perhaps = n->set_off;
	return cover->adoption != SIZE_MAX || n->security ||
	       b->kind == BLOCK_HEADING || b->bold;
}

/* The formula of a body that is not in the list: behind the number the first
 * short line that ends with a comma ("The Commission on …,"). */
static size_t
unknown_formula(
    const struct document *d, struct cues *c, const struct cover *cover)
{
	size_t from = cover->title, n;

	if (from == SIZE_MAX || cover->adoption == SIZE_MAX)
		return SIZE_MAX;
	for (size_t i = from + 1; i < d->nblocks && i <= from + 3; i++) {
		const char *text = d->blocks[i].text;

		n = strnlen(text, FORMULA_LONG + 1);
		if (n <= FORMULA_LONG && d->blocks[i].nmarks == 0 &&
		    cue_ending(text, n) == ENDING_COMMA && cue_look(c, text) &&
		    (cue_within(c) & CUE_DIGIT) == 0)
			return i;
	}
	return SIZE_MAX;
}

/* Converters move a number that stands in the margin to the top: back to the
 * title, which is the last line before the formula. */
static bool
carry_number(struct document *d, struct cover *cover, size_t alone)
{
	struct block *from = &d->blocks[alone], *to;
	struct buf both = {0};
	size_t t = cover->formula;

	if (cover->adoption == SIZE_MAX || t == SIZE_MAX)
		return false;
	for (t--; t > cover->adoption; t--)
		if (d->blocks[t].text[0] != '[' &&
		    d->blocks[t].kind != BLOCK_TABLE)
			break;
	if (t <= cover->adoption)
		return false;
	to = &d->blocks[t];
	buf_printf(&both, "%s ", from->text);
	for (size_t i = 0; i < to->nmarks; i++)
		to->marks[i].at += both.len;
	buf_adds(&both, to->text);
	free(to->text);
	to->text = buf_take(&both);
	from->level = STRUCTURE_DROPPED;
	cover->title = t;
	return true;
}

/* "Proclaimed by General Assembly resolution 1904 (XVIII) of …", under the
 * title of a declaration: it ends no cover. */
static bool
is_proclaimed(struct cues *c, const struct document *d, size_t i)
{
	struct title_number number;

	return i > 0 && i < 4 && cue_begin(c) == CUE_PROCLAIMED &&
	       (cue_within(c) & (CUE_DIGIT | CUE_YEAR)) ==
		   (CUE_DIGIT | CUE_YEAR) &&
	       (d->blocks[i - 1].kind == BLOCK_HEADING ||
		   d->blocks[i - 1].bold || d->blocks[i - 1].centred) &&
	       cue_organ(c) == NULL &&
	       !title_number_read(c->words, d->blocks[i - 1].text, &number);
}

/* The blocks that end a cover. */
static void
find_ends(struct document *d, struct cues *c, struct cover *cover)
{
	size_t n = d->nblocks < FORMULA_MAX ? d->nblocks : FORMULA_MAX;
	size_t candidate = SIZE_MAX, alone = SIZE_MAX;
	const struct structure_organ *organ;
	struct title_number number;
	bool perhaps;

	cover->adoption = cover->title = cover->formula = SIZE_MAX;
	cover->proclaimed = SIZE_MAX;
	for (size_t i = 0; i < n && cover->formula == SIZE_MAX; i++) {
		struct block *b = &d->blocks[i];

		if (b->kind == BLOCK_TABLE || !cue_look(c, b->text))
			continue;
		if ((organ = cue_formula(c)) != NULL &&
		    (i > 3 || cue_organ(c) == NULL)) {
			cover->formula = i;
			if (cover->organ == NULL)
				cover->organ = organ;
		} else if (is_proclaimed(c, d, i)) {
			cover->proclaimed = i;
		} else if (i < COVER_MAX && cover->adoption == SIZE_MAX &&
			   cue_adoption(c, &cover->decision, &organ)) {
			cover->adoption = i;
			cover->organ = organ;
		} else if (i < COVER_MAX && cover->title == SIZE_MAX &&
			   title_number_read(c->words, b->text, &number)) {
			if (b->text[number.rest] == '\0' &&
			    cover->adoption == SIZE_MAX && !number.security)
				alone = i;
			else if (is_title(b, cover, &number, &perhaps))
				cover->title = i;
			else if (perhaps)
				candidate = i;
		}
	}
	if (cover->formula == SIZE_MAX)
		cover->formula = unknown_formula(d, c, cover);
	if (alone != SIZE_MAX && cover->title == SIZE_MAX &&
	    !carry_number(d, cover, alone))
		candidate = candidate == SIZE_MAX ? alone : candidate;
	if (cover->title == SIZE_MAX && candidate != SIZE_MAX &&
	    cover->formula != SIZE_MAX &&
	    cover->formula - candidate <= TITLE_NEAR)
		cover->title = candidate;
}

/* A volume of resolutions: adoption and votes stand above the title. */
static bool
is_volume(struct cues *c, const struct block *b)
{
	return cue_votes(c, b->text) || (cue_look(c, b->text) && cue_volume(c));
}

/* Lines of the other organ of a joint document: they belong to the cover and
 * have no field. */
static bool
is_second(struct state *s, const struct block *b)
{
	if (!short_line(b) ||
	    cue_ending(b->text, strlen(b->text)) == ENDING_STOP ||
	    !cue_look(s->c, b->text))
		return false;
	s->second |= cue_organ(s->c) != NULL;
	return cue_organ(s->c) != NULL ||
	       (cue_begin(s->c) == CUE_AGENDA &&
		   (cue_within(s->c) & CUE_DIGIT) != 0) ||
	       ((s->second || s->d->masthead.session == NULL) &&
		   s->c->line.len < 60 &&
		   (cue_within(s->c) & CUE_SESSION) != 0);
}

/* "10–21 March 2025" right below the session. */
static bool
is_dates(struct state *s, const struct block *b)
{
	return s->d->masthead.session != NULL && b->kind == BLOCK_NONE &&
	       !b->bold && short_line(b) && cue_look(s->c, b->text) &&
	       s->c->line.len < 60 && (cue_within(s->c) & CUE_YEAR) != 0 &&
	       cue_ending(b->text, strlen(b->text)) != ENDING_STOP;
}

/* A cover without an end of its own: up to the last line that is known. */
static bool
is_body(const struct block *b)
{
	struct label label;

	size_t n = strnlen(b->text, LINE_WORDS + 1);
	enum ending end = cue_ending(b->text, n);

	return b->kind == BLOCK_TABLE || n > LINE_WORDS ||
	       (n > SENTENCE && end == ENDING_STOP) ||
	       (label_read(b->text, &label) && label.class != LABEL_BULLET);
}

/* The styles of titles (TitleHCH, TitleH1) where no line of adoption or number
 * of a resolution stands: reports, letters. */
static void
find_title_styles(struct document *d, size_t limit)
{
	for (size_t i = 0; i < limit; i++) {
		struct block *b = &d->blocks[i];

		if (b->kind == BLOCK_NONE && b->style != NULL &&
		    strncmp(b->style, "TitleH", 6) == 0) {
			b->kind = BLOCK_HEADING;
			b->level = 1;
		}
	}
}

/* "The meeting was called to order": a record begins; "Contents": a report. */
static bool
is_opening(struct cues *c, const struct block *b)
{
	return short_line(b) && cue_look(c, b->text) &&
	       ((cue_within(c) & CUE_OPENED) != 0 ||
		   (cue_begin(c) == CUE_CONTENTS && c->cue_len == c->line.len));
}

void
structure_cover(struct document *d, struct cues *c, struct cover *cover)
{
	struct state s = {.d = d, .c = c, .cover = cover};
	size_t limit, i;
	bool bounded;

	find_ends(d, c, cover);
	limit = cover->adoption < cover->title ? cover->adoption : cover->title;
	limit = cover->formula < limit ? cover->formula : limit;
	bounded = limit < COVER_MAX;
	if (!bounded)
		limit = d->nblocks < COVER_MAX ? d->nblocks : COVER_MAX;
	if (!bounded)
		find_title_styles(d, limit);
	for (i = 0; i < limit; i++) {
		struct block *b = &d->blocks[i];

		/* Pages cut out of a volume begin with the end of another. */
		if (cover->adoption == SIZE_MAX && !b->cover &&
		    (is_body(b) || is_volume(c, b) || i >= s.matched + GAP_MAX))
			break;
		if (b->kind == BLOCK_TABLE || b->level == STRUCTURE_DROPPED)
			continue;
		if (is_opening(c, b))
			break;
		if (!read_line(&s, b, cover->adoption != SIZE_MAX)) {
			if (is_second(&s, b) ||
			    (i == s.matched && is_dates(&s, b)))
				s.matched = i + 1;
			continue;
		}
		b->level = STRUCTURE_DROPPED;
		s.matched = i + 1;
	}
	/* Before a bare formula stand the headings of a draft. */
	if (limit == cover->formula)
		bounded = false;
	cover->end = bounded && i == limit ? limit : s.matched;
	for (i = 0; i < cover->end; i++) {
		struct block *b = &d->blocks[i];

		if (b->kind == BLOCK_NONE || b->kind == BLOCK_HEADING) {
			b->kind = BLOCK_MASTHEAD;
			b->level = b->level == STRUCTURE_DROPPED ? b->level : 0;
		}
	}
}
