/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "lib/symbol.h"

#include <string.h>

#include "lib/number.h"
#include "lib/symbol_read.h"
#include "lib/symbol_spell.h"

/* Compare s[0..n) with a prefix as strings of bytes; *same is how much of
 * them is alike. */
static int
compare(const char *s, size_t n, const char *prefix, size_t *same)
{
	size_t i = 0;

	while (i < n && prefix[i] != '\0' && s[i] == prefix[i])
		i++;
	*same = i;
	return (i < n ? (unsigned char)s[i] : 0) - (unsigned char)prefix[i];
}

/*
 * The last row that is not behind s: if it is no prefix of s, a shorter one
 * can only be a prefix of what both have in common.
 */
const struct symbol_body *
symbol_body_find(const char *s, size_t n)
{
	while (n > 0) {
		size_t low = 0, high = symbol_bodies_count, same;

		while (low < high) {
			size_t mid = low + (high - low) / 2;

			if (compare(s, n, symbol_bodies[mid].prefix, &same) < 0)
				high = mid;
			else
				low = mid + 1;
		}
		if (low == 0)
			return NULL;
		compare(s, n, symbol_bodies[low - 1].prefix, &same);
		if (symbol_bodies[low - 1].prefix[same] == '\0')
			return &symbol_bodies[low - 1];
		n = same;
	}
	return NULL;
}

/* Press releases have symbols of their own kind and are no documents. */
static bool
is_press_release(const char *s)
{
	static const char *const series[] = {"AFR/", "AG/", "BIO/", "CS/",
	    "DEV/", "DSG/", "ECOSOC/", "ENV/", "GA/", "HR/", "IHA/", "L/", "M/",
	    "NGO/", "OBV/", "ORG/", "PAL/", "PI/", "POP/", "REF/", "SAG/",
	    "SC/", "SEA/", "SG/", "SOC/", "UNIS/", "WOM/"};

	for (size_t i = 0; i < sizeof series / sizeof series[0]; i++)
		if (strncmp(s, series[i], strlen(series[i])) == 0)
			return true;
	return strstr(s, "PRESS/") != NULL;
}

/* E.23.II.D.5 (a letter for the language, the year, a category), A.15.1922
 * (of the League of Nations). */
static bool
is_sales_number(const char *s)
{
	return s[0] >= 'A' && s[0] <= 'Z' && s[1] == '.' && s[2] >= '0' &&
	       s[2] <= '9' && strchr(s, '/') == NULL;
}

/* A series alone, whose last stroke or point was cut: A/RES, S/PV. */
static bool
is_series(const char *s)
{
	char with[SYMBOL_MAX + 1];
	size_t n = strlen(s);

	if (strchr(s, '/') == NULL)
		return false;
	for (const char *end = "/."; *end != '\0'; end++) {
		const struct symbol_body *body;

		memcpy(with, s, n + 1);
		with[n] = *end;
		body = symbol_body_find(with, n + 1);
		if (body != NULL && strlen(body->prefix) == n + 1)
			return true;
	}
	return false;
}

/* The year in which the session met, where the symbol names no year. */
static int
year_of_session(const struct symbol *s)
{
	static const char *const own[] = {"A/AC.", "A/CN.", "A/CONF."};
	const char *opening;
	unsigned long long special;
	int year = 0;

	if (strncmp(s->text, "A/", 2) != 0 || s->session[0] == '\0')
		return 0;
	for (size_t i = 0; i < sizeof own / sizeof own[0]; i++)
		if (strncmp(s->text, own[i], strlen(own[i])) == 0)
			return 0;
	if (strncmp(s->text, "A/HRC/", 6) != 0)
		opening = session_closing(s->session) == NULL
			      ? NULL
			      : session_opening(s->session);
	else if (s->session_number > 0)
		opening = session_hrc_opening(s->session_number);
	else
		return number_parse(s->session + 2, 1, 99, &special)
			   ? session_hrc_special_year((int)special)
			   : 0;
	for (int i = 0; opening != NULL && i < 4; i++)
		year = year * 10 + (opening[i] - '0');
	return year;
}

