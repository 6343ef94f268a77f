/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <stdlib.h>
#include <string.h>

#include "lib/mem.h"
#include "lib/xml.h"
#include "parse/docx_body.h"
#include "parse/docx_zip.h"
#include "parse/formats.h"
#include "parse/job.h"
#include "parse/word.h"

/* What word/settings.xml says of the numbers of notes. */
struct settings {
	struct docx *x;
	struct docx_notes *notes; /* open w:footnotePr or w:endnotePr */
};

/* A literal: what is not known counts in digits. */
static const char *
note_format(struct span v)
{
	static const char *const known[] = {"decimal", "lowerLetter",
	    "upperLetter", "lowerRoman", "upperRoman", "chicago",
	    "chineseCounting", "chineseCountingThousand", "arabicAbjad",
	    "arabicAlpha", "russianLower", "russianUpper", "hindiNumbers",
	    "decimalEnclosedCircleChinese", "decimalEnclosedCircle",
	    "decimalFullWidth"};

	for (size_t i = 0; i < sizeof(known) / sizeof(known[0]); i++) {
		if (span_is(v, known[i]))
			return known[i];
	}
	return known[0];
}

void
docx_notes_property(struct docx_notes *notes, const struct xml_element *e)
{
	struct span v = xml_attribute(e, "val");

	if (strcmp(e->name, "numFmt") == 0)
		notes->format = note_format(v);
	else if (strcmp(e->name, "numStart") == 0)
		notes->start = xml_integer(e, "val", 0, 100000, 1);
	else if (strcmp(e->name, "numRestart") == 0)
		notes->restarts = span_is(v, "eachSect")   ? DOCX_EACH_SECTION
				  : span_is(v, "eachPage") ? DOCX_EACH_PAGE
							   : DOCX_NO_RESTART;
}

static void
settings_start(void *ctx, const struct xml_element *e)
{
	struct settings *s = ctx;

	if (strcmp(e->name, "footnotePr") == 0)
		s->notes = &s->x->footnotes;
	else if (strcmp(e->name, "endnotePr") == 0)
		s->notes = &s->x->endnotes;
	else if (s->notes != NULL)
		docx_notes_property(s->notes, e);
}

static void
settings_end(void *ctx, const char *name, const char *uri)
{
	struct settings *s = ctx;

	(void)uri;
	if (strcmp(name, "footnotePr") == 0 || strcmp(name, "endnotePr") == 0)
		s->notes = NULL;
}

static void
no_text(void *ctx, const char *s, size_t n)
{
	(void)ctx;
	(void)s;
	(void)n;
}

static bool
read_settings(struct docx *x, struct span xml, struct problem *p)
{
	static const struct xml_handler handler = {
	    settings_start, settings_end, no_text};
	struct settings s = {.x = x};

	x->footnotes.format = "decimal";
	x->endnotes.format = "lowerRoman"; /* where nothing is said: 17.11.17 */
	x->footnotes.start = x->endnotes.start = 1;
	if (xml.p != NULL && !xml_parse(xml.p, xml.n, "word/settings.xml",
				 &handler, &s, NULL, p))
		return false;
	x->footnotes.count = x->footnotes.start - 1;
	x->endnotes.count = x->endnotes.start - 1;
	return true;
}

/* docProps/app.xml: the pages that Word counted when it was last saved. */
struct pages {
	bool open;
	int n;
};

static void
pages_start(void *ctx, const struct xml_element *e)
{
	struct pages *g = ctx;

	g->open = strcmp(e->name, "Pages") == 0;
}

static void
pages_end(void *ctx, const char *name, const char *uri)
{
	struct pages *g = ctx;

	(void)name;
	(void)uri;
	g->open = false;
}

static void
pages_text(void *ctx, const char *s, size_t n)
{
	struct pages *g = ctx;

	for (size_t i = 0; g->open && i < n && g->n < 100000; i++) {
		if (s[i] >= '0' && s[i] <= '9')
			g->n = g->n * 10 + (s[i] - '0');
	}
}

static int
read_pages(struct span xml)
{
	static const struct xml_handler handler = {
	    pages_start, pages_end, pages_text};
	struct pages g = {0};
	struct problem ignored;

	if (xml.p == NULL || !xml_parse(xml.p, xml.n, "docProps/app.xml",
				 &handler, &g, NULL, &ignored))
		return 0;
	return g.n;
}

/* The masthead is a table at the top of the body or, in files of New York,
 * the header of the first page (CEDAW/C/BGD/6-7). */
static bool
read_cover(struct docx *x, const struct docx_zip *z, struct problem *p)
{
	struct document *d = x->d, cover;
	bool ok = true, found = d->nblocks > 0 && d->blocks[0].cover;

	for (size_t i = 0; ok && !found && i < z->nparts; i++) {
		const char *name = z->parts[i].name;

		if (strncmp(name, "word/header", 11) != 0)
			continue;
		cover = (struct document){0};
		x->d = &cover;
		ok = docx_cover_read(x, docx_zip_part(z, name), name, p);
		x->d = d;
		found = ok && word_is_masthead(&cover);
		if (found)
			word_take_masthead(d, &cover);
		document_free(&cover);
	}
	return ok;
}

