/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What all listers share: see listers.h. */
#include <curl/curl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "fetch/clock.h"
#include "fetch/listers.h"
#include "lib/ascii.h"
#include "lib/json.h"
#include "lib/mem.h"
#include "lib/record.h"
#include "lib/symbol.h"
#include "lib/symbol_spell.h"
#include "lib/text.h"
#include "lib/utf8.h"

enum {
	TITLE_MAX = 2000, /* bytes of a title */
	SEEN_FIRST = 1024,
	SEEN_MAX = 1 << 26, /* documents of a run that are remembered */
};

/* ---- what was listed before ---- */

/* Where hash is in the set, or could be. */
static size_t
seen_place(const unsigned long long *seen, size_t cap, unsigned long long hash)
{
	size_t at = hash & (cap - 1);

	while (seen[at] != 0 && seen[at] != hash)
		at = (at + 1) & (cap - 1);
	return at;
}

static void
seen_grow(struct list *l)
{
	size_t cap = l->cap == 0 ? SEEN_FIRST : l->cap * 2;
	unsigned long long *seen = mem_zero(cap, sizeof *seen);

	for (size_t i = 0; i < l->cap; i++)
		if (l->seen[i] != 0)
			seen[seen_place(seen, cap, l->seen[i])] = l->seen[i];
	free(l->seen);
	l->seen = seen;
	l->cap = cap;
}

/* Two documents of one 64-bit hash are not to be expected in lists of
 * millions. */
static bool
seen_add(struct list *l, const char *symbol, const char *lang)
{
	unsigned long long hash = symbol_hash(symbol);
	size_t at;

	for (; lang != NULL && *lang != '\0'; lang++)
		hash = (hash ^ (unsigned char)*lang) * 0x100000001b3ULL;
	hash += hash == 0;
	if (l->nseen >= l->cap / 2 && l->cap < SEEN_MAX)
		seen_grow(l);
	at = seen_place(l->seen, l->cap, hash);
	if (l->seen[at] == hash)
		return false;
	if (l->nseen >= l->cap / 2)
		return true; /* as many as can be remembered */
	l->seen[at] = hash;
	l->nseen++;
	return true;
}

/* ---- dates and languages ---- */

/* YYYY, YYYY-MM or YYYY-MM-DD at the beginning of s; its length, or 0. */
static size_t
iso_length(struct span s)
{
	static const char form[] = "0000-00-00";
	size_t i = 0, ok = 0;

	for (; i < s.n && i < sizeof form - 1; i++) {
		if (form[i] == '0' ? !ascii_digit(s.p[i]) : s.p[i] != '-')
			break;
		if (i == 3 || i == 6 || i == 9)
			ok = i + 1;
	}
	if (ok < s.n && ascii_digit(s.p[ok]))
		return 0;
	return ok;
}

const char *
list_date(struct span text, char out[11])
{
	char copy[64], iso[CLOCK_ISO];
	size_t n;
	time_t at;

	while (text.n > 0 && (unsigned char)text.p[0] <= ' ') {
		text.p++;
		text.n--;
	}
	n = iso_length(text);
	if (n > 0 && text.p[0] != '0') {
		memcpy(out, text.p, n);
		out[n] = '\0';
		return out;
	}
	if (text.n == 0 || text.n >= sizeof copy)
		return NULL;
	memcpy(copy, text.p, text.n);
	copy[text.n] = '\0';
	at = curl_getdate(copy, NULL);
	if (at < 0)
		return NULL;
	clock_iso((long long)at, iso);
	memcpy(out, iso, 10);
	out[10] = '\0';
	return out;
}

/* A date of less than a day is as new as its last day. */
bool
list_is_since(const char *date, const char *since)
{
	size_t n;

	if (date == NULL || *date == '\0' || since == NULL)
		return true;
	n = strlen(date) < strlen(since) ? strlen(date) : strlen(since);
	return strncmp(date, since, n) >= 0;
}

const char *
list_link_lang(const char *url, size_t n)
{
	const char *host = span_find((struct span){url, n}, "://", 3);
	const char *end = url + n;
	const char *p = host != NULL ? host + 3 : url;

	while (p < end && *p != '/' && *p != '?')
		p++;
	if (end - p > 3 && p[0] == '/' && p[3] == '/')
		return input_lang((struct span){p + 1, 2});
	for (; p < end; p++) {
		size_t name = 0, len = 0;

		if (*p != '?' && *p != '&')
			continue;
		if (end - p > 2 && curl_strnequal(p + 1, "l=", 2))
			name = 3;
		else if (end - p > 5 && curl_strnequal(p + 1, "lang=", 5))
			name = 6;
		if (name == 0)
			continue;
		while (p + name + len < end && p[name + len] != '&' &&
		       p[name + len] != '#')
			len++;
		return input_lang((struct span){p + name, len});
	}
	return NULL;
}

/* ---- output ---- */

static void
clean(struct buf *out, struct span text)
{
	buf_clear(out);
	if (text.p == NULL)
		return;
	text_clean(out, text.p, text.n);
	text_trim(out);
	if (out->len > TITLE_MAX) {
		size_t n = TITLE_MAX;

		while (((unsigned char)out->data[n] & 0xc0) == 0x80)
			n--;
		buf_cut(out, n);
	}
}

