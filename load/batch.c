/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "load/batch.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "lib/buf.h"
#include "lib/die.h"
#include "lib/linux.h"
#include "lib/mem.h"

/* The rows of one table in one place. */
struct batch_stream {
	struct zst_writer w;
	char *file; /* its path within the batch; NULL: no file is open */
	unsigned part;
	unsigned long long rows; /* in all parts */
};

static char *
join(const char *a, const char *b, const char *c)
{
	struct buf path = {0};

	buf_printf(&path, "%s/%s%s", a, b, c);
	return buf_take(&path);
}

static void
make_folder(const char *path)
{
	if (mkdir(path, 0777) != 0 && errno != EEXIST)
		die("cannot make %s:", path);
}

void
batch_open(struct batch *b, const char *lake)
{
	struct buf tmp = {0};

	*b = (struct batch){.lake = lake, .zst = zst_new()};
	buf_printf(&tmp, "%s/.tmp-%ld", lake, (long)getpid());
	b->tmp = buf_take(&tmp);
	b->dir = join(b->tmp, "batch", "");
	make_folder(b->tmp);
	make_folder(b->dir);
	batch_place(b, "");
}

char *
batch_beside(const struct batch *b, const char *name)
{
	return join(b->tmp, name, "");
}

/* "documents/language=zh" or "catalogue", made with all above it. */
static char *
make_folders(const struct batch *b, enum table_id table, int place)
{
	struct buf path = {0};
	char *full;

	buf_adds(&path, tables[table].name);
	if (*b->places[place].folder != '\0')
		buf_printf(&path, "/%s", b->places[place].folder);
	full = join(b->dir, path.data, "/");
	for (char *p = full + strlen(b->dir) + 1; *p != '\0'; p++)
		if (*p == '/') {
			*p = '\0';
			make_folder(full);
			*p = '/';
		}
	free(full);
	return buf_take(&path);
}

int
batch_place(struct batch *b, const char *folder)
{
	/* Records of a kind mostly come together. */
	for (size_t i = 0; i < b->nplaces; i++) {
		size_t at = (b->last + i) % b->nplaces;

		if (strcmp(b->places[at].folder, folder) == 0) {
			b->last = at;
			return (int)at;
		}
	}
	if (b->nplaces == BATCH_PLACES)
		die("more than %d folders in a batch", BATCH_PLACES);
	b->places =
	    mem_grow(b->places, b->nplaces, &b->places_cap, sizeof *b->places);
	b->places[b->nplaces] =
	    (struct batch_place){.folder = mem_string(folder)};
	return (int)b->nplaces++;
}

int
batch_place_of(enum table_id table, int place)
{
	return tables[table].partitioned ? place : 0;
}

static struct batch_stream *
stream_of(struct batch *b, enum table_id table, int place)
{
	struct batch_stream **s = &b->places[place].streams[table];

	if (*s == NULL)
		*s = mem_zero(1, sizeof **s);
	return *s;
}

static void
open_part(
    struct batch *b, struct batch_stream *s, enum table_id table, int place)
{
	char *folder = make_folders(b, table, place), *path;
	struct buf file = {0};

	buf_printf(&file, "%s/part-%04u.jsonl.zst", folder, s->part++);
	s->file = buf_take(&file);
	path = join(b->dir, s->file, "");
	zst_create(&s->w, b->zst, path, -1);
	free(path);
	free(folder);
}

static void
close_part(struct batch *b, struct batch_stream *s, enum table_id table)
{
	struct manifest_file *f;

	if (s->file == NULL)
		return;
	b->buffered -= s->w.frame.len;
	zst_close(&s->w);
	f = manifest_add(&b->files);
	f->table = table;
	f->path = s->file;
	f->rows = s->w.rows;
	f->text = s->w.text;
	f->bytes = s->w.bytes;
	f->frames = s->w.frames;
	memcpy(f->sha256, s->w.sha256, sizeof f->sha256);
	s->file = NULL;
}

/* Put what waits in memory aside, for all files. */
static void
spill(struct batch *b)
{
	for (size_t i = 0; i < b->nplaces; i++)
		for (int t = 0; t < TABLES; t++) {
			struct batch_stream *s = b->places[i].streams[t];
			char name[48], *path;

			if (s == NULL || s->file == NULL)
				continue;
			snprintf(name, sizeof name, "spill-%zu-%d", i, t);
			path = batch_beside(b, name);
			zst_spill(&s->w, path);
			free(path);
		}
	b->buffered = 0;
}

void
batch_put(
    struct batch *b, enum table_id table, int place, const char *row, size_t n)
{
	int at = batch_place_of(table, place);
	struct batch_stream *s = stream_of(b, table, at);

	if (s->file != NULL && s->w.text + n > BATCH_PART)
		close_part(b, s, table);
	if (s->file == NULL)
		open_part(b, s, table, at);
	b->buffered -= s->w.frame.len;
	zst_put(&s->w, row, n);
	b->buffered += s->w.frame.len;
	s->rows++;
	if (b->buffered > BATCH_BUFFERED)
		spill(b);
}

unsigned long long
batch_rows(const struct batch *b, enum table_id table, int place)
{
	const struct batch_stream *s =
	    b->places[batch_place_of(table, place)].streams[table];

	return s == NULL ? 0 : s->rows;
}

/* [first, first + rows) is the range of dead rows that comes next; at counts
 * the rows of the stream. */
struct dead {
	struct seen *seen;
	unsigned long long at, first, rows;
	bool any;
};

