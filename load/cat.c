/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "load/cat.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "load/index.h"
#include "load/manifest.h"
#include "load/zst.h"

/* Which rows are wanted. */
struct chosen {
	struct index index;
	enum table_id table;
	bool current; /* false: all */
	struct buf line, symbol, lang;
	struct index_row row;
	bool last; /* what was said of (symbol, lang), in this file */
};

static bool
is_current(struct chosen *c, const struct span *line, const char *id)
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
		c->last = index_error(&c->index, &c->row.key, &entry) ==
			      INDEX_FAILED &&
			  strcmp(entry.batch, id) == 0;
	else
		c->last = index_get(&c->index, &c->row.key, &entry) &&
			  strcmp(entry.batch, id) == 0;
	return c->last;
}

static bool
cat_file(struct chosen *c, const char *path, const char *id, struct problem *p)
{
	struct zst_reader r;
	struct span line;
	bool ok = zst_open(&r, path, p);

	buf_clear(&c->symbol);
	buf_clear(&c->lang);
	while (ok && !ferror(stdout) && zst_line(&r, &line, p)) {
		if (c->current && !is_current(c, &line, id))
			continue;
		fwrite(line.p, 1, line.n, stdout);
		putchar('\n');
	}
	ok = ok && p->code == PROBLEM_NONE;
	zst_reader_free(&r);
	return ok;
}

static bool
cat_batch(struct chosen *c, const char *lake, const char *id, struct problem *p)
{
	struct manifest m;
	bool ok = manifest_read(&m, lake, id, p);

	for (size_t i = 0; ok && i < m.n; i++) {
		char *path = lake_file(lake, id, m.files[i].path);

		if (m.files[i].table == c->table)
			ok = cat_file(c, path, id, p);
		free(path);
	}
	manifest_free(&m);
	return ok;
}

bool
cat_table(
    const char *lake, enum table_id table, bool current, struct problem *p)
{
	struct chosen c = {.table = table, .current = current};
	struct lake_batches batches;
	bool ok = lake_batches(lake, &batches, p) &&
		  (!current || index_build(&c.index, lake, p));

	for (size_t i = 0; ok && i < batches.n; i++)
		ok = cat_batch(&c, lake, batches.ids[i], p);
	if (current)
		index_close(&c.index);
	lake_batches_free(&batches);
	buf_free(&c.line);
	buf_free(&c.symbol);
	buf_free(&c.lang);
	index_row_free(&c.row);
	return ok;
}
