/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "lib/ascii.h"
#include "lib/mem.h"
#include "parse/layout_parts.h"

/*
 * Notes stand at the foot of a page or column: lines smaller than the body, or
 * below a row of underscores, of which the first begins with a mark, or goes
 * on with the last note of the page before.
 */
enum { MARK_WORDS = 3, MARK_MAX = 3 };

static const float SMALL = 0.955F; /* of the size of the body */

/* The length of the mark that s begins with: digits or asterisks. */
static size_t
mark_length(const char *s)
{
	size_t n = strspn(s, "0123456789");

	if (n == 0)
		n = strspn(s, "*");
	return n > MARK_MAX ? 0 : n;
}

/* The mark that begins a line: its text, and how many words it is; *raised:
 * it stands above the line. */
static size_t
read_mark(const struct layout *l, const struct layout_line *line, char *mark,
    bool *raised)
{
	char text[32];
	size_t n = 0, i = 0, len, from;

	*raised = layout_is_raised(l, line, layout_word(l, line, 0));
	for (; i < line->n && i < MARK_WORDS; i++) {
		struct span s = layout_word_text(l, line, i);

		if (i > 0 && (layout_gap(l, line, i) > 0.2F * line->size ||
				 layout_is_raised(l, line,
				     layout_word(l, line, i)) != *raised))
			break;
		if (n + s.n > sizeof(text) - 1)
			return 0;
		memcpy(text + n, s.p, s.n);
		n += s.n;
	}
	text[n] = '\0';
	from = text[0] == '(' ? 1 : 0;
	len = mark_length(text + from);
	memcpy(mark, text + from, len);
	mark[len] = '\0';
	len += from;
	if (text[len] == ')' || text[len] == '/')
		len++;
	return mark[0] != '\0' && len == n ? i : 0;
}

static bool
is_rule(const struct layout *l, const struct layout_line *line)
{
	for (size_t i = 0; i < line->n; i++) {
		struct span s = layout_word_text(l, line, i);

		for (size_t k = 0; k < s.n; k++)
			if (s.p[k] != '_' && s.p[k] != '-')
				return false;
		if (i == 0 && s.n < 5)
			return false;
	}
	return line->n > 0;
}

/* A note under way: what was open at the foot of the last page. */
struct open_note {
	struct para text;
	size_t note;
	bool open;
	bool raised; /* marks are, as the first one is */
	const struct layout_line *last;
};

/* As read_mark, but marks are all raised, or none. */
static size_t
read_next_mark(const struct layout *l, const struct open_note *o,
    const struct layout_line *line, char *mark)
{
	bool raised;
	size_t words = read_mark(l, line, mark, &raised);

	return l->nnotes > 0 && raised != o->raised ? 0 : words;
}

static void
finish(struct layout *l, struct open_note *o)
{
	if (o->open)
		para_finish_note(&o->text, l->d, o->note);
	o->open = false;
}

static void
add_note_line(struct layout *l, struct open_note *o, struct layout_line *line)
{
	char mark[MARK_MAX + 1];
	size_t words = read_next_mark(l, o, line, mark);

	if (words > 0) {
		finish(l, o);
		if (l->nnotes == 0)
			read_mark(l, line, mark, &o->raised);
		o->note = document_add_note(l->d, mark);
		o->open = true;
		l->notes = mem_grow(
		    l->notes, l->nnotes, &l->notes_cap, sizeof(*l->notes));
		l->notes[l->nnotes++] =
		    (struct layout_note){.page = line->page, .note = o->note};
	} else if (o->last != NULL) {
		layout_join(l, &o->text, o->last, line);
	}
	line->role = LAYOUT_NOTE;
	layout_add(l, &o->text, line, words, line->n);
	o->last = line;
}

/* The lines of a column from `from` on are its notes: which? */
static size_t
find_notes(const struct layout *l, const struct open_note *o, size_t from,
    size_t to, bool open)
{
	char mark[MARK_MAX + 1];
	size_t begin = to, rule;

	for (rule = to; rule > from; rule--) {
		if (is_rule(l, &l->lines[rule - 1]))
			break;
	}
	while (begin > from && l->lines[begin - 1].size < SMALL * l->size)
		begin--;
	if (rule > from && rule == begin && begin < to)
		return rule - 1;
	if (rule > from && rule < to && rule < begin &&
	    read_next_mark(l, o, &l->lines[rule], mark) > 0)
		return rule - 1;
	for (size_t i = begin; i < to; i++) {
		if (read_next_mark(l, o, &l->lines[i], mark) > 0)
			return open ? begin : i;
	}
	return open && begin > from ? begin : to;
}

void
layout_notes(struct layout *l)
{
	struct open_note o = {0};
	size_t from = 0, page = 0;

	while (from < l->nlines) {
		size_t to = from, begin;
		bool open;

		while (to < l->nlines &&
		       l->lines[to].column == l->lines[from].column)
			to++;
		open = o.open && l->lines[from].page <= page + 1;
		begin = find_notes(l, &o, from, to, open);
		if (begin < to && is_rule(l, &l->lines[begin]))
			l->lines[begin++].role = LAYOUT_DONE;
		if (begin < to)
			page = l->lines[from].page;
		for (; begin < to; begin++)
			add_note_line(l, &o, &l->lines[begin]);
		from = to;
	}
	finish(l, &o);
	para_free(&o.text);
}
