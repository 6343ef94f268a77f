/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "parse/cfb.h"

#include <stdlib.h>
#include <string.h>

#include "lib/ascii.h"
#include "lib/mem.h"
#include "parse/le.h"

/* MS-CFB 2.1, 2.2, 2.6.1. */
enum {
	HEADER = 512,
	HEADER_FATS = 109, /* sectors of the FAT that the header names */
	MINI_SHIFT = 6,
	MINI_CUTOFF = 4096, /* bytes: a shorter stream is a small one */
	ENTRY = 128,
	NAME_MAX_BYTES = 64,
	TYPE_STREAM = 2,
	TYPE_ROOT = 5,
};
static const uint32_t LAST = 0xfffffffaU; /* above: no sector */

static struct span
sector(const struct cfb *c, uint32_t i)
{
	size_t at = ((size_t)i + 1) << c->shift;
	size_t n = (size_t)1 << c->shift;

	if (at >= c->file.n)
		return (struct span){0};
	/* Some writers leave off the unused end of the last one. */
	if (n > c->file.n - at)
		n = c->file.n - at;
	return (struct span){c->file.p + at, n};
}

/* Append a chain of sectors.  As many as the table has: more are a ring. */
static bool
read_chain(const struct cfb *c, uint32_t first, struct buf *out, const char *of,
    struct problem *p)
{
	uint32_t i = first;

	for (size_t steps = 0; i < LAST; steps++) {
		struct span s = sector(c, i);

		if (s.p == NULL || i >= c->nfat)
			return problem_set(p, PROBLEM_CORRUPT,
			    "OLE2: sector %u of %s lies past the end of the "
			    "file",
			    i, of);
		if (steps >= c->nfat)
			return problem_set(p, PROBLEM_CORRUPT,
			    "OLE2: the sectors of %s from %u on form a ring",
			    of, first);
		buf_add(out, s.p, s.n);
		i = c->fat[i];
	}
	return true;
}

static bool
add_fat_sector(struct cfb *c, uint32_t i, size_t *filled, struct problem *p)
{
	struct span s = sector(c, i);

	if (s.p == NULL)
		return problem_set(p, PROBLEM_CORRUPT,
		    "OLE2: sector %u of the FAT lies past the end of the file",
		    i);
	for (size_t at = 0; at + 4 <= s.n && *filled < c->nfat; at += 4)
		c->fat[(*filled)++] = le_32(s, at);
	return true;
}

static bool
read_fat(struct cfb *c, struct problem *p)
{
	uint32_t more = le_32(c->file, 68);
	size_t per = ((size_t)1 << c->shift) / 4, filled = 0;

	c->nfat = ((c->file.n - 1) >> c->shift);
	c->fat = mem_alloc((c->nfat + 1) * sizeof(*c->fat));
	for (size_t i = 0; i < c->nfat; i++)
		c->fat[i] = UINT32_MAX;
	for (size_t i = 0; i < HEADER_FATS && filled < c->nfat; i++) {
		uint32_t at = le_32(c->file, 76 + i * 4);

		if (at < LAST && !add_fat_sector(c, at, &filled, p))
			return false;
	}
	for (size_t steps = 0; more < LAST && filled < c->nfat; steps++) {
		struct span s = sector(c, more);

		if (s.p == NULL || steps > c->nfat)
			return problem_set(p, PROBLEM_CORRUPT,
			    "OLE2: sector %u of the FAT's own table is broken",
			    more);
		for (size_t i = 0; i + 1 < per && filled < c->nfat; i++) {
			uint32_t at = le_32(s, i * 4);

			if (at < LAST && !add_fat_sector(c, at, &filled, p))
				return false;
		}
		more = le_32(s, (per - 1) * 4);
	}
	return true;
}

static bool
read_mini(struct cfb *c, struct problem *p)
{
	struct buf table = {0};
	struct span root = buf_span(&c->directory);
	bool ok = read_chain(
	    c, le_32(c->file, 60), &table, "the table of small streams", p);

	c->nmini = table.len / 4;
	c->mini_fat = mem_alloc((c->nmini + 1) * sizeof(*c->mini_fat));
	for (size_t i = 0; i < c->nmini; i++)
		c->mini_fat[i] = le_32(buf_span(&table), i * 4);
	buf_free(&table);
	return ok && (c->nmini == 0 || read_chain(c, le_32(root, 116), &c->mini,
					   "the small streams", p));
}

