/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef LIB_LINUX_H
#define LIB_LINUX_H

#include <stdbool.h>
#include <stddef.h>

/*
 * What Linux has and POSIX has not.  linux.c is the only file that knows.
 */

/* Everything that was written to the file system of fd is on the disk when
 * this returns 0 (syncfs(2)); -1 and errno else. */
int linux_syncfs(int fd);

/* Let this process die when its parent does. */
void linux_die_with_parent(void);

/*
 * From now on this process may read files beneath the folders (a list that
 * ends with NULL; one that is not there is passed over) and touch no others,
 * by Landlock.  1: done; 0: this kernel has no Landlock; -1 and errno.
 */
int linux_fence_files(const char *const *folders);

#endif
