/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fetch/clock.h"

#include <curl/curl.h>
#include <stdio.h>
#include <string.h>
#include <time.h>

#include "lib/die.h"
#include "lib/number.h"

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

bool
clock_parse_duration(const char *s, long long *seconds)
{
	static const char suffixes[] = "smhdw";
	static const unsigned long long units[] = {
	    1, 60, 3600, 86400, 7 * 86400};
	static const unsigned long long most = 100ULL * 366 * 86400;
	size_t n = strlen(s);
	const char *suffix = n > 0 ? strchr(suffixes, s[n - 1]) : NULL;
	unsigned long long unit = suffix != NULL ? units[suffix - suffixes] : 1;
	unsigned long long number;
	char digits[16];

	n -= suffix != NULL;
	if (n >= sizeof digits)
		return false;
	memcpy(digits, s, n);
	digits[n] = '\0';
	if (!number_parse(digits, 0, most / unit, &number))
		return false;
	*seconds = (long long)(number * unit);
	return true;
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
