/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <stdlib.h>
#include <string.h>

#include "lib/mem.h"
#include "lib/text.h"
#include "lib/utf8.h"
#include "parse/wpd_reader.h"

enum {
	ATTRIBUTE_RAISED = 5,
	ATTRIBUTE_ITALIC = 8,
	ATTRIBUTE_BOLD = 12,
	MARK_MAX = 16, /* bytes */
};

void
wpd_add(struct wpd *w, uint32_t c)
{
	unsigned emphasis = 0;
	char out[4];
	size_t n;

	if (c == 0 || w->undone > 0 || (w->in_number && w->in_note))
		return;
	n = utf8_encode(c, out);
	if (w->in_mark) {
		if (w->mark.len + n <= MARK_MAX)
			buf_add(&w->mark, out, n);
		return;
	}
	if (w->bold)
		emphasis |= PARA_BOLD;
	if (w->italic)
		emphasis |= PARA_ITALIC;
	if (w->raised)
		buf_add(&w->high, out, n);
	else
		para_add(&w->text, out, n, emphasis);
}

/* What was raised may be the mark of a note that was referred to before. */
static void
end_raised(struct wpd *w)
{
	size_t note;

	if (w->high.len == 0)
		return;
	if (!w->in_note && w->margin == NULL &&
	    para_is_mark(&w->text, w->d, w->high.data, w->high.len, &note))
		para_mark(&w->text, note);
	else
		para_add(&w->text, w->high.data, w->high.len, 0);
	buf_clear(&w->high);
}

void
wpd_attribute(struct wpd *w, unsigned attribute, bool on)
{
	if (attribute == ATTRIBUTE_RAISED) {
		w->raised = on;
		end_raised(w);
	}
	if (attribute == ATTRIBUTE_ITALIC)
		w->italic = on;
	else if (attribute == ATTRIBUTE_BOLD)
		w->bold = on;
}

void
wpd_function(struct wpd *w, const char *at, bool ok)
{
	w->functions++;
	if (ok)
		return;
	if (w->bad++ == 0 && at >= w->file.p && at < w->file.p + w->file.n)
		w->first_bad = (size_t)(at - w->file.p);
}

static void
end_block(struct wpd *w)
{
	struct block *b;

	if (para_blank(&w->text)) {
		para_clear(&w->text);
		return;
	}
	b = document_add(w->d, BLOCK_NONE);
	b->broken = w->broken;
	b->cover = w->cover;
	b->centred = w->centred || w->centring;
	para_finish(&w->text, w->d, b);
	w->broken = false;
}

void
wpd_line_end(struct wpd *w)
{
	if (w->undone > 0)
		return;
	end_raised(w);
	w->in_mark = false;
	if (w->margin != NULL) {
		text_clean(w->margin, w->text.raw.data, w->text.raw.len);
		buf_addc(w->margin, '\n');
		para_clear(&w->text);
	} else if (w->in_note) {
		para_finish_note(&w->text, w->d, w->note);
	} else if (w->in_table && !w->cover) {
		para_add(&w->text, " ", 1, 0);
	} else {
		end_block(w);
	}
	w->centred = false;
}

void
wpd_page_end(struct wpd *w)
{
	wpd_line_end(w);
	w->broken = true;
}

/* ---- notes and headers: streams of their own ---- */

static void
read_stream(struct wpd *inner, const struct wpd *w, struct span text)
{
	inner->d = w->d;
	inner->file = w->file;
	inner->version = w->version;
	if (w->version == 5)
		wpd_5_read(inner, text);
	else
		wpd_6_read(inner, text);
	wpd_finish(inner);
}

/* What was broken within counts as a whole. */
static void
take_counts(struct wpd *w, const struct wpd *inner)
{
	if (w->bad == 0)
		w->first_bad = inner->first_bad;
	w->functions += inner->functions;
	w->bad += inner->bad;
}

void
wpd_note(struct wpd *w, const char *mark, struct span text)
{
	struct wpd inner = {.in_note = true};
	char *begin;
	size_t n = strlen(mark);

	if (w->undone > 0 || w->in_note || w->margin != NULL)
		return;
	end_raised(w);
	inner.note = document_add_note(w->d, mark);
	para_mark(&w->text, inner.note);
	read_stream(&inner, w, text);
	take_counts(w, &inner);
	/* Its number or mark may stand in it once more: as text. */
	begin = w->d->notes[inner.note].text;
	if (begin == NULL || n == 0 || strncmp(begin, mark, n) != 0 ||
	    strchr(" ./)", begin[n]) == NULL)
		return;
	while (begin[n] != '\0' && strchr(" ./)", begin[n]) != NULL)
		n++;
	memmove(begin, begin + n, strlen(begin + n) + 1);
}

void
wpd_header(struct wpd *w, struct span text)
{
	struct wpd inner = {.margin = w->headers};

	if (w->headers == NULL || w->headers->full || w->in_note ||
	    w->margin != NULL)
		return;
	read_stream(&inner, w, text);
	take_counts(w, &inner);
}

/* ---- tables ---- */

void
wpd_table_begin(struct wpd *w)
{
	if (w->in_note || w->margin != NULL || w->undone > 0)
		return;
	wpd_table_end(w);
	wpd_line_end(w);
	w->cover = w->d->nblocks == 0; /* at the top it is the masthead */
	if (!w->cover)
		table_begin(&w->table, w->d);
	w->in_table = true;
	w->cell_open = false;
}

static void
end_cell(struct wpd *w)
{
	struct para cell;

	end_raised(w);
	if (w->cover)
		wpd_line_end(w);
	if (w->cover || (!w->cell_open && para_blank(&w->text)))
		return;
	cell = w->text;
	w->text = w->table.cell;
	w->table.cell = cell;
	table_cell(&w->table, w->d);
	w->cell_open = false;
}

void
wpd_row_begin(struct wpd *w)
{
	if (!w->in_table)
		return;
	end_cell(w);
	if (!w->cover)
		table_row(&w->table, w->d);
	/* In WordPerfect 5 the first cell has a function of its own. */
	w->cell_open = w->version != 5;
}

void
wpd_cell_begin(struct wpd *w)
{
	if (!w->in_table)
		return;
	end_cell(w);
	w->cell_open = true;
}

void
wpd_table_end(struct wpd *w)
{
	if (!w->in_table)
		return;
	end_cell(w);
	if (!w->cover)
		table_end(&w->table, w->d);
	w->in_table = w->cover = false;
}

void
wpd_finish(struct wpd *w)
{
	w->undone = 0;
	end_raised(w);
	if (w->in_table)
		wpd_table_end(w);
	else if (!para_blank(&w->text))
		wpd_line_end(w);
	para_free(&w->text);
	table_free(&w->table);
	buf_free(&w->mark);
	buf_free(&w->high);
}
