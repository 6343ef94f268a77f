/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "lib/record.h"

#include <errno.h>
#include <string.h>
#include <unistd.h>

#include "lib/json.h"
#include "lib/utf8.h"

static bool
has_key(const struct record *r, struct span name)
{
	for (size_t i = 0; i < r->nkeys; i++)
		if (r->keys[i].name.n == name.n &&
		    memcmp(r->keys[i].name.p, name.p, name.n) == 0)
			return true;
	return false;
}

static bool
json_problem(const struct json *j, struct problem *p)
{
	return problem_set(p, PROBLEM_BAD_RECORD, "not JSON at byte %zu: %s",
	    j->error_at, j->error);
}

static bool
scan_keys(struct record *r, struct json *j, struct problem *p)
{
	if (json_next(j) != JSON_OBJECT)
		return j->error != NULL ? json_problem(j, p)
					: problem_set(p, PROBLEM_BAD_RECORD,
					      "not a JSON object");
	j->raw = true;
	while (json_key(j)) {
		struct record_key *key = &r->keys[r->nkeys];

		if (r->nkeys == RECORD_KEYS)
			return problem_set(p, PROBLEM_BAD_RECORD,
			    "more than %d keys", RECORD_KEYS);
		if (has_key(r, j->text))
			return problem_set(p, PROBLEM_BAD_RECORD,
			    "key \"%.*s\" stands twice",
			    (int)(j->text.n < 40 ? j->text.n : 40), j->text.p);
		key->name = j->text;
		key->value = json_value(j);
		r->nkeys++;
		if (key->value.p == NULL)
			break;
	}
	if (j->error == NULL)
		json_next(j); /* the end, or text behind the object */
	return j->error == NULL || json_problem(j, p);
}

bool
record_scan(struct record *r, char *line, size_t len, unsigned long long number,
    struct problem *p)
{
	struct json j;
	size_t bad = utf8_check(line, len);
	struct span version;

	r->line = line;
	r->len = len;
	r->number = number;
	r->nkeys = 0;
	if (bad < len)
		return problem_set(
		    p, PROBLEM_BAD_RECORD, "not UTF-8 at byte %zu", bad);
	json_open(&j, line, len);
	if (!scan_keys(r, &j, p))
		return false;
	version = record_get(r, "v");
	if (version.p == NULL)
		return problem_set(
		    p, PROBLEM_BAD_RECORD, "no version (key \"v\")");
	if (version.n != 1 || version.p[0] != '0' + RECORD_VERSION)
		return problem_set(p, PROBLEM_BAD_RECORD,
		    "version %.*s is not the %d that is known here",
		    (int)(version.n < 20 ? version.n : 20), version.p,
		    RECORD_VERSION);
	return true;
}

struct span
record_get(const struct record *r, const char *key)
{
	for (size_t i = 0; i < r->nkeys; i++)
		if (span_is(r->keys[i].name, key))
			return r->keys[i].value;
	return (struct span){0};
}

const char *
record_string(const struct record *r, const char *key, struct buf *out)
{
	struct span value = record_get(r, key);
	struct json j;
	struct span s;

	buf_clear(out);
	if (value.p == NULL || *value.p != '"')
		return NULL;
	buf_add(out, value.p, value.n);
	json_open(&j, out->data, out->len);
	s = json_take_string(&j);
	if (s.p == NULL)
		return NULL;
	memmove(out->data, s.p, s.n);
	buf_cut(out, s.n);
	return out->data;
}

bool
record_failed(const struct record *r)
{
	struct span error = record_get(r, "error");

	return error.p != NULL && !span_is(error, "null");
}

static bool
is_among(const char *const *list, struct span name)
{
	for (; list != NULL && *list != NULL; list++)
		if (span_is(name, *list))
			return true;
	return false;
}

/* Offset of the last brace of the line. */
static size_t
last_brace(const struct record *r)
{
	size_t n = r->len;

	while (n > 0 && r->line[n - 1] != '}')
		n--;
	return n > 0 ? n - 1 : 0;
}

void
record_open(
    struct json_writer *w, const struct record *r, const char *const *anew)
{
	bool replaces = false;

	for (size_t i = 0; i < r->nkeys; i++)
		replaces = replaces || is_among(anew, r->keys[i].name);
	if (!replaces) {
		buf_add(w->out, r->line, last_brace(r));
		w->comma = true; /* there is `v` at least */
		return;
	}
	buf_addc(w->out, '{');
	w->comma = false;
	for (size_t i = 0; i < r->nkeys; i++) {
		const struct record_key *k = &r->keys[i];

		if (is_among(anew, k->name))
			continue;
		if (w->comma)
			buf_addc(w->out, ',');
		buf_addc(w->out, '"');
		buf_add(w->out, k->name.p, k->name.n);
		buf_adds(w->out, "\":");
		buf_add(w->out, k->value.p, k->value.n);
		w->comma = true;
	}
}

