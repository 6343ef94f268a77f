/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef ENRICH_SPONSORS_H
#define ENRICH_SPONSORS_H

#include <stddef.h>

#include "lib/buf.h"

/*
 * Who submits a draft, as its cover prints it (Editorial Manual, "Draft
 * resolutions"): "Albania, France and Uruguay: draft resolution", "Draft
 * decision submitted by the President of the Council".
 */
struct lang;
struct sponsors;

/* The words of a language made ready; the caller frees with sponsors_free. */
struct sponsors *sponsors_new(const struct lang *lang);
void sponsors_free(struct sponsors *s);

/* The names that a line prints, at most max, spans of it; 0: it is no such
 * line. */
size_t sponsors_read(
    struct sponsors *s, struct span line, struct span *out, size_t max);

#endif
