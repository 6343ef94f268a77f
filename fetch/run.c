/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fetch/run.h"

#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "fetch/clock.h"
#include "fetch/contact.h"
#include "fetch/job.h"
#include "lib/mem.h"
#include "lib/store_sync.h"

enum {
	WINDOW_BYTES = 256 * 1024 * 1024, /* of lines that wait */
	WAIT_MAX = 60 * 1000,
	SYNC_LOOK_MS = 2, /* between looks at a disk that is under way */
};

/*
 * The window is a ring: printed up to `first`, begun up to `next`, read up to
 * `end` (numbers that only grow).
 */
struct run {
	const struct run_options *options;
	struct input *in;
	struct progress *progress;
	struct run_counts *counts;
	struct store store;
	struct ledger ledger;
	struct http http;
	struct http_options http_options; /* with the agent */
	struct buf agent;
	struct warc warc; /* where options->warc names one */
	struct job_place place;

	struct item *items; /* RUN_WINDOW of them */
	unsigned long long first, next, end;
	unsigned long long ready; /* done up to here, with their neighbours */
	size_t bytes; /* of their lines, about */

	struct job **live; /* begun, not done */
	size_t nlive, cap;
	long long began; /* milliseconds */
	long long wrote; /* milliseconds: when the batch was begun */
	struct store_sync sync; /* of the batch before */
	unsigned long long durable; /* batches up to this one are */
};

void
run_print(
    const struct item *i, struct progress *progress, struct run_counts *counts)
{
	if (fwrite(i->line.data, 1, i->line.len, stdout) != i->line.len)
		die("write error: <stdout>:");
	counts->records++;
	counts->failed += i->failed;
	counts->cached += i->cached;
	progress_step(progress, i->failed);
}

static struct item *
item_at(struct run *r, unsigned long long number)
{
	return &r->items[number % RUN_WINDOW];
}

static bool
window_is_full(const struct run *r)
{
	return r->end - r->first == RUN_WINDOW || r->bytes > WINDOW_BYTES;
}

static bool
is_readable(int fd)
{
	struct pollfd p = {.fd = fd, .events = POLLIN};

	return poll(&p, 1, 0) > 0;
}

/* Fill the window with what can be read without waiting. */
static void
take_input(struct run *r)
{
	while (!window_is_full(r)) {
		struct item *i = item_at(r, r->end);

		if (input_next(r->in, i)) {
			r->bytes += i->line.len;
			r->end++;
		} else if (!r->in->end && is_readable(r->in->fd)) {
			input_fill(r->in);
		} else {
			return;
		}
	}
}

static void
remove_live(struct run *r, struct job *j)
{
	for (size_t i = 0; i < r->nlive; i++)
		if (r->live[i] == j)
			r->live[i] = r->live[--r->nlive];
	/* Who waited for it looks into the ledger now. */
	for (size_t i = 0; i < r->nlive; i++)
		if (r->live[i]->after == j)
			r->live[i]->after = NULL;
	job_free(j);
}

static struct job *
same_document(const struct run *r, const struct item *item)
{
	for (size_t i = 0; i < r->nlive; i++) {
		const struct item *other = r->live[i]->item;

		if (other->lang == item->lang &&
		    strcmp(other->symbol, item->symbol) == 0 &&
		    r->live[i]->after == NULL)
			return r->live[i];
	}
	return NULL;
}

static bool
budget_is_spent(const struct run *r)
{
	const struct run_budget *b = &r->options->budget;
	const struct run_counts *c = r->counts;

	return (b->documents > 0 && c->fetched >= b->documents) ||
	       (b->bytes > 0 && c->bytes >= b->bytes) ||
	       (b->seconds > 0 &&
		   clock_ms() - r->began >= (long long)b->seconds * 1000);
}

/* It is left to another run. */
static void
defer(struct run *r, struct job *j)
{
	j->item->done = j->item->deferred = true;
	r->counts->deferred++;
	remove_live(r, j);
}

/* Send its request, if it is the host's turn; else it stays due. */
static void
ask(struct run *r, struct job *j, long long now)
{
	const char *url = j->transfer.url;

	if (j->wanted.hops == 0 && budget_is_spent(r)) {
		defer(r, j);
	} else if (manners_due(&r->place.manners, url, now) > now) {
		j->due = now;
	} else {
		j->due = 0;
		manners_began(&r->place.manners, url, now);
		http_start(&r->http, &j->transfer);
	}
}

static void
proceed(struct run *r, struct job *j, enum job_next next)
{
	if (next == JOB_ASK && r->counts->stopped)
		j->due = clock_ms(); /* for ever */
	else if (next == JOB_ASK)
		ask(r, j, clock_ms());
	else if (next == JOB_DONE)
		remove_live(r, j);
	if (r->wrote == 0 && r->place.wrote)
		r->wrote = clock_ms();
}

static void
begin_item(struct run *r, struct item *item)
{
	struct job *j, *other;

	if (item->done)
		return;
	other = same_document(r, item);
	j = mem_zero(1, sizeof *j);
	j->item = item;
	j->transfer.owner = j;
	r->live = mem_grow(r->live, r->nlive, &r->cap, sizeof(struct job *));
	r->live[r->nlive++] = j;
	j->after = other;
	j->due = 1; /* when `other` is done */
	if (other == NULL)
		proceed(r, j, job_begin(j, &r->place));
}

