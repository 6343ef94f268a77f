/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "parse/formats.h"

static void
rows_are_found(void **state)
{
	const struct format *f;

	(void)state;
	for (size_t i = 0; (f = format_at(i)) != NULL; i++) {
		assert_ptr_equal(format_named(f->name), f);
		assert_non_null(f->called);
		assert_non_null(f->types[0]);
		for (size_t k = 0; k < 3 && f->types[k] != NULL; k++)
			assert_ptr_equal(format_find(f->types[k]), f);
	}
	assert_null(format_named("none"));
	assert_null(format_find("application/none"));
}

/* A format that is read has a golden pair; documents that are no text are made
 * by scripts (tests/docx.py). */
static void
every_format_has_a_case(void **state)
{
	const struct format *f;

	(void)state;
	for (size_t i = 0; (f = format_at(i)) != NULL; i++) {
		char path[80];
		FILE *in;

		if (f->read == NULL)
			continue;
		snprintf(path, sizeof(path), "tests/%s.py", f->name);
		in = fopen(path, "r");
		if (in == NULL) {
			snprintf(path, sizeof(path),
			    "tests/data/ods-parse/%s.in", f->name);
			in = fopen(path, "r");
		}
		if (in == NULL)
			fail_msg("no golden pair %s", path);
		else
			fclose(in);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(rows_are_found),
	    cmocka_unit_test(every_format_has_a_case),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
