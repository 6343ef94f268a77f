/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "load/db.h"

#include <stdio.h>

#include "lib/die.h"

_Noreturn static void
fail(const struct db *db)
{
	die("%s: %s", db->path, sqlite3_errmsg(db->sql));
}

/* PRAGMA user_version, or -1 when the file cannot be read. */
static int
version_of(struct db *db)
{
	sqlite3_stmt *st = NULL;
	int version = -1;

	if (sqlite3_prepare_v2(db->sql, "PRAGMA user_version", -1, &st, NULL) ==
		SQLITE_OK &&
	    sqlite3_step(st) == SQLITE_ROW)
		version = sqlite3_column_int(st, 0);
	sqlite3_finalize(st);
	return version;
}

bool
db_open(struct db *db, const char *path, int version, int flags)
{
	char sql[64];
	int found;

	db->path = path;
	/* One thread, so no mutex. */
	flags |= SQLITE_OPEN_NOMUTEX;
	if (sqlite3_open_v2(path, &db->sql, flags, NULL) != SQLITE_OK) {
		db_close(db);
		return false;
	}
	sqlite3_busy_timeout(db->sql, 10000);
	found = version_of(db);
	if (found == 0 && (flags & SQLITE_OPEN_CREATE) != 0) {
		snprintf(sql, sizeof sql, "PRAGMA user_version=%d", version);
		db_run(db, sql);
		found = version;
	}
	if (found != version)
		db_close(db);
	return found == version;
}

void
db_close(struct db *db)
{
	sqlite3_close(db->sql);
	db->sql = NULL;
}

void
db_run(struct db *db, const char *sql)
{
	if (sqlite3_exec(db->sql, sql, NULL, NULL, NULL) != SQLITE_OK)
		fail(db);
}

sqlite3_stmt *
db_prepare(struct db *db, const char *sql)
{
	sqlite3_stmt *st;

	if (sqlite3_prepare_v3(db->sql, sql, -1, SQLITE_PREPARE_PERSISTENT, &st,
		NULL) != SQLITE_OK)
		fail(db);
	return st;
}

bool
db_row(struct db *db, sqlite3_stmt *st)
{
	int rc = sqlite3_step(st);

	if (rc == SQLITE_ROW)
		return true;
	if (rc != SQLITE_DONE)
		fail(db);
	sqlite3_reset(st);
	return false;
}

void
db_step(struct db *db, sqlite3_stmt *st)
{
	while (db_row(db, st))
		continue;
}

void
db_bind(sqlite3_stmt *st, int at, const char *text)
{
	sqlite3_bind_text(st, at, text, -1, SQLITE_STATIC);
}

void
db_text(sqlite3_stmt *st, int column, char *out, int n)
{
	const unsigned char *text = sqlite3_column_text(st, column);

	snprintf(out, (size_t)n, "%s", text == NULL ? "" : (const char *)text);
}
