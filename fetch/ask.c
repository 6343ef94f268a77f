/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fetch/ask.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <zlib.h>

#include "fetch/clock.h"
#include "fetch/robots.h"
#include "fetch/sources.h"
#include "lib/mem.h"
#include "lib/symbol.h"

enum {
	STEP = 64 * 1024,
	RATIO_MAX = 200, /* of gzip, for more than RATIO_FROM bytes; lists of
			  * links come to 50 at most */
	RATIO_FROM = 1024 * 1024,
	WAIT_MAX = 60 * 1000,
};

/* A host and what its robots.txt says. */
struct ask_host {
	char *root; /* "https://example.org:8443" */
	struct robots robots;
	bool closed; /* robots.txt could not be had: nothing may be asked */
	long long began; /* milliseconds: the last request */
};

void
ask_open(struct ask *a, const struct ask_options *o)
{
	*a = (struct ask){.options = o};
	http_open(&a->http, &o->http, NULL);
	manners_open(&a->manners, &o->manners);
}

void
ask_close(struct ask *a)
{
	for (size_t i = 0; i < a->nhosts; i++) {
		free(a->hosts[i].root);
		robots_free(&a->hosts[i].robots);
	}
	free(a->hosts);
	manners_close(&a->manners);
	http_close(&a->http);
}

bool
ask_is_url(const char *place)
{
	static const char scheme[] = "abcdefghijklmnopqrstuvwxyz"
				     "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-.";
	size_t n = strspn(place, scheme);

	return n > 0 && strncmp(place + n, "://", 3) == 0;
}

/* ---- one request ---- */

/* Scheme, host and port, as they stand. */
static size_t
root_length(const char *url)
{
	const char *host = strstr(url, "://");

	host = host != NULL ? host + 3 : url;
	return (size_t)(host - url) + strcspn(host, "/?#");
}

static struct ask_host *
find_host(struct ask *a, const char *url)
{
	size_t n = root_length(url);

	for (size_t i = 0; i < a->nhosts; i++)
		if (strlen(a->hosts[i].root) == n &&
		    strncmp(a->hosts[i].root, url, n) == 0)
			return &a->hosts[i];
	return NULL;
}

static void
wait_until(struct ask *a, long long due)
{
	long long now;

	while ((now = clock_ms()) < due)
		http_wait(&a->http,
		    (int)(due - now < WAIT_MAX ? due - now : WAIT_MAX), -1);
}

static long long
due_at(struct ask *a, const char *url)
{
	const struct ask_host *host = find_host(a, url);
	long long due = manners_due(&a->manners, url, clock_ms());

	if (host != NULL && host->began > 0 &&
	    host->began + host->robots.delay_ms > due)
		due = host->began + host->robots.delay_ms;
	return due;
}

static bool
stopped(struct ask *a, struct problem *p)
{
	a->passing = true;
	return problem_set(p, PROBLEM_NETWORK,
	    "a server fails again and again: nothing is asked any more");
}

bool
ask_once(struct ask *a, struct http_transfer *t, struct problem *p)
{
	struct ask_host *host = find_host(a, t->url);
	long long seconds;
	bool failed;

	if (a->stopped)
		return stopped(a, p);
	t->if_modified_since = -1;
	/* What is listed so far may be fetched in the meantime. */
	if (fflush(stdout) != 0)
		die("write error: <stdout>:");
	wait_until(a, due_at(a, t->url));
	manners_began(&a->manners, t->url, clock_ms());
	if (host != NULL)
		host->began = clock_ms();
	http_start(&a->http, t);
	while (http_next(&a->http) == NULL)
		http_wait(&a->http, WAIT_MAX, -1);
	seconds = retry_after(t->retry_after, clock_now());
	if (seconds > 0)
		manners_pause(&a->manners, t->url, clock_ms() + seconds * 1000);
	failed = t->problem.code != PROBLEM_NONE || retry_status(t->status);
	a->stopped = !manners_ended(&a->manners, t->url, failed);
	return !a->stopped || stopped(a, p);
}

