/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "lib/pool.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "lib/mem.h"
#include "lib/worker.h"

enum {
	WINDOW = 4096, /* records under way at most */
	WINDOW_BYTES = 64 << 20, /* of input, over all of them; of output that
				  * waits for a record before it as well */
	QUEUE = 4, /* records given to one worker ahead */
	QUEUE_BYTES = 1 << 20, /* no further one beyond this */
	JOBS_MAX = 256,
	RECEIVE = 256 * 1024,
};

/* The share of its time that a worker computes at least. */
static const double BUSY = 0.001;

enum slot_state { SLOT_WAITING, SLOT_SENT, SLOT_DONE };

/* A record under way: its line in, then its line out. */
struct slot {
	enum slot_state state;
	bool failed;
	unsigned long long number;
	struct buf in, out;
};

/* Why the pool has killed a worker. */
enum crew_end { CREW_ALIVE, CREW_SLEPT, CREW_OVERLONG, CREW_BABBLED };

struct crew {
	pid_t pid; /* 0: not started */
	int fd;
	enum crew_end end;
	/* Seconds waited for it since it last answered or computed, and its
	 * processor time then. */
	double idle, cpu;
	unsigned long long queue[QUEUE]; /* slots, the one at work first */
	size_t queued, bytes;
	struct buf outgoing; /* frames on their way to the worker */
	size_t sent;
	struct buf incoming;
};

struct run {
	const struct pool *pool;
	struct record_reader reader;
	bool ended; /* the input */
	struct slot *slots;
	/* Of the records: printed, handed out, read so far. */
	unsigned long long printed, handed, taken;
	size_t bytes, held; /* of input under way, of output not printed */
	struct crew *crew;
	unsigned jobs;
};

static struct slot *
slot_of(const struct run *r, unsigned long long i)
{
	return &r->slots[i % WINDOW];
}

/* ---- workers ---------------------------------------------------------- */

static void
crew_start(struct run *r, struct crew *c)
{
	int pair[2];

	if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, pair) != 0)
		die("cannot make a socket for a worker:");
	fflush(stdout);
	c->pid = fork();
	if (c->pid < 0)
		die("cannot start a worker:");
	if (c->pid == 0) {
		close(pair[0]);
		for (unsigned i = 0; i < r->jobs; i++)
			if (r->crew[i].pid > 0 && &r->crew[i] != c)
				close(r->crew[i].fd);
		worker_main(r->pool, pair[1]);
	}
	close(pair[1]);
	if (fcntl(pair[0], F_SETFL, O_NONBLOCK) != 0)
		die("cannot set up a worker:");
	c->fd = pair[0];
	c->end = CREW_ALIVE;
	c->idle = c->cpu = 0;
	c->queued = c->bytes = c->sent = 0;
	buf_clear(&c->outgoing);
	buf_clear(&c->incoming);
}

static void
crew_give(struct run *r, struct crew *c, unsigned long long i)
{
	struct slot *s = slot_of(r, i);
	struct worker_frame frame = {.number = s->number, .len = s->in.len};

	if (c->sent == c->outgoing.len) {
		buf_clear(&c->outgoing);
		c->sent = 0;
	}
	buf_add(&c->outgoing, &frame, sizeof frame);
	buf_add(&c->outgoing, s->in.data, s->in.len);
	c->queue[c->queued++] = i;
	c->bytes += s->in.len;
	s->state = SLOT_SENT;
}

static void
crew_send(struct crew *c)
{
	while (c->sent < c->outgoing.len) {
		ssize_t n = send(c->fd, c->outgoing.data + c->sent,
		    c->outgoing.len - c->sent, MSG_NOSIGNAL);

		if (n < 0)
			return; /* full, or dead: receiving will tell */
		c->sent += (size_t)n;
	}
}

