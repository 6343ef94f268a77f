/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef PARSE_PDF_PAGE_H
#define PARSE_PDF_PAGE_H

#include <poppler.h>

#include "parse/page.h"

/* What the characters of a text layer are worth. */
struct pdf_count {
	size_t chars; /* all but blanks */
	size_t unknown; /* no character of Unicode: private use, U+FFFD,
			 * controls */
};

/* What widths of lam behind alef mean, regular and bold, in thousandths of the
 * size: half a ligature, or a letter. */
enum { PDF_WIDTHS = 1024 };

struct pdf_ligatures {
	struct pdf_width {
		unsigned halves, letters;
	} widths[2][PDF_WIDTHS];
};

/* Add a page of a PDF to pages: its words as the text layer has them.  What is
 * learned of ligatures serves the pages behind it. */
void pdf_page_read(struct pages *pages, PopplerPage *from,
    struct pdf_count *count, struct pdf_ligatures *ligatures);

#endif
