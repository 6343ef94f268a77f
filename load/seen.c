/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "load/seen.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "lib/die.h"
#include "lib/mem.h"
#include "load/batch.h"

static const char schema[] =
    "PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF;"
    "PRAGMA locking_mode=EXCLUSIVE; PRAGMA cache_size=-16384;"
    "CREATE TABLE seen(kind INTEGER, symbol TEXT, lang TEXT, hash TEXT,"
    " place BLOB, PRIMARY KEY(kind, symbol, lang)) WITHOUT ROWID;"
    "CREATE TABLE dead(tab INTEGER, place INTEGER, first INTEGER,"
    " rows INTEGER, PRIMARY KEY(tab, place, first)) WITHOUT ROWID;"
    "BEGIN;";

void
seen_open(struct seen *s, const char *path)
{
	*s = (struct seen){.path = mem_string(path), .empty = true};
	if (!db_open(
		&s->db, s->path, 1, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE))
		die("cannot make %s", path);
	db_run(&s->db, schema);
	s->get = db_prepare(&s->db, "SELECT hash, place FROM seen"
				    " WHERE kind=? AND symbol=? AND lang=?");
	s->put = db_prepare(&s->db,
	    "INSERT OR REPLACE INTO seen(kind, symbol, lang, hash, place)"
	    " VALUES(?, ?, ?, ?, ?)");
	s->drop = db_prepare(
	    &s->db, "DELETE FROM seen WHERE kind=? AND symbol=? AND lang=?");
	s->kill = db_prepare(&s->db, "INSERT INTO dead VALUES(?, ?, ?, ?)");
	s->dead = db_prepare(&s->db,
	    "SELECT first, rows FROM dead WHERE tab=? AND place=?"
	    " ORDER BY first");
}

bool
seen_get(struct seen *s, const struct index_key *key, char *hash,
    struct seen_place *place)
{
	bool found;

	if (s->empty)
		return false;
	index_bind(s->get, key);
	found = db_row(&s->db, s->get);
	if (found) {
		db_text(s->get, 0, hash, INDEX_HASH);
		memcpy(place, sqlite3_column_blob(s->get, 1), sizeof *place);
		sqlite3_reset(s->get);
	}
	return found;
}

void
seen_put(struct seen *s, const struct index_key *key, const char *hash,
    const struct seen_place *place)
{
	s->empty = false;
	index_bind(s->put, key);
	db_bind(s->put, 4, hash);
	sqlite3_bind_blob(s->put, 5, place, sizeof *place, SQLITE_STATIC);
	db_step(&s->db, s->put);
}

void
seen_drop(
    struct seen *s, const struct index_key *key, const struct seen_place *place)
{
	index_bind(s->drop, key);
	db_step(&s->db, s->drop);
	for (int id = 0; id < TABLES; id++) {
		if (place->rows[id] == 0)
			continue;
		sqlite3_bind_int(s->kill, 1, id);
		sqlite3_bind_int(s->kill, 2,
		    batch_place_of((enum table_id)id, place->place));
		sqlite3_bind_int64(s->kill, 3, (sqlite3_int64)place->first[id]);
		sqlite3_bind_int64(s->kill, 4, (sqlite3_int64)place->rows[id]);
		db_step(&s->db, s->kill);
	}
}

void
seen_dead_begin(struct seen *s, int table, int place)
{
	sqlite3_reset(s->dead);
	sqlite3_bind_int(s->dead, 1, table);
	sqlite3_bind_int(s->dead, 2, place);
}

bool
seen_dead_next(
    struct seen *s, unsigned long long *first, unsigned long long *rows)
{
	if (!db_row(&s->db, s->dead))
		return false;
	*first = (unsigned long long)sqlite3_column_int64(s->dead, 0);
	*rows = (unsigned long long)sqlite3_column_int64(s->dead, 1);
	return true;
}

void
seen_close(struct seen *s)
{
	sqlite3_finalize(s->get);
	sqlite3_finalize(s->put);
	sqlite3_finalize(s->drop);
	sqlite3_finalize(s->kill);
	sqlite3_finalize(s->dead);
	db_close(&s->db);
	unlink(s->path);
	free(s->path);
	*s = (struct seen){0};
}
