/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "lib/symbol_spell.h"
#include "lib/ascii.h"

#include <stdint.h>
#include <string.h>

#include "lib/utf8.h"

/*
 * Letters that look like Latin ones (Cyrillic, in Russian editions), Roman
 * numerals and punctuation of other scripts.  '\0': no character of a symbol.
 */
static char
fold_other(uint32_t c)
{
	static const struct {
		uint16_t c;
		char as;
	} alike[] = {
	    {0x405, 'S'},
	    {0x406, 'I'},
	    {0x408, 'J'},
	    {0x410, 'A'},
	    {0x412, 'B'},
	    {0x415, 'E'},
	    {0x41a, 'K'},
	    {0x41c, 'M'},
	    {0x41d, 'H'},
	    {0x41e, 'O'},
	    {0x420, 'P'},
	    {0x421, 'C'},
	    {0x422, 'T'},
	    {0x425, 'X'},
	    {0x430, 'A'},
	    {0x435, 'E'},
	    {0x43e, 'O'},
	    {0x440, 'P'},
	    {0x441, 'C'},
	    {0x445, 'X'},
	    {0x456, 'I'},
	    {0x60c, ','},
	    {0x61b, ','},
	    {0x2019, ','},
	    {0x201d, ','},
	    {0x2044, '/'},
	    {0x2160, 'I'},
	    {0x2164, 'V'},
	    {0x2169, 'X'},
	    {0x216c, 'L'},
	    {0x2215, '/'},
	    {0x3001, ','},
	    {0x3002, ','},
	    {0xbb, ','},
	};

	if (utf8_is_space(c))
		return ' ';
	if (utf8_is_hyphen(c))
		return '-';
	if (utf8_digit(c) >= 0)
		return (char)('0' + utf8_digit(c));
	if (c > 0xff00 && c < 0xff5f) /* full width */
		return ascii_to_upper((char)(c - 0xfee0));
	for (size_t i = 0; i < sizeof alike / sizeof alike[0]; i++)
		if (alike[i].c == c)
			return alike[i].as;
	return '\0';
}

/* Every character as upper-case ASCII; the ignored ones dropped. */
static enum symbol_error
fold_text(struct span in, struct symbol_spelling *out)
{
	static const char others[] = " /.-()[],;:&*!?'\"";
	const char *p = in.p, *end = in.p + in.n;

	for (size_t len = 1; p < end; p += len) {
		unsigned char b = (unsigned char)*p;
		char c = ascii_to_upper(*p);

		len = 1;
		if (b >= 0x80) {
			uint32_t point = utf8_decode(p, end, &len);

			if (utf8_is_ignored(point))
				continue;
			c = fold_other(point);
		} else if (b == '\t' || b == '\n' || b == '\r') {
			c = ' ';
		}
		if (c == '\0' || (!ascii_upper(c) && !ascii_digit(c) &&
				     strchr(others, c) == NULL))
			return SYMBOL_BAD_CHARACTER;
		out->text[out->n++] = c;
	}
	out->text[out->n] = '\0';
	return SYMBOL_OK;
}

/* Position of the bracket that closes the one at text[0], n: none. */
static size_t
closing(const char *text, size_t n)
{
	char close = text[0] == '(' ? ')' : ']';
	size_t i = 1;

	while (i < n && text[i] != close)
		i++;
	return i;
}

/* Cut what stands around a symbol in a text: blanks, quotes, stops, the
 * asterisk of a reissued document, brackets without a partner. */
static void
trim(struct symbol_spelling *s)
{
	char *p = s->text;
	size_t n = s->n;

	for (bool more = true; more && n > 0;) {
		char first = p[0], last = p[n - 1];
		size_t close;

		more = true;
		if (strchr(" ,;:*!?'\"-/", last) != NULL ||
		    (last == '.' && n > 1 && p[n - 2] != '/') ||
		    (last == ')' && memchr(p, '(', n) == NULL) ||
		    (last == ']' && memchr(p, '[', n) == NULL)) {
			n--;
		} else if (strchr(" /,;:'\"", first) != NULL) {
			p++, n--;
		} else if (first == '(' || first == '[') {
			close = closing(p, n);
			more = close + 1 >= n; /* around all, or unpaired */
			n -= close + 1 == n ? 2 : more;
			p += more;
		} else {
			more = false;
		}
	}
	memmove(s->text, p, n);
	s->text[n] = '\0';
	s->n = n;
}

/* Words that are not printed in capitals (ST/LIB/SER.B/5/Rev.5), and where
 * they stand: at the head of a part, or in brackets. */
static const struct word {
	const char *upper, *print;
	char before; /* '/' or '(' */
	bool modifier; /* a number follows, behind a point */
} words[] = {
    {"ADD", "Add", '/', true},
    {"AGENDA/", "Agenda/", '/', false},
    {"AMEND", "Amend", '/', true},
    {"CONV.", "Conv.", '.', false},
    {"CORR", "Corr", '/', true},
    {"DEC.", "Dec.", '/', false},
    {"EXCERPT", "Excerpt", '/', false},
    {"INTRODUCTION", "Introduction", '(', false},
    {"OZL.", "OzL.", '/', false},
    {"PARTS", "Parts", '(', false},
    {"PART", "Part", '(', false},
    {"PRO.", "Pro.", '.', false},
    {"RES.", "Res.", '/', false},
    {"RESUMPTION", "Resumption", '(', false},
    {"REV", "Rev", '/', true},
    {"SECT.", "Sect.", '(', false},
    {"SUB.", "Sub.", '/', false},
    {"SUPP", "Supp", '/', true},
    {"SUMMARY", "Summary", '/', false},
    {"VOL.", "Vol.", '(', false},
};

