/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <stdlib.h>

#include "lib/mem.h"
#include "parse/doc_file.h"
#include "parse/docx_styles.h"
#include "parse/le.h"

/* The style sheet (MS-DOC 2.9.271, STSH; 2.9.260, STD). */
enum {
	KIND_PARAGRAPH = 1,
	KIND_CHARACTER = 2,
	BUILT_IN_HEADINGS = 9, /* sti 1 to 9 */
	NAME_MAX = 255, /* characters */
	DEPTH_MAX = 32,
	PROPS_MAX = 1024, /* bytes: they are gone through at every run */
};

/* Take a list of properties off the end of a style; each begins at an even
 * byte. */
static struct span
take_props(struct span std, size_t *at)
{
	size_t n = le_16(std, *at);
	struct span props = le_cut(std, *at + 2, n);

	*at += 2 + n + (n & 1);
	if (props.n > PROPS_MAX)
		props.n = PROPS_MAX;
	return props;
}

static void
read_style(struct doc_style *s, struct span std, size_t base_size)
{
	unsigned kind = le_16(std, 2) & 0xf;
	size_t n = le_16(std, base_size), at = base_size + 2;
	uint16_t name[NAME_MAX];
	struct buf utf8 = {0};

	for (size_t i = 0; i < n && i < NAME_MAX; i++)
		name[i] = (uint16_t)le_16(std, at + i * 2);
	doc_utf8(&utf8, name, n < NAME_MAX ? n : NAME_MAX);
	s->name = buf_take(&utf8);
	s->built_in = (int)(le_16(std, 0) & 0xfff);
	s->base = le_16(std, 2) >> 4;
	at += n * 2 + 2; /* the name ends with a 0 */
	if (kind == KIND_PARAGRAPH) {
		s->para_props = take_props(std, &at);
		if (s->para_props.n >= 2) { /* its own index */
			s->para_props.p += 2;
			s->para_props.n -= 2;
		}
	}
	if (kind == KIND_PARAGRAPH || kind == KIND_CHARACTER)
		s->char_props = take_props(std, &at);
}

enum { UNSEEN, UNDER_WAY, DONE };

/* A chain of styles that bites its own tail ends there. */
static void
inherit(struct doc_file *f, struct doc_style *s, int depth)
{
	struct doc_char from = {0};
	int own;

	if (s->resolved != UNSEEN || depth > DEPTH_MAX)
		return;
	s->resolved = UNDER_WAY;
	s->para = (struct doc_para){
	    .centred = -1, .left = -1, .list = -1, .level = -1, .outline = -1};
	if (s->base < f->nstyles) {
		struct doc_style *base = &f->styles[s->base];

		inherit(f, base, depth + 1);
		if (base->resolved == DONE) {
			s->para = base->para;
			s->chars = base->chars;
			s->heading = base->heading;
		}
	}
	from = s->chars;
	doc_char_apply(&s->chars, &from, s->char_props);
	doc_para_apply(&s->para, s->para_props, buf_span(&f->data));
	own = s->name == NULL ? 0 : docx_style_heading(s->name);
	if (s->built_in >= 1 && s->built_in <= BUILT_IN_HEADINGS)
		s->heading = s->built_in;
	else if (own > 0)
		s->heading = own;
	else if (s->para.outline >= 0 && s->para.outline < 9)
		s->heading = s->para.outline + 1;
	s->resolved = DONE;
}

bool
doc_styles_read(struct doc_file *f, struct problem *p)
{
	struct span sheet;
	size_t n, at, base_size;

	if (!doc_file_part(f, DOC_PART_STYLES, &sheet, p))
		return false;
	if (sheet.n < 6)
		return true;
	n = le_16(sheet, 2);
	base_size = le_16(sheet, 4);
	at = 2 + (size_t)le_16(sheet, 0);
	f->styles = mem_zero(n + 1, sizeof(*f->styles));
	f->nstyles = n;
	for (size_t i = 0; i < n; i++) {
		size_t size = le_16(sheet, at);

		if (!le_has(sheet, at, size + 2))
			return problem_set(p, PROBLEM_CORRUPT,
			    "Word: style %zu of %zu lies past the end of the "
			    "style sheet",
			    i, n);
		f->styles[i].base = UINT16_MAX;
		if (size > 0)
			read_style(&f->styles[i], le_cut(sheet, at + 2, size),
			    base_size);
		at += size + 2 + (size & 1); /* at even bytes: 2.9.135 */
	}
	for (size_t i = 0; i < n; i++)
		inherit(f, &f->styles[i], 0);
	return true;
}

const struct doc_style *
doc_style_at(const struct doc_file *f, unsigned i)
{
	return i < f->nstyles && f->styles[i].name != NULL ? &f->styles[i]
							   : NULL;
}

void
doc_styles_free(struct doc_file *f)
{
	for (size_t i = 0; i < f->nstyles; i++)
		free(f->styles[i].name);
	free(f->styles);
}
