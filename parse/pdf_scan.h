/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef PARSE_PDF_SCAN_H
#define PARSE_PDF_SCAN_H

#include <poppler.h>

#include "lib/problem.h"
#include "parse/document.h"
#include "parse/page.h"

/*
 * Recognise the pages of a PDF that want it (d->options): those without words
 * but with an image, and all of them where its text layer is of no use.  They
 * replace the words of these pages; d says with what confidence.  False: as
 * ocr_page; nothing is left out silently.
 */
bool pdf_scan_read(struct document *d, PopplerDocument *from,
    struct pages *pages, bool useless, struct problem *p);

#endif
