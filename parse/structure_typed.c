/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <stdlib.h>
#include <string.h>

#include "lib/ascii.h"
#include "lib/mem.h"
#include "parse/structure_parts.h"

/*
 * Notes as they were typed before word processors had any: "1/" in the text,
 * and at the foot of the page "1/ See A/45/12.", mostly behind a rule of
 * underscores (documents up to the 1990s, and what was made of their
 * WordPerfect files).  Some texts have a blank in the mark: "1 /".
 */
enum {
	RULE_MIN = 5, /* underscores */
	DIGITS_MAX = 3,
	STARS_MAX = 3,
	NOTES_MAX = 200, /* of a page */
	PAGE_MAX = 400, /* blocks that a mark is looked for in */
};

bool
typed_rule(struct span s)
{
	for (size_t i = 0; i < s.n; i++)
		if (s.p[i] != '_')
			return false;
	return s.n >= RULE_MIN;
}

/* Length of "/" or " /" at s; 0: neither. */
static size_t
slash(struct span s)
{
	size_t blank = s.n > 0 && s.p[0] == ' ';

	return blank < s.n && s.p[blank] == '/' ? blank + 1 : 0;
}

/* Length of the mark without its slash: digits, stars, one small letter. */
static size_t
mark_name(struct span s)
{
	size_t n = 0;

	if (s.n > 0 && ascii_small(s.p[0]))
		return 1;
	while (n < s.n && n < DIGITS_MAX && ascii_digit(s.p[n]))
		n++;
	if (n == 0)
		while (n < s.n && n < STARS_MAX && s.p[n] == '*')
			n++;
	return n;
}

size_t
typed_mark(struct span s)
{
	size_t n = mark_name(s), end = n;

	if (n > 0)
		end += slash((struct span){s.p + n, s.n - n});
	/* "38/ 49." is the number of a resolution. */
	if (end == n || end >= s.n || s.p[end] != ' ' ||
	    (end + 1 < s.n && ascii_digit(s.p[end + 1])))
		return 0;
	return end;
}

/* Where the mark stands in the text, behind a blank, a letter or a sign, and
 * how long it is with its slash; NULL: nowhere.  "A/45/1/Add.1", "1/2" and
 * "33/ 112" have none. */