/* The canonical form, the body, the parts of one symbol. */
static enum symbol_error
read_one(struct symbol_spelling *spelling, struct symbol *s)
{
	enum symbol_error e;

	symbol_repair(spelling);
	e = symbol_print(spelling, s->text);
	if (e != SYMBOL_OK)
		return e;
	s->repaired = spelling->repaired;
	s->type = "document";
	s->body = symbol_body_find(s->text, strlen(s->text));
	if (s->body == NULL &&
	    (is_press_release(s->text) || is_sales_number(s->text)))
		return SYMBOL_NOT_A_DOCUMENT;
	e = s->body == NULL ? SYMBOL_UNKNOWN_PREFIX : symbol_read(s);
	if (s->year == 0)
		s->year = year_of_session(s);
	return e == SYMBOL_UNKNOWN_PREFIX && is_series(s->text)
		   ? SYMBOL_NO_NUMBER
		   : e;
}

static void
cut(struct symbol_spelling *s, size_t n)
{
	s->n = n;
	s->text[n] = '\0';
}

enum symbol_error
symbol_parse(const char *p, size_t n, struct symbol *out)
{
	struct symbol_spelling spelling, second;
	struct symbol s = {0}, also = {0};
	enum symbol_error e = symbol_fold(p, n, &spelling);
	size_t at, stop;

	if (e != SYMBOL_OK)
		return e;
	at = symbol_joint(&spelling, &stop);
	if (at > 0) {
		second.n = spelling.n - at;
		second.repaired = false;
		memcpy(second.text, spelling.text + at, second.n + 1);
		cut(&spelling, stop);
		if (symbol_joint(&second, &stop) > 0)
			cut(&second, stop); /* a third one is left out */
		e = read_one(&second, &also);
		if (e != SYMBOL_OK)
			return e;
	}
	e = read_one(&spelling, &s);
	if (e != SYMBOL_OK)
		return e;
	memcpy(s.also, also.text, sizeof s.also);
	*out = s;
	return SYMBOL_OK;
}

const char *
symbol_error_text(enum symbol_error e)
{
	static const char *const texts[] = {
	    [SYMBOL_OK] = "a symbol",
	    [SYMBOL_EMPTY] = "there is no symbol",
	    [SYMBOL_TOO_LONG] = "longer than a symbol can be",
	    [SYMBOL_BAD_CHARACTER] =
		"a character that no symbol holds, or `..`",
	    [SYMBOL_UNKNOWN_PREFIX] =
		"no body of the United Nations begins like this",
	    [SYMBOL_NO_NUMBER] = "a series without the number of a "
				 "document",
	    [SYMBOL_BAD_SESSION] = "there is no such session or year",
	    [SYMBOL_BAD_FORM] = "the parts do not make a symbol",
	    [SYMBOL_NOT_A_DOCUMENT] = "a press release or a sales number, "
				      "not a document",
	};

	return texts[e];
}

/* As the library's own programs write file names: A_RES_78_237, and the other
 * characters that file systems dislike by one that symbols do not hold. */
void
symbol_file_name(const char *canonical, struct buf *out)
{
	static const char from[] = " /[]*:;", to[] = "__^^!#%";

	for (const char *p = canonical; *p != '\0'; p++) {
		const char *at = strchr(from, *p);

		if (at == NULL)
			buf_addc(out, *p);
		else
			buf_addc(out, to[at - from]);
	}
}

/* FNV-1a, its bits then mixed (the finaliser of SplitMix64), so that its
 * remainders are as even as its head. */
unsigned long long
symbol_hash(const char *canonical)
{
	unsigned long long h = 0xcbf29ce484222325U;

	for (const char *p = canonical; *p != '\0'; p++)
		h = (h ^ (unsigned char)*p) * 0x100000001b3U;
	h = (h ^ h >> 30) * 0xbf58476d1ce4e5b9U;
	h = (h ^ h >> 27) * 0x94d049bb133111ebU;
	return h ^ h >> 31;
}
