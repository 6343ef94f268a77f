/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "parse/word.h"

#include <stdlib.h>
#include <string.h>

#include "lib/mem.h"
#include "lib/text.h"

enum {
	BODY_INDENT = 1267, /* twips: margin of text in the UN templates */
	INDENT_STEP = 475,
	INDENT_MAX = 20,
};

static int
indent_steps(int left)
{
	int steps = (left - BODY_INDENT + INDENT_STEP / 2) / INDENT_STEP;

	return steps < 0 ? 0 : steps > INDENT_MAX ? INDENT_MAX : steps;
}

/* The number of the block from the label that Word shows: "1." is "1". */
static char *
number_of(const struct buf *label)
{
	static const char *const ends[] = {".", " ", "-", "、", "．"};
	struct buf clean = {0};
	bool cut = true;

	text_clean(&clean, label->data, label->len);
	while (cut) {
		cut = false;
		for (size_t i = 0; i < sizeof(ends) / sizeof(ends[0]); i++) {
			size_t n = strlen(ends[i]);

			if (clean.len > n &&
			    strcmp(clean.data + clean.len - n, ends[i]) == 0) {
				buf_cut(&clean, clean.len - n);
				cut = true;
			}
		}
	}
	return buf_take(&clean);
}

bool
word_block_add(
    struct document *d, struct para *text, const struct word_look *look)
{
	struct block *b;

	if (para_blank(text) && look->label->len == 0)
		return false;
	b = document_add(d, BLOCK_NONE);
	para_finish(text, d, b);
	b->cover = look->cover;
	b->centred = look->centred;
	b->indent = indent_steps(look->left);
	if (look->heading > 0 && !b->cover) {
		b->kind = BLOCK_HEADING;
		b->level = look->heading;
	}
	if (look->label->len > 0)
		b->number = number_of(look->label);
	else if (look->bullet && b->kind == BLOCK_NONE && !b->cover)
		b->kind = BLOCK_ITEM;
	b->style = mem_string(look->style);
	return true;
}

void
word_cell_add(
    struct para *cell, const struct para *text, const struct buf *label)
{
	size_t at = 0, m = 0;

	if (label->len > 0) {
		para_add(cell, label->data, label->len, 0);
		para_add(cell, " ", 1, 0);
	}
	for (size_t i = 0; i <= text->nruns; i++) {
		bool last = i == text->nruns;
		size_t to = last ? text->raw.len : text->runs[i].at;
		unsigned emphasis = i == 0 ? 0 : text->runs[i - 1].emphasis;

		for (; m < text->nmarks && text->marks[m].at <= to; m++) {
			size_t mark = text->marks[m].at;

			if (mark > at)
				para_add(cell, text->raw.data + at, mark - at,
				    emphasis);
			at = mark > at ? mark : at;
			para_mark(cell, text->marks[m].note);
		}
		if (to > at)
			para_add(cell, text->raw.data + at, to - at, emphasis);
		at = to > at ? to : at;
	}
	para_add(cell, " ", 1, 0);
}

static const struct {
	uint32_t code, character;
} symbols[] = {
    {0x2d, 0x2212},
    {0x61, 0x03b1},
    {0x62, 0x03b2},
    {0x67, 0x03b3},
    {0x6d, 0x03bc},
    {0xa3, 0x2264},
    {0xb0, 0x00b0},
    {0xb1, 0x00b1},
    {0xb3, 0x2265},
    {0xb4, 0x00d7},
    {0xb7, 0x2022},
    {0xa7, 0x2022},
    {0xd8, 0x2022},
    {0xe0, 0x2192},
    {0x2a, 0x002a},
};

uint32_t
word_symbol(uint32_t c)
{
	for (size_t i = 0; i < sizeof(symbols) / sizeof(symbols[0]); i++) {
		if (c == symbols[i].code + 0xf000)
			return symbols[i].character;
	}
	return c >= 0x20 && (c < 0xd800 || c > 0xf8ff) ? c : 0;
}

bool
word_is_masthead(const struct document *d)
{
	bool slash = false;

	for (size_t i = 0; i < d->nblocks; i++)
		slash |= strchr(d->blocks[i].text, '/') != NULL;
	return slash && d->nblocks >= 4;
}

void
word_take_masthead(struct document *d, struct document *masthead)
{
	for (size_t k = 0; k < masthead->nblocks; k++) {
		*document_insert(d, k) = masthead->blocks[k];
		masthead->blocks[k] = (struct block){0};
	}
}
