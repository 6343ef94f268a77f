/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Word 97 to 2003 (MS-DOC, in a compound file).
 */
#include "lib/mem.h"
#include "parse/doc_body.h"
#include "parse/doc_file.h"
#include "parse/formats.h"
#include "parse/job.h"
#include "parse/le.h"
#include "parse/word.h"

enum { HEADERS_SPECIAL = 6 }; /* rules between text and notes come first */

/* The masthead is a table at the top of the body or, in files of New York,
 * the header of the first page. */
static bool
read_cover(struct doc_file *f, struct document *d, struct problem *p)
{
	struct doc_range story = f->stories[DOC_HEADERS];
	bool found = d->nblocks > 0 && d->blocks[0].cover;
	struct span headers;

	if (!doc_file_part(f, DOC_PART_HEADERS, &headers, p))
		return false;
	for (size_t i = HEADERS_SPECIAL; !found && i + 1 < headers.n / 4; i++) {
		uint32_t from = le_32(headers, i * 4);
		uint32_t to = le_32(headers, i * 4 + 4);
		struct document cover = {0};

		if (from >= to || to > story.end - story.cp)
			continue;
		doc_cover_read(f, &cover,
		    (struct doc_range){story.cp + from, story.cp + to});
		found = word_is_masthead(&cover);
		if (found)
			word_take_masthead(d, &cover);
		document_free(&cover);
	}
	return true;
}

static void
read_margins(struct doc_file *f, struct document *d)
{
	struct buf text = {.max = 1024 * 1024};
	struct span job;

	doc_margin_read(f, f->stories[DOC_HEADERS], &text);
	doc_margin_read(f, f->stories[DOC_HEADER_BOXES], &text);
	if (d->masthead.job == NULL && text.len > 0) {
		job = job_find(text.data, text.len);
		if (job.p != NULL)
			d->masthead.job = mem_copy(job.p, job.n);
	}
	buf_free(&text);
}

bool
format_doc_read(
    struct document *d, const char *bytes, size_t n, struct problem *p)
{
	struct doc_file f;
	bool ok = doc_file_open(&f, (struct span){bytes, n}, p) &&
		  doc_body_read(&f, d, p) && read_cover(&f, d, p);

	if (ok) {
		d->pages = f.pages;
		read_margins(&f, d);
	}
	doc_file_free(&f);
	return ok;
}
