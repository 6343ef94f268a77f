/* SPDX-License-Identifier: GPL-3.0-or-later */
/* NOLINTNEXTLINE(bugprone-reserved-identifier,cert-*): glibc's own name */
#define _GNU_SOURCE 1
#include "lib/linux.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/landlock.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

int
linux_syncfs(int fd)
{
	return syncfs(fd);
}

void
linux_die_with_parent(void)
{
	(void)prctl(PR_SET_PDEATHSIG, SIGKILL);
}

/* The rights of Landlock's first version: all that one can do with a file by
 * its path.  Later versions add rights that a read-only file needs none of. */
enum {
	READS = LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_READ_DIR,
	ALL = (LANDLOCK_ACCESS_FS_MAKE_SYM << 1) - 1,
};

static int
allow_reads(int ruleset, const char *folder)
{
	struct landlock_path_beneath_attr beneath = {.allowed_access = READS};
	int status;

	beneath.parent_fd = open(folder, O_PATH | O_CLOEXEC);
	if (beneath.parent_fd < 0)
		return errno == ENOENT ? 0 : -1;
	status = (int)syscall(SYS_landlock_add_rule, ruleset,
	    LANDLOCK_RULE_PATH_BENEATH, &beneath, 0);
	close(beneath.parent_fd);
	return status;
}

int
linux_fence_files(const char *const *folders)
{
	struct landlock_ruleset_attr attr = {.handled_access_fs = ALL};
	int ruleset =
	    (int)syscall(SYS_landlock_create_ruleset, &attr, sizeof attr, 0);
	int status = 0;

	if (ruleset < 0)
		return errno == ENOSYS || errno == EOPNOTSUPP ? 0 : -1;
	for (; status == 0 && *folders != NULL; folders++)
		status = allow_reads(ruleset, *folders);
	if (status == 0)
		status = prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
	if (status == 0)
		status = (int)syscall(SYS_landlock_restrict_self, ruleset, 0);
	close(ruleset);
	return status == 0 ? 1 : -1;
}
