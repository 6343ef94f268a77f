/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "lib/sha256.h"

#include <openssl/evp.h>

#include "lib/die.h"

enum { DIGEST = 32 };

void
sha256_begin(struct sha256 *h)
{
	/* To look the method up anew costs as much as to hash 1 KB. */
	const EVP_MD *method = h->md == NULL ? EVP_sha256() : NULL;

	if (h->md == NULL)
		h->md = EVP_MD_CTX_new();
	if (h->md == NULL || EVP_DigestInit_ex(h->md, method, NULL) != 1)
		die_with(EXIT_MEMORY, "cannot begin SHA-256");
}

void
sha256_add(struct sha256 *h, const void *p, size_t n)
{
	if (EVP_DigestUpdate(h->md, p, n) != 1)
		die("SHA-256 failed");
}

void
sha256_finish(struct sha256 *h, char hex[SHA256_HEX])
{
	static const char digit[] = "0123456789abcdef";
	unsigned char raw[DIGEST];

	if (EVP_DigestFinal_ex(h->md, raw, NULL) != 1)
		die("SHA-256 failed");
	for (int i = 0; i < DIGEST; i++) {
		hex[2 * i] = digit[raw[i] >> 4];
		hex[2 * i + 1] = digit[raw[i] & 15];
	}
	hex[SHA256_HEX - 1] = '\0';
}

void
sha256_free(struct sha256 *h)
{
	EVP_MD_CTX_free(h->md);
	h->md = NULL;
}

void
sha256_hex(const void *p, size_t n, char hex[SHA256_HEX])
{
	struct sha256 h = {0};

	sha256_begin(&h);
	sha256_add(&h, p, n);
	sha256_finish(&h, hex);
	sha256_free(&h);
}
