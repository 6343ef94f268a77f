/* SPDX-License-Identifier: GPL-3.0-or-later */
/* BibTeX: a technical report a document and language, in UTF-8. */
#include <string.h>

#include "lib/ascii.h"
#include "load/export.h"

static const struct {
	const char *lang, *name; /* as babel calls it */
} languages[] = {
    {"ar", "arabic"},
    {"de", "german"},
    {"en", "english"},
    {"es", "spanish"},
    {"fr", "french"},
    {"ru", "russian"},
    {"zh", "chinese"},
};

/* What TeX takes for its own. */
static void
put_text(struct buf *out, const struct buf *text)
{
	for (const char *s = text->data; *s != '\0'; s++) {
		if (*s == '\\')
			buf_adds(out, "\\textbackslash{}");
		else if (*s == '~')
			buf_adds(out, "\\textasciitilde{}");
		else if (*s == '^')
			buf_adds(out, "\\textasciicircum{}");
		else if (strchr("{}&%$#_", *s) != NULL)
			buf_printf(out, "\\%c", *s);
		else if ((unsigned char)*s < ' ')
			buf_addc(out, ' ');
		else
			buf_addc(out, *s);
	}
}

static void
put_field(struct buf *out, const char *field, const struct buf *text)
{
	buf_printf(out, "  %s = {", field);
	put_text(out, text);
	buf_adds(out, "},\n");
}

/* A_RES_78_237-en: what a key can hold. */
static void
put_key(struct buf *out, const struct buf *symbol, const struct buf *lang)
{
	for (const char *s = symbol->data; *s != '\0'; s++) {
		bool plain = ascii_letter(*s) || ascii_digit(*s) || *s == '.' ||
			     *s == '-';

		buf_addc(out, plain ? *s : '_');
	}
	buf_addc(out, '-');
	for (const char *s = lang->data; *s != '\0'; s++)
		buf_addc(out, ascii_letter(*s) ? *s : '_');
}

static void
put_author(struct export *e, struct span row)
{
	struct buf name = {0};

	buf_adds(&e->out, "  author = {{United Nations");
	if (export_cell(e, row, "body", &name) ||
	    export_cell(e, row, "organ", &name)) {
		buf_adds(&e->out, ", ");
		put_text(&e->out, &name);
	}
	buf_adds(&e->out, "}},\n");
	buf_free(&name);
}

static void
put_day(struct export *e, struct span row)
{
	struct buf day = {0};

	if (export_cell(e, row, "adopted", &day) ||
	    export_cell(e, row, "issued", &day))
		put_field(&e->out, "date", &day);
	if (export_cell(e, row, "year", &day))
		put_field(&e->out, "year", &day);
	buf_free(&day);
}

void
export_bibtex_row(struct export *e, enum table_id table, struct span row)
{
	struct buf symbol = {0}, lang = {0}, text = {0};

	if (table != TABLE_DOCUMENTS)
		return;
	export_cell(e, row, "symbol", &symbol);
	export_cell(e, row, "lang", &lang);
	buf_adds(&e->out, "@techreport{");
	put_key(&e->out, &symbol, &lang);
	buf_adds(&e->out, ",\n");
	put_author(e, row);
	export_cell(e, row, "title", &text);
	buf_adds(&e->out, "  title = {{");
	put_text(&e->out, text.len > 0 ? &text : &symbol);
	buf_adds(&e->out, "}},\n  institution = {United Nations},\n");
	put_field(&e->out, "number", &symbol);
	if (export_cell(e, row, "type", &text))
		put_field(&e->out, "type", &text);
	put_day(e, row);
	for (size_t i = 0; i < sizeof languages / sizeof languages[0]; i++)
		if (strcmp(languages[i].lang, lang.data) == 0)
			buf_printf(
			    &e->out, "  language = {%s},\n", languages[i].name);
	if (export_cell(e, row, "url", &text))
		put_field(&e->out, "url", &text);
	buf_adds(&e->out, "}\n\n");
	buf_free(&symbol);
	buf_free(&lang);
	buf_free(&text);
}
