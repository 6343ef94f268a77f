/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef LIB_JSON_H
#define LIB_JSON_H

#include <stdbool.h>
#include <stddef.h>

#include "lib/buf.h"

/*
 * A pull reader over a span of bytes (RFC 8259), and an escaping writer.
 *
 * The reader allocates nothing.  Strings are decoded in place, so the bytes
 * must be writable and are spoilt for a second reading; a string that needs no
 * decoding is left as it is.  Refused: depth over JSON_DEPTH, lone surrogates,
 * \u0000, control characters, numbers of another form, anything behind the
 * value.  UTF-8 is not checked here (utf8_check, once, where the line came in).
 */
enum { JSON_DEPTH = 64 };

enum json_token {
	JSON_ERROR, /* see error and error_at */
	JSON_END, /* the whole span was read */
	JSON_OBJECT,
	JSON_OBJECT_END,
	JSON_ARRAY,
	JSON_ARRAY_END,
	JSON_KEY, /* text is the key */
	JSON_STRING, /* text is the string, decoded */
	JSON_NUMBER, /* text is the number as it stands */
	JSON_TRUE,
	JSON_FALSE,
	JSON_NULL,
};

struct json {
	char *begin, *p, *end;
	struct span text; /* of the last key, string or number: borrowed from
			   * the bytes that are read */
	const char *error; /* what is wrong, a literal; NULL: nothing */
	size_t error_at; /* offset of it in the span */
	bool raw; /* leave strings as they stand (json_skip) */
	int depth;
	int state; /* what may come next: see json.c */
	char in[JSON_DEPTH + 1]; /* the open brackets */
};

void json_open(struct json *j, char *p, size_t n);
enum json_token json_next(struct json *j);

/* Pass over the value that comes next, unread and undecoded; false on an
 * error. */
bool json_skip(struct json *j);

/* The value that comes next, as the bytes it takes; p NULL on an error. */
struct span json_value(struct json *j);

/* For the loop `json_enter(j, JSON_OBJECT); while (json_key(j)) …`: enter
 * expects the opening bracket (false: the value was another, now passed over,
 * or an error); key is true with j->text the next key, false at the end of the
 * object; item is true when another value follows in the array, which is then
 * read by json_next, json_skip, json_take_string or json_enter. */
bool json_enter(struct json *j, enum json_token bracket);
bool json_key(struct json *j);
bool json_item(struct json *j);

/* The next value if it is a string (p NULL: it was null or another value, now
 * passed over, or an error). */
struct span json_take_string(struct json *j);

/* The next value if it is a number that fits; otherwise `fallback`. */
long long json_take_integer(struct json *j, long long fallback);

bool json_key_is(const struct json *j, const char *key);

/*
 * The writer puts commas by itself.  Text must be valid UTF-8; `"`, `\` and
 * control characters are escaped, all else is written as it is (a NUL, which
 * PostgreSQL's jsonb refuses, as a space).
 */
struct json_writer {
	struct buf *out;
	bool comma; /* a comma is due before the next key or value */
};

void json_begin(struct json_writer *w, char bracket); /* '{' or '[' */
void json_finish(struct json_writer *w, char bracket); /* '}' or ']' */
void json_put_key(struct json_writer *w, const char *key);
void json_put_text(struct json_writer *w, const char *p, size_t n);
void json_put_string(struct json_writer *w, const char *s); /* NULL: null */
void json_put_span(struct json_writer *w, struct span s); /* none: null */
void json_put_integer(struct json_writer *w, long long v);
void json_put_bool(struct json_writer *w, bool v);
void json_put_null(struct json_writer *w);
void json_put_raw(struct json_writer *w, struct span value); /* JSON as it is */

/* Key and value in one. */
void json_pair_string(struct json_writer *w, const char *key, const char *s);
void json_pair_span(struct json_writer *w, const char *key, struct span s);
void json_pair_integer(struct json_writer *w, const char *key, long long v);
void json_pair_bool(struct json_writer *w, const char *key, bool v);
void json_pair_share(struct json_writer *w, const char *key,
    double v); /* 0 to 1, to three digits */
void json_pair_null(struct json_writer *w, const char *key);

#endif
