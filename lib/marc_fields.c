/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the fields of a record say: symbols, title, date, the catalogue. */
#include <string.h>

#include "lib/ascii.h"
#include "lib/marc.h"
#include "lib/text.h"

/* ---- the table ---- */

enum key {
	SYMBOL,
	TITLE,
	DATE,
	JOB_NUMBERS,
	RELATED,
	AGENDA,
	SUBJECTS,
	VOTES,
	RECORD,
	URL,
	DELETED,
};

/*
 * Which fields say what: those of UNBIS as the library's own programs (DLX)
 * name them.  Of the rows of a key the first that has a value counts, or all
 * where there may be several.
 */
static const struct row {
	enum key key;
	const char *tag;
	const char *codes; /* of subfields; "": a control field */
	char indicator; /* the first one; '\0': any */
	const char *only; /* where subfield a is this; NULL: anything */
	const char *relation; /* of related documents; NULL: not known */
} rows[] = {
    {SYMBOL, "191", "a", '\0', NULL, NULL},
    {SYMBOL, "191", "z", '\0', NULL, NULL}, /* former or other */
    {SYMBOL, "791", "a", '\0', NULL, NULL}, /* of votes and speeches */
    {TITLE, "245", "abnp", '\0', NULL, NULL},
    {TITLE, "246", "abnp", '\0', NULL, NULL},
    {DATE, "269", "a", '\0', NULL, NULL},
    {DATE, "992", "a", '\0', NULL, NULL}, /* of the action */
    {DATE, "260", "c", '\0', NULL, NULL},
    {JOB_NUMBERS, "029", "b", '\0', "JN", NULL},
    {RELATED, "993", "a", '2', NULL, "source"}, /* draft or report */
    {RELATED, "993", "a", '4', NULL, "meeting"},
    {RELATED, "993", "a", '5', NULL, "statement"},
    {RELATED, "993", "a", '1', NULL, NULL},
    {RELATED, "993", "a", '3', NULL, NULL},
    {RELATED, "993", "a", ' ', NULL,
	NULL}, /* (9: a list before it was split) */
    {RELATED, "952", "a", '\0', NULL, "meeting"},
    {AGENDA, "991", "abcd", '\0', NULL, NULL},
    {SUBJECTS, "650", "a", '\0', NULL, NULL},
    {SUBJECTS, "651", "a", '\0', NULL, NULL},
    {SUBJECTS, "600", "a", '\0', NULL, NULL},
    {SUBJECTS, "610", "ab", '\0', NULL, NULL},
    {SUBJECTS, "611", "a", '\0', NULL, NULL},
    {SUBJECTS, "630", "a", '\0', NULL, NULL},
    {VOTES, "967", "cde", '\0', NULL, NULL},
    {RECORD, "001", "", '\0', NULL, NULL},
    {RECORD, "035", "a", '\0', NULL, NULL},
    {URL, "856", "u", '\0', NULL, NULL},
    {DELETED, "980", "a", '\0', "DELETED", NULL},
};

enum { ROWS = sizeof rows / sizeof rows[0] };

/* The members of what is an object in the catalogue. */
static const struct member {
	enum key key;
	char code;
	const char *name;
} members[] = {
    {RELATED, 'a', "symbol"},
    {AGENDA, 'a', "symbol"},
    {AGENDA, 'b', "item"},
    {AGENDA, 'c', "title"},
    {AGENDA, 'd', "subject"},
    {VOTES, 'c', "country"}, /* ISO 3166-1, three letters */
    {VOTES, 'e', "name"},
    {VOTES, 'd', "vote"},
};

enum { MEMBERS = sizeof members / sizeof members[0] };

/* ---- values ---- */

static struct span
part_value(const struct marc_record *r, const struct marc_part *part)
{
	if (part->n == 0)
		return (struct span){"", 0};
	return (struct span){r->text.data + part->at, part->n};
}

/* Behind the last part of the field that part i is of. */
static size_t
field_end(const struct marc_record *r, size_t i)
{
	size_t field = r->parts[i].field;

	while (i < r->n && r->parts[i].field == field)
		i++;
	return i;
}

static bool
has_code(const char *codes, char code)
{
	return code == '\0' ? *codes == '\0' : strchr(codes, code) != NULL;
}

/* The values of some subfields of a field, with a blank between, clean. */
static bool
join(const struct marc_record *r, size_t from, const char *codes,
    struct buf *out)
{
	size_t end = field_end(r, from);

	buf_clear(out);
	for (size_t i = from; i < end; i++) {
		struct span v = part_value(r, &r->parts[i]);

		if (!has_code(codes, r->parts[i].code))
			continue;
		if (out->len > 0)
			text_clean(out, " ", 1);
		text_clean(out, v.p, v.n);
	}
	text_trim(out);
	return out->len > 0;
}

