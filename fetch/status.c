/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fetch/status.h"

#include <stdio.h>
#include <stdlib.h>

#include "fetch/ledger_db.h"
#include "lib/json.h"

/*
 * A row of the ledger is one type of a document in one language at one origin.
 * It is held; or it failed, and is due to be asked for again, or waits for its
 * time.  What is held may have failed since.
 */
#define HELD "sha256 IS NOT NULL"
#define DUE "sha256 IS NULL AND coalesce(next_try, '') <= ?1"
#define WAITING "sha256 IS NULL AND next_try > ?1"
#define STATES "sum(" HELD "), sum(" DUE "), sum(" WAITING ")"

/* The states by something: one table of the report each. */
static const struct {
	const char *title, *key, *sql;
} by[] = {
    {"origin", "origins",
	"SELECT name, " STATES " FROM document JOIN origin ON id = origin "
	"GROUP BY name ORDER BY name"},
    {"language", "languages",
	"SELECT lang, " STATES " FROM document GROUP BY lang ORDER BY lang"},
    {"type asked for", "types",
	"SELECT type, " STATES " FROM document GROUP BY type ORDER BY type"},
};

enum { BY = sizeof by / sizeof by[0] };

static const char TOTAL[] = "SELECT 'all', " STATES " FROM document";
static const char BODIES[] =
    "SELECT count(*), coalesce(sum(bytes), 0), (SELECT max(asked) FROM "
    "document) FROM (SELECT DISTINCT sha256, bytes FROM document WHERE " HELD
    ")";
static const char MEDIA[] =
    "SELECT media_type, count(*) FROM document WHERE " HELD
    " GROUP BY media_type ORDER BY 2 DESC, 1";
/* By reason: how many, of these due, the oldest time, and one of them. */
static const char FAILURES[] =
    "SELECT code, count(*), sum(coalesce(next_try, '') <= ?1), "
    "min(coalesce(next_try, '')), symbol, lang FROM document "
    "WHERE code IS NOT NULL GROUP BY code ORDER BY 2 DESC, 1";

static sqlite3_stmt *
begin(struct ledger *l, const char *sql)
{
	sqlite3_stmt *s = NULL;
	char now[CLOCK_ISO];

	if (sqlite3_prepare_v2(l->db, sql, -1, &s, NULL) != SQLITE_OK)
		ledger_fail(l);
	clock_iso(clock_now(), now);
	/* ledger_bind would borrow it, and the rows are read by the caller. */
	if (sqlite3_bind_parameter_count(s) > 0 &&
	    sqlite3_bind_text(s, 1, now, -1, SQLITE_TRANSIENT) != SQLITE_OK)
		ledger_fail(l);
	return s;
}

static const char *
text(sqlite3_stmt *s, int at)
{
	const char *value = (const char *)sqlite3_column_text(s, at);

	return value != NULL && *value != '\0' ? value : "-";
}

static void
print_states(struct ledger *l, const char *title, const char *sql)
{
	sqlite3_stmt *s = begin(l, sql);

	printf("\n%-40s %10s %10s %10s\n", title, "held", "due", "waiting");
	while (ledger_step(l, s))
		printf("%-40s %10lld %10lld %10lld\n", text(s, 0),
		    (long long)sqlite3_column_int64(s, 1),
		    (long long)sqlite3_column_int64(s, 2),
		    (long long)sqlite3_column_int64(s, 3));
	sqlite3_finalize(s);
}

