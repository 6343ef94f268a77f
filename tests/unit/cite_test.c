/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Citations: the cases of tests/data/cite, a file a language.  A line `<` is a
 * text of a document A/RES/78/300, `<n` one of its notes; the lines `>` behind
 * it are all that is cited there.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "enrich/cite.h"
#include "enrich/cite_parts.h"
#include "lib/lang/lang.h"
#include "lib/mem.h"
#include "lib/utf8.h"

#define OWN "A/RES/78/300"

struct fixture {
	const struct lang *lang;
	struct cite_finder *finder;
	struct dates *dates;
	struct cite_context context;
	struct text text;
	struct date_list date_list;
	struct cite_list cites;
	struct buf found, wanted;
	bool seen[RULES];
};

static void
open_fixture(struct fixture *f, const struct lang *lang)
{
	f->lang = lang;
	f->finder = cite_new(lang);
	f->dates = dates_new(lang);
	memset(&f->context, 0, sizeof f->context);
	f->context.has_own =
	    symbol_parse(OWN, strlen(OWN), &f->context.own) == SYMBOL_OK;
	assert_true(f->context.has_own);
}

static void
close_fixture(struct fixture *f)
{
	cite_free(f->finder);
	dates_free(f->dates);
}

static void
free_fixture(struct fixture *f)
{
	text_free(&f->text);
	date_list_free(&f->date_list);
	cite_list_free(&f->cites);
	buf_free(&f->found);
	buf_free(&f->wanted);
}

static void
find(struct fixture *f, const char *text, size_t n, enum text_place place)
{
	f->date_list.n = 0;
	f->cites.n = 0;
	f->context.place = place;
	text_fold(&f->text, text, n);
	dates_find(f->dates, &f->text, &f->date_list);
	cite_find(f->finder, &f->text, &f->context, &f->date_list, &f->cites);
}

/* A citation as a line of the files. */
static void
describe(struct buf *out, const struct text *t, const struct cite *c)
{
	size_t from = t->origin[c->start], to = t->origin[c->stop];

	while (to > from && t->original.p[to - 1] == ' ')
		to--;
	buf_printf(out, "> %s | %.*s | %s | ", c->target, (int)(to - from),
	    t->original.p + from, c->date[0] != '\0' ? c->date : "-");
	for (size_t i = 0; i < c->npins; i++)
		buf_printf(out, "%s%s%s%s", i > 0 ? ", " : "", c->pins[i].unit,
		    c->pins[i].value[0] != '\0' ? " " : "", c->pins[i].value);
	buf_printf(out, "%s | %s", c->npins == 0 ? "-" : "", c->rule);
	if (c->doubt != NULL)
		buf_printf(out, " ! %s", c->doubt);
	for (size_t i = 0; i < c->nalso; i++)
		buf_printf(out, " = %s", c->also[i]);
	buf_addc(out, '\n');
}

static void
see_rules(struct fixture *f)
{
	for (size_t i = 0; i < f->cites.n; i++)
		for (size_t r = 0; r < RULES; r++)
			if (cite_rules[r].name == f->cites.items[i].rule)
				f->seen[r] = true;
}

/* The text of the case before is over: compare. */
static void
check_case(struct fixture *f, const char *text)
{
	if (text[0] == '\0')
		return;
	buf_clear(&f->found);
	for (size_t i = 0; i < f->cites.n; i++)
		describe(&f->found, &f->text, &f->cites.items[i]);
	if (f->found.len != f->wanted.len ||
	    (f->found.len > 0 && strcmp(f->found.data, f->wanted.data) != 0))
		fail_msg("%s: %s\nfound:\n%swanted:\n%s", f->lang->code, text,
		    f->found.len > 0 ? f->found.data : "",
		    f->wanted.len > 0 ? f->wanted.data : "");
	buf_clear(&f->wanted);
}

