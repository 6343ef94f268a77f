/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef FETCH_CONTACT_H
#define FETCH_CONTACT_H

#include <stdbool.h>

#include "fetch/ledger.h"
#include "lib/buf.h"

/*
 * The User-Agent, with who asks: what is given (NULL: nothing), else what was
 * given before for this store.  Where the server is that of the United Nations
 * itself and nobody has ever said, it is asked for on stderr, once a store.
 */
void contact_agent(
    struct ledger *l, const char *given, bool of_un, struct buf *agent);

#endif
