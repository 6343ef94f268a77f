/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "parse/job.h"
#include "parse/para.h"

static void
add(struct para *p, const char *s, unsigned emphasis)
{
	para_add(p, s, strlen(s), emphasis);
}

/* A block of the pieces in p. */
static struct block *
finish(struct para *p, struct document *d)
{
	struct block *b = document_add(d, BLOCK_NONE);

	para_finish(p, d, b);
	return b;
}

static void
marks_stand_in_the_clean_text(void **state)
{
	struct document d = {0};
	struct para p = {0};
	struct block *b;

	(void)state;
	add(&p, " \t Recalling", PARA_ITALIC);
	add(&p, "  its\n\nresolution ", 0);
	para_mark(&p, 3);
	add(&p, " and", 0);
	add(&p, "  ", 0);
	para_mark(&p, 4);
	b = finish(&p, &d);
	assert_string_equal(b->text, "Recalling its resolution and");
	assert_int_equal(b->lead, strlen("Recalling"));
	assert_int_equal(b->nmarks, 2);
	assert_int_equal(b->marks[0].at, strlen("Recalling its resolution "));
	assert_int_equal(b->marks[1].at, strlen(b->text));
	assert_true(para_blank(&p));
	para_free(&p);
	document_free(&d);
}

static void
the_lead_may_follow_a_label(void **state)
{
	static const struct {
		const char *first, *second;
		size_t lead;
	} cases[] = {
	    {"1.\t", "Decides", 10},
	    {"(a) ", "Decides", 11},
	    {"It then ", "decides", 0},
	    {" ", "Decides", 7},
	};

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		struct document d = {0};
		struct para p = {0};

		add(&p, cases[i].first, 0);
		add(&p, cases[i].second, PARA_BOLD);
		add(&p, " that", 0);
		assert_int_equal(finish(&p, &d)->lead, cases[i].lead);
		para_free(&p);
		document_free(&d);
	}
}

static void
emphasis_of_all_of_it(void **state)
{
	struct document d = {0};
	struct para p = {0};
	struct block *b;

	(void)state;
	add(&p, "Annex", PARA_BOLD);
	add(&p, " ", 0);
	add(&p, "I", PARA_BOLD | PARA_ITALIC);
	b = finish(&p, &d);
	assert_true(b->bold);
	assert_false(b->italic);
	assert_int_equal(b->lead, strlen("Annex I"));
	para_free(&p);
	document_free(&d);
}

static void
chinese_goes_on_without_a_blank(void **state)
{
	struct document d = {0};
	struct para p = {0};
	struct block *b;

	(void)state;
	add(&p, "大会，\n  回顾其\nA/1 号\n2 月", 0);
	para_mark(&p, 0);
	add(&p, " 决议", 0);
	b = finish(&p, &d);
	assert_string_equal(b->text, "大会，回顾其 A/1 号 2 月决议");
	assert_int_equal(b->marks[0].at, strlen("大会，回顾其 A/1 号 2 月"));
	para_free(&p);
	document_free(&d);
}

static void
notes_grow_by_paragraphs(void **state)
{
	struct document d = {0};
	struct para p = {0};
	size_t note = document_add_note(&d, "1");

	(void)state;
	add(&p, "\tSee A/1.", 0);
	para_finish_note(&p, &d, note);
	add(&p, " And A/2. ", 0);
	para_finish_note(&p, &d, note);
	assert_string_equal(d.notes[note].text, "See A/1. And A/2.");
	para_free(&p);
	document_free(&d);
}

static void
tables_join_their_cells(void **state)
{
	struct document d = {0};
	struct table t = {0};

	(void)state;
	table_begin(&t, &d);
	table_row(&t, &d);
	table_cell(&t, &d);
	add(&t.cell, " a ", 0);
	para_mark(&t.cell, 7);
	table_cell(&t, &d);
	table_row(&t, &d);
	add(&t.cell, "b", 0);
	table_cell(&t, &d);
	table_end(&t, &d);
	assert_string_equal(d.blocks[0].text, "| a / b");
	assert_int_equal(d.blocks[0].nrows, 2);
	assert_string_equal(d.blocks[0].rows[0].cells[0], "");
	assert_string_equal(d.blocks[0].rows[0].cells[1], "a");
	assert_int_equal(d.blocks[0].marks[0].at, 3);
	table_free(&t);
	document_free(&d);
}

static void
an_empty_table_is_none(void **state)
{
	struct document d = {0};
	struct table t = {0};

	(void)state;
	table_begin(&t, &d);
	table_row(&t, &d);
	table_cell(&t, &d);
	table_end(&t, &d);
	assert_int_equal(d.nblocks, 0);
	table_free(&t);
	document_free(&d);
}

static void
job_numbers(void **state)
{
	static const struct {
		const char *text, *job;
	} cases[] = {
	    {"23-26243\t1/2\n23-26243 (E)    281223", "23-26243 (E)"},
	    {"GE.23-12345", "GE.23-12345"},
	    {"V.23-12345 (R)", "V.23-12345 (R)"},
	    {"10-28849X (A) *1028849*", "10-28849X (A)"},
	    {"123-26243, 23-262431, 3-26243", NULL},
	    {"", NULL},
	};

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		struct span job =
		    job_find(cases[i].text, strlen(cases[i].text));

		if (cases[i].job == NULL)
			assert_null(job.p);
		else
			assert_true(span_is(job, cases[i].job));
	}
	assert_true(job_is("23-26243 (E)", 12));
	assert_false(job_is("23-26243 (E).", 13));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(marks_stand_in_the_clean_text),
	    cmocka_unit_test(the_lead_may_follow_a_label),
	    cmocka_unit_test(emphasis_of_all_of_it),
	    cmocka_unit_test(chinese_goes_on_without_a_blank),
	    cmocka_unit_test(notes_grow_by_paragraphs),
	    cmocka_unit_test(tables_join_their_cells),
	    cmocka_unit_test(an_empty_table_is_none),
	    cmocka_unit_test(job_numbers),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
