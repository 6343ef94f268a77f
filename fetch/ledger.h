/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef FETCH_LEDGER_H
#define FETCH_LEDGER_H

#include <stdbool.h>
#include <stddef.h>

#include "fetch/clock.h"
#include "fetch/spelling.h"
#include "fetch/url.h"
#include "lib/problem.h"
#include "lib/sha256.h"

/*
 * What was asked, and what came: STORE/ledger.db, an SQLite database with
 * one row for each (symbol, lang, type, origin).  Written by the one program
 * that holds the store's lock, read by any.  Errors of SQLite end the program
 * with status 1.
 */

/* A body that came: `source` of pipeline(5).  Empty strings: not known. */
struct holding {
	char url[URL_MAX];
	long status; /* 0: not over HTTP */
	char media_type[96];
	unsigned long long bytes;
	char sha256[SHA256_HEX]; /* "": nothing is held */
	char etag[256];
	char modified[CLOCK_ISO];
	char fetched[CLOCK_ISO];
	char job[16]; /* "N2342615" */
	char station[4]; /* "N" */
	char distribution[8]; /* "gen" */
	int scanned; /* -1: not known */
};

enum { LEDGER_LANG = 8, LEDGER_TYPE = 16 };

struct ledger_row {
	struct holding holding;
	/* The last failure, after the last success: */
	struct problem problem; /* PROBLEM_NONE: none */
	unsigned runs; /* that ended in a failure, one after the other */
	char next_try[CLOCK_ISO]; /* "": any time */
	char spelling[SPELLING_MAX]; /* that brought it; "": the canonical */
	/* Set by ledger_get: */
	char asked[CLOCK_ISO]; /* when it was put */
	bool now; /* it was put in this run */
};

struct ledger {
	void *db; /* sqlite3 */
	/* sqlite3_stmt; NULL: not prepared */
	void *get, *put, *find, *all, *spelt, *other, *tell, *told, *note;
	long long origin;
	long long run; /* number of this run */
	bool writing; /* a transaction is open */
};

/* Open the ledger of a store (NULL-terminated path) for writing, made where
 * there is none, and of the newest version; origin names the server or mirror
 * that is asked. */
void ledger_create(struct ledger *l, const char *store, const char *origin);

/* Open for reading alone; false: there is no ledger yet. */
bool ledger_open(struct ledger *l, const char *store);

void ledger_close(struct ledger *l); /* commits */

/* What is kept under a name, in a ledger that is open for writing; false:
 * nothing. */
bool ledger_recall(struct ledger *l, const char *name, char *out, size_t size);
void ledger_remember(struct ledger *l, const char *name, const char *value);

/* What is known of one type of a document at this origin; false: nothing. */
bool ledger_get(struct ledger *l, const char *symbol, const char *lang,
    const char *type, struct ledger_row *row);

/* Set it, in a transaction that ledger_commit ends. */
void ledger_put(struct ledger *l, const char *symbol, const char *lang,
    const char *type, const struct ledger_row *row);
void ledger_commit(struct ledger *l);

/* The spelling that brought another language or type of the document at this
 * origin; "": the canonical one, or nothing did. */
void ledger_spelling(
    struct ledger *l, const char *symbol, char out[SPELLING_MAX]);

/* Is this body (by its hash, "": not known yet, or its job number) held as
 * another language of the document at this origin?  It is row `lang`, `type`
 * then. */
bool ledger_other(struct ledger *l, const char *symbol, const char *not_lang,
    const struct holding *h, char lang[LEDGER_LANG], char type[LEDGER_TYPE]);

/*
 * Is this news: another body (sha256), or another failure (code; "": none),
 * than what was told last of the document?  It counts as told within this run,
 * and in later ones once ledger_told was called.
 */
bool ledger_tell(struct ledger *l, const char *symbol, const char *lang,
    const char *sha256, const char *code);
void ledger_told(struct ledger *l);

/*
 * What any origin gave: the body of the first type of the list (NULL: any
 * type, docx, doc and pdf before the others) that is held, the newest of
 * several.  False with a code in row->problem: only a failure is known; with
 * PROBLEM_NONE: nothing is.
 */
bool ledger_find(struct ledger *l, const char *symbol, const char *lang,
    const char *const *types, struct ledger_row *row);

/* The next (symbol, lang) of which a body is held, by symbol and language;
 * false: no more.  The strings last until the next call. */
bool ledger_next(struct ledger *l, const char **symbol, const char **lang);

#endif
