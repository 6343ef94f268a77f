/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "load/dialect.h"

#include <limits.h>
#include <string.h>

#include "lib/ascii.h"

/* One word of the shell, whatever is in it. */
static void
put_word(struct buf *out, const char *s)
{
	buf_addc(out, '\'');
	for (; *s != '\0'; s++) {
		if (*s == '\'')
			buf_adds(out, "'\\'");
		buf_addc(out, *s);
	}
	buf_addc(out, '\'');
}

/* psql: a word of the shell within quotes, in which quotes are doubled. */
static void
put_psql_file(struct buf *out, const char *path)
{
	struct buf word = {0};

	put_word(&word, path);
	for (const char *s = word.data; *s != '\0'; s++) {
		if (*s == '\'')
			buf_addc(out, '\'');
		buf_addc(out, *s);
	}
	buf_free(&word);
}

/* sqlite3: a word of the shell within double quotes, as in C. */
static void
put_sqlite_file(struct buf *out, const char *path)
{
	struct buf word = {0};

	put_word(&word, path);
	for (const char *s = word.data; *s != '\0'; s++) {
		if (*s == '"' || *s == '\\')
			buf_addc(out, '\\');
		buf_addc(out, *s);
	}
	buf_free(&word);
}

/* ClickHouse: a string in which a backslash is an escape, as in C. */
static void
put_clickhouse_file(struct buf *out, const char *path)
{
	buf_addc(out, '\'');
	for (; *path != '\0'; path++) {
		if (*path == '\'' || *path == '\\')
			buf_addc(out, '\\');
		buf_addc(out, *path);
	}
	buf_addc(out, '\'');
}

/* Of Snowflake's stage, where the files have the names of the lake. */
static void
put_staged_file(struct buf *out, const char *path)
{
	const char *own = strstr(path, "/batch=");

	dialect_text(out, own == NULL ? path : own + 1);
}

static void
put_no_file(struct buf *out, const char *path)
{
	(void)out;
	(void)path;
}

/* An array of JSON as one of PostgreSQL. */
static const char postgresql_texts[] =
    "case jsonb_typeof(doc->'@') when 'array' then"
    " array(select jsonb_array_elements_text(doc->'@')) end";

