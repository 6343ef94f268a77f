/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "load/lake.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "lib/buf.h"
#include "lib/mem.h"
#include "lib/number.h"

enum { DEPTH_MAX = 8 }; /* of what a run can have left behind */

static const char PREFIX[] = "batch=";

char *
lake_path(const char *a, const char *b)
{
	struct buf path = {0};

	buf_printf(&path, "%s/%s", a, b);
	return buf_take(&path);
}

char *
lake_file(const char *lake, const char *id, const char *file)
{
	struct buf path = {0};

	buf_printf(&path, "%s/%s%s/%s", lake, PREFIX, id, file);
	return buf_take(&path);
}

bool
lake_is_id(const char *s)
{
	/* 0 stands for a digit, x for a hex digit. */
	static const char form[] = "00000000T000000Z-xxxxxxxx";
	size_t i;

	for (i = 0; form[i] != '\0'; i++) {
		bool digit = s[i] >= '0' && s[i] <= '9';
		bool hex = digit || (s[i] >= 'a' && s[i] <= 'f');

		if (form[i] == '0' ? !digit
				   : (form[i] == 'x' ? !hex : s[i] != form[i]))
			return false;
	}
	return s[i] == '\0';
}

static int
compare_ids(const void *a, const void *b)
{
	return strcmp(a, b);
}

/* A batch is there once its manifest is; any other folder is not ours. */
static bool
is_batch(const char *lake, const char *name)
{
	const char *id = name + sizeof PREFIX - 1;
	char *manifest;
	bool there;

	if (strncmp(name, PREFIX, sizeof PREFIX - 1) != 0 || !lake_is_id(id))
		return false;
	manifest = lake_file(lake, id, "manifest.json");
	there = access(manifest, F_OK) == 0;
	free(manifest);
	return there;
}

bool
lake_batches(const char *lake, struct lake_batches *out, struct problem *p)
{
	DIR *dir = opendir(lake);
	const struct dirent *e;

	*out = (struct lake_batches){0};
	if (dir == NULL)
		return problem_set(p, PROBLEM_NO_BODY, "cannot open %s: %s",
		    lake, strerror(errno));
	while ((e = readdir(dir)) != NULL) {
		if (!is_batch(lake, e->d_name))
			continue;
		out->ids =
		    mem_grow(out->ids, out->n, &out->cap, sizeof *out->ids);
		memcpy(
		    out->ids[out->n++], e->d_name + sizeof PREFIX - 1, LAKE_ID);
	}
	closedir(dir);
	if (out->n > 0)
		qsort(out->ids, out->n, sizeof *out->ids, compare_ids);
	return true;
}

void
lake_batches_free(struct lake_batches *b)
{
	free(b->ids);
	*b = (struct lake_batches){0};
}

void
lake_lock(const char *lake)
{
	char *path = lake_path(lake, ".lock");
	int fd;

	if (mkdir(lake, 0777) != 0 && errno != EEXIST)
		die("cannot make %s:", lake);
	/* A file, not the folder itself: NFS gives an exclusive lock only on
	 * what is open for writing.  It stays open: the lock ends with us. */
	fd = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0666);
	if (fd < 0)
		die("cannot open %s:", path);
	if (flock(fd, LOCK_EX | LOCK_NB) != 0) {
		if (errno == EWOULDBLOCK)
			die_with(
			    EXIT_RETRY, "%s: another run has the lock", lake);
		die("cannot lock %s:", path);
	}
	free(path);
}

/* Remove name, a file or a folder, within the folder fd. */
static void
remove_at(int fd, const char *name, int depth)
{
	struct stat st;
	int sub;
	DIR *dir;
	const struct dirent *e;

	if (fstatat(fd, name, &st, AT_SYMLINK_NOFOLLOW) != 0)
		return;
	if (!S_ISDIR(st.st_mode) || depth == 0) {
		unlinkat(fd, name, 0);
		return;
	}
	sub = openat(fd, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
	dir = sub < 0 ? NULL : fdopendir(sub);
	if (dir == NULL) {
		if (sub >= 0)
			close(sub);
		return;
	}
	while ((e = readdir(dir)) != NULL)
		if (strcmp(e->d_name, ".") != 0 && strcmp(e->d_name, "..") != 0)
			remove_at(sub, e->d_name, depth - 1);
	closedir(dir);
	unlinkat(fd, name, AT_REMOVEDIR);
}

void
lake_remove(const char *path)
{
	remove_at(AT_FDCWD, path, DEPTH_MAX);
}

void
lake_sweep(const char *lake)
{
	DIR *dir = opendir(lake);
	const struct dirent *e;

	if (dir == NULL)
		die("cannot open %s:", lake);
	while ((e = readdir(dir)) != NULL)
		if (strncmp(e->d_name, ".tmp-", 5) == 0)
			remove_at(dirfd(dir), e->d_name, DEPTH_MAX);
	closedir(dir);
}

void
lake_drop(const char *lake, const char *id)
{
	struct buf from = {0}, to = {0};

	buf_printf(&from, "%s/%s%s", lake, PREFIX, id);
	buf_printf(&to, "%s/.tmp-%s", lake, id);
	if (rename(from.data, to.data) != 0)
		die("cannot rename %s to %s:", from.data, to.data);
	lake_remove(to.data);
	buf_free(&from);
	buf_free(&to);
}

static time_t
now(void)
{
	const char *epoch = getenv("SOURCE_DATE_EPOCH");
	unsigned long long t;

	if (epoch == NULL)
		return time(NULL);
	/* Up to the end of the year 9999, which an id can still name. */
	if (!number_parse(epoch, 0, 253402300799ULL, &t))
		die("SOURCE_DATE_EPOCH: \"%s\" is not a time", epoch);
	return (time_t)t;
}

static void
print_time(time_t t, char out[LAKE_TIME])
{
	struct tm tm;

	if (gmtime_r(&t, &tm) == NULL ||
	    strftime(out, LAKE_TIME, "%Y%m%dT%H%M%SZ", &tm) != LAKE_TIME - 1)
		die("the clock shows no time that a batch can have");
}

/* The number that s[0..n) is; digits were checked. */
static int
digits(const char *s, int n)
{
	int v = 0;

	while (n-- > 0)
		v = v * 10 + (*s++ - '0');
	return v;
}

/* Seconds since 1970 of the time in an id. */
static time_t
time_of_id(const char *id)
{
	int year = digits(id, 4), month = digits(id + 4, 2);
	int day = digits(id + 6, 2);
	long long days;

	/* Days before a date by the civil calendar, years from March. */
	year -= month <= 2;
	month += month <= 2 ? 9 : -3;
	days = 365LL * year + year / 4 - year / 100 + year / 400 +
	       (153 * month + 2) / 5 + day - 1 - 719468;
	return (time_t)(days * 86400 + digits(id + 9, 2) * 3600LL +
			digits(id + 11, 2) * 60LL + digits(id + 13, 2));
}

void
lake_time(const char *newest, char out[LAKE_TIME])
{
	print_time(now(), out);
	if (newest != NULL && strncmp(out, newest, LAKE_TIME - 1) <= 0)
		print_time(time_of_id(newest) + 1, out);
}

unsigned long long
lake_age(const char *id)
{
	time_t made = time_of_id(id), at = now();

	return at > made ? (unsigned long long)(at - made) : 0;
}
