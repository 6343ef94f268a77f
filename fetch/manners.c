/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fetch/manners.h"

#include <stdlib.h>
#include <string.h>

#include "lib/mem.h"
#include "lib/number.h"

struct manners_host {
	char *root; /* "https://example.org" */
	long long due; /* milliseconds */
	unsigned failures; /* in a row */
};

void
manners_open(struct manners *m, const struct manners_options *o)
{
	*m = (struct manners){.options = o};
}

void
manners_close(struct manners *m)
{
	for (size_t i = 0; i < m->n; i++)
		free(m->hosts[i].root);
	free(m->hosts);
	*m = (struct manners){0};
}

static struct manners_host *
find(struct manners *m, const char *url)
{
	const char *host = strstr(url, "://");
	size_t n;

	host = host != NULL ? host + 3 : url;
	n = (size_t)(host - url) + strcspn(host, "/?#");
	for (size_t i = 0; i < m->n; i++)
		if (strlen(m->hosts[i].root) == n &&
		    memcmp(m->hosts[i].root, url, n) == 0)
			return &m->hosts[i];
	m->hosts = mem_grow(m->hosts, m->n, &m->cap, sizeof *m->hosts);
	m->hosts[m->n] = (struct manners_host){.root = mem_copy(url, n)};
	return &m->hosts[m->n++];
}

long long
manners_due(struct manners *m, const char *url, long long now_ms)
{
	const struct manners_host *h = find(m, url);

	return h->due > now_ms ? h->due : now_ms;
}

void
manners_began(struct manners *m, const char *url, long long now_ms)
{
	struct manners_host *h = find(m, url);
	double rate = m->options->rate;

	if (rate > 0 && now_ms + (long long)(1000 / rate) > h->due)
		h->due = now_ms + (long long)(1000 / rate) + 1;
}

void
manners_pause(struct manners *m, const char *url, long long until_ms)
{
	struct manners_host *h = find(m, url);

	if (until_ms > h->due)
		h->due = until_ms;
}

bool
manners_ended(struct manners *m, const char *url, bool failed)
{
	struct manners_host *h = find(m, url);

	h->failures = failed ? h->failures + 1 : 0;
	return m->options->breaker == 0 || h->failures < m->options->breaker;
}

bool
manners_rate(const char *text, double *rate)
{
	static const struct {
		const char *unit;
		double seconds;
	} units[] = {{"", 1}, {"/s", 1}, {"/m", 60}, {"/h", 3600}};
	size_t len = strcspn(text, "/");
	char digits[8];
	unsigned long long n;

	if (len >= sizeof digits)
		return false;
	memcpy(digits, text, len);
	digits[len] = '\0';
	if (!number_parse(digits, 0, 100000, &n))
		return false;
	for (size_t i = 0; i < sizeof units / sizeof units[0]; i++)
		if (strcmp(text + len, units[i].unit) == 0) {
			*rate = (double)n / units[i].seconds;
			return true;
		}
	return false;
}
