/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "load/ddl.h"

#include <string.h>

struct dialect {
	const char *name;
	bool files; /* views over the files instead of tables */
	const char *types[COLUMN_TYPES];
	/* Joins the column `text` of rows, by the columns part and n. */
	const char *join;
};

static const struct dialect dialects[] = {
    {
	"duckdb",
	true,
	{
	    [COLUMN_TEXT] = "VARCHAR",
	    [COLUMN_INTEGER] = "BIGINT",
	    [COLUMN_NUMBER] = "DOUBLE",
	    [COLUMN_BOOLEAN] = "BOOLEAN",
	    [COLUMN_DATE] = "DATE",
	    [COLUMN_TIME] = "TIMESTAMPTZ",
	    [COLUMN_TEXTS] = "VARCHAR[]",
	    [COLUMN_ARRAY] = "JSON",
	    [COLUMN_OBJECT] = "JSON",
	},
	"string_agg(text, chr(10) order by part, n)",
    },
    {
	"postgresql",
	false,
	{
	    [COLUMN_TEXT] = "text",
	    [COLUMN_INTEGER] = "bigint",
	    [COLUMN_NUMBER] = "double precision",
	    [COLUMN_BOOLEAN] = "boolean",
	    [COLUMN_DATE] = "date",
	    [COLUMN_TIME] = "timestamptz",
	    [COLUMN_TEXTS] = "text[]",
	    [COLUMN_ARRAY] = "jsonb",
	    [COLUMN_OBJECT] = "jsonb",
	},
	"string_agg(text, chr(10) order by part, n)",
    },
    {
	"sqlite",
	false,
	{
	    [COLUMN_TEXT] = "TEXT",
	    [COLUMN_INTEGER] = "INTEGER",
	    [COLUMN_NUMBER] = "REAL",
	    [COLUMN_BOOLEAN] = "INTEGER",
	    [COLUMN_DATE] = "TEXT",
	    [COLUMN_TIME] = "TEXT",
	    [COLUMN_TEXTS] = "TEXT",
	    [COLUMN_ARRAY] = "TEXT",
	    [COLUMN_OBJECT] = "TEXT",
	},
	/* In the order of the rows, which the view below sorts. */
	"group_concat(text, char(10))",
    },
};

enum { DIALECTS = sizeof dialects / sizeof dialects[0] };

const struct dialect *
ddl_find(const char *name)
{
	for (size_t i = 0; i < DIALECTS; i++)
		if (strcmp(dialects[i].name, name) == 0)
			return &dialects[i];
	return NULL;
}

void
ddl_list(struct buf *out)
{
	for (size_t i = 0; i < DIALECTS; i++)
		buf_printf(out, "%s\n", dialects[i].name);
}

bool
ddl_reads_files(const struct dialect *d)
{
	return d->files;
}

/* A string literal. */
static void
put_quoted(struct buf *out, const char *s)
{
	buf_addc(out, '\'');
	for (; *s != '\0'; s++) {
		if (*s == '\'')
			buf_addc(out, '\'');
		buf_addc(out, *s);
	}
	buf_addc(out, '\'');
}

static void
put_table(const struct dialect *d, const struct table *t, struct buf *out)
{
	buf_printf(out, "-- %s\ncreate table %s (\n", t->meaning, t->name);
	buf_printf(out, "    batch %s not null, -- batch that it came with\n",
	    d->types[COLUMN_TEXT]);
	for (size_t i = 0; i < t->ncolumns; i++) {
		const struct column *c = &t->columns[i];

		buf_printf(out, "    %s %s%s%s -- %s\n", c->name,
		    d->types[c->type], c->nullable ? "" : " not null",
		    i + 1 < t->ncolumns ? "," : "", c->meaning);
	}
	buf_printf(out, ");\ncreate index %s_by_key on %s (", t->name, t->name);
	for (size_t i = 0; t->key[i] != NULL; i++)
		buf_printf(out, "%s, ", t->key[i]);
	buf_adds(out, "batch);\n");
}

/* A view over the files of a table (names in quotes: DuckDB reserves `at`,
 * which others do not); where there are none yet, which readers
 * take for an error, one without rows. */
