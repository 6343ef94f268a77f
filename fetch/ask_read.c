/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Files as they come, in no more memory than a piece of them. */
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <zlib.h>

#include "fetch/ask.h"
#include "fetch/url.h"
#include "lib/mem.h"

enum {
	PIECE = 64 * 1024,
	GZIP = 16 + MAX_WBITS,
};

struct pieces {
	bool (*take)(void *ctx, const char *bytes, size_t n);
	void *ctx;
	struct problem *p;
	bool gzip, over; /* over: no more is wanted */
	int state; /* zlib's */
	z_stream z;
	char *in, *out; /* PIECE bytes each */
};

/* Read until the piece is full or the end has come; its length, or -1. */
static ssize_t
fill(struct pieces *s, int fd)
{
	size_t len = 0;

	while (len < PIECE) {
		ssize_t n = read(fd, s->in + len, PIECE - len);

		if (n < 0 && errno == EINTR)
			continue;
		if (n < 0) {
			problem_set(
			    s->p, PROBLEM_REFUSED, "%s", strerror(errno));
			return -1;
		}
		if (n == 0)
			break;
		len += (size_t)n;
	}
	return (ssize_t)len;
}

/* One gzip stream may follow the other. */
static bool
inflate_piece(struct pieces *s, size_t n)
{
	s->z.next_in = (Bytef *)s->in;
	s->z.avail_in = (uInt)n;
	do {
		if (s->state == Z_STREAM_END && s->z.avail_in > 0 &&
		    inflateReset(&s->z) != Z_OK)
			break;
		s->z.next_out = (Bytef *)s->out;
		s->z.avail_out = PIECE;
		s->state = inflate(&s->z, Z_NO_FLUSH);
		if (s->state != Z_OK && s->state != Z_STREAM_END &&
		    s->state != Z_BUF_ERROR)
			return problem_set(s->p, PROBLEM_CORRUPT,
			    "bad gzip: %s", s->z.msg != NULL ? s->z.msg : "?");
		s->over = !s->take(s->ctx, s->out, PIECE - s->z.avail_out);
	} while (!s->over && (s->z.avail_in > 0 || s->z.avail_out == 0));
	return true;
}

static bool
read_pieces(struct pieces *s, int fd)
{
	ssize_t n = fill(s, fd);

	s->gzip = n >= 2 && memcmp(s->in, "\x1f\x8b", 2) == 0;
	if (s->gzip && inflateInit2(&s->z, GZIP) != Z_OK)
		die_with(EXIT_MEMORY, "out of memory");
	while (n > 0 && !s->over) {
		if (!s->gzip)
			s->over = !s->take(s->ctx, s->in, (size_t)n);
		else if (!inflate_piece(s, (size_t)n))
			n = -1;
		if (n > 0 && !s->over)
			n = fill(s, fd);
	}
	if (s->gzip)
		inflateEnd(&s->z);
	if (n == 0 && s->gzip && !s->over && s->state != Z_STREAM_END)
		return problem_set(
		    s->p, PROBLEM_TRUNCATED, "gzip without its end");
	return n >= 0;
}

static bool
read_file(struct pieces *s, const char *path)
{
	int fd = strcmp(path, "-") == 0 ? STDIN_FILENO
					: open(path, O_RDONLY | O_CLOEXEC);
	bool ok;

	if (fd < 0)
		return problem_set(s->p,
		    errno == ENOENT ? PROBLEM_ABSENT : PROBLEM_REFUSED, "%s",
		    strerror(errno));
	s->in = mem_alloc(PIECE);
	s->out = mem_alloc(PIECE);
	ok = read_pieces(s, fd);
	free(s->in);
	free(s->out);
	if (fd != STDIN_FILENO)
		close(fd);
	return ok;
}

bool
ask_read(struct ask *a, const char *place,
    bool (*take)(void *ctx, const char *bytes, size_t n), void *ctx,
    struct problem *p)
{
	struct pieces s = {.take = take, .ctx = ctx, .p = p};
	char *path = url_file_path(place);
	struct buf body = {0};
	bool ok;

	if (path == NULL && ask_is_url(place)) {
		ok = ask_get(a, place, &body, p);
		if (ok && body.len > 0)
			take(ctx, body.data, body.len);
		buf_free(&body);
		return ok;
	}
	a->url[0] = '\0';
	a->passing = false;
	ok = read_file(&s, path != NULL ? path : place);
	free(path);
	return ok;
}
