/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "parse/pdf_scan.h"

#include <cairo.h>
#include <string.h>

#include "parse/ocr.h"

enum {
	DOTS_MAX = 40 * 1000 * 1000, /* A3 at OCR_DPI has 17 million */
};

/* Has the page an image that could be text?  Blank ones are not recognised. */
static bool
has_image(PopplerPage *page)
{
	GList *images = poppler_page_get_image_mapping(page);
	bool any = images != NULL;

	poppler_page_free_image_mapping(images);
	return any;
}

/* The pixels of cairo's surface (xRGB, a word each) in grey: the mean of the
 * colours is as good as any for ink on paper. */
static PIX *
grey_of(cairo_surface_t *surface)
{
	int width = cairo_image_surface_get_width(surface);
	int height = cairo_image_surface_get_height(surface);
	int stride = cairo_image_surface_get_stride(surface);
	const unsigned char *from = cairo_image_surface_get_data(surface);
	PIX *pix = pixCreate(width, height, 8);

	if (pix == NULL || from == NULL)
		return pix;
	for (int y = 0; y < height; y++) {
		const unsigned char *row = from + (size_t)y * (size_t)stride;
		l_uint32 *line =
		    pixGetData(pix) + (size_t)y * (size_t)pixGetWpl(pix);

		for (int x = 0; x < width; x++, row += 4) {
			uint32_t rgb;

			memcpy(&rgb, row, sizeof rgb);
			SET_DATA_BYTE(line, x,
			    (l_uint8)(((rgb & 0xff) + (rgb >> 8 & 0xff) +
					  (rgb >> 16 & 0xff)) /
				      3));
		}
	}
	return pix;
}

/* A page as an image; NULL: it is too large, or empty. */
static PIX *
image_of(PopplerPage *page, double *dpi)
{
	double width, height;
	cairo_surface_t *surface;
	cairo_t *cairo;
	PIX *pix = NULL;

	poppler_page_get_size(page, &width, &height);
	if (!(width > 1) || !(height > 1))
		return NULL;
	*dpi = OCR_DPI;
	while (width * height * (*dpi / 72) * (*dpi / 72) > DOTS_MAX)
		*dpi /= 2;
	if (*dpi < 36)
		return NULL;
	surface = cairo_image_surface_create(CAIRO_FORMAT_RGB24,
	    (int)(width * *dpi / 72), (int)(height * *dpi / 72));
	cairo = cairo_create(surface);
	cairo_set_source_rgb(cairo, 1, 1, 1);
	cairo_paint(cairo);
	cairo_scale(cairo, *dpi / 72, *dpi / 72);
	poppler_page_render(page, cairo);
	cairo_surface_flush(surface);
	if (cairo_status(cairo) == CAIRO_STATUS_SUCCESS)
		pix = grey_of(surface);
	cairo_destroy(cairo);
	cairo_surface_destroy(surface);
	return pix;
}

static bool
scan_page(struct ocr *o, PopplerPage *from, size_t number, struct page *page,
    struct problem *p)
{
	double dpi;
	PIX *image = image_of(from, &dpi);
	struct problem why;
	bool ok;

	if (image == NULL)
		return problem_set(p, PROBLEM_NO_TEXT,
		    "PDF: page %zu cannot be made an image", number);
	page->nwords = page->nrules = 0;
	buf_clear(&page->text);
	ok = ocr_page(o, image, dpi, page, &why);
	pixDestroy(&image);
	return ok || problem_set(
			 p, why.code, "PDF: page %zu: %s", number, why.message);
}

bool
pdf_scan_read(struct document *d, PopplerDocument *from, struct pages *pages,
    bool useless, struct problem *p)
{
	const struct document_options *o = document_options(d);
	struct ocr ocr;
	bool ok = true, any = false;

	if (o->ocr == OCR_NEVER)
		return true;
	for (size_t i = 0; ok && i < pages->n; i++) {
		struct page *page = &pages->list[i];
		PopplerPage *of;

		if (o->ocr == OCR_AUTO && !useless && page->nwords > 0)
			continue;
		of = poppler_document_get_page(from, (int)i);
		if (o->ocr == OCR_ALWAYS || useless || has_image(of)) {
			if (!any)
				ocr_open(&ocr, d->lang, o->ocr_seconds);
			any = true;
			ok = scan_page(&ocr, of, i + 1, page, p);
		}
		g_object_unref(of);
	}
	if (!any)
		return ok;
	d->ocr_confidence = ocr_confidence(&ocr);
	ocr_engine(d->ocr_engine, sizeof d->ocr_engine);
	ocr_close(&ocr);
	return ok;
}
