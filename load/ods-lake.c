/* SPDX-License-Identifier: GPL-3.0-or-later */
/* ods-lake: check, tend and read a lake.  See ods-lake(1). */
#include <stdio.h>
#include <string.h>

#include "lib/die.h"
#include "lib/number.h"
#include "lib/options.h"
#include "load/cat.h"
#include "load/compact.h"
#include "load/ddl.h"
#include "load/fill.h"
#include "load/index.h"
#include "load/page.h"
#include "load/schema.h"
#include "load/stat.h"
#include "load/verify.h"

struct settings {
	bool index, current;
	unsigned long long grace; /* seconds */
	const char *taken; /* a file */
	enum table_id table;
};

struct command {
	const char *name, *operands;
	int least, most; /* operands */
	int table, dialect; /* which operand is one, from 1; 0: none */
	unsigned options; /* that mean something to it */
	bool (*run)(
	    const struct settings *set, char **operands, struct problem *p);
};

static bool
run_verify(const struct settings *set, char **operands, struct problem *p)
{
	return verify_lake(operands[0], p) &&
	       (!set->index || index_check(operands[0], p));
}

static bool
run_compact(const struct settings *set, char **operands, struct problem *p)
{
	return compact_lake(operands[0], set->grace, p);
}

static bool
run_cat(const struct settings *set, char **operands, struct problem *p)
{
	return cat_table(operands[0], set->table, set->current, p);
}

static bool
run_stat(const struct settings *set, char **operands, struct problem *p)
{
	(void)set;
	return stat_lake(operands[0], p);
}

static bool
run_schema(const struct settings *set, char **operands, struct problem *p)
{
	struct buf out = {0};

	(void)operands;
	(void)p;
	schema_write(set->table, &out);
	fwrite(out.data, 1, out.len, stdout);
	buf_free(&out);
	return true;
}

static void
print(struct buf *out)
{
	if (out->len > 0)
		fwrite(out->data, 1, out->len, stdout);
	buf_free(out);
}

static bool
run_ddl(const struct settings *set, char **operands, struct problem *p)
{
	const struct dialect *d = dialect_find(operands[0]);
	bool there[TABLES] = {false};
	struct buf out = {0};

	(void)set;
	if (d == NULL)
		dialect_list(&out);
	else if (operands[1] == NULL)
		ddl_tables(d, &out);
	else if (stat_tables(operands[1], there, p))
		ddl_files(d, operands[1], there, &out);
	else
		return false;
	print(&out);
	return true;
}

/* The whole of a file, which is a list of batches. */
static void
read_list(const char *path, struct buf *out)
{
	FILE *f = fopen(path, "r");
	size_t n;

	if (f == NULL)
		die("cannot open %s:", path);
	while (buf_reserve(out, BUFSIZ) &&
	       (n = fread(out->data + out->len, 1, BUFSIZ, f)) > 0)
		buf_cut(out, out->len + n);
	if (ferror(f))
		die("cannot read %s:", path);
	fclose(f);
}

static bool
run_fill(const struct settings *set, char **operands, struct problem *p)
{
	struct buf taken = {0}, out = {0};
	bool ok;

	if (set->taken != NULL)
		read_list(set->taken, &taken);
	ok = fill_write(
	    dialect_find(operands[0]), operands[1], buf_span(&taken), &out, p);
	buf_free(&taken);
	/* Half of the statements would be worse than none. */
	if (ok)
		print(&out);
	buf_free(&out);
	return ok;
}

static bool
run_page(const struct settings *set, char **operands, struct problem *p)
{
	struct buf out = {0};

	(void)set;
	(void)operands;
	(void)p;
	page_write(&out);
	print(&out);
	return true;
}

enum { OPT_INDEX = 1, OPT_CURRENT = 2, OPT_GRACE = 4, OPT_TAKEN = 8 };

