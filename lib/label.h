/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef LIB_LABEL_H
#define LIB_LABEL_H

#include <stdbool.h>
#include <stddef.h>

#include "lib/buf.h"

/*
 * The number that stands before a paragraph or a point, and how deep the
 * points lie in each other (Editorial Manual, "Numbering of paragraphs").
 */
enum label_class {
	LABEL_NONE,
	LABEL_NUMBER, /* "1." "1 -" "1、" "12 bis." "1.1" */
	LABEL_DIGIT, /* "(1)" "1)" */
	LABEL_LETTER, /* "(a)" "a)" "(أ)" */
	LABEL_ROMAN, /* "(i)" "i)": label_nest tells it from a letter */
	LABEL_QUOTED, /* Arabic third level: '1' between quotes */
	LABEL_HAN, /* "一、" "(一)" "㈠" */
	LABEL_BRANCH, /* "(子)" "(甲)" */
	LABEL_BULLET, /* no number */
};

struct label {
	enum label_class class;
	bool enclosed; /* in brackets, or before a closing one */
	int value; /* 1, 2, 3 …; 0: not known */
	int roman; /* value as a Roman numeral; 0: it is none */
	int parts; /* of "1.2.1": 3 */
	size_t begin, end; /* the number as it is kept, bytes of the text */
	size_t rest; /* where the text behind it begins */
};

/* The label at the beginning of a clean text; false: there is none. */
bool label_read(const char *text, struct label *out);

/* A label as all languages may write it, "8" "(b)" "(iii)", into out: letters
 * by their place in the alphabet of the lists, Roman numerals for what stands
 * for them (㈢ and '3').  False: its value is not known. */
enum { LABEL_TEXT = 16 };
bool label_text(const struct label *l, char out[LABEL_TEXT]);

/*
 * Levels of points that lie in each other: the class of a label decides,
 * whatever numerals a language uses.  Zeroed: nothing is open.
 */
enum { NEST_MAX = 8 };

struct nest {
	struct {
		enum label_class class;
		bool enclosed;
		int value;
	} open[NEST_MAX];
	int depth;
};

/* Level of a point with this label, 1 at the top; the nest is brought up to
 * date, and label->class settled where "(i)" may be both.  `under` is the
 * level of an unnumbered paragraph that is open above (0: none). */
int nest_level(struct nest *n, struct label *label, int under);

/*
 * Where a numbered paragraph or point stands, whatever its language prints:
 * "8", "8(a)", "8(a)(ii)".  Zeroed: nothing is open.
 */
enum { LABEL_PATH = 48 };

struct label_path {
	struct nest nest;
	char number[NEST_MAX + 1][LABEL_TEXT]; /* by level, from 1 */
};

/* The next paragraph: its number as printed (none: n 0) and its level, which
 * is returned within what a path can hold. */
int label_step(struct label_path *p, struct span printed, int level);

/* The numbers down to a level; "" where none has one. */
void label_path_text(
    const struct label_path *p, int level, char out[LABEL_PATH]);

#endif
