/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Dates lie in the text, in order, and are days that a calendar has.  The
 * first byte picks the language. */
#include "enrich/dates.h"
#include "lib/lang/lang.h"
#include "tests/fuzz/fuzz.h"

static bool
is_day(const char *s)
{
	return strlen(s) == 10 && s[4] == '-' && s[7] == '-' &&
	       memcmp(s + 5, "00", 2) > 0 && memcmp(s + 5, "12", 2) <= 0 &&
	       memcmp(s + 8, "00", 2) > 0 && memcmp(s + 8, "31", 2) <= 0;
}

static void
check(const struct date *d, const struct text *t)
{
	MUST(d->start < d->stop && d->stop <= t->fold.len);
	MUST(t->at[d->start] < t->at[d->stop]);
	MUST(d->edtf[0] != '\0' && date_role_name(d->role) != NULL);
	if (d->first[0] == '\0')
		return;
	MUST(is_day(d->first) && is_day(d->last));
	if (d->full)
		MUST(strcmp(d->first, d->edtf) == 0);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	static struct dates *ready[LANG_MAX];
	struct date_list list = {0};
	struct buf clean = {0};
	struct text t = {0};
	size_t lang;

	if (n == 0)
		return 0;
	lang = fuzz_lang(data[0]);
	if (ready[lang] == NULL)
		ready[lang] = dates_new(lang_list[lang]);
	text_clean(&clean, (const char *)data + 1, n - 1);
	text_fold(&t, buf_span(&clean).p, clean.len);
	dates_find(ready[lang], &t, &list);
	for (size_t i = 0; i < list.n; i++) {
		check(&list.items[i], &t);
		MUST(i == 0 || list.items[i - 1].start <= list.items[i].start);
	}
	date_list_free(&list);
	text_free(&t);
	buf_free(&clean);
	return 0;
}
