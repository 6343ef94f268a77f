/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "load/manifest.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "lib/json.h"
#include "lib/mem.h"
#include "load/indent.h"
#include "load/schema.h"

enum { SIZE_MAX_BYTES = 64 * 1024 * 1024 };

/* The id stands on a line of its own, the second, so that it can be taken out
 * again as text. */
static const char ID_LINE[] = "  \"id\": \"%s\",\n";

static const char disclaimer[] =
    "Made by machine from documents of the United Nations. This is no "
    "publication of the United Nations and not endorsed by it; the documents "
    "themselves, as issued, are what counts. What was read out of them "
    "(structure, symbols, dates, roles) can be wrong: the columns confidence, "
    "doubt and doubts say where that is known.";

struct manifest_file *
manifest_add(struct manifest *m)
{
	m->files = mem_grow(m->files, m->n, &m->cap, sizeof *m->files);
	m->files[m->n] = (struct manifest_file){0};
	return &m->files[m->n++];
}

void
manifest_free(struct manifest *m)
{
	for (size_t i = 0; i < m->n; i++)
		free(m->files[i].path);
	free(m->files);
	*m = (struct manifest){0};
}

static void
put_file(struct json_writer *w, const struct manifest_file *f)
{
	json_begin(w, '{');
	json_pair_string(w, "path", f->path);
	json_pair_string(w, "language", f->language);
	json_pair_integer(w, "rows", (long long)f->rows);
	json_pair_integer(w, "text", (long long)f->text);
	json_pair_integer(w, "bytes", (long long)f->bytes);
	json_pair_integer(w, "frames", (long long)f->frames);
	json_pair_string(w, "sha256", f->sha256);
	json_finish(w, '}');
}

static void
put_files(struct json_writer *w, const struct manifest *m, enum table_id table)
{
	unsigned long long rows = 0, bytes = 0;

	json_put_key(w, "path");
	json_begin(w, '[');
	for (size_t i = 0; i < m->n; i++)
		if (m->files[i].table == table)
			json_put_string(w, m->files[i].path);
	json_finish(w, ']');
	json_put_key(w, "files");
	json_begin(w, '[');
	for (size_t i = 0; i < m->n; i++) {
		if (m->files[i].table != table)
			continue;
		put_file(w, &m->files[i]);
		rows += m->files[i].rows;
		bytes += m->files[i].bytes;
	}
	json_finish(w, ']');
	json_pair_integer(w, "rows", (long long)rows);
	json_pair_integer(w, "bytes", (long long)bytes);
}

static bool
has_files(const struct manifest *m, enum table_id table)
{
	for (size_t i = 0; i < m->n; i++)
		if (m->files[i].table == table)
			return true;
	return false;
}

static void
put_resource(
    struct json_writer *w, const struct manifest *m, enum table_id table)
{
	json_begin(w, '{');
	json_pair_string(w, "name", tables[table].name);
	json_pair_string(w, "description", tables[table].meaning);
	json_pair_string(w, "format", "jsonl");
	json_pair_string(w, "mediatype", "application/jsonl");
	json_pair_string(w, "encoding", "utf-8");
	json_pair_string(w, "compression", "zst");
	put_files(w, m, table);
	json_put_key(w, "schema");
	schema_put_frictionless(w, table);
	json_finish(w, '}');
}

static void
put_source(struct json_writer *w)
{
	json_put_key(w, "sources");
	json_begin(w, '[');
	json_begin(w, '{');
	json_pair_string(
	    w, "title", "United Nations, Official Document System");
	json_pair_string(w, "path", "https://documents.un.org");
	json_finish(w, '}');
	json_finish(w, ']');
	json_put_key(w, "licenses");
	json_begin(w, '[');
	json_begin(w, '{');
	json_pair_string(w, "name", "UN-terms-of-use");
	json_pair_string(w, "title", "Terms of use of the United Nations");
	json_pair_string(
	    w, "path", "https://www.un.org/en/about-us/terms-of-use");
	json_finish(w, '}');
	json_finish(w, ']');
}

/* All that the manifest says but the id. */
static void
put_package(struct buf *out, const struct manifest *m)
{
	struct buf text = {0};
	struct json_writer w = {.out = &text};

	json_begin(&w, '{');
	json_pair_string(&w, "profile", "data-package");
	json_pair_string(&w, "name", "ods-lake-batch");
	json_pair_string(
	    &w, "title", "Documents of the United Nations as data");
	json_pair_string(&w, "description", disclaimer);
	put_source(&w);
	json_put_key(&w, "resources");
	json_begin(&w, '[');
	for (int id = 0; id < TABLES; id++)
		if (has_files(m, (enum table_id)id))
			put_resource(&w, m, (enum table_id)id);
	json_finish(&w, ']');
	json_finish(&w, '}');
	indent_json(out, buf_span(&text));
	buf_free(&text);
}

void
manifest_write(const struct manifest *m, const char time[LAKE_TIME],
    struct buf *out, char *id)
{
	char hex[SHA256_HEX];
	struct buf text = {0};

