/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Bytes that begin as a PDF are taken as they are, which tries poppler.
 * Others are words on pages, which try the layout: each 8 bytes a place, a
 * size, flags and a letter; a zero size begins a page.
 */
#include <string.h>

#include "parse/layout.h"
#include "tests/fuzz/format.h"

enum { RECORD = 8 };

static bool
read_words(struct document *d, const char *bytes, size_t n, struct problem *p)
{
	static const char *const words[] = {"lamp", "1", "*", "(a)", "A/99/1",
	    "灯", "مصباح", "лампа", "-", ".", "2/3", "99-10001"};
	struct pages pages = {0};
	bool ok;

	pages_add(&pages, 612, 792);
	for (size_t i = 0; i + RECORD <= n; i += RECORD) {
		const unsigned char *b = (const unsigned char *)bytes + i;
		const char *text = words[b[6] % 12];
		struct page *page = &pages.list[pages.n - 1];
		struct page_word *w;

		if (b[4] == 0)
			page = pages_add(&pages, 612, 792);
		w = page_add_word(page, text, strlen(text));
		w->size = (float)(b[4] % 32 + 1);
		w->x0 = (float)((b[0] | b[1] << 8) % 612);
		w->y0 = (float)((b[2] | b[3] << 8) % 792);
		w->x1 = w->x0 + w->size * (float)(b[7] % 8) / 2;
		w->y1 = w->y0 + w->size;
		w->flags = b[5];
	}
	ok = layout_read(d, &pages, p);
	pages_free(&pages);
	return ok;
}

/* The text layer alone: recognition takes seconds a page. */
static bool
read_pdf(struct document *d, const char *bytes, size_t n, struct problem *p)
{
	static const struct document_options options = {
	    .ocr = OCR_NEVER, .ocr_seconds = 1, .pages = 50};

	d->options = &options;
	return format_pdf_read(d, bytes, n, p);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	char *p = fuzz_copy(data, n);

	fuzz_format(
	    n > 4 && memcmp(p, "%PDF", 4) == 0 ? read_pdf : read_words, p, n);
	free(p);
	return 0;
}
