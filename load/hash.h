/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef LOAD_HASH_H
#define LOAD_HASH_H

#include "lib/record.h"
#include "lib/sha256.h"

/*
 * What a document is, as opposed to how and when it was fetched: SHA-256 over
 * the record as it stands, less source.{fetched,cached,etag,modified,status,
 * url}.  Two records of the same hash are the same version.
 */
void hash_record(
    struct sha256 *h, const struct record *r, char hex[SHA256_HEX]);

#endif
