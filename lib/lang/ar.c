/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Arabic: months, words, ordinals, verbs.  lang.h says what each table is. */
#include "lib/lang/lang.h"

extern const struct lang lang_ar;
const struct lang lang_ar = {
	.code = "ar",
	.code3 = "ara",
	.letter = 'A',
	.name = "Arabic",
	.native = "العربية",
};
