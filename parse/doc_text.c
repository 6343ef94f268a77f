/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <stdlib.h>

#include "lib/mem.h"
#include "lib/utf8.h"
#include "parse/doc_file.h"
#include "parse/document.h"
#include "parse/le.h"

/* Parts of a Clx, and what a piece says (MS-DOC 2.9.38, 2.9.73). */
enum {
	CLX_CHANGES = 1,
	CLX_PIECES = 2,
	PIECE = 8,
};
static const uint32_t NARROW = 0x40000000;

/* Bytes 0x80 to 0x9f of narrow text: Windows-1252; 0: as Latin-1. */
static const uint16_t windows[] = {0x20ac, 0, 0x201a, 0x0192, 0x201e, 0x2026,
    0x2020, 0x2021, 0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017d, 0, 0,
    0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x02dc, 0x2122,
    0x0161, 0x203a, 0x0153, 0, 0x017e, 0x0178};

/* A piece may change one property of all that it has: by number (isprm,
 * 2.9.214), those that are read; the second byte is the value. */
static const struct {
	unsigned number, code;
} single[] = {
    {0x18, 0x2416},
    {0x19, 0x2417},
    {0x41, 0x0800},
    {0x55, 0x0835},
    {0x56, 0x0836},
    {0x5c, 0x083c},
    {0x68, 0x2a48},
    {0x75, 0x0855},
};

/* The lists of properties that pieces name, in order. */
struct changes {
	struct span *lists;
	size_t n, cap;
};

static void
piece_changes(
    struct doc_piece *piece, unsigned prm, const struct changes *changes)
{
	if (prm & 1) {
		if (prm >> 1 < changes->n)
			piece->props = changes->lists[prm >> 1];
		return;
	}
	for (size_t i = 0; i < sizeof(single) / sizeof(single[0]); i++) {
		if (single[i].number != (prm >> 1 & 0x7f))
			continue;
		piece->single[0] = (char)(single[i].code & 0xff);
		piece->single[1] = (char)(single[i].code >> 8);
		piece->single[2] = (char)(prm >> 8);
	}
}

struct span
doc_piece_props(const struct doc_piece *piece)
{
	return piece->single[1] == 0
		   ? piece->props
		   : (struct span){piece->single, sizeof(piece->single)};
}

uint32_t
doc_piece_place(const struct doc_piece *piece, uint32_t cp)
{
	return piece->fc + (cp - piece->cp) * (piece->narrow ? 1 : 2);
}

static bool
read_pieces(struct doc_file *f, struct span table,
    const struct changes *changes, struct problem *p)
{
	size_t n = table.n < 4 ? 0 : (table.n - 4) / (PIECE + 4);

	f->pieces = mem_zero(n + 1, sizeof(*f->pieces));
	for (size_t i = 0; i < n; i++) {
		size_t at = (n + 1) * 4 + i * PIECE;
		uint32_t fc = le_32(table, at + 2);
		struct doc_piece *piece = &f->pieces[f->npieces];
		size_t size;

		*piece = (struct doc_piece){.cp = le_32(table, i * 4),
		    .end = le_32(table, i * 4 + 4),
		    .narrow = (fc & NARROW) != 0};
		piece->fc = piece->narrow ? (fc & (NARROW - 1)) / 2 : fc;
		piece_changes(piece, le_16(table, at + 6), changes);
		if (piece->cp != f->ntext || piece->end < piece->cp ||
		    piece->end > DOCUMENT_TEXT_MAX)
			return problem_set(p, PROBLEM_CORRUPT,
			    "Word: piece %zu of the text is from %u to %u", i,
			    piece->cp, piece->end);
		size = piece->end - piece->cp;
		if (!piece->narrow)
			size *= 2;
		if (!le_has(buf_span(&f->main), piece->fc, size))
			return problem_set(p, PROBLEM_TRUNCATED,
			    "Word: piece %zu of the text lies past the end of "
			    "WordDocument",
			    i);
		f->ntext = piece->end;
		f->npieces++;
	}
	return true;
}

/* Word saved fast writes what has changed behind what was there: the text is
 * a list of pieces of the file (2.8.35). */
static bool
read_clx(struct doc_file *f, struct span clx, struct problem *p)
{
	struct changes changes = {0};
	size_t at = 0, n;
	bool ok = false;

	while (le_8(clx, at) == CLX_CHANGES) {
		n = le_16(clx, at + 1);
		changes.lists = mem_grow(changes.lists, changes.n, &changes.cap,
		    sizeof(*changes.lists));
		changes.lists[changes.n++] = le_cut(clx, at + 3, n);
		at += 3 + n;
	}
	n = le_32(clx, at + 1);
	if (le_8(clx, at) == CLX_PIECES && le_has(clx, at + 5, n))
		ok = read_pieces(f, le_cut(clx, at + 5, n), &changes, p);
	else
		problem_set(p, PROBLEM_CORRUPT,
		    "Word: no list of pieces at byte %zu of the Clx", at);
	free(changes.lists);
	return ok;
}

static void
read_characters(struct doc_file *f)
{
	struct span main = buf_span(&f->main);

	f->text = mem_alloc((f->ntext + 1) * sizeof(*f->text));
	for (size_t i = 0; i < f->npieces; i++) {
		const struct doc_piece *piece = &f->pieces[i];
		size_t fc = piece->fc;

		for (size_t cp = piece->cp; cp < piece->end; cp++) {
			unsigned c =
			    piece->narrow ? le_8(main, fc) : le_16(main, fc);

			fc += piece->narrow ? 1 : 2;
			if (piece->narrow && c >= 0x80 && c < 0xa0 &&
			    windows[c - 0x80] != 0)
				c = windows[c - 0x80];
			f->text[cp] = (uint16_t)c;
		}
	}
}

bool
doc_text_read(struct doc_file *f, struct problem *p)
{
	struct span clx;

	if (!doc_file_part(f, DOC_PART_CLX, &clx, p) || !read_clx(f, clx, p))
		return false;
	read_characters(f);
	for (int i = 0; i < DOC_STORIES; i++) {
		struct doc_range *s = &f->stories[i];

		if (s->end > f->ntext && s->cp < s->end)
			return problem_set(p, PROBLEM_CORRUPT,
			    "Word: %zu characters of text, the FIB names %u",
			    f->ntext, s->end);
	}
	return true;
}

const struct doc_piece *
doc_piece_find(const struct doc_file *f, uint32_t cp)
{
	size_t low = 0, high = f->npieces;

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (f->pieces[middle].end <= cp)
			low = middle + 1;
		else
			high = middle;
	}
	return low < f->npieces && f->pieces[low].cp <= cp ? &f->pieces[low]
							   : NULL;
}

void
doc_utf8(struct buf *out, const uint16_t *p, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		uint32_t c = p[i];

		if (c >= 0xd800 && c < 0xdc00 && i + 1 < n &&
		    p[i + 1] >= 0xdc00 && p[i + 1] < 0xe000)
			c = 0x10000 + ((c - 0xd800) << 10) + (p[++i] - 0xdc00U);
		else if (c >= 0xd800 && c < 0xe000)
			c = 0xfffd;
		utf8_add(out, c);
	}
}
