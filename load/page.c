/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "load/page.h"

#include "load/tables.h"
#include "load/value.h"

static const char head[] =
    ".\\\" SPDX-License-Identifier: GPL-3.0-or-later\n"
    ".\\\" Written by ods-lake page.\n"
    ".Dd November 22, 2026\n"
    ".Dt ODS-TABLES 5\n"
    ".Os\n"
    ".Sh NAME\n"
    ".Nm ods-tables\n"
    ".Nd tables of a lake of documents of the United Nations\n"
    ".Sh DESCRIPTION\n"
    "A lake\n"
    ".Pq Xr ods-load 1\n"
    "and the warehouses that are filled from it have the tables below.\n"
    "In a lake a row is a JSON object with every column as a key; in a\n"
    "warehouse each table has the column\n"
    ".Cm batch\n"
    "before its own: the batch that the row came with.\n"
    "A column that may be null is marked so.\n"
    ".Pp\n"
    "A row is current if the newest batch that has its document has it.\n"
    "The views\n"
    ".Ar table Ns Cm _current\n"
    "of\n"
    ".Ic ods-lake ddl\n"
    "hold those rows alone;\n"
    ".Cm documents_current\n"
    "has one column more,\n"
    ".Cm withdrawn :\n"
    "whether a document that was there is now absent.\n"
    "The view\n"
    ".Cm texts\n"
    "has the text of each document: symbol, lang, text.\n"
    "In ClickHouse an array that is null is empty.\n";

static const char foot[] =
    ".Sh EXAMPLES\n"
    "The documents of each year that cite the Charter, out of SQLite:\n"
    ".Bd -literal -offset indent\n"
    "pipelines/warehouse/sqlite lake un.db\n"
    "sqlite3 un.db \"select year, count(distinct symbol)\n"
    "    from citations_current join documents_current using (symbol, lang)\n"
    "    where target = 'charter' group by year\"\n"
    ".Ed\n"
    ".Sh SEE ALSO\n"
    ".Xr ods-lake 1 ,\n"
    ".Xr ods-load 1 ,\n"
    ".Xr pipeline 5\n";

/* Text of the page: a line must not begin like a request. */
static void
put_text(struct buf *out, const char *s)
{
	if (*s == '.' || *s == '\'')
		buf_adds(out, "\\&");
	for (; *s != '\0'; s++)
		buf_adds(out, *s == '\\' ? "\\e" : (char[2]){*s, '\0'});
}

/* mdoc takes some words and signs of an argument for its own. */
static void
put_table(struct buf *out, const struct table *t)
{
	buf_printf(out, ".Sh %s\n", t->name);
	put_text(out, t->meaning);
	buf_adds(out, "\nThe key is\n.Cm");
	for (size_t i = 0; t->key[i] != NULL; i++)
		buf_printf(out, "%s \\&%s", i == 0 ? "" : " ,", t->key[i]);
	buf_adds(out, " .\n.Bl -tag -width Ds\n");
	for (size_t i = 0; i < t->ncolumns; i++) {
		const struct column *c = &t->columns[i];

		buf_printf(out, ".It Cm \\&%s\n", c->name);
		put_text(out, c->meaning);
		buf_printf(out, " (%s%s).\n", value_type_name(c->type),
		    c->nullable ? ", or null" : "");
	}
	buf_adds(out, ".El\n");
}

void
page_write(struct buf *out)
{
	buf_adds(out, head);
	for (int id = 0; id < TABLES; id++)
		put_table(out, &tables[id]);
	buf_adds(out, foot);
}