static bool
fits(const struct marc_record *r, size_t from, const struct row *row)
{
	const struct marc_part *first = &r->parts[from];
	size_t end;

	if (strcmp(first->tag, row->tag) != 0 ||
	    (row->indicator != '\0' && row->indicator != first->indicator))
		return false;
	if (row->only == NULL)
		return true;
	end = field_end(r, from);
	for (size_t i = from; i < end; i++)
		if (r->parts[i].code == 'a' &&
		    span_is(part_value(r, &r->parts[i]), row->only))
			return true;
	return false;
}

/* A place in the fields of a key, row by row. */
struct cursor {
	enum key key;
	size_t row; /* of the table, plus one; 0: at the beginning */
	size_t next; /* part */
};

/* The next field of the key that has a value, which goes into out; its first
 * part is at *at. */
static const struct row *
next_field(
    const struct marc_record *r, struct cursor *c, size_t *at, struct buf *out)
{
	for (; c->row < ROWS; c->row++, c->next = 0) {
		const struct row *row = &rows[c->row];

		while (row->key == c->key && c->next < r->n) {
			*at = c->next;
			c->next = field_end(r, *at);
			if (fits(r, *at, row) && join(r, *at, row->codes, out))
				return row;
		}
	}
	return NULL;
}

static bool
first_value(const struct marc_record *r, enum key key, struct buf *out)
{
	struct cursor c = {.key = key};
	size_t at;

	return next_field(r, &c, &at, out) != NULL;
}

/* ---- symbols ---- */

/* "[A/78/1]" as a whole, or with a note before it: "[withdrawn] A/78/1". */
static struct span
without_bracket(struct span s)
{
	const char *end;

	if (s.n == 0 || s.p[0] != '[')
		return s;
	end = span_find(s, "]", 1);
	if (end == NULL)
		return s;
	if (end == s.p + s.n - 1)
		return (struct span){s.p + 1, s.n - 2};
	return (struct span){end + 1, (size_t)(s.p + s.n - end - 1)};
}

static bool
read_symbol(struct span value, struct symbol *out)
{
	struct span s = without_bracket(value);

	return symbol_parse(s.p, s.n, out) == SYMBOL_OK;
}

/* Of the next field with this tag the symbol, or the former one where it has
 * none. */
static bool
tagged_symbol(const struct marc_record *r, const char *tag, size_t *at,
    struct symbol *out)
{
	struct buf value = {0};
	bool found = false;

	while (*at < r->n && !found) {
		size_t from = *at;

		*at = field_end(r, from);
		for (size_t i = 0; i < ROWS && !found; i++)
			found = rows[i].key == SYMBOL &&
				strcmp(rows[i].tag, tag) == 0 &&
				fits(r, from, &rows[i]) &&
				join(r, from, rows[i].codes, &value) &&
				read_symbol(buf_span(&value), out);
	}
	buf_free(&value);
	return found;
}

/* 791 is what a vote or speech is about: no symbol of a document that has one
 * itself. */
bool
marc_symbol(const struct marc_record *r, size_t *at, struct symbol *out)
{
	size_t first = 0;
	bool own = tagged_symbol(r, "191", &first, out);

	return tagged_symbol(r, own ? "191" : "791", at, out);
}

bool
marc_is_deleted(const struct marc_record *r)
{
	struct buf value = {0};
	bool deleted = first_value(r, DELETED, &value);

	buf_free(&value);
	return deleted;
}

/* ---- title and date ---- */

/* The signs of ISBD between the parts of a title, left over at its end. */
static void
cut_signs(struct buf *b)
{
	while (b->len > 0 && strchr(" /:;=,", b->data[b->len - 1]) != NULL)
		buf_cut(b, b->len - 1);
}

bool
marc_title(const struct marc_record *r, struct buf *out)
{
	/* Placeholders of the library. */
	static const char *const none[] = {
	    "[Missing title]", "[Missing Title]", "Work in progress"};
	struct cursor c = {.key = TITLE};
	size_t at;

	while (next_field(r, &c, &at, out) != NULL) {
		bool good;

		cut_signs(out);
		good = out->len > 0;
		for (size_t i = 0; i < sizeof none / sizeof none[0]; i++)
			good = good && strcmp(out->data, none[i]) != 0;
		if (good)
			return true;
	}
	buf_clear(out);
	return false;
}

/* How many digits stand at p. */
static size_t
digits(const char *p)
{
	size_t n = 0;

	while (ascii_digit(p[n]))
		n++;
	return n;
}

