/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "enrich/scan.h"

#include <stdlib.h>
#include <string.h>

#include "lib/ascii.h"
#include "lib/mem.h"
#include "lib/number.h"
#include "lib/utf8.h"

/* The first letter of the Arabic article, which stays with its word. */
#define PARTICLE_ARTICLE "\xd8\xa7"

enum { GLUED_MAX = 64 }; /* bytes behind the capitals of MEPC.201(62) */

/* Stops of other scripts, and what they are here. */
static const struct {
	uint32_t from;
	char to;
} marks[] = {
    {0x60c, ','},
    {0x61b, ';'},
    {0x61f, '.'},
    {0x3002, '.'},
    {0x300a, '<'},
    {0x300b, '>'},
};

struct token *
scan_push(
    struct scan *s, enum token_type type, int value, size_t start, size_t stop)
{
	struct token *t;

	if (s->n == s->cap)
		s->tokens = mem_grow(s->tokens, s->n, &s->cap, sizeof *t);
	t = &s->tokens[s->n++];
	*t = (struct token){
	    .type = type, .value = value, .start = start, .stop = stop};
	return t;
}

enum token_type
scan_type(const struct scan *s, size_t token)
{
	return token < s->n ? s->tokens[token].type : TOKEN_OTHER;
}

const struct lang_cite_row *
scan_row(const struct scan *s, size_t token)
{
	return &s->words->lang->rows[s->tokens[token].value];
}

bool
scan_is(const struct scan *s, size_t token, enum cite_word word)
{
	return token < s->n && s->tokens[token].type == TOKEN_WORD &&
	       s->tokens[token].word == word;
}

bool
scan_mark(const struct scan *s, size_t token, char mark)
{
	return token < s->n && s->tokens[token].type == TOKEN_MARK &&
	       s->tokens[token].value == mark;
}

/* The bytes of a particle glued to the front of the word of n bytes at i that
 * is of row `row`: وهذا القرار is "and" and "this resolution". */
static size_t
particle(const struct scan *s, size_t i, size_t n, int row)
{
	const struct scan_words *w = s->words;
	const char *at = s->text->fold.data + i;

	for (size_t k = 0; k < w->nprefixes; k++) {
		size_t len = w->prefixes[k].n;
		int value;

		if (scan_prefix(w, k, at, at + n) &&
		    memcmp(at, PARTICLE_ARTICLE, 2) != 0 &&
		    words_at(&w->set, at + len, at + n, &value) == n - len &&
		    value == row)
			return len;
	}
	return 0;
}

/* A word of the tables. */
static size_t
take_word(struct scan *s, size_t i)
{
	enum cite_word what;
	const struct lang_cite_row *row;
	size_t n = scan_word(s, i, &what, &row);
	struct token *t;
	int value;

	/* secc. A: a letter, not the Spanish "to". */
	if (n == 0 || (n == 1 && s->n > 0 && scan_upper(s->text, i) &&
			  (scan_is(s, s->n - 1, WORD_UNIT) ||
			      (scan_mark(s, s->n - 1, '.') &&
				  s->tokens[s->n - 1].stop == i))))
		return 0;
	value = (int)(row - s->words->lang->rows);
	t = scan_push(
	    s, TOKEN_WORD, value, i + particle(s, i, n, value), i + n);
	t->word = what;
	return n;
}

/* Is one of the letters from i to stop a capital, or of a script without? */
static bool
is_name(const struct text *t, size_t i, size_t stop)
{
	const char *p = t->fold.data, *end = p + t->fold.len;
	size_t len;
	bool cased = false;

	for (; i < stop; i += len) {
		uint32_t c = utf8_decode(p + i, end, &len);

		if (c >= 0x530 || !utf8_is_letter(c))
			continue;
		if (scan_upper(t, i))
			return true;
		cased = true;
	}
	return !cased;
}

