/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "load/index.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "load/manifest.h"
#include "load/zst.h"

enum { VERSION = 1 };

static const char schema[] =
    "PRAGMA cache_size=-16384;"
    "CREATE TABLE IF NOT EXISTS batches(id TEXT PRIMARY KEY) WITHOUT ROWID;"
    "CREATE TABLE IF NOT EXISTS newest("
    " kind INTEGER, symbol TEXT, lang TEXT, hash TEXT, batch TEXT,"
    " PRIMARY KEY(kind, symbol, lang)) WITHOUT ROWID;";

static void
prepare(struct index *ix)
{
	db_run(&ix->db, schema);
	ix->get = db_prepare(&ix->db, "SELECT hash, batch FROM newest"
				      " WHERE kind=? AND symbol=? AND lang=?");
	ix->put = db_prepare(&ix->db,
	    "INSERT INTO newest(kind, symbol, lang, hash, batch)"
	    " VALUES(?, ?, ?, ?, ?) ON CONFLICT DO UPDATE"
	    " SET hash=excluded.hash, batch=excluded.batch"
	    " WHERE excluded.batch>=batch");
}

void
index_bind(sqlite3_stmt *st, const struct index_key *key)
{
	sqlite3_bind_int(st, 1, (int)key->kind);
	db_bind(st, 2, key->symbol);
	db_bind(st, 3, key->lang);
}

bool
index_get(
    struct index *ix, const struct index_key *key, struct index_entry *out)
{
	bool found;

	index_bind(ix->get, key);
	found = db_row(&ix->db, ix->get);
	if (found) {
		db_text(ix->get, 0, out->hash, sizeof out->hash);
		db_text(ix->get, 1, out->batch, sizeof out->batch);
		sqlite3_reset(ix->get);
	}
	return found;
}

void
index_hold(struct index *ix)
{
	db_run(&ix->db, "BEGIN");
}

void
index_release(struct index *ix)
{
	db_run(&ix->db, "COMMIT");
}

const char index_resolved[] = "load/resolved";

enum index_outcome
index_error(
    struct index *ix, const struct index_key *key, struct index_entry *error)
{
	struct index_key k = {INDEX_ERROR, key->symbol, key->lang};
	bool had_error = index_get(ix, &k, error), had;
	struct index_entry whole;

	k.kind = INDEX_DOCUMENT;
	had = index_get(ix, &k, &whole);
	if (!had) {
		k = (struct index_key){INDEX_CATALOGUE, key->symbol, ""};
		had = index_get(ix, &k, &whole);
	}
	if (!had_error)
		return had ? INDEX_GOOD : INDEX_UNKNOWN;
	if (had && strcmp(error->batch, whole.batch) < 0)
		return INDEX_GOOD;
	return strcmp(error->hash, index_resolved) == 0 ? INDEX_RESOLVED
							: INDEX_FAILED;
}

/* Add the rows of one file. */
static bool
add_file(struct index *ix, const char *path, enum table_id table,
    const char *id, struct problem *p)
{
	struct index_row row = {0};
	struct zst_reader r;
	struct span line;
	bool ok = zst_open(&r, path, p);

	while (ok && zst_line(&r, &line, p)) {
		ok = index_row_read(&row, table, (char *)line.p, line.n) ||
		     problem_set(p, PROBLEM_CORRUPT, "%s: row %llu is not JSON",
			 path, r.rows);
		if (!ok)
			break;
		index_bind(ix->put, &row.key);
		db_bind(ix->put, 4, buf_span(&row.hash).p);
		db_bind(ix->put, 5, id);
		db_step(&ix->db, ix->put);
	}
	ok = ok && p->code == PROBLEM_NONE;
	zst_reader_free(&r);
	index_row_free(&row);
	return ok;
}

static bool
is_indexed(enum table_id table)
{
	return table == TABLE_DOCUMENTS || table == TABLE_CATALOGUE ||
	       table == TABLE_ERRORS;
}

bool
index_add(struct index *ix, const char *lake, const char *id, struct problem *p)
{
	struct manifest m;
	bool ok = manifest_read(&m, lake, id, p);
	sqlite3_stmt *st;

	db_run(&ix->db, "BEGIN IMMEDIATE");
	for (size_t i = 0; ok && i < m.n; i++) {
		char *path;

		if (!is_indexed(m.files[i].table))
			continue;
		path = lake_file(lake, id, m.files[i].path);
		ok = add_file(ix, path, m.files[i].table, id, p);
		free(path);
	}
	st = db_prepare(&ix->db, "INSERT OR IGNORE INTO batches VALUES(?)");
	db_bind(st, 1, id);
	db_step(&ix->db, st);
	sqlite3_finalize(st);
	db_run(&ix->db, ok ? "COMMIT" : "ROLLBACK");
	manifest_free(&m);
	return ok;
}

