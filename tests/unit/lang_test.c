/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Names each cell of the tables of lib/lang that is empty or wrong. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "lib/lang/about.h"
#include "lib/lang/cite.h"
#include "lib/lang/dates.h"
#include "lib/lang/lang.h"
#include "lib/lang/structure.h"
#include "lib/lang/verbs.h"
#include "lib/text.h"
#include "lib/utf8.h"

static int wrong;

/* Notes a wrong cell and goes on, so that one run names all of them. */
static void PRINTF(2, 3) complain(const struct lang *l, const char *fmt, ...)
{
	va_list ap;

	wrong++;
	printf("# lib/lang/%s.c: ", l->code);
	va_start(ap, fmt);
	vprintf(fmt, ap);
	va_end(ap);
	printf("\n");
}

static void
check_word(const struct lang *l, const char *cell, const char *word)
{
	struct buf fold = {0}, clean = {0}, again = {0};
	size_t n = strlen(word);

	text_fold_word(&fold, word, n);
	text_clean(&clean, word, n);
	if (utf8_check(word, n) != n || fold.len == 0)
		complain(l, "%s: \"%s\" is no word", cell, word);
	text_fold_word(&again, clean.data, clean.len);
	if (!span_is(buf_span(&again), fold.data))
		complain(
		    l, "%s: \"%s\" is not how texts are cleaned", cell, word);
	buf_free(&fold);
	buf_free(&again);
	buf_free(&clean);
}

/* A list has a word, none of them empty, none of them twice. */
static void
check_list(const struct lang *l, const char *cell, const char *const *list)
{
	if (list == NULL || *list == NULL) {
		complain(l, "%s is empty", cell);
		return;
	}
	for (size_t i = 0; list[i] != NULL; i++) {
		check_word(l, cell, list[i]);
		for (size_t k = 0; k < i; k++)
			if (strcmp(list[k], list[i]) == 0)
				complain(l, "%s: \"%s\" stands twice", cell,
				    list[i]);
	}
}

/* A list that a language may do without. */
static void
check_optional(const struct lang *l, const char *cell, const char *const *list)
{
	if (list != NULL)
		check_list(l, cell, list);
}

static bool
holds(const char *const *list, const char *word)
{
	for (; list != NULL && *list != NULL; list++)
		if (strcmp(*list, word) == 0)
			return true;
	return false;
}

static void
check_about(const struct lang *l, const struct lang_about *a)
{
	check_list(l, "about.special", a->special);
	check_list(l, "about.emergency", a->emergency);
	check_list(l, "about.meeting", a->meeting);
	check_list(l, "about.no_vote", a->no_vote);
	check_list(l, "about.vote", a->vote);
	check_list(l, "about.drafts", a->drafts);
	check_optional(l, "about.submitted", a->submitted);
	check_list(l, "about.with_and", a->with_and);
}

static void
check_language(const struct lang *l)
{
	if (l->code == NULL || strlen(l->code) != 2)
		complain(l, "code");
	if (l->code3 == NULL || strlen(l->code3) != 3)
		complain(l, "code3");
	if (l->letter < 'A' || l->letter > 'Z')
		complain(l, "letter");
	if (l->name == NULL || *l->name == '\0')
		complain(l, "name");
	if (l->native == NULL || *l->native == '\0')
		complain(l, "native");
	if (l->about == NULL)
		complain(l, "about is missing");
	if (l->actions == NULL)
		complain(l, "actions is missing");
	if (l->dates == NULL)
		complain(l, "dates is missing");
	if (l->cite == NULL)
		complain(l, "cite is missing");
	if (l->structure == NULL)
		complain(l, "structure is missing");
	if (l->verbs == NULL)
		complain(l, "verbs is missing");
}

