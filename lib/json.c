/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "lib/json.h"

#include <limits.h>
#include <stdint.h>
#include <string.h>

#include "lib/utf8.h"

/* What may come next. */
enum state {
	VALUE, /* a value */
	FIRST_VALUE, /* a value or ']' */
	FIRST_KEY, /* a key or '}' */
	AFTER, /* ',' or the closing bracket; the end at depth 0 */
	MEMBER_VALUE, /* ':' and a value */
};

void
json_open(struct json *j, char *p, size_t n)
{
	j->begin = j->p = p;
	j->end = p + n;
	j->text = (struct span){0};
	j->error = NULL;
	j->error_at = 0;
	j->raw = false;
	j->depth = 0;
	j->state = VALUE;
}

static enum json_token
fail(struct json *j, const char *at, const char *error)
{
	if (j->error == NULL) {
		j->error = error;
		j->error_at = (size_t)(at - j->begin);
	}
	return JSON_ERROR;
}

static void
skip_blanks(struct json *j)
{
	while (j->p < j->end && (*j->p == ' ' || *j->p == '\t' ||
				    *j->p == '\n' || *j->p == '\r'))
		j->p++;
}

static int
hex4(const char *p, const char *end)
{
	int v = 0;

	if (end - p < 4)
		return -1;
	for (int i = 0; i < 4; i++) {
		int c = p[i] | 0x20;

		if (p[i] >= '0' && p[i] <= '9')
			v = v * 16 + (p[i] - '0');
		else if (c >= 'a' && c <= 'f')
			v = v * 16 + (c - 'a' + 10);
		else
			return -1;
	}
	return v;
}

/* Decodes the \u escape at p (behind the backslash); NULL: not a character. */
static char *
decode_unicode(char *p, const char *end, char **to)
{
	int high = hex4(p + 1, end), low;
	uint32_t c = (uint32_t)high;

	if (high <= 0 || (high >= 0xdc00 && high <= 0xdfff))
		return NULL;
	p += 5;
	if (high >= 0xd800 && high <= 0xdbff) {
		if (end - p < 6 || p[0] != '\\' || p[1] != 'u')
			return NULL;
		low = hex4(p + 2, end);
		if (low < 0xdc00 || low > 0xdfff)
			return NULL;
		c = 0x10000 + ((uint32_t)high - 0xd800) * 0x400 +
		    ((uint32_t)low - 0xdc00);
		p += 6;
	}
	*to += utf8_encode(c, *to);
	return p;
}

/* The end of the escape at p (behind the backslash), decoded to *to. */
static char *
decode_escape(char *p, const char *end, char **to)
{
	static const char from[] = "\"\\/bfnrt", into[] = "\"\\/\b\f\n\r\t";
	const char *at;

	if (p == end || *p == '\0')
		return NULL;
	if (*p == 'u')
		return decode_unicode(p, end, to);
	at = strchr(from, *p);
	if (at == NULL)
		return NULL;
	*(*to)++ = into[at - from];
	return p + 1;
}

/* Whether one of eight bytes is a quote, a backslash or a control character.
 * A byte is 0 where (b - 1) & ~b has its highest bit, and less than n where
 * (b - n) & ~b has; carries reach only bytes behind one that is. */
static bool
any_special(uint64_t eight)
{
	const uint64_t ones = 0x0101010101010101U;
	uint64_t quote = eight ^ (ones * '"'), slash = eight ^ (ones * '\\');

	return ((((quote - ones) & ~quote) | ((slash - ones) & ~slash) |
		    ((eight - ones * 0x20) & ~eight)) &
		   (ones << 7)) != 0;
}

/* The end of the plain part of a string: a quote, backslash or control. */
static char *
plain(char *p, const char *end)
{
	uint64_t eight;

	for (; end - p >= (ptrdiff_t)sizeof eight; p += sizeof eight) {
		memcpy(&eight, p, sizeof eight);
		if (any_special(eight))
			break;
	}
	while (p < end && *p != '"' && *p != '\\' && (unsigned char)*p >= 0x20)
		p++;
	return p;
}

