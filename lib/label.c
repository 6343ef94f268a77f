/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "lib/label.h"

#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include "lib/number.h"
#include "lib/utf8.h"

enum {
	DIGITS_MAX = 3, /* of a paragraph's number: four are a year */
	PARTS_MAX = 4, /* of "1.2.1" */
	LETTERS_MAX = 6, /* "xviii" */
};

/* A text that is being read from its beginning. */
struct reader {
	const char *begin, *p, *end;
};

static uint32_t
peek(const struct reader *r, size_t *len)
{
	*len = 0;
	return r->p < r->end ? utf8_decode(r->p, r->end, len) : 0;
}

static bool
take(struct reader *r, uint32_t c)
{
	size_t len;

	if (peek(r, &len) != c || len == 0)
		return false;
	r->p += len;
	return true;
}

static bool
take_any(struct reader *r, const uint32_t *list)
{
	for (; *list != 0; list++)
		if (take(r, *list))
			return true;
	return false;
}

static void
take_blanks(struct reader *r)
{
	while (r->p < r->end && *r->p == ' ')
		r->p++;
}

static const uint32_t points[] = {'.', 0xff0e, 0};
static const uint32_t commas[] = {0x3001, 0}; /* 、 */
static const uint32_t opening[] = {'(', 0xff08, 0};
static const uint32_t closing[] = {')', 0xff09, 0};
static const uint32_t hyphens[] = {'-', 0x2013, 0x2014, 0x2212, 0};
static const uint32_t quotes[] = {'\'', 0x2018, 0x2019, 0x201a, 0x201b, 0};
static const uint32_t bullets[] = {
    0x2022, 0x25aa, 0x25cf, 0x25cb, 0x25e6, 0x2219, 0x2013, 0x2014, '*', 0};

/* Heavenly stems and earthly branches, which number points in Chinese. */
static const uint32_t stems[] = {0x7532, 0x4e59, 0x4e19, 0x4e01, 0x620a, 0x5df1,
    0x5e9a, 0x8f9b, 0x58ec, 0x7678, 0};
static const uint32_t branches[] = {0x5b50, 0x4e11, 0x5bc5, 0x536f, 0x8fb0,
    0x5df3, 0x5348, 0x672a, 0x7533, 0x9149, 0x620c, 0x4ea5, 0};

/* Letters as a list numbers its points with them. */
static const uint32_t abjad[] = {0x623, 0x628, 0x62c, 0x62f, 0x647, 0x648,
    0x632, 0x62d, 0x637, 0x64a, 0x643, 0x644, 0x645, 0x646, 0x633, 0x639, 0x641,
    0x635, 0x642, 0x631, 0x634, 0x62a, 0x62b, 0x62e, 0x630, 0x636, 0x638, 0x63a,
    0};

static int
place(const uint32_t *list, uint32_t c)
{
	for (int i = 0; list[i] != 0; i++)
		if (list[i] == c)
			return i + 1;
	return 0;
}

/* Cyrillic letters of lists: those that look Latin have the Latin place
 * (Russian editions mix both: "а)" "b)" "с)"), unless they are alone. */
static int
letter_place(uint32_t c)
{
	static const uint32_t twins[] = {0x430, 0x251, 0x441, 0x501, 0x435, 0};
	static const int twin_places[] = {1, 1, 3, 4, 5};
	int at;

	if (c >= 'a' && c <= 'z')
		return (int)(c - 'a') + 1;
	at = place(twins, c);
	if (at > 0)
		return twin_places[at - 1];
	if (c >= 0x430 && c <= 0x44f)
		return (int)(c - 0x430) + 1;
	return place(abjad, c == 0x627 ? 0x623 : c);
}

