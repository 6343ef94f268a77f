/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef LOAD_EXPORT_H
#define LOAD_EXPORT_H

#include "lib/record.h"
#include "lib/sha256.h"
#include "load/db.h"
#include "load/rows.h"

/*
 * Records in another shape, on stdout.  A format is a row of a table in
 * export.c; it is shown the rows of every table that a record becomes
 * (tables.h), as JSON, and writes what it wants of them.
 */
struct export;

struct export_format {
	const char *name, *meaning;
	bool tables; /* one table is chosen (--table) */
	/* NULL: nothing to do then */
	void (*begin)(struct export *e);
	void (*row)(struct export *e, enum table_id table, struct span row);
	void (*end)(struct export *e);
};

struct export
{
	const struct export_format *format;
	enum table_id table; /* where one is chosen */
	struct rows rows;
	struct sha256 sha;
	struct buf copy, out, bad;
	unsigned long long nameless; /* errors without a symbol so far */
	struct db db; /* graphml: what was seen */
	sqlite3_stmt *add_node, *add_edge;
	struct akn *akn; /* akn: the document */
};

extern const struct export_format export_formats[];
extern const size_t export_formats_count;

/* By name, or NULL. */
const struct export_format *export_find(const char *name);

void export_begin(
    struct export *e, const struct export_format *format, enum table_id table);
void export_record(struct export *e, const struct record *rec);
void export_end(struct export *e);

/* For formats: the value of a column, decoded (arrays and objects as JSON),
 * into out; false (and out empty): it is null. */
bool export_cell(
    struct export *e, struct span row, const char *column, struct buf *out);

/* Write e->out to stdout, and clear it. */
void export_flush(struct export *e);

/* One function or more a format: export_FORMAT.c. */
void export_csv_begin(struct export *e);
void export_csv_row(struct export *e, enum table_id table, struct span row);
void export_singer_begin(struct export *e);
void export_singer_row(struct export *e, enum table_id table, struct span row);
void export_singer_end(struct export *e);
void export_bibtex_row(struct export *e, enum table_id table, struct span row);
void export_akn_row(struct export *e, enum table_id table, struct span row);
void export_akn_end(struct export *e);
void export_graphml_begin(struct export *e);
void export_graphml_row(struct export *e, enum table_id table, struct span row);
void export_graphml_end(struct export *e);

#endif