bool
cfb_open(struct cfb *c, struct span file, struct problem *p)
{
	unsigned shift = le_16(file, 30);

	*c = (struct cfb){.file = file, .shift = shift};
	if (file.n <= HEADER)
		return problem_set(p, PROBLEM_TRUNCATED,
		    "OLE2: %zu bytes, less than its header", file.n);
	if (shift != 9 && shift != 12)
		return problem_set(p, PROBLEM_CORRUPT,
		    "OLE2: sectors of 2^%u bytes at byte 30", shift);
	if (!read_fat(c, p) ||
	    !read_chain(c, le_32(file, 48), &c->directory, "the directory", p))
		return false;
	if (c->directory.len < ENTRY ||
	    le_8(buf_span(&c->directory), 66) != TYPE_ROOT)
		return problem_set(p, PROBLEM_CORRUPT,
		    "OLE2: the directory does not begin with the root");
	return read_mini(c, p);
}

/* Names are in UTF-16 and without case (MS-CFB 2.6.4). */
static bool
has_name(struct span entry, const char *name)
{
	size_t n = strlen(name);

	if (le_16(entry, 64) != (n + 1) * 2 || n * 2 >= NAME_MAX_BYTES)
		return false;
	for (size_t i = 0; i < n; i++) {
		unsigned c = le_16(entry, i * 2);

		if (c > 0x7f ||
		    ascii_to_small((char)c) != ascii_to_small(name[i]))
			return false;
	}
	return true;
}

/* The entry of a stream among the children of the root, which are a binary
 * tree; its order is not relied on.  p NULL: there is none. */
static struct span
find_entry(const struct cfb *c, const char *name)
{
	struct span all = buf_span(&c->directory), found = {0};
	size_t n = all.n / ENTRY, ntodo = 0;
	uint32_t *todo = mem_alloc((n + 1) * sizeof(*todo));
	char *seen = mem_zero(n + 1, 1);
	uint32_t next = le_32(all, 76);

	for (;;) {
		struct span e;

		if (next < n && !seen[next]) {
			seen[next] = 1;
			todo[ntodo++] = next;
		}
		if (ntodo == 0)
			break;
		e = le_cut(all, (size_t)todo[ntodo - 1] * ENTRY, ENTRY);
		if (le_8(e, 66) == TYPE_STREAM && has_name(e, name)) {
			found = e;
			break;
		}
		next = le_32(e, 68);
		if (next < n && !seen[next])
			continue;
		next = le_32(e, 72);
		if (next >= n || seen[next])
			ntodo--;
	}
	free(todo);
	free(seen);
	return found;
}

bool
cfb_has(const struct cfb *c, const char *name)
{
	return find_entry(c, name).p != NULL;
}

static bool
read_small(const struct cfb *c, uint32_t first, struct buf *out, const char *of,
    struct problem *p)
{
	uint32_t i = first;

	for (size_t steps = 0; i < LAST; steps++) {
		size_t at = (size_t)i << MINI_SHIFT;
		size_t n = (size_t)1 << MINI_SHIFT;

		if (i >= c->nmini || at >= c->mini.len)
			return problem_set(p, PROBLEM_CORRUPT,
			    "OLE2: small sector %u of %s is not there", i, of);
		if (steps >= c->nmini)
			return problem_set(p, PROBLEM_CORRUPT,
			    "OLE2: the sectors of %s from %u on form a ring",
			    of, first);
		if (n > c->mini.len - at)
			n = c->mini.len - at;
		buf_add(out, c->mini.data + at, n);
		i = c->mini_fat[i];
	}
	return true;
}

bool
cfb_read(
    const struct cfb *c, const char *name, struct buf *out, struct problem *p)
{
	struct span e = find_entry(c, name);
	size_t begin = out->len, size;
	uint32_t first;
	bool ok;

	if (e.p == NULL)
		return problem_set(
		    p, PROBLEM_CORRUPT, "OLE2: there is no stream %s", name);
	first = le_32(e, 116);
	size = le_32(e, 120); /* of 4 GiB and more: no body is as large */
	ok = size < MINI_CUTOFF ? read_small(c, first, out, name, p)
				: read_chain(c, first, out, name, p);
	if (ok && out->len - begin < size)
		return problem_set(p, PROBLEM_TRUNCATED,
		    "OLE2: %s has %zu bytes, not %zu", name, out->len - begin,
		    size);
	if (ok)
		buf_cut(out, begin + size);
	return ok;
}

void
cfb_free(struct cfb *c)
{
	free(c->fat);
	free(c->mini_fat);
	buf_free(&c->directory);
	buf_free(&c->mini);
	*c = (struct cfb){0};
}
