/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <stdint.h>
#include <string.h>

#include "lib/lang/lang.h"
#include "lib/text.h"
#include "lib/utf8.h"
#include "lib/words.h"
#include "parse/structure_parts.h"

enum {
	SAMPLE = 8000, /* bytes that are looked at: a page or two */
	ENOUGH = 3, /* common words, or letters of a script times ten */
};

struct count {
	size_t latin, cyrillic, arabic, han;
	size_t words[LANG_MAX]; /* in the order of lang_list */
};

static bool
count_letter(struct count *n, uint32_t c)
{
	if (c >= 0x600 && c < 0x700)
		n->arabic++;
	else if (c >= 0x400 && c < 0x500)
		n->cyrillic++;
	else if (utf8_is_han(c))
		n->han++;
	else if (utf8_is_letter(c))
		n->latin++;
	else
		return false;
	return true;
}

static void
count_text(struct count *n, const struct words common[], const char *p,
    const char *end)
{
	bool in_word = false;
	size_t len;

	for (; p < end; p += len) {
		bool letter = count_letter(n, utf8_decode(p, end, &len));

		for (int i = 0; letter && !in_word && i < LANG_MAX; i++)
			if (common[i].nodes != NULL) {
				int value;

				words_at(&common[i], p, end, &value);
				n->words[i] += value != WORDS_NONE;
			}
		in_word = letter;
	}
}

static const struct lang *
most(const struct count *n)
{
	size_t best = 0;

	if (n->arabic * 2 > n->latin && n->arabic > ENOUGH * 10)
		return lang_find("ar");
	if (n->cyrillic * 2 > n->latin && n->cyrillic > ENOUGH * 10)
		return lang_find("ru");
	/* A Chinese character is half a word. */
	if (n->han * 4 > n->latin && n->han > ENOUGH * 10)
		return lang_find("zh");
	for (size_t i = 1; lang_list[i] != NULL; i++)
		if (n->words[i] > n->words[best])
			best = i;
	return n->words[best] >= ENOUGH ? lang_list[best] : NULL;
}

const struct lang *
structure_language(const struct structure *s, const struct document *d)
{
	struct buf fold = {0};
	struct count n = {0};
	size_t left = SAMPLE;

	for (size_t i = 0; i < d->nblocks && left > 0; i++) {
		const char *text = d->blocks[i].text;
		size_t len = text == NULL ? 0 : strnlen(text, left);

		if (len == 0)
			continue;
		left -= len;
		while (len > 0 && ((unsigned char)text[len] & 0xc0) == 0x80)
			len--;
		buf_clear(&fold);
		text_fold_word(&fold, text, len);
		count_text(&n, s->common, fold.data, fold.data + fold.len);
	}
	buf_free(&fold);
	return most(&n);
}
