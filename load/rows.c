/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "load/rows.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "lib/json.h"
#include "lib/mem.h"
#include "load/value.h"

/* Marks are kept by the number of their note, whatever number a record has. */
enum { NOTES_MAX = 1000000 };

/* The values of a row on its way, by column; p NULL: none yet. */
struct cells {
	enum table_id id;
	struct span at[TABLE_COLUMNS];
	size_t next; /* where the next key is looked for first */
};

static const char *const group_name[] = {
    [FROM_LOADER] = "record",
    [FROM_ITEM] = "item",
    [FROM_SOURCE] = "source",
    [FROM_DOCUMENT] = "document",
    [FROM_OCR] = "document.ocr",
    [FROM_ABOUT] = "about",
    [FROM_ERROR] = "error",
    [FROM_CATALOGUE] = "catalogue",
};

static void
clear(struct rows *r)
{
	for (int id = 0; id < TABLES; id++) {
		buf_clear(&r->table[id]);
		r->count[id] = 0;
	}
	r->nblocks = 0;
	r->nmarks = 0;
}

/* A raw reader: the bytes stay as they are. */
static struct json
reader(struct span value)
{
	struct json j;

	json_open(&j, (char *)value.p, value.n);
	j.raw = true;
	return j;
}

static bool
is_null(struct span value)
{
	return value.p == NULL || *value.p == 'n';
}

/* Keys mostly come in the order of the columns, so the search goes on where
 * it last ended. */
static bool
cell_put(
    struct cells *c, enum column_from from, struct span key, struct span value)
{
	const struct table *t = &tables[c->id];

	for (size_t i = 0; i < t->ncolumns; i++) {
		size_t at = (c->next + i) % t->ncolumns;
		const struct column *column = &t->columns[at];

		if (column->from != from ||
		    !span_is(
			key, column->key != NULL ? column->key : column->name))
			continue;
		c->at[at] = value;
		c->next = at + 1;
		return true;
	}
	return false;
}

static void
cell_set(struct cells *c, const char *column, struct span value)
{
	int at = table_column(c->id, column);

	if (at >= 0)
		c->at[at] = value;
}

static bool
row_wrong(
    struct problem *p, const struct column *column, const char *array, size_t n)
{
	const char *key = column->key != NULL ? column->key : column->name;

	if (array != NULL)
		return problem_set(p, PROBLEM_BAD_RECORD,
		    "%s[%zu].%s is not %s", array, n, key,
		    value_type_name(column->type));
	return problem_set(p, PROBLEM_BAD_RECORD, "%s.%s is not %s",
	    group_name[column->from], key, value_type_name(column->type));
}

/* Write the row.  array and n say where it came from, for the message. */
static bool
row_write(struct rows *r, const struct cells *c, const char *array, size_t n,
    struct problem *p)
{
	const struct table *t = &tables[c->id];
	struct buf *out = &r->table[c->id];

	for (size_t i = 0; i < t->ncolumns; i++) {
		const struct column *column = &t->columns[i];

		/* Names of columns are plain: nothing to escape. */
		buf_adds(out, i == 0 ? "{\"" : ",\"");
		buf_adds(out, column->name);
		buf_add(out, "\":", 2);
		if (is_null(c->at[i]) && column->nullable)
			buf_add(out, "null", 4);
		else if (is_null(c->at[i]) || !value_fits(column, c->at[i]))
			return row_wrong(p, column, array, n);
		else
			value_put(out, column, c->at[i]);
	}
	buf_add(out, "}\n", 2);
	r->count[c->id]++;
	return true;
}

/* What of `document` is no column. */
struct parts {
	struct span blocks, notes, ocr;
};

static void
part_put(struct parts *parts, struct span key, struct span value)
{
	if (span_is(key, "blocks"))
		parts->blocks = value;
	else if (span_is(key, "notes"))
		parts->notes = value;
	else if (span_is(key, "ocr"))
		parts->ocr = value;
}

static bool
group_read(struct cells *c, enum column_from from, struct span object,
    struct parts *parts, struct problem *p)
{
	struct json j;

