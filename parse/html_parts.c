/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <stdlib.h>
#include <string.h>

#include "lib/mem.h"
#include "lib/text.h"
#include "parse/docx_numbering.h"
#include "parse/html_reader.h"

enum {
	MARK_MAX = 12, /* bytes of the mark of a note */
	NOTES_MAX = 20000,
};

/* ---- lists ---- */

static void
list_open(struct html_reader *r, const char *format, int count)
{
	if (r->nlists < HTML_LISTS)
		r->lists[r->nlists] =
		    (struct html_list){.format = format, .count = count};
	r->nlists++;
}

static void
ul_start(struct html_reader *r, const xmlChar **a)
{
	(void)a;
	list_open(r, NULL, 0);
}

static int
small_number(const char *s, int fallback)
{
	int v = 0;

	if (s == NULL || *s == '\0' || strlen(s) > 6)
		return fallback;
	for (; *s != '\0'; s++) {
		if (*s < '0' || *s > '9')
			return fallback;
		v = v * 10 + (*s - '0');
	}
	return v;
}

static void
ol_start(struct html_reader *r, const xmlChar **a)
{
	static const struct {
		char type;
		const char *format;
	} types[] = {{'a', "lowerLetter"}, {'A', "upperLetter"},
	    {'i', "lowerRoman"}, {'I', "upperRoman"}};
	const char *type = html_attribute(a, "type"), *format = "decimal";

	for (size_t i = 0; i < sizeof(types) / sizeof(types[0]); i++) {
		if (type != NULL && type[0] == types[i].type)
			format = types[i].format;
	}
	list_open(r, format, small_number(html_attribute(a, "start"), 1) - 1);
}

static void
list_end(struct html_reader *r)
{
	if (r->nlists > 0)
		r->nlists--;
}

static void
item_start(struct html_reader *r, const xmlChar **a)
{
	struct html_list *l;
	struct buf number = {0};

	html_forget_number(r);
	if (r->nlists == 0 || r->nlists > HTML_LISTS || r->tables > 0)
		return;
	l = &r->lists[r->nlists - 1];
	r->level = r->nlists;
	if (l->format == NULL)
		return;
	l->count = small_number(html_attribute(a, "value"), l->count + 1);
	docx_number_format(&number, l->format, l->count);
	r->number = buf_take(&number);
}

static void
item_end(struct html_reader *r)
{
	html_forget_number(r);
}

/* ---- tables ---- */

static void
table_start(struct html_reader *r, const xmlChar **a)
{
	(void)a;
	if (r->note_depth == 0 && r->tables++ == 0)
		table_begin(&r->table, r->d);
}

static void
table_finish(struct html_reader *r)
{
	if (r->note_depth > 0 || r->tables == 0 || --r->tables > 0)
		return;
	table_end(&r->table, r->d);
	r->body_begun = true;
}

static void
row_start(struct html_reader *r, const xmlChar **a)
{
	(void)a;
	if (r->tables == 1 && r->note_depth == 0)
		table_row(&r->table, r->d);
}

static void
cell_end(struct html_reader *r)
{
	if (r->tables == 1 && r->note_depth == 0)
		table_cell(&r->table, r->d);
}

/* ---- notes ---- */

static int
target_compare(const void *key, const void *element)
{
	return strcmp(key, ((const struct html_target *)element)->id);
}

/* References are put in order as they come, so that each is found by
 * halving; they mostly come in order (fn1, fn2 …). */
static struct html_target *
target_find(struct html_reader *r, const char *id)
{
	if (r->ntargets == 0)
		return NULL;
	return bsearch(
	    id, r->targets, r->ntargets, sizeof(*r->targets), target_compare);
}

static void
target_add(struct html_reader *r, const char *id, size_t note)
{
	size_t i = r->ntargets;

	r->targets = mem_grow(
	    r->targets, r->ntargets, &r->targets_cap, sizeof(*r->targets));
	while (i > 0 && strcmp(r->targets[i - 1].id, id) > 0)
		i--;
	memmove(&r->targets[i + 1], &r->targets[i],
	    (r->ntargets - i) * sizeof(*r->targets));
	r->targets[i] =
	    (struct html_target){.id = mem_string(id), .note = note};
	r->ntargets++;
}

/* "1", "*", "[1]", "a": without blanks and brackets, into out; false: no
 * mark. */
