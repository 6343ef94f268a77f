/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "lib/json.h"
#include "load/schema.h"
#include "load/tables.h"
#include "load/value.h"

/* Words that PostgreSQL, SQLite, DuckDB, ClickHouse, BigQuery or Snowflake
 * refuse as the name of a column. */
static const char *const reserved[] = {"all", "analyse", "analyze", "and",
    "any", "array", "as", "asc", "between", "both", "by", "case", "cast",
    "check", "collate", "column", "connect", "constraint", "create", "cross",
    "cube", "current", "default", "define", "delete", "desc", "distinct", "do",
    "drop", "else", "end", "enum", "escape", "except", "exclude", "exists",
    "extract", "false", "fetch", "following", "for", "foreign", "from", "full",
    "grant", "group", "grouping", "groups", "having", "if", "ignore", "in",
    "index", "initially", "inner", "intersect", "interval", "into", "is",
    "join", "lateral", "leading", "left", "like", "limit", "lookup", "merge",
    "natural", "new", "no", "not", "null", "nulls", "of", "offset", "on",
    "only", "or", "order", "outer", "over", "partition", "placing", "preceding",
    "primary", "proto", "qualify", "range", "recursive", "references", "regexp",
    "respect", "revoke", "right", "rlike", "rollup", "row", "sample", "select",
    "set", "some", "symmetric", "table", "tablesample", "then", "to",
    "trailing", "treat", "trigger", "true", "unbounded", "union", "unique",
    "unnest", "update", "user", "using", "values", "variadic", "when", "where",
    "window", "with"};

static void
test_names_are_plain(void **state)
{
	(void)state;
	for (int id = 0; id < TABLES; id++) {
		const struct table *t = &tables[id];

		assert_true(t->ncolumns <= TABLE_COLUMNS);
		assert_int_equal(table_find(t->name), id);
		for (size_t i = 0; i < t->ncolumns; i++) {
			const char *name = t->columns[i].name;

			if (strspn(name,
				"abcdefghijklmnopqrstuvwxyz0123456789_") !=
			    strlen(name))
				fail_msg("%s.%s", t->name, name);
			for (size_t k = 0;
			     k < sizeof reserved / sizeof reserved[0]; k++)
				if (strcmp(name, reserved[k]) == 0)
					fail_msg(
					    "%s.%s is reserved", t->name, name);
			assert_int_equal(
			    table_column((enum table_id)id, name), i);
		}
	}
	assert_int_equal(table_find("nix"), TABLES);
}

static void
test_columns_say_what_they_are(void **state)
{
	(void)state;
	for (int id = 0; id < TABLES; id++) {
		const struct table *t = &tables[id];

		assert_true(strlen(t->meaning) > 10);
		for (size_t i = 0; i < t->ncolumns; i++) {
			const struct column *c = &t->columns[i];
			bool texts = c->type == COLUMN_TEXTS;

			if (strlen(c->meaning) < 5 ||
			    strchr(c->meaning, '\n') != NULL)
				fail_msg("%s.%s: meaning", t->name, c->name);
			if (texts && c->shape == NULL)
				fail_msg("%s.%s: shape", t->name, c->name);
		}
	}
}

static void
test_keys_are_columns_that_are_never_null(void **state)
{
	(void)state;
	for (int id = 0; id < TABLES; id++) {
		const struct table *t = &tables[id];

		for (size_t i = 0; t->key[i] != NULL; i++) {
			int at = table_column((enum table_id)id, t->key[i]);

			if (at < 0)
				fail_msg("%s: key %s", t->name, t->key[i]);
			/* Errors of lines that were no records have none. */
			if (id != TABLE_ERRORS && t->columns[at].nullable)
				fail_msg("%s: key %s may be null", t->name,
				    t->key[i]);
		}
	}
}

/* rows.c sets the first two columns of what documents consist of by place. */
static void
test_symbol_and_lang_come_first(void **state)
{
	(void)state;
	for (int id = 0; id < TABLES; id++) {
		assert_string_equal(tables[id].columns[0].name, "symbol");
		if (id != TABLE_CATALOGUE)
			assert_string_equal(tables[id].columns[1].name, "lang");
	}
}

