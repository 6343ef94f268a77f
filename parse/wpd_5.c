/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "parse/le.h"
#include "parse/wpd_reader.h"

/*
 * WordPerfect 5.0 and 5.1: below 0x20 and from 0x80 on bytes are functions;
 * 0xc0 to 0xcf have a fixed length, 0xd0 to 0xfe say theirs; both end with
 * the byte that they begin with.
 */
enum {
	FIXED = 0xc0,
	VARIABLE = 0xd0,
	EXTENDED = 0xc0,
	TAB = 0xc1,
	INDENT = 0xc2,
	ATTRIBUTE_ON = 0xc3,
	ATTRIBUTE_OFF = 0xc4,
	DEFINITION = 0xd2,
	HEADER = 0xd5,
	NOTE = 0xd6,
	TABLE_LINE = 0xdc,
	TABLE_PAGE = 0xdd,
	TAB_CENTRE = 0xe0, /* on the margins */
	DEFINE_TABLE = 0x0b,
	HEADER_SKIP = 18, /* bytes of a header before its text */
	OWN_MARK = 0x80, /* flag of a note: a character, not a number */
};

static const unsigned char fixed_sizes[] = {
    4, 9, 11, 3, 3, 5, 6, 7, 4, 5, 6, 6, 8, 10, 10, 12};

/* Functions of one byte that show something: 'n' the line ends, 'p' the page,
 * ' ' a soft line end, '-' a hyphen. */
static const struct {
	unsigned char code;
	char does;
} single[] = {
    {0x0a, 'n'},
    {0x0b, ' '},
    {0x0c, 'p'},
    {0x0d, ' '},
    {0x8c, 'n'},
    {0x90, 'n'},
    {0x93, ' '},
    {0x94, ' '},
    {0x95, ' '},
    {0x99, 'n'},
    {0xa0, ' '},
    {0xa9, '-'},
    {0xaa, '-'},
    {0xab, '-'},
};

static void
read_single(struct wpd *w, unsigned c)
{
	for (size_t i = 0; i < sizeof(single) / sizeof(single[0]); i++) {
		if (single[i].code != c)
			continue;
		if (single[i].does == 'n')
			wpd_line_end(w);
		else if (single[i].does == 'p')
			wpd_page_end(w);
		else
			wpd_add(w, (unsigned char)single[i].does);
	}
}

static void
read_fixed(struct wpd *w, unsigned code, struct span s)
{
	switch (code) {
	case EXTENDED:
		wpd_add(w, wpd_character(5, le_8(s, 2), le_8(s, 1)));
		break;
	case TAB:
		if ((le_8(s, 1) & 0xf8) == TAB_CENTRE)
			w->centred = true;
		wpd_add(w, '\t');
		break;
	case INDENT:
		wpd_add(w, '\t');
		break;
	case ATTRIBUTE_ON:
	case ATTRIBUTE_OFF:
		wpd_attribute(w, le_8(s, 1), code == ATTRIBUTE_ON);
		break;
	default:
		break;
	}
}

/* Flags, the number, for a footnote the lines on each page, then its text. */
static void
read_note(struct wpd *w, unsigned sub, struct span s)
{
	unsigned flags = le_8(s, 0), number = le_16(s, 1);
	size_t skip = sub == 0 ? 4 + 2 * (le_8(s, 3) + 1) + 9 : 7;
	struct buf mark = {0};

	if (skip > s.n)
		return;
	if (flags & OWN_MARK)
		buf_addc(
		    &mark, number > 0x20 && number < 0x7f ? (char)number : '*');
	else
		buf_printf(&mark, "%u", number);
	wpd_note(w, mark.data, (struct span){s.p + skip, s.n - skip});
	buf_free(&mark);
}

static void
read_table(struct wpd *w, unsigned code, unsigned sub)
{
	if (sub == 2)
		wpd_table_end(w);
	else if (sub == 0 && code == TABLE_LINE)
		wpd_cell_begin(w);
	else
		wpd_row_begin(w);
}

static void
read_variable(struct wpd *w, unsigned code, unsigned sub, struct span s)
{
	if (code == NOTE && sub <= 1)
		read_note(w, sub, s);
	else if (code == HEADER && sub <= 3 && s.n > HEADER_SKIP)
		wpd_header(
		    w, (struct span){s.p + HEADER_SKIP, s.n - HEADER_SKIP});
	else if (code == DEFINITION && sub == DEFINE_TABLE)
		wpd_table_begin(w);
	else if (code == TABLE_LINE || code == TABLE_PAGE)
		read_table(w, code, sub);
}

/* A function at s; returns its length, 0: it is broken. */
static size_t
read_function(struct wpd *w, struct span s)
{
	unsigned code = le_8(s, 0);
	size_t n;

	if (code < FIXED)
		return 0;
	if (code < VARIABLE) {
		n = fixed_sizes[code - FIXED];
		if (!le_has(s, 0, n) || le_8(s, n - 1) != code)
			return 0;
		read_fixed(w, code, s);
		return n;
	}
	n = (size_t)le_16(s, 2) + 4; /* what is behind the length, and it */
	if (n < 8 || !le_has(s, 0, n) || le_8(s, n - 1) != code ||
	    le_8(s, n - 2) != le_8(s, 1))
		return 0;
	read_variable(w, code, le_8(s, 1), (struct span){s.p + 4, n - 8});
	return n;
}

void
wpd_5_read(struct wpd *w, struct span s)
{
	size_t at = 0;

	while (at < s.n && !document_full(w->d)) {
		unsigned c = le_8(s, at);
		size_t n = 1;

		if (c >= 0x20 && c < 0x7f) {
			wpd_add(w, c);
		} else if (c < FIXED || c == 0xff) {
			read_single(w, c);
		} else {
			n = read_function(w, (struct span){s.p + at, s.n - at});
			wpd_function(w, s.p + at, n > 0);
			n += n == 0;
		}
		at += n;
	}
}
