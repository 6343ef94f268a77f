/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fetch/http.h"

#include <curl/curl.h>
#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "fetch/clock.h"
#include "fetch/http_warc.h"
#include "lib/mem.h"

enum {
	HEADER_BYTES = 256 * 1024, /* of an answer, all lines */
	WHOLE_FACTOR = 10, /* timeouts that a whole transfer may take */
	BUFFER = 128 * 1024,
};

/* libcurl tells which socket it waits for, and for what. */
static int
take_socket(
    CURL *easy, curl_socket_t fd, int what, void *ctx, void *of_the_socket)
{
	struct http *h = ctx;
	short events = (short)((what & CURL_POLL_IN ? POLLIN : 0) |
			       (what & CURL_POLL_OUT ? POLLOUT : 0));
	size_t i = 0;

	(void)easy;
	(void)of_the_socket;
	while (i < h->nsockets && h->sockets[i].fd != fd)
		i++;
	if (what == CURL_POLL_REMOVE) {
		if (i < h->nsockets)
			h->sockets[i] = h->sockets[--h->nsockets];
		return 0;
	}
	if (i == h->nsockets)
		h->sockets = mem_grow(h->sockets, h->nsockets++,
		    &h->sockets_cap, sizeof *h->sockets);
	h->sockets[i] = (struct pollfd){.fd = fd, .events = events};
	return 0;
}

static int
take_timer(CURLM *multi, long ms, void *ctx)
{
	struct http *h = ctx;

	(void)multi;
	h->due = ms < 0 ? -1 : clock_ms() + ms;
	return 0;
}

#define SET_MULTI(h, option, value) \
	do { \
		CURLMcode set_ = curl_multi_setopt((h)->multi, option, value); \
		if (set_ != CURLM_OK) \
			die("libcurl: %s", curl_multi_strerror(set_)); \
	} while (0)

void
http_open(struct http *h, const struct http_options *o, struct store *s)
{
	if (curl_global_init(CURL_GLOBAL_DEFAULT) != 0)
		die("cannot begin with libcurl");
	*h = (struct http){.options = o, .store = s, .due = -1};
	h->multi = curl_multi_init();
	if (h->multi == NULL)
		die_with(EXIT_MEMORY, "out of memory");
	SET_MULTI(h, CURLMOPT_SOCKETFUNCTION, take_socket);
	SET_MULTI(h, CURLMOPT_SOCKETDATA, h);
	SET_MULTI(h, CURLMOPT_TIMERFUNCTION, take_timer);
	SET_MULTI(h, CURLMOPT_TIMERDATA, h);
}

void
http_close(struct http *h)
{
	for (size_t i = 0; i < h->nidle; i++)
		curl_easy_cleanup(h->idle[i]);
	free(h->idle);
	curl_multi_cleanup(h->multi);
	free(h->sockets);
	free(h->ready);
	curl_global_cleanup();
}

static size_t
take_body(char *p, size_t size, size_t n, void *ctx)
{
	struct http_transfer *t = ctx;
	long status = 0;

	(void)size; /* is 1 */
	curl_easy_getinfo(t->easy, CURLINFO_RESPONSE_CODE, &status);
	if (status != 200 && status != 0) {
		/* A page about an error, of no interest but as a proof. */
		if (t->http->options->warc != NULL)
			http_warc_page(t, p, n);
		return n;
	}
	t->bytes += n;
	if (t->bytes > t->http->options->max_size) {
		t->too_large = true;
		return 0;
	}
	if (t->http->store == NULL) {
		buf_add(&t->page, p, n);
		return n;
	}
	if (t->body.store == NULL)
		store_begin(&t->body, t->http->store);
	store_add(&t->body, p, n);
	return n;
}

static void
trim(const char **p, size_t *n)
{
	while (*n > 0 && (**p == ' ' || **p == '\t')) {
		(*p)++;
		(*n)--;
	}
	while (*n > 0 && strchr(" \t\r\n", (*p)[*n - 1]) != NULL)
		(*n)--;
}

/* The value of a header line of this name, into out; a value that does not
 * fit is as good as none. */
static void
take_header(const char *p, size_t n, const char *name, char *out, size_t size)
{
	size_t len = strlen(name);

	if (n <= len || p[len] != ':' || !curl_strnequal(p, name, len))
		return;
	p += len + 1;
	n -= len + 1;
	trim(&p, &n);
	for (size_t i = 0; i < n; i++)
		if ((unsigned char)p[i] < 0x20 || (unsigned char)p[i] > 0x7e)
			return;
	if (n < size) {
		memcpy(out, p, n);
		out[n] = '\0';
	}
}

