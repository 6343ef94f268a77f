/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "lib/utf8.h"

#include <string.h>
#include <utf8proc.h>

/* Length of the sequence that begins with a lead byte; 0 for none. */
static size_t
sequence(unsigned char lead)
{
	if (lead < 0x80)
		return 1;
	if (lead >= 0xc2 && lead <= 0xdf)
		return 2;
	if ((lead & 0xf0) == 0xe0)
		return 3;
	if (lead >= 0xf0 && lead <= 0xf4)
		return 4;
	return 0;
}

/* Length of the valid character at p, 0 when there is none. */
static size_t
valid_at(const unsigned char *p, const unsigned char *end)
{
	size_t n = sequence(*p);

	if (n == 0 || (size_t)(end - p) < n)
		return 0;
	for (size_t i = 1; i < n; i++)
		if ((p[i] & 0xc0) != 0x80)
			return 0;
	if ((p[0] == 0xe0 && p[1] < 0xa0) || (p[0] == 0xed && p[1] > 0x9f) ||
	    (p[0] == 0xf0 && p[1] < 0x90) || (p[0] == 0xf4 && p[1] > 0x8f))
		return 0;
	return n;
}

size_t
utf8_check(const char *s, size_t n)
{
	const unsigned char *begin = (const unsigned char *)s;
	const unsigned char *p = begin, *end = begin + n;

	while (p < end) {
		uint64_t word;
		size_t len;

		while ((size_t)(end - p) >= sizeof word) {
			memcpy(&word, p, sizeof word);
			if ((word & 0x8080808080808080U) != 0)
				break;
			p += sizeof word;
		}
		if (p == end)
			break;
		len = valid_at(p, end);
		if (len == 0)
			return (size_t)(p - begin);
		p += len;
	}
	return n;
}

static bool
continues(unsigned char b)
{
	return (b & 0xc0) == 0x80;
}

/* The ranges say what valid_at says, by the value: this is called for every
 * character of every text. */
uint32_t
utf8_decode_long(const char *s, const char *end, size_t *len)
{
	const unsigned char *p = (const unsigned char *)s;
	size_t n = (size_t)(end - s);
	uint32_t c = p[0];

	*len = 1;
	if (c < 0xe0 && n > 1 && continues(p[1])) {
		c = (c & 0x1f) << 6 | (p[1] & 0x3fU);
		if (c >= 0x80 && p[0] >= 0xc2) {
			*len = 2;
			return c;
		}
	} else if ((c & 0xf0) == 0xe0 && n > 2 && continues(p[1]) &&
		   continues(p[2])) {
		c = (c & 0x0f) << 12 | (p[1] & 0x3fU) << 6 | (p[2] & 0x3fU);
		if (c >= 0x800 && (c < 0xd800 || c > 0xdfff)) {
			*len = 3;
			return c;
		}
	} else if ((c & 0xf8) == 0xf0 && n > 3 && continues(p[1]) &&
		   continues(p[2]) && continues(p[3])) {
		c = (c & 0x07) << 18 | (p[1] & 0x3fU) << 12 |
		    (p[2] & 0x3fU) << 6 | (p[3] & 0x3fU);
		if (c >= 0x10000 && c <= 0x10ffff) {
			*len = 4;
			return c;
		}
	}
	return 0xfffd;
}

uint32_t
utf8_before_long(const char *begin, const char *p, size_t *len)
{
	const char *q = p - 1;
	uint32_t c;

	while (q > begin && p - q < 4 && ((unsigned char)*q & 0xc0) == 0x80)
		q--;
	c = utf8_decode(q, p, len);
	if (q + *len == p)
		return c;
	*len = 1; /* the end of no character */
	return 0xfffd;
}

size_t
utf8_encode(uint32_t c, char out[4])
{
	if (c < 0x80) {
		out[0] = (char)c;
		return 1;
	}
	if (c < 0x800) {
		out[0] = (char)(0xc0 | c >> 6);
		out[1] = (char)(0x80 | (c & 0x3f));
		return 2;
	}
	if (c < 0x10000) {
		out[0] = (char)(0xe0 | c >> 12);
		out[1] = (char)(0x80 | (c >> 6 & 0x3f));
		out[2] = (char)(0x80 | (c & 0x3f));
		return 3;
	}
	out[0] = (char)(0xf0 | c >> 18);
	out[1] = (char)(0x80 | (c >> 12 & 0x3f));
	out[2] = (char)(0x80 | (c >> 6 & 0x3f));
	out[3] = (char)(0x80 | (c & 0x3f));
	return 4;
}

void
utf8_add(struct buf *b, uint32_t c)
{
	char out[4];

	buf_add(b, out, utf8_encode(c, out));
}

