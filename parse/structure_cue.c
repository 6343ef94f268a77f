/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "parse/structure_cue.h"

#include <stdint.h>
#include <string.h>

#include "lib/text.h"
#include "lib/utf8.h"

enum { ORGAN_MAX = 400 }; /* bytes of a line that is an organ's name */

void
cue_plain(struct buf *out, const char *p, size_t n, bool blanks)
{
	/* U+00E0 to U+00FF, which all begin with the same byte. */
	static const char base[] = "aaaaaaaceeeeiiiidnooooo ouuuuyty";
	const char *end = p + n;

	while (p < end) {
		const char *from = p;
		size_t len;
		uint32_t c;

		p = memchr(from, 0xc3, (size_t)(end - from));
		p = p == NULL ? end : p;
		if (!blanks) {
			const char *blank =
			    memchr(from, ' ', (size_t)(p - from));

			p = blank == NULL ? p : blank;
		}
		buf_add(out, from, (size_t)(p - from));
		if (p == end)
			break;
		c = utf8_decode(p, end, &len);
		if (c >= 0xe0 && c <= 0xff && c != 0xf7)
			buf_addc(out, base[c - 0xe0]);
		else if (c != ' ')
			buf_add(out, p, len);
		p += len;
	}
}

void
cues_init(struct cues *c, const struct cue_words *words,
    const struct cue_words *cover)
{
	*c = (struct cues){
	    .in = words, .words = words->words, .cover = cover, .within = -1};
}

void
cues_free(struct cues *c)
{
	buf_free(&c->of);
	buf_free(&c->fold);
	buf_free(&c->line);
	buf_free(&c->squeezed);
}

bool
cue_look(struct cues *c, const char *text)
{
	size_t n = text == NULL ? 0 : strnlen(text, CUE_LINE_MAX + 1);

	if (n == 0 || n > CUE_LINE_MAX)
		return false;
	/* One line is looked at by several rules, one behind the other. */
	if (c->of.len == n && memcmp(c->of.data, text, n) == 0)
		return c->line.len > 0;
	buf_clear(&c->of);
	buf_add(&c->of, text, n);
	buf_clear(&c->fold);
	buf_clear(&c->line);
	buf_clear(&c->squeezed);
	text_fold_word(&c->fold, text, n);
	cue_plain(&c->line, c->fold.data, c->fold.len, true);
	c->within = -1;
	return c->line.len > 0;
}

static const char *
line_begin(const struct cues *c)
{
	return c->line.data;
}

static const char *
line_end(const struct cues *c)
{
	return c->line.data + c->line.len;
}

/* The line begins, or ends, with this plain word. */
static bool
is_at(const struct cues *c, const char *word, bool end)
{
	size_t n = strlen(word);

	return n <= c->line.len &&
	       memcmp(end ? line_end(c) - n : line_begin(c), word, n) == 0;
}

bool
cue_article(struct cues *c)
{
	enum { NUMBER_MAX = 40 }; /* bytes of the number, or of its word */
	char *const *ends = c->in->article_end;
	int words = 0;

	if (cue_begin(c) != CUE_ARTICLE ||
	    c->line.len - c->cue_len > NUMBER_MAX)
		return false;
	for (size_t i = c->cue_len; i < c->line.len; i++)
		words += c->line.data[i] == ' ';
	if (ends == NULL)
		return words == 1 ||
		       (words == 2 && (cue_within(c) & CUE_DIGIT) == 0);
	for (; *ends != NULL; ends++)
		if (is_at(c, *ends, true))
			return true;
	return false;
}

bool
cue_body(struct cues *c)
{
	char *const *names = c->in->bodies;

	for (; *names != NULL; names++)
		if (is_at(c, *names, c->words->bodies_behind))
			return true;
	return false;
}

bool
cue_votes(struct cues *c, const char *text)
{
	char head[CUE_VOTES_MAX + 1];
	size_t n = strnlen(text, CUE_VOTES_MAX);

	while (n > 0 && ((unsigned char)text[n] & 0xc0) == 0x80)
		n--;
	memcpy(head, text, n);
	head[n] = '\0';
	if (!cue_look(c, head) || cue_begin(c) != CUE_VOTES)
		return false;
	while (c->cue_len < c->line.len && c->line.data[c->cue_len] == ' ')
		c->cue_len++;
	return c->cue_len < c->line.len && c->line.data[c->cue_len] == ':';
}

