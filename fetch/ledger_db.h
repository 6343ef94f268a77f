/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef FETCH_LEDGER_DB_H
#define FETCH_LEDGER_DB_H

#include <sqlite3.h>

#include "fetch/ledger.h"

/* What the files ledger*.c share: SQLite, errors of which end the program. */
_Noreturn void ledger_fail(const struct ledger *l);
void ledger_run(struct ledger *l, const char *sql);

/* The statement, made at its first use, ready to be bound. */
sqlite3_stmt *ledger_prepare(
    struct ledger *l, void **statement, const char *sql);

bool ledger_step(struct ledger *l, sqlite3_stmt *s); /* is there a row? */

/* Text in and out; "" is what is not known, NULL in the table.  What is bound
 * has to live until the statement has been stepped for the last time. */
void ledger_bind(struct ledger *l, sqlite3_stmt *s, int at, const char *text);
void ledger_text(sqlite3_stmt *s, int at, char *out, size_t size);

#define LEDGER_TAKE(s, at, field) ledger_text(s, at, field, sizeof(field))

#endif
