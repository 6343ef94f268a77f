/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef LIB_LOG_H
#define LIB_LOG_H

#include "lib/die.h"

/*
 * Events for those who run the programs from cron: lines of logfmt on stderr
 * (`ods-fetch: level=warn event=retry symbol=A/78/1 status=503`), shown from
 * a level up.  For messages to a person use warn() and die().
 */
enum log_level { LOG_DEBUG, LOG_INFO, LOG_WARN };

struct log {
	enum log_level from; /* LOG_WARN shows warnings alone */
};

/* fmt gives the pairs of the event: "symbol=%s status=%ld".  Values that come
 * from data are canonical symbols, codes and numbers, which need no quoting. */
void log_event(const struct log *l, enum log_level level, const char *event,
    const char *fmt, ...) PRINTF(4, 5);

#endif
