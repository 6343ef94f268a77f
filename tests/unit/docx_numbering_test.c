/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "parse/docx_numbering.h"

static void
formats_of_numbers(void **state)
{
	static const struct {
		const char *format;
		int value;
		const char *shown; /* NULL: nothing */
	} cases[] = {
	    {NULL, 12, "12"},
	    {"decimal", 0, "0"},
	    {"decimalZero", 7, "07"},
	    {"lowerLetter", 26, "z"},
	    {"lowerLetter", 27, "aa"},
	    {"upperLetter", 54, "BBB"},
	    {"lowerRoman", 14, "xiv"},
	    {"upperRoman", 1999, "MCMXCIX"},
	    {"upperRoman", 19, "XIX"},
	    {"lowerLetter", 0, "0"},
	    {"lowerLetter", 100000, "100000"},
	    {"arabicAbjad", 5, "ه"},
	    {"arabicAlpha", 2, "ب"},
	    {"russianLower", 10, "к"},
	    {"chineseCountingThousand", 10, "十"},
	    {"chineseCountingThousand", 21, "二十一"},
	    {"chineseCountingThousand", 103, "一百零三"},
	    {"chineseCounting", 11, "十一"},
	    {"ideographDigital", 20, "二〇"},
	    {"ideographTraditional", 3, "丙"},
	    {"ideographTraditional", 11, "11"},
	    {"ideographZodiac", 12, "亥"},
	    {"ideographZodiacTraditional", 13, "丙子"},
	    {"ideographEnclosedCircle", 10, "㊉"},
	    {"ideographLegalTraditional", 12, "壹拾貳"},
	    {"numberInDash", 4, "- 4 -"},
	    {"ordinal", 22, "22nd"},
	    {"ordinal", 111, "111th"},
	    {"hex", 255, "FF"},
	    {"chicago", 2, "†"},
	    {"chicago", 5, "**"},
	    {"decimalEnclosedParen", 4, "(4)"},
	    {"decimalEnclosedCircle", 3, "③"},
	    {"decimalFullWidth", 15, "１５"},
	    {"hindiNumbers", 42, "٤٢"},
	    {"newFormat", 3, "3"},
	    {"bullet", 1, NULL},
	    {"none", 1, NULL},
	};

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		struct buf out = {0};
		bool shown =
		    docx_number_format(&out, cases[i].format, cases[i].value);

		if (cases[i].shown == NULL) {
			assert_false(shown);
			assert_int_equal(out.len, 0);
		} else {
			assert_true(shown);
			assert_string_equal(out.data, cases[i].shown);
		}
		buf_free(&out);
	}
}

#define LEVEL(i, start, format, text) \
	"<w:lvl w:ilvl='" #i "'><w:start w:val='" #start \
	"'/><w:numFmt w:val='" format "'/><w:lvlText w:val='" text "'/>"

static const char numbering[] =
    "<w:numbering xmlns:w='x'>"
    "<w:abstractNum w:abstractNumId='9'>" LEVEL(0, 3, "decimal",
	"%1.") "</w:lvl>" LEVEL(1, 1, "lowerLetter", "(%2)") "</w:lvl>" LEVEL(2,
	1, "lowerRoman",
	"%1.%2.%3") "<w:lvlRestart w:val='1'/></w:lvl>" LEVEL(3, 1, "decimal",
	"%3-%4") "<w:isLgl/></w:lvl>"
		 "</w:abstractNum>"
		 "<w:num w:numId='1'><w:abstractNumId w:val='9'/></w:num>"
		 "<w:num w:numId='2'><w:abstractNumId w:val='9'/>"
		 "<w:lvlOverride w:ilvl='0'><w:startOverride "
		 "w:val='8'/></w:lvlOverride>"
		 "</w:num>"
		 "<w:num w:numId='3'><w:abstractNumId w:val='77'/></w:num>"
		 "</w:numbering>";

static const struct docx_styles styles = {0};

