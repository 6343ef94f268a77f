/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "lib/options.h"

#include <fcntl.h>
#include <getopt.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "lib/die.h"
#include "lib/mem.h"
#include "lib/number.h"

enum { MEGA = 1 << 20 };
enum { ROWS_MAX = 40, HELP = 1000, VERSION = 1001, FIRST = 2000 };

static void
print_row(const char *name, char letter, const char *value, const char *help)
{
	char left[64];

	snprintf(left, sizeof left, "%c%c%c --%s%s%s",
	    letter != '\0' ? '-' : ' ', letter != '\0' ? letter : ' ',
	    letter != '\0' ? ',' : ' ', name, value != NULL ? " " : "",
	    value != NULL ? value : "");
	printf("  %-26s %s\n", left, help);
}

_Noreturn static void
print_help(const struct options *o)
{
	printf("usage: %s [options]%s%s\n%s\n\n", o->program,
	    *o->operands != '\0' ? " " : "", o->operands, o->purpose);
	for (size_t i = 0; i < o->nrows; i++)
		print_row(o->rows[i].name, o->rows[i].letter, o->rows[i].value,
		    o->rows[i].help);
	print_row("help", 'h', NULL, "print this and exit");
	print_row("version", 'V', NULL, "print the version and exit");
	close_stdout();
	exit(0);
}

_Noreturn void
options_wrong(const struct options *o, const char *fmt, ...)
{
	va_list ap;

	fprintf(stderr, "%s: ", o->program);
	va_start(ap, fmt);
	vfprintf(stderr, fmt, ap);
	va_end(ap);
	fprintf(stderr, "\nusage: %s [options]%s%s (--help lists them)\n",
	    o->program, *o->operands != '\0' ? " " : "", o->operands);
	exit(EXIT_USAGE);
}

static void
add_item(struct option_list *list, const char *item)
{
	list->items =
	    mem_grow(list->items, list->n, &list->cap, sizeof *list->items);
	list->items[list->n++] = item;
}

static void
set_number(
    const struct options *o, const struct option_row *row, const char *value)
{
	unsigned long long max = row->max > 0 ? row->max : ~0ULL;
	bool ok = row->type == OPTION_SIZE
		      ? number_parse_size(value, row->min, max, row->to)
		      : number_parse(value, row->min, max, row->to);

	if (ok)
		return;
	if (row->type == OPTION_SIZE && row->min % MEGA == 0)
		options_wrong(o, "--%s: \"%s\" is not a size from %lluM up",
		    row->name, value, row->min / MEGA);
	if (row->max > 0)
		options_wrong(o,
		    "--%s: \"%s\" is not a number from %llu to %llu", row->name,
		    value, row->min, row->max);
	options_wrong(o, "--%s: \"%s\" is not a number from %llu up", row->name,
	    value, row->min);
}

static void
set(const struct options *o, const struct option_row *row, const char *value)
{
	switch (row->type) {
	case OPTION_FLAG:
		*(bool *)row->to = true;
		break;
	case OPTION_STRING:
		*(const char **)row->to = value;
		break;
	case OPTION_NUMBER:
	case OPTION_SIZE:
		set_number(o, row, value);
		break;
	case OPTION_LIST:
		add_item(row->to, value);
		break;
	}
}

/* The tables that getopt_long(3) wants, from ours. */
static void
fill(const struct options *o, struct option *longs, char *shorts)
{
	size_t n = 0;

	if (o->nrows > ROWS_MAX)
		die("too many options in the table");
	*shorts++ = ':';
	for (size_t i = 0; i < o->nrows; i++) {
		const struct option_row *row = &o->rows[i];
		int has = row->type != OPTION_FLAG;

		longs[n++] = (struct option){row->name, has, NULL,
		    row->letter != '\0' ? row->letter : FIRST + (int)i};
		if (row->letter != '\0') {
			*shorts++ = row->letter;
			if (has)
				*shorts++ = ':';
		}
	}
	longs[n++] = (struct option){"help", 0, NULL, HELP};
	longs[n++] = (struct option){"version", 0, NULL, VERSION};
	longs[n] = (struct option){0};
	memcpy(shorts, "hV", sizeof "hV");
}

static const struct option_row *
find_row(const struct options *o, int c)
{
	for (size_t i = 0; i < o->nrows; i++)
		if (o->rows[i].letter == c || FIRST + (int)i == c)
			return &o->rows[i];
	return NULL;
}

/* optopt is the letter, what the table gives for a known name, else 0. */
_Noreturn static void
wrong_option(const struct options *o, char **argv)
{
	if (optopt == 0)
		options_wrong(o, "unknown option %s", argv[optind - 1]);
	if (optopt >= HELP || find_row(o, optopt) != NULL)
		options_wrong(o, "%s: it takes no value", argv[optind - 1]);
	options_wrong(o, "unknown option -%c", optopt);
}

static void
handle(const struct options *o, int c, char **argv)
{
	switch (c) {
	case HELP:
	case 'h':
		print_help(o);
	case VERSION:
	case 'V':
		printf("%s %s\n", o->program, ODS_VERSION);
		close_stdout();
		exit(0);
	case ':':
		options_wrong(o, "option %s needs a value", argv[optind - 1]);
	case '?':
		wrong_option(o, argv);
	default:
		set(o, find_row(o, c), optarg);
	}
}

/* Where stdin, stdout or stderr is closed, the next file that is opened would
 * take its number, and what is printed would go into the lake.  In their place
 * comes what fails when it is used. */
static void
hold_standard_files(void)
{
	for (int fd = STDIN_FILENO; fd <= STDERR_FILENO; fd++)
		if (fcntl(fd, F_GETFD) < 0 &&
		    open("/dev/null",
			fd == STDIN_FILENO ? O_WRONLY : O_RDONLY) != fd)
			die("/dev/null:");
}

int
options_parse(const struct options *o, int argc, char **argv)
{
	struct option longs[ROWS_MAX + 3];
	char shorts[2 * ROWS_MAX + 8];
	int c;

	progname = o->program;
	hold_standard_files();
	fill(o, longs, shorts);
	opterr = 0;
	optind = 0; /* glibc: begin anew, so that it can be called twice */
	while ((c = getopt_long(argc, argv, shorts, longs, NULL)) != -1)
		handle(o, c, argv);
	if (argc - optind < o->min_operands)
		options_wrong(o, "an operand is missing");
	if (o->max_operands >= 0 && argc - optind > o->max_operands)
		options_wrong(o, "unexpected operand \"%s\"",
		    argv[optind + o->max_operands]);
	return optind;
}