/* clang-format off */
static const struct dialect dialects[] = {
    {
	.name = "duckdb", .quote = '"', .files = true, .indexes = true,
	.types = {
	    [COLUMN_TEXT] = "VARCHAR", [COLUMN_INTEGER] = "BIGINT",
	    [COLUMN_NUMBER] = "DOUBLE", [COLUMN_BOOLEAN] = "BOOLEAN",
	    [COLUMN_DATE] = "DATE", [COLUMN_TIME] = "TIMESTAMPTZ",
	    [COLUMN_TEXTS] = "VARCHAR[]", [COLUMN_ARRAY] = "JSON",
	    [COLUMN_OBJECT] = "JSON",
	},
	.maybe = "@", .needed = " not null",
	.join = "string_agg(row_text, chr(10) order by part, n)",
	.setup = "", .begin = "begin transaction;\n", .commit = "commit;\n",
	.before = "",
	.read = "\nfrom read_json([", .between = ", ", .files_at_once = 10000,
	.put_file = dialect_text,
	.insert = ")\nselect ",
	.values = {
	    [COLUMN_TEXT] = "\"@\"", [COLUMN_INTEGER] = "\"@\"",
	    [COLUMN_NUMBER] = "\"@\"", [COLUMN_BOOLEAN] = "\"@\"",
	    [COLUMN_DATE] = "\"@\"", [COLUMN_TIME] = "\"@\"",
	    [COLUMN_TEXTS] = "\"@\"", [COLUMN_ARRAY] = "\"@\"",
	    [COLUMN_OBJECT] = "\"@\"",
	},
	.check = "select case when count(*) <> ~ then\n"
	    "    error('%: not all rows of batch # came') end\n"
	    "from % where batch = '#';\n",
	.remove = "delete from % where batch < '#';\n",
    },
    {
	.name = "postgresql", .quote = '"', .indexes = true,
	.types = {
	    [COLUMN_TEXT] = "text", [COLUMN_INTEGER] = "bigint",
	    [COLUMN_NUMBER] = "double precision",
	    [COLUMN_BOOLEAN] = "boolean", [COLUMN_DATE] = "date",
	    [COLUMN_TIME] = "timestamptz", [COLUMN_TEXTS] = "text[]",
	    [COLUMN_ARRAY] = "jsonb", [COLUMN_OBJECT] = "jsonb",
	},
	.maybe = "@", .needed = " not null",
	.join = "string_agg(row_text, chr(10) order by part, n)",
	.setup = "create temp table stage (doc jsonb) on commit drop;\n",
	.begin = "begin;\nlock table batches in exclusive mode;\n", .commit = "commit;\n",
	.before = "truncate stage;\n",
	/* As CSV with a quote and a delimiter that JSON cannot hold: in the
	 * text format of COPY a backslash is an escape. */
	.read = "\\copy stage from program 'zstd -dcq --", .between = "",
	.read_end = "' with (format csv, quote e'\\x01', delimiter e'\\x02')\n",
	.files_at_once = 500, .put_file = put_psql_file,
	.insert = ")\nselect ",
	.values = {
	    [COLUMN_TEXT] = "doc->>'@'",
	    [COLUMN_INTEGER] = "(doc->>'@')::bigint",
	    [COLUMN_NUMBER] = "(doc->>'@')::double precision",
	    [COLUMN_BOOLEAN] = "(doc->>'@')::boolean",
	    [COLUMN_DATE] = "(doc->>'@')::date",
	    [COLUMN_TIME] = "(doc->>'@')::timestamptz",
	    [COLUMN_TEXTS] = postgresql_texts,
	    [COLUMN_ARRAY] = "nullif(doc->'@', 'null')",
	    [COLUMN_OBJECT] = "nullif(doc->'@', 'null')",
	},
	.insert_end = "\nfrom stage;\n",
	.check = "do $$ begin if (select count(*) from %"
	    " where batch = '#') <> ~ then\n"
	    "    raise exception '%: not all rows of batch # came';"
	    " end if; end $$;\n",
	.remove = "delete from % where batch < '#';\n",
    },
    {
	.name = "sqlite", .quote = '"', .indexes = true,
	.types = {
	    [COLUMN_TEXT] = "TEXT", [COLUMN_INTEGER] = "INTEGER",
	    [COLUMN_NUMBER] = "REAL", [COLUMN_BOOLEAN] = "INTEGER",
	    [COLUMN_DATE] = "TEXT", [COLUMN_TIME] = "TEXT",
	    [COLUMN_TEXTS] = "TEXT", [COLUMN_ARRAY] = "TEXT",
	    [COLUMN_OBJECT] = "TEXT",
	},
	.maybe = "@", .needed = " not null",
	/* In the order of the rows, which the view sorts. */
	.join = "group_concat(row_text, char(10))",
	.setup = "create temp table stage(doc text check(json_valid(doc)));\n"
	    "create temp table counted(came, want, check(came = want));\n"
	    ".mode ascii\n.separator \"\\037\" \"\\n\"\n",
	.begin = "begin immediate;\n", .commit = "commit;\n",
	.before = "delete from stage;\n",
	.read = ".import \"|zstd -dcq --", .between = "",
	.read_end = "\" stage\n",
	.files_at_once = 500, .put_file = put_sqlite_file,
	.insert = ")\nselect ",
	.values = {
	    [COLUMN_TEXT] = "doc->>'$.@'", [COLUMN_INTEGER] = "doc->>'$.@'",
	    [COLUMN_NUMBER] = "doc->>'$.@'", [COLUMN_BOOLEAN] = "doc->>'$.@'",
	    [COLUMN_DATE] = "doc->>'$.@'", [COLUMN_TIME] = "doc->>'$.@'",
	    [COLUMN_TEXTS] = "doc->>'$.@'", [COLUMN_ARRAY] = "doc->>'$.@'",
	    [COLUMN_OBJECT] = "doc->>'$.@'",
	},
	.insert_end = "\nfrom stage;\n",
	.check = "insert into counted"
	    " select count(*), ~ from % where batch = '#';\n",
	.remove = "delete from % where batch < '#';\n",
    },
    {
	.name = "clickhouse", .again = true, .quote = '`',
	.types = {
	    [COLUMN_TEXT] = "String", [COLUMN_INTEGER] = "Int64",
	    [COLUMN_NUMBER] = "Float64", [COLUMN_BOOLEAN] = "Bool",
	    [COLUMN_DATE] = "Date32", [COLUMN_TIME] = "DateTime64(0, 'UTC')",
	    [COLUMN_TEXTS] = "Array(String)", [COLUMN_ARRAY] = "String",
	    [COLUMN_OBJECT] = "String",
	},
	.maybe = "Nullable(@)", .needed = "",
	/* What was loaded by halves goes by its partition. */
	.end = ") engine = MergeTree partition by batch order by tuple()",
	.join = "arrayStringConcat(arrayMap(x -> x.3, arraySort("
	    "groupArray((part, n, row_text)))), char(10))",
	.guarded = true,
	.setup = "", .begin = "", .commit = "",
	.before = "alter table % drop partition '#';\n",
	.read = "\nfrom file(", .between = "", .files_at_once = 1,
	.put_file = put_clickhouse_file,
	.insert = ")\nselect ",
	.values = {
	    [COLUMN_TEXT] = "`@`", [COLUMN_INTEGER] = "`@`",
	    [COLUMN_NUMBER] = "`@`", [COLUMN_BOOLEAN] = "`@`",
	    [COLUMN_DATE] = "`@`", [COLUMN_TIME] = "`@`",
	    [COLUMN_TEXTS] = "`@`", [COLUMN_ARRAY] = "`@`",
	    [COLUMN_OBJECT] = "`@`",
	},
	.check = "select throwIf(count() <> ~,"
	    " '%: not all rows of batch # came')\n"
	    "from % where batch = '#';\n",
	.remove = "alter table % delete where batch < '#'"
	    " settings mutations_sync = 1;\n",
    },
    {
	.name = "bigquery", .again = true, .quote = '`',
	.types = {
	    [COLUMN_TEXT] = "string", [COLUMN_INTEGER] = "int64",
	    [COLUMN_NUMBER] = "float64", [COLUMN_BOOLEAN] = "bool",
	    [COLUMN_DATE] = "date", [COLUMN_TIME] = "timestamp",
	    [COLUMN_TEXTS] = "array<string>", [COLUMN_ARRAY] = "json",
	    [COLUMN_OBJECT] = "json",
	},
	.maybe = "@", .needed = " not null",
	.end = ") cluster by batch",
	.join = "string_agg(row_text, '\\n' order by part, n)",
	.setup = "", .begin = "begin transaction;\n",
	.commit = "commit transaction;\n",
	.before = "",
	/* It reads no zstd: pipelines/warehouse/bigquery has put the rows of
	 * a batch into tables stage_%. */
	.staged = true, .files_at_once = UINT_MAX, .put_file = put_no_file,
	.insert = ")\nselect ", .insert_end = "\nfrom stage_%;\n",
	.values = {
	    [COLUMN_TEXT] = "`@`", [COLUMN_INTEGER] = "`@`",
	    [COLUMN_NUMBER] = "`@`", [COLUMN_BOOLEAN] = "`@`",
	    [COLUMN_DATE] = "`@`", [COLUMN_TIME] = "`@`",
	    [COLUMN_TEXTS] = "`@`", [COLUMN_ARRAY] = "`@`",
	    [COLUMN_OBJECT] = "`@`",
	},
	.check = "assert (select count(*) from % where batch = '#') = ~\n"
	    "as '%: not all rows of batch # came';\n",
	.remove = "delete from % where batch < '#';\n",
    },
    {
	.name = "snowflake", .again = true, .quote = '"', .upper = true,
	.types = {
	    [COLUMN_TEXT] = "varchar", [COLUMN_INTEGER] = "bigint",
	    [COLUMN_NUMBER] = "double", [COLUMN_BOOLEAN] = "boolean",
	    [COLUMN_DATE] = "date", [COLUMN_TIME] = "timestamp_tz",
	    [COLUMN_TEXTS] = "array", [COLUMN_ARRAY] = "variant",
	    [COLUMN_OBJECT] = "variant",
	},
	.maybe = "@", .needed = " not null",
	.join = "listagg(row_text, '\\n') within group (order by part, n)",
	.setup = "", .begin = "begin transaction;\n", .commit = "commit;\n",
	.before = "",
	/* The user's own stage, where the files have the lake's names. */
	.read = "\nfrom @~/ods-lake/)\nfiles = (", .between = ", ",
	.read_end = ")\nfile_format = (type = json compression = zstd)\nforce = true;\n",
	.files_at_once = 500, .put_file = put_staged_file,
	.insert = ")\nfrom (select ",
	.values = {
	    [COLUMN_TEXT] = "$1:@::varchar",
	    [COLUMN_INTEGER] = "$1:@::bigint",
	    [COLUMN_NUMBER] = "$1:@::double",
	    [COLUMN_BOOLEAN] = "$1:@::boolean",
	    [COLUMN_DATE] = "$1:@::date",
	    [COLUMN_TIME] = "$1:@::timestamp_tz",
	    [COLUMN_TEXTS] = "$1:@::array", [COLUMN_ARRAY] = "$1:@",
	    [COLUMN_OBJECT] = "$1:@",
	},
	.check = "select case when count(*) = ~ then 1 else\n"
	    "    to_number('%: not all rows of batch # came') end\n"
	    "from % where batch = '#';\n",
	.remove = "delete from % where batch < '#';\n",
    },
};
/* clang-format on */