void
status_print(struct ledger *l)
{
	sqlite3_stmt *s = begin(l, BODIES);

	ledger_step(l, s);
	printf("%lld bodies, %lld bytes; last asked %s\n",
	    (long long)sqlite3_column_int64(s, 0),
	    (long long)sqlite3_column_int64(s, 1), text(s, 2));
	sqlite3_finalize(s);
	print_states(l, "documents", TOTAL);
	for (size_t i = 0; i < BY; i++)
		print_states(l, by[i].title, by[i].sql);
	s = begin(l, MEDIA);
	printf("\n%-72s\n", "held, by what it is");
	while (ledger_step(l, s))
		printf("%-72s %10lld\n", text(s, 0),
		    (long long)sqlite3_column_int64(s, 1));
	sqlite3_finalize(s);
	s = begin(l, FAILURES);
	printf("\n%-16s %8s %8s  %-20s  %s\n", "failure", "all", "due",
	    "the oldest from", "one of them");
	while (ledger_step(l, s))
		printf("%-16s %8lld %8lld  %-20s  %s %s\n", text(s, 0),
		    (long long)sqlite3_column_int64(s, 1),
		    (long long)sqlite3_column_int64(s, 2), text(s, 3),
		    text(s, 4), text(s, 5));
	sqlite3_finalize(s);
}

static void
put_states(struct json_writer *w, sqlite3_stmt *s)
{
	json_begin(w, '{');
	json_pair_integer(w, "held", sqlite3_column_int64(s, 1));
	json_pair_integer(w, "due", sqlite3_column_int64(s, 2));
	json_pair_integer(w, "waiting", sqlite3_column_int64(s, 3));
	json_finish(w, '}');
}

static void
put_by(
    struct ledger *l, struct json_writer *w, const char *key, const char *sql)
{
	sqlite3_stmt *s = begin(l, sql);

	json_put_key(w, key);
	json_begin(w, '{');
	while (ledger_step(l, s)) {
		json_put_key(w, text(s, 0));
		put_states(w, s);
	}
	json_finish(w, '}');
	sqlite3_finalize(s);
}

static void
put_failures(struct ledger *l, struct json_writer *w)
{
	sqlite3_stmt *s = begin(l, FAILURES);

	json_put_key(w, "failures");
	json_begin(w, '[');
	while (ledger_step(l, s)) {
		json_begin(w, '{');
		json_pair_string(w, "code", text(s, 0));
		json_pair_integer(w, "documents", sqlite3_column_int64(s, 1));
		json_pair_integer(w, "due", sqlite3_column_int64(s, 2));
		json_pair_string(
		    w, "oldest", *text(s, 3) != '-' ? text(s, 3) : NULL);
		json_pair_string(w, "symbol", text(s, 4));
		json_pair_string(w, "lang", text(s, 5));
		json_finish(w, '}');
	}
	json_finish(w, ']');
	sqlite3_finalize(s);
}

void
status_json(struct ledger *l)
{
	struct buf out = {0};
	struct json_writer w = {.out = &out};
	sqlite3_stmt *s = begin(l, BODIES);

	json_begin(&w, '{');
	ledger_step(l, s);
	json_pair_integer(&w, "bodies", sqlite3_column_int64(s, 0));
	json_pair_integer(&w, "bytes", sqlite3_column_int64(s, 1));
	json_pair_string(&w, "asked", *text(s, 2) != '-' ? text(s, 2) : NULL);
	sqlite3_finalize(s);
	s = begin(l, TOTAL);
	json_put_key(&w, "documents");
	if (ledger_step(l, s))
		put_states(&w, s);
	sqlite3_finalize(s);
	for (size_t i = 0; i < BY; i++)
		put_by(l, &w, by[i].key, by[i].sql);
	s = begin(l, MEDIA);
	json_put_key(&w, "media_types");
	json_begin(&w, '{');
	while (ledger_step(l, s))
		json_pair_integer(&w, text(s, 0), sqlite3_column_int64(s, 1));
	json_finish(&w, '}');
	sqlite3_finalize(s);
	put_failures(l, &w);
	json_finish(&w, '}');
	puts(out.data);
	buf_free(&out);
}

void
status_due(struct ledger *l)
{
	sqlite3_stmt *s = begin(l,
	    "SELECT symbol, lang FROM document WHERE code IS NOT NULL AND "
	    "coalesce(next_try, '') <= ?1 GROUP BY symbol, lang "
	    "ORDER BY min(coalesce(next_try, '')), symbol, lang");

	while (ledger_step(l, s))
		printf("%s\t%s\n", text(s, 0), text(s, 1));
	sqlite3_finalize(s);
}
