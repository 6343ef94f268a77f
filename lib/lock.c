/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "lib/lock.h"

#include <errno.h>
#include <fcntl.h>
#include <time.h>
#include <unistd.h>

enum { STEP_MS = 100 }; /* between looks at a lock that is waited for */

bool
lock_is_held(void)
{
	return errno == EACCES || errno == EAGAIN;
}

bool
lock_take(int fd, unsigned long long seconds)
{
	const struct timespec step = {.tv_nsec = STEP_MS * 1000000L};
	struct flock whole = {.l_type = F_WRLCK, .l_whence = SEEK_SET};

	for (unsigned long long steps = seconds * 1000 / STEP_MS;; steps--) {
		if (fcntl(fd, F_SETLK, &whole) == 0)
			return true;
		if (!lock_is_held() || steps == 0)
			return false;
		nanosleep(&step, NULL);
	}
}
