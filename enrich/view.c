/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "enrich/view.h"

#include <stdlib.h>

#include "lib/json.h"
#include "lib/mem.h"

static const char *const field_names[VIEW_FIELDS] = {
    [VIEW_SYMBOL] = "symbol",
    [VIEW_ORGAN] = "organ",
    [VIEW_DATE] = "date",
    [VIEW_SESSION] = "session",
    [VIEW_AGENDA] = "agenda",
    [VIEW_AGENDA_TITLE] = "agenda_title",
};

static const struct {
	const char *name;
	enum view_kind kind;
} kinds[] = {
    {"masthead", VIEW_MASTHEAD},
    {"title", VIEW_TITLE},
    {"adoption", VIEW_ADOPTION},
    {"route", VIEW_ROUTE},
    {"preamble", VIEW_PREAMBLE},
    {"operative", VIEW_OPERATIVE},
    {"paragraph", VIEW_PARAGRAPH},
    {"item", VIEW_ITEM},
    {"heading", VIEW_HEADING},
    {"vote", VIEW_VOTE},
    {"closing", VIEW_CLOSING},
};

const char *
view_field_name(enum view_field f)
{
	return field_names[f];
}

static enum view_kind
kind_of(struct span name)
{
	for (size_t i = 0; i < sizeof kinds / sizeof kinds[0]; i++)
		if (span_is(name, kinds[i].name))
			return kinds[i].kind;
	return VIEW_OTHER;
}

static void
read_masthead(struct view *v, struct json *j)
{
	if (!json_enter(j, JSON_OBJECT))
		return;
	while (json_key(j)) {
		struct span key = j->text;
		struct span value = json_take_string(j);

		v->has_masthead |= value.p != NULL;
		for (int i = 0; i < VIEW_FIELDS; i++)
			if (span_is(key, field_names[i]))
				v->masthead[i] = value;
	}
}

static void
read_block(struct view *v, struct json *j)
{
	struct view_block *b;

	v->blocks =
	    mem_grow(v->blocks, v->nblocks, &v->blocks_cap, sizeof *v->blocks);
	b = &v->blocks[v->nblocks++];
	*b = (struct view_block){0};
	if (!json_enter(j, JSON_OBJECT))
		return;
	while (json_key(j)) {
		if (json_key_is(j, "kind"))
			b->kind = kind_of(json_take_string(j));
		else if (json_key_is(j, "level"))
			b->level = (int)json_take_integer(j, 0);
		else if (json_key_is(j, "number"))
			b->number = json_take_string(j);
		else if (json_key_is(j, "text"))
			b->text = json_take_string(j);
		else
			json_skip(j);
	}
	v->has_title_block |= b->kind == VIEW_TITLE;
}

static void
read_note(struct view *v, struct json *j)
{
	struct span text = {0};

	if (json_enter(j, JSON_OBJECT))
		while (json_key(j)) {
			if (json_key_is(j, "text"))
				text = json_take_string(j);
			else
				json_skip(j);
		}
	v->notes =
	    mem_grow(v->notes, v->nnotes, &v->notes_cap, sizeof *v->notes);
	v->notes[v->nnotes++] = text;
}

static void
read_list(struct view *v, struct json *j,
    void (*read)(struct view *v, struct json *j))
{
	if (json_enter(j, JSON_ARRAY))
		while (json_item(j))
			read(v, j);
}

static void
read_member(struct view *v, struct json *j)
{
	if (json_key_is(j, "title"))
		v->title = json_take_string(j);
	else if (json_key_is(j, "masthead"))
		read_masthead(v, j);
	else if (json_key_is(j, "blocks"))
		read_list(v, j, read_block);
	else if (json_key_is(j, "notes"))
		read_list(v, j, read_note);
	else
		json_skip(j);
}

bool
view_read(struct view *v, struct span document, struct problem *p)
{
	struct json j;

	v->title = (struct span){0};
	for (int i = 0; i < VIEW_FIELDS; i++)
		v->masthead[i] = (struct span){0};
	v->nblocks = v->nnotes = 0;
	v->has_title_block = v->has_masthead = false;
	json_open(&j, (char *)document.p, document.n);
	if (!json_enter(&j, JSON_OBJECT))
		return problem_set(
		    p, PROBLEM_BAD_RECORD, "the document is not an object");
	while (json_key(&j))
		read_member(v, &j);
	if (j.error != NULL)
		return problem_set(p, PROBLEM_BAD_RECORD,
		    "the document at byte %zu: %s", j.error_at, j.error);
	return true;
}

void
view_free(struct view *v)
{
	free(v->blocks);
	free(v->notes);
	*v = (struct view){0};
}
