/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <dirent.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "lib/lang/lang.h"
#include "lib/mem.h"
#include "parse/formats.h"
#include "parse/structure.h"
#include "parse/structure_parts.h"

/*
 * Cases: tests/data/structure/NAME.md or .txt, and NAME.out, what comes of it,
 * a block a line.
 */
#define CASES "tests/data/structure"

static void
read_all(const char *path, struct buf *out)
{
	FILE *f = fopen(path, "rb");
	char bytes[4096];
	size_t n;

	if (f == NULL)
		fail_msg("%s cannot be read", path);
	while ((n = fread(bytes, 1, sizeof(bytes), f)) > 0)
		buf_add(out, bytes, n);
	fclose(f);
}

static void
list_field(struct buf *out, const char *name, const char *value)
{
	if (value != NULL)
		buf_printf(out, "%s: %s\n", name, value);
}

static void
list_block(struct buf *out, const struct block *b)
{
	buf_printf(out, "%s", block_name(b->kind));
	if (b->level > 0)
		buf_printf(out, " %d", b->level);
	if (b->number != NULL)
		buf_printf(out, " <%s>", b->number);
	if (b->speaker != NULL)
		buf_printf(out, " [%s]", b->speaker);
	buf_printf(out, " %s", b->text);
	for (size_t i = 0; i < b->nmarks; i++)
		buf_printf(out, " {%zu@%zu}", b->marks[i].note, b->marks[i].at);
	buf_addc(out, '\n');
}

static void
list(struct buf *out, const struct document *d)
{
	const struct masthead *m = &d->masthead;

	list_field(out, "symbol", d->symbol);
	list_field(out, "lang", d->lang == NULL ? NULL : d->lang->code);
	list_field(out, "title", d->title);
	list_field(out, "original", d->original);
	list_field(out, "masthead.symbol", m->symbol);
	list_field(out, "masthead.organ", m->organ);
	list_field(out, "masthead.distribution", m->distribution);
	list_field(out, "masthead.date", m->date);
	list_field(out, "masthead.original", m->original);
	list_field(out, "masthead.session", m->session);
	list_field(out, "masthead.agenda", m->agenda);
	list_field(out, "masthead.agenda_title", m->agenda_title);
	for (size_t i = 0; i < d->nblocks; i++)
		list_block(out, &d->blocks[i]);
	for (size_t i = 0; i < d->nnotes; i++)
		buf_printf(
		    out, "note <%s> %s\n", d->notes[i].mark, d->notes[i].text);
}

static void
parse(const char *format, const char *bytes, size_t n, struct document *d)
{
	struct structure *words = structure_new();
	struct problem p = {0};

	*d = (struct document){.format = format};
	if (!format_named(format)->read(d, bytes, n, &p))
		fail_msg("%s", p.message);
	assert_true(structure_build(words, d));
	structure_free(words);
}

static void
check_case(const char *name)
{
	struct buf path = {0}, in = {0}, want = {0}, got = {0};
	const char *end = strrchr(name, '.');
	struct document d;

	buf_printf(&path, CASES "/%s", name);
	read_all(path.data, &in);
	parse(strcmp(end, ".md") == 0 ? "md" : "text", in.data, in.len, &d);
	list(&got, &d);
	buf_clear(&path);
	buf_printf(&path, CASES "/%.*s.out", (int)(end - name), name);
	read_all(path.data, &want);
	if (want.data == NULL || got.data == NULL || want.len != got.len ||
	    memcmp(want.data, got.data, got.len) != 0) {
		print_message("%s\n", name);
		fwrite(got.data, 1, got.len, stderr);
		fail_msg("%s is not what it was", name);
	}
	document_free(&d);
	buf_free(&path);
	buf_free(&in);
	buf_free(&want);
	buf_free(&got);
}