/* The word of the table at p, which stands behind `before`; NULL: none.  A
 * modifier needs its number: Add.1, Add1. */
static const struct word *
word_at(const char *p, char before)
{
	if (before == '[')
		before = '(';
	for (size_t i = 0; i < sizeof words / sizeof words[0]; i++) {
		size_t n;

		if (words[i].upper[0] != *p || words[i].upper[1] != p[1])
			continue;
		n = strlen(words[i].upper);
		if (strncmp(p, words[i].upper, n) != 0)
			continue;
		if (words[i].modifier) {
			n += p[n] == '.';
			n += p[n] == ' ';
			if (before == '/' && (p[n] == '\0' || p[n] == '/'))
				return &words[i]; /* E/OB/11/Add. */
			if (ascii_digit(p[n]) &&
			    (before == '/' || ascii_digit(before) ||
				before == ')'))
				return &words[i];
		} else if (words[i].before == before) {
			return &words[i];
		}
	}
	return NULL;
}

/* Does the blank between a and the text at b belong to the symbol?  Only
 * between two words (TD/B/C.1/IRON ORE/…) or where it makes it unreadable. */
static bool
keep_blank(char a, const char *b)
{
	if (strchr("(/.-[", a) != NULL || strchr("()/.-[]", *b) != NULL)
		return false;
	if (ascii_upper(a) && ascii_digit(*b))
		return false;
	if (!ascii_upper(a) && word_at(b, ')') != NULL)
		return false; /* A/78/404 Add.1 */
	if (!ascii_upper(a) &&
	    ascii_upper(*b)) /* 43/78 H, 101 A-B, 217 (III) A */
		return ascii_upper(b[1]) || ascii_digit(b[1]);
	return true;
}

static void
drop_blanks(struct symbol_spelling *s)
{
	size_t to = 0;
	int depth = 0;

	for (size_t i = 0; i < s->n; i++) {
		char c = s->text[i];
		char before = '/';

		if (to > 0)
			before = s->text[to - 1];
		depth += (c == '(' || c == '[') - (c == ')' || c == ']');
		if (c == ' ' && (depth > 0 || s->text[i + 1] == ' ' ||
				    !keep_blank(before, s->text + i + 1)))
			continue;
		if (c == '/' && (before == '/' || s->text[i + 1] == '('))
			continue;
		s->text[to++] = c;
	}
	s->n = to;
	s->text[to] = '\0';
}

enum symbol_error
symbol_fold(const char *p, size_t n, struct symbol_spelling *out)
{
	char raw[SYMBOL_RAW_MAX];
	enum symbol_error e;

	out->n = 0;
	out->repaired = false;
	if (n >= SYMBOL_RAW_MAX)
		return SYMBOL_TOO_LONG;
	if (n > 0 && memchr(p, '%', n) != NULL) {
		memcpy(raw, p, n);
		n = symbol_percent_decode(
		    raw, n); /* some links are coded twice */
		n = symbol_percent_decode(raw, n);
		p = raw;
	}
	e = fold_text(symbol_in_link(p, n), out);
	if (e != SYMBOL_OK)
		return e;
	if (strncmp(out->text, "..", 2) == 0 ||
	    strstr(out->text, "/..") != NULL)
		return SYMBOL_BAD_CHARACTER; /* a path that climbs */
	trim(out);
	if (out->n == 0)
		return SYMBOL_EMPTY;
	drop_blanks(out);
	if (strstr(out->text, "..") != NULL)
		return SYMBOL_BAD_CHARACTER;
	return SYMBOL_OK;
}

size_t
symbol_joint(const struct symbol_spelling *s, size_t *stop)
{
	for (size_t i = 1; i < s->n; i++) {
		size_t at = i + 1;

		if (strchr("-,;&", s->text[i]) == NULL)
			continue;
		while (s->text[at] == ' ')
			at++;
		*stop = i;
		while (*stop > 1 && s->text[*stop - 1] == ' ')
			--*stop;
		if ((ascii_digit(s->text[*stop - 1]) ||
			s->text[*stop - 1] == ')') &&
		    symbol_body_find(s->text + at, s->n - at) != NULL)
			return at;
	}
	return 0;
}

enum symbol_error
symbol_print(struct symbol_spelling *s, char out[SYMBOL_MAX])
{
	size_t to = 0;
	char before = '/';

	for (size_t i = 0; i < s->n;) {
		char word[16] = {s->text[i]};
		size_t len = 1, taken = 1;
		const struct word *w = ascii_upper(s->text[i])
					   ? word_at(s->text + i, before)
					   : NULL;

		if (w != NULL) {
			taken = strlen(w->upper);
			len = strlen(w->print);
			memcpy(word, w->print, len);
		}
		if (w != NULL && (w->modifier || w->before == '(') &&
		    s->text[i + taken] == '.' && word[len - 1] != '.')
			taken++;
		else if (w != NULL && w->modifier &&
			 ascii_digit(s->text[i + taken]))
			s->repaired = true; /* Add1 */
		if (w != NULL && w->modifier)
			word[len++] = '.';
		if (w != NULL && w->modifier && before != '/') {
			memmove(word + 1, word, len++); /* 77/2Add.1 */
			word[0] = '/';
			s->repaired = true;
		}
		if (to + len >= SYMBOL_MAX)
			return SYMBOL_TOO_LONG;
		memcpy(out + to, word, len);
		to += len;
		i += taken;
		before = s->text[i - 1];
	}
	out[to] = '\0';
	return SYMBOL_OK;
}