static bool
is_published(const struct index *ix, const char *id)
{
	return ix->batches.n > 0 &&
	       bsearch(id, ix->batches.ids, ix->batches.n, LAKE_ID,
		   (int (*)(const void *, const void *))strcmp) != NULL;
}

/* Whether all batches that the index knows are still there. */
static bool
is_of_lake(struct index *ix)
{
	sqlite3_stmt *st = db_prepare(&ix->db, "SELECT id FROM batches");
	bool ok = true;

	while (db_row(&ix->db, st)) {
		char id[LAKE_ID];

		db_text(st, 0, id, sizeof id);
		ok = ok && is_published(ix, id);
	}
	sqlite3_finalize(st);
	return ok;
}

static bool
knows(struct index *ix, const char *id)
{
	sqlite3_stmt *st =
	    db_prepare(&ix->db, "SELECT 1 FROM batches WHERE id=?");
	bool known;

	db_bind(st, 1, id);
	known = db_row(&ix->db, st);
	sqlite3_finalize(st);
	return known;
}

static bool
add_unknown(struct index *ix, const char *lake, struct problem *p)
{
	for (size_t i = 0; i < ix->batches.n; i++)
		if (!knows(ix, ix->batches.ids[i]) &&
		    !index_add(ix, lake, ix->batches.ids[i], p))
			return false;
	return true;
}

static void
close_db(struct index *ix)
{
	sqlite3_finalize(ix->get);
	sqlite3_finalize(ix->put);
	ix->get = ix->put = NULL;
	db_close(&ix->db);
}

void
index_open(struct index *ix, const char *lake)
{
	const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
	struct problem p = {0};

	*ix = (struct index){.path = lake_path(lake, "index.db")};
	if (!manifest_live(lake, &ix->batches, &p))
		die("%s", p.message);
	if (db_open(&ix->db, ix->path, VERSION, flags)) {
		prepare(ix);
		if (!is_of_lake(ix))
			close_db(ix);
	}
	if (ix->db.sql == NULL) {
		if (unlink(ix->path) != 0 && errno != ENOENT)
			die("cannot remove %s:", ix->path);
		if (!db_open(&ix->db, ix->path, VERSION, flags))
			die("cannot make %s", ix->path);
		prepare(ix);
	}
	if (!add_unknown(ix, lake, &p))
		die("%s", p.message);
}

bool
index_build(struct index *ix, const char *lake, struct problem *p)
{
	*ix = (struct index){0};
	if (!manifest_live(lake, &ix->batches, p))
		return false;
	/* An empty name: a file of its own, which goes with the process. */
	if (!db_open(&ix->db, "", VERSION,
		SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE))
		die("cannot make a temporary database");
	prepare(ix);
	return add_unknown(ix, lake, p);
}

bool
index_check(const char *lake, struct problem *p)
{
	static const char differ[] =
	    "SELECT * FROM (SELECT * FROM newest EXCEPT"
	    " SELECT * FROM there.newest) UNION ALL SELECT * FROM"
	    " (SELECT * FROM there.newest EXCEPT SELECT * FROM newest)"
	    " LIMIT 1";
	char *path = lake_path(lake, "index.db");
	struct index ix;
	struct db there;
	sqlite3_stmt *st;
	bool ok = index_build(&ix, lake, p);

	if (ok && !db_open(&there, path, VERSION, SQLITE_OPEN_READONLY))
		ok = problem_set(p, PROBLEM_CORRUPT, "%s: not an index", path);
	else if (ok)
		db_close(&there);
	if (ok) {
		st = db_prepare(&ix.db, "ATTACH ? AS there");
		db_bind(st, 1, path);
		db_step(&ix.db, st);
		sqlite3_finalize(st);
		st = db_prepare(&ix.db, differ);
		if (db_row(&ix.db, st))
			ok = problem_set(p, PROBLEM_CORRUPT,
			    "%s: %s %s is not as the batches have it", path,
			    (const char *)sqlite3_column_text(st, 1),
			    (const char *)sqlite3_column_text(st, 2));
		sqlite3_finalize(st);
	}
	index_close(&ix);
	free(path);
	return ok;
}

const char *
index_newest(const struct index *ix)
{
	return ix->batches.n == 0 ? NULL : ix->batches.ids[ix->batches.n - 1];
}

void
index_close(struct index *ix)
{
	close_db(ix);
	lake_batches_free(&ix->batches);
	free(ix->path);
}
