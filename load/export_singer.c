/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Messages of the Singer specification (singer.io): a SCHEMA a stream, a
 * RECORD a row, a STATE at the end.  A stream is a table. */
#include "load/export.h"
#include "load/schema.h"

/* JSON that is laid out for people, on one line: no string in it holds a
 * newline. */
static void
put_flat(struct buf *out, const struct buf *text)
{
	for (size_t i = 0; i < text->len; i++) {
		if (text->data[i] != '\n') {
			buf_addc(out, text->data[i]);
			continue;
		}
		while (i + 1 < text->len && text->data[i + 1] == ' ')
			i++;
	}
}

void
export_singer_begin(struct export *e)
{
	struct buf schema = {0};

	for (int id = 0; id < TABLES; id++) {
		const struct table *t = &tables[id];

		buf_clear(&schema);
		schema_write((enum table_id)id, &schema);
		buf_printf(&e->out,
		    "{\"type\":\"SCHEMA\",\"stream\":\"%s\",\"schema\":",
		    t->name);
		put_flat(&e->out, &schema);
		buf_adds(&e->out, ",\"key_properties\":[");
		for (size_t i = 0; t->key[i] != NULL; i++)
			buf_printf(
			    &e->out, "%s\"%s\"", i == 0 ? "" : ",", t->key[i]);
		buf_adds(&e->out, "]}\n");
	}
	buf_free(&schema);
}

void
export_singer_row(struct export *e, enum table_id table, struct span row)
{
	buf_printf(&e->out,
	    "{\"type\":\"RECORD\",\"stream\":\"%s\",\"record\":",
	    tables[table].name);
	buf_add(&e->out, row.p, row.n);
	buf_adds(&e->out, "}\n");
}

void
export_singer_end(struct export *e)
{
	buf_adds(&e->out, "{\"type\":\"STATE\",\"value\":{}}\n");
}
