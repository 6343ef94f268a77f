/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef FETCH_CLOCK_H
#define FETCH_CLOCK_H

#include <stdbool.h>

/* Times as the ledger and the records have them: ISO 8601, UTC, to the
 * second ("2026-11-22T18:00:00Z"), so that their order is that of strings. */
enum { CLOCK_ISO = 21 };

/* Of seconds since 1970; times of files that are before it or beyond the year
 * 9999 are given as that. */
void clock_iso(long long seconds, char out[CLOCK_ISO]);
long long clock_parse(const char *iso); /* the inverse; -1: no time */

/* A date of HTTP (RFC 9110, 5.6.7; also its obsolete forms); -1: none. */
long long clock_parse_http(const char *date);

long long clock_now(void); /* seconds since 1970 */
long long clock_ms(void); /* milliseconds that never go back */

#endif
