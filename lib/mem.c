/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "lib/mem.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "lib/die.h"

static void *
checked(void *p)
{
	if (p == NULL)
		die_with(EXIT_MEMORY, "out of memory");
	return p;
}

void *
mem_alloc(size_t n)
{
	return checked(malloc(n > 0 ? n : 1));
}

void *
mem_zero(size_t count, size_t size)
{
	return checked(calloc(count > 0 ? count : 1, size > 0 ? size : 1));
}

char *
mem_copy(const char *p, size_t n)
{
	char *s = mem_alloc(n + 1);

	if (n > 0)
		memcpy(s, p, n);
	s[n] = '\0';
	return s;
}

char *
mem_string(const char *s)
{
	return s == NULL ? NULL : mem_copy(s, strlen(s));
}

void *
mem_grow(void *array, size_t len, size_t *cap, size_t size)
{
	if (len < *cap)
		return array;
	if (*cap > SIZE_MAX / 2 / size)
		die_with(EXIT_MEMORY, "out of memory");
	*cap = *cap > 0 ? *cap * 2 : 16;
	return checked(realloc(array, *cap * size));
}
