/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "enrich/edition.h"

#include <stdlib.h>
#include <string.h>

#include "lib/json.h"
#include "lib/mem.h"

static void
list_add(struct edition_list *l, struct span s)
{
	if (s.p == NULL)
		return;
	l->items = mem_grow(l->items, l->n, &l->cap, sizeof *l->items);
	l->items[l->n++] = s;
}

/* The strings of one key in an array of objects. */
static void
read_strings(struct json *j, const char *key, struct edition_list *to)
{
	if (!json_enter(j, JSON_ARRAY))
		return;
	while (json_item(j)) {
		if (!json_enter(j, JSON_OBJECT))
			continue;
		while (json_key(j)) {
			if (json_key_is(j, key))
				list_add(to, json_take_string(j));
			else
				json_skip(j);
		}
	}
}

/* Blocks, or notes, whose kind the shape of pipeline(5) leaves out. */
static void
read_texts(struct edition *e, struct json *j, const char *kind)
{
	if (!json_enter(j, JSON_ARRAY))
		return;
	while (json_item(j)) {
		struct edition_text t = {
		    .kind = span_of(kind), .text = span_of("")};

		if (!json_enter(j, JSON_OBJECT))
			continue;
		while (json_key(j)) {
			if (json_key_is(j, "kind"))
				t.kind = json_take_string(j);
			else if (json_key_is(j, "number") ||
				 json_key_is(j, "mark"))
				t.number = json_take_string(j);
			else if (json_key_is(j, "level"))
				t.level = (int)json_take_integer(j, 0);
			else if (json_key_is(j, "text"))
				t.text = json_take_string(j);
			else
				json_skip(j);
		}
		if (t.kind.p == NULL || t.text.p == NULL)
			continue;
		e->texts = mem_grow(
		    e->texts, e->ntexts, &e->texts_cap, sizeof *e->texts);
		e->texts[e->ntexts++] = t;
	}
}

static void
read_document(struct edition *e, struct json *j)
{
	if (!json_enter(j, JSON_OBJECT))
		return;
	while (json_key(j)) {
		if (json_key_is(j, "blocks"))
			read_texts(e, j, NULL);
		else if (json_key_is(j, "notes"))
			read_texts(e, j, "note");
		else
			json_skip(j);
	}
}

static void
read_member(struct edition *e, struct json *j)
{
	if (json_key_is(j, "document"))
		read_document(e, j);
	else if (json_key_is(j, "citations"))
		read_strings(j, "target", &e->citations);
	else if (json_key_is(j, "dates"))
		read_strings(j, "date", &e->dates);
	else
		json_skip(j);
}

bool
edition_read(struct edition *e, const struct record *r, struct problem *p)
{
	struct buf lang = {0};
	struct json j;

	*e = (struct edition){.failed = record_failed(r)};
	if (record_string(r, "lang", &lang) == NULL ||
	    lang.len >= sizeof e->lang) {
		buf_free(&lang);
		return problem_set(p, PROBLEM_BAD_LANG, "no language");
	}
	memcpy(e->lang, lang.data, lang.len + 1);
	buf_free(&lang);
	e->line = mem_copy(r->line, r->len);
	json_open(&j, e->line, r->len);
	if (json_enter(&j, JSON_OBJECT))
		while (json_key(&j))
			read_member(e, &j);
	if (j.error == NULL)
		return true;
	problem_set(p, PROBLEM_BAD_RECORD, "byte %zu: %s", j.error_at, j.error);
	edition_free(e);
	return false;
}

void
edition_free(struct edition *e)
{
	free(e->line);
	free(e->citations.items);
	free(e->dates.items);
	free(e->texts);
	*e = (struct edition){0};
}
