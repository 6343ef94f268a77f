/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fetch/manners.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "lib/mem.h"
#include "lib/number.h"

void
manners_open(struct manners *m, const struct manners_options *o)
{
	*m = (struct manners){.options = o};
}

void
manners_close(struct manners *m)
{
	free(m->hosts);
	m->hosts = NULL;
	m->n = m->cap = 0;
}

/* Scheme, name and port, in lower case, without a user and password; a name
 * that is too long stands with others of its beginning. */
static void
name_of(const char *url, char *out, size_t size)
{
	char plain[URL_MAX];
	const char *host;
	size_t n;

	url_without_user(url, plain);
	host = strstr(plain, "://");
	n = host != NULL ? (size_t)(host + 3 - plain) : 0;
	n += strcspn(plain + n, "/?#");
	if (n >= size)
		n = size - 1;
	for (size_t i = 0; i < n; i++)
		out[i] = plain[i] >= 'A' && plain[i] <= 'Z'
			     ? (char)(plain[i] | 0x20)
			     : plain[i];
	out[n] = '\0';
}

/* NULL: a file. */
static struct manners_host *
host_of(struct manners *m, const char *url)
{
	char name[sizeof m->hosts->name];

	if (strncmp(url, "file://", 7) == 0)
		return NULL;
	name_of(url, name, sizeof name);
	for (size_t i = 0; i < m->n; i++)
		if (strcmp(m->hosts[i].name, name) == 0)
			return &m->hosts[i];
	m->hosts = mem_grow(m->hosts, m->n, &m->cap, sizeof *m->hosts);
	m->hosts[m->n] = (struct manners_host){0};
	snprintf(m->hosts[m->n].name, sizeof name, "%s", name);
	return &m->hosts[m->n++];
}

long long
manners_due(struct manners *m, const char *url, long long now_ms)
{
	const struct manners_host *h = host_of(m, url);

	return h != NULL && h->due > now_ms ? h->due : now_ms;
}

void
manners_began(struct manners *m, const char *url, long long now_ms)
{
	struct manners_host *h = host_of(m, url);
	double interval;

	if (h == NULL || m->options->rate <= 0)
		return;
	interval = 1000 / m->options->rate;
	/* Rounded up, and one more for what the clock has cut off: the rate
	 * is never passed. */
	if (h->due < now_ms + (long long)interval + 2)
		h->due = now_ms + (long long)interval + 2;
}

void
manners_pause(struct manners *m, const char *url, long long until_ms)
{
	struct manners_host *h = host_of(m, url);

	if (h != NULL && h->due < until_ms)
		h->due = until_ms;
}

bool
manners_ended(struct manners *m, const char *url, bool failed)
{
	struct manners_host *h = host_of(m, url);

	if (h == NULL)
		return true;
	h->failures = failed ? h->failures + 1 : 0;
	return m->options->breaker == 0 || h->failures < m->options->breaker;
}

bool
manners_rate(const char *s, double *rate)
{
	static const struct {
		const char *unit;
		unsigned seconds;
	} units[] = {{"", 1}, {"/s", 1}, {"/m", 60}, {"/h", 3600}};
	char digits[16];
	size_t n = strcspn(s, "/");
	unsigned long long number;

	if (n >= sizeof digits)
		return false;
	memcpy(digits, s, n);
	digits[n] = '\0';
	if (!number_parse(digits, 0, 1000000, &number))
		return false;
	for (size_t i = 0; i < sizeof units / sizeof units[0]; i++)
		if (strcmp(s + n, units[i].unit) == 0) {
			*rate = (double)number / units[i].seconds;
			return true;
		}
	return false;
}
