/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Markdown as PDF converters write it (CommonMark 0.31 where they keep to it):
 * headings, emphasis, links that lead nowhere, `<sup>1</sup>` for marks of
 * notes, notes as paragraphs that begin with their mark wherever a page ended.
 */
#include <stdlib.h>
#include <string.h>

#include "lib/label.h"
#include "lib/mem.h"
#include "lib/text.h"
#include "parse/formats.h"
#include "parse/inline.h"
#include "parse/lines.h"
#include "parse/para.h"
#include "parse/structure_parts.h"

enum {
	INDENT = 4, /* blanks that make a line go on with a note */
	RULE = 5, /* underscores of a rule */
};

struct reader {
	struct document *d;
	struct inline_notes notes;
	size_t next_note; /* of the list, in the order of the text */
	struct para para;
	struct table table;
	enum block_kind kind; /* of the paragraph that is being read */
	int level;
	bool in_note; /* a note is being read: its index is `note` */
	size_t note;
	bool numbered; /* the paragraph began with a label */
	bool broken; /* a page or notes ended since the last block */
	unsigned emphasis; /* that is open */
	bool hard; /* the last line asked for a break */
	bool rule; /* and before it was a rule of underscores */
	bool typed; /* behind such a rule: lines may begin typed notes */
};

static bool
blank_line(struct span s)
{
	for (size_t i = 0; i < s.n; i++)
		if (s.p[i] != ' ' && s.p[i] != '\t' && s.p[i] != '\r' &&
		    s.p[i] != '\f')
			return false;
	return true;
}

static struct span
trimmed(struct span s)
{
	while (s.n > 0 && (s.p[0] == ' ' || s.p[0] == '\t' || s.p[0] == '\f'))
		s.p++, s.n--;
	while (s.n > 0 && strchr(" \t\r\f", s.p[s.n - 1]) != NULL)
		s.n--;
	return s;
}

/* Two blanks or a backslash at the end of a line: CommonMark 6.7. */
static bool
asks_break(struct span line)
{
	while (line.n > 0 && line.p[line.n - 1] == '\r')
		line.n--;
	return line.n > 2 && (memcmp(line.p + line.n - 2, "  ", 2) == 0 ||
				 line.p[line.n - 1] == '\\');
}

/* A line of one character alone, three or more ("---", "===", "***"). */
static char
ruler(struct span s)
{
	if (s.n < 3 || strchr("-=*_", s.p[0]) == NULL)
		return '\0';
	for (size_t i = 1; i < s.n; i++)
		if (s.p[i] != s.p[0] && s.p[i] != ' ')
			return '\0';
	return s.p[0];
}

static void
flush(struct reader *r)
{
	struct block *b;

	if (r->table.open) {
		table_end(&r->table, r->d);
		return;
	}
	if (para_blank(&r->para)) {
		para_clear(&r->para);
	} else if (r->in_note) {
		para_finish_note(&r->para, r->d, r->note);
		r->broken = true;
	} else {
		b = document_add(r->d, r->kind);
		b->level = r->level;
		b->broken = r->broken;
		para_finish(&r->para, r->d, b);
		r->broken = false;
	}
	r->in_note = r->numbered = r->hard = false;
	r->emphasis = 0;
	r->kind = BLOCK_NONE;
	r->level = 0;
}

static void
add_line(struct reader *r, struct para *p, struct span s)
{
	inline_read(
	    p, s, &r->notes, (size_t)(s.p - r->notes.begin), &r->emphasis);
}

/* One row of a table: the cells between the bars. */
static void
read_row(struct reader *r, struct span s)
{
	size_t from = 1;
	bool rule = true;

	for (size_t i = 0; i < s.n && rule; i++)
		rule = strchr("|-: ", s.p[i]) != NULL;
	if (rule && memchr(s.p, '-', s.n) != NULL)
		return;
	table_row(&r->table, r->d);
	for (size_t i = 1; i < s.n; i++) {
		if (s.p[i] == '\\') {
			i++;
			continue;
		}
		if (s.p[i] != '|')
			continue;
		r->emphasis = 0;
		add_line(
		    r, &r->table.cell, (struct span){s.p + from, i - from});
		table_cell(&r->table, r->d);
		from = i + 1;
	}
	if (!blank_line((struct span){s.p + from, s.n - from})) {
		r->emphasis = 0;
		add_line(
		    r, &r->table.cell, (struct span){s.p + from, s.n - from});
		table_cell(&r->table, r->d);
	}
}

/* "## Title ##": its level; 0: none. */
static int
heading(struct span *s)
{
	size_t n = 0;

	while (n < s->n && s->p[n] == '#')
		n++;
	if (n == 0 || n > 6 || (n < s->n && s->p[n] != ' '))
		return 0;
	s->p += n, s->n -= n;
	*s = trimmed(*s);
	while (s->n > 0 && s->p[s->n - 1] == '#')
		s->n--;
	return (int)n;
}

