/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Plain text: paragraphs between blank lines, or, where there are none, begun
 * by an indented line, or else a paragraph a line.
 */
#include <string.h>

#include "lib/label.h"
#include "parse/formats.h"
#include "parse/lines.h"
#include "parse/para.h"
#include "parse/structure_parts.h"

enum {
	WRAPPED_MIN = 45, /* bytes: a shorter line ends a paragraph */
	LINE_MAX_WRAPPED = 120, /* … and a longer one is not wrapped */
	INDENT_MIN = 3, /* blanks */
};

struct reader {
	struct document *d;
	struct para para;
	size_t last; /* bytes of the last line */
	bool broken; /* a page ended since the last block */
	bool wrapped; /* paragraphs take several lines */
	bool indented; /* … and begin with blanks */
	bool notes; /* behind a rule: lines may begin typed notes */
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

/* Blank lines between paragraphs?  Then the others only wrap them.  Without
 * them indented lines may begin paragraphs, where no line is long (pages of
 * the Security Council's resolutions as text). */
static void
look(struct reader *r, const char *p, size_t n)
{
	struct span text = {p, n}, line;
	size_t lines = 0, blank = 0, indented = 0, full = 0, longest = 0;

	while (lines_next(&text, &line)) {
		size_t at = 0;

		while (at < line.n && (line.p[at] == ' ' || line.p[at] == '\t'))
			at++;
		lines++;
		blank += at == line.n;
		indented += at >= INDENT_MIN && at < line.n;
		full += at < INDENT_MIN && line.n >= WRAPPED_MIN;
		longest = line.n > longest ? line.n : longest;
	}
	r->wrapped = blank * 20 > lines;
	r->indented = !r->wrapped && indented > 2 && indented * 20 > lines &&
		      full > 2 && longest <= LINE_MAX_WRAPPED;
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
read_line(void *ctx, struct span s)
{
	struct reader *r = ctx;
	bool page = memchr(s.p, '\f', s.n) != NULL;
	bool joins =
	    r->wrapped ||
	    (r->indented && s.n > 0 &&
		memcmp(s.p, "   ", s.n < INDENT_MIN ? s.n : INDENT_MIN) != 0 &&
		s.p[0] != '\t');

	while (s.n > 0 && strchr(" \t\f\r", s.p[0]) != NULL)
		s.p++, s.n--;
	while (s.n > 0 && strchr(" \t\f\r", s.p[s.n - 1]) != NULL)
		s.n--;
	if (page || s.n == 0 || !joins || r->last < WRAPPED_MIN ||
	    begins_label(s) || typed_rule(s) || (r->notes && typed_mark(s) > 0))
		flush(r);
	r->broken = r->broken || page;
	r->notes = typed_rule(s) || (r->notes && !page);
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
	bool ok;

	look(&r, bytes, n);
	ok = lines_read(d, (struct span){bytes, n}, read_line, &r, p);

	flush(&r);
	para_free(&r.para);
	return ok;
}
