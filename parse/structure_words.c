/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include "lib/lang/lang.h"
#include "lib/mem.h"
#include "lib/text.h"
#include "parse/structure.h"
#include "parse/structure_cue.h"
#include "parse/structure_parts.h"

/* The word as it is looked for: folded, plain. */
static char *
plain_word(const char *word, bool blanks)
{
	struct buf fold = {0}, plain = {0};

	text_fold_word(&fold, word, strlen(word));
	cue_plain(&plain, fold.data, fold.len, blanks);
	buf_free(&fold);
	return buf_take(&plain);
}

static void
add_word(struct words *w, const char *word, int value, bool blanks)
{
	char *plain = plain_word(word, blanks);

	words_add(w, plain, value);
	free(plain);
}

static void
add_list(struct words *w, const char *const *list, int value)
{
	for (; list != NULL && *list != NULL; list++)
		add_word(w, *list, value, true);
}

static void
add_organs(struct cue_words *w, const struct structure_organ *organs)
{
	for (int i = 0; organs[i].name != NULL; i++) {
		add_word(&w->name, organs[i].name, i, false);
		add_word(&w->formula, organs[i].formula, i, false);
		add_word(&w->by, organs[i].by, i, true);
	}
}

/* A list of plain words that ends with NULL; NULL: there are none. */
static char **
plain_list(const char *const *list)
{
	size_t n = 0;
	char **plain;

	if (list == NULL)
		return NULL;
	while (list[n] != NULL)
		n++;
	plain = mem_alloc((n + 1) * sizeof *plain);
	for (size_t i = 0; i < n; i++)
		plain[i] = plain_word(list[i], true);
	plain[n] = NULL;
	return plain;
}

static char **
plain_adoption(const struct structure_adoption *list)
{
	size_t n = 0;
	char **plain;

	while (list[n].words != NULL)
		n++;
	plain = mem_alloc((n + 1) * sizeof *plain);
	for (size_t i = 0; i < n; i++)
		plain[i] = plain_word(list[i].words, true);
	plain[n] = NULL;
	return plain;
}

static char **
plain_languages(const struct structure_language *list)
{
	size_t n = 0;
	char **plain;

	while (list[n].code != NULL)
		n++;
	plain = mem_alloc((n + 1) * sizeof *plain);
	for (size_t i = 0; i < n; i++)
		plain[i] = plain_word(list[i].name, true);
	plain[n] = NULL;
	return plain;
}

static void
free_list(char **list)
{
	for (size_t i = 0; list != NULL && list[i] != NULL; i++)
		free(list[i]);
	free(list);
}

/* The lists that begin a line, and those that it holds somewhere. */
#define LIST(name) offsetof(struct lang_structure, name)
static const struct {
	size_t list;
	int value;
} begin[] =
    {
	{LIST(nations), CUE_NATIONS},
	{LIST(distribution), CUE_DISTRIBUTION},
	{LIST(original), CUE_ORIGINAL},
	{LIST(agenda), CUE_AGENDA},
	{LIST(annex), CUE_ANNEX},
	{LIST(voted), CUE_VOTED},
	{LIST(votes), CUE_VOTES},
	{LIST(contents), CUE_CONTENTS},
	{LIST(proclaimed), CUE_PROCLAIMED},
	{LIST(article), CUE_ARTICLE},
	{LIST(verbatim), CUE_VERBATIM},
	{LIST(summary), CUE_SUMMARY},
},
  within[] = {
      {LIST(session), CUE_SESSION},
      {LIST(meeting), CUE_MEETING},
      {LIST(vote), CUE_VOTE},
      {LIST(opened), CUE_OPENED},
      {LIST(rose), CUE_ROSE},
};

static const char *const *
list_at(const struct lang_structure *words, size_t offset)
{
	const char *const *list;

	memcpy(&list, (const char *)words + offset, sizeof list);
	return list;
}

static void
cue_words_init(struct cue_words *w, const struct lang_structure *words)
{
	struct words *const sets[] = {
	    &w->begin, &w->within, &w->name, &w->formula, &w->by};

	*w = (struct cue_words){.words = words};
	for (size_t i = 0; i < sizeof sets / sizeof sets[0]; i++)
		words_init(sets[i], false);
	for (size_t i = 0; i < sizeof begin / sizeof begin[0]; i++)
		add_list(
		    &w->begin, list_at(words, begin[i].list), begin[i].value);
	for (size_t i = 0; i < sizeof within / sizeof within[0]; i++)
		add_list(&w->within, list_at(words, within[i].list),
		    within[i].value);
	add_organs(w, words->organs);
	w->bodies = plain_list(words->bodies);
	w->article_end = plain_list(words->article_end);
	w->adoption = plain_adoption(words->adoption);
	w->languages = plain_languages(words->languages);
}

static void
cue_words_free(struct cue_words *w)
{
	struct words *const sets[] = {
	    &w->begin, &w->within, &w->name, &w->formula, &w->by};

	for (size_t i = 0; i < sizeof sets / sizeof sets[0]; i++)
		words_free(sets[i]);
	free_list(w->bodies);
	free_list(w->article_end);
	free_list(w->adoption);
	free_list(w->languages);
}

struct structure *
structure_new(void)
{
	struct structure *s = mem_zero(1, sizeof *s);

	for (int i = 0; lang_list[i] != NULL; i++) {
		const struct lang_structure *words = lang_list[i]->structure;

		if (words == NULL)
			continue;
		cue_words_init(&s->cues[i], words);
		if (words->common == NULL)
			continue;
		words_init(&s->common[i], false);
		words_add_list(&s->common[i], words->common, i);
	}
	return s;
}

void
structure_free(struct structure *s)
{
	for (int i = 0; i < LANG_MAX; i++) {
		cue_words_free(&s->cues[i]);
		words_free(&s->common[i]);
	}
	free(s);
}

const struct cue_words *
structure_words(const struct structure *s, const struct lang *lang)
{
	for (int i = 0; lang != NULL && lang_list[i] != NULL; i++)
		if (lang_list[i] == lang)
			return s->cues[i].words == NULL ? NULL : &s->cues[i];
	return NULL;
}
