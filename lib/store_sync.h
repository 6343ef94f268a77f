/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef LIB_STORE_SYNC_H
#define LIB_STORE_SYNC_H

#include <pthread.h>
#include <stdatomic.h>
#include <stdbool.h>

#include "lib/store.h"

/*
 * store_sync while the program goes on: a disk takes its time, and servers
 * need not wait for it.  All zero: none is under way.
 */
struct store_sync {
	const struct store *store;
	pthread_t thread;
	atomic_bool done;
	bool under_way;
	int error; /* errno; 0: none */
};

/* Begin one; none may be under way. */
void store_sync_begin(struct store_sync *y, const struct store *s);

/* Has the one under way ended (wait: wait for it)?  What was finished before
 * it began is on the disk then; ends the program with status 1 when it cannot
 * be. */
bool store_sync_ended(struct store_sync *y, bool wait);

#endif
