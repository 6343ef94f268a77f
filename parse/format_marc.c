/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "lib/marc.h"
#include "lib/mem.h"
#include "lib/xml.h"
#include "parse/formats.h"

/*
 * A record of a catalogue in MARCXML: no document, but what the library says
 * of one.  Of several records the one that has the symbol is taken.
 */
struct reading {
	struct marc marc;
	const char *wanted; /* NULL: not known */
	bool found; /* a record of that symbol */
	struct buf json;
	char symbol[SYMBOL_MAX]; /* the first one of the record */
};

static void
take(void *ctx, const struct marc_record *r)
{
	struct reading *reading = ctx;
	struct json_writer w = {.out = &reading->json};
	struct symbol symbol;
	bool found = false;

	for (size_t at = 0; !found && marc_symbol(r, &at, &symbol);) {
		if (reading->marc.records == 1 && reading->symbol[0] == '\0')
			memcpy(reading->symbol, symbol.text, SYMBOL_MAX);
		found = reading->wanted != NULL &&
			strcmp(reading->wanted, symbol.text) == 0;
	}
	if (!found && reading->marc.records > 1)
		return;
	buf_clear(&reading->json);
	marc_write(&w, r);
	reading->found = found;
	reading->marc.over = found;
}

bool
format_marc_read(
    struct document *d, const char *bytes, size_t n, struct problem *p)
{
	struct reading r = {.wanted = d->wanted};
	bool ok;

	r.marc = (struct marc){.take = take, .ctx = &r, .p = p};
	ok = xml_parse(bytes, n, "MARCXML", &marc_handler, &r.marc,
		 &r.marc.over, p) &&
	     (!r.marc.over || r.found);
	if (ok && r.marc.records == 0)
		ok =
		    problem_set(p, PROBLEM_NO_TEXT, "MARCXML without a record");
	else if (ok && !r.found && r.marc.records > 1)
		ok = problem_set(p, PROBLEM_UNSUPPORTED,
		    "none of %llu catalogue records is of this symbol "
		    "(ods-list marc lists them)",
		    r.marc.records);
	if (ok) {
		d->catalogue = buf_take(&r.json);
		if (d->symbol == NULL && !r.found && r.symbol[0] != '\0')
			d->symbol = mem_string(r.symbol);
	}
	buf_free(&r.json);
	marc_free(&r.marc);
	return ok;
}
