/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef LIB_MEM_H
#define LIB_MEM_H

#include <stddef.h>

/* Allocate or exit with EXIT_MEMORY.  The caller frees with free(). */
void *mem_alloc(size_t n); /* not cleared */
void *mem_zero(size_t count, size_t size); /* cleared */
char *mem_copy(const char *p, size_t n); /* n bytes and a NUL */
char *mem_string(const char *s); /* NULL gives NULL */

/*
 * Make room for one element more in an array that grows by doubling: *cap is
 * the room there is, len how much of it is used, size that of an element.
 * Returns the array, moved maybe; the new part is not cleared.
 */
void *mem_grow(void *array, size_t len, size_t *cap, size_t size);

#endif
