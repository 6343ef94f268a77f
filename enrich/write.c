/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "enrich/write.h"

#include <string.h>

static const char *const places[] = {
    [PLACE_BLOCK] = "block",
    [PLACE_NOTE] = "note",
    [PLACE_TITLE] = "title",
    [PLACE_MASTHEAD] = "masthead",
};

static void
write_place(struct json_writer *w, const struct place *p)
{
	json_pair_string(w, "within", places[p->within]);
	if (p->within == PLACE_BLOCK || p->within == PLACE_NOTE)
		json_pair_integer(w, "item", (long long)p->item);
	else
		json_pair_null(w, "item");
	json_pair_string(w, "field", p->field);
	json_pair_integer(w, "start", (long long)p->start);
	json_pair_integer(w, "stop", (long long)p->stop);
}

static void
write_pinpoints(struct json_writer *w, const struct cite *c)
{
	json_put_key(w, "pinpoint");
	json_begin(w, '[');
	for (size_t i = 0; i < c->npins; i++) {
		json_begin(w, '{');
		json_pair_string(w, "unit", c->pins[i].unit);
		json_pair_string(w, "value", c->pins[i].value);
		json_finish(w, '}');
	}
	json_finish(w, ']');
}

static void
write_also(struct json_writer *w, const struct cite *c)
{
	if (c->nalso == 0)
		return;
	json_put_key(w, "also");
	json_begin(w, '[');
	for (size_t i = 0; i < c->nalso; i++)
		json_put_string(w, c->also[i]);
	json_finish(w, ']');
}

static void
write_citation(struct json_writer *w, const struct found_cite *f)
{
	const struct cite *c = &f->cite;

	json_begin(w, '{');
	json_pair_string(w, "target", c->target);
	write_also(w, c);
	json_pair_string(w, "kind", cite_kind_name(c->kind));
	json_pair_span(w, "text", f->place.text);
	json_pair_string(w, "date", c->date[0] == '\0' ? NULL : c->date);
	write_pinpoints(w, c);
	json_pair_string(w, "intent", intent_name(f->intent));
	json_pair_string(w, "rule", c->rule);
	json_pair_string(w, "confidence", cite_confidence_name(c->confidence));
	json_pair_string(w, "doubt", c->doubt);
	write_place(w, &f->place);
	json_finish(w, '}');
}

void
write_citations(struct json_writer *w, const struct findings *f)
{
	json_put_key(w, "citations");
	json_begin(w, '[');
	for (size_t i = 0; i < f->ncites; i++)
		write_citation(w, &f->cites[i]);
	json_finish(w, ']');
}

/* A day that recurs has no first and last. */
static void
put_day(struct json_writer *w, const char *key, const char *day)
{
	json_pair_string(w, key, day[0] == '\0' ? NULL : day);
}

void
write_dates(struct json_writer *w, const struct findings *f)
{
	json_put_key(w, "dates");
	json_begin(w, '[');
	for (size_t i = 0; i < f->ndates; i++) {
		const struct found_date *d = &f->dates[i];

		json_begin(w, '{');
		json_pair_string(w, "date", d->date.edtf);
		put_day(w, "first", d->date.first);
		put_day(w, "last", d->date.last);
		json_pair_span(w, "text", d->place.text);
		json_pair_string(w, "role", date_role_name(d->date.role));
		write_place(w, &d->place);
		json_finish(w, '}');
	}
	json_finish(w, ']');
}
