/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "load/zst.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <zstd.h>

#include "lib/mem.h"

enum { CHUNK = 128 * 1024, SMALL = 16 * 1024 };

struct zst {
	ZSTD_CCtx *cctx;
	char *out;
	size_t cap;
};

static size_t
checked(size_t code)
{
	if (ZSTD_isError(code))
		die("zstd: %s", ZSTD_getErrorName(code));
	return code;
}

struct zst *
zst_new(void)
{
	struct zst *z = mem_zero(1, sizeof *z);

	z->cctx = ZSTD_createCCtx();
	if (z->cctx == NULL)
		die_with(EXIT_MEMORY, "out of memory");
	checked(ZSTD_CCtx_setParameter(
	    z->cctx, ZSTD_c_compressionLevel, ZST_LEVEL));
	checked(ZSTD_CCtx_setParameter(z->cctx, ZSTD_c_checksumFlag, 1));
	checked(ZSTD_CCtx_setParameter(z->cctx, ZSTD_c_contentSizeFlag, 1));
	return z;
}

void
zst_free(struct zst *z)
{
	if (z == NULL)
		return;
	ZSTD_freeCCtx(z->cctx);
	free(z->out);
	free(z);
}

void
zst_create(struct zst_writer *w, struct zst *z, const char *path, int fd)
{
	*w = (struct zst_writer){.z = z, .path = mem_string(path), .fd = fd};
	if (fd < 0) {
		fd = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
		if (fd < 0 || close(fd) != 0)
			die("cannot create %s:", path);
	}
	sha256_begin(&w->sha);
}

static void
write_all(int fd, const char *path, const char *p, size_t n)
{
	while (n > 0) {
		ssize_t done = write(fd, p, n);

		if (done < 0 && errno == EINTR)
			continue;
		if (done < 0)
			die("write error: %s:", path);
		p += done;
		n -= (size_t)done;
	}
}

/* Add to a file, which is there or is made. */
static void
append(const char *path, const char *p, size_t n)
{
	int fd = open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0666);

	if (fd < 0)
		die("cannot open %s:", path);
	write_all(fd, path, p, n);
	if (close(fd) != 0)
		die("write error: %s:", path);
}

static void
put_frame(struct zst_writer *w, const char *p, size_t n)
{
	struct zst *z = w->z;
	size_t bound = ZSTD_compressBound(n), size;

	if (bound > z->cap) {
		free(z->out);
		z->out = mem_alloc(bound);
		z->cap = bound;
	}
	size = checked(ZSTD_compress2(z->cctx, z->out, z->cap, p, n));
	sha256_add(&w->sha, z->out, size);
	if (w->fd < 0)
		append(w->path, z->out, size);
	else
		write_all(w->fd, w->path, z->out, size);
	w->bytes += size;
	w->frames++;
}

void
zst_spill(struct zst_writer *w, const char *path)
{
	if (w->frame.len == 0)
		return;
	if (w->spill == NULL)
		w->spill = mem_string(path);
	append(w->spill, w->frame.data, w->frame.len);
	w->spilled += w->frame.len;
	buf_free(&w->frame);
}

/* Fetch back what was spilled, before what came since. */
static void
unspill(struct zst_writer *w)
{
	struct buf all = {0};
	int fd = open(w->spill, O_RDONLY | O_CLOEXEC);

	if (fd < 0)
		die("cannot open %s:", w->spill);
	buf_reserve(&all, w->spilled + w->frame.len);
	while (all.len < w->spilled) {
		ssize_t n = read(fd, all.data + all.len, w->spilled - all.len);

		if (n < 0 && errno == EINTR)
			continue;
		if (n <= 0)
			die("cannot read %s:", w->spill);
		buf_cut(&all, all.len + (size_t)n);
	}
	close(fd);
	unlink(w->spill);
	buf_add(&all, w->frame.data, w->frame.len);
	buf_free(&w->frame);
	w->frame = all;
	free(w->spill);
	w->spill = NULL;
	w->spilled = 0;
}

static void
flush(struct zst_writer *w)
{
	if (w->spill != NULL)
		unspill(w);
	if (w->frame.len > 0)
		put_frame(w, w->frame.data, w->frame.len);
	buf_clear(&w->frame);
}

/* Room for a line of n bytes: little for a file that stays small, and then a
 * whole frame at once, since growing by steps would end far over it. */
static void
reserve(struct zst_writer *w, size_t n)
{
	size_t more = w->frame.len + n > SMALL ? ZST_FRAME : SMALL;

	if (w->frame.cap <= w->frame.len + n)
		buf_reserve(&w->frame, more - w->frame.len);
}

void
zst_put(struct zst_writer *w, const char *line, size_t n)
{
	if (n > ZST_FRAME - w->frame.len - w->spilled)
		flush(w);
	if (n > ZST_FRAME) {
		put_frame(w, line, n);
	} else {
		reserve(w, n);
		buf_add(&w->frame, line, n);
	}
	w->rows++;
	w->text += n;
}

