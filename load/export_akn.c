/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * AKN4UN, as the editions of the United Nations are written in it: one
 * document with its identification, cover, preface, preamble, body,
 * conclusions and attachments, notes where their marks stand.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "lib/ascii.h"
#include "lib/die.h"
#include "lib/json.h"
#include "lib/lang/lang.h"
#include "lib/mem.h"
#include "lib/number.h"
#include "lib/utf8.h"
#include "load/export.h"

/* Parts of a statement, in their order. */
enum part { NOWHERE, COVER, PREFACE, PREAMBLE, BODY, CONCLUSIONS, ATTACHMENT };

static const struct {
	const char *open, *close;
} parts[] = {
    [NOWHERE] = {"", ""},
    [COVER] = {"<coverPage eId=\"coverPage_1\">\n", "</coverPage>\n"},
    [PREFACE] = {"<preface>\n", "</preface>\n"},
    [PREAMBLE] = {"<preamble>\n", "</preamble>\n"},
    [BODY] = {"<mainBody>\n", "</mainBody>\n"},
    [CONCLUSIONS] = {"<conclusions eId=\"conclusions\">\n", "</conclusions>\n"},
    [ATTACHMENT] = {"<attachments>\n<attachment>\n<doc name=\"annex\">\n"
		    "<mainBody>\n",
	"</mainBody>\n</doc>\n</attachment>\n</attachments>\n"},
};

/* What a block is, by its kind; any other is a paragraph of the body. */
static const struct shape {
	const char *kind;
	enum part part;
	const char *open, *close;
} shapes[] = {
    {"masthead", COVER, "<p><span>", "</span></p>\n"},
    {"adoption", COVER, "<p><docTitle>", "</docTitle></p>\n"},
    {"route", COVER, "<p><docProponent>", "</docProponent></p>\n"},
    {"title", PREFACE, "<p><docTitle refersTo=\"#resolutionTitle\">",
	"</docTitle></p>\n"},
    {"formula", PREAMBLE,
	"<formula name=\"enactingFormula\"><p xml:space=\"preserve\">",
	"</p></formula>\n"},
    {"preamble", PREAMBLE,
	"<container name=\"preamble\"><p xml:space=\"preserve\">",
	"</p></container>\n"},
    {"vote", CONCLUSIONS, "<p>", "</p>\n"},
    {"closing", CONCLUSIONS, "<p>", "</p>\n"},
    {"annex", ATTACHMENT, "<paragraph class=\"H1\"><heading>",
	"</heading></paragraph>\n"},
};

enum { SHAPES = sizeof shapes / sizeof shapes[0] };

/* Who adopts: its part of an IRI.  That of the Assembly is the United Nations'
 * own, the others follow it. */
static const struct {
	const char *prefix, *author, *organization, *name;
} authors[] = {
    {"A/HRC/", "hrc", "humanRightsCouncil", "Human Rights Council"},
    {"A/", "unga", "generalAssembly", "General Assembly"},
    {"S/", "unsc", "securityCouncil", "Security Council"},
    {"E/", "ecosoc", "economicAndSocialCouncil", "Economic and Social Council"},
    {"", "un", "unitedNations", "United Nations"},
};

struct block {
	char *kind, *number, *text;
	char *rows; /* of a table, as JSON; NULL: none */
	int level;
};

struct note {
	char *mark, *text;
	long long block, at;
};

struct akn {
	char *symbol, *lang, *type, *title, *adopted, *issued, *session;
	struct block *blocks;
	struct note *notes;
	size_t nblocks, blocks_cap, nnotes, notes_cap, next_note;
	enum part part;
};

/* ---- what is kept ---- */

/* A column, NULL when it is null. */
static char *
take(struct export *e, struct span row, const char *column, struct buf *value)
{
	return export_cell(e, row, column, value) ? mem_string(value->data)
						  : NULL;
}

static long long
take_number(struct export *e, struct span row, const char *column,
    struct buf *value, long long fallback)
{
	unsigned long long n;

	if (!export_cell(e, row, column, value) ||
	    !number_parse(value->data, 0, 1ULL << 40, &n))
		return fallback;
	return (long long)n;
}

