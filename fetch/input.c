/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fetch/input.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "lib/json.h"
#include "lib/lang/lang.h"
#include "lib/mem.h"
#include "lib/record.h"
#include "lib/symbol.h"
#include "lib/utf8.h"

static const char STAGE[] = "fetch";

static bool
is_blank(char c)
{
	return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

static struct span
trim(struct span s)
{
	while (s.n > 0 && is_blank(s.p[0])) {
		s.p++;
		s.n--;
	}
	while (s.n > 0 && is_blank(s.p[s.n - 1]))
		s.n--;
	return s;
}

const char *
input_lang(struct span s)
{
	char name[8];
	const struct lang *l;

	if (s.n == 0 || s.n >= sizeof name)
		return NULL;
	memcpy(name, s.p, s.n);
	name[s.n] = '\0';
	l = lang_alias(name);
	return l != NULL ? l->code : NULL;
}

const char *
input_langs_known(void)
{
	static char codes[4 * LANG_MAX];

	if (*codes == '\0')
		for (size_t i = 0, n = 0; lang_list[i] != NULL; i++)
			n += (size_t)snprintf(codes + n, sizeof codes - n,
			    "%s%s", i > 0 ? " " : "", lang_list[i]->code);
	return codes;
}

static void
add_lang(struct input_langs *l, const char *code)
{
	for (size_t i = 0; i < l->n; i++)
		if (strcmp(l->code[i], code) == 0)
			return;
	l->code[l->n++] = code;
}

static void
add_official(struct input_langs *l)
{
	for (size_t i = 0; lang_list[i] != NULL; i++)
		if (lang_list[i]->official)
			add_lang(l, lang_list[i]->code);
}

bool
input_add_langs(struct input_langs *l, const char *list)
{
	for (;;) {
		struct span one = {list, strcspn(list, ",")};
		const char *code = input_lang(one);

		if (span_is(one, "all"))
			add_official(l);
		else if (code != NULL)
			add_lang(l, code);
		else
			return false;
		if (list[one.n] == '\0')
			return true;
		list += one.n + 1;
	}
}

static struct item *
add_item(struct input *in)
{
	in->ready =
	    mem_grow(in->ready, in->nready, &in->cap, sizeof *in->ready);
	in->ready[in->nready] = (struct item){0};
	return &in->ready[in->nready++];
}

static void
add_bad(struct input *in, struct span line, const struct problem *p)
{
	struct item *i;

	if (!shard_has(&in->shard, NULL))
		return;
	i = add_item(in);
	record_bad(&i->line, line.p, line.n, in->number, STAGE, p);
	i->done = i->failed = true;
}

/* What stands for a line that was no record, from a run before. */
static void
add_passing(struct input *in, const struct record *r)
{
	struct item *i;

	if (!shard_has(&in->shard, NULL))
		return;
	i = add_item(in);
	record_pass(&i->line, r);
	i->done = i->failed = true;
}

/* A symbol in each of the languages asked for, or in the one given. */
static void
add_symbol(struct input *in, struct span text, struct span lang,
    const struct record *r)
{
	struct symbol symbol;
	enum symbol_error error = symbol_parse(text.p, text.n, &symbol);
	struct span name = error == SYMBOL_OK ? span_of(symbol.text) : text;
	const char *code = lang.p != NULL ? input_lang(lang) : NULL;
	size_t n = lang.p != NULL ? 1 : in->langs->n;

	if (!shard_has(&in->shard, error == SYMBOL_OK ? symbol.text : NULL))
		return;
	for (size_t k = 0; k < n; k++) {
		const char *l = lang.p != NULL ? code : in->langs->code[k];
		struct item *i = add_item(in);
		struct problem p;

		item_begin(i, name, l, r);
		if (error != SYMBOL_OK)
			problem_set(&p, PROBLEM_BAD_SYMBOL, "\"%.*s\": %s",
			    (int)(text.n < 100 ? text.n : 100), text.p,
			    symbol_error_text(error));
		else if (l == NULL)
			problem_set(&p, PROBLEM_BAD_LANG,
			    "\"%.*s\" is no language of the United Nations",
			    (int)(lang.n < 40 ? lang.n : 40), lang.p);
		if (error != SYMBOL_OK || l == NULL)
			item_fail(i, &p);
		else
			i->symbol = mem_string(symbol.text);
	}
}

/* A record without `v`, as people write them by hand, is as good here: it is
 * read with one, from the copy. */
static bool
scan(struct record *r, struct span line, struct buf *copy,
    unsigned long long number, struct problem *p)
{
	struct problem again;

	buf_add(copy, line.p, line.n);
	if (record_scan(r, copy->data, copy->len, number, p))
		return true;
	if (r->nkeys == 0 || record_get(r, "v").p != NULL)
		return false;
	buf_clear(copy);
	buf_printf(copy, "{\"v\":%d,", RECORD_VERSION);
	buf_add(copy, line.p + 1, line.n - 1);
	return record_scan(r, copy->data, copy->len, number, &again);
}

static void
add_record(struct input *in, struct span line)
{
	struct record r;
	struct problem p;
	struct buf copy = {0}, symbol = {0}, lang = {0};
	struct span language = {0}, given;

	if (!scan(&r, line, &copy, in->number, &p)) {
		add_bad(in, line, &p);
		goto done;
	}
	if (record_string(&r, "symbol", &symbol) == NULL) {
		problem_set(&p, PROBLEM_BAD_RECORD, "no symbol");
		if (record_failed(&r))
			add_passing(in, &r);
		else
			add_bad(in, line, &p);
		goto done;
	}
	given = record_get(&r, "lang");
	if (given.p != NULL && !span_is(given, "null")) {
		/* Any other value than a string is no language. */
		language = record_string(&r, "lang", &lang) != NULL
			       ? buf_span(&lang)
			       : given;
	}
	add_symbol(in, buf_span(&symbol), language, &r);
done:
	buf_free(&copy);
	buf_free(&symbol);
	buf_free(&lang);
}

/* Up to the next tab; what stands behind it (a date, a title) is for others.
 * p NULL: it is empty, no language is given. */
static struct span
second_column(const char *p, const char *end)
{
	const char *tab = memchr(p, '\t', (size_t)(end - p));
	struct span lang =
	    trim((struct span){p, (size_t)((tab != NULL ? tab : end) - p)});

	return lang.n > 0 ? lang : (struct span){0};
}

static void
add_text(struct input *in, struct span line)
{
	const char *comment = memchr(line.p, '#', line.n);
	struct span lang = {0};
	const char *tab;

	if (comment != NULL)
		line = trim((struct span){line.p, (size_t)(comment - line.p)});
	if (line.n == 0)
		return;
	tab = memchr(line.p, '\t', line.n);
	if (tab != NULL) {
		lang = second_column(tab + 1, line.p + line.n);
		line = trim((struct span){line.p, (size_t)(tab - line.p)});
	}
	add_symbol(in, line, lang, NULL);
}

static void
add_line(struct input *in, struct span line)
{
	struct problem p;
	size_t bad;

	in->number++;
	in->nready = in->next = 0;
	if (in->number == 1 && line.n >= 3 &&
	    memcmp(line.p, "\xef\xbb\xbf", 3) == 0) {
		line.p += 3;
		line.n -= 3;
	}
	line = trim(line);
	bad = utf8_check(line.p, line.n);
	if (in->toolong)
		problem_set(&p, PROBLEM_BAD_RECORD,
		    "a line of more than %d bytes", RECORD_LINE_MAX);
	else if (bad < line.n)
		problem_set(
		    &p, PROBLEM_BAD_RECORD, "not UTF-8 at byte %zu", bad);
	if (in->toolong || bad < line.n)
		add_bad(in, line, &p);
	else if (line.n > 0 && line.p[0] == '{')
		add_record(in, line);
	else if (line.n > 0)
		add_text(in, line);
	in->toolong = false;
}

/* Take the next line of what was read; false: there is no whole one. */
static bool
take_line(struct input *in)
{
	struct span line = {in->buf.data + in->at, in->buf.len - in->at};
	const char *newline = NULL;

	if (in->seen < in->buf.len)
		newline = memchr(
		    in->buf.data + in->seen, '\n', in->buf.len - in->seen);

	in->seen = in->buf.len;
	if (newline != NULL)
		line.n = (size_t)(newline - line.p);
	else if (!in->end || line.n == 0)
		return false;
	in->at += line.n + (newline != NULL);
	in->seen = in->at;
	add_line(in, line);
	return true;
}

bool
input_next(struct input *in, struct item *out)
{
	while (in->next == in->nready)
		if (!take_line(in))
			return false;
	*out = in->ready[in->next++];
	return true;
}

bool
input_is_over(const struct input *in)
{
	return in->end && in->at == in->buf.len && in->next == in->nready;
}

void
input_fill(struct input *in)
{
	enum { STEP = 64 * 1024 };
	size_t left = in->buf.len - in->at;
	ssize_t n;

	if (in->end)
		return;
	if (in->at > 0) {
		memmove(in->buf.data, in->buf.data + in->at, left);
		buf_cut(&in->buf, left);
		in->at = 0;
		in->seen = left;
	}
	if (left > RECORD_LINE_MAX) { /* keep what the message will show */
		in->toolong = true;
		buf_cut(&in->buf, RECORD_EXCERPT);
		in->seen = RECORD_EXCERPT;
	}
	buf_reserve(&in->buf, STEP);
	do
		n = read(in->fd, in->buf.data + in->buf.len, STEP);
	while (n < 0 && errno == EINTR);
	if (n < 0)
		die("read error: %s:", in->name);
	buf_cut(&in->buf, in->buf.len + (size_t)n);
	in->end = n == 0;
}

void
input_free(struct input *in)
{
	while (in->next < in->nready)
		item_free(&in->ready[in->next++]);
	free(in->ready);
	buf_free(&in->buf);
}
