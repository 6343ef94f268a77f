/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef FETCH_INPUT_H
#define FETCH_INPUT_H

#include <stdbool.h>
#include <stddef.h>

#include "fetch/item.h"
#include "fetch/shard.h"
#include "lib/buf.h"
#include "lib/lang/lang.h"

/*
 * What is asked for: lines of symbols, of symbols and languages, and records
 * (pipeline(5), "Input of fetch"), each as one document in one language.
 */

/* The languages to ask for, and those that there are: codes of pipeline(5). */
struct input_langs {
	const char *code[LANG_MAX]; /* of lang_list */
	size_t n;
};

/* The code of a language as it may be written (any case, the letters and
 * spellings of ODS), a literal; NULL: there is no such language. */
const char *input_lang(struct span s);

/* Add the code of a language, or those of a list ("en,fr", "all"); false: no
 * such language. */
bool input_add_langs(struct input_langs *l, const char *list);

/* The codes of all languages with blanks between them. */
const char *input_langs_known(void);

struct input {
	int fd;
	const char *name;
	const struct input_langs *langs;
	struct shard shard; /* what is not in it is passed over */
	unsigned long long number; /* of the line, from 1 */
	struct buf buf; /* what was read, from byte `at` */
	size_t at, seen; /* no newline before `seen` */
	bool toolong; /* the line that is being read */
	bool end;

	struct item *ready; /* of the last line, from `next` */
	size_t nready, cap, next;
};

/* The next document; false: more must be read (or it is the end). */
bool input_next(struct input *in, struct item *out);

/* Is everything read and given? */
bool input_is_over(const struct input *in);

/* Read what there is, waiting if nothing is.  Ends the program with status 1
 * on an error. */
void input_fill(struct input *in);

void input_free(struct input *in);

#endif
