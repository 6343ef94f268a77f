/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef LIB_SHA256_H
#define LIB_SHA256_H

#include <stdbool.h>
#include <stddef.h>

/*
 * SHA-256 (FIPS 180-4) by libcrypto, as lower-case hex: how bodies, documents
 * and files are named and checked everywhere.
 */
enum { SHA256_HEX = 65 }; /* 64 digits and a NUL */

struct sha256 {
	void *md; /* libcrypto's state, owned; NULL before the first begin */
};

void sha256_begin(struct sha256 *h); /* may follow a finish: used again */
void sha256_add(struct sha256 *h, const void *p, size_t n);
void sha256_finish(struct sha256 *h, char hex[SHA256_HEX]);
void sha256_free(struct sha256 *h);

/* All at once. */
void sha256_hex(const void *p, size_t n, char hex[SHA256_HEX]);

#endif
