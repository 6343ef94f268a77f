/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "parse/job.h"

#include "lib/ascii.h"

/* Length of "23-26243" or "23-26243 (E)" at s, or 0. */
static size_t
number_length(const char *s, size_t n)
{
	size_t len = 8;

	if (n < 8)
		return 0;
	for (size_t i = 0; i < 8; i++) {
		if (i == 2 ? s[i] != '-' : !ascii_digit(s[i]))
			return 0;
	}
	if (n > 8 && ascii_digit(s[8]))
		return 0;
	if (n > 8 && ascii_upper(s[8]))
		len++; /* "10-28849X (A)" */
	if (n >= len + 4 && s[len] == ' ' && s[len + 1] == '(' &&
	    ascii_upper(s[len + 2]) && s[len + 3] == ')')
		return len + 4;
	return len;
}

/* Duty stations but New York put letters before it: "GE.", "V.". */
static struct span
with_station(const char *s, size_t at, size_t len)
{
	size_t from = at;

	if (from > 1 && s[from - 1] == '.' && ascii_upper(s[from - 2])) {
		from -= 2;
		if (from > 0 && ascii_upper(s[from - 1]))
			from--;
	}
	return (struct span){s + from, len + at - from};
}

struct span
job_find(const char *s, size_t n)
{
	struct span best = {0};

	for (size_t i = 0; i < n; i++) {
		size_t len;

		if (!ascii_digit(s[i]) || (i > 0 && ascii_digit(s[i - 1])))
			continue;
		len = number_length(s + i, n - i);
		if (len >= 12)
			return with_station(s, i, len);
		if (len > 0 && best.p == NULL)
			best = with_station(s, i, len);
	}
	return best;
}

bool
job_is(const char *s, size_t n)
{
	struct span job = job_find(s, n);

	return job.p == s && job.n == n;
}
