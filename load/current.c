/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "load/current.h"

#include <string.h>

void
current_begin(struct current *c, const char *batch, enum table_id table)
{
	c->batch = batch;
	c->table = table;
	buf_clear(&c->symbol);
	buf_clear(&c->lang);
}

bool
current_row(struct current *c, const struct span *line)
{
	struct index_entry entry;

	buf_clear(&c->line);
	buf_add(&c->line, line->p, line->n);
	if (!index_row_read(&c->row, c->table, c->line.data, c->line.len))
		return true;
	/* The rows of a document stand together. */
	if (c->table != TABLE_ERRORS &&
	    span_is(buf_span(&c->symbol), c->row.key.symbol) &&
	    span_is(buf_span(&c->lang), c->row.key.lang))
		return c->last;
	buf_clear(&c->symbol);
	buf_adds(&c->symbol, c->row.key.symbol);
	buf_clear(&c->lang);
	buf_adds(&c->lang, c->row.key.lang);
	if (c->table == TABLE_ERRORS)
		c->last = index_error(c->index, &c->row.key, &entry) ==
			      INDEX_FAILED &&
			  strcmp(entry.batch, c->batch) == 0;
	else
		c->last = index_get(c->index, &c->row.key, &entry) &&
			  strcmp(entry.batch, c->batch) == 0;
	return c->last;
}

void
current_free(struct current *c)
{
	buf_free(&c->line);
	buf_free(&c->symbol);
	buf_free(&c->lang);
	index_row_free(&c->row);
}
