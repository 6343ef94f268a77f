/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "enrich/reader.h"

#include <stdlib.h>
#include <string.h>

#include "enrich/explain.h"
#include "lib/lang/lang.h"
#include "lib/lang/verbs.h"
#include "lib/mem.h"

struct reader {
	const struct lang *lang;
	struct dates *dates;
	struct intents *intents;
	struct cite_finder *cites;
	struct text text;
	struct date_list found_dates;
	struct cite_list found_cites;
};

struct reader *
reader_new(const struct lang *lang)
{
	struct reader *r = mem_zero(1, sizeof *r);

	r->lang = lang;
	r->dates = dates_new(lang);
	r->intents = intents_new(lang);
	r->cites = cite_new(lang);
	return r;
}

void
reader_free(struct reader *r)
{
	if (r == NULL)
		return;
	dates_free(r->dates);
	intents_free(r->intents);
	cite_free(r->cites);
	text_free(&r->text);
	date_list_free(&r->found_dates);
	cite_list_free(&r->found_cites);
	free(r);
}

void
findings_free(struct findings *f)
{
	free(f->cites);
	free(f->dates);
	free(f->intents);
	*f = (struct findings){0};
}

/* Where bytes start to stop of the folded text stand in the text itself. */
static struct place
place_of(const struct text *t, struct place at, size_t start, size_t stop)
{
	at.start = t->at[start];
	at.stop = t->at[stop];
	at.text = (struct span){t->original.p + t->origin[start],
	    t->origin[stop] - t->origin[start]};
	return at;
}

/* What a place says of a date that words beside it do not. */
static void
place_role(struct date *d, struct place at, enum view_kind kind)
{
	if (at.within == PLACE_MASTHEAD && d->role != DATE_CITED) {
		if (strcmp(at.field, "date") == 0)
			d->role = DATE_ISSUED;
		return;
	}
	if (at.within != PLACE_BLOCK || d->role == DATE_CITED)
		return;
	switch (kind) {
	case VIEW_ADOPTION:
		d->role = DATE_ADOPTED;
		break;
	case VIEW_CLOSING:
		d->role = DATE_MEETING;
		break;
	case VIEW_MASTHEAD:
		d->role = DATE_ISSUED;
		break;
	default:
		break;
	}
}

/* Years that are part of a number: 1996 (2011); those in the name of an
 * instrument are a period all the same.  Both lists are in reading order; *at
 * is the first citation that may still matter. */
static bool
is_in_cite(const struct reader *r, const struct date *d, size_t *at)
{
	const struct cite_list *l = &r->found_cites;

	while (*at < l->n && l->items[*at].stop <= d->start)
		(*at)++;
	return *at < l->n && l->items[*at].start < d->stop &&
	       l->items[*at].kind != CITE_INSTRUMENT;
}

static void
keep_dates(
    struct reader *r, struct findings *f, struct place at, enum view_kind kind)
{
	size_t cite = 0;

	for (size_t i = 0; i < r->found_dates.n; i++) {
		struct date *d = &r->found_dates.items[i];
		struct found_date *to;

		if (!d->full && is_in_cite(r, d, &cite))
			continue;
		place_role(d, at, kind);
		f->dates = mem_grow(
		    f->dates, f->ndates, &f->dates_cap, sizeof *f->dates);
		to = &f->dates[f->ndates++];
		to->date = *d;
		to->place = place_of(&r->text, at, d->start, d->stop);
	}
}

static void
keep_cites(
    struct reader *r, struct findings *f, struct place at, enum intent intent)
{
	for (size_t i = 0; i < r->found_cites.n; i++) {
		const struct cite *c = &r->found_cites.items[i];
		struct found_cite *to;

		f->cites = mem_grow(
		    f->cites, f->ncites, &f->cites_cap, sizeof *f->cites);
		to = &f->cites[f->ncites++];
		to->cite = *c;
		to->intent = intent;
		to->place = place_of(&r->text, at, c->start, c->stop);
	}
}

/* Is this a paragraph that says what it is for by its verb? */
static bool
has_intent(enum view_kind kind)
{
	return kind == VIEW_PREAMBLE || kind == VIEW_OPERATIVE ||
	       kind == VIEW_PARAGRAPH || kind == VIEW_ITEM;
}

/* The intents of the paragraph under way and of its points, by level. */
enum { LEVELS = 8 };

struct outline {
	enum view_kind kind;
	enum intent level[LEVELS];
	bool opens[LEVELS]; /* its points say what is asked */
};

