/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "load/tree.h"

#include <jansson.h>
#include <stdlib.h>

#include "lib/die.h"

static void
need(bool ok)
{
	if (!ok)
		die_with(EXIT_MEMORY, "JSON cannot be built");
}

void
tree_set(json_t *object, const char *key, json_t *value)
{
	need(json_object_set_new(object, key, value) == 0);
}

void
tree_add(json_t *array, json_t *value)
{
	need(json_array_append_new(array, value) == 0);
}

void
tree_update(json_t *object, json_t *more)
{
	need(more != NULL && json_object_update(object, more) == 0);
	json_decref(more);
}

void
tree_print(struct buf *out, json_t *value)
{
	char *text = json_dumps(value, JSON_INDENT(2));

	need(text != NULL);
	buf_adds(out, text);
	buf_addc(out, '\n');
	free(text);
	json_decref(value);
}
