/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Numbers of paragraphs and points in all languages. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "lib/label.h"
#include "lib/mem.h"

static void
labels_are_read(void **state)
{
	static const struct {
		const char *text;
		enum label_class class;
		int value;
		const char *number, *rest;
	} rows[] = {
	    {"1. Decides", LABEL_NUMBER, 1, "1", "Decides"},
	    {"12 bis. Decides", LABEL_NUMBER, 12, "12 bis", "Decides"},
	    {"1.支持", LABEL_NUMBER, 1, "1", "支持"},
	    {"３．支持", LABEL_NUMBER, 3, "３", "支持"},
	    {"1、支持", LABEL_NUMBER, 1, "1", "支持"},
	    {"2.1 The complainant", LABEL_NUMBER, 2, "2.1", "The complainant"},
	    {"7 - تقرر", LABEL_NUMBER, 7, "7", "تقرر"},
	    {"٧ - تقرر", LABEL_NUMBER, 7, "٧", "تقرر"},
	    {"(a) To", LABEL_LETTER, 1, "(a)", "To"},
	    {"b) De", LABEL_LETTER, 2, "b)", "De"},
	    {"с) что", LABEL_LETTER, 3, "с)", "что"},
	    {"(aa) To", LABEL_LETTER, 27, "(aa)", "To"},
	    {"(ب) أن", LABEL_LETTER, 2, "(ب)", "أن"},
	    {"(أ أ) أن", LABEL_LETTER, 27, "(أ أ)", "أن"},
	    {"(xiv) To", LABEL_ROMAN, 0, "(xiv)", "To"},
	    {"‘2’ الزيت", LABEL_QUOTED, 2, "‘2’", "الزيت"},
	    {"（三）灯", LABEL_HAN, 3, "（三）", "灯"},
	    {"十二、灯", LABEL_HAN, 12, "十二", "灯"},
	    {"㈡ 灯", LABEL_HAN, 2, "㈡", "灯"},
	    {"(丑) 灯", LABEL_BRANCH, 2, "(丑)", "灯"},
	    {"• Oil", LABEL_BULLET, 0, "", "Oil"},
	};
	static const char *const none[] = {"2023. A year", "1.5 million",
	    "4-15 September", "A. Oil", "Decides", "", "(see above) To",
	    "1990 marked", "c'est", "a bas", "一个国家", "(1946) was"};
	struct label l;

	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		const char *t = rows[i].text;
		char *number;

		if (!label_read(t, &l))
			fail_msg("no label: %s", t);
		number = mem_copy(t + l.begin, l.end - l.begin);
		if (l.class != rows[i].class ||
		    (rows[i].value > 0 && l.value != rows[i].value) ||
		    strcmp(number, rows[i].number) != 0 ||
		    strcmp(t + l.rest, rows[i].rest) != 0)
			fail_msg("%s: class %d value %d <%s> <%s>", t,
			    (int)l.class, l.value, number, t + l.rest);
		free(number);
	}
	for (size_t i = 0; i < sizeof(none) / sizeof(none[0]); i++)
		if (label_read(none[i], &l))
			fail_msg("a label: %s", none[i]);
}

/* "(i)" behind "(h)" is a letter, behind "(a)" a Roman one. */
static void
points_lie_in_each_other(void **state)
{
	static const struct {
		const char *text;
		int level;
	} rows[] = {
	    {"1. a", 1},
	    {"(a) a", 2},
	    {"(i) a", 3},
	    {"(ii) a", 3},
	    {"(iii) a", 3},
	    {"(b) a", 2},
	    {"2. a", 1},
	    {"(g) a", 2},
	    {"(h) a", 2},
	    {"(i) a", 2},
	    {"(j) a", 2},
	    {"(i) a", 3},
	    {"3. a", 1},
	    {"(一) a", 2},
	    {"(子) a", 3},
	    {"(二) a", 2},
	};
	struct nest nest = {0};
	struct label l;

	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		int level;

		assert_true(label_read(rows[i].text, &l));
		level = nest_level(&nest, &l, 1);
		if (level != rows[i].level)
			fail_msg("row %zu: level %d", i, level);
	}
}

static void
one_spelling(void **state)
{
	/* "": a bullet, whose value is not known */
	static const char *const rows[][2] = {
	    {"8. text", "8"},
	    {"8 - نص", "8"},
	    {"(3) text", "(3)"},
	    {"(a) text", "(a)"},
	    {"a) texte", "(a)"},
	    {"с) текст", "(c)"}, /* Cyrillic */
	    {"(aa) text", "(aa)"},
	    {"(أ) نص", "(a)"},
	    {"(ه) نص", "(e)"},
	    {"(ي) نص", "(j)"},
	    {"(أ أ) نص", "(aa)"},
	    {"(iv) text", "(iv)"},
	    {"’4‘ نص", "(iv)"},
	    {"㈣ 案文", "(iv)"},
	    {"(十二) 案文", "(xii)"},
	    {"• text", ""},
	};

	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
		struct label l;
		char got[LABEL_TEXT] = "";

		assert_true(label_read(rows[i][0], &l));
		if (!label_text(&l, got))
			got[0] = '\0';
		if (strcmp(got, rows[i][1]) != 0)
			print_error("%s\n", rows[i][0]);
		assert_string_equal(got, rows[i][1]);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(labels_are_read),
	    cmocka_unit_test(points_lie_in_each_other),
	    cmocka_unit_test(one_spelling),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