/* The twelve months, or the units that stand behind their numbers. */
static void
check_months(const struct lang *l, const struct lang_dates *d)
{
	char cell[32];

	if (d->units[0] != NULL) {
		check_list(l, "dates.units[0]", d->units[0]);
		check_list(l, "dates.units[1]", d->units[1]);
		check_list(l, "dates.units[2]", d->units[2]);
		return;
	}
	for (int i = 0; i < 12; i++) {
		snprintf(cell, sizeof cell, "dates.months[%d]", i);
		check_list(l, cell, d->months[i]);
		for (int k = 0; k < i; k++)
			for (const char *const *w = d->months[i];
			     w != NULL && *w != NULL; w++)
				if (holds(d->months[k], *w))
					complain(l, "%s: \"%s\" is month %d",
					    cell, *w, k + 1);
	}
}

static void
check_dates(const struct lang *l, const struct lang_dates *d)
{
	bool roles[DATE_OBSERVANCE + 1] = {false};

	check_months(l, d);
	check_list(l, "dates.to", d->to);
	check_list(l, "dates.and", d->and);
	check_list(l, "dates.fillers", d->fillers);
	check_list(l, "dates.each", d->each);
	check_optional(l, "dates.ordinals", d->ordinals);
	check_optional(l, "dates.glue", d->glue);
	check_optional(l, "dates.between", d->between);
	check_optional(l, "dates.articles", d->articles);
	check_optional(l, "dates.year_marks", d->year_marks);
	check_optional(l, "dates.year_words", d->year_words);
	check_optional(l, "dates.quarter_of", d->quarter_of);
	check_optional(l, "dates.decades", d->decades);
	check_optional(l, "dates.prefixes", d->prefixes);
	for (int i = 0; i < 4; i++)
		check_list(l, "dates.quarters", d->quarters[i]);
	if (d->cues == NULL) {
		complain(l, "dates.cues is empty");
		return;
	}
	for (const struct lang_cue *c = d->cues; c->words != NULL; c++) {
		check_word(l, "dates.cues", c->words);
		roles[c->role] = true;
	}
	for (int i = DATE_ADOPTED; i <= DATE_OBSERVANCE; i++)
		if (!roles[i] && i != DATE_ISSUED && i != DATE_CITED)
			complain(l, "dates.cues: none for role %d", i);
}

static void
check_organs(const struct lang *l, const struct structure_organ *o)
{
	bool there[STRUCTURE_BODIES] = {false};

	for (; o != NULL && o->name != NULL; o++) {
		there[o->body] = true;
		check_word(l, "structure.organs.name", o->name);
		if (o->formula == NULL || o->by == NULL)
			complain(l, "structure.organs: %s", o->name);
	}
	for (int i = STRUCTURE_GA; i < STRUCTURE_OTHER; i++)
		if (!there[i])
			complain(l, "structure.organs: none for body %d", i);
}

/* A name for each language that documents are written in. */
static void
check_originals(const struct lang *l, const struct structure_language *names)
{
	for (size_t i = 0; lang_list[i] != NULL; i++) {
		const struct structure_language *n = names;

		while (
		    n->code != NULL && strcmp(n->code, lang_list[i]->code) != 0)
			n++;
		if (lang_list[i]->official && n->code == NULL)
			complain(l, "structure.languages: no name for %s",
			    lang_list[i]->code);
		else if (n->code != NULL)
			check_word(l, "structure.languages", n->name);
	}
}

static void
check_structure(const struct lang *l, const struct lang_structure *s)
{
	check_optional(l, "structure.common", s->common);
	check_list(l, "structure.nations", s->nations);
	check_list(l, "structure.distribution", s->distribution);
	check_list(l, "structure.original", s->original);
	check_list(l, "structure.session", s->session);
	check_list(l, "structure.agenda", s->agenda);
	check_optional(l, "structure.agenda_end", s->agenda_end);
	check_list(l, "structure.resolution", s->resolution);
	check_list(l, "structure.special", s->special);
	check_list(l, "structure.emergency", s->emergency);
	check_optional(l, "structure.letters", s->letters);
	check_list(l, "structure.meeting", s->meeting);
	check_list(l, "structure.vote", s->vote);
	check_list(l, "structure.votes", s->votes);
	check_list(l, "structure.annex", s->annex);
	check_list(l, "structure.contents", s->contents);
	check_list(l, "structure.bodies", s->bodies);
	check_list(l, "structure.proclaimed", s->proclaimed);
	check_list(l, "structure.article", s->article);
	check_optional(l, "structure.article_end", s->article_end);
	check_list(l, "structure.verbatim", s->verbatim);
	check_list(l, "structure.summary", s->summary);
	check_list(l, "structure.opened", s->opened);
	check_list(l, "structure.rose", s->rose);
	check_list(l, "structure.chairs", s->chairs);
	check_list(l, "structure.titles", s->titles);
	check_list(l, "structure.spoke", s->spoke);
	check_list(l, "structure.says", s->says);
	check_organs(l, s->organs);
	check_originals(l, s->languages);
	if (s->adoption == NULL || s->adoption->words == NULL)
		complain(l, "structure.adoption is empty");
}

