/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "parse/lines.h"
#include "parse/structure_parts.h"

static void
ends_of_lines(void **state)
{
	static const char text[] = "a\nb\r\n\rc\r\r\nd";
	static const char *const lines[] = {"a", "b", "", "c", "", "d"};
	struct span rest = {text, sizeof text - 1}, line;

	(void)state;
	for (size_t i = 0; i < sizeof lines / sizeof lines[0]; i++) {
		assert_true(lines_next(&rest, &line));
		assert_true(span_is(line, lines[i]));
	}
	assert_false(lines_next(&rest, &line));
}

static void
typed_marks(void **state)
{
	static const struct {
		const char *text;
		size_t n;
	} cases[] = {
	    {"1/ See", 2},
	    {"10 / Ibid.", 4},
	    {"38/ 49. Lights", 0},
	    {"1/2 of it", 0},
	    {"123/ See", 4},
	    {"1234/ no year", 0},
	    {"**/ See", 3},
	    {"****/", 0},
	    {"a/ Including", 2},
	    {"ab/ no", 0},
	    {"/ no", 0},
	    {"*1/ no", 0},
	    {"", 0},
	};

	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++)
		assert_int_equal(
		    typed_mark(span_of(cases[i].text)), cases[i].n);
	assert_true(typed_rule(span_of("_____")));
	assert_false(typed_rule(span_of("____")));
	assert_false(typed_rule(span_of("_____ x")));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(ends_of_lines),
	    cmocka_unit_test(typed_marks),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
