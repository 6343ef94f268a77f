/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Russian: months, words, ordinals, verbs.  lang.h says what each table is. */
#include "lib/lang/lang.h"

extern const struct lang lang_ru;
const struct lang lang_ru = {
	.code = "ru",
	.code3 = "rus",
	.letter = 'R',
	.name = "Russian",
	.native = "Русский",
};
