/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "parse/document.h"

#include <stdlib.h>
#include <string.h>

#include "lib/lang/lang.h"
#include "lib/mem.h"
#include "lib/utf8.h"

static const char *const kind_names[BLOCK_KINDS] = {
    [BLOCK_NONE] = "other",
    [BLOCK_MASTHEAD] = "masthead",
    [BLOCK_TITLE] = "title",
    [BLOCK_ADOPTION] = "adoption",
    [BLOCK_ROUTE] = "route",
    [BLOCK_FORMULA] = "formula",
    [BLOCK_PREAMBLE] = "preamble",
    [BLOCK_OPERATIVE] = "operative",
    [BLOCK_PARAGRAPH] = "paragraph",
    [BLOCK_HEADING] = "heading",
    [BLOCK_ITEM] = "item",
    [BLOCK_QUOTE] = "quote",
    [BLOCK_TABLE] = "table",
    [BLOCK_ANNEX] = "annex",
    [BLOCK_VOTE] = "vote",
    [BLOCK_CLOSING] = "closing",
    [BLOCK_SPEAKER] = "speaker",
    [BLOCK_OTHER] = "other",
};

const char *
block_name(enum block_kind kind)
{
	return kind_names[kind];
}

struct block *
document_add(struct document *d, enum block_kind kind)
{
	struct block *b;

	d->blocks =
	    mem_grow(d->blocks, d->nblocks, &d->blocks_cap, sizeof(*d->blocks));
	b = &d->blocks[d->nblocks++];
	*b = (struct block){.kind = kind};
	return b;
}

size_t
document_add_note(struct document *d, const char *mark)
{
	d->notes =
	    mem_grow(d->notes, d->nnotes, &d->notes_cap, sizeof(*d->notes));
	d->notes[d->nnotes] = (struct note){.mark = mem_string(mark)};
	return d->nnotes++;
}

bool
document_find_note(const struct document *d, const char *mark, size_t *note)
{
	enum { BACK = 300 }; /* further back nobody refers */

	for (size_t i = d->nnotes; i-- > 0 && d->nnotes - i < BACK;) {
		if (strcmp(d->notes[i].mark, mark) == 0) {
			*note = i;
			return true;
		}
	}
	return false;
}

void
block_mark(struct block *b, size_t note, size_t at)
{
	b->marks =
	    mem_grow(b->marks, b->nmarks, &b->marks_cap, sizeof(*b->marks));
	b->marks[b->nmarks++] = (struct note_mark){.note = note, .at = at};
}

void
block_add_row(struct block *b)
{
	b->rows = mem_grow(b->rows, b->nrows, &b->rows_cap, sizeof(*b->rows));
	b->rows[b->nrows++] = (struct table_row){0};
}

void
block_add_cell(struct block *b, struct span text)
{
	struct table_row *r = &b->rows[b->nrows - 1];

	r->cells = mem_grow(r->cells, r->n, &r->cap, sizeof(*r->cells));
	r->cells[r->n++] = mem_copy(text.p, text.n);
}

void
block_clear(struct block *b)
{
	for (size_t i = 0; i < b->nrows; i++) {
		for (size_t k = 0; k < b->rows[i].n; k++)
			free(b->rows[i].cells[k]);
		free(b->rows[i].cells);
	}
	free(b->rows);
	free(b->marks);
	free(b->number);
	free(b->text);
	free(b->speaker);
	free(b->style);
	*b = (struct block){0};
}

void
document_remove(struct document *d, size_t i)
{
	block_clear(&d->blocks[i]);
	d->nblocks--;
	memmove(&d->blocks[i], &d->blocks[i + 1],
	    (d->nblocks - i) * sizeof(*d->blocks));
}

struct block *
document_insert(struct document *d, size_t i)
{
	document_add(d, BLOCK_NONE);
	memmove(&d->blocks[i + 1], &d->blocks[i],
	    (d->nblocks - 1 - i) * sizeof(*d->blocks));
	d->blocks[i] = (struct block){0};
	return &d->blocks[i];
}

static void
masthead_write(struct json_writer *w, const struct masthead *m)
{
	json_begin(w, '{');
	json_pair_string(w, "symbol", m->symbol);
	json_pair_string(w, "organ", m->organ);
	json_pair_string(w, "distribution", m->distribution);
	json_pair_string(w, "date", m->date);
	json_pair_string(w, "original", m->original);
	json_pair_string(w, "session", m->session);
	json_pair_string(w, "agenda", m->agenda);
	json_pair_string(w, "agenda_title", m->agenda_title);
	json_pair_string(w, "job", m->job);
	json_finish(w, '}');
}

