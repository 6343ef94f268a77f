/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <limits.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "fetch/ledger_db.h"
#include "lib/buf.h"
#include "lib/number.h"

enum { BUSY_MS = 10000 };

/* What brings a ledger from each version to the next; none is version 0. */
static const char *const STEPS[] = {
    "CREATE TABLE origin ("
    "  id INTEGER PRIMARY KEY,"
    "  name TEXT NOT NULL UNIQUE);"
    "CREATE TABLE document ("
    "  symbol TEXT NOT NULL, lang TEXT NOT NULL, type TEXT NOT NULL,"
    "  origin INTEGER NOT NULL REFERENCES origin(id),"
    "  url TEXT, status INTEGER, media_type TEXT, bytes INTEGER,"
    "  sha256 TEXT, etag TEXT, modified TEXT, fetched TEXT, job TEXT,"
    "  station TEXT, distribution TEXT, scanned INTEGER,"
    "  asked TEXT NOT NULL, runs INTEGER NOT NULL, next_try TEXT,"
    "  code TEXT, message TEXT,"
    "  PRIMARY KEY (symbol, lang, type, origin)) WITHOUT ROWID;"
    "PRAGMA user_version = 1;",

    /* run: the number of the run that asked last */
    "ALTER TABLE document ADD COLUMN spelling TEXT;"
    "ALTER TABLE document ADD COLUMN run INTEGER;"
    "CREATE TABLE told ("
    "  symbol TEXT NOT NULL, lang TEXT NOT NULL, sha256 TEXT, code TEXT,"
    "  PRIMARY KEY (symbol, lang)) WITHOUT ROWID;"
    "CREATE TABLE memory ("
    "  name TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID;"
    "PRAGMA user_version = 2;",
};

enum { VERSION = sizeof STEPS / sizeof STEPS[0] };

void
ledger_fail(const struct ledger *l)
{
	die("the ledger of the store: %s", sqlite3_errmsg(l->db));
}

void
ledger_run(struct ledger *l, const char *sql)
{
	if (sqlite3_exec(l->db, sql, NULL, NULL, NULL) != SQLITE_OK)
		ledger_fail(l);
}

sqlite3_stmt *
ledger_prepare(struct ledger *l, void **statement, const char *sql)
{
	sqlite3_stmt *s = *statement;

	if (s == NULL &&
	    sqlite3_prepare_v2(l->db, sql, -1, &s, NULL) != SQLITE_OK)
		ledger_fail(l);
	*statement = s;
	sqlite3_reset(s);
	return s;
}

bool
ledger_step(struct ledger *l, sqlite3_stmt *s)
{
	int status = sqlite3_step(s);

	if (status != SQLITE_ROW && status != SQLITE_DONE)
		ledger_fail(l);
	return status == SQLITE_ROW;
}

void
ledger_bind(struct ledger *l, sqlite3_stmt *s, int at, const char *text)
{
	/* "" is what is not known. */
	int status = *text == '\0'
			 ? sqlite3_bind_null(s, at)
			 : sqlite3_bind_text(s, at, text, -1, SQLITE_STATIC);

	if (status != SQLITE_OK)
		ledger_fail(l);
}

void
ledger_text(sqlite3_stmt *s, int at, char *out, size_t size)
{
	const char *text = (const char *)sqlite3_column_text(s, at);

	snprintf(out, size, "%s", text != NULL ? text : "");
}

static long long
number_of(struct ledger *l, const char *sql)
{
	sqlite3_stmt *s = NULL;
	long long v;

	if (sqlite3_prepare_v2(l->db, sql, -1, &s, NULL) != SQLITE_OK)
		ledger_fail(l);
	v = ledger_step(l, s) ? sqlite3_column_int64(s, 0) : 0;
	sqlite3_finalize(s);
	return v;
}

static void
check_version(struct ledger *l, const char *path)
{
	long long version = number_of(l, "PRAGMA user_version");

	if (version < 1 || version > VERSION)
		die("%s is of version %lld; up to version %d is known here",
		    path, version, VERSION);
}

static void
find_origin(struct ledger *l, const char *name)
{
	static const char *const sqls[] = {
	    "INSERT OR IGNORE INTO origin (name) VALUES (?)",
	    "SELECT id FROM origin WHERE name = ?"};

	for (size_t i = 0; i < 2; i++) {
		sqlite3_stmt *s = NULL;

		if (sqlite3_prepare_v2(l->db, sqls[i], -1, &s, NULL) !=
		    SQLITE_OK)
			ledger_fail(l);
		ledger_bind(l, s, 1, name);
		if (ledger_step(l, s))
			l->origin = sqlite3_column_int64(s, 0);
		sqlite3_finalize(s);
	}
}

