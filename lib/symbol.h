/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef LIB_SYMBOL_H
#define LIB_SYMBOL_H

#include <stdbool.h>
#include <stddef.h>

#include "lib/buf.h"

/*
 * Symbols of United Nations documents (ST/LIB/SER.B/5/Rev.5; the
 * normalisation rules of the library's own programs).
 */
enum { SYMBOL_MAX = 96 };

enum symbol_error {
	SYMBOL_OK,
	SYMBOL_EMPTY,
	SYMBOL_TOO_LONG,
	SYMBOL_BAD_CHARACTER, /* …, control characters, `..`, quotes */
	SYMBOL_UNKNOWN_PREFIX, /* no body of the table begins like this */
	SYMBOL_NO_NUMBER, /* a series without a number: A/RES/78 */
	SYMBOL_BAD_SESSION, /* a session that cannot be */
	SYMBOL_BAD_FORM, /* parts that do not fit together */
	SYMBOL_NOT_A_DOCUMENT, /* press releases, sales numbers */
};

/* One row of the table of series: the longest prefix that fits wins. */
struct symbol_body {
	const char *prefix; /* "A/HRC/RES/" */
	const char *organ; /* "General Assembly": the principal organ, in
			    * English, or the body that stands for itself */
	const char *body; /* "Human Rights Council"; NULL: the organ */
	int first, last; /* years of the series; 0: not known, still open */
};

struct symbol {
	char text[SYMBOL_MAX]; /* canonical form, NUL-terminated */
	const struct symbol_body *body; /* never NULL after SYMBOL_OK */
	const char *type; /* "resolution", "decision", "draft", …: literal */
	char session[12]; /* "78", "S-32", "ES-10", "25" for (XXV); "" */
	int session_number; /* of a regular session; 0: none */
	int year; /* printed in the symbol, or of the session; 0 */
	char series[24]; /* nature: "RES", "PV.", "L."; "" */
	char number[24]; /* "237" */
	char letter[8]; /* "H", "A-B"; "" */
	char also[SYMBOL_MAX]; /* second half of a joint symbol; "" */
	bool repaired; /* misprinted: A/HCR/53/44 for A/HRC/53/44 */
};

/*
 * Parse any usual spelling (blanks, case, look-alike letters, hosts and
 * languages of links before it) into *out.  *out is set on SYMBOL_OK alone.
 */
enum symbol_error symbol_parse(const char *p, size_t n, struct symbol *out);

/* A sentence for a person: "no body of the United Nations begins like this". */
const char *symbol_error_text(enum symbol_error e);

/* The longest row whose prefix begins s (canonical spelling), or NULL. */
const struct symbol_body *symbol_body_find(const char *s, size_t n);

/* What a document can be: the closed list of symbol.type; ends with NULL. */
extern const char *const symbol_types[];

/* The table of bodies, for tests and listings. */
extern const struct symbol_body symbol_bodies[];
extern const size_t symbol_bodies_count;

/* As a file name: `/` as `_`, the others as the UN library writes them. */
void symbol_file_name(const char *canonical, struct buf *out);

/* Stable hash of a canonical symbol (for --shard and hash tables). */
unsigned long long symbol_hash(const char *canonical);

/*
 * Sessions and years.  Dates are ISO 8601 ("2023-09-05"); comparing them as
 * strings is comparing days.
 */

/* Opening day of a session of the General Assembly: "78", "S-10", "ES-10";
 * NULL: not known. */
const char *session_opening(const char *session);

/* The last day on which session `session` can have adopted something: the eve
 * of the next regular one; NULL: open or not known. */
const char *session_closing(const char *session);

/* Regular session of the Assembly in which a day falls; 0: none. */
int session_of_date(const char *date);

/* Year in which a Roman session of ECOSOC met; 0: none. */
int session_ecosoc_year(int session);

/* Opening day of a regular session of the Human Rights Council, or NULL. */
const char *session_hrc_opening(int session);

/* Year of its special session S-n; 0: not known. */
int session_hrc_special_year(int session);

/* The year of a resolution of the Security Council; 0: not known. */
int sc_resolution_year(int number);

#endif
