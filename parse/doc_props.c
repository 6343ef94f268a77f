/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "parse/doc_props.h"

#include <stdlib.h>

#include "lib/mem.h"
#include "parse/doc_file.h"
#include "parse/le.h"

/* MS-DOC 2.6: single property modifiers. */
enum sprm {
	SPRM_C_DELETED = 0x0800,
	SPRM_C_SYMBOL = 0x6a09,
	SPRM_C_STYLE = 0x4a30,
	SPRM_C_PLAIN = 0x2a33,
	SPRM_C_BOLD = 0x0835,
	SPRM_C_ITALIC = 0x0836,
	SPRM_C_HIDDEN = 0x083c,
	SPRM_C_RAISED = 0x2a48,
	SPRM_C_SPECIAL = 0x0855,
	SPRM_P_ALIGN80 = 0x2403,
	SPRM_P_ALIGN = 0x2461,
	SPRM_P_IN_TABLE = 0x2416,
	SPRM_P_ROW_END = 0x2417,
	SPRM_P_LEVEL = 0x260a,
	SPRM_P_LIST = 0x460b,
	SPRM_P_LEFT80 = 0x840f,
	SPRM_P_LEFT = 0x845e,
	SPRM_P_OUTLINE = 0x2640,
	SPRM_P_DEPTH = 0x6649,
	SPRM_P_CELL_END = 0x244b,
	SPRM_P_INNER_ROW_END = 0x244c,
	SPRM_P_ELSEWHERE = 0x6646,
	SPRM_P_ELSEWHERE_OLD = 0x6645,
	SPRM_P_TABS = 0xc615,
	SPRM_T_CELLS = 0xd608,
	SPRM_T_CELLS_OLD = 0xd606,
};

/* Bytes of a value of variable length, *skip of them its length. */
static size_t
variable_size(unsigned code, struct span s, size_t *skip)
{
	size_t n = le_8(s, 0), dropped, added;

	*skip = 1;
	if (code == SPRM_T_CELLS || code == SPRM_T_CELLS_OLD) {
		*skip = 2;
		n = le_16(s, 0);
		return n == 0 ? 0 : n - 1;
	}
	if (code != SPRM_P_TABS || n < 255)
		return n;
	/* Too many tabs for a byte: 4 bytes for one that goes, 3 for one that
	 * comes (2.9.180). */
	dropped = le_8(s, 1);
	added = le_8(s, 2 + dropped * 4);
	return 2 + dropped * 4 + added * 3;
}

bool
doc_sprm_next(struct span *list, struct doc_sprm *s)
{
	/* By spra, the upper three bits; 6: variable. */
	static const unsigned char sizes[] = {1, 1, 2, 4, 2, 2, 0, 3};
	size_t n, skip = 0;

	if (list->n < 3)
		return false;
	s->code = le_16(*list, 0);
	list->p += 2;
	list->n -= 2;
	n = sizes[s->code >> 13];
	if (n == 0)
		n = variable_size(s->code, *list, &skip);
	s->value = le_cut(*list, skip, n);
	if (s->value.p == NULL)
		return false;
	list->p += skip + n;
	list->n -= skip + n;
	return true;
}

/* 0x80: as the style; 0x81: the other way round (2.9.326). */
static bool
toggle(struct span value, bool style)
{
	unsigned v = le_8(value, 0);

	return v == 0x80 ? style : v == 0x81 ? !style : v != 0;
}

void
doc_char_apply(
    struct doc_char *c, const struct doc_char *style, struct span list)
{
	struct doc_sprm s;

	while (doc_sprm_next(&list, &s)) {
		bool on = le_8(s.value, 0) != 0;

		switch (s.code) {
		case SPRM_C_BOLD:
			c->bold = toggle(s.value, style->bold);
			break;
		case SPRM_C_ITALIC:
			c->italic = toggle(s.value, style->italic);
			break;
		case SPRM_C_HIDDEN:
			c->hidden = toggle(s.value, style->hidden);
			break;
		case SPRM_C_DELETED:
			c->deleted = on;
			break;
		case SPRM_C_SPECIAL:
			c->special = on;
			break;
		case SPRM_C_RAISED:
			c->raised = le_8(s.value, 0) == 1;
			break;
		case SPRM_C_SYMBOL:
			c->symbol = le_16(s.value, 2);
			c->special = true;
			break;
		case SPRM_C_STYLE:
			c->style = le_16(s.value, 0);
			break;
		case SPRM_C_PLAIN:
			c->bold = style->bold;
			c->italic = style->italic;
			c->hidden = style->hidden;
			c->raised = style->raised;
			break;
		default:
			break;
		}
	}
}

static void
para_apply_one(struct doc_para *a, const struct doc_sprm *s)
{
	unsigned byte = le_8(s->value, 0), word = le_16(s->value, 0);

	switch (s->code) {
	case SPRM_P_ALIGN80:
	case SPRM_P_ALIGN:
		a->centred = byte == 1;
		break;
	case SPRM_P_IN_TABLE:
		a->in_table = byte != 0;
		break;
	case SPRM_P_ROW_END:
		a->row_end = byte != 0;
		break;
	case SPRM_P_LEVEL:
		a->level = byte < DOCX_LEVELS ? (int)byte : 0;
		break;
	case SPRM_P_LIST:
		/* Above: lists of Word 6, and numbers that were taken off. */
		a->list = word < 0x7ff ? (int)word : 0;
		break;
	case SPRM_P_LEFT80:
	case SPRM_P_LEFT:
		a->left = word < 0x8000 ? (int)word : 0;
		break;
	case SPRM_P_OUTLINE:
		a->outline = (int)byte;
		break;
	case SPRM_P_DEPTH:
		a->depth = (int)byte;
		break;
	case SPRM_P_CELL_END:
	case SPRM_P_INNER_ROW_END:
		a->inner_cell_end |= byte != 0;
		break;
	case SPRM_T_CELLS:
		a->cells = s->value;
		break;
	default:
		break;
	}
}