static void
keep_document(struct export *e, struct span row, struct buf *value)
{
	struct akn *a = e->akn;

	if (a->symbol != NULL)
		die("akn is of one document; this is a second one");
	a->symbol = take(e, row, "symbol", value);
	a->lang = take(e, row, "lang", value);
	a->type = take(e, row, "type", value);
	a->title = take(e, row, "title", value);
	a->adopted = take(e, row, "adopted", value);
	a->issued = take(e, row, "issued", value);
	a->session = take(e, row, "session", value);
}

static void
keep_block(struct export *e, struct span row, struct buf *value)
{
	struct akn *a = e->akn;
	struct block *b;

	a->blocks = mem_grow(a->blocks, a->nblocks, &a->blocks_cap, sizeof *b);
	b = &a->blocks[a->nblocks++];
	b->kind = take(e, row, "kind", value);
	b->number = take(e, row, "number", value);
	b->text = take(e, row, "text", value);
	b->rows = take(e, row, "rows", value);
	b->level = (int)take_number(e, row, "level", value, 1);
}

static void
keep_note(struct export *e, struct span row, struct buf *value)
{
	struct akn *a = e->akn;
	struct note *n;

	a->notes = mem_grow(a->notes, a->nnotes, &a->notes_cap, sizeof *n);
	n = &a->notes[a->nnotes++];
	n->mark = take(e, row, "mark", value);
	n->text = take(e, row, "text", value);
	n->block = take_number(e, row, "block", value, -1);
	n->at = take_number(e, row, "at", value, 0);
}

void
export_akn_row(struct export *e, enum table_id table, struct span row)
{
	struct buf value = {0};

	if (e->akn == NULL)
		e->akn = mem_zero(1, sizeof *e->akn);
	if (table == TABLE_DOCUMENTS)
		keep_document(e, row, &value);
	else if (table == TABLE_BLOCKS)
		keep_block(e, row, &value);
	else if (table == TABLE_NOTES)
		keep_note(e, row, &value);
	buf_free(&value);
}

/* ---- texts ---- */

/* For text and attributes; XML has no other control characters. */
static void
put_escaped(struct buf *out, const char *p, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		unsigned char c = (unsigned char)p[i];

		if (c == '&')
			buf_adds(out, "&amp;");
		else if (c == '<')
			buf_adds(out, "&lt;");
		else if (c == '>')
			buf_adds(out, "&gt;");
		else if (c == '"')
			buf_adds(out, "&quot;");
		else
			buf_addc(out, c < ' ' ? ' ' : p[i]);
	}
}

static void
put_string(struct buf *out, const char *s)
{
	if (s != NULL)
		put_escaped(out, s, strlen(s));
}

static void
put_note(struct buf *out, const struct akn *a, size_t n)
{
	buf_adds(out, "<authorialNote marker=\"");
	put_string(out, a->notes[n].mark);
	buf_printf(out,
	    "\" placement=\"bottom\" eId=\"authorialNote_%zu\">"
	    "<p xml:space=\"preserve\">",
	    n + 1);
	put_string(out, a->notes[n].text);
	buf_adds(out, "</p></authorialNote>");
}

/* The text of a block with its notes; both are in reading order. */
static void
put_text(struct buf *out, struct akn *a, size_t block)
{
	const char *p = a->blocks[block].text, *end = p + strlen(p);
	long long points = 0;
	size_t len;

	for (;; p += len, points++) {
		while (a->next_note < a->nnotes &&
		       a->notes[a->next_note].block == (long long)block &&
		       (p == end || a->notes[a->next_note].at <= points))
			put_note(out, a, a->next_note++);
		if (p == end)
			break;
		utf8_decode(p, end, &len);
		put_escaped(out, p, len);
	}
}

/* ---- identification ---- */

