/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "load/ddl.h"

#include <stdlib.h>
#include <string.h>

/* In front of the columns of every table. */
static const struct column batch = {"batch", COLUMN_TEXT, false, FROM_LOADER,
    NULL, NULL, "batch that it came with"};

void
ddl_type(const struct dialect *d, const struct column *c, struct buf *out)
{
	const struct dialect_words words = {.column = d->types[c->type]};

	/* Where null is a kind of type of its own, no array can be null. */
	if (c->nullable && (c->type != COLUMN_TEXTS || *d->maybe == '@'))
		dialect_put(out, d->maybe, &words);
	else
		buf_adds(out, d->types[c->type]);
	if (!c->nullable)
		buf_adds(out, d->needed);
}

static void
put_column(
    const struct dialect *d, const struct column *c, bool last, struct buf *out)
{
	buf_adds(out, "    ");
	dialect_name(d, c->name, out);
	buf_addc(out, ' ');
	ddl_type(d, c, out);
	buf_printf(out, "%s -- %s\n", last ? "" : ",", c->meaning);
}

static void
put_table(const struct dialect *d, const struct table *t, const char *prefix,
    struct buf *out)
{
	bool stage = *prefix != '\0';

	buf_printf(out, "-- %s\ncreate table %s%s%s (\n",
	    stage ? "What is on its way into it." : t->meaning,
	    d->again ? "if not exists " : "", prefix, t->name);
	if (!stage)
		put_column(d, &batch, false, out);
	for (size_t i = 0; i < t->ncolumns; i++)
		put_column(d, &t->columns[i], i + 1 == t->ncolumns, out);
	buf_printf(out, "%s;\n", d->end == NULL || stage ? ")" : d->end);
	if (!d->indexes)
		return;
	buf_printf(out, "create index %s_by_key on %s (", t->name, t->name);
	for (size_t i = 0; t->key[i] != NULL; i++)
		buf_printf(out, "%s, ", t->key[i]);
	buf_adds(out, "batch);\n");
}

static void
put_batches(const struct dialect *d, struct buf *out)
{
	buf_printf(out,
	    "-- The batches that were taken.\n"
	    "create table %sbatches (\n",
	    d->again ? "if not exists " : "");
	put_column(d, &batch, true, out);
	buf_printf(out, "%s;\n", d->end == NULL ? ")" : d->end);
	/* No batch is taken twice, whatever runs at the same time. */
	if (d->indexes)
		buf_adds(out, "create unique index batches_once on batches "
			      "(batch);\n");
}

/* A view over the files of a table; where there are none yet, which readers
 * take for an error, one without rows.  The batch is taken out of the path:
 * other keys in it (organ, year) have the names of columns. */
static void
put_files(const struct dialect *d, const struct table *t, const char *lake,
    bool there, struct buf *out)
{
	struct buf glob = {0};

	buf_printf(out, "-- %s\ncreate or replace view %s as select batch",
	    t->meaning, t->name);
	for (size_t i = 0; i < t->ncolumns; i++) {
		buf_adds(out, i % 6 == 0 ? ",\n    " : ", ");
		dialect_name(d, t->columns[i].name, out);
	}
	if (there) {
		buf_printf(
		    &glob, "%s/batch=*/%s/**/*.jsonl.zst", lake, t->name);
		buf_adds(out, "\nfrom (select *, regexp_extract(filename,"
			      " 'batch=([^/]*)', 1) as batch\nfrom read_json(");
		dialect_text(out, glob.data);
		buf_adds(out, ", format = 'newline_delimited',\n"
			      "    filename = true, hive_partitioning = false, "
			      "columns = {");
	} else {
		buf_printf(out, "\nfrom (select null::%s as batch",
		    d->types[COLUMN_TEXT]);
	}
	for (size_t i = 0; i < t->ncolumns; i++) {
		const struct column *c = &t->columns[i];

		if (there)
			buf_printf(out, "%s\n    \"%s\": '%s'",
			    i == 0 ? "" : ",", c->name, d->types[c->type]);
		else
			buf_printf(out, ",\n    null::%s as \"%s\"",
			    d->types[c->type], c->name);
	}
	buf_adds(out, there ? "}))\nwhere batch in (select batch from batches)"
			      ";\n"
			    : ") as none where false;\n");
	buf_free(&glob);
}

/* The batches of the manifests, less those that are replaced. */
static void
put_manifests(const char *lake, bool any, struct buf *out)
{
	struct buf glob = {0};

	buf_adds(out, "-- The batches that count.\n"
		      "create or replace view batches as\n");
	if (!any) {
		buf_adds(out, "select null::VARCHAR as batch where false;\n");
		return;
	}
	buf_printf(&glob, "%s/batch=*/manifest.json", lake);
	buf_adds(out, "with manifests as (select id, replaces from read_json(");
	dialect_text(out, glob.data);
	buf_adds(out, ",\n    format = 'unstructured', "
		      "hive_partitioning = false,\n    "
		      "columns = {id: 'VARCHAR', replaces: 'VARCHAR[]'}))\n"
		      "select id as batch from manifests where id >= "
		      "coalesce(\n    (select max(id) from manifests "
		      "where replaces is not null), '');\n");
	buf_free(&glob);
}

/* The views that the tables do not give by themselves, in an order in which
 * each finds what it needs.  @ stands for the columns of the table, % for its
 * rows. */
