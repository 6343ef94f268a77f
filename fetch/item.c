/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fetch/item.h"

#include <stdio.h>
#include <stdlib.h>

#include "lib/json.h"
#include "lib/mem.h"

void
item_begin(struct item *i, struct span symbol, const char *lang,
    const struct record *r)
{
	static const char *const ours[] = {
	    "v", "symbol", "lang", "source", "error"};
	struct json_writer w = {.out = &i->line};

	i->lang = lang;
	json_begin(&w, '{');
	json_pair_integer(&w, "v", RECORD_VERSION);
	json_pair_span(&w, "symbol", symbol);
	json_pair_string(&w, "lang", lang);
	for (size_t k = 0; r != NULL && k < r->nkeys; k++) {
		const struct record_key *key = &r->keys[k];
		bool is_ours = false;

		for (size_t o = 0; o < sizeof ours / sizeof ours[0]; o++)
			is_ours = is_ours || span_is(key->name, ours[o]);
		if (is_ours)
			continue;
		buf_adds(w.out, ",\"");
		buf_add(w.out, key->name.p, key->name.n);
		buf_adds(w.out, "\":");
		buf_add(w.out, key->value.p, key->value.n);
	}
}

/* "" is what is not known. */
static void
pair(struct json_writer *w, const char *key, const char *value)
{
	json_pair_string(w, key, *value != '\0' ? value : NULL);
}

void
item_succeed(struct item *i, const struct holding *h, bool cached)
{
	struct json_writer w = {.out = &i->line, .comma = true};

	i->begun = i->line.len;
	i->cached = cached;
	snprintf(i->sha256, sizeof i->sha256, "%s", h->sha256);
	snprintf(i->job, sizeof i->job, "%s", h->job);
	json_put_key(&w, "source");
	json_begin(&w, '{');
	json_pair_string(&w, "url", h->url);
	if (h->status != 0)
		json_pair_integer(&w, "status", h->status);
	else
		json_pair_null(&w, "status");
	json_pair_string(&w, "media_type", h->media_type);
	json_pair_integer(&w, "bytes", (long long)h->bytes);
	json_pair_string(&w, "sha256", h->sha256);
	pair(&w, "fetched", h->fetched);
	pair(&w, "etag", h->etag);
	pair(&w, "modified", h->modified);
	json_pair_bool(&w, "cached", cached);
	pair(&w, "job", h->job);
	pair(&w, "station", h->station);
	pair(&w, "distribution", h->distribution);
	if (h->scanned >= 0)
		json_pair_bool(&w, "scanned", h->scanned);
	else
		json_pair_null(&w, "scanned");
	json_finish(&w, '}');
	record_close(&w);
	i->done = true;
}

void
item_fail(struct item *i, const struct problem *p)
{
	struct json_writer w = {.out = &i->line, .comma = true};

	json_put_key(&w, "error");
	json_begin(&w, '{');
	json_pair_string(&w, "stage", "fetch");
	json_pair_string(&w, "code", problem_name(p->code));
	json_pair_string(&w, "message", p->message);
	json_finish(&w, '}');
	record_close(&w);
	i->done = i->failed = true;
	i->code = p->code;
}

void
item_refuse(struct item *i, const struct problem *p)
{
	buf_cut(&i->line, i->begun);
	i->cached = false;
	item_fail(i, p);
}

void
item_free(struct item *i)
{
	free(i->symbol);
	buf_free(&i->line);
	*i = (struct item){0};
}
