/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "enrich/intent.h"

#include <stdlib.h>
#include <string.h>

#include "lib/lang/lang.h"
#include "lib/mem.h"
#include "lib/utf8.h"
#include "lib/words.h"

/* An opening is a few words; nothing further on is looked at. */
enum { OPENING_BYTES = 400, OPENING_WORDS = 10, POINT_BYTES = 4 };

/* An opening in two parts: "fordert … nachdrücklich auf"; folded. */
struct split {
	struct buf head, tail;
	enum intent intent;
};

struct intents {
	bool unspaced;
	struct words lead, modifiers, openings;
	struct split *splits;
	size_t nsplits, cap;
};

static const char *const names[INTENTS] = {
    [INTENT_RECALL] = "recall",
    [INTENT_REAFFIRM] = "reaffirm",
    [INTENT_AFFIRM] = "affirm",
    [INTENT_STRESS] = "stress",
    [INTENT_RECOGNIZE] = "recognize",
    [INTENT_NOTE] = "note",
    [INTENT_TAKE_NOTE] = "take-note",
    [INTENT_WELCOME] = "welcome",
    [INTENT_EXPRESS_CONCERN] = "express-concern",
    [INTENT_CONDEMN] = "condemn",
    [INTENT_EXPRESS_APPRECIATION] = "express-appreciation",
    [INTENT_COMMEND] = "commend",
    [INTENT_CONVINCED] = "convinced",
    [INTENT_GUIDED] = "guided",
    [INTENT_HAVING_CONSIDERED] = "having-considered",
    [INTENT_DECIDE] = "decide",
    [INTENT_REQUEST] = "request",
    [INTENT_CALL_UPON] = "call-upon",
    [INTENT_URGE] = "urge",
    [INTENT_ENCOURAGE] = "encourage",
    [INTENT_INVITE] = "invite",
    [INTENT_RECOMMEND] = "recommend",
    [INTENT_ENDORSE] = "endorse",
    [INTENT_SUPPORT] = "support",
    [INTENT_ADOPT] = "adopt",
    [INTENT_EXPRESS_HOPE] = "express-hope",
    [INTENT_REGRET] = "regret",
    [INTENT_COMMEMORATE] = "commemorate",
    [INTENT_ACT_UNDER] = "act-under",
    [INTENT_OTHER] = "other",
};

const char *
intent_name(enum intent i)
{
	return names[i];
}

static void
add_opening(struct intents *v, const char *words, enum intent intent)
{
	static const char gap[] = " … ";
	const char *at = strstr(words, gap);
	struct split *s;

	if (at == NULL) {
		words_add(&v->openings, words, (int)intent);
		return;
	}
	v->splits = mem_grow(v->splits, v->nsplits, &v->cap, sizeof *v->splits);
	s = &v->splits[v->nsplits++];
	*s = (struct split){.intent = intent};
	text_fold_word(&s->head, words, (size_t)(at - words));
	at += strlen(gap);
	text_fold_word(&s->tail, at, strlen(at));
}

bool
intent_asks(enum intent i)
{
	return i == INTENT_REQUEST || i == INTENT_CALL_UPON ||
	       i == INTENT_URGE || i == INTENT_INVITE ||
	       i == INTENT_ENCOURAGE || i == INTENT_RECOMMEND;
}

struct intents *
intents_new(const struct lang *lang)
{
	const struct lang_verbs *l = lang->verbs;
	struct intents *v = mem_zero(1, sizeof *v);

	v->unspaced = l->unspaced;
	words_init(&v->lead, false);
	words_init(&v->modifiers, false);
	words_init(&v->openings, false);
	words_add_list(&v->lead, l->lead, 0);
	words_add_list(&v->modifiers, l->modifiers, 0);
	for (int i = 0; i < INTENTS; i++)
		for (const char *const *w = l->openings[i];
		     w != NULL && *w != NULL; w++)
			add_opening(v, *w, (enum intent)i);
	return v;
}

void
intents_free(struct intents *v)
{
	if (v == NULL)
		return;
	words_free(&v->lead);
	words_free(&v->modifiers);
	words_free(&v->openings);
	for (size_t i = 0; i < v->nsplits; i++) {
		buf_free(&v->splits[i].head);
		buf_free(&v->splits[i].tail);
	}
	free(v->splits);
	free(v);
}

static const char *
first_letter(const char *p, const char *end)
{
	while (p < end) {
		size_t len;

		if (utf8_is_letter(utf8_decode(p, end, &len)))
			break;
		p += len;
	}
	return p;
}

