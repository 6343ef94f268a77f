/* SPDX-License-Identifier: GPL-3.0-or-later */
/* French: months, words, ordinals, verbs.  lang.h says what each table is. */
#include "lib/lang/lang.h"

extern const struct lang lang_fr;
const struct lang lang_fr = {
	.code = "fr",
	.code3 = "fra",
	.letter = 'F',
	.name = "French",
	.native = "Français",
};
