/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * TEI as the United Nations Parallel Corpus has it (TEI.2, P4: paragraphs of
 * sentences, `<p id="1"><s id="1:1" lang="en">`), and what TEI P5 has for the
 * same things.
 */
#include <stdlib.h>
#include <string.h>

#include "lib/lang/lang.h"
#include "lib/mem.h"
#include "lib/symbol.h"
#include "lib/text.h"
#include "lib/xml.h"
#include "parse/formats.h"
#include "parse/para.h"

enum { LEVEL_MAX = 6 };

struct reader {
	struct document *d;
	struct problem *p;
	bool stop;
	int depth;
	int skip; /* elements open in what is not text */
	bool header; /* the teiHeader is open */
	int texts; /* such elements open: a text may hold others */
	bool in_symbol;
	struct buf symbol;
	int divisions;
	int bold, italic; /* such elements open */
	bool emphasis[64]; /* by depth: of the open `hi`; true: bold */
	enum block_kind kind;
	int level;
	bool broken;
	struct para text, note_text;
	struct table table;
	int note_depth; /* of the open note; 0: none */
	size_t note;
	int notes; /* numbers given to notes that have none */
};

struct tag {
	const char *name;
	void (*start)(struct reader *r, const struct xml_element *e);
	void (*end)(struct reader *r);
};

static struct para *
current(struct reader *r)
{
	if (r->note_depth > 0)
		return &r->note_text;
	return r->table.open ? &r->table.cell : &r->text;
}

/* The open paragraph becomes a block; in cells and notes it goes on. */
static void
end_block(struct reader *r)
{
	struct block *b;

	if (r->note_depth > 0 || r->table.open) {
		if (!para_blank(current(r)))
			para_add(current(r), "\n", 1, 0);
		return;
	}
	if (!para_blank(&r->text)) {
		b = document_add(r->d, r->kind);
		b->level = r->level;
		b->broken = r->broken;
		para_finish(&r->text, r->d, b);
		r->broken = false;
		r->stop = document_full(r->d);
	}
	para_clear(&r->text);
	r->kind = BLOCK_NONE;
	r->level = 0;
}

static void
take_lang(struct reader *r, const struct xml_element *e)
{
	struct span v = xml_attribute(e, "lang");
	char code[4] = "";

	if (r->d->lang != NULL || v.n < 2 || (v.n > 2 && v.p[2] != '-'))
		return;
	memcpy(code, v.p, 2);
	r->d->lang = lang_find(code);
}

static void
block_start(struct reader *r, const struct xml_element *e)
{
	(void)e;
	end_block(r);
}

static void
head_start(struct reader *r, const struct xml_element *e)
{
	(void)e;
	end_block(r);
	r->kind = BLOCK_HEADING;
	r->level = r->divisions < 1           ? 1
		   : r->divisions > LEVEL_MAX ? LEVEL_MAX
					      : r->divisions;
}

static void
item_start(struct reader *r, const struct xml_element *e)
{
	(void)e;
	end_block(r);
	r->kind = BLOCK_ITEM;
}

static void
division_start(struct reader *r, const struct xml_element *e)
{
	(void)e;
	end_block(r);
	r->divisions++;
}

static void
division_end(struct reader *r)
{
	end_block(r);
	r->divisions--;
}

/* Sentences are parted by a blank, which Chinese has none of. */
static void
sentence_start(struct reader *r, const struct xml_element *e)
{
	(void)e;
	if (!para_blank(current(r)))
		para_add(current(r), "\n", 1, 0);
}

static void
line_start(struct reader *r, const struct xml_element *e)
{
	(void)e;
	para_add(current(r), "\n", 1, 0);
}

static void
page_start(struct reader *r, const struct xml_element *e)
{
	(void)e;
	r->broken = r->broken || para_blank(&r->text);
}

static void
hi_start(struct reader *r, const struct xml_element *e)
{
	struct span rend = xml_attribute(e, "rend");
	bool bold = span_find(rend, "bold", 4) != NULL;

	if (r->depth < (int)sizeof(r->emphasis))
		r->emphasis[r->depth] = bold;
	*(bold ? &r->bold : &r->italic) += 1;
}

static void
hi_end(struct reader *r)
{
	bool bold =
	    r->depth < (int)sizeof(r->emphasis) && r->emphasis[r->depth];

	*(bold ? &r->bold : &r->italic) -= 1;
}

static void
note_start(struct reader *r, const struct xml_element *e)
{
	struct span n = xml_attribute(e, "n");
	struct buf mark = {0};

	if (r->note_depth > 0)
		return;
	if (n.n > 0)
		text_clean(&mark, n.p, n.n);
	else
		buf_printf(&mark, "%d", ++r->notes);
	r->note = document_add_note(r->d, mark.data);
	buf_free(&mark);
	para_mark(current(r), r->note);
	r->note_depth = r->depth;
}

static void
note_end(struct reader *r)
{
	if (r->note_depth != r->depth)
		return;
	para_finish_note(&r->note_text, r->d, r->note);
	r->note_depth = 0;
}

static void
table_start(struct reader *r, const struct xml_element *e)
{
	(void)e;
	if (r->table.open || r->note_depth > 0)
		return;
	end_block(r);
	table_begin(&r->table, r->d);
}

