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

/* What widths of lam behind alef mean, regular and bold, by the size (half
 * points, the rest by PDF_SIZES) and in thousandths of it: half a ligature, or
 * a letter; and where such pairs stand. */
enum { PDF_WIDTHS = 1024, PDF_SIZES = 8 };

struct pdf_ligatures {
	struct pdf_width {
		unsigned halves, letters;
	} widths[2][PDF_SIZES][PDF_WIDTHS];
	struct pdf_pair {
		size_t page, at; /* byte of the page's text */
		size_t width; /* index */
		bool same; /* both are of one width */
		bool article; /* they begin a longer word */
	} * pairs;
	size_t npairs, cap;
};

/* Add a page of a PDF to pages: its words as the text layer has them.  What it
 * shows of ligatures is added to *ligatures. */
void pdf_page_read(struct pages *pages, PopplerPage *from,
    struct pdf_count *count, struct pdf_ligatures *ligatures);

/* Put the letters of ligatures in their order, once all pages are read. */
void pdf_ligatures_mend(struct pdf_ligatures *l, struct pages *pages);

#endif
