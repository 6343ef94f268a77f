/* SPDX-License-Identifier: GPL-3.0-or-later */
/* GraphML (graphml.graphdrawing.org): a node a symbol, an edge for each that
 * cites another.  What was seen is kept in a temporary database, so that a
 * symbol is one node in however many languages it came, and memory is
 * bounded. */
#include "lib/die.h"
#include "load/export.h"

static const char schema[] =
    "PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF;"
    "PRAGMA cache_size=-16384;"
    "CREATE TABLE node(symbol TEXT PRIMARY KEY, lang TEXT, title TEXT,"
    " organ TEXT, type TEXT, year INTEGER) WITHOUT ROWID;"
    "CREATE TABLE edge(source TEXT, target TEXT, kind TEXT, lang TEXT,"
    " n INTEGER, PRIMARY KEY(source, target, kind, lang)) WITHOUT ROWID;"
    "BEGIN;";

/* Attributes, in the order of the queries below. */
static const struct {
	const char *id, *of, *type;
} keys[] = {
    {"title", "node", "string"},
    {"organ", "node", "string"},
    {"type", "node", "string"},
    {"year", "node", "int"},
    {"held", "node", "boolean"},
    {"kind", "edge", "string"},
    {"weight", "edge", "int"},
    {"languages", "edge", "int"},
};

enum { KEYS = sizeof keys / sizeof keys[0], NODE_KEYS = 5 };

/* Those that are cited alone are nodes as well; the weight is the number of
 * citations in the language that has most. */
static const char nodes[] =
    "SELECT symbol, title, organ, type, year, 'true' FROM node UNION ALL"
    " SELECT DISTINCT target, NULL, NULL, NULL, NULL, 'false' FROM edge"
    " WHERE target NOT IN (SELECT symbol FROM node) ORDER BY 1";
static const char edges[] =
    "SELECT source, target, kind, max(n), count(*) FROM edge"
    " GROUP BY 1, 2, 3 ORDER BY 1, 2, 3";

void
export_graphml_begin(struct export *e)
{
	/* An empty name: a file of its own, which goes with the process. */
	if (!db_open(&e->db, "", 1, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE))
		die("cannot make a temporary database");
	db_run(&e->db, schema);
	/* The English title, where there is one. */
	e->add_node = db_prepare(&e->db,
	    "INSERT INTO node VALUES(?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE"
	    " SET lang=excluded.lang, title=excluded.title,"
	    " organ=excluded.organ, type=excluded.type, year=excluded.year"
	    " WHERE excluded.lang='en'");
	e->add_edge =
	    db_prepare(&e->db, "INSERT INTO edge VALUES(?, ?, ?, ?, 1)"
			       " ON CONFLICT DO UPDATE SET n=n+1");
}

/* Bind columns of a row, from parameter 1 on, and run. */
static void
add(struct export *e, sqlite3_stmt *st, struct span row,
    const char *const *columns, int n)
{
	struct buf text = {0};

	for (int i = 0; i < n; i++) {
		if (export_cell(e, row, columns[i], &text))
			sqlite3_bind_text(st, i + 1, text.data, (int)text.len,
			    SQLITE_TRANSIENT);
		else
			sqlite3_bind_null(st, i + 1);
	}
	db_step(&e->db, st);
	buf_free(&text);
}

void
export_graphml_row(struct export *e, enum table_id table, struct span row)
{
	static const char *const of_node[] = {
	    "symbol", "lang", "title", "organ", "type", "year"};
	static const char *const of_edge[] = {
	    "symbol", "target", "kind", "lang"};

	if (table == TABLE_DOCUMENTS)
		add(e, e->add_node, row, of_node, 6);
	else if (table == TABLE_CITATIONS)
		add(e, e->add_edge, row, of_edge, 4);
}

/* U+FFFE or U+FFFF. */
static bool
is_noncharacter(const char *s)
{
	return s[0] == '\xEF' && s[1] == '\xBF' &&
	       (s[2] == '\xBE' || s[2] == '\xBF');
}

/* XML 1.0 has neither control characters nor those, escaped or not. */
static void
put_text(struct buf *out, const char *s)
{
	for (; *s != '\0'; s++) {
		if (*s == '&')
			buf_adds(out, "&amp;");
		else if (*s == '<')
			buf_adds(out, "&lt;");
		else if (*s == '>')
			buf_adds(out, "&gt;");
		else if (*s == '"')
			buf_adds(out, "&quot;");
		else if ((unsigned char)*s < ' ')
			buf_addc(out, ' ');
		else if (is_noncharacter(s))
			s += 2;
		else
			buf_addc(out, *s);
	}
}

static const char *
column(sqlite3_stmt *st, int at)
{
	return (const char *)sqlite3_column_text(st, at);
}

/* The attributes of a row, from column `at` on. */
static void
put_data(struct export *e, sqlite3_stmt *st, int at, int first, int end)
{
	for (int i = first; i < end; i++, at++) {
		const char *value = column(st, at);

		if (value == NULL)
			continue;
		buf_printf(&e->out, "<data key=\"%s\">", keys[i].id);
		put_text(&e->out, value);
		buf_adds(&e->out, "</data>");
	}
}

static void
put_nodes(struct export *e)
{
	sqlite3_stmt *st = db_prepare(&e->db, nodes);

	while (db_row(&e->db, st)) {
		buf_adds(&e->out, "<node id=\"");
		put_text(&e->out, column(st, 0));
		buf_adds(&e->out, "\">");
		put_data(e, st, 1, 0, NODE_KEYS);
		buf_adds(&e->out, "</node>\n");
		export_flush(e);
	}
	sqlite3_finalize(st);
}

static void
put_edges(struct export *e)
{
	sqlite3_stmt *st = db_prepare(&e->db, edges);

	while (db_row(&e->db, st)) {
		buf_adds(&e->out, "<edge source=\"");
		put_text(&e->out, column(st, 0));
		buf_adds(&e->out, "\" target=\"");
		put_text(&e->out, column(st, 1));
		buf_adds(&e->out, "\">");
		put_data(e, st, 2, NODE_KEYS, KEYS);
		buf_adds(&e->out, "</edge>\n");
		export_flush(e);
	}
	sqlite3_finalize(st);
}

void
export_graphml_end(struct export *e)
{
	buf_adds(&e->out,
	    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
	    "<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">\n");
	for (int i = 0; i < KEYS; i++)
		buf_printf(&e->out,
		    "<key id=\"%s\" for=\"%s\" attr.name=\"%s\""
		    " attr.type=\"%s\"/>\n",
		    keys[i].id, keys[i].of, keys[i].id, keys[i].type);
	buf_adds(
	    &e->out, "<graph id=\"citations\" edgedefault=\"directed\">\n");
	put_nodes(e);
	put_edges(e);
	buf_adds(&e->out, "</graph>\n</graphml>\n");
	sqlite3_finalize(e->add_node);
	sqlite3_finalize(e->add_edge);
	db_close(&e->db);
}
