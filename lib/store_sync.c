/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "lib/store_sync.h"

#include <errno.h>

#include "lib/linux.h"

static void *
sync_folder(void *arg)
{
	struct store_sync *y = arg;

	errno = EIO;
	y->error = linux_syncfs(y->store->fd) != 0 ? errno : 0;
	atomic_store(&y->done, true);
	return NULL;
}

void
store_sync_begin(struct store_sync *y, const struct store *s)
{
	y->store = s;
	atomic_store(&y->done, false);
	errno = pthread_create(&y->thread, NULL, sync_folder, y);
	if (errno != 0)
		die("cannot begin a thread:");
	y->under_way = true;
}

bool
store_sync_ended(struct store_sync *y, bool wait)
{
	if (!wait && !atomic_load(&y->done))
		return false;
	pthread_join(y->thread, NULL);
	y->under_way = false;
	errno = y->error;
	if (errno != 0)
		die("cannot write to the store %s:", y->store->path);
	return true;
}
