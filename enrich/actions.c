/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "enrich/actions.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "enrich/ordinal.h"
#include "lib/label.h"
#include "lib/lang/actions.h"
#include "lib/lang/lang.h"
#include "lib/mem.h"
#include "lib/utf8.h"

/* The addressee is named near the verb. */
enum { ADDRESSEE_BYTES = 240, SESSION_MAX = 200, LIST_MAX = 4 };

struct actions {
	const struct lang_actions *lang;
	struct words addressees, deliverables, recurs, session;
	struct ordinals ordinals;
	struct text text;
};

/* Where a point stands: the paragraphs above it. */
struct trail {
	struct label_path path;
	struct {
		enum intent verb;
		const char *addressee;
		bool opens; /* it ends in a colon: its points say what */
	} level[NEST_MAX + 1];
};

static void
add_names(struct words *w, const struct lang_name *list)
{
	words_init(w, false);
	for (int i = 0; list != NULL && list[i].words != NULL; i++)
		words_add(w, list[i].words, i);
}

struct actions *
actions_new(const struct lang *lang)
{
	struct actions *a = mem_zero(1, sizeof *a);

	a->lang = lang->actions;
	add_names(&a->addressees, a->lang->addressees);
	add_names(&a->deliverables, a->lang->deliverables);
	add_names(&a->recurs, a->lang->recurs);
	words_init(&a->session, false);
	words_add_list(&a->session, a->lang->session, 0);
	ordinals_init(&a->ordinals, lang);
	return a;
}

void
actions_free(struct actions *a)
{
	if (a == NULL)
		return;
	words_free(&a->addressees);
	words_free(&a->deliverables);
	words_free(&a->recurs);
	words_free(&a->session);
	ordinals_free(&a->ordinals);
	text_free(&a->text);
	free(a);
}

void
action_list_free(struct action_list *l)
{
	free(l->items);
	*l = (struct action_list){0};
}

static bool
asks(enum intent i)
{
	return intent_asks(i) || i == INTENT_DECIDE;
}

/* Urging and calling upon is for conduct, unless a session is named; these
 * ask for things. */
static bool
asks_for_things(enum intent i)
{
	return i == INTENT_REQUEST || i == INTENT_INVITE ||
	       i == INTENT_RECOMMEND || i == INTENT_DECIDE;
}

/* The name of the first word of w between p and end (best: of the one that
 * stands first in the table); NULL: none. */
static const char *
find_name(const struct words *w, const struct lang_name *names,
    struct span text, bool best)
{
	const char *p = text.p, *end = p + text.n;
	int found = WORDS_NONE;

	while (p < end && (best || found == WORDS_NONE)) {
		size_t len;
		int row;

		if (words_begins(text.p, p) && words_at(w, p, end, &row) > 0 &&
		    (found == WORDS_NONE || row < found))
			found = row;
		utf8_decode(p, end, &len);
		p += len;
	}
	return found == WORDS_NONE ? NULL : names[found].name;
}

static const char *
pass_blanks(const char *p, const char *end)
{
	while (p < end && *p == ' ')
		p++;
	return p;
}

/* Does a session word stand behind p, or behind further numbers: "its
 * seventy-ninth and eightieth sessions"? */
static bool
is_session(
    const struct actions *a, const char *begin, const char *p, const char *end)
{
	int unused;

	for (int more = 0; more < LIST_MAX; more++) {
		size_t n;

		p = pass_blanks(p, end);
		if (words_at(&a->session, p, end, &unused) > 0)
			return true;
		n = p < end && *p == ','
			? 1
			: words_at(&a->ordinals.and, p, end, &unused);
		if (n == 0)
			return false;
		p = pass_blanks(p + n, end);
		p += words_at(&a->ordinals.and, p, end, &unused);
		p = pass_blanks(p, end);
		n = ordinal_at(&a->ordinals, begin, p, end, &unused);
		if (n == 0)
			return false;
		p += n;
	}
	return false;
}

static bool
names_session(const struct actions *a, const char *begin, const char *end)
{
	int unused;

	for (const char *p = begin; p < end; p++)
		if (((unsigned char)*p & 0xc0) != 0x80 &&
		    words_at(&a->session, p, end, &unused) > 0)
			return true;
	return false;
}

/* The number of the first session that is named and later than `own`; the
 * number stands before the word, or behind it. */
static int
due_session(
    const struct actions *a, const char *begin, const char *end, int own)
{
	const char *behind = NULL; /* a session word and its blanks */

	if (begin == NULL || !names_session(a, begin, end))
		return 0;
	for (const char *p = begin; p != NULL && p < end;) {
		int value, unused;
		size_t len, n = ordinal_at(&a->ordinals, begin, p, end, &value);

		if (n > 0) {
			bool is =
			    p == behind || is_session(a, begin, p + n, end);

			if (is && value > own && value < SESSION_MAX)
				return value;
			p += n;
			continue;
		}
		n = words_begins(begin, p)
			? words_at(&a->session, p, end, &unused)
			: 0;
		utf8_decode(p, end, &len);
		p += n > 0 ? n : len;
		while (n > 0 && p < end && *p == ' ')
			p++;
		if (n > 0)
			behind = p;
	}
	return 0;
}

