/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "parse/layout.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "lib/mem.h"
#include "parse/job.h"
#include "parse/layout_parts.h"

enum { SIZES = 200, PITCHES = 64 };

/* The size of most letters, in halves of a point. */
static float
body_size(const struct layout *l)
{
	size_t bins[SIZES] = {0}, best = 0;
	int found = 20;

	for (size_t i = 0; i < l->nlines; i++) {
		const struct layout_line *line = &l->lines[i];
		int bin = (int)lroundf(line->size * 2);

		if (bin < 1 || bin >= SIZES)
			continue;
		for (size_t k = 0; k < line->n; k++)
			bins[bin] += layout_word(l, line, k)->len;
		if (bins[bin] > best) {
			best = bins[bin];
			found = bin;
		}
	}
	return (float)found / 2;
}

/* From line to line, as a multiple of the size: what most have, but no less
 * than a few have less; in a short document paragraphs are as frequent. */
static float
body_pitch(const struct layout *l)
{
	size_t bins[PITCHES] = {0}, best = 1;

	for (size_t i = 1; i < l->nlines; i++) {
		const struct layout_line *a = &l->lines[i - 1], *b = a + 1;
		int bin;

		if (a->column != b->column || b->size < 1 ||
		    fabsf(a->size - l->size) > 0.3F ||
		    fabsf(b->size - l->size) > 0.3F)
			continue;
		bin = (int)lroundf((b->y1 - a->y1) / b->size * 20);
		if (bin < 16 || bin >= PITCHES)
			continue;
		if (++bins[bin] > best)
			best = bins[bin];
	}
	for (int i = 0; i < PITCHES; i++) {
		if (bins[i] > 1 && bins[i] * 3 >= best)
			return (float)i / 20;
	}
	return 1.2F;
}

void
layout_measure(struct layout *l)
{
	l->size = body_size(l);
	l->pitch = body_pitch(l);
}

static void
find_job(struct layout *l)
{
	struct span job;

	if (l->margin.len == 0 || l->d->masthead.job != NULL)
		return;
	job = job_find(l->margin.data, l->margin.len);
	if (job.p != NULL)
		l->d->masthead.job = mem_copy(job.p, job.n);
}

bool
layout_read(struct document *d, struct pages *pages, struct problem *p)
{
	struct layout l = {.d = d, .pages = pages};

	d->pages = (int)pages->n;
	layout_rows(&l);
	layout_margins(&l);
	layout_lines(&l);
	layout_measure(&l);
	layout_notes(&l);
	layout_blocks(&l);
	find_job(&l);
	free(l.rows);
	free(l.row_at);
	free(l.order);
	free(l.lines);
	free(l.notes);
	buf_free(&l.margin);
	return !document_full(d) || problem_set(p, PROBLEM_TOO_LARGE,
					"more text than a document may have");
}
