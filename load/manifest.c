/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "load/manifest.h"

#include <errno.h>
#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "lib/mem.h"
#include "load/schema.h"
#include "load/tree.h"

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
	lake_batches_free(&m->replaces);
	*m = (struct manifest){0};
}

/* The language that a path names, or NULL. */
static json_t *
language_value(const char *path)
{
	static const char key[] = "/language=";
	const char *value = strstr(path, key);

	if (value == NULL)
		return json_null();
	value += sizeof key - 1;
	return json_stringn(value, strcspn(value, "/"));
}

static json_t *
file_value(const struct manifest_file *f)
{
	/* clang-format off */
	return json_pack("{s:s, s:o, s:I, s:I, s:I, s:I, s:s}",
	    "path", f->path,
	    "language", language_value(f->path),
	    "rows", (json_int_t)f->rows,
	    "text", (json_int_t)f->text,
	    "bytes", (json_int_t)f->bytes,
	    "frames", (json_int_t)f->frames,
	    "sha256", f->sha256);
	/* clang-format on */
}

static json_t *
resource_value(const struct manifest *m, enum table_id table)
{
	json_t *paths = json_array(), *files = json_array();
	json_int_t rows = 0, bytes = 0;

	for (size_t i = 0; i < m->n; i++) {
		if (m->files[i].table != table)
			continue;
		tree_add(paths, json_string(m->files[i].path));
		tree_add(files, file_value(&m->files[i]));
		rows += (json_int_t)m->files[i].rows;
		bytes += (json_int_t)m->files[i].bytes;
	}
	/* clang-format off */
	return json_pack("{s:s, s:s, s:s, s:s, s:s, s:s,"
	    " s:o, s:o, s:I, s:I, s:o}",
	    "name", tables[table].name,
	    "description", tables[table].meaning,
	    "format", "jsonl",
	    "mediatype", "application/jsonl",
	    "encoding", "utf-8",
	    "compression", "zst",
	    "path", paths,
	    "files", files,
	    "rows", rows,
	    "bytes", bytes,
	    "schema", schema_frictionless(table));
	/* clang-format on */
}

static bool
has_files(const struct manifest *m, enum table_id table)
{
	for (size_t i = 0; i < m->n; i++)
		if (m->files[i].table == table)
			return true;
	return false;
}

/* The batches that are replaced: the first key, where REPLACES finds it. */
static void
set_replaces(json_t *package, const struct manifest *m)
{
	json_t *ids = json_array();

	for (size_t i = 0; i < m->replaces.n; i++)
		tree_add(ids, json_string(m->replaces.ids[i]));
	if (m->replaces.n > 0)
		tree_set(package, "replaces", ids);
	else
		json_decref(ids);
}

static json_t *
partition_value(const struct partition *part)
{
	json_t *keys = json_array();

	for (size_t i = 0; i < part->n; i++)
		tree_add(keys, json_string(partition_name(part->keys[i])));
	return keys;
}

/* Batches of before there was a choice do not say. */
static bool
partition_read(struct partition *part, const json_t *keys)
{
	struct buf text = {0};
	bool ok = true;

	*part = partition_default;
	for (size_t i = 0; ok && i < json_array_size(keys); i++) {
		const char *key = json_string_value(json_array_get(keys, i));

		ok = key != NULL;
		buf_printf(&text, "%s%s", i == 0 ? "" : ",", ok ? key : "");
	}
	ok = ok && (text.len == 0 || partition_parse(part, text.data));
	buf_free(&text);
	return ok;
}

/* All that the manifest says but the id. */
static json_t *
package_value(const struct manifest *m)
{
	json_t *resources = json_array(), *package = json_object(), *about;

	set_replaces(package, m);
	for (int id = 0; id < TABLES; id++)
		if (has_files(m, (enum table_id)id))
			tree_add(
			    resources, resource_value(m, (enum table_id)id));
	/* clang-format off */
	about = json_pack("{s:s, s:s, s:s, s:s, s:[{s:s, s:s}],"
	    " s:[{s:s, s:s, s:s}], s:o, s:o}",
	    "profile", "data-package",
	    "name", "ods-lake-batch",
	    "title", "Documents of the United Nations as data",
	    "description", disclaimer,
	    "sources",
		"title", "United Nations, Official Document System",
		"path", "https://documents.un.org",
	    "licenses",
		"name", "UN-terms-of-use",
		"title", "Terms of use of the United Nations",
		"path", "https://www.un.org/en/about-us/terms-of-use",
	    "partition", partition_value(&m->partition),
	    "resources", resources);
	/* clang-format on */
	tree_update(package, about);
	return package;
}

