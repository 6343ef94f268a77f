/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef PARSE_DOCUMENT_H
#define PARSE_DOCUMENT_H

#include <stdbool.h>
#include <stddef.h>

#include "lib/buf.h"
#include "lib/json.h"

/*
 * A document on its way from a format to the record.  A format (format_*.c)
 * reads bytes and adds blocks in reading order, saying what its layout shows
 * and no more; structure.c then gives each block its kind, by layout and by
 * the words of the language.
 */

/* The closed list of pipeline(5).  A format that knows (AKN4UN) sets a kind;
 * the others leave BLOCK_NONE, BLOCK_HEADING or BLOCK_TABLE. */
enum block_kind {
	BLOCK_NONE,
	BLOCK_MASTHEAD,
	BLOCK_TITLE,
	BLOCK_ADOPTION,
	BLOCK_ROUTE,
	BLOCK_FORMULA,
	BLOCK_PREAMBLE,
	BLOCK_OPERATIVE,
	BLOCK_PARAGRAPH,
	BLOCK_HEADING,
	BLOCK_ITEM,
	BLOCK_QUOTE,
	BLOCK_TABLE,
	BLOCK_ANNEX,
	BLOCK_VOTE,
	BLOCK_CLOSING,
	BLOCK_SPEAKER,
	BLOCK_OTHER,
	BLOCK_KINDS,
};

const char *block_name(enum block_kind kind);

struct note_mark {
	size_t note; /* index into the document's notes */
	size_t
	    at; /* bytes of text before the mark (code points once written) */
};

struct table_row {
	char **cells;
	size_t n, cap;
};

struct block {
	enum block_kind kind;
	int level; /* heading 1…; numbered points 1…; 0: none */
	char *number; /* "1", "(a)", "I": NULL: none, or still in text */
	char *text; /* clean (lib/text.h), owned */
	struct note_mark *marks;
	size_t nmarks, marks_cap;
	struct table_row *rows; /* tables */
	size_t nrows, rows_cap;
	int page; /* 0: not known */
	char *speaker; /* NULL: none */

	/* What the layout shows, for structure.c. */
	bool broken; /* a page or a block of notes ended before it */
	bool cover; /* stands in the masthead table or region */
	bool bold; /* all of it */
	bool italic; /* all of it */
	bool centred;
	size_t lead; /* bytes of text up to the end of the italic or bold
		      * that begins it, or follows its label ("1. Decides");
		      * 0: none */
	int indent; /* steps of indentation; 0: margin */
	char *style; /* the format's own name of it ("HCh"), NULL: none */
};

struct note {
	char *mark; /* as printed: "1", "*" */
	char *text; /* clean */
};

/* The cover, as printed (pipeline(5), "After parse"); NULL: not there. */
struct masthead {
	char *symbol, *organ, *distribution, *date, *original, *session;
	char *agenda, *agenda_title, *job;
};

struct lang;

/* How documents are to be read, where the user has a say. */
enum document_ocr { OCR_AUTO, OCR_NEVER, OCR_ALWAYS };

struct document_options {
	enum document_ocr ocr; /* auto: pages without a text layer */
	unsigned ocr_seconds; /* a page */
	unsigned pages; /* most of a document */
};

extern const struct document_options document_defaults;

struct document {
	const struct document_options *options; /* NULL: document_defaults */
	const char *format; /* "docx": a literal of formats.c */
	const struct lang *lang; /* NULL: not known */
	const char *wanted; /* the record's symbol, borrowed; NULL: none */
	char *symbol; /* canonical; NULL: not known */
	char *catalogue; /* JSON, in place of all below; NULL: a document */
	char *title;
	int pages; /* 0: not known */
	char *original; /* code of the language it was written in */
	struct masthead masthead;
	struct block *blocks;
	size_t nblocks, blocks_cap;
	struct note *notes;
	size_t nnotes, notes_cap;
	double quality; /* of a doubtful text layer, 0 to 1; 0: not doubtful */
	double ocr_confidence; /* mean of the words, 0 to 1 */
	char ocr_engine[32]; /* "tesseract 5.3.0"; "": no page was recognised */
	size_t size; /* bytes of text so far, against DOCUMENT_TEXT_MAX */
};

enum {
	DOCUMENT_TEXT_MAX = 48 * 1024 * 1024, /* bytes of text a document */
	DOCUMENT_BLOCKS_MAX = 1000000,
};

/* What is asked for, or the defaults. */
const struct document_options *document_options(const struct document *d);

/* A new block at the end, zeroed but for kind; valid until the next call. */
struct block *document_add(struct document *d, enum block_kind kind);

/* A new note; returns its index. */
size_t document_add_note(struct document *d, const char *mark);

/* The last note with this mark; false: none. */
bool document_find_note(
    const struct document *d, const char *mark, size_t *note);

/* Mark in block b, at the end of what it has as text so far (`at` bytes). */
void block_mark(struct block *b, size_t note, size_t at);

/* A row at the end of a table; a cell at the end of its last row (text is
 * copied). */
void block_add_row(struct block *b);
void block_add_cell(struct block *b, struct span text);

/* Free what a block has; leaves it zeroed. */
void block_clear(struct block *b);

/* Remove block i, free it. */
void document_remove(struct document *d, size_t i);

/* Put a zeroed block before block i; returns it. */
struct block *document_insert(struct document *d, size_t i);

/* Write the value of the record's `document`. */
void document_write(struct json_writer *w, const struct document *d);

/* More text or blocks than a document may have: a format stops reading there,
 * without a problem; parse_body says it. */
bool document_full(const struct document *d);

void document_free(struct document *d); /* leaves it zeroed */

#endif
