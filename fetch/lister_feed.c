/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "fetch/listers.h"
#include "lib/symbol.h"
#include "lib/xml.h"

/*
 * RSS 2.0, RSS 1.0 and Atom (RFC 4287).  The feeds of ODS (gadocs.xml,
 * scdocs.xml) have the symbol as the title of an item, its title as the
 * description, and a first item that is a header.
 */
extern const struct lister lister_feed;

enum field { NONE, TITLE, LINK, ABOUT, DATE, SECOND_DATE, ID, FIELDS };

enum { FIELD_BYTES = 64 * 1024 };

/* Elements of an item, by local name. */
static const struct {
	const char *name;
	enum field field;
} fields[] = {
    {"title", TITLE},
    {"link", LINK},
    {"description", ABOUT},
    {"summary", ABOUT},
    {"pubDate", DATE},
    {"updated", DATE},
    {"date", SECOND_DATE}, /* of Dublin Core */
    {"published", SECOND_DATE},
    {"guid", ID},
    {"id", ID},
};

struct feed {
	struct list *list;
	struct buf text[FIELDS];
	enum field field; /* that is being read */
	int depth, item; /* elements open; the depth of the item, 0: none */
	bool known; /* the root is that of a feed */
};

static bool
is(const char *a, const char *b)
{
	return strcmp(a, b) == 0;
}

static void
on_link(struct feed *f, const struct xml_element *e)
{
	struct span href = xml_attribute(e, "href");
	struct span rel = xml_attribute(e, "rel");

	/* Other relations lead to the feed, to comments, to pictures. */
	if (href.p == NULL || (rel.p != NULL && !span_is(rel, "alternate")))
		return;
	buf_clear(&f->text[LINK]);
	buf_add(&f->text[LINK], href.p, href.n);
}

static void
on_start(void *ctx, const struct xml_element *e)
{
	struct feed *f = ctx;

	if (f->depth++ == 0)
		f->known = is(e->name, "rss") || is(e->name, "RDF") ||
			   is(e->name, "feed");
	if (f->item == 0 && (is(e->name, "item") || is(e->name, "entry"))) {
		f->item = f->depth;
		for (int i = 0; i < FIELDS; i++)
			buf_clear(&f->text[i]);
	}
	if (f->item == 0 || f->depth != f->item + 1)
		return;
	f->field = NONE;
	for (size_t i = 0; i < sizeof fields / sizeof fields[0]; i++)
		if (is(e->name, fields[i].name))
			f->field = fields[i].field;
	if (f->field == LINK)
		on_link(f, e);
	/* Of several (media:title) the first counts. */
	if (f->text[f->field].len > 0)
		f->field = NONE;
}

static void
on_text(void *ctx, const char *s, size_t n)
{
	struct feed *f = ctx;

	if (f->field != NONE)
		buf_add(&f->text[f->field], s, n);
}

/* Descriptions are HTML in many feeds. */
static void
strip_tags(struct buf *b)
{
	size_t to = 0;
	bool tag = false;

	for (size_t i = 0; i < b->len; i++) {
		char c = b->data[i];

		if (c == '<')
			tag = true;
		b->data[to] = tag ? ' ' : c;
		to += !tag || c == '>';
		if (c == '>')
			tag = false;
	}
	if (b->len > 0)
		buf_cut(b, to);
}

static bool
is_blank(char c)
{
	return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

static struct span
trimmed(const struct buf *b)
{
	struct span s = buf_span(b);

	while (s.n > 0 && is_blank(s.p[0])) {
		s.p++;
		s.n--;
	}
	while (s.n > 0 && is_blank(s.p[s.n - 1]))
		s.n--;
	return s;
}

static void
emit(struct feed *f)
{
	char day[11];
	struct span title = trimmed(&f->text[TITLE]);
	struct span link = trimmed(&f->text[LINK]);
	struct span date = trimmed(&f->text[DATE]);
	struct listed x = {.symbol = title};
	struct buf url = {0};

	if (date.n == 0)
		date = trimmed(&f->text[SECOND_DATE]);
	x.date = list_date(date, day);
	x.lang = list_link_lang(link.p, link.n);
	strip_tags(&f->text[ABOUT]);
	x.title = buf_span(&f->text[ABOUT]);
	buf_add(&url, link.p, link.n);
	x.url = url.len > 0 ? url.data : NULL;
	if (!list_emit(f->list, &x)) {
		if (title.n > 0)
			x.title = title;
		x.symbol = link;
		if (!list_emit(f->list, &x)) {
			x.symbol = trimmed(&f->text[ID]);
			list_emit(f->list, &x);
		}
	}
	buf_free(&url);
}

static void
on_end(void *ctx, const char *name, const char *uri)
{
	struct feed *f = ctx;

	(void)name;
	(void)uri;
	if (f->depth == f->item) {
		emit(f);
		f->item = 0;
	}
	if (f->depth <= f->item + 1)
		f->field = NONE;
	f->depth--;
}

static bool
run(struct list *l, const char *where, struct problem *p)
{
	static const struct xml_handler handler = {on_start, on_end, on_text};
	struct feed f = {.list = l};
	struct buf body = {0};
	bool ok;

	for (int i = 0; i < FIELDS; i++)
		f.text[i].max = FIELD_BYTES;
	ok = ask_get(l->ask, where, &body, p) &&
	     xml_parse(body.data != NULL ? body.data : "", body.len, "feed",
		 &handler, &f, &l->over, p);
	if (ok && !f.known)
		ok = problem_set(p, PROBLEM_CORRUPT, "neither RSS nor Atom");
	for (int i = 0; i < FIELDS; i++)
		buf_free(&f.text[i]);
	buf_free(&body);
	return ok;
}

const struct lister lister_feed = {
    .name = "feed",
    .operand = "URL|FILE|-",
    .help = "an RSS or Atom feed",
    .crawls = true,
    .run = run,
};
