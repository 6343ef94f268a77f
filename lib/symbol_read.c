/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "lib/symbol_read.h"

#include <string.h>

#include "lib/number.h"

enum {
	PARTS_MAX = 16,
	SESSION_MAX = 199, /* of the Assembly: one a year since 1946 */
	ROMAN_SESSION_MAX = 30, /* Roman numerals ended with 1976 */
	SPECIAL_MAX = 60,
	YEAR_MIN = 1945,
	YEAR_MAX = 2100,
};

/* A part of a symbol, between slashes: 6(Sect.2) */
struct part {
	const char *p;
	size_t n; /* without brackets */
	struct span bracket; /* what is in them; p NULL: none */
};

struct parts {
	struct part items[PARTS_MAX];
	size_t n; /* without the modifiers at the end */
};

static bool
is_digit(char c)
{
	return c >= '0' && c <= '9';
}

static bool
is_letter(char c)
{
	return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

/* Digits at p, at most 9 of them; their value in *out. */
static size_t
digits(const char *p, size_t n, int *out)
{
	size_t i = 0;

	*out = 0;
	for (; i < n && i < 9 && is_digit(p[i]); i++)
		*out = *out * 10 + (p[i] - '0');
	return i;
}

static bool
starts(struct span s, const char *with)
{
	size_t n;

	if (s.n == 0 || *s.p != *with)
		return false;
	n = strlen(with);
	return s.n >= n && memcmp(s.p, with, n) == 0;
}

static bool
is_year(int v)
{
	return v >= YEAR_MIN && v <= YEAR_MAX;
}

static void
set(char *out, size_t size, const char *p, size_t n)
{
	if (n >= size)
		n = 0;
	memcpy(out, p, n);
	out[n] = '\0';
}

/* A number and its letters: 78, 78H, 101A-B; false: another thing. */
static bool
set_number(struct symbol *s, const char *p, size_t n)
{
	size_t i = 0;

	while (i < n && is_digit(p[i]))
		i++;
	if (i == 0 || i > 8)
		return false;
	for (size_t k = i; k < n; k++)
		if (!(p[k] >= 'A' && p[k] <= 'Z') &&
		    !(p[k] == '-' && k > i && k + 1 < n))
			return false;
	if (n - i > 5 ||
	    (n - i > 1 && memchr(p + i, '-', n - i) == NULL && n - i > 2))
		return false;
	set(s->number, sizeof s->number, p, i);
	set(s->letter, sizeof s->letter, p + i, n - i);
	return true;
}

/* Add.1, Corr.1, Rev.1, Summary: it is about the document before it. */
static bool
is_modifier(const struct part *part)
{
	static const char *const names[] = {
	    "Add.", "Amend.", "Corr.", "Excerpt", "Rev.", "Summary", "Supp."};

	for (size_t i = 0; i < sizeof names / sizeof names[0]; i++)
		if (starts((struct span){part->p, part->n}, names[i]))
			return true;
	return false;
}

/* One part: letters, digits, points, hyphens, blanks between letters, then
 * brackets. */
static enum symbol_error
read_bounds(struct part *part, const char *p, const char *end)
{
	const char *q = p;

	for (; q < end && *q != '(' && *q != '['; q++) {
		if (*q == ' ' && q > p && is_letter(q[-1]) && is_letter(q[1]))
			continue;
		if (!is_digit(*q) && !is_letter(*q) && *q != '.' && *q != '-')
			return SYMBOL_BAD_FORM;
	}
	*part = (struct part){.p = p, .n = (size_t)(q - p)};
	if (q > p && ((!is_digit(*p) && !is_letter(*p)) || q[-1] == '-' ||
			 (q[-1] == '.' && !is_modifier(part))))
		return SYMBOL_BAD_FORM;
	while (q < end) {
		char open = *q, close = ')';
		const char *from = ++q;

		if (open == '[')
			close = ']';
		while (q < end && *q != close && *q != '(' && *q != '[')
			q++;
		if ((open != '(' && open != '[') || q == end || *q != close ||
		    q == from)
			return SYMBOL_BAD_FORM;
		if (part->bracket.p == NULL)
			part->bracket = (struct span){from, (size_t)(q - from)};
		q++;
	}
	return SYMBOL_OK;
}

static enum symbol_error
split(struct parts *parts, const char *p, bool bracket_first)
{
	parts->n = 0;
	for (const char *end = p; *end != '\0'; p = end + 1) {
		enum symbol_error e;

		end = p + strcspn(p, "/");
		if (parts->n == PARTS_MAX)
			return SYMBOL_BAD_FORM;
		e = read_bounds(&parts->items[parts->n], p, end);
		if (e != SYMBOL_OK)
			return e;
		if (parts->items[parts->n].n == 0 &&
		    (parts->n > 0 || !bracket_first))
			return SYMBOL_BAD_FORM;
		parts->n++;
	}
	while (parts->n > 0 && is_modifier(&parts->items[parts->n - 1]))
		parts->n--;
	return parts->n > 0 ? SYMBOL_OK : SYMBOL_NO_NUMBER;
}

/* The session of a regular number. */
static void
set_session(struct symbol *s, int number)
{
	char out[12];
	size_t n = sizeof out;

	s->session_number = number;
	out[--n] = '\0';
	for (; number > 0; number /= 10)
		out[--n] = (char)('0' + number % 10);
	memcpy(s->session, out + n, sizeof out - n);
}

/* "S-10", "ES-10", "S-VI" at p: the session in Arabic digits, and the length
 * taken; 0: none. */
static size_t
set_special(struct symbol *s, const char *p, size_t n)
{
	size_t head = n > 1 && p[0] == 'E' ? 1 : 0, i;
	int v;

	if (n < head + 3 || p[head] != 'S' || p[head + 1] != '-')
		return 0;
	i = head + 2;
	if (is_digit(p[i])) {
		i += digits(p + i, n - i, &v);
	} else {
		size_t from = i;

		while (i < n && is_letter(p[i]))
			i++;
		v = number_from_roman(p + from, i - from);
	}
	if (v < 1 || v > SPECIAL_MAX)
		return 0;
	set_session(s, v);
	memmove(s->session + head + 2, s->session, 3);
	memcpy(s->session, head > 0 ? "ES-" : "S-", head + 2);
	s->session_number = 0;
	return i;
}

/* What stands in brackets: a Roman session, a special one, a year. */
static bool
set_bracket(struct symbol *s, struct span b)
{
	int v;

	if (digits(b.p, b.n, &v) == b.n && b.n > 0) {
		if (is_year(v))
			s->year = v;
		else if (v <= SESSION_MAX)
			set_session(s, v); /* ICCD/COP(12) */
		return true;
	}
	v = number_from_roman(b.p, b.n);
	if (v > 0 && v <= SESSION_MAX)
		set_session(s, v);
	return v > 0 || set_special(s, b.p, b.n) == b.n;
}

/*
 * The series whose form is known to the last part.  p is what stands behind
 * the prefix.
 */

/* A/RES/78/237, A/RES/43/78H, A/RES/217A(III), A/RES/3201(S-VI),
 * A/RES/S-8/1, A/RES/ES-10/15 */
static enum symbol_error
read_assembly(struct symbol *s, const struct parts *parts)
{
	const struct part *first = &parts->items[0], *second = first + 1;
	int v;

	if (parts->n == 1 && first->bracket.p != NULL) {
		if (!set_number(s, first->p, first->n))
			return SYMBOL_BAD_FORM;
		if (!set_bracket(s, first->bracket) || s->session[0] == '\0' ||
		    is_digit(first->bracket.p[0]))
			return SYMBOL_BAD_FORM;
		return s->session_number > ROMAN_SESSION_MAX
			   ? SYMBOL_BAD_SESSION
			   : SYMBOL_OK;
	}
	if (parts->n == 1)
		return SYMBOL_NO_NUMBER;
	if (parts->n != 2 || first->bracket.p != NULL)
		return SYMBOL_BAD_FORM;
	if (digits(first->p, first->n, &v) == first->n) {
		if (v < 1 || v > SESSION_MAX)
			return SYMBOL_BAD_SESSION;
		set_session(s, v);
	} else if (set_special(s, first->p, first->n) != first->n) {
		return first->p[0] == 'S' || first->p[0] == 'E'
			   ? SYMBOL_BAD_SESSION
			   : SYMBOL_BAD_FORM;
	}
	return set_number(s, second->p, second->n) ? SYMBOL_OK
						   : SYMBOL_BAD_FORM;
}

/* A/HRC/RES/16/21, A/HRC/RES/S-17/1, A/HRC/PRST/OM/12/1 */
static enum symbol_error
read_council(struct symbol *s, const struct parts *parts)
{
	struct parts rest = {.n = parts->n - 1};

	if (parts->n < 2 ||
	    !span_is((struct span){parts->items[0].p, parts->items[0].n}, "OM"))
		return parts->items[0].bracket.p != NULL
			   ? SYMBOL_BAD_FORM
			   : read_assembly(s, parts);
	if (rest.n > 2 ||
	    !set_number(s, parts->items[rest.n].p, parts->items[rest.n].n))
		return SYMBOL_BAD_FORM;
	return SYMBOL_OK;
}

/* (2004) behind what there is. */
static void
add_year(struct symbol *s)
{
	size_t n = strlen(s->text);
	char year[] = "(0000)";

	for (int i = 4, v = s->year; i > 0; i--, v /= 10)
		year[i] = (char)('0' + v % 10);
	if (n + sizeof year <= sizeof s->text)
		memcpy(s->text + n, year, sizeof year);
}

/* S/RES/1540(2004); without its year the number tells it */
static enum symbol_error
read_security(struct symbol *s, const struct parts *parts)
{
	const struct part *first = &parts->items[0];
	int v;

	if (parts->n != 1 || !set_number(s, first->p, first->n))
		return SYMBOL_BAD_FORM;
	if (first->bracket.p != NULL)
		return set_bracket(s, first->bracket) && s->year > 0
			   ? SYMBOL_OK
			   : SYMBOL_BAD_FORM;
	digits(first->p, first->n, &v);
	s->year = sc_resolution_year(v);
	if (s->year == 0 || first->p[first->n] != '\0')
		return SYMBOL_BAD_FORM;
	add_year(s);
	return SYMBOL_OK;
}

/* E/RES/1980/67, E/RES/1503(XLVIII), E/DEC/1(ORG-75), S/PRST/1996/17 */
static enum symbol_error
read_yearly(struct symbol *s, const struct parts *parts)
{
	const struct part *first = &parts->items[0], *second = first + 1;
	int v;

	if (parts->n == 1 && first->bracket.p != NULL) {
		if (!set_number(s, first->p, first->n))
			return SYMBOL_BAD_FORM;
		if (starts(first->bracket, "ORG-"))
			return SYMBOL_OK;
		if (!set_bracket(s, first->bracket))
			return SYMBOL_BAD_FORM;
		s->year = session_ecosoc_year(s->session_number);
		return s->year > 0 ? SYMBOL_OK : SYMBOL_BAD_SESSION;
	}
	if (parts->n == 1)
		return SYMBOL_NO_NUMBER;
	if (parts->n != 2 || first->bracket.p != NULL ||
	    digits(first->p, first->n, &v) != first->n)
		return SYMBOL_BAD_FORM;
	if (!is_year(v))
		return SYMBOL_BAD_SESSION;
	s->year = v;
	return set_number(s, second->p, second->n) ? SYMBOL_OK
						   : SYMBOL_BAD_FORM;
}

static const struct form {
	const char *prefix, *type, *series;
	enum symbol_error (*read)(struct symbol *, const struct parts *);
} forms[] = {
    {"A/RES/", "resolution", "RES", read_assembly},
    {"A/DEC/", "decision", "DEC", read_assembly},
    {"A/HRC/RES/", "resolution", "RES", read_council},
    {"A/HRC/DEC/", "decision", "DEC", read_council},
    {"A/HRC/PRST/", "presidential statement", "PRST", read_council},
    {"S/RES/", "resolution", "RES", read_security},
    {"S/PRST/", "presidential statement", "PRST", read_yearly},
    {"E/RES/", "resolution", "RES", read_yearly},
    {"E/DEC/", "decision", "DEC", read_yearly},
};

/*
 * All other series.  What a part says of the nature of a document; a name
 * that ends in a point has its number behind it.
 */
static const struct nature {
	const char *name, *type;
} natures[] = {
    {"RES", "resolution"},
    {"Res.", "resolution"},
    {"DEC", "decision"},
    {"Dec.", "decision"},
    {"PRST", "presidential statement"},
    {"PV.", "verbatim record"},
    {"SR.", "summary record"},
    {"L.", "draft"},
    {"R.", "restricted document"},
    {"INF", "information document"},
    {"INF.", "information document"},
    {"NGO", "NGO statement"},
    {"PET.", "petition"},
    {"WP.", "working paper"},
    {"CRP.", "working paper"},
    {"Agenda", "agenda"},
    {"MISC.", "document"},
    {"NV.", "note verbale"},
    /* of treaty bodies alone, see treaty_body() */
    {"CO", "concluding observations"},
    {"GC", "general comment"},
    {"D", "views"},
    {"Q", "list of issues"},
    {"RQ", "replies"},
};

/* Types that the series tells. */
static const struct {
	const char *prefix, *type, *series;
} typed[] = {
    {"S/PV.", "verbatim record", "PV."},
    {"A/PV.", "verbatim record", "PV."},
    {"T/PV.", "verbatim record", "PV."},
    {"CD/PV.", "verbatim record", "PV."},
    {"A/INF/", "information document", "INF"},
    {"S/INF/", "information document", "INF"},
    {"S/Agenda/", "agenda", "Agenda"},
    {"T/RES/", "resolution", "RES"},
    {"T/PET.", "petition", "PET."},
    {"ST/SGB/", "administrative issuance", "SGB"},
    {"ST/AI/", "administrative issuance", "AI"},
    {"ST/IC/", "administrative issuance", "IC"},
    {"ST/AFS/", "administrative issuance", "AFS"},
    {"JIU/REP/", "report", "REP"},
    {"UNDT/", "judgment", ""},
    {"UNAT/", "judgment", ""},
};

/* What may follow the letter of a principal organ, beside a number. */
static const struct {
	const char *name;
	bool series; /* it is no document yet: A/CONF.157 */
} elements[] = {
    {"AC.", true},
    {"C.", true},
    {"CN.", true},
    {"CONF.", true},
    {"CRP.", false},
    {"INF.", false},
    {"L.", false},
    {"NGO/", false},
    {"PC/", false},
    {"PET.", false},
    {"R.", false},
    {"SR.", false},
    {"WG.", true},
    {"WP.", false},
};

static bool
treaty_body(const char *prefix)
{
	static const char *const prefixes[] = {"CAT/C/", "CCPR/C/", "CED/C/",
	    "CEDAW/C/", "CERD/C/", "CMW/C/", "CRC/C/", "CRPD/C/", "E/C.12/"};

	for (size_t i = 0; i < sizeof prefixes / sizeof prefixes[0]; i++)
		if (strcmp(prefixes[i], prefix) == 0)
			return true;
	return false;
}

static const struct nature *
nature_of(const struct part *part, const char *prefix)
{
	for (size_t i = 0; i < sizeof natures / sizeof natures[0]; i++) {
		const char *name = natures[i].name;
		size_t n;

		if (!starts((struct span){part->p, part->n}, name))
			continue;
		n = strlen(name);
		if (name[n - 1] != '.' && part->n > n)
			continue;
		if (i >= sizeof natures / sizeof natures[0] - 5 &&
		    !treaty_body(prefix))
			return NULL;
		return &natures[i];
	}
	return NULL;
}

/* Series whose prefix goes on with a number of the body (A/CONF.157) or of its
 * session (UNEP/EA.5): a document needs a part more. */
static const struct ending {
	const char *text;
	bool session;
} endings[] = {
    {"/AC.", false},
    {"/C.", false},
    {"/CN.", false},
    {"/CONF.", false},
    {"/COP(", true},
    {"/EA.", true},
    {"/GC.", true},
    {"/HA.", true},
    {"/WG.", false},
    {"GEGN.", false},
};

static const struct ending *
ending_of(const char *prefix)
{
	size_t n = strlen(prefix);

	for (size_t i = 0; i < sizeof endings / sizeof endings[0]; i++) {
		size_t len = strlen(endings[i].text);

		if (n >= len && strcmp(prefix + n - len, endings[i].text) == 0)
			return &endings[i];
	}
	return NULL;
}

/* Of the parts behind the prefix: is there enough for a document? */
static enum symbol_error
check_rest(const struct symbol *s, const struct parts *parts)
{
	const char *rest = parts->items[0].p;
	const char *prefix = s->body->prefix;
	const struct part *last = &parts->items[parts->n - 1];
	bool organ = prefix[0] != '\0' && strcmp(prefix + 1, "/") == 0;
	bool number = false;

	if (ending_of(prefix) != NULL && parts->n < 2)
		return SYMBOL_NO_NUMBER;
	if (organ && !is_digit(rest[0])) {
		size_t i = 0, n = sizeof elements / sizeof elements[0];

		while (i < n && strncmp(rest, elements[i].name,
				    strlen(elements[i].name)) != 0)
			i++;
		if (i == n)
			return SYMBOL_UNKNOWN_PREFIX;
		if (elements[i].series && parts->n < 2)
			return SYMBOL_NO_NUMBER;
	}
	for (; *rest != '\0'; rest++)
		number = number || is_digit(*rest);
	if (!number && number_from_roman(last->p, last->n) == 0)
		return SYMBOL_NO_NUMBER;
	return SYMBOL_OK;
}

/* The session or the year that a plain number before the last one is. */
static void
set_place(struct symbol *s, int v, size_t width)
{
	if (s->year == 0 && width == 4 && is_year(v))
		s->year = v;
	else if (s->session[0] == '\0' && v >= 1 && v <= SESSION_MAX)
		set_session(s, v);
}

static void
read_part(struct symbol *s, const struct parts *parts, size_t i, bool *done)
{
	const struct part *part = &parts->items[i];
	const struct nature *nature = nature_of(part, s->body->prefix);
	const struct ending *ending = i > 0 ? NULL : ending_of(s->body->prefix);
	size_t len;
	int v;

	if (part->bracket.p != NULL)
		set_bracket(s, part->bracket);
	if (is_modifier(part))
		return;
	if (nature != NULL) {
		len = strlen(nature->name);
		s->type = nature->type;
		set(s->series, sizeof s->series, nature->name, len);
		*done = set_number(s, part->p + len, part->n - len);
		return;
	}
	len = digits(part->p, part->n, &v);
	if (len == part->n && i + 1 < parts->n) {
		if (ending == NULL || ending->session || len == 4)
			set_place(s, v, len);
		if (strcmp(s->series, "D") == 0 && !*done)
			*done = set_number(s, part->p, part->n);
	} else if (strcmp(s->series, "D") == 0 && len == 4 && is_year(v)) {
		s->year = v; /* CCPR/C/119/D/2154/2012 */
	} else if (len > 0 && !*done) {
		set_number(s, part->p, part->n);
	}
}

static enum symbol_error
read_other(struct symbol *s, const struct parts *parts)
{
	enum symbol_error e = check_rest(s, parts);
	size_t from = 0;
	bool done = false;

	if (e != SYMBOL_OK)
		return e;
	for (size_t i = 0; i < sizeof typed / sizeof typed[0]; i++)
		if (strcmp(typed[i].prefix, s->body->prefix) == 0) {
			s->type = typed[i].type;
			set(s->series, sizeof s->series, typed[i].series,
			    strlen(typed[i].series));
		}
	if (strcmp(s->body->prefix, "A/S-") == 0 ||
	    strcmp(s->body->prefix, "A/ES-") == 0) {
		const char *head = s->text + 2;

		if (set_special(s, head,
			(size_t)(parts->items[0].p + parts->items[0].n -
				 head)) == 0)
			return SYMBOL_BAD_SESSION;
		if (parts->n < 2)
			return SYMBOL_NO_NUMBER;
		from = 1;
	}
	for (size_t i = from; i < parts->n; i++)
		read_part(s, parts, i, &done);
	return SYMBOL_OK;
}

enum symbol_error
symbol_read(struct symbol *s)
{
	size_t n = strlen(s->body->prefix);
	bool bracket = s->body->prefix[n - 1] == '(';
	struct parts parts;
	enum symbol_error e = split(&parts, s->text + n - bracket, bracket);

	if (e != SYMBOL_OK)
		return e;
	for (size_t i = 0; i < sizeof forms / sizeof forms[0]; i++) {
		if (strcmp(forms[i].prefix, s->body->prefix) != 0)
			continue;
		s->type = forms[i].type;
		set(s->series, sizeof s->series, forms[i].series,
		    strlen(forms[i].series));
		return forms[i].read(s, &parts);
	}
	return read_other(s, &parts);
}