/* Kinds of word that a language may do without, and why. */
static bool
is_optional(enum cite_word what)
{
	return what == WORD_ABOUT || /* head-last languages alone */
	       what == WORD_LETTER || /* Latin letters do */
	       what == WORD_SUBLETTER || what == WORD_NUMBER_END ||
	       what == WORD_INSTRUMENT || what == WORD_ICJ ||
	       what == WORD_NO_CITE || what == WORD_RESPECTIVELY ||
	       what == WORD_WHICH || what == WORD_CHARTER_SHORT ||
	       what == WORD_OWN || /* Arabic: the ending of the noun */
	       what == WORD_ORDINAL; /* Chinese: numerals do */
}

/* The languages name the same instruments in the same order, a target once. */
static void
check_instruments(const struct lang *l, const struct lang_cite *c)
{
	const struct lang_cite_row *r = c->rows;
	const struct lang_cite_row *e = lang_find("en")->cite->rows;
	size_t n = 0;

	for (; r->what != WORD_NONE; r++) {
		if (r->what != WORD_INSTRUMENT)
			continue;
		while (e->what != WORD_NONE && e->what != WORD_INSTRUMENT)
			e++;
		if (e->what == WORD_NONE || strcmp(r->arg, e->arg) != 0) {
			complain(l,
			    "instruments: %s stands where English has %s",
			    r->arg, e->what == WORD_NONE ? "none" : e->arg);
			return;
		}
		for (const struct lang_cite_row *p = c->rows; p < r; p++)
			if (p->what == WORD_INSTRUMENT &&
			    strcmp(p->arg, r->arg) == 0)
				complain(l, "instruments: %s twice", r->arg);
		e++;
		n++;
	}
	if (n < 60)
		complain(l, "instruments: %zu, not 60", n);
}

static void
check_cite(const struct lang *l, const struct lang_cite *c)
{
	bool there[WORD_NO_CITE + 1] = {false};

	if (c->rows == NULL) {
		complain(l, "cite.rows is empty");
		return;
	}
	for (const struct lang_cite_row *r = c->rows; r->what != WORD_NONE;
	     r++) {
		there[r->what] = true;
		if (r->arg == NULL || r->words == NULL || *r->words == '\0')
			complain(
			    l, "cite.rows[%d] is empty", (int)(r - c->rows));
		else if (strstr(r->words, "||") != NULL || r->words[0] == '|' ||
			 r->words[strlen(r->words) - 1] == '|')
			complain(
			    l, "cite.rows: an empty word in \"%s\"", r->words);
	}
	for (int i = WORD_RESOLUTION; i <= WORD_NO_CITE; i++)
		if (!there[i] && !is_optional((enum cite_word)i))
			complain(l, "cite.rows: none of kind %d", i);
	if (there[WORD_INSTRUMENT] || strcmp(l->code, "en") == 0)
		check_instruments(l, c);
}

/* Intents that a language says with the words of another one. */
static bool
says_otherwise(const struct lang *l, int intent)
{
	/* рекомендует is "encourages" in nine of ten resolutions */
	return strcmp(l->code, "ru") == 0 && intent == INTENT_RECOMMEND;
}

