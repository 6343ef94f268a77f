/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef FETCH_S3_H
#define FETCH_S3_H

#include <stdbool.h>

#include "fetch/http.h"
#include "lib/buf.h"
#include "lib/problem.h"

/*
 * Buckets of S3 and of what speaks like it: a URL s3://BUCKET/KEY as the
 * tools of AWS write it (the key as it is, nothing in it percent-encoded) is
 * asked for over HTTP, the request signed (Signature Version 4).
 */
struct s3 {
	const char *endpoint; /* NULL: the service of AWS in the region */
	const char *region;
	struct http_sign sign; /* sign.user NULL: requests are not signed */
};

/*
 * What the environment says, as to the tools of AWS: AWS_ENDPOINT_URL_S3,
 * AWS_ENDPOINT_URL, AWS_REGION, AWS_DEFAULT_REGION, AWS_ACCESS_KEY_ID,
 * AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN.  The strings are those of the
 * environment.
 */
void s3_environment(struct s3 *s);

/* Can this be used?  False (http): the problem says which variable is wrong,
 * never what is in one of the secrets. */
bool s3_check(const struct s3 *s, struct problem *p);

bool s3_is_url(const char *url);

/*
 * Append the URL of http or https to ask for what url (s3://BUCKET/KEY) names.
 * At an endpoint the bucket is in the path, at AWS in the name of the host,
 * unless it has a dot, which no certificate of theirs covers.  The key is
 * encoded as the signature wants it, for libcurl signs the path as it stands.
 * False (http): the name of the bucket or the key cannot be.
 */
bool s3_http_url(
    const struct s3 *s, const char *url, struct buf *out, struct problem *p);

/*
 * Check the environment and a URL, which may be a template, and append what
 * names the origin: the URL, and before it the endpoint and a blank where one
 * is set, for there it is another bucket.
 */
bool s3_place(const char *url, struct buf *out, struct problem *p);

/* The URL in such a place; NULL: it is none.  (Other URLs have no blank.) */
const char *s3_in_place(const char *place);

#endif
