/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef LIB_RECORD_H
#define LIB_RECORD_H

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

#include "lib/buf.h"
#include "lib/problem.h"

/*
 * One line of a record stream (pipeline(5)) and the spans of its top-level
 * keys.  A record is never re-encoded: what came in goes out, less its last
 * brace, plus the new keys.
 */
enum {
	RECORD_VERSION = 1,
	RECORD_LINE_MAX = 64 * 1024 * 1024,
	RECORD_KEYS = 64,
	RECORD_EXCERPT = 200, /* bytes of a line that is no record */
};

struct record_key {
	struct span name; /* as it stands between the quotes */
	struct span value; /* the bytes of the value */
};

struct record {
	char *line; /* borrowed, without the newline */
	size_t len;
	unsigned long long number; /* of the line, from 1 */
	struct record_key keys[RECORD_KEYS];
	size_t nkeys;
};

/*
 * Look over the line: UTF-8, one JSON object, no key twice, `v` as it should
 * be.  False: the line is no record (bad-record).  Strings are not decoded:
 * the line stays as it came.
 */
bool record_scan(struct record *r, char *line, size_t len,
    unsigned long long number, struct problem *p);

/* The value of a top-level key as it stands; p NULL: there is none. */
struct span record_get(const struct record *r, const char *key);

/* The value of a top-level key that is a string, into out, decoded and
 * NUL-terminated; NULL (out cleared) when there is none or it is another
 * value.  The result is out->data. */
const char *record_string(
    const struct record *r, const char *key, struct buf *out);

bool record_failed(const struct record *r); /* it has an `error` */

/*
 * Begin the line that goes out: everything of r but its closing brace and but
 * the keys named (a NULL-terminated list; NULL for none), which are going to
 * be written anew.  Then write the new keys with w, then record_close.
 * record_open leaves w ready for json_put_key.
 */
struct json_writer;
void record_open(
    struct json_writer *w, const struct record *r, const char *const *anew);
void record_close(struct json_writer *w); /* the brace and the newline */

/* The whole record as it came, with a newline. */
void record_pass(struct buf *out, const struct record *r);

/* The record with `error` added. */
void record_fail(struct buf *out, const struct record *r, const char *stage,
    const struct problem *p);

/* What stands for a line that is no record. */
void record_bad(struct buf *out, const char *line, size_t len,
    unsigned long long number, const char *stage, const struct problem *p);

/*
 * Lines of a stream.  A line over RECORD_LINE_MAX is read to its end and
 * given with `toolong` set and its first bytes alone.  A last line without a
 * newline is a cut stream: the program ends with status 1 (unless `lenient`:
 * lists of symbols and plain text).  A read error ends the program as well.
 */
struct record_reader {
	FILE *in; /* read by its descriptor: nothing may be buffered in it */
	const char *name; /* for messages */
	bool lenient;
	struct buf line;
	unsigned long long number;
	bool toolong;
	struct buf chunk; /* what was read ahead, from byte `at` */
	size_t at;
};

/* The next line without its newline, in r->line (writable until the next
 * call); false at the end. */
bool record_read(struct record_reader *r);
/* Is a whole line there already, so that record_read would not wait? */
bool record_ready(const struct record_reader *r);
void record_reader_free(struct record_reader *r);

#endif
