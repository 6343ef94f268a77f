/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fetch/clock.h"

#include <curl/curl.h>
#include <stdio.h>
#include <string.h>
#include <time.h>

#include "lib/die.h"

static const long long LAST = 253402300799; /* of the year 9999 */

void
clock_iso(long long seconds, char out[CLOCK_ISO])
{
	time_t t = (time_t)(seconds < 0 ? 0 : seconds > LAST ? LAST : seconds);
	struct tm tm;

	if (gmtime_r(&t, &tm) == NULL ||
	    strftime(out, CLOCK_ISO, "%Y-%m-%dT%H:%M:%SZ", &tm) == 0)
		die("%lld seconds are no time", seconds);
}

long long
clock_parse(const char *iso)
{
	/* "2026-11-22T18:00:00Z", as a form that libcurl takes */
	char text[32];

	if (strlen(iso) != CLOCK_ISO - 1)
		return -1;
	snprintf(text, sizeof text, "%.4s%.2s%.2s %.8s GMT", iso, iso + 5,
	    iso + 8, iso + 11);
	return (long long)curl_getdate(text, NULL);
}

long long
clock_now(void)
{
	return (long long)time(NULL);
}

long long
clock_ms(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return (long long)t.tv_sec * 1000 + t.tv_nsec / 1000000;
}