static bool
read_string(struct json *j)
{
	char *begin = j->p + 1, *p = plain(begin, j->end), *to = p;

	while (p < j->end && *p != '"') {
		char scratch[4], *out = j->raw ? scratch : to, *next, *stop;

		if (*p != '\\') {
			fail(j, p, "control character in a string");
			return false;
		}
		next = decode_escape(p + 1, j->end, &out);
		if (next == NULL) {
			fail(j, p, "bad escape in a string");
			return false;
		}
		stop = plain(next, j->end);
		if (!j->raw) {
			memmove(out, next, (size_t)(stop - next));
			to = out + (stop - next);
		}
		p = stop;
	}
	if (p == j->end) {
		fail(j, j->p, "string without an end");
		return false;
	}
	j->text = (struct span){begin, (size_t)((j->raw ? p : to) - begin)};
	j->p = p + 1;
	return true;
}

static const char *
digits(const char *p, const char *end)
{
	while (p < end && *p >= '0' && *p <= '9')
		p++;
	return p;
}

static enum json_token
read_number(struct json *j)
{
	const char *p = j->p, *q;

	p += *p == '-';
	q = digits(p, j->end);
	if (q == p || (q - p > 1 && *p == '0'))
		return fail(j, j->p, "not a value");
	p = q;
	if (p < j->end && *p == '.') {
		q = digits(p + 1, j->end);
		if (q == p + 1)
			return fail(j, j->p, "bad number");
		p = q;
	}
	if (p < j->end && (*p | 0x20) == 'e') {
		p++;
		p += p < j->end && (*p == '+' || *p == '-');
		q = digits(p, j->end);
		if (q == p)
			return fail(j, j->p, "bad number");
		p = q;
	}
	j->text = (struct span){j->p, (size_t)(p - j->p)};
	j->p += j->text.n;
	return JSON_NUMBER;
}

static enum json_token
read_word(struct json *j, const char *word, enum json_token token)
{
	size_t n = strlen(word);

	if ((size_t)(j->end - j->p) < n || memcmp(j->p, word, n) != 0)
		return fail(j, j->p, "not a value");
	j->p += n;
	return token;
}

static enum json_token
open_bracket(struct json *j)
{
	char c = *j->p;

	if (j->depth == JSON_DEPTH)
		return fail(j, j->p, "nested too deep");
	j->in[j->depth++] = c;
	j->p++;
	j->state = c == '{' ? FIRST_KEY : FIRST_VALUE;
	return c == '{' ? JSON_OBJECT : JSON_ARRAY;
}

static enum json_token
close_bracket(struct json *j)
{
	char open = j->in[--j->depth];

	j->p++;
	j->state = AFTER;
	return open == '{' ? JSON_OBJECT_END : JSON_ARRAY_END;
}

static enum json_token
read_value(struct json *j)
{
	enum json_token token;

	if (j->p == j->end)
		return fail(j, j->p, "a value is missing");
	switch (*j->p) {
	case '{':
	case '[':
		return open_bracket(j);
	case '"':
		token = read_string(j) ? JSON_STRING : JSON_ERROR;
		break;
	case 't':
		token = read_word(j, "true", JSON_TRUE);
		break;
	case 'f':
		token = read_word(j, "false", JSON_FALSE);
		break;
	case 'n':
		token = read_word(j, "null", JSON_NULL);
		break;
	default:
		token = read_number(j);
	}
	j->state = AFTER;
	return token;
}

static enum json_token
read_key(struct json *j)
{
	if (j->p == j->end || *j->p != '"')
		return fail(j, j->p, "a key is missing");
	if (!read_string(j))
		return JSON_ERROR;
	j->state = MEMBER_VALUE;
	return JSON_KEY;
}

