/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "parse/parse.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "lib/json.h"
#include "lib/lang/lang.h"
#include "lib/mem.h"
#include "lib/sha256.h"
#include "lib/sniff.h"
#include "lib/store.h"
#include "lib/symbol.h"
#include "lib/utf8.h"
#include "parse/formats.h"
#include "parse/structure.h"

/* A Word document with a password is an OLE2 file with this stream
 * (MS-OFFCRYPTO 2.3.4.4); its name is in UTF-16. */
static bool
is_encrypted(struct span body, const char *type)
{
	static const char stream[] =
	    "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e";

	return (strcmp(type, "application/x-ole-storage") == 0 ||
		   strcmp(type, "application/msword") == 0) &&
	       span_find(body, stream, sizeof(stream) - 1) != NULL;
}

static const struct format *
choose_format(struct span body, struct span media_type, struct problem *p)
{
	const char *type = sniff_media_type(body.p, body.n);
	const struct format *f;

	if (body.n == 0) {
		problem_set(p, PROBLEM_TRUNCATED, "the body is empty");
		return NULL;
	}
	if (is_encrypted(body, type)) {
		problem_set(p, PROBLEM_ENCRYPTED,
		    "a Word document that asks for a password");
		return NULL;
	}
	if (!sniff_is_whole(type, body.p, body.n)) {
		problem_set(p, PROBLEM_TRUNCATED,
		    "%s of %zu bytes without its end", sniff_called(type),
		    body.n);
		return NULL;
	}
	if (strcmp(type, "text/plain") == 0 &&
	    span_is(media_type, "text/markdown"))
		type = "text/markdown";
	f = format_find(type);
	if (f == NULL || f->read == NULL) {
		problem_set(p, PROBLEM_UNSUPPORTED, "%s (%s) is not read",
		    sniff_called(type), type);
		return NULL;
	}
	return f;
}

/* The symbol as the cover prints it, where the format told it alone. */
static void
take_symbol(struct document *d)
{
	const char *printed = d->masthead.symbol;
	struct symbol symbol;

	if (d->symbol == NULL && printed != NULL &&
	    symbol_parse(printed, strlen(printed), &symbol) == SYMBOL_OK)
		d->symbol = mem_string(symbol.text);
}

/* Read the body by its format; text and HTML in UTF-16 as UTF-8, XML knows
 * itself what it is in. */
static bool
read_format(struct document *d, const struct format *f, struct span body,
    struct problem *p)
{
	struct buf text = {.max = PARSE_BODY_MAX};
	bool ok;

	if (utf8_is_utf16(body.p, body.n) &&
	    strncmp(f->types[0], "text/", 5) == 0) {
		utf8_from_utf16(&text, body.p, body.n);
		body =
		    (struct span){text.data == NULL ? "" : text.data, text.len};
	}
	ok = f->read(d, body.p, body.n, p);
	buf_free(&text);
	return ok;
}

bool
parse_body(const struct structure *s, struct document *d, struct span body,
    struct span media_type, struct problem *p)
{
	const struct format *f = choose_format(body, media_type, p);

	if (f == NULL) {
		document_free(d);
		return false;
	}
	d->format = f->name;
	if (read_format(d, f, body, p)) {
		if (document_full(d)) {
			problem_set(p, PROBLEM_TOO_LARGE,
			    "more text than a document may have (%d MiB, %d "
			    "blocks)",
			    DOCUMENT_TEXT_MAX / (1024 * 1024),
			    DOCUMENT_BLOCKS_MAX);
		} else if (d->catalogue != NULL || structure_build(s, d)) {
			take_symbol(d);
			return true;
		} else {
			problem_set(
			    p, PROBLEM_NO_TEXT, "%s without text", f->called);
		}
	}
	document_free(d);
	return false;
}

/* What of a record's `source` is needed to read its body. */
struct source {
	char *bytes; /* the value itself, spoilt by reading */
	struct span sha256, media_type;
	long long size;
};

static bool
read_source(struct source *s, const struct record *r, struct problem *p)
{
	struct span value = record_get(r, "source");
	struct json j;

	*s = (struct source){.size = -1};
	if (value.p == NULL)
		return problem_set(p, PROBLEM_NO_BODY, "no source");
	s->bytes = mem_copy(value.p, value.n);
	json_open(&j, s->bytes, value.n);
	if (json_enter(&j, JSON_OBJECT)) {
		while (json_key(&j)) {
			if (json_key_is(&j, "sha256"))
				s->sha256 = json_take_string(&j);
			else if (json_key_is(&j, "media_type"))
				s->media_type = json_take_string(&j);
			else if (json_key_is(&j, "bytes"))
				s->size = json_take_integer(&j, -1);
			else
				json_skip(&j);
		}
	}
	if (s->sha256.p == NULL || s->size < 0)
		return problem_set(p, PROBLEM_NO_BODY,
		    "the source names no body (sha256, bytes)");
	return true;
}

static bool
read_record(const struct parse *parse, const struct record *r,
    struct document *d, struct problem *p)
{
	struct buf body = {.max = PARSE_BODY_MAX}, lang = {0}, symbol = {0};
	struct source s;
	bool ok = false;

