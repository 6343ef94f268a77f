/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fetch/clock.h"

#include <curl/curl.h>
#include <string.h>
#include <time.h>

#include "lib/die.h"
#include "lib/number.h"

static const long long LAST = 253402300799; /* of the year 9999 */

/* Days of the Gregorian calendar since 1970; the year begins in March, so that
 * the leap day is its last. */
static long long
days_since_1970(int year, int month, int day)
{
	long long y = month <= 2 ? year - 1 : year;
	int from_march = (month + 9) % 12;

	return y * 365 + y / 4 - y / 100 + y / 400 +
	       (from_march * 153 + 2) / 5 + day - 1 - 719468;
}

/* The number of n digits at s; -1: they are not digits. */
static int
digits_at(const char *s, size_t n)
{
	int v = 0;

	for (; n > 0; n--, s++) {
		if (*s < '0' || *s > '9')
			return -1;
		v = v * 10 + (*s - '0');
	}
	return v;
}

static void
put_digits(char *out, int v, size_t n)
{
	for (; n > 0; v /= 10)
		out[--n] = (char)('0' + v % 10);
}

void
clock_iso(long long seconds, char out[CLOCK_ISO])
{
	time_t t = (time_t)(seconds < 0 ? 0 : seconds > LAST ? LAST : seconds);
	struct tm tm;

	if (gmtime_r(&t, &tm) == NULL)
		die("%lld seconds are no time", seconds);
	memcpy(out, "0000-00-00T00:00:00Z", CLOCK_ISO);
	put_digits(out, tm.tm_year + 1900, 4);
	put_digits(out + 5, tm.tm_mon + 1, 2);
	put_digits(out + 8, tm.tm_mday, 2);
	put_digits(out + 11, tm.tm_hour, 2);
	put_digits(out + 14, tm.tm_min, 2);
	put_digits(out + 17, tm.tm_sec, 2);
}

/* Of a day and a time "18:00:00"; -1: they are none. */
static long long
seconds_of(int year, int month, int day, const char *time)
{
	int hour = digits_at(time, 2), minute = digits_at(time + 3, 2),
	    second = digits_at(time + 6, 2);

	if (year < 1970 || month < 1 || month > 12 || day < 1 || day > 31 ||
	    hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 ||
	    second > 60 || time[2] != ':' || time[5] != ':')
		return -1;
	return days_since_1970(year, month, day) * 86400 + hour * 3600 +
	       minute * 60 + second;
}

long long
clock_parse(const char *iso)
{
	if (strlen(iso) != CLOCK_ISO - 1)
		return -1;
	return seconds_of(digits_at(iso, 4), digits_at(iso + 5, 2),
	    digits_at(iso + 8, 2), iso + 11);
}

long long
clock_parse_http(const char *date)
{
	static const char months[] = "JanFebMarAprMayJunJulAugSepOctNovDec";
	/* "Sun, 06 Nov 1994 08:49:37 GMT", as all servers write it today; what
	 * libcurl reads the rest with is slower. */
	static const size_t usual = sizeof "Sun, 06 Nov 1994 08:49:37 GMT" - 1;

	if (strlen(date) == usual && strcmp(date + 25, " GMT") == 0)
		for (int m = 0; m < 12; m++)
			if (memcmp(date + 8, months + (size_t)m * 3, 3) == 0)
				return seconds_of(digits_at(date + 12, 4),
				    m + 1, digits_at(date + 5, 2), date + 17);
	return *date != '\0' ? (long long)curl_getdate(date, NULL) : -1;
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
