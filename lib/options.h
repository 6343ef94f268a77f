/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef LIB_OPTIONS_H
#define LIB_OPTIONS_H

#include <stdbool.h>
#include <stddef.h>

/*
 * The options of a program as a table: parsing, --help and the check of man
 * pages against it all come from the same rows.  --help and --version are
 * everywhere and need no row.
 */
enum option_type {
	OPTION_FLAG, /* bool */
	OPTION_STRING, /* const char *: borrowed from argv */
	OPTION_NUMBER, /* unsigned long long, within min and max */
	OPTION_SIZE, /* the same, with K, M, G */
	OPTION_LIST, /* struct option_list: the option may stand again */
};

struct option_list {
	const char **items; /* borrowed from argv */
	size_t n, cap;
};

struct option_row {
	const char *name; /* "store", given as --store */
	char letter; /* 's', given as -s; 0: none */
	enum option_type type;
	const char *value; /* what stands for the value in --help: "DIR" */
	const char *help;
	void *to; /* where it goes, by type; it holds the default before */
	unsigned long long min, max; /* numbers; max 0: no upper bound */
};

struct options {
	const char *program; /* "ods-parse" */
	const char *operands; /* "[FILE ...]", "" */
	const char *purpose; /* one line */
	const struct option_row *rows;
	size_t nrows;
	int min_operands, max_operands; /* max -1: any number */
};

/*
 * Parse the command line; returns the index of the first operand.  --help and
 * --version print to stdout and exit 0; whatever is wrong prints two lines to
 * stderr and exits 2.  Sets progname, and sees to it that the numbers of stdin,
 * stdout and stderr are taken: it comes before any file is opened.
 */
int options_parse(const struct options *o, int argc, char **argv);

/* A wrong value found later: the same two lines, exit 2. */
_Noreturn void options_wrong(const struct options *o, const char *fmt, ...)
    __attribute__((format(printf, 2, 3)));

#define ODS_VERSION "0.1.0"

#endif
