/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "load/export.h"

#include <stdio.h>
#include <string.h>

#include "lib/die.h"
#include "lib/json.h"
#include "load/hash.h"

const struct export_format export_formats[] = {
    {"csv", "the rows of a table, RFC 4180", true, export_csv_begin,
	export_csv_row, NULL},
    {"graphml", "what cites what, as a graph", false, export_graphml_begin,
	export_graphml_row, export_graphml_end},
    {"bibtex", "an entry a document", false, NULL, export_bibtex_row, NULL},
    {"akn", "one document as AKN4UN", false, NULL, export_akn_row,
	export_akn_end},
    {"singer", "all tables, as messages of Singer", false, export_singer_begin,
	export_singer_row, export_singer_end},
};

const size_t export_formats_count =
    sizeof export_formats / sizeof export_formats[0];

const struct export_format *
export_find(const char *name)
{
	for (size_t i = 0; i < export_formats_count; i++)
		if (strcmp(export_formats[i].name, name) == 0)
			return &export_formats[i];
	return NULL;
}

void
export_begin(
    struct export *e, const struct export_format *format, enum table_id table)
{
	*e = (struct export){.format = format, .table = table};
	if (format->begin != NULL)
		format->begin(e);
	export_flush(e);
}

/* Show the format the rows at hand. */
static void
show_rows(struct export *e)
{
	for (int id = 0; id < TABLES; id++) {
		const struct buf *b = &e->rows.table[id];
		const char *p = b->data, *end = p + b->len;

		while (b->len > 0 && p < end) {
			const char *next = memchr(p, '\n', (size_t)(end - p));

			e->format->row(e, (enum table_id)id,
			    (struct span){p, (size_t)(next - p)});
			p = next + 1;
		}
	}
	export_flush(e);
}

/* A failed record, or one that is not as it should be. */
static void
take_error(struct export *e, const struct record *rec)
{
	struct problem p = {0};
	struct record again;

	if (!rows_error(&e->rows, rec, 0, &p)) {
		buf_clear(&e->bad);
		record_bad(
		    &e->bad, rec->line, rec->len, rec->number, "export", &p);
		if (!record_scan(
			&again, e->bad.data, e->bad.len - 1, rec->number, &p) ||
		    !rows_error(&e->rows, &again, e->nameless++, &p))
			die("line %llu: %s", rec->number, p.message);
	}
	show_rows(e);
}

void
export_record(struct export *e, const struct record *rec)
{
	struct problem p = {0};
	char hash[SHA256_HEX];
	struct record failed;
	struct buf line = {0};

	if (record_failed(rec)) {
		take_error(e, rec);
		return;
	}
	hash_record(&e->sha, rec, hash);
	if (rows_document(&e->rows, rec, hash, &p)) {
		show_rows(e);
		return;
	}
	record_fail(&line, rec, "export", &p);
	if (!record_scan(&failed, line.data, line.len - 1, rec->number, &p))
		die("line %llu: %s", rec->number, p.message);
	take_error(e, &failed);
	buf_free(&line);
}

void
export_end(struct export *e)
{
	if (e->format->end != NULL)
		e->format->end(e);
	export_flush(e);
	rows_free(&e->rows);
	sha256_free(&e->sha);
	buf_free(&e->copy);
	buf_free(&e->out);
	buf_free(&e->bad);
}

bool
export_cell(
    struct export *e, struct span row, const char *column, struct buf *out)
{
	struct json j, inner;
	struct span value = {0};

	buf_clear(out);
	buf_adds(out, "");
	/* Strings are decoded in place. */
	buf_clear(&e->copy);
	buf_add(&e->copy, row.p, row.n);
	json_open(&j, e->copy.data, e->copy.len);
	if (!json_enter(&j, JSON_OBJECT))
		return false;
	while (value.p == NULL && json_key(&j)) {
		if (json_key_is(&j, column))
			value = json_value(&j);
		else
			json_skip(&j);
	}
	if (value.p == NULL || span_is(value, "null"))
		return false;
	if (*value.p == '"') {
		json_open(&inner, (char *)value.p, value.n);
		value = json_take_string(&inner);
	}
	buf_add(out, value.p, value.n);
	return true;
}

void
export_flush(struct export *e)
{
	if (e->out.len > 0)
		fwrite(e->out.data, 1, e->out.len, stdout);
	buf_clear(&e->out);
}
