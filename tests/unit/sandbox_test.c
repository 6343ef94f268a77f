/* SPDX-License-Identifier: GPL-3.0-or-later */
#define _DEFAULT_SOURCE /* syscall */
/* What a worker may not do behind its fence, tried for real. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include "lib/linux.h"
#include "parse/sandbox.h"

static char folder[] = "/tmp/sandbox_test.XXXXXX";
static pid_t parent;
static char inside[64], elsewhere[] = "/tmp/sandbox_other.XXXXXX";

/* Each returns 0 when the fence lets it do what it tries. */
static int
try_socket(void)
{
	return socket(AF_INET, SOCK_STREAM, 0) < 0 ? errno : 0;
}

static int
try_unix_socket(void)
{
	int pair[2];

	return socketpair(AF_UNIX, SOCK_STREAM, 0, pair) != 0 ? errno : 0;
}

static int
try_create(void)
{
	char path[80];

	snprintf(path, sizeof path, "%s/new", folder);
	return open(path, O_WRONLY | O_CREAT, 0600) < 0 ? errno : 0;
}

static int
try_change(void)
{
	return open(inside, O_RDWR) < 0 ? errno : 0;
}

static int
try_remove(void)
{
	return unlink(inside) != 0 ? errno : 0;
}

static int
try_append(void)
{
	return open(inside, O_RDONLY | O_APPEND) < 0 ? errno : 0;
}

static int
try_truncate(void)
{
	return truncate(inside, 0) != 0 ? errno : 0;
}

static int
try_rename(void)
{
	return rename(inside, elsewhere) != 0 ? errno : 0;
}

static int
try_mkdir(void)
{
	char path[80];

	snprintf(path, sizeof path, "%s/new", folder);
	return mkdir(path, 0700) != 0 ? errno : 0;
}

static int
try_chmod(void)
{
	return chmod(inside, 0777) != 0 ? errno : 0;
}

/* Signal 0 asks whether there is such a process: the parent is. */
static int
try_kill(void)
{
	return kill(getppid(), 0) != 0 ? errno : 0;
}

static int
try_thread_kill(void)
{
	return syscall(SYS_tgkill, parent, parent, 0) != 0 ? errno : 0;
}

/* A descriptor whose owner gets a signal when there is something to read. */
static int
try_own(void)
{
	int fd = open(inside, O_RDONLY);

	return fcntl(fd, F_SETOWN, parent) != 0 ? errno : 0;
}

static int
try_abort(void)
{
	return syscall(SYS_tgkill, getpid(), getpid(), 0) != 0 ? errno : 0;
}

static int
try_home(void)
{
	const char *home = getenv("HOME");

	return open(home == NULL ? "/root" : home, O_RDONLY) < 0 ? errno : 0;
}

static int
try_run(void)
{
	return execl("/bin/true", "true", (char *)NULL) != 0 ? errno : 0;
}

static int
try_fork(void)
{
	return fork() < 0 ? errno : 0;
}

static int
try_read_elsewhere(void)
{
	return open(elsewhere, O_RDONLY) < 0 ? errno : 0;
}

static int
try_read_inside(void)
{
	return open(inside, O_RDONLY) < 0 ? errno : 0;
}

static int
try_memory(void)
{
	void *p = malloc(1 << 20);

	free(p);
	return p == NULL ? errno : 0;
}

/* What `attempt` gives behind the fence. */
static int
behind_fence(int (*attempt)(void))
{
	int status;
	pid_t pid;

	parent = getpid();
	pid = fork();
	if (pid == 0) {
		sandbox_enter(folder);
		_exit(attempt());
	}
	waitpid(pid, &status, 0);
	assert_true(WIFEXITED(status));
	return WEXITSTATUS(status);
}

static void
test_forbidden(void **state)
{
	(void)state;
	assert_int_equal(behind_fence(try_socket), EPERM);
	assert_int_equal(behind_fence(try_unix_socket), EPERM);
	assert_int_equal(behind_fence(try_create), EPERM);
	assert_int_equal(behind_fence(try_change), EPERM);
	assert_int_equal(behind_fence(try_append), EPERM);
	assert_int_equal(behind_fence(try_truncate), EPERM);
	assert_int_equal(behind_fence(try_rename), EPERM);
	assert_int_equal(behind_fence(try_mkdir), EPERM);
	assert_int_equal(behind_fence(try_chmod), EPERM);
	assert_int_equal(behind_fence(try_kill), EPERM);
	assert_int_equal(behind_fence(try_thread_kill), EPERM);
	assert_int_equal(behind_fence(try_own), EPERM);
	assert_int_equal(behind_fence(try_remove), EPERM);
	assert_int_equal(behind_fence(try_run), EPERM);
	assert_int_equal(behind_fence(try_fork), EPERM);
}

static void
test_allowed(void **state)
{
	(void)state;
	assert_int_equal(behind_fence(try_memory), 0);
	assert_int_equal(behind_fence(try_read_inside), 0);
	assert_int_equal(behind_fence(try_abort), 0);
}

/* Only Landlock can tell one file from another. */
static void
test_elsewhere(void **state)
{
	static const char *const none[] = {NULL};
	int status;
	pid_t pid = fork();

	(void)state;
	if (pid == 0)
		_exit(linux_fence_files(none) == 1);
	waitpid(pid, &status, 0);
	if (WEXITSTATUS(status) == 0) {
		print_message("this kernel has no Landlock\n");
		skip();
	}
	assert_int_equal(behind_fence(try_read_elsewhere), EACCES);
	assert_int_equal(behind_fence(try_home), EACCES);
}

static int
make_files(void **state)
{
	int fd;

	(void)state;
	if (mkdtemp(folder) == NULL)
		return -1;
	snprintf(inside, sizeof inside, "%s/file", folder);
	fd = open(inside, O_WRONLY | O_CREAT, 0600);
	if (fd < 0 || close(fd) != 0)
		return -1;
	fd = mkstemp(elsewhere);
	return fd < 0 || close(fd) != 0 ? -1 : 0;
}

static int
remove_files(void **state)
{
	(void)state;
	return unlink(inside) != 0 || rmdir(folder) != 0 ||
	       unlink(elsewhere) != 0;
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_forbidden),
	    cmocka_unit_test(test_allowed),
	    cmocka_unit_test(test_elsewhere),
	};

	return cmocka_run_group_tests(tests, make_files, remove_files);
}
