/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "parse/quality.h"

#include <string.h>

#include "lib/utf8.h"

enum {
	LETTERS_MIN = 200, /* fewer say nothing */
	WORD_LONG = 4, /* letters: shorter words may be anything */
	CONSONANTS = 6, /* in a row */
};

/* What a word consists of. */
struct shape {
	size_t chars, letters, latin, accented, vowels, unknown, signs, turns;
	size_t row, most; /* consonants in a row */
};

static bool
is_unknown(uint32_t c)
{
	return c == 0xfffd || (c >= 0xe000 && c <= 0xf8ff) || c >= 0xf0000 ||
	       c < 0x20 || (c >= 0x7f && c < 0xa0);
}

static void
add_latin(struct shape *s, uint32_t c)
{
	uint32_t low = utf8_lower(c);
	bool vowel = low >= 0xc0 || strchr("aeiouy", (int)low) != NULL;

	s->latin++;
	s->accented += low >= 0xc0;
	s->vowels += vowel;
	s->row = vowel || c != low ? 0 : s->row + 1;
	s->most = s->row > s->most ? s->row : s->most;
}

/* Signs that words do not hold: "#", "$" between letters. */
static bool
is_odd_sign(uint32_t c)
{
	static const char odd[] = "!\"#$%&*+<=>?@\\^_`{|}~";

	return (c < 0x80 && strchr(odd, (int)c) != NULL) ||
	       (c >= 0xa1 && c <= 0xbf && c != 0xab && c != 0xbb && c != 0xb0 &&
		   c != 0xba);
}

static void
read_word(struct span word, struct shape *s)
{
	const char *p = word.p, *end = word.p + word.n;
	bool small = false;
	size_t len;

	*s = (struct shape){0};
	for (; p < end; p += len) {
		uint32_t c = (unsigned char)*p;

		len = 1;
		s->chars++;
		if (c < 0x80 ? c < 0x20 || c == 0x7f
			     : is_unknown(c = utf8_decode(p, end, &len))) {
			s->unknown++;
		} else if (utf8_is_letter(c)) {
			s->letters++;
			s->turns += small && utf8_lower(c) != c;
			small = utf8_lower(c) == c;
			if (c < 0x250)
				add_latin(s, c);
		} else if (is_odd_sign(c) && p > word.p && p + len < end) {
			s->signs++;
		}
	}
}

static bool
is_good(const struct shape *s)
{
	if (s->unknown > 0 || s->signs > 0 || s->turns > 1)
		return false;
	if (s->latin < WORD_LONG)
		return true;
	return s->accented * 2 <= s->latin && s->most < CONSONANTS &&
	       (s->vowels > 0 || s->turns == 0);
}

double
quality_of(const struct pages *pages)
{
	size_t good = 0, all = 0, vowels = 0, latin = 0;
	struct shape s;

	for (size_t i = 0; i < pages->n; i++) {
		const struct page *page = &pages->list[i];

		for (size_t k = 0; k < page->nwords; k++) {
			read_word(page_word_text(page, &page->words[k]), &s);
			all += s.letters + s.unknown + s.signs;
			good += is_good(&s) ? s.letters : 0;
			latin += s.latin;
			vowels += s.vowels;
		}
	}
	if (all < LETTERS_MIN)
		return 1;
	/* Two letters of five are vowels in the languages of the UN. */
	if (latin * 2 > all && vowels * 4 < latin)
		good = good * vowels * 4 / latin;
	return (double)good / (double)all;
}
