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
#include "load/index.h"
#include "load/schema.h"
#include "load/stat.h"
#include "load/verify.h"

struct settings {
	bool index, current;
	unsigned long long grace; /* seconds */
	enum table_id table;
};

struct command {
	const char *name, *operands;
	int least, most; /* operands */
	int table; /* which operand is a table, from 1; 0: none */
	bool index, current, grace; /* options that mean something to it */
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

static bool
run_ddl(const struct settings *set, char **operands, struct problem *p)
{
	const struct dialect *d = ddl_find(operands[0]);
	bool there[TABLES] = {false};
	struct buf out = {0};

	(void)set;
	if (strcmp(operands[0], "list") == 0)
		ddl_list(&out);
	else if (ddl_reads_files(d) && !stat_tables(operands[1], there, p))
		return false;
	else
		ddl_write(d, operands[1], there, &out);
	fwrite(out.data, 1, out.len, stdout);
	buf_free(&out);
	return true;
}

static const struct command commands[] = {
    {"verify", "LAKE", 1, 1, 0, true, false, false, run_verify},
    {"compact", "LAKE", 1, 1, 0, false, false, true, run_compact},
    {"cat", "LAKE TABLE", 2, 2, 2, false, true, false, run_cat},
    {"stat", "LAKE", 1, 1, 0, false, false, false, run_stat},
    {"schema", "TABLE", 1, 1, 1, false, false, false, run_schema},
    {"ddl", "DIALECT and, for duckdb, LAKE", 1, 2, 0, false, false, false,
	run_ddl},
};

static void
check_dialect(const struct options *o, const char *name, const char *lake)
{
	const struct dialect *d = ddl_find(name);

	if (d == NULL && strcmp(name, "list") != 0)
		options_wrong(
		    o, "\"%s\" is no dialect (ods-lake ddl list)", name);
	if (d != NULL && ddl_reads_files(d) && lake == NULL)
		options_wrong(o, "%s reads the files of a lake: name it", name);
}

static const struct command *
find_command(const struct options *o, int argc, char **argv, const char *grace,
    struct settings *set)
{
	const struct command *c = commands;
	const struct command *end =
	    commands + sizeof commands / sizeof commands[0];

	while (c < end && strcmp(argv[0], c->name) != 0)
		c++;
	if (c == end)
		options_wrong(o, "\"%s\" is no command", argv[0]);
	if (argc - 1 < c->least || argc - 1 > c->most)
		options_wrong(o, "%s wants %s", c->name, c->operands);
	if ((set->index && !c->index) || (set->current && !c->current) ||
	    (grace != NULL && !c->grace))
		options_wrong(o, "%s takes no such option", c->name);
	if (grace != NULL && !number_parse_duration(grace, &set->grace))
		options_wrong(o,
		    "--grace: \"%s\" is no duration: 3600, 90m, 12h, 30d",
		    grace);
	if (c->run == run_ddl)
		check_dialect(o, argv[1], argv[2]);
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
	};
	const struct options options = {"ods-lake",
	    "verify LAKE | compact LAKE | cat LAKE TABLE | stat LAKE | "
	    "schema TABLE | ddl DIALECT [LAKE]",
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
