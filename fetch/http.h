/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef FETCH_HTTP_H
#define FETCH_HTTP_H

#include <stdbool.h>
#include <stddef.h>

#include "fetch/url.h"
#include "fetch/warc.h"
#include "lib/buf.h"
#include "lib/problem.h"
#include "lib/store.h"

/* Who signs the requests (Signature Version 4 of AWS, for S3). */
struct http_sign {
	const char *user, *secret; /* user NULL: requests are not signed */
	const char *token; /* of a session; NULL: none */
	const char *region;
};

/*
 * Transfers over libcurl, several at a time.  A body goes into the store as
 * it comes (where the status is 200, or of a file), or into memory where there
 * is no store; redirects are never followed here: the source looks at them
 * first.
 */
struct http_options {
	unsigned long long timeout; /* seconds without a byte, or to connect */
	unsigned long long max_size; /* bytes of a body */
	const char *agent; /* User-Agent */
	const char *const *headers; /* more lines; NULL-terminated, or NULL */
	const char *ca_file; /* certificates to trust; NULL: the system's */
	struct http_sign sign;
	bool files; /* file:// as well, and nothing else */
	struct warc *warc; /* where all is noted down; NULL: nowhere */
};

/* One request and its answer. */
struct http_transfer {
	char url[URL_MAX];
	const char *accept;
	char if_none_match[256]; /* "": not sent */
	long long if_modified_since; /* seconds since 1970; -1: not sent */
	/* What is held, where the request asks only for another (borrowed);
	 * NULL: nothing.  For the WARC file. */
	const char *held_sha256, *held_date;
	void *owner; /* of the caller */

	struct problem problem; /* of the transfer; NONE: there is an answer */
	long status; /* 0: none, or a file */
	char location[URL_MAX], etag[256], retry_after[64];
	char last_modified[48]; /* as the server says it */
	char region[64]; /* of the bucket, where S3 tells it */
	long long modified; /* seconds since 1970; -1: not known */
	struct store_writer body; /* begun where bytes came */
	struct buf page; /* the body, where there is no store */

	char began[CLOCK_ISO]; /* when it was sent */

	/* For the WARC file: heads. */
	struct buf sent, head;
	bool cut; /* what is noted of the answer is not all */

	struct http *http;
	void *easy, *list; /* libcurl's */
	size_t header_bytes;
	unsigned long long bytes; /* of the body so far */
	bool too_large;
	struct http_transfer *next; /* among the finished */
};

struct pollfd;

struct http {
	const struct http_options *options;
	struct store *store;
	void *multi;
	struct http_transfer *finished;
	unsigned active;
	void **idle; /* libcurl's, of transfers that have ended */
	size_t nidle, cap;
	struct pollfd *sockets, *ready; /* what libcurl waits for */
	size_t nsockets, sockets_cap, ready_cap;
	long long due; /* milliseconds: when it wants to be called; -1: never */
};

/* Options and store are borrowed.  Without a store (NULL) bodies of at most
 * max_size bytes are in the page of a transfer. */
void http_open(struct http *h, const struct http_options *o, struct store *s);
void http_close(struct http *h);

/* Begin a request; t->url, accept, the conditions and owner are set, the rest
 * is made anew.  t must stay where it is until http_next gives it back. */
void http_start(struct http *h, struct http_transfer *t);

/* Do what can be done now, and wait for up to ms milliseconds for more, or
 * until fd (-1: none) can be read. */
void http_wait(struct http *h, int ms, int fd);

/* A transfer that has ended, or NULL. */
struct http_transfer *http_next(struct http *h);

/* Throw away the body and whatever is libcurl's. */
void http_transfer_free(struct http_transfer *t);

#endif