static void
test_schemas_are_json(void **state)
{
	(void)state;
	for (int id = 0; id < TABLES; id++) {
		struct buf out = {0};
		struct json j;

		schema_write((enum table_id)id, &out);
		assert_int_equal(out.data[out.len - 1], '\n');
		json_open(&j, out.data, out.len - 1);
		assert_true(json_skip(&j));
		assert_int_equal(json_next(&j), JSON_END);
		buf_free(&out);
	}
}

static void
test_values_fit_their_type(void **state)
{
	static const struct {
		enum column_type type;
		const char *value;
		bool fits;
	} cases[] = {
	    {COLUMN_TEXT, "\"\"", true},
	    {COLUMN_TEXT, "1", false},
	    {COLUMN_INTEGER, "0", true},
	    {COLUMN_INTEGER, "-12", true},
	    {COLUMN_INTEGER, "999999999999999999", true},
	    {COLUMN_INTEGER, "1000000000000000000", false},
	    {COLUMN_INTEGER, "1.0", false},
	    {COLUMN_INTEGER, "1e3", false},
	    {COLUMN_INTEGER, "\"1\"", false},
	    {COLUMN_NUMBER, "0.93", true},
	    {COLUMN_NUMBER, "1e999", false},
	    {COLUMN_NUMBER, "true", false},
	    {COLUMN_BOOLEAN, "false", true},
	    {COLUMN_BOOLEAN, "\"false\"", false},
	    {COLUMN_DATE, "\"2024-02-29\"", true},
	    {COLUMN_DATE, "\"2023-02-29\"", false},
	    {COLUMN_DATE, "\"1900-02-29\"", false},
	    {COLUMN_DATE, "\"2000-02-29\"", true},
	    {COLUMN_DATE, "\"2023-13-01\"", false},
	    {COLUMN_DATE, "\"2023-04-31\"", false},
	    {COLUMN_DATE, "\"2023-04-00\"", false},
	    {COLUMN_DATE, "\"0000-01-01\"", false},
	    {COLUMN_DATE, "\"2023-04\"", false},
	    {COLUMN_DATE, "\"2023-04-01T\"", false},
	    {COLUMN_TIME, "\"2026-11-22T18:00:00Z\"", true},
	    {COLUMN_TIME, "\"2026-11-22T24:00:00Z\"", false},
	    {COLUMN_TIME, "\"2026-11-22T18:00:00\"", false},
	    {COLUMN_TIME, "\"2026-11-22\"", false},
	    {COLUMN_TEXTS, "[]", true},
	    {COLUMN_TEXTS, "[\"a\" , \"b\"]", true},
	    {COLUMN_TEXTS, "[\"a\",1]", false},
	    {COLUMN_TEXTS, "[null]", false},
	    {COLUMN_TEXTS, "\"a\"", false},
	    {COLUMN_ARRAY, "[1]", true},
	    {COLUMN_ARRAY, "{}", false},
	    {COLUMN_OBJECT, "{}", true},
	    {COLUMN_OBJECT, "[]", false},
	};

	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
		struct column c = {.type = cases[i].type};

		if (value_fits(&c, span_of(cases[i].value)) != cases[i].fits)
			fail_msg(
			    "%s: %s", value_type_name(c.type), cases[i].value);
	}
}

static void
test_blanks_between_parts_are_left_out(void **state)
{
	struct column c = {.type = COLUMN_ARRAY};
	struct buf out = {0};

	(void)state;
	value_put(&out, &c,
	    span_of("[ { \"a b\" : \"c \\\" d\\\\\" },\t[ 1 , 2 ] ]"));
	assert_string_equal(out.data, "[{\"a b\":\"c \\\" d\\\\\"},[1,2]]");
	buf_free(&out);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_names_are_plain),
	    cmocka_unit_test(test_columns_say_what_they_are),
	    cmocka_unit_test(test_keys_are_columns_that_are_never_null),
	    cmocka_unit_test(test_symbol_and_lang_come_first),
	    cmocka_unit_test(test_schemas_are_json),
	    cmocka_unit_test(test_values_fit_their_type),
	    cmocka_unit_test(test_blanks_between_parts_are_left_out),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
