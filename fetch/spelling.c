/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fetch/spelling.h"

#include <stddef.h>
#include <stdio.h>
#include <string.h>

#include "lib/ascii.h"

static bool
ends_in(const char *s, const char *end)
{
	size_t n = strlen(s), m = strlen(end);

	return n > m && strcmp(s + n - m, end) == 0;
}

/* The places of a symbol where a blank may stand: before what is in
 * parentheses (S/RES/2728 (2024)), and in it before a number (Part I). */
static bool
is_gap(const char *symbol, const char *at, const char *open)
{
	static const char *const words[] = {"Part", "Resumption"};

	if (at == symbol || at[-1] == ' ')
		return false;
	if (*at == '(')
		return at[-1] != '/';
	if (open == NULL)
		return false;
	for (size_t i = 0; i < sizeof words / sizeof words[0]; i++) {
		size_t n = strlen(words[i]);

		if ((size_t)(at - open) == n + 1 &&
		    strncmp(open + 1, words[i], n) == 0)
			return *at != ')';
	}
	return false;
}

/* ODS has resolutions without the blank, and some of them with it. */
static bool
with_blanks(const char *symbol, char *out)
{
	const char *open = NULL;
	size_t n = 0;

	for (const char *at = symbol; *at != '\0'; at++) {
		if (is_gap(symbol, at, open) && n + 2 < SPELLING_MAX)
			out[n++] = ' ';
		if (*at == '(')
			open = at;
		if (n + 1 < SPELLING_MAX)
			out[n++] = *at;
	}
	out[n] = '\0';
	return strcmp(out, symbol) != 0;
}

/* (OR), the reissue as an official record: A/74/PV.1(OR).  (SUPP), the
 * supplements of the official records: A/36/51(SUPP). */
static const char *const suffixes[] = {"(OR)", "(SUPP)"};

static bool
has_suffix(const char *symbol)
{
	return ends_in(symbol, suffixes[0]) || ends_in(symbol, suffixes[1]);
}

static bool
without_suffix(const char *symbol, char *out)
{
	for (size_t i = 0; i < sizeof suffixes / sizeof suffixes[0]; i++)
		if (ends_in(symbol, suffixes[i])) {
			snprintf(out, SPELLING_MAX, "%.*s",
			    (int)(strlen(symbol) - strlen(suffixes[i])),
			    symbol);
			return true;
		}
	return false;
}

/* Meeting records. */
static bool
as_official_record(const char *symbol, char *out)
{
	const char *last = strrchr(symbol, '/');

	if (last == NULL || has_suffix(symbol) ||
	    (strncmp(last, "/PV.", 4) != 0 && strncmp(last, "/SR.", 4) != 0))
		return false;
	snprintf(out, SPELLING_MAX, "%s%s", symbol, suffixes[0]);
	return true;
}

static size_t
digits(const char *s)
{
	size_t n = 0;

	while (ascii_digit(s[n]))
		n++;
	return n;
}

/* The session or year of a supplement, with the slash behind it: "61/",
 * "S-10/", "2005/"; 0: none. */
static size_t
session_length(const char *s, size_t most)
{
	size_t prefix = strncmp(s, "S-", 2) == 0    ? 2
			: strncmp(s, "ES-", 3) == 0 ? 3
						    : 0;
	size_t n = digits(s + prefix);

	return n > 0 && n <= most && s[prefix + n] == '/' ? prefix + n + 1 : 0;
}

/*
 * Supplements have a number of at most two digits: those of the Assembly by
 * session (A/61/5/Add.1), those of the Economic and Social Council by year
 * (E/2005/26).  Of the other Councils no such form is known.
 */
static bool
as_supplement(const char *symbol, char *out)
{
	bool assembly = strncmp(symbol, "A/", 2) == 0;
	const char *at = symbol + 2;
	size_t n;

	if (!assembly && strncmp(symbol, "E/", 2) != 0)
		return false;
	n = session_length(at, assembly ? 3 : 4);
	if (n == 0 || (!assembly && n != 5))
		return false;
	at += n;
	n = digits(at);
	if (n < 1 || n > 2)
		return false;
	at += n;
	if (strncmp(at, "/Add.", 5) == 0)
		at += 5 + digits(at + 5);
	else if (strncmp(at, "/Corr.", 6) == 0)
		at += 6 + digits(at + 6);
	if (*at != '\0' && *at != '(')
		return false;
	if (has_suffix(symbol))
		return false;
	snprintf(out, SPELLING_MAX, "%s%s", symbol, suffixes[1]);
	return true;
}

static bool
as_it_is(const char *symbol, char *out)
{
	snprintf(out, SPELLING_MAX, "%s", symbol);
	return true;
}

/* In the order in which they are asked for. */
static bool (*const spellings[])(const char *symbol, char *out) = {
    as_it_is,
    without_suffix,
    with_blanks,
    as_official_record,
    as_supplement,
};

bool
spelling_get(const char *symbol, unsigned n, char out[SPELLING_MAX])
{
	char spelling[SPELLING_MAX];

	for (size_t i = 0; i < sizeof spellings / sizeof spellings[0]; i++)
		if (spellings[i](symbol, spelling) && n-- == 0) {
			memcpy(out, spelling, sizeof spelling);
			return true;
		}
	return false;
}

void
spelling_begin(
    struct spelling *s, const char *symbol, bool others, const char *known)
{
	*s = (struct spelling){.canonical = known[0] != '\0'};
	if (known[0] != '\0')
		snprintf(s->list[s->count++], SPELLING_MAX, "%s", known);
	for (unsigned n = 0; (n == 0 || others) && s->count <= SPELLINGS &&
			     spelling_get(symbol, n, s->list[s->count]);
	     n++)
		s->count += strcmp(s->list[s->count], known) != 0;
	memcpy(s->text, s->list[0], sizeof s->text);
}

/* From place `at`, the next that was not told absent. */
static unsigned
not_gone(const struct spelling *s, unsigned at)
{
	for (unsigned i = 0; i < s->count; i++, at++) {
		if (at >= s->count)
			at = 0;
		if ((s->gone >> at & 1) == 0)
			return at;
	}
	return s->canonical;
}

enum spelling_next
spelling_turn(struct spelling *s, bool absent)
{
	enum spelling_next next = SPELLING_SAME;

	if (absent) {
		s->absences++;
		s->gone |= 1U << s->at;
	}
	if (++s->turn < s->count) {
		s->at = s->turn;
		s->others++;
		next = SPELLING_OTHER;
	} else {
		s->at = not_gone(s, s->at + 1);
		s->absent = s->absences > s->count;
		if (s->absent)
			next = SPELLING_NONE;
	}
	memcpy(s->text, s->list[s->at], sizeof s->text);
	return next;
}
