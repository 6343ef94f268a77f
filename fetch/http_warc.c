/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fetch/http_warc.h"

#include <string.h>

enum { PAGE_MAX = 64 * 1024 }; /* bytes of a page about an error */

/* What is sent, in the form of HTTP/1.1 whatever the version is. */
static int
take_sent(CURL *easy, curl_infotype type, char *p, size_t n, void *ctx)
{
	struct http_transfer *t = NULL;

	(void)ctx;
	if (type != CURLINFO_HEADER_OUT)
		return 0;
	curl_easy_getinfo(easy, CURLINFO_PRIVATE, &t);
	/* Sent anew where the connection that was used again is gone. */
	if (n > 4 && memcmp(p, "GET ", 4) == 0)
		buf_clear(&t->sent);
	buf_add(&t->sent, p, n);
	return 0;
}

CURLcode
http_warc_watch(CURL *easy)
{
	CURLcode error = curl_easy_setopt(easy, CURLOPT_VERBOSE, 1L);

	return error != CURLE_OK
		   ? error
		   : curl_easy_setopt(easy, CURLOPT_DEBUGFUNCTION, take_sent);
}

void
http_warc_begin(struct http_transfer *t)
{
	buf_clear(&t->sent);
	buf_clear(&t->head);
	t->cut = false;
}

/* Is the empty line behind the head there? */
static bool
has_ended(const struct buf *head)
{
	return head->len >= 4 &&
	       memcmp(head->data + head->len - 4, "\r\n\r\n", 4) == 0;
}

void
http_warc_line(struct http_transfer *t, const char *p, size_t n)
{
	/* Another head: that before was "100 Continue", or of a proxy. */
	if (n > 5 && memcmp(p, "HTTP/", 5) == 0)
		buf_clear(&t->head);
	else if (has_ended(&t->head))
		return; /* trailers of a chunked body */
	/* Readers look for this end of a line, and not all servers send it. */
	while (n > 0 && (p[n - 1] == '\r' || p[n - 1] == '\n'))
		n--;
	buf_add(&t->head, p, n);
	buf_adds(&t->head, "\r\n");
}

/* S3 tells in a refusal what was signed, the token of the session with it. */
static bool
is_signed(const struct http_transfer *t)
{
	return t->http->options->sign.user != NULL;
}

void
http_warc_page(struct http_transfer *t, const char *p, size_t n)
{
	size_t room = is_signed(t) ? 0 : PAGE_MAX - t->page.len;

	t->cut = t->cut || n > room;
	buf_add(&t->page, p, n < room ? n : room);
}

/* Why the answer is not whole; NULL: it is. */
static const char *
truncation(const struct http_transfer *t)
{
	if (t->cut || t->problem.code == PROBLEM_TOO_LARGE)
		return is_signed(t) && t->status != 200 ? "unspecified"
							: "length";
	if (t->problem.code == PROBLEM_TIMEOUT)
		return "time";
	return t->problem.code != PROBLEM_NONE ? "disconnect" : NULL;
}

void
http_warc_end(struct http_transfer *t)
{
	struct warc *w = t->http->options->warc;
	struct span body =
	    t->body.store != NULL ? store_map(&t->body) : buf_span(&t->page);
	struct warc_exchange x = {.url = t->url,
	    .date = t->began,
	    .ip = "",
	    .request = buf_span(&t->sent),
	    .head = buf_span(&t->head),
	    .body = body,
	    .truncated = truncation(t),
	    .held_sha256 = t->held_sha256 != NULL ? t->held_sha256 : "",
	    .held_date = t->held_date != NULL ? t->held_date : ""};
	char *ip = NULL;

	if (body.p == NULL)
		x.body = (struct span){"", 0};
	if (t->http->options->files) {
		if (t->problem.code == PROBLEM_NONE)
			warc_add_file(w, t->url, t->began, x.body);
		return;
	}
	if (curl_easy_getinfo(t->easy, CURLINFO_PRIMARY_IP, &ip) == CURLE_OK &&
	    ip != NULL)
		x.ip = ip;
	warc_add(w, &x);
}
