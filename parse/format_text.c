/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Plain text: paragraphs between blank lines, or, where there are none, a
 * paragraph a line.
 */
#include <string.h>

#include "lib/utf8.h"
#include "parse/formats.h"
#include "parse/para.h"
#include "parse/structure_number.h"

enum { WRAPPED_MIN = 45 }; /* bytes: a shorter line ends a paragraph */

struct reader {
	struct document *d;
	struct para para;
	size_t last; /* bytes of the last line */
	bool broken; /* a page ended since the last block */
	bool wrapped; /* paragraphs take several lines */
};

static void
flush(struct reader *r)
{
	struct block *b;

	if (!para_blank(&r->para)) {
		b = document_add(r->d, BLOCK_NONE);
		b->broken = r->broken;
		para_finish(&r->para, r->d, b);
		r->broken = false;
	}
	para_clear(&r->para);
	r->last = 0;
}

/* Blank lines between paragraphs?  Then the others only wrap them. */
static bool
is_wrapped(const char *p, size_t n)
{
	const char *end = p + n;
	size_t lines = 0, blank = 0;

	while (p < end) {
		const char *nl = memchr(p, '\n', (size_t)(end - p));
		const char *stop = nl == NULL ? end : nl;
		const char *q = p;

		while (q < stop && (*q == ' ' || *q == '\t' || *q == '\r'))
			q++;
		lines++;
		blank += q == stop;
		p = stop + 1;
	}
	return blank * 20 > lines;
}

static bool
begins_label(struct span s)
{
	struct label l;
	char begin[48];

	if (s.n >= sizeof(begin))
		s.n = sizeof(begin) - 1;
	memcpy(begin, s.p, s.n);
	begin[s.n] = '\0';
	return label_read(begin, &l);
}

static void
read_line(struct reader *r, struct span s)
{
	bool page = memchr(s.p, '\f', s.n) != NULL;

	while (s.n > 0 && strchr(" \t\f\r", s.p[0]) != NULL)
		s.p++, s.n--;
	while (s.n > 0 && strchr(" \t\f\r", s.p[s.n - 1]) != NULL)
		s.n--;
	if (page || s.n == 0 || !r->wrapped || r->last < WRAPPED_MIN ||
	    begins_label(s))
		flush(r);
	r->broken = r->broken || page;
	if (s.n == 0)
		return;
	if (!para_blank(&r->para))
		para_add(&r->para, " ", 1, 0);
	para_add(&r->para, s.p, s.n, 0);
	r->last = s.n;
}

bool
format_text_read(
    struct document *d, const char *bytes, size_t n, struct problem *p)
{
	struct reader r = {.d = d};
	const char *end = bytes + n;
	size_t bad = utf8_check(bytes, n);

	if (bad != n)
		return problem_set(
		    p, PROBLEM_CORRUPT, "not UTF-8 at byte %zu", bad);
	r.wrapped = is_wrapped(bytes, n);
	while (bytes < end && !document_full(d)) {
		const char *nl = memchr(bytes, '\n', (size_t)(end - bytes));
		const char *stop = nl == NULL ? end : nl;

		read_line(&r, (struct span){bytes, (size_t)(stop - bytes)});
		bytes = nl == NULL ? end : nl + 1;
	}
	flush(&r);
	para_free(&r.para);
	if (document_full(d))
		return problem_set(p, PROBLEM_LIMIT,
		    "more text or paragraphs than a document may have");
	if (d->nblocks == 0)
		return problem_set(p, PROBLEM_NO_TEXT, "no text in it");
	return true;
}
