/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Comma-separated values, RFC 4180, but that lines end as text files do.  An
 * empty field is null; an empty string is a pair of quotes. */
#include <string.h>

#include "load/export.h"

static void
put_field(struct buf *out, const struct buf *text)
{
	if (text->len > 0 && strpbrk(text->data, ",\"\r\n") == NULL) {
		buf_add(out, text->data, text->len);
		return;
	}
	buf_addc(out, '"');
	for (size_t i = 0; i < text->len; i++) {
		if (text->data[i] == '"')
			buf_addc(out, '"');
		buf_addc(out, text->data[i]);
	}
	buf_addc(out, '"');
}

void
export_csv_begin(struct export *e)
{
	const struct table *t = &tables[e->table];

	for (size_t i = 0; i < t->ncolumns; i++)
		buf_printf(
		    &e->out, "%s%s", i == 0 ? "" : ",", t->columns[i].name);
	buf_addc(&e->out, '\n');
}

void
export_csv_row(struct export *e, enum table_id table, struct span row)
{
	const struct table *t = &tables[table];
	struct buf text = {0};

	if (table != e->table)
		return;
	for (size_t i = 0; i < t->ncolumns; i++) {
		if (i > 0)
			buf_addc(&e->out, ',');
		if (export_cell(e, row, t->columns[i].name, &text))
			put_field(&e->out, &text);
	}
	buf_addc(&e->out, '\n');
	buf_free(&text);
}
