/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "lib/store.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "lib/linux.h"
#include "lib/lock.h"
#include "lib/mem.h"

enum { PATH_BYTES = sizeof "ab/" + SHA256_HEX }; /* of a body */

static const char TMP[] = "tmp";

bool
store_is_hash(const char *s)
{
	return strlen(s) == SHA256_HEX - 1 &&
	       strspn(s, "0123456789abcdef") == SHA256_HEX - 1;
}

static void
body_path(char path[PATH_BYTES], const char *hash)
{
	snprintf(path, PATH_BYTES, "%.2s/%s", hash, hash);
}

void
store_open(struct store *s, const char *path)
{
	*s = (struct store){.path = path, .lock = -1};
	s->fd = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	if (s->fd < 0)
		die("cannot open the store %s:", path);
}

static void
take_lock(struct store *s, unsigned long long wait)
{
	s->lock = openat(s->fd, "lock", O_RDWR | O_CREAT | O_CLOEXEC, 0666);
	if (s->lock < 0)
		die("cannot write to the store %s:", s->path);
	if (lock_take(s->lock, wait))
		return;
	if (lock_is_held())
		die_with(EXIT_RETRY,
		    "another program is writing to the store %s", s->path);
	die("cannot lock the store %s:", s->path);
}

static void
sweep(struct store *s)
{
	int fd = openat(s->fd, TMP, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	DIR *folder = fd < 0 ? NULL : fdopendir(fd);
	const struct dirent *entry;

	if (folder == NULL)
		die("cannot read the store %s:", s->path);
	while ((entry = readdir(folder)) != NULL)
		if (entry->d_name[0] != '.')
			unlinkat(fd, entry->d_name, 0);
	closedir(folder);
}

void
store_create(struct store *s, const char *path)
{
	store_await(s, path, 0);
}

void
store_await(struct store *s, const char *path, unsigned long long wait)
{
	if (mkdir(path, 0777) != 0 && errno != EEXIST)
		die("cannot make the store %s:", path);
	store_open(s, path);
	take_lock(s, wait);
	if (mkdirat(s->fd, TMP, 0777) != 0 && errno != EEXIST)
		die("cannot write to the store %s:", path);
	sweep(s);
}

void
store_close(struct store *s)
{
	if (s->lock >= 0)
		close(s->lock);
	close(s->fd);
	sha256_free(&s->sha256);
	while (s->nspare > 0)
		buf_free(&s->spare[--s->nspare]);
	free(s->spare);
}

bool
store_has(const struct store *s, const char *hash, unsigned long long bytes)
{
	char path[PATH_BYTES];
	struct stat st;

	if (!store_is_hash(hash))
		return false;
	body_path(path, hash);
	return fstatat(s->fd, path, &st, AT_SYMLINK_NOFOLLOW) == 0 &&
	       S_ISREG(st.st_mode) && (unsigned long long)st.st_size == bytes;
}

/* The body's `bytes` bytes into out, and that there are no others. */
static bool
read_all(int fd, unsigned long long bytes, struct buf *out, struct problem *p)
{
	struct stat st;

	if (fstat(fd, &st) != 0 || !S_ISREG(st.st_mode))
		return problem_set(
		    p, PROBLEM_NO_BODY, "the body in the store is no file");
	if ((unsigned long long)st.st_size != bytes)
		return problem_set(p,
		    (unsigned long long)st.st_size < bytes ? PROBLEM_TRUNCATED
							   : PROBLEM_CORRUPT,
		    "the body in the store has %lld bytes instead of %llu",
		    (long long)st.st_size, bytes);
	if (!buf_reserve(out, (size_t)bytes))
		return problem_set(p, PROBLEM_TOO_LARGE,
		    "the body has %llu bytes, more than %zu", bytes, out->max);
	while (out->len < bytes) {
		ssize_t n =
		    read(fd, out->data + out->len, (size_t)bytes - out->len);

		if (n < 0 && errno == EINTR)
			continue;
		if (n <= 0)
			return problem_set(p, PROBLEM_CORRUPT,
			    "the body in the store cannot be read: %s",
			    n < 0 ? strerror(errno) : "it became shorter");
		buf_cut(out, out->len + (size_t)n);
	}
	return true;
}

static bool
verify(const struct buf *body, const char *hash, struct problem *p)
{
	char hex[SHA256_HEX];

	sha256_hex(body->data, body->len, hex);
	if (strcmp(hex, hash) != 0)
		return problem_set(p, PROBLEM_CORRUPT,
		    "the body in the store has the SHA-256 %s", hex);
	return true;
}

bool
store_read(const struct store *s, const char *hash, unsigned long long bytes,
    struct buf *out, struct problem *p)
{
	char path[PATH_BYTES];
	bool ok;
	int fd;

	buf_clear(out);
	if (!store_is_hash(hash))
		return problem_set(p, PROBLEM_NO_BODY, "not a SHA-256");
	body_path(path, hash);
	fd = openat(s->fd, path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC);
	if (fd < 0)
		return problem_set(p, PROBLEM_NO_BODY,
		    "no body %.16s... in the store: %s", hash, strerror(errno));
	ok = read_all(fd, bytes, out, p) && verify(out, hash, p);
	close(fd);
	return ok;
}

void
store_begin(struct store_writer *w, struct store *s)
{
	w->store = s;
	w->fd = -1;
	w->bytes = 0;
	if (s->nspare > 0)
		w->head = s->spare[--s->nspare];
	buf_reserve(&w->head, STORE_HEAD);
}

static void
open_file(struct store_writer *w)
{
	struct store *s = w->store;

	snprintf(w->name, sizeof w->name, "%s/%020llu", TMP, s->made++);
	w->fd =
	    openat(s->fd, w->name, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
	if (w->fd < 0)
		die("cannot write to the store %s:", s->path);
}

static void
write_file(struct store_writer *w, const char *from, size_t n)
{
	while (n > 0) {
		ssize_t done = write(w->fd, from, n);

		if (done < 0 && errno == EINTR)
			continue;
		if (done < 0) {
			unlinkat(w->store->fd, w->name, 0);
			die("cannot write to the store %s:", w->store->path);
		}
		from += done;
		n -= (size_t)done;
	}
}

static void
unmap(struct store_writer *w)
{
	if (w->map.n > 0)
		munmap((void *)(uintptr_t)w->map.p, w->map.n);
	w->map = (struct span){0};
}

/* It does not fit into memory: on in a file. */
static void
spill(struct store_writer *w)
{
	open_file(w);
	sha256_begin(&w->sha256);
	sha256_add(&w->sha256, w->head.data, w->head.len);
	write_file(w, w->head.data, w->head.len);
}

void
store_add(struct store_writer *w, const void *p, size_t n)
{
	unmap(w);
	w->bytes += n;
	if (w->bytes <= STORE_HEAD) {
		buf_add(&w->head, p, n);
		return;
	}
	if (w->fd < 0)
		spill(w);
	sha256_add(&w->sha256, p, n);
	write_file(w, p, n);
}

struct span
store_map(struct store_writer *w)
{
	void *p;

	if (w->store == NULL)
		return (struct span){"", 0};
	if (w->fd < 0)
		return buf_span(&w->head);
	if (w->map.n == 0) {
		p = mmap(
		    NULL, (size_t)w->bytes, PROT_READ, MAP_PRIVATE, w->fd, 0);
		if (p == MAP_FAILED)
			die("cannot read the store %s:", w->store->path);
		w->map = (struct span){p, (size_t)w->bytes};
	}
	return w->map;
}

/* Into the body's place; its folder is made where it is the first there. */
static bool
move(const struct store_writer *w, const char *hash)
{
	const struct store *s = w->store;
	char path[PATH_BYTES], folder[sizeof "ab"];

	body_path(path, hash);
	if (renameat(s->fd, w->name, s->fd, path) == 0)
		return true;
	snprintf(folder, sizeof folder, "%.2s", hash);
	return errno == ENOENT &&
	       (mkdirat(s->fd, folder, 0777) == 0 || errno == EEXIST) &&
	       renameat(s->fd, w->name, s->fd, path) == 0;
}

static void
end(struct store_writer *w)
{
	struct store *s = w->store;

	unmap(w);
	buf_clear(&w->head);
	s->spare = mem_grow(s->spare, s->nspare, &s->cap, sizeof *s->spare);
	s->spare[s->nspare++] = w->head;
	w->head = (struct buf){0};
	w->store = NULL;
}

void
store_finish(struct store_writer *w, char hex[SHA256_HEX])
{
	struct store *s = w->store;

	if (w->fd >= 0) {
		sha256_finish(&w->sha256, hex);
	} else {
		sha256_begin(&s->sha256);
		sha256_add(&s->sha256, w->head.data, w->head.len);
		sha256_finish(&s->sha256, hex);
		open_file(w);
		write_file(w, w->head.data, w->head.len);
	}
	/* A network file system reports a full disk no sooner than here. */
	if (close(w->fd) != 0 || !move(w, hex))
		die("cannot write to the store %s:", s->path);
	end(w);
}

void
store_abandon(struct store_writer *w)
{
	if (w->store == NULL)
		return;
	if (w->fd >= 0) {
		close(w->fd);
		unlinkat(w->store->fd, w->name, 0);
	}
	end(w);
}

void
store_writer_free(struct store_writer *w)
{
	store_abandon(w);
	sha256_free(&w->sha256);
}

void
store_sync(const struct store *s)
{
	if (linux_syncfs(s->fd) != 0)
		die("cannot write to the store %s:", s->path);
}
