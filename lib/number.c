/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "lib/number.h"

#include <limits.h>
#include <stdio.h>
#include <string.h>

#include "lib/mem.h"

static bool
parse_digits(const char *s, size_t n, unsigned long long *out)
{
	unsigned long long v = 0;

	if (n == 0)
		return false;
	for (size_t i = 0; i < n; i++) {
		unsigned d = (unsigned char)s[i] - (unsigned)'0';

		if (d > 9 || v > (ULLONG_MAX - d) / 10)
			return false;
		v = v * 10 + d;
	}
	*out = v;
	return true;
}

bool
number_parse(const char *s, unsigned long long min, unsigned long long max,
    unsigned long long *out)
{
	unsigned long long v;

	if (!parse_digits(s, strlen(s), &v) || v < min || v > max)
		return false;
	*out = v;
	return true;
}

bool
number_parse_size(const char *s, unsigned long long min, unsigned long long max,
    unsigned long long *out)
{
	static const char units[] = "KMG";
	unsigned long long v, factor = 1;
	size_t n = strlen(s);
	const char *unit = n > 0 ? strchr(units, s[n - 1]) : NULL;

	if (unit != NULL) {
		factor = 1ULL << (10 * (unit - units + 1));
		n--;
	}
	if (!parse_digits(s, n, &v) || v > ULLONG_MAX / factor)
		return false;
	v *= factor;
	if (v < min || v > max)
		return false;
	*out = v;
	return true;
}

bool
number_parse_duration(const char *s, unsigned long long *seconds)
{
	static const char suffixes[] = "smhdw";
	static const unsigned long long units[] = {
	    1, 60, 3600, 86400, 7 * 86400};
	static const unsigned long long most = 100ULL * 366 * 86400;
	size_t n = strlen(s);
	const char *suffix = n > 0 ? strchr(suffixes, s[n - 1]) : NULL;
	unsigned long long unit = suffix != NULL ? units[suffix - suffixes] : 1;
	unsigned long long number;
	char digits[16];

	n -= suffix != NULL;
	if (n >= sizeof digits)
		return false;
	memcpy(digits, s, n);
	digits[n] = '\0';
	if (!number_parse(digits, 0, most / unit, &number))
		return false;
	*seconds = number * unit;
	return true;
}

static const struct {
	const char *text;
	int value;
} romans[] = {
    {"M", 1000},
    {"CM", 900},
    {"D", 500},
    {"CD", 400},
    {"C", 100},
    {"XC", 90},
    {"L", 50},
    {"XL", 40},
    {"X", 10},
    {"IX", 9},
    {"V", 5},
    {"IV", 4},
    {"I", 1},
};

enum { ROMANS = sizeof romans / sizeof romans[0], ROMAN_MAX = 3999 };

void
number_to_roman(int n, char *out)
{
	for (size_t i = 0; i < ROMANS && n >= 1 && n <= ROMAN_MAX; i++)
		for (; n >= romans[i].value; n -= romans[i].value)
			for (const char *c = romans[i].text; *c != '\0'; c++)
				*out++ = *c;
	*out = '\0';
}

int
number_from_roman(const char *s, size_t n)
{
	char usual[16];
	int value = 0;
	size_t at = 0;

	if (n == 0 || n >= sizeof usual)
		return 0;
	for (size_t i = 0; i < ROMANS; i++) {
		size_t len = strlen(romans[i].text);

		while (
		    n - at >= len && memcmp(s + at, romans[i].text, len) == 0) {
			value += romans[i].value;
			at += len;
		}
	}
	number_to_roman(value, usual);
	return at == n && strlen(usual) == n && memcmp(s, usual, n) == 0 ? value
									 : 0;
}
