/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fetch/audit.h"

#include <stdio.h>
#include <string.h>

#include "fetch/ledger_db.h"
#include "lib/json.h"
#include "lib/utf8.h"

struct audit {
	struct ledger *ledger;
	const struct store *store;
	sqlite3_stmt *find, *see;
	bool repair, dry;
	struct buf line; /* of an entry as JSON */
	bool json;
	struct progress progress;
	unsigned long long bodies, bytes, unreferred, wrong;
};

/* What is referred to, in a table that SQLite may put on the disk: a store may
 * hold more than fits in memory. */
static void
begin(struct audit *a)
{
	static const char *const sqls[] = {
	    "SELECT bytes FROM referred WHERE sha256 = ?",
	    "UPDATE referred SET seen = 1 WHERE sha256 = ?"};
	sqlite3_stmt **to[] = {&a->find, &a->see};

	ledger_run(a->ledger,
	    "PRAGMA temp_store = FILE;"
	    "CREATE TEMP TABLE referred (sha256 TEXT PRIMARY KEY, "
	    "bytes INTEGER, seen INTEGER) WITHOUT ROWID;"
	    "INSERT OR IGNORE INTO referred SELECT sha256, bytes, 0 "
	    "FROM document WHERE sha256 IS NOT NULL");
	for (size_t i = 0; i < 2; i++)
		if (sqlite3_prepare_v2(
			a->ledger->db, sqls[i], -1, to[i], NULL) != SQLITE_OK)
			ledger_fail(a->ledger);
}

static void
end(struct audit *a)
{
	sqlite3_finalize(a->find);
	sqlite3_finalize(a->see);
}

/* Is a body referred to, and with how many bytes? */
static bool
is_referred(struct audit *a, const char *hash, unsigned long long *bytes)
{
	bool found;

	sqlite3_reset(a->find);
	ledger_bind(a->ledger, a->find, 1, hash);
	found = ledger_step(a->ledger, a->find);
	if (found)
		*bytes = (unsigned long long)sqlite3_column_int64(a->find, 0);
	return found;
}

static void
mark_seen(struct audit *a, const char *hash)
{
	sqlite3_reset(a->see);
	ledger_bind(a->ledger, a->see, 1, hash);
	ledger_step(a->ledger, a->see);
}

/* A file may have any name; JSON takes UTF-8 alone. */
static void
put_path(struct json_writer *w, const char *path)
{
	bool ok = utf8_check(path, strlen(path)) == strlen(path);

	json_pair_string(w, "path", ok ? path : NULL);
}

static void
wrong_json(struct audit *a, const char *what, const char *path, const char *why)
{
	struct json_writer w = {.out = &a->line};

	buf_clear(&a->line);
	json_begin(&w, '{');
	json_pair_string(&w, "what", what);
	put_path(&w, path);
	json_pair_string(&w, "why", why);
	json_finish(&w, '}');
	printf("%s%s", a->wrong > 1 ? "," : "", a->line.data);
}

static void
wrong(struct audit *a, const char *what, const char *path, const char *why)
{
	a->wrong++;
	if (a->json)
		wrong_json(a, what, path, why);
	else
		printf("%s\t%s\t%s\n", what, path, why);
}

static void
check_body(struct audit *a, const struct store_entry *e)
{
	unsigned long long bytes;
	struct problem p;

	if (!store_check(a->store, e, &p)) {
		wrong(a, "damaged", e->path, p.message);
		if (a->repair)
			store_remove(a->store, e);
		mark_seen(a, e->hash);
	} else if (!is_referred(a, e->hash, &bytes)) {
		a->unreferred++;
	} else {
		mark_seen(a, e->hash);
		if (bytes != e->bytes)
			wrong(a, "size", e->path,
			    "the ledger has another number of bytes");
	}
}

static void
check_entry(void *ctx, const struct store_entry *e)
{
	struct audit *a = ctx;
	unsigned long long before = a->wrong;

	if (e->kind == STORE_STRAY) {
		wrong(a, "stray", e->path, "not a file of the store");
		return;
	}
	a->bodies++;
	a->bytes += e->bytes;
	check_body(a, e);
	progress_step(&a->progress, a->wrong > before);
}

/* Bodies that the ledger knows, of which it is told how many are done. */
static unsigned long long
count_referred(struct audit *a)
{
	sqlite3_stmt *s = NULL;
	unsigned long long n = 0;

	if (sqlite3_prepare_v2(a->ledger->db, "SELECT count(*) FROM referred",
		-1, &s, NULL) != SQLITE_OK)
		ledger_fail(a->ledger);
	if (ledger_step(a->ledger, s))
		n = (unsigned long long)sqlite3_column_int64(s, 0);
	sqlite3_finalize(s);
	return n;
}

static void
tell_missing(struct audit *a)
{
	sqlite3_stmt *s = NULL;

	if (sqlite3_prepare_v2(a->ledger->db,
		"SELECT r.sha256, symbol || ' ' || lang FROM referred r "
		"JOIN document d ON d.sha256 = r.sha256 WHERE seen = 0 "
		"ORDER BY 1, 2",
		-1, &s, NULL) != SQLITE_OK)
		ledger_fail(a->ledger);
	while (ledger_step(a->ledger, s))
		wrong(a, "missing", (const char *)sqlite3_column_text(s, 0),
		    (const char *)sqlite3_column_text(s, 1));
	sqlite3_finalize(s);
}

static void
tell_counts(const struct audit *a)
{
	printf(a->json ? "],\"bodies\":%llu,\"bytes\":%llu,"
			 "\"unreferred\":%llu,\"wrong\":%llu}\n"
		       : "%llu bodies, %llu bytes; %llu of them in no row of "
			 "the ledger; %llu wrong\n",
	    a->bodies, a->bytes, a->unreferred, a->wrong);
}

bool
audit_check(
    struct ledger *l, const struct store *s, const struct audit_options *o)
{
	struct audit a = {
	    .ledger = l, .store = s, .repair = o->repair, .json = o->json};

	begin(&a);
	progress_start(&a.progress, o->quiet, count_referred(&a));
	if (a.json)
		fputs("{\"files\":[", stdout);
	store_walk(s, check_entry, &a);
	progress_end(&a.progress);
	tell_missing(&a);
	end(&a);
	tell_counts(&a);
	buf_free(&a.line);
	return a.wrong == 0;
}

static void
sweep_entry(void *ctx, const struct store_entry *e)
{
	struct audit *a = ctx;
	unsigned long long bytes;

	if (e->kind == STORE_STRAY) {
		printf("left\t%s\tnot a file of the store\n", e->path);
		return;
	}
	a->bodies++;
	if (is_referred(a, e->hash, &bytes))
		return;
	a->unreferred++;
	a->bytes += e->bytes;
	printf("%s\t%s\t%llu bytes\n", a->dry ? "unreferred" : "removed",
	    e->path, e->bytes);
	if (!a->dry)
		store_remove(a->store, e);
}

void
audit_sweep(struct ledger *l, const struct store *s, bool dry)
{
	struct audit a = {.ledger = l, .store = s, .dry = dry};

	begin(&a);
	store_walk(s, sweep_entry, &a);
	end(&a);
	printf("%llu bodies; %s %llu, %llu bytes\n", a.bodies,
	    dry ? "to remove" : "removed", a.unreferred, a.bytes);
}