static const char *
find_mark(const char *text, struct span name, size_t *len)
{
	const char *at = text;

	while ((at = span_find(
		    (struct span){at, strlen(at)}, name.p, name.n)) != NULL) {
		char before = at == text ? '/' : at[-1];
		const char *end = at + name.n;
		bool apart = strchr("/*-0123456789", before) == NULL &&
			     (!ascii_small(name.p[0]) || before == ' ');

		end += slash(span_of(end));
		if (apart && end > at + name.n &&
		    (*end == '\0' || strchr(" .,;:)]", *end) != NULL) &&
		    !(*end == ' ' && ascii_digit(end[1]))) {
			*len = (size_t)(end - at);
			return at;
		}
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

/* Put a mark of the note at `at`; marks stand in the order of the text. */
static void
add_mark(struct block *b, size_t note, size_t at)
{
	block_mark(b, note, at);
	for (size_t k = b->nmarks - 1;
	     k > 0 && b->marks[k - 1].at > b->marks[k].at; k--) {
		struct note_mark last = b->marks[k];

		b->marks[k] = b->marks[k - 1];
		b->marks[k - 1] = last;
	}
}

/* Is the mark in one of the blocks [from, to)?  Where `put`, it is taken out
 * of their texts and the note is put there. */
static bool
look_for(struct document *d, size_t from, size_t to, struct span name, bool put,
    size_t note)
{
	bool found = false;

	for (size_t i = from; i < to; i++) {
		struct block *b = &d->blocks[i];
		const char *at;
		size_t n, begin;

		if (b->text == NULL || b->kind == BLOCK_TABLE ||
		    b->level == STRUCTURE_DROPPED)
			continue;
		while ((at = find_mark(b->text, name, &n)) != NULL) {
			found = true;
			if (!put)
				return true;
			begin = (size_t)(at - b->text);
			while (begin > 0 && b->text[begin - 1] == ' ')
				begin--, n++;
			cut_text(b, begin, n);
			add_mark(b, note, begin);
		}
	}
	return found;
}

/* The mark that block i begins with as a note; n 0: it does not. */
static struct span
note_name(const struct document *d, size_t i)
{
	const struct block *b = &d->blocks[i];
	struct span name = {b->text, 0};

	if (b->text == NULL || b->kind == BLOCK_TABLE || b->cover)
		return name;
	if (typed_mark(span_of(b->text)) > 0)
		name.n = mark_name(span_of(b->text));
	return name;
}

/* Block i is the text of a note: it is dropped, and its marks are looked for
 * in the blocks [from, to). */
static void
take_note(struct document *d, size_t i, size_t from, size_t to)
{
	char *text = d->blocks[i].text;
	struct span name = note_name(d, i);
	char *mark = mem_copy(name.p, name.n);
	size_t note = document_add_note(d, mark);
	size_t skip = typed_mark(span_of(text));

	while (text[skip] == ' ')
		skip++;
	d->notes[note].text = mem_string(text + skip);
	look_for(d, from, to, span_of(mark), true, note);
	d->blocks[i].level = STRUCTURE_DROPPED;
	free(mark);
}

/* A note that has no end goes on in the next paragraph, in small letters:
 * "chap. II," and "sect. A." (A/RES/50/190 in French). */
static size_t
take_rest(struct document *d, size_t i)
{
	struct note *note = &d->notes[d->nnotes - 1];
	struct block *b = &d->blocks[i];
	struct buf text = {0};
	size_t n = strlen(note->text);

	if (n == 0 || note->text[n - 1] != ',' || i >= d->nblocks ||
	    b->text == NULL || !structure_is_lower(b->text))
		return i;
	buf_printf(&text, "%s %s", note->text, b->text);
	free(note->text);
	note->text = buf_take(&text);
	b->level = STRUCTURE_DROPPED;
	return i + 1;
}

/* Notes behind block i, where a rule stands before them or their marks are in
 * the text of the page; returns the block behind them. */
static size_t
take_notes(struct document *d, size_t i, size_t page, size_t to, bool rule)
{
	size_t notes = i;

	if (to - page > PAGE_MAX)
		page = to - PAGE_MAX;
	while (notes < d->nblocks && notes - i < NOTES_MAX) {
		struct span name = note_name(d, notes);

		if (name.n == 0 ||
		    (!rule && (ascii_small(name.p[0]) ||
				  !look_for(d, page, to, name, false, 0))))
			break;
		take_note(d, notes, page, to);
		notes = take_rest(d, notes + 1);
	}
	return notes;
}

/* A mark that is there once more, on a later page, means the same note where
 * no other has that mark. */
static void
mark_again(struct document *d, size_t first)
{
	for (size_t i = first; i < d->nnotes && i - first < NOTES_MAX; i++) {
		struct span name = span_of(d->notes[i].mark);
		size_t same = 0;

		for (size_t k = 0; k < d->nnotes; k++)
			same += span_is(name, d->notes[k].mark);
		if (same == 1 && name.n > 0 && ascii_digit(name.p[0]))
			look_for(d, 0, d->nblocks, name, true, i);
	}
}

void
structure_typed(struct document *d)
{
	size_t page = 0; /* the first block of the page */
	size_t first = d->nnotes;

	for (size_t i = 0; i < d->nblocks; i++) {
		bool rule = d->blocks[i].text != NULL && !d->blocks[i].cover &&
			    typed_rule(span_of(d->blocks[i].text));
		size_t behind = take_notes(d, i + rule, page, i, rule);

		if (behind == i + rule)
			continue;
		if (rule)
			d->blocks[i].level = STRUCTURE_DROPPED;
		if (behind < d->nblocks)
			d->blocks[behind].broken = true;
		page = behind;
		i = behind - 1;
	}
	mark_again(d, first);
}
