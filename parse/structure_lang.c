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
	size_t words[8]; /* in the order of lang_list */
};

static void
count_letters(struct count *n, const char *p, const char *end)
{
	size_t len;

	for (; p < end; p += len) {
		uint32_t c = utf8_decode(p, end, &len);

		if (c >= 0x600 && c < 0x700)
			n->arabic++;
		else if (c >= 0x400 && c < 0x500)
			n->cyrillic++;
		else if (utf8_is_han(c))
			n->han++;
		else if (utf8_is_letter(c))
			n->latin++;
	}
}

static void
count_words(
    struct count *n, const struct words *common, const char *text, size_t len)
{
	struct text fold = {0};
	const char *begin, *end;

	text_fold(&fold, text, len);
	begin = fold.fold.data;
	end = begin + fold.fold.len;
	for (const char *p = begin; p < end; p++) {
		if (!words_begins(begin, p))
			continue;
		for (size_t i = 0; i < 8 && common[i].nodes != NULL; i++) {
			int value;

			if (words_at(&common[i], p, end, &value) > 0)
				n->words[value]++;
		}
	}
	text_free(&fold);
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
structure_language(const struct document *d)
{
	struct words common[8] = {{0}};
	struct count n = {0};
	const struct lang *found;
	size_t left = SAMPLE, sets = 0;

	for (int i = 0; lang_list[i] != NULL; i++) {
		const struct lang_structure *s = lang_list[i]->structure;

		if (s == NULL || s->common == NULL)
			continue;
		words_init(&common[sets], false);
		words_add_list(&common[sets++], s->common, i);
	}
	for (size_t i = 0; i < d->nblocks && left > 0; i++) {
		const char *text = d->blocks[i].text;
		size_t len = text == NULL ? 0 : strnlen(text, left);

		if (len == 0)
			continue;
		while (len > 0 && ((unsigned char)text[len] & 0xc0) == 0x80)
			len--;
		count_letters(&n, text, text + len);
		count_words(&n, common, text, len);
		left -= len;
		if (len == 0)
			break;
	}
	found = most(&n);
	for (size_t i = 0; i < sets; i++)
		words_free(&common[i]);
	return found;
}