	if (is_null(object))
		return true;
	j = reader(object);
	if (!json_enter(&j, JSON_OBJECT))
		return problem_set(p, PROBLEM_BAD_RECORD, "%s is not an object",
		    group_name[from]);
	while (json_key(&j)) {
		struct span key = j.text, value = json_value(&j);

		if (value.p == NULL)
			break;
		if (!cell_put(c, from, key, value) && parts != NULL)
			part_put(parts, key, value);
	}
	return j.error == NULL || problem_set(p, PROBLEM_BAD_RECORD, "%s: %s",
				      group_name[from], j.error);
}

/* A number of a block or note; -1: it is none. */
static long long
index_of(struct span value)
{
	struct json j;

	if (is_null(value))
		return -1;
	j = reader(value);
	return json_take_integer(&j, -1);
}

/* The notes that a block refers to: where each mark first stands. */
static void
marks_read(struct rows *r, long long block, struct span notes)
{
	struct json j;

	if (is_null(notes))
		return;
	j = reader(notes);
	if (!json_enter(&j, JSON_ARRAY))
		return;
	while (json_item(&j) && json_enter(&j, JSON_OBJECT)) {
		long long note = -1, at = -1;

		while (json_key(&j)) {
			if (json_key_is(&j, "note"))
				note = json_take_integer(&j, -1);
			else if (json_key_is(&j, "at"))
				at = json_take_integer(&j, -1);
			else
				json_skip(&j);
		}
		if (note < 0 || note >= NOTES_MAX)
			continue;
		while (r->nmarks <= (size_t)note) {
			r->marks = mem_grow(r->marks, r->nmarks, &r->marks_cap,
			    sizeof *r->marks);
			r->marks[r->nmarks++] = (struct rows_mark){-1, -1};
		}
		if (r->marks[note].block < 0)
			r->marks[note] = (struct rows_mark){block, at};
	}
}

static void
block_remember(struct rows *r, const struct cells *c)
{
	r->blocks =
	    mem_grow(r->blocks, r->nblocks, &r->blocks_cap, sizeof *r->blocks);
	r->blocks[r->nblocks++] =
	    (struct rows_block){c->at[table_column(TABLE_BLOCKS, "kind")],
		c->at[table_column(TABLE_BLOCKS, "number")]};
}

static void
citation_complete(struct rows *r, struct cells *c)
{
	struct span within = c->at[table_column(TABLE_CITATIONS, "within")];
	long long item = index_of(c->at[table_column(TABLE_CITATIONS, "item")]);

	if (!span_is(within, "\"block\"") || item < 0 ||
	    (size_t)item >= r->nblocks)
		return;
	cell_set(c, "block_kind", r->blocks[item].kind);
	cell_set(c, "block_number", r->blocks[item].number);
}

/* One item of an array as a row. */
static bool
item_read(struct rows *r, struct cells *c, struct json *j, const char *array,
    size_t n, struct problem *p)
{
	char count[24], block[24], at[24];
	struct span notes = {0};

	if (!json_enter(j, JSON_OBJECT))
		return problem_set(p, PROBLEM_BAD_RECORD,
		    "%s[%zu] is not an object", array, n);
	while (json_key(j)) {
		struct span key = j->text, value = json_value(j);

		if (!cell_put(c, FROM_ITEM, key, value) &&
		    span_is(key, "notes"))
			notes = value;
	}
	snprintf(count, sizeof count, "%zu", n);
	cell_set(c, "n", span_of(count));
	if (c->id == TABLE_BLOCKS) {
		block_remember(r, c);
		marks_read(r, (long long)n, notes);
	} else if (c->id == TABLE_CITATIONS) {
		citation_complete(r, c);
	} else if (c->id == TABLE_NOTES && n < r->nmarks &&
		   r->marks[n].block >= 0) {
		snprintf(block, sizeof block, "%lld", r->marks[n].block);
		snprintf(at, sizeof at, "%lld", r->marks[n].at);
		cell_set(c, "block", span_of(block));
		if (r->marks[n].at >= 0)
			cell_set(c, "at", span_of(at));
	}
	return row_write(r, c, array, n, p);
}

/* All items of an array; `common` has symbol and lang. */
static bool
items_read(struct rows *r, const struct cells *common, enum table_id id,
    struct span array, struct problem *p)
{
	const char *name = tables[id].name;
	struct json j;
	size_t n = 0;

