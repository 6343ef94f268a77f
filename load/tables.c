/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "load/tables.h"

#include <string.h>

/* Short forms for the rows below. */
#define NEEDED false
#define MAYBE true
#define STRINGS "{\"type\":\"string\"}"
#define COUNT(a) (sizeof(a) / sizeof((a)[0]))

#define SYMBOL \
	{ \
		"symbol", COLUMN_TEXT, NEEDED, FROM_LOADER, NULL, NULL, \
		    "symbol of the document, in canonical form" \
	}
#define LANG \
	{ \
		"lang", COLUMN_TEXT, NEEDED, FROM_LOADER, NULL, NULL, \
		    "language of this version: ar zh en fr ru es de" \
	}
#define N(of) \
	{ \
		"n", COLUMN_INTEGER, NEEDED, FROM_LOADER, NULL, NULL, \
		    "place among the document's " of ", from 0" \
	}
#define WITHIN \
	{"within", COLUMN_TEXT, NEEDED, FROM_ITEM, NULL, NULL, \
	    "where it stands: block, note, title or masthead"}, \
	    {"item", COLUMN_INTEGER, MAYBE, FROM_ITEM, NULL, NULL, \
		"n of the block or note in which it stands"}, \
	{ \
		"field", COLUMN_TEXT, MAYBE, FROM_ITEM, NULL, NULL, \
		    "field of the masthead in which it stands" \
	}
#define SPAN \
	{"start", COLUMN_INTEGER, NEEDED, FROM_ITEM, NULL, NULL, \
	    "code points before it in that text"}, \
	{ \
		"stop", COLUMN_INTEGER, NEEDED, FROM_ITEM, NULL, NULL, \
		    "code points before its end, so text is [start, stop)" \
	}

