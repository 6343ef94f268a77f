/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "load/value.h"

#include <string.h>

#include "lib/json.h"

enum { INTEGER_DIGITS = 18, NUMBER_BYTES = 32 };

const char *
value_type_name(enum column_type type)
{
	static const char *const names[COLUMN_TYPES] = {
	    [COLUMN_TEXT] = "a string",
	    [COLUMN_INTEGER] = "an integer",
	    [COLUMN_NUMBER] = "a plain number",
	    [COLUMN_BOOLEAN] = "a boolean",
	    [COLUMN_DATE] = "a date",
	    [COLUMN_TIME] = "a time",
	    [COLUMN_TEXTS] = "an array of strings",
	    [COLUMN_ARRAY] = "an array",
	    [COLUMN_OBJECT] = "an object",
	};

	return names[type];
}

/* Whether s looks like the pattern, in which 0 stands for any digit. */
static bool
is_like(struct span s, const char *pattern)
{
	if (s.n < strlen(pattern))
		return false;
	for (size_t i = 0; pattern[i] != '\0'; i++) {
		bool digit = s.p[i] >= '0' && s.p[i] <= '9';

		if (pattern[i] == '0' ? !digit : s.p[i] != pattern[i])
			return false;
	}
	return true;
}

static int
two_digits(const char *p)
{
	return (p[0] - '0') * 10 + (p[1] - '0');
}

/* A date that the calendar has; PostgreSQL and DuckDB refuse others. */
static bool
is_date(struct span s)
{
	static const int days[] = {
	    31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
	int year, month, day;
	bool leap;

	if (!is_like(s, "\"0000-00-00"))
		return false;
	year = two_digits(s.p + 1) * 100 + two_digits(s.p + 3);
	month = two_digits(s.p + 6);
	day = two_digits(s.p + 9);
	leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
	return year > 0 && month >= 1 && month <= 12 && day >= 1 &&
	       day <= days[month - 1] + (month == 2 && leap);
}

static bool
is_time(struct span s)
{
	return is_date(s) &&
	       is_like((struct span){s.p + 11, s.n - 11}, "T00:00:00Z\"") &&
	       s.n == 22 && two_digits(s.p + 12) < 24 &&
	       two_digits(s.p + 15) < 60 && two_digits(s.p + 18) < 60;
}

static bool
is_integer(struct span s)
{
	size_t digits = s.n - (*s.p == '-');

	return strspn(s.p, "-0123456789") >= s.n && digits <= INTEGER_DIGITS;
}

static bool
is_texts(struct span s)
{
	struct json j;

	json_open(&j, (char *)s.p, s.n);
	j.raw = true;
	if (!json_enter(&j, JSON_ARRAY))
		return false;
	while (json_item(&j))
		if (json_next(&j) != JSON_STRING)
			return false;
	return true;
}

bool
value_fits(const struct column *column, struct span value)
{
	char c = *value.p;

	switch (column->type) {
	case COLUMN_TEXT:
		return c == '"';
	case COLUMN_INTEGER:
		return (c == '-' || (c >= '0' && c <= '9')) &&
		       is_integer(value);
	case COLUMN_NUMBER:
		return (c == '-' || (c >= '0' && c <= '9')) &&
		       value.n <= NUMBER_BYTES &&
		       strspn(value.p, "-.0123456789") >= value.n;
	case COLUMN_BOOLEAN:
		return c == 't' || c == 'f';
	case COLUMN_DATE:
		return is_date(value) && value.n == 12;
	case COLUMN_TIME:
		return is_time(value);
	case COLUMN_TEXTS:
		return is_texts(value);
	case COLUMN_ARRAY:
		return c == '[';
	case COLUMN_OBJECT:
		return c == '{';
	case COLUMN_TYPES:
		break;
	}
	return false;
}

static size_t
string_length(const char *p, const char *end)
{
	const char *q = p + 1;

	while (q < end && *q != '"')
		q += *q == '\\' ? 2 : 1;
	return (size_t)(q - p) + 1;
}

static void
put_compact(struct buf *out, struct span value)
{
	const char *p = value.p, *end = value.p + value.n;

	while (p < end) {
		const char *from = p;

		while (p < end && strchr(" \t\r", *p) == NULL)
			p += *p == '"' ? string_length(p, end) : 1;
		buf_add(out, from, (size_t)(p - from));
		while (p < end && strchr(" \t\r", *p) != NULL)
			p++;
	}
}

void
value_put(struct buf *out, const struct column *column, struct span value)
{
	if (column->type >= COLUMN_TEXTS)
		put_compact(out, value);
	else
		buf_add(out, value.p, value.n);
}