	if (is_null(array))
		return true;
	j = reader(array);
	if (!json_enter(&j, JSON_ARRAY))
		return problem_set(
		    p, PROBLEM_BAD_RECORD, "%s is not an array", name);
	while (json_item(&j)) {
		struct cells c = {.id = id};

		/* The first columns of every table but two. */
		c.at[0] = common->at[0];
		c.at[1] = common->at[1];
		if (!item_read(r, &c, &j, name, n++, p))
			return false;
	}
	return true;
}

static bool
document_read(struct rows *r, const struct record *rec, const char *quoted,
    struct problem *p)
{
	struct cells c = {.id = TABLE_DOCUMENTS};
	struct parts parts = {0};

	cell_set(&c, "symbol", record_get(rec, "symbol"));
	cell_set(&c, "lang", record_get(rec, "lang"));
	cell_set(&c, "hash", span_of(quoted));
	return group_read(&c, FROM_ABOUT, record_get(rec, "about"), NULL, p) &&
	       group_read(
		   &c, FROM_DOCUMENT, record_get(rec, "document"), &parts, p) &&
	       group_read(&c, FROM_OCR, parts.ocr, NULL, p) &&
	       group_read(
		   &c, FROM_SOURCE, record_get(rec, "source"), NULL, p) &&
	       row_write(r, &c, NULL, 0, p) &&
	       items_read(r, &c, TABLE_BLOCKS, parts.blocks, p) &&
	       items_read(r, &c, TABLE_NOTES, parts.notes, p) &&
	       items_read(
		   r, &c, TABLE_CITATIONS, record_get(rec, "citations"), p) &&
	       items_read(r, &c, TABLE_DATES, record_get(rec, "dates"), p) &&
	       items_read(r, &c, TABLE_ACTIONS, record_get(rec, "actions"), p);
}

static bool
catalogue_read(struct rows *r, const struct record *rec, const char *quoted,
    struct problem *p)
{
	struct cells c = {.id = TABLE_CATALOGUE};

	cell_set(&c, "symbol", record_get(rec, "symbol"));
	cell_set(&c, "hash", span_of(quoted));
	return group_read(
		   &c, FROM_CATALOGUE, record_get(rec, "catalogue"), NULL, p) &&
	       row_write(r, &c, NULL, 0, p);
}

bool
rows_document(struct rows *r, const struct record *rec, const char *hash,
    struct problem *p)
{
	bool document = !is_null(record_get(rec, "document"));
	bool catalogue = !is_null(record_get(rec, "catalogue"));
	char quoted[80];
	bool ok;

	clear(r);
	snprintf(quoted, sizeof quoted, "\"%s\"", hash);
	if (!document && !catalogue)
		return problem_set(p, PROBLEM_BAD_RECORD,
		    "neither document nor catalogue nor error");
	ok = (!document || document_read(r, rec, quoted, p)) &&
	     (!catalogue || catalogue_read(r, rec, quoted, p));
	if (!ok)
		clear(r);
	return ok;
}

bool
rows_error(struct rows *r, const struct record *rec, unsigned long long n,
    struct problem *p)
{
	struct cells c = {.id = TABLE_ERRORS};
	char count[24];
	bool ok;

	clear(r);
	snprintf(count, sizeof count, "%llu", n);
	cell_set(&c, "symbol", record_get(rec, "symbol"));
	cell_set(&c, "lang", record_get(rec, "lang"));
	cell_set(&c, "n", span_of(count));
	ok = group_read(&c, FROM_ERROR, record_get(rec, "error"), NULL, p) &&
	     group_read(&c, FROM_SOURCE, record_get(rec, "source"), NULL, p) &&
	     row_write(r, &c, NULL, 0, p);
	if (!ok)
		clear(r);
	return ok;
}

void
rows_resolved(struct rows *r, const struct record *rec)
{
	struct cells c = {.id = TABLE_ERRORS};
	struct problem p = {0};

	clear(r);
	cell_set(&c, "symbol", record_get(rec, "symbol"));
	cell_set(&c, "lang", record_get(rec, "lang"));
	cell_set(&c, "n", span_of("0"));
	cell_set(&c, "stage", span_of("\"load\""));
	cell_set(&c, "code", span_of("\"resolved\""));
	row_write(r, &c, NULL, 0, &p);
}

void
rows_free(struct rows *r)
{
	for (int id = 0; id < TABLES; id++)
		buf_free(&r->table[id]);
	free(r->blocks);
	free(r->marks);
	*r = (struct rows){0};
}
