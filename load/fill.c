/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "load/fill.h"

#include <stdlib.h>
#include <string.h>

#include "load/ddl.h"
#include "load/manifest.h"

/* The rows of one table and batch. */
struct fill {
	const struct dialect *d;
	const char *lake;
	const struct manifest *m;
	enum table_id table;
	struct dialect_words words;
	struct buf *out;
};

static void
put(const struct fill *f, const char *template)
{
	if (template != NULL)
		dialect_put(f->out, template, &f->words);
}

/* The columns as the function that reads files wants them. */
static void
put_columns(const struct fill *f)
{
	const struct table *t = &tables[f->table];
	const struct dialect *d = f->d;
	struct buf list = {0};

	for (size_t i = 0; i < t->ncolumns; i++) {
		const struct column *c = &t->columns[i];

		buf_adds(&list, i == 0 ? "" : ", ");
		dialect_name(d, c->name, &list);
		if (d->files) {
			buf_printf(&list, ": '%s'", d->types[c->type]);
		} else {
			buf_addc(&list, ' ');
			ddl_type(d, c, &list);
		}
	}
	if (d->files) {
		buf_printf(f->out,
		    "], format = 'newline_delimited',\n"
		    "    hive_partitioning = false, columns = {%s});\n",
		    list.data);
	} else {
		buf_adds(f->out, ", 'JSONEachRow',\n    ");
		dialect_text(f->out, list.data);
		buf_adds(f->out, ", 'zstd')\n"
				 "settings use_hive_partitioning = 0;\n");
	}
	buf_free(&list);
}

/* The list of files from number `at` on, as many as go together; returns the
 * number of the next. */
static size_t
put_files(const struct fill *f, size_t at)
{
	const struct dialect *d = f->d;
	unsigned n = 0;

	buf_adds(f->out, d->read == NULL ? "" : d->read);
	for (; at < f->m->n && n < d->files_at_once; at++) {
		char *path;

		if (f->m->files[at].table != f->table)
			continue;
		path = lake_file(f->lake, f->words.batch, f->m->files[at].path);
		if (n++ > 0)
			buf_adds(f->out, d->between);
		if (d->insert_end != NULL && !d->staged)
			buf_addc(f->out, ' ');
		d->put_file(f->out, path);
		free(path);
	}
	if (d->staged)
		return f->m->n;
	if (d->read_end != NULL)
		buf_adds(f->out, d->read_end);
	else
		put_columns(f);
	while (at < f->m->n && f->m->files[at].table != f->table)
		at++;
	return at;
}

/* insert into TABLE (columns) select 'ID', their values */
static void
put_insert(const struct fill *f)
{
	const struct table *t = &tables[f->table];
	const struct dialect *d = f->d;
	struct dialect_words words = f->words;

	buf_printf(
	    f->out, "%s into %s (batch", d->upper ? "copy" : "insert", t->name);
	for (size_t i = 0; i < t->ncolumns; i++) {
		buf_adds(f->out, ", ");
		dialect_name(d, t->columns[i].name, f->out);
	}
	buf_adds(f->out, d->insert);
	dialect_text(f->out, words.batch);
	for (size_t i = 0; i < t->ncolumns; i++) {
		buf_adds(f->out, ",\n    ");
		words.column = t->columns[i].name;
		dialect_put(f->out, d->values[t->columns[i].type], &words);
	}
}

static void
put_table(struct fill *f)
{
	const struct dialect *d = f->d;
	size_t at = 0;

	f->words.table = tables[f->table].name;
	f->words.rows = 0;
	for (size_t i = 0; i < f->m->n; i++)
		if (f->m->files[i].table == f->table)
			f->words.rows += f->m->files[i].rows;
	put(f, d->before);
	if (f->words.rows == 0)
		return;
	/* Either the files come to a stage and from there by one insert, or
	 * each insert reads some. */
	while (at < f->m->n && f->m->files[at].table != f->table)
		at++;
	while (at < f->m->n) {
		if (d->insert_end == NULL)
			put_insert(f);
		at = put_files(f, at);
	}
	if (d->insert_end != NULL) {
		put_insert(f);
		put(f, d->insert_end);
	}
	put(f, d->check);
}

static bool
has_id(struct span taken, const char *id)
{
	const char *p = taken.p, *end = taken.p + taken.n;

	while (p != NULL && end - p >= LAKE_ID - 1) {
		if (memcmp(p, id, LAKE_ID - 1) == 0)
			return true;
		p = memchr(p, '\n', (size_t)(end - p));
		p = p == NULL ? NULL : p + 1;
	}
	return false;
}

/* Whether it replaces others, all of which were taken. */
static bool
stands_for_taken(const struct manifest *m, struct span taken)
{
	for (size_t i = 0; i < m->replaces.n; i++)
		if (!has_id(taken, m->replaces.ids[i]))
			return false;
	return m->replaces.n > 0;
}

static void
put_batch(struct fill *f, struct span taken)
{
	buf_printf(f->out, "-- batch %s\n", f->words.batch);
	if (!stands_for_taken(f->m, taken)) {
		for (int id = 0; f->m->replaces.n > 0 && id < TABLES; id++) {
			f->words.table = tables[id].name;
			put(f, f->d->remove);
		}
		if (f->m->replaces.n > 0) {
			f->words.table = "batches";
			put(f, f->d->remove);
		}
		for (int id = 0; id < TABLES; id++) {
			f->table = (enum table_id)id;
			put_table(f);
		}
	}
	buf_printf(f->out, "insert into batches (batch) values ('%s');\n",
	    f->words.batch);
}

bool
fill_write(const struct dialect *d, const char *lake, struct span taken,
    struct buf *out, struct problem *p)
{
	struct lake_batches live;
	bool ok = manifest_live(lake, &live, p), any = false;

	for (size_t i = 0; ok && i < live.n; i++) {
		struct manifest m = {0};
		struct fill f = {.d = d, .lake = lake, .m = &m, .out = out};

		if (has_id(taken, live.ids[i]))
			continue;
		ok = manifest_read(&m, lake, live.ids[i], p);
		if (ok && !any) {
			put(&f, d->begin);
			buf_adds(out, d->setup);
			any = true;
		}
		f.words.batch = live.ids[i];
		if (ok)
			put_batch(&f, taken);
		manifest_free(&m);
	}
	if (any)
		buf_adds(out, d->commit);
	lake_batches_free(&live);
	return ok;
}
