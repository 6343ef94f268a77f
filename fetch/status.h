/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef FETCH_STATUS_H
#define FETCH_STATUS_H

#include <stdbool.h>

#include "fetch/ledger.h"

/* What the ledger of a store says, on stdout: for people, or as one JSON
 * object. */
void status_print(struct ledger *l);
void status_json(struct ledger *l);

/* The documents that failed and may be asked for again now, the longest due
 * first: lines of a symbol and a language, as ods-fetch reads them. */
void status_due(struct ledger *l);

#endif
