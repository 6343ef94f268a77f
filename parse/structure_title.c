/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "lib/mem.h"
#include "lib/symbol.h"
#include "lib/text.h"
#include "lib/utf8.h"
#include "parse/structure_parts.h"

enum { NUMBER_MAX = 80 }; /* bytes of a folded number with its letter */

/* The folded beginning of a line. */
struct reader {
	const struct lang_structure *words;
	const char *p, *end;
	char *out; /* the number as symbols have it */
	size_t n;
};

static void
put(struct reader *r, const char *s, size_t n)
{
	if (r->n + n < sizeof(((struct title_number *)0)->symbol)) {
		memcpy(r->out + r->n, s, n);
		r->n += n;
		r->out[r->n] = '\0';
	}
}

static bool
digits(struct reader *r, size_t max)
{
	size_t n = 0;

	while (r->p + n < r->end && r->p[n] >= '0' && r->p[n] <= '9')
		n++;
	if (n == 0 || n > max)
		return false;
	put(r, r->p, n);
	r->p += n;
	return true;
}

static void
blanks(struct reader *r)
{
	while (r->p < r->end && *r->p == ' ')
		r->p++;
}

/* "S-" and "ES-" before a session's number. */
static void
special(struct reader *r)
{
	size_t left = (size_t)(r->end - r->p), n;

	if ((n = cue_starts(r->words->emergency, r->p, left)) > 0)
		put(r, "ES-", 3);
	else if ((n = cue_starts(r->words->special, r->p, left)) > 0)
		put(r, "S-", 2);
	r->p += n;
}

/* The letter that begins here, 'A' to 'Z': Latin, or as the language has it.
 * The word must end behind it. */
static char
letter(struct reader *r, size_t *taken)
{
	const char *const *list = r->words->letters;
	size_t left = (size_t)(r->end - r->p), n = 0;
	char found = '\0';

	for (int i = 0; list != NULL && list[i] != NULL && i < 26; i++) {
		const char *const one[] = {list[i], NULL};
		size_t len = cue_starts(one, r->p, left);

		if (len > n) {
			n = len;
			found = (char)('A' + i);
		}
	}
	if (found == '\0' && left > 0 && *r->p >= 'a' && *r->p <= 'z') {
		n = 1;
		found = (char)(*r->p - 'a' + 'A');
	}
	if (n < left && (utf8_digit((unsigned char)r->p[n]) >= 0 ||
			    (unsigned char)r->p[n] >= 0x80 ||
			    (r->p[n] >= 'a' && r->p[n] <= 'z')))
		return '\0';
	*taken = n;
	r->p += found == '\0' ? 0 : n;
	return found;
}

/* "(III)", "(2024)", "(S-VI)" after the number. */
static bool
bracket(struct reader *r, bool *year)
{
	char inside[16];
	size_t n = 0;

	if (r->p == r->end || *r->p != '(')
		return false;
	for (r->p++; r->p < r->end && *r->p != ')'; r->p++) {
		char c = *r->p;

		if (c == ' ')
			continue;
		if (n + 1 >= sizeof(inside) ||
		    (!(c >= '0' && c <= '9') && strchr("ivxlces-", c) == NULL))
			return false;
		inside[n++] = (char)(c >= 'a' ? c - 'a' + 'A' : c);
	}
	if (r->p == r->end || n == 0)
		return false;
	r->p++;
	*year = n == 4 && inside[0] >= '1' && inside[0] <= '2';
	if (!*year && inside[0] >= '0' && inside[0] <= '9')
		return false;
	put(r, "(", 1);
	put(r, inside, n);
	put(r, ")", 1);
	return true;
}

/* The letter behind "78/183 "; it must be followed by a point, the end, or,
 * where letters are words, by a blank. */
static bool
part_letter(struct reader *r, char *found)
{
	struct reader before = *r;
	size_t taken;

	blanks(r);
	*found = letter(r, &taken);
	if (*found != '\0' &&
	    (r->p == r->end || *r->p == '.' || *r->p == '(' ||
		(*r->p == ' ' && (r->p + 1 < r->end && r->p[1] == '(')) ||
		(*r->p == ' ' && taken > 2)))
		return true;
	*r = before;
	*found = '\0';
	return false;
}

