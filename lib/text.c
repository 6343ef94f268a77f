/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "lib/text.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <utf8proc.h>

#include "lib/mem.h"
#include "lib/utf8.h"

/* Arabic and Latin presentation forms, which only a font should know. */
static bool
is_presentation(uint32_t c)
{
	return (c >= 0xfb00 && c <= 0xfb06) || (c >= 0xfb50 && c <= 0xfdff) ||
	       (c >= 0xfe70 && c <= 0xfefc);
}

/* Letters with a mark that are common and stand in NFC as they are. */
static bool
is_usual_letter(uint32_t c)
{
	return (c >= 0xc0 && c <= 0x24f) || (c >= 0x400 && c <= 0x52f) ||
	       (c >= 0x622 && c <= 0x626) || (c >= 0x4e00 && c <= 0x9fff);
}

/* May this character change in NFC, or change one before it? */
static bool
is_unsure(uint32_t c)
{
	const utf8proc_property_t *p;

	if (c < 0xc0 || is_usual_letter(c))
		return false;
	if (is_presentation(c))
		return true;
	p = utf8proc_get_property((utf8proc_int32_t)c);
	return p->combining_class != 0 || p->comp_exclusion ||
	       (p->decomp_type == 0 && p->decomp_seqindex != UINT16_MAX) ||
	       (c >= 0x1100 && c <= 0x11ff);
}

/* Appends the letters that a presentation form stands for. */
static void
add_plain(struct buf *out, uint32_t c)
{
	utf8proc_int32_t to[32];
	int class = 0;
	utf8proc_ssize_t n;

	n = utf8proc_decompose_char((utf8proc_int32_t)c, to, 32,
	    UTF8PROC_COMPAT | UTF8PROC_DECOMPOSE, &class);
	for (utf8proc_ssize_t i = 0; i < n && i < 32; i++)
		if (!utf8_is_ignored((uint32_t)to[i]))
			utf8_add(out, (uint32_t)to[i]);
}

/* p[0..n) with presentation forms resolved, in NFC; what add_clean would drop
 * is dropped first, since marks that then meet have an order in NFC. */
static void
compose(struct buf *out, const char *p, size_t n)
{
	struct buf plain = {0};
	utf8proc_uint8_t *composed = NULL;
	utf8proc_ssize_t len;
	const char *end = p + n;

	while (p < end) {
		size_t step;
		uint32_t c = utf8_decode(p, end, &step);

		if (is_presentation(c))
			add_plain(&plain, c);
		else if (!utf8_is_ignored(c))
			utf8_add(&plain, c);
		p += step;
	}
	len = utf8proc_map((const utf8proc_uint8_t *)buf_span(&plain).p,
	    (utf8proc_ssize_t)plain.len, &composed,
	    UTF8PROC_STABLE | UTF8PROC_COMPOSE);
	if (len >= 0)
		buf_add(out, composed, (size_t)len);
	else
		buf_add(out, buf_span(&plain).p, plain.len);
	free(composed);
	buf_free(&plain);
}

static bool
continues(char c)
{
	return ((unsigned char)c & 0xc0) == 0x80;
}

/*
 * Bytes of the letter at p if it is clean as it stands; 0: it must be looked
 * at.  By their first bytes, most of what is no ASCII: Latin from U+00C0 to
 * U+023F, Cyrillic from U+0400 to U+047F, Arabic letters (not U+0640, nor
 * vowel signs), Han from U+4E00 to U+9FFF.
 */
static size_t
clean_letter(const char *p, const char *end)
{
	unsigned char a = (unsigned char)p[0], b;

	if (end - p < 2 || !continues(p[1]))
		return 0;
	b = (unsigned char)p[1];
	if ((a >= 0xc3 && a <= 0xc8) || a == 0xd0 || a == 0xd1 ||
	    (a == 0xd8 && b >= 0xa2) || (a == 0xd9 && b > 0x80 && b <= 0x8a))
		return 2;
	if (((a >= 0xe5 && a <= 0xe9) || (a == 0xe4 && b >= 0xb8)) &&
	    end - p > 2 && continues(p[2]))
		return 3;
	return 0;
}

static bool
needs_composing(const char *p, size_t n)
{
	const char *end = p + n;

	while (p < end) {
		size_t step = 1;

		if ((unsigned char)*p >= 0xcc &&
		    (step = clean_letter(p, end)) == 0 &&
		    is_unsure(utf8_decode(p, end, &step)))
			return true;
		p += step;
	}
	return false;
}

static bool
ends_in_space(const struct buf *b)
{
	return b->len == 0 || b->data[b->len - 1] == ' ';
}

/* The end of what is clean as it stands from p on; a space is where the one
 * before it is none. */
static const char *
clean_run(const char *p, const char *end)
{
	const char *begin = p;

	while (p < end) {
		unsigned char c = (unsigned char)*p;
		size_t step = 1;

		if (c >= 0x80 ? (step = clean_letter(p, end)) == 0
			      : c < ' ' || c == 0x7f ||
				    (c == ' ' && (p == begin || p[-1] == ' ')))
			break;
		p += step;
	}
	return p;
}

static void
add_clean(struct buf *out, const char *p, size_t n)
{
	const char *end = p + n;

	while (p < end) {
		const char *from = p;
		size_t step;
		uint32_t c;

		p = clean_run(p, end);
		buf_add(out, from, (size_t)(p - from));
		if (p == end)
			break;
		c = utf8_decode(p, end, &step);
		if (c <= ' ' || c == 0x7f || (c >= 0x80 && c < 0xa0) ||
		    utf8_is_space(c)) {
			if (!ends_in_space(out))
				buf_addc(out, ' ');
		} else if (c == 0x2010 || c == 0x2011) {
			buf_addc(out, '-');
		} else if (!utf8_is_ignored(c)) {
			utf8_add(out, c);
		}
		p += step;
	}
}

