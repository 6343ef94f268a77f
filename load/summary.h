/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef LOAD_SUMMARY_H
#define LOAD_SUMMARY_H

#include <stdbool.h>
#include <stddef.h>

#include "load/lake.h"
#include "load/tables.h"

/* What became of the records of a run. */
struct summary_code {
	char code[40];
	unsigned long long n;
};

struct summary {
	unsigned long long records; /* lines of the input */
	unsigned long long failed; /* of them: with an error, or no records */
	unsigned long long unchanged; /* were in the lake as they are */
	unsigned long long repeated; /* another of the same key came later */
	unsigned long long resolved; /* are again what they were */
	unsigned long long rows[TABLES]; /* that were published */
	char batch[LAKE_ID]; /* "": nothing was published */
	struct summary_code *codes; /* tally of errors */
	size_t ncodes, codes_cap;
};

/* Count a failed record. */
void summary_error(struct summary *s, const char *code);

/* To stderr, for people.  lake is NULL where nothing was to be published. */
void summary_print(const struct summary *s, const char *lake);

/* Die if path cannot be written: before anything is published. */
void summary_prepare(const char *path);

/* As one JSON object, for metrics, by a temporary file and a rename. */
void summary_write(const struct summary *s, const char *path);

void summary_free(struct summary *s);

#endif