/* What stands for a record that its worker could not do. */
static void
slot_fail(const struct pool *pool, struct slot *s, const struct problem *p)
{
	struct record rec;
	struct problem bad;

	buf_clear(&s->out);
	if (!pool->lenient &&
	    record_scan(&rec, s->in.data, s->in.len, s->number, &bad))
		record_fail(&s->out, &rec, pool->stage, p);
	else
		record_bad(
		    &s->out, s->in.data, s->in.len, s->number, pool->stage, p);
	s->failed = true;
	s->state = SLOT_DONE;
}

/* Kill a worker: crew_bury will find it, and say why. */
static void
crew_kill(struct crew *c, enum crew_end why)
{
	if (c->end != CREW_ALIVE)
		return;
	c->end = why;
	kill(c->pid, SIGKILL);
}

/* The first of the queue is done: forget it. */
static void
crew_shift(struct run *r, struct crew *c)
{
	c->bytes -= slot_of(r, c->queue[0])->in.len;
	c->queued--;
	memmove(c->queue, c->queue + 1, c->queued * sizeof *c->queue);
}

/* Take the whole answers out of what came. */
static void
crew_collect(struct run *r, struct crew *c)
{
	size_t at = 0;
	struct worker_frame frame;

	c->idle = 0;
	while (c->queued > 0 && c->incoming.len - at >= sizeof frame) {
		struct slot *s = slot_of(r, c->queue[0]);

		memcpy(&frame, c->incoming.data + at, sizeof frame);
		if (frame.len > (size_t)RECORD_LINE_MAX + 1) {
			crew_kill(c, CREW_OVERLONG);
			break;
		}
		if (c->incoming.len - at - sizeof frame < frame.len)
			break;
		at += sizeof frame;
		buf_add(&s->out, c->incoming.data + at, frame.len);
		s->failed = frame.failed;
		s->state = SLOT_DONE;
		at += frame.len;
		r->held += s->out.len;
		crew_shift(r, c);
	}
	if (c->queued == 0 && c->incoming.len > at)
		crew_kill(c, CREW_BABBLED); /* an answer to nothing */
	if (at == 0)
		return;
	memmove(c->incoming.data, c->incoming.data + at, c->incoming.len - at);
	buf_cut(&c->incoming, c->incoming.len - at);
}

/* Why a worker is gone. */
static void
describe(
    const struct pool *pool, enum crew_end end, int status, struct problem *p)
{
	if (end == CREW_SLEPT)
		problem_set(p, PROBLEM_LIMIT,
		    "the worker slept for more than %u seconds",
		    pool->idle_seconds);
	else if (end == CREW_OVERLONG)
		problem_set(p, PROBLEM_TOO_LARGE,
		    "the record would be longer than %d bytes",
		    RECORD_LINE_MAX);
	else if (WIFSIGNALED(status) && WTERMSIG(status) == SIGPROF)
		problem_set(p, PROBLEM_LIMIT,
		    "more than %u seconds of processor time",
		    pool->cpu_seconds);
	else if (WIFSIGNALED(status))
		problem_set(p, PROBLEM_CRASH, "the worker died: %s",
		    strsignal(WTERMSIG(status)));
	else if (WEXITSTATUS(status) == EXIT_MEMORY)
		problem_set(p, PROBLEM_LIMIT, "more than %zu bytes of memory",
		    pool->memory);
	else
		problem_set(p, PROBLEM_CRASH, "the worker ended with status %d",
		    WEXITSTATUS(status));
}

/* The worker is gone: its first record pays, the others go to the next. */
static void
crew_bury(struct run *r, struct crew *c)
{
	unsigned long long left[QUEUE];
	size_t nleft;
	struct problem p;
	int status;

	close(c->fd);
	while (waitpid(c->pid, &status, 0) < 0 && errno == EINTR)
		;
	if (WIFEXITED(status) && WEXITSTATUS(status) == EXIT_UNUSABLE)
		die("a worker could not go on");
	c->pid = 0;
	if (c->queued == 0)
		return; /* started again when there is work */
	describe(r->pool, c->end, status, &p);
	slot_fail(r->pool, slot_of(r, c->queue[0]), &p);
	r->held += slot_of(r, c->queue[0])->out.len;
	nleft = c->queued - 1;
	memcpy(left, c->queue + 1, nleft * sizeof *left);
	crew_start(r, c);
	for (size_t i = 0; i < nleft; i++)
		crew_give(r, c, left[i]);
}

