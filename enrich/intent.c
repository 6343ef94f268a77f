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

struct intents {
	bool unspaced;
	struct words lead, modifiers, openings;
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
		words_add_list(&v->openings, l->openings[i], i);
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
opening_intent(const struct intents *v, const char *p, const char *end)
{
	int value;

	if (words_at(&v->openings, p, end, &value) == 0)
		return INTENT_NONE;
	return (enum intent)value;
}

/* Where words are not set apart a modifier may be the beginning of the verb
 * itself: the verb is tried first. */
static enum intent
unspaced_intent(const struct intents *v, const char *p, const char *end)
{
	enum intent found = opening_intent(v, p, end);
	const char *q = p;

	while (found == INTENT_NONE) {
		q = pass(&v->modifiers, p, end);
		if (q == p)
			break;
		p = q;
		found = opening_intent(v, p, end);
	}
	return found;
}

enum intent
intent_find(const struct intents *v, const struct text *t)
{
	const char *p = t->fold.data, *end = p + t->fold.len;
	struct buf opening = {0};
	enum intent found = INTENT_NONE;

	if (t->fold.len > OPENING_BYTES)
		end = p + OPENING_BYTES;
	p = first_word(p, end);
	if (v->unspaced)
		return unspaced_intent(v, p, end);
	spaced_opening(v, p, end, &opening);
	if (opening.len > 0)
		found =
		    opening_intent(v, opening.data, opening.data + opening.len);
	buf_free(&opening);
	return found;
}
