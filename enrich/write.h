/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef ENRICH_WRITE_H
#define ENRICH_WRITE_H

#include "enrich/about.h"
#include "enrich/reader.h"
#include "lib/json.h"

/* The keys `citations` and `dates` of the record. */
void write_citations(struct json_writer *w, const struct findings *f);
void write_dates(struct json_writer *w, const struct findings *f);

#endif