/* Digits, at most `max`; -1: none, or more. */
static int
take_number(struct reader *r, int max)
{
	int value = 0, n = 0;
	size_t len;

	for (;; n++) {
		int digit = utf8_digit(peek(r, &len));

		if (len == 0 || digit < 0)
			break;
		if (n == max)
			return -1;
		value = value * 10 + digit;
		r->p += len;
	}
	return n == 0 ? -1 : value;
}

/* A Chinese numeral up to 99; 0: none. */
static int
take_han(struct reader *r)
{
	int value = 0, unit = 0, n = 0;
	size_t len;

	for (;; n++) {
		int v = utf8_chinese(peek(r, &len));

		if (len == 0 || v < 0 || v > 20 || n == 4)
			break;
		if (v == 10) {
			value += (unit == 0 ? 1 : unit) * 10;
			unit = 0;
		} else {
			unit = v;
		}
		r->p += len;
	}
	return value + unit;
}

/* "1" "12 bis" "1.2.1", with what closes it. */
static bool
read_number(struct reader *r, struct label *l)
{
	size_t len;
	uint32_t next;
	bool closed;

	l->class = LABEL_NUMBER;
	l->value = take_number(r, DIGITS_MAX);
	l->parts = 1;
	if (l->value <= 0 && l->value != 0)
		return false;
	l->end = (size_t)(r->p - r->begin);
	if (strncmp(r->p, " bis.", 5) == 0 || strncmp(r->p, " ter.", 5) == 0)
		l->end += 4, r->p += 4;
	if (take_any(r, closing)) {
		l->class = LABEL_DIGIT;
		l->enclosed = true;
		l->end = (size_t)(r->p - r->begin);
		return peek(r, &len) == ' ';
	}
	closed = take_any(r, points) || take_any(r, commas);
	while (closed && l->parts <= PARTS_MAX) {
		struct reader further = *r;

		if (take_number(&further, DIGITS_MAX) < 0)
			break;
		l->parts++;
		*r = further;
		l->end = (size_t)(r->p - r->begin);
		closed = take_any(r, points);
	}
	next = peek(r, &len);
	if (l->parts > 1) /* "1.5 million" is no label */
		return next == ' ' && r->p + 1 < r->end &&
		       (unsigned char)r->p[1] >= 'A' &&
		       ((unsigned char)r->p[1] <= 'Z' ||
			   (unsigned char)r->p[1] >= 0xc3);
	if (closed)
		return utf8_digit(next) < 0 || len == 0;
	/* Arabic: "1 -"; between digits a hyphen makes a range. */
	take_blanks(r);
	if (!take_any(r, hyphens))
		return false;
	take_blanks(r);
	next = peek(r, &len);
	return len == 0 ||
	       (next >= 0x600 && next < 0x700 && utf8_digit(next) < 0);
}

/* Arabic sets a letter that stands twice apart: (أ أ). */
static void
take_blank_before(struct reader *r, uint32_t letter)
{
	struct reader further = *r;

	if (take(&further, ' ') && take(&further, letter))
		r->p++;
}

/* Up to LETTERS_MAX small letters; sets value and roman. */
static bool
take_letters(struct reader *r, struct label *l)
{
	char upper[LETTERS_MAX + 1];
	uint32_t first = 0, c;
	size_t len, n = 0;
	bool latin = true, same = true;

	while (n < LETTERS_MAX && (c = peek(r, &len), letter_place(c) > 0)) {
		first = n == 0 ? c : first;
		same = same && c == first;
		latin = latin && c >= 'a' && c <= 'z';
		upper[n++] = (char)(latin ? c - 'a' + 'A' : '?');
		r->p += len;
		if (n == 1 && !latin)
			take_blank_before(r, first);
	}
	if (n == 0)
		return false;
	l->value = same ? letter_place(first) + 26 * ((int)n - 1) : 0;
	if (latin)
		l->roman = number_from_roman(upper, n);
	l->class = same && n <= 2 ? LABEL_LETTER : LABEL_ROMAN;
	return l->class == LABEL_LETTER || l->roman > 0;
}

