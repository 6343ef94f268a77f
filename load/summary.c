/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "load/summary.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "lib/buf.h"
#include "lib/die.h"
#include "lib/json.h"
#include "lib/mem.h"
#include "load/indent.h"

void
summary_error(struct summary *s, const char *code)
{
	struct summary_code *c;

	s->failed++;
	for (size_t i = 0; i < s->ncodes; i++)
		if (strncmp(s->codes[i].code, code,
			sizeof s->codes[i].code - 1) == 0) {
			s->codes[i].n++;
			return;
		}
	/* Codes come from a short list; whoever makes up others does not get
	 * memory for each. */
	if (s->ncodes == 100)
		return;
	s->codes =
	    mem_grow(s->codes, s->ncodes, &s->codes_cap, sizeof *s->codes);
	c = &s->codes[s->ncodes++];
	snprintf(c->code, sizeof c->code, "%s", code);
	c->n = 1;
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

static void
put_json(struct json_writer *w, const struct summary *s)
{
	json_begin(w, '{');
	json_pair_integer(w, "records", (long long)s->records);
	json_pair_integer(w, "unchanged", (long long)s->unchanged);
	json_pair_integer(w, "repeated", (long long)s->repeated);
	json_pair_integer(w, "resolved", (long long)s->resolved);
	json_pair_integer(w, "failed", (long long)s->failed);
	json_put_key(w, "errors");
	json_begin(w, '{');
	for (size_t i = 0; i < s->ncodes; i++)
		json_pair_integer(
		    w, s->codes[i].code, (long long)s->codes[i].n);
	json_finish(w, '}');
	json_pair_string(w, "batch", *s->batch == '\0' ? NULL : s->batch);
	json_put_key(w, "rows");
	json_begin(w, '{');
	for (int id = 0; id < TABLES; id++)
		json_pair_integer(w, tables[id].name, (long long)s->rows[id]);
	json_finish(w, '}');
	json_finish(w, '}');
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
	struct buf text = {0}, out = {0}, tmp = {0};
	struct json_writer w = {.out = &text};

	put_json(&w, s);
	indent_json(&out, buf_span(&text));
	buf_printf(&tmp, "%s.tmp", path);
	if (!is_replaced(path)) {
		write_file(path, &out); /* /dev/stderr, a named pipe */
	} else {
		write_file(tmp.data, &out);
		if (rename(tmp.data, path) != 0)
			die("cannot rename %s to %s:", tmp.data, path);
	}
	buf_free(&text);
	buf_free(&out);
	buf_free(&tmp);
}

void
summary_free(struct summary *s)
{
	free(s->codes);
	*s = (struct summary){0};
}
