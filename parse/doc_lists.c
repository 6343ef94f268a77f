/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <stdlib.h>

#include "lib/mem.h"
#include "parse/doc_file.h"
#include "parse/le.h"

/*
 * Automatic numbers: lists (LSTF, each with one or nine levels) and their
 * uses (LFO), which paragraphs name (MS-DOC 2.9.131, 2.9.150).  They become
 * what word/numbering.xml says of them: lists are counted alike.
 */
enum {
	LIST = 28,
	LEVEL = 28,
	USE = 16,
	USES_MAX = 0x7fe,
	LIST_SIMPLE = 1, /* it has one level */
	OWN_START = 0x10, /* of an override, flags */
	OWN_LEVEL = 0x20,
	LEVEL_LEGAL = 4,
	LEVEL_NO_RESTART = 8,
};

/* The formats of numbers (MSONFC, MS-OSHARED 2.2.1.3) as ISO/IEC 29500 names
 * them; NULL: as decimal. */
static const char *const formats[] = {
    [0] = "decimal",
    [1] = "upperRoman",
    [2] = "lowerRoman",
    [3] = "upperLetter",
    [4] = "lowerLetter",
    [10] = "ideographDigital",
    [11] = "japaneseCounting",
    [14] = "decimalFullWidth",
    [18] = "decimalEnclosedCircle",
    [19] = "decimalFullWidth2",
    [22] = "decimalZero",
    [23] = "bullet",
    [26] = "decimalEnclosedFullstop",
    [27] = "decimalEnclosedParen",
    [28] = "decimalEnclosedCircleChinese",
    [30] = "ideographTraditional",
    [33] = "taiwaneseCounting",
    [35] = "taiwaneseCountingThousand",
    [36] = "taiwaneseDigital",
    [37] = "chineseCounting",
    [38] = "chineseLegalSimplified",
    [39] = "chineseCountingThousand",
    [46] = "arabicAlpha",
    [47] = "arabicAbjad",
    [51] = "hindiNumbers",
    [58] = "russianLower",
    [59] = "russianUpper",
    [255] = "none",
};

const char *
doc_number_format(unsigned nfc)
{
	return nfc < sizeof(formats) / sizeof(formats[0]) &&
		       formats[nfc] != NULL
		   ? formats[nfc]
		   : "decimal";
}

/* The text of a number, in which the characters 0 to 8 stand for the number of
 * a level. */
static char *
level_text(struct span s, size_t at, size_t n)
{
	struct buf text = {0};

	for (size_t i = 0; i < n; i++) {
		uint16_t c = (uint16_t)le_16(s, at + i * 2);

		if (c < DOCX_LEVELS)
			buf_printf(&text, "%%%u", c + 1U);
		else
			doc_utf8(&text, &c, 1);
	}
	return buf_take(&text);
}

/* Read a level at *at; false: it is not all there. */
static bool
read_level(struct docx_level *l, struct span s, size_t *at)
{
	unsigned flags = le_8(s, *at + 5);
	size_t chars = le_8(s, *at + 24), para = le_8(s, *at + 25), n;
	struct doc_para look = {.left = -1};

	if (!le_has(s, *at, LEVEL + para + chars + 2))
		return false;
	doc_para_apply(&look, le_cut(s, *at + LEVEL, para), (struct span){0});
	n = le_16(s, *at + LEVEL + para + chars);
	if (!le_has(s, *at, LEVEL + para + chars + 2 + n * 2))
		return false;
	free(l->text);
	free(l->format);
	*l = (struct docx_level){
	    .text = level_text(s, *at + LEVEL + para + chars + 2, n),
	    .format = mem_string(doc_number_format(le_8(s, *at + 4))),
	    .start = (int)(le_32(s, *at) & 0xfffff),
	    .restart = flags & LEVEL_NO_RESTART ? (int)le_8(s, *at + 26) : -1,
	    .left = look.left,
	    .legal = (flags & LEVEL_LEGAL) != 0};
	*at += LEVEL + para + chars + 2 + n * 2;
	return true;
}

static bool
read_lists(struct doc_file *f, struct span lists, struct problem *p)
{
	struct span table = buf_span(&f->table);
	size_t n = le_16(lists, 0);
	size_t at = (size_t)(lists.p - table.p) + 2 + n * LIST;

	if (!le_has(lists, 2, n * LIST))
		return problem_set(p, PROBLEM_CORRUPT,
		    "Word: %zu lists of numbers in %zu bytes", n, lists.n);
	for (size_t i = 0; i < n; i++) {
		struct docx_list *list = docx_numbering_add_list(
		    &f->numbering, (int)le_32(lists, 2 + i * LIST));
		int levels = le_8(lists, 2 + i * LIST + 26) & LIST_SIMPLE
				 ? 1
				 : DOCX_LEVELS;

		for (int k = 0; k < levels; k++) {
			if (!read_level(&list->levels[k], table, &at))
				return problem_set(p, PROBLEM_CORRUPT,
				    "Word: level %d of list %zu of numbers is "
				    "cut at byte %zu of the table stream",
				    k, i, at);
		}
	}
	return true;
}

static bool
read_override(struct docx_number *number, struct span uses, size_t *at)
{
	uint32_t flags = le_32(uses, *at + 4);
	uint32_t level = flags & 0xf;
	struct docx_level *own;

	if (!le_has(uses, *at, 8) || level >= DOCX_LEVELS)
		return false;
	own = &number->own[level];
	if (flags & OWN_START)
		own->start = (int)(le_32(uses, *at) & 0xfffff);
	*at += 8;
	return !(flags & OWN_LEVEL) || read_level(own, uses, at);
}

static bool
read_uses(struct doc_file *f, struct span uses, struct problem *p)
{
	size_t n = le_32(uses, 0), at;

	if (n > USES_MAX || !le_has(uses, 4, n * USE))
		return problem_set(p, PROBLEM_CORRUPT,
		    "Word: %zu uses of lists in %zu bytes", n, uses.n);
	at = 4 + n * USE;
	for (size_t i = 0; i < n; i++) {
		struct docx_number *number = docx_numbering_add_number(
		    &f->numbering, (int)i + 1, (int)le_32(uses, 4 + i * USE));
		unsigned overrides = le_8(uses, 4 + i * USE + 12);

		at += 4; /* a cp that says nothing */
		for (unsigned k = 0; k < overrides; k++) {
			if (!read_override(number, uses, &at))
				return problem_set(p, PROBLEM_CORRUPT,
				    "Word: override %u of use %zu of a list is "
				    "broken",
				    k, i);
		}
	}
	return true;
}

bool
doc_lists_read(struct doc_file *f, struct problem *p)
{
	struct span lists, uses;

	if (!doc_file_part(f, DOC_PART_LISTS, &lists, p) ||
	    !doc_file_part(f, DOC_PART_LIST_USES, &uses, p))
		return false;
	if (lists.n < 2 || uses.n < 4)
		return true;
	/* What stands behind the uses may not be counted in. */
	uses.n = f->table.len - (size_t)(uses.p - f->table.data);
	if (!read_lists(f, lists, p) || !read_uses(f, uses, p))
		return false;
	docx_numbering_link(&f->numbering);
	return true;
}