static bool
is_number(const char *p, int min, int max)
{
	int n;

	if (!ascii_digit(p[0]) || !ascii_digit(p[1]))
		return false;
	n = (p[0] - '0') * 10 + (p[1] - '0');
	return n >= min && n <= max;
}

/* 2023-12-21, 20231221, 2023-12, 202312, or a year anywhere ("c1979."), as ISO
 * 8601 in b; false: none of these. */
static bool
normalise(struct buf *b)
{
	char iso[11] = "";
	const char *p = b->data, *rest;
	size_t n = 0;

	while (*p != '\0' && digits(p) != 4 && digits(p) != 6 && digits(p) != 8)
		p += digits(p) > 0 ? digits(p) : 1;
	if (*p != '1' && *p != '2')
		return false;
	memcpy(iso, p, 4);
	n = 4;
	rest = p + 4;
	if (is_number(rest + (*rest == '-'), 1, 12)) {
		rest += *rest == '-';
		iso[n++] = '-';
		memcpy(iso + n, rest, 2);
		n += 2;
		rest += 2;
		if (is_number(rest + (*rest == '-'), 1, 31)) {
			rest += *rest == '-';
			iso[n++] = '-';
			memcpy(iso + n, rest, 2);
		}
	}
	buf_clear(b);
	buf_adds(b, iso);
	return true;
}

bool
marc_date(const struct marc_record *r, struct buf *out)
{
	struct cursor c = {.key = DATE};
	size_t at;

	while (next_field(r, &c, &at, out) != NULL)
		if (normalise(out))
			return true;
	buf_clear(out);
	return false;
}

bool
marc_url(const struct marc_record *r, struct buf *out)
{
	return first_value(r, URL, out);
}

/* ---- the catalogue key ---- */

static void
put_symbol(struct json_writer *w, const char *name, const struct buf *value)
{
	struct symbol symbol;

	if (read_symbol(buf_span(value), &symbol))
		json_pair_string(w, name, symbol.text);
	else
		json_pair_string(w, name, value->data);
}

static void
put_vote(struct json_writer *w, const char *name, const struct buf *value)
{
	static const struct {
		const char *letter, *vote;
	} votes[] = {{"Y", "yes"}, {"N", "no"}, {"A", "abstain"}};
	const char *vote = value->data;

	for (size_t i = 0; i < sizeof votes / sizeof votes[0]; i++)
		if (strcmp(value->data, votes[i].letter) == 0)
			vote = votes[i].vote;
	json_pair_string(w, name, vote);
}

static void
put_object(struct json_writer *w, const struct marc_record *r,
    const struct row *row, size_t at, struct buf *value)
{
	json_begin(w, '{');
	for (size_t i = 0; i < MEMBERS; i++) {
		const struct member *m = &members[i];
		const char codes[] = {m->code, '\0'};

		if (m->key != row->key)
			continue;
		if (!join(r, at, codes, value))
			json_pair_null(w, m->name);
		else if (strcmp(m->name, "symbol") == 0)
			put_symbol(w, m->name, value);
		else if (strcmp(m->name, "vote") == 0)
			put_vote(w, m->name, value);
		else
			json_pair_string(w, m->name, value->data);
	}
	if (row->key == RELATED)
		json_pair_string(w, "relation", row->relation);
	json_finish(w, '}');
}

static void
put_list(struct json_writer *w, const char *name, enum key key,
    const struct marc_record *r, struct buf *value)
{
	bool objects = key == RELATED || key == AGENDA || key == VOTES;
	struct cursor c = {.key = key};
	const struct row *row;
	size_t at;
	bool begun = false;

	json_put_key(w, name);
	while ((row = next_field(r, &c, &at, value)) != NULL) {
		if (!begun)
			json_begin(w, '[');
		begun = true;
		if (objects)
			put_object(w, r, row, at, value);
		else
			json_put_string(w, value->data);
	}
	if (begun)
		json_finish(w, ']');
	else
		json_put_null(w);
}

void
marc_write(struct json_writer *w, const struct marc_record *r)
{
	static const struct {
		const char *name;
		enum key key;
	} lists[] = {{"job_numbers", JOB_NUMBERS}, {"related", RELATED},
	    {"agenda", AGENDA}, {"subjects", SUBJECTS}, {"votes", VOTES}};
	struct buf value = {0};

	json_begin(w, '{');
	json_pair_string(w, "title", marc_title(r, &value) ? value.data : NULL);
	json_pair_string(w, "date", marc_date(r, &value) ? value.data : NULL);
	for (size_t i = 0; i < sizeof lists / sizeof lists[0]; i++)
		put_list(w, lists[i].name, lists[i].key, r, &value);
	json_pair_string(
	    w, "record", first_value(r, RECORD, &value) ? value.data : NULL);
	json_finish(w, '}');
	buf_free(&value);
}
