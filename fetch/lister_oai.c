/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <stdio.h>
#include <string.h>

#include "fetch/listers.h"
#include "fetch/url.h"
#include "lib/marc.h"
#include "lib/xml.h"

/*
 * A catalogue over OAI-PMH 2.0 (openarchives.org): ListRecords, page by page.
 * A page ends with a token for the next one; the last with an empty token, or
 * with none.
 */
extern const struct lister lister_oai;

enum {
	TOKEN_MAX = 1500, /* bytes: it becomes part of a URL */
	MESSAGE_MAX = 120,
};

struct oai {
	struct list *list;
	struct marc marc;
	int depth, text_at; /* elements; of the text that is kept, 0: none */
	bool known; /* the root is that of an answer */
	struct buf token, error, code;
	struct buf *text; /* which of them is being read */
};

/* Error conditions (3.6 of the protocol), in words. */
static const struct {
	const char *code, *says;
	bool passing; /* it may be otherwise the next time */
} errors[] = {
    {"badResumptionToken", "its resumption token has expired: begin again",
	true},
    {"cannotDisseminateFormat",
	"it has no records of this --prefix (marcxml, marc21)", false},
    {"noSetHierarchy", "it has no sets", false},
    {"badArgument", "it does not take the request", false},
    {"badVerb", "it lists no records", false},
    {"noMetadataFormats", "it has no records in any format", false},
    {"idDoesNotExist", "it does not know what is asked for", false},
};

static bool
is(const char *a, const char *b)
{
	return strcmp(a, b) == 0;
}

static void
on_start(void *ctx, const struct xml_element *e)
{
	struct oai *o = ctx;

	if (o->depth++ == 0)
		o->known = is(e->name, "OAI-PMH");
	if (o->marc.inside == 0 && o->depth <= 3 && o->text == NULL) {
		if (is(e->name, "resumptionToken")) {
			o->text = &o->token;
		} else if (is(e->name, "error")) {
			struct span code = xml_attribute(e, "code");

			buf_clear(&o->code);
			buf_add(&o->code, code.p != NULL ? code.p : "?",
			    code.p != NULL ? code.n : 1);
			o->text = &o->error;
		}
		o->text_at = o->depth;
		if (o->text != NULL)
			buf_clear(o->text);
	}
	marc_handler.start(&o->marc, e);
}

static void
on_text(void *ctx, const char *s, size_t n)
{
	struct oai *o = ctx;

	if (o->text != NULL)
		buf_add(o->text, s, n);
	marc_handler.text(&o->marc, s, n);
}

static void
on_end(void *ctx, const char *name, const char *uri)
{
	struct oai *o = ctx;

	if (o->text != NULL && o->depth == o->text_at)
		o->text = NULL;
	o->depth--;
	marc_handler.end(&o->marc, name, uri);
}

/* Deleted ones have no metadata, so that none comes. */
static void
take_record(void *ctx, const struct marc_record *r)
{
	struct oai *o = ctx;

	list_emit_marc(o->list, r, true);
	o->marc.over = o->list->over;
}

/* What the server says in place of records; true: nothing, or that there is
 * nothing. */
static bool
judge(struct oai *o, struct problem *p)
{
	const char *says = "an error", *text;

	if (o->code.len == 0 || is(o->code.data, "noRecordsMatch"))
		return true;
	for (size_t i = 0; i < sizeof errors / sizeof errors[0]; i++) {
		if (!is(o->code.data, errors[i].code))
			continue;
		says = errors[i].says;
		o->list->ask->passing = errors[i].passing;
	}
	text = o->error.len > 0 ? o->error.data : "-";
	return problem_set(p, PROBLEM_HTTP, "%s (%.40s: %.*s)", says,
	    o->code.data, MESSAGE_MAX, text);
}

