/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "lib/store.h"

static const char *const ours[] = {"tmp", "lock", "ledger.db", "ledger.db-wal",
    "ledger.db-shm", "ledger.db-journal"};

static bool
is_ours(const char *name)
{
	for (size_t i = 0; i < sizeof ours / sizeof ours[0]; i++)
		if (strcmp(name, ours[i]) == 0)
			return true;
	return false;
}

static DIR *
open_folder(const struct store *s, const char *name)
{
	int fd = openat(
	    s->fd, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
	DIR *folder = fd < 0 ? NULL : fdopendir(fd);

	if (folder == NULL)
		die("cannot read %s of the store %s:", name, s->path);
	return folder;
}

/* The next entry that is not "." or ".."; NULL: there is none. */
static const char *
next_entry(DIR *folder)
{
	const struct dirent *e;

	while ((e = readdir(folder)) != NULL)
		if (strcmp(e->d_name, ".") != 0 && strcmp(e->d_name, "..") != 0)
			return e->d_name;
	return NULL;
}

static void
walk_folder(const struct store *s, const char *name, store_seer *see, void *ctx)
{
	DIR *folder = open_folder(s, name);
	const char *entry;

	while ((entry = next_entry(folder)) != NULL) {
		struct store_entry e = {.kind = STORE_STRAY};
		struct stat st;

		snprintf(e.path, sizeof e.path, "%s/%.*s", name,
		    (int)(sizeof e.path - 4), entry);
		if (fstatat(dirfd(folder), entry, &st, AT_SYMLINK_NOFOLLOW) !=
		    0)
			continue; /* gone since */
		if (S_ISREG(st.st_mode) && store_is_hash(entry) &&
		    strncmp(entry, name, 2) == 0) {
			e.kind = STORE_BODY;
			e.hash = e.path + 3;
			e.bytes = (unsigned long long)st.st_size;
		}
		see(ctx, &e);
	}
	closedir(folder);
}

static bool
is_folder_of_bodies(const struct store *s, const char *name)
{
	static const char digits[] = "0123456789abcdef";
	struct stat st;

	return strlen(name) == 2 && strspn(name, digits) == 2 &&
	       fstatat(s->fd, name, &st, AT_SYMLINK_NOFOLLOW) == 0 &&
	       S_ISDIR(st.st_mode);
}

void
store_walk(const struct store *s, store_seer *see, void *ctx)
{
	DIR *folder = open_folder(s, ".");
	const char *entry;

	while ((entry = next_entry(folder)) != NULL) {
		struct store_entry e = {.kind = STORE_STRAY};

		if (is_ours(entry))
			continue;
		if (is_folder_of_bodies(s, entry)) {
			walk_folder(s, entry, see, ctx);
			continue;
		}
		snprintf(e.path, sizeof e.path, "%.*s",
		    (int)(sizeof e.path - 1), entry);
		see(ctx, &e);
	}
	closedir(folder);
}

/* Hash what fd has; false: an error of reading. */
static bool
hash_file(int fd, char hex[SHA256_HEX])
{
	struct sha256 hash = {0};
	char part[64 * 1024];
	ssize_t n;

	sha256_begin(&hash);
	while ((n = read(fd, part, sizeof part)) != 0) {
		if (n < 0 && errno == EINTR)
			continue;
		if (n < 0)
			break;
		sha256_add(&hash, part, (size_t)n);
	}
	sha256_finish(&hash, hex);
	sha256_free(&hash);
	return n == 0;
}

bool
store_check(
    const struct store *s, const struct store_entry *e, struct problem *p)
{
	char hex[SHA256_HEX];
	int fd = openat(s->fd, e->path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC);
	bool read = fd >= 0 && hash_file(fd, hex);

	if (!read)
		problem_set(p, PROBLEM_NO_BODY, "%s", strerror(errno));
	if (fd >= 0)
		close(fd);
	return read &&
	       (strcmp(hex, e->hash) == 0 ||
		   problem_set(p, PROBLEM_CORRUPT, "its SHA-256 is %s", hex));
}

void
store_remove(const struct store *s, const struct store_entry *e)
{
	if (e->kind == STORE_BODY && unlinkat(s->fd, e->path, 0) != 0 &&
	    errno != ENOENT)
		die("cannot remove %s from the store %s:", e->path, s->path);
}
