/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fetch/robots.h"

#include <stdlib.h>
#include <string.h>

#include "lib/ascii.h"
#include "lib/buf.h"
#include "lib/mem.h"

enum { PATTERN_MAX = 2048, STARS_MAX = 32 };

struct robots_rule {
	char *pattern; /* "/a*b$" */
	bool allow;
};

/* Where one is in the file. */
struct reader {
	struct robots *robots;
	const char *product; /* NULL: groups of "*" */
	bool in_agents; /* the last line named a program */
	bool ours; /* the group is for us */
	bool found; /* there was a group for us */
};

static struct span
trim(const char *p, const char *end)
{
	while (p < end && (*p == ' ' || *p == '\t'))
		p++;
	while (end > p && (end[-1] == ' ' || end[-1] == '\t'))
		end--;
	return (struct span){p, (size_t)(end - p)};
}

static bool
same(struct span a, const char *b)
{
	size_t i = 0;

	for (; i < a.n && b[i] != '\0'; i++)
		if (ascii_to_upper(a.p[i]) != ascii_to_upper(b[i]))
			return false;
	return i == a.n && b[i] == '\0';
}

/* The product token that a value begins with (RFC 9309, 2.2.1). */
static struct span
token(struct span value)
{
	size_t n = 0;

	while (n < value.n && ((ascii_to_upper(value.p[n]) >= 'A' &&
				   ascii_to_upper(value.p[n]) <= 'Z') ||
				  value.p[n] == '-' || value.p[n] == '_'))
		n++;
	return (struct span){value.p, n};
}

static void
add_agent(struct reader *r, struct span value)
{
	bool is = r->product != NULL ? same(token(value), r->product)
				     : span_is(value, "*");

	if (!r->in_agents)
		r->ours = false;
	r->in_agents = true;
	r->ours = r->ours || is;
	r->found = r->found || is;
}

static void
add_rule(struct reader *r, struct span pattern, bool allow)
{
	struct robots *robots = r->robots;
	size_t stars = 0;

	/* An empty Disallow forbids nothing. */
	if (!r->ours || pattern.n == 0 || robots->n >= ROBOTS_RULES)
		return;
	for (size_t i = 0; i < pattern.n; i++)
		stars += pattern.p[i] == '*';
	if (pattern.n > PATTERN_MAX || stars > STARS_MAX)
		return;
	robots->rules = mem_grow(
	    robots->rules, robots->n, &robots->cap, sizeof *robots->rules);
	robots->rules[robots->n++] =
	    (struct robots_rule){mem_copy(pattern.p, pattern.n), allow};
}

/* Seconds, with decimals in some files. */
static void
set_delay(struct reader *r, struct span value)
{
	long long ms = 0, unit = 1000;
	size_t i = 0;

	for (; i < value.n && ascii_digit(value.p[i]); i++)
		if (ms < ROBOTS_DELAY_MAX * 1000LL)
			ms = ms * 10 + (value.p[i] - '0') * 1000LL;
	if (i == 0)
		return;
	if (i < value.n && value.p[i] == '.')
		for (i++; i < value.n && ascii_digit(value.p[i]); i++) {
			unit /= 10;
			ms += (value.p[i] - '0') * unit;
		}
	if (ms > ROBOTS_DELAY_MAX * 1000LL)
		ms = ROBOTS_DELAY_MAX * 1000LL;
	if (r->ours && ms > r->robots->delay_ms)
		r->robots->delay_ms = ms;
}

static void
read_line(struct reader *r, const char *p, const char *end)
{
	const char *hash = memchr(p, '#', (size_t)(end - p));
	const char *colon;
	struct span key, value;

	if (hash != NULL)
		end = hash;
	colon = memchr(p, ':', (size_t)(end - p));
	if (colon == NULL)
		return;
	key = trim(p, colon);
	value = trim(colon + 1, end);
	if (same(key, "user-agent")) {
		add_agent(r, value);
		return;
	}
	if (same(key, "allow") || same(key, "disallow"))
		add_rule(r, value, same(key, "allow"));
	else if (same(key, "crawl-delay"))
		set_delay(r, value);
	else
		return; /* Sitemap and the like part no groups */
	r->in_agents = false;
}

/* True: there was a group for the product. */
static bool
read_groups(struct robots *robots, const char *p, size_t n, const char *product)
{
	struct reader r = {.robots = robots, .product = product};
	const char *end = p + n;

	while (p < end) {
		const char *line = p;

		while (p < end && *p != '\n' && *p != '\r')
			p++;
		read_line(&r, line, p);
		p += p < end;
	}
	return r.found;
}

void
robots_parse(struct robots *r, const char *p, size_t n, const char *product)
{
	*r = (struct robots){0};
	if (n > ROBOTS_BYTES)
		n = ROBOTS_BYTES;
	if (n >= 3 && memcmp(p, "\xef\xbb\xbf", 3) == 0) {
		p += 3;
		n -= 3;
	}
	if (n > 0 && !read_groups(r, p, n, product))
		read_groups(r, p, n, NULL);
}

static int
hex(char c)
{
	c = ascii_to_upper(c);
	if (ascii_digit(c))
		return c - '0';
	return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

/* The next octet, where a %XX of an unreserved character is the character
 * (RFC 9309, 2.2.2); *step: how many bytes it takes. */
static int
octet(const char *p, size_t *step)
{
	int high, low, c;

	*step = 1;
	if (*p != '%' || (high = hex(p[1])) < 0 || (low = hex(p[2])) < 0)
		return (unsigned char)*p + ((unsigned char)*p < 0x80 ? 0 : 256);
	*step = 3;
	c = high << 4 | low;
	/* A slash or a star that is written so is another one. */
	return c < 0x80 && c > ' ' && strchr("/*$%?#&=", c) == NULL ? c
								    : 256 + c;
}

/* Does the pattern fit the beginning of the path?  Goes back to the last star
 * alone, which is enough. */
static bool
fits(const char *pattern, const char *path)
{
	const char *star = NULL, *from = NULL;
	size_t a, b;

	for (;;) {
		if (*pattern == '*') {
			star = ++pattern;
			from = path;
			continue;
		}
		if (*pattern == '\0')
			return true;
		if (*pattern == '$' && pattern[1] == '\0' && *path == '\0')
			return true;
		if (*path != '\0' && octet(pattern, &a) == octet(path, &b)) {
			pattern += a;
			path += b;
			continue;
		}
		if (star == NULL || *from == '\0')
			return false;
		pattern = star;
		path = ++from;
	}
}

bool
robots_allow(const struct robots *r, const char *path)
{
	size_t longest = 0;
	bool allow = true;

	for (size_t i = 0; i < r->n; i++) {
		const struct robots_rule *rule = &r->rules[i];
		size_t n = strlen(rule->pattern);

		if (n < longest || (n == longest && !rule->allow) ||
		    !fits(rule->pattern, path))
			continue;
		longest = n;
		allow = rule->allow;
	}
	return allow;
}

void
robots_free(struct robots *r)
{
	for (size_t i = 0; i < r->n; i++)
		free(r->rules[i].pattern);
	free(r->rules);
	*r = (struct robots){0};
}