static bool
read_margins(struct docx *x, const struct docx_zip *z, struct problem *p)
{
	struct buf text = {.max = 1024 * 1024};
	bool ok = true;

	for (size_t i = 0; ok && i < z->nparts; i++) {
		const char *name = z->parts[i].name;

		if (strncmp(name, "word/header", 11) == 0 ||
		    strncmp(name, "word/footer", 11) == 0)
			ok = docx_margin_read(
			    x, docx_zip_part(z, name), name, &text, p);
	}
	if (ok && x->d->masthead.job == NULL && text.len > 0) {
		struct span job = job_find(text.data, text.len);

		if (job.p != NULL)
			x->d->masthead.job = mem_copy(job.p, job.n);
	}
	buf_free(&text);
	return ok;
}

/* The part that _rels/.rels names as the document: nearly always
 * word/document.xml. */
struct rels {
	char *target;
};

static void
rels_start(void *ctx, const struct xml_element *e)
{
	struct rels *r = ctx;
	struct span type = xml_attribute(e, "Type");
	struct span target = xml_attribute(e, "Target");
	static const char end[] = "/officeDocument";
	size_t n = sizeof(end) - 1;

	if (r->target != NULL || target.p == NULL || type.n < n ||
	    memcmp(type.p + type.n - n, end, n) != 0)
		return;
	if (target.n > 0 && target.p[0] == '/') {
		target.p++;
		target.n--;
	}
	r->target = mem_copy(target.p, target.n);
}

static void
rels_end(void *ctx, const char *name, const char *uri)
{
	(void)ctx;
	(void)name;
	(void)uri;
}

static struct span
find_body(const struct docx_zip *z, struct problem *p)
{
	static const struct xml_handler handler = {
	    rels_start, rels_end, no_text};
	struct span rels = docx_zip_part(z, "_rels/.rels"), body = {0};
	struct rels r = {0};

	if (rels.p != NULL &&
	    xml_parse(rels.p, rels.n, "_rels/.rels", &handler, &r, NULL, p) &&
	    r.target != NULL)
		body = docx_zip_part(z, r.target);
	free(r.target);
	if (body.p == NULL)
		body = docx_zip_part(z, "word/document.xml");
	if (body.p == NULL)
		problem_set(p, PROBLEM_UNSUPPORTED,
		    "a ZIP container without word/document.xml");
	return body;
}

static bool
read_parts(struct docx *x, const struct docx_zip *z, struct problem *p)
{
	struct span body = find_body(z, p);

	if (body.p == NULL)
		return false;
	x->d->pages = read_pages(docx_zip_part(z, "docProps/app.xml"));
	return docx_styles_read(
		   &x->styles, docx_zip_part(z, "word/styles.xml"), p) &&
	       docx_numbering_read(&x->numbering, &x->styles,
		   docx_zip_part(z, "word/numbering.xml"), p) &&
	       read_settings(x, docx_zip_part(z, "word/settings.xml"), p) &&
	       docx_body_read(x, body, "word/document.xml", p) &&
	       read_cover(x, z, p) &&
	       docx_notes_read(x, &x->footnotes,
		   docx_zip_part(z, "word/footnotes.xml"), "word/footnotes.xml",
		   p) &&
	       docx_notes_read(x, &x->endnotes,
		   docx_zip_part(z, "word/endnotes.xml"), "word/endnotes.xml",
		   p) &&
	       read_margins(x, z, p);
}

/* A note with a mark of its own ("*") begins with it. */
static void
strip_marks(struct document *d, const struct docx_notes *notes)
{
	for (size_t i = 0; i < notes->n; i++) {
		struct note *note = &d->notes[notes->notes[i].note];
		size_t n = strlen(note->mark);
		char *text = note->text;

		if (text == NULL || n == 0 || notes->notes[i].number > 0 ||
		    strncmp(text, note->mark, n) != 0)
			continue;
		while (text[n] == ' ')
			n++;
		memmove(text, text + n, strlen(text + n) + 1);
	}
}

bool
format_docx_read(
    struct document *d, const char *bytes, size_t n, struct problem *p)
{
	struct docx_zip z = {0};
	struct docx x = {.d = d};
	bool ok = docx_zip_read(&z, bytes, n, p) && read_parts(&x, &z, p);

	strip_marks(d, &x.footnotes);
	strip_marks(d, &x.endnotes);
	docx_zip_free(&z);
	docx_styles_free(&x.styles);
	docx_numbering_free(&x.numbering);
	free(x.footnotes.notes);
	free(x.endnotes.notes);
	return ok;
}
