/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "lib/symbol_read.h"
#include "lib/ascii.h"

#include <string.h>

#include "lib/number.h"
#include "lib/symbol_part.h"

const char *const symbol_types[] = {
    "administrative issuance",
    "agenda",
    "concluding observations",
    "decision",
    "document",
    "draft",
    "general comment",
    "information document",
    "judgment",
    "list of issues",
    "NGO statement",
    "note verbale",
    "petition",
    "presidential statement",
    "replies",
    "report",
    "resolution",
    "restricted document",
    "summary record",
    "verbatim record",
    "views",
    "working paper",
    NULL,
};

/*
 * The series whose form is known to the last part.  p is what stands behind
 * the prefix.
 */

/* Has the Assembly numbered its resolutions by this session?  Since the 31st
 * regular, the 8th special and the 6th emergency one (Editorial Manual,
 * "Resolutions"); before, they were numbered through. */
static bool
numbers_by_session(const struct symbol *s)
{
	const char *digits = strrchr(s->session, '-');
	int first = 31, v;

	if (strncmp(s->body->prefix, "A/HRC/", 6) == 0)
		return true;
	if (digits != NULL)
		first = s->session[0] == 'E' ? 6 : 8;
	digits = digits == NULL ? s->session : digits + 1;
	part_digits(digits, strlen(digits), &v);
	return v >= first;
}

/* A/RES/78/237, A/RES/43/78H, A/RES/217A(III), A/RES/3201(S-VI),
 * A/RES/S-8/1, A/RES/ES-10/15 */
static enum symbol_error
read_assembly(struct symbol *s, const struct parts *parts)
{
	const struct part *first = &parts->items[0], *second = first + 1;
	int v;

	if (parts->n == 1 && first->bracket.p != NULL) {
		if (!part_number(s, first->p, first->n))
			return SYMBOL_BAD_FORM;
		if (!part_bracket(s, first->bracket) || s->session[0] == '\0' ||
		    ascii_digit(first->bracket.p[0]))
			return SYMBOL_BAD_FORM;
		return s->session_number > PART_ROMAN_MAX ? SYMBOL_BAD_SESSION
							  : SYMBOL_OK;
	}
	if (parts->n == 1)
		return SYMBOL_NO_NUMBER;
	if (parts->n != 2 || first->bracket.p != NULL)
		return SYMBOL_BAD_FORM;
	if (part_digits(first->p, first->n, &v) == first->n) {
		if (v < 1 || v > PART_SESSION_MAX)
			return SYMBOL_BAD_SESSION;
		part_session(s, v);
	} else if (part_special(s, first->p, first->n) != first->n) {
		return first->p[0] == 'S' || first->p[0] == 'E'
			   ? SYMBOL_BAD_SESSION
			   : SYMBOL_BAD_FORM;
	}
	if (!numbers_by_session(s))
		return SYMBOL_BAD_SESSION;
	return part_number(s, second->p, second->n) ? SYMBOL_OK
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
	    !part_number(s, parts->items[rest.n].p, parts->items[rest.n].n))
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

	if (parts->n != 1 || !part_number(s, first->p, first->n))
		return SYMBOL_BAD_FORM;
	if (first->bracket.p != NULL)
		return part_bracket(s, first->bracket) && s->year > 0
			   ? SYMBOL_OK
			   : SYMBOL_BAD_FORM;
	part_digits(first->p, first->n, &v);
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
		if (!part_number(s, first->p, first->n))
			return SYMBOL_BAD_FORM;
		if (part_starts(first->bracket, "ORG-"))
			return SYMBOL_OK;
		if (!part_bracket(s, first->bracket))
			return SYMBOL_BAD_FORM;
		s->year = session_ecosoc_year(s->session_number);
		return s->year > 0 ? SYMBOL_OK : SYMBOL_BAD_SESSION;
	}
	if (parts->n == 1)
		return SYMBOL_NO_NUMBER;
	if (parts->n != 2 || first->bracket.p != NULL ||
	    part_digits(first->p, first->n, &v) != first->n)
		return SYMBOL_BAD_FORM;
	if (!part_is_year(v))
		return SYMBOL_BAD_SESSION;
	s->year = v;
	return part_number(s, second->p, second->n) ? SYMBOL_OK
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

		if (!part_starts((struct span){part->p, part->n}, name))
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
	if (organ && !ascii_digit(rest[0])) {
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
		number = number || ascii_digit(*rest);
	if (!number && number_from_roman(last->p, last->n) == 0)
		return SYMBOL_NO_NUMBER;
	return SYMBOL_OK;
}

/* The session or the year that a plain number before the last one is. */
static void
set_place(struct symbol *s, int v, size_t width)
{
	if (s->year == 0 && width == 4 && part_is_year(v))
		s->year = v;
	else if (s->session[0] == '\0' && v >= 1 && v <= PART_SESSION_MAX)
		part_session(s, v);
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
		part_bracket(s, part->bracket);
	if (part_is_modifier(part))
		return;
	if (nature != NULL) {
		len = strlen(nature->name);
		s->type = nature->type;
		part_copy(s->series, sizeof s->series, nature->name, len);
		*done = part_number(s, part->p + len, part->n - len);
		return;
	}
	len = part_digits(part->p, part->n, &v);
	if (len == part->n && i + 1 < parts->n) {
		if (ending == NULL || ending->session || len == 4)
			set_place(s, v, len);
		if (strcmp(s->series, "D") == 0 && !*done)
			*done = part_number(s, part->p, part->n);
	} else if (strcmp(s->series, "D") == 0 && len == 4 && part_is_year(v)) {
		s->year = v; /* CCPR/C/119/D/2154/2012 */
	} else if (len > 0 && !*done) {
		part_number(s, part->p, part->n);
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
			part_copy(s->series, sizeof s->series, typed[i].series,
			    strlen(typed[i].series));
		}
	if (strcmp(s->body->prefix, "A/S-") == 0 ||
	    strcmp(s->body->prefix, "A/ES-") == 0) {
		const char *head = s->text + 2;

		if (part_special(s, head,
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
	enum symbol_error e =
	    parts_split(&parts, s->text + n - bracket, bracket);

	if (e != SYMBOL_OK)
		return e;
	for (size_t i = 0; i < sizeof forms / sizeof forms[0]; i++) {
		if (strcmp(forms[i].prefix, s->body->prefix) != 0)
			continue;
		s->type = forms[i].type;
		part_copy(s->series, sizeof s->series, forms[i].series,
		    strlen(forms[i].series));
		return forms[i].read(s, &parts);
	}
	return read_other(s, &parts);
}
