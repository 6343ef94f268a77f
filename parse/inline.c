/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "parse/inline.h"

#include <stdlib.h>
#include <string.h>

#include "lib/mem.h"
#include "lib/utf8.h"
#include "parse/lines.h"

enum { TAG_MAX = 200, ENTITY_MAX = 10 };

static bool
starts(struct span s, const char *with)
{
	size_t n = strlen(with);

	return s.n >= n && memcmp(s.p, with, n) == 0;
}

static struct span
behind(struct span s, size_t n)
{
	return (struct span){s.p + n, s.n - n};
}

/* Digits, small letters or asterisks: what marks a note. */
static bool
is_mark(const char *p, size_t n)
{
	if (n == 0 || n > INLINE_MARK_MAX)
		return false;
	for (size_t i = 0; i < n; i++)
		if (!(p[i] >= '0' && p[i] <= '9') &&
		    !(p[i] >= 'a' && p[i] <= 'z') && p[i] != '*')
			return false;
	return true;
}

/* "<sup>1</sup>" or "[^1]" at s: the mark, and the bytes it takes. */
static size_t
mark_at(struct span s, struct span *mark)
{
	static const struct {
		const char *open, *close;
	} forms[] = {{"<sup>", "</sup>"}, {"[^", "]"}};

	for (size_t i = 0; i < 2; i++) {
		size_t open = strlen(forms[i].open), n = open;

		if (!starts(s, forms[i].open))
			continue;
		while (n < s.n && n <= open + INLINE_MARK_MAX &&
		       s.p[n] != forms[i].close[0])
			n++;
		*mark = (struct span){s.p + open, n - open};
		while (mark->n > 0 && *mark->p == ' ')
			mark->p++, mark->n--;
		while (mark->n > 0 && mark->p[mark->n - 1] == ' ')
			mark->n--;
		if (starts(behind(s, n), forms[i].close))
			return n + strlen(forms[i].close);
	}
	return 0;
}

/* Marks as strings; equal ones by place in the file. */
struct keyed {
	const struct inline_note *list;
	size_t at;
};

static int
compare(const void *a, const void *b)
{
	const struct keyed *x = a, *y = b;
	int c = strcmp(x->list[x->at].mark, y->list[y->at].mark);

	return c != 0 ? c : x->at < y->at ? -1 : x->at > y->at;
}

static void
index_notes(struct inline_notes *in)
{
	struct keyed *keys;

	if (in->n == 0)
		return;
	keys = mem_zero(in->n, sizeof(*keys));
	in->by_mark = mem_zero(in->n, sizeof(*in->by_mark));
	for (size_t i = 0; i < in->n; i++)
		keys[i] = (struct keyed){in->list, i};
	qsort(keys, in->n, sizeof(*keys), compare);
	for (size_t i = 0; i < in->n; i++)
		in->by_mark[i] = keys[i].at;
	free(keys);
}

void
inline_notes_find(struct inline_notes *in, const char *p, size_t n)
{
	struct span text = {p, n}, s;

	*in = (struct inline_notes){.begin = p};
	while (lines_next(&text, &s)) {
		struct span mark;
		size_t skip;
		bool defines;

		while (s.n > 0 && (*s.p == ' ' || *s.p == '\f'))
			s = behind(s, 1);
		skip = mark_at(s, &mark);
		defines = skip > 0 && is_mark(mark.p, mark.n) &&
			  (s.p[0] == '<' || starts(behind(s, skip), ":"));
		if (defines) {
			struct inline_note *note;

			in->list = mem_grow(
			    in->list, in->n, &in->cap, sizeof(*in->list));
			note = &in->list[in->n++];
			*note = (struct inline_note){.at = (size_t)(s.p - p),
			    .skip = skip + (s.p[0] == '[' ? 1 : 0)};
			memcpy(note->mark, mark.p, mark.n);
		}
	}
	index_notes(in);
}

void
inline_notes_free(struct inline_notes *in)
{
	free(in->list);
	free(in->by_mark);
	*in = (struct inline_notes){0};
}