static const struct command commands[] = {
    {"verify", "LAKE", 1, 1, 0, 0, OPT_INDEX, run_verify},
    {"compact", "LAKE", 1, 1, 0, 0, OPT_GRACE, run_compact},
    {"cat", "LAKE TABLE", 2, 2, 2, 0, OPT_CURRENT, run_cat},
    {"stat", "LAKE", 1, 1, 0, 0, 0, run_stat},
    {"schema", "TABLE", 1, 1, 1, 0, 0, run_schema},
    {"ddl", "DIALECT and perhaps LAKE", 1, 2, 0, 1, 0, run_ddl},
    {"fill", "DIALECT LAKE", 2, 2, 0, 1, OPT_TAKEN, run_fill},
    {"page", "nothing", 0, 0, 0, 0, 0, run_page},
};

static void
check_dialect(const struct options *o, const struct command *c, char **argv)
{
	const struct dialect *d = dialect_find(argv[1]);

	if (d == NULL && (c->run != run_ddl || strcmp(argv[1], "list") != 0))
		options_wrong(
		    o, "\"%s\" is no dialect (ods-lake ddl list)", argv[1]);
	if (c->run == run_ddl && argv[2] != NULL && (d == NULL || !d->files))
		options_wrong(
		    o, "%s does not read the files of a lake", argv[1]);
}

static const struct command *
find_command(const struct options *o, int argc, char **argv, const char *grace,
    struct settings *set)
{
	const struct command *c = commands;
	const struct command *end =
	    commands + sizeof commands / sizeof commands[0];
	unsigned given;

	while (c < end && strcmp(argv[0], c->name) != 0)
		c++;
	if (c == end)
		options_wrong(o, "\"%s\" is no command", argv[0]);
	if (argc - 1 < c->least || argc - 1 > c->most)
		options_wrong(o, "%s wants %s", c->name, c->operands);
	given = (set->index ? OPT_INDEX : 0U) |
		(set->current ? OPT_CURRENT : 0U) |
		(grace != NULL ? OPT_GRACE : 0U) |
		(set->taken != NULL ? OPT_TAKEN : 0U);
	if ((given & ~c->options) != 0)
		options_wrong(o, "%s takes no such option", c->name);
	if (grace != NULL && !number_parse_duration(grace, &set->grace))
		options_wrong(o,
		    "--grace: \"%s\" is no duration: 3600, 90m, 12h, 30d",
		    grace);
	if (c->dialect > 0)
		check_dialect(o, c, argv);
	if (c->table == 0)
		return c;
	set->table = table_find(argv[c->table]);
	if (set->table == TABLES)
		options_wrong(o,
		    "\"%s\" is no table (documents blocks notes citations "
		    "dates actions errors catalogue)",
		    argv[c->table]);
	return c;
}

int
main(int argc, char **argv)
{
	struct settings set = {.grace = 86400};
	const char *grace = NULL;
	const struct option_row rows[] = {
	    {"index", 'i', OPTION_FLAG, NULL,
		"verify: compare index.db with the batches as well", &set.index,
		0, 0},
	    {"current", 'c', OPTION_FLAG, NULL,
		"cat: the newest version of each document alone", &set.current,
		0, 0},
	    {"grace", 'g', OPTION_STRING, "TIME",
		"compact: how long to keep what it replaces (1d)", &grace, 0,
		0},
	    {"taken", 't', OPTION_STRING, "FILE",
		"fill: the batches that are there already", &set.taken, 0, 0},
	};
	const struct options options = {"ods-lake",
	    "verify LAKE | compact LAKE | cat LAKE TABLE | stat LAKE | "
	    "schema TABLE | ddl DIALECT [LAKE] | fill DIALECT LAKE | page",
	    "check, tend and read a lake", rows, sizeof rows / sizeof rows[0],
	    1, 3};
	int first = options_parse(&options, argc, argv);
	const struct command *c =
	    find_command(&options, argc - first, argv + first, grace, &set);
	struct problem p = {0};

	if (!c->run(&set, argv + first + 1, &p))
		die("%s", p.message);
	close_stdout();
	return 0;
}
