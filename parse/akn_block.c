/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <stdlib.h>
#include <string.h>

#include "lib/mem.h"
#include "lib/text.h"
#include "parse/akn_reader.h"
#include "parse/structure_parts.h"

struct para *
akn_target(struct akn_reader *r)
{
	if (r->in_note)
		return &r->note;
	return r->table.open ? &r->table.cell : &r->text;
}

/* Level of a number that no list element holds: "1" 1, "(a)" 2, "(ii)" 3.  An
 * (i) is the first Roman one but behind (h). */
static int
number_level(struct akn_reader *r, const char *number)
{
	const char *s = number + strspn(number, "(");
	size_t letters = strspn(s, "abcdefghijklmnopqrstuvwxyz");
	bool roman = letters > 0 && strspn(s, "ivxl") == letters;

	if (s[0] >= '0' && s[0] <= '9')
		return 1;
	if (roman && (letters > 1 || r->last_level == 3 || s[0] == 'i') &&
	    !(letters == 1 && r->last_letter != '\0' &&
		s[0] == r->last_letter + 1 && r->last_level == 2))
		return 3;
	r->last_letter = letters == 1 ? s[0] : '\0';
	return 2;
}

/* Marks without a text of their own belong to what stands before them. */
static void
marks_to_last(struct akn_reader *r)
{
	struct document *d = r->d;
	struct block *b;

	if (d->nblocks > 0) {
		b = &d->blocks[d->nblocks - 1];
		for (size_t i = 0; i < r->text.nmarks; i++)
			block_mark(b, r->text.marks[i].note,
			    b->text == NULL ? 0 : strlen(b->text));
	}
	para_clear(&r->text);
}

struct block *
akn_flush(struct akn_reader *r, enum block_kind kind)
{
	struct block *b;

	if (r->text.nruns == 0) {
		marks_to_last(r);
		return NULL;
	}
	b = document_add(r->d, kind);
	para_finish(&r->text, r->d, b);
	b->cover = r->part == AKN_COVER;
	b->number = r->number;
	r->number = NULL;
	r->stop |= document_full(r->d);
	return b;
}

void
akn_leaf_open(struct akn_reader *r, enum block_kind kind, char **field)
{
	if (r->leaf != 0 || r->in_note || r->table.open)
		return;
	r->leaf = r->depth;
	r->kind = kind;
	r->field = field;
}

/* The dash before a title, whose number stands in an element of its own. */
static void
drop_dash(struct block *b)
{
	bool dash;
	size_t n = title_skip_dash(b->text, 0, &dash);

	if (!dash)
		return;
	memmove(b->text, b->text + n, strlen(b->text + n) + 1);
	for (size_t i = 0; i < b->nmarks; i++)
		b->marks[i].at -= b->marks[i].at < n ? b->marks[i].at : n;
}

void
akn_leaf_close(struct akn_reader *r)
{
	struct block *b = akn_flush(r, r->kind);

	r->leaf = 0;
	if (b == NULL)
		return;
	if (r->kind == BLOCK_TITLE)
		drop_dash(b);
	if (r->kind == BLOCK_HEADING)
		b->level = r->heading > 0 ? r->heading : 1;
	if (r->field != NULL && *r->field == NULL)
		*r->field = mem_string(b->text);
	/* What is in the masthead is no block as well. */
	if (r->kind == BLOCK_MASTHEAD)
		document_remove(r->d, r->d->nblocks - 1);
}

void
akn_drop_number(struct akn_reader *r)
{
	free(r->number);
	r->number = NULL;
}

void
akn_number_start(struct akn_reader *r, const struct xml_element *e)
{
	(void)e;
	r->in_number = r->leaf == 0 && !r->in_note && !r->table.open;
}

void
akn_number_end(struct akn_reader *r)
{
	struct buf clean = {0};

	if (!r->in_number)
		return;
	r->in_number = false;
	text_clean(&clean, r->text.raw.data, r->text.raw.len);
	text_trim(&clean);
	/* "1." is the number 1; that of a resolution stays as printed. */
	while (r->part != AKN_PREFACE && clean.len > 1 &&
	       (clean.data[clean.len - 1] == '.' ||
		   clean.data[clean.len - 1] == '-' ||
		   clean.data[clean.len - 1] == ' '))
		buf_cut(&clean, clean.len - 1);
	akn_drop_number(r);
	if (clean.len > 0)
		r->number = buf_take(&clean);
	if (r->number != NULL)
		r->level = r->part == AKN_PREAMBLE ? r->lists
			   : r->lists > 0          ? r->lists + 1
						   : number_level(r, r->number);
	buf_free(&clean);
	para_clear(&r->text);
}
