/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fetch/sources.h"

#include <stdio.h>
#include <string.h>

#include "lib/sniff.h"

extern const struct source source_ods, source_mirror;

const struct source *const source_list[] = {&source_ods, &source_mirror, NULL};

const struct source *
source_find(const char *name)
{
	for (size_t i = 0; source_list[i] != NULL; i++)
		if (strcmp(source_list[i]->name, name) == 0)
			return source_list[i];
	return NULL;
}

/*
 * What may come where a type is asked for.  The types of word processors and
 * PDF are one class: ODS answers `docx` with whatever file there is.
 */
enum class { OFFICE, HTML, XML, TEXT };

static const struct {
	const char *type;
	enum class class;
	const char *accept;
} types[] = {
    {"docx", OFFICE, "*/*"},
    {"doc", OFFICE, "*/*"},
    {"wpd", OFFICE, "*/*"},
    {"pdf", OFFICE, "application/pdf"},
    {"html", HTML, "text/html,application/xhtml+xml"},
    {"md", TEXT, "text/markdown,text/plain"},
    {"txt", TEXT, "text/plain"},
    {"xml", XML, "application/xml,text/xml,*/*"},
    {"akn", XML, "application/akn+xml,application/xml,*/*"},
};

enum { TYPES = sizeof types / sizeof types[0] };

static const struct {
	const char *media_type;
	enum class class;
} media[] = {
    {"application/"
     "vnd.openxmlformats-officedocument.wordprocessingml.document",
	OFFICE},
    {"application/msword", OFFICE},
    {"application/vnd.wordperfect", OFFICE},
    {"application/rtf", OFFICE},
    {"application/pdf", OFFICE},
    {"text/html", HTML},
    {"application/xhtml+xml", HTML},
    {"application/akn+xml", XML},
    {"application/tei+xml", XML},
    {"application/marcxml+xml", XML},
    {"application/xml", XML},
    {"application/xhtml+xml", XML},
    {"text/markdown", TEXT},
    {"text/plain", TEXT},
};

const char *
source_type(struct span name)
{
	for (size_t i = 0; i < TYPES; i++)
		if (span_is(name, types[i].type))
			return types[i].type;
	return NULL;
}

const char *
source_accept(const char *type)
{
	for (size_t i = 0; i < TYPES; i++)
		if (strcmp(types[i].type, type) == 0)
			return types[i].accept;
	return "*/*";
}

static bool
may_be(const char *type, const char *media_type)
{
	for (size_t i = 0; i < TYPES; i++) {
		if (strcmp(types[i].type, type) != 0)
			continue;
		for (size_t k = 0; k < sizeof media / sizeof media[0]; k++)
			if (media[k].class == types[i].class &&
			    strcmp(media[k].media_type, media_type) == 0)
				return true;
	}
	return false;
}

bool
source_judge_status(const struct http_transfer *t, struct problem *p)
{
	if (t->problem.code != PROBLEM_NONE) {
		*p = t->problem;
		return false;
	}
	switch (t->status) {
	case 0:
	case 200:
	case 304:
		return true;
	case 202: /* what the firewall of the UN Digital Library answers */
		return problem_set(p, PROBLEM_HTTP,
		    "202 from the server: its firewall asks for a browser");
	case 404:
	case 410:
		return problem_set(
		    p, PROBLEM_ABSENT, "%ld from the server", t->status);
	case 401:
	case 403:
	case 451:
		return problem_set(
		    p, PROBLEM_REFUSED, "%ld from the server", t->status);
	default:
		return problem_set(
		    p, PROBLEM_HTTP, "status %ld from the server", t->status);
	}
}

bool
source_judge_body(struct http_transfer *t, const char *type, struct holding *h,
    struct problem *p)
{
	struct span body = store_map(&t->body);
	const char *media_type = sniff_media_type(body.p, body.n);
	bool ok = true, over_http = t->status != 0;

	if (body.n == 0)
		ok = problem_set(p,
		    over_http ? PROBLEM_TRUNCATED : PROBLEM_CORRUPT, "%s",
		    over_http ? "an empty answer" : "an empty file, or none");
	/* ODS sends its own page in place of what it cannot find or is too
	 * busy to; it may be another next time. */
	else if (!may_be(type, media_type))
		ok = problem_set(p, over_http ? PROBLEM_HTTP : PROBLEM_CORRUPT,
		    "%s instead of %s (%zu bytes)", sniff_called(media_type),
		    type, body.n);
	else if (over_http && !sniff_is_whole(media_type, body.p, body.n))
		ok = problem_set(p, PROBLEM_TRUNCATED,
		    "%s without its end (%zu bytes)", sniff_called(media_type),
		    body.n);
	if (ok)
		snprintf(h->media_type, sizeof h->media_type, "%s", media_type);
	return ok;
}

bool
source_is_redirect(const struct http_transfer *t)
{
	return t->problem.code == PROBLEM_NONE &&
	       (t->status == 301 || t->status == 302 || t->status == 303 ||
		   t->status == 307 || t->status == 308);
}

enum source_next
source_follow(struct wanted *w, struct http_transfer *t, bool lower,
    const char *also_host, struct problem *p)
{
	char url[URL_MAX];

	if (t->location[0] == '\0') {
		problem_set(
		    p, PROBLEM_HTTP, "%ld without a place to go to", t->status);
		return SOURCE_FAILED;
	}
	if (++w->hops > SOURCE_HOPS) {
		problem_set(
		    p, PROBLEM_HTTP, "more than %d redirects", SOURCE_HOPS);
		return SOURCE_FAILED;
	}
	if (!url_resolve(t->url, t->location, lower, also_host, url, p))
		return SOURCE_FAILED;
	memcpy(t->url, url, sizeof url);
	return SOURCE_MORE;
}
