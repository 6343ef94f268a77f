/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "parse/docx_styles.h"

#include <stdlib.h>
#include <string.h>

#include "lib/mem.h"
#include "lib/xml.h"

/* Names of headings, without case and blanks.  The templates of New York and
 * Geneva; Word's own, which keep their English name in every language while
 * the id does not ("heading 1" is "1" in a Russian file). */
static const struct {
	const char *name;
	int level;
} headings[] = {
    {"_h_ch", 1},
    {"_h_m", 1},
    {"_h_1", 2},
    {"_h_2/3", 3},
    {"_h_4", 4},
    {"_h_5/6", 5},
    {"heading1", 1},
    {"heading2", 2},
    {"heading3", 3},
    {"heading4", 4},
    {"heading5", 5},
    {"heading6", 6},
};

struct reader {
	struct docx_styles *s;
	struct docx_style *now;
	int skip; /* elements open in what is not read */
};

int
docx_style_heading(const char *name)
{
	char folded[32];
	size_t n = 0;

	for (; *name != '\0' && n < sizeof(folded) - 1; name++) {
		if (*name != ' ')
			folded[n++] = *name >= 'A' && *name <= 'Z'
					  ? (char)(*name + 32)
					  : *name;
	}
	if (n > 2 && memcmp(folded + n - 2, "_g", 2) == 0)
		n -= 2; /* Geneva */
	folded[n] = '\0';
	/* "_ H__Ch" occurs as well. */
	if (strcmp(folded, "_h__ch") == 0)
		return 1;
	for (size_t i = 0; i < sizeof(headings) / sizeof(headings[0]); i++) {
		if (strcmp(folded, headings[i].name) == 0)
			return headings[i].level;
	}
	return 0;
}

static char *
value(const struct xml_element *e, const char *name)
{
	struct span v = xml_attribute(e, name);

	return v.p == NULL ? NULL : mem_copy(v.p, v.n);
}

static char *
value_or_empty(const struct xml_element *e, const char *name)
{
	struct span v = xml_attribute(e, name);

	return mem_copy(v.p == NULL ? "" : v.p, v.n);
}

static void
style_begin(struct reader *r, const struct xml_element *e)
{
	struct docx_styles *s = r->s;
	struct span normal = xml_attribute(e, "default");

	s->styles = mem_grow(s->styles, s->n, &s->cap, sizeof(*s->styles));
	r->now = &s->styles[s->n++];
	*r->now = (struct docx_style){.id = value_or_empty(e, "styleId"),
	    .is_default = (span_is(normal, "1") || span_is(normal, "true")) &&
			  span_is(xml_attribute(e, "type"), "paragraph"),
	    .left = -1,
	    .heading = -1,
	    .num_id = -1,
	    .num_level = -1};
}

static void
replace(char **to, char *with)
{
	free(*to);
	*to = with;
}

static void
style_property(struct docx_style *s, const struct xml_element *e)
{
	const char *name = e->name;

	if (strcmp(name, "name") == 0)
		replace(&s->name, value(e, "val"));
	else if (strcmp(name, "basedOn") == 0)
		replace(&s->based_on, value(e, "val"));
	else if (strcmp(name, "b") == 0)
		s->bold = xml_on(e) ? DOCX_ON : DOCX_OFF;
	else if (strcmp(name, "i") == 0)
		s->italic = xml_on(e) ? DOCX_ON : DOCX_OFF;
	else if (strcmp(name, "vanish") == 0)
		s->hidden = xml_on(e) ? DOCX_ON : DOCX_OFF;
	else if (strcmp(name, "jc") == 0)
		s->centred = span_is(xml_attribute(e, "val"), "center")
				 ? DOCX_ON
				 : DOCX_OFF;
	else if (strcmp(name, "ind") == 0)
		s->left = xml_integer(e, "left", 0, 100000,
		    xml_integer(e, "start", 0, 100000, s->left));
	else if (strcmp(name, "numId") == 0)
		s->num_id = xml_integer(e, "val", 0, 1000000, 0);
	else if (strcmp(name, "ilvl") == 0)
		s->num_level = xml_integer(e, "val", 0, 8, 0);
	else if (strcmp(name, "outlineLvl") == 0)
		s->heading = xml_integer(e, "val", 0, 8, -1) + 1;
}