static void
rows_write(struct json_writer *w, const struct block *b)
{
	json_put_key(w, "rows");
	json_begin(w, '[');
	for (size_t i = 0; i < b->nrows; i++) {
		json_begin(w, '[');
		for (size_t k = 0; k < b->rows[i].n; k++)
			json_put_string(w, b->rows[i].cells[k]);
		json_finish(w, ']');
	}
	json_finish(w, ']');
}

/* Marks come in the order of the text, so that it is counted once. */
static void
marks_write(struct json_writer *w, const struct block *b)
{
	const char *text = b->text == NULL ? "" : b->text;
	size_t len = strlen(text), at = 0, points = 0;

	json_put_key(w, "notes");
	json_begin(w, '[');
	for (size_t i = 0; i < b->nmarks; i++) {
		size_t to = b->marks[i].at < len ? b->marks[i].at : len;

		if (to < at)
			at = points = 0;
		points += utf8_count(text + at, to - at);
		at = to;
		json_begin(w, '{');
		json_pair_integer(w, "note", (long long)b->marks[i].note);
		json_pair_integer(w, "at", (long long)points);
		json_finish(w, '}');
	}
	json_finish(w, ']');
}

static void
block_write(struct json_writer *w, const struct block *b)
{
	json_begin(w, '{');
	json_pair_string(w, "kind", block_name(b->kind));
	if (b->number != NULL)
		json_pair_string(w, "number", b->number);
	if (b->level > 0)
		json_pair_integer(w, "level", b->level);
	if (b->page > 0)
		json_pair_integer(w, "page", b->page);
	if (b->speaker != NULL)
		json_pair_string(w, "speaker", b->speaker);
	json_pair_string(w, "text", b->text == NULL ? "" : b->text);
	if (b->kind == BLOCK_TABLE)
		rows_write(w, b);
	if (b->nmarks > 0)
		marks_write(w, b);
	json_finish(w, '}');
}

static void
notes_write(struct json_writer *w, const struct document *d)
{
	json_put_key(w, "notes");
	json_begin(w, '[');
	for (size_t i = 0; i < d->nnotes; i++) {
		const char *text = d->notes[i].text;

		json_begin(w, '{');
		json_pair_string(w, "mark", d->notes[i].mark);
		json_pair_string(w, "text", text == NULL ? "" : text);
		json_finish(w, '}');
	}
	json_finish(w, ']');
}

const struct document_options document_defaults = {
    .ocr = OCR_AUTO, .ocr_seconds = 60, .pages = 5000};

const struct document_options *
document_options(const struct document *d)
{
	return d->options != NULL ? d->options : &document_defaults;
}

static void
ocr_write(struct json_writer *w, const struct document *d)
{
	if (d->ocr_engine[0] == '\0') {
		json_pair_null(w, "ocr");
		return;
	}
	json_put_key(w, "ocr");
	json_begin(w, '{');
	json_pair_share(w, "confidence", d->ocr_confidence);
	json_pair_string(w, "engine", d->ocr_engine);
	json_finish(w, '}');
}

void
document_write(struct json_writer *w, const struct document *d)
{
	json_begin(w, '{');
	json_pair_string(w, "format", d->format);
	json_pair_string(w, "title", d->title);
	if (d->pages > 0)
		json_pair_integer(w, "pages", d->pages);
	else
		json_pair_null(w, "pages");
	json_pair_string(w, "original", d->original);
	json_put_key(w, "masthead");
	masthead_write(w, &d->masthead);
	ocr_write(w, d);
	if (d->quality > 0)
		json_pair_share(w, "quality", d->quality);
	else
		json_pair_null(w, "quality");
	json_put_key(w, "blocks");
	json_begin(w, '[');
	for (size_t i = 0; i < d->nblocks; i++)
		block_write(w, &d->blocks[i]);
	json_finish(w, ']');
	notes_write(w, d);
	json_finish(w, '}');
}

static void
masthead_free(struct masthead *m)
{
	free(m->symbol);
	free(m->organ);
	free(m->distribution);
	free(m->date);
	free(m->original);
	free(m->session);
	free(m->agenda);
	free(m->agenda_title);
	free(m->job);
}

bool
document_full(const struct document *d)
{
	return d->size > DOCUMENT_TEXT_MAX || d->nblocks > DOCUMENT_BLOCKS_MAX;
}

void
document_free(struct document *d)
{
	for (size_t i = 0; i < d->nblocks; i++)
		block_clear(&d->blocks[i]);
	for (size_t i = 0; i < d->nnotes; i++) {
		free(d->notes[i].mark);
		free(d->notes[i].text);
	}
	free(d->blocks);
	free(d->notes);
	free(d->symbol);
	free(d->catalogue);
	free(d->title);
	free(d->original);
	masthead_free(&d->masthead);
	*d = (struct document){0};
}