static bool
bullet(struct span *s)
{
	if (s->n < 2 || strchr("-*+", s->p[0]) == NULL || s->p[1] != ' ')
		return false;
	s->p += 2, s->n -= 2;
	*s = trimmed(*s);
	return true;
}

/* Does the line begin with "1." or "(a)", behind emphasis or not? */
static bool
numbered(struct span s)
{
	struct label l;
	char begin[48];

	while (s.n > 0 && s.p[0] == '*')
		s.p++, s.n--;
	if (s.n >= sizeof(begin))
		s.n = sizeof(begin) - 1;
	memcpy(begin, s.p, s.n);
	begin[s.n] = '\0';
	return label_read(begin, &l) && l.class != LABEL_BULLET;
}

/* A line of text: a paragraph begins or goes on. */
static void
read_text(struct reader *r, struct span s)
{
	bool label = !r->in_note && numbered(s);

	if (r->para.raw.len > 0 && label &&
	    (r->numbered ||
		strchr(";:.,", r->para.raw.data[r->para.raw.len - 1]) != NULL))
		flush(r);
	if (bullet(&s)) {
		flush(r);
		r->kind = BLOCK_ITEM;
	} else if (s.n > 1 && s.p[0] == '>') {
		if (r->kind != BLOCK_QUOTE)
			flush(r);
		r->kind = BLOCK_QUOTE;
		s.p++, s.n--;
	}
	if (para_blank(&r->para))
		r->numbered = label;
	else
		para_add(&r->para, " ", 1, 0);
	add_line(r, &r->para, s);
}

/* "1/ See A/45/12." behind a rule: the rule becomes a block, by which
 * structure_typed.c knows the notes. */
static void
look_typed(struct reader *r, struct span s)
{
	bool note = typed_mark(s) > 0;

	if (r->rule && note) {
		para_add(&r->para, "_____", RULE, 0);
		flush(r);
	}
	if (note && (r->rule || r->typed)) {
		flush(r);
		r->typed = true;
	} else if (r->rule || r->broken) {
		r->typed = false;
	}
	r->rule = false;
}

static void
read_line(void *ctx, struct span line)
{
	struct reader *r = ctx;
	struct span s = trimmed(line);
	bool indented = line.n > INDENT && memcmp(line.p, "    ", INDENT) == 0;
	char rule = ruler(s);

	if (memchr(line.p, '\f', line.n) != NULL)
		r->broken = true;
	if (r->table.open && (s.n == 0 || s.p[0] != '|'))
		flush(r);
	if (s.n > 0)
		look_typed(r, s);
	if (r->hard && s.n > 0 && !r->in_note) {
		unsigned emphasis = r->emphasis;

		flush(r);
		r->emphasis = emphasis;
	}
	if (s.n == 0) {
		flush(r);
	} else if (r->next_note < r->notes.n &&
		   r->notes.list[r->next_note].at ==
		       (size_t)(s.p - r->notes.begin)) {
		flush(r);
		r->in_note = true;
		r->note = r->next_note++;
		s.p += r->notes.list[r->note].skip;
		s.n -= r->notes.list[r->note].skip;
		add_line(r, &r->para, s);
	} else if (indented && para_blank(&r->para) && r->broken &&
		   r->next_note > 0) {
		r->in_note = true; /* the note before goes on */
		r->note = r->next_note - 1;
		read_text(r, s);
	} else if (rule == '=' || (rule == '-' && !para_blank(&r->para))) {
		r->kind = BLOCK_HEADING;
		r->level = rule == '=' ? 1 : 2;
		flush(r);
	} else if (rule != '\0') {
		flush(r);
		r->broken = true;
		r->rule = typed_rule(s);
	} else if (s.p[0] == '|' && (r->table.open || s.p[s.n - 1] == '|')) {
		if (!r->table.open) {
			flush(r);
			table_begin(&r->table, r->d);
		}
		read_row(r, s);
	} else if (s.p[0] == '#' && (r->level = heading(&s)) > 0) {
		int level = r->level;

		r->level = 0;
		flush(r);
		r->level = level;
		r->kind = BLOCK_HEADING;
		add_line(r, &r->para, s);
		flush(r);
	} else {
		read_text(r, s);
	}
	r->hard = s.n > 0 && asks_break(line);
}

bool
format_md_read(
    struct document *d, const char *bytes, size_t n, struct problem *p)
{
	struct reader r = {.d = d};
	bool ok;

	inline_notes_find(&r.notes, bytes, n);
	for (size_t i = 0; i < r.notes.n; i++)
		document_add_note(d, r.notes.list[i].mark);
	ok = lines_read(d, (struct span){bytes, n}, read_line, &r, p);
	flush(&r);
	flush(&r);
	para_free(&r.para);
	table_free(&r.table);
	inline_notes_free(&r.notes);
	return ok;
}