static const struct column documents[] = {
    SYMBOL,
    LANG,
    {"organ", COLUMN_TEXT, MAYBE, FROM_ABOUT, NULL, NULL,
	"principal organ, in English"},
    {"body", COLUMN_TEXT, MAYBE, FROM_ABOUT, NULL, NULL,
	"subsidiary body, in English"},
    {"type", COLUMN_TEXT, MAYBE, FROM_ABOUT, NULL, NULL,
	"kind of document: resolution, decision, draft, ..."},
    {"session", COLUMN_TEXT, MAYBE, FROM_ABOUT, NULL, NULL,
	"session as it is named: 78, S-32, ES-10"},
    {"session_number", COLUMN_INTEGER, MAYBE, FROM_ABOUT, NULL, NULL,
	"number of a regular session"},
    {"number", COLUMN_TEXT, MAYBE, FROM_ABOUT, NULL, NULL,
	"number of the document in its series"},
    {"letter", COLUMN_TEXT, MAYBE, FROM_ABOUT, NULL, NULL,
	"letter behind the number: A, H, A-B"},
    {"year", COLUMN_INTEGER, MAYBE, FROM_ABOUT, NULL, NULL,
	"year of adoption, else of issue, else of the symbol"},
    {"title", COLUMN_TEXT, MAYBE, FROM_DOCUMENT, NULL, NULL,
	"title, without the number"},
    {"adopted", COLUMN_DATE, MAYBE, FROM_ABOUT, NULL, NULL, "day of adoption"},
    {"issued", COLUMN_DATE, MAYBE, FROM_ABOUT, NULL, NULL,
	"date of issue, as the masthead has it"},
    {"agenda", COLUMN_TEXTS, MAYBE, FROM_ABOUT, NULL, STRINGS,
	"agenda items, alike in all languages: 94, 71(b)"},
    {"committee", COLUMN_TEXT, MAYBE, FROM_ABOUT, NULL, NULL,
	"committee that reported, in English"},
    {"report", COLUMN_TEXT, MAYBE, FROM_ABOUT, NULL, NULL,
	"symbol of the report that it came from"},
    {"draft", COLUMN_TEXT, MAYBE, FROM_ABOUT, NULL, NULL,
	"symbol of its draft"},
    {"meeting", COLUMN_TEXT, MAYBE, FROM_ABOUT, NULL, NULL,
	"symbol of the record of the meeting that adopted it"},
    {"vote", COLUMN_OBJECT, MAYBE, FROM_ABOUT, NULL, NULL,
	"how it was adopted: yes, no, abstain, text"},
    {"sponsors", COLUMN_TEXTS, MAYBE, FROM_ABOUT, NULL, STRINGS,
	"who submitted it"},
    {"original", COLUMN_TEXT, MAYBE, FROM_DOCUMENT, NULL, NULL,
	"language that it was written in"},
    {"format", COLUMN_TEXT, MAYBE, FROM_DOCUMENT, NULL, NULL,
	"format that was read: docx, pdf, html, akn, md, ..."},
    {"pages", COLUMN_INTEGER, MAYBE, FROM_DOCUMENT, NULL, NULL,
	"pages, where the format tells"},
    {"url", COLUMN_TEXT, MAYBE, FROM_SOURCE, NULL, NULL,
	"where the body came from"},
    {"status", COLUMN_INTEGER, MAYBE, FROM_SOURCE, NULL, NULL,
	"HTTP status of the answer"},
    {"media_type", COLUMN_TEXT, MAYBE, FROM_SOURCE, NULL, NULL,
	"media type of the body, judged by its bytes"},
    {"bytes", COLUMN_INTEGER, MAYBE, FROM_SOURCE, NULL, NULL,
	"size of the body"},
    {"sha256", COLUMN_TEXT, MAYBE, FROM_SOURCE, NULL, NULL,
	"SHA-256 of the body, in hex: its name in the store"},
    {"job", COLUMN_TEXT, MAYBE, FROM_SOURCE, NULL, NULL,
	"job number of the document system"},
    {"station", COLUMN_TEXT, MAYBE, FROM_SOURCE, NULL, NULL,
	"duty station of the job: N, G, V, ..."},
    {"distribution", COLUMN_TEXT, MAYBE, FROM_SOURCE, NULL, NULL,
	"distribution: gen, lim, res, ..."},
    {"scanned", COLUMN_BOOLEAN, MAYBE, FROM_SOURCE, NULL, NULL,
	"whether the body is a scan of paper"},
    {"fetched", COLUMN_TIME, MAYBE, FROM_SOURCE, NULL, NULL,
	"when the body was fetched or last found unchanged"},
    {"ocr_confidence", COLUMN_NUMBER, MAYBE, FROM_OCR, "confidence", NULL,
	"confidence of the text recognition, 0 to 1; null: none was used"},
    {"quality", COLUMN_NUMBER, MAYBE, FROM_DOCUMENT, NULL, NULL,
	"0 to 1 where a text layer is doubtful"},
    {"doubts", COLUMN_TEXTS, MAYBE, FROM_ABOUT, NULL, STRINGS,
	"what does not fit together in the document's own data"},
    {"hash", COLUMN_TEXT, NEEDED, FROM_LOADER, NULL, NULL,
	"SHA-256 of the record, without how and when it was fetched"},
};

static const struct column blocks[] = {
    SYMBOL,
    LANG,
    N("blocks"),
    {"kind", COLUMN_TEXT, NEEDED, FROM_ITEM, NULL, NULL,
	"kind of block: title, preamble, operative, paragraph, ..."},
    {"number", COLUMN_TEXT, MAYBE, FROM_ITEM, NULL, NULL,
	"number as printed, without its point: 1, (a)"},
    {"level", COLUMN_INTEGER, MAYBE, FROM_ITEM, NULL, NULL,
	"depth of a heading or a numbered point, from 1"},
    {"page", COLUMN_INTEGER, MAYBE, FROM_ITEM, NULL, NULL,
	"page on which it begins"},
    {"speaker", COLUMN_TEXT, MAYBE, FROM_ITEM, NULL, NULL,
	"who speaks, in meeting records"},
    {"text", COLUMN_TEXT, NEEDED, FROM_ITEM, NULL, NULL,
	"text, without note marks"},
    {"rows", COLUMN_ARRAY, MAYBE, FROM_ITEM, NULL,
	"{\"type\":\"array\",\"items\":" STRINGS "}",
	"rows of a table, each an array of cells"},
};

static const struct column notes[] = {
    SYMBOL,
    LANG,
    N("notes"),
    {"mark", COLUMN_TEXT, MAYBE, FROM_ITEM, NULL, NULL,
	"mark as printed: 1, *"},
    {"block", COLUMN_INTEGER, MAYBE, FROM_LOADER, NULL, NULL,
	"n of the block that first refers to it"},
    {"at", COLUMN_INTEGER, MAYBE, FROM_LOADER, NULL, NULL,
	"code points before the mark in that block's text"},
    {"text", COLUMN_TEXT, NEEDED, FROM_ITEM, NULL, NULL, "text of the note"},
};

