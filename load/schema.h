/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef LOAD_SCHEMA_H
#define LOAD_SCHEMA_H

#include "lib/buf.h"
#include "lib/json.h"
#include "load/tables.h"

/* Append the JSON Schema (2020-12) of a row of the table, as text. */
void schema_write(enum table_id table, struct buf *out);

/* Write the Table Schema (Frictionless) of a table as a value. */
void schema_put_frictionless(struct json_writer *w, enum table_id table);

#endif
