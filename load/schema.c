/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "load/schema.h"

#include <jansson.h>

#include "load/tree.h"

/* A column's type in the two kinds of schema. */
static const struct {
	const char *json, *format, *frictionless;
} types[COLUMN_TYPES] = {
    [COLUMN_TEXT] = {"string", NULL, "string"},
    [COLUMN_INTEGER] = {"integer", NULL, "integer"},
    [COLUMN_NUMBER] = {"number", NULL, "number"},
    [COLUMN_BOOLEAN] = {"boolean", NULL, "boolean"},
    [COLUMN_DATE] = {"string", "date", "date"},
    [COLUMN_TIME] = {"string", "date-time", "datetime"},
    [COLUMN_TEXTS] = {"array", NULL, "array"},
    [COLUMN_ARRAY] = {"array", NULL, "array"},
    [COLUMN_OBJECT] = {"object", NULL, "object"},
};

static json_t *
column_value(const struct column *c)
{
	const char *type = types[c->type].json;
	json_t *value = json_object();

	tree_set(value, "type",
	    c->nullable ? json_pack("[s, s]", type, "null")
			: json_string(type));
	if (types[c->type].format != NULL)
		tree_set(value, "format", json_string(types[c->type].format));
	if (c->shape != NULL)
		tree_set(value, "items",
		    json_loads(c->shape, JSON_REJECT_DUPLICATES, NULL));
	tree_set(value, "description", json_string(c->meaning));
	return value;
}

void
schema_write(enum table_id table, struct buf *out)
{
	const struct table *t = &tables[table];
	json_t *properties = json_object(), *required = json_array();
	json_t *schema;

	for (size_t i = 0; i < t->ncolumns; i++) {
		const struct column *c = &t->columns[i];

		tree_set(properties, c->name, column_value(c));
		tree_add(required, json_string(c->name));
	}
	/* clang-format off */
	schema = json_pack("{s:s, s:s, s:s, s:s, s:o, s:o, s:b}",
	    "$schema", "https://json-schema.org/draft/2020-12/schema",
	    "title", t->name,
	    "description", t->meaning,
	    "type", "object",
	    "properties", properties,
	    "required", required,
	    "additionalProperties", false);
	/* clang-format on */
	tree_print(out, schema);
}

static json_t *
field_value(const struct column *c)
{
	/* clang-format off */
	json_t *value = json_pack("{s:s, s:s, s:s}",
	    "name", c->name,
	    "type", types[c->type].frictionless,
	    "description", c->meaning);
	/* clang-format on */

	if (!c->nullable)
		tree_set(
		    value, "constraints", json_pack("{s:b}", "required", true));
	return value;
}

json_t *
schema_frictionless(enum table_id table)
{
	const struct table *t = &tables[table];
	json_t *fields = json_array(), *key = json_array();

	for (size_t i = 0; i < t->ncolumns; i++)
		tree_add(fields, field_value(&t->columns[i]));
	for (size_t i = 0; t->key[i] != NULL; i++)
		tree_add(key, json_string(t->key[i]));
	return json_pack("{s:o, s:o}", "fields", fields, "primaryKey", key);
}
