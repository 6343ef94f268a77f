/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "parse/structure.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "lib/lang/lang.h"
#include "lib/mem.h"
#include "parse/structure_body.h"

/* A title whose next line begins with a small letter. */
static bool
is_continued(const struct block *title, const struct block *next)
{
	return (next->kind == BLOCK_HEADING || next->kind == BLOCK_PARAGRAPH) &&
	       next->number == NULL && title->text[0] != '\0' &&
	       block_is_line(next, HEADING_MAX) &&
	       block_is_line(title, HEADING_MAX) &&
	       structure_is_lower(next->text);
}

static void
append_title(struct block *title, struct block *next)
{
	struct buf both = {0};

	buf_printf(&both, "%s %s", title->text, next->text);
	for (size_t i = 0; i < next->nmarks; i++)
		block_mark(title, next->marks[i].note,
		    next->marks[i].at + strlen(title->text) + 1);
	free(title->text);
	title->text = buf_take(&both);
	next->level = STRUCTURE_DROPPED;
}

/* A number whose title is the next block. */
static void
fill_title(struct body *s)
{
	struct document *d = s->d;

	for (size_t i = s->cover.end; i < d->nblocks; i++) {
		struct block *b = &d->blocks[i], *next = b + 1;

		if (b->kind != BLOCK_TITLE)
			continue;
		if (b->text[0] == '\0' && i + 1 < d->nblocks &&
		    (next->kind == BLOCK_HEADING ||
			next->kind == BLOCK_PARAGRAPH)) {
			next->kind = BLOCK_TITLE;
			next->level = 0;
			free(next->number);
			next->number = b->number;
			b->number = NULL;
			b->level = STRUCTURE_DROPPED;
			b = next++;
			i++;
		}
		for (; i + 1 < d->nblocks && is_continued(b, next); i++)
			append_title(b, next++);
		if (d->title == NULL && b->text[0] != '\0')
			d->title = mem_string(b->text);
		return;
	}
}

/* Plain text shows no headings: a line alone above the first paragraph
 * ("Statement by the President of the Security Council"). */
static struct block *
plain_title(struct document *d)
{
	size_t i = 0;
	struct block *b;

	while (i < d->nblocks && d->blocks[i].kind == BLOCK_MASTHEAD)
		i++;
	if (i + 1 >= d->nblocks || d->format == NULL ||
	    strcmp(d->format, "text") != 0)
		return NULL;
	b = &d->blocks[i];
	if (b->kind != BLOCK_PARAGRAPH || b->number != NULL ||
	    !block_is_line(b, HEADING_MAX) || b[1].kind != BLOCK_PARAGRAPH ||
	    block_is_line(b + 1, HEADING_MAX))
		return NULL;
	return b;
}

/* Other documents: the first heading is the title, but in a draft the last
 * one before the formula, behind its sponsors. */
static void
find_title(struct document *d)
{
	struct block *title = NULL;

	for (size_t i = 0; i < d->nblocks && d->title == NULL; i++) {
		struct block *b = &d->blocks[i];

		if (b->kind == BLOCK_TITLE ||
		    (b->kind == BLOCK_HEADING && title == NULL)) {
			title = b;
		} else if (b->kind == BLOCK_HEADING && title + 1 == b &&
			   i + 1 < d->nblocks && b[1].kind == BLOCK_FORMULA) {
			title = b;
		} else if (b->kind != BLOCK_MASTHEAD &&
			   b->kind != BLOCK_HEADING) {
			break;
		}
		if (b->kind == BLOCK_TITLE)
			break;
	}
	if (title == NULL && d->title == NULL)
		title = plain_title(d);
	if (title == NULL || d->title != NULL)
		return;
	title->kind = BLOCK_TITLE;
	title->level = 0;
	d->title = mem_string(title->text);
}

/* Has the format named the blocks itself (Akoma Ntoso)? */
static bool
is_named(const struct document *d)
{
	for (size_t i = 0; i < d->nblocks; i++) {
		enum block_kind k = d->blocks[i].kind;

		if (k == BLOCK_FORMULA || k == BLOCK_PREAMBLE ||
		    k == BLOCK_OPERATIVE)
			return true;
	}
	return false;
}

static void
build(struct body *s)
{
	struct document *d = s->d;

	structure_cover(d, &s->cues, &s->cover);
	if (!structure_record(s))
		structure_report(s);
	for (size_t i = s->cover.end; i < d->nblocks; i++)
		if (block_is_open(&d->blocks[i]))
			body_block(s, i);
	fill_title(s);
	structure_symbol(d, &s->cover, &s->number, s->part_first, s->part);
}

/* A language whose words are not known: what the layout shows. */
static void
build_plain(struct document *d)
{
	const struct body none = {
	    .d = d, .cover = {.formula = SIZE_MAX, .proclaimed = SIZE_MAX}};
	struct nest nest = {0};
	struct label l;

	for (size_t i = 0; i < d->nblocks; i++) {
		struct block *b = &d->blocks[i];

		if (b->kind != BLOCK_NONE)
			continue;
		b->kind =
		    body_is_heading(&none, i) ? BLOCK_HEADING : BLOCK_PARAGRAPH;
		if (b->kind == BLOCK_PARAGRAPH && block_label(b, &l)) {
			block_take_label(b, &l);
			b->kind = l.class == LABEL_BULLET ? BLOCK_ITEM
							  : BLOCK_PARAGRAPH;
			b->level = nest_level(&nest, &l, 1);
		}
	}
}

static void
build_words(const struct structure *words, struct document *d)
{
	const struct cue_words *lang = structure_words(words, d->lang);
	struct body s = {.d = d, .first = SIZE_MAX};

	if (lang == NULL) {
		build_plain(d);
		return;
	}
	cues_init(&s.cues, lang, structure_words(words, lang_find("en")));
	build(&s);
	cues_free(&s.cues);
}

bool
structure_build(const struct structure *s, struct document *d)
{
	structure_marks(d);
	structure_typed(d);
	structure_sweep(d);
	if (d->lang == NULL)
		d->lang = structure_language(s, d);
	if (!is_named(d)) {
		structure_join(d);
		build_words(s, d);
		structure_sweep(d);
	}
	find_title(d);
	return d->nblocks > 0;
}
