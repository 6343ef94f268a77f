/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "lib/sniff.h"

#define DOCX \
	"application/" \
	"vnd.openxmlformats-officedocument.wordprocessingml.document"

/* Headers of ZIP members, sizes and times left at nought. */
#define ZEROS4 "\0\0\0\0"
#define LOCAL(name) \
	"PK\3\4" ZEROS4 ZEROS4 ZEROS4 ZEROS4 ZEROS4 ZEROS4 "\0\0" name
#define END "PK\5\6" ZEROS4 ZEROS4 ZEROS4 ZEROS4 "\0\0"

static const struct {
	const char *type;
	const char *bytes;
	size_t n;
} cases[] = {
#define CASE(type, bytes) \
	{ \
		type, bytes, sizeof(bytes) - 1 \
	}
    CASE("application/x-empty", ""),
    CASE("application/pdf", "%PDF-1.4\n"),
    CASE("application/pdf", "\r\n%PDF-1.4\n"),
    CASE("application/pdf", "\x1b%-12345X\n%PDF-1.4\n"),
    CASE(DOCX, LOCAL("[Content_Types].xml") LOCAL("word/document.xml")),
    CASE("application/zip", LOCAL("[Content_Types].xml") LOCAL("xl/a.xml")),
    CASE("application/zip", LOCAL("a.txt") "word/document.xml"),
    CASE("application/zip", END),
    CASE("application/msword",
	"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t"
	"\0"),
    CASE("application/x-ole-storage",
	"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 W\0o\0r\0k\0b\0o\0o\0k\0"),
    CASE("application/vnd.wordperfect", "\xff"
					"WPC\1\0"),
    CASE("application/rtf", "{\\rtf1"),
    CASE("application/gzip", "\x1f\x8b\x08\0"),
    CASE("text/html", "<!DOCTYPE html>\n<html>"),
    CASE("text/html", "<!doctype HTML PUBLIC \"-//W3C//DTD HTML 4.01//EN\">"),
    CASE("text/html", "\xef\xbb\xbf \n<HTML lang=en>"),
    CASE("text/html", "<!-- a page --><head>"),
    CASE("application/xhtml+xml",
	"<?xml version=\"1.0\"?>\n<!DOCTYPE html>\n<html xmlns=\"x\">"),
    CASE("application/akn+xml",
	"<?xml version='1.0'?><!-- <html> --><akomaNtoso xmlns=\"x\">"),
    CASE("application/akn+xml", "<akn:akomaNtoso xmlns:akn=\"x\">"),
    CASE("application/tei+xml", "<?xml version='1.0'?><TEI xmlns='x'>"),
    CASE("application/marcxml+xml",
	"<collection xmlns=\"http://www.loc.gov/MARC21/slim\">"),
    CASE("application/marcxml+xml",
	"<collection>\n<record>\n<controlfield tag=\"001\">1"),
    CASE("application/xml", "<collection><stamps/></collection>"),
    CASE("application/xml", "<?xml version='1.0'?><p>"),
    CASE("application/xml", "<?xml version='1.0'?><!-- no end"),
    CASE("application/xml", "\xff\xfe<\0?\0x\0m\0l\0 \0"),
    CASE("text/html", "\xfe\xff\0<\0h\0t\0m\0l\0>"),
    CASE("text/plain", "\xff\xfe\x10\x04!\0"),
    CASE("text/markdown", "\n\n## General Assembly\n"),
    CASE("text/markdown", "1. **Decides** to remain seized\n"),
    CASE("text/markdown", "Recalling [75/240](#)\n"),
    CASE("text/markdown", "<sup>1</sup> See A/78/265.\n"),
    CASE("text/markdown", "<!-- page 1 -->\n\n# Title\n"),
    CASE("text/plain", "General Assembly\r\n\f\tNo. #1 of 1946\n"),
    CASE("text/plain", "Assembl\xe9"
		       "e g\xe9n\xe9rale\n"), /* ISO 8859-1 */
    CASE("text/plain", "< 5 per cent\n"),
    CASE("application/octet-stream", "\0\1\2\3"),
    CASE("application/octet-stream", "text\0text"),
#undef CASE
};

static void
types(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
		const char *type = sniff_media_type(cases[i].bytes, cases[i].n);

		if (strcmp(type, cases[i].type) != 0)
			fail_msg("case %zu: %s instead of %s", i, type,
			    cases[i].type);
	}
}

/* A whole file cut anywhere is still what it was, as far as its first bytes
 * tell; no cut reads past the end (the sanitizers look). */
static void
cuts(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
		for (size_t n = 0; n <= cases[i].n; n++) {
			char copy[256];

			assert_true(cases[i].n < sizeof copy);
			memcpy(copy, cases[i].bytes, n);
			assert_non_null(sniff_media_type(copy, n));
		}
	}
}

static void
whole(void **state)
{
	static const char zip[] = LOCAL("a") END;
	static const char noted[] =
	    LOCAL("a") "PK\5\6" ZEROS4 ZEROS4 ZEROS4 ZEROS4 "\3\0abc";
	static const char pdf[] = "%PDF-1.4\nxref\n%%EOF\n";

	(void)state;
	assert_true(sniff_is_whole("application/zip", zip, sizeof zip - 1));
	for (size_t n = 0; n < sizeof zip - 1; n++)
		assert_false(sniff_is_whole("application/zip", zip, n));
	assert_true(sniff_is_whole("application/zip", noted, sizeof noted - 1));
	assert_false(
	    sniff_is_whole("application/zip", noted, sizeof noted - 2));
	assert_true(sniff_is_whole("application/pdf", pdf, sizeof pdf - 1));
	assert_false(sniff_is_whole("application/pdf", pdf, 10));
	assert_true(sniff_is_whole("text/plain", "a", 1));
}

static void
called(void **state)
{
	(void)state;
	assert_string_equal(sniff_called("text/html"), "an HTML page");
	assert_string_equal(
	    sniff_called("image/png"), "bytes of no known kind");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(types),
	    cmocka_unit_test(cuts),
	    cmocka_unit_test(whole),
	    cmocka_unit_test(called),
	};

	return cmocka_run_group_tests_name("sniff", tests, NULL, NULL);
}
