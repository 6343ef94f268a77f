/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef FETCH_HTTP_WARC_H
#define FETCH_HTTP_WARC_H

#include <curl/curl.h>

#include "fetch/http.h"

/*
 * What http.c keeps of a transfer where a WARC file is written: heads as they
 * went over the wire, and the body of an answer that is none of a document.
 */

/* libcurl tells of a handle, once, what it sends. */
CURLcode http_warc_watch(CURL *easy);

void http_warc_begin(struct http_transfer *t);

/* A line of the answer's head; bytes of its body that nobody else keeps. */
void http_warc_line(struct http_transfer *t, const char *p, size_t n);
void http_warc_page(struct http_transfer *t, const char *p, size_t n);

/* The transfer is over: write it. */
void http_warc_end(struct http_transfer *t);

#endif
