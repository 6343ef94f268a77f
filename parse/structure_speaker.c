/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "parse/structure_speaker.h"

#include <stdint.h>
#include <string.h>

#include "lib/ascii.h"
#include "lib/utf8.h"

enum {
	LABEL_MAX = 400, /* bytes of a name with country and office */
	NAME_WORDS = 8,
	NAME_MAX = 120, /* bytes of a name */
	BEHIND_MAX = 90, /* … before a title that stands behind it */
	OFFICE_MAX = 160, /* … of ", Rapporteur of the Third Committee" */
	PARTICLE_MAX = 4, /* letters of "van", "della" is cut off */
};

/* The folded beginning of a paragraph. */
struct reader {
	const struct speakers *s;
	const char *begin, *p, *end;
	const char *name; /* the name ends here */
	const char *remark; /* "(spoke in …" begins here; NULL: none */
	bool chair, country;
};

void
speakers_init(struct speakers *s, const struct lang_structure *words)
{
	*s = (struct speakers){.words = words};
	words_init(&s->chairs, false);
	words_init(&s->titles, false);
	words_init(&s->says, false);
	words_init(&s->spoke, false);
	words_add_list(&s->chairs, words->chairs, 0);
	words_add_list(&s->titles, words->titles, 0);
	words_add_list(&s->says, words->says, 0);
	words_add_list(&s->spoke, words->spoke, 0);
}

void
speakers_free(struct speakers *s)
{
	words_free(&s->chairs);
	words_free(&s->titles);
	words_free(&s->says);
	words_free(&s->spoke);
	text_free(&s->fold);
}

static bool
take(struct reader *r, const struct words *set)
{
	int value;
	size_t n = words_at(set, r->p, r->end, &value);

	r->p += n;
	return n > 0;
}

static void
blanks(struct reader *r)
{
	while (r->p < r->end && *r->p == ' ')
		r->p++;
}

/* Does the word at p begin with a capital, or have its script none? */
static bool
is_capital(const struct reader *r, const char *p)
{
	const struct text *t = &r->s->fold;
	size_t len, at = t->origin[p - r->begin];
	uint32_t c = utf8_decode(
	    t->original.p + at, t->original.p + t->original.n, &len);
	bool cased = c < 0x530;

	return !cased || utf8_lower(c) != c || !utf8_is_letter(c);
}

static size_t
word_len(const struct reader *r, const char *p)
{
	size_t n = 0;

	while (p + n < r->end && strchr(" (,:;", p[n]) == NULL)
		n++;
	return n;
}

/* "Al-Bayati", "van der Stoel": capitals, and particles between them. */
static bool
take_name(struct reader *r)
{
	const char *from = r->p;
	int words = 0;

	for (blanks(r); r->p < r->end; blanks(r)) {
		size_t n = word_len(r, r->p);

		if (n == 0)
			break;
		if (!is_capital(r, r->p) && utf8_count(r->p, n) > PARTICLE_MAX)
			break;
		if (!is_capital(r, r->p) && r->s->says.nodes != NULL) {
			int value;

			if (words_at(&r->s->says, r->p, r->end, &value) > 0)
				break;
		}
		if (++words > NAME_WORDS || r->p - from > NAME_MAX)
			return false;
		r->p += n;
		r->name = r->p;
	}
	return words > 0;
}

/* Chinese: "史密斯先生". */
static bool
take_title_behind(struct reader *r)
{
	const char *p = r->p;
	size_t len;
	int value;

	for (; p < r->end && p - r->p < BEHIND_MAX; p += len) {
		size_t n = words_at(&r->s->titles, p, r->end, &value);
		uint32_t c = utf8_decode(p, r->end, &len);

		if (n > 0 && p > r->p) {
			r->p = r->name = p + n;
			return true;
		}
		if (!utf8_is_han(c) && c != 0xb7 && c != 0x30fb && c != '-' &&
		    c != '.' && !ascii_letter((char)c))
			return false;
	}
	return false;
}

/* "(Netherlands)", "(spoke in French)": the second is no part of the name. */
static bool
take_brackets(struct reader *r)
{
	bool any = false;

	for (blanks(r); r->p < r->end && *r->p == '('; blanks(r)) {
		const char *open = r->p;
		int depth = 0, value;

		for (; r->p < r->end; r->p++) {
			depth += *r->p == '(' ? 1 : *r->p == ')' ? -1 : 0;
			if (depth == 0)
				break;
		}
		if (r->p == r->end)
			return false;
		r->p++;
		if (r->remark != NULL)
			continue;
		if (words_at(&r->s->spoke, open + 1, r->end, &value) > 0) {
			r->remark = open;
		} else {
			r->name = r->p;
			r->country = true;
		}
		any = true;
	}
	return any;
}

/* ", Rapporteur of the Third Committee" before the colon. */
static void
take_office(struct reader *r)
{
	const char *p = r->p;

	if (p == r->end || *p != ',' || r->remark != NULL)
		return;
	while (p < r->end && p - r->p < OFFICE_MAX && *p != ':' && *p != '(' &&
	       *p != '.' && *p != ';')
		p++;
	if (p == r->end || (*p != ':' && *p != '('))
		return;
	r->p = r->name = p;
	while (r->name > r->begin && r->name[-1] == ' ')
		r->name--;
	take_brackets(r);
}

static bool
read_label(struct reader *r, bool marked)
{
	const char *office;

	r->chair = take(r, &r->s->chairs);
	if (r->chair)
		r->name = r->p;
	else if (r->s->words->titles_behind
		     ? !take_title_behind(r)
		     : !take(r, &r->s->titles) || !take_name(r))
		return false;
	take_brackets(r);
	office = r->p;
	if (r->country || marked)
		take_office(r);
	if (r->p < r->end && *r->p == ':')
		return true;
	r->p = office;
	return r->p < r->end;
}

/* A title and a name alone behind the colon: who presides, on the cover. */
static bool
is_cover(struct reader *r, const char *text)
{
	size_t n = strlen(text);
	int value;
	char last = n > 0 ? text[n - 1] : '\0';

	blanks(r);
	return r->chair && n < LABEL_MAX && last != '.' && last != '?' &&
	       (r->s->words->titles_behind
		       ? take_title_behind(r)
		       : words_at(&r->s->titles, r->p, r->end, &value) > 0);
}

/* "said", or what sets a clause off, behind the name. */
static bool
is_sentence(struct reader *r, bool marked)
{
	bool comma = r->p < r->end && *r->p == ',';
	int value;

	if (r->country || marked)
		return true;
	if (comma)
		r->p++;
	blanks(r);
	return words_at(&r->s->says, r->p, r->end, &value) > 0;
}

bool
speaker_read(struct speakers *s, const char *text, bool summary, bool marked,
    struct speaker *out)
{
	size_t n = strnlen(text, LABEL_MAX);
	struct reader r = {.s = s};
	const char *rest;

	*out = (struct speaker){0};
	while (n > 0 && ((unsigned char)text[n] & 0xc0) == 0x80)
		n--;
	text_fold(&s->fold, text, n);
	r.begin = r.p = r.name = s->fold.fold.data;
	r.end = r.begin + s->fold.fold.len;
	if (r.begin == r.end || !read_label(&r, marked))
		return false;
	out->name = s->fold.origin[r.name - r.begin];
	if (*r.p == ':') {
		r.p++;
		blanks(&r);
		rest = r.remark == NULL ? r.p : r.remark;
		out->rest = s->fold.origin[rest - r.begin];
		return !is_cover(&r, text);
	}
	return summary && is_sentence(&r, marked);
}
