/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef FETCH_URL_H
#define FETCH_URL_H

#include <stdbool.h>
#include <stddef.h>

#include "lib/buf.h"
#include "lib/problem.h"

enum { URL_MAX = 2048 };

/* Append text with all but unreserved characters (RFC 3986, 2.3) and those of
 * `keep` as %XX. */
void url_escape(struct buf *out, const char *text, const char *keep);

/* The path of a file:// URL, decoded, which the caller frees; NULL: it is
 * none. */
char *url_file_path(const char *url);

/* The URL without the user and password in it, into out[URL_MAX]. */
void url_without_user(const char *url, char out[URL_MAX]);

/*
 * Where a redirect leads: location resolved against base (RFC 3986, 5), its
 * path in lower case where `lower` asks for it, into out[URL_MAX].  False
 * (http) when it leaves the host of base: another scheme, host or port, or a
 * user and password; http may become https on the usual ports, and
 * `also_host` (NULL: none) is as good over https.
 */
bool url_resolve(const char *base, const char *location, bool lower,
    const char *also_host, char out[URL_MAX], struct problem *p);

/* The path of a URL of http or https, as it stands, which the caller frees;
 * NULL: it is no URL. */
char *url_path(const char *url);

#endif
