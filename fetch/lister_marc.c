/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fetch/listers.h"
#include "lib/json.h"
#include "lib/marc.h"
#include "lib/symbol.h"

/*
 * A catalogue in MARCXML: what the UN Digital Library exports, and dumps of
 * any size, read a record at a time.
 */
extern const struct lister lister_marc;

void
list_emit_marc(struct list *l, const struct marc_record *r, bool any_date)
{
	struct buf title = {0}, date = {0}, url = {0}, catalogue = {0};
	struct json_writer w = {.out = &catalogue};
	struct listed x = {.any_date = any_date};
	struct symbol symbol;

	if (marc_is_deleted(r))
		return;
	if (marc_date(r, &date))
		x.date = date.data;
	if (marc_title(r, &title))
		x.title = buf_span(&title);
	if (l->options->records) {
		if (marc_url(r, &url))
			x.url = url.data;
		marc_write(&w, r);
		x.catalogue = buf_span(&catalogue);
	}
	for (size_t at = 0; !l->over && marc_symbol(r, &at, &symbol);) {
		x.symbol = span_of(symbol.text);
		list_emit(l, &x);
	}
	buf_free(&title);
	buf_free(&date);
	buf_free(&url);
	buf_free(&catalogue);
}

struct reading {
	struct list *list;
	struct marc marc;
	struct xml *xml;
};

static void
take_record(void *ctx, const struct marc_record *r)
{
	struct reading *reading = ctx;

	list_emit_marc(reading->list, r, false);
	reading->marc.over = reading->list->over;
}

static bool
take_piece(void *ctx, const char *bytes, size_t n)
{
	struct reading *r = ctx;

	return xml_feed(r->xml, bytes, n, &r->marc.over) && !r->marc.over;
}

static bool
run(struct list *l, const char *where, struct problem *p)
{
	struct reading r = {.list = l};
	struct problem of_xml = {0};
	bool ok, whole;

	r.marc = (struct marc){.take = take_record, .ctx = &r, .p = &of_xml};
	r.xml = xml_open("catalogue", &marc_handler, &r.marc, &of_xml);
	ok = ask_read(l->ask, where, take_piece, &r, p);
	whole = xml_close(r.xml, ok && !r.marc.over);
	if (ok && (!whole || of_xml.code != PROBLEM_NONE)) {
		*p = of_xml;
		ok = false;
	}
	if (ok && !r.marc.known)
		ok = problem_set(p, PROBLEM_CORRUPT, "no MARCXML");
	marc_free(&r.marc);
	return ok;
}

const struct lister lister_marc = {
    .name = "marc",
    .operand = "URL|FILE|-",
    .help = "a catalogue in MARCXML, of any size",
    .crawls = true,
    .run = run,
};
