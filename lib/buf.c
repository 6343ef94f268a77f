/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "lib/buf.h"

#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "lib/mem.h"

struct span
span_of(const char *s)
{
	return (struct span){s, s == NULL ? 0 : strlen(s)};
}

bool
span_is(struct span a, const char *s)
{
	return a.p != NULL && strlen(s) == a.n && memcmp(a.p, s, a.n) == 0;
}

const char *
span_find(struct span s, const char *what, size_t n)
{
	const char *p = s.p, *end;

	if (s.p == NULL)
		return NULL;
	end = s.p + s.n;
	while ((size_t)(end - p) >= n) {
		p = memchr(p, what[0], (size_t)(end - p) - n + 1);
		if (p == NULL)
			return NULL;
		if (memcmp(p, what, n) == 0)
			return p;
		p++;
	}
	return NULL;
}

bool
buf_reserve(struct buf *b, size_t n)
{
	size_t want, cap;
	char *data;

	if (b->full || n > SIZE_MAX / 2 - b->len ||
	    (b->max > 0 && b->len + n > b->max)) {
		b->full = true;
		return false;
	}
	want = b->len + n + 1;
	if (want <= b->cap)
		return true;
	cap = b->cap > 0 ? b->cap : 64;
	while (cap < want)
		cap += cap / 2;
	data = realloc(b->data, cap);
	if (data == NULL)
		die_with(EXIT_MEMORY, "out of memory");
	b->data = data;
	b->cap = cap;
	b->data[b->len] = '\0';
	return true;
}

void
buf_add(struct buf *b, const void *p, size_t n)
{
	if (!buf_reserve(b, n))
		return;
	if (n > 0)
		memcpy(b->data + b->len, p, n);
	b->len += n;
	b->data[b->len] = '\0';
}

void
buf_adds(struct buf *b, const char *s)
{
	buf_add(b, s, strlen(s));
}

void
buf_addc(struct buf *b, char c)
{
	buf_add(b, &c, 1);
}

void
buf_printf(struct buf *b, const char *fmt, ...)
{
	va_list ap;
	int n;

	va_start(ap, fmt);
	n = vsnprintf(NULL, 0, fmt, ap);
	va_end(ap);
	if (n < 0 || !buf_reserve(b, (size_t)n))
		return;
	va_start(ap, fmt);
	vsnprintf(b->data + b->len, (size_t)n + 1, fmt, ap);
	va_end(ap);
	b->len += (size_t)n;
}

void
buf_cut(struct buf *b, size_t n)
{
	if (b->data == NULL)
		return;
	b->len = n;
	b->data[n] = '\0';
}

void
buf_clear(struct buf *b)
{
	buf_cut(b, 0);
	b->full = false;
}

void
buf_free(struct buf *b)
{
	free(b->data);
	*b = (struct buf){.max = b->max};
}

struct span
buf_span(const struct buf *b)
{
	return (struct span){b->data == NULL ? "" : b->data, b->len};
}

char *
buf_take(struct buf *b)
{
	char *s = b->data == NULL ? mem_copy("", 0) : b->data;

	*b = (struct buf){.max = b->max};
	return s;
}