size_t
utf8_count(const char *p, size_t n)
{
	size_t count = 0;

	for (size_t i = 0; i < n; i++)
		count += ((unsigned char)p[i] & 0xc0) != 0x80;
	return count;
}

int
utf8_digit(uint32_t c)
{
	static const uint32_t zeros[] = {'0', 0x660, 0x6f0, 0xff10};

	for (size_t i = 0; i < sizeof zeros / sizeof zeros[0]; i++)
		if (c >= zeros[i] && c <= zeros[i] + 9)
			return (int)(c - zeros[i]);
	return -1;
}

int
utf8_chinese(uint32_t c)
{
	static const struct {
		uint32_t c;
		int value;
	} numerals[] = {
	    {0x25cb, 0},
	    {0x3007, 0},
	    {0x4e00, 1},
	    {0x4e03, 7},
	    {0x4e09, 3},
	    {0x4e24, 2},
	    {0x4e5d, 9},
	    {0x4e8c, 2},
	    {0x4e94, 5},
	    {0x516b, 8},
	    {0x516d, 6},
	    {0x5341, 10},
	    {0x5343, 1000},
	    {0x56db, 4},
	    {0x5eff, 20},
	    {0x767e, 100},
	    {0x96f6, 0},
	};

	for (size_t i = 0; i < sizeof numerals / sizeof numerals[0]; i++)
		if (numerals[i].c == c)
			return numerals[i].value;
	return -1;
}

bool
utf8_is_space(uint32_t c)
{
	return (c >= 9 && c <= 13) || c == ' ' || c == 0x85 || c == 0xa0 ||
	       c == 0x1680 || (c >= 0x2000 && c <= 0x200a) || c == 0x2028 ||
	       c == 0x2029 || c == 0x202f || c == 0x205f || c == 0x3000;
}

bool
utf8_is_hyphen(uint32_t c)
{
	return c == '-' || (c >= 0x2010 && c <= 0x2015) || c == 0x2212 ||
	       c == 0xfe58 || c == 0xfe63 || c == 0xff0d;
}

bool
utf8_is_letter_long(uint32_t c)
{
	/* Cyrillic, Arabic and Chinese, as those of most texts are. */
	if ((c >= 0x400 && c <= 0x481) || (c >= 0x620 && c <= 0x64a) ||
	    (c >= 0x4e00 && c <= 0x9fff))
		return true;
	switch (utf8proc_category((utf8proc_int32_t)c)) {
	case UTF8PROC_CATEGORY_LU:
	case UTF8PROC_CATEGORY_LL:
	case UTF8PROC_CATEGORY_LT:
	case UTF8PROC_CATEGORY_LM:
	case UTF8PROC_CATEGORY_LO:
		return true;
	default:
		return false;
	}
}

bool
utf8_is_ignored(uint32_t c)
{
	return c == 0xad || c == 0x61c || c == 0x640 || c == 0xfeff ||
	       (c >= 0x200b && c <= 0x200f) || (c >= 0x202a && c <= 0x202e) ||
	       (c >= 0x2060 && c <= 0x2064) || (c >= 0x2066 && c <= 0x206f);
}

uint32_t
utf8_lower(uint32_t c)
{
	if (c < 0x80)
		return c >= 'A' && c <= 'Z' ? c + 0x20 : c;
	return (uint32_t)utf8proc_tolower((utf8proc_int32_t)c);
}

bool
utf8_is_utf16(const char *p, size_t n)
{
	return n >= 2 &&
	       (memcmp(p, "\xff\xfe", 2) == 0 || memcmp(p, "\xfe\xff", 2) == 0);
}

static uint32_t
unit_at(const unsigned char *p, bool big)
{
	return big ? (uint32_t)p[0] << 8 | p[1] : (uint32_t)p[1] << 8 | p[0];
}

void
utf8_from_utf16(struct buf *b, const char *text, size_t n)
{
	const unsigned char *p = (const unsigned char *)text;
	bool big = n >= 2 && p[0] == 0xfe;

	for (size_t i = 2; i + 1 < n && !b->full; i += 2) {
		uint32_t c = unit_at(p + i, big), low = 0;

		if (c >= 0xd800 && c < 0xdc00 && i + 3 < n)
			low = unit_at(p + i + 2, big);
		if (low >= 0xdc00 && low < 0xe000) {
			c = 0x10000 + ((c - 0xd800) << 10) + (low - 0xdc00);
			i += 2;
		} else if (c >= 0xd800 && c < 0xe000) {
			c = 0xfffd;
		}
		utf8_add(b, c);
	}
}
