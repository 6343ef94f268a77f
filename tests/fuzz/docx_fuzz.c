/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Bytes that begin as a ZIP are taken as they are.  Others are members of one,
 * a NUL between them (document, styles, numbering, footnotes): random changes
 * to compressed bytes would only ever show that their check sum is wrong.
 */
#include <zlib.h>

#include "lib/buf.h"
#include "tests/fuzz/format.h"

static void
add_number(struct buf *b, unsigned long v, int bytes)
{
	for (; bytes > 0; bytes--, v >>= 8)
		buf_addc(b, (char)(v & 0xff));
}

/* What the local header and the directory have in common (APPNOTE 4.3). */
static void
add_entry(struct buf *b, const char *name, const uint8_t *p, size_t n)
{
	add_number(b, 20, 2); /* version */
	add_number(b, 0, 2); /* flags */
	add_number(b, 0, 2); /* stored */
	add_number(b, 0, 4); /* time and day */
	add_number(b, crc32(0, p, (uInt)n), 4);
	add_number(b, n, 4);
	add_number(b, n, 4);
	add_number(b, strlen(name), 2);
	add_number(b, 0, 2); /* extra field */
}

static void
add_member(struct buf *zip, struct buf *directory, const char *name,
    const uint8_t *p, size_t n)
{
	size_t at = zip->len;

	buf_add(zip, "PK\3\4", 4);
	add_entry(zip, name, p, n);
	buf_adds(zip, name);
	buf_add(zip, p, n);

	buf_add(directory, "PK\1\2", 4);
	add_number(directory, 20, 2);
	add_entry(directory, name, p, n);
	add_number(directory, 0, 2); /* comment */
	add_number(directory, 0, 2); /* disk */
	add_number(directory, 0, 2); /* attributes */
	add_number(directory, 0, 4);
	add_number(directory, at, 4);
	buf_adds(directory, name);
}

static void
make_zip(struct buf *zip, const uint8_t *data, size_t n)
{
	static const char *const names[] = {"word/document.xml",
	    "word/styles.xml", "word/numbering.xml", "word/footnotes.xml"};
	struct buf directory = {0};
	size_t members = 0, at;

	while (members < sizeof names / sizeof names[0] && n > 0) {
		const uint8_t *nul = memchr(data, 0, n);
		size_t len = nul == NULL ? n : (size_t)(nul - data);

		add_member(zip, &directory, names[members++], data, len);
		len += nul != NULL;
		data += len;
		n -= len;
	}
	at = zip->len;
	buf_add(zip, directory.data, directory.len);
	buf_add(zip, "PK\5\6", 4);
	add_number(zip, 0, 4); /* disks */
	add_number(zip, members, 2);
	add_number(zip, members, 2);
	add_number(zip, directory.len, 4);
	add_number(zip, at, 4);
	add_number(zip, 0, 2); /* comment */
	buf_free(&directory);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	struct buf zip = {0};

	if (n > 1 && memcmp(data, "PK", 2) == 0)
		buf_add(&zip, data, n);
	else
		make_zip(&zip, data, n);
	fuzz_format(format_docx_read, buf_span(&zip).p, zip.len);
	buf_free(&zip);
	return 0;
}
