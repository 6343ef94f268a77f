/* SPDX-License-Identifier: GPL-3.0-or-later */
/* English: months, words, ordinals, verbs.  lang.h says what each table is. */
#include "lib/lang/lang.h"

extern const struct lang lang_en;
const struct lang lang_en = {
	.code = "en",
	.code3 = "eng",
	.letter = 'E',
	.name = "English",
	.native = "English",
};
