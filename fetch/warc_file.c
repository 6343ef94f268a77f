/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fetch/warc_file.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#define ZLIB_CONST
#include <zlib.h>

#include "lib/die.h"
#include "lib/lock.h"
#include "lib/mem.h"

enum {
	CHUNK = 64 * 1024,
	GZIP = 15 + 16, /* zlib's window bits for a gzip member */

	/* A member of ours begins with the ten bytes of every gzip header and
	 * the extra field (RFC 1952, 2.3.1.1): its length, "sl", 8, and the
	 * bytes of the member and of what is in it, each in four. */
	EXTRA_AT = 10,
	EXTRA_BYTES = 12, /* without its length */
	LENGTHS_AT = EXTRA_AT + 2 + 4,
	HEAD_BYTES = EXTRA_AT + 2 + EXTRA_BYTES,
};

static const unsigned char EXTRA[4] = {'s', 'l', 8, 0};

_Noreturn static void
fail(const struct warc_file *f)
{
	die("cannot write to %s:", f->path);
}

static void
write_all(struct warc_file *f, const unsigned char *p, size_t n)
{
	while (n > 0) {
		ssize_t done = write(f->fd, p, n);

		if (done < 0 && errno == EINTR)
			continue;
		if (done < 0)
			fail(f);
		p += done;
		n -= (size_t)done;
	}
}

/* Up to n bytes from there; how many there are. */
static size_t
read_at(const struct warc_file *f, long long at, unsigned char *out, size_t n)
{
	ssize_t done;

	do
		done = pread(f->fd, out, n, (off_t)at);
	while (done < 0 && errno == EINTR);
	if (done < 0)
		die("cannot read %s:", f->path);
	return (size_t)done;
}

static void
put_le32(unsigned char *out, unsigned long long v)
{
	for (int i = 0; i < 4; i++)
		out[i] = (unsigned char)(v >> (8 * i));
}

static long long
le32(const unsigned char *p)
{
	return p[0] | p[1] << 8 | p[2] << 16 | (long long)p[3] << 24;
}

/* What the member there says of its length; 0: nothing. */
static long long
told_length(const unsigned char *head, size_t n)
{
	return n == HEAD_BYTES && (head[3] & 4) != 0 && /* FEXTRA */
		       head[EXTRA_AT] == EXTRA_BYTES &&
		       head[EXTRA_AT + 1] == 0 &&
		       memcmp(head + EXTRA_AT + 2, EXTRA, sizeof EXTRA) == 0
		   ? le32(head + LENGTHS_AT)
		   : 0;
}

/* The length of the member there, by reading it; 0: the file ends in it. */
static long long
find_length(const struct warc_file *f, long long at)
{
	unsigned char *in = mem_alloc(CHUNK);
	z_stream z = {0};
	int status = inflateInit2(&z, GZIP);
	long long from = at;

	if (status != Z_OK)
		die_with(EXIT_MEMORY, "out of memory");
	while (status != Z_STREAM_END) {
		z.next_out = f->out;
		z.avail_out = CHUNK;
		if (z.avail_in == 0) {
			z.next_in = in;
			z.avail_in = (uInt)read_at(f, from, in, CHUNK);
			from += z.avail_in;
			if (z.avail_in == 0)
				break;
		}
		status = inflate(&z, Z_NO_FLUSH);
		if (status != Z_OK && status != Z_STREAM_END &&
		    status != Z_BUF_ERROR)
			die("%s: the record at byte %lld is broken, nothing "
			    "is added to it",
			    f->path, at);
	}
	from -= z.avail_in;
	inflateEnd(&z);
	free(in);
	return status == Z_STREAM_END ? from - at : 0;
}

/* Is the first member none of a WARC?  It may be cut. */
static bool
is_other(const struct warc_file *f)
{
	static const char begin[] = "WARC/";
	unsigned char *in = mem_alloc(CHUNK);
	z_stream z = {0};
	size_t n;

	if (inflateInit2(&z, GZIP) != Z_OK)
		die_with(EXIT_MEMORY, "out of memory");
	z.next_in = in;
	z.avail_in = (uInt)read_at(f, 0, in, CHUNK);
	z.next_out = f->out;
	z.avail_out = sizeof begin - 1;
	(void)inflate(&z, Z_NO_FLUSH); /* find_length tells what is broken */
	n = sizeof begin - 1 - z.avail_out;
	inflateEnd(&z);
	free(in);
	return memcmp(f->out, begin, n) != 0;
}

