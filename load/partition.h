/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef LOAD_PARTITION_H
#define LOAD_PARTITION_H

#include <stdbool.h>

#include "lib/buf.h"
#include "lib/record.h"

/*
 * How the files of a batch are spread over folders KEY=VALUE, as Hive does it:
 * by the language, and by the organ, year and type of the document that a row
 * belongs to.  Values come from closed lists (and are percent-encoded there),
 * since no path is ever made from data; what is on none of them, or null,
 * stands in KEY=__HIVE_DEFAULT_PARTITION__ (languages: `und`).
 */
enum partition_key {
	PARTITION_LANGUAGE,
	PARTITION_ORGAN,
	PARTITION_YEAR,
	PARTITION_TYPE,
	PARTITION_KEYS,
};

struct partition {
	enum partition_key keys[PARTITION_KEYS]; /* outermost first */
	size_t n;
};

extern const struct partition partition_default; /* by language */

/* "language,year"; false: another word, or one twice. */
bool partition_parse(struct partition *part, const char *text);

/* The name of a key; PARTITION_KEYS: there is none such. */
const char *partition_name(enum partition_key key);

bool partition_same(const struct partition *a, const struct partition *b);

/* The folder of a record's rows, "language=zh/year=2023", into out. */
void partition_folder(const struct partition *part, const struct record *rec,
    const char *lang, struct buf *out);

#endif
