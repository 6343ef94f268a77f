/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef LOAD_INDENT_H
#define LOAD_INDENT_H

#include "lib/buf.h"

/* Append JSON text laid out for people: two spaces a step, a newline at the
 * end.  The text must be well-formed and without blanks between its parts, as
 * the writer of lib/json.h makes it. */
void indent_json(struct buf *out, struct span text);

#endif