static FILE *
open_cases(const struct lang *lang)
{
	char path[64];
	FILE *in;

	snprintf(path, sizeof path, "tests/data/cite/%s.txt", lang->code);
	in = fopen(path, "r");
	if (in == NULL)
		fail_msg("%s: no golden cases of this language", path);
	return in;
}

static int
run_cases(struct fixture *f)
{
	FILE *in = open_cases(f->lang);
	char line[4096], text[4096] = "";
	int cases = 0;

	while (fgets(line, sizeof line, in) != NULL) {
		size_t n = strcspn(line, "\n"), skip;

		line[n] = '\0';
		if (line[0] == '>') {
			buf_adds(&f->wanted, line);
			buf_addc(&f->wanted, '\n');
			continue;
		}
		check_case(f, text);
		text[0] = '\0';
		if (line[0] != '<')
			continue;
		skip = line[1] == 'n' ? 3 : 2;
		memcpy(text, line + skip, n + 1 - skip);
		find(f, text, strlen(text),
		    skip == 3 ? PLACE_NOTE : PLACE_BLOCK);
		see_rules(f);
		cases++;
	}
	check_case(f, text);
	fclose(in);
	return cases;
}

static void
golden_cases(void **state)
{
	struct fixture f = {0};

	(void)state;
	for (size_t i = 0; lang_list[i] != NULL; i++) {
		if (lang_list[i]->cite == NULL)
			continue;
		open_fixture(&f, lang_list[i]);
		assert_true(run_cases(&f) >= 8);
		close_fixture(&f);
	}
	for (size_t r = 0; r < RULES; r++)
		if (!f.seen[r])
			fail_msg(
			    "no golden case of rule %s", cite_rules[r].name);
	free_fixture(&f);
}

static void
spans_are_whole(const struct fixture *f)
{
	for (size_t i = 0; i < f->cites.n; i++) {
		const struct cite *c = &f->cites.items[i];

		assert_true(c->start < c->stop);
		assert_true(c->stop <= f->text.fold.len);
		assert_true(strlen(c->target) > 0);
		assert_true(i == 0 || f->cites.items[i - 1].start <= c->start);
	}
}

/* Whatever is cut off, doubled or put together, nothing is read outside the
 * text (the sanitizers see that) and spans stay in order. */
static void
damaged_cases(void **state)
{
	struct fixture f = {0};
	char line[4096], joined[3 * sizeof line];

	(void)state;
	for (size_t i = 0; lang_list[i] != NULL; i++) {
		FILE *in = open_cases(lang_list[i]);

		open_fixture(&f, lang_list[i]);
		while (fgets(line, sizeof line, in) != NULL) {
			size_t n = strcspn(line, "\n");

			for (size_t cut = 2; cut <= n; cut += 7) {
				if (utf8_check(line + 2, cut - 2) != cut - 2)
					continue;
				find(&f, line + 2, cut - 2, PLACE_NOTE);
				spans_are_whole(&f);
				snprintf(joined, sizeof joined, "%.*s%s",
				    (int)(cut - 2), line + 2, line);
				find(&f, joined, strlen(joined), PLACE_BLOCK);
				spans_are_whole(&f);
			}
		}
		fclose(in);
		close_fixture(&f);
	}
	free_fixture(&f);
}

/* A number that the document gave to the Council stays the Council's. */
static void
council_is_remembered(void **state)
{
	static const char first[] =
	    "Recalling Human Rights Council resolution 34/24 of 24 March 2017,";
	static const char second[] = "submitted pursuant to resolution 34/24;";
	struct fixture f = {0};

	(void)state;
	open_fixture(&f, lang_find("en"));
	find(&f, second, strlen(second), PLACE_BLOCK);
	assert_string_equal(f.cites.items[0].target, "A/RES/34/24");
	find(&f, first, strlen(first), PLACE_BLOCK);
	find(&f, second, strlen(second), PLACE_BLOCK);
	assert_string_equal(f.cites.items[0].target, "A/HRC/RES/34/24");
	close_fixture(&f);
	free_fixture(&f);
}

