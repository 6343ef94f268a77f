/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef PARSE_DOCX_ZIP_H
#define PARSE_DOCX_ZIP_H

#include <stdbool.h>
#include <stddef.h>

#include "lib/buf.h"
#include "lib/problem.h"

/* The XML parts of a DOCX (ISO/IEC 29500-2), taken out of its ZIP at once:
 * pictures, fonts and embedded files are passed over. */
struct docx_part {
	char *name; /* "word/document.xml", without a leading slash */
	struct buf data;
};

struct docx_zip {
	struct docx_part *parts;
	size_t nparts, cap;
	size_t total; /* bytes of all parts */
};

/* Limits of what one body may hold, unpacked. */
enum {
	DOCX_ENTRIES_MAX = 10000,
	DOCX_PART_MAX = 96 * 1024 * 1024,
	DOCX_TOTAL_MAX = 160 * 1024 * 1024,
	DOCX_RATIO_MAX = 200, /* unpacked to packed, */
	DOCX_RATIO_FROM = 8 * 1024 * 1024, /* beyond this size */
};

/* False: truncated, corrupt, encrypted, too-large.  z is to be freed either
 * way. */
bool docx_zip_read(
    struct docx_zip *z, const char *bytes, size_t n, struct problem *p);
void docx_zip_free(struct docx_zip *z);

/* A part by name; p NULL: there is none. */
struct span docx_zip_part(const struct docx_zip *z, const char *name);

#endif
