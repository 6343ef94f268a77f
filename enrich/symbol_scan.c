/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Symbols in running text: how far one reaches, and the further ones that
 * "and Corr.1 and 2", "Add.1-3" and "SR.39, 47 and 50" add to it (the
 * library's own way with compound citations).
 */
#include <stdio.h>
#include <string.h>

#include "enrich/scan.h"
#include "lib/ascii.h"
#include "lib/mem.h"
#include "lib/utf8.h"

enum {
	HEAD_MAX = 24, /* bytes before the first slash */
	BRACKET_MAX = 24,
	RANGE_MAX = 60, /* members of Add.1-3 and the like */
};

/* What may stand in brackets behind a blank, by its beginning. */
static const char *const bracket_words[] = {
    "part",
    "vol",
    "sect",
    "supp",
    "resumption",
    "introduction",
    "summary",
    "s-",
    "es-",
    NULL,
};

static const char *const modifiers[] = {
    "add.",
    "corr.",
    "rev.",
    "amend.",
    NULL,
};

/* Series whose meetings are listed by number alone behind the first. */
static const char *const meetings[] = {"SR.", "PV.", NULL};

/* (Parts I和II) */
static const char *const chinese_and[] = {"\xe5\x92\x8c", NULL};

static const char *
begins_with(const char *p, const char *end, const char *const *list)
{
	for (; *list != NULL; list++) {
		size_t n = strlen(*list);

		if ((size_t)(end - p) >= n && memcmp(p, *list, n) == 0)
			return *list;
	}
	return NULL;
}

/* A letter or digit of a symbol at i; its length, 0: none. */
static size_t
symbol_char(const struct text *t, size_t i)
{
	size_t len;

	if (i >= t->fold.len)
		return 0;
	if (ascii_digit(t->fold.data[i]))
		return 1;
	return scan_latin(t, i, &len) != '\0' ? len : 0;
}

/* Is there a slash near behind the letters at i? */
static bool
has_slash(const struct text *t, size_t i)
{
	size_t from = i;
	const char *p = t->fold.data;

	while (i < t->fold.len && i - from < HEAD_MAX) {
		size_t len = symbol_char(t, i);

		if (len == 0 && strchr(".-()", p[i]) == NULL)
			return p[i] == '/' && i > from && i + 1 < t->fold.len;
		i += len == 0 ? 1 : len;
	}
	return false;
}

static bool
is_year_or_roman(const char *p, size_t n)
{
	size_t digits = 0, roman = 0;

	for (size_t i = 0; i < n; i++) {
		digits += ascii_digit(p[i]);
		roman += strchr("ivxlc", p[i]) != NULL;
	}
	return n > 0 && ((digits == n && n == 4) || roman == n);
}

/* (Part II), (Partes I y II), but not (partes pertinentes). */
static bool
is_bracket_word(const char *p, const char *end)
{
	const char *word = begins_with(p, end, bracket_words);

	if (word == NULL || strcmp(word, "part") != 0)
		return word != NULL;
	while (p < end && ascii_small(*p))
		p++;
	while (p < end && (*p == ' ' || *p == '.'))
		p++;
	return p < end && (ascii_digit(*p) || strchr("ivxlc", *p) != NULL);
}

/* The length of a pair of brackets at i, which belongs to a symbol: 0 when it
 * does not.  spaced: a blank stands before it. */
static size_t
brackets(const struct text *t, size_t i, bool spaced)
{
	const char *p = t->fold.data + i, *end = t->fold.data + t->fold.len;
	const char *q = p + 1;

	while (q < end && q - p < BRACKET_MAX && *q != ')') {
		if (symbol_char(t, (size_t)(q - t->fold.data)) == 1 ||
		    strchr(" .-", *q) != NULL)
			q++;
		else if (begins_with(q, end, chinese_and) != NULL)
			q += strlen(chinese_and[0]);
		else
			break;
	}
	if (q == end || *q != ')' || q == p + 1)
		return 0;
	if (!is_bracket_word(p + 1, q) &&
	    !is_year_or_roman(p + 1, (size_t)(q - p - 1)) &&
	    (spaced || i == 0 || ascii_digit(p[-1])))
		return 0;
	return (size_t)(q + 1 - p);
}

/* Letters of a part behind a blank: A/RES/43/78 H, A/RES/217 A (III). */
static size_t
spaced_letter(const struct text *t, size_t from, size_t i)
{
	size_t len;
	const char *p = t->fold.data;

	if (i - from < 6 || p[i] != ' ' ||
	    (memcmp(p + from, "a/res/", 6) != 0 &&
		memcmp(p + from, "e/res/", 6) != 0) ||
	    !ascii_digit(p[i - 1]))
		return 0;
	if (scan_latin(t, i + 1, &len) == '\0' || len != 1 ||
	    !scan_upper(t, i + 1) || symbol_char(t, i + 2) != 0)
		return 0;
	if (i + 2 < t->fold.len && strchr("/.", p[i + 2]) != NULL &&
	    symbol_char(t, i + 3) != 0)
		return 0;
	return 2;
}

/* Is the hyphen at i that of a list, Add.1-3, SR.1-28? */
static bool
is_list_hyphen(const struct text *t, size_t from, size_t i)
{
	const char *p = t->fold.data;
	size_t k = i;

	if (p[i] != '-' || i + 1 >= t->fold.len || !ascii_digit(p[i + 1]))
		return false;
	while (k > from && ascii_digit(p[k - 1]))
		k--;
	return k < i && k >= from + 3 && p[k - 1] == '.' &&
	       scan_latin(t, k - 2, &(size_t){0}) != '\0';
}

/* How far a symbol that begins at i may reach. */
static size_t
reach(const struct text *t, size_t i)
{
	size_t from = i, last = i;
	const char *p = t->fold.data;

	while (i < t->fold.len && i - from < SYMBOL_MAX) {
		size_t len = symbol_char(t, i);

		if (len != 0) {
			i += len;
			last = i;
		} else if (p[i] == '(' || (p[i] == ' ' && i + 1 < t->fold.len &&
					      p[i + 1] == '(')) {
			bool spaced = p[i] == ' ';

			len = brackets(t, i + spaced, spaced);
			if (len == 0)
				break;
			i += len + spaced;
			last = i;
		} else if ((len = spaced_letter(t, from, i)) != 0) {
			i += len;
			last = i;
		} else if (p[i] == ' ' && i - from > 4 && p[i - 1] == '.' &&
			   i + 1 < t->fold.len && ascii_digit(p[i + 1]) &&
			   (memcmp(p + i - 4, "add.", 4) == 0 ||
			       memcmp(p + i - 4, "rev.", 4) == 0 ||
			       memcmp(p + i - 4, "orr.", 4) == 0)) {
			i++;
		} else if (is_list_hyphen(t, from, i)) {
			break;
		} else if (strchr("./-[]", p[i]) != NULL) {
			i++;
		} else {
			break;
		}
	}
	return last;
}

static struct scan_symbol *
push_symbol(struct scan *s, const struct symbol *symbol, size_t start,
    size_t stop, bool derived)
{
	struct scan_symbol *out;

	if (s->nsymbols == s->symbols_cap)
		s->symbols = mem_grow(
		    s->symbols, s->nsymbols, &s->symbols_cap, sizeof *out);
	out = &s->symbols[s->nsymbols];
	*out = (struct scan_symbol){*symbol, derived};
	scan_push(s, TOKEN_SYMBOL, (int)s->nsymbols++, start, stop);
	return out;
}

/* The symbol that text[start..stop) is. */
static bool
parse(const struct text *t, size_t start, size_t stop, struct symbol *out)
{
	static const char and[] = {' ', 'a', 'n', 'd', ' '};
	const char *p = t->original.p + t->origin[start];
	const char *end = t->original.p + t->origin[stop];
	char text[SYMBOL_MAX + 16];
	size_t n = 0;

	while (end > p && end[-1] == ' ')
		end--;
	while (p < end && n + sizeof and < sizeof text) {
		if (begins_with(p, end, chinese_and) != NULL) {
			memcpy(text + n, and, sizeof and);
			n += sizeof and;
			p += strlen(chinese_and[0]);
		} else {
			text[n++] = *p++;
		}
	}
	return p == end && symbol_parse(text, n, out) == SYMBOL_OK;
}

static size_t
skip_blanks(const struct text *t, size_t i)
{
	while (i < t->fold.len && t->fold.data[i] == ' ')
		i++;
	return i;
}

/* The separator before a further member of a list: `,` or a word for "and";
 * returns where it ends, or i.  *range: it is a hyphen or "to". */
static size_t
separator(const struct scan *s, size_t i, bool *range)
{
	const struct text *t = s->text;
	enum cite_word what;
	const struct lang_cite_row *row;
	size_t at = skip_blanks(t, i), len;

	*range = false;
	if (at < t->fold.len && t->fold.data[at] == '-') {
		*range = true;
		return skip_blanks(t, at + 1);
	}
	if (at < t->fold.len && t->fold.data[at] == ',')
		at = skip_blanks(t, at + 1);
	else if (at + 1 < t->fold.len &&
		 memcmp(t->fold.data + at, "\xd8\x8c", 2) == 0)
		at = skip_blanks(t, at + 2);
	len = scan_word(s, at, &what, &row);
	if (what != WORD_AND && what != WORD_TO)
		return at;
	*range = what == WORD_TO;
	return skip_blanks(t, at + len);
}

static size_t
digits(const struct text *t, size_t i, int *value)
{
	size_t at = i;

	*value = 0;
	while (at < t->fold.len && ascii_digit(t->fold.data[at]) && at - i < 6)
		*value = *value * 10 + (t->fold.data[at++] - '0');
	return at;
}

/* Does the number that ends at i stand alone (not 47/12, 47(III), 4.7)? */
static bool
stands_alone(const struct text *t, size_t i)
{
	const char *p = t->fold.data;

	if (i >= t->fold.len)
		return true;
	return !ascii_digit(p[i]) && p[i] != '/' && p[i] != '(' &&
	       !(p[i] == '.' && i + 1 < t->fold.len && ascii_digit(p[i + 1])) &&
	       symbol_char(t, i) == 0;
}

/* stem + number as a symbol of its own at [start, stop). */
static void
push_member(
    struct scan *s, const char *stem, int number, size_t start, size_t stop)
{
	char text[SYMBOL_MAX + 16];
	struct symbol symbol;
	int n = snprintf(text, sizeof text, "%s%d", stem, number);

	if (n > 0 && (size_t)n < sizeof text &&
	    symbol_parse(text, (size_t)n, &symbol) == SYMBOL_OK)
		push_symbol(s, &symbol, start, stop, true);
}

/* Behind stem's first number at i: "-3", ", 47, 50 and 53". */
static size_t
members(struct scan *s, const char *stem, int first, size_t i)
{
	for (;;) {
		bool range;
		int value;
		size_t at = separator(s, i, &range), stop;

		if (at == i)
			return i;
		stop = digits(s->text, at, &value);
		if (stop == at || value < 1 || value > 99999 ||
		    !stands_alone(s->text, stop))
			return i;
		if (range && (value <= first || value - first > RANGE_MAX))
			return i;
		if (range)
			for (int v = first + 1; v <= value; v++)
				push_member(s, stem, v, at, stop);
		else if (value > first)
			push_member(s, stem, value, at, stop);
		else
			return i;
		first = value;
		i = stop;
	}
}

/* The number at the end of a symbol and what stands before it. */
static int
split_number(const char *symbol, char stem[SYMBOL_MAX])
{
	size_t n = strlen(symbol), k = n;
	int value = 0;

	while (k > 0 && ascii_digit(symbol[k - 1]))
		k--;
	for (size_t i = k; i < n; i++)
		value = value < 100000 ? value * 10 + (symbol[i] - '0') : 0;
	memcpy(stem, symbol, k);
	stem[k] = '\0';
	return k == n ? 0 : value;
}

static bool
ends_with(const char *s, const char *const *list)
{
	size_t n = strlen(s);

	for (; *list != NULL; list++) {
		size_t k = strlen(*list);

		if (n >= k && strcmp(s + n - k, *list) == 0)
			return true;
	}
	return false;
}

/* "and Corr.1 and 2" behind the symbol `base` that ends at i. */
static size_t
modified(struct scan *s, const char *base, size_t i)
{
	const struct text *t = s->text;
	const char *p = t->fold.data;

	for (;;) {
		char stem[SYMBOL_MAX + 16];
		bool range;
		size_t at = separator(s, i, &range), stop;
		const char *m;
		int value;

		if (at == i || range || at >= t->fold.len)
			return i;
		m = begins_with(p + at, p + t->fold.len, modifiers);
		if (m == NULL || !scan_upper(t, at))
			return i;
		stop = skip_blanks(t, at + strlen(m));
		stop = digits(t, stop, &value);
		if (value < 1 || !stands_alone(t, stop))
			return i;
		snprintf(stem, sizeof stem, "%s/%c%s", base, m[0] - 32, m + 1);
		push_member(s, stem, value, at, stop);
		i = members(s, stem, value, stop);
	}
}

size_t
scan_symbol(struct scan *s, size_t i)
{
	const struct text *t = s->text;
	char stem[SYMBOL_MAX];
	struct symbol symbol;
	size_t stop, whole;
	int value;

	if (i > 0 &&
	    (strchr("/.-", t->fold.data[i - 1]) != NULL ||
		ascii_digit(t->fold.data[i - 1])) &&
	    t->fold.data[i - 1] != '\0')
		return 0;
	if (!has_slash(t, i))
		return 0;
	whole = stop = reach(t, i);
	while (!parse(t, i, stop, &symbol)) {
		size_t k = stop;

		/* Less the last part: what follows may be of the sentence. */
		while (k > i && strchr("/(-", t->fold.data[k - 1]) == NULL)
			k--;
		while (k > i && strchr("/(- ", t->fold.data[k - 1]) != NULL)
			k--;
		if (k <= i || k >= stop || whole - k > 2 * BRACKET_MAX) {
			stop = i;
			break;
		}
		stop = k;
	}
	if (stop == i) {
		if (memchr(t->fold.data + i, '/', whole - i) == NULL)
			return 0;
		scan_push(s, TOKEN_OTHER, 0, i, whole);
		return whole - i;
	}
	push_symbol(s, &symbol, i, stop, false);
	if (symbol.also[0] != '\0')
		return stop - i;
	value = split_number(symbol.text, stem);
	if (value > 0 &&
	    (ends_with(stem, meetings) || strstr(stem, "/Add.") != NULL))
		stop = members(s, stem, value, stop);
	return modified(s, symbol.text, stop) - i;
}
