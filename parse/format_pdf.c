/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <poppler.h>
#include <stdlib.h>

#include "lib/mem.h"
#include "parse/formats.h"
#include "parse/layout.h"
#include "parse/pdf_page.h"

enum { PAGES_MAX = 5000 };

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

static bool
read_pages(struct pages *pages, PopplerDocument *from, struct pdf_count *count,
    struct pdf_ligatures *ligatures, struct problem *p)
{
	int n = poppler_document_get_n_pages(from);

	if (n < 1)
		return problem_set(p, PROBLEM_CORRUPT, "PDF without pages");
	if (n > PAGES_MAX)
		return problem_set(p, PROBLEM_TOO_LARGE,
		    "PDF of %d pages: more than %d", n, PAGES_MAX);
	for (int i = 0; i < n; i++) {
		PopplerPage *page = poppler_document_get_page(from, i);

		if (page == NULL)
			return problem_set(p, PROBLEM_CORRUPT,
			    "PDF: page %d of %d cannot be read", i + 1, n);
		pdf_page_read(pages, page, count, ligatures);
		g_object_unref(page);
	}
	return true;
}

bool
format_pdf_read(
    struct document *d, const char *bytes, size_t n, struct problem *p)
{
	GBytes *data = g_bytes_new_static(bytes, n);
	GError *error = NULL;
	GLogFunc before = g_log_set_default_handler(ignore, NULL);
	PopplerDocument *from =
	    poppler_document_new_from_bytes(data, NULL, &error);
	struct pages pages = {0};
	struct pdf_count count = {0};
	struct pdf_ligatures *ligatures = mem_zero(1, sizeof(*ligatures));
	bool ok;

	if (from == NULL) {
		ok = fail(p, error);
		g_error_free(error);
	} else {
		ok = read_pages(&pages, from, &count, ligatures, p);
		pdf_ligatures_mend(ligatures, &pages);
		free(ligatures->pairs);
		g_object_unref(from);
	}
	free(ligatures);
	g_bytes_unref(data);
	g_log_set_default_handler(before, NULL);
	if (ok && count.chars == 0)
		ok = problem_set(p, PROBLEM_NO_TEXT,
		    "PDF of %zu pages without a text layer", pages.n);
	if (ok)
		ok = layout_read(d, &pages, p);
	pages_free(&pages);
	return ok;
}
