/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Numbers of resolutions and decisions, by their shape alone:
 * 36/103, 43/78 H, 76/247 A to C, 1540 (2004), 217 A (III), S-10/2.
 */
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include "enrich/scan.h"
#include "lib/ascii.h"
#include "lib/number.h"
#include "lib/utf8.h"

enum {
	FIRST_YEAR = 1946,
	LAST_YEAR = 2099,
	SESSION_MAX = 130, /* of the Assembly: until the year 2075 */
	SESSION_SLASH = 31, /* the first with slash numbers */
	SESSION_NOW = 84, /* none so high yet */
	ROMAN_MAX = 90,
};

/* A place in the folded text that a shape is read from. */
struct reader {
	const struct scan *s;
	const char *p;
	size_t n, at;
};

static char
look(const struct reader *r, size_t k)
{
	return r->at + k < r->n ? r->p[r->at + k] : '\0';
}

static void
skip_blank(struct reader *r)
{
	if (look(r, 0) == ' ')
		r->at++;
}

/* Up to five digits; -1: none, or more. */
static int
read_digits(struct reader *r)
{
	int value = 0;
	size_t k = 0;

	while (ascii_digit(look(r, k)) && k < 6)
		value = value * 10 + (look(r, k++) - '0');
	if (k == 0 || k > 5)
		return -1;
	r->at += k;
	return value;
}

static bool
read_text(struct reader *r, const char *word)
{
	size_t n = strlen(word);

	if (n == 0 || r->n - r->at < n || memcmp(r->p + r->at, word, n) != 0)
		return false;
	r->at += n;
	return true;
}

static bool
is_year(int y)
{
	return y >= FIRST_YEAR && y <= LAST_YEAR;
}

/* A Roman numeral in capitals; 0: none.  Where print was recognised by
 * machine, "I)" is often read as a D: (XVID for (XVII). */
static int
read_roman(struct reader *r, bool *damaged)
{
	char roman[12];
	size_t n = 0, at = r->at, len;
	char c;

	while (n < sizeof roman &&
	       (c = scan_latin(r->s->text, at, &len)) != '\0') {
		roman[n++] = (char)(c - 32);
		at += len;
	}
	if (n == 0 || n == sizeof roman || !scan_upper(r->s->text, r->at))
		return 0;
	r->at = at;
	*damaged = n > 1 && roman[n - 1] == 'D';
	if (*damaged)
		roman[n - 1] = 'I';
	return number_from_roman(roman, n);
}

/* One letter of a part, or two alike (53/77 AA). */
static bool
read_letter(struct reader *r, char out[3])
{
	const struct text *t = r->s->text;
	enum cite_word what;
	const struct lang_cite_row *row;
	size_t len, n = 0, at = r->at, word;
	char c;

	while (n < 3 && (c = scan_latin(t, at, &len)) != '\0') {
		if (!scan_upper(t, at))
			return false;
		if (n < 2)
			out[n] = (char)(c - 32);
		n++;
		at += len;
	}
	if (n == 1 || (n == 2 && out[0] == out[1])) {
		if (at < t->fold.len && (utf8_is_letter(utf8_decode(
					     r->p + at, r->p + r->n, &len)) &&
					    !utf8_is_han(utf8_decode(
						r->p + at, r->p + r->n, &len))))
			return false;
		/* A/78/404: a symbol begins here. */
		if (at + 1 < r->n &&
		    (r->p[at] == '/' ||
			(r->p[at] == '.' && ascii_digit(r->p[at + 1]))))
			return false;
		out[n] = '\0';
		r->at = at;
		return true;
	}
	if (n != 0)
		return false;
	word = scan_word(r->s, r->at, &what, &row);
	if (what != WORD_LETTER || strlen(row->arg) > 2)
		return false;
	snprintf(out, 3, "%s", row->arg);
	r->at += word;
	return true;
}

