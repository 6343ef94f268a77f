/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "parse/structure_cue.h"

#include <stdint.h>
#include <string.h>

#include "lib/lang/lang.h"
#include "lib/utf8.h"

void
cues_init(struct cues *c, const struct lang_structure *words)
{
	*c = (struct cues){.words = words};
	words_init(&c->begin, false);
	words_init(&c->within, false);
	words_init(&c->name, false);
	words_init(&c->formula, false);
	words_init(&c->by, false);
	words_add_list(&c->begin, words->nations, CUE_NATIONS);
	words_add_list(&c->begin, words->distribution, CUE_DISTRIBUTION);
	words_add_list(&c->begin, words->original, CUE_ORIGINAL);
	words_add_list(&c->begin, words->agenda, CUE_AGENDA);
	words_add_list(&c->begin, words->annex, CUE_ANNEX);
	words_add_list(&c->begin, words->votes, CUE_VOTES);
	words_add_list(&c->within, words->session, CUE_SESSION);
	words_add_list(&c->within, words->meeting, CUE_MEETING);
	words_add_list(&c->within, words->vote, CUE_VOTE);
	for (int i = 0; words->organs[i].name != NULL; i++) {
		words_add(&c->name, words->organs[i].name, i);
		words_add(&c->formula, words->organs[i].formula, i);
		words_add(&c->by, words->organs[i].by, i);
	}
}

void
cues_free(struct cues *c)
{
	words_free(&c->begin);
	words_free(&c->within);
	words_free(&c->name);
	words_free(&c->formula);
	words_free(&c->by);
	text_free(&c->line);
}

bool
cue_look(struct cues *c, const char *text)
{
	size_t n = text == NULL ? 0 : strnlen(text, CUE_LINE_MAX + 1);

	if (n == 0 || n > CUE_LINE_MAX)
		return false;
	text_fold(&c->line, text, n);
	return c->line.fold.len > 0;
}

static const char *
line_begin(const struct cues *c)
{
	return c->line.fold.data;
}

static const char *
line_end(const struct cues *c)
{
	return c->line.fold.data + c->line.fold.len;
}

enum cue
cue_begin(struct cues *c)
{
	int value;

	c->cue_len = words_at(&c->begin, line_begin(c), line_end(c), &value);
	return c->cue_len == 0 ? CUE_NONE : (enum cue)value;
}

/* A year of the Organization, four digits, at p. */
static bool
year_at(const char *p, const char *end)
{
	return end - p >= 4 && (p[0] == '1' || p[0] == '2') &&
	       (p[1] == '9' || p[1] == '0') && p[2] >= '0' && p[2] <= '9' &&
	       p[3] >= '0' && p[3] <= '9' &&
	       (end - p == 4 || p[4] < '0' || p[4] > '9');
}

int
cue_within(struct cues *c)
{
	const char *begin = line_begin(c), *end = line_end(c);
	bool in_number = false;
	int found = 0, value;
	size_t len;

	for (const char *p = begin; p < end; p += len) {
		utf8_decode(p, end, &len);
		if (*p >= '0' && *p <= '9') {
			found |= CUE_DIGIT;
			if (!in_number && year_at(p, end))
				found |= CUE_YEAR;
			in_number = true;
			continue;
		}
		in_number = false;
		if (words_begins(begin, p) &&
		    words_at(&c->within, p, end, &value) > 0)
			found |= value;
	}
	return found;
}

/* "大 会": letters that layout has spread. */
static bool
same_but_blanks(const char *p, const char *end, const char *name)
{
	struct buf word = {0};
	bool same;
	size_t i = 0;

	text_fold_word(&word, name, strlen(name));
	for (; p < end; p++) {
		if (*p == ' ')
			continue;
		while (i < word.len && word.data[i] == ' ')
			i++;
		if (i == word.len || word.data[i] != *p)
			break;
		i++;
	}
	same = p == end && i == word.len;
	buf_free(&word);
	return same;
}

const struct structure_organ *
cue_organ(struct cues *c)
{
	const struct structure_organ *organ = c->words->organs;
	int value;
	size_t n = words_at(&c->name, line_begin(c), line_end(c), &value);

	if (n == c->line.fold.len)
		return &organ[value];
	if (c->line.fold.len > 120)
		return NULL;
	for (; organ->name != NULL; organ++)
		if (same_but_blanks(line_begin(c), line_end(c), organ->name))
			return organ;
	return NULL;
}

