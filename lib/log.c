/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "lib/log.h"

#include <stdarg.h>
#include <stdio.h>

static const char *const names[] = {
    [LOG_DEBUG] = "debug",
    [LOG_INFO] = "info",
    [LOG_WARN] = "warn",
};

void
log_event(const struct log *l, enum log_level level, const char *event,
    const char *fmt, ...)
{
	va_list ap;

	if (level < l->from)
		return;
	fprintf(
	    stderr, "%s: level=%s event=%s ", progname, names[level], event);
	va_start(ap, fmt);
	vfprintf(stderr, fmt, ap);
	va_end(ap);
	fputc('\n', stderr);
}
