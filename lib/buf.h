/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef LIB_BUF_H
#define LIB_BUF_H

#include <stdbool.h>
#include <stddef.h>

#include "lib/die.h"

/* Borrowed bytes.  p is not NUL-terminated; p == NULL means "none". */
struct span {
	const char *p;
	size_t n;
};

/* A span of a string literal or of a whole C string (NULL gives none). */
struct span span_of(const char *s);
bool span_is(struct span a, const char *s);

/* Where the n bytes of `what` stand first in s; NULL: nowhere.  (memmem is not
 * in POSIX.1-2008.) */
const char *span_find(struct span s, const char *what, size_t n);

/*
 * Bytes that grow up to a maximum.  data is NUL-terminated whenever it is not
 * NULL.  Past max nothing more is added and `full` is set: whoever fills a
 * buffer from outside must look at it.  Cleared, not freed, between records.
 */
struct buf {
	char *data;
	size_t len;
	size_t cap;
	size_t max; /* 0: no limit */
	bool full;
};

void buf_add(struct buf *b, const void *p, size_t n);
void buf_adds(struct buf *b, const char *s);
void buf_addc(struct buf *b, char c);
void buf_printf(struct buf *b, const char *fmt, ...) PRINTF(2, 3);

/* Room for n more bytes at data + len, for read(2) and the like; false (and
 * `full`) past the maximum.  The caller then adds what came to len. */
bool buf_reserve(struct buf *b, size_t n);

/* Cut to n bytes (n <= len). */
void buf_cut(struct buf *b, size_t n);
void buf_clear(struct buf *b);
void buf_free(struct buf *b); /* leaves an empty buffer of the same max */

struct span buf_span(const struct buf *b);

/* The contents, which the caller frees; b is left empty.  Never NULL. */
char *buf_take(struct buf *b);

#endif
