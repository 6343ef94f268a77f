/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "parse/formats.h"

#include <string.h>

static const struct format formats[] = {
    {"docx",
	{"application/"
	 "vnd.openxmlformats-officedocument.wordprocessingml.document"},
	format_docx_read, "Word document"},
    {"html", {"text/html", "application/xhtml+xml"}, format_html_read,
	"HTML page"},
    {"akn", {"application/akn+xml", "application/xml", "text/xml"},
	format_akn_read, "Akoma Ntoso document"},
    {"tei", {"application/tei+xml"}, format_tei_read, "TEI document"},
    {"marc", {"application/marcxml+xml"}, format_marc_read, "MARCXML record"},
    {"md", {"text/markdown"}, format_md_read, "Markdown"},
    {"text", {"text/plain"}, format_text_read, "plain text"},
    {"pdf", {"application/pdf"}, format_pdf_read, "PDF"},
    {"doc", {"application/msword"}, format_doc_read, "Word 97 document"},
    {"wpd", {"application/vnd.wordperfect"}, format_wpd_read,
	"WordPerfect document"},
};

enum { FORMATS = sizeof(formats) / sizeof(formats[0]) };

const struct format *
format_at(size_t i)
{
	return i < FORMATS ? &formats[i] : NULL;
}

const struct format *
format_find(const char *media_type)
{
	for (size_t i = 0; i < FORMATS; i++) {
		for (size_t k = 0; k < 3 && formats[i].types[k] != NULL; k++) {
			if (strcmp(formats[i].types[k], media_type) == 0)
				return &formats[i];
		}
	}
	return NULL;
}

const struct format *
format_named(const char *name)
{
	for (size_t i = 0; i < FORMATS; i++) {
		if (strcmp(formats[i].name, name) == 0)
			return &formats[i];
	}
	return NULL;
}
