/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fetch/warc.h"

#include <curl/curl.h>
#include <openssl/rand.h>
#include <stdio.h>
#include <string.h>

#include "fetch/url.h"
#include "lib/options.h"
#include "lib/sha256.h"

/* Section 6.2 and following: the types that WARC has for what HTTP says. */
static const char REQUEST[] = "application/http; msgtype=request";
static const char RESPONSE[] = "application/http; msgtype=response";
static const char PROFILE[] = "http://netpreserve.org/warc/1.1/revisit/"
			      "server-not-modified";

/* A random UUID (RFC 9562, 5.4) as an identifier of a record. */
static void
make_id(char id[WARC_ID])
{
	unsigned char r[16];
	int n;

	if (RAND_bytes(r, sizeof r) != 1)
		die("no random numbers for the identifiers of WARC records");
	r[6] = (unsigned char)((r[6] & 0x0f) | 0x40);
	r[8] = (unsigned char)((r[8] & 0x3f) | 0x80);
	n = snprintf(id, WARC_ID, "urn:uuid:");
	for (size_t i = 0; i < sizeof r; i++)
		n += snprintf(id + n, WARC_ID - (size_t)n, "%s%02x",
		    i == 4 || i == 6 || i == 8 || i == 10 ? "-" : "", r[i]);
}

/* A named field; a line of its own, whatever the value is. */
static void
add_field(struct buf *head, const char *name, const char *value)
{
	if (value == NULL || *value == '\0')
		return;
	buf_printf(head, "%s: ", name);
	for (; *value != '\0'; value++)
		buf_addc(head, (unsigned char)*value < 0x20 ? ' ' : *value);
	buf_adds(head, "\r\n");
}

static void
add_id(struct buf *head, const char *name, const char *id)
{
	if (*id != '\0')
		buf_printf(head, "%s: <%s>\r\n", name, id);
}

static void
add_digest(
    struct buf *head, const char *name, struct span first, struct span second)
{
	struct sha256 h = {0};
	char hex[SHA256_HEX];

	sha256_begin(&h);
	sha256_add(&h, first.p, first.n);
	sha256_add(&h, second.p, second.n);
	sha256_finish(&h, hex);
	sha256_free(&h);
	buf_printf(head, "%s: sha256:%s\r\n", name, hex);
}

/* What all records begin with. */
static void
begin_head(struct buf *head, const char *type, const char *id, const char *date)
{
	buf_adds(head, "WARC/1.1\r\n");
	add_field(head, "WARC-Type", type);
	add_id(head, "WARC-Record-ID", id);
	add_field(head, "WARC-Date", date);
}

/* What all records end with: the block is first and second. */
static void
write_record(
    struct warc *w, struct buf *head, struct span first, struct span second)
{
	add_digest(head, "WARC-Block-Digest", first, second);
	buf_printf(head, "Content-Length: %zu\r\n\r\n", first.n + second.n);
	warc_file_begin(&w->file);
	warc_file_add(&w->file, head->data, head->len);
	warc_file_add(&w->file, first.p, first.n);
	warc_file_add(&w->file, second.p, second.n);
	warc_file_add(&w->file, "\r\n\r\n", 4);
	warc_file_end(&w->file);
	buf_free(head);
}

static void
write_info(struct warc *w, const char *agent)
{
	const char *name = strrchr(w->file.path, '/');
	struct buf head = {0}, block = {0};
	char now[CLOCK_ISO];

	clock_iso(clock_now(), now);
	add_field(&block, "software", "ods-fetch/" ODS_VERSION);
	add_field(&block, "format", "WARC File Format 1.1");
	add_field(&block, "conformsTo",
	    "https://iipc.github.io/warc-specifications/specifications/"
	    "warc-format/warc-1.1/");
	add_field(&block, "http-header-user-agent", agent);
	begin_head(&head, "warcinfo", w->info, now);
	add_field(
	    &head, "WARC-Filename", name != NULL ? name + 1 : w->file.path);
	add_field(&head, "Content-Type", "application/warc-fields");
	write_record(w, &head, buf_span(&block), (struct span){"", 0});
	buf_free(&block);
}

void
warc_open(struct warc *w, const char *path, unsigned long long lock_wait,
    const char *agent)
{
	warc_file_open(&w->file, path, lock_wait);
	make_id(w->info);
	write_info(w, agent);
}

static bool
is_field(struct span line, const char *name)
{
	size_t n = strlen(name);

	return line.n > n && line.p[n] == ':' &&
	       curl_strnequal(line.p, name, n);
}

/* Cut the first line, with its end, off s. */
static struct span
cut_line(struct span *s)
{
	const char *end = memchr(s->p, '\n', s->n);
	struct span line = {
	    s->p, end != NULL ? (size_t)(end + 1 - s->p) : s->n};

	s->p += line.n;
	s->n -= line.n;
	return line;
}

/* The first line, in the form of HTTP/1.1: "GET / HTTP/2", "HTTP/2 200"; a
 * path may look like a version.  Was it of HTTP/2? */