enum cue
cue_begin(struct cues *c)
{
	int value;

	c->cue_len =
	    words_at(&c->in->begin, line_begin(c), line_end(c), &value);
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

static int
look_within(const struct cues *c)
{
	const char *begin = line_begin(c), *end = line_end(c);
	bool in_number = false, in_word = false;
	int found = 0, value;
	size_t len;

	for (const char *p = begin; p < end; p += len) {
		uint32_t ch = utf8_decode(p, end, &len);
		bool digit = ch >= '0' && ch <= '9';
		bool letter = !digit && utf8_is_letter(ch) && !utf8_is_han(ch);

		if (digit)
			found |= CUE_DIGIT;
		if (digit && !in_number && year_at(p, end))
			found |= CUE_YEAR;
		if (!digit && !in_word &&
		    words_at(&c->in->within, p, end, &value) > 0)
			found |= value;
		in_number = digit;
		in_word = letter;
	}
	return found;
}

int
cue_within(struct cues *c)
{
	if (c->within < 0)
		c->within = look_within(c);
	return c->within;
}

bool
cue_volume(struct cues *c)
{
	int want = CUE_MEETING | CUE_YEAR, within = cue_within(c);

	return (within & want) == want &&
	       ((within & CUE_VOTE) != 0 || cue_begin(c) == CUE_VOTED);
}

/* The name of an organ at the beginning, blanks passed over: layout spreads
 * letters ("大 会"), scans put blanks behind apostrophes. */
static const struct structure_organ *
organ_at(struct cues *c, const struct words *set, size_t *len)
{
	const char *begin;
	int value;

	*len = 0;
	if (c->line.len > ORGAN_MAX)
		return NULL;
	if (c->squeezed.len == 0)
		cue_plain(&c->squeezed, c->line.data, c->line.len, false);
	begin = c->squeezed.data;
	*len = words_at(set, begin, begin + c->squeezed.len, &value);
	return *len == 0 ? NULL : &c->words->organs[value];
}

const struct structure_organ *
cue_organ(struct cues *c)
{
	size_t len;
	const struct structure_organ *organ = organ_at(c, &c->in->name, &len);

	return organ != NULL && len == c->squeezed.len ? organ : NULL;
}

static bool
only_punctuation(const char *p, const char *end)
{
	size_t len;

	for (; p < end; p += len) {
		uint32_t ch = utf8_decode(p, end, &len);

		if (ch != ',' && ch != ':' && ch != 0x60c && ch != 0x3001 &&
		    ch != '.')
			return false;
	}
	return true;
}

const struct structure_organ *
cue_formula(struct cues *c)
{
	size_t len;
	const struct structure_organ *organ =
	    organ_at(c, &c->in->formula, &len);

	return organ != NULL && only_punctuation(c->squeezed.data + len,
				    c->squeezed.data + c->squeezed.len)
		   ? organ
		   : NULL;
}

bool
cue_adoption(
    struct cues *c, bool *decision, const struct structure_organ **organ)
{
	const struct structure_adoption *a = c->words->adoption;
	const char *p = line_begin(c), *end = line_end(c);
	bool is_known;
	int value;
	size_t len;

	*organ = NULL;
	for (char **word = c->in->adoption;
	     a->words != NULL && !is_at(c, *word, a->end); word++)
		a++;
	if (a->words == NULL || c->line.len > CUE_ADOPTION_MAX ||
	    (a->end && (cue_within(c) & CUE_DIGIT) == 0))
		return false;
	*decision = a->decision;
	/* A body that is not in the list: its line begins like the others. */
	is_known = !a->end && (cue_within(c) & CUE_DIGIT) != 0;
	for (; p < end && *organ == NULL; p += len) {
		utf8_decode(p, end, &len);
		if (words_begins(line_begin(c), p) &&
		    words_at(&c->in->by, p, end, &value) > 0)
			*organ = &c->words->organs[value];
	}
	return *organ != NULL || is_known;
}

/* The first of the names of languages that the line holds. */
static const char *
language_in(const struct cues *c, const struct cue_words *w)
{
	for (size_t i = 0; w->languages[i] != NULL; i++)
		if (strstr(line_begin(c), w->languages[i]) != NULL)
			return w->words->languages[i].code;
	return NULL;
}

const char *
cue_language(struct cues *c)
{
	const char *code = language_in(c, c->in);

	/* Arabic, Chinese and Russian editions print the cover's lines in
	 * English. */
	return code != NULL ? code : language_in(c, c->cover);
}

/* The number of a note that a scan left behind a comma: "Force, 9". */
static size_t
without_note(const char *text, size_t n)
{
	size_t k = n;

	while (k > 0 && n - k < 3 && text[k - 1] >= '0' && text[k - 1] <= '9')
		k--;
	if (k == n)
		return n;
	while (k > 0 && text[k - 1] == ' ')
		k--;
	return k > 0 && (text[k - 1] == ',' || text[k - 1] == ';') ? k : n;
}

enum ending
cue_ending(const char *text, size_t n)
{
	static const uint32_t passed[] = {' ', '"', '\'', ')', ']', 0xbb,
	    0x2019, 0x201d, 0x201c, 0x300d, 0x300f, 0xff09, 0x3011, 0};
	size_t len;

	n = without_note(text, n);
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
		size_t len = text_begins(p, n, *list);

		if (len > longest)
			longest = len;
	}
	return longest;
}
