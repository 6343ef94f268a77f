/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef TESTS_FUZZ_FUZZ_H
#define TESTS_FUZZ_FUZZ_H

#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "lib/lang/lang.h"

/* The one function of a target (libFuzzer). */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

/* What must hold whatever the input; stays there in every build. */
#define MUST(x) ((x) ? (void)0 : abort())

/* The input alone on the heap, writable; the caller frees. */
static inline char *
fuzz_copy(const uint8_t *data, size_t n)
{
	char *p = malloc(n > 0 ? n : 1);

	MUST(p != NULL);
	if (n > 0)
		memcpy(p, data, n);
	return p;
}

/* The place in lang_list that a byte picks. */
static inline size_t
fuzz_lang(uint8_t byte)
{
	size_t n = 0;

	while (lang_list[n] != NULL)
		n++;
	return byte % n;
}

#endif
