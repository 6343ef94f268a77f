/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "lib/words.h"

#include <stdlib.h>
#include <string.h>

#include "lib/buf.h"
#include "lib/mem.h"
#include "lib/text.h"
#include "lib/utf8.h"

enum {
	MANY = 5,
	ENDING = 1, /* the byte that stands for a `*` within a phrase */
	ENDINGS_MAX = 8, /* of them in a phrase */
};

void
words_init(struct words *w, bool backwards)
{
	*w = (struct words){.backwards = backwards};
	w->nodes = mem_grow(NULL, 0, &w->cap, sizeof *w->nodes);
	w->n = 1; /* 0 means none */
}

static uint32_t
new_node(struct words *w, unsigned char byte)
{
	if (w->n == w->cap)
		w->nodes = mem_grow(w->nodes, w->n, &w->cap, sizeof *w->nodes);
	w->nodes[w->n] = (struct words_node){.byte = byte, .value = WORDS_NONE};
	return (uint32_t)w->n++;
}

static uint32_t
child_of(const struct words *w, uint32_t node, unsigned char byte)
{
	uint32_t i;

	if (node == 0)
		return w->root[byte];
	if (w->nodes[node].table != 0)
		return w->tables[w->nodes[node].table][byte];
	i = w->nodes[node].child;
	while (i != 0 && w->nodes[i].byte != byte)
		i = w->nodes[i].next;
	return i;
}

/* The first letters of words in other scripts share their first byte, so that
 * its node has dozens of children. */
static void
make_table(struct words *w, uint32_t node)
{
	size_t n = w->ntables == 0 ? 1 : w->ntables;

	while (w->tables_cap <= n)
		w->tables = mem_grow(w->tables, w->tables_cap, &w->tables_cap,
		    sizeof *w->tables);
	memset(w->tables[n], 0, sizeof *w->tables);
	for (uint32_t i = w->nodes[node].child; i != 0; i = w->nodes[i].next)
		w->tables[n][w->nodes[i].byte] = i;
	w->nodes[node].table = (uint32_t)n;
	w->ntables = n + 1;
}

static uint32_t
need_child(struct words *w, uint32_t node, unsigned char byte)
{
	uint32_t i = child_of(w, node, byte);
	struct words_node *parent;

	if (i != 0)
		return i;
	i = new_node(w, byte);
	if (node == 0) {
		w->root[byte] = i;
		return i;
	}
	parent = &w->nodes[node];
	w->nodes[i].next = parent->child;
	parent->child = i;
	if (parent->table != 0)
		w->tables[parent->table][byte] = i;
	else if (++parent->children == MANY)
		make_table(w, node);
	return i;
}

/* The bit of the n bytes at p, at most WORDS_FIRST. */
static uint32_t
bit_of(uint32_t first, size_t n)
{
	static const uint32_t mask[WORDS_FIRST + 1] = {
	    0, 0xff, 0xffff, 0xffffff, 0xffffffff};

	/* Multiplication by the golden ratio, as Knuth has it. */
	return ((first & mask[n]) * 0x9e3779b1U + (uint32_t)n) >> 19;
}

/* Bytes as a number, the first one lowest; compilers make one load of it. */
static uint32_t
load(const char *p, size_t n)
{
	const unsigned char *b = (const unsigned char *)p;
	uint32_t v = 0;

	if (n >= WORDS_FIRST)
		return b[0] | (uint32_t)b[1] << 8 | (uint32_t)b[2] << 16 |
		       (uint32_t)b[3] << 24;
	for (size_t i = 0; i < n; i++)
		v |= (uint32_t)b[i] << 8 * i;
	return v;
}

/* Remember how a word of n bytes at p begins. */
static void
filter_add(struct words *w, const char *p, size_t n)
{
	uint32_t bit;

	if (n > WORDS_FIRST)
		n = WORDS_FIRST;
	bit = bit_of(load(p, n), n);
	w->filter[bit / 64] |= 1ULL << bit % 64;
	w->lengths[n] = true;
}

