/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fetch/ledger.h"

#include <limits.h>
#include <sqlite3.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

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

/* Those of version 1, which is read as well. */
#define COLUMNS \
	"url, status, media_type, bytes, sha256, etag, modified, fetched, " \
	"job, station, distribution, scanned, runs, next_try, code, message"

_Noreturn static void
fail(const struct ledger *l)
{
	die("the ledger of the store: %s", sqlite3_errmsg(l->db));
}

static void
run(struct ledger *l, const char *sql)
{
	if (sqlite3_exec(l->db, sql, NULL, NULL, NULL) != SQLITE_OK)
		fail(l);
}

/* The statement, made at its first use. */
static sqlite3_stmt *
prepare(struct ledger *l, void **statement, const char *sql)
{
	sqlite3_stmt *s = *statement;

	if (s == NULL &&
	    sqlite3_prepare_v2(l->db, sql, -1, &s, NULL) != SQLITE_OK)
		fail(l);
	*statement = s;
	sqlite3_reset(s);
	return s;
}

static bool
step(struct ledger *l, sqlite3_stmt *s)
{
	int status = sqlite3_step(s);

	if (status != SQLITE_ROW && status != SQLITE_DONE)
		fail(l);
	return status == SQLITE_ROW;
}

static long long
number_of(struct ledger *l, const char *sql)
{
	sqlite3_stmt *s = NULL;
	long long v;

	if (sqlite3_prepare_v2(l->db, sql, -1, &s, NULL) != SQLITE_OK)
		fail(l);
	v = step(l, s) ? sqlite3_column_int64(s, 0) : 0;
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
bind(struct ledger *l, sqlite3_stmt *s, int at, const char *text)
{
	/* "" is what is not known. */
	int status = *text == '\0'
			 ? sqlite3_bind_null(s, at)
			 : sqlite3_bind_text(s, at, text, -1, SQLITE_TRANSIENT);

	if (status != SQLITE_OK)
		fail(l);
}

static void
take_text(sqlite3_stmt *s, int at, char *out, size_t size)
{
	const char *text = (const char *)sqlite3_column_text(s, at);

	snprintf(out, size, "%s", text != NULL ? text : "");
}

#define TAKE(s, at, field) take_text(s, at, field, sizeof(field))

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
			fail(l);
		bind(l, s, 1, name);
		if (step(l, s))
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
		fail(l);
	bind(l, s, 1, name);
	known = step(l, s);
	if (known)
		take_text(s, 0, out, size);
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
		fail(l);
	bind(l, s, 1, name);
	bind(l, s, 2, value);
	step(l, s);
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
		SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, NULL) != SQLITE_OK)
		die("cannot open %s: %s", path,
		    db != NULL ? sqlite3_errmsg(db) : "out of memory");
	l->db = db;
	sqlite3_busy_timeout(db, BUSY_MS);
	/* A row that is lost with the power is asked for again; the bodies
	 * are synced by the store. */
	run(l, "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL");
	run(l, "BEGIN IMMEDIATE");
	for (long long v = number_of(l, "PRAGMA user_version");
	     v >= 0 && v < VERSION; v++)
		run(l, STEPS[v]);
	check_version(l, path);
	find_origin(l, origin);
	count_run(l);
	run(l, "COMMIT");
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
	if (l->db == NULL)
		return;
	ledger_commit(l);
	sqlite3_finalize(l->get);
	sqlite3_finalize(l->put);
	sqlite3_finalize(l->find);
	sqlite3_finalize(l->all);
	sqlite3_close(l->db);
	l->db = NULL;
}

static void
take_row(sqlite3_stmt *s, struct ledger_row *row)
{
	struct holding *h = &row->holding;
	char code[32];

	TAKE(s, 0, h->url);
	h->status = (long)sqlite3_column_int64(s, 1);
	TAKE(s, 2, h->media_type);
	h->bytes = (unsigned long long)sqlite3_column_int64(s, 3);
	TAKE(s, 4, h->sha256);
	TAKE(s, 5, h->etag);
	TAKE(s, 6, h->modified);
	TAKE(s, 7, h->fetched);
	TAKE(s, 8, h->job);
	TAKE(s, 9, h->station);
	TAKE(s, 10, h->distribution);
	h->scanned = sqlite3_column_type(s, 11) == SQLITE_NULL
			 ? -1
			 : sqlite3_column_int(s, 11);
	row->runs = (unsigned)sqlite3_column_int(s, 12);
	TAKE(s, 13, row->next_try);
	TAKE(s, 14, code);
	row->problem.code = problem_from_name(code);
	TAKE(s, 15, row->problem.message);
}

