/* SPDX-License-Identifier: GPL-3.0-or-later */
/* ods-store: what a store holds, and whether it is whole.  See ods-store(1). */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "fetch/audit.h"
#include "fetch/status.h"
#include "lib/die.h"
#include "lib/options.h"
#include "lib/store.h"

struct settings {
	bool json, dry_run, repair, quiet;
};

struct command {
	const char *name;
	bool json, dry_run, repair; /* options that mean something to it */
	/* False: exit status 1. */
	bool (*run)(const struct settings *set, struct ledger *l,
	    const struct store *s);
};

static bool
run_status(const struct settings *set, struct ledger *l, const struct store *s)
{
	(void)s;
	(set->json ? status_json : status_print)(l);
	return true;
}

static bool
run_due(const struct settings *set, struct ledger *l, const struct store *s)
{
	(void)set;
	(void)s;
	status_due(l);
	return true;
}

static bool
run_check(const struct settings *set, struct ledger *l, const struct store *s)
{
	return audit_check(l, s,
	    &(struct audit_options){
		.repair = set->repair, .json = set->json, .quiet = set->quiet});
}

static bool
run_sweep(const struct settings *set, struct ledger *l, const struct store *s)
{
	audit_sweep(l, s, set->dry_run);
	return true;
}

static const struct command commands[] = {
    {"status", true, false, false, run_status},
    {"due", false, false, false, run_due},
    {"check", true, false, true, run_check},
    {"sweep", false, true, false, run_sweep},
};

static const struct command *
find_command(
    const struct options *o, const char *name, const struct settings *set)
{
	const struct command *c = commands;
	const struct command *end =
	    commands + sizeof commands / sizeof commands[0];

	while (c < end && strcmp(name, c->name) != 0)
		c++;
	if (c == end)
		options_wrong(o, "\"%s\" is no command", name);
	if ((set->json && !c->json) || (set->dry_run && !c->dry_run) ||
	    (set->repair && !c->repair))
		options_wrong(o, "%s takes no such option", name);
	return c;
}

int
main(int argc, char **argv)
{
	struct settings set = {0};
	const struct option_row rows[] = {
	    {"json", 'j', OPTION_FLAG, NULL,
		"status, check: as one JSON object", &set.json, 0, 0},
	    {"dry-run", 'n', OPTION_FLAG, NULL,
		"sweep: tell what would be removed", &set.dry_run, 0, 0},
	    {"repair", 'r', OPTION_FLAG, NULL, "check: remove what is damaged",
		&set.repair, 0, 0},
	    {"quiet", 'q', OPTION_FLAG, NULL, "no progress", &set.quiet, 0, 0},
	};
	const struct options options = {.program = "ods-store",
	    .operands = "status | due | check | sweep  [STORE]",
	    .purpose = "What a store holds, and whether it is whole.",
	    .rows = rows,
	    .nrows = sizeof rows / sizeof rows[0],
	    .min_operands = 1,
	    .max_operands = 2};
	int first = options_parse(&options, argc, argv);
	const struct command *c = find_command(&options, argv[first], &set);
	const char *path =
	    first + 1 < argc ? argv[first + 1] : getenv("ODS_STORE");
	bool writes = set.repair || (c->dry_run && !set.dry_run), ok;
	struct ledger ledger;
	struct store store;

	if (path == NULL || *path == '\0')
		path = "store";
	store_open(&store, path); /* it must be there */
	if (!ledger_open(&ledger, path))
		die("the store %s has no ledger", path);
	if (writes) {
		store_close(&store);
		store_create(&store, path); /* with its lock */
	}
	ok = c->run(&set, &ledger, &store);
	ledger_close(&ledger);
	store_close(&store);
	close_stdout();
	return ok ? 0 : EXIT_UNUSABLE;
}