static const struct column citations[] = {
    SYMBOL,
    LANG,
    N("citations"),
    {"target", COLUMN_TEXT, NEEDED, FROM_ITEM, NULL, NULL,
	"symbol that is cited, or the name of what has none"},
    {"also", COLUMN_TEXTS, MAYBE, FROM_ITEM, NULL, STRINGS,
	"the other symbols of a joint document"},
    {"kind", COLUMN_TEXT, NEEDED, FROM_ITEM, NULL, NULL,
	"resolution, decision, document, meeting, charter, ..."},
    {"text", COLUMN_TEXT, NEEDED, FROM_ITEM, NULL, NULL,
	"the citation as printed"},
    {"date", COLUMN_TEXT, MAYBE, FROM_ITEM, NULL, NULL,
	"date printed with it, as far as printed"},
    {"pinpoint", COLUMN_ARRAY, MAYBE, FROM_ITEM, NULL,
	"{\"type\":\"object\",\"properties\":{\"unit\":" STRINGS
	",\"value\":" STRINGS "},\"required\":[\"unit\",\"value\"]}",
	"the part that is meant, outermost first"},
    {"intent", COLUMN_TEXT, MAYBE, FROM_ITEM, NULL, NULL,
	"verb of the paragraph, normalised: recall, decide, ..."},
    {"rule", COLUMN_TEXT, MAYBE, FROM_ITEM, NULL, NULL, "rule that found it"},
    {"confidence", COLUMN_TEXT, MAYBE, FROM_ITEM, NULL, NULL,
	"high, medium or low"},
    {"doubt", COLUMN_TEXT, MAYBE, FROM_ITEM, NULL, NULL,
	"why it may be wrong in the document itself"},
    WITHIN,
    {"block_kind", COLUMN_TEXT, MAYBE, FROM_LOADER, NULL, NULL,
	"kind of the block in which it stands"},
    {"block_number", COLUMN_TEXT, MAYBE, FROM_LOADER, NULL, NULL,
	"number of the block in which it stands"},
    SPAN,
};

static const struct column dates[] = {
    SYMBOL,
    LANG,
    N("dates"),
    {"date", COLUMN_TEXT, NEEDED, FROM_ITEM, NULL, NULL,
	"date or period, EDTF (ISO 8601-2): 2023-12-22, 2021/2025"},
    {"first", COLUMN_DATE, MAYBE, FROM_ITEM, NULL, NULL, "its first day"},
    {"last", COLUMN_DATE, MAYBE, FROM_ITEM, NULL, NULL, "its last day"},
    {"text", COLUMN_TEXT, NEEDED, FROM_ITEM, NULL, NULL, "the date as printed"},
    {"role", COLUMN_TEXT, NEEDED, FROM_ITEM, NULL, NULL,
	"adopted, issued, meeting, cited, deadline, ..."},
    WITHIN,
    SPAN,
};

static const struct column actions[] = {
    SYMBOL,
    LANG,
    N("actions"),
    {"paragraph", COLUMN_TEXT, MAYBE, FROM_ITEM, NULL, NULL,
	"number of the operative paragraph"},
    {"verb", COLUMN_TEXT, NEEDED, FROM_ITEM, NULL, NULL,
	"what is done, normalised: request, decide, ..."},
    {"addressee", COLUMN_TEXT, MAYBE, FROM_ITEM, NULL, NULL,
	"who is asked, in English"},
    {"deliverable", COLUMN_TEXT, MAYBE, FROM_ITEM, NULL, NULL,
	"what is asked for: report, ..."},
    {"due_session", COLUMN_TEXT, MAYBE, FROM_ITEM, NULL, NULL,
	"session at which it is due"},
    {"due_date", COLUMN_TEXT, MAYBE, FROM_ITEM, NULL, NULL,
	"date by which it is due, as far as printed"},
    {"recurs", COLUMN_TEXT, MAYBE, FROM_ITEM, NULL, NULL,
	"how often it comes again"},
    {"item", COLUMN_INTEGER, MAYBE, FROM_ITEM, NULL, NULL,
	"n of the block in which it stands"},
};

