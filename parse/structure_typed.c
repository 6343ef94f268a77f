/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <stdlib.h>
#include <string.h>

#include "lib/ascii.h"
#include "lib/mem.h"
#include "parse/structure_parts.h"

/*
 * Notes as they were typed before word processors had any: "1/" in the text,
 * and at the foot of the page a rule of underscores and "1/ See A/45/12."
 * behind it (documents up to the 1990s, and what was made of their
 * WordPerfect files).
 */
enum {
	RULE_MIN = 5, /* underscores */
	DIGITS_MAX = 3,
	STARS_MAX = 3,
	NOTES_MAX = 200, /* of a page */
};

bool
typed_rule(struct span s)
{
	for (size_t i = 0; i < s.n; i++)
		if (s.p[i] != '_')
			return false;
	return s.n >= RULE_MIN;
}

size_t
typed_mark(struct span s)
{
	size_t n = 0, most = DIGITS_MAX;
	char first = s.n > 0 ? s.p[0] : '\0';

	if (first == '*')
		most = STARS_MAX;
	else if (ascii_small(first))
		most = 1;
	else if (!ascii_digit(first))
		return 0;
	while (n < s.n && n < most &&
	       (first == '*'            ? s.p[n] == '*'
		   : ascii_digit(first) ? ascii_digit(s.p[n])
					: n == 0))
		n++;
	return n < s.n && s.p[n] == '/' ? n + 1 : 0;
}

/* What may stand behind the slash of a mark: "1/ and", "1/;". */
static bool
ends_mark(char c)
{
	return c == '\0' || strchr(" .,;:)]", c) != NULL;
}

/* Where the mark (with its slash) stands in the text from `from` on, behind a
 * blank, a letter or a sign; NULL: nowhere.  A symbol has no such place. */
static const char *
find_mark(const char *text, size_t from, struct span mark)
{
	const char *at = text + from;

	while ((at = span_find(
		    (struct span){at, strlen(at)}, mark.p, mark.n)) != NULL) {
		char before = at == text ? '/' : at[-1];
		bool word = ascii_letter(before) || ascii_digit(before);

		if (ends_mark(at[mark.n]) && before != '/' && before != '*' &&
		    !(word && !ascii_digit(mark.p[0])) && !ascii_digit(before))
			return at;
		at++;
	}
	return NULL;
}

/* Take n bytes at `at` out of the text of b. */
static void
cut_text(struct block *b, size_t at, size_t n)
{
	memmove(b->text + at, b->text + at + n, strlen(b->text + at + n) + 1);
	for (size_t i = 0; i < b->nmarks; i++) {
		if (b->marks[i].at > at)
			b->marks[i].at -=
			    b->marks[i].at - at < n ? b->marks[i].at - at : n;
	}
	if (b->lead > at)
		b->lead -= b->lead - at < n ? b->lead - at : n;
}

/* Put the note where its mark is first, in the blocks [from, to). */
static void
place_note(
    struct document *d, size_t from, size_t to, size_t note, struct span mark)
{
	for (size_t i = from; i < to; i++) {
		struct block *b = &d->blocks[i];
		const char *at = b->text == NULL || b->kind == BLOCK_TABLE
				     ? NULL
				     : find_mark(b->text, 0, mark);
		size_t begin, n = mark.n;

		if (at == NULL)
			continue;
		begin = (size_t)(at - b->text);
		while (begin > 0 && b->text[begin - 1] == ' ')
			begin--, n++;
		cut_text(b, begin, n);
		block_mark(b, note, begin);
		/* Marks stand in the order of the text. */
		for (size_t k = b->nmarks - 1;
		     k > 0 && b->marks[k - 1].at > b->marks[k].at; k--) {
			struct note_mark last = b->marks[k];

			b->marks[k] = b->marks[k - 1];
			b->marks[k - 1] = last;
		}
		return;
	}
}

/* The block is the text of a note: it is dropped.  Its mark leads to it from
 * the blocks [from, to). */
static void
take_note(struct document *d, size_t i, size_t from, size_t to)
{
	char *text = d->blocks[i].text;
	struct span mark = {text, typed_mark(span_of(text))};
	char *printed = mem_copy(mark.p, mark.n - 1);
	size_t note = document_add_note(d, printed), skip = mark.n;

	while (text[skip] == ' ')
		skip++;
	d->notes[note].text = mem_string(text + skip);
	place_note(d, from, to, note, mark);
	d->blocks[i].level = STRUCTURE_DROPPED;
	free(printed);
}

static bool
is_note(const struct block *b)
{
	size_t n = b->text == NULL || b->kind == BLOCK_TABLE || b->cover
		       ? 0
		       : typed_mark(span_of(b->text));

	return n > 0 && b->text[n] == ' ';
}

void
structure_typed(struct document *d)
{
	size_t page = 0; /* the first block of the page */

	for (size_t i = 0; i + 1 < d->nblocks; i++) {
		size_t notes = i + 1;

		if (d->blocks[i].text == NULL || d->blocks[i].cover ||
		    !typed_rule(span_of(d->blocks[i].text)))
			continue;
		for (; notes < d->nblocks && is_note(&d->blocks[notes]) &&
		       notes - i <= NOTES_MAX;
		     notes++)
			take_note(d, notes, page, i);
		if (notes == i + 1)
			continue;
		d->blocks[i].level = STRUCTURE_DROPPED;
		if (notes < d->nblocks)
			d->blocks[notes].broken = true;
		page = notes;
		i = notes - 1;
	}
}
