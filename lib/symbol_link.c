/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "lib/ascii.h"
#include "lib/lang/lang.h"
#include "lib/symbol_spell.h"

static bool
begins(const char *p, size_t n, const char *with)
{
	size_t i = 0;

	for (; with[i] != '\0'; i++)
		if (i == n || ascii_to_upper(p[i]) != with[i])
			return false;
	return true;
}

static int
hex(char c)
{
	if (ascii_digit(c))
		return c - '0';
	c = ascii_to_upper(c);
	return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

size_t
symbol_percent_decode(char *p, size_t n)
{
	size_t to = 0;

	for (size_t i = 0; i < n; i++) {
		if (p[i] == '%' && n - i > 2 && hex(p[i + 1]) >= 0 &&
		    hex(p[i + 2]) >= 0) {
			p[to++] = (char)(hex(p[i + 1]) << 4 | hex(p[i + 2]));
			i += 2;
		} else {
			p[to++] = p[i];
		}
	}
	return to;
}

/* Behind the host of a link; 0: no link. */
static size_t
behind_host(const char *p, size_t n)
{
	static const char *const hosts[] = {"UNDOCS.ORG/", "WWW.UNDOCS.ORG/",
	    "DOCS.UN.ORG/", "DOCUMENTS.UN.ORG/", "DACCESS-ODS.UN.ORG/"};

	if (n == 0 || memchr(p, '.', n) == NULL)
		return 0;
	for (size_t i = 0; i + 3 <= n; i++) {
		if (p[i] != ':' || memcmp(p + i, "://", 3) != 0)
			continue;
		for (i += 3; i < n && p[i] != '/' && p[i] != '?'; i++)
			;
		return i;
	}
	for (size_t i = 0; i < sizeof hosts / sizeof hosts[0]; i++)
		if (begins(p, n, hosts[i]))
			return strlen(hosts[i]);
	return 0;
}

/* Where the value of a query's parameter for the symbol begins; 0: none. */
static size_t
behind_parameter(const char *p, size_t n)
{
	static const char *const names[] = {
	    "S=", "DS=", "SYMBOL=", "FINALSYMBOL="};

	if (n == 0 || memchr(p, '?', n) == NULL)
		return 0;
	for (size_t i = 0; i < n; i++) {
		if (p[i] != '?' && p[i] != '&')
			continue;
		for (size_t k = 0; k < sizeof names / sizeof names[0]; k++)
			if (begins(p + i + 1, n - i - 1, names[k]))
				return i + 1 + strlen(names[k]);
	}
	return 0;
}

struct span
symbol_in_link(const char *p, size_t n)
{
	size_t host = behind_host(p, n), parameter = behind_parameter(p, n);
	size_t at = parameter > 0 ? parameter : host;
	bool link = at > 0;

	while (at < n) {
		size_t skip = p[at] == '/';
		char lang[3] = "";

		if (n - at > skip + 3 && p[at + skip + 2] == '/') {
			memcpy(lang, p + at + skip, 2);
			if (lang_alias(lang) != NULL)
				skip += 3;
		}
		if (skip == 0)
			break;
		at += skip;
	}
	for (size_t i = at; link && i < n; i++)
		if (p[i] == '&' || p[i] == '#' || p[i] == '?')
			n = i;
	return (struct span){p + at, n - at};
}