static size_t
take_line(char *p, size_t size, size_t n, void *ctx)
{
	struct http_transfer *t = ctx;

	(void)size; /* is 1 */
	t->header_bytes += n;
	if (t->header_bytes > HEADER_BYTES) {
		t->cut = true;
		return 0;
	}
	if (t->http->options->warc != NULL)
		http_warc_line(t, p, n);
	take_header(p, n, "Location", t->location, sizeof t->location);
	take_header(p, n, "ETag", t->etag, sizeof t->etag);
	take_header(
	    p, n, "Last-Modified", t->last_modified, sizeof t->last_modified);
	take_header(p, n, "x-amz-bucket-region", t->region, sizeof t->region);
	take_header(p, n, "Retry-After", t->retry_after, sizeof t->retry_after);
	return n;
}

static void
add_line(struct http_transfer *t, const char *name, const char *value)
{
	struct curl_slist *list;
	struct buf line = {0};

	if (*value == '\0')
		return;
	buf_printf(&line, "%s%s%s", name, *name != '\0' ? ": " : "", value);
	list = curl_slist_append(t->list, line.data);
	if (list == NULL)
		die_with(EXIT_MEMORY, "out of memory");
	t->list = list;
	buf_free(&line);
}

/* Whatever libcurl takes no for is our own fault. */
#define SET(t, option, value) \
	do { \
		CURLcode set_ = curl_easy_setopt((t)->easy, option, value); \
		if (set_ != CURLE_OK) \
			die("libcurl: %s", curl_easy_strerror(set_)); \
	} while (0)

/* What libcurl signs a request with. */
static void
set_signer(struct http_transfer *t, const struct http_sign *sign)
{
	struct buf provider = {0};

	buf_printf(&provider, "aws:amz:%s:s3", sign->region);
	SET(t, CURLOPT_AWS_SIGV4, provider.data);
	SET(t, CURLOPT_USERNAME, sign->user);
	SET(t, CURLOPT_PASSWORD, sign->secret);
	buf_free(&provider);
}

/* libcurl signs these with the others, but does not make them. */
static void
add_signed(struct http_transfer *t, const struct http_sign *sign)
{
	/* the SHA-256 of no body */
	add_line(t, "x-amz-content-sha256",
	    "e3b0c44298fc1c149afbf4c8996fb924"
	    "27ae41e4649b934ca495991b7852b855");
	if (sign->token != NULL)
		add_line(t, "x-amz-security-token", sign->token);
}

/* What all transfers have in common. */
static void
set_up(struct http_transfer *t)
{
	const struct http_options *o = t->http->options;
	long timeout = (long)o->timeout;

	SET(t, CURLOPT_NOSIGNAL, 1L);
	SET(t, CURLOPT_PROTOCOLS_STR, o->files ? "file" : "http,https");
	SET(t, CURLOPT_USERAGENT, o->agent);
	if (o->ca_file != NULL)
		SET(t, CURLOPT_CAINFO, o->ca_file);
	/* Wait for the one connection that HTTP/2 needs, rather than open
	 * another for each of the first transfers. */
	SET(t, CURLOPT_PIPEWAIT, 1L);
	if (o->sign.user != NULL)
		set_signer(t, &o->sign);
	SET(t, CURLOPT_FILETIME, o->files ? 1L : 0L);
	SET(t, CURLOPT_BUFFERSIZE, (long)BUFFER);
	SET(t, CURLOPT_MAXFILESIZE_LARGE, (curl_off_t)o->max_size);
	SET(t, CURLOPT_CONNECTTIMEOUT, timeout);
	SET(t, CURLOPT_LOW_SPEED_LIMIT, 1L);
	SET(t, CURLOPT_LOW_SPEED_TIME, timeout);
	SET(t, CURLOPT_TIMEOUT, timeout * WHOLE_FACTOR);
	SET(t, CURLOPT_WRITEFUNCTION, take_body);
	SET(t, CURLOPT_HEADERFUNCTION, take_line);
	if (o->warc != NULL && http_warc_watch(t->easy) != CURLE_OK)
		die("libcurl cannot tell what it sends");
}

