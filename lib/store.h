/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef LIB_STORE_H
#define LIB_STORE_H

#include <stdbool.h>
#include <stddef.h>

#include "lib/buf.h"
#include "lib/problem.h"
#include "lib/sha256.h"

/*
 * A folder of bodies by their SHA-256:
 *   STORE/9f/9f86d081…   the body whose hash that is
 *   STORE/tmp/           bodies that are being written
 *   STORE/ledger.db      what was asked and what came (ods-fetch)
 *   STORE/lock           held by the one who writes
 * A body is there whole or not at all: it is written in tmp/ and renamed.
 * It is on the disk once store_sync has returned.  Nothing is written twice,
 * nothing changed; the ledger tells what is there.
 */
struct store {
	const char *path; /* for messages: borrowed */
	int fd; /* of the folder */
	int lock; /* -1: open for reading alone */
	unsigned long long made; /* temporary files so far: their names */
	struct sha256 sha256; /* of bodies that are in memory whole */
	struct buf *spare; /* buffers that writers have done with */
	size_t nspare, cap;
};

/* Open for reading.  Ends the program with status 1 when there is no such
 * folder. */
void store_open(struct store *s, const char *path);

/* Open for writing: make the folder (not those above it) where it is missing,
 * take the lock (status 75 when another program holds it), sweep what a run
 * that was killed left in tmp/.  Ends the program with status 1 when it cannot
 * be written to. */
void store_create(struct store *s, const char *path);

/* The same, waiting for the lock for so many seconds. */
void store_await(struct store *s, const char *path, unsigned long long wait);

void store_close(struct store *s);

/* Does it hold a body of this hash and size?  The bytes are not read. */
bool store_has(
    const struct store *s, const char *hash, unsigned long long bytes);

/* Is it a hash as the store writes it: 64 digits, lower case?  Nothing else
 * ever becomes a path. */
bool store_is_hash(const char *s);

/*
 * The whole body into out (cleared first; out->max is the most it may take),
 * its size and hash verified.  False: no-body (there is none, or `hash` is no
 * hash), truncated (shorter than `bytes`), corrupt (longer, or another hash),
 * too-large (past out->max).
 */
bool store_read(const struct store *s, const char *hash,
    unsigned long long bytes, struct buf *out, struct problem *p);

/*
 * A body that comes in pieces.  It is kept in memory up to STORE_HEAD bytes,
 * so that a small one is written at once when it is finished, and one that is
 * abandoned not at all.  An error of writing (a full disk) ends the program
 * with status 1: nothing can be kept then.
 */
enum { STORE_HEAD = 128 * 1024 };

struct store_writer {
	struct store *store; /* NULL: not begun, or at an end */
	unsigned long long bytes; /* so far; kept when it is finished */
	struct buf head; /* all of it, as long as it fits */
	int fd; /* of the file in tmp/; -1: there is none */
	char name[40]; /* in tmp/ */
	struct sha256 sha256; /* of what is in that file */
	struct span map; /* of that file */
};

void store_begin(struct store_writer *w, struct store *s);
void store_add(struct store_writer *w, const void *p, size_t n);

/* The bytes so far, for reading (none where it is not begun); valid until the
 * next call with this writer but store_map. */
struct span store_map(struct store_writer *w);

/* Put the body in its place; its hash into hex. */
void store_finish(struct store_writer *w, char hex[SHA256_HEX]);

/* Remove what was begun; also fine when nothing was. */
void store_abandon(struct store_writer *w);
void store_writer_free(struct store_writer *w);

/* What there is in a store: bodies, and files that are not the store's. */
struct store_entry {
	enum { STORE_BODY, STORE_STRAY } kind;
	char path[128]; /* below the store; cut where it is longer */
	const char *hash; /* of a body: the end of its path */
	unsigned long long bytes;
};
typedef void store_seer(void *ctx, const struct store_entry *e);

/* Show everything that is in the store to `see`, in no order; what is being
 * written, the lock and the ledger are left out.  Links are not followed. */
void store_walk(const struct store *s, store_seer *see, void *ctx);

/* Read a body and hash it; false: corrupt, or no-body where it cannot be
 * read. */
bool store_check(
    const struct store *s, const struct store_entry *e, struct problem *p);

/* Remove a body, by whoever holds the lock.  Ends the program with status 1
 * where that fails. */
void store_remove(const struct store *s, const struct store_entry *e);

/* Everything finished so far is on the disk when this returns; ends the
 * program with status 1 when it cannot be.  (store_sync.h: without waiting.) */
void store_sync(const struct store *s);

#endif