/* What stands in brackets or before a closing one. */
static bool
read_enclosed(struct reader *r, struct label *l)
{
	size_t len;
	uint32_t c;
	bool opened = take_any(r, opening);

	c = peek(r, &len);
	l->enclosed = true;
	if (utf8_digit(c) >= 0) {
		l->class = LABEL_DIGIT;
		l->value = take_number(r, 2);
		if (l->value < 0)
			return false;
	} else if (place(stems, c) > 0 || place(branches, c) > 0) {
		l->class = LABEL_BRANCH;
		l->value = place(stems, c) + place(branches, c);
		r->p += len;
	} else if (utf8_chinese(c) >= 0) {
		l->class = LABEL_HAN;
		l->value = take_han(r);
	} else if (!take_letters(r, l)) {
		return false;
	}
	if (!take_any(r, closing))
		return false;
	l->end = (size_t)(r->p - r->begin);
	if (opened && l->class != LABEL_DIGIT)
		return true;
	c = peek(r, &len);
	return len == 0 || c == ' ';
}

/* "一、" as paragraph; ㈠ ① as they are. */
static bool
read_han(struct reader *r, struct label *l)
{
	size_t len;
	uint32_t c = peek(r, &len);

	l->class = LABEL_HAN;
	if (c >= 0x3220 && c <= 0x3229) {
		l->value = (int)(c - 0x3220) + 1;
		l->enclosed = true;
		r->p += len;
		l->end = (size_t)(r->p - r->begin);
		return true;
	}
	if (c >= 0x2460 && c <= 0x2487) {
		l->value = (int)(c - 0x2460) % 20 + 1;
		l->enclosed = true;
		r->p += len;
		l->end = (size_t)(r->p - r->begin);
		return true;
	}
	l->value = take_han(r);
	l->end = (size_t)(r->p - r->begin);
	return l->value > 0 && take_any(r, commas);
}

static bool
read_quoted(struct reader *r, struct label *l)
{
	l->class = LABEL_QUOTED;
	l->enclosed = true;
	if (!take_any(r, quotes))
		return false;
	l->value = take_number(r, 2);
	if (l->value < 0 || !take_any(r, quotes))
		return false;
	l->end = (size_t)(r->p - r->begin);
	return true;
}

static bool
read_bullet(struct reader *r, struct label *l)
{
	size_t len;

	l->class = LABEL_BULLET;
	return take_any(r, bullets) && peek(r, &len) == ' ';
}

bool
label_read(const char *text, struct label *out)
{
	static bool (*const readers[])(struct reader *, struct label *) = {
	    read_number, read_enclosed, read_han, read_quoted, read_bullet};
	size_t n = strlen(text);

	for (size_t i = 0; i < sizeof(readers) / sizeof(readers[0]); i++) {
		struct reader r = {text, text, text + n};

		*out = (struct label){0};
		if (!readers[i](&r, out))
			continue;
		take_blanks(&r);
		out->rest = (size_t)(r.p - text);
		return true;
	}
	*out = (struct label){0};
	return false;
}

bool
label_text(const struct label *l, char out[LABEL_TEXT])
{
	char roman[LABEL_TEXT];
	int value = l->class == LABEL_ROMAN ? l->roman : l->value;

	if (value <= 0)
		return false;
	switch (l->class) {
	case LABEL_NUMBER:
	case LABEL_DIGIT:
		snprintf(out, LABEL_TEXT, l->enclosed ? "(%d)" : "%d", value);
		return true;
	case LABEL_LETTER:
		/* (z) (aa) (bb) */
		snprintf(out, LABEL_TEXT, "(%.*s)", (value - 1) / 26 + 1,
		    (char[]){(char)('a' + (value - 1) % 26),
			(char)('a' + (value - 1) % 26), '\0'});
		return value <= 52;
	case LABEL_ROMAN:
	case LABEL_QUOTED:
	case LABEL_HAN:
	case LABEL_BRANCH:
		if (value >= 40)
			return false;
		number_to_roman(value, roman);
		for (char *p = roman; *p != '\0'; p++)
			*p |= 0x20;
		snprintf(out, LABEL_TEXT, "(%.12s)", roman);
		return true;
	default:
		return false;
	}
}

