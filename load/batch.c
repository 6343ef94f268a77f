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

/* The rows of one table in one language. */
struct batch_stream {
	struct zst_writer w; /* w.path NULL: no file is open */
	char *file; /* its path within the batch */
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
}

char *
batch_beside(const struct batch *b, const char *name)
{
	return join(b->tmp, name, "");
}

/* "documents/language=zh/" or "catalogue/", made. */
static char *
make_folders(const struct batch *b, enum table_id table, int language)
{
	struct buf path = {0};
	char *full = join(b->dir, tables[table].name, "");

	make_folder(full);
	free(full);
	buf_adds(&path, tables[table].name);
	if (tables[table].by_language) {
		buf_printf(&path, "/language=%s", table_languages[language]);
		full = join(b->dir, path.data, "");
		make_folder(full);
		free(full);
	}
	return buf_take(&path);
}

/* Catalogue records stand in one folder, whatever their language. */
static int
place_of(enum table_id table, int language)
{
	return tables[table].by_language ? language : LANGUAGE_NONE;
}

static struct batch_stream *
stream_of(struct batch *b, enum table_id table, int language)
{
	struct batch_stream **s = &b->streams[table][place_of(table, language)];

	if (*s == NULL)
		*s = mem_zero(1, sizeof **s);
	return *s;
}

static void
open_part(
    struct batch *b, struct batch_stream *s, enum table_id table, int language)
{
	char *folder = make_folders(b, table, language), *path;
	struct buf file = {0};

	buf_printf(&file, "%s/part-%04u.jsonl.zst", folder, s->part++);
	s->file = buf_take(&file);
	path = join(b->dir, s->file, "");
	zst_create(&s->w, b->zst, path, -1);
	free(path);
	free(folder);
}

static void
close_part(
    struct batch *b, struct batch_stream *s, enum table_id table, int language)
{
	struct manifest_file *f;

	if (s->file == NULL)
		return;
	zst_close(&s->w);
	f = manifest_add(&b->files);
	f->table = table;
	f->path = s->file;
	f->language =
	    tables[table].by_language ? table_languages[language] : NULL;
	f->rows = s->w.rows;
	f->text = s->w.text;
	f->bytes = s->w.bytes;
	f->frames = s->w.frames;
	memcpy(f->sha256, s->w.sha256, sizeof f->sha256);
	s->file = NULL;
}

void
batch_put(struct batch *b, enum table_id table, int language, const char *row,
    size_t n)
{
	struct batch_stream *s = stream_of(b, table, language);

	if (s->file != NULL && s->w.text + n > BATCH_PART)
		close_part(b, s, table, language);
	if (s->file == NULL)
		open_part(b, s, table, language);
	zst_put(&s->w, row, n);
	s->rows++;
}

unsigned long long
batch_rows(const struct batch *b, enum table_id table, int language)
{
	const struct batch_stream *s =
	    b->streams[table][place_of(table, language)];

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
copy_living(struct batch *b, enum table_id table, int language,
    const char *path, struct dead *d)
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
		batch_put(b, table, language, row.data, row.len);
	}
	if (p.code != PROBLEM_NONE)
		die("%s", p.message);
	buf_free(&row);
	zst_reader_free(&r);
}

/* Write a stream anew without its dead rows.  Parts keep their names: with
 * rows left out, no part begins later than it did. */
static void
write_anew(struct batch *b, enum table_id table, int language, struct dead *d)
{
	struct manifest old = b->files;
	struct batch_stream *s = stream_of(b, table, language);

	b->files = (struct manifest){0};
	s->part = 0;
	s->rows = 0;
	for (size_t i = 0; i < old.n; i++) {
		struct manifest_file *f = &old.files[i];
		bool own = f->table == table &&
			   (!tables[table].by_language ||
			       f->language == table_languages[language]);
		char *path, *aside;

		if (!own) {
			*manifest_add(&b->files) = *f;
			continue;
		}
		path = join(b->dir, f->path, "");
		aside = join(b->tmp, "old", "");
		if (rename(path, aside) != 0)
			die("cannot rename %s:", path);
		copy_living(b, table, language, aside, d);
		unlink(aside);
		free(path);
		free(aside);
		free(f->path);
	}
	close_part(b, s, table, language);
	free(old.files);
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
		for (int l = 0; l < LANGUAGES; l++) {
			enum table_id table = (enum table_id)t;
			struct dead d = {.seen = seen};

			if (b->streams[t][l] == NULL)
				continue;
			close_part(b, b->streams[t][l], table, l);
			seen_dead_begin(seen, t, l);
			d.any = seen_dead_next(seen, &d.first, &d.rows);
			if (d.any)
				write_anew(b, table, l, &d);
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
	for (int t = 0; t < TABLES; t++)
		for (int l = 0; l < LANGUAGES; l++) {
			struct batch_stream *s = b->streams[t][l];

			if (s != NULL && s->file != NULL)
				zst_close(&s->w);
			if (s != NULL)
				free(s->file);
			free(s);
		}
	lake_remove(b->tmp);
	manifest_free(&b->files);
	zst_free(b->zst);
	free(b->tmp);
	free(b->dir);
	*b = (struct batch){0};
}