void
record_close(struct json_writer *w)
{
	buf_adds(w->out, "}\n");
	w->comma = false;
}

void
record_pass(struct buf *out, const struct record *r)
{
	buf_add(out, r->line, r->len);
	buf_addc(out, '\n');
}

static void
put_error(struct json_writer *w, const char *stage, const struct problem *p)
{
	json_put_key(w, "error");
	json_begin(w, '{');
	json_pair_string(w, "stage", stage);
	json_pair_string(w, "code", problem_name(p->code));
	json_pair_string(w, "message", p->message);
}

void
record_fail(struct buf *out, const struct record *r, const char *stage,
    const struct problem *p)
{
	static const char *const anew[] = {"error", NULL};
	struct json_writer w = {.out = out};

	record_open(&w, r, anew);
	put_error(&w, stage, p);
	json_finish(&w, '}');
	record_close(&w);
}

/* The first bytes of a line as valid text. */
static void
put_excerpt(struct json_writer *w, const char *line, size_t len)
{
	struct buf text = {0};
	size_t n = len < RECORD_EXCERPT ? len : RECORD_EXCERPT;

	for (size_t at = 0; at < n;) {
		size_t good = utf8_check(line + at, n - at);

		buf_add(&text, line + at, good);
		at += good;
		if (at < n && n - at < 4 && n < len)
			break; /* a character that the cut fell into */
		if (at < n) {
			utf8_add(&text, 0xfffd);
			at++;
		}
	}
	json_put_key(w, "excerpt");
	json_put_span(w, buf_span(&text));
	buf_free(&text);
}

void
record_bad(struct buf *out, const char *line, size_t len,
    unsigned long long number, const char *stage, const struct problem *p)
{
	struct json_writer w = {.out = out};

	json_begin(&w, '{');
	json_pair_integer(&w, "v", RECORD_VERSION);
	json_pair_null(&w, "symbol");
	json_pair_null(&w, "lang");
	put_error(&w, stage, p);
	json_pair_integer(&w, "line", (long long)number);
	put_excerpt(&w, line, len);
	json_finish(&w, '}');
	record_close(&w);
}

/* More bytes of the stream into r->chunk; false at its end. */
static bool
refill(struct record_reader *r)
{
	enum { CHUNK = 256 * 1024 };
	ssize_t n;

	buf_clear(&r->chunk);
	buf_reserve(&r->chunk, CHUNK);
	do
		n = read(fileno(r->in), r->chunk.data, CHUNK);
	while (n < 0 && errno == EINTR);
	if (n < 0)
		die("read error: %s:", r->name);
	buf_cut(&r->chunk, (size_t)n);
	r->at = 0;
	return n > 0;
}

/* Add to the line, or forget all but its beginning when it is too long. */
static void
take(struct record_reader *r, const char *p, size_t n)
{
	if (!r->toolong && n <= RECORD_LINE_MAX - r->line.len) {
		buf_add(&r->line, p, n);
		return;
	}
	r->toolong = true;
	buf_cut(&r->line, RECORD_EXCERPT);
}

bool
record_read(struct record_reader *r)
{
	bool begun = false;

	r->toolong = false;
	buf_clear(&r->line);
	for (;;) {
		const char *p, *newline;
		size_t n;

		if (r->at == r->chunk.len && !refill(r))
			break;
		if (!begun)
			r->number++;
		begun = true;
		p = r->chunk.data + r->at;
		n = r->chunk.len - r->at;
		newline = memchr(p, '\n', n);
		if (newline != NULL)
			n = (size_t)(newline - p);
		take(r, p, n);
		r->at += n + (newline != NULL);
		if (newline != NULL) {
			buf_reserve(&r->line, 0); /* never a NULL pointer */
			return true;
		}
	}
	if (begun && !r->lenient)
		die("%s: line %llu: cut stream (no newline at the end)",
		    r->name, r->number);
	return begun;
}

bool
record_ready(const struct record_reader *r)
{
	return r->at < r->chunk.len && memchr(r->chunk.data + r->at, '\n',
					   r->chunk.len - r->at) != NULL;
}

void
record_reader_free(struct record_reader *r)
{
	buf_free(&r->line);
	buf_free(&r->chunk);
}
