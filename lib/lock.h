/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef LIB_LOCK_H
#define LIB_LOCK_H

#include <stdbool.h>

/*
 * Take the write lock of a whole file, waiting for up to so many seconds for
 * who has it.  False: it is held, or (errno other than EACCES and EAGAIN) the
 * file system has no locks.  POSIX locks, so that a shared file system knows
 * them too; they end with the process, or when it closes the file.
 */
bool lock_take(int fd, unsigned long long seconds);

/* Was it because another holds it that lock_take was false? */
bool lock_is_held(void);

#endif
