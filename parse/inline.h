/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef PARSE_INLINE_H
#define PARSE_INLINE_H

#include <stdbool.h>
#include <stddef.h>

#include "lib/buf.h"
#include "parse/para.h"

/*
 * The text of a line of Markdown: emphasis, links, entities, marks of notes.
 */
enum { INLINE_MARK_MAX = 8 }; /* bytes of a mark: "1", "12", "**" */

/* Where a note begins: a paragraph "<sup>1</sup> See …" or "[^1]: See …". */
struct inline_note {
	char mark[INLINE_MARK_MAX + 1];
	size_t at; /* offset of its line's first character in the file */
	size_t skip; /* bytes of the mark before its text */
};

struct inline_notes {
	const char *begin; /* the file */
	struct inline_note *list; /* in the order of the file */
	size_t n, cap;
	size_t *by_mark; /* indexes, by mark and then by place */
};

/* Find the notes of a file; free with inline_notes_free. */
void inline_notes_find(struct inline_notes *in, const char *p, size_t n);
void inline_notes_free(struct inline_notes *in);

/* Add a line to a paragraph; `at` is its offset in the file: a mark belongs
 * to the next note behind it that has this mark, else to the last before.
 * Emphasis that is open at its end goes on in the next line. */
void inline_read(struct para *p, struct span s, const struct inline_notes *in,
    size_t at, unsigned *emphasis);

#endif
