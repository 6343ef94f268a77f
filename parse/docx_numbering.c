/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "parse/docx_numbering.h"

#include <stdlib.h>
#include <string.h>

#include "lib/mem.h"
#include "lib/xml.h"

struct reader {
	struct docx_numbering *n;
	struct docx_list *list; /* open w:abstractNum */
	struct docx_number *number; /* open w:num */
	struct docx_level *level; /* open w:lvl or w:lvlOverride */
};

static const struct docx_level no_level = {
    .start = -1, .restart = -1, .left = -1};

struct docx_list *
docx_numbering_add_list(struct docx_numbering *n, int id)
{
	struct docx_list *list;

	n->lists =
	    mem_grow(n->lists, n->nlists, &n->lists_cap, sizeof(*n->lists));
	list = &n->lists[n->nlists++];
	*list = (struct docx_list){.id = id};
	for (int i = 0; i < DOCX_LEVELS; i++)
		list->levels[i] = no_level;
	return list;
}

struct docx_number *
docx_numbering_add_number(struct docx_numbering *n, int id, int list)
{
	struct docx_number *number;

	n->numbers = mem_grow(
	    n->numbers, n->nnumbers, &n->numbers_cap, sizeof(*n->numbers));
	number = &n->numbers[n->nnumbers++];
	*number = (struct docx_number){.id = id, .abstract = list};
	for (int i = 0; i < DOCX_LEVELS; i++)
		number->own[i] = no_level;
	return number;
}

static void
list_begin(struct reader *r, const struct xml_element *e)
{
	r->list = docx_numbering_add_list(
	    r->n, xml_integer(e, "abstractNumId", 0, 10000000, -1));
	r->number = NULL;
}

static void
number_begin(struct reader *r, const struct xml_element *e)
{
	r->number = docx_numbering_add_number(
	    r->n, xml_integer(e, "numId", 0, 10000000, -1), -1);
	r->list = NULL;
}

static void
level_begin(struct reader *r, const struct xml_element *e)
{
	int i = xml_integer(e, "ilvl", 0, DOCX_LEVELS - 1, 0);

	if (r->number != NULL)
		r->level = &r->number->own[i];
	else if (r->list != NULL)
		r->level = &r->list->levels[i];
}

static void
replace(char **to, const struct xml_element *e)
{
	struct span v = xml_attribute(e, "val");

	free(*to);
	*to = mem_copy(v.p == NULL ? "" : v.p, v.n);
}

static void
level_property(struct docx_level *l, const struct xml_element *e)
{
	const char *name = e->name;

	if (strcmp(name, "start") == 0)
		l->start = xml_integer(e, "val", 0, 1000000, 1);
	else if (strcmp(name, "startOverride") == 0)
		l->start = xml_integer(e, "val", 0, 1000000, 1);
	else if (strcmp(name, "numFmt") == 0)
		replace(&l->format, e);
	else if (strcmp(name, "lvlText") == 0)
		replace(&l->text, e);
	else if (strcmp(name, "lvlRestart") == 0)
		l->restart = xml_integer(e, "val", 0, DOCX_LEVELS, -1);
	else if (strcmp(name, "isLgl") == 0)
		l->legal = xml_on(e);
	else if (strcmp(name, "pStyle") == 0)
		replace(&l->style, e);
	else if (strcmp(name, "ind") == 0)
		l->left = xml_integer(e, "left", 0, 100000,
		    xml_integer(e, "start", 0, 100000, l->left));
}

static void
on_start(void *ctx, const struct xml_element *e)
{
	struct reader *r = ctx;

	if (strcmp(e->name, "abstractNum") == 0)
		list_begin(r, e);
	else if (strcmp(e->name, "num") == 0)
		number_begin(r, e);
	else if (strcmp(e->name, "lvl") == 0 ||
		 strcmp(e->name, "lvlOverride") == 0)
		level_begin(r, e);
	else if (strcmp(e->name, "abstractNumId") == 0 && r->number != NULL)
		r->number->abstract = xml_integer(e, "val", 0, 10000000, -1);
	else if (strcmp(e->name, "numStyleLink") == 0 && r->list != NULL)
		replace(&r->list->link, e);
	else if (r->level != NULL)
		level_property(r->level, e);
}

static void
on_end(void *ctx, const char *name, const char *uri)
{
	struct reader *r = ctx;

	(void)uri;
	if (strcmp(name, "abstractNum") == 0)
		r->list = NULL;
	else if (strcmp(name, "num") == 0)
		r->number = NULL;
	if (strcmp(name, "lvl") == 0 || strcmp(name, "lvlOverride") == 0)
		r->level = NULL;
}

static void
on_text(void *ctx, const char *s, size_t n)
{
	(void)ctx;
	(void)s;
	(void)n;
}

static int
by_list_id(const void *a, const void *b)
{
	const struct docx_list *x = a, *y = b;

	return (x->id > y->id) - (x->id < y->id);
}

static int
by_number_id(const void *a, const void *b)
{
	const struct docx_number *x = a, *y = b;

	return (x->id > y->id) - (x->id < y->id);
}

void
docx_numbering_link(struct docx_numbering *n)
{
	if (n->nlists == 0 || n->nnumbers == 0)
		return;
	qsort(n->lists, n->nlists, sizeof(*n->lists), by_list_id);
	qsort(n->numbers, n->nnumbers, sizeof(*n->numbers), by_number_id);
	for (size_t i = 0; i < n->nnumbers; i++) {
		struct docx_list key = {.id = n->numbers[i].abstract};

		n->numbers[i].list =
		    bsearch(&key, n->lists, n->nlists, sizeof(key), by_list_id);
	}
}

