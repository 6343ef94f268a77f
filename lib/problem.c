/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "lib/problem.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "lib/utf8.h"

static const char *const names[PROBLEM_CODES] = {
    [PROBLEM_NONE] = "none",
    [PROBLEM_BAD_SYMBOL] = "bad-symbol",
    [PROBLEM_BAD_LANG] = "bad-lang",
    [PROBLEM_ABSENT] = "absent",
    [PROBLEM_REFUSED] = "refused",
    [PROBLEM_WRONG_LANGUAGE] = "wrong-language",
    [PROBLEM_TIMEOUT] = "timeout",
    [PROBLEM_NETWORK] = "network",
    [PROBLEM_TLS] = "tls",
    [PROBLEM_HTTP] = "http",
    [PROBLEM_TOO_LARGE] = "too-large",
    [PROBLEM_TRUNCATED] = "truncated",
    [PROBLEM_CORRUPT] = "corrupt",
    [PROBLEM_UNSUPPORTED] = "unsupported",
    [PROBLEM_ENCRYPTED] = "encrypted",
    [PROBLEM_NO_TEXT] = "no-text",
    [PROBLEM_NO_BODY] = "no-body",
    [PROBLEM_LIMIT] = "limit",
    [PROBLEM_CRASH] = "crash",
    [PROBLEM_BAD_RECORD] = "bad-record",
};

const char *
problem_name(enum problem_code code)
{
	return names[code];
}

enum problem_code
problem_from_name(const char *name)
{
	for (int i = 1; i < PROBLEM_CODES; i++)
		if (strcmp(names[i], name) == 0)
			return (enum problem_code)i;
	return PROBLEM_NONE;
}

bool
problem_set(struct problem *p, enum problem_code code, const char *fmt, ...)
{
	va_list ap;
	size_t n;

	p->code = code;
	va_start(ap, fmt);
	vsnprintf(p->message, sizeof p->message, fmt, ap);
	va_end(ap);

	/* A message may quote the input: keep it valid and on one line. */
	n = strlen(p->message);
	p->message[utf8_check(p->message, n)] = '\0';
	for (char *c = p->message; *c != '\0'; c++)
		if ((unsigned char)*c < 0x20 || *c == 0x7f)
			*c = ' ';
	return false;
}
