/* SPDX-License-Identifier: GPL-3.0-or-later */
/* NOLINTNEXTLINE(bugprone-reserved-identifier,cert-*): glibc's own name */
#define _GNU_SOURCE 1
#include "lib/linux.h"

#include <fcntl.h>
#include <signal.h>
#include <sys/prctl.h>
#include <unistd.h>

enum { PIPE_BYTES = 1024 * 1024 };

int
linux_syncfs(int fd)
{
	return syncfs(fd);
}

void
linux_widen_pipe(int fd)
{
	(void)fcntl(fd, F_SETPIPE_SZ, PIPE_BYTES);
}

void
linux_die_with_parent(void)
{
	(void)prctl(PR_SET_PDEATHSIG, SIGKILL);
}
