/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Spanish: months, words, ordinals, verbs.  lang.h says what each table is. */
#include "lib/lang/lang.h"

extern const struct lang lang_es;
const struct lang lang_es = {
	.code = "es",
	.code3 = "spa",
	.letter = 'S',
	.name = "Spanish",
	.native = "Español",
};
