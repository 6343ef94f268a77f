/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Bytes that begin as a compound file are taken as they are.  Others are the
 * length of the stream WordDocument, that stream and the table stream, which
 * are put into a compound file: what random changes to its sectors find is
 * soon found.
 */
#include "lib/buf.h"
#include "tests/fuzz/format.h"

enum { SECTOR = 512, SMALL = 4096, MOST = 30000 };

static void
add_number(struct buf *b, unsigned long v, int bytes)
{
	for (; bytes > 0; bytes--, v >>= 8)
		buf_addc(b, (char)(v & 0xff));
}

static void
pad(struct buf *b, size_t n)
{
	while (b->len % n != 0)
		buf_addc(b, '\0');
}

/* The stream, no small one, at the end of the body; returns its sector. */
static size_t
add_stream(struct buf *body, struct buf *fat, const uint8_t *p, size_t n)
{
	size_t first = body->len / SECTOR, last;

	buf_add(body, p, n);
	pad(body, n < SMALL ? SMALL : SECTOR);
	last = body->len / SECTOR;
	for (size_t i = first + 1; i < last; i++)
		add_number(fat, i, 4);
	add_number(fat, 0xfffffffe, 4);
	return first;
}

static void
add_entry(struct buf *b, const char *name, int kind, unsigned long right,
    unsigned long child, size_t first, size_t n)
{
	size_t begin = b->len, len = strlen(name);

	for (size_t i = 0; i < len; i++)
		add_number(b, (unsigned char)name[i], 2);
	while (b->len - begin < 64)
		buf_addc(b, '\0');
	add_number(b, (len + 1) * 2, 2);
	add_number(b, (unsigned long)kind, 2);
	add_number(b, 0xffffffff, 4);
	add_number(b, right, 4);
	add_number(b, child, 4);
	while (b->len - begin < 116)
		buf_addc(b, '\0');
	add_number(b, first, 4);
	add_number(b, n < SMALL ? SMALL : n, 4);
	add_number(b, 0, 4);
}

static void
make_container(struct buf *out, const uint8_t *data, size_t n)
{
	struct buf body = {0}, fat = {0}, directory = {0};
	size_t len = n < 2 ? 0 : data[0] | (size_t)data[1] << 8, main, table;

	data += n < 2 ? n : 2;
	n -= n < 2 ? n : 2;
	len = len < n ? len : n;
	main = add_stream(&body, &fat, data, len);
	table = add_stream(&body, &fat, data + len, n - len);
	add_entry(&directory, "Root Entry", 5, 0xffffffff, 1, 0xfffffffe, 0);
	add_entry(&directory, "WordDocument", 2, 2, 0xffffffff, main, len);
	add_entry(
	    &directory, "1Table", 2, 0xffffffff, 0xffffffff, table, n - len);
	pad(&directory, SECTOR);
	buf_add(out, "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 8);
	pad(out, 24);
	add_number(out, 3UL << 16 | 0x3e, 4);
	add_number(out, 9UL << 16 | 0xfffe, 4);
	add_number(out, 6, 4);
	pad(out, 44);
	add_number(out, 1, 4);
	add_number(out, body.len / SECTOR + 1, 4); /* the directory */
	add_number(out, 0, 4);
	add_number(out, SMALL, 4);
	add_number(out, 0xfffffffe, 4);
	add_number(out, 0, 4);
	add_number(out, 0xfffffffe, 4);
	add_number(out, 0, 4);
	add_number(out, body.len / SECTOR, 4); /* the FAT */
	while (out->len < SECTOR)
		add_number(out, 0xffffffff, 4);
	add_number(&fat, 0xfffffffd, 4);
	add_number(&fat, 0xfffffffe, 4);
	while (fat.len < SECTOR)
		add_number(&fat, 0xffffffff, 4);
	buf_add(out, body.data, body.len);
	buf_add(out, fat.data, SECTOR);
	buf_add(out, directory.data, directory.len);
	buf_free(&body);
	buf_free(&fat);
	buf_free(&directory);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	struct buf out = {0};

	if (n > 1 && data[0] == 0xd0 && data[1] == 0xcf)
		buf_add(&out, data, n);
	else
		make_container(&out, data, n < MOST ? n : MOST);
	fuzz_format(format_doc_read, buf_span(&out).p, out.len);
	buf_free(&out);
	return 0;
}
