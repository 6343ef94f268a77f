/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "lib/lang/lang.h"

#include <stdbool.h>
#include <string.h>

extern const struct lang lang_ar, lang_zh, lang_en, lang_fr, lang_ru, lang_es,
    lang_de;

/* THE list of languages. */
const struct lang *const lang_list[] = {
    &lang_ar,
    &lang_zh,
    &lang_en,
    &lang_fr,
    &lang_ru,
    &lang_es,
    &lang_de,
    NULL,
};

static bool
same(const char *a, const char *b)
{
	for (; *a != '\0' && *b != '\0'; a++, b++)
		if ((*a | 0x20) != (*b | 0x20))
			return false;
	return *a == *b;
}

const struct lang *
lang_find(const char *code)
{
	for (size_t i = 0; lang_list[i] != NULL; i++)
		if (same(lang_list[i]->code, code))
			return lang_list[i];
	return NULL;
}

const struct lang *
lang_alias(const char *spelling)
{
	for (size_t i = 0; lang_list[i] != NULL; i++) {
		const struct lang *l = lang_list[i];
		const char letter[] = {l->letter, '\0'};
		const char *const *s = l->spellings;

		while (s != NULL && *s != NULL && !same(*s, spelling))
			s++;
		if (same(l->code, spelling) || same(l->code3, spelling) ||
		    same(letter, spelling) || (s != NULL && *s != NULL))
			return l;
	}
	return NULL;
}