/* Does the label go on where level i stands? */
static bool
follows(const struct nest *n, int i, const struct label *l)
{
	return n->open[i].class == l->class &&
	       n->open[i].enclosed == l->enclosed;
}

/* "(i)" "(v)" "(x)" are Roman unless the letter before them was the last. */
static void
settle_roman(const struct nest *n, struct label *l)
{
	if (l->class != LABEL_LETTER || l->roman == 0)
		return;
	for (int i = n->depth - 1; i >= 0; i--) {
		if (n->open[i].class == LABEL_ROMAN &&
		    n->open[i].value + 1 == l->roman) {
			l->class = LABEL_ROMAN;
			return;
		}
		if (n->open[i].class == LABEL_LETTER &&
		    n->open[i].value + 1 == l->value)
			return;
	}
	if (l->roman == 1)
		l->class = LABEL_ROMAN;
}

int
nest_level(struct nest *n, struct label *label, int under)
{
	int level;

	settle_roman(n, label);
	if (label->class == LABEL_ROMAN)
		label->value = label->roman;
	if (label->class == LABEL_NUMBER && label->parts == 1) {
		level = 1;
	} else if (label->class == LABEL_NUMBER) {
		level = label->parts;
	} else {
		for (level = n->depth; level > 0; level--)
			if (follows(n, level - 1, label))
				break;
		if (level == 0 && !label->enclosed && n->depth == 0)
			level =
			    1; /* "一、" is a paragraph's, "(一)" a point's */
		else if (level == 0)
			level = (n->depth > under ? n->depth : under) + 1;
	}
	if (level > NEST_MAX)
		level = NEST_MAX;
	while (n->depth < level - 1) {
		n->open[n->depth].class = LABEL_NONE;
		n->open[n->depth++].value = 0;
	}
	n->open[level - 1].class = label->class;
	n->open[level - 1].enclosed = label->enclosed;
	n->open[level - 1].value = label->value;
	n->depth = level;
	return level;
}

/* A number as all languages may write it; one that is not known, "12 bis", as
 * printed. */
static void
number_text(struct nest *n, struct span printed, char out[LABEL_TEXT])
{
	char text[LABEL_TEXT + 2];
	struct label l;
	size_t len;

	out[0] = '\0';
	if (printed.n == 0 || printed.n >= LABEL_TEXT)
		return;
	snprintf(text, sizeof text, "%.*s%s", (int)printed.n, printed.p,
	    utf8_digit(utf8_before(printed.p, printed.p + printed.n, &len)) >= 0
		? "."
		: "");
	if (label_read(text, &l) && l.end == printed.n) {
		nest_level(n, &l, 0);
		if (l.parts <= 1 && label_text(&l, out))
			return;
	}
	memcpy(out, printed.p, printed.n);
	out[printed.n] = '\0';
}

int
label_step(struct label_path *p, struct span printed, int level)
{
	level = level < 1 ? 1 : level > NEST_MAX ? NEST_MAX : level;
	for (int i = level; i <= NEST_MAX; i++)
		p->number[i][0] = '\0';
	number_text(&p->nest, printed, p->number[level]);
	return level;
}

void
label_path_text(const struct label_path *p, int level, char out[LABEL_PATH])
{
	size_t n = 0;

	out[0] = '\0';
	for (int i = 1; i <= level; i++) {
		size_t more = strlen(p->number[i]);

		if (n + more < LABEL_PATH) {
			memcpy(out + n, p->number[i], more + 1);
			n += more;
		}
	}
}
