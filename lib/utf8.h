/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef LIB_UTF8_H
#define LIB_UTF8_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "lib/buf.h"

/*
 * UTF-8 (Unicode 15, table 3-7).  Text is checked once, where it comes in;
 * everything behind utf8_check takes valid text for granted.
 */

/* Offset of the first byte that is not valid UTF-8; n when all of it is. */
size_t utf8_check(const char *p, size_t n);

/* The code point at p and its length in bytes; p < end.  A byte that begins
 * no valid character gives U+FFFD and length 1, so that text which was not
 * checked cannot lead astray. */
uint32_t utf8_decode_long(const char *p, const char *end, size_t *len);

static inline uint32_t
utf8_decode(const char *p, const char *end, size_t *len)
{
	if ((unsigned char)*p >= 0x80)
		return utf8_decode_long(p, end, len);
	*len = 1;
	return (unsigned char)*p;
}

/* The code point that ends before p, and its length; p > begin. */
uint32_t utf8_before_long(const char *begin, const char *p, size_t *len);

static inline uint32_t
utf8_before(const char *begin, const char *p, size_t *len)
{
	if ((unsigned char)p[-1] >= 0x80)
		return utf8_before_long(begin, p, len);
	*len = 1;
	return (unsigned char)p[-1];
}

/* Writes c into out (4 bytes at most), returns the length. */
size_t utf8_encode(uint32_t c, char out[4]);
void utf8_add(struct buf *b, uint32_t c);

/* How many code points there are in n bytes of valid text. */
size_t utf8_count(const char *p, size_t n);

/* Value of a decimal digit of any script that UN documents hold (ASCII,
 * Arabic-Indic, extended Arabic-Indic, full-width, Devanagari is none), or
 * -1. */
int utf8_digit(uint32_t c);

/* Value of a Chinese numeral (〇 and 零 0, 一 to 九, 十 10, 百 100, 千 1000,
 * 廿 20, 两 2), or -1. */
int utf8_chinese(uint32_t c);

bool utf8_is_space(uint32_t c); /* any blank, no-break ones included */
bool utf8_is_hyphen(uint32_t c); /* any hyphen or dash that joins numbers */
bool utf8_is_letter_long(uint32_t c);
bool utf8_is_ignored(uint32_t c); /* bidi controls, soft hyphen, kashida … */

/* A letter of any script. */
static inline bool
utf8_is_letter(uint32_t c)
{
	return c < 0x80 ? (c | 0x20) >= 'a' && (c | 0x20) <= 'z'
			: utf8_is_letter_long(c);
}

static inline bool
utf8_is_han(uint32_t c)
{
	return c >= 0x3007 &&
	       ((c >= 0x4e00 && c <= 0x9fff) || (c >= 0x3400 && c <= 0x4dbf) ||
		   c == 0x3007 || (c >= 0xf900 && c <= 0xfaff) ||
		   (c >= 0x20000 && c <= 0x323af));
}

/* Does a text begin with the byte order mark of UTF-16? */
bool utf8_is_utf16(const char *p, size_t n);

/* Append the text behind such a mark in UTF-8; a lone surrogate becomes
 * U+FFFD, an odd byte at the end is dropped. */
void utf8_from_utf16(struct buf *b, const char *p, size_t n);

/* Lower case of c (one to one). */
uint32_t utf8_lower(uint32_t c);

#endif