/* The intent of a block, whose text is folded: that of its verb, else that of
 * the paragraph which it is a point of. */
static struct block_intent
block_intent(
    const struct reader *r, const struct view_block *b, struct outline *o)
{
	struct block_intent found = {0};
	int level = b->level < 1 ? 1 : b->level;

	if (!has_intent(b->kind) || b->kind != o->kind)
		*o = (struct outline){.kind = b->kind};
	if (!has_intent(b->kind))
		return found;
	if (level > LEVELS)
		level = LEVELS;
	if (!r->lang->verbs->one_form || level == 1 || !o->opens[level - 2])
		found.intent = intent_find(r->intents, &r->text);
	found.own = found.intent != INTENT_NONE;
	for (int i = level - 1; i > 0 && found.intent == INTENT_NONE; i--)
		found.intent = o->level[i - 1];
	o->level[level - 1] = found.intent;
	o->opens[level - 1] = intent_asks(found.intent) &&
			      r->text.fold.len > 0 &&
			      r->text.fold.data[r->text.fold.len - 1] == ':';
	for (int i = level; i < LEVELS; i++) {
		o->level[i] = INTENT_NONE;
		o->opens[i] = false;
	}
	return found;
}

static void
read_text(struct reader *r, struct cite_context *context, struct span text,
    struct place at)
{
	text_fold(&r->text, text.p, text.n);
	r->found_dates.n = r->found_cites.n = 0;
	context->place = at.within;
	context->field = at.field;
	dates_find(r->dates, &r->text, &r->found_dates);
	cite_find(
	    r->cites, &r->text, context, &r->found_dates, &r->found_cites);
}

static void
read_field(struct reader *r, struct cite_context *context, struct span text,
    struct place at, struct findings *f)
{
	if (text.p == NULL)
		return;
	read_text(r, context, text, at);
	keep_dates(r, f, at, VIEW_OTHER);
	keep_cites(r, f, at, INTENT_NONE);
}

static void
read_blocks(struct reader *r, const struct view *v,
    struct cite_context *context, struct findings *f)
{
	struct outline outline = {0};

	for (size_t i = 0; i < v->nblocks; i++) {
		const struct view_block *b = &v->blocks[i];
		struct place at = {.within = PLACE_BLOCK, .item = i};

		f->intents[i] = (struct block_intent){0};
		/* The lines of the cover stand in the masthead's fields. */
		if (b->text.p == NULL ||
		    (b->kind == VIEW_MASTHEAD && v->has_masthead))
			continue;
		read_text(r, context, b->text, at);
		f->intents[i] = block_intent(r, b, &outline);
		keep_dates(r, f, at, b->kind);
		keep_cites(r, f, at, f->intents[i].intent);
	}
}

void
reader_read(struct reader *r, const struct view *v, const struct symbol *own,
    struct findings *f)
{
	static const enum view_field fields[] = {VIEW_DATE, VIEW_AGENDA_TITLE};
	struct cite_context context = {.has_own = own != NULL};

	if (own != NULL)
		context.own = *own;
	f->ncites = f->ndates = 0;
	if (f->intents_cap < v->nblocks) {
		free(f->intents);
		f->intents_cap = v->nblocks * 2;
		f->intents = mem_zero(f->intents_cap, sizeof *f->intents);
	}
	for (size_t i = 0; i < sizeof fields / sizeof fields[0]; i++)
		read_field(r, &context, v->masthead[fields[i]],
		    (struct place){.within = PLACE_MASTHEAD,
			.field = view_field_name(fields[i])},
		    f);
	if (!v->has_title_block)
		read_field(r, &context, v->title,
		    (struct place){.within = PLACE_TITLE}, f);
	read_blocks(r, v, &context, f);
	for (size_t i = 0; i < v->nnotes; i++)
		read_field(r, &context, v->notes[i],
		    (struct place){.within = PLACE_NOTE, .item = i}, f);
}

void
reader_explain(struct reader *r, struct span text, const struct symbol *own,
    unsigned long long line, struct buf *out)
{
	struct cite_context context = {.has_own = own != NULL};
	struct explained e = {
	    .line = line,
	    .text = &r->text,
	    .finder = r->cites,
	    .cites = &r->found_cites,
	    .dates = &r->found_dates,
	};

	if (own != NULL)
		context.own = *own;
	read_text(r, &context, text, (struct place){.within = PLACE_BLOCK});
	e.intent = intent_find(r->intents, &r->text);
	explain(&e, out);
}
