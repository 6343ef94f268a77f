/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef LOAD_TREE_H
#define LOAD_TREE_H

#include "lib/buf.h"

/*
 * JSON that is built as jansson's trees.  A value that could not be made (NULL:
 * no memory, or text that is no UTF-8) ends the program where it is put, so
 * that those who build look at nothing.  A file includes jansson.h or
 * lib/json.h, never both: they name the same constants.
 */
struct json_t;

/* Put value, which is theirs then, behind all that the object or array has. */
void tree_set(struct json_t *object, const char *key, struct json_t *value);
void tree_add(struct json_t *array, struct json_t *value);

/* Put all that more has, which is theirs then, into object. */
void tree_update(struct json_t *object, struct json_t *more);

/* Append value laid out for people, in the order that it was built in: two
 * spaces a step, a newline at the end.  Frees it. */
void tree_print(struct buf *out, struct json_t *value);

#endif