/* What is its own. */
static void
set_request(struct http_transfer *t)
{
	const char *const *lines = t->http->options->headers;
	bool timed = t->if_modified_since >= 0;

	add_line(t, "Accept", t->accept);
	add_line(t, "If-None-Match", t->if_none_match);
	for (size_t i = 0; lines != NULL && lines[i] != NULL; i++)
		add_line(t, "", lines[i]);
	if (t->http->options->sign.user != NULL)
		add_signed(t, &t->http->options->sign);
	SET(t, CURLOPT_URL, t->url);
	SET(t, CURLOPT_HTTPHEADER, t->list);
	SET(t, CURLOPT_TIMECONDITION,
	    (long)(timed ? CURL_TIMECOND_IFMODSINCE : CURL_TIMECOND_NONE));
	SET(t, CURLOPT_TIMEVALUE_LARGE,
	    (curl_off_t)(timed ? t->if_modified_since : 0));
	SET(t, CURLOPT_WRITEDATA, t);
	SET(t, CURLOPT_HEADERDATA, t);
	SET(t, CURLOPT_PRIVATE, t);
}

/* A handle of libcurl: making one costs as much as a small transfer, so they
 * are used again. */
static void
take_handle(struct http *h, struct http_transfer *t)
{
	if (h->nidle > 0) {
		t->easy = h->idle[--h->nidle];
		return;
	}
	t->easy = curl_easy_init();
	if (t->easy == NULL)
		die_with(EXIT_MEMORY, "out of memory");
	set_up(t);
}

void
http_start(struct http *h, struct http_transfer *t)
{
	t->http = h;
	t->problem = (struct problem){0};
	t->status = 0;
	t->location[0] = t->etag[0] = t->retry_after[0] = '\0';
	t->region[0] = t->last_modified[0] = '\0';
	t->modified = -1;
	t->header_bytes = 0;
	t->bytes = 0;
	t->too_large = false;
	buf_clear(&t->page);
	store_abandon(&t->body);
	t->body.bytes = 0;
	clock_iso(clock_now(), t->began);
	if (h->options->warc != NULL)
		http_warc_begin(t);
	take_handle(h, t);
	set_request(t);
	if (curl_multi_add_handle(h->multi, t->easy) != CURLM_OK)
		die("libcurl takes no further transfer");
	h->active++;
}

static const struct {
	CURLcode error;
	enum problem_code code;
} codes[] = {
    {CURLE_OPERATION_TIMEDOUT, PROBLEM_TIMEOUT},
    {CURLE_PARTIAL_FILE, PROBLEM_TRUNCATED},
    {CURLE_FILESIZE_EXCEEDED, PROBLEM_TOO_LARGE},
    {CURLE_SSL_CONNECT_ERROR, PROBLEM_TLS},
    {CURLE_PEER_FAILED_VERIFICATION, PROBLEM_TLS},
    {CURLE_SSL_CERTPROBLEM, PROBLEM_TLS},
    {CURLE_SSL_CIPHER, PROBLEM_TLS},
    {CURLE_SSL_CACERT_BADFILE, PROBLEM_TLS},
    {CURLE_SSL_ISSUER_ERROR, PROBLEM_TLS},
    {CURLE_SSL_INVALIDCERTSTATUS, PROBLEM_TLS},
    {CURLE_URL_MALFORMAT, PROBLEM_HTTP},
    {CURLE_UNSUPPORTED_PROTOCOL, PROBLEM_HTTP},
    {CURLE_WEIRD_SERVER_REPLY, PROBLEM_HTTP},
    {CURLE_HTTP2, PROBLEM_HTTP},
    {CURLE_HTTP2_STREAM, PROBLEM_HTTP},
    {CURLE_BAD_CONTENT_ENCODING, PROBLEM_HTTP},
};

/* Why a file:// URL could not be read. */
static void
file_problem(struct http_transfer *t)
{
	char *path = url_file_path(t->url);

	errno = EISDIR;
	if (path == NULL || access(path, R_OK) != 0)
		problem_set(&t->problem,
		    errno == ENOENT || errno == ENOTDIR ? PROBLEM_ABSENT
							: PROBLEM_REFUSED,
		    "%s", errno == ENOENT ? "no such file" : strerror(errno));
	else
		problem_set(&t->problem, PROBLEM_REFUSED, "not a plain file");
	free(path);
}