/* The note that a mark at offset `at` belongs to; false: there is none. */
static bool
find_note(
    const struct inline_notes *in, struct span mark, size_t at, size_t *note)
{
	char name[INLINE_MARK_MAX + 1] = "";
	size_t low = 0, high = in->n;

	if (!is_mark(mark.p, mark.n))
		return false;
	memcpy(name, mark.p, mark.n);
	while (low < high) { /* the first that is not before (name, at) */
		size_t mid = low + (high - low) / 2;
		const struct inline_note *m = &in->list[in->by_mark[mid]];
		int c = strcmp(m->mark, name);

		if (c < 0 || (c == 0 && m->at < at))
			low = mid + 1;
		else
			high = mid;
	}
	if (low < in->n && strcmp(in->list[in->by_mark[low]].mark, name) == 0) {
		*note = in->by_mark[low];
		return true;
	}
	if (low > 0 && strcmp(in->list[in->by_mark[low - 1]].mark, name) == 0) {
		*note = in->by_mark[low - 1];
		return true;
	}
	return false;
}

/* Converters put a blank behind a mark; before a comma or point, or between
 * Chinese characters, the text has none without the mark. */
static size_t
blank_behind_mark(const struct para *p, struct span s)
{
	size_t len;
	uint32_t next, before = 0;

	if (s.n < 2 || s.p[0] != ' ')
		return 0;
	next = utf8_decode(s.p + 1, s.p + s.n, &len);
	if (next == ',' || next == '.' || next == 0x60c || next == 0x61b ||
	    next == ')' || next == ']')
		return 1;
	if (p->raw.len > 0)
		before =
		    utf8_before(p->raw.data, p->raw.data + p->raw.len, &len);
	return (utf8_is_han(before) || (before >= 0x3001 && before < 0x3030) ||
		   (before >= 0xff01 && before <= 0xff5e)) &&
		       (utf8_is_han(next) || (next >= 0x3001 && next < 0x3030))
		   ? 1
		   : 0;
}

/* "[text](target)": the text; bytes it takes, 0: no link. */
static size_t
link_at(struct span s, struct span *text)
{
	size_t i = 1, from;

	while (i < s.n && s.p[i] != ']' && s.p[i] != '[')
		i++;
	if (i + 1 >= s.n || s.p[i] != ']' || s.p[i + 1] != '(')
		return 0;
	*text = (struct span){s.p + 1, i - 1};
	from = i += 2;
	while (i < s.n && s.p[i] != ')' && s.p[i] != '(' && s.p[i] != ' ')
		i++;
	if (i == s.n || s.p[i] != ')')
		return 0;
	/* "[1](a)" in a text is no link, "(#)" and an address are */
	if (i > from && s.p[from] != '#' &&
	    memchr(s.p + from, '/', i - from) == NULL &&
	    memchr(s.p + from, '.', i - from) == NULL)
		return 0;
	return i + 1;
}

/* A tag that carries no text; 0: "<" is just a sign. */
static size_t
tag_at(struct span s, bool *blank)
{
	static const char *const names[] = {"br", "u", "b", "i", "em", "strong",
	    "sub", "sup", "span", "p", "div", "a", "font", "center", NULL};
	size_t name = 1, n, len;

	*blank = false;
	if (starts(s, "<!--")) {
		for (n = 4; n + 3 <= s.n && n < TAG_MAX; n++)
			if (memcmp(s.p + n, "-->", 3) == 0)
				return n + 3;
		return 0;
	}
	if (name < s.n && s.p[name] == '/')
		name++;
	for (len = 0; name + len < s.n && s.p[name + len] >= 'a' &&
		      s.p[name + len] <= 'z';
	     len++)
		;
	for (size_t i = 0; names[i] != NULL; i++) {
		if (len != strlen(names[i]) ||
		    memcmp(s.p + name, names[i], len) != 0)
			continue;
		for (n = name + len; n < s.n && n < TAG_MAX; n++)
			if (s.p[n] == '>') {
				*blank = i == 0;
				return n + 1;
			}
	}
	return 0;
}