/* The name of an instrument at i, or behind the particle of n bytes there. */
static size_t
instrument_at(const struct scan *s, size_t i, size_t n, int *row)
{
	const struct buf *b = &s->text->fold;
	const char *p = b->data + i + n, *end = b->data + b->len;
	size_t found = words_at(&s->words->instruments, p, end, row);

	/* What a judgment is about stands in a sentence like any other words.
	 */
	if (found > 0 &&
	    strncmp(s->words->lang->rows[*row].arg, "icj/", 4) == 0)
		return found;
	return is_name(s->text, i + n, i + n + found) ? found : 0;
}

/* The article belongs to the name, a particle before it does not. */
static size_t
without_article(const char *prefix, size_t n)
{
	static const char article[] = "\xd8\xa7\xd9\x84";
	size_t len = sizeof article - 1;

	return n >= len && memcmp(prefix + n - len, article, len) == 0 ? n - len
								       : n;
}

static size_t
take_instrument(struct scan *s, size_t i)
{
	const struct scan_words *w = s->words;
	const struct buf *b = &s->text->fold;
	size_t n, cut = 0;
	int row;

	n = instrument_at(s, i, 0, &row);
	for (size_t k = 0; n == 0 && k < w->nprefixes; k++) {
		struct span prefix = w->prefixes[k];

		if (scan_prefix(w, k, b->data + i, b->data + b->len) &&
		    (n = instrument_at(s, i, prefix.n, &row)) != 0) {
			n += prefix.n;
			cut = without_article(prefix.p, prefix.n);
		}
	}
	if (n != 0)
		scan_push(s, TOKEN_WORD, row, i + cut, i + n)->word =
		    WORD_INSTRUMENT;
	return n;
}

/* A run of Chinese numerals (第二十三节), as far as the hundreds. */
static size_t
take_chinese(struct scan *s, size_t i)
{
	const char *begin = s->text->fold.data, *p = begin + i;
	const char *end = begin + s->text->fold.len;
	int total = 0, digit = -1;

	while (p < end) {
		size_t len;
		int v = utf8_chinese(utf8_decode(p, end, &len));

		if (v < 0)
			break;
		if (v >= 10) {
			total += (digit < 0 ? 1 : digit) * v;
			digit = -1;
		} else {
			digit = digit < 0 ? v : digit * 10 + v;
		}
		if (total > 9999 || digit > 9999)
			break;
		p += len;
	}
	if (p == begin + i)
		return 0;
	scan_push(s, TOKEN_INTEGER, total + (digit < 0 ? 0 : digit), i,
	    (size_t)(p - begin));
	return (size_t)(p - begin) - i;
}

/* Digits that are no number of a resolution: a whole number, or something
 * longer with points, slashes and letters in it, taken as a whole so that no
 * part of it is read as a citation (12.10, 1/CP.21, 12/10/2003). */
static size_t
take_digits(struct scan *s, size_t i)
{
	const char *p = s->text->fold.data;
	size_t n = s->text->fold.len, k = i;
	int value = 0;

	while (k < n && ascii_digit(p[k])) {
		if (value < 100000)
			value = value * 10 + (p[k] - '0');
		k++;
	}
	if (k + 1 < n && (p[k] == '/' || p[k] == '.') &&
	    (ascii_digit(p[k + 1]) || (p[k] == '/' && ascii_small(p[k + 1])))) {
		while (
		    k + 1 < n &&
		    (ascii_digit(p[k]) || ascii_small(p[k]) ||
			((p[k] == '/' || p[k] == '.') &&
			    (ascii_digit(p[k + 1]) || ascii_small(p[k + 1])))))
			k++;
		if (k + 1 == n && (ascii_digit(p[k]) || ascii_small(p[k])))
			k++;
		scan_push(s, TOKEN_OTHER, 0, i, k);
		return k - i;
	}
	scan_push(s, TOKEN_INTEGER, value, i, k);
	return k - i;
}