/* May another document be begun?  Those that wait for their host's turn come
 * first, and those under way may be all that the budget allows. */
static bool
has_room(const struct run *r, long long now)
{
	unsigned long long busy = r->http.active;
	unsigned long long most = r->options->budget.documents;

	for (size_t i = 0; i < r->nlive; i++)
		busy += r->live[i]->due != 0 && r->live[i]->due <= now &&
			r->live[i]->after == NULL;
	return busy < r->options->jobs &&
	       (most == 0 || r->counts->fetched >= most ||
		   r->counts->fetched + r->nlive < most);
}

/* Begin what may be begun: first what waited. */
static void
start(struct run *r)
{
	long long now = clock_ms();

	if (r->counts->stopped)
		return;
	for (size_t i = 0; i < r->nlive && r->http.active < r->options->jobs;
	     i++) {
		struct job *j = r->live[i];
		size_t before = r->nlive;

		if (j->due == 0 || j->after != NULL || now < j->due)
			continue;
		if (j->due == 1)
			proceed(r, j, job_begin(j, &r->place));
		else
			ask(r, j, now);
		if (r->nlive != before)
			i = (size_t)-1; /* the list has changed */
	}
	while (r->next < r->end && has_room(r, now))
		begin_item(r, item_at(r, r->next++));
}

/* Is it the server that is not well, whatever it was asked for? */
static bool
is_trouble(const struct http_transfer *t)
{
	return t->problem.code == PROBLEM_TIMEOUT ||
	       t->problem.code == PROBLEM_NETWORK ||
	       t->problem.code == PROBLEM_TLS ||
	       t->problem.code == PROBLEM_TRUNCATED || retry_status(t->status);
}

/* The host has failed too often: nothing more is asked of anyone. */
static void
stop(struct run *r, const struct http_transfer *t)
{
	char origin[URL_MAX];

	url_without_user(r->options->place, origin);
	if (!r->counts->stopped && t->problem.code != PROBLEM_NONE)
		warn("%s: stopped after %u failures in a row, the last: %s",
		    origin, r->options->manners.breaker, t->problem.message);
	else if (!r->counts->stopped)
		warn("%s: stopped after %u failures in a row, the last: "
		     "status %ld",
		    origin, r->options->manners.breaker, t->status);
	r->counts->stopped = true;
}

/* What came is English: records of other languages that have the same, and
 * are not printed yet, are of nothing that they should have. */
static void
refuse_others(struct run *r)
{
	const struct item *english = r->place.english;

	r->place.english = NULL;
	for (unsigned long long n = r->first; n < r->next && english; n++) {
		struct item *i = item_at(r, n);

		if (!i->done || i->failed || i->lang == english->lang ||
		    strcmp(i->symbol, english->symbol) != 0)
			continue;
		if (strcmp(i->sha256, english->sha256) == 0 ||
		    (*i->job != '\0' && strcmp(i->job, english->job) == 0)) {
			item_refuse(i, &r->place.refused);
			i->batch = r->place.batch;
		}
	}
}

static void
collect(struct run *r)
{
	struct http_transfer *t;

	while ((t = http_next(&r->http)) != NULL) {
		struct job *j = t->owner;
		const struct item *i = j->item;
		unsigned long long bytes = t->bytes;
		enum job_next next;

		if (!manners_ended(&r->place.manners, t->url, is_trouble(t)))
			stop(r, t);
		next = job_answer(j, &r->place);
		if (next == JOB_DONE && !i->failed && !i->cached) {
			r->counts->fetched++;
			r->counts->bytes += bytes;
		}
		proceed(r, j, next);
		refuse_others(r);
	}
}

/* Are the first of the window and its neighbours of the same symbol done, as
 * far as they are read?  What one language brings may tell of another. */
static bool
first_are_done(struct run *r)
{
	const char *symbol = item_at(r, r->first)->symbol;
	unsigned long long n = r->first;

	if (n < r->ready)
		return true;
	do
		if (n >= r->next || !item_at(r, n)->done)
			return false;
	while (++n < r->end && symbol != NULL &&
	       item_at(r, n)->symbol != NULL &&
	       strcmp(item_at(r, n)->symbol, symbol) == 0);
	r->ready = n;
	return true;
}

/* The bodies of the batch before are on the disk: so is, now, what the ledger
 * says of them.  (Rows of the next batch go with them; one whose body is lost
 * with the power is found out by store_has.) */
static void
end_commit(struct run *r)
{
	ledger_commit(&r->ledger);
	r->durable = r->place.batch - 1;
}

/* Close the batch, and begin to bring it to the disk. */
static void
begin_commit(struct run *r)
{
	bool bodies = r->place.bodies > 0;

	if (r->options->warc != NULL)
		warc_sync(&r->warc);
	if (bodies)
		store_sync_begin(&r->sync, &r->store);
	r->place.bodies = 0;
	r->place.wrote = false;
	r->place.batch++;
	r->wrote = 0;
	if (!bodies)
		end_commit(r);
}

