/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef LIB_SYMBOL_PART_H
#define LIB_SYMBOL_PART_H

#include <stdbool.h>
#include <stddef.h>

#include "lib/buf.h"
#include "lib/symbol.h"

/*
 * The parts of a symbol in canonical form, and what one part can say (the
 * inner part of lib/symbol).
 */
enum {
	PARTS_MAX = 16,
	PART_SESSION_MAX = 199, /* of the Assembly: one a year since 1946 */
	PART_ROMAN_MAX = 30, /* Roman numerals ended with 1976 */
	PART_SPECIAL_MAX = 60,
	PART_YEAR_MIN = 1945,
	PART_YEAR_MAX = 2100,
};

/* What stands between two slashes: 6(Sect.2) */
struct part {
	const char *p;
	size_t n; /* without brackets */
	struct span bracket; /* what is in them; p NULL: none */
};

struct parts {
	struct part items[PARTS_MAX];
	size_t n; /* without the modifiers at the end */
};

/* The parts of p; bracket_first: the first may have nothing before its
 * brackets. */
enum symbol_error parts_split(
    struct parts *parts, const char *p, bool bracket_first);

bool part_starts(struct span s, const char *with);
bool part_is_year(int v);

/* Copies p[0..n) and a NUL; nothing where there is no room for it. */
void part_copy(char *out, size_t size, const char *p, size_t n);

/* Digits at p, at most 9 of them; their value in *out. */
size_t part_digits(const char *p, size_t n, int *out);

/* A number and its letters: 78, 78H, 101A-B; false: another thing. */
bool part_number(struct symbol *s, const char *p, size_t n);

/* Add.1, Corr.1, Rev.1, Summary: it is about the document before it. */
bool part_is_modifier(const struct part *part);

/* The session of a regular number. */
void part_session(struct symbol *s, int number);

/* "S-10", "ES-10", "S-VI" at p: the session in Arabic digits, and the length
 * taken; 0: none. */
size_t part_special(struct symbol *s, const char *p, size_t n);

/* What stands in brackets: a Roman session, a special one, a year. */
bool part_bracket(struct symbol *s, struct span b);

#endif
