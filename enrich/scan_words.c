/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The words of a language made ready, and letters in print. */
#include <string.h>

#include "enrich/scan.h"
#include "lib/ascii.h"
#include "lib/utf8.h"

/* Letters of other scripts that stand in symbols and letters of parts for the
 * Latin ones that they look like (A/RES/43/78 in Russian prints "Н"). */
static const struct {
	uint32_t from;
	char to;
} look_alikes[] = {
    {0x430, 'a'},
    {0x432, 'b'},
    {0x435, 'e'},
    {0x43a, 'k'},
    {0x43c, 'm'},
    {0x43d, 'h'},
    {0x43e, 'o'},
    {0x440, 'p'},
    {0x441, 'c'},
    {0x442, 't'},
    {0x445, 'x'},
};

/* Words that can be a citation with no digit in all the text. */
static const bool alone[] = {
    [WORD_CHARTER] = true,
    [WORD_CHARTER_SHORT] = true,
    [WORD_STATUTE] = true,
    [WORD_IBID] = true,
    [WORD_PRESENT] = true,
    [WORD_MEETING] = true,
    [WORD_INSTRUMENT] = true,
    [WORD_NO_CITE] = false,
};

/* The words of row i behind each prefix; a word that is there already keeps
 * its row, so that plain words go first (واو is a letter before it is "and
 * or"). */
static void
add_row(struct scan_words *w, int i, const char *prefix, size_t n)
{
	const char *p = w->lang->rows[i].words;
	struct buf form = {0};

	while (*p != '\0') {
		size_t len = strcspn(p, "|");

		buf_clear(&form);
		buf_add(&form, prefix, n);
		buf_add(&form, p, len);
		words_add(w->lang->rows[i].what == WORD_INSTRUMENT
			      ? &w->instruments
			      : &w->set,
		    form.data, i);
		if (alone[w->lang->rows[i].what])
			words_add(&w->names, form.data, i);
		p += len + (p[len] == '|');
	}
	buf_free(&form);
}

static void
fold_into(char out[16], const char *word, const char *usual)
{
	struct buf b = {0};

	text_fold_word(&b, word != NULL ? word : usual,
	    strlen(word != NULL ? word : usual));
	buf_addc(&b, '-');
	if (b.len < 16)
		memcpy(out, b.data, b.len + 1);
	buf_free(&b);
}

static void
add_prefixes(struct scan_words *w)
{
	const char *p = w->lang->prefixes;

	while (p != NULL && *p != '\0' && w->nprefixes < SCAN_PREFIXES) {
		size_t len = strcspn(p, "|");

		w->prefixes[w->nprefixes++] = (struct span){p, len};
		p += len + (p[len] == '|');
	}
}

void
scan_words_init(struct scan_words *w, const struct lang_cite *lang)
{
	*w = (struct scan_words){.lang = lang};
	words_init(&w->set, false);
	words_init(&w->instruments, false);
	words_init(&w->names, false);
	for (int i = 0; lang->rows[i].what != WORD_NONE; i++)
		add_row(w, i, "", 0);
	add_prefixes(w);
	for (size_t k = 0; k < w->nprefixes; k++)
		for (int i = 0; lang->rows[i].what != WORD_NONE; i++)
			if (lang->rows[i].what != WORD_INSTRUMENT)
				add_row(
				    w, i, w->prefixes[k].p, w->prefixes[k].n);
	if (lang->roman != NULL)
		fold_into(w->roman, lang->roman, "");
	fold_into(w->special, lang->special, "s");
	fold_into(w->emergency, lang->emergency, "es");
	w->numbers['s'] = w->numbers['e'] = true;
	w->numbers['('] = lang->roman != NULL;
	w->numbers[(unsigned char)w->special[0]] = true;
	w->numbers[(unsigned char)w->emergency[0]] = true;
}

void
scan_words_free(struct scan_words *w)
{
	words_free(&w->set);
	words_free(&w->instruments);
	words_free(&w->names);
	*w = (struct scan_words){0};
}

bool
scan_begins(const struct text *t, size_t i)
{
	const char *p = t->fold.data;
	size_t len;
	uint32_t c, before;

	if (i == 0 || p[i - 1] == ' ')
		return true;
	if (ascii_small(p[i]) && ascii_small(p[i - 1]))
		return false;
	before = utf8_before(p, p + i, &len);
	if (!utf8_is_letter(before) || utf8_is_han(before))
		return true;
	c = utf8_decode(p + i, p + t->fold.len, &len);
	return utf8_is_han(c) || (c < 0x250) != (before < 0x530);
}

bool
scan_prefix(
    const struct scan_words *w, size_t k, const char *p, const char *end)
{
	struct span prefix = w->prefixes[k];

	return *p == *prefix.p && prefix.n < (size_t)(end - p) &&
	       memcmp(p, prefix.p, prefix.n) == 0;
}

/* A word that cites without a digit begins at p, maybe behind a particle. */
static bool
name_at(const struct scan_words *w, const char *p, const char *end)
{
	int value;

	if (words_at(&w->names, p, end, &value) > 0)
		return true;
	for (size_t k = 0; k < w->nprefixes; k++)
		if (scan_prefix(w, k, p, end) &&
		    words_at(
			&w->instruments, p + w->prefixes[k].n, end, &value) > 0)
			return true;
	return false;
}

static bool
has_name(const struct scan_words *w, const struct text *t)
{
	const char *p = t->fold.data, *end = p + t->fold.len;

	for (size_t i = 0; i < t->fold.len; i++)
		if (w->names.root[(unsigned char)p[i]] != 0 &&
		    scan_begins(t, i) && name_at(w, p + i, end))
			return true;
	return false;
}

bool
scan_worth(const struct scan_words *w, const struct text *t)
{
	for (size_t i = 0; i < t->fold.len; i++)
		if (ascii_digit(t->fold.data[i]))
			return true;
	return has_name(w, t);
}

bool
scan_upper(const struct text *t, size_t i)
{
	const char *p = t->original.p + t->origin[i];
	size_t len;
	uint32_t c = utf8_decode(p, t->original.p + t->original.n, &len);

	if (c >= 0xff21 && c <= 0xff3a)
		return true;
	return utf8_lower(c) != c;
}

char
scan_latin(const struct text *t, size_t i, size_t *len)
{
	uint32_t c;

	*len = 1;
	if (i >= t->fold.len)
		return '\0';
	if ((unsigned char)t->fold.data[i] < 0x80)
		return (t->fold.data[i] >= 'a' && t->fold.data[i] <= 'z')
			   ? t->fold.data[i]
			   : '\0';
	c = utf8_decode(t->fold.data + i, t->fold.data + t->fold.len, len);
	for (size_t k = 0; k < sizeof look_alikes / sizeof look_alikes[0]; k++)
		if (look_alikes[k].from == c)
			return look_alikes[k].to;
	return '\0';
}

size_t
scan_word(const struct scan *s, size_t i, enum cite_word *what,
    const struct lang_cite_row **row)
{
	const struct buf *b = &s->text->fold;
	int value;
	size_t n =
	    words_at(&s->words->set, b->data + i, b->data + b->len, &value);

	*what = WORD_NONE;
	*row = NULL;
	if (n == 0)
		return 0;
	*row = &s->words->lang->rows[value];
	*what = (*row)->what;
	return n;
}
