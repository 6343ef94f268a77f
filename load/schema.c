/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "load/schema.h"

#include "load/indent.h"

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

static void
put_column(struct json_writer *w, const struct column *c)
{
	json_put_key(w, c->name);
	json_begin(w, '{');
	json_put_key(w, "type");
	if (c->nullable)
		json_begin(w, '[');
	json_put_string(w, types[c->type].json);
	if (c->nullable) {
		json_put_string(w, "null");
		json_finish(w, ']');
	}
	if (types[c->type].format != NULL)
		json_pair_string(w, "format", types[c->type].format);
	if (c->shape != NULL) {
		json_put_key(w, "items");
		json_put_raw(w, span_of(c->shape));
	}
	json_pair_string(w, "description", c->meaning);
	json_finish(w, '}');
}

void
schema_write(enum table_id table, struct buf *out)
{
	const struct table *t = &tables[table];
	struct buf text = {0};
	struct json_writer w = {.out = &text};

	json_begin(&w, '{');
	json_pair_string(
	    &w, "$schema", "https://json-schema.org/draft/2020-12/schema");
	json_pair_string(&w, "title", t->name);
	json_pair_string(&w, "description", t->meaning);
	json_pair_string(&w, "type", "object");
	json_put_key(&w, "properties");
	json_begin(&w, '{');
	for (size_t i = 0; i < t->ncolumns; i++)
		put_column(&w, &t->columns[i]);
	json_finish(&w, '}');
	json_put_key(&w, "required");
	json_begin(&w, '[');
	for (size_t i = 0; i < t->ncolumns; i++)
		json_put_string(&w, t->columns[i].name);
	json_finish(&w, ']');
	json_pair_bool(&w, "additionalProperties", false);
	json_finish(&w, '}');
	indent_json(out, buf_span(&text));
	buf_free(&text);
}

static void
put_field(struct json_writer *w, const struct column *c)
{
	json_begin(w, '{');
	json_pair_string(w, "name", c->name);
	json_pair_string(w, "type", types[c->type].frictionless);
	json_pair_string(w, "description", c->meaning);
	if (!c->nullable) {
		json_put_key(w, "constraints");
		json_begin(w, '{');
		json_pair_bool(w, "required", true);
		json_finish(w, '}');
	}
	json_finish(w, '}');
}

void
schema_put_frictionless(struct json_writer *w, enum table_id table)
{
	const struct table *t = &tables[table];

	json_begin(w, '{');
	json_put_key(w, "fields");
	json_begin(w, '[');
	for (size_t i = 0; i < t->ncolumns; i++)
		put_field(w, &t->columns[i]);
	json_finish(w, ']');
	json_put_key(w, "primaryKey");
	json_begin(w, '[');
	for (size_t i = 0; t->key[i] != NULL; i++)
		json_put_string(w, t->key[i]);
	json_finish(w, ']');
	json_finish(w, '}');
}
