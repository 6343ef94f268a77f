/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Chinese: months, words, ordinals, verbs.  lang.h says what each table is. */
#include "lib/lang/lang.h"

extern const struct lang lang_zh;
const struct lang lang_zh = {
	.code = "zh",
	.code3 = "zho",
	.letter = 'C',
	.name = "Chinese",
	.native = "中文",
};