static void
table_finish(struct reader *r)
{
	if (r->table.open && r->note_depth == 0)
		table_end(&r->table, r->d);
}

static void
row_start(struct reader *r, const struct xml_element *e)
{
	(void)e;
	if (r->table.open)
		table_row(&r->table, r->d);
}

static void
cell_end(struct reader *r)
{
	if (r->table.open && r->note_depth == 0)
		table_cell(&r->table, r->d);
}

static void
skip_start(struct reader *r, const struct xml_element *e)
{
	(void)e;
	r->skip = 1;
}

static void
text_start(struct reader *r, const struct xml_element *e)
{
	(void)e;
	r->texts++;
}

static void
text_end(struct reader *r)
{
	end_block(r);
	r->texts--;
}

/* By name, for bsearch: elements of the text. */
static const struct tag tags[] = {
    {"ab", block_start, end_block},
    {"bibl", block_start, end_block},
    {"cell", NULL, cell_end},
    {"closer", block_start, end_block},
    {"div", division_start, division_end},
    {"div1", division_start, division_end},
    {"div2", division_start, division_end},
    {"div3", division_start, division_end},
    {"emph", hi_start, hi_end},
    {"figure", skip_start, NULL},
    {"fw", skip_start, NULL},
    {"head", head_start, end_block},
    {"hi", hi_start, hi_end},
    {"item", item_start, end_block},
    {"l", block_start, end_block},
    {"label", block_start, NULL},
    {"lb", line_start, NULL},
    {"note", note_start, note_end},
    {"opener", block_start, end_block},
    {"p", block_start, end_block},
    {"pb", page_start, NULL},
    {"row", row_start, NULL},
    {"s", sentence_start, NULL},
    {"table", table_start, table_finish},
    {"text", text_start, text_end},
    {"trailer", block_start, end_block},
};

static int
tag_compare(const void *key, const void *element)
{
	return strcmp(key, ((const struct tag *)element)->name);
}

static const struct tag *
tag_find(const char *name)
{
	return bsearch(name, tags, sizeof(tags) / sizeof(tags[0]),
	    sizeof(tags[0]), tag_compare);
}

static bool
is_root(const char *name)
{
	return strcmp(name, "TEI.2") == 0 || strcmp(name, "TEI") == 0 ||
	       strcmp(name, "teiCorpus") == 0 ||
	       strcmp(name, "teiCorpus.2") == 0;
}

/* The symbol stands in the header: the first idno that is one. */
static void
end_symbol(struct reader *r)
{
	struct symbol symbol;

	r->in_symbol = false;
	text_trim(&r->symbol);
	if (r->d->symbol == NULL && r->symbol.len > 0 &&
	    symbol_parse(r->symbol.data, r->symbol.len, &symbol) == SYMBOL_OK)
		r->d->symbol = mem_string(symbol.text);
	buf_clear(&r->symbol);
}

static void
on_start(void *ctx, const struct xml_element *e)
{
	struct reader *r = ctx;
	const struct tag *tag = tag_find(e->name);

	if (r->depth++ == 0 && !is_root(e->name)) {
		r->stop = true;
		problem_set(r->p, PROBLEM_UNSUPPORTED,
		    "XML of another kind: its root is %.60s", e->name);
		return;
	}
	if (r->skip > 0) {
		r->skip++;
		return;
	}
	if (strcmp(e->name, "teiHeader") == 0)
		r->header = true;
	else if (r->header && strcmp(e->name, "idno") == 0)
		r->in_symbol = true;
	if (!r->header)
		take_lang(r, e);
	if (tag != NULL && tag->start != NULL &&
	    (r->texts > 0 || tag->start == text_start))
		tag->start(r, e);
}

static void
on_end(void *ctx, const char *name, const char *uri)
{
	struct reader *r = ctx;
	const struct tag *tag = tag_find(name);

	(void)uri;
	if (r->skip > 0) {
		r->skip--;
	} else {
		if (strcmp(name, "teiHeader") == 0)
			r->header = false;
		else if (r->in_symbol && strcmp(name, "idno") == 0)
			end_symbol(r);
		if (r->texts > 0 && tag != NULL && tag->end != NULL)
			tag->end(r);
	}
	r->depth--;
}

static void
on_text(void *ctx, const char *s, size_t n)
{
	struct reader *r = ctx;
	unsigned emphasis =
	    (r->bold > 0 ? PARA_BOLD : 0) | (r->italic > 0 ? PARA_ITALIC : 0);

	if (r->in_symbol)
		text_clean(&r->symbol, s, n);
	else if (r->texts > 0 && r->skip == 0)
		para_add(current(r), s, n, emphasis);
}

bool
format_tei_read(
    struct document *d, const char *bytes, size_t n, struct problem *p)
{
	static const struct xml_handler handler = {on_start, on_end, on_text};
	struct reader r = {.d = d, .p = p, .symbol = {.max = 1024}};
	bool ok = xml_parse(bytes, n, "document", &handler, &r, &r.stop, p);

	ok = ok && (!r.stop || document_full(d));
	if (r.table.open)
		table_end(&r.table, d);
	para_free(&r.text);
	para_free(&r.note_text);
	table_free(&r.table);
	buf_free(&r.symbol);
	return ok;
}