/* The deadline that block `item` prints; *at is the first date that may still
 * matter (both go in reading order). */
static void
due_date(const struct findings *f, size_t item, size_t *at, char out[12])
{
	for (; *at < f->ndates; (*at)++) {
		const struct found_date *d = &f->dates[*at];

		if (d->place.within == PLACE_NOTE ||
		    (d->place.within == PLACE_BLOCK && d->place.item > item))
			return;
		if (d->place.within == PLACE_BLOCK && d->place.item == item &&
		    d->date.role == DATE_DEADLINE && out[0] == '\0' &&
		    strlen(d->date.edtf) < 12)
			memcpy(out, d->date.edtf, strlen(d->date.edtf) + 1);
	}
}

static bool
ends_in_colon(struct span text)
{
	static const char wide[] = "：";
	size_t n = strlen(wide);

	return (text.n > 0 && text.p[text.n - 1] == ':') ||
	       (text.n >= n && memcmp(text.p + text.n - n, wide, n) == 0);
}

/* Put a block into the trail; its level. */
static int
step_trail(struct trail *t, const struct view_block *b,
    const struct block_intent *intent)
{
	int level = label_step(&t->path, b->number, b->level);

	memset(&t->level[level], 0,
	    sizeof t->level[0] * (size_t)(NEST_MAX + 1 - level));
	t->level[level].verb = intent->intent;
	t->level[level].addressee = t->level[level - 1].addressee;
	t->level[level].opens = ends_in_colon(b->text);
	return level;
}

static void
read_action(struct actions *a, const struct view_block *b, bool own_verb,
    const char *addressee, int session, struct action *to)
{
	struct span all, near;

	text_fold(&a->text, b->text.p, b->text.n);
	all = near = buf_span(&a->text.fold);
	if (near.n > ADDRESSEE_BYTES)
		near.n = ADDRESSEE_BYTES;
	to->addressee = addressee;
	if (own_verb && to->verb != INTENT_DECIDE)
		to->addressee =
		    find_name(&a->addressees, a->lang->addressees, near, false);
	to->due_session = due_session(a, all.p, all.p + all.n, session);
	if (!asks_for_things(to->verb) && to->due_session == 0)
		return;
	to->deliverable =
	    find_name(&a->deliverables, a->lang->deliverables, all, true);
	to->recurs = find_name(&a->recurs, a->lang->recurs, all, false);
}

/* A decision asks for something where it says what and when. */
static bool
is_action(const struct action *x)
{
	return x->verb != INTENT_DECIDE ||
	       (x->deliverable != NULL &&
		   (x->due_session != 0 || x->due_date[0] != '\0' ||
		       x->recurs != NULL));
}

void
actions_find(struct actions *a, const struct view *v, const struct findings *f,
    int session, struct action_list *out)
{
	struct trail trail = {0};
	size_t date = 0;

	out->n = 0;
	for (size_t i = 0; i < v->nblocks; i++) {
		const struct view_block *b = &v->blocks[i];
		struct action x = {.item = i, .verb = f->intents[i].intent};
		int level;

		if (b->kind != VIEW_OPERATIVE || b->text.p == NULL)
			continue;
		level = step_trail(&trail, b, &f->intents[i]);
		if (!asks(x.verb))
			continue;
		read_action(a, b, f->intents[i].own,
		    trail.level[level - 1].addressee, session, &x);
		trail.level[level].addressee = x.addressee;
		due_date(f, i, &date, x.due_date);
		label_path_text(&trail.path, level, x.paragraph);
		if (trail.level[level].opens || !is_action(&x))
			continue;
		out->items =
		    mem_grow(out->items, out->n, &out->cap, sizeof *out->items);
		out->items[out->n++] = x;
	}
}

static void
put(struct json_writer *w, const char *key, const char *text)
{
	json_pair_string(w, key, text == NULL || *text == '\0' ? NULL : text);
}

void
actions_write(struct json_writer *w, const struct action_list *l)
{
	json_put_key(w, "actions");
	json_begin(w, '[');
	for (size_t i = 0; i < l->n; i++) {
		const struct action *x = &l->items[i];
		char session[12] = "";

		if (x->due_session > 0)
			snprintf(session, sizeof session, "%d", x->due_session);
		json_begin(w, '{');
		put(w, "paragraph", x->paragraph);
		put(w, "verb", intent_name(x->verb));
		put(w, "addressee", x->addressee);
		put(w, "deliverable", x->deliverable);
		put(w, "due_session", session);
		put(w, "due_date", x->due_date);
		put(w, "recurs", x->recurs);
		json_pair_integer(w, "item", (long long)x->item);
		json_finish(w, '}');
	}
	json_finish(w, ']');
}
