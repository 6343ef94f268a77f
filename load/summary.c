/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "load/summary.h"

#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "lib/buf.h"
#include "lib/die.h"
#include "lib/mem.h"
#include "lib/utf8.h"
#include "load/tree.h"

void
summary_error(struct summary *s, const char *code)
{
	struct summary_code new = {.n = 1};

	s->failed++;
	snprintf(new.code, sizeof new.code, "%s", code);
	/* Not within a character: JSON has none that are cut. */
	new.code[utf8_check(new.code, strlen(new.code))] = '\0';
	for (size_t i = 0; i < s->ncodes; i++)
		if (strcmp(s->codes[i].code, new.code) == 0) {
			s->codes[i].n++;
			return;
		}
	/* Codes come from a short list; whoever makes up others does not get
	 * memory for each. */
	if (s->ncodes == 100)
		return;
	s->codes =
	    mem_grow(s->codes, s->ncodes, &s->codes_cap, sizeof *s->codes);
	s->codes[s->ncodes++] = new;
}

static int
compare_codes(const void *a, const void *b)
{
	const struct summary_code *x = a, *y = b;

	if (x->n != y->n)
		return x->n > y->n ? -1 : 1;
	return strcmp(x->code, y->code);
}

void
summary_print(const struct summary *s, const char *lake)
{
	fprintf(stderr,
	    "%s: %llu records, %llu unchanged, %llu repeated, %llu failed\n",
	    progname, s->records, s->unchanged, s->repeated, s->failed);
	if (s->ncodes > 0)
		qsort(s->codes, s->ncodes, sizeof *s->codes, compare_codes);
	for (size_t i = 0; i < s->ncodes; i++)
		fprintf(stderr, "%10llu %s\n", s->codes[i].n, s->codes[i].code);
	if (lake == NULL)
		return;
	if (*s->batch == '\0') {
		fprintf(stderr, "%s: nothing new for %s\n", progname, lake);
		return;
	}
	fprintf(stderr, "%s: rows in %s/batch=%s\n", progname, lake, s->batch);
	for (int id = 0; id < TABLES; id++)
		if (s->rows[id] > 0)
			fprintf(stderr, "%10llu %s\n", s->rows[id],
			    tables[id].name);
}

static json_t *
summary_value(const struct summary *s)
{
	json_t *errors = json_object(), *rows = json_object();

	for (size_t i = 0; i < s->ncodes; i++)
		tree_set(errors, s->codes[i].code,
		    json_integer((json_int_t)s->codes[i].n));
	for (int id = 0; id < TABLES; id++)
		tree_set(rows, tables[id].name,
		    json_integer((json_int_t)s->rows[id]));
	/* clang-format off */
	return json_pack("{s:I, s:I, s:I, s:I, s:I, s:o, s:s?, s:o}",
	    "records", (json_int_t)s->records,
	    "unchanged", (json_int_t)s->unchanged,
	    "repeated", (json_int_t)s->repeated,
	    "resolved", (json_int_t)s->resolved,
	    "failed", (json_int_t)s->failed,
	    "errors", errors,
	    "batch", *s->batch == '\0' ? NULL : s->batch,
	    "rows", rows);
	/* clang-format on */
}

static void
write_file(const char *path, const struct buf *text)
{
	FILE *f = fopen(path, "w");

	if (f == NULL)
		die("cannot create %s:", path);
	if ((text->len > 0 &&
		fwrite(text->data, 1, text->len, f) != text->len) ||
	    fclose(f) != 0)
		die("write error: %s:", path);
}

/* Whether path is written by a file beside it that takes its name. */
static bool
is_replaced(const char *path)
{
	struct stat st;

	return stat(path, &st) != 0 || S_ISREG(st.st_mode);
}

void
summary_prepare(const char *path)
{
	struct buf tmp = {0};

	if (is_replaced(path)) {
		buf_printf(&tmp, "%s.tmp", path);
		write_file(tmp.data, &(struct buf){0});
		unlink(tmp.data);
	}
	buf_free(&tmp);
}

void
summary_write(const struct summary *s, const char *path)
{
	struct buf out = {0}, tmp = {0};

	tree_print(&out, summary_value(s));
	buf_printf(&tmp, "%s.tmp", path);
	if (!is_replaced(path)) {
		write_file(path, &out); /* /dev/stderr, a named pipe */
	} else {
		write_file(tmp.data, &out);
		if (rename(tmp.data, path) != 0)
			die("cannot rename %s to %s:", tmp.data, path);
	}
	buf_free(&out);
	buf_free(&tmp);
}

void
summary_free(struct summary *s)
{
	free(s->codes);
	*s = (struct summary){0};
}