static void
set_problem(struct http_transfer *t, CURLcode error)
{
	enum problem_code code = PROBLEM_NETWORK;

	if (error == CURLE_OK)
		return;
	if (t->http->options->files && !t->too_large &&
	    error != CURLE_FILESIZE_EXCEEDED) {
		file_problem(t);
		return;
	}
	if (t->too_large || error == CURLE_FILESIZE_EXCEEDED) {
		problem_set(&t->problem, PROBLEM_TOO_LARGE,
		    "more than %llu bytes", t->http->options->max_size);
		return;
	}
	if (t->header_bytes > HEADER_BYTES) {
		problem_set(&t->problem, PROBLEM_HTTP,
		    "the headers take more than %d bytes", HEADER_BYTES);
		return;
	}
	for (size_t i = 0; i < sizeof codes / sizeof codes[0]; i++)
		if (codes[i].error == error)
			code = codes[i].code;
	problem_set(&t->problem, code, "%s", curl_easy_strerror(error));
}

static void
finish(struct http *h, struct http_transfer *t, CURLcode error)
{
	curl_off_t modified = -1;

	curl_easy_getinfo(t->easy, CURLINFO_RESPONSE_CODE, &t->status);
	curl_easy_getinfo(t->easy, CURLINFO_FILETIME_T, &modified);
	t->modified = t->http->options->files
			  ? (long long)modified
			  : clock_parse_http(t->last_modified);
	set_problem(t, error);
	if (h->options->warc != NULL)
		http_warc_end(t);
	curl_multi_remove_handle(h->multi, t->easy);
	h->idle = mem_grow(h->idle, h->nidle, &h->cap, sizeof *h->idle);
	h->idle[h->nidle++] = t->easy;
	curl_slist_free_all(t->list);
	t->easy = t->list = NULL;
	h->active--;
	t->next = h->finished;
	h->finished = t;
}

static void
act(struct http *h, curl_socket_t fd, int events)
{
	int running;

	if (curl_multi_socket_action(h->multi, fd, events, &running) !=
	    CURLM_OK)
		die("libcurl fails");
}

/* Wait for up to ms milliseconds for what libcurl waits for, or for fd; tell
 * it what has come. */
static void
wait_and_act(struct http *h, int ms, int fd)
{
	size_t n = h->nsockets;

	/* What libcurl is told changes its sockets. */
	while (h->ready_cap <= n)
		h->ready = mem_grow(
		    h->ready, h->ready_cap, &h->ready_cap, sizeof *h->ready);
	if (n > 0)
		memcpy(h->ready, h->sockets, n * sizeof *h->ready);
	h->ready[n] = (struct pollfd){.fd = fd, .events = POLLIN};
	if (poll(h->ready, n + 1, ms) < 0)
		return;
	for (size_t i = 0; i < n; i++) {
		short came = h->ready[i].revents;

		if (came != 0)
			act(h, h->ready[i].fd,
			    (came & POLLIN ? CURL_CSELECT_IN : 0) |
				(came & POLLOUT ? CURL_CSELECT_OUT : 0) |
				(came & ~(POLLIN | POLLOUT) ? CURL_CSELECT_ERR
							    : 0));
	}
	if (h->due >= 0 && h->due <= clock_ms()) {
		h->due = -1;
		act(h, CURL_SOCKET_TIMEOUT, 0);
	}
}

static void
collect(struct http *h)
{
	int left;
	const CURLMsg *m;

	while ((m = curl_multi_info_read(h->multi, &left)) != NULL) {
		CURLcode error = m->data.result;
		struct http_transfer *t = NULL;

		if (m->msg != CURLMSG_DONE)
			continue;
		curl_easy_getinfo(m->easy_handle, CURLINFO_PRIVATE, &t);
		finish(h, t, error);
	}
}

void
http_wait(struct http *h, int ms, int fd)
{
	struct sigaction ignore = {.sa_handler = SIG_IGN}, before;
	long long now = clock_ms();

	if (h->finished != NULL || (h->due >= 0 && h->due <= now))
		ms = 0;
	else if (h->due >= 0 && h->due - now < ms)
		ms = (int)(h->due - now);
	/* libcurl would keep SIGPIPE away by four system calls around each of
	 * its steps; two around all of them do. */
	sigaction(SIGPIPE, &ignore, &before);
	wait_and_act(h, ms, fd);
	collect(h);
	sigaction(SIGPIPE, &before, NULL);
}

struct http_transfer *
http_next(struct http *h)
{
	struct http_transfer *t = h->finished;

	if (t != NULL)
		h->finished = t->next;
	return t;
}

void
http_transfer_free(struct http_transfer *t)
{
	store_writer_free(&t->body);
	buf_free(&t->page);
	buf_free(&t->sent);
	buf_free(&t->head);
	curl_slist_free_all(t->list);
	t->list = NULL;
}
