/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "parse/structure_parts.h"

/* Does the mark stand in brackets of its own, as Arabic editions have it? */
static bool
is_bracketed(const char *text, size_t n, size_t at)
{
	return at > 0 && at < n && text[at - 1] == '(' && text[at] == ')';
}

/* The text once more without them; marks stand in the order of the text. */
static void
take_brackets(struct block *b)
{
	size_t n = strlen(b->text), to = 0, from = 0;

	for (size_t i = 0; i < b->nmarks; i++) {
		size_t at = b->marks[i].at;

		if (at < from || !is_bracketed(b->text, n, at)) {
			if (at >= from)
				b->marks[i].at = at - from + to;
			else
				b->marks[i].at = to;
			continue;
		}
		memmove(b->text + to, b->text + from, at - 1 - from);
		to += at - 1 - from;
		from = at + 1;
		/* "word (1)،": the blank was the bracket's */
		while (to > 0 && b->text[to - 1] == ' ' &&
		       (b->text[from] == ' ' || b->text[from] == '\0'))
			to--;
		b->marks[i].at = to;
		if (b->lead >= from)
			b->lead -= 2;
	}
	memmove(b->text + to, b->text + from, n - from + 1);
}

void
structure_marks(struct document *d)
{
	for (size_t i = 0; i < d->nblocks; i++)
		if (d->blocks[i].nmarks > 0 && d->blocks[i].text != NULL)
			take_brackets(&d->blocks[i]);
	for (size_t i = 0; i < d->nnotes; i++) {
		char *text = d->notes[i].text;
		size_t skip = 2;

		if (text == NULL || strncmp(text, "()", 2) != 0)
			continue;
		while (text[skip] == ' ')
			skip++;
		memmove(text, text + skip, strlen(text + skip) + 1);
	}
}