bool
ledger_recall(struct ledger *l, const char *name, char *out, size_t size)
{
	sqlite3_stmt *s = NULL;
	bool known;

	if (sqlite3_prepare_v2(l->db, "SELECT value FROM memory WHERE name = ?",
		-1, &s, NULL) != SQLITE_OK)
		ledger_fail(l);
	ledger_bind(l, s, 1, name);
	known = ledger_step(l, s);
	if (known)
		ledger_text(s, 0, out, size);
	sqlite3_finalize(s);
	return known;
}

void
ledger_remember(struct ledger *l, const char *name, const char *value)
{
	sqlite3_stmt *s = NULL;

	if (sqlite3_prepare_v2(l->db,
		"INSERT OR REPLACE INTO memory (name, value) VALUES (?, ?)", -1,
		&s, NULL) != SQLITE_OK)
		ledger_fail(l);
	ledger_bind(l, s, 1, name);
	ledger_bind(l, s, 2, value);
	ledger_step(l, s);
	sqlite3_finalize(s);
}

/* Runs are numbered: what this one has asked is told by its number. */
static void
count_run(struct ledger *l)
{
	char text[24];
	unsigned long long run = 0;

	if (ledger_recall(l, "run", text, sizeof text))
		number_parse(text, 0, LLONG_MAX - 1, &run);
	l->run = (long long)run + 1;
	snprintf(text, sizeof text, "%lld", l->run);
	ledger_remember(l, "run", text);
}

static char *
path_of(const char *store, struct buf *path)
{
	buf_printf(path, "%s/ledger.db", store);
	return path->data;
}

void
ledger_create(struct ledger *l, const char *store, const char *origin)
{
	struct buf buf = {0};
	const char *path = path_of(store, &buf);
	sqlite3 *db = NULL;

	*l = (struct ledger){0};
	if (sqlite3_open_v2(path, &db,
		SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE |
		    SQLITE_OPEN_NOMUTEX,
		NULL) != SQLITE_OK)
		die("cannot open %s: %s", path,
		    db != NULL ? sqlite3_errmsg(db) : "out of memory");
	l->db = db;
	sqlite3_busy_timeout(db, BUSY_MS);
	/* A row that is lost with the power is asked for again; the bodies
	 * are synced by the store. */
	ledger_run(l, "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL");
	ledger_run(l, "BEGIN IMMEDIATE");
	for (long long v = number_of(l, "PRAGMA user_version");
	     v >= 0 && v < VERSION; v++)
		ledger_run(l, STEPS[v]);
	check_version(l, path);
	find_origin(l, origin);
	count_run(l);
	ledger_run(l, "COMMIT");
	buf_free(&buf);
}

static bool
open_reading(struct ledger *l, const char *uri)
{
	sqlite3 *db = NULL;

	if (sqlite3_open_v2(uri, &db, SQLITE_OPEN_READONLY | SQLITE_OPEN_URI,
		NULL) == SQLITE_OK &&
	    sqlite3_exec(db, "SELECT count(*) FROM sqlite_schema", NULL, NULL,
		NULL) == SQLITE_OK) {
		l->db = db;
		return true;
	}
	sqlite3_close(db);
	return false;
}

/* The path as a URI of SQLite: what has a meaning there as %XX. */
static void
add_uri(struct buf *uri, const char *path)
{
	buf_adds(uri, "file:");
	for (; *path != '\0'; path++)
		if (*path == '?' || *path == '#' || *path == '%')
			buf_printf(uri, "%%%02X", (unsigned)*path);
		else
			buf_addc(uri, *path);
}

bool
ledger_open(struct ledger *l, const char *store)
{
	struct buf buf = {0}, uri = {0};
	const char *path = path_of(store, &buf);

	*l = (struct ledger){0};
	if (access(path, F_OK) != 0) {
		buf_free(&buf);
		return false;
	}
	add_uri(&uri, path);
	/* On a medium that cannot be written to, SQLite cannot make the file
	 * that readers share; nobody can write there either. */
	if (!open_reading(l, uri.data)) {
		buf_adds(&uri, "?immutable=1");
		if (!open_reading(l, uri.data))
			die("cannot open %s: not a ledger", path);
	}
	sqlite3_busy_timeout(l->db, BUSY_MS);
	check_version(l, path);
	buf_free(&buf);
	buf_free(&uri);
	return true;
}

void
ledger_close(struct ledger *l)
{
	void *const all[] = {l->get, l->put, l->find, l->all, l->spelt,
	    l->other, l->tell, l->told, l->note};

	if (l->db == NULL)
		return;
	ledger_commit(l);
	for (size_t i = 0; i < sizeof all / sizeof all[0]; i++)
		sqlite3_finalize(all[i]);
	sqlite3_close(l->db);
	l->db = NULL;
}
