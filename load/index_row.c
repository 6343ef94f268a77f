/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "lib/json.h"
#include "lib/sha256.h"
#include "load/index.h"

static void
set(struct buf *b, struct span s)
{
	buf_clear(b);
	buf_add(b, s.p, s.n);
}

/* What keeps the errors of lines without a symbol apart: all that their rows
 * say from the column `stage` on. */
static void
set_digest(struct buf *b, const char *line, size_t n)
{
	static const char stage[] = "\"stage\":";
	char hex[SHA256_HEX];
	size_t at = 0;

	while (at + sizeof stage < n &&
	       memcmp(line + at, stage, sizeof stage - 1) != 0)
		at++;
	sha256_hex(line + at, n - at, hex);
	buf_clear(b);
	buf_adds(b, hex);
}

static bool
read_keys(struct index_row *row, struct json *j, struct span *stage,
    struct span *code)
{
	if (!json_enter(j, JSON_OBJECT))
		return false;
	while (json_key(j)) {
		if (json_key_is(j, "symbol"))
			set(&row->symbol, json_take_string(j));
		else if (json_key_is(j, "lang"))
			set(&row->lang, json_take_string(j));
		else if (json_key_is(j, "hash"))
			set(&row->hash, json_take_string(j));
		else if (json_key_is(j, "stage"))
			*stage = json_take_string(j);
		else if (json_key_is(j, "code"))
			*code = json_take_string(j);
		else
			json_skip(j);
	}
	return j->error == NULL;
}

bool
index_row_read(struct index_row *row, enum table_id table, char *line, size_t n)
{
	struct buf digest = {0};
	struct span stage = {0}, code = {0};
	struct json j;
	bool ok;

	buf_clear(&row->symbol);
	buf_clear(&row->lang);
	buf_clear(&row->hash);
	if (table == TABLE_ERRORS)
		set_digest(&digest, line, n);
	json_open(&j, line, n);
	ok = read_keys(row, &j, &stage, &code);
	row->key.kind = INDEX_DOCUMENT;
	if (table == TABLE_CATALOGUE)
		row->key.kind = INDEX_CATALOGUE;
	if (table == TABLE_ERRORS) {
		row->key.kind = INDEX_ERROR;
		buf_printf(&row->hash, "%.*s/%.*s",
		    (int)(stage.n < 40 ? stage.n : 40),
		    stage.n > 0 ? stage.p : "",
		    (int)(code.n < 80 ? code.n : 80), code.n > 0 ? code.p : "");
		if (row->symbol.len == 0 ||
		    row->symbol.len > INDEX_SYMBOL_MAX) {
			buf_clear(&row->symbol);
			set(&row->lang, buf_span(&digest));
		}
	}
	row->key.symbol = buf_span(&row->symbol).p;
	row->key.lang = buf_span(&row->lang).p;
	buf_free(&digest);
	return ok;
}

void
index_row_free(struct index_row *row)
{
	buf_free(&row->symbol);
	buf_free(&row->lang);
	buf_free(&row->hash);
}
