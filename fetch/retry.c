/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fetch/retry.h"

#include <curl/curl.h>
#include <stddef.h>

#include "lib/number.h"

enum { MINUTE = 60, HOUR = 60 * MINUTE, DAY = 24 * HOUR };

/* 522 and 524 are Cloudflare's: the origin did not answer in time. */
static const long statuses[] = {408, 429, 500, 502, 503, 504, 522, 524};

bool
retry_status(long status)
{
	for (size_t i = 0; i < sizeof statuses / sizeof statuses[0]; i++)
		if (statuses[i] == status)
			return true;
	return false;
}

bool
retry_worth(enum problem_code code, long status)
{
	switch (code) {
	case PROBLEM_TIMEOUT:
	case PROBLEM_NETWORK:
	case PROBLEM_TRUNCATED:
	/* ODS answers /error and a page of its own also when it is only
	 * overburdened. */
	case PROBLEM_REFUSED:
		return true;
	case PROBLEM_HTTP:
		return status == 200 || retry_status(status);
	default:
		return false;
	}
}

long long
retry_delay_ms(const struct retry *r, unsigned tries, unsigned long long seed)
{
	unsigned long long ms = r->wait * 1000;

	for (unsigned i = 1; i < tries && ms < RETRY_WAIT_MAX * 1000ULL; i++)
		ms *= 2;
	if (ms > RETRY_WAIT_MAX * 1000ULL)
		ms = RETRY_WAIT_MAX * 1000ULL;
	return (long long)(ms + ms / 4 * ((seed + tries) % 16) / 16);
}

long long
retry_after(const char *value, long long now)
{
	unsigned long long seconds;
	time_t at;

	if (*value == '\0')
		return -1;
	if (number_parse(value, 0, 10ULL * 365 * DAY, &seconds))
		return (long long)seconds;
	at = curl_getdate(value, NULL);
	if (at == -1)
		return -1;
	return (long long)at > now ? (long long)at - now : 0;
}

/* In a later run: the first wait, and the longest that doubling leads to. */
static const struct {
	int first, longest;
} later[PROBLEM_CODES] = {
    [PROBLEM_ABSENT] = {DAY, 30 * DAY},
    [PROBLEM_REFUSED] = {HOUR, 7 * DAY},
    [PROBLEM_WRONG_LANGUAGE] = {DAY, 30 * DAY},
    [PROBLEM_TIMEOUT] = {MINUTE, 6 * HOUR},
    [PROBLEM_HTTP] = {MINUTE, 6 * HOUR},
    [PROBLEM_TOO_LARGE] = {DAY, 7 * DAY},
    [PROBLEM_TRUNCATED] = {MINUTE, DAY},
    [PROBLEM_CORRUPT] = {HOUR, 7 * DAY},
    /* network and tls: as soon as the line or the clock is mended */
};

long long
retry_later(enum problem_code code, unsigned runs)
{
	long long wait = later[code].first;

	for (unsigned i = 1; i < runs && wait < later[code].longest; i++)
		wait *= 2;
	return wait < later[code].longest ? wait : later[code].longest;
}
