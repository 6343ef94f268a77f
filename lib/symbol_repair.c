/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "lib/ascii.h"
#include "lib/symbol_spell.h"

/* Put `to` in the place of the first n bytes; false: there is no room. */
static bool
replace_head(struct symbol_spelling *s, size_t n, const char *to)
{
	size_t len = strlen(to);

	if (s->n - n + len >= SYMBOL_RAW_MAX)
		return false;
	memmove(s->text + len, s->text + n, s->n - n + 1);
	memcpy(s->text, to, len);
	s->n = s->n - n + len;
	s->repaired = true;
	return true;
}

/* Is text (behind A/RES/) the number of a special session and a number, with a
 * slash for the hyphen: S/27/2 (but not S/1994/5, a document of the Council)?
 */
static bool
special_session(const char *text)
{
	size_t n = 0;

	while (ascii_digit(text[n]))
		n++;
	return n > 0 && n < 3 && text[n] == '/' && ascii_digit(text[n + 1]);
}

/* Rev.l and Rev.I for Rev.1, in scanned documents. */
static void
repair_scanned_one(struct symbol_spelling *s)
{
	static const char *const before[] = {"/REV.", "/ADD.", "/CORR."};

	for (size_t i = 6; i < s->n; i++) {
		char c = s->text[i], next = s->text[i + 1];

		if ((c != 'L' && c != 'I') || (next != '/' && next != '\0'))
			continue;
		for (size_t k = 0; k < 3; k++) {
			size_t n = strlen(before[k]);

			if (i >= n &&
			    memcmp(s->text + i - n, before[k], n) == 0) {
				s->text[i] = '1';
				s->repaired = true;
			}
		}
	}
}

/*
 * Resolutions of the Assembly: 75/253/C for 75/253C, 217(III)A for 217A(III),
 * and a year in brackets, which tells the Security Council, where the number
 * is one of that year: A/RES/2286(2016).
 */
static void
repair_resolution(struct symbol_spelling *s)
{
	static const char head[] = "A/RES/";
	char *p = s->text, last = p[s->n - 1];
	size_t open = strcspn(p, "(");
	int number = 0, year = 0;

	if (s->n > 8 && ascii_upper(last) && p[s->n - 2] == '/' &&
	    ascii_digit(p[s->n - 3])) {
		p[s->n - 2] = last;
		p[--s->n] = '\0';
		s->repaired = true;
	} else if (ascii_upper(last) && open < s->n && p[s->n - 2] == ')') {
		memmove(p + open + 1, p + open, s->n - 1 - open);
		p[open] = last;
	} else if (open + 6 == s->n && last == ')') {
		for (size_t i = sizeof head - 1; i < open && number < 10000;
		     i++)
			number = ascii_digit(p[i]) ? number * 10 + (p[i] - '0')
						   : 10000;
		for (size_t i = open + 1; i < s->n - 1; i++)
			year = ascii_digit(p[i]) ? year * 10 + (p[i] - '0') : 0;
		if (year > 0 && sc_resolution_year(number) == year)
			replace_head(s, 1, "S");
	}
}

/* The head of a symbol; true: it was changed. */
static bool
repair_head(struct symbol_spelling *s)
{
	static const struct {
		const char *from, *to;
		bool digit; /* only before a digit */
	} repairs[] = {
	    {"A/HCR/", "A/HRC/", false},
	    {"HRC/", "A/HRC/", false},
	    {"A/HRC/A/RES/", "A/HRC/RES/", false},
	    {"A/HRC/A/HRC/", "A/HRC/", false},
	    {"A/RES/HRC/", "A/HRC/RES/", true},
	    {"A/RES/A/HRC/RES/", "A/HRC/RES/", false},
	    {"A/CONF/", "A/CONF.", true},
	    {"A/AC/", "A/AC.", true},
	    {"A/CN/", "A/CN.", true},
	    {"A/C/", "A/C.", true},
	    {"E/CN/", "E/CN.", true},
	    {"E/C/", "E/C.", true},
	    {"E./", "E/", false},
	    {"NPT.CONF.", "NPT/CONF.", false},
	    {"CCW/MSP2", "CCW/MSP/2", false},
	    {"S/PRST.", "S/PRST/", true},
	};

	for (size_t i = 0; i < sizeof repairs / sizeof repairs[0]; i++) {
		size_t n;

		if (s->n < 3 || repairs[i].from[2] != s->text[2])
			continue;
		n = strlen(repairs[i].from);
		if (strncmp(s->text, repairs[i].from, n) != 0 ||
		    (repairs[i].digit && !ascii_digit(s->text[n])))
			continue;
		return replace_head(s, n, repairs[i].to);
	}
	return false;
}

/* What stands behind A/RES/ by mistake; true: it was changed. */
static bool
repair_behind_res(struct symbol_spelling *s)
{
	static const char res[] = "A/RES/";
	const char *rest = s->text + sizeof res - 1;

	if (strncmp(s->text, res, sizeof res - 1) != 0)
		return false;
	if (strncmp(rest, "S/", 2) == 0 && special_session(rest + 2))
		return replace_head(s, sizeof res + 1, "A/RES/S-");
	if (strncmp(rest, "ES/", 3) == 0 && special_session(rest + 3))
		return replace_head(s, sizeof res + 2, "A/RES/ES-");
	if (ascii_upper(*rest) && strncmp(rest, "S-", 2) != 0 &&
	    symbol_body_find(rest, strlen(rest)) != NULL)
		return replace_head(s, sizeof res - 1, ""); /* A/RES/A/48/27 */
	return false;
}

/* Misprints seen in the links of the Assembly's own texts; each change makes a
 * head that none of the others makes again, so that this ends. */
void
symbol_repair(struct symbol_spelling *s)
{
	repair_scanned_one(s);
	while (repair_head(s) || repair_behind_res(s))
		;
	if (strncmp(s->text, "A/RES/", 6) == 0)
		repair_resolution(s);
}
