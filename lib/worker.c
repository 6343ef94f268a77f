/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "lib/worker.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

#include "lib/linux.h"

/* All n bytes; false at the end of the stream. */
static bool
receive(int fd, void *to, size_t n)
{
	char *p = to;

	while (n > 0) {
		ssize_t got = recv(fd, p, n, MSG_WAITALL);

		if (got < 0 && errno == EINTR)
			continue;
		if (got <= 0)
			return false;
		p += got;
		n -= (size_t)got;
	}
	return true;
}

static void
give(int fd, const void *from, size_t n)
{
	const char *p = from;

	while (n > 0) {
		ssize_t put = send(fd, p, n, MSG_NOSIGNAL);

		if (put < 0 && errno == EINTR)
			continue;
		if (put < 0)
			_exit(EXIT_UNUSABLE);
		p += put;
		n -= (size_t)put;
	}
}

/* A record gets so much processor time; 0 takes the limit away. */
static void
set_timer(unsigned seconds)
{
	struct itimerval t = {.it_value = {.tv_sec = (time_t)seconds}};

	if (setitimer(ITIMER_PROF, &t, NULL) != 0)
		die("setitimer:");
}

void
worker_extend(unsigned seconds)
{
	struct itimerval t;

	if (getitimer(ITIMER_PROF, &t) != 0)
		die("getitimer:");
	if (t.it_value.tv_sec == 0 && t.it_value.tv_usec == 0)
		return;
	t.it_value.tv_sec += (time_t)seconds;
	if (setitimer(ITIMER_PROF, &t, NULL) != 0)
		die("setitimer:");
}

/* Sanitizers reserve more address space than any limit. */
static void
limit_memory(size_t bytes)
{
#ifndef SANITIZED
	struct rlimit limit = {.rlim_cur = bytes, .rlim_max = bytes};

	if (bytes > 0 && setrlimit(RLIMIT_AS, &limit) != 0)
		die("setrlimit:");
#else
	(void)bytes;
#endif
}

/* Nothing that a library prints may come among the records. */
static void
take_stdio_away(void)
{
	int null = open("/dev/null", O_RDWR);

	if (null < 0 || dup2(null, STDIN_FILENO) < 0 ||
	    dup2(null, STDOUT_FILENO) < 0)
		die("/dev/null:");
	close(null);
}

_Noreturn void
worker_main(const struct pool *pool, int fd)
{
	struct worker_frame frame = {0};
	struct buf line = {0}, out = {0};

	linux_die_with_parent();
	take_stdio_away();
	limit_memory(pool->memory);
	if (pool->start != NULL)
		pool->start(pool->ctx);
	while (receive(fd, &frame, sizeof frame)) {
		buf_clear(&line);
		buf_clear(&out);
		buf_reserve(&line, frame.len);
		if (!receive(fd, line.data, frame.len))
			break;
		buf_cut(&line, frame.len);
		set_timer(pool->cpu_seconds);
		frame.failed = !pool->work(
		    pool->ctx, line.data, line.len, frame.number, &out);
		set_timer(0);
		frame.len = out.len;
		give(fd, &frame, sizeof frame);
		give(fd, out.data, out.len);
	}
	_exit(0);
}