void
manifest_write(const struct manifest *m, const char time[LAKE_TIME],
    struct buf *out, char *id)
{
	char hex[SHA256_HEX];
	struct buf text = {0};

	tree_print(&text, package_value(m));
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

/* A path that stays within the batch. */
static bool
is_plain_path(const char *path)
{
	return *path != '\0' && *path != '/' && strstr(path, "..") == NULL;
}

static bool
file_read(struct manifest_file *f, json_t *value)
{
	const char *path, *sha;
	json_int_t rows, text, bytes, frames;
	size_t n;

	/* clang-format off */
	if (json_unpack(value, "{s:s, s:I, s:I, s:I, s:I, s:s%}",
		"path", &path,
		"rows", &rows,
		"text", &text,
		"bytes", &bytes,
		"frames", &frames,
		"sha256", &sha, &n) != 0)
		return false;
	/* clang-format on */
	if (!is_plain_path(path) || (rows | text | bytes | frames) < 0 ||
	    n != SHA256_HEX - 1)
		return false;
	f->path = mem_string(path);
	f->rows = (unsigned long long)rows;
	f->text = (unsigned long long)text;
	f->bytes = (unsigned long long)bytes;
	f->frames = (unsigned long long)frames;
	memcpy(f->sha256, sha, n);
	return true;
}

static bool
resource_read(struct manifest *m, json_t *value)
{
	const char *name = json_string_value(json_object_get(value, "name"));
	const json_t *files = json_object_get(value, "files");
	enum table_id table;

	if (name == NULL)
		return false;
	table = table_find(name);
	if (table == TABLES)
		return true; /* of a later version */
	for (size_t i = 0; i < json_array_size(files); i++) {
		struct manifest_file *f = manifest_add(m);

		f->table = table;
		if (!file_read(f, json_array_get(files, i)))
			return false;
	}
	return json_is_array(files);
}

static bool
replaces_read(struct manifest *m, const json_t *ids)
{
	struct lake_batches *b = &m->replaces;

	for (size_t i = 0; i < json_array_size(ids); i++) {
		const char *id = json_string_value(json_array_get(ids, i));

		if (id == NULL || !lake_is_id(id))
			return false;
		b->ids = mem_grow(b->ids, b->n, &b->cap, sizeof *b->ids);
		memcpy(b->ids[b->n++], id, LAKE_ID);
	}
	return ids == NULL || json_is_array(ids);
}

static bool
package_read(struct manifest *m, const struct buf *text)
{
	json_t *package =
	    json_loadb(text->data, text->len, JSON_REJECT_DUPLICATES, NULL);
	const json_t *resources = json_object_get(package, "resources");
	bool ok = json_is_array(resources) &&
		  replaces_read(m, json_object_get(package, "replaces")) &&
		  partition_read(
		      &m->partition, json_object_get(package, "partition"));

	for (size_t i = 0; ok && i < json_array_size(resources); i++)
		ok = resource_read(m, json_array_get(resources, i));
	json_decref(package);
	return ok;
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

/* Whether a batch replaces others: its manifest says so right behind the id,
 * so that its head is all that is read of most.  What is damaged there is
 * found by manifest_read. */
static bool
replaces_others(
    const char *lake, const char *id, bool *replaces, struct problem *p)
{
	static const char key[] = "  \"replaces\": [";
	char *path = lake_file(lake, id, "manifest.json"), line[128];
	FILE *f = fopen(path, "r");
	bool ok = f != NULL;

	line[0] = '\0';
	for (int i = 0; ok && i < 3; i++)
		ok = fgets(line, sizeof line, f) != NULL || !ferror(f);
	*replaces = strncmp(line, key, sizeof key - 1) == 0;
	if (!ok)
		problem_set(
		    p, PROBLEM_NO_BODY, "%s: %s", path, strerror(errno));
	if (f != NULL)
		fclose(f);
	free(path);
	return ok;
}

bool
manifest_live(const char *lake, struct lake_batches *out, struct problem *p)
{
	bool replaces = false;
	size_t first;

	if (!lake_batches(lake, out, p))
		return false;
	for (first = out->n; first > 0 && !replaces; first--)
		if (!replaces_others(lake, out->ids[first - 1], &replaces, p))
			return false;
	if (first > 0)
		memmove(out->ids, out->ids + first, (out->n - first) * LAKE_ID);
	out->n -= first;
	return true;
}
