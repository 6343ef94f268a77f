/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "lib/marc.h"

#define ROOT "<collection xmlns='http://www.loc.gov/MARC21/slim'>"
#define FIELD(tag, parts) "<datafield tag='" tag "'>" parts "</datafield>"
#define PART(code, v) "<subfield code='" code "'>" v "</subfield>"
#define SYMBOL(v) FIELD("191", PART("a", v))

/* What was taken of each record, a line a record. */
struct taken {
	struct buf out, value;
};

static void
on_record(void *ctx, const struct marc_record *r)
{
	struct taken *t = ctx;
	struct symbol symbol;
	size_t at = 0;

	while (marc_symbol(r, &at, &symbol)) {
		buf_adds(&t->out, symbol.text);
		buf_addc(&t->out, ' ');
	}
	if (marc_date(r, &t->value))
		buf_adds(&t->out, t->value.data);
	buf_addc(&t->out, '|');
	if (marc_title(r, &t->value))
		buf_adds(&t->out, t->value.data);
	if (marc_is_deleted(r))
		buf_adds(&t->out, "|deleted");
	buf_addc(&t->out, '\n');
}

static void
read_all(struct taken *t, const char *bytes, struct problem *p)
{
	struct marc m = {.take = on_record, .ctx = t, .p = p};

	xml_parse(
	    bytes, strlen(bytes), "records", &marc_handler, &m, &m.over, p);
	marc_free(&m);
	buf_addc(&t->out, '\0');
}

static const struct {
	const char *bytes, *taken;
} cases[] = {
    {ROOT "<record>" SYMBOL("A/RES/78/1") FIELD(
	 "245", PART("a", "Rights of the child :") PART("b", "resolution /"))
	    FIELD("269", PART("a", "20231219")) "</record></collection>",
	"A/RES/78/1 2023-12-19|Rights of the child : resolution\n"},
    /* Joint documents; a symbol that is a note alone. */
    {ROOT "<record>" SYMBOL("A/78/12") SYMBOL("S/2023/34")
	    SYMBOL("[withdrawn] A/78/13") "</record></collection>",
	"A/78/12 S/2023/34 A/78/13 |\n"},
    /* The first of several kinds of dates; one that is none is passed over. */
    {ROOT "<record>" FIELD("269", PART("a", "no date"))
	    FIELD("992", PART("a", "2023-12-00")) "</record></collection>",
	"2023-12|\n"},
    {ROOT "<record>" SYMBOL("A/78/5")
	    FIELD("980", PART("a", "DELETED")) "</record></collection>",
	"A/78/5 ||deleted\n"},
    /* Two records; values of fields outside of them are nobody's. */
    {ROOT SYMBOL("A/78/9") "<record>" SYMBOL(
	 "A/78/1") "</record><record>" SYMBOL("A/78/2") "</record></"
							"collection>",
	"A/78/1 |\nA/78/2 |\n"},
    /* A record within a field of another: the inner one is read. */
    {ROOT "<record><controlfield tag='001'>1<record></record>"
	  "</controlfield></record></collection>",
	"|\n"},
    {ROOT "<record><controlfield tag='001'>1<record>" SYMBOL(
	 "A/78/1") "</record></controlfield></record></collection>",
	"A/78/1 |\n"},
    /* Records of another name space of the same name. */
    {"<record xmlns='http://www.openarchives.org/OAI/2.0/'><metadata>"
     "<record xmlns='http://www.loc.gov/MARC21/slim'>" SYMBOL(
	 "A/78/1") "</record></metadata></record>",
	"A/78/1 |\n"},
};

static void
test_records(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
		struct taken t = {0};
		struct problem p = {0};

		read_all(&t, cases[i].bytes, &p);
		assert_string_equal(t.out.data, cases[i].taken);
		assert_int_equal(p.code, PROBLEM_NONE);
		buf_free(&t.out);
		buf_free(&t.value);
	}
}

/* A record with more than any has is refused, and says which it is. */
static void
test_too_large(void **state)
{
	static const char part[] = "<subfield code='a'/>";
	struct buf bytes = {0};
	struct taken t = {0};
	struct problem p = {0};

	(void)state;
	buf_adds(&bytes, ROOT "<record>" SYMBOL("A/78/1") "</record><record>");
	buf_adds(&bytes, "<datafield tag='191'>");
	for (size_t i = 0; i <= MARC_PARTS_MAX; i++)
		buf_add(&bytes, part, sizeof part - 1);
	buf_adds(&bytes, "</datafield></record></collection>");
	buf_addc(&bytes, '\0');
	read_all(&t, bytes.data, &p);
	assert_string_equal(t.out.data, "A/78/1 |\n");
	assert_int_equal(p.code, PROBLEM_TOO_LARGE);
	assert_non_null(strstr(p.message, "record 2"));
	buf_free(&bytes);
	buf_free(&t.out);
	buf_free(&t.value);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_records),
	    cmocka_unit_test(test_too_large),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
