/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "lib/symbol_part.h"
#include "lib/ascii.h"

#include <string.h>

#include "lib/number.h"

size_t
part_digits(const char *p, size_t n, int *out)
{
	size_t i = 0;

	*out = 0;
	for (; i < n && i < 9 && ascii_digit(p[i]); i++)
		*out = *out * 10 + (p[i] - '0');
	return i;
}

bool
part_starts(struct span s, const char *with)
{
	size_t n;

	if (s.n == 0 || *s.p != *with)
		return false;
	n = strlen(with);
	return s.n >= n && memcmp(s.p, with, n) == 0;
}

bool
part_is_year(int v)
{
	return v >= PART_YEAR_MIN && v <= PART_YEAR_MAX;
}

void
part_copy(char *out, size_t size, const char *p, size_t n)
{
	if (n >= size)
		n = 0;
	memcpy(out, p, n);
	out[n] = '\0';
}

bool
part_number(struct symbol *s, const char *p, size_t n)
{
	size_t i = 0;

	while (i < n && ascii_digit(p[i]))
		i++;
	if (i == 0 || i > 8)
		return false;
	for (size_t k = i; k < n; k++)
		if (!(p[k] >= 'A' && p[k] <= 'Z') &&
		    !(p[k] == '-' && k > i && k + 1 < n))
			return false;
	if (n - i > 5 ||
	    (n - i > 1 && memchr(p + i, '-', n - i) == NULL && n - i > 2))
		return false;
	part_copy(s->number, sizeof s->number, p, i);
	part_copy(s->letter, sizeof s->letter, p + i, n - i);
	return true;
}

bool
part_is_modifier(const struct part *part)
{
	static const char *const names[] = {
	    "Add.", "Amend.", "Corr.", "Excerpt", "Rev.", "Summary", "Supp."};

	for (size_t i = 0; i < sizeof names / sizeof names[0]; i++)
		if (part_starts((struct span){part->p, part->n}, names[i]))
			return true;
	return false;
}

/* One part: letters, digits, points, hyphens, blanks between letters, then
 * brackets. */
static enum symbol_error
read_bounds(struct part *part, const char *p, const char *end)
{
	const char *q = p;

	for (; q < end && *q != '(' && *q != '['; q++) {
		if (*q == ' ' && q > p && ascii_letter(q[-1]) &&
		    ascii_letter(q[1]))
			continue;
		if (!ascii_digit(*q) && !ascii_letter(*q) && *q != '.' &&
		    *q != '-')
			return SYMBOL_BAD_FORM;
	}
	*part = (struct part){.p = p, .n = (size_t)(q - p)};
	if (q > p && ((!ascii_digit(*p) && !ascii_letter(*p)) || q[-1] == '-' ||
			 (q[-1] == '.' && !part_is_modifier(part))))
		return SYMBOL_BAD_FORM;
	while (q < end) {
		char open = *q, close = ')';
		const char *from = ++q;

		if (open == '[')
			close = ']';
		while (q < end && *q != close && *q != '(' && *q != '[')
			q++;
		if ((open != '(' && open != '[') || q == end || *q != close ||
		    q == from)
			return SYMBOL_BAD_FORM;
		if (part->bracket.p == NULL)
			part->bracket = (struct span){from, (size_t)(q - from)};
		q++;
	}
	return SYMBOL_OK;
}

enum symbol_error
parts_split(struct parts *parts, const char *p, bool bracket_first)
{
	parts->n = 0;
	for (const char *end = p; *end != '\0'; p = end + 1) {
		enum symbol_error e;

		end = p + strcspn(p, "/");
		if (parts->n == PARTS_MAX)
			return SYMBOL_BAD_FORM;
		e = read_bounds(&parts->items[parts->n], p, end);
		if (e != SYMBOL_OK)
			return e;
		if (parts->items[parts->n].n == 0 &&
		    (parts->n > 0 || !bracket_first))
			return SYMBOL_BAD_FORM;
		parts->n++;
	}
	while (parts->n > 0 && part_is_modifier(&parts->items[parts->n - 1]))
		parts->n--;
	return parts->n > 0 ? SYMBOL_OK : SYMBOL_NO_NUMBER;
}

void
part_session(struct symbol *s, int number)
{
	char out[12];
	size_t n = sizeof out;

	s->session_number = number;
	out[--n] = '\0';
	for (; number > 0; number /= 10)
		out[--n] = (char)('0' + number % 10);
	memcpy(s->session, out + n, sizeof out - n);
}

size_t
part_special(struct symbol *s, const char *p, size_t n)
{
	size_t head = n > 1 && p[0] == 'E' ? 1 : 0, i;
	int v;

	if (n < head + 3 || p[head] != 'S' || p[head + 1] != '-')
		return 0;
	i = head + 2;
	if (ascii_digit(p[i])) {
		i += part_digits(p + i, n - i, &v);
	} else {
		size_t from = i;

		while (i < n && ascii_letter(p[i]))
			i++;
		v = number_from_roman(p + from, i - from);
	}
	if (v < 1 || v > PART_SPECIAL_MAX)
		return 0;
	part_session(s, v);
	memmove(s->session + head + 2, s->session, 3);
	memcpy(s->session, head > 0 ? "ES-" : "S-", head + 2);
	s->session_number = 0;
	return i;
}

bool
part_bracket(struct symbol *s, struct span b)
{
	int v;

	if (part_digits(b.p, b.n, &v) == b.n && b.n > 0) {
		if (part_is_year(v))
			s->year = v;
		else if (v <= PART_SESSION_MAX)
			part_session(s, v); /* ICCD/COP(12) */
		return true;
	}
	v = number_from_roman(b.p, b.n);
	if (v > 0 && v <= PART_SESSION_MAX)
		part_session(s, v);
	return v > 0 || part_special(s, b.p, b.n) == b.n;
}
