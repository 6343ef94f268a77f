/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "load/verify.h"

#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "load/manifest.h"
#include "load/zst.h"

enum { DEPTH_MAX = 8 };

static bool
verify_file(const char *path, const struct manifest_file *f, struct problem *p)
{
	struct zst_reader r;
	struct span line;
	bool ok = zst_open(&r, path, p);

	while (ok && zst_line(&r, &line, p))
		continue;
	ok = ok && p->code == PROBLEM_NONE;
	if (ok && strcmp(r.sha256, f->sha256) != 0)
		ok = problem_set(p, PROBLEM_CORRUPT,
		    "%s: its SHA-256 is not that of the manifest", path);
	if (ok &&
	    (r.rows != f->rows || r.bytes != f->bytes || r.frames != f->frames))
		ok = problem_set(p, PROBLEM_CORRUPT,
		    "%s: %llu rows, %llu bytes, %llu frames; the manifest has "
		    "%llu, %llu, %llu",
		    path, r.rows, r.bytes, r.frames, f->rows, f->bytes,
		    f->frames);
	zst_reader_free(&r);
	return ok;
}

static bool
is_named(const struct manifest *m, const char *file)
{
	if (strcmp(file, "manifest.json") == 0)
		return true;
	for (size_t i = 0; i < m->n; i++)
		if (strcmp(m->files[i].path, file) == 0)
			return true;
	return false;
}

/* See that the manifest names all below root/sub (sub "": all of the batch);
 * names that begin with a point are read by nobody. */
static bool
verify_folder(const struct manifest *m, const char *root, const char *sub,
    int depth, struct problem *p)
{
	char *path = *sub == '\0' ? lake_path(root, ".") : lake_path(root, sub);
	DIR *dir = opendir(path);
	const struct dirent *e;
	bool ok = dir != NULL || problem_set(p, PROBLEM_NO_BODY, "%s: %s", path,
				     strerror(errno));

	while (dir != NULL && ok && (e = readdir(dir)) != NULL) {
		char *file, *full;
		struct stat st;

		if (e->d_name[0] == '.')
			continue;
		file = *sub == '\0' ? lake_path("", e->d_name)
				    : lake_path(sub, e->d_name);
		full = lake_path(root, file);
		if (lstat(full, &st) == 0 && S_ISDIR(st.st_mode) && depth > 0)
			ok = verify_folder(m, root, file, depth - 1, p);
		else if (!is_named(m, file + (*file == '/')))
			ok = problem_set(p, PROBLEM_CORRUPT,
			    "%s/%s: not in the manifest", root,
			    file + (*file == '/'));
		free(file);
		free(full);
	}
	if (dir != NULL)
		closedir(dir);
	free(path);
	return ok;
}

static bool
verify_batch(const char *lake, const char *id, struct problem *p)
{
	struct manifest m;
	char *root = lake_file(lake, id, ".");
	bool ok = manifest_read(&m, lake, id, p);

	for (size_t i = 0; ok && i < m.n; i++) {
		char *path = lake_file(lake, id, m.files[i].path);

		ok = verify_file(path, &m.files[i], p);
		free(path);
	}
	root[strlen(root) - 2] = '\0'; /* without the "/." */
	ok = ok && verify_folder(&m, root, "", DEPTH_MAX, p);
	manifest_free(&m);
	free(root);
	return ok;
}

/* Folders that readers take for batches and that are none. */
static bool
verify_names(
    const char *lake, const struct lake_batches *batches, struct problem *p)
{
	static const char prefix[] = "batch=";
	DIR *dir = opendir(lake);
	const struct dirent *e;
	bool ok = dir != NULL;

	while (ok && (e = readdir(dir)) != NULL) {
		bool known = false;

		if (strncmp(e->d_name, prefix, sizeof prefix - 1) != 0)
			continue;
		for (size_t i = 0; i < batches->n && !known; i++)
			known = strcmp(e->d_name + sizeof prefix - 1,
				    batches->ids[i]) == 0;
		if (!known)
			ok = problem_set(p, PROBLEM_CORRUPT,
			    "%s/%s: no batch, or it has lost its manifest",
			    lake, e->d_name);
	}
	if (dir != NULL)
		closedir(dir);
	return ok;
}

static bool
has_index(const char *lake)
{
	char *path = lake_path(lake, "index.db");
	bool has = access(path, F_OK) == 0;

	free(path);
	return has;
}

bool
verify_lake(const char *lake, struct problem *p)
{
	struct lake_batches batches;
	bool ok =
	    lake_batches(lake, &batches, p) && verify_names(lake, &batches, p);

	/* A folder that was named by mistake is not a lake that is whole. */
	if (ok && batches.n == 0 && !has_index(lake))
		ok = problem_set(p, PROBLEM_CORRUPT,
		    "%s: no lake: neither a batch nor index.db", lake);

	for (size_t i = 0; ok && i < batches.n; i++)
		ok = verify_batch(lake, batches.ids[i], p);
	lake_batches_free(&batches);
	return ok;
}