static void
crew_receive(struct run *r, struct crew *c)
{
	ssize_t n;

	buf_reserve(&c->incoming, RECEIVE);
	n = recv(c->fd, c->incoming.data + c->incoming.len, RECEIVE, 0);
	if (n > 0 && c->end == CREW_ALIVE) {
		buf_cut(&c->incoming, c->incoming.len + (size_t)n);
		crew_collect(r, c);
	} else if (n > 0) {
		return; /* killed: nothing of it counts any more */
	} else if (n == 0 || (errno != EAGAIN && errno != EINTR)) {
		crew_bury(r, c);
	}
}

/* Its processor time in seconds, as far as it can be told. */
static double
cpu_of(const struct crew *c)
{
	clockid_t clock;
	struct timespec t;

	if (clock_getcpuclockid(c->pid, &clock) != 0 ||
	    clock_gettime(clock, &t) != 0)
		return 0;
	return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

/* So many seconds were waited, and nothing came: a worker that has not even
 * computed in all of its time will never answer. */
static void
crew_wait(const struct pool *pool, struct crew *c, double seconds)
{
	double cpu;

	if (pool->idle_seconds == 0 || c->queued == 0)
		return;
	c->idle += seconds;
	if (c->idle < pool->idle_seconds)
		return;
	cpu = cpu_of(c);
	if (cpu - c->cpu < c->idle * BUSY)
		crew_kill(c, CREW_SLEPT);
	c->cpu = cpu;
	c->idle = 0;
}

/* ---- records ---------------------------------------------------------- */

/* The worker that should have the next record; NULL: all are busy. */
static struct crew *
choose(struct run *r)
{
	struct crew *best = NULL;

	for (unsigned i = 0; i < r->jobs; i++) {
		struct crew *c = &r->crew[i];

		if (c->queued == QUEUE || c->bytes > QUEUE_BYTES)
			continue;
		if (best == NULL || c->queued < best->queued)
			best = c;
	}
	if (best != NULL && best->pid == 0)
		crew_start(r, best);
	return best;
}

static void
hand_out(struct run *r)
{
	for (; r->handed < r->taken; r->handed++) {
		struct crew *c;

		/* The first that is not printed must go on. */
		if (r->held > WINDOW_BYTES && r->handed > r->printed)
			return;
		if (slot_of(r, r->handed)->state != SLOT_WAITING)
			continue;
		c = choose(r);
		if (c == NULL)
			return;
		crew_give(r, c, r->handed);
		crew_send(c);
	}
}

static void
print_done(struct run *r)
{
	const struct pool *pool = r->pool;

	for (; r->printed < r->taken; r->printed++) {
		struct slot *s = slot_of(r, r->printed);

		if (s->state != SLOT_DONE)
			break;
		if (fwrite(s->out.data, 1, s->out.len, stdout) != s->out.len)
			die("write error: <stdout>:");
		if (pool->progress != NULL)
			progress_step(pool->progress, s->failed);
		r->bytes -= s->in.len;
		r->held -= s->out.len;
		buf_free(&s->in);
		buf_free(&s->out);
	}
}

static bool
has_room(const struct run *r)
{
	return !r->ended && r->taken - r->printed < WINDOW &&
	       r->bytes < WINDOW_BYTES;
}

static void
take_line(struct run *r)
{
	struct slot *s;
	struct problem p;

	if (!record_read(&r->reader)) {
		r->ended = true;
		return;
	}
	s = slot_of(r, r->taken++);
	*s = (struct slot){.number = r->reader.number};
	if (r->reader.toolong) {
		problem_set(&p, PROBLEM_BAD_RECORD,
		    "a line of more than %d bytes", RECORD_LINE_MAX);
		record_bad(&s->out, r->reader.line.data, r->reader.line.len,
		    s->number, r->pool->stage, &p);
		r->held += s->out.len;
		s->failed = true;
		s->state = SLOT_DONE;
		return;
	}
	buf_add(&s->in, r->reader.line.data, r->reader.line.len);
	buf_reserve(&s->in, 0);
	r->bytes += s->in.len;
}

static double
now(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

/* Milliseconds to wait at most: while a worker is at a record it is looked
 * after; -1: for ever. */
static int
patience(const struct run *r)
{
	for (unsigned i = 0; i < r->jobs; i++)
		if (r->crew[i].queued > 0 && r->pool->idle_seconds > 0)
			return 1000;
	return -1;
}

/* Wait until the input or a worker has something, then see to it. */
static void
wait_and_serve(struct run *r)
{
	struct pollfd fds[JOBS_MAX + 1];
	struct crew *of[JOBS_MAX + 1];
	bool reads = has_room(r), ready = record_ready(&r->reader);
	double before, waited;
	nfds_t n = 0;

	fds[n++] = (struct pollfd){
	    .fd = reads ? fileno(r->reader.in) : -1, .events = POLLIN};
	for (unsigned i = 0; i < r->jobs; i++) {
		struct crew *c = &r->crew[i];
		bool sends = c->sent < c->outgoing.len;

		if (c->pid == 0)
			continue;
		of[n] = c;
		fds[n++] = (struct pollfd){.fd = c->fd,
		    .events = (short)(POLLIN | (sends ? POLLOUT : 0))};
	}
	if (!(reads && ready) && fflush(stdout) != 0)
		die("write error: <stdout>:");
	before = now();
	if (poll(fds, n, reads && ready ? 0 : patience(r)) < 0 &&
	    errno != EINTR)
		die("poll:");
	waited = now() - before;
	for (nfds_t i = 1; i < n; i++) {
		crew_wait(r->pool, of[i], waited);
		if ((fds[i].revents & POLLOUT) != 0)
			crew_send(of[i]);
		if ((fds[i].revents & (POLLIN | POLLHUP | POLLERR)) != 0)
			crew_receive(r, of[i]);
	}
	if (reads && (ready || fds[0].revents != 0))
		take_line(r);
}

static void
dismiss(struct run *r)
{
	for (unsigned i = 0; i < r->jobs; i++) {
		struct crew *c = &r->crew[i];

		buf_free(&c->incoming);
		buf_free(&c->outgoing);
		if (c->pid == 0)
			continue;
		close(c->fd);
		while (waitpid(c->pid, NULL, 0) < 0 && errno == EINTR)
			;
	}
}

static unsigned
processors(void)
{
	long n = sysconf(_SC_NPROCESSORS_ONLN);

	return n < 1 ? 1 : n > JOBS_MAX ? JOBS_MAX : (unsigned)n;
}

void
pool_run(const struct pool *pool, FILE *in, const char *name)
{
	struct run r = {
	    .pool = pool,
	    .reader = {.in = in, .name = name, .lenient = pool->lenient},
	    .jobs = pool->jobs > 0 && pool->jobs <= JOBS_MAX ? pool->jobs
							     : processors(),
	};

	r.slots = mem_zero(WINDOW, sizeof *r.slots);
	r.crew = mem_zero(r.jobs, sizeof *r.crew);
	while (!r.ended || r.printed < r.taken) {
		wait_and_serve(&r);
		print_done(&r);
		hand_out(&r);
	}
	if (fflush(stdout) != 0)
		die("write error: <stdout>:");
	dismiss(&r);
	record_reader_free(&r.reader);
	free(r.slots);
	free(r.crew);
}

bool
pool_filter_work(void *filter, char *line, size_t len,
    unsigned long long number, struct buf *out)
{
	const struct pool_filter *f = filter;
	struct record r;
	struct problem p;

	if (!record_scan(&r, line, len, number, &p))
		record_bad(out, line, len, number, f->stage, &p);
	else if (record_failed(&r))
		record_pass(out, &r);
	else
		return f->record(f->ctx, &r, out);
	return false;
}
