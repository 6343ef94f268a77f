/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef LIB_NUMBER_H
#define LIB_NUMBER_H

#include <stdbool.h>
#include <stddef.h>

/*
 * The strict decimal parser for everything that a person or a file writes as
 * a number: ASCII digits alone, the whole string, within [min, max].  *out is
 * set only on success.
 */
bool number_parse(const char *s, unsigned long long min, unsigned long long max,
    unsigned long long *out);

/* The same for a size: a suffix K, M or G multiplies by 1024. */
bool number_parse_size(const char *s, unsigned long long min,
    unsigned long long max, unsigned long long *out);

/* A duration as people write it, in seconds: "3600", "90m", "12h", "30d" (s
 * and w as well), of at most 100 years; false: it is none. */
bool number_parse_duration(const char *s, unsigned long long *seconds);

/* Roman numeral (upper case, as sessions of the United Nations are printed,
 * 1 to 3999); 0 when s[0..n) is not one in its usual form. */
int number_from_roman(const char *s, size_t n);

/* The inverse, into out (at least 16 bytes). */
void number_to_roman(int n, char *out);

#endif
