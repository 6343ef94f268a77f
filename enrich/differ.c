/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "enrich/differ.h"

#include <stdlib.h>
#include <string.h>

#include "lib/json.h"
#include "lib/label.h"
#include "lib/mem.h"

enum { EDITIONS_ODD = 4 }; /* fewer cannot say which of them is odd */

/* A value that an edition has. */
struct fact {
	struct span value;
	size_t edition;
};

struct facts {
	struct fact *items;
	size_t n, cap;
};

static void
add(struct facts *f, struct span value, size_t edition)
{
	f->items = mem_grow(f->items, f->n, &f->cap, sizeof *f->items);
	f->items[f->n++] = (struct fact){value, edition};
}

static int
compare_values(struct span a, struct span b)
{
	size_t n = a.n < b.n ? a.n : b.n;
	int order = memcmp(a.p, b.p, n);

	return order != 0 ? order : (a.n > b.n) - (a.n < b.n);
}

static int
compare_facts(const void *a, const void *b)
{
	const struct fact *x = a, *y = b;
	int order = compare_values(x->value, y->value);

	return order != 0
		   ? order
		   : (x->edition > y->edition) - (x->edition < y->edition);
}

static void
write_langs(struct json_writer *w, const char *key,
    const struct edition *editions, size_t n, const bool *in, bool which)
{
	json_put_key(w, key);
	json_begin(w, '[');
	for (size_t i = 0; i < n; i++)
		if (!editions[i].failed && in[i] == which)
			json_put_string(w, editions[i].lang);
	json_finish(w, ']');
}

/* The edition that alone has, or alone lacks, what the others agree on; NULL:
 * there is none. */
static const char *
odd_one(const struct edition *editions, size_t n, const bool *in)
{
	const char *with = NULL, *without = NULL;
	size_t have = 0, all = 0;

	for (size_t i = 0; i < n; i++) {
		if (editions[i].failed)
			continue;
		all++;
		have += in[i];
		if (in[i])
			with = editions[i].lang;
		else
			without = editions[i].lang;
	}
	if (all < EDITIONS_ODD)
		return NULL;
	return have == 1 ? with : have == all - 1 ? without : NULL;
}

static void
write_difference(struct json_writer *w, const char *key, struct span value,
    const struct edition *editions, size_t n, const bool *in)
{
	json_begin(w, '{');
	json_pair_span(w, key, value);
	write_langs(w, "in", editions, n, in, true);
	write_langs(w, "not_in", editions, n, in, false);
	json_pair_string(w, "odd", odd_one(editions, n, in));
	json_finish(w, '}');
}

static bool
all_have(const struct edition *editions, size_t n, const bool *in)
{
	for (size_t i = 0; i < n; i++)
		if (!editions[i].failed && !in[i])
			return false;
	return true;
}

/* The values that not all editions have, in order; how many. */
static size_t
write_differences(struct json_writer *w, const char *list, const char *key,
    struct facts *f, const struct edition *editions, size_t n)
{
	bool *in = mem_zero(n, sizeof *in);
	size_t differ = 0;

	if (f->n > 0)
		qsort(f->items, f->n, sizeof *f->items, compare_facts);
	json_put_key(w, list);
	json_begin(w, '[');
	for (size_t i = 0, k; i < f->n; i = k) {
		memset(in, 0, n * sizeof *in);
		for (k = i; k < f->n && compare_values(f->items[i].value,
					    f->items[k].value) == 0;
		     k++)
			in[f->items[k].edition] = true;
		if (all_have(editions, n, in))
			continue;
		write_difference(w, key, f->items[i].value, editions, n, in);
		differ++;
	}
	json_finish(w, ']');
	free(in);
	free(f->items);
	*f = (struct facts){0};
	return differ;
}

static void
add_list(struct facts *f, const struct edition_list *l, size_t edition)
{
	for (size_t i = 0; i < l->n; i++)
		add(f, l->items[i], edition);
}

/* Numbers of operative paragraphs and their points, spelled alike: "8(a)".
 * keep has them. */
static void
add_numbers(
    struct facts *f, const struct edition *e, size_t edition, struct buf *keep)
{
	struct label_path path = {0};

	for (size_t i = 0; i < e->ntexts; i++) {
		const struct edition_text *t = &e->texts[i];
		char number[LABEL_PATH];
		size_t from = keep->len;
		int level;

		if (!span_is(t->kind, "operative"))
			continue;
		level = label_step(&path, t->number, t->level);
		label_path_text(&path, level, number);
		if (t->number.p == NULL || number[0] == '\0')
			continue;
		buf_adds(keep, number);
		add(f, (struct span){keep->data + from, keep->len - from},
		    edition);
	}
}

/* Room for all numbers, which are borrowed as they are added. */
static void
reserve_numbers(struct buf *keep, const struct edition *editions, size_t n)
{
	size_t numbers = 0;

	for (size_t i = 0; i < n; i++)
		numbers += editions[i].ntexts;
	buf_reserve(keep, numbers * LABEL_PATH + 1);
}

static void
write_agreement(struct json_writer *w, bool citations, bool dates, bool numbers)
{
	json_put_key(w, "agree");
	json_begin(w, '{');
	json_pair_bool(w, "citations", citations);
	json_pair_bool(w, "dates", dates);
	json_pair_bool(w, "numbers", numbers);
	json_finish(w, '}');
}

static void
write_editions(struct json_writer *w, const struct edition *editions, size_t n)
{
	json_put_key(w, "langs");
	json_begin(w, '[');
	for (size_t i = 0; i < n; i++)
		if (!editions[i].failed)
			json_put_string(w, editions[i].lang);
	json_finish(w, ']');
	json_put_key(w, "failed");
	json_begin(w, '[');
	for (size_t i = 0; i < n; i++)
		if (editions[i].failed)
			json_put_string(w, editions[i].lang);
	json_finish(w, ']');
}

void
differ_write(struct buf *out, const char *symbol,
    const struct edition *editions, size_t n)
{
	struct json_writer w = {.out = out};
	struct facts citations = {0}, dates = {0}, numbers = {0};
	struct buf paragraphs = {0};
	size_t c, d, k;

	reserve_numbers(&paragraphs, editions, n);
	for (size_t i = 0; i < n; i++) {
		add_list(&citations, &editions[i].citations, i);
		add_list(&dates, &editions[i].dates, i);
		add_numbers(&numbers, &editions[i], i, &paragraphs);
	}
	json_begin(&w, '{');
	json_pair_integer(&w, "v", RECORD_VERSION);
	json_pair_string(&w, "symbol", symbol);
	write_editions(&w, editions, n);
	c = write_differences(
	    &w, "citations", "target", &citations, editions, n);
	d = write_differences(&w, "dates", "date", &dates, editions, n);
	k = write_differences(&w, "numbers", "number", &numbers, editions, n);
	write_agreement(&w, c == 0, d == 0, k == 0);
	json_finish(&w, '}');
	buf_addc(out, '\n');
	buf_free(&paragraphs);
}