/* 78-12, 78-245B, S-32-1; other symbols with hyphens for slashes. */
static void
put_name(struct buf *out, const struct akn *a)
{
	const char *p = a->symbol;
	static const char *const series[] = {"/RES/", "/DEC/"};

	for (size_t i = 0; i < sizeof series / sizeof series[0]; i++)
		if (strstr(p, series[i]) != NULL)
			p = strstr(p, series[i]) + strlen(series[i]);
	for (; *p != '\0'; p++)
		if (*p == '/')
			buf_addc(out, '-');
		else if (ascii_letter(*p) || ascii_digit(*p) ||
			 strchr("-.()", *p) != NULL)
			buf_addc(out, *p);
}

static size_t
author_of(const struct akn *a)
{
	size_t i = 0;

	while (strncmp(a->symbol, authors[i].prefix,
		   strlen(authors[i].prefix)) != 0)
		i++;
	return i;
}

static bool
is_statement(const struct akn *a)
{
	return a->type != NULL && (strcmp(a->type, "resolution") == 0 ||
				      strcmp(a->type, "decision") == 0);
}

/* The IRI of the work: with the day of adoption, else that of issue. */
static void
put_work(struct buf *out, const struct akn *a)
{
	const char *date = a->adopted != NULL ? a->adopted : a->issued;

	buf_printf(out, "/akn/un/%s/%s/%s/",
	    is_statement(a) ? "statement/deliberation" : "doc/document",
	    authors[author_of(a)].author, date == NULL ? "undated" : date);
	put_name(out, a);
	buf_addc(out, '/');
}

static void
put_uris(struct buf *out, const struct akn *a, const char *this,
    const char *uri, const char *date, const char *name)
{
	buf_adds(out, "<FRBRthis value=\"");
	put_work(out, a);
	buf_printf(out, "%s\"/>\n<FRBRuri value=\"", this);
	put_work(out, a);
	buf_printf(out, "%s\"/>\n", uri);
	if (date != NULL)
		buf_printf(
		    out, "<FRBRdate date=\"%s\" name=\"%s\"/>\n", date, name);
}

static void
put_meta(struct buf *out, const struct akn *a)
{
	const struct lang *lang = lang_find(a->lang);
	const char *code = lang == NULL ? a->lang : lang->code3;
	char this[64], uri[64];

	buf_adds(out, "<meta>\n<identification source=\"#source\">\n"
		      "<FRBRWork>\n");
	put_uris(out, a, "!main/", "", a->adopted, "adoption");
	buf_adds(out, "<FRBRauthor href=\"#author\" as=\"author\"/>\n"
		      "<FRBRcountry value=\"un\"/>\n</FRBRWork>\n"
		      "<FRBRExpression>\n");
	snprintf(this, sizeof this, "%s@!main/", code);
	snprintf(uri, sizeof uri, "%s@/", code);
	put_uris(out, a, this, uri, a->issued, "publication");
	buf_printf(out,
	    "<FRBRauthor href=\"#author\" as=\"issuer\"/>\n"
	    "<FRBRlanguage language=\"%s\"/>\n</FRBRExpression>\n"
	    "<FRBRManifestation>\n",
	    code);
	snprintf(this, sizeof this, "%s@/!main.xml", code);
	snprintf(uri, sizeof uri, "%s@.xml", code);
	put_uris(out, a, this, uri, NULL, NULL);
	buf_printf(out,
	    "<FRBRauthor href=\"#source\" as=\"editor\"/>\n"
	    "</FRBRManifestation>\n</identification>\n"
	    "<references source=\"#source\">\n"
	    "<TLCOrganization eId=\"source\" href=\"#ods-etl\" "
	    "showAs=\"ods-etl\"/>\n"
	    "<TLCOrganization eId=\"author\" "
	    "href=\"/akn/ontology/organization/un/%s\" showAs=\"%s\"/>\n"
	    "</references>\n</meta>\n",
	    authors[author_of(a)].organization, authors[author_of(a)].name);
}

/* ---- the body ---- */

static const struct shape *
shape_of(const char *kind)
{
	for (size_t i = 0; i < SHAPES; i++)
		if (strcmp(shapes[i].kind, kind) == 0)
			return &shapes[i];
	return NULL;
}

