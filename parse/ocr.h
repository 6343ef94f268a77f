/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef PARSE_OCR_H
#define PARSE_OCR_H

#include <stdbool.h>

#include <leptonica/allheaders.h>

#include "lib/lang/lang.h"
#include "lib/problem.h"
#include "parse/page.h"

/*
 * The recognition of scanned pages by Tesseract: the image of a page in, its
 * words and rules out (page.h).  Messages of the libraries go nowhere.
 */
enum { OCR_DPI = 300 }; /* what Tesseract's models were trained on */

struct ocr {
	const struct lang *lang; /* NULL: told from the script of each page */
	unsigned seconds; /* a page */
	void *api; /* Tesseract, once a language is loaded */
	char languages[32]; /* its names of what is loaded: "eng+fra+spa" */
	int stderr_was; /* the real one, while the libraries have none */
	double confidence; /* sum over words, 0 to 1 */
	unsigned long long words;
};

void ocr_open(struct ocr *o, const struct lang *lang, unsigned seconds);
void ocr_close(struct ocr *o);

/*
 * Recognise an 8-bit image of dpi dots an inch into the page, which has none.
 * False: unsupported where the language is not installed, limit where the page
 * takes longer than it may, no-text where Tesseract fails.
 */
bool ocr_page(struct ocr *o, PIX *image, double dpi, struct page *page,
    struct problem *p);

/* Mean confidence of the words so far, 0 to 1. */
double ocr_confidence(const struct ocr *o);

/* "tesseract 5.3.0" */
void ocr_engine(char *out, size_t size);

#endif