/* Find the end of the last whole member, and cut what is behind it. */
static void
find_end(struct warc_file *f, long long size)
{
	while (f->size < size) {
		unsigned char head[HEAD_BYTES];
		size_t n = read_at(f, f->size, head, sizeof head);
		long long length = told_length(head, n);

		if (n >= 2 && (head[0] != 0x1f || head[1] != 0x8b))
			die("%s: no gzip record at byte %lld, nothing is added "
			    "to it",
			    f->path, f->size);
		if (length <= 0 || length > size - f->size)
			length = find_length(f, f->size);
		if (length == 0)
			break;
		f->size += length;
	}
	if (f->size == size)
		return;
	warn("%s: its last record is cut, and %lld bytes are removed", f->path,
	    size - f->size);
	if (ftruncate(f->fd, (off_t)f->size) != 0)
		fail(f);
}

void
warc_file_open(
    struct warc_file *f, const char *path, unsigned long long lock_wait)
{
	struct stat st;
	z_stream *z = mem_zero(1, sizeof *z);

	*f = (struct warc_file){.path = path, .zlib = z};
	f->out = mem_alloc(CHUNK);
	/* Most documents are compressed already. */
	if (deflateInit2(z, Z_BEST_SPEED, Z_DEFLATED, GZIP, 8,
		Z_DEFAULT_STRATEGY) != Z_OK)
		die_with(EXIT_MEMORY, "out of memory");
	f->fd = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0666);
	if (f->fd < 0)
		fail(f);
	if (!lock_take(f->fd, lock_wait)) {
		if (lock_is_held())
			die_with(EXIT_RETRY, "another program is writing to %s",
			    path);
		die("cannot lock %s:", path);
	}
	if (fstat(f->fd, &st) != 0)
		fail(f);
	if (!S_ISREG(st.st_mode))
		die("%s is no plain file", path);
	if (is_other(f))
		die("%s is no WARC, nothing is added to it", path);
	find_end(f, (long long)st.st_size);
	if (lseek(f->fd, (off_t)f->size, SEEK_SET) < 0)
		fail(f);
}

/* Compress what is given, and write what is full. */
static void
compress_on(struct warc_file *f, int flush)
{
	z_stream *z = f->zlib;
	int status;

	do {
		if (z->avail_out == 0) {
			write_all(f, f->out, CHUNK);
			z->next_out = f->out;
			z->avail_out = CHUNK;
		}
		status = deflate(z, flush);
	} while (flush == Z_FINISH ? status == Z_OK : z->avail_in > 0);
}

void
warc_file_begin(struct warc_file *f)
{
	/* zlib keeps a pointer to it until the header is out. */
	unsigned char extra[EXTRA_BYTES] = {0};
	gz_header head = {.os = 255, .extra = extra, .extra_len = sizeof extra};
	z_stream *z = f->zlib;

	memcpy(extra, EXTRA, sizeof EXTRA);
	deflateReset(z);
	z->next_out = f->out;
	z->avail_out = CHUNK;
	z->next_in = NULL;
	z->avail_in = 0;
	if (deflateSetHeader(z, &head) != Z_OK || deflate(z, Z_BLOCK) != Z_OK)
		die("zlib fails");
}

void
warc_file_add(struct warc_file *f, const void *p, size_t n)
{
	z_stream *z = f->zlib;
	const unsigned char *from = p;

	while (n > 0) {
		uInt piece = n < CHUNK ? (uInt)n : CHUNK;

		z->next_in = from;
		z->avail_in = piece;
		compress_on(f, Z_NO_FLUSH);
		from += piece;
		n -= piece;
	}
}

void
warc_file_end(struct warc_file *f)
{
	z_stream *z = f->zlib;
	unsigned char lengths[8];

	compress_on(f, Z_FINISH);
	write_all(f, f->out, CHUNK - z->avail_out);
	/* Four bytes do for what is told; more is not told. */
	if (z->total_out <= 0xffffffff && z->total_in <= 0xffffffff) {
		put_le32(lengths, z->total_out);
		put_le32(lengths + 4, z->total_in);
		if (pwrite(f->fd, lengths, sizeof lengths,
			(off_t)(f->size + LENGTHS_AT)) != sizeof lengths)
			fail(f);
	}
	f->size += (long long)z->total_out;
}

void
warc_file_sync(struct warc_file *f)
{
	if (fdatasync(f->fd) != 0)
		fail(f);
}

void
warc_file_close(struct warc_file *f)
{
	deflateEnd(f->zlib);
	free(f->zlib);
	free(f->out);
	if (close(f->fd) != 0)
		fail(f);
}