bool
ask_again(struct ask *a, const struct http_transfer *t, const struct problem *p,
    unsigned tries)
{
	const struct retry *r = &a->options->retry;
	long long now = clock_ms();
	long long wait = retry_delay_ms(r, tries, symbol_hash(t->url));

	a->passing = retry_worth(p->code, t->status);
	if (!a->passing || tries >= r->tries)
		return false;
	/* What a server asks for beyond the longest wait is for another run. */
	if (due_at(a, t->url) - now > RETRY_WAIT_MAX * 1000LL)
		return false;
	log_event(&a->options->log, LOG_INFO, "retry",
	    "try=%u code=%s status=%ld", tries, problem_name(p->code),
	    t->status);
	wait_until(a, now + wait);
	return true;
}

/* ---- robots.txt ---- */

static bool get_url(struct ask *a, const char *url, struct buf *body,
    long *status, struct problem *p);

/* The program's name is its product token. */
static void
read_robots(struct ask *a, struct ask_host *host)
{
	struct buf body = {0};
	struct problem p;
	char url[URL_MAX];
	long status = 0;
	bool before = a->robots;

	a->robots = false;
	snprintf(url, sizeof url, "%s/robots.txt", host->root);
	if (get_url(a, url, &body, &status, &p))
		robots_parse(&host->robots, body.data, body.len, "ods-list");
	/* RFC 9309, 2.3.1.3: unavailable (4xx, redirects that lead nowhere)
	 * allows all; 2.3.1.4: unreachable forbids all. */
	else
		host->closed = status < 300 || status >= 500 || status == 429;
	a->robots = before;
	buf_free(&body);
}

static bool
may_ask(struct ask *a, const char *url, struct problem *p)
{
	struct ask_host *host = find_host(a, url), fresh = {0};
	const char *path = url + root_length(url);

	if (!a->robots || strncmp(url, "http", 4) != 0)
		return true;
	if (host == NULL) {
		fresh.root = mem_copy(url, root_length(url));
		read_robots(a, &fresh);
		a->hosts =
		    mem_grow(a->hosts, a->nhosts, &a->cap, sizeof *a->hosts);
		fresh.began = clock_ms();
		host = &a->hosts[a->nhosts++];
		*host = fresh;
	}
	if (host->closed) {
		a->passing = true;
		return problem_set(p, PROBLEM_REFUSED,
		    "%.100s/robots.txt cannot be had: not asked for now",
		    host->root);
	}
	a->passing = false;
	return robots_allow(&host->robots, *path == '/' ? path : "/") ||
	       problem_set(p, PROBLEM_REFUSED,
		   "robots.txt of %.100s forbids it", host->root);
}

/* ---- whole bodies ---- */

/* Follow the answer of t; false: it is no redirect that can be followed. */
static bool
follow(
    struct ask *a, struct http_transfer *t, unsigned *hops, struct problem *p)
{
	struct wanted w = {.hops = *hops};

	if (source_follow(&w, t, false, NULL, p) != SOURCE_MORE)
		return false;
	*hops = w.hops;
	return may_ask(a, t->url, p);
}

static bool
get_url(struct ask *a, const char *url, struct buf *body, long *status,
    struct problem *p)
{
	struct http_transfer t = {.accept = "*/*"};
	unsigned tries = 0, hops = 0;
	bool ok = false;

	if (strlen(url) >= sizeof t.url)
		return problem_set(p, PROBLEM_HTTP, "the URL is too long");
	snprintf(t.url, sizeof t.url, "%s", url);
	while (!ok) {
		if (!ask_once(a, &t, p))
			break;
		*status = t.status;
		if (source_is_redirect(&t)) {
			tries = 0;
			if (!follow(a, &t, &hops, p))
				break;
			continue;
		}
		ok = source_judge_status(&t, p);
		if (ok || !ask_again(a, &t, p, ++tries))
			break;
	}
	if (ok) {
		buf_add(body, t.page.data, t.page.len);
		memcpy(a->url, t.url, sizeof a->url);
	}
	http_transfer_free(&t);
	return ok;
}