/* "its" means the body whose document it is. */
static void
own_body_of_the_document(void **state)
{
	static const struct {
		const char *own, *text, *target;
	} cases[] = {
	    {"A/HRC/RES/50/1", "Recalling its resolution 45/3,",
		"A/HRC/RES/45/3"},
	    {"A/RES/78/300", "Recalling its resolution 45/3,", "A/RES/45/3"},
	    {"A/HRC/RES/50/1", "Recalling its resolution S-30/1,",
		"A/HRC/RES/S-30/1"},
	    {"E/RES/2023/3", "Recalling its resolution 1503 (XX),",
		"E/RES/1503(XX)"},
	    {"A/HRC/RES/50/1",
		"Recalling General Assembly resolution 60/251 of 15 March "
		"2006,",
		"A/RES/60/251"},
	    {"A/RES/78/300",
		"noting that, in its resolution 54/12, the Human Rights "
		"Council decided on a panel",
		"A/HRC/RES/54/12"},
	    {"A/RES/78/300",
		"as the Economic and Social Council said in its resolution "
		"2023/3, the Commission on Human Rights",
		"E/RES/2023/3"},
	    /* The Council of 2008 had nine sessions. */
	    {"A/RES/62/5", "a report under resolution 45/3 of the Council",
		"A/RES/45/3"},
	    {"A/RES/81/5", "Recalling Human Rights Council resolution 63/1,",
		"A/HRC/RES/63/1"},
	    {"A/RES/81/5", "Recalling its resolution 63/1,", "A/RES/63/1"},
	};
	struct fixture f = {0};

	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
		open_fixture(&f, lang_find("en"));
		assert_int_equal(symbol_parse(cases[i].own,
				     strlen(cases[i].own), &f.context.own),
		    SYMBOL_OK);
		find(&f, cases[i].text, strlen(cases[i].text), PLACE_BLOCK);
		assert_int_equal(f.cites.n, 1);
		assert_string_equal(f.cites.items[0].target, cases[i].target);
		close_fixture(&f);
	}
	free_fixture(&f);
}

/* The document's own number in its title is no citation. */
static void
own_number_is_no_citation(void **state)
{
	static const char *const titles[] = {
	    "Resolution 78/300",
	    "78/300. Title of the resolution",
	    "A/RES/78/300",
	    NULL,
	};
	static const char cited[] = "as set out in resolution 78/300;";
	struct fixture f = {0};

	(void)state;
	open_fixture(&f, lang_find("en"));
	for (size_t i = 0; titles[i] != NULL; i++) {
		find(&f, titles[i], strlen(titles[i]), PLACE_BLOCK);
		assert_int_equal(f.cites.n, 0);
	}
	find(&f, cited, strlen(cited), PLACE_BLOCK);
	assert_int_equal(f.cites.n, 1);
	close_fixture(&f);
	free_fixture(&f);
}

/* Dates printed with a citation get their role. */
static void
dates_of_citations(void **state)
{
	static const char text[] =
	    "Recalling its resolution 71/201 of 9 December 2016 and the report "
	    "of 3 May 2017,";
	struct fixture f = {0};

	(void)state;
	open_fixture(&f, lang_find("en"));
	find(&f, text, strlen(text), PLACE_BLOCK);
	assert_int_equal(f.date_list.n, 2);
	assert_int_equal(f.date_list.items[0].role, DATE_CITED);
	assert_int_not_equal(f.date_list.items[1].role, DATE_CITED);
	close_fixture(&f);
	free_fixture(&f);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(golden_cases),
	    cmocka_unit_test(damaged_cases),
	    cmocka_unit_test(council_is_remembered),
	    cmocka_unit_test(own_body_of_the_document),
	    cmocka_unit_test(own_number_is_no_citation),
	    cmocka_unit_test(dates_of_citations),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