/* Past quotation marks, numbers and the letter of a point, "(a)". */
static const char *
first_word(const char *p, const char *end)
{
	p = first_letter(p, end);
	for (int i = 1; i <= POINT_BYTES && i < end - p; i++)
		if (p[i] == ')')
			return first_letter(p + i, end);
	return p;
}

static const char *
pass(const struct words *w, const char *p, const char *end)
{
	int unused;

	return p + words_at(w, p, end, &unused);
}

/* Where blanks set words apart: the first words, modifiers left out. */
static void
spaced_opening(
    const struct intents *v, const char *p, const char *end, struct buf *out)
{
	for (int n = 0; n < OPENING_WORDS && p < end;) {
		const char *q = pass(&v->modifiers, p, end);

		if (q == p && out->len == 0)
			q = pass(&v->lead, p, end);
		if (q == p) {
			while (q < end && *q != ' ' && *q != ',' && *q != ';')
				q++;
			if (out->len > 0 && q > p)
				buf_addc(out, ' ');
			buf_add(out, p, (size_t)(q - p));
			n++;
		}
		p = q;
		while (p < end && (*p == ' ' || *p == ',' || *p == ';'))
			p++;
	}
}

static enum intent
opening_intent(
    const struct intents *v, const char *p, const char *end, size_t *len)
{
	int value;

	*len = words_at(&v->openings, p, end, &value);
	return *len == 0 ? INTENT_NONE : (enum intent)value;
}

static bool
is_word(const char *begin, const char *p, size_t n, const char *end)
{
	size_t len;

	return words_begins(begin, p) &&
	       (p + n == end || !utf8_is_letter(utf8_decode(p + n, end, &len)));
}

/* Where the word w ends that stands first in the text; NULL: nowhere. */
static const char *
end_of(const struct buf *w, const char *begin, const char *end)
{
	for (const char *p = begin; p < end && (size_t)(end - p) >= w->len; p++)
		if (memcmp(p, w->data, w->len) == 0 &&
		    is_word(begin, p, w->len, end))
			return p + w->len;
	return NULL;
}

/* Of the openings in two parts whose first is no shorter than `least` bytes,
 * the one whose second ends first, then the longest. */
static enum intent
split_intent(const struct intents *v, const struct buf *opening,
    struct span text, size_t least)
{
	const char *first = NULL;
	size_t longest = 0;
	enum intent found = INTENT_NONE;

	for (size_t i = 0; i < v->nsplits; i++) {
		const struct split *s = &v->splits[i];
		const char *stop;

		if (s->head.len < least || s->head.len > opening->len ||
		    memcmp(opening->data, s->head.data, s->head.len) != 0 ||
		    !is_word(opening->data, opening->data, s->head.len,
			opening->data + opening->len))
			continue;
		stop = end_of(&s->tail, text.p, text.p + text.n);
		if (stop == NULL || (first != NULL && stop > first) ||
		    (stop == first && s->head.len + s->tail.len <= longest))
			continue;
		first = stop;
		longest = s->head.len + s->tail.len;
		found = s->intent;
	}
	return found;
}

/* Where words are not set apart a modifier may be the beginning of the verb
 * itself: the verb is tried first. */
static enum intent
unspaced_intent(const struct intents *v, const char *p, const char *end)
{
	size_t len;
	enum intent found = opening_intent(v, p, end, &len);
	const char *q = p;

	while (found == INTENT_NONE) {
		q = pass(&v->modifiers, p, end);
		if (q == p)
			break;
		p = q;
		found = opening_intent(v, p, end, &len);
	}
	return found;
}

/* An opening may have a modifier that makes it another: "engage vivement". */
static enum intent
spaced_intent(const struct intents *v, const char *p, const char *end)
{
	struct buf opening = {0};
	enum intent found = INTENT_NONE, split = INTENT_NONE, whole;
	size_t len, as_printed;

	whole = opening_intent(v, p, end, &as_printed);
	spaced_opening(v, p, end, &opening);
	if (opening.len > 0) {
		found = opening_intent(
		    v, opening.data, opening.data + opening.len, &len);
		if (as_printed > len) {
			found = whole;
			len = as_printed;
		}
		split = split_intent(
		    v, &opening, (struct span){p, (size_t)(end - p)}, len);
	}
	buf_free(&opening);
	return split != INTENT_NONE ? split : found;
}

enum intent
intent_find(const struct intents *v, const struct text *t)
{
	const char *p = t->fold.data, *end = p + t->fold.len;

	if (t->fold.len > OPENING_BYTES)
		end = p + OPENING_BYTES;
	p = first_word(p, end);
	return v->unspaced ? unspaced_intent(v, p, end)
			   : spaced_intent(v, p, end);
}
