/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <stdlib.h>
#include <string.h>

#include "parse/le.h"
#include "parse/wpd_reader.h"

/*
 * WordPerfect 6 and later: 0x80 to 0xcf are functions of one byte, 0xd0 to
 * 0xef say their length, 0xf0 to 0xfe have a fixed one; the long ones end
 * with the byte that they begin with.  Texts of notes and headers are packets
 * of the prefix, which functions name.
 */
enum {
	VARIABLE = 0xd0,
	FIXED = 0xf0,
	LINE = 0xd0,
	PARAGRAPH = 0xd3,
	CHARACTER = 0xd4,
	HEADER = 0xd6,
	NOTE = 0xd7,
	NUMBER = 0xda,
	TAB = 0xe0,
	EXTENDED = 0xf0,
	UNDO = 0xf1,
	ATTRIBUTE_ON = 0xf2,
	ATTRIBUTE_OFF = 0xf3,

	SUB_JUSTIFICATION = 0x05, /* of PARAGRAPH */
	JUSTIFICATION_CENTRE = 2,
	SUB_TABLE_ON = 0x2a, /* of CHARACTER */
	SUB_TAB_CENTRE = 0x40, /* of TAB, the upper five bits */
	HAS_PACKETS = 0x80, /* flag of a function */

	INDEX_AT = 14, /* where the header says where the index is */
	INDEX_ENTRY = 14,
	PACKET_TEXT = 8,
};

static const unsigned char fixed_sizes[] = {
    4, 5, 3, 3, 3, 3, 4, 4, 4, 5, 5, 6, 6, 8, 8};

/* What functions of one byte from `first` to `last` do, and what of LINE with
 * a subgroup in that range: 'n' the line ends, 'p' the page, ' ' and '-' are
 * shown, 'r' a row of a table, 'c' a cell, 't' the end of a table. */
static const struct {
	unsigned char first, last;
	char does;
} single[] =
    {
	{0x80, 0x81, ' '},
	{0x84, 0x84, '-'},
	{0x87, 0x87, 'n'},
	{0xb4, 0xb6, 'p'},
	{0xb7, 0xb9, 'n'},
	{0xbd, 0xbf, 't'},
	{0xc0, 0xc5, 'r'},
	{0xc6, 0xc6, 'c'},
	{0xc7, 0xc9, 'p'},
	{0xca, 0xcc, 'n'},
	{0xcd, 0xcf, ' '},
},
  lines[] = {
      {0x01, 0x03, ' '},
      {0x04, 0x06, 'n'},
      {0x07, 0x09, 'p'},
      {0x0a, 0x0a, 'c'},
      {0x0b, 0x10, 'r'},
      {0x11, 0x13, 't'},
      {0x17, 0x19, 'n'},
      {0x1a, 0x1c, 'p'},
};

static void
act(struct wpd *w, char does)
{
	switch (does) {
	case 'n':
		wpd_line_end(w);
		break;
	case 'p':
		wpd_page_end(w);
		break;
	case 'r':
		wpd_row_begin(w);
		break;
	case 'c':
		wpd_cell_begin(w);
		break;
	case 't':
		wpd_table_end(w);
		break;
	default:
		wpd_add(w, (unsigned char)does);
		break;
	}
}

static void
read_single(struct wpd *w, unsigned c)
{
	for (size_t i = 0; i < sizeof(single) / sizeof(single[0]); i++) {
		if (c >= single[i].first && c <= single[i].last)
			act(w, single[i].does);
	}
}

static void
read_line(struct wpd *w, unsigned sub)
{
	for (size_t i = 0; i < sizeof(lines) / sizeof(lines[0]); i++) {
		if (sub >= lines[i].first && sub <= lines[i].last)
			act(w, lines[i].does);
	}
}

static void
read_fixed(struct wpd *w, unsigned code, struct span s)
{
	unsigned first = le_8(s, 1);

	if (code == EXTENDED)
		wpd_add(w, wpd_character(6, le_8(s, 2), first));
	else if (code == UNDO)
		w->undone = first == 0 ? 1 : first == 1 ? 0 : w->undone;
	else if (code == ATTRIBUTE_ON || code == ATTRIBUTE_OFF)
		wpd_attribute(w, first, code == ATTRIBUTE_ON);
}

