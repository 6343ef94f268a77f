/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef PARSE_DOC_PROPS_H
#define PARSE_DOC_PROPS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "lib/buf.h"

/*
 * Properties of Word 97 (MS-DOC 2.2.5, 2.6): a list of them ("grpprl") changes
 * what stood before, one by one.
 */
struct doc_sprm {
	unsigned code;
	struct span value; /* without the length that some have */
};

/* Take the next one off *list; false: none is left that is whole. */
bool doc_sprm_next(struct span *list, struct doc_sprm *s);

/* What is read of the look of characters. */
struct doc_char {
	bool bold, italic, hidden;
	bool deleted; /* a deletion that was tracked */
	bool special; /* it stands for something else: a note, a field */
	bool raised;
	uint32_t symbol; /* the character of a special U+0028 */
	unsigned style; /* of characters; 0: none */
};

/* What is read of the look of paragraphs; what nothing says is -1. */
struct doc_para {
	int centred; /* 1, 0 */
	int left; /* twips */
	int list; /* of the LFOs, from 1; 0: none */
	int level; /* of the list, from 0 */
	int outline; /* level from 0; 9: text */
	int depth; /* of tables */
	bool in_table, row_end;
	bool inner_cell_end; /* of a table in a table */
	struct span cells; /* the definition of a row; p NULL: none */
};

/* A stretch of the file whose properties are alike. */
struct doc_run {
	uint32_t fc, end;
	unsigned style; /* of paragraphs */
	struct span props;
};

struct doc_runs {
	struct doc_run *runs; /* in the order of the file */
	size_t n, cap;
};

/* The run that has fc; NULL: none. */
const struct doc_run *doc_run_find(const struct doc_runs *r, uint32_t fc);

/* Apply a list to *c, where `style` is what the styles alone say. */
void doc_char_apply(
    struct doc_char *c, const struct doc_char *style, struct span list);

/* Apply a list to *a; `data` is the stream that lists too long for their
 * place are kept in. */
void doc_para_apply(struct doc_para *a, struct span list, struct span data);

/* How many of the cells of a row are one with the one before: fills one[i]
 * for i < n; returns the number of cells that the definition has. */
size_t doc_cells_joined(struct span cells, bool *joined, size_t n);

#endif