/* What the cover tells of the document itself. */
static void
put_cover(struct buf *out, const struct akn *a)
{
	buf_adds(out, "<p><docNumber refersTo=\"#symbol\">");
	put_string(out, a->symbol);
	buf_adds(out, "</docNumber></p>\n");
	if (a->issued != NULL)
		buf_printf(out,
		    "<p><docDate date=\"%s\" refersTo=\"#dateOfIssuance\">"
		    "%s</docDate></p>\n",
		    a->issued, a->issued);
	if (a->session != NULL) {
		buf_adds(out, "<p><session value=\"");
		put_string(out, a->session);
		buf_adds(out, "\">");
		put_string(out, a->session);
		buf_adds(out, "</session></p>\n");
	}
}

/* Go on to a part; what belongs to an earlier one stays where it is. */
static void
enter(struct buf *out, struct akn *a, enum part part)
{
	if (part <= a->part)
		return;
	buf_adds(out, parts[a->part].close);
	a->part = part;
	buf_adds(out, parts[part].open);
	if (part == COVER)
		put_cover(out, a);
}

static void
put_number(struct buf *out, const struct block *b)
{
	if (b->number == NULL)
		return;
	buf_adds(out, "<num>");
	put_string(out, b->number);
	buf_printf(out, "%s</num>\n", b->number[0] == '(' ? "" : ".");
}

static void
put_point(struct buf *out, struct akn *a, size_t i)
{
	buf_adds(out, "<point>\n");
	put_number(out, &a->blocks[i]);
	buf_adds(out, "<content><p xml:space=\"preserve\">");
	put_text(out, a, i);
	buf_adds(out, "</p></content>\n</point>\n");
}

/* Points of the second level, and lists of deeper ones between them; returns
 * the block behind them. */
static size_t
put_points(struct buf *out, struct akn *a, size_t i, const char *kind)
{
	bool deeper = false;

	for (; i < a->nblocks && a->blocks[i].level > 1 &&
	       strcmp(a->blocks[i].kind, kind) == 0;
	     i++) {
		bool deep = a->blocks[i].level > 2;

		if (deep != deeper)
			buf_adds(out, deep ? "<sublist>\n" : "</sublist>\n");
		deeper = deep;
		put_point(out, a, i);
	}
	if (deeper)
		buf_adds(out, "</sublist>\n");
	return i;
}

/* A paragraph with the points that follow it; returns the block behind. */
static size_t
put_paragraph(struct buf *out, struct akn *a, size_t i)
{
	const struct block *b = &a->blocks[i];
	bool list = i + 1 < a->nblocks && b[1].level > 1 &&
		    strcmp(b[1].kind, b->kind) == 0;

	buf_printf(
	    out, "<paragraph eId=\"para_%zu\" class=\"SingleTxt\">\n", i + 1);
	put_number(out, b);
	buf_adds(out, list ? "<list>\n<intro>" : "<content>");
	buf_adds(out, "<p xml:space=\"preserve\">");
	put_text(out, a, i);
	buf_adds(out, "</p>");
	buf_adds(out, list ? "</intro>\n" : "</content>\n");
	i++;
	if (list) {
		i = put_points(out, a, i, b->kind);
		buf_adds(out, "</list>\n");
	}
	buf_adds(out, "</paragraph>\n");
	return i;
}

/* Headings have the classes of the United Nations' own, by level. */
static void
put_heading(struct buf *out, struct akn *a, size_t i)
{
	static const struct {
		const char *class, *element;
	} levels[] = {{"HCH", "heading"}, {"H1", "heading"},
	    {"H23", "subheading"}, {"H4", "subheading"}};
	int level = a->blocks[i].level < 1   ? 0
		    : a->blocks[i].level > 4 ? 3
					     : a->blocks[i].level - 1;

	buf_printf(out, "<paragraph class=\"%s\">", levels[level].class);
	put_number(out, &a->blocks[i]);
	buf_printf(out, "<%s>", levels[level].element);
	put_text(out, a, i);
	buf_printf(out, "</%s></paragraph>\n", levels[level].element);
}

static bool
parts_clauses(const struct block *b)
{
	return strcmp(b->kind, "heading") == 0 || strcmp(b->kind, "other") == 0;
}

