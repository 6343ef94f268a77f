/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "load/stat.h"

#include <stdio.h>
#include <string.h>

#include "load/manifest.h"

struct totals {
	unsigned long long rows[TABLES], text[TABLES], bytes[TABLES];
	unsigned long long files[TABLES];
};

static void
add(struct totals *t, const struct manifest *m)
{
	for (size_t i = 0; i < m->n; i++) {
		const struct manifest_file *f = &m->files[i];

		t->rows[f->table] += f->rows;
		t->text[f->table] += f->text;
		t->bytes[f->table] += f->bytes;
		t->files[f->table]++;
	}
}

static unsigned long long
sum(const unsigned long long of[TABLES])
{
	unsigned long long all = 0;

	for (int id = 0; id < TABLES; id++)
		all += of[id];
	return all;
}

static void
print_batch(const char *name, const struct totals *t, bool replaced)
{
	printf("%-26s %10llu %10llu %12llu %14llu%s\n", name,
	    t->rows[TABLE_DOCUMENTS], t->rows[TABLE_ERRORS], sum(t->rows),
	    sum(t->bytes), replaced ? " replaced" : "");
}

static void
print_tables(const struct totals *t)
{
	printf("\n%-26s %10s %12s %14s %14s\n", "table", "files", "rows",
	    "bytes of JSON", "bytes on disk");
	for (int id = 0; id < TABLES; id++)
		printf("%-26s %10llu %12llu %14llu %14llu\n", tables[id].name,
		    t->files[id], t->rows[id], t->text[id], t->bytes[id]);
}

bool
stat_lake(const char *lake, struct problem *p)
{
	struct lake_batches batches, live = {0};
	struct totals all = {0};
	bool ok =
	    lake_batches(lake, &batches, p) && manifest_live(lake, &live, p);

	if (ok)
		printf("%-26s %10s %10s %12s %14s\n", "batch", "documents",
		    "errors", "rows", "bytes on disk");
	for (size_t i = 0; ok && i < batches.n; i++) {
		struct manifest m;
		struct totals own = {0};
		bool replaced = strcmp(batches.ids[i], live.ids[0]) < 0;

		ok = manifest_read(&m, lake, batches.ids[i], p);
		add(&own, &m);
		if (!replaced)
			add(&all, &m);
		if (ok)
			print_batch(batches.ids[i], &own, replaced);
		manifest_free(&m);
	}
	if (ok) {
		print_batch("all", &all, false);
		print_tables(&all);
	}
	lake_batches_free(&batches);
	lake_batches_free(&live);
	return ok;
}

bool
stat_tables(const char *lake, bool there[TABLES], struct problem *p)
{
	struct lake_batches batches;
	bool ok = lake_batches(lake, &batches, p);

	for (size_t i = 0; ok && i < batches.n; i++) {
		struct manifest m;

		ok = manifest_read(&m, lake, batches.ids[i], p);
		for (size_t k = 0; k < m.n; k++)
			there[m.files[k].table] = true;
		manifest_free(&m);
	}
	lake_batches_free(&batches);
	return ok;
}