/* Columns; those that are empty at the end are left out. */
static void
put_line(struct list *l, const char *symbol, const char *lang, const char *date)
{
	struct buf *out = &l->line;

	buf_printf(out, "%s\t%s\t%s\t", symbol, lang, date);
	buf_add(out, l->title.data, l->title.len);
	while (out->len > 0 && out->data[out->len - 1] == '\t')
		buf_cut(out, out->len - 1);
	buf_addc(out, '\n');
}

static const char *
or_null(const char *s)
{
	return s != NULL && *s != '\0' ? s : NULL;
}

static void
put_record(struct list *l, const char *symbol, const char *lang,
    const char *date, const struct listed *x)
{
	struct json_writer w = {.out = &l->line};

	json_begin(&w, '{');
	json_pair_integer(&w, "v", RECORD_VERSION);
	json_pair_string(&w, "symbol", symbol);
	json_pair_string(&w, "lang", or_null(lang));
	json_put_key(&w, "listed");
	json_begin(&w, '{');
	json_pair_string(&w, "title", l->title.len > 0 ? l->title.data : NULL);
	json_pair_string(&w, "date", or_null(date));
	clean(&l->text, span_of(x->url));
	json_pair_string(&w, "url", l->text.len > 0 ? l->text.data : NULL);
	if (x->cited > 0)
		json_pair_integer(&w, "cited", (long long)x->cited);
	json_finish(&w, '}');
	if (x->catalogue.p != NULL) {
		json_put_key(&w, "catalogue");
		json_put_raw(&w, x->catalogue);
	}
	json_finish(&w, '}');
	buf_addc(&l->line, '\n');
}

/* A title that is the symbol in some spelling says nothing. */
static bool
is_only(const struct buf *title, const char *name)
{
	struct symbol symbol;

	return title->len > 0 &&
	       symbol_parse(title->data, title->len, &symbol) == SYMBOL_OK &&
	       strcmp(symbol.text, name) == 0;
}

static void
put(struct list *l, const char *symbol, const char *lang,
    const struct listed *x)
{
	const char *date = x->date != NULL ? x->date : "";

	if (l->over || !seen_add(l, symbol, lang))
		return;
	buf_clear(&l->line);
	clean(&l->title, x->title);
	if (is_only(&l->title, symbol))
		buf_clear(&l->title);
	if (l->options->records)
		put_record(l, symbol, lang, date, x);
	else
		put_line(l, symbol, lang, date);
	if (fwrite(l->line.data, 1, l->line.len, stdout) != l->line.len)
		die("write error: <stdout>:");
	progress_step(l->progress, false);
	l->emitted++;
	l->over = l->options->max > 0 && l->emitted >= l->options->max;
}

static bool
emit(struct list *l, const struct listed *x, const struct input_langs *langs)
{
	struct symbol symbol;

	if (symbol_parse(x->symbol.p, x->symbol.n, &symbol) != SYMBOL_OK)
		return false;
	if (!x->any_date && !list_is_since(x->date, l->options->since))
		return true;
	if (langs->n == 0)
		put(l, symbol.text, x->lang != NULL ? x->lang : "", x);
	for (size_t i = 0; i < langs->n; i++)
		put(l, symbol.text, langs->code[i], x);
	return true;
}

bool
list_emit(struct list *l, const struct listed *x)
{
	return emit(l, x, &l->options->langs);
}

bool
list_emit_lang(struct list *l, const struct listed *x)
{
	static const struct input_langs none;

	return emit(l, x, &none);
}

/*
 * The names of files in the UN Digital Library, and in mirrors that follow
 * it: A_RES_78_199-EN.pdf, S_RES_2728_(2024)-FR.pdf; of two symbols with `&`
 * between them the first.  The symbol goes into out; false: it is no such name.
 */
static bool
file_symbol(struct span url, struct buf *out, const char **lang)
{
	size_t begin, end = 0, dash;

	while (end < url.n && url.p[end] != '?' && url.p[end] != '#')
		end++;
	for (begin = end; begin > 0 && url.p[begin - 1] != '/';)
		begin--;
	while (end > begin && url.p[end - 1] != '.')
		end--;
	/* X-EN. */
	if (end < begin + 5 || url.p[end - 4] != '-')
		return false;
	dash = end - 4;
	*lang = input_lang((struct span){url.p + dash + 1, 2});
	buf_clear(out);
	for (size_t i = begin; i < dash && url.p[i] != '&'; i++) {
		bool blank = i + 1 < dash && url.p[i] == '_' &&
			     (url.p[i + 1] == '(' ||
				 strncmp(url.p + i + 1, "%28", 3) == 0);

		if (!blank)
			buf_addc(out, url.p[i] == '_' ? '/' : url.p[i]);
	}
	return *lang != NULL;
}

bool
list_emit_link(struct list *l, const struct listed *from)
{
	struct listed x = *from;

	x.symbol = span_of(x.url);
	x.lang = list_link_lang(x.symbol.p, x.symbol.n);
	if (list_emit(l, &x))
		return true;
	/* Listings of folders have the name as the text of the link, too. */
	if (file_symbol(x.title, &l->text, &x.lang))
		x.title = (struct span){0};
	if (!file_symbol(x.symbol, &l->text, &x.lang))
		return false;
	buf_cut(&l->text, symbol_percent_decode(l->text.data, l->text.len));
	x.symbol = buf_span(&l->text);
	return list_emit(l, &x);
}

void
list_free(struct list *l)
{
	free(l->seen);
	buf_free(&l->line);
	buf_free(&l->title);
	buf_free(&l->text);
}
