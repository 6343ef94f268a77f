/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "load/compact.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "lib/die.h"
#include "lib/mem.h"
#include "load/batch.h"
#include "load/current.h"

/* Remove the batches older than `live`, which replaces them, once that is
 * old enough.  The oldest first: those that are left have what replaces them
 * beside them, wherever this ends. */
static bool
remove_replaced(const char *lake, const char *live, unsigned long long grace,
    struct problem *p)
{
	struct lake_batches all;
	bool ok = lake_batches(lake, &all, p);

	for (size_t i = 0; ok && i < all.n && strcmp(all.ids[i], live) < 0; i++)
		if (lake_age(live) >= grace)
			lake_drop(lake, all.ids[i]);
	lake_batches_free(&all);
	return ok;
}

/* The folder of a file within its table: "language=zh" of
 * documents/language=zh/part-0000.jsonl.zst. */
static void
folder_of(const char *path, struct buf *out)
{
	const char *first = strchr(path, '/'), *last = strrchr(path, '/');

	buf_clear(out);
	buf_adds(out, "");
	if (first != NULL && last > first)
		buf_add(out, first + 1, (size_t)(last - first) - 1);
}

static bool
copy_file(struct batch *b, struct current *current, const char *path, int place,
    struct problem *p)
{
	struct zst_reader r;
	struct span line;
	struct buf row = {0};
	bool ok = zst_open(&r, path, p);

	while (ok && zst_line(&r, &line, p)) {
		if (!current_row(current, &line))
			continue;
		buf_clear(&row);
		buf_add(&row, line.p, line.n);
		buf_addc(&row, '\n');
		batch_put(b, current->table, place, row.data, row.len);
	}
	ok = ok && p->code == PROBLEM_NONE;
	zst_reader_free(&r);
	buf_free(&row);
	return ok;
}

static bool
copy_batch(
    struct batch *b, struct current *current, const char *id, struct problem *p)
{
	struct manifest m;
	struct buf folder = {0};
	bool ok = manifest_read(&m, b->lake, id, p);

	b->files.partition = m.partition;
	for (size_t i = 0; ok && i < m.n; i++) {
		char *path = lake_file(b->lake, id, m.files[i].path);

		folder_of(m.files[i].path, &folder);
		current_begin(current, id, m.files[i].table);
		ok =
		    copy_file(b, current, path, batch_place(b, folder.data), p);
		free(path);
	}
	buf_free(&folder);
	manifest_free(&m);
	return ok;
}

static void
replace(struct manifest *m, const struct lake_batches *old)
{
	struct lake_batches *to = &m->replaces;

	for (size_t i = 0; i < old->n; i++) {
		to->ids = mem_grow(to->ids, to->n, &to->cap, sizeof *to->ids);
		memcpy(to->ids[to->n++], old->ids[i], LAKE_ID);
	}
}

static bool
write_batch(struct index *index, const char *lake, struct problem *p)
{
	struct current current = {.index = index};
	struct batch b;
	char id[LAKE_ID];
	bool ok = true;

	batch_open(&b, lake);
	index_hold(index);
	for (size_t i = 0; ok && i < index->batches.n; i++)
		ok = copy_batch(&b, &current, index->batches.ids[i], p);
	index_release(index);
	if (ok) {
		batch_finish(&b, NULL);
		replace(&b.files, &index->batches);
		batch_publish(&b, index_newest(index), id);
	}
	batch_close(&b);
	current_free(&current);
	return ok;
}

bool
compact_lake(const char *lake, unsigned long long grace, struct problem *p)
{
	struct lake_batches all;
	struct index index;
	bool ok = lake_batches(lake, &all, p);

	/* Nothing is made in a folder that was named by mistake. */
	if (ok && all.n == 0)
		ok = problem_set(
		    p, PROBLEM_NO_BODY, "%s: there is no batch", lake);
	lake_batches_free(&all);
	if (!ok)
		return false;
	lake_lock(lake);
	lake_sweep(lake);
	index_open(&index, lake);
	ok = remove_replaced(lake, index.batches.ids[0], grace, p);
	if (ok && index.batches.n > 1)
		ok = write_batch(&index, lake, p);
	index_close(&index);
	if (!ok)
		return false;
	/* Opened again, it is of the batches that count now. */
	index_open(&index, lake);
	index_close(&index);
	return true;
}