static void
put_files(const struct dialect *d, const struct table *t, const char *lake,
    bool there, struct buf *out)
{
	struct buf glob = {0};

	buf_printf(out, "-- %s\ncreate or replace view %s as select batch",
	    t->meaning, t->name);
	for (size_t i = 0; i < t->ncolumns; i++)
		buf_printf(out, ", \"%s\"", t->columns[i].name);
	if (there) {
		buf_printf(
		    &glob, "%s/batch=*/%s/**/*.jsonl.zst", lake, t->name);
		buf_adds(out, "\nfrom read_json(");
		put_quoted(out, glob.data);
		buf_adds(out, ", format = 'newline_delimited',\n    "
			      "hive_partitioning = true, columns = {");
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
	buf_adds(out, there ? "});\n" : ") as none where false;\n");
	buf_free(&glob);
}

/* The views that the tables do not give by themselves, in an order in which
 * each finds what it needs. */
static const struct {
	const char *name, *meaning, *query;
} views[] = {
    {"documents_newest", "The newest batch of each document.",
	"select symbol, lang, max(batch) as batch from documents\n"
	"group by symbol, lang"},
    {"catalogue_newest", "The newest batch of each catalogue record.",
	"select symbol, max(batch) as batch from catalogue\n"
	"group by symbol"},
    {"errors_newest", "The newest batch in which each document failed.",
	"select symbol, coalesce(lang, '') as lang, max(batch) as batch\n"
	"from errors group by symbol, coalesce(lang, '')"},
    {"errors_current",
	"What failed last and has not come since. In a batch that holds "
	"both a document and its error, the error is the later.",
	"select e.* from errors e\n"
	"left join errors_newest m on m.symbol = e.symbol\n"
	"    and m.lang = coalesce(e.lang, '')\n"
	"left join documents_newest d on d.symbol = e.symbol\n"
	"    and d.lang = e.lang\n"
	"left join catalogue_newest c on c.symbol = e.symbol\n"
	"where e.symbol is null or (e.batch = m.batch\n"
	"    and e.batch >= coalesce(d.batch, c.batch, '')\n"
	"    and e.code <> 'resolved')"},
    {"documents_current",
	"The newest version of each document; withdrawn: it is now absent.",
	"select t.*, exists (select 1 from errors_current e\n"
	"    where e.symbol = t.symbol and e.lang = t.lang\n"
	"    and e.code = 'absent') as withdrawn\n"
	"from documents t join documents_newest d\n"
	"    on d.symbol = t.symbol and d.lang = t.lang\n"
	"    and d.batch = t.batch"},
    {"catalogue_current", "The newest catalogue records.",
	"select t.* from catalogue t join catalogue_newest c\n"
	"    on c.symbol = t.symbol and c.batch = t.batch"},
};

static void
put_view(const struct dialect *d, const char *name, const char *meaning,
    struct buf *out)
{
	buf_printf(out, "-- %s\ncreate %sview %s as\n", meaning,
	    d->files ? "or replace " : "", name);
}

/* The current rows of what documents consist of. */
static void
put_current(const struct dialect *d, const struct table *t, struct buf *out)
{
	struct buf name = {0};

	buf_printf(&name, "%s_current", t->name);
	put_view(
	    d, name.data, "Those of the newest version of each document.", out);
	buf_printf(out,
	    "select t.* from %s t join documents_newest d\n"
	    "    on d.symbol = t.symbol and d.lang = t.lang "
	    "and d.batch = t.batch;\n",
	    t->name);
	buf_free(&name);
}

static void
put_texts(const struct dialect *d, struct buf *out)
{
	put_view(d, "texts",
	    "The text of each document: its blocks, then its notes.", out);
	buf_printf(out,
	    "select symbol, lang, %s as text from (\n"
	    "    select symbol, lang, 0 as part, n, text from blocks_current\n"
	    "    union all\n"
	    "    select symbol, lang, 1, n, text from notes_current\n"
	    "    order by 1, 2, 3, 4) as parts\n"
	    "group by symbol, lang;\n",
	    d->join);
}

void
ddl_write(const struct dialect *d, const char *lake, const bool there[TABLES],
    struct buf *out)
{
	for (int id = 0; id < TABLES; id++) {
		if (d->files)
			put_files(d, &tables[id], lake, there[id], out);
		else
			put_table(d, &tables[id], out);
	}
	for (size_t i = 0; i < sizeof views / sizeof views[0]; i++) {
		put_view(d, views[i].name, views[i].meaning, out);
		buf_printf(out, "%s;\n", views[i].query);
	}
	for (int id = TABLE_BLOCKS; id <= TABLE_ACTIONS; id++)
		put_current(d, &tables[id], out);
	put_texts(d, out);
}
