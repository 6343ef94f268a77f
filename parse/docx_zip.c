/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "parse/docx_zip.h"

#include <stdlib.h>
#include <string.h>

#include <archive.h>
#include <archive_entry.h>

#include "lib/mem.h"

enum { CHUNK = 64 * 1024 };

static bool
ends_with(const char *s, const char *end)
{
	size_t n = strlen(s), m = strlen(end);

	return n >= m && strcmp(s + n - m, end) == 0;
}

static bool
is_wanted(const char *name)
{
	return (strncmp(name, "word/", 5) == 0 && ends_with(name, ".xml")) ||
	       strcmp(name, "_rels/.rels") == 0 ||
	       strcmp(name, "docProps/app.xml") == 0;
}

static bool
archive_problem(struct archive *a, const char *what, struct problem *p)
{
	const char *why = archive_error_string(a);

	return problem_set(p, PROBLEM_CORRUPT, "%.80s: %.120s", what,
	    why == NULL ? "cannot be read" : why);
}

/* The data of the entry the archive stands at. */
static bool
read_part(struct docx_zip *z, struct archive *a, const char *name,
    size_t packed, struct problem *p)
{
	struct docx_part *part;
	la_ssize_t got;

	z->parts = mem_grow(z->parts, z->nparts, &z->cap, sizeof(*z->parts));
	part = &z->parts[z->nparts++];
	*part = (struct docx_part){.name = mem_string(name)};
	for (;;) {
		buf_reserve(&part->data, CHUNK);
		got = archive_read_data(
		    a, part->data.data + part->data.len, CHUNK);
		if (got < 0)
			return archive_problem(a, name, p);
		if (got == 0)
			break;
		part->data.len += (size_t)got;
		part->data.data[part->data.len] = '\0';
		z->total += (size_t)got;
		if (part->data.len > DOCX_PART_MAX || z->total > DOCX_TOTAL_MAX)
			return problem_set(p, PROBLEM_TOO_LARGE,
			    "%.80s unpacks to more than %d MiB", name,
			    DOCX_PART_MAX / (1024 * 1024));
		if (z->total > DOCX_RATIO_FROM &&
		    z->total / DOCX_RATIO_MAX > packed)
			return problem_set(p, PROBLEM_TOO_LARGE,
			    "%.80s unpacks to more than %d times the body",
			    name, DOCX_RATIO_MAX);
	}
	return true;
}

static bool
read_entries(
    struct docx_zip *z, struct archive *a, size_t packed, struct problem *p)
{
	struct archive_entry *entry;
	size_t entries = 0;
	int r;

	while ((r = archive_read_next_header(a, &entry)) == ARCHIVE_OK ||
	       r == ARCHIVE_WARN) {
		const char *name = archive_entry_pathname(entry);

		if (++entries > DOCX_ENTRIES_MAX)
			return problem_set(p, PROBLEM_TOO_LARGE,
			    "more than %d files in the container",
			    DOCX_ENTRIES_MAX);
		if (name == NULL || !is_wanted(name))
			continue;
		if (archive_entry_is_encrypted(entry))
			return problem_set(
			    p, PROBLEM_ENCRYPTED, "%.80s is encrypted", name);
		if (!read_part(z, a, name, packed, p))
			return false;
	}
	return r == ARCHIVE_EOF || archive_problem(a, "container", p);
}

/* The directory of a ZIP stands at its end, behind this signature (APPNOTE
 * 4.3.16): a body without it was cut. */
static bool
has_directory(const char *bytes, size_t n)
{
	size_t from = n > 66000 ? n - 66000 : 0;

	for (size_t i = n; i-- > from;) {
		if (n - i >= 22 && memcmp(bytes + i, "PK\5\6", 4) == 0)
			return true;
	}
	return false;
}

bool
docx_zip_read(
    struct docx_zip *z, const char *bytes, size_t n, struct problem *p)
{
	struct archive *a;
	bool ok;

	if (n < 4 || memcmp(bytes, "PK\3\4", 4) != 0)
		return problem_set(p, PROBLEM_CORRUPT, "not a ZIP container");
	if (!has_directory(bytes, n))
		return problem_set(p, PROBLEM_TRUNCATED,
		    "ZIP container of %zu bytes without a directory", n);
	a = archive_read_new();
	if (a == NULL)
		die_with(EXIT_MEMORY, "out of memory");
	archive_read_support_format_zip_seekable(a);
	if (archive_read_open_memory(a, bytes, n) != ARCHIVE_OK)
		ok = archive_problem(a, "container", p);
	else
		ok = read_entries(z, a, n, p);
	archive_read_free(a);
	return ok;
}

void
docx_zip_free(struct docx_zip *z)
{
	for (size_t i = 0; i < z->nparts; i++) {
		free(z->parts[i].name);
		buf_free(&z->parts[i].data);
	}
	free(z->parts);
	*z = (struct docx_zip){0};
}

struct span
docx_zip_part(const struct docx_zip *z, const char *name)
{
	for (size_t i = 0; i < z->nparts; i++) {
		if (strcmp(z->parts[i].name, name) == 0)
			return (struct span){z->parts[i].data.data == NULL
						 ? ""
						 : z->parts[i].data.data,
			    z->parts[i].data.len};
	}
	return (struct span){0};
}
