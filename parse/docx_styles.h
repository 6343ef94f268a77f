/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef PARSE_DOCX_STYLES_H
#define PARSE_DOCX_STYLES_H

#include <stdbool.h>
#include <stddef.h>

#include "lib/buf.h"
#include "lib/problem.h"

/* What the styles of a DOCX (word/styles.xml) say that matters for reading:
 * after docx_styles_read each style has what it inherits. */
enum docx_toggle { DOCX_UNSET, DOCX_OFF, DOCX_ON };

struct docx_style {
	char *id, *name, *based_on; /* based_on: an id, NULL: none */
	enum docx_toggle bold, italic, hidden, centred;
	int left; /* indentation in twips; -1: not said */
	int num_id; /* numbering; -1: not said, 0: none */
	int num_level; /* -1: not said */
	int heading; /* level 1…; 0: none */
	bool is_default; /* of paragraphs */
	int resolved;
};

struct docx_styles {
	struct docx_style *styles; /* by id */
	size_t n, cap;
	const struct docx_style *normal; /* default of paragraphs; or NULL */
};

bool docx_styles_read(
    struct docx_styles *s, struct span xml, struct problem *p);
void docx_styles_free(struct docx_styles *s);

/* By id; NULL: there is none. */
const struct docx_style *docx_style_find(
    const struct docx_styles *s, struct span id);

/* The level of heading that a style of this name is for; 0: none. */
int docx_style_heading(const char *name);

#endif
