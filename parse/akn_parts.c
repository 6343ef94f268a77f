/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <stdlib.h>
#include <string.h>

#include "lib/lang/lang.h"
#include "parse/akn_reader.h"

/* ---- parts ---- */

static void
meta_start(struct akn_reader *r, const struct xml_element *e)
{
	(void)e;
	r->part = AKN_META;
}

static void
part_end(struct akn_reader *r)
{
	para_clear(&r->text);
	free(r->number);
	r->number = NULL;
	r->part = AKN_NONE;
}

static void
cover_start(struct akn_reader *r, const struct xml_element *e)
{
	(void)e;
	r->part = AKN_COVER;
}

static void
preface_start(struct akn_reader *r, const struct xml_element *e)
{
	(void)e;
	r->part = AKN_PREFACE;
}

static void
preamble_start(struct akn_reader *r, const struct xml_element *e)
{
	(void)e;
	r->part = AKN_PREAMBLE;
}

static void
body_start(struct akn_reader *r, const struct xml_element *e)
{
	(void)e;
	r->part = AKN_BODY;
	r->last_level = 0;
	r->last_letter = '\0';
}

static void
conclusions_start(struct akn_reader *r, const struct xml_element *e)
{
	(void)e;
	r->part = AKN_CLOSING;
}

static void
attachment_start(struct akn_reader *r, const struct xml_element *e)
{
	(void)e;
	r->annex++;
	r->annex_headed = false;
}

static void
attachment_end(struct akn_reader *r)
{
	r->annex--;
}

static void
component_start(struct akn_reader *r, const struct xml_element *e)
{
	(void)e;
	r->component++;
}

static void
component_end(struct akn_reader *r)
{
	r->component--;
}

static void
language_start(struct akn_reader *r, const struct xml_element *e)
{
	struct span v = xml_attribute(e, "language");
	char code[8];

	if (r->d->lang != NULL || v.p == NULL || v.n >= sizeof(code))
		return;
	memcpy(code, v.p, v.n);
	code[v.n] = '\0';
	r->d->lang = lang_alias(code);
}

/* ---- the cover, the title and the end ---- */

static void
authority_start(struct akn_reader *r, const struct xml_element *e)
{
	if (r->part == AKN_COVER)
		akn_leaf_open(r, BLOCK_MASTHEAD,
		    span_is(xml_attribute(e, "refersTo"), "#publisher")
			? NULL
			: &r->d->masthead.organ);
}

static void
doc_number_start(struct akn_reader *r, const struct xml_element *e)
{
	(void)e;
	if (r->part == AKN_COVER)
		akn_leaf_open(r, BLOCK_MASTHEAD, &r->d->masthead.symbol);
	else if (r->part == AKN_PREFACE)
		r->in_number = true;
}

static void
status_start(struct akn_reader *r, const struct xml_element *e)
{
	(void)e;
	if (r->part == AKN_COVER)
		akn_leaf_open(r, BLOCK_MASTHEAD, &r->d->masthead.distribution);
}

static void
date_start(struct akn_reader *r, const struct xml_element *e)
{
	(void)e;
	if (r->part == AKN_COVER)
		akn_leaf_open(r, BLOCK_MASTHEAD, &r->d->masthead.date);
	else if (r->part == AKN_CLOSING)
		akn_leaf_open(r, BLOCK_CLOSING, NULL);
}

static void
session_start(struct akn_reader *r, const struct xml_element *e)
{
	(void)e;
	if (r->part == AKN_COVER)
		akn_leaf_open(r, BLOCK_MASTHEAD, &r->d->masthead.session);
}

static void
inline_start(struct akn_reader *r, const struct xml_element *e)
{
	struct span name = xml_attribute(e, "name");

	if (r->part == AKN_CLOSING)
		akn_leaf_open(r, BLOCK_CLOSING, NULL);
	else if (r->part != AKN_COVER)
		return;
	else if (span_is(name, "agenda item"))
		akn_leaf_open(r, BLOCK_MASTHEAD, &r->d->masthead.agenda);
	else if (span_is(name, "agenda item name"))
		akn_leaf_open(r, BLOCK_MASTHEAD, &r->d->masthead.agenda_title);
}

static void
doc_title_start(struct akn_reader *r, const struct xml_element *e)
{
	(void)e;
	if (r->part == AKN_COVER)
		akn_leaf_open(r, BLOCK_ADOPTION, NULL);
	else if (r->part == AKN_PREFACE && r->component > 0)
		akn_leaf_open(r, BLOCK_HEADING, NULL);
	else if (r->part == AKN_PREFACE)
		akn_leaf_open(r, BLOCK_TITLE, &r->d->title);
}

static void
proponent_start(struct akn_reader *r, const struct xml_element *e)
{
	(void)e;
	if (r->part == AKN_COVER)
		akn_leaf_open(r, BLOCK_ROUTE, NULL);
}

static void
location_start(struct akn_reader *r, const struct xml_element *e)
{
	(void)e;
	if (r->part == AKN_CLOSING)
		akn_leaf_open(r, BLOCK_CLOSING, NULL);
}

/* By name, for bsearch. */
static const struct akn_tag tags[] = {
    {"FRBRlanguage", language_start, NULL},
    {"attachment", attachment_start, attachment_end},
    {"component", component_start, component_end},
    {"conclusions", conclusions_start, part_end},
    {"coverPage", cover_start, part_end},
    {"docAuthority", authority_start, NULL},
    {"docDate", date_start, NULL},
    {"docNumber", doc_number_start, akn_number_end},
    {"docProponent", proponent_start, NULL},
    {"docStatus", status_start, NULL},
    {"docTitle", doc_title_start, NULL},
    {"inline", inline_start, NULL},
    {"location", location_start, NULL},
    {"mainBody", body_start, part_end},
    {"meta", meta_start, part_end},
    {"preamble", preamble_start, part_end},
    {"preface", preface_start, part_end},
    {"session", session_start, NULL},
};

static int
tag_compare(const void *key, const void *element)
{
	return strcmp(key, ((const struct akn_tag *)element)->name);
}

const struct akn_tag *
akn_part_tag(const char *name)
{
	return bsearch(name, tags, sizeof(tags) / sizeof(tags[0]),
	    sizeof(tags[0]), tag_compare);
}
