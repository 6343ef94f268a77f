/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <stdlib.h>
#include <string.h>

#include "fetch/listers.h"
#include "lib/json.h"
#include "lib/symbol.h"
#include "load/index.h"
#include "load/manifest.h"
#include "load/zst.h"

/*
 * What the documents of a lake cite and the lake does not hold; what the most
 * documents cite comes first.  The pairs are in a temporary database, which
 * spills to a file: a lake of any size takes little memory.
 */
extern const struct lister lister_missing;

enum { ALSO_MAX = 8 }; /* joint symbols have two */

/* What of a row is looked at; borrowed from the line. */
struct row {
	struct span symbol, lang, target, adopted, issued;
	struct span also[ALSO_MAX];
	size_t nalso;
};

struct missing {
	struct list *list;
	struct index index;
	sqlite3_stmt *add, *add_old, *get_old;
	struct buf line, symbol, lang; /* of the row, or of the last document */
	const char *batch; /* that is read */
	bool counts; /* the citations of that document do */
};

static void
read_also(struct json *j, struct row *row)
{
	if (!json_enter(j, JSON_ARRAY))
		return;
	while (json_item(j)) {
		struct span also = json_take_string(j);

		if (also.p != NULL && row->nalso < ALSO_MAX)
			row->also[row->nalso++] = also;
	}
}

static void
read_row(struct row *row, struct buf *line)
{
	struct json j;

	*row = (struct row){0};
	json_open(&j, line->data, line->len);
	if (!json_enter(&j, JSON_OBJECT))
		return;
	while (json_key(&j)) {
		const struct {
			const char *key;
			struct span *to;
		} keys[] = {{"symbol", &row->symbol}, {"lang", &row->lang},
		    {"target", &row->target}, {"adopted", &row->adopted},
		    {"issued", &row->issued}};
		size_t i = 0, n = sizeof keys / sizeof keys[0];

		while (i < n && !json_key_is(&j, keys[i].key))
			i++;
		if (i < n)
			*keys[i].to = json_take_string(&j);
		else if (json_key_is(&j, "also"))
			read_also(&j, row);
		else
			json_skip(&j);
	}
}

static void
keep(struct buf *to, struct span value)
{
	buf_clear(to);
	buf_add(to, value.p != NULL ? value.p : "", value.n);
}

/* Documents that --since leaves out; those without a date stay. */
static void
on_document(struct missing *m, const struct row *row)
{
	struct span date = row->issued.p != NULL ? row->issued : row->adopted;
	char day[11];
	const char *iso = date.p != NULL ? list_date(date, day) : NULL;

	if (list_is_since(iso, m->list->options->since))
		return;
	keep(&m->symbol, row->symbol);
	keep(&m->lang, row->lang);
	db_bind(m->add_old, 1, m->symbol.data);
	db_bind(m->add_old, 2, m->lang.data);
	db_step(&m->index.db, m->add_old);
}

/* Is this the newest version of the document, and not too old? */
static bool
counts(struct missing *m)
{
	const struct index_key key = {
	    INDEX_DOCUMENT, m->symbol.data, m->lang.data};
	struct index_entry entry;
	bool old;

	if (!index_get(&m->index, &key, &entry) ||
	    strcmp(entry.batch, m->batch) != 0)
		return false;
	if (m->list->options->since == NULL)
		return true;
	db_bind(m->get_old, 1, m->symbol.data);
	db_bind(m->get_old, 2, m->lang.data);
	old = db_row(&m->index.db, m->get_old);
	sqlite3_reset(m->get_old);
	return !old;
}

/* The Charter, treaties and the like have no symbol to fetch them by. */
static void
add(struct missing *m, struct span target)
{
	struct symbol symbol;

	if (target.p == NULL ||
	    symbol_parse(target.p, target.n, &symbol) != SYMBOL_OK)
		return;
	db_bind(m->add, 1, symbol.text);
	db_bind(m->add, 2, m->symbol.data);
	db_step(&m->index.db, m->add);
}

static void
on_citation(struct missing *m, const struct row *row)
{
	/* The rows of a document stand together. */
	if (m->symbol.data == NULL || row->symbol.p == NULL ||
	    row->lang.p == NULL || !span_is(row->symbol, m->symbol.data) ||
	    !span_is(row->lang, m->lang.data)) {
		keep(&m->symbol, row->symbol);
		keep(&m->lang, row->lang);
		m->counts = counts(m);
	}
	if (!m->counts)
		return;
	add(m, row->target);
	for (size_t i = 0; i < row->nalso; i++)
		add(m, row->also[i]);
}

