/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef LOAD_VALUE_H
#define LOAD_VALUE_H

#include <stdbool.h>

#include "lib/buf.h"
#include "load/tables.h"

/*
 * Values of columns: a column has one type, always, so that no warehouse ever
 * meets a value that its column cannot take.
 */

/* "an integer", "a date": for messages. */
const char *value_type_name(enum column_type type);

/* Whether a JSON value (well-formed, not null) is of the column's type. */
bool value_fits(const struct column *column, struct span value);

/* Append it, without the blanks between the parts of arrays and objects. */
void value_put(struct buf *out, const struct column *column, struct span value);

#endif
