/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef ENRICH_DIFFER_H
#define ENRICH_DIFFER_H

#include "enrich/edition.h"

/* Append the line that says where the n editions of a document agree and
 * differ: its shape is that of ods-compare(1).  symbol NULL: not known. */
void differ_write(struct buf *out, const char *symbol,
    const struct edition *editions, size_t n);

#endif