/* The text in packet `id` (from 1): blocks that follow each other, their
 * sizes before them.  p NULL: there is none. */
static struct span
packet_text(const struct wpd *w, size_t id)
{
	size_t index = le_16(w->file, INDEX_AT), at = index + id * INDEX_ENTRY;
	struct span packet, none = {0};
	size_t blocks, size = 0;

	if (id == 0 || id >= le_16(w->file, index + 2) ||
	    le_8(w->file, at + 1) != PACKET_TEXT)
		return none;
	packet =
	    le_cut(w->file, le_32(w->file, at + 10), le_32(w->file, at + 6));
	blocks = le_16(packet, 0);
	if (!le_has(packet, 6, blocks * 4))
		return none;
	for (size_t i = 0; i < blocks; i++)
		size += le_32(packet, 6 + i * 4);
	return le_cut(packet, 6 + blocks * 4, size);
}

/* The mark is what is displayed between the functions on and off. */
static void
read_note(struct wpd *w, unsigned sub, size_t packet)
{
	if (sub == 0 || sub == 2) {
		w->in_mark = true;
		w->packet = packet;
		buf_clear(&w->mark);
	} else if (w->in_mark) {
		w->in_mark = false;
		wpd_note(w, w->mark.data == NULL ? "" : w->mark.data,
		    packet_text(w, w->packet));
	}
}

static void
read_variable(
    struct wpd *w, unsigned code, unsigned sub, size_t packet, struct span data)
{
	switch (code) {
	case LINE:
		read_line(w, sub);
		break;
	case NOTE:
		if (sub <= 3)
			read_note(w, sub, packet);
		break;
	case HEADER:
		if (sub <= 3)
			wpd_header(w, packet_text(w, packet));
		break;
	case NUMBER: /* on and off in turn */
		w->in_number = (sub & 1) == 0;
		break;
	case TAB:
		if ((sub & 0xf8) == SUB_TAB_CENTRE)
			w->centred = true;
		wpd_add(w, '\t');
		break;
	case PARAGRAPH:
		if (sub == SUB_JUSTIFICATION)
			w->centring = le_8(data, 0) == JUSTIFICATION_CENTRE;
		break;
	case CHARACTER:
		if (sub == SUB_TABLE_ON)
			wpd_table_begin(w);
		break;
	default:
		break;
	}
}

/* A function at s; returns its length, 0: it is broken. */
static size_t
read_function(struct wpd *w, struct span s)
{
	unsigned code = le_8(s, 0), sub = le_8(s, 1);
	size_t n, at = 5, packets = 0, first = 0;
	struct span data;

	if (code >= FIXED) {
		n = fixed_sizes[code - FIXED];
		if (!le_has(s, 0, n) || le_8(s, n - 1) != code)
			return 0;
		read_fixed(w, code, s);
		return n;
	}
	n = le_16(s, 2);
	if (n < 10 || !le_has(s, 0, n) || le_8(s, n - 1) != code ||
	    le_16(s, n - 3) != n)
		return 0;
	if (le_8(s, 4) & HAS_PACKETS) {
		packets = le_8(s, at++);
		first = packets > 0 ? le_16(s, at) : 0;
		at += packets * 2;
	}
	data = le_cut(s, at + 2, le_16(s, at));
	if (at + 2 + data.n > n - 3)
		return 0;
	read_variable(w, code, sub, first, data);
	return n;
}

void
wpd_6_read(struct wpd *w, struct span s)
{
	size_t at = 0;

	while (at < s.n && !document_full(w->d)) {
		unsigned c = le_8(s, at);
		size_t n = 1;

		if (c > 0x20 && c < 0x7f) {
			wpd_add(w, c);
		} else if (c <= 0x20) {
			wpd_add(w, wpd_frequent(c));
		} else if (c < VARIABLE || c == 0xff) {
			read_single(w, c);
		} else {
			n = read_function(w, (struct span){s.p + at, s.n - at});
			wpd_function(w, s.p + at, n > 0);
			n += n == 0;
		}
		at += n;
	}
}