enum { DIALECTS = sizeof dialects / sizeof dialects[0] };

const struct dialect *
dialect_find(const char *name)
{
	for (size_t i = 0; i < DIALECTS; i++)
		if (strcmp(dialects[i].name, name) == 0)
			return &dialects[i];
	return NULL;
}

void
dialect_list(struct buf *out)
{
	for (size_t i = 0; i < DIALECTS; i++)
		buf_printf(out, "%s\n", dialects[i].name);
}

void
dialect_name(const struct dialect *d, const char *name, struct buf *out)
{
	buf_addc(out, d->quote);
	for (; *name != '\0'; name++)
		buf_addc(out, d->upper ? ascii_to_upper(*name) : *name);
	buf_addc(out, d->quote);
}

void
dialect_text(struct buf *out, const char *s)
{
	buf_addc(out, '\'');
	for (; *s != '\0'; s++) {
		if (*s == '\'')
			buf_addc(out, '\'');
		buf_addc(out, *s);
	}
	buf_addc(out, '\'');
}

void
dialect_put(
    struct buf *out, const char *template, const struct dialect_words *words)
{
	for (const char *s = template; *s != '\0'; s++) {
		if (*s == '@')
			buf_adds(out, words->column);
		else if (*s == '#')
			buf_adds(out, words->batch);
		else if (*s == '%')
			buf_adds(out, words->table);
		else if (*s == '~')
			buf_printf(out, "%llu", words->rows);
		else
			buf_addc(out, *s);
	}
}