void
doc_para_apply(struct doc_para *a, struct span list, struct span data)
{
	struct doc_sprm s;

	while (doc_sprm_next(&list, &s)) {
		if ((s.code == SPRM_P_ELSEWHERE ||
			s.code == SPRM_P_ELSEWHERE_OLD) &&
		    data.p != NULL) {
			size_t at = le_32(s.value, 0);

			/* In its place, once (2.6.2): no list there leads
			 * on. */
			list = le_cut(data, at + 2, le_16(data, at));
			data = (struct span){0};
			continue;
		}
		para_apply_one(a, &s);
	}
}

size_t
doc_cells_joined(struct span cells, bool *joined, size_t n)
{
	size_t count = le_8(cells, 0), at = 1 + (count + 1) * 2;
	unsigned first = 0;

	for (size_t i = 0; i < count && i < n; i++) {
		/* horzMerge of TC80 (2.9.326): what the first cell of a group
		 * has begins one. */
		unsigned merge = le_16(cells, at + i * 20) & 3;

		joined[i] = merge != 0 && first != 0 && merge != first;
		if (merge == 0)
			first = 0;
		else if (first == 0)
			first = merge;
	}
	return count;
}

/* ---- where which properties stand ---- */

enum {
	PAGE = 512, /* bytes of a page of formatted runs (FKP) */
	PAGE_NUMBER = 0x3fffff,
	PARA_ENTRY = 13, /* bytes of a BxPap */
};

static void
add_run(struct doc_runs *r, const struct doc_run *run)
{
	if (run->fc >= run->end)
		return;
	r->runs = mem_grow(r->runs, r->n, &r->cap, sizeof(*r->runs));
	r->runs[r->n++] = *run;
}

static void
read_char_page(struct doc_runs *r, struct span page)
{
	size_t n = le_8(page, PAGE - 1);

	for (size_t i = 0; i < n; i++) {
		struct doc_run run = {
		    .fc = le_32(page, i * 4), .end = le_32(page, i * 4 + 4)};
		size_t at = le_8(page, (n + 1) * 4 + i) * (size_t)2;

		if (at > 0)
			run.props = le_cut(page, at + 1, le_8(page, at));
		add_run(r, &run);
	}
}

static void
read_para_page(struct doc_runs *r, struct span page)
{
	size_t n = le_8(page, PAGE - 1);

	for (size_t i = 0; i < n; i++) {
		struct doc_run run = {
		    .fc = le_32(page, i * 4), .end = le_32(page, i * 4 + 4)};
		size_t at =
		    le_8(page, (n + 1) * 4 + i * PARA_ENTRY) * (size_t)2;
		size_t size = le_8(page, at);

		if (at > 0) {
			/* PapxInFkp (2.9.175). */
			if (size == 0)
				size = le_8(page, ++at) * (size_t)2;
			else
				size = size * 2 - 1;
			run.style = le_16(page, at + 1);
			if (size > 2)
				run.props = le_cut(page, at + 3, size - 2);
		}
		add_run(r, &run);
	}
}

static int
by_place(const void *a, const void *b)
{
	const struct doc_run *x = a, *y = b;

	return (x->fc > y->fc) - (x->fc < y->fc);
}

static bool
read_pages(const struct doc_file *f, enum doc_part part, struct doc_runs *r,
    void (*read)(struct doc_runs *r, struct span page), struct problem *p)
{
	struct span table, main = buf_span(&f->main);
	size_t n;

	if (!doc_file_part(f, part, &table, p))
		return false;
	n = table.n < 4 ? 0 : (table.n - 4) / 8;
	if (n > main.n / PAGE)
		return problem_set(p, PROBLEM_CORRUPT,
		    "Word: %zu pages of properties in a file of %zu bytes", n,
		    main.n);
	for (size_t i = 0; i < n; i++) {
		uint32_t at = le_32(table, (n + 1) * 4 + i * 4) & PAGE_NUMBER;
		struct span page = le_cut(main, (size_t)at * PAGE, PAGE);

		if (page.p == NULL)
			return problem_set(p, PROBLEM_CORRUPT,
			    "Word: page %u of properties lies past the end of "
			    "WordDocument",
			    at);
		read(r, page);
	}
	if (r->n > 0)
		qsort(r->runs, r->n, sizeof(*r->runs), by_place);
	return true;
}

bool
doc_runs_read(struct doc_file *f, struct problem *p)
{
	return read_pages(
		   f, DOC_PART_CHARS, &f->char_runs, read_char_page, p) &&
	       read_pages(f, DOC_PART_PARAS, &f->para_runs, read_para_page, p);
}

const struct doc_run *
doc_run_find(const struct doc_runs *r, uint32_t fc)
{
	size_t low = 0, high = r->n;

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (r->runs[middle].end <= fc)
			low = middle + 1;
		else
			high = middle;
	}
	return low < r->n && r->runs[low].fc <= fc ? &r->runs[low] : NULL;
}
