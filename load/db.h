/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef LOAD_DB_H
#define LOAD_DB_H

#include <sqlite3.h>
#include <stdbool.h>

/*
 * SQLite for files that this program makes itself: whatever goes wrong ends
 * it, with the name of the file.
 */
struct db {
	sqlite3 *sql;
	const char *path; /* borrowed, for messages */
};

/* Open, or make.  False (closed again): it is no database or of another
 * version (PRAGMA user_version) than this one; 0 in a new file is set. */
bool db_open(struct db *db, const char *path, int version, int flags);
void db_close(struct db *db);

void db_run(struct db *db, const char *sql);
sqlite3_stmt *db_prepare(struct db *db, const char *sql);

/* The next row; false (and reset) behind the last. */
bool db_row(struct db *db, sqlite3_stmt *st);

/* For statements without rows: run and reset. */
void db_step(struct db *db, sqlite3_stmt *st);

void db_bind(sqlite3_stmt *st, int at, const char *text); /* borrowed */

/* A column as text, into out of n bytes. */
void db_text(sqlite3_stmt *st, int column, char *out, int n);

#endif
