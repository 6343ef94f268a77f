/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef LOAD_SCHEMA_H
#define LOAD_SCHEMA_H

#include "lib/buf.h"
#include "load/tables.h"

/* Append the JSON Schema (2020-12) of a row of the table, as text
 * laid out for people. */
void schema_write(enum table_id table, struct buf *out);

/* The Table Schema (Frictionless) of a table: a tree of the caller's. */
struct json_t *schema_frictionless(enum table_id table);

#endif
