/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "load/cat.h"

#include <stdio.h>
#include <stdlib.h>

#include "load/current.h"
#include "load/manifest.h"
#include "load/zst.h"

/* current NULL: all rows. */
static bool
cat_file(struct current *current, const char *path, struct problem *p)
{
	struct zst_reader r;
	struct span line;
	bool ok = zst_open(&r, path, p);

	while (ok && !ferror(stdout) && zst_line(&r, &line, p)) {
		if (current != NULL && !current_row(current, &line))
			continue;
		fwrite(line.p, 1, line.n, stdout);
		putchar('\n');
	}
	ok = ok && p->code == PROBLEM_NONE;
	zst_reader_free(&r);
	return ok;
}

static bool
cat_batch(struct current *current, const char *lake, const char *id,
    enum table_id table, struct problem *p)
{
	struct manifest m;
	bool ok = manifest_read(&m, lake, id, p);

	for (size_t i = 0; ok && i < m.n; i++) {
		char *path;

		if (m.files[i].table != table)
			continue;
		path = lake_file(lake, id, m.files[i].path);
		if (current != NULL)
			current_begin(current, id, table);
		ok = cat_file(current, path, p);
		free(path);
	}
	manifest_free(&m);
	return ok;
}

static bool
cat_batches(struct current *current, const char *lake,
    const struct lake_batches *batches, enum table_id table, struct problem *p)
{
	bool ok = true;

	for (size_t i = 0; ok && i < batches->n; i++)
		ok = cat_batch(current, lake, batches->ids[i], table, p);
	return ok;
}

static bool
cat_current(const char *lake, enum table_id table, struct problem *p)
{
	struct index index;
	struct current current = {.index = &index};
	bool ok = index_build(&index, lake, p) &&
		  cat_batches(&current, lake, &index.batches, table, p);

	index_close(&index);
	current_free(&current);
	return ok;
}

bool
cat_table(
    const char *lake, enum table_id table, bool current, struct problem *p)
{
	struct lake_batches batches;
	bool ok;

	if (current)
		return cat_current(lake, table, p);
	ok = manifest_live(lake, &batches, p) &&
	     cat_batches(NULL, lake, &batches, table, p);
	lake_batches_free(&batches);
	return ok;
}
