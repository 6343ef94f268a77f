/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "lib/marc.h"

#include <stdlib.h>
#include <string.h>

#include "lib/mem.h"

static bool
is(const char *a, const char *b)
{
	return strcmp(a, b) == 0;
}

static void
copy_tag(struct marc *m, const struct xml_element *e)
{
	struct span tag = xml_attribute(e, "tag");
	struct span first = xml_attribute(e, "ind1");

	memset(m->tag, 0, sizeof m->tag);
	if (tag.n == sizeof m->tag - 1)
		memcpy(m->tag, tag.p, tag.n);
	m->indicator = ' ';
	/* Those who write blanks as signs do so with these. */
	if (first.n == 1 && strchr("_#\\|", first.p[0]) == NULL)
		m->indicator = first.p[0];
	m->field++;
}

static void
too_large(struct marc *m)
{
	if (!m->over)
		problem_set(m->p, PROBLEM_TOO_LARGE,
		    "record %llu is larger than any record is", m->records + 1);
	m->over = true;
}

static void
begin_value(struct marc *m, char code)
{
	struct marc_record *r = &m->record;

	if (r->n == MARC_PARTS_MAX) {
		too_large(m);
		return;
	}
	r->parts = mem_grow(r->parts, r->n, &r->cap, sizeof *r->parts);
	r->parts[r->n] = (struct marc_part){.indicator = m->indicator,
	    .code = code,
	    .field = m->field,
	    .at = r->text.len};
	memcpy(r->parts[r->n++].tag, m->tag, sizeof m->tag);
	m->value = true;
}

static void
begin_record(struct marc *m)
{
	m->inside = m->depth;
	m->record.n = 0;
	m->record.text.max = MARC_TEXT_MAX;
	buf_clear(&m->record.text);
	m->field = 0;
	m->value = false; /* a record within a field */
}

static void
on_start(void *ctx, const struct xml_element *e)
{
	struct marc *m = ctx;

	if (m->depth++ == 0)
		m->known = is(e->name, "collection") || is(e->name, "record");
	if (m->over)
		return;
	if (is(e->name, "record")) {
		if (e->uri == NULL || strstr(e->uri, "/OAI/") == NULL)
			begin_record(m);
	} else if (m->inside == 0) {
		return;
	} else if (is(e->name, "controlfield")) {
		copy_tag(m, e);
		begin_value(m, '\0');
	} else if (is(e->name, "datafield")) {
		copy_tag(m, e);
	} else if (is(e->name, "subfield")) {
		struct span code = xml_attribute(e, "code");

		if (code.n == 1)
			begin_value(m, code.p[0]);
	}
}

static void
on_text(void *ctx, const char *s, size_t n)
{
	struct marc *m = ctx;

	if (!m->value || m->over)
		return;
	buf_add(&m->record.text, s, n);
	if (m->record.text.full)
		too_large(m);
}

static void
on_end(void *ctx, const char *name, const char *uri)
{
	struct marc *m = ctx;
	struct marc_record *r = &m->record;

	(void)name;
	(void)uri;
	if (m->value && !m->over)
		r->parts[r->n - 1].n = r->text.len - r->parts[r->n - 1].at;
	m->value = false;
	if (m->depth == m->inside) {
		m->inside = 0;
		if (!m->over) {
			m->records++;
			m->take(m->ctx, r);
		}
	}
	m->depth--;
}

const struct xml_handler marc_handler = {on_start, on_end, on_text};

void
marc_free(struct marc *m)
{
	free(m->record.parts);
	buf_free(&m->record.text);
	m->record = (struct marc_record){0};
}