static bool
add_first_line(struct buf *out, struct span line, bool answer)
{
	static const char h2[] = "HTTP/2";
	struct span at = line;

	while (at.n > 0 && (unsigned char)at.p[at.n - 1] <= ' ')
		at.n--;
	if (!answer)
		while (at.n > 0 && memchr(at.p, ' ', at.n) != NULL) {
			at.p++;
			at.n--;
		}
	if (at.n < sizeof h2 - 1 || memcmp(at.p, h2, sizeof h2 - 1) != 0) {
		buf_add(out, line.p, line.n);
		return false;
	}
	buf_add(out, line.p, (size_t)(at.p - line.p));
	buf_adds(out, "HTTP/1.1");
	at.p += sizeof h2 - 1;
	buf_add(out, at.p, (size_t)(line.p + line.n - at.p));
	return true;
}

/* What proves who asks. */
static bool
is_secret(struct span line)
{
	static const char *const names[] = {"Authorization",
	    "Proxy-Authorization", "Cookie", "X-Amz-Security-Token"};

	for (size_t i = 0; i < sizeof names / sizeof names[0]; i++)
		if (is_field(line, names[i]))
			return true;
	return false;
}

/*
 * A head as it stands in the block.  The body behind it is without transfer
 * coding, so that the line about it gets another name and the length of the
 * body that of what is there.  Is it of HTTP/2?
 */
static bool
add_http_head(struct buf *out, struct span head, size_t body, bool answer)
{
	bool h2 = add_first_line(out, cut_line(&head), answer), coded = false;

	while (head.n > 0) {
		struct span line = cut_line(&head);

		if (is_secret(line) && !answer)
			continue;
		if (answer && is_field(line, "Transfer-Encoding")) {
			buf_adds(out, "X-Archive-Orig-");
			coded = true;
		}
		if (coded && line.n <= 2 && head.n == 0)
			buf_printf(out, "Content-Length: %zu\r\n", body);
		buf_add(out, line.p, line.n);
	}
	return h2;
}

static void
add_exchange_fields(
    struct buf *head, const struct warc *w, const struct warc_exchange *x)
{
	char url[URL_MAX];

	url_without_user(x->url, url);
	add_field(head, "WARC-Target-URI", url);
	add_field(head, "WARC-IP-Address", x->ip);
	add_id(head, "WARC-Warcinfo-ID", w->info);
}

static void
write_request(struct warc *w, const struct warc_exchange *x, const char *id,
    const char *answer)
{
	struct buf head = {0}, block = {0};

	add_http_head(&block, x->request, 0, false);
	begin_head(&head, "request", id, x->date);
	add_exchange_fields(&head, w, x);
	add_id(&head, "WARC-Concurrent-To", answer);
	add_field(&head, "Content-Type", REQUEST);
	write_record(w, &head, buf_span(&block), (struct span){"", 0});
	buf_free(&block);
}

static bool
is_not_modified(struct span head)
{
	const char *blank = memchr(head.p, ' ', head.n);

	return blank != NULL && head.p + head.n - blank >= 4 &&
	       memcmp(blank, " 304", 4) == 0;
}

/* What a revisit confirms (section 6.7.3). */
static void
add_held(struct buf *head, const struct warc_exchange *x)
{
	add_field(head, "WARC-Profile", PROFILE);
	if (*x->held_date != '\0') {
		char url[URL_MAX];

		url_without_user(x->url, url);
		add_field(head, "WARC-Refers-To-Target-URI", url);
		add_field(head, "WARC-Refers-To-Date", x->held_date);
	}
	if (*x->held_sha256 != '\0')
		buf_printf(
		    head, "WARC-Payload-Digest: sha256:%s\r\n", x->held_sha256);
}

static void
write_answer(struct warc *w, const struct warc_exchange *x, const char *id,
    const char *request)
{
	struct buf head = {0}, block = {0};
	bool revisit = is_not_modified(x->head);
	bool h2 = add_http_head(&block, x->head, x->body.n, true);

	begin_head(&head, revisit ? "revisit" : "response", id, x->date);
	add_exchange_fields(&head, w, x);
	add_id(&head, "WARC-Concurrent-To", request);
	add_field(&head, "WARC-Protocol", h2 ? "h2" : NULL);
	add_field(&head, "WARC-Truncated", x->truncated);
	add_field(&head, "Content-Type", RESPONSE);
	if (revisit)
		add_held(&head, x);
	else
		add_digest(&head, "WARC-Payload-Digest", x->body,
		    (struct span){"", 0});
	write_record(w, &head, buf_span(&block), x->body);
	buf_free(&block);
}

void
warc_add(struct warc *w, const struct warc_exchange *x)
{
	char request[WARC_ID] = "", answer[WARC_ID] = "";

	if (x->request.n > 0)
		make_id(request);
	if (x->head.n > 0)
		make_id(answer);
	if (x->request.n > 0)
		write_request(w, x, request, answer);
	if (x->head.n > 0)
		write_answer(w, x, answer, request);
}

void
warc_add_file(
    struct warc *w, const char *url, const char *date, struct span body)
{
	struct buf head = {0};
	char id[WARC_ID];

	make_id(id);
	begin_head(&head, "resource", id, date);
	add_field(&head, "WARC-Target-URI", url);
	add_id(&head, "WARC-Warcinfo-ID", w->info);
	add_field(&head, "Content-Type", "application/octet-stream");
	write_record(w, &head, body, (struct span){"", 0});
}

void
warc_sync(struct warc *w)
{
	warc_file_sync(&w->file);
}

void
warc_close(struct warc *w)
{
	warc_sync(w);
	warc_file_close(&w->file);
}
