/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "parse/doc_file.h"

#include <stdlib.h>
#include <string.h>

#include "parse/cfb.h"
#include "parse/le.h"

/* The File Information Block (MS-DOC 2.5), at the beginning of the stream
 * WordDocument. */
enum {
	FIB_MAGIC = 0xa5ec,
	FIB_VERSION = 2,
	FIB_FLAGS = 10,
	FIB_LENGTHS = 0x4c, /* ccpText, the first of eight */
	FIB_NPARTS = 0x98,
	FIB_PARTS = 0x9a,
	FLAG_ENCRYPTED = 0x0100,
	FLAG_TABLE_1 = 0x0200,
	FLAG_XOR = 0x8000,
	VERSION_97 = 0xc1,
	VERSION_97_BETA = 0xc0,
	DOP_PAGES = 46,
};

static bool
check_version(struct span main, struct problem *p)
{
	unsigned version = le_16(main, FIB_VERSION);

	/* Word 6 and 95 have a FIB of another shape (0xa5dc). */
	if (version >= 101 && version <= 105)
		return problem_set(p, PROBLEM_UNSUPPORTED,
		    "a document of Word %s (version %u at byte 2 of "
		    "WordDocument) is not read",
		    version <= 103 ? "6" : "95", version);
	if (version < 101 && version > 0)
		return problem_set(p, PROBLEM_UNSUPPORTED,
		    "a document of Word 2 or older (version %u) is not read",
		    version);
	if (le_16(main, 0) != FIB_MAGIC || version < VERSION_97_BETA)
		return problem_set(p, PROBLEM_CORRUPT,
		    "Word: %04x %04x at the beginning of WordDocument",
		    le_16(main, 0), version);
	if (main.n < FIB_PARTS)
		return problem_set(p, PROBLEM_TRUNCATED,
		    "Word: WordDocument has %zu bytes, less than its header",
		    main.n);
	if (le_16(main, FIB_FLAGS) & FLAG_ENCRYPTED)
		return problem_set(p, PROBLEM_ENCRYPTED,
		    "a Word 97 document that asks for a password (%s)",
		    le_16(main, FIB_FLAGS) & FLAG_XOR ? "XOR" : "RC4");
	return true;
}

static bool
read_stories(struct doc_file *f, struct problem *p)
{
	struct span main = buf_span(&f->main);
	uint32_t at = 0;

	for (int i = 0; i < DOC_STORIES; i++) {
		uint32_t n = le_32(main, FIB_LENGTHS + (size_t)i * 4);

		if (n > INT32_MAX || at + n > INT32_MAX)
			return problem_set(p, PROBLEM_CORRUPT,
			    "Word: part %d of the text has %u characters", i,
			    n);
		f->stories[i] = (struct doc_range){at, at + n};
		at += n;
	}
	return true;
}

bool
doc_file_part(const struct doc_file *f, enum doc_part part, struct span *out,
    struct problem *p)
{
	struct span main = buf_span(&f->main), table = buf_span(&f->table);
	size_t at = FIB_PARTS + (size_t)part * 8;
	size_t from = le_32(main, at), n = le_32(main, at + 4);

	*out = (struct span){0};
	if (n == 0 || le_16(main, FIB_NPARTS) <= (unsigned)part)
		return true;
	if (!le_has(table, from, n))
		return problem_set(p, PROBLEM_CORRUPT,
		    "Word: part %d (%zu bytes from %zu on) lies outside the "
		    "table stream of %zu",
		    part, n, from, table.n);
	*out = (struct span){table.p + from, n};
	return true;
}

static bool
read_pages(struct doc_file *f, struct problem *p)
{
	struct span dop;

	if (!doc_file_part(f, DOC_PART_DOP, &dop, p))
		return false;
	f->pages = (int)le_16(dop, DOP_PAGES);
	return true;
}

static bool
read_streams(struct doc_file *f, struct span body, struct problem *p)
{
	struct cfb c;
	bool ok = cfb_open(&c, body, p) &&
		  cfb_read(&c, "WordDocument", &f->main, p) &&
		  check_version(buf_span(&f->main), p);

	if (ok) {
		unsigned flags = le_16(buf_span(&f->main), FIB_FLAGS);

		ok =
		    cfb_read(&c, flags & FLAG_TABLE_1 ? "1Table" : "0Table",
			&f->table, p) &&
		    (!cfb_has(&c, "Data") || cfb_read(&c, "Data", &f->data, p));
	}
	cfb_free(&c);
	return ok;
}

bool
doc_file_open(struct doc_file *f, struct span body, struct problem *p)
{
	*f = (struct doc_file){0};
	return read_streams(f, body, p) && read_stories(f, p) &&
	       doc_text_read(f, p) && doc_runs_read(f, p) &&
	       doc_styles_read(f, p) && doc_lists_read(f, p) &&
	       read_pages(f, p);
}

void
doc_file_free(struct doc_file *f)
{
	buf_free(&f->main);
	buf_free(&f->table);
	buf_free(&f->data);
	free(f->pieces);
	free(f->text);
	free(f->char_runs.runs);
	free(f->para_runs.runs);
	doc_styles_free(f);
	docx_numbering_free(&f->numbering);
	*f = (struct doc_file){0};
}