static bool
read_file(
    struct missing *m, const char *path, enum table_id table, struct problem *p)
{
	struct zst_reader r;
	struct span line;
	struct row row;
	bool ok = zst_open(&r, path, p);

	/* What was said of the last document was said for another file. */
	buf_free(&m->symbol);
	while (ok && zst_line(&r, &line, p)) {
		keep(&m->line, line);
		read_row(&row, &m->line);
		if (table == TABLE_DOCUMENTS)
			on_document(m, &row);
		else
			on_citation(m, &row);
	}
	ok = ok && p->code == PROBLEM_NONE;
	zst_reader_free(&r);
	return ok;
}

static bool
read_table(
    struct missing *m, const char *lake, enum table_id table, struct problem *p)
{
	const struct lake_batches *b = &m->index.batches;
	bool ok = true;

	for (size_t i = 0; ok && i < b->n; i++) {
		struct manifest f;

		m->batch = b->ids[i];
		ok = manifest_read(&f, lake, m->batch, p);
		for (size_t k = 0; ok && k < f.n; k++) {
			char *path = lake_file(lake, m->batch, f.files[k].path);

			if (f.files[k].table == table)
				ok = read_file(m, path, table, p);
			free(path);
		}
		manifest_free(&f);
	}
	return ok;
}

/* Those that are not there at all, or (lang not NULL) not in a language. */
static void
emit(struct missing *m, const char *lang)
{
	sqlite3_stmt *st = db_prepare(&m->index.db,
	    "SELECT target, count(*) FROM cited WHERE NOT EXISTS"
	    " (SELECT 1 FROM newest WHERE kind=?1 AND symbol=target"
	    " AND (?2 IS NULL OR lang=?2))"
	    " GROUP BY target ORDER BY 2 DESC, 1");
	char symbol[SYMBOL_MAX];

	sqlite3_bind_int(st, 1, INDEX_DOCUMENT);
	if (lang != NULL)
		db_bind(st, 2, lang);
	while (!m->list->over && db_row(&m->index.db, st)) {
		struct listed x = {.lang = lang};

		db_text(st, 0, symbol, sizeof symbol);
		x.symbol = span_of(symbol);
		x.cited = (unsigned long long)sqlite3_column_int64(st, 1);
		list_emit_lang(m->list, &x);
	}
	sqlite3_finalize(st);
}

static void
prepare(struct missing *m)
{
	struct db *db = &m->index.db;

	db_run(db, "CREATE TABLE cited(target TEXT, citing TEXT,"
		   " PRIMARY KEY(target, citing)) WITHOUT ROWID;"
		   "CREATE TABLE old(symbol TEXT, lang TEXT,"
		   " PRIMARY KEY(symbol, lang)) WITHOUT ROWID; BEGIN");
	m->add = db_prepare(db, "INSERT OR IGNORE INTO cited VALUES(?, ?)");
	m->add_old = db_prepare(db, "INSERT OR IGNORE INTO old VALUES(?, ?)");
	m->get_old =
	    db_prepare(db, "SELECT 1 FROM old WHERE symbol=? AND lang=?");
}

static bool
run(struct list *l, const char *where, struct problem *p)
{
	const struct input_langs *langs = &l->options->langs;
	struct missing m = {.list = l};
	bool ok = index_build(&m.index, where, p);

	if (!ok) {
		index_close(&m.index);
		return false;
	}
	prepare(&m);
	ok = (l->options->since == NULL ||
		 read_table(&m, where, TABLE_DOCUMENTS, p)) &&
	     read_table(&m, where, TABLE_CITATIONS, p);
	sqlite3_finalize(m.add);
	sqlite3_finalize(m.add_old);
	sqlite3_finalize(m.get_old);
	if (ok && langs->n == 0)
		emit(&m, NULL);
	for (size_t i = 0; ok && i < langs->n; i++)
		emit(&m, langs->code[i]);
	db_run(&m.index.db, "COMMIT");
	index_close(&m.index);
	buf_free(&m.line);
	buf_free(&m.symbol);
	buf_free(&m.lang);
	return ok;
}

const struct lister lister_missing = {
    .name = "missing",
    .operand = "LAKE",
    .help = "what documents of a lake cite and it does not hold",
    .run = run,
};
