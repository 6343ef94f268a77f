/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "lib/mem.h"
#include "parse/document.h"

static void
write_to(struct buf *out, const struct document *d)
{
	struct json_writer w = {.out = out};

	document_write(&w, d);
}

static void
empty_has_every_key(void **state)
{
	struct document d = {.format = "text"};
	struct buf out = {0};

	(void)state;
	write_to(&out, &d);
	assert_string_equal(out.data,
	    "{\"format\":\"text\",\"title\":null,\"pages\":null,"
	    "\"original\":null,\"masthead\":{\"symbol\":null,\"organ\":null,"
	    "\"distribution\":null,\"date\":null,\"original\":null,"
	    "\"session\":null,\"agenda\":null,\"agenda_title\":null,"
	    "\"job\":null},\"ocr\":null,\"quality\":null,\"blocks\":[],"
	    "\"notes\":[]}");
	buf_free(&out);
	document_free(&d);
}

static void
marks_count_code_points(void **state)
{
	struct document d = {.format = "docx"};
	struct buf out = {0};
	struct block *b = document_add(&d, BLOCK_OPERATIVE);

	(void)state;
	b->number = mem_string("1");
	b->level = 1;
	b->text = mem_string("大会,x");
	block_mark(b, document_add_note(&d, "1"), 6);
	block_mark(b, document_add_note(&d, "*"), 999);
	d.notes[0].text = mem_string("见");
	write_to(&out, &d);
	assert_non_null(strstr(out.data,
	    "{\"kind\":\"operative\",\"number\":\"1\",\"level\":1,"
	    "\"text\":\"大会,x\",\"notes\":[{\"note\":0,\"at\":2},"
	    "{\"note\":1,\"at\":4}]}"));
	assert_non_null(
	    strstr(out.data, "\"notes\":[{\"mark\":\"1\",\"text\":\"见\"},"
			     "{\"mark\":\"*\",\"text\":\"\"}]}"));
	buf_free(&out);
	document_free(&d);
	assert_null(d.blocks);
}

static void
tables_have_rows(void **state)
{
	struct document d = {.format = "html"};
	struct buf out = {0};
	struct block *b = document_add(&d, BLOCK_TABLE);

	(void)state;
	block_add_row(b);
	block_add_cell(b, span_of("a"));
	block_add_cell(b, span_of(""));
	block_add_row(b);
	b->text = mem_string("a |");
	write_to(&out, &d);
	assert_non_null(strstr(out.data, "{\"kind\":\"table\",\"text\":\"a |\","
					 "\"rows\":[[\"a\",\"\"],[]]}"));
	buf_free(&out);
	document_free(&d);
}

static void
blocks_are_put_in_and_taken_out(void **state)
{
	struct document d = {.format = "md"};

	(void)state;
	document_add(&d, BLOCK_NONE)->text = mem_string("b");
	document_insert(&d, 0)->text = mem_string("a");
	document_insert(&d, 2)->text = mem_string("c");
	assert_int_equal(d.nblocks, 3);
	assert_string_equal(d.blocks[0].text, "a");
	assert_string_equal(d.blocks[1].text, "b");
	assert_string_equal(d.blocks[2].text, "c");
	document_remove(&d, 1);
	assert_int_equal(d.nblocks, 2);
	assert_string_equal(d.blocks[1].text, "c");
	document_free(&d);
}

static void
every_kind_has_a_name(void **state)
{
	(void)state;
	for (int k = 0; k < BLOCK_KINDS; k++)
		assert_non_null(block_name((enum block_kind)k));
	assert_string_equal(block_name(BLOCK_SPEAKER), "speaker");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(empty_has_every_key),
	    cmocka_unit_test(marks_count_code_points),
	    cmocka_unit_test(tables_have_rows),
	    cmocka_unit_test(blocks_are_put_in_and_taken_out),
	    cmocka_unit_test(every_kind_has_a_name),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