static void
check_verbs(const struct lang *l, const struct lang_verbs *v)
{
	char cell[40];

	check_optional(l, "verbs.lead", v->lead);
	check_list(l, "verbs.modifiers", v->modifiers);
	for (int i = INTENT_NONE + 1; i < INTENTS; i++) {
		snprintf(cell, sizeof cell, "verbs.openings[%d]", i);
		if (!says_otherwise(l, i))
			check_list(l, cell, v->openings[i]);
		for (int k = INTENT_NONE + 1; k < i; k++)
			for (const char *const *w = v->openings[i];
			     w != NULL && *w != NULL; w++)
				if (holds(v->openings[k], *w))
					complain(l, "%s: \"%s\" is intent %d",
					    cell, *w, k);
	}
}

/* Each language has its golden pair for ods-enrich; looked for where the tests
 * run, which is the project's folder. */
static void
check_golden(const struct lang *l)
{
	static const char *const ends[] = {"in", "out"};
	char path[64];

	for (int i = 0; i < 2; i++) {
		FILE *f;

		snprintf(path, sizeof path,
		    "tests/data/ods-enrich/resolution-%s.%s", l->code, ends[i]);
		f = fopen(path, "r");
		if (f == NULL)
			complain(l, "there is no %s", path);
		else
			fclose(f);
	}
}

/* Records may bear it. */
static void
check_schema(const struct lang *l)
{
	FILE *f = fopen("schema/record.json", "r");
	char line[400], code[8];
	bool there = false;

	assert_non_null(f);
	snprintf(code, sizeof code, "\"%s\"", l->code);
	while (fgets(line, sizeof line, f) != NULL)
		there |= strstr(line, "\"lang\"") != NULL &&
			 strstr(line, code) != NULL;
	fclose(f);
	if (!there)
		complain(l, "schema/record.json does not have %s", code);
}

static void
no_cell_is_empty(void **state)
{
	(void)state;
	for (size_t i = 0; lang_list[i] != NULL; i++) {
		const struct lang *l = lang_list[i];

		check_language(l);
		if (access("tests/data", F_OK) == 0) {
			check_golden(l);
			check_schema(l);
		}
		if (l->about != NULL)
			check_about(l, l->about);
		if (l->dates != NULL)
			check_dates(l, l->dates);
		if (l->structure != NULL)
			check_structure(l, l->structure);
		if (l->cite != NULL)
			check_cite(l, l->cite);
		if (l->verbs != NULL)
			check_verbs(l, l->verbs);
	}
	assert_int_equal(wrong, 0);
}

static void
languages_are_found(void **state)
{
	static const char *const official[] = {
	    "ar", "zh", "en", "fr", "ru", "es", NULL};
	static const char *const aliases[][2] = {{"A", "ar"}, {"C", "zh"},
	    {"e", "en"}, {"F", "fr"}, {"r", "ru"}, {"S", "es"}, {"ch", "zh"},
	    {"SP", "es"}, {"eng", "en"}, {"ara", "ar"}, {"zho", "zh"},
	    {"fra", "fr"}, {"rus", "ru"}, {"spa", "es"}, {"en", "en"},
	    {"O", "de"}, {"ot", "de"}, {"G", "de"}, {"deu", "de"}};
	const char *const *next = official;
	size_t n = 0;

	(void)state;
	for (; lang_list[n] != NULL; n++) {
		const struct lang *l = lang_list[n];

		if (*next != NULL)
			assert_string_equal(l->code, *next++);
		assert_int_equal(l->official, n < 6);
		assert_ptr_equal(lang_find(l->code), l);
		for (size_t k = 0; k < n; k++) {
			assert_string_not_equal(lang_list[k]->code, l->code);
			assert_string_not_equal(lang_list[k]->code3, l->code3);
			assert_int_not_equal(lang_list[k]->letter, l->letter);
		}
	}
	assert_null(*next);
	assert_true(n < LANG_MAX);
	for (size_t i = 0; i < sizeof aliases / sizeof aliases[0]; i++)
		assert_string_equal(
		    lang_alias(aliases[i][0])->code, aliases[i][1]);
	assert_ptr_equal(lang_find("EN"), lang_find("en"));
	assert_null(lang_find("E"));
	assert_null(lang_find("ch"));
	assert_null(lang_find("xx"));
	assert_null(lang_find(""));
	assert_null(lang_alias("english"));
	assert_null(lang_alias(""));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(no_cell_is_empty),
	    cmocka_unit_test(languages_are_found),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
