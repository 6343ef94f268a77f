/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef LIB_ASCII_H
#define LIB_ASCII_H

#include <stdbool.h>

/* Bytes of ASCII, whatever the locale; bytes of other characters are none of
 * these. */
static inline bool
ascii_digit(char c)
{
	return c >= '0' && c <= '9';
}

static inline bool
ascii_upper(char c)
{
	return c >= 'A' && c <= 'Z';
}

static inline bool
ascii_small(char c)
{
	return c >= 'a' && c <= 'z';
}

static inline bool
ascii_letter(char c)
{
	return ascii_upper(c) || ascii_small(c);
}

static inline char
ascii_to_upper(char c)
{
	return ascii_small(c) ? (char)(c - 'a' + 'A') : c;
}

static inline char
ascii_to_small(char c)
{
	return ascii_upper(c) ? (char)(c - 'A' + 'a') : c;
}

#endif