static bool
is_dead(struct dead *d)
{
	while (d->any && d->at >= d->first + d->rows)
		d->any = seen_dead_next(d->seen, &d->first, &d->rows);
	return d->any && d->at >= d->first;
}

static void
copy_living(struct batch *b, enum table_id table, int place, const char *path,
    struct dead *d)
{
	struct problem p = {0};
	struct zst_reader r;
	struct buf row = {0};
	struct span line;

	if (!zst_open(&r, path, &p))
		die("%s", p.message);
	for (; zst_line(&r, &line, &p); d->at++) {
		if (is_dead(d))
			continue;
		buf_clear(&row);
		buf_add(&row, line.p, line.n);
		buf_addc(&row, '\n');
		batch_put(b, table, place, row.data, row.len);
	}
	if (p.code != PROBLEM_NONE)
		die("%s", p.message);
	buf_free(&row);
	zst_reader_free(&r);
}

/* Whether a file is one of the parts of a table in a place. */
static bool
is_part_of(const struct batch *b, const struct manifest_file *f,
    enum table_id table, int place)
{
	struct buf stem = {0};
	bool is;

	buf_printf(&stem, "%s/%s%spart-", tables[table].name,
	    b->places[place].folder,
	    *b->places[place].folder == '\0' ? "" : "/");
	is = strncmp(f->path, stem.data, stem.len) == 0;
	buf_free(&stem);
	return is;
}

/* Write a stream anew without its dead rows.  Parts keep their names: with
 * rows left out, no part begins later than it did. */
static void
write_anew(struct batch *b, enum table_id table, int place, struct dead *d)
{
	struct manifest_file *old = b->files.files;
	size_t n = b->files.n;
	struct batch_stream *s = stream_of(b, table, place);

	b->files.files = NULL;
	b->files.n = b->files.cap = 0;
	s->part = 0;
	s->rows = 0;
	for (size_t i = 0; i < n; i++) {
		char *path, *aside;

		if (!is_part_of(b, &old[i], table, place)) {
			*manifest_add(&b->files) = old[i];
			continue;
		}
		path = join(b->dir, old[i].path, "");
		aside = join(b->tmp, "old", "");
		if (rename(path, aside) != 0)
			die("cannot rename %s:", path);
		copy_living(b, table, place, aside, d);
		unlink(aside);
		free(path);
		free(aside);
		free(old[i].path);
	}
	close_part(b, s, table);
	free(old);
}

static int
compare_files(const void *a, const void *b)
{
	const struct manifest_file *x = a, *y = b;

	if (x->table != y->table)
		return x->table < y->table ? -1 : 1;
	return strcmp(x->path, y->path);
}

void
batch_finish(struct batch *b, struct seen *seen)
{
	for (int t = 0; t < TABLES; t++)
		for (size_t i = 0; i < b->nplaces; i++) {
			enum table_id table = (enum table_id)t;
			struct batch_stream *s = b->places[i].streams[t];
			struct dead d = {.seen = seen};

			if (s == NULL)
				continue;
			close_part(b, s, table);
			if (seen == NULL)
				continue;
			seen_dead_begin(seen, t, (int)i);
			d.any = seen_dead_next(seen, &d.first, &d.rows);
			if (d.any)
				write_anew(b, table, (int)i, &d);
		}
	if (b->files.n > 0)
		qsort(b->files.files, b->files.n, sizeof *b->files.files,
		    compare_files);
}

unsigned long long
batch_total(const struct batch *b, enum table_id table)
{
	unsigned long long rows = 0;

	for (size_t i = 0; i < b->files.n; i++)
		if (b->files.files[i].table == table)
			rows += b->files.files[i].rows;
	return rows;
}

static void
sync_folder(const char *path, bool all)
{
	int fd = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);

	if (fd < 0 || (all ? linux_syncfs(fd) : fsync(fd)) != 0 ||
	    close(fd) != 0)
		die("cannot write %s to the disk:", path);
}

static void
write_manifest(const struct batch *b, const struct buf *text)
{
	char *path = join(b->dir, "manifest.json", "");
	int fd = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
	FILE *f = fd < 0 ? NULL : fdopen(fd, "w");

	if (f == NULL)
		die("cannot create %s:", path);
	if (fwrite(text->data, 1, text->len, f) != text->len ||
	    fflush(f) != 0 || fsync(fd) != 0 || fclose(f) != 0)
		die("write error: %s:", path);
	free(path);
}

void
batch_publish(struct batch *b, const char *newest, char *id)
{
	char time[LAKE_TIME], *path;
	struct buf text = {0};

	lake_time(newest, time);
	manifest_write(&b->files, time, &text, id);
	sync_folder(b->dir, true);
	write_manifest(b, &text);
	sync_folder(b->dir, false);
	path = join(b->lake, "batch=", id);
	if (rename(b->dir, path) != 0)
		die("cannot rename %s to %s:", b->dir, path);
	sync_folder(b->lake, false);
	free(path);
	buf_free(&text);
}

void
batch_close(struct batch *b)
{
	for (size_t i = 0; i < b->nplaces; i++) {
		for (int t = 0; t < TABLES; t++) {
			struct batch_stream *s = b->places[i].streams[t];

			if (s != NULL && s->file != NULL)
				zst_close(&s->w);
			if (s != NULL)
				free(s->file);
			free(s);
		}
		free(b->places[i].folder);
	}
	free(b->places);
	lake_remove(b->tmp);
	manifest_free(&b->files);
	zst_free(b->zst);
	free(b->tmp);
	free(b->dir);
	*b = (struct batch){0};
}