static void
add_letter(struct number *out, const char *letter)
{
	for (size_t i = 0; i < out->nletters; i++)
		if (strcmp(out->letters[i], letter) == 0)
			return;
	if (out->nletters < NUMBER_LETTERS)
		snprintf(out->letters[out->nletters++], 3, "%s", letter);
}

static void
add_range(struct number *out, const char *last)
{
	const char *first = out->letters[out->nletters - 1];

	if (first[1] != '\0' || last[1] != '\0' || last[0] <= first[0]) {
		add_letter(out, last);
		return;
	}
	for (char c = (char)(first[0] + 1); c <= last[0]; c++)
		add_letter(out, (char[]){c, '\0'});
}

/* A separator of letters: `,` and words for "and", "to"; WORD_NONE: none. */
static enum cite_word
read_separator(struct reader *r)
{
	enum cite_word what, sep = WORD_NONE;
	const struct lang_cite_row *row;
	size_t len;

	skip_blank(r);
	if (look(r, 0) == '-') {
		r->at++;
		sep = WORD_TO;
	} else if (look(r, 0) == ',' || read_text(r, "\xd8\x8c")) {
		r->at += look(r, 0) == ',';
		sep = WORD_AND;
	}
	skip_blank(r);
	len = scan_word(r->s, r->at, &what, &row);
	if (what == WORD_AND || what == WORD_TO) {
		r->at += len;
		sep = what;
		skip_blank(r);
	}
	return sep;
}

/* The letters behind a number: H; A and B; A, B and C; A to E. */
static void
read_letters(struct reader *r, struct number *out)
{
	char letter[3];
	size_t keep = r->at;

	skip_blank(r);
	if (!read_letter(r, letter)) {
		r->at = keep;
		return;
	}
	add_letter(out, letter);
	for (;;) {
		enum cite_word sep;

		keep = r->at;
		sep = read_separator(r);
		/* The Arabic "and" is glued to its letter: ألف وباء. */
		if ((sep == WORD_NONE && r->s->words->lang->prefixes == NULL) ||
		    !read_letter(r, letter))
			break;
		if (sep == WORD_TO)
			add_range(out, letter);
		else
			add_letter(out, letter);
	}
	r->at = keep;
}

/* The session in brackets: XXV, S-IV, ES-V, and 15 after the Arabic letter
 * for it.  `r` stands behind the opening bracket. */
static int
read_session(struct reader *r, struct number *out)
{
	const struct scan_words *w = r->s->words;
	bool letters = w->lang->roman != NULL;

	out->series = '\0';
	if (read_text(r, w->emergency) || read_text(r, "es-"))
		out->series = 'E';
	else if (read_text(r, w->special) || read_text(r, "s-"))
		out->series = 'S';
	else if (letters && read_text(r, w->roman))
		out->series = '\0';
	else
		letters = false;
	if (letters && ascii_digit(look(r, 0)))
		return read_digits(r);
	return read_roman(r, &out->damaged);
}

static bool
is_bracket(char c)
{
	return c == '(' || c == ')';
}

/* 1540 (2004), 2625 (XXV), 217 A (III); r stands behind the number. */
static bool
read_brackets(struct reader *r, struct number *out)
{
	size_t keep;
	char open;
	int year;

	read_letters(r, out);
	skip_blank(r);
	open = look(r, 0);
	if (!is_bracket(open))
		return false;
	r->at++;
	skip_blank(r);
	keep = r->at;
	year = read_digits(r);
	if (year < 0) {
		out->shape = SHAPE_ROMAN;
		out->session = read_session(r, out);
		if (out->session < 1 || out->session > ROMAN_MAX)
			return false;
	} else if (is_year(year) && r->at - keep == 4 && out->nletters == 0) {
		out->shape = SHAPE_BRACKET;
		out->session = year;
	} else {
		return false;
	}
	keep = r->at;
	skip_blank(r);
	if (!is_bracket(look(r, 0))) {
		r->at = keep;
		return out->damaged;
	}
	out->swapped = open == look(r, 0) || open == ')';
	r->at++;
	return true;
}

/* What may stand behind a slash number: no digit, slash or point that would
 * make it a part of something else. */
