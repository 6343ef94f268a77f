/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef ENRICH_SCAN_H
#define ENRICH_SCAN_H

#include <stdbool.h>
#include <stddef.h>

#include "enrich/dates.h"
#include "lib/lang/cite.h"
#include "lib/symbol.h"
#include "lib/text.h"
#include "lib/words.h"

/*
 * A folded text as tokens, in one pass: the words of lib/lang, dates, symbols,
 * numbers in the shapes that resolutions have, whole numbers, and whatever
 * else there is.  cite.c reads the tokens; nothing there looks at bytes again.
 */
enum token_type {
	TOKEN_OTHER, /* a word that says nothing here */
	TOKEN_WORD, /* value: index of its row */
	TOKEN_DATE, /* value: index in the list of dates */
	TOKEN_SYMBOL, /* value: index in symbols */
	TOKEN_NUMBER, /* value: index in numbers */
	TOKEN_INTEGER, /* value: the number itself */
	TOKEN_ROMAN, /* the same, written in Roman numerals */
	TOKEN_LETTER, /* value: the Latin letter, as it is printed */
	TOKEN_MARK, /* value: an ASCII mark; stops of every script are
		     * . , ; ( ) there */
};

struct token {
	enum token_type type;
	enum cite_word word; /* of TOKEN_WORD */
	int value;
	size_t start, stop; /* bytes of the folded text */
	bool quoted; /* between quotation marks */
};

/* What shape a number has. */
enum shape {
	SHAPE_SLASH, /* 36/103 */
	SHAPE_YEAR, /* 1980/67 */
	SHAPE_BRACKET, /* 1540 (2004) */
	SHAPE_ROMAN, /* 2625 (XXV), 2252 (ES-V) */
	SHAPE_SPECIAL, /* S-10/2 */
	SHAPE_EMERGENCY, /* ES-10/15 */
	SHAPES,
};

enum { NUMBER_LETTERS = 26 };

struct number {
	enum shape shape;
	int session; /* or the year, for SHAPE_YEAR and SHAPE_BRACKET */
	int number;
	char series; /* SHAPE_ROMAN: 'S', 'E' for ES, or '\0' */
	bool swapped; /* brackets or halves stand the wrong way round */
	bool damaged; /* a misread letter was put right */
	char letters[NUMBER_LETTERS][3];
	size_t nletters;
};

struct scan_symbol {
	struct symbol symbol;
	bool derived; /* "and Corr.1": text is a part of the symbol */
};

enum { SCAN_PREFIXES = 24 };

/* The words of a language, ready for matching. */
struct scan_words {
	const struct lang_cite *lang;
	struct words set;
	struct words instruments; /* names of WORD_INSTRUMENT */
	struct words names; /* all words that cite without a digit */
	struct span prefixes[SCAN_PREFIXES]; /* particles glued to words */
	size_t nprefixes;
	char roman[16], special[16], emergency[16]; /* folded, with hyphen */
	bool numbers[256]; /* bytes that a number can begin with, but digits */
};

struct scan {
	const struct text *text;
	const struct scan_words *words;
	const struct date_list *dates;
	struct token *tokens;
	size_t n, cap;
	struct number *numbers;
	size_t nnumbers, numbers_cap;
	struct scan_symbol *symbols;
	size_t nsymbols, symbols_cap;
};

void scan_words_init(struct scan_words *w, const struct lang_cite *lang);
void scan_words_free(struct scan_words *w);

/* May there be a citation in t at all: a digit, or a name that needs none?
 * More than half of the texts of a resolution have neither. */
bool scan_worth(const struct scan_words *w, const struct text *t);

/* Fill s with the tokens of t; what was in it is cleared, not freed. */
void scan_text(struct scan *s, const struct text *t,
    const struct scan_words *words, const struct date_list *dates);
void scan_free(struct scan *s);

/* The type of a token; TOKEN_OTHER behind the last. */
enum token_type scan_type(const struct scan *s, size_t token);

/* The row of a word token. */
const struct lang_cite_row *scan_row(const struct scan *s, size_t token);
bool scan_is(const struct scan *s, size_t token, enum cite_word word);
bool scan_mark(const struct scan *s, size_t token, char mark);

/* For the parts of the scanner: at and behind byte i of the folded text. */
bool scan_upper(const struct text *t, size_t i); /* a capital in print */
char scan_latin(const struct text *t, size_t i, size_t *len); /* the small
	Latin letter, look-alikes of other scripts too; '\0': none */
/* Does a word of some script begin at i?  Particles are glued to Latin letters
 * in Arabic, and Chinese knows no blanks. */
bool scan_begins(const struct text *t, size_t i);
/* Does prefix k stand at p? */
bool scan_prefix(
    const struct scan_words *w, size_t k, const char *p, const char *end);
size_t scan_word(const struct scan *s, size_t i, enum cite_word *what,
    const struct lang_cite_row **row);

/* number.c: the number at i (a digit, or the S of S-10/2), with its letters;
 * returns its length or 0. */
size_t number_scan(const struct scan *s, size_t i, struct number *out);

/* symbol_scan.c: the symbol at i (a capital) and those that "and Corr.1"
 * adds; pushes tokens.  Returns the bytes that it took, or 0. */
size_t scan_symbol(struct scan *s, size_t i);

struct token *scan_push(
    struct scan *s, enum token_type type, int value, size_t start, size_t stop);

#endif
