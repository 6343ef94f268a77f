/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <stdlib.h>
#include <string.h>

#include "parse/docx_reader.h"

/* Tables: the outermost becomes one, the masthead's is taken apart. */

static void
skip_start(struct docx_reader *r, const struct xml_element *e)
{
	(void)e;
	r->skip = 1;
}

static void
table_start(struct docx_reader *r, const struct xml_element *e)
{
	(void)e;
	if (r->part != DOCX_BODY)
		return;
	docx_paragraph_left(r);
	if (r->tables++ > 0)
		return;
	r->cover = !r->body_begun;
	if (!r->cover)
		table_begin(&r->table, r->d);
}

static void
row_start(struct docx_reader *r, const struct xml_element *e)
{
	(void)e;
	r->row_gone = false;
	if (r->tables == 1 && !r->cover)
		r->row_due = true;
}

static void
row_properties_start(struct docx_reader *r, const struct xml_element *e)
{
	(void)e;
	r->in_row_properties = true;
}

static void
row_properties_end(struct docx_reader *r)
{
	r->in_row_properties = false;
}

static void
cell_start(struct docx_reader *r, const struct xml_element *e)
{
	(void)e;
	if (r->row_gone) {
		r->skip = 1;
	} else if (r->tables == 1 && !r->cover) {
		if (r->row_due)
			table_row(&r->table, r->d);
		r->row_due = r->cell_goes_on = false;
	}
}

/* Cells merged with the one above (17.4.84): what they hold is not shown. */
static void
merge_start(struct docx_reader *r, const struct xml_element *e)
{
	if (r->tables == 1)
		r->cell_goes_on = !span_is(xml_attribute(e, "val"), "restart");
}

static void
cell_gone(struct docx_reader *r, const struct xml_element *e)
{
	(void)e;
	if (r->tables == 1)
		r->cell_goes_on = true;
}

static void
cell_end(struct docx_reader *r)
{
	if (r->part == DOCX_BODY)
		docx_paragraph_left(r);
	if (r->tables == 1 && !r->cover) {
		if (r->cell_goes_on)
			para_clear(&r->table.cell);
		table_cell(&r->table, r->d);
	}
}

static void
table_finish(struct docx_reader *r)
{
	r->row_gone = false;
	if (r->tables == 0 || --r->tables > 0)
		return;
	if (!r->cover) {
		table_end(&r->table, r->d);
		r->body_begun = true;
	}
	r->cover = false;
	r->body_begun |= r->d->nblocks > 0 && !r->header;
}

/* By name, for bsearch. */
static const struct docx_tag tags[] = {
    {"cellDel", cell_gone, NULL},
    {"tbl", table_start, table_finish},
    {"tblPr", skip_start, NULL},
    {"tblPrEx", skip_start, NULL},
    {"tc", cell_start, cell_end},
    {"tcPrChange", skip_start, NULL},
    {"tr", row_start, NULL},
    {"trPr", row_properties_start, row_properties_end},
    {"trPrChange", skip_start, NULL},
    {"vMerge", merge_start, NULL},
};

static int
tag_compare(const void *key, const void *element)
{
	return strcmp(key, ((const struct docx_tag *)element)->name);
}

const struct docx_tag *
docx_table_tag(const char *name)
{
	return bsearch(name, tags, sizeof(tags) / sizeof(tags[0]),
	    sizeof(tags[0]), tag_compare);
}