bool
ledger_get(struct ledger *l, const char *symbol, const char *lang,
    const char *type, struct ledger_row *row)
{
	sqlite3_stmt *s = prepare(l, &l->get,
	    "SELECT " COLUMNS ", asked, spelling, run FROM document WHERE "
	    "symbol = ? AND lang = ? AND type = ? AND origin = ?");

	bind(l, s, 1, symbol);
	bind(l, s, 2, lang);
	bind(l, s, 3, type);
	sqlite3_bind_int64(s, 4, l->origin);
	if (!step(l, s))
		return false;
	take_row(s, row);
	TAKE(s, 16, row->asked);
	TAKE(s, 17, row->spelling);
	row->now = sqlite3_column_int64(s, 18) == l->run;
	sqlite3_reset(s);
	return true;
}

static void
bind_holding(struct ledger *l, sqlite3_stmt *s, const struct holding *h)
{
	bool held = h->sha256[0] != '\0';

	bind(l, s, 5, h->url);
	bind(l, s, 7, h->media_type);
	bind(l, s, 9, h->sha256);
	bind(l, s, 10, h->etag);
	bind(l, s, 11, h->modified);
	bind(l, s, 12, h->fetched);
	bind(l, s, 13, h->job);
	bind(l, s, 14, h->station);
	bind(l, s, 15, h->distribution);
	if (h->status != 0)
		sqlite3_bind_int64(s, 6, h->status);
	else
		sqlite3_bind_null(s, 6);
	if (held)
		sqlite3_bind_int64(s, 8, (sqlite3_int64)h->bytes);
	else
		sqlite3_bind_null(s, 8);
	if (held && h->scanned >= 0)
		sqlite3_bind_int(s, 16, h->scanned);
	else
		sqlite3_bind_null(s, 16);
}

void
ledger_put(struct ledger *l, const char *symbol, const char *lang,
    const char *type, const struct ledger_row *row)
{
	sqlite3_stmt *s;
	char now[CLOCK_ISO];

	if (!l->writing)
		run(l, "BEGIN IMMEDIATE");
	l->writing = true;
	s = prepare(l, &l->put,
	    "INSERT OR REPLACE INTO document (symbol, lang, type, origin, "
	    "url, status, media_type, bytes, sha256, etag, modified, fetched, "
	    "job, station, distribution, scanned, runs, next_try, code, "
	    "message, asked, spelling, run) VALUES "
	    "(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)");
	bind(l, s, 1, symbol);
	bind(l, s, 2, lang);
	bind(l, s, 3, type);
	sqlite3_bind_int64(s, 4, l->origin);
	bind_holding(l, s, &row->holding);
	sqlite3_bind_int64(s, 17, row->runs);
	bind(l, s, 18, row->next_try);
	bind(l, s, 19,
	    row->problem.code != PROBLEM_NONE ? problem_name(row->problem.code)
					      : "");
	bind(l, s, 20,
	    row->problem.code != PROBLEM_NONE ? row->problem.message : "");
	clock_iso(clock_now(), now);
	bind(l, s, 21, now);
	bind(l, s, 22, row->spelling);
	sqlite3_bind_int64(s, 23, l->run);
	step(l, s);
	sqlite3_reset(s);
}

void
ledger_commit(struct ledger *l)
{
	if (l->writing)
		run(l, "COMMIT");
	l->writing = false;
}

/* The place of a type in the order of preference; -1: not wanted. */
static int
rank_of(const char *type, const char *const *types)
{
	static const char *const usual[] = {"docx", "doc", "pdf", NULL};
	const char *const *list = types != NULL ? types : usual;
	int i = 0;

	for (; list[i] != NULL; i++)
		if (strcmp(list[i], type) == 0)
			return i;
	return types == NULL ? i : -1;
}

bool
ledger_find(struct ledger *l, const char *symbol, const char *lang,
    const char *const *types, struct ledger_row *row)
{
	sqlite3_stmt *s = prepare(l, &l->find,
	    "SELECT " COLUMNS ", type FROM document WHERE symbol = ? AND "
	    "lang = ? ORDER BY fetched DESC, asked DESC, type, origin");
	int best = -1;

	row->holding.sha256[0] = '\0';
	row->problem.code = PROBLEM_NONE;
	bind(l, s, 1, symbol);
	bind(l, s, 2, lang);
	while (step(l, s)) {
		bool held = sqlite3_column_type(s, 4) != SQLITE_NULL;
		int rank =
		    rank_of((const char *)sqlite3_column_text(s, 16), types);

		if (rank < 0)
			continue;
		if (held ? best < 0 || rank < best
			 : best < 0 && row->problem.code == PROBLEM_NONE)
			take_row(s, row);
		if (held && (best < 0 || rank < best))
			best = rank;
	}
	sqlite3_reset(s);
	return best >= 0;
}

bool
ledger_next(struct ledger *l, const char **symbol, const char **lang)
{
	sqlite3_stmt *s = l->all;

	if (s == NULL)
		s = prepare(l, &l->all,
		    "SELECT DISTINCT symbol, lang FROM document WHERE "
		    "sha256 IS NOT NULL ORDER BY symbol, lang");
	if (!step(l, s))
		return false;
	*symbol = (const char *)sqlite3_column_text(s, 0);
	*lang = (const char *)sqlite3_column_text(s, 1);
	return true;
}
