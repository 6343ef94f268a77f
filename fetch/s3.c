/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fetch/s3.h"

#include <stdlib.h>
#include <string.h>

#include "fetch/url.h"
#include "lib/utf8.h"

enum {
	BUCKET_MIN = 3, /* Amazon S3 User Guide, bucket naming rules */
	BUCKET_MAX = 63,
	KEY_MAX = 1024, /* the same, object key names */
};

static const char scheme[] = "s3://";

static const char *
environment(const char *name)
{
	const char *value = getenv(name);

	return value != NULL && *value != '\0' ? value : NULL;
}

/* The first of two that is set. */
static const char *
either(const char *name, const char *other)
{
	const char *value = environment(name);

	return value != NULL ? value : environment(other);
}

void
s3_environment(struct s3 *s)
{
	*s = (struct s3){
	    .endpoint = either("AWS_ENDPOINT_URL_S3", "AWS_ENDPOINT_URL"),
	    .region = either("AWS_REGION", "AWS_DEFAULT_REGION"),
	    .sign = {.user = environment("AWS_ACCESS_KEY_ID"),
		.secret = environment("AWS_SECRET_ACCESS_KEY"),
		.token = environment("AWS_SESSION_TOKEN")},
	};
	if (s->region == NULL)
		s->region = "us-east-1";
	s->sign.region = s->region;
}

/* The text has characters of ASCII that are seen, and none of `but`. */
static bool
is_plain(const char *text, const char *but)
{
	for (; *text != '\0'; text++)
		if (*text <= 0x20 || *text > 0x7e || strchr(but, *text) != NULL)
			return false;
	return true;
}

static bool
is_lower_or_digit(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

/* It becomes a part of a host's name, and of what is signed. */
static bool
is_region(const char *region)
{
	for (const char *c = region; *c != '\0'; c++)
		if (!is_lower_or_digit(*c) && *c != '-')
			return false;
	return strlen(region) <= BUCKET_MAX;
}

static bool
is_endpoint(const char *url)
{
	const char *host = NULL;

	if (strncmp(url, "http://", 7) == 0)
		host = url + 7;
	else if (strncmp(url, "https://", 8) == 0)
		host = url + 8;
	return host != NULL && *host != '\0' && *host != '/' &&
	       is_plain(host, "@?#{}%\"\\");
}

bool
s3_check(const struct s3 *s, struct problem *p)
{
	const struct http_sign *sign = &s->sign;

	if (s->endpoint != NULL && !is_endpoint(s->endpoint))
		return problem_set(p, PROBLEM_HTTP,
		    "AWS_ENDPOINT_URL is no plain URL of http or https");
	if (!is_region(s->region))
		return problem_set(
		    p, PROBLEM_HTTP, "AWS_REGION is no name of a region");
	if ((sign->user == NULL) != (sign->secret == NULL))
		return problem_set(p, PROBLEM_HTTP,
		    "of AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY only one "
		    "is set");
	if (sign->user == NULL)
		return true;
	if (!is_plain(sign->user, "/,") || !is_plain(sign->secret, ""))
		return problem_set(p, PROBLEM_HTTP,
		    "AWS_ACCESS_KEY_ID or AWS_SECRET_ACCESS_KEY has a "
		    "character that cannot be in it");
	if (sign->token != NULL && !is_plain(sign->token, ""))
		return problem_set(p, PROBLEM_HTTP,
		    "AWS_SESSION_TOKEN has a character that cannot be in it");
	return true;
}

bool
s3_is_url(const char *url)
{
	return strncmp(url, scheme, sizeof scheme - 1) == 0;
}

/* Lower case, digits, hyphens and single dots, and no address of IPv4. */
static bool
is_bucket(struct span name)
{
	bool digits = true;

	if (name.n < BUCKET_MIN || name.n > BUCKET_MAX ||
	    !is_lower_or_digit(name.p[0]) ||
	    !is_lower_or_digit(name.p[name.n - 1]))
		return false;
	for (size_t i = 0; i < name.n; i++) {
		char c = name.p[i];

		if (!is_lower_or_digit(c) && c != '-' && c != '.')
			return false;
		if (c == '.' && name.p[i - 1] == '.')
			return false;
		digits = digits && ((c >= '0' && c <= '9') || c == '.');
	}
	return !digits || memchr(name.p, '.', name.n) == NULL;
}

/* A segment "." or ".." would be gone from the path of a URL. */
static bool
has_dot_segment(const char *key)
{
	for (;;) {
		size_t n = strcspn(key, "/");

		if ((n == 1 && key[0] == '.') ||
		    (n == 2 && key[0] == '.' && key[1] == '.'))
			return true;
		if (key[n] == '\0')
			return false;
		key += n + 1;
	}
}

static bool
is_key(const char *key)
{
	size_t n = strlen(key);

	for (size_t i = 0; i < n; i++)
		if ((unsigned char)key[i] < 0x20 || key[i] == 0x7f)
			return false;
	return n > 0 && n <= KEY_MAX && utf8_check(key, n) == n &&
	       !has_dot_segment(key);
}

/* The server, up to and with the slash before the key. */
static void
add_server(const struct s3 *s, struct span bucket, struct buf *out)
{
	bool dotted = memchr(bucket.p, '.', bucket.n) != NULL;
	size_t n;

	if (s->endpoint != NULL) {
		n = strlen(s->endpoint);
		while (s->endpoint[n - 1] == '/')
			n--;
		buf_add(out, s->endpoint, n);
	} else {
		buf_adds(out, "https://");
		if (!dotted) {
			buf_add(out, bucket.p, bucket.n);
			buf_addc(out, '.');
		}
		buf_printf(out, "s3.%s.amazonaws.com%s", s->region,
		    strncmp(s->region, "cn-", 3) == 0 ? ".cn" : "");
	}
	buf_addc(out, '/');
	if (s->endpoint != NULL || dotted) {
		buf_add(out, bucket.p, bucket.n);
		buf_addc(out, '/');
	}
}

bool
s3_http_url(
    const struct s3 *s, const char *url, struct buf *out, struct problem *p)
{
	const char *name = url + sizeof scheme - 1, *key;
	struct span bucket = {name, strcspn(name, "/")};

	if (!is_bucket(bucket))
		return problem_set(p, PROBLEM_HTTP,
		    "\"%.*s\" is no name of a bucket",
		    (int)(bucket.n < 80 ? bucket.n : 80), name);
	key = name[bucket.n] == '/' ? name + bucket.n + 1 : "";
	if (!is_key(key))
		return problem_set(p, PROBLEM_HTTP,
		    "\"%.100s\" is no key of an object: 1 to %d bytes of "
		    "UTF-8 without control characters, \".\" and \"..\"",
		    key, KEY_MAX);
	add_server(s, bucket, out);
	url_escape(out, key, "/");
	return true;
}

bool
s3_place(const char *url, struct buf *out, struct problem *p)
{
	struct buf tried = {0};
	struct s3 s;
	bool ok;

	s3_environment(&s);
	ok = s3_check(&s, p) && s3_http_url(&s, url, &tried, p);
	buf_free(&tried);
	if (ok && s.endpoint != NULL)
		buf_printf(out, "%s ", s.endpoint);
	buf_adds(out, url);
	return ok;
}

const char *
s3_in_place(const char *place)
{
	const char *blank;

	if (s3_is_url(place))
		return place;
	blank = strchr(place, ' ');
	return blank != NULL && s3_is_url(blank + 1) ? blank + 1 : NULL;
}