static const struct view {
	const char *name, *meaning;
	enum table_id table;
	const char *query;
} views[] = {
    {"documents_newest", "The newest batch of each document.", TABLE_DOCUMENTS,
	"select t.symbol as symbol, t.lang as lang,\n"
	"    max(t.batch) as batch\n"
	"from % t group by t.symbol, t.lang"},
    {"catalogue_newest", "The newest batch of each catalogue record.",
	TABLE_CATALOGUE,
	"select t.symbol as symbol, max(t.batch) as batch\n"
	"from % t group by t.symbol"},
    {"errors_newest", "The newest batch in which each document failed.",
	TABLE_ERRORS,
	"select t.symbol as symbol, coalesce(t.lang, '') as lang,\n"
	"    max(t.batch) as batch\n"
	"from % t group by t.symbol, coalesce(t.lang, '')"},
    {"errors_current",
	"What failed last and has not come since. In a batch that holds "
	"both a document and its error, the error is the later.",
	TABLE_ERRORS,
	"select @\nfrom % t\n"
	"left join errors_newest m on m.symbol = t.symbol\n"
	"    and m.lang = coalesce(t.lang, '')\n"
	"left join documents_newest d on d.symbol = t.symbol\n"
	"    and d.lang = t.lang\n"
	"left join catalogue_newest c on c.symbol = t.symbol\n"
	"where t.symbol is null or (t.batch = m.batch\n"
	"    and t.batch >= coalesce(nullif(d.batch, ''), c.batch, '')\n"
	"    and t.code <> 'resolved')"},
    {"documents_current",
	"The newest version of each document; withdrawn: it is now absent.",
	TABLE_DOCUMENTS,
	"select @,\n    coalesce(a.outcome, '') = 'absent' as withdrawn\n"
	"from % t join documents_newest d\n"
	"    on d.symbol = t.symbol and d.lang = t.lang\n"
	"    and d.batch = t.batch\n"
	"left join (select symbol, lang, max(code) as outcome\n"
	"    from errors_current where code = 'absent'\n"
	"    group by symbol, lang) a\n"
	"    on a.symbol = t.symbol and a.lang = t.lang"},
    {"catalogue_current", "The newest catalogue records.", TABLE_CATALOGUE,
	"select @\nfrom % t join catalogue_newest c\n"
	"    on c.symbol = t.symbol and c.batch = t.batch"},
};

/* The rest of the current views: what documents consist of. */
static const char current_meaning[] =
    "Those of the newest version of each document.";
static const char current_query[] =
    "select @\nfrom % t join documents_newest d\n"
    "    on d.symbol = t.symbol and d.lang = t.lang and d.batch = t.batch";

static void
put_head(const char *name, const char *meaning, bool anew, struct buf *out)
{
	buf_printf(out, "-- %s\ncreate %sview %s as\n", meaning,
	    anew ? "or replace " : "", name);
}

/* t."symbol" as "symbol", ...: with names of their own, since ClickHouse
 * calls the columns of t.* otherwise when tables are joined. */
static void
put_columns(const struct dialect *d, const struct table *t, struct buf *out)
{
	buf_adds(out, "t.batch as batch");
	for (size_t i = 0; i < t->ncolumns; i++) {
		buf_adds(out, i % 3 == 0 ? ",\n    t." : ", t.");
		dialect_name(d, t->columns[i].name, out);
		buf_adds(out, " as ");
		dialect_name(d, t->columns[i].name, out);
	}
}

static void
put_view(
    const struct dialect *d, const struct view *v, bool anew, struct buf *out)
{
	struct buf columns = {0}, rows = {0};
	struct dialect_words words;

	put_columns(d, &tables[v->table], &columns);
	buf_printf(&rows,
	    d->guarded ? "(select * from %s\n    where batch in"
			 " (select batch from batches))"
		       : "%s",
	    tables[v->table].name);
	words =
	    (struct dialect_words){.column = columns.data, .table = rows.data};
	put_head(v->name, v->meaning, anew, out);
	dialect_put(out, v->query, &words);
	buf_adds(out, ";\n");
	buf_free(&columns);
	buf_free(&rows);
}

static void
put_texts(const struct dialect *d, bool anew, struct buf *out)
{
	put_head("texts",
	    "The text of each document: its blocks, then its notes.", anew,
	    out);
	buf_printf(out,
	    "select symbol, lang, %s as text from (\n"
	    "    select symbol, lang, 0 as part, n, text as row_text\n"
	    "    from blocks_current\n"
	    "    union all\n"
	    "    select symbol, lang, 1, n, text from notes_current\n"
	    "    order by 1, 2, 3, 4) as parts\n"
	    "group by symbol, lang;\n",
	    d->join);
}

static void
put_views(const struct dialect *d, bool anew, struct buf *out)
{
	for (size_t i = 0; i < sizeof views / sizeof views[0]; i++)
		put_view(d, &views[i], anew, out);
	for (int id = TABLE_BLOCKS; id <= TABLE_ACTIONS; id++) {
		struct buf name = {0};
		struct view v = {.meaning = current_meaning,
		    .table = (enum table_id)id,
		    .query = current_query};

		buf_printf(&name, "%s_current", tables[id].name);
		v.name = name.data;
		put_view(d, &v, anew, out);
		buf_free(&name);
	}
	put_texts(d, anew, out);
}

void
ddl_tables(const struct dialect *d, struct buf *out)
{
	put_batches(d, out);
	for (int id = 0; id < TABLES; id++) {
		put_table(d, &tables[id], "", out);
		if (d->staged)
			put_table(d, &tables[id], "stage_", out);
	}
	put_views(d, d->again, out);
}

void
ddl_files(const struct dialect *d, const char *lake, const bool there[TABLES],
    struct buf *out)
{
	bool any = false;

	for (int id = 0; id < TABLES; id++)
		any = any || there[id];
	put_manifests(lake, any, out);
	for (int id = 0; id < TABLES; id++)
		put_files(d, &tables[id], lake, there[id], out);
	put_views(d, true, out);
}