static bool
filter_has(const struct words *w, const char *p, const char *end)
{
	size_t left = (size_t)(end - p);
	uint32_t first = load(p, left);

	for (size_t n = left < WORDS_FIRST ? left : WORDS_FIRST; n > 0; n--) {
		uint32_t bit = bit_of(first, n);

		if (w->lengths[n] && (w->filter[bit / 64] >> bit % 64 & 1) != 0)
			return true;
	}
	return false;
}

void
words_add(struct words *w, const char *word, int value)
{
	struct buf fold = {0};
	size_t n = strlen(word);
	bool stem = n > 0 && word[n - 1] == '*';
	uint32_t node = 0;

	text_fold_word(&fold, word, stem ? n - 1 : n);
	for (size_t i = 0; i < fold.len; i++) {
		char c = fold.data[w->backwards ? fold.len - 1 - i : i];

		if (c == '*' && node != 0 && !w->backwards) {
			w->nodes[node].inflected = true;
			filter_add(w, fold.data, i);
			c = ENDING;
		}
		node = need_child(w, node, (unsigned char)c);
	}
	if (node != 0 && w->nodes[node].value == WORDS_NONE) {
		w->nodes[node].value = value;
		w->nodes[node].stem = stem;
		filter_add(w, fold.data, fold.len);
	}
	buf_free(&fold);
}

void
words_add_list(struct words *w, const char *const *list, int value)
{
	for (; list != NULL && *list != NULL; list++)
		words_add(w, *list, value);
}

static bool
joins(uint32_t c)
{
	return utf8_is_letter(c) && !utf8_is_han(c);
}

bool
words_begins(const char *begin, const char *p)
{
	size_t len;

	return p == begin || !joins(utf8_before(begin, p, &len));
}

/* How many bytes of letters stand at p. */
static size_t
letters(const char *p, const char *end)
{
	const char *from = p;

	while (p < end) {
		size_t len;

		if (!joins(utf8_decode(p, end, &len)))
			break;
		p += len;
	}
	return (size_t)(p - from);
}

/* May a word end at p, which is behind begin? */
static bool
ends_at(const char *begin, const char *p, const char *end)
{
	size_t len;

	return p == end || !joins(utf8_before(begin, p, &len)) ||
	       !joins(utf8_decode(p, end, &len));
}

/* The longest word so far. */
struct found {
	size_t len;
	bool stem;
	int value;
};

/* Walk on from a node at q; the word began at p. */
static void
walk(const struct words *w, uint32_t node, const char *p, const char *q,
    const char *end, int depth, struct found *f)
{
	while (q < end) {
		const struct words_node *at;

		node = child_of(w, node, (unsigned char)*q);
		if (node == 0)
			break;
		q++;
		at = &w->nodes[node];
		if (at->value != WORDS_NONE && (size_t)(q - p) > f->len &&
		    (at->stem || ends_at(p, q, end)))
			*f = (struct found){
			    (size_t)(q - p), at->stem, at->value};
		if (at->inflected && depth < ENDINGS_MAX)
			walk(w, child_of(w, node, ENDING), p,
			    q + letters(q, end), end, depth + 1, f);
	}
}

size_t
words_at(const struct words *w, const char *p, const char *end, int *value)
{
	struct found f = {.value = WORDS_NONE};

	if (filter_has(w, p, end))
		walk(w, 0, p, p, end, 0, &f);
	*value = f.value;
	return f.len + (f.stem ? letters(p + f.len, end) : 0);
}

size_t
words_before(
    const struct words *w, const char *begin, const char *p, int *value)
{
	const char *q = p;
	size_t found = 0;
	uint32_t node = 0;

	*value = WORDS_NONE;
	while (q > begin) {
		const struct words_node *at;
		size_t len;

		node = child_of(w, node, (unsigned char)q[-1]);
		if (node == 0)
			break;
		q--;
		at = &w->nodes[node];
		if (at->value == WORDS_NONE)
			continue;
		if (words_begins(begin, q) || !joins(utf8_decode(q, p, &len))) {
			found = (size_t)(p - q);
			*value = at->value;
		}
	}
	return found;
}

void
words_free(struct words *w)
{
	free(w->nodes);
	free(w->tables);
	*w = (struct words){0};
}