static bool
read_page(struct oai *o, const char *url, struct buf *body, struct problem *p)
{
	static const struct xml_handler handler = {on_start, on_end, on_text};
	struct problem of_marc = {0};
	struct marc *m = &o->marc;
	bool ok;

	if (!ask_get(o->list->ask, url, body, p))
		return false;
	o->depth = 0;
	o->text = NULL;
	buf_clear(&o->token);
	buf_clear(&o->code);
	buf_clear(&o->error);
	m->depth = m->inside = 0;
	m->p = &of_marc;
	ok = xml_parse(body->data != NULL ? body->data : "", body->len,
	    "OAI-PMH", &handler, o, &m->over, p);
	if (ok && of_marc.code != PROBLEM_NONE) {
		*p = of_marc;
		return false;
	}
	if (ok && !o->known)
		return problem_set(p, PROBLEM_CORRUPT, "no OAI-PMH");
	return ok && judge(o, p);
}

static void
put_first(const struct list_options *lo, const char *where, struct buf *url)
{
	buf_adds(url, where);
	buf_adds(url, "?verb=ListRecords&metadataPrefix=");
	url_escape(url, lo->prefix, "");
	if (lo->set != NULL) {
		buf_adds(url, "&set=");
		url_escape(url, lo->set, "");
	}
	/* To the day: all servers know that granularity. */
	if (lo->since != NULL)
		buf_printf(url, "&from=%s%s", lo->since,
		    strlen(lo->since) == 4   ? "-01-01"
		    : strlen(lo->since) == 7 ? "-01"
					     : "");
}

/* The URL of the next page; false: there is none.  Nothing but the token may
 * stand in it. */
static bool
put_next(struct oai *o, const char *where, struct buf *url)
{
	while (o->token.len > 0 &&
	       (unsigned char)o->token.data[o->token.len - 1] <= ' ')
		buf_cut(&o->token, o->token.len - 1);
	if (o->token.len == 0)
		return false;
	buf_clear(url);
	buf_adds(url, where);
	buf_adds(url, "?verb=ListRecords&resumptionToken=");
	url_escape(url, o->token.data + strspn(o->token.data, " \t\r\n"), "");
	return true;
}

static bool
check(const char *where, struct problem *p)
{
	if (strncmp(where, "http://", 7) != 0 &&
	    strncmp(where, "https://", 8) != 0)
		return problem_set(
		    p, PROBLEM_HTTP, "\"%.100s\" is no URL", where);
	return strpbrk(where, "?#") == NULL ||
	       problem_set(p, PROBLEM_HTTP,
		   "\"%.100s\" has more than the address (--set, --prefix)",
		   where);
}

static bool
run(struct list *l, const char *where, struct problem *p)
{
	struct oai o = {.list = l, .token.max = TOKEN_MAX};
	struct buf url = {0}, body = {0}, last = {0};
	bool ok;

	o.error.max = o.code.max = TOKEN_MAX;
	o.marc.take = take_record;
	o.marc.ctx = &o;
	put_first(l->options, where, &url);
	while ((ok = read_page(&o, url.data, &body, p)) && !l->over) {
		if (o.token.full)
			ok = problem_set(p, PROBLEM_TOO_LARGE,
			    "its resumption token is too long");
		if (!ok || !put_next(&o, where, &url))
			break;
		/* It would go on for ever. */
		if (last.len > 0 && strcmp(last.data, url.data) == 0) {
			ok = problem_set(p, PROBLEM_CORRUPT,
			    "the same resumption token again");
			break;
		}
		buf_clear(&last);
		buf_adds(&last, url.data);
	}
	marc_free(&o.marc);
	buf_free(&o.token);
	buf_free(&o.error);
	buf_free(&o.code);
	buf_free(&url);
	buf_free(&body);
	buf_free(&last);
	return ok;
}

const struct lister lister_oai = {
    .name = "oai",
    .operand = "URL",
    .help = "a catalogue's server of OAI-PMH",
    .rate = "4/m",
    .wait = 15,
    .check = check,
    .run = run,
};