static const struct column errors[] = {
    {"symbol", COLUMN_TEXT, MAYBE, FROM_LOADER, NULL, NULL,
	"symbol of the document; null: the line was no record"},
    {"lang", COLUMN_TEXT, MAYBE, FROM_LOADER, NULL, NULL,
	"language that was asked for"},
    {"n", COLUMN_INTEGER, NEEDED, FROM_LOADER, NULL, NULL,
	"place among the errors of the document in this batch, from 0"},
    {"stage", COLUMN_TEXT, NEEDED, FROM_ERROR, NULL, NULL,
	"filter that failed: fetch, parse, enrich, load"},
    {"code", COLUMN_TEXT, NEEDED, FROM_ERROR, NULL, NULL,
	"cause: absent, timeout, corrupt, ...; resolved: the document "
	"came again as it was before it failed"},
    {"message", COLUMN_TEXT, MAYBE, FROM_ERROR, NULL, NULL,
	"cause, for people"},
    {"url", COLUMN_TEXT, MAYBE, FROM_SOURCE, NULL, NULL, "what was asked for"},
    {"line", COLUMN_INTEGER, MAYBE, FROM_ERROR, NULL, NULL,
	"line of the input that was no record"},
    {"excerpt", COLUMN_TEXT, MAYBE, FROM_ERROR, NULL, NULL,
	"the first bytes of that line"},
};

static const struct column catalogue[] = {
    SYMBOL,
    {"title", COLUMN_TEXT, MAYBE, FROM_CATALOGUE, NULL, NULL,
	"title in the catalogue"},
    {"date", COLUMN_TEXT, MAYBE, FROM_CATALOGUE, NULL, NULL,
	"date in the catalogue, as far as it is known"},
    {"job_numbers", COLUMN_TEXTS, MAYBE, FROM_CATALOGUE, NULL, STRINGS,
	"job numbers, one a language"},
    {"related", COLUMN_ARRAY, MAYBE, FROM_CATALOGUE, NULL, NULL,
	"related documents"},
    {"agenda", COLUMN_ARRAY, MAYBE, FROM_CATALOGUE, NULL, NULL, "agenda items"},
    {"subjects", COLUMN_TEXTS, MAYBE, FROM_CATALOGUE, NULL, STRINGS,
	"subjects of the thesaurus"},
    {"votes", COLUMN_ARRAY, MAYBE, FROM_CATALOGUE, NULL, NULL,
	"votes of countries"},
    {"record", COLUMN_TEXT, MAYBE, FROM_CATALOGUE, NULL, NULL,
	"number of the record in the catalogue"},
    {"hash", COLUMN_TEXT, NEEDED, FROM_LOADER, NULL, NULL,
	"SHA-256 of the record, without how and when it was fetched"},
};

static const char *const of_document[] = {"symbol", "lang", NULL};
static const char *const of_item[] = {"symbol", "lang", "n", NULL};
static const char *const of_symbol[] = {"symbol", NULL};

#define TABLE(t, key, partitioned, meaning) \
	{ \
#t, meaning, t, COUNT(t), key, partitioned \
	}

const struct table tables[TABLES] = {
    [TABLE_DOCUMENTS] = TABLE(documents, of_document, true,
	"One row a document and language: what it is and its source."),
    [TABLE_BLOCKS] = TABLE(blocks, of_item, true,
	"The text of the documents, a paragraph, heading or table a row."),
    [TABLE_NOTES] = TABLE(notes, of_item, true, "Footnotes and endnotes."),
    [TABLE_CITATIONS] =
	TABLE(citations, of_item, true, "What the documents cite, and where."),
    [TABLE_DATES] = TABLE(dates, of_item, true,
	"Dates and periods in the documents, with their role."),
    [TABLE_ACTIONS] = TABLE(actions, of_item, true,
	"What operative paragraphs ask for, of whom and by when."),
    [TABLE_ERRORS] = TABLE(errors, of_item, true,
	"Documents that could not be had or read, and why."),
    [TABLE_CATALOGUE] = TABLE(catalogue, of_symbol, false,
	"What library catalogues say of the documents."),
};

enum table_id
table_find(const char *name)
{
	int id = 0;

	while (id < TABLES && strcmp(tables[id].name, name) != 0)
		id++;
	return (enum table_id)id;
}

int
table_column(enum table_id id, const char *name)
{
	for (size_t i = 0; i < tables[id].ncolumns; i++)
		if (strcmp(tables[id].columns[i].name, name) == 0)
			return (int)i;
	return -1;
}
