/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fetch/network.h"

#include <stdlib.h>
#include <string.h>

#include "lib/mem.h"

struct network
network_defaults(unsigned long long max_size)
{
	return (struct network){.rate = "2",
	    .breaker = 20,
	    .timeout = 120,
	    .tries = 4,
	    .wait = 1,
	    .max_size = max_size};
}

void
network_free(struct network *n)
{
	free(n->headers.items);
}

const char *
network_environment(const char *name, const char *otherwise)
{
	const char *value = getenv(name);

	return value != NULL && *value != '\0' ? value : otherwise;
}

/* Nothing that goes into a header may end its line. */
static void
check_header(const struct options *o, const char *option, const char *text)
{
	for (; text != NULL && *text != '\0'; text++)
		if ((unsigned char)*text < 0x20 || *text == 0x7f)
			options_wrong(o,
			    "--%s: there is a control character in it", option);
}

static void
check_headers(const struct options *o, struct option_list *l)
{
	for (size_t i = 0; i < l->n; i++) {
		check_header(o, "header", l->items[i]);
		if (strchr(l->items[i], ':') == NULL)
			options_wrong(
			    o, "--header: \"%s\" has no colon", l->items[i]);
	}
	/* An end to the list. */
	l->items = mem_grow(l->items, l->n, &l->cap, sizeof *l->items);
	l->items[l->n] = NULL;
}

void
network_settle(const struct options *o, struct network *n,
    struct http_options *http, struct retry *retry,
    struct manners_options *manners)
{
	if (n->contact == NULL)
		n->contact = network_environment("ODS_CONTACT", NULL);
	check_header(o, "contact", n->contact);
	check_headers(o, &n->headers);
	*http = (struct http_options){.timeout = n->timeout,
	    .max_size = n->max_size,
	    .headers = n->headers.items,
	    .ca_file = network_environment("CURL_CA_BUNDLE", NULL)};
	*retry = (struct retry){.tries = (unsigned)n->tries, .wait = n->wait};
	manners->breaker = (unsigned)n->breaker;
	if (!manners_rate(n->rate, &manners->rate))
		options_wrong(o,
		    "--rate: \"%s\" is no rate: 2, 2/s, 30/m, 700/h, 0",
		    n->rate);
}
