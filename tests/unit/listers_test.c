/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "fetch/listers.h"

static void
table(void **state)
{
	(void)state;
	assert_non_null(lister_list[0]);
	for (size_t i = 0; lister_list[i] != NULL; i++) {
		const struct lister *l = lister_list[i];

		assert_ptr_equal(lister_find(l->name), l);
		assert_non_null(l->operand);
		assert_non_null(l->help);
		assert_non_null(l->run);
	}
	assert_null(lister_find("nothing"));
	assert_null(lister_find(""));
}

static void
dates(void **state)
{
	static const struct {
		const char *text, *date; /* NULL: none */
	} rows[] = {
	    {"2024", "2024"},
	    {"2024-05", "2024-05"},
	    {"2024-05-01", "2024-05-01"},
	    {" 2024-05-01T23:00:00-05:00", "2024-05-01"},
	    {"Tue, 12 Nov 2024 10:00:00 GMT", "2024-11-12"},
	    {"Tue, 12 Nov 2024 23:00:00 -0500", "2024-11-13"},
	    {"12 Nov 24 10:00 GMT", "2024-11-12"},
	    {"", NULL},
	    {"yesterday", NULL},
	    {"0001-01-01", NULL}, /* how ODS says that there is none */
	    {"20240", NULL},
	};
	char out[11];

	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
		const char *is = list_date(span_of(rows[i].text), out);

		if (rows[i].date == NULL
			? is != NULL
			: is == NULL || strcmp(is, rows[i].date) != 0)
			fail_msg("%s: %s", rows[i].text, is ? is : "none");
	}
}

static void
languages(void **state)
{
	static const struct {
		const char *url, *lang; /* NULL: none */
	} rows[] = {
	    {"https://docs.un.org/en/A/RES/78/1", "en"},
	    {"https://undocs.org/FR/A/RES/78/1", "fr"},
	    {"https://undocs.org/A/RES/78/1", NULL},
	    {"https://undocs.org/xx/A/RES/78/1", NULL},
	    {"https://documents.un.org/api/symbol/access?s=A/78/1&l=zh&t=pdf",
		"zh"},
	    {"https://documents.un.org/api/symbol/access?l=Ru&s=A/78/1", "ru"},
	    {"http://daccess-ods.un.org/access.nsf/Get?Open&DS=A/78/1&Lang=C",
		"zh"},
	    {"https://documents.un.org/api/symbol/access?s=A/78/1&l=O", "de"},
	    {"https://undocs.org/ot/A/RES/78/1", "de"},
	    {"http://x.org/?l=", NULL},
	    {"/es/A/RES/78/1", "es"},
	    {"", NULL},
	    {"x", NULL},
	};

	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
		const char *is =
		    list_link_lang(rows[i].url, strlen(rows[i].url));

		if (rows[i].lang == NULL
			? is != NULL
			: is == NULL || strcmp(is, rows[i].lang) != 0)
			fail_msg("%s: %s", rows[i].url, is ? is : "none");
	}
}

static void
since(void **state)
{
	(void)state;
	assert_true(list_is_since("2024-05-01", NULL));
	assert_true(list_is_since(NULL, "2024"));
	assert_true(list_is_since("2024-05-01", "2024-05-01"));
	assert_true(list_is_since("2024-05-01", "2024"));
	assert_true(list_is_since("2024", "2024-05-01"));
	assert_true(list_is_since("2025-01-01", "2024-12-31"));
	assert_false(list_is_since("2024-04-30", "2024-05"));
	assert_false(list_is_since("2023", "2024-05-01"));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(table),
	    cmocka_unit_test(dates),
	    cmocka_unit_test(languages),
	    cmocka_unit_test(since),
	};

	return cmocka_run_group_tests_name("listers", tests, NULL, NULL);
}