static bool
read_number(struct reader *r, struct title_number *t)
{
	char l;

	special(r);
	if (!digits(r, 4))
		return false;
	if (r->p < r->end && *r->p == '/') {
		put(r, "/", 1);
		r->p++;
		if (!digits(r, 4))
			return false;
		t->letter = part_letter(r, &l);
		put(r, &l, t->letter ? 1 : 0);
	} else {
		t->letter = part_letter(r, &l);
		put(r, &l, t->letter ? 1 : 0);
		blanks(r);
		if (!bracket(r, &t->security))
			return false;
	}
	return true;
}

size_t
title_skip_dash(const char *text, size_t at, bool *dash)
{
	size_t n = at, len;
	uint32_t c;

	while (text[n] == ' ')
		n++;
	c = utf8_decode(text + n, text + strlen(text), &len);
	*dash = utf8_is_hyphen(c) && text[n + len] == ' ';
	if (*dash)
		for (n += len; text[n] == ' ';)
			n++;
	return n;
}

bool
title_number_read(const struct lang_structure *words, const char *text,
    struct title_number *out)
{
	struct text fold = {0};
	struct reader r = {.words = words, .out = out->symbol};
	size_t n = strnlen(text, NUMBER_MAX), word;
	bool point, dash, found = false;

	*out = (struct title_number){0};
	while (n > 0 && ((unsigned char)text[n] & 0xc0) == 0x80)
		n--;
	text_fold(&fold, text, n);
	r.p = fold.fold.data;
	r.end = r.p + fold.fold.len;
	word = cue_starts(words->resolution, r.p, fold.fold.len);
	r.p += word;
	blanks(&r);
	out->begin = fold.origin[r.p - fold.fold.data];
	if (read_number(&r, out)) {
		point = r.p < r.end && (*r.p == '.' || *r.p == ':');
		r.p += point ? 1 : 0;
		out->len = fold.origin[r.p - fold.fold.data];
		out->rest = title_skip_dash(text, out->len, &dash);
		out->set_off = point || dash;
		/* "Resolution 2728 (2024)" stands alone; the number of the
		 * others ends with a point, or its title is set off. */
		found = word > 0 ? out->security
				 : (out->set_off || text[out->len] == '\0' ||
				       text[out->len] == ' ');
	}
	text_free(&fold);
	return found;
}

char
title_part_letter(
    const struct lang_structure *words, const char *text, size_t *rest)
{
	struct text fold = {0};
	struct reader r = {.words = words};
	size_t n = strnlen(text, NUMBER_MAX), taken;
	char found;

	while (n > 0 && ((unsigned char)text[n] & 0xc0) == 0x80)
		n--;
	text_fold(&fold, text, n);
	r.p = fold.fold.data;
	r.end = r.p + fold.fold.len;
	found = letter(&r, &taken);
	if (r.p < r.end && *r.p == '.')
		r.p++;
	*rest = fold.origin[r.p - fold.fold.data];
	/* A capital: "a" numbers a note. */
	if ((r.p < r.end && *r.p != ' ') || (text[0] >= 'a' && text[0] <= 'z'))
		found = '\0';
	while (text[*rest] == ' ')
		++*rest;
	text_free(&fold);
	return found;
}

void
structure_symbol(struct document *d, const struct cover *cover,
    const struct title_number *number, char first, char last)
{
	static const char *const prefixes[STRUCTURE_BODIES][2] = {
	    [STRUCTURE_GA] = {"A/RES/", "A/DEC/"},
	    [STRUCTURE_SC] = {"S/RES/", NULL},
	    [STRUCTURE_ECOSOC] = {"E/RES/", "E/DEC/"},
	    [STRUCTURE_HRC] = {"A/HRC/RES/", "A/HRC/DEC/"},
	};
	enum structure_body body =
	    cover->organ == NULL ? STRUCTURE_NO_BODY : cover->organ->body;
	const char *prefix = prefixes[body][cover->decision ? 1 : 0];
	size_t session = strcspn(number->symbol, "(");
	struct buf text = {0};
	struct symbol symbol;

	if (d->symbol != NULL || prefix == NULL || number->symbol[0] == '\0')
		return;
	buf_adds(&text, prefix);
	buf_add(&text, number->symbol, session);
	if (first != '\0' && !number->letter) {
		buf_addc(&text, first);
		if (last > first)
			buf_printf(&text, "-%c", last);
	}
	buf_adds(&text, number->symbol + session); /* 217A(III) */
	if (symbol_parse(text.data, text.len, &symbol) == SYMBOL_OK)
		d->symbol = mem_string(symbol.text);
	buf_free(&text);
}