/* Behind a value: a comma and what it promises, or the end. */
static enum json_token
read_after(struct json *j)
{
	bool object;

	if (j->depth == 0)
		return j->p == j->end ? JSON_END
				      : fail(j, j->p, "text behind the value");
	if (j->p == j->end)
		return fail(j, j->p, "a bracket is not closed");
	object = j->in[j->depth - 1] == '{';
	if (*j->p == (object ? '}' : ']'))
		return close_bracket(j);
	if (*j->p != ',')
		return fail(j, j->p, "a comma or a closing bracket is missing");
	j->p++;
	skip_blanks(j);
	return object ? read_key(j) : read_value(j);
}

enum json_token
json_next(struct json *j)
{
	if (j->error != NULL)
		return JSON_ERROR;
	skip_blanks(j);
	switch ((enum state)j->state) {
	case FIRST_VALUE:
		if (j->p < j->end && *j->p == ']')
			return close_bracket(j);
		return read_value(j);
	case FIRST_KEY:
		if (j->p < j->end && *j->p == '}')
			return close_bracket(j);
		return read_key(j);
	case AFTER:
		return read_after(j);
	case MEMBER_VALUE:
		if (j->p == j->end || *j->p != ':')
			return fail(j, j->p, "a colon is missing");
		j->p++;
		skip_blanks(j);
		return read_value(j);
	case VALUE:
	default:
		return read_value(j);
	}
}

/* Having read the opening token of a value, go to its end. */
static bool
finish_value(struct json *j, enum json_token token)
{
	int depth = j->depth;
	bool raw = j->raw;

	if (token != JSON_OBJECT && token != JSON_ARRAY)
		return token != JSON_ERROR;
	j->raw = true;
	while (token != JSON_ERROR && j->depth >= depth)
		token = json_next(j);
	j->raw = raw;
	return token != JSON_ERROR;
}

bool
json_skip(struct json *j)
{
	bool raw = j->raw, ok;

	j->raw = true;
	ok = finish_value(j, json_next(j));
	j->raw = raw;
	return ok;
}

struct span
json_value(struct json *j)
{
	const char *begin;

	/* Past the separators, so that the value begins at its own byte. */
	skip_blanks(j);
	if (j->p < j->end && (*j->p == ':' || *j->p == ','))
		begin = j->p + 1;
	else
		begin = j->p;
	while (begin < j->end && (*begin == ' ' || *begin == '\t' ||
				     *begin == '\n' || *begin == '\r'))
		begin++;
	if (!json_skip(j))
		return (struct span){0};
	return (struct span){begin, (size_t)(j->p - begin)};
}

bool
json_enter(struct json *j, enum json_token bracket)
{
	enum json_token token = json_next(j);

	if (token == bracket)
		return true;
	finish_value(j, token);
	return false;
}

bool
json_key(struct json *j)
{
	return json_next(j) == JSON_KEY;
}

bool
json_item(struct json *j)
{
	if (j->error != NULL)
		return false;
	skip_blanks(j);
	if (j->p < j->end && *j->p == ']') {
		json_next(j);
		return false;
	}
	return true;
}

struct span
json_take_string(struct json *j)
{
	enum json_token token = json_next(j);

	if (token == JSON_STRING)
		return j->text;
	finish_value(j, token);
	return (struct span){0};
}

long long
json_take_integer(struct json *j, long long fallback)
{
	enum json_token token = json_next(j);
	long long v = 0;
	bool minus;

	finish_value(j, token);
	if (token != JSON_NUMBER)
		return fallback;
	minus = j->text.p[0] == '-';
	for (size_t i = minus; i < j->text.n; i++) {
		int d = j->text.p[i] - '0';

		if (d < 0 || d > 9 || v > (LLONG_MAX - d) / 10)
			return fallback;
		v = v * 10 + d;
	}
	return minus ? -v : v;
}

bool
json_key_is(const struct json *j, const char *key)
{
	return span_is(j->text, key);
}
