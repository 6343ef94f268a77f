/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <stdlib.h>
#include <string.h>

#include "lib/mem.h"
#include "parse/html_reader.h"
#include "parse/job.h"

const char *
html_attribute(const xmlChar **attributes, const char *name)
{
	for (; attributes != NULL && attributes[0] != NULL; attributes += 2) {
		if (strcmp((const char *)attributes[0], name) == 0)
			return attributes[1] == NULL
				   ? ""
				   : (const char *)attributes[1];
	}
	return NULL;
}

unsigned
html_emphasis(const struct html_reader *r)
{
	return (r->bold > 0 ? (unsigned)PARA_BOLD : 0) |
	       (r->italic > 0 ? (unsigned)PARA_ITALIC : 0);
}

struct para *
html_current(struct html_reader *r)
{
	return r->tables > 0 && r->note_depth == 0 ? &r->table.cell : &r->text;
}

void
html_forget_number(struct html_reader *r)
{
	free(r->number);
	r->number = NULL;
	r->level = 0;
}

static void
finish_block(struct html_reader *r)
{
	struct document *d = r->d;
	struct block *b = document_add(d, BLOCK_NONE);

	para_finish(&r->text, d, b);
	if (job_is(b->text, strlen(b->text))) {
		if (d->masthead.job == NULL)
			d->masthead.job = mem_string(b->text);
		document_remove(d, d->nblocks - 1);
		return;
	}
	b->cover = r->cover > 0;
	r->body_begun |= !b->cover;
	if (r->heading > 0) {
		b->kind = BLOCK_HEADING;
		b->level = r->heading;
	}
	b->centred = r->centred;
	b->number = r->number;
	r->number = NULL;
	b->indent = r->nlists;
	if (b->number != NULL || r->level > 0)
		b->level = r->level;
	b->style = r->style == NULL ? NULL : mem_string(r->style);
	r->full = document_full(d);
}

void
html_flush(struct html_reader *r)
{
	r->broken = false;
	if (r->note_depth > 0) {
		if (!para_blank(&r->text))
			para_finish_note(&r->text, r->d, r->note);
		para_clear(&r->text);
		return;
	}
	if (r->tables > 0) {
		para_add(&r->table.cell, " ", 1, 0);
		return;
	}
	if (!para_blank(&r->text) && r->footer == 0)
		finish_block(r);
	para_clear(&r->text);
}

bool
html_has_word(const char *list, const char *word)
{
	size_t n = strlen(word);

	for (const char *p = list; p != NULL && (p = strstr(p, word)) != NULL;
	     p += n) {
		if ((p == list || p[-1] == ' ') &&
		    (p[n] == '\0' || p[n] == ' '))
			return true;
	}
	return false;
}

bool
html_style_says(const char *style, const char *property, const char *value)
{
	const char *p = style == NULL ? NULL : strstr(style, property);

	if (p == NULL)
		return false;
	p += strlen(property);
	p += strspn(p, " :");
	return strncmp(p, value, strlen(value)) == 0;
}

void
html_block_style(struct html_reader *r, const xmlChar **attributes)
{
	const char *class = html_attribute(attributes, "class");
	const char *align = html_attribute(attributes, "align");

	free(r->style);
	r->style = mem_string(class);
	r->centred = (align != NULL && strcmp(align, "center") == 0) ||
		     html_style_says(html_attribute(attributes, "style"),
			 "text-align", "center");
}