static void
lists_count(void **state)
{
	static const struct {
		int id, level;
		const char *shown;
	} steps[] = {
	    {1, 0, "3."},
	    {1, 1, "(a)"},
	    {1, 1, "(b)"},
	    {1, 2, "3.b.i"},
	    {1, 1, "(c)"},
	    {1, 2, "3.c.ii"}, /* only level 1 starts it anew */
	    {1, 3, "2-1"},
	    {1, 0, "4."},
	    {1, 2, "4.a.i"},
	    {2, 0, "8."}, /* its own start, */
	    {2, 0, "9."},
	    {1, 0, "10."}, /* then the list goes on */
	    {3, 0, ""},
	    {4, 0, ""},
	    {1, 8, ""},
	};
	struct docx_numbering n = {0};
	struct problem p;

	(void)state;
	assert_true(docx_numbering_read(&n, &styles, span_of(numbering), &p));
	for (size_t i = 0; i < sizeof(steps) / sizeof(steps[0]); i++) {
		struct buf out = {0};
		int left = -1;

		docx_numbering_next(
		    &n, steps[i].id, steps[i].level, &out, &left);
		assert_string_equal(
		    out.data == NULL ? "" : out.data, steps[i].shown);
		buf_free(&out);
	}
	docx_numbering_free(&n);
}

/* A list that is a style; a level that is for a style; all in decimal. */
static void
styles_have_lists(void **state)
{
	static const char xml[] =
	    "<w:numbering xmlns:w=\"http://schemas.openxmlformats.org/"
	    "wordprocessingml/2006/main\">"
	    "<w:abstractNum w:abstractNumId=\"1\"><w:numStyleLink "
	    "w:val=\"Keepers\"/></w:abstractNum>"
	    "<w:abstractNum w:abstractNumId=\"2\">"
	    "<w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"upperRoman\"/>"
	    "<w:lvlText w:val=\"%1.\"/></w:lvl>"
	    "<w:lvl w:ilvl=\"1\"><w:numFmt w:val=\"lowerLetter\"/>"
	    "<w:pStyle w:val=\"Second\"/><w:isLgl/>"
	    "<w:lvlText w:val=\"%1.%2\"/></w:lvl></w:abstractNum>"
	    "<w:num w:numId=\"5\"><w:abstractNumId w:val=\"1\"/></w:num>"
	    "<w:num w:numId=\"6\"><w:abstractNumId w:val=\"2\"/></w:num>"
	    "</w:numbering>";
	char id[] = "Keepers";
	struct docx_style keepers = {.id = id, .num_id = 6};
	const struct docx_styles own = {.styles = &keepers, .n = 1};
	struct docx_numbering n = {0};
	struct buf out = {0};
	struct problem p;
	int left = -1;

	(void)state;
	assert_true(docx_numbering_read(&n, &own, span_of(xml), &p));
	docx_numbering_next(&n, 5, 0, &out, &left);
	docx_numbering_next(&n, 5, 0, &out, &left);
	assert_string_equal(out.data, "I.II.");
	assert_int_equal(docx_numbering_style_level(&n, 5, "Second", 0), 1);
	assert_int_equal(docx_numbering_style_level(&n, 5, "Third", 0), 0);
	buf_clear(&out);
	docx_numbering_next(&n, 5, 1, &out, &left);
	assert_string_equal(out.data, "2.1");
	buf_free(&out);
	docx_numbering_free(&n);
}

static void
no_numbering_is_fine(void **state)
{
	struct docx_numbering n = {0};
	struct problem p;
	struct buf out = {0};
	int left = 0;

	(void)state;
	assert_true(docx_numbering_read(&n, &styles, (struct span){0}, &p));
	docx_numbering_next(&n, 1, 0, &out, &left);
	assert_int_equal(out.len, 0);
	assert_false(docx_numbering_read(&n, &styles, span_of("<w:x>"), &p));
	assert_int_equal(p.code, PROBLEM_TRUNCATED);
	docx_numbering_free(&n);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(formats_of_numbers),
	    cmocka_unit_test(lists_count),
	    cmocka_unit_test(styles_have_lists),
	    cmocka_unit_test(no_numbering_is_fine),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
