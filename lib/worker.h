/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef LIB_WORKER_H
#define LIB_WORKER_H

#include <stdint.h>

#include "lib/pool.h"

/*
 * The other side of the pool: what one forked worker does.  A record comes as
 * a frame and its bytes, and so does its answer, with the line that it became.
 */
struct worker_frame {
	uint64_t number, len;
	bool failed; /* of an answer: the line has an `error` */
};

/* Serve the socket until it is closed, within the limits of the pool. */
_Noreturn void worker_main(const struct pool *pool, int fd);

/* In a worker: the record under way may take so many seconds of processor time
 * more (0: none; where there is no limit there stays none). */
void worker_extend(unsigned seconds);

#endif
