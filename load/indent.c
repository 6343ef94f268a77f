/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "load/indent.h"

#include <string.h>

static void
new_line(struct buf *out, int depth)
{
	buf_addc(out, '\n');
	for (int i = 0; i < depth; i++)
		buf_adds(out, "  ");
}

/* The end of the string that begins at p. */
static const char *
string_end(const char *p, const char *end)
{
	for (p++; p < end && *p != '"'; p++)
		p += *p == '\\';
	return p < end ? p + 1 : end;
}

void
indent_json(struct buf *out, struct span text)
{
	const char *p = text.p, *end = text.p + text.n, *after;
	int depth = 0;

	for (; p < end; p = after) {
		after = *p == '"' ? string_end(p, end) : p + 1;
		if (*p == '}' || *p == ']')
			new_line(out, --depth);
		buf_add(out, p, (size_t)(after - p));
		if (*p == ':')
			buf_addc(out, ' ');
		else if (*p == ',')
			new_line(out, depth);
		if (*p != '{' && *p != '[')
			continue;
		if (after < end && (*after == '}' || *after == ']'))
			buf_addc(out, *after++);
		else
			new_line(out, ++depth);
	}
	buf_addc(out, '\n');
}
