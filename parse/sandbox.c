/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "parse/sandbox.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <seccomp.h>
#include <stddef.h>
#include <unistd.h>

#include "lib/die.h"
#include "lib/linux.h"

/* Flags of open(2) with which a file could be changed. */
enum { WRITES = O_WRONLY | O_RDWR | O_CREAT | O_TRUNC | O_APPEND };

/* What a worker needs: memory, its socket, reading files, time, its end.
 * Calls that this machine's architecture lacks have negative numbers and are
 * passed over. */
static const int allowed[] = {
    SCMP_SYS(brk),
    SCMP_SYS(clock_gettime),
    SCMP_SYS(clock_nanosleep),
    SCMP_SYS(close),
    SCMP_SYS(dup2),
    SCMP_SYS(dup3),
    SCMP_SYS(exit),
    SCMP_SYS(exit_group),
    SCMP_SYS(fstat),
    SCMP_SYS(futex),
    SCMP_SYS(getcwd),
    SCMP_SYS(getdents64),
    SCMP_SYS(getitimer),
    SCMP_SYS(getpid),
    SCMP_SYS(getrandom),
    SCMP_SYS(getrusage),
    SCMP_SYS(gettid),
    SCMP_SYS(gettimeofday),
    SCMP_SYS(lseek),
    SCMP_SYS(madvise),
    SCMP_SYS(mmap),
    SCMP_SYS(mprotect),
    SCMP_SYS(mremap),
    SCMP_SYS(munmap),
    SCMP_SYS(newfstatat),
    SCMP_SYS(pread64),
    SCMP_SYS(read),
    SCMP_SYS(readlink),
    SCMP_SYS(readv),
    SCMP_SYS(recvfrom),
    SCMP_SYS(rt_sigaction),
    SCMP_SYS(rt_sigprocmask),
    SCMP_SYS(rt_sigreturn),
    SCMP_SYS(sched_getaffinity),
    SCMP_SYS(sched_yield),
    SCMP_SYS(sendto),
    SCMP_SYS(setitimer),
    SCMP_SYS(sigaltstack),
    SCMP_SYS(stat),
    SCMP_SYS(statx),
    SCMP_SYS(write),
    SCMP_SYS(writev),
};

static void
allow_calls(scmp_filter_ctx filter)
{
	for (size_t i = 0; i < sizeof allowed / sizeof allowed[0]; i++) {
		int status =
		    seccomp_rule_add(filter, SCMP_ACT_ALLOW, allowed[i], 0);

		if (status != 0) {
			errno = -status;
			die("sandbox: system call %d:", allowed[i]);
		}
	}
}

/* Calls that are allowed with some arguments alone: a file may be opened for
 * reading, a signal sent to this process (abort), a descriptor be copied and
 * asked, but not made to send signals to others (F_SETOWN). */
static void
allow_some(scmp_filter_ctx filter)
{
	const struct {
		int call;
		unsigned argument;
		scmp_datum_t mask, value;
	} some[] = {
	    {SCMP_SYS(openat), 2, WRITES, 0},
	    {SCMP_SYS(open), 1, WRITES, 0},
	    {SCMP_SYS(tgkill), 0, UINT_MAX, (scmp_datum_t)getpid()},
	    {SCMP_SYS(fcntl), 1, UINT_MAX, F_GETFD},
	    {SCMP_SYS(fcntl), 1, UINT_MAX, F_SETFD},
	    {SCMP_SYS(fcntl), 1, UINT_MAX, F_GETFL},
	    {SCMP_SYS(fcntl), 1, UINT_MAX, F_DUPFD},
	    {SCMP_SYS(fcntl), 1, UINT_MAX, F_DUPFD_CLOEXEC},
	};

	for (size_t i = 0; i < sizeof some / sizeof some[0]; i++) {
		struct scmp_arg_cmp is = {some[i].argument, SCMP_CMP_MASKED_EQ,
		    some[i].mask, some[i].value};
		int status = seccomp_rule_add(
		    filter, SCMP_ACT_ALLOW, some[i].call, 1, is);

		if (status != 0) {
			errno = -status;
			die("sandbox: system call %d:", some[i].call);
		}
	}
}

void
sandbox_enter(const char *folder)
{
	/* gconv's tables, for HTML in old encodings, are read when needed. */
	const char *const folders[] = {"/usr/lib", "/usr/share", folder, NULL};
	scmp_filter_ctx filter;
	int status;

	if (linux_fence_files(folders) < 0)
		die("sandbox: files:");
	filter = seccomp_init(SCMP_ACT_ERRNO(EPERM));
	if (filter == NULL)
		die("sandbox: no filter for system calls");
	allow_calls(filter);
	allow_some(filter);
	status = seccomp_load(filter);
	seccomp_release(filter);
	if (status != 0) {
		errno = -status;
		die("sandbox: system calls:");
	}
}
