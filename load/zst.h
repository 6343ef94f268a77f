/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef LOAD_ZST_H
#define LOAD_ZST_H

#include <stdbool.h>
#include <stddef.h>

#include "lib/buf.h"
#include "lib/problem.h"
#include "lib/sha256.h"

/*
 * Files of lines, compressed with Zstandard (RFC 8878) as independent frames
 * of about 1 MiB of text.  Each frame is made by one call, at level 3, with
 * its size and a checksum, and without worker threads: the bytes depend on
 * the lines alone, not on how they came, and readers can begin at any frame.
 * Measured: 6 % larger than one frame.  The window is never over 2^27, which
 * is all that DuckDB and ClickHouse take.
 */
enum {
	ZST_FRAME = 1024 * 1024,
	ZST_LEVEL = 3,
	ZST_WINDOW_LOG = 27,
	ZST_LINE_MAX = 65 * 1024 * 1024, /* a record and what a row adds */
};

/* What all writers of a run share. */
struct zst;
struct zst *zst_new(void);
void zst_free(struct zst *z);

struct zst_writer {
	struct zst *z; /* borrowed */
	char *path; /* NULL: closed */
	int fd; /* taken from the caller; -1: by path, a frame at a time */
	struct buf frame; /* text of the frame that comes next */
	char *spill; /* NULL, or the file with the text before that */
	size_t spilled; /* bytes in it */
	struct sha256 sha;
	unsigned long long rows, text, bytes, frames;
	char sha256[SHA256_HEX]; /* once it is closed */
};

/* Begin a file that must not be there yet; fd >= 0 is taken instead (stdout),
 * and not closed.  A file is open only while a frame is written, so that there
 * may be any number of them.  All of these end the program when they cannot
 * write. */
void zst_create(struct zst_writer *w, struct zst *z, const char *path, int fd);

/* Add a line, its newline included. */
void zst_put(struct zst_writer *w, const char *line, size_t n);

/* Put the text that waits for its frame into a file (path, which is of this
 * writer alone) and free its memory.  The bytes that come out are the same. */
void zst_spill(struct zst_writer *w, const char *path);

/* Write what is left and close; the counts and sha256 stay. */
void zst_close(struct zst_writer *w);

struct zst_reader {
	const char *path; /* borrowed */
	int fd;
	void *ctx;
	char *in;
	size_t in_at, in_len;
	struct buf text; /* what is decompressed and not yet given */
	size_t at, scanned;
	struct sha256 sha;
	unsigned long long rows, bytes, frames;
	bool between; /* not within a frame */
	bool pending; /* the decoder holds text that it could not give yet */
	bool ended;
	char sha256[SHA256_HEX]; /* of the whole file, at its end */
};

/* False: it cannot be opened. */
bool zst_open(struct zst_reader *r, const char *path, struct problem *p);

/* The next line without its newline, borrowed until the next call.  False at
 * the end, and where the file is not whole (p->code is set then: a checksum
 * that fails, a frame or line without its end). */
bool zst_line(struct zst_reader *r, struct span *line, struct problem *p);
void zst_reader_free(struct zst_reader *r);

#endif
