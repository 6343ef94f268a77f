/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The value of `document`, from a stranger, to the keys that enrich adds.  The
 * first byte picks the language. */
#include "enrich/about.h"
#include "enrich/actions.h"
#include "enrich/write.h"
#include "lib/lang/lang.h"
#include "lib/utf8.h"
#include "tests/fuzz/fuzz.h"

static void
check_places(const struct findings *f)
{
	for (size_t i = 0; i < f->ncites; i++) {
		const struct place *p = &f->cites[i].place;

		MUST(p->start < p->stop);
		MUST(utf8_count(p->text.p, p->text.n) == p->stop - p->start);
	}
	for (size_t i = 0; i < f->ndates; i++) {
		const struct place *p = &f->dates[i].place;

		MUST(p->start < p->stop);
		MUST(utf8_count(p->text.p, p->text.n) == p->stop - p->start);
	}
}

static void
enrich(struct reader *reader, const struct about_words *words,
    struct actions *actions, struct span document)
{
	struct view v = {0};
	struct findings f = {0};
	struct action_list asked = {0};
	struct problem p = {0};
	struct buf out = {0};
	struct json_writer w = {.out = &out};
	struct about about;
	struct symbol own;
	struct json j;

	if (view_read(&v, document, &p)) {
		MUST(symbol_parse("A/RES/78/237", 12, &own) == SYMBOL_OK);
		reader_read(reader, &v, &own, &f);
		check_places(&f);
		about_read(words, &v, &own, &f, &about);
		actions_find(actions, &v, &f, 78, &asked);
		json_begin(&w, '{');
		json_put_key(&w, "about");
		about_write(&w, &about);
		write_citations(&w, &f);
		write_dates(&w, &f);
		actions_write(&w, &asked);
		json_finish(&w, '}');
		MUST(utf8_check(out.data, out.len) == out.len);
		json_open(&j, out.data, out.len);
		MUST(json_skip(&j) && json_next(&j) == JSON_END);
	} else {
		MUST(p.code != PROBLEM_NONE);
	}
	buf_free(&out);
	action_list_free(&asked);
	findings_free(&f);
	view_free(&v);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	static struct reader *readers[LANG_MAX];
	static struct about_words *words[LANG_MAX];
	static struct actions *actions[LANG_MAX];
	char *p;
	size_t lang;

	if (n < 2 || utf8_check((const char *)data + 1, n - 1) < n - 1)
		return 0; /* the whole line was checked before */
	lang = fuzz_lang(data[0]);
	if (readers[lang] == NULL) {
		readers[lang] = reader_new(lang_list[lang]);
		words[lang] = about_words_new(lang_list[lang]);
		actions[lang] = actions_new(lang_list[lang]);
	}
	p = fuzz_copy(data + 1, n - 1);
	enrich(
	    readers[lang], words[lang], actions[lang], (struct span){p, n - 1});
	free(p);
	return 0;
}