/* Roman numerals and single letters in Latin print. */
static bool
take_letters(struct scan *s, size_t i, size_t n)
{
	char roman[12];
	int value;

	if (n > 0 && n < sizeof roman && scan_upper(s->text, i)) {
		for (size_t k = 0; k < n; k++)
			roman[k] = (char)(s->text->fold.data[i + k] - 32);
		value = number_from_roman(roman, n);
		if (value > 0 && scan_upper(s->text, i + n - 1) &&
		    (n > 1 || strchr("IVX", roman[0]) != NULL)) {
			scan_push(s, TOKEN_ROMAN, value, i, i + n);
			return true;
		}
	}
	if (n != 1)
		return false;
	value = (unsigned char)s->text->fold.data[i];
	if (scan_upper(s->text, i))
		value -= 32;
	scan_push(s, TOKEN_LETTER, value, i, i + n);
	return true;
}

/* The letter of a section in Cyrillic that looks like a Latin one: разд. А. */
static size_t
take_look_alike(struct scan *s, size_t i)
{
	const char *p = s->text->fold.data;
	size_t len, next;
	char c = scan_latin(s->text, i, &len);

	if (c == '\0' || len < 2 || !scan_upper(s->text, i) || s->n == 0 ||
	    !scan_is(s, s->n - 1, WORD_UNIT))
		return 0;
	if (i + len < s->text->fold.len &&
	    utf8_is_letter(
		utf8_decode(p + i + len, p + s->text->fold.len, &next)))
		return 0;
	scan_push(s, TOKEN_LETTER, c - 32, i, i + len);
	return len;
}

/* Where the run of letters at i ends: of Latin ones (an accent may stand
 * within), or of those of another script; one Chinese character. */
static size_t
letters_end(const struct text *t, size_t i)
{
	const char *p = t->fold.data, *end = p + t->fold.len;
	bool latin = ascii_small(p[i]);
	size_t len, k = i;
	uint32_t c = utf8_decode(p + i, end, &len);

	if (!utf8_is_letter(c) || utf8_is_han(c))
		return i + len;
	while (k < t->fold.len) {
		c = utf8_decode(p + k, end, &len);
		if (!utf8_is_letter(c) || utf8_is_han(c) ||
		    (!latin && c < 0x80))
			break;
		k += len;
	}
	return k;
}

/* How far what is glued to the capitals that end at k reaches: MEPC.201(62),
 * XIII/9, B.2; k when nothing is. */
static size_t
glued_end(const struct text *t, size_t i, size_t k)
{
	const char *p = t->fold.data;
	size_t from = k, last = k;
	bool slash = false;

	while (k < t->fold.len && k - from < GLUED_MAX) {
		size_t len;

		if (scan_latin(t, k, &len) != '\0' || ascii_digit(p[k]))
			last = k + len;
		else if (strchr("/.-()", p[k]) == NULL)
			break;
		slash |= p[k] == '/';
		k += len;
	}
	return scan_upper(t, i) && (slash || ascii_digit(p[last - 1])) ? last
								       : from;
}

/* A word that is in no table; one in Latin capitals is taken with all that
 * is glued to it. */
static size_t
take_other(struct scan *s, size_t i)
{
	size_t k = letters_end(s->text, i), end = k;

	if (ascii_small(s->text->fold.data[i])) {
		end = glued_end(s->text, i, k);
		if (end == k && take_letters(s, i, k - i))
			return k - i;
	}
	scan_push(s, TOKEN_OTHER, 0, i, end);
	return end - i;
}

static char
mark_at(const char *p, const char *end, size_t *len)
{
	uint32_t c = utf8_decode(p, end, len);

	if (c < 0x80)
		return ascii_small((char)c) || ascii_digit((char)c) ? '\0'
								    : (char)c;
	for (size_t i = 0; i < sizeof marks / sizeof marks[0]; i++)
		if (marks[i].from == c)
			return marks[i].to;
	return '\0';
}

/* The date of the list that begins at i. */
static bool
take_date(struct scan *s, size_t *next, size_t *i)
{
	const struct date_list *d = s->dates;

	while (*next < d->n && d->items[*next].start < *i)
		(*next)++;
	if (*next >= d->n || d->items[*next].start != *i ||
	    d->items[*next].stop <= *i)
		return false;
	scan_push(s, TOKEN_DATE, (int)*next, *i, d->items[*next].stop);
	*i = d->items[*next].stop;
	(*next)++;
	return true;
}