static size_t
entity_at(struct span s, uint32_t *c)
{
	static const struct {
		const char *name;
		uint32_t c;
	} named[] = {{"&amp;", '&'}, {"&lt;", '<'}, {"&gt;", '>'},
	    {"&quot;", '"'}, {"&nbsp;", 0xa0}, {"&apos;", '\''}};
	size_t i = 2;
	bool hex;

	for (size_t k = 0; k < sizeof(named) / sizeof(named[0]); k++)
		if (starts(s, named[k].name)) {
			*c = named[k].c;
			return strlen(named[k].name);
		}
	if (!starts(s, "&#"))
		return 0;
	hex = s.n > 2 && (s.p[2] == 'x' || s.p[2] == 'X');
	*c = 0;
	for (i += hex; i < s.n && i < ENTITY_MAX && s.p[i] != ';'; i++) {
		char ch = s.p[i] >= 'A' && s.p[i] <= 'F' ? (char)(s.p[i] + 32)
							 : s.p[i];

		if (ch >= '0' && ch <= '9')
			*c = *c * (hex ? 16 : 10) + (uint32_t)(ch - '0');
		else if (hex && ch >= 'a' && ch <= 'f')
			*c = *c * 16 + (uint32_t)(ch - 'a' + 10);
		else
			return 0;
	}
	if (i >= s.n || s.p[i] != ';' || *c == 0 || *c > 0x10ffff ||
	    (*c >= 0xd800 && *c < 0xe000))
		return 0;
	return i + 1;
}

/* Asterisks at s: two are bold, one that touches a word is italic; one that
 * stands alone is itself.  Returns the bytes taken. */
static size_t
emphasis_at(struct span s, char before, unsigned *emphasis)
{
	bool space_behind = s.n < 2 || s.p[1] == ' ';
	bool space_before = strchr(" ([\"", before) != NULL; /* or begins */

	if (starts(s, "**")) {
		*emphasis ^= PARA_BOLD;
		return 2;
	}
	if ((*emphasis & PARA_ITALIC) != 0 ? !space_before
					   : space_before && !space_behind) {
		*emphasis ^= PARA_ITALIC;
		return 1;
	}
	return 0;
}

/* What is not text at s: handled; the bytes it takes, 0: it is text. */
static size_t
special(struct para *p, struct span s, unsigned *emphasis, char before,
    const struct inline_notes *in, size_t at)
{
	struct span inner;
	size_t n, note;
	uint32_t c;
	bool blank;

	if (s.p[0] == '*')
		return emphasis_at(s, before, emphasis);
	if (s.p[0] == '\\' && s.n > 1 && s.p[1] > ' ' && s.p[1] < 0x7f &&
	    !((s.p[1] | 32) >= 'a' && (s.p[1] | 32) <= 'z')) {
		para_add(p, s.p + 1, 1, *emphasis);
		return 2;
	}
	if (s.p[0] == '&' && (n = entity_at(s, &c)) > 0) {
		char bytes[4];

		para_add(p, bytes, utf8_encode(c, bytes), *emphasis);
		return n;
	}
	if (s.p[0] == '!' && s.n > 1 && s.p[1] == '[')
		return (n = link_at(behind(s, 1), &inner)) > 0 ? n + 1 : 0;
	if ((n = mark_at(s, &inner)) > 0 && find_note(in, inner, at, &note)) {
		para_mark(p, note);
		return n + blank_behind_mark(p, behind(s, n));
	}
	if (s.p[0] == '[' && (n = link_at(s, &inner)) > 0) {
		inline_read(p, inner, in, at, emphasis);
		return n;
	}
	if (s.p[0] == '<' && (n = tag_at(s, &blank)) > 0) {
		if (blank)
			para_add(p, " ", 1, *emphasis);
		return n;
	}
	return 0;
}

void
inline_read(struct para *p, struct span s, const struct inline_notes *in,
    size_t at, unsigned *emphasis)
{
	size_t i = 0, from = 0;

	while (i < s.n) {
		char before = i > 0 ? s.p[i - 1] : '\0';
		size_t n;

		if (strchr("*\\&![<", s.p[i]) == NULL) {
			i++;
			continue;
		}
		para_add(p, s.p + from, i - from, *emphasis);
		n = special(p, behind(s, i), emphasis, before, in, at);
		from = i + n;
		if (n == 0) /* the sign itself */
			para_add(p, s.p + i, 1, *emphasis), from = i + 1;
		i = from;
	}
	para_add(p, s.p + from, s.n - from, *emphasis);
}
