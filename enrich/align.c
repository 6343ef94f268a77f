/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "enrich/align.h"

#include <stdlib.h>
#include <string.h>

#include "lib/json.h"
#include "lib/mem.h"
#include "lib/options.h"
#include "lib/utf8.h"

enum { LEVELS = 8, KINDS = 16 };

/* A paragraph by its place: all but the last number of it is its class. */
struct placed {
	char *place;
	size_t class; /* bytes */
	size_t of_class; /* paragraphs of its class */
	struct span text;
};

struct places {
	struct placed *items;
	size_t n, cap;
};

/* Where the walk over an edition is. */
struct walk {
	size_t annex; /* 0: before the first */
	size_t path[LEVELS], depth; /* of numbered points */
	struct span kinds[KINDS];
	size_t counts[KINDS], nkinds; /* since the annex began */
};

static size_t
count_kind(struct walk *w, struct span kind)
{
	size_t i = 0;

	while (i < w->nkinds && (w->kinds[i].n != kind.n ||
				    memcmp(w->kinds[i].p, kind.p, kind.n) != 0))
		i++;
	if (i == KINDS)
		return 0;
	if (i == w->nkinds)
		w->kinds[w->nkinds++] = kind;
	return ++w->counts[i];
}

/* The number in it; 0: none. */
static size_t
digits_of(struct span s)
{
	const char *p = s.p, *end = p + s.n;
	size_t n = 0, len;

	for (; p != NULL && p < end && n < 100000; p += len) {
		int d = utf8_digit(utf8_decode(p, end, &len));

		if (d >= 0)
			n = n * 10 + (size_t)d;
	}
	return n;
}

/* "operative 5.2": the printed number of the paragraph, then points by their
 * order, since their letters are not alike. */
static size_t
place_point(struct walk *w, const struct edition_text *t, struct buf *out)
{
	size_t level = t->level < 1 ? 1 : (size_t)t->level, class;

	if (level > LEVELS)
		level = LEVELS;
	while (w->depth < level)
		w->path[w->depth++] = 0;
	w->depth = level;
	w->path[level - 1]++;
	if (level == 1 && digits_of(t->number) > 0)
		w->path[0] = digits_of(t->number);
	buf_addc(out, ' ');
	for (size_t i = 0; i + 1 < level; i++)
		buf_printf(out, "%zu.", w->path[i]);
	class = out->len;
	buf_printf(out, "%zu", w->path[level - 1]);
	return class;
}

/* The place of a text; the length of its class, 0: it has none. */
static size_t
place_of(struct walk *w, const struct edition_text *t, struct buf *out)
{
	size_t class;

	buf_clear(out);
	if (t->text.n == 0 || span_is(t->kind, "masthead"))
		return 0;
	if (span_is(t->kind, "annex")) {
		size_t annex = w->annex + 1;

		*w = (struct walk){.annex = annex};
		buf_adds(out, "annex ");
		class = out->len;
		buf_printf(out, "%zu", annex);
		return class;
	}
	if (span_is(t->kind, "note")) {
		buf_printf(out, "note %.*s", (int)t->number.n,
		    t->number.p == NULL ? "" : t->number.p);
		return strlen("note ");
	}
	if (w->annex > 0)
		buf_printf(out, "annex %zu ", w->annex);
	buf_add(out, t->kind.p, t->kind.n);
	if (span_is(t->kind, "operative"))
		return place_point(w, t, out);
	buf_addc(out, ' ');
	class = out->len;
	buf_printf(out, "%zu", count_kind(w, t->kind));
	return class;
}

static int
compare_placed(const void *a, const void *b)
{
	return strcmp(((const struct placed *)a)->place,
	    ((const struct placed *)b)->place);
}

static bool
same_class(const struct placed *a, const struct placed *b)
{
	return a->class == b->class &&
	       memcmp(a->place, b->place, a->class) == 0;
}

/* In the order of the places, as text: a class is in one piece only where no
 * other begins like it, so all that begin alike are looked through. */
static void
count_classes(struct places *p)
{
	for (size_t i = 0; i < p->n; i++) {
		size_t k = i, n = 0;

		if (p->items[i].of_class > 0)
			continue;
		for (; k < p->n && strncmp(p->items[k].place, p->items[i].place,
				       p->items[i].class) == 0;
		     k++)
			n += same_class(&p->items[i], &p->items[k]);
		while (k-- > i)
			if (same_class(&p->items[i], &p->items[k]))
				p->items[k].of_class = n;
	}
}

static void
places_read(struct places *p, const struct edition *e)
{
	struct walk w = {0};
	struct buf place = {0};

	for (size_t i = 0; i < e->ntexts; i++) {
		size_t class = place_of(&w, &e->texts[i], &place);

		if (class == 0)
			continue;
		p->items = mem_grow(p->items, p->n, &p->cap, sizeof *p->items);
		p->items[p->n++] =
		    (struct placed){.place = mem_copy(place.data, place.len),
			.class = class,
			.text = e->texts[i].text};
	}
	buf_free(&place);
}

