/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "enrich/sponsors.h"

#include <stdlib.h>
#include <string.h>

#include "lib/lang/about.h"
#include "lib/lang/dates.h"
#include "lib/lang/lang.h"
#include "lib/mem.h"
#include "lib/text.h"
#include "lib/utf8.h"
#include "lib/words.h"

enum {
	NAME_BYTES = 160, /* no name of a State is longer */
	BEHIND_COLON = 3, /* bytes: blanks, a quotation mark */
};

struct sponsors {
	struct words drafts, submitted, and, with_and;
	const char *and_prefix; /* "and" as a letter of the next word; NULL */
	struct text text;
};

struct sponsors *
sponsors_new(const struct lang *lang)
{
	struct sponsors *s = mem_zero(1, sizeof *s);

	words_init(&s->drafts, false);
	words_init(&s->submitted, false);
	words_init(&s->and, false);
	words_init(&s->with_and, false);
	words_add_list(&s->drafts, lang->about->drafts, 0);
	words_add_list(&s->submitted, lang->about->submitted, 0);
	words_add_list(&s->and, lang->dates->and, 0);
	words_add_list(&s->with_and, lang->about->with_and, 0);
	s->and_prefix = lang->dates->and_prefix;
	return s;
}

void
sponsors_free(struct sponsors *s)
{
	if (s == NULL)
		return;
	words_free(&s->drafts);
	words_free(&s->submitted);
	words_free(&s->and);
	words_free(&s->with_and);
	text_free(&s->text);
	free(s);
}

/* The list under way, in the folded line. */
struct list {
	const struct sponsors *s;
	const char *begin, *end; /* of the line */
	struct span *out;
	size_t n, max;
	bool bad; /* a name that can be none */
};

static size_t
at(const struct words *w, const char *p, const char *end)
{
	int unused;

	return words_at(w, p, end, &unused);
}

/* Blanks, and the asterisks that send to a note. */
static bool
is_edge(char c)
{
	return c == ' ' || c == '*';
}

static void
add_name(struct list *l, const char *p, const char *end)
{
	const struct text *t = &l->s->text;
	size_t prefix = l->s->and_prefix != NULL ? strlen(l->s->and_prefix) : 0;
	uint32_t from, to;

	while (p < end && is_edge(*p))
		p++;
	while (end > p && is_edge(end[-1]))
		end--;
	if (l->n > 0 && prefix > 0 && (size_t)(end - p) > prefix &&
	    memcmp(p, l->s->and_prefix, prefix) == 0)
		p += prefix;
	if (p == end)
		return;
	if (end - p > NAME_BYTES || l->n == l->max) {
		l->bad = true;
		return;
	}
	from = t->origin[p - l->begin];
	to = t->origin[end - l->begin];
	while (to > from && is_edge(t->original.p[to - 1]))
		to--;
	l->out[l->n++] = (struct span){t->original.p + from, to - from};
}

static bool
is_comma(uint32_t c)
{
	return c == ',' || c == 0x60c || c == 0x3001 || c == 0xff0c;
}

/* How many bytes at p part two names: a comma, "and"; 0: none.  In Arabic the
 * blank before the letter that is "and". */
static size_t
separator(const struct list *l, const char *p, const char *end)
{
	const char *prefix = l->s->and_prefix;
	size_t len, n;

	if (is_comma(utf8_decode(p, end, &len)))
		return len;
	if (prefix != NULL && *p == ' ' && (size_t)(end - p) > strlen(prefix) &&
	    memcmp(p + 1, prefix, strlen(prefix)) == 0)
		return 1;
	if (!words_begins(l->begin, p))
		return 0;
	n = at(&l->s->and, p, end);
	/* Chinese alone has no blank behind it. */
	return n > 0 && (p[n] == ' ' || (unsigned char)*p >= 0x80) ? n : 0;
}

/* Bytes of a name at p that holds the word for "and"; it may itself have "and"
 * before it, as a letter. */
static size_t
name_with_and(const struct sponsors *s, const char *p, const char *end)
{
	size_t prefix = s->and_prefix != NULL ? strlen(s->and_prefix) : 0;
	size_t n = at(&s->with_and, p, end);

	if (n > 0 || prefix == 0 || (size_t)(end - p) <= prefix ||
	    memcmp(p, s->and_prefix, prefix) != 0)
		return n;
	n = at(&s->with_and, p + prefix, end);
	return n > 0 ? prefix + n : 0;
}

/* The names between p and end: Bosnia and Herzegovina is one. */
static void
read_names(struct list *l, const char *p, const char *end)
{
	const char *name = p;

	while (p < end) {
		size_t len = 0, n = 0;

		if (words_begins(l->begin, p))
			n = name_with_and(l->s, p, end);
		if (n > 0) {
			p += n;
			continue;
		}
		if (*p == '(') {
			const char *close = memchr(p, ')', (size_t)(end - p));

			p = close != NULL ? close + 1 : end;
			continue;
		}
		n = separator(l, p, end);
		if (n > 0) {
			add_name(l, name, p);
			name = p += n;
			continue;
		}
		utf8_decode(p, end, &len);
		p += len;
	}
	add_name(l, name, end);
}

/* Behind the colon of "…: draft resolution", or NULL. */
static const char *
colon_of(const struct list *l)
{
	for (const char *p = l->begin; p < l->end; p++) {
		const char *q = p + 1;

		if (*p != ':')
			continue;
		while (q < l->end && q - p < BEHIND_COLON && *q == ' ')
			q++;
		return at(&l->s->drafts, q, l->end) > 0 ? p : NULL;
	}
	return NULL;
}

/* "…, on the basis of informal consultations": names have capitals. */
static const char *
end_of_name(const struct list *l, const char *p)
{
	const struct text *t = &l->s->text;

	for (; p < l->end; p++)
		if (*p == ',' && l->end - p > 2 && p[2] >= 'a' && p[2] <= 'z' &&
		    t->original.p[t->origin[p + 2 - l->begin]] == p[2])
			break;
	return p;
}

/* "Draft resolution submitted by …" */
static void
read_submitted(struct list *l)
{
	size_t n = at(&l->s->drafts, l->begin, l->end);
	const char *p = l->begin + n;

	while (n > 0 && p < l->end && *p == ' ')
		p++;
	n = n > 0 ? at(&l->s->submitted, p, l->end) : 0;
	if (n > 0)
		add_name(l, p + n, end_of_name(l, p + n));
}

size_t
sponsors_read(
    struct sponsors *s, struct span line, struct span *out, size_t max)
{
	struct list l = {.s = s, .out = out, .max = max};
	const char *colon;

	text_fold(&s->text, line.p, line.n);
	l.begin = s->text.fold.data;
	l.end = l.begin + s->text.fold.len;
	if (s->text.fold.len == 0)
		return 0;
	colon = colon_of(&l);
	if (colon != NULL && at(&s->drafts, l.begin, colon) == 0)
		read_names(&l, l.begin, colon);
	else if (colon == NULL)
		read_submitted(&l);
	return l.bad ? 0 : l.n;
}
