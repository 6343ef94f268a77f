/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <stdio.h>
#include <string.h>

#include "fetch/ledger_db.h"

/*
 * What was told of each document.  A run notes it in a table of its own, `tell`
 * (which SQLite keeps out of memory when it grows), and brings it into the
 * ledger when it has ended well: who was killed has told nothing.
 */
struct telling {
	char sha256[SHA256_HEX]; /* of the last body; "": none */
	char code[32]; /* of the failure since; "": none */
};

static bool
find(struct ledger *l, sqlite3_stmt *s, const char *symbol, const char *lang,
    struct telling *t)
{
	bool found;

	ledger_bind(l, s, 1, symbol);
	ledger_bind(l, s, 2, lang);
	found = ledger_step(l, s);
	if (found) {
		LEDGER_TAKE(s, 0, t->sha256);
		LEDGER_TAKE(s, 1, t->code);
	}
	sqlite3_reset(s);
	return found;
}

bool
ledger_tell(struct ledger *l, const char *symbol, const char *lang,
    const char *sha256, const char *code)
{
	struct telling before = {{0}, {0}};
	bool failed = *code != '\0', news;
	sqlite3_stmt *s;

	if (l->tell == NULL)
		ledger_run(l,
		    "CREATE TEMP TABLE tell (symbol TEXT, lang TEXT, sha256 "
		    "TEXT, code TEXT, PRIMARY KEY (symbol, lang)) "
		    "WITHOUT ROWID");
	s = ledger_prepare(l, &l->tell,
	    "SELECT sha256, code FROM temp.tell WHERE symbol = ? AND lang = ?");
	if (!find(l, s, symbol, lang, &before)) {
		s = ledger_prepare(l, &l->told,
		    "SELECT sha256, code FROM told WHERE symbol = ? AND "
		    "lang = ?");
		find(l, s, symbol, lang, &before);
	}
	news = failed ? strcmp(code, before.code) != 0
		      : strcmp(sha256, before.sha256) != 0;
	if (!news && (failed || before.code[0] == '\0'))
		return false;
	s = ledger_prepare(l, &l->note,
	    "INSERT OR REPLACE INTO temp.tell VALUES (?, ?, ?, ?)");
	ledger_bind(l, s, 1, symbol);
	ledger_bind(l, s, 2, lang);
	ledger_bind(l, s, 3, failed ? before.sha256 : sha256);
	ledger_bind(l, s, 4, code);
	ledger_step(l, s);
	sqlite3_reset(s);
	return news;
}

void
ledger_told(struct ledger *l)
{
	if (l->tell == NULL)
		return;
	ledger_commit(l);
	ledger_run(l, "INSERT OR REPLACE INTO told SELECT * FROM temp.tell;"
		      "DELETE FROM temp.tell");
}