static bool
only_punctuation(const char *p, const char *end)
{
	size_t len;

	for (; p < end; p += len) {
		uint32_t ch = utf8_decode(p, end, &len);

		if (ch != ' ' && ch != ',' && ch != ':' && ch != 0x60c &&
		    ch != 0x3001 && ch != '.')
			return false;
	}
	return true;
}

const struct structure_organ *
cue_formula(struct cues *c)
{
	int value;
	size_t n = words_at(&c->formula, line_begin(c), line_end(c), &value);

	if (n > 0 && only_punctuation(line_begin(c) + n, line_end(c)))
		return &c->words->organs[value];
	return NULL;
}

/* The line begins, or ends, with this. */
static bool
is_at(const struct cues *c, const char *words, bool end)
{
	struct buf word = {0};
	bool is;

	text_fold_word(&word, words, strlen(words));
	is = word.len <= c->line.fold.len &&
	     memcmp(end ? line_end(c) - word.len : line_begin(c), word.data,
		 word.len) == 0;
	buf_free(&word);
	return is;
}

bool
cue_adoption(
    struct cues *c, bool *decision, const struct structure_organ **organ)
{
	const struct structure_adoption *a = c->words->adoption;
	const char *p = line_begin(c), *end = line_end(c);
	int value;
	size_t len;

	*organ = NULL;
	while (a->words != NULL && !is_at(c, a->words, a->end))
		a++;
	if (a->words == NULL || (cue_within(c) & CUE_DIGIT) == 0)
		return false;
	*decision = a->decision;
	for (; p < end && *organ == NULL; p += len) {
		utf8_decode(p, end, &len);
		if (words_begins(line_begin(c), p) &&
		    words_at(&c->by, p, end, &value) > 0)
			*organ = &c->words->organs[value];
	}
	return *organ != NULL;
}

/* The last of the names in a list of languages that the line holds. */
static int
language_in(const struct cues *c, const char *const names[6])
{
	for (int i = 0; i < 6; i++) {
		struct buf word = {0};
		bool found;

		text_fold_word(&word, names[i], strlen(names[i]));
		found = strstr(line_begin(c), word.data) != NULL;
		buf_free(&word);
		if (found)
			return i;
	}
	return -1;
}

int
cue_language(struct cues *c)
{
	int i = language_in(c, c->words->languages);

	/* Arabic, Chinese and Russian editions print the cover's lines in
	 * English. */
	return i >= 0 ? i
		      : language_in(c, lang_find("en")->structure->languages);
}

enum ending
cue_ending(const char *text, size_t n)
{
	static const uint32_t passed[] = {' ', '"', '\'', ')', ']', 0xbb,
	    0x2019, 0x201d, 0x201c, 0x300d, 0x300f, 0xff09, 0x3011, 0};
	size_t len;

	while (n > 0) {
		uint32_t c = utf8_before(text, text + n, &len);
		bool pass = false;

		switch (c) {
		case ',':
		case 0xff0c:
		case 0x60c:
		case 0x3001:
			return ENDING_COMMA;
		case ';':
		case 0xff1b:
		case 0x61b:
			return ENDING_SEMICOLON;
		case ':':
		case 0xff1a:
			return ENDING_COLON;
		case '.':
		case '!':
		case '?':
		case 0x3002:
		case 0xff0e:
		case 0xff01:
		case 0xff1f:
		case 0x61f:
		case 0x2026:
			return ENDING_STOP;
		default:
			break;
		}
		for (size_t i = 0; passed[i] != 0; i++)
			pass = pass || passed[i] == c;
		if (!pass)
			return ENDING_NONE;
		n -= len;
	}
	return ENDING_NONE;
}

size_t
cue_starts(const char *const *list, const char *p, size_t n)
{
	size_t longest = 0;

	for (; list != NULL && *list != NULL; list++) {
		struct buf word = {0};

		text_fold_word(&word, *list, strlen(*list));
		if (word.len <= n && word.len > longest &&
		    memcmp(p, word.data, word.len) == 0)
			longest = word.len;
		buf_free(&word);
	}
	return longest;
}
