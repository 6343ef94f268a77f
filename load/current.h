/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef LOAD_CURRENT_H
#define LOAD_CURRENT_H

#include "load/index.h"

/*
 * Which rows of a lake are current: those of the newest version of each
 * document, and of errors those that nothing has made good since.
 */
struct current {
	struct index *index; /* borrowed */
	const char *batch; /* whose rows come: borrowed */
	enum table_id table;
	struct buf line, symbol, lang;
	struct index_row row;
	bool last; /* what was said of (symbol, lang), in this file */
};

/* The rows of a file come next. */
void current_begin(struct current *c, const char *batch, enum table_id table);

bool current_row(struct current *c, const struct span *line);
void current_free(struct current *c);

#endif
