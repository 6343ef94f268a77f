/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Citations lie in the text, in order, and their targets are canonical.  The
 * first byte picks the language. */
#include "enrich/cite.h"
#include "lib/lang/lang.h"
#include "tests/fuzz/fuzz.h"

static void
check(const struct cite *c, const struct text *t)
{
	struct symbol s;

	MUST(c->start < c->stop && c->stop <= t->fold.len);
	MUST(t->at[c->start] < t->at[c->stop]);
	MUST(c->target[0] != '\0' && c->rule != NULL);
	MUST(cite_kind_name(c->kind) != NULL);
	MUST(c->nalso <= CITE_ALSO && c->npins <= CITE_PINS);
	for (size_t i = 0; i < c->npins; i++)
		MUST(c->pins[i].unit != NULL &&
		     (c->pins[i].value[0] != '\0' ||
			 strcmp(c->pins[i].unit, "annex") == 0 ||
			 strcmp(c->pins[i].unit, "appendix") == 0));
	if (strncmp(c->target, "sales/", 6) == 0)
		return;
	if (c->kind == CITE_RESOLUTION || c->kind == CITE_DECISION ||
	    c->kind == CITE_DOCUMENT) {
		MUST(symbol_parse(c->target, strlen(c->target), &s) ==
		     SYMBOL_OK);
		MUST(strcmp(s.text, c->target) == 0);
	}
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	static struct dates *dates[LANG_MAX];
	static struct cite_finder *finders[LANG_MAX];
	struct cite_context context = {.place = PLACE_BLOCK};
	struct date_list days = {0};
	struct cite_list list = {0};
	struct buf clean = {0};
	struct text t = {0};
	size_t lang;

	if (n == 0)
		return 0;
	lang = fuzz_lang(data[0]);
	if (finders[lang] == NULL) {
		dates[lang] = dates_new(lang_list[lang]);
		finders[lang] = cite_new(lang_list[lang]);
	}
	text_clean(&clean, (const char *)data + 1, n - 1);
	text_fold(&t, buf_span(&clean).p, clean.len);
	dates_find(dates[lang], &t, &days);
	cite_find(finders[lang], &t, &context, &days, &list);
	for (size_t i = 0; i < list.n; i++) {
		check(&list.items[i], &t);
		MUST(i == 0 || list.items[i - 1].start <= list.items[i].start);
	}
	cite_list_free(&list);
	date_list_free(&days);
	text_free(&t);
	buf_free(&clean);
	return 0;
}
