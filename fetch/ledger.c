/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <stdio.h>
#include <string.h>

#include "fetch/ledger_db.h"

/* Those of version 1, which is read as well. */
#define COLUMNS \
	"url, status, media_type, bytes, sha256, etag, modified, fetched, " \
	"job, station, distribution, scanned, runs, next_try, code, message"

static void
take_row(sqlite3_stmt *s, struct ledger_row *row)
{
	struct holding *h = &row->holding;
	char code[32];

	LEDGER_TAKE(s, 0, h->url);
	h->status = (long)sqlite3_column_int64(s, 1);
	LEDGER_TAKE(s, 2, h->media_type);
	h->bytes = (unsigned long long)sqlite3_column_int64(s, 3);
	LEDGER_TAKE(s, 4, h->sha256);
	LEDGER_TAKE(s, 5, h->etag);
	LEDGER_TAKE(s, 6, h->modified);
	LEDGER_TAKE(s, 7, h->fetched);
	LEDGER_TAKE(s, 8, h->job);
	LEDGER_TAKE(s, 9, h->station);
	LEDGER_TAKE(s, 10, h->distribution);
	h->scanned = sqlite3_column_type(s, 11) == SQLITE_NULL
			 ? -1
			 : sqlite3_column_int(s, 11);
	row->runs = (unsigned)sqlite3_column_int(s, 12);
	LEDGER_TAKE(s, 13, row->next_try);
	LEDGER_TAKE(s, 14, code);
	row->problem.code = problem_from_name(code);
	LEDGER_TAKE(s, 15, row->problem.message);
}

bool
ledger_get(struct ledger *l, const char *symbol, const char *lang,
    const char *type, struct ledger_row *row)
{
	sqlite3_stmt *s = ledger_prepare(l, &l->get,
	    "SELECT " COLUMNS ", asked, spelling, run FROM document WHERE "
	    "symbol = ? AND lang = ? AND type = ? AND origin = ?");

	ledger_bind(l, s, 1, symbol);
	ledger_bind(l, s, 2, lang);
	ledger_bind(l, s, 3, type);
	sqlite3_bind_int64(s, 4, l->origin);
	if (!ledger_step(l, s))
		return false;
	take_row(s, row);
	LEDGER_TAKE(s, 16, row->asked);
	LEDGER_TAKE(s, 17, row->spelling);
	row->now = sqlite3_column_int64(s, 18) == l->run;
	sqlite3_reset(s);
	return true;
}

static void
bind_holding(struct ledger *l, sqlite3_stmt *s, const struct holding *h)
{
	bool held = h->sha256[0] != '\0';

	ledger_bind(l, s, 5, h->url);
	ledger_bind(l, s, 7, h->media_type);
	ledger_bind(l, s, 9, h->sha256);
	ledger_bind(l, s, 10, h->etag);
	ledger_bind(l, s, 11, h->modified);
	ledger_bind(l, s, 12, h->fetched);
	ledger_bind(l, s, 13, h->job);
	ledger_bind(l, s, 14, h->station);
	ledger_bind(l, s, 15, h->distribution);
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
		ledger_run(l, "BEGIN IMMEDIATE");
	l->writing = true;
	s = ledger_prepare(l, &l->put,
	    "INSERT OR REPLACE INTO document (symbol, lang, type, origin, "
	    "url, status, media_type, bytes, sha256, etag, modified, fetched, "
	    "job, station, distribution, scanned, runs, next_try, code, "
	    "message, asked, spelling, run) VALUES "
	    "(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)");
	ledger_bind(l, s, 1, symbol);
	ledger_bind(l, s, 2, lang);
	ledger_bind(l, s, 3, type);
	sqlite3_bind_int64(s, 4, l->origin);
	bind_holding(l, s, &row->holding);
	sqlite3_bind_int64(s, 17, row->runs);
	ledger_bind(l, s, 18, row->next_try);
	ledger_bind(l, s, 19,
	    row->problem.code != PROBLEM_NONE ? problem_name(row->problem.code)
					      : "");
	ledger_bind(l, s, 20,
	    row->problem.code != PROBLEM_NONE ? row->problem.message : "");
	clock_iso(clock_now(), now);
	ledger_bind(l, s, 21, now);
	ledger_bind(l, s, 22, row->spelling);
	sqlite3_bind_int64(s, 23, l->run);
	ledger_step(l, s);
	sqlite3_reset(s);
}

void
ledger_commit(struct ledger *l)
{
	if (l->writing)
		ledger_run(l, "COMMIT");
	l->writing = false;
}

void
ledger_spelling(struct ledger *l, const char *symbol, char out[SPELLING_MAX])
{
	sqlite3_stmt *s = ledger_prepare(l, &l->spelt,
	    "SELECT spelling FROM document WHERE symbol = ? AND origin = ? "
	    "AND spelling IS NOT NULL ORDER BY fetched DESC LIMIT 1");

	ledger_bind(l, s, 1, symbol);
	sqlite3_bind_int64(s, 2, l->origin);
	out[0] = '\0';
	if (ledger_step(l, s))
		ledger_text(s, 0, out, SPELLING_MAX);
	sqlite3_reset(s);
}

bool
ledger_other(struct ledger *l, const char *symbol, const char *not_lang,
    const struct holding *h, char lang[LEDGER_LANG], char type[LEDGER_TYPE])
{
	/* What is NULL is equal to nothing. */
	sqlite3_stmt *s = ledger_prepare(l, &l->other,
	    "SELECT lang, type FROM document WHERE symbol = ? AND origin = ? "
	    "AND lang <> ? AND sha256 IS NOT NULL AND (sha256 = ? OR job = ?) "
	    "LIMIT 1");
	bool found;

	ledger_bind(l, s, 1, symbol);
	sqlite3_bind_int64(s, 2, l->origin);
	ledger_bind(l, s, 3, not_lang);
	ledger_bind(l, s, 4, h->sha256);
	ledger_bind(l, s, 5, h->job);
	found = ledger_step(l, s);
	if (found) {
		ledger_text(s, 0, lang, LEDGER_LANG);
		ledger_text(s, 1, type, LEDGER_TYPE);
	}
	sqlite3_reset(s);
	return found;
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
	sqlite3_stmt *s = ledger_prepare(l, &l->find,
	    "SELECT " COLUMNS ", type FROM document WHERE symbol = ? AND "
	    "lang = ? ORDER BY fetched DESC, asked DESC, type, origin");
	int best = -1;

	row->holding.sha256[0] = '\0';
	row->problem.code = PROBLEM_NONE;
	ledger_bind(l, s, 1, symbol);
	ledger_bind(l, s, 2, lang);
	while (ledger_step(l, s)) {
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
		s = ledger_prepare(l, &l->all,
		    "SELECT DISTINCT symbol, lang FROM document WHERE "
		    "sha256 IS NOT NULL ORDER BY symbol, lang");
	if (!ledger_step(l, s))
		return false;
	*symbol = (const char *)sqlite3_column_text(s, 0);
	*lang = (const char *)sqlite3_column_text(s, 1);
	return true;
}
