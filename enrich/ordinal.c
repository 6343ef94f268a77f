/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "enrich/ordinal.h"

#include "lib/lang/about.h"
#include "lib/lang/dates.h"
#include "lib/lang/lang.h"
#include "lib/utf8.h"

enum { DIGITS_MAX = 4, ARABIC_AND = 0x648 };

void
ordinals_init(struct ordinals *o, const struct lang *lang)
{
	const struct lang_value *l = lang->about->ordinals;

	words_init(&o->parts, false);
	words_init(&o->and, false);
	for (; l != NULL && l->words != NULL; l++)
		words_add(&o->parts, l->words, l->value);
	words_add_list(&o->and, lang->dates->and, 0);
}

void
ordinals_free(struct ordinals *o)
{
	words_free(&o->parts);
	words_free(&o->and);
}

/* "78", "78th", "50-е", "第78" */
static size_t
digits(const char *p, const char *end, int *value)
{
	size_t n = 0;

	for (*value = 0; p + n < end && p[n] >= '0' && p[n] <= '9'; n++)
		if (n < DIGITS_MAX)
			*value = *value * 10 + (p[n] - '0');
	if (n == 0 || n > DIGITS_MAX)
		return 0;
	if (p + n < end && p[n] == '-')
		n++;
	while (p + n < end) {
		size_t len;
		uint32_t c = utf8_decode(p + n, end, &len);

		if (!utf8_is_letter(c) || utf8_is_han(c))
			break;
		n += len;
	}
	return n;
}

static size_t
han(const char *p, const char *end, int *value)
{
	const char *from = p;
	int sum = 0, digit = 0;

	for (int i = 0; p < end && i < 2 * DIGITS_MAX; i++) {
		size_t len;
		int v = utf8_chinese(utf8_decode(p, end, &len));

		if (v < 0)
			break;
		if (v >= 10) {
			sum += v == 20 ? 20 : (digit == 0 ? 1 : digit) * v;
			digit = 0;
		} else {
			digit = v;
		}
		p += len;
	}
	*value = sum + digit;
	return (size_t)(p - from);
}

/* Behind what joins two parts: a blank, a hyphen, "and". */
static const char *
pass_join(const struct ordinals *o, const char *p, const char *end)
{
	size_t n, len;
	int unused;

	while (p < end && (*p == ' ' || *p == '-'))
		p++;
	n = words_at(&o->and, p, end, &unused);
	p += n;
	while (n > 0 && p < end && *p == ' ')
		p++;
	if (p < end && utf8_decode(p, end, &len) == ARABIC_AND)
		p += len;
	return p;
}

/* May a part follow those that add up to the number so far?  The larger first,
 * "sixty" "eighth"; or, in Arabic, the units before the tens.  "Fifth and
 * sixth", "eightieth and sixty-first" are two numbers. */
static bool
follows(int parts, int first, int last, int next)
{
	if (parts == 1 && first < 10 && next >= 10)
		return true;
	return next < last && last >= 10 && first >= 10 &&
	       (next < 20 || last >= 100);
}

size_t
ordinal_at(const struct ordinals *o, const char *begin, const char *p,
    const char *end, int *value)
{
	const char *q = p, *stop = p;
	size_t n = digits(p, end, value);

	if (n == 0)
		n = han(p, end, value);
	if (n > 0)
		return n;
	if (!words_begins(begin, p))
		return 0;
	for (int part = 0, first = 0, last = 0; part < DIGITS_MAX; part++) {
		int v;

		n = words_at(&o->parts, q, end, &v);
		if (n == 0 || (part > 0 && !follows(part, first, last, v)))
			break;
		first = part == 0 ? v : first;
		last = v;
		*value += v;
		stop = q + n;
		q = pass_join(o, stop, end);
	}
	return (size_t)(stop - p);
}