static bool
as_mark(const struct buf *text, struct buf *out, bool *bracketed)
{
	size_t from = 0;

	buf_clear(out);
	text_clean(out, text->data, text->len);
	text_trim(out);
	*bracketed =
	    out->len > 2 &&
	    ((out->data[0] == '[' && out->data[out->len - 1] == ']') ||
		(out->data[0] == '(' && out->data[out->len - 1] == ')'));
	if (*bracketed) {
		buf_cut(out, out->len - 1);
		from = 1;
		memmove(out->data, out->data + 1, out->len - from + 1);
		out->len--;
	}
	return out->len > 0 && out->len <= MARK_MAX &&
	       memchr(out->data, ' ', out->len) == NULL;
}

static void
refer(struct html_reader *r, const char *mark)
{
	struct html_target *t = target_find(r, r->href + 1);
	size_t note;

	if (t == NULL) {
		if (r->ntargets >= NOTES_MAX)
			return;
		note = document_add_note(r->d, mark);
		target_add(r, r->href + 1, note);
	} else {
		note = t->note;
	}
	para_mark(html_current(r), note);
}

/* The end of a raised or linked piece: a reference to a note, the mark that
 * begins a note, or text. */
static void
piece_end(struct html_reader *r)
{
	struct buf mark = {0};
	bool bracketed = false, is_mark = as_mark(&r->link, &mark, &bracketed);
	bool raised = r->sup_depth != 0 || r->in_sup;
	size_t note;

	if (r->note_depth > 0 && para_blank(&r->text) && is_mark &&
	    strcmp(mark.data, r->d->notes[r->note].mark) == 0)
		; /* its own mark */
	else if (r->note_depth > 0 && r->href != NULL && r->href[0] == '#')
		; /* a link back */
	else if (is_mark && r->href != NULL && r->href[0] == '#' &&
		 r->href[1] != '\0' && (raised || bracketed))
		refer(r, mark.data);
	else if (raised && r->href == NULL && r->note_depth == 0 &&
		 para_is_mark(
		     html_current(r), r->d, r->link.data, r->link.len, &note))
		para_mark(html_current(r), note);
	else
		para_add(html_current(r), r->link.data, r->link.len,
		    html_emphasis(r));
	buf_free(&mark);
	buf_clear(&r->link);
	free(r->href);
	r->href = NULL;
}

static void
sup_start(struct html_reader *r, const xmlChar **a)
{
	(void)a;
	r->in_sup = true;
	if (r->link_depth == 0 && r->sup_depth == 0)
		r->sup_depth = r->depth;
}

static void
sup_end(struct html_reader *r)
{
	if (r->sup_depth == r->depth) {
		piece_end(r);
		r->sup_depth = 0;
	}
	if (r->link_depth == 0)
		r->in_sup = false;
}

static void
link_start(struct html_reader *r, const xmlChar **a)
{
	const char *href = html_attribute(a, "href");

	if (href != NULL && r->href == NULL)
		r->href = mem_string(href);
	if (r->link_depth == 0 && r->sup_depth == 0)
		r->link_depth = r->depth;
}

static void
link_end(struct html_reader *r)
{
	if (r->link_depth == r->depth) {
		piece_end(r);
		r->link_depth = 0;
		r->in_sup = false;
	}
}

void
html_note_look(struct html_reader *r, const xmlChar **attributes, bool block)
{
	const char *id = html_attribute(attributes, "id");
	struct html_target *t;

	if (id == NULL)
		id = html_attribute(attributes, "name");
	if (id == NULL || r->note_depth > 0)
		return;
	t = target_find(r, id);
	if (t == NULL || r->d->notes[t->note].text != NULL)
		return;
	html_flush(r);
	/* A link at the head of a paragraph stands for the paragraph. */
	r->note_depth = r->depth - (block ? 0 : 1);
	r->note = t->note;
}

void
html_note_finish(struct html_reader *r)
{
	struct note *n = &r->d->notes[r->note];

	html_flush(r);
	if (n->text == NULL)
		n->text = mem_string("");
	r->note_depth = 0;
}

/* By name, for bsearch. */
static const struct html_tag tags[] = {
    {"a", 0, link_start, link_end},
    {"li", HTML_BLOCK, item_start, item_end},
    {"ol", HTML_BLOCK, ol_start, list_end},
    {"sup", 0, sup_start, sup_end},
    {"table", HTML_BLOCK, table_start, table_finish},
    {"td", HTML_BLOCK, NULL, cell_end},
    {"th", HTML_BLOCK, NULL, cell_end},
    {"tr", HTML_BLOCK, row_start, NULL},
    {"ul", HTML_BLOCK, ul_start, list_end},
};

static int
tag_compare(const void *key, const void *element)
{
	return strcmp(key, ((const struct html_tag *)element)->name);
}

const struct html_tag *
html_part_tag(const char *name)
{
	return bsearch(name, tags, sizeof(tags) / sizeof(tags[0]),
	    sizeof(tags[0]), tag_compare);
}