	if (read_source(&s, r, p)) {
		char *hash = mem_copy(s.sha256.p, s.sha256.n);
		const char *code = record_string(r, "lang", &lang);

		d->lang = code == NULL ? NULL : lang_find(code);
		d->wanted = record_string(r, "symbol", &symbol);
		d->options = &parse->options;
		ok = store_read(parse->store, hash, (unsigned long long)s.size,
			 &body, p) &&
		     parse_body(parse->structure, d,
			 (struct span){
			     body.data == NULL ? "" : body.data, body.len},
			 s.media_type, p);
		free(hash);
	}
	free(s.bytes);
	buf_free(&body);
	d->wanted = NULL;
	buf_free(&lang);
	buf_free(&symbol);
	return ok;
}

/* What was read, under its key. */
static void
write_read(struct json_writer *w, const struct document *d)
{
	if (d->catalogue != NULL) {
		json_put_key(w, "catalogue");
		json_put_raw(w, span_of(d->catalogue));
		return;
	}
	json_put_key(w, "document");
	document_write(w, d);
}

bool
parse_record(void *ctx, const struct record *r, struct buf *out)
{
	static const char *const anew[] = {"document", NULL};
	static const char *const catalogue[] = {"catalogue", NULL};
	struct json_writer w = {.out = out};
	struct document d = {0};
	struct problem p = {0};

	if (!read_record(ctx, r, &d, &p)) {
		record_fail(out, r, "parse", &p);
		return false;
	}
	record_open(&w, r, d.catalogue != NULL ? catalogue : anew);
	write_read(&w, &d);
	record_close(&w);
	document_free(&d);
	return true;
}

static bool
slurp(const char *path, struct buf *out, struct problem *p)
{
	FILE *f = fopen(path, "r");
	size_t got;
	bool ok;

	if (f == NULL)
		return problem_set(
		    p, PROBLEM_NO_BODY, "%s: %s", path, strerror(errno));
	while (buf_reserve(out, 65536)) {
		got = fread(out->data + out->len, 1, 65536, f);
		if (got == 0)
			break;
		out->len += got;
	}
	ok = !ferror(f) ||
	     problem_set(p, PROBLEM_NO_BODY, "%s: %s", path, strerror(errno));
	if (out->full)
		ok = problem_set(p, PROBLEM_TOO_LARGE, "%s: more than %d MiB",
		    path, PARSE_BODY_MAX / (1024 * 1024));
	fclose(f);
	return ok;
}

static void
write_source(struct json_writer *w, struct span body)
{
	static const char *const before[] = {"fetched", "etag", "modified"};
	static const char *const after[] = {"job", "station", "distribution"};
	char hash[SHA256_HEX];

	sha256_hex(body.p, body.n, hash);
	json_put_key(w, "source");
	json_begin(w, '{');
	json_pair_null(w, "url");
	json_pair_null(w, "status");
	json_pair_string(w, "media_type", sniff_media_type(body.p, body.n));
	json_pair_integer(w, "bytes", (long long)body.n);
	json_pair_string(w, "sha256", hash);
	for (size_t i = 0; i < sizeof(before) / sizeof(before[0]); i++)
		json_pair_null(w, before[i]);
	json_pair_bool(w, "cached", false);
	for (size_t i = 0; i < sizeof(after) / sizeof(after[0]); i++)
		json_pair_null(w, after[i]);
	json_pair_bool(w, "scanned", false);
	json_finish(w, '}');
}

static void
write_error(struct json_writer *w, const struct problem *p)
{
	json_put_key(w, "error");
	json_begin(w, '{');
	json_pair_string(w, "stage", "parse");
	json_pair_string(w, "code", problem_name(p->code));
	json_pair_string(w, "message", p->message);
	json_finish(w, '}');
}

/* Markdown has no sign of its own but its name. */
static struct span
type_by_name(const char *path)
{
	size_t n = strlen(path);

	return span_of(
	    n > 3 && strcmp(path + n - 3, ".md") == 0 ? "text/markdown" : NULL);
}

bool
parse_file(const struct parse *parse, const char *path, struct buf *out)
{
	struct json_writer w = {.out = out};
	struct buf bytes = {.max = PARSE_BODY_MAX};
	struct document d = {.lang = parse->lang,
	    .options = &parse->options,
	    .wanted = parse->symbol};
	struct problem p = {0}, why;
	struct span body;
	const char *symbol = parse->symbol;
	bool readable = slurp(path, &bytes, &p), ok;

	body = (struct span){bytes.data == NULL ? "" : bytes.data, bytes.len};
	ok = readable &&
	     parse_body(parse->structure, &d, body, type_by_name(path), &p);
	if (readable && !ok) {
		/* Without a symbol, its name alone says which file it was. */
		why = p;
		problem_set(&p, why.code, "%s: %s", path, why.message);
	}
	json_begin(&w, '{');
	json_pair_integer(&w, "v", RECORD_VERSION);
	json_pair_string(&w, "symbol", symbol == NULL ? d.symbol : symbol);
	json_pair_string(&w, "lang",
	    d.lang != NULL        ? d.lang->code
	    : parse->lang != NULL ? parse->lang->code
				  : NULL);
	if (readable)
		write_source(&w, body);
	if (ok) {
		write_read(&w, &d);
		document_free(&d);
	} else {
		write_error(&w, &p);
	}
	json_finish(&w, '}');
	buf_addc(out, '\n');
	buf_free(&bytes);
	return ok;
}