static void
on_start(void *ctx, const struct xml_element *e)
{
	struct reader *r = ctx;

	/* Properties of parts of tables are not those of the style. */
	if (r->skip > 0 || strcmp(e->name, "tblStylePr") == 0)
		r->skip++;
	else if (strcmp(e->name, "style") == 0)
		style_begin(r, e);
	else if (r->now != NULL)
		style_property(r->now, e);
}

static void
on_end(void *ctx, const char *name, const char *uri)
{
	struct reader *r = ctx;

	(void)uri;
	if (r->skip > 0)
		r->skip--;
	else if (strcmp(name, "style") == 0)
		r->now = NULL;
}

static void
on_text(void *ctx, const char *s, size_t n)
{
	(void)ctx;
	(void)s;
	(void)n;
}

enum { UNSEEN, UNDER_WAY, DONE };

/* A chain of styles that bites its own tail ends there. */
static void
style_inherit(struct docx_styles *all, struct docx_style *s, int depth)
{
	struct docx_style *from;
	int own;

	if (s->resolved != UNSEEN || depth > 32)
		return;
	s->resolved = UNDER_WAY;
	own = s->name == NULL ? 0 : docx_style_heading(s->name);
	if (own > 0)
		s->heading = own;
	from = s->based_on == NULL ? NULL
				   : (struct docx_style *)docx_style_find(
					 all, span_of(s->based_on));
	if (from != NULL) {
		style_inherit(all, from, depth + 1);
		s->bold = s->bold == DOCX_UNSET ? from->bold : s->bold;
		s->italic = s->italic == DOCX_UNSET ? from->italic : s->italic;
		s->hidden = s->hidden == DOCX_UNSET ? from->hidden : s->hidden;
		s->centred =
		    s->centred == DOCX_UNSET ? from->centred : s->centred;
		s->left = s->left < 0 ? from->left : s->left;
		s->heading = s->heading < 0 ? from->heading : s->heading;
		s->num_id = s->num_id < 0 ? from->num_id : s->num_id;
		s->num_level =
		    s->num_level < 0 ? from->num_level : s->num_level;
	}
	if (s->heading < 0)
		s->heading = 0;
	s->resolved = DONE;
}

static int
by_id(const void *a, const void *b)
{
	return strcmp(((const struct docx_style *)a)->id,
	    ((const struct docx_style *)b)->id);
}

bool
docx_styles_read(struct docx_styles *s, struct span xml, struct problem *p)
{
	static const struct xml_handler handler = {on_start, on_end, on_text};
	struct reader r = {.s = s};

	if (xml.p == NULL)
		return true;
	if (!xml_parse(xml.p, xml.n, "word/styles.xml", &handler, &r, NULL, p))
		return false;
	if (s->n > 0)
		qsort(s->styles, s->n, sizeof(*s->styles), by_id);
	for (size_t i = 0; i < s->n; i++) {
		style_inherit(s, &s->styles[i], 0);
		if (s->styles[i].is_default)
			s->normal = &s->styles[i];
	}
	return true;
}

void
docx_styles_free(struct docx_styles *s)
{
	for (size_t i = 0; i < s->n; i++) {
		free(s->styles[i].id);
		free(s->styles[i].name);
		free(s->styles[i].based_on);
	}
	free(s->styles);
	*s = (struct docx_styles){0};
}

static int
id_compare(const void *key, const void *element)
{
	const struct span *id = key;
	const char *other = ((const struct docx_style *)element)->id;
	int order = strncmp(id->p, other, id->n);

	return order != 0 ? order : -(other[id->n] != '\0');
}

const struct docx_style *
docx_style_find(const struct docx_styles *s, struct span id)
{
	if (id.p == NULL || s->n == 0)
		return NULL;
	return bsearch(&id, s->styles, s->n, sizeof(*s->styles), id_compare);
}
