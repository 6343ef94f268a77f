/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef LOAD_TABLES_H
#define LOAD_TABLES_H

#include <stdbool.h>
#include <stddef.h>

/*
 * THE definition of the tables of a lake.  Rows are written from it, and the
 * JSON Schema, the manifest's schema and every DDL are printed from it: a
 * column is one row in tables.c and nothing else.
 */
enum table_id {
	TABLE_DOCUMENTS,
	TABLE_BLOCKS,
	TABLE_NOTES,
	TABLE_CITATIONS,
	TABLE_DATES,
	TABLE_ACTIONS,
	TABLE_ERRORS,
	TABLE_CATALOGUE,
	TABLES,
};

enum column_type {
	COLUMN_TEXT,
	COLUMN_INTEGER, /* of 18 digits at most: fits 64 bits everywhere */
	COLUMN_NUMBER,
	COLUMN_BOOLEAN,
	COLUMN_DATE, /* a whole date, 2023-12-22, that the calendar has */
	COLUMN_TIME, /* UTC, 2026-11-22T18:00:00Z */
	COLUMN_TEXTS, /* an array of strings */
	COLUMN_ARRAY, /* an array, of the shape that the column says */
	COLUMN_OBJECT, /* an object, of the shape that the column says */
	COLUMN_TYPES,
};

/* Which object of the record a column is copied from; the key there is the
 * column's name, unless it has another. */
enum column_from {
	FROM_LOADER, /* rows.c fills it in: symbol, lang, n, hash, … */
	FROM_ITEM, /* the item of the array that the row stands for */
	FROM_SOURCE,
	FROM_DOCUMENT,
	FROM_OCR, /* document.ocr */
	FROM_ABOUT,
	FROM_ERROR,
	FROM_CATALOGUE,
};

struct column {
	const char *name;
	enum column_type type;
	bool nullable;
	enum column_from from;
	const char *key; /* NULL: the name */
	const char *shape; /* JSON Schema of what an array or object holds;
			    * NULL: anything */
	const char *meaning;
};

enum { TABLE_COLUMNS = 48 }; /* more than any table has */

struct table {
	const char *name;
	const char *meaning;
	const struct column *columns;
	size_t ncolumns;
	const char *const *key; /* columns, NULL at the end */
	bool partitioned; /* stands in folders language=… (partition.h) */
};

extern const struct table tables[TABLES];

/* By name, or TABLES. */
enum table_id table_find(const char *name);

/* A column by name, or -1. */
int table_column(enum table_id id, const char *name);

#endif