static void
commit_if_due(struct run *r)
{
	bool idle = r->nlive == 0 && r->next == r->end;

	if (r->sync.under_way && store_sync_ended(&r->sync, false))
		end_commit(r);
	if (r->sync.under_way || !r->place.wrote)
		return;
	if (idle || r->place.bodies >= RUN_BATCH ||
	    clock_ms() - r->wrote >= RUN_BATCH_MS ||
	    (window_is_full(r) && r->next == r->end && first_are_done(r)))
		begin_commit(r);
}

/* Is it to be printed? */
static bool
is_news(struct run *r, const struct item *i)
{
	if (!r->options->changed || i->symbol == NULL ||
	    ledger_tell(&r->ledger, i->symbol, i->lang,
		i->failed ? "" : i->sha256,
		i->failed ? problem_name(i->code) : ""))
		return true;
	r->counts->unchanged++;
	progress_step(r->progress, i->failed);
	return false;
}

/* Print what is done and durable, in order. */
static void
print(struct run *r)
{
	unsigned long long from = r->first;

	for (; r->first < r->next; r->first++) {
		struct item *i = item_at(r, r->first);

		if (!first_are_done(r) || i->batch > r->durable)
			break;
		if (!i->deferred && is_news(r, i))
			run_print(i, r->progress, r->counts);
		r->bytes -= r->bytes < i->line.len ? r->bytes : i->line.len;
		item_free(i);
	}
	if (r->first > from && fflush(stdout) != 0)
		die("write error: <stdout>:");
}

/* Milliseconds until something is due. */
static int
patience(struct run *r)
{
	long long now = clock_ms(), until = now + WAIT_MAX;

	if (r->sync.under_way)
		until = now + SYNC_LOOK_MS;
	else if (r->wrote > 0 && r->wrote + RUN_BATCH_MS < until)
		until = r->wrote + RUN_BATCH_MS;
	for (size_t i = 0; i < r->nlive; i++) {
		const struct job *j = r->live[i];
		long long due;

		if (j->due == 0 || j->after != NULL || r->counts->stopped)
			continue;
		due = j->due;
		if (due > 1 && due <= now)
			due = manners_due(
			    &r->place.manners, j->transfer.url, now);
		if (due < until)
			until = due;
	}
	return until > now ? (int)(until - now) : 0;
}

static void
set_up(struct run *r)
{
	const struct run_options *o = r->options;
	char origin[URL_MAX];

	url_without_user(o->place, origin);
	store_await(&r->store, o->store, o->lock_wait);
	ledger_create(&r->ledger, o->store, origin);
	contact_agent(&r->ledger, o->contact,
	    strcmp(origin, source_find("ods")->at) == 0, &r->agent);
	r->http_options = o->http;
	r->http_options.agent = r->agent.data;
	if (o->warc != NULL) {
		warc_open(&r->warc, o->warc, o->lock_wait, r->agent.data);
		r->http_options.warc = &r->warc;
	}
	http_open(&r->http, &r->http_options, &r->store);
	r->items = mem_zero(RUN_WINDOW, sizeof *r->items);
	r->place = (struct job_place){
	    .options = o, .store = &r->store, .ledger = &r->ledger, .batch = 1};
	manners_open(&r->place.manners, &o->manners);
	r->began = clock_ms();
	if (o->max_age >= 0)
		clock_iso(clock_now() - o->max_age, r->place.stale);
}

/* What was read and not done is for another run. */
static void
drop(struct run *r)
{
	unsigned long long left = 0;

	if (r->sync.under_way && store_sync_ended(&r->sync, true))
		end_commit(r);
	begin_commit(r);
	if (r->sync.under_way && store_sync_ended(&r->sync, true))
		end_commit(r);
	print(r);
	for (; r->first < r->end; r->first++) {
		left++;
		item_free(item_at(r, r->first));
	}
	while (r->nlive > 0)
		job_free(r->live[--r->nlive]);
	warn("%llu documents of those that were read are left for another run",
	    left);
}

void
run_fetch(const struct run_options *o, struct input *in,
    struct progress *progress, struct run_counts *counts)
{
	struct run r = {
	    .options = o, .in = in, .progress = progress, .counts = counts};

	set_up(&r);
	for (;;) {
		take_input(&r);
		start(&r);
		commit_if_due(&r);
		print(&r);
		if (counts->stopped ? r.http.active == 0
				    : r.first == r.end && input_is_over(in))
			break;
		http_wait(&r.http, patience(&r),
		    in->end || window_is_full(&r) ? -1 : in->fd);
		collect(&r);
	}
	if (counts->stopped)
		drop(&r);
	else
		ledger_told(&r.ledger); /* all is printed, stdout flushed */
	http_close(&r.http);
	if (o->warc != NULL)
		warc_close(&r.warc);
	ledger_close(&r.ledger);
	store_close(&r.store);
	manners_close(&r.place.manners);
	buf_free(&r.agent);
	free(r.items);
	free(r.live);
}
