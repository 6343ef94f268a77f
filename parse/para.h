/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef PARSE_PARA_H
#define PARSE_PARA_H

#include <stdbool.h>
#include <stddef.h>

#include "lib/buf.h"
#include "parse/document.h"

/*
 * A paragraph that is being read: its text comes in pieces, each with its
 * emphasis, with marks of notes between them.  When it is finished the text
 * is cleaned (lib/text.h) and the marks are moved to where they stand in the
 * clean text.
 */
enum { PARA_BOLD = 1, PARA_ITALIC = 2 };

struct para_run {
	size_t at; /* bytes of raw before it */
	unsigned emphasis;
};

struct para {
	struct buf raw;
	struct para_run *runs; /* where the emphasis changes */
	size_t nruns, runs_cap;
	struct note_mark *marks; /* at: bytes of raw */
	size_t nmarks, marks_cap;
};

void para_add(struct para *p, const char *s, size_t n, unsigned emphasis);
void para_mark(struct para *p, size_t note);
/* A raised piece of text: is it the mark of a note that was referred to before,
 * printed again?  Then its index goes to *note.  Powers ("km" and a raised 2)
 * are none. */
bool para_is_mark(const struct para *p, const struct document *d,
    const char *raised, size_t n, size_t *note);

bool para_blank(const struct para *p); /* no text but blanks, no mark */
void para_clear(struct para *p);
void para_free(struct para *p);

/* The paragraph becomes the text, marks and emphasis of block b of d (which
 * has none yet), or the text of a note (what it had is kept before it); p is
 * cleared. */
void para_finish(struct para *p, struct document *d, struct block *b);
void para_finish_note(struct para *p, struct document *d, size_t note);

/*
 * A table that is being read: its cells become `rows`, and `text` joined by
 * " | " and " / ".  Cells are finished paragraphs in order.
 */
struct table {
	bool open;
	size_t block; /* index of its block */
	struct buf text;
	struct para cell;
};

void table_begin(struct table *t, struct document *d);
void table_row(struct table *t, struct document *d);
void table_cell(struct table *t, struct document *d); /* t->cell is the cell */
void table_end(struct table *t, struct document *d); /* empty: no block */
void table_free(struct table *t);

#endif