void
zst_close(struct zst_writer *w)
{
	if (w->path == NULL)
		return;
	flush(w);
	/* Without a frame it would be no Zstandard file. */
	if (w->frames == 0)
		put_frame(w, "", 0);
	sha256_finish(&w->sha, w->sha256);
	sha256_free(&w->sha);
	buf_free(&w->frame);
	free(w->path);
	w->path = NULL;
}

bool
zst_open(struct zst_reader *r, const char *path, struct problem *p)
{
	int fd = open(path, O_RDONLY | O_CLOEXEC);

	*r = (struct zst_reader){.path = path, .fd = fd, .between = true};
	if (fd < 0)
		return problem_set(
		    p, PROBLEM_NO_BODY, "%s: %s", path, strerror(errno));
	r->ctx = ZSTD_createDCtx();
	if (r->ctx == NULL)
		die_with(EXIT_MEMORY, "out of memory");
	checked(ZSTD_DCtx_setParameter(
	    r->ctx, ZSTD_d_windowLogMax, ZST_WINDOW_LOG));
	r->in = mem_alloc(CHUNK);
	r->text.max = ZST_LINE_MAX + ZST_FRAME;
	sha256_begin(&r->sha);
	return true;
}

/* More compressed bytes; false at the end of the file or (p) on an error. */
static bool
refill(struct zst_reader *r, struct problem *p)
{
	ssize_t n;

	do
		n = read(r->fd, r->in, CHUNK);
	while (n < 0 && errno == EINTR);
	if (n < 0)
		return problem_set(
		    p, PROBLEM_NO_BODY, "%s: %s", r->path, strerror(errno));
	if (n == 0)
		return false;
	sha256_add(&r->sha, r->in, (size_t)n);
	r->bytes += (size_t)n;
	r->in_at = 0;
	r->in_len = (size_t)n;
	return true;
}

/* Decompress a step further, to the end of the text. */
static bool
decompress(struct zst_reader *r, struct problem *p)
{
	ZSTD_inBuffer in = {r->in, r->in_len, r->in_at};
	ZSTD_outBuffer out;
	size_t left;

	if (!buf_reserve(&r->text, CHUNK))
		return problem_set(p, PROBLEM_TOO_LARGE,
		    "%s: a line of more than %d bytes", r->path, ZST_LINE_MAX);
	out = (ZSTD_outBuffer){r->text.data + r->text.len, CHUNK, 0};
	left = ZSTD_decompressStream(r->ctx, &out, &in);
	if (ZSTD_isError(left))
		return problem_set(p, PROBLEM_CORRUPT, "%s: %s", r->path,
		    ZSTD_getErrorName(left));
	r->in_at = in.pos;
	buf_cut(&r->text, r->text.len + out.pos);
	r->between = left == 0;
	r->pending = left != 0 && out.pos == out.size;
	r->frames += left == 0;
	return true;
}

/* Get more text; false at the end of the file or (p) on an error. */
static bool
more(struct zst_reader *r, struct problem *p)
{
	size_t had = r->text.len - r->at;

	if (r->at > 0) {
		memmove(r->text.data, r->text.data + r->at, had);
		buf_cut(&r->text, had);
	}
	r->at = 0;
	r->scanned = had;
	while (r->text.len == had) {
		if (!r->pending && r->in_at == r->in_len && !refill(r, p)) {
			if (p->code != PROBLEM_NONE || r->between)
				return false;
			return problem_set(p, PROBLEM_TRUNCATED,
			    "%s: the last frame has no end", r->path);
		}
		if (!decompress(r, p))
			return false;
	}
	return true;
}

/* The end of the line that begins at r->at, or NULL: it is not there yet. */
static const char *
line_end(const struct zst_reader *r)
{
	size_t from = r->at + r->scanned;

	if (r->text.len <= from)
		return NULL;
	return memchr(r->text.data + from, '\n', r->text.len - from);
}

bool
zst_line(struct zst_reader *r, struct span *line, struct problem *p)
{
	const char *end;

	p->code = PROBLEM_NONE;
	while ((end = line_end(r)) == NULL) {
		if (more(r, p))
			continue;
		if (p->code == PROBLEM_NONE && r->text.len > r->at)
			return problem_set(p, PROBLEM_TRUNCATED,
			    "%s: the last line has no end", r->path);
		if (p->code == PROBLEM_NONE && !r->ended)
			sha256_finish(&r->sha, r->sha256);
		r->ended = true;
		return false;
	}
	*line = (struct span){
	    r->text.data + r->at, (size_t)(end - (r->text.data + r->at))};
	r->at += line->n + 1;
	r->scanned = 0;
	r->rows++;
	return true;
}

void
zst_reader_free(struct zst_reader *r)
{
	if (r->fd >= 0)
		close(r->fd);
	ZSTD_freeDCtx(r->ctx);
	sha256_free(&r->sha);
	free(r->in);
	buf_free(&r->text);
}