static size_t
take_number(struct scan *s, size_t i)
{
	struct number n;
	size_t len = number_scan(s, i, &n);

	if (len == 0)
		return 0;
	if (s->nnumbers == s->numbers_cap)
		s->numbers = mem_grow(
		    s->numbers, s->nnumbers, &s->numbers_cap, sizeof n);
	s->numbers[s->nnumbers] = n;
	scan_push(s, TOKEN_NUMBER, (int)s->nnumbers++, i, i + len);
	return len;
}

/* A number of a special session behind a particle: ودإ-27/1. */
static size_t
take_prefixed(struct scan *s, size_t i)
{
	const struct scan_words *w = s->words;
	const struct buf *b = &s->text->fold;

	for (size_t k = 0; k < w->nprefixes; k++) {
		size_t len = w->prefixes[k].n, n;

		if (scan_prefix(w, k, b->data + i, b->data + b->len) &&
		    (n = take_number(s, i + len)) != 0)
			return len + n;
	}
	return 0;
}

/* The letter of a point, b), or one that looks like it; it may be a word
 * elsewhere: "a", "d", "e". */
static size_t
take_point(struct scan *s, size_t i)
{
	const struct buf *b = &s->text->fold;
	size_t len;
	char c = scan_latin(s->text, i, &len);

	if (c == '\0' || i + len >= b->len || b->data[i + len] != ')' ||
	    scan_upper(s->text, i))
		return 0;
	scan_push(s, TOKEN_LETTER, c, i, i + len);
	return len;
}

/* Whatever begins at i, which is no blank. */
static size_t
take(struct scan *s, size_t i, bool begins)
{
	const char *p = s->text->fold.data;
	size_t len, latin;
	char mark;

	if (ascii_digit(p[i])) {
		len = take_number(s, i);
		return len != 0 ? len : take_digits(s, i);
	}
	if (begins && s->words->numbers[(unsigned char)p[i]] &&
	    (len = take_number(s, i)) != 0)
		return len;
	if (begins && scan_upper(s->text, i) &&
	    scan_latin(s->text, i, &latin) != '\0' &&
	    (len = scan_symbol(s, i)) != 0)
		return len;
	if (begins && ((len = take_point(s, i)) != 0 ||
			  (len = take_look_alike(s, i)) != 0 ||
			  (len = take_word(s, i)) != 0))
		return len;
	if (begins && (len = take_prefixed(s, i)) != 0)
		return len;
	mark = mark_at(p + i, p + s->text->fold.len, &len);
	if (mark == '\'')
		return len; /* l'Assemblée: an elision parts nothing */
	if (mark != '\0') {
		scan_push(s, TOKEN_MARK, mark, i, i + len);
		return len;
	}
	len = take_chinese(s, i);
	return len != 0 ? len : take_other(s, i);
}

void
scan_text(struct scan *s, const struct text *t, const struct scan_words *words,
    const struct date_list *dates)
{
	const char *p = t->fold.data;
	size_t i = 0, next = 0, len;
	bool quoted = false, book = false, begins;

	s->text = t;
	s->words = words;
	s->dates = dates;
	s->n = s->nnumbers = s->nsymbols = 0;
	while (i < t->fold.len) {
		size_t first = s->n;

		if (p[i] == ' ') {
			i++;
			continue;
		}
		begins = scan_begins(t, i);
		/* A name may begin with a year. */
		if (begins && (len = take_instrument(s, i)) != 0)
			i += len;
		else if (!take_date(s, &next, &i))
			i += take(s, i, begins);
		for (; first < s->n; first++) {
			if (scan_mark(s, first, '"'))
				quoted = !quoted;
			else if (scan_mark(s, first, '<'))
				book = true;
			else if (scan_mark(s, first, '>'))
				book = false;
			s->tokens[first].quoted = quoted || book;
		}
	}
}

void
scan_free(struct scan *s)
{
	free(s->tokens);
	free(s->numbers);
	free(s->symbols);
	*s = (struct scan){0};
}