static struct docx_number *
number_of_id(const struct docx_numbering *n, int id)
{
	struct docx_number key = {.id = id};

	return n->nnumbers == 0 ? NULL
				: bsearch(&key, n->numbers, n->nnumbers,
				      sizeof(key), by_number_id);
}

/* A list that only names a style has the levels of the style's list. */
static void
link_styles(struct docx_numbering *n, const struct docx_styles *styles)
{
	for (size_t i = 0; i < n->nnumbers; i++) {
		struct docx_list *list = n->numbers[i].list;
		const struct docx_style *style;
		const struct docx_number *other;

		if (list == NULL || list->link == NULL)
			continue;
		style = docx_style_find(styles, span_of(list->link));
		other = style == NULL ? NULL : number_of_id(n, style->num_id);
		if (other != NULL && other->list != NULL &&
		    other->list->link == NULL)
			n->numbers[i].list = other->list;
	}
}

bool
docx_numbering_read(struct docx_numbering *n, const struct docx_styles *styles,
    struct span xml, struct problem *p)
{
	static const struct xml_handler handler = {on_start, on_end, on_text};
	struct reader r = {.n = n};

	if (xml.p == NULL)
		return true;
	if (!xml_parse(
		xml.p, xml.n, "word/numbering.xml", &handler, &r, NULL, p))
		return false;
	docx_numbering_link(n);
	link_styles(n, styles);
	return true;
}

static void
levels_free(struct docx_level *levels)
{
	for (int i = 0; i < DOCX_LEVELS; i++) {
		free(levels[i].text);
		free(levels[i].format);
		free(levels[i].style);
	}
}

void
docx_numbering_free(struct docx_numbering *n)
{
	for (size_t i = 0; i < n->nlists; i++) {
		levels_free(n->lists[i].levels);
		free(n->lists[i].link);
	}
	for (size_t i = 0; i < n->nnumbers; i++)
		levels_free(n->numbers[i].own);
	free(n->lists);
	free(n->numbers);
	*n = (struct docx_numbering){0};
}

static const struct docx_level *
level_of(const struct docx_number *number, int level)
{
	return number->own[level].text != NULL ? &number->own[level]
					       : &number->list->levels[level];
}

static int
start_of(const struct docx_number *number, int level)
{
	int start = number->own[level].start;

	if (start < 0)
		start = level_of(number, level)->start;
	return start < 0 ? 1 : start;
}

/* A number of its own start begins anew where it is first used; a level that
 * goes up starts those below it. */
static void
count(struct docx_number *number, int level)
{
	struct docx_list *list = number->list;

	if (!number->used[level] && number->own[level].start >= 0)
		list->begun[level] = false;
	number->used[level] = true;
	list->counts[level] = list->begun[level] ? list->counts[level] + 1
						 : start_of(number, level);
	list->begun[level] = true;
	for (int below = level + 1; below < DOCX_LEVELS; below++) {
		int restart = level_of(number, below)->restart;

		if (restart < 0 || (restart > 0 && level < restart))
			list->begun[below] = false;
	}
}

static void
add_value(struct buf *out, struct docx_number *number, int level, bool decimal)
{
	struct docx_list *list = number->list;
	const struct docx_level *l = level_of(number, level);
	int value =
	    list->begun[level] ? list->counts[level] : start_of(number, level);

	docx_number_format(out, decimal ? NULL : l->format, value);
}

/* A number with a list that has this level; NULL: there is none. */
static struct docx_number *
find_number(const struct docx_numbering *n, int num_id, int level)
{
	struct docx_number *number = number_of_id(n, num_id);

	if (level < 0 || level >= DOCX_LEVELS)
		return NULL;
	return number == NULL || number->list == NULL ? NULL : number;
}

static bool
same_text(const char *a, const char *b)
{
	return a == NULL || b == NULL ? a == b : strcmp(a, b) == 0;
}

void
docx_numbering_go_on(struct docx_numbering *n, int from, int to, int level)
{
	struct docx_number *first = find_number(n, from, level);
	struct docx_number *second = find_number(n, to, level);
	const struct docx_level *a, *b;

	if (first == NULL || second == NULL || first->list == second->list ||
	    second->list->begun[level] || !first->list->begun[level])
		return;
	a = level_of(first, level);
	b = level_of(second, level);
	if (!same_text(a->text, b->text) || !same_text(a->format, b->format) ||
	    first->list->counts[level] != start_of(second, level))
		return;
	second->used[level] = second->list->begun[level] = true;
	second->list->counts[level] = first->list->counts[level];
}

int
docx_numbering_style_level(const struct docx_numbering *n, int num_id,
    const char *style, int otherwise)
{
	const struct docx_number *number = find_number(n, num_id, 0);

	for (int i = 0; number != NULL && i < DOCX_LEVELS; i++) {
		const struct docx_level *l = level_of(number, i);

		if (l->style != NULL && strcmp(l->style, style) == 0)
			return i;
	}
	return otherwise;
}

bool
docx_numbering_next(
    struct docx_numbering *n, int num_id, int level, struct buf *out, int *left)
{
	struct docx_number *number = find_number(n, num_id, level);
	const struct docx_level *l;

	if (number == NULL)
		return false;
	count(number, level);
	l = level_of(number, level);
	if (l->left >= 0)
		*left = l->left;
	if (l->format != NULL && strcmp(l->format, "bullet") == 0)
		return true;
	if (l->text == NULL)
		return false;
	for (const char *p = l->text; *p != '\0'; p++) {
		if (p[0] == '%' && p[1] >= '1' && p[1] <= '9') {
			int of = *++p - '1';

			add_value(out, number, of, l->legal);
		} else {
			buf_addc(out, *p);
		}
	}
	return false;
}