	put_package(&text, m);
	sha256_hex(text.data, text.len, hex);
	snprintf(id, LAKE_ID, "%s-%.*s", time, LAKE_DIGEST, hex);
	/* Behind the opening brace and its newline. */
	buf_add(out, text.data, 2);
	buf_printf(out, ID_LINE, id);
	buf_add(out, text.data + 2, text.len - 2);
	buf_free(&text);
}

static bool
read_text(const char *path, struct buf *out, struct problem *p)
{
	FILE *f = fopen(path, "r");
	size_t n;

	if (f == NULL)
		return problem_set(
		    p, PROBLEM_NO_BODY, "%s: %s", path, strerror(errno));
	out->max = SIZE_MAX_BYTES;
	while (buf_reserve(out, BUFSIZ) &&
	       (n = fread(out->data + out->len, 1, BUFSIZ, f)) > 0)
		buf_cut(out, out->len + n);
	n = (size_t)ferror(f);
	fclose(f);
	return (n == 0 && !out->full) ||
	       problem_set(p, PROBLEM_NO_BODY, "%s: cannot be read", path);
}

/* Whether the text, less the line of the id, is what the id was made of. */
static bool
is_own(const struct buf *text, const char *id)
{
	char line[64], hex[SHA256_HEX];
	size_t n = (size_t)snprintf(line, sizeof line, ID_LINE, id);
	struct buf rest = {0};
	bool same;

	if (text->len < 2 + n || memcmp(text->data, "{\n", 2) != 0 ||
	    memcmp(text->data + 2, line, n) != 0)
		return false;
	buf_add(&rest, text->data, 2);
	buf_add(&rest, text->data + 2 + n, text->len - 2 - n);
	sha256_hex(rest.data, rest.len, hex);
	buf_free(&rest);
	same = memcmp(hex, id + LAKE_TIME, LAKE_DIGEST) == 0;
	return same;
}

static unsigned long long
count_read(struct json *j)
{
	long long v = json_take_integer(j, 0);

	return v < 0 ? 0 : (unsigned long long)v;
}

/* A path that stays within the batch. */
static bool
is_plain_path(const char *path)
{
	return *path != '\0' && *path != '/' && strstr(path, "..") == NULL;
}

static bool
file_read(struct manifest_file *f, struct json *j)
{
	struct span sha = {0};

	if (!json_enter(j, JSON_OBJECT))
		return false;
	while (json_key(j)) {
		if (json_key_is(j, "path") && f->path == NULL) {
			struct span path = json_take_string(j);

			f->path = mem_copy(path.p, path.p == NULL ? 0 : path.n);
		} else if (json_key_is(j, "rows")) {
			f->rows = count_read(j);
		} else if (json_key_is(j, "text")) {
			f->text = count_read(j);
		} else if (json_key_is(j, "bytes")) {
			f->bytes = count_read(j);
		} else if (json_key_is(j, "frames")) {
			f->frames = count_read(j);
		} else if (json_key_is(j, "sha256")) {
			sha = json_take_string(j);
		} else {
			json_skip(j);
		}
	}
	if (f->path == NULL || !is_plain_path(f->path) ||
	    sha.n != SHA256_HEX - 1)
		return false;
	memcpy(f->sha256, sha.p, sha.n);
	return true;
}

static bool
resource_read(struct manifest *m, struct json *j)
{
	/* A table of a later version has no name here: passed over. */
	enum table_id table = TABLES;

	if (!json_enter(j, JSON_OBJECT))
		return false;
	while (json_key(j)) {
		if (json_key_is(j, "name")) {
			struct span name = json_take_string(j);
			char *s = mem_copy(name.p, name.n);

			table = table_find(s);
			free(s);
		} else if (json_key_is(j, "files") && table != TABLES) {
			if (!json_enter(j, JSON_ARRAY))
				return false;
			while (json_item(j)) {
				struct manifest_file *f = manifest_add(m);

				f->table = table;
				if (!file_read(f, j))
					return false;
			}
		} else {
			json_skip(j);
		}
	}
	return j->error == NULL;
}

static bool
package_read(struct manifest *m, struct buf *text)
{
	struct json j;

	json_open(&j, text->data, text->len);
	if (!json_enter(&j, JSON_OBJECT))
		return false;
	while (json_key(&j)) {
		if (!json_key_is(&j, "resources")) {
			json_skip(&j);
			continue;
		}
		if (!json_enter(&j, JSON_ARRAY))
			return false;
		while (json_item(&j))
			if (!resource_read(m, &j))
				return false;
	}
	return j.error == NULL;
}

bool
manifest_read(
    struct manifest *m, const char *lake, const char *id, struct problem *p)
{
	char *path = lake_file(lake, id, "manifest.json");
	struct buf text = {0};
	bool ok;

	*m = (struct manifest){0};
	ok = read_text(path, &text, p) &&
	     (is_own(&text, id) ||
		 problem_set(p, PROBLEM_CORRUPT,
		     "%s: not the manifest that the batch's id was made of",
		     path));
	if (ok && !package_read(m, &text))
		ok =
		    problem_set(p, PROBLEM_CORRUPT, "%s: not a manifest", path);
	buf_free(&text);
	free(path);
	return ok;
}
