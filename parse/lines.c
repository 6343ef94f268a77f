/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "parse/lines.h"

#include <string.h>

#include "lib/utf8.h"

bool
lines_next(struct span *text, struct span *line)
{
	size_t n = 0, end;

	if (text->n == 0)
		return false;
	while (n < text->n && text->p[n] != '\n' && text->p[n] != '\r')
		n++;
	end = n < text->n;
	if (n + 1 < text->n && memcmp(text->p + n, "\r\n", 2) == 0)
		end = 2;
	*line = (struct span){text->p, n};
	text->p += n + end;
	text->n -= n + end;
	return true;
}

bool
lines_read(const struct document *d, struct span text,
    void (*line)(void *ctx, struct span line), void *ctx, struct problem *p)
{
	size_t bad = utf8_check(text.p, text.n);
	struct span next;

	if (bad != text.n)
		return problem_set(
		    p, PROBLEM_CORRUPT, "not UTF-8 at byte %zu", bad);
	while (!document_full(d) && lines_next(&text, &next))
		line(ctx, next);
	return true;
}
