/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "load/push.h"

#include <curl/curl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "lib/die.h"
#include "lib/mem.h"
#include "lib/options.h"
#include "lib/sha256.h"
#include "load/manifest.h"

enum { TRIES = 4, CHUNK = 256 * 1024 };

/* SHA-256 of nothing: of a request without a body. */
static const char nothing[] = "e3b0c44298fc1c149afbf4c8996fb924"
			      "27ae41e4649b934ca495991b7852b855";

/* What is sent: NULL, or a file with its size and its hash. */
struct body {
	FILE *file;
	const char *path;
	unsigned long long size;
	char sha256[SHA256_HEX];
};

#define SET(curl, option, value) \
	do { \
		if (curl_easy_setopt(curl, option, value) != CURLE_OK) \
			die("libcurl does not take " #option); \
	} while (0)

/* Names and sizes count, the answer's text does not. */
static size_t
drop(char *data, size_t size, size_t n, void *to)
{
	(void)data;
	(void)to;
	return size * n;
}

static void
add_line(struct curl_slist **list, const char *name, const char *value)
{
	struct buf line = {0};

	buf_printf(&line, "%s: %s", name, value);
	*list = curl_slist_append(*list, line.data);
	if (*list == NULL)
		die_with(EXIT_MEMORY, "out of memory");
	buf_free(&line);
}

/* The headers that libcurl signs with the others, but does not make. */
static struct curl_slist *
headers(const struct push *p, const struct body *body)
{
	struct curl_slist *list = NULL;

	if (p->s3.sign.user == NULL)
		return list;
	add_line(&list, "x-amz-content-sha256",
	    body == NULL ? nothing : body->sha256);
	if (p->s3.sign.token != NULL)
		add_line(&list, "x-amz-security-token", p->s3.sign.token);
	return list;
}

static void
set_signer(const struct push *p)
{
	struct buf provider = {0};

	if (p->s3.sign.user == NULL)
		return;
	buf_printf(&provider, "aws:amz:%s:s3", p->s3.sign.region);
	SET(p->curl, CURLOPT_AWS_SIGV4, provider.data);
	SET(p->curl, CURLOPT_USERNAME, p->s3.sign.user);
	SET(p->curl, CURLOPT_PASSWORD, p->s3.sign.secret);
	buf_free(&provider);
}

/* Send the body, or ask for the size (body NULL) of what has the URL; returns
 * the status, or 0 and what libcurl says. */
static long
request(struct push *p, const char *url, const struct body *body,
    curl_off_t *size, const char **says)
{
	struct curl_slist *list = headers(p, body);
	long status = 0;
	CURLcode code;

	curl_easy_reset(p->curl);
	SET(p->curl, CURLOPT_URL, url);
	SET(p->curl, CURLOPT_PROTOCOLS_STR, "http,https");
	SET(p->curl, CURLOPT_HTTPHEADER, list);
	SET(p->curl, CURLOPT_NOSIGNAL, 1L);
	SET(p->curl, CURLOPT_CONNECTTIMEOUT, (long)p->timeout);
	SET(p->curl, CURLOPT_LOW_SPEED_LIMIT, 1L);
	SET(p->curl, CURLOPT_LOW_SPEED_TIME, (long)p->timeout);
	SET(p->curl, CURLOPT_WRITEFUNCTION, drop);
	SET(p->curl, CURLOPT_USERAGENT, "ods-push/" ODS_VERSION);
	set_signer(p);
	if (body == NULL) {
		SET(p->curl, CURLOPT_NOBODY, 1L);
	} else {
		rewind(body->file);
		SET(p->curl, CURLOPT_UPLOAD, 1L);
		SET(p->curl, CURLOPT_READDATA, body->file);
		SET(p->curl, CURLOPT_INFILESIZE_LARGE, (curl_off_t)body->size);
	}
	code = curl_easy_perform(p->curl);
	*says = curl_easy_strerror(code);
	if (code == CURLE_OK)
		curl_easy_getinfo(p->curl, CURLINFO_RESPONSE_CODE, &status);
	curl_easy_getinfo(p->curl, CURLINFO_CONTENT_LENGTH_DOWNLOAD_T, size);
	curl_slist_free_all(list);
	return status;
}

/* What comes again: no answer, or one that says so. */
static bool
is_passing(long status)
{
	return status == 0 || status == 429 || status >= 500;
}

/* The same until there is an answer that will not pass, a few times. */
static long
ask(struct push *p, const char *name, const struct body *body, curl_off_t *size)
{
	struct buf place = {0}, url = {0};
	struct problem problem = {0};
	const char *says = "";
	long status = 0;

	buf_printf(&place, "%s/%s", p->to, name);
	if (!s3_http_url(&p->s3, place.data, &url, &problem))
		die("%s: %s", place.data, problem.message);
	for (int n = 0; n < TRIES; n++) {
		struct timespec pause = {.tv_sec = 1 << n};

		status = request(p, url.data, body, size, &says);
		if (!is_passing(status))
			break;
		if (n + 1 < TRIES)
			nanosleep(&pause, NULL);
	}
	if (status == 0)
		die_with(EXIT_RETRY, "%s: %s", place.data, says);
	if (is_passing(status))
		die_with(EXIT_RETRY, "%s: status %ld", place.data, status);
	buf_free(&place);
	buf_free(&url);
	return status;
}

/* Whether it is there with that size.  Who may write and not list is told 403
 * for what is not there. */
static bool
is_there(struct push *p, const char *name, const unsigned long long *bytes)
{
	curl_off_t size = -1;
	long status = ask(p, name, NULL, &size);

	if (status == 404 || status == 403)
		return false;
	if (status != 200)
		die("%s/%s: status %ld", p->to, name, status);
	return bytes == NULL || (unsigned long long)size == *bytes;
}

static void
body_open(struct body *b, const char *path)
{
	struct sha256 sha = {0};
	char *chunk = mem_alloc(CHUNK);
	size_t n;

	*b = (struct body){.path = path, .file = fopen(path, "r")};
	if (b->file == NULL)
		die("cannot open %s:", path);
	sha256_begin(&sha);
	while ((n = fread(chunk, 1, CHUNK, b->file)) > 0) {
		sha256_add(&sha, chunk, n);
		b->size += n;
	}
	if (ferror(b->file))
		die("cannot read %s:", path);
	sha256_finish(&sha, b->sha256);
	sha256_free(&sha);
	free(chunk);
}

/* Send a file of a batch; want: the hash that it must have, or NULL. */
static void
send_file(struct push *p, const char *id, const char *file, const char *want)
{
	char *path = lake_file(p->lake, id, file);
	const char *name = path + strlen(p->lake) + 1;
	struct body body;
	curl_off_t size;
	long status;

	body_open(&body, path);
	if (want != NULL && strcmp(want, body.sha256) != 0)
		die("%s: its SHA-256 is not that of the manifest", path);
	status = ask(p, name, &body, &size);
	if (status != 200)
		die("%s/%s: the store refuses it with status %ld", p->to, name,
		    status);
	p->files++;
	p->bytes += body.size;
	fclose(body.file);
	free(path);
}

static void
push_batch(struct push *p, const char *id)
{
	char *path = lake_file(p->lake, id, "manifest.json");
	size_t lake = strlen(p->lake) + 1;
	struct problem problem = {0};
	struct manifest m = {0};

	if (!is_there(p, path + lake, NULL)) {
		if (!manifest_read(&m, p->lake, id, &problem))
			die("%s", problem.message);
		for (size_t i = 0; i < m.n; i++) {
			const struct manifest_file *f = &m.files[i];
			char *part = lake_file(p->lake, id, f->path);

			if (!is_there(p, part + lake, &f->bytes))
				send_file(p, id, f->path, f->sha256);
			free(part);
		}
		send_file(p, id, "manifest.json", NULL);
		p->batches++;
	}
	manifest_free(&m);
	free(path);
}

void
push_lake(struct push *p)
{
	struct lake_batches live;
	struct problem problem = {0};

	s3_environment(&p->s3);
	if (!s3_check(&p->s3, &problem) ||
	    !manifest_live(p->lake, &live, &problem))
		die("%s", problem.message);
	if (curl_global_init(CURL_GLOBAL_DEFAULT) != CURLE_OK ||
	    (p->curl = curl_easy_init()) == NULL)
		die("libcurl cannot begin");
	for (size_t i = 0; i < live.n; i++)
		push_batch(p, live.ids[i]);
	curl_easy_cleanup(p->curl);
	curl_global_cleanup();
	lake_batches_free(&live);
}