static void
cases_are_as_they_were(void **state)
{
	DIR *dir = opendir(CASES);
	struct dirent *e;
	int n = 0;

	(void)state;
	assert_non_null(dir);
	while ((e = readdir(dir)) != NULL) {
		const char *end = strrchr(e->d_name, '.');

		if (end == NULL || end == e->d_name ||
		    (strcmp(end, ".md") != 0 && strcmp(end, ".txt") != 0))
			continue;
		check_case(e->d_name);
		n++;
	}
	closedir(dir);
	assert_true(n >= 6 + 5); /* one a language, and more */
}

static void
numbers_of_titles(void **state)
{
	static const struct {
		const char *lang, *text, *symbol, *rest;
	} rows[] = {
	    {"en", "78/237. Oil", "78/237", "Oil"},
	    {"en", "43/78 H. Oil", "43/78H", "Oil"},
	    {"en", "78/237", "78/237", ""},
	    {"en", "ES-10/21. Oil", "ES-10/21", "Oil"},
	    {"en", "2625 (XXV). Oil", "2625(XXV)", "Oil"},
	    {"en", "217 A (III). Oil", "217A(III)", "Oil"},
	    {"en", "RESOLUTION 898 (1994)", "898(1994)", ""},
	    {"fr", "Résolution 2405 (2018)", "2405(2018)", ""},
	    {"zh", "第2728(2024)号决议", "2728(2024)", NULL},
	    {"ar", "78/183 ألف توسيع", "78/183A", "توسيع"},
	    {"ar", "78/10 - بناء", "78/10", "بناء"},
	    {"ru", "61/250 А. Газ", "61/250A", "Газ"},
	};
	static const char *const none[] = {"Decides", "78", "78/", "/78",
	    "78/2378901", "(1994)", "12 million", "Resolution", ""};
	struct title_number n;

	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		const struct lang *lang = lang_find(rows[i].lang);

		if (!title_number_read(lang->structure, rows[i].text, &n) ||
		    strcmp(n.symbol, rows[i].symbol) != 0 ||
		    (rows[i].rest != NULL &&
			strcmp(rows[i].text + n.rest, rows[i].rest) != 0))
			fail_msg("%s: <%s> <%s>", rows[i].text, n.symbol,
			    rows[i].text + n.rest);
	}
	for (size_t i = 0; i < sizeof(none) / sizeof(none[0]); i++)
		if (title_number_read(lang_find("en")->structure, none[i], &n))
			fail_msg("a number: %s", none[i]);
}

/* Every cell that a language needs. */
static void
languages_are_whole(void **state)
{
	(void)state;
	for (int i = 0; lang_list[i] != NULL; i++) {
		const struct lang_structure *s = lang_list[i]->structure;

		assert_non_null(s);
		assert_non_null(s->nations);
		assert_non_null(s->distribution);
		assert_non_null(s->original);
		assert_non_null(s->session);
		assert_non_null(s->agenda);
		assert_non_null(s->adoption);
		assert_non_null(s->meeting);
		assert_non_null(s->vote);
		assert_non_null(s->annex);
		assert_non_null(s->languages);
		for (int body = STRUCTURE_GA; body < STRUCTURE_OTHER; body++)
			assert_int_equal(s->organs[body - 1].body, body);
	}
}

/* A million paragraphs take seconds, not hours. */
static void
many_blocks_are_linear(void **state)
{
	struct buf in = {0};
	struct document d;

	(void)state;
	buf_adds(&in, "The General Assembly,\n\n");
	for (int i = 0; i < 200000; i++)
		buf_adds(&in, "(a) a short point and\n\nrest of it\n\n");
	parse("md", in.data, in.len, &d);
	assert_true(d.nblocks > 200000);
	document_free(&d);
	buf_free(&in);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(cases_are_as_they_were),
	    cmocka_unit_test(numbers_of_titles),
	    cmocka_unit_test(languages_are_whole),
	    cmocka_unit_test(many_blocks_are_linear),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
