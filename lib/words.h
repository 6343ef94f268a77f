/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef LIB_WORDS_H
#define LIB_WORDS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/*
 * A set of words and phrases (those of lib/lang), found in a folded text in
 * one walk, the longest first.  A word that ends in `*` is a stem: it takes
 * the letters that follow; so does a `*` within a phrase, for the endings of
 * its words (not in a set made backwards).  Other words end where a word of
 * their script ends; a word whose last character is Han or no letter ends
 * anywhere.
 */
struct words_node {
	uint32_t child, next; /* index; 0: none */
	uint32_t table; /* of all children, where there are many; 0: none */
	int value; /* WORDS_NONE: no word ends here */
	unsigned char byte, children;
	bool stem;
	bool inflected; /* a child behind the letters that follow */
};

enum {
	WORDS_NONE = -1,
	WORDS_FIRST = 4, /* bytes that tell whether a word may begin */
	WORDS_FILTER = 8192, /* bits */
};

struct words {
	struct words_node *nodes;
	size_t n, cap;
	uint32_t root[256];
	uint32_t (*tables)[256]; /* the first is not used */
	size_t ntables, tables_cap;
	/* A bit for the first bytes of each word; most texts at most places
	 * begin none, which a walk of the nodes would find out more slowly. */
	uint64_t filter[WORDS_FILTER / 64];
	bool lengths[WORDS_FIRST + 1]; /* words of so few bytes are there */
	bool backwards;
};

/* Set up an empty set; backwards: for words_before. */
void words_init(struct words *w, bool backwards);

/* Add a word as printed (it is folded here) with its value (>= 0).  A word
 * that is there already keeps its value. */
void words_add(struct words *w, const char *word, int value);

/* The same for a list that ends with NULL (NULL: no words). */
void words_add_list(struct words *w, const char *const *list, int value);

/* The longest word that begins at p: its length in bytes and its value; 0 and
 * WORDS_NONE when there is none.  That p begins a word is for the caller to
 * know (words_begins). */
size_t words_at(
    const struct words *w, const char *p, const char *end, int *value);

/* The longest word that ends before p, not reaching back over begin; the set
 * was made backwards.  The word begins where a word of its script begins.
 * Stems do not count. */
size_t words_before(
    const struct words *w, const char *begin, const char *p, int *value);

/* No letter of the same kind of script stands before p. */
bool words_begins(const char *begin, const char *p);

void words_free(struct words *w);

#endif
