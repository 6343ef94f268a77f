/* SPDX-License-Identifier: GPL-3.0-or-later */
/* ods-export: records in another shape.  See ods-export(1). */
#include <stdio.h>

#include "lib/die.h"
#include "lib/options.h"
#include "load/export.h"

static void
take_all(const struct export_format *format, enum table_id table)
{
	struct record_reader in = {.in = stdin, .name = "<stdin>"};
	struct export e;
	struct buf bad = {0};

	export_begin(&e, format, table);
	while (!ferror(stdout) && record_read(&in)) {
		struct buf *line = &in.line;
		struct problem p = {0};
		struct record rec;

		if (in.toolong)
			problem_set(&p, PROBLEM_BAD_RECORD,
			    "a line of more than %d bytes", RECORD_LINE_MAX);
		if (in.toolong ||
		    !record_scan(&rec, line->data, line->len, in.number, &p)) {
			buf_clear(&bad);
			record_bad(&bad, line->data, line->len, in.number,
			    "export", &p);
			if (!record_scan(
				&rec, bad.data, bad.len - 1, in.number, &p))
				die("line %llu: %s", in.number, p.message);
		}
		export_record(&e, &rec);
	}
	export_end(&e);
	buf_free(&bad);
	record_reader_free(&in);
}

static const struct export_format *
find_format(const struct options *o, const char *name)
{
	const struct export_format *format = export_find(name);
	struct buf names = {0};

	for (size_t i = 0; format == NULL && i < export_formats_count; i++)
		buf_printf(&names, " %s", export_formats[i].name);
	if (format == NULL)
		options_wrong(o, "\"%s\" is none of:%s", name, names.data);
	return format;
}

int
main(int argc, char **argv)
{
	const char *table = NULL;
	const struct option_row rows[] = {
	    {"table", 't', OPTION_STRING, "TABLE",
		"csv: which table (default documents)", &table, 0, 0},
	};
	const struct options options = {"ods-export",
	    "csv|graphml|bibtex|singer",
	    "write records from standard input in another shape", rows,
	    sizeof rows / sizeof rows[0], 1, 1};
	int first = options_parse(&options, argc, argv);
	const struct export_format *format = find_format(&options, argv[first]);
	enum table_id id = TABLE_DOCUMENTS;

	if (table != NULL && !format->tables)
		options_wrong(&options, "%s takes no --table", format->name);
	if (table != NULL)
		id = table_find(table);
	if (id == TABLES)
		options_wrong(&options, "\"%s\" is no table", table);
	take_all(format, id);
	close_stdout();
	return 0;
}