static bool
ends_well(const struct reader *r)
{
	char c = look(r, 0), d = look(r, 1);

	if (ascii_digit(c) || c == '%')
		return false;
	if (c == '/')
		return false;
	return !((c == '.' || c == '-') && ascii_digit(d) && c != '-');
}

/* 307/76 in an Arabic text: no session has that number. */
static void
turn_halves(const struct reader *r, struct number *out)
{
	int session = out->number;

	if (r->s->words->lang->roman == NULL || out->session <= SESSION_NOW ||
	    out->session > 999 || session < SESSION_SLASH ||
	    session > SESSION_NOW)
		return;
	out->number = out->session;
	out->session = session;
	out->swapped = true;
}

static bool
read_slash(struct reader *r, struct number *out, enum shape shape)
{
	size_t digits = r->at;

	out->session = read_digits(r);
	if (out->session < 0)
		return false;
	digits = r->at - digits;
	skip_blank(r);
	if (look(r, 0) != '/')
		return false;
	r->at++;
	skip_blank(r);
	if (!ascii_digit(look(r, 0)) || look(r, 0) == '0')
		return false;
	out->number = read_digits(r);
	if (out->number < 0 || !ends_well(r))
		return false;
	out->shape = shape;
	if (shape == SHAPE_SLASH)
		turn_halves(r, out);
	if (shape == SHAPE_SLASH && digits == 4 && is_year(out->session))
		out->shape = SHAPE_YEAR;
	else if (out->session < 1 || out->session > SESSION_MAX ||
		 out->number > 999)
		return false;
	read_letters(r, out);
	return true;
}

/* (1261) 1999: what bidirectional text makes of 1261 (1999). */
static bool
read_mirrored(struct reader *r, struct number *out)
{
	size_t before;

	r->at++;
	out->number = read_digits(r);
	if (out->number < 1 || look(r, 0) != ')')
		return false;
	r->at++;
	skip_blank(r);
	before = r->at;
	out->session = read_digits(r);
	out->shape = SHAPE_BRACKET;
	out->swapped = true;
	return is_year(out->session) && r->at - before == 4 &&
	       look(r, 0) != '/';
}

/* Nothing stands before that makes the digits a part of a longer token. */
static bool
begins_well(const struct text *t, size_t i)
{
	char c = i > 0 ? t->fold.data[i - 1] : ' ';
	size_t len;

	if (c == '/' || c == '.' || ascii_digit(c))
		return false;
	if ((unsigned char)c < 0x80 && c >= 'a' && c <= 'z')
		return false;
	if (c != '-' || i < 2)
		return true;
	c = t->fold.data[i - 2];
	return c == ' ' || ascii_digit(c) ||
	       !utf8_is_letter(
		   utf8_before(t->fold.data, t->fold.data + i - 1, &len));
}

size_t
number_scan(const struct scan *s, size_t i, struct number *out)
{
	const struct text *t = s->text;
	struct reader r = {s, t->fold.data, t->fold.len, i};
	struct number first = {0};

	*out = first;
	if (r.p[i] == '(')
		return s->words->lang->roman != NULL && read_mirrored(&r, out)
			   ? r.at - i
			   : 0;
	if (!ascii_digit(r.p[i])) {
		enum shape shape = SHAPE_EMERGENCY;

		if (!read_text(&r, s->words->emergency) &&
		    !(scan_upper(t, i) && read_text(&r, "es-"))) {
			shape = SHAPE_SPECIAL;
			if (!read_text(&r, s->words->special) &&
			    !(scan_upper(t, i) && read_text(&r, "s-")))
				return 0;
		}
		return read_slash(&r, out, shape) ? r.at - i : 0;
	}
	if (!begins_well(t, i))
		return 0;
	if (read_slash(&r, out, SHAPE_SLASH))
		return r.at - i;
	*out = first;
	r.at = i;
	out->number = read_digits(&r);
	if (out->number > 0 && read_brackets(&r, out))
		return r.at - i;
	return 0;
}
