/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "lib/sniff.h"

#include <string.h>

#include "lib/ascii.h"
#include "lib/utf8.h"

enum {
	PDF_WITHIN = 1024, /* ISO 32000-1, H.3: leading bytes are put up with */
	TEXT_WITHIN = 65536,
	EOF_WITHIN = 4096,
	MARC_WITHIN = 4096,
	ZIP_END = 22, /* end of central directory, without its comment */
	ZIP_COMMENT = 65535,
};

static const char DOCX[] =
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
static const char UNKNOWN[] = "application/octet-stream";

static bool
begins(struct span s, const char *with, size_t n)
{
	return s.n >= n && memcmp(s.p, with, n) == 0;
}

#define BEGINS(s, literal) begins(s, literal, sizeof(literal) - 1)

static bool
is_blank(char c)
{
	return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

static void
skip(struct span *s, size_t n)
{
	s->p += n;
	s->n -= n;
}

static void
skip_blanks(struct span *s)
{
	while (s->n > 0 && is_blank(*s->p))
		skip(s, 1);
}

/*
 * Has the ZIP a member whose name begins like this?  Looked for behind every
 * header, local ones and those of the directory, without following a size or
 * an offset: the answer for a cut file is that for the whole one.
 */
static bool
zip_has(struct span s, const char *name)
{
	enum { LOCAL = 30, DIRECTORY = 46 };
	size_t n = strlen(name);
	const char *at;

	while ((at = span_find(s, "PK", 2)) != NULL) {
		size_t name_at = 0;

		skip(&s, (size_t)(at - s.p));
		if (BEGINS(s, "PK\3\4"))
			name_at = LOCAL;
		else if (BEGINS(s, "PK\1\2"))
			name_at = DIRECTORY;
		if (name_at > 0 && s.n >= name_at + n &&
		    memcmp(s.p + name_at, name, n) == 0)
			return true;
		skip(&s, 2);
	}
	return false;
}

static const char *
sniff_zip(struct span s)
{
	/* "word/document2.xml" and the like occur as well. */
	return zip_has(s, "word/document") ? DOCX : "application/zip";
}

/* [MS-CFB] 2.6.1: the names of streams are UTF-16LE in the directory, which
 * may lie anywhere. */
static const char *
sniff_ole(struct span s)
{
	static const char word[] = "W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t";
	static const char perfect[] =
	    "P\0e\0r\0f\0e\0c\0t\0O\0f\0f\0i\0c\0e\0_\0M\0A\0I\0N";

	if (span_find(s, word, sizeof word) != NULL)
		return "application/msword";
	return span_find(s, perfect, sizeof perfect) != NULL
		   ? "application/vnd.wordperfect"
		   : "application/x-ole-storage";
}

static const struct {
	const char *magic;
	size_t n;
	const char *type;
	const char *(*more)(struct span s);
} magics[] = {
    {"%PDF-", 5, "application/pdf", NULL},
    {"PK\3\4", 4, NULL, sniff_zip},
    {"PK\5\6", 4, "application/zip", NULL},
    {"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 8, NULL, sniff_ole},
    {"\xff"
     "WPC",
	4, "application/vnd.wordperfect", NULL},
    {"{\\rtf", 5, "application/rtf", NULL},
    {"\x1f\x8b", 2, "application/gzip", NULL},
    {"\x28\xb5\x2f\xfd", 4, "application/zstd", NULL},
};

static const char *
sniff_magic(struct span s)
{
	for (size_t i = 0; i < sizeof magics / sizeof magics[0]; i++)
		if (begins(s, magics[i].magic, magics[i].n))
			return magics[i].more != NULL ? magics[i].more(s)
						      : magics[i].type;
	return NULL;
}

/* Pass over <?…?>, <!-- … --> and <!…>; false: one of them has no end. */
static bool
skip_prolog(struct span *s)
{
	for (;;) {
		const char *end = ">", *at;

		skip_blanks(s);
		if (BEGINS(*s, "<!--"))
			end = "-->";
		else if (BEGINS(*s, "<?"))
			end = "?>";
		else if (!BEGINS(*s, "<!"))
			return true;
		at = span_find(*s, end, strlen(end));
		if (at == NULL)
			return false;
		skip(s, (size_t)(at - s->p) + strlen(end));
	}
}

/* The local name of the element that s begins with; none: it does not. */
static struct span
root_name(struct span s)
{
	size_t from = 1, n = 1;

	if (s.n < 2 || *s.p != '<' || !ascii_letter(s.p[1]))
		return (struct span){0};
	for (; n < s.n && !is_blank(s.p[n]) && s.p[n] != '>' && s.p[n] != '/';
	     n++)
		if (s.p[n] == ':')
			from = n + 1;
	return (struct span){s.p + from, n - from};
}

static bool
same(struct span a, const char *b)
{
	for (size_t i = 0; i < a.n; i++)
		if (b[i] == '\0' ||
		    ascii_to_small(a.p[i]) != ascii_to_small(b[i]))
			return false;
	return b[a.n] == '\0';
}

static const struct {
	const char *root, *type;
} roots[] = {
    {"akomaNtoso", "application/akn+xml"},
    {"TEI", "application/tei+xml"},
    {"TEI.2", "application/tei+xml"},
    {"teiCorpus", "application/tei+xml"},
    {"teiCorpus.2", "application/tei+xml"},
    {"collection", "application/marcxml+xml"},
    {"record", "application/marcxml+xml"},
};

static const char *const html_elements[] = {"html", "head", "body", "title",
    "meta", "div", "p", "table", "h1", "h2", "h3", "span", "a", "center",
    "font", "main", "article", "section", "header"};

/* Elements that Markdown begins a line with. */
static const char *const inline_elements[] = {
    "sup", "sub", "b", "i", "u", "em", "strong", "br", "hr", "img", "small"};

static bool
is_among(struct span name, const char *const *list, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (same(name, list[i]))
			return true;
	return false;
}

#define AMONG(name, list) is_among(name, list, sizeof(list) / sizeof *(list))

/* The library's own tools write it without the namespace. */
static bool
is_marc(struct span s)
{
	static const char *const signs[] = {
	    "MARC21/slim", "<controlfield tag=", "<datafield tag="};

	if (s.n > MARC_WITHIN)
		s.n = MARC_WITHIN;
	for (size_t i = 0; i < sizeof signs / sizeof signs[0]; i++)
		if (span_find(s, signs[i], strlen(signs[i])) != NULL)
			return true;
	return false;
}

static const char *
sniff_markup(struct span s)
{
	bool xml = BEGINS(s, "<?xml"), doctype;
	struct span whole = s, root;

	if (s.n < 2 || s.p[0] != '<')
		return NULL;
	doctype = s.n >= 14 && same((struct span){s.p, 14}, "<!doctype html");
	if (!skip_prolog(&s))
		return xml ? "application/xml" : NULL;
	root = root_name(s);
	if (root.p == NULL)
		return doctype ? "text/html" : xml ? "application/xml" : NULL;
	for (size_t i = 0; i < sizeof roots / sizeof roots[0]; i++) {
		if (!same(root, roots[i].root))
			continue;
		/* MARCXML's names are anybody's; its namespace and its fields
		 * are not. */
		if (strstr(roots[i].type, "marcxml") != NULL && !is_marc(whole))
			return "application/xml";
		return roots[i].type;
	}
	if (same(root, "html"))
		return xml ? "application/xhtml+xml" : "text/html";
	if (!xml && AMONG(root, inline_elements))
		return NULL;
	if (!xml && AMONG(root, html_elements))
		return "text/html";
	return doctype ? "text/html" : "application/xml";
}

/* Marks that plain text has no use for: a heading, bold text, a link, a list
 * of table cells.  Seen in what PDF converters write. */
static bool
is_markdown(struct span s)
{
	bool line_begins = true;

	for (size_t i = 0; i < s.n; i++) {
		struct span rest = {s.p + i, s.n - i};
		size_t hashes = 0;

		while (line_begins && hashes < rest.n && rest.p[hashes] == '#')
			hashes++;
		if (hashes > 0 && hashes <= 6 && hashes < rest.n &&
		    rest.p[hashes] == ' ')
			return true;
		if (BEGINS(rest, "](") || BEGINS(rest, "<sup>") ||
		    BEGINS(rest, "**") || BEGINS(rest, "|---") ||
		    BEGINS(rest, "| --"))
			return true;
		line_begins = *rest.p == '\n';
	}
	return false;
}

static const char *
sniff_text(struct span s)
{
	size_t n = s.n < TEXT_WITHIN ? s.n : TEXT_WITHIN;

	/* Older texts are in one of many 8-bit sets; none of them has control
	 * characters. */
	for (size_t i = 0; i < n; i++) {
		unsigned char c = (unsigned char)s.p[i];

		if ((c < 0x20 && !is_blank(s.p[i]) && c != '\v') || c == 0x7f)
			return NULL;
	}
	return is_markdown((struct span){s.p, n}) ? "text/markdown"
						  : "text/plain";
}

/* A text in UTF-16: its beginning tells. */
static const char *
sniff_utf16(const char *p, size_t n)
{
	struct buf text = {0};
	const char *type;
	struct span s;

	utf8_from_utf16(&text, p, n < TEXT_WITHIN ? n : TEXT_WITHIN);
	s = buf_span(&text);
	skip_blanks(&s);
	type = sniff_markup(s);
	if (type == NULL)
		type = sniff_text(s);
	buf_free(&text);
	return type != NULL ? type : UNKNOWN;
}

const char *
sniff_media_type(const char *p, size_t n)
{
	struct span s = {p, n};
	const char *type;

	if (n == 0)
		return "application/x-empty";
	type = sniff_magic(s);
	if (type != NULL)
		return type;
	if (utf8_is_utf16(p, n))
		return sniff_utf16(p, n);
	if (BEGINS(s, "\xef\xbb\xbf"))
		skip(&s, 3);
	skip_blanks(&s);
	type = sniff_markup(s);
	if (type == NULL &&
	    span_find((struct span){p, n < PDF_WITHIN ? n : PDF_WITHIN},
		"%PDF-", 5) != NULL)
		type = "application/pdf";
	if (type == NULL)
		type = sniff_text(s);
	return type != NULL ? type : UNKNOWN;
}

static bool
zip_is_whole(struct span s)
{
	size_t most = ZIP_END + ZIP_COMMENT;
	struct span tail = s;
	const char *at;

	if (s.n > most)
		skip(&tail, s.n - most);
	while ((at = span_find(tail, "PK\5\6", 4)) != NULL) {
		const unsigned char *end = (const unsigned char *)at;
		size_t left;

		skip(&tail, (size_t)(at - tail.p));
		left = tail.n;
		if (left >= ZIP_END &&
		    left == ZIP_END + (size_t)(end[20] | end[21] << 8))
			return true;
		skip(&tail, 4);
	}
	return false;
}

bool
sniff_is_whole(const char *media_type, const char *p, size_t n)
{
	struct span s = {p, n};

	if (strcmp(media_type, DOCX) == 0 ||
	    strcmp(media_type, "application/zip") == 0)
		return zip_is_whole(s);
	if (strcmp(media_type, "application/pdf") == 0) {
		if (n > EOF_WITHIN)
			skip(&s, n - EOF_WITHIN);
		return span_find(s, "%%EOF", 5) != NULL;
	}
	return true;
}

static const struct {
	const char *type, *called;
} names[] = {
    {"application/pdf", "a PDF file"},
    {DOCX, "a Word document"},
    {"application/msword", "a Word 97 document"},
    {"application/x-ole-storage", "an OLE2 file that is no Word document"},
    {"application/vnd.wordperfect", "a WordPerfect document"},
    {"application/rtf", "an RTF document"},
    {"application/zip", "a ZIP file that is no Word document"},
    {"application/gzip", "a gzip file"},
    {"application/zstd", "a zstd file"},
    {"text/html", "an HTML page"},
    {"application/xhtml+xml", "an XHTML page"},
    {"application/akn+xml", "an Akoma Ntoso document"},
    {"application/tei+xml", "a TEI document"},
    {"application/marcxml+xml", "a MARCXML record"},
    {"application/xml", "an XML document"},
    {"text/markdown", "Markdown"},
    {"text/plain", "plain text"},
    {"application/x-empty", "nothing (no bytes)"},
};

const char *
sniff_called(const char *media_type)
{
	for (size_t i = 0; i < sizeof names / sizeof names[0]; i++)
		if (strcmp(names[i].type, media_type) == 0)
			return names[i].called;
	return "bytes of no known kind";
}