static void
places_free(struct places *p)
{
	for (size_t i = 0; i < p->n; i++)
		free(p->items[i].place);
	free(p->items);
	*p = (struct places){0};
}

/* Sorted copies are looked up; the reference keeps the order of the text. */
static void
sort(struct places *p)
{
	if (p->n > 0)
		qsort(p->items, p->n, sizeof *p->items, compare_placed);
	count_classes(p);
}

static const struct placed *
find(const struct places *p, const struct placed *like)
{
	const struct placed *f = p->n == 0
				     ? NULL
				     : bsearch(like, p->items, p->n,
					   sizeof *p->items, compare_placed);

	return f != NULL && f->of_class == like->of_class ? f : NULL;
}

/* English where there is English: most are translated from it. */
static size_t
reference(const struct edition *editions, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (strcmp(editions[i].lang, "en") == 0 && !editions[i].failed)
			return i;
	return 0;
}

/* A paragraph in all the editions that have it; p NULL: it has it not. */
typedef void emit(struct buf *out, const char *symbol, const char *place,
    const struct edition *editions, const struct span *texts, size_t n);

static void
align(struct buf *out, const char *symbol, const struct edition *editions,
    size_t n, emit *put)
{
	struct places *sorted = mem_zero(n, sizeof *sorted), order = {0};
	struct span *texts = mem_zero(n, sizeof *texts);

	for (size_t i = 0; i < n; i++) {
		places_read(&sorted[i], &editions[i]);
		sort(&sorted[i]);
	}
	places_read(&order, &editions[reference(editions, n)]);
	for (size_t i = 0; i < order.n; i++) {
		const struct places *own = &sorted[reference(editions, n)];
		const struct placed *like = bsearch(&order.items[i], own->items,
		    own->n, sizeof *own->items, compare_placed);
		size_t found = 0;

		for (size_t k = 0; k < n; k++) {
			const struct placed *f = find(&sorted[k], like);

			texts[k] = (struct span){0};
			if (f == NULL)
				continue;
			texts[k] = f->text;
			found++;
		}
		if (found > 1)
			put(out, symbol, like->place, editions, texts, n);
	}
	for (size_t i = 0; i < n; i++)
		places_free(&sorted[i]);
	places_free(&order);
	free(sorted);
	free(texts);
}

static void
put_line(struct buf *out, const char *symbol, const char *place,
    const struct edition *editions, const struct span *texts, size_t n)
{
	struct json_writer w = {.out = out};

	json_begin(&w, '{');
	json_pair_string(&w, "symbol", symbol);
	json_pair_string(&w, "paragraph", place);
	for (size_t i = 0; i < n; i++)
		if (texts[i].p != NULL)
			json_pair_span(&w, editions[i].lang, texts[i]);
	json_finish(&w, '}');
	buf_addc(out, '\n');
}

void
align_write(struct buf *out, const char *symbol, const struct edition *editions,
    size_t n)
{
	align(out, symbol, editions, n, put_line);
}

/* ---- TMX 1.4b ---- */

static void
add_escaped(struct buf *out, struct span s)
{
	for (size_t i = 0; i < s.n; i++) {
		switch (s.p[i]) {
		case '<':
			buf_adds(out, "&lt;");
			break;
		case '>':
			buf_adds(out, "&gt;");
			break;
		case '&':
			buf_adds(out, "&amp;");
			break;
		case '"':
			buf_adds(out, "&quot;");
			break;
		default:
			buf_addc(out, s.p[i]);
		}
	}
}

static void
put_unit(struct buf *out, const char *symbol, const char *place,
    const struct edition *editions, const struct span *texts, size_t n)
{
	buf_adds(out, "<tu tuid=\"");
	if (symbol != NULL) {
		add_escaped(out, span_of(symbol));
		buf_addc(out, ' ');
	}
	add_escaped(out, span_of(place));
	buf_adds(out, "\">\n");
	for (size_t i = 0; i < n; i++) {
		if (texts[i].p == NULL)
			continue;
		buf_adds(out, "  <tuv xml:lang=\"");
		add_escaped(out, span_of(editions[i].lang));
		buf_adds(out, "\"><seg>");
		add_escaped(out, texts[i]);
		buf_adds(out, "</seg></tuv>\n");
	}
	buf_adds(out, "</tu>\n");
}

void
align_tmx_begin(struct buf *out)
{
	buf_printf(out,
	    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
	    "<tmx version=\"1.4\">\n"
	    "<header creationtool=\"ods-compare\" creationtoolversion=\"%s\" "
	    "segtype=\"paragraph\" o-tmf=\"ods-etl\" adminlang=\"en\" "
	    "srclang=\"*all*\" datatype=\"plaintext\"/>\n<body>\n",
	    ODS_VERSION);
}

void
align_tmx(struct buf *out, const char *symbol, const struct edition *editions,
    size_t n)
{
	align(out, symbol, editions, n, put_unit);
}

void
align_tmx_end(struct buf *out)
{
	buf_adds(out, "</body>\n</tmx>\n");
}