void
text_clean(struct buf *out, const char *p, size_t n)
{
	struct buf composed = {0};

	if (n == 0)
		return;
	if (!needs_composing(p, n)) {
		add_clean(out, p, n);
		return;
	}
	compose(&composed, p, n);
	add_clean(out, buf_span(&composed).p, composed.len);
	buf_free(&composed);
}

void
text_trim(struct buf *out)
{
	if (out->len > 0 && out->data[out->len - 1] == ' ')
		buf_cut(out, out->len - 1);
}

/* Pairs of characters that mean the same to a reader. */
static const struct {
	uint32_t from, to;
} folds[] = {
    {0xab, '"'},
    {0xbb, '"'},
    {0x622, 0x627},
    {0x623, 0x627},
    {0x625, 0x627},
    {0x671, 0x627},
    {0x2018, '\''},
    {0x2019, '\''},
    {0x201a, '\''},
    {0x201b, '\''},
    {0x201c, '"'},
    {0x201d, '"'},
    {0x201e, '"'},
    {0x201f, '"'},
    {0x2032, '\''},
    {0x2044, '/'},
    {0x2215, '/'},
};

enum { FOLDS = sizeof folds / sizeof folds[0] };

/* Arabic vowel signs, which are printed or not as the typist liked. */
static bool
is_tashkeel(uint32_t c)
{
	return (c >= 0x64b && c <= 0x652) || c == 0x670;
}

/* The folded character; 0: dropped. */
static uint32_t
fold(uint32_t c)
{
	int digit;

	if (utf8_is_ignored(c) || is_tashkeel(c))
		return 0;
	if (utf8_is_space(c))
		return ' ';
	if (utf8_is_hyphen(c))
		return '-';
	digit = utf8_digit(c);
	if (digit >= 0)
		return (uint32_t)('0' + digit);
	if (c >= 0xff01 && c <= 0xff5e)
		return utf8_lower(c - 0xfee0);
	for (size_t i = 0; i < FOLDS && folds[i].from <= c; i++)
		if (folds[i].from == c)
			return folds[i].to;
	return utf8_lower(c);
}

/* Which of the characters from U+0080 fold to themselves is asked often: Han
 * and lower-case letters make up most of a text. */
static bool
folds_to_itself(uint32_t c)
{
	return (c >= 0x4e00 && c <= 0x9fff) || (c >= 0x430 && c <= 0x45f) ||
	       (c >= 0x627 && c <= 0x63a) || (c >= 0x641 && c <= 0x64a);
}

static char
fold_ascii(char c)
{
	if (c >= 'A' && c <= 'Z')
		return (char)(c | 0x20);
	return c == '\t' || c == '\n' || c == '\r' ? ' ' : c;
}

/* The folded character as UTF-8, and its length; 0: dropped. */
static size_t
fold_to(uint32_t c, char out[4])
{
	if (c < 0x80) {
		out[0] = fold_ascii((char)c);
		return c != 0;
	}
	if (!folds_to_itself(c))
		c = fold(c);
	return c == 0 ? 0 : utf8_encode(c, out);
}

static void
room(struct text *t, size_t n)
{
	if (t->cap > n)
		return;
	t->cap = n + n / 2 + 16;
	free(t->at);
	free(t->origin);
	t->at = mem_alloc(t->cap * sizeof *t->at);
	t->origin = mem_alloc(t->cap * sizeof *t->origin);
}

void
text_fold(struct text *t, const char *p, size_t n)
{
	struct buf *out = &t->fold;
	size_t i = 0, len = 0;
	uint32_t points = 0;

	t->original = (struct span){p, n};
	buf_clear(out);
	/* U+FFFD for a byte that is no UTF-8 takes three. */
	buf_reserve(out, 3 * n + 4);
	room(t, 3 * n + 4);
	while (i < n) {
		size_t step = 1, wrote = 1;

		if ((unsigned char)p[i] < 0x80 && p[i] != '\0')
			out->data[len] = fold_ascii(p[i]);
		else
			wrote = fold_to(
			    utf8_decode(p + i, p + n, &step), out->data + len);
		for (size_t k = 0; k < wrote; k++) {
			t->at[len + k] = points;
			t->origin[len + k] = (uint32_t)i;
		}
		len += wrote;
		points++;
		i += step;
	}
	out->data[len] = '\0';
	out->len = len;
	t->at[len] = points;
	t->origin[len] = (uint32_t)n;
}

void
text_fold_word(struct buf *out, const char *p, size_t n)
{
	const char *end = p + n;
	size_t step;

	/* As in text_fold. */
	if (!buf_reserve(out, 3 * n + 4))
		return;
	for (; p < end; p += step)
		out->len +=
		    fold_to(utf8_decode(p, end, &step), out->data + out->len);
	out->data[out->len] = '\0';
}

size_t
text_begins(const char *p, size_t n, const char *word)
{
	const char *end = word + strlen(word);
	size_t at = 0, step;

	for (; word < end; word += step) {
		char c[4];
		size_t len = fold_to(utf8_decode(word, end, &step), c);

		if (len > n - at || memcmp(p + at, c, len) != 0)
			return 0;
		at += len;
	}
	return at;
}

void
text_free(struct text *t)
{
	buf_free(&t->fold);
	free(t->at);
	free(t->origin);
	*t = (struct text){0};
}
