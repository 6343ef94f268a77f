/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <poppler.h>
#include <stdlib.h>

#include "lib/mem.h"
#include "parse/formats.h"
#include "parse/layout.h"
#include "parse/pdf_page.h"
#include "parse/pdf_scan.h"
#include "parse/quality.h"

/* What poppler has to say of a file is in its errors; the rest is chatter. */
static void
ignore(const gchar *domain, GLogLevelFlags level, const gchar *message,
    gpointer data)
{
	(void)domain;
	(void)level;
	(void)message;
	(void)data;
}

static bool
fail(struct problem *p, const GError *e)
{
	if (g_error_matches(e, POPPLER_ERROR, POPPLER_ERROR_ENCRYPTED))
		return problem_set(
		    p, PROBLEM_ENCRYPTED, "a PDF that asks for a password");
	return problem_set(p, PROBLEM_CORRUPT, "PDF: %s", e->message);
}

struct pdf {
	struct document *d;
	PopplerDocument *from;
	struct pages pages;
	struct pdf_count count;
	struct pdf_ligatures *ligatures;
};

static bool
read_pages(struct pdf *pdf, struct problem *p)
{
	const struct document_options *o = document_options(pdf->d);
	int n = poppler_document_get_n_pages(pdf->from);

	if (n < 1)
		return problem_set(p, PROBLEM_CORRUPT, "PDF without pages");
	if ((unsigned)n > o->pages)
		return problem_set(p, PROBLEM_TOO_LARGE,
		    "PDF of %d pages: more than %u", n, o->pages);
	for (int i = 0; i < n; i++) {
		PopplerPage *page = poppler_document_get_page(pdf->from, i);

		if (page == NULL)
			return problem_set(p, PROBLEM_CORRUPT,
			    "PDF: page %d of %d cannot be read", i + 1, n);
		pdf_page_read(&pdf->pages, page, &pdf->count, pdf->ligatures);
		g_object_unref(page);
	}
	pdf_ligatures_mend(pdf->ligatures, &pdf->pages);
	return true;
}

/* There is text, in a layer or recognised in its stead. */
static bool
has_text(const struct pdf *pdf, double quality, struct problem *p)
{
	if (pdf->d->ocr_engine[0] != '\0')
		return true;
	if (pdf->count.chars == 0)
		return problem_set(p, PROBLEM_NO_TEXT,
		    "PDF of %zu pages without a text layer", pdf->pages.n);
	return quality >= QUALITY_TEXT ||
	       problem_set(p, PROBLEM_NO_TEXT,
		   "PDF whose text layer is no text: quality %.2f", quality);
}

static bool
read_text(struct pdf *pdf, struct problem *p)
{
	double quality;

	if (!read_pages(pdf, p))
		return false;
	quality = quality_of(&pdf->pages);
	if (!pdf_scan_read(pdf->d, pdf->from, &pdf->pages,
		pdf->count.chars == 0 || quality < QUALITY_TEXT, p) ||
	    !has_text(pdf, quality, p))
		return false;
	if (pdf->d->ocr_engine[0] == '\0' && quality < QUALITY_SURE)
		pdf->d->quality = quality;
	return layout_read(pdf->d, &pdf->pages, p);
}

bool
format_pdf_read(
    struct document *d, const char *bytes, size_t n, struct problem *p)
{
	GBytes *data = g_bytes_new_static(bytes, n);
	GError *error = NULL;
	GLogFunc before = g_log_set_default_handler(ignore, NULL);
	struct pdf pdf = {
	    .d = d, .ligatures = mem_zero(1, sizeof *pdf.ligatures)};
	bool ok;

	pdf.from = poppler_document_new_from_bytes(data, NULL, &error);
	if (pdf.from == NULL) {
		ok = fail(p, error);
		g_error_free(error);
	} else {
		ok = read_text(&pdf, p);
		g_object_unref(pdf.from);
	}
	g_bytes_unref(data);
	g_log_set_default_handler(before, NULL);
	free(pdf.ligatures->pairs);
	free(pdf.ligatures);
	pages_free(&pdf.pages);
	return ok;
}