static bool
read_all(struct ask *a, int fd, struct buf *body, struct problem *p)
{
	unsigned long long max = a->options->http.max_size;
	ssize_t n;

	do {
		buf_reserve(body, STEP);
		n = read(fd, body->data + body->len, STEP);
		if (n < 0 && errno == EINTR)
			continue;
		if (n < 0)
			return problem_set(
			    p, PROBLEM_REFUSED, "%s", strerror(errno));
		buf_cut(body, body->len + (size_t)n);
		if (body->len > max)
			return problem_set(
			    p, PROBLEM_TOO_LARGE, "more than %llu bytes", max);
	} while (n != 0);
	return true;
}

static bool
get_file(struct ask *a, const char *path, struct buf *body, struct problem *p)
{
	int fd = open(path, O_RDONLY | O_CLOEXEC);
	bool ok;

	if (fd < 0)
		return problem_set(p,
		    errno == ENOENT ? PROBLEM_ABSENT : PROBLEM_REFUSED, "%s",
		    strerror(errno));
	ok = read_all(a, fd, body, p);
	close(fd);
	return ok;
}

/* One stream of z after the other, into out. */
static bool
inflate_all(struct ask *a, z_stream *z, struct buf *out, struct problem *p)
{
	unsigned long long max = a->options->http.max_size;
	size_t all = z->avail_in;
	int state = Z_OK;

	while (state == Z_OK || (state == Z_STREAM_END && z->avail_in > 0)) {
		if (state == Z_STREAM_END && inflateReset(z) != Z_OK)
			break;
		buf_reserve(out, STEP);
		z->next_out = (Bytef *)out->data + out->len;
		z->avail_out = STEP;
		state = inflate(z, Z_NO_FLUSH);
		buf_cut(out, out->len + STEP - z->avail_out);
		if (out->len > max ||
		    (out->len > RATIO_FROM &&
			out->len / RATIO_MAX > all - z->avail_in))
			return problem_set(p, PROBLEM_TOO_LARGE,
			    "%zu bytes of gzip hold more than %zu", all,
			    out->len - 1);
	}
	if (state == Z_BUF_ERROR)
		return problem_set(
		    p, PROBLEM_TRUNCATED, "gzip without its end");
	return state == Z_STREAM_END ||
	       problem_set(p, PROBLEM_CORRUPT, "bad gzip: %s",
		   z->msg != NULL ? z->msg : "?");
}

static bool
inflate_body(struct ask *a, struct buf *body, struct problem *p)
{
	enum { GZIP = 16 + MAX_WBITS };
	struct buf out = {0};
	z_stream z = {0};
	bool ok;

	if (body->len < 2 || memcmp(body->data, "\x1f\x8b", 2) != 0)
		return true;
	if (body->len > UINT_MAX || inflateInit2(&z, GZIP) != Z_OK)
		return problem_set(p, PROBLEM_TOO_LARGE, "too much gzip");
	z.next_in = (Bytef *)body->data;
	z.avail_in = (uInt)body->len;
	ok = inflate_all(a, &z, &out, p);
	inflateEnd(&z);
	buf_free(body);
	*body = out;
	return ok;
}

bool
ask_get(struct ask *a, const char *place, struct buf *body, struct problem *p)
{
	char *path = url_file_path(place);
	long status = 0;
	bool ok;

	buf_clear(body);
	a->url[0] = '\0';
	a->passing = false;
	if (strcmp(place, "-") == 0)
		ok = read_all(a, STDIN_FILENO, body, p);
	else if (path != NULL || !ask_is_url(place))
		ok = get_file(a, path != NULL ? path : place, body, p);
	else
		ok =
		    may_ask(a, place, p) && get_url(a, place, body, &status, p);
	free(path);
	return ok && inflate_body(a, body, p);
}