/* A heading or asterisks between clauses of the preamble. */
static bool
is_within_preamble(const struct akn *a, size_t i)
{
	if (a->part != PREAMBLE || !parts_clauses(&a->blocks[i]))
		return false;
	while (i < a->nblocks && parts_clauses(&a->blocks[i]))
		i++;
	return i < a->nblocks && strcmp(a->blocks[i].kind, "preamble") == 0;
}

/* Rows and cells; where its text says more, the notes stand behind it. */
static void
put_table(struct buf *out, struct akn *a, size_t i)
{
	struct json j;
	char *rows = a->blocks[i].rows;

	buf_adds(out, "<container name=\"table\"><table>\n");
	json_open(&j, rows, strlen(rows));
	if (json_enter(&j, JSON_ARRAY))
		while (json_item(&j)) {
			buf_adds(out, "<tr>");
			if (!json_enter(&j, JSON_ARRAY))
				continue;
			while (json_item(&j)) {
				struct span cell = json_take_string(&j);

				buf_adds(out, "<td><p>");
				if (cell.p != NULL)
					put_escaped(out, cell.p, cell.n);
				buf_adds(out, "</p></td>");
			}
			buf_adds(out, "</tr>\n");
		}
	buf_adds(out, "</table></container>\n");
	while (a->next_note < a->nnotes &&
	       a->notes[a->next_note].block == (long long)i)
		put_note(out, a, a->next_note++);
}

static void
put_shape(struct buf *out, struct akn *a, size_t i, const struct shape *s)
{
	if (s->part == PREFACE && a->blocks[i].number != NULL) {
		buf_adds(out, "<p><docNumber>");
		put_string(out, a->blocks[i].number);
		buf_adds(out, "</docNumber></p>\n");
	}
	buf_adds(out, s->open);
	put_text(out, a, i);
	buf_adds(out, s->close);
}

static void
put_blocks(struct buf *out, struct akn *a)
{
	for (size_t i = 0; i < a->nblocks;) {
		const struct block *b = &a->blocks[i];
		const struct shape *s = is_within_preamble(a, i)
					    ? shape_of("preamble")
					    : shape_of(b->kind);
		enum part part = s == NULL ? BODY : s->part;

		/* What stands behind the conclusions is annexed. */
		if (a->part == CONCLUSIONS && part < CONCLUSIONS)
			part = ATTACHMENT;
		enter(out, a, part);
		if (s != NULL && s->part == a->part)
			put_shape(out, a, i++, s);
		else if (strcmp(b->kind, "heading") == 0)
			put_heading(out, a, i++);
		else if (b->rows != NULL)
			put_table(out, a, i++);
		else
			i = put_paragraph(out, a, i);
	}
	buf_adds(out, parts[a->part].close);
}

static void
akn_free(struct akn *a)
{
	for (size_t i = 0; i < a->nblocks; i++) {
		free(a->blocks[i].kind);
		free(a->blocks[i].number);
		free(a->blocks[i].text);
		free(a->blocks[i].rows);
	}
	for (size_t i = 0; i < a->nnotes; i++) {
		free(a->notes[i].mark);
		free(a->notes[i].text);
	}
	free(a->blocks);
	free(a->notes);
	free(a->symbol);
	free(a->lang);
	free(a->type);
	free(a->title);
	free(a->adopted);
	free(a->issued);
	free(a->session);
	free(a);
}

void
export_akn_end(struct export *e)
{
	struct akn *a = e->akn;
	struct buf *out = &e->out;
	const char *element;

	if (a == NULL || a->symbol == NULL)
		die("akn is of one document; there is none");
	element = is_statement(a) ? "statement" : "doc";
	buf_printf(out,
	    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<akomaNtoso "
	    "xmlns=\"http://docs.oasis-open.org/legaldocml/ns/akn/3.0\">\n"
	    "<%s name=\"%s\">\n",
	    element, is_statement(a) ? a->type : "document");
	put_meta(out, a);
	put_blocks(out, a);
	buf_printf(out, "</%s>\n</akomaNtoso>\n", element);
	akn_free(a);
	e->akn = NULL;
}
