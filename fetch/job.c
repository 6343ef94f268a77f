/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fetch/job.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "lib/symbol.h"

/* A failure that may be gone tomorrow: no reason to take a lesser format. */
static bool
is_passing(enum problem_code code)
{
	return code == PROBLEM_TIMEOUT || code == PROBLEM_NETWORK ||
	       code == PROBLEM_TLS || code == PROBLEM_HTTP ||
	       code == PROBLEM_TRUNCATED;
}

/* Of the failures of several types the first that is more than an absence. */
static void
note(struct job *j, const struct problem *p)
{
	if (j->problem.code == PROBLEM_NONE ||
	    j->problem.code == PROBLEM_ABSENT)
		j->problem = *p;
}

static bool
is_held(const struct job *j, const struct job_place *at)
{
	const struct holding *h = &j->row.holding;

	return h->sha256[0] != '\0' &&
	       store_has(at->store, h->sha256, h->bytes);
}

/* Has the file of a mirror here another size or time than what is held?  One
 * that is gone has not changed: its disk may only be somewhere else. */
static bool
has_changed(struct job *j, const struct job_place *at)
{
	const struct holding *h = &j->row.holding;
	char modified[CLOCK_ISO], *path;
	struct stat st;
	bool there;

	if (!at->options->http.files)
		return false;
	path = url_file_path(h->url);
	there = path != NULL && stat(path, &st) == 0;
	free(path);
	if (!there)
		return false;
	clock_iso((long long)st.st_mtime, modified);
	return (unsigned long long)st.st_size != h->bytes ||
	       strcmp(modified, h->modified) != 0;
}

static bool
is_due(const struct ledger_row *row)
{
	char now[CLOCK_ISO];

	clock_iso(clock_now(), now);
	return row->problem.code == PROBLEM_NONE ||
	       strcmp(row->next_try, now) <= 0;
}

static enum job_next
fail(struct job *j)
{
	item_fail(j->item, &j->problem);
	return JOB_DONE;
}

/* The same of a failure that the ledger knows, and that is not yet due. */
static void
note_known(struct job *j)
{
	struct problem p;

	problem_set(&p, j->row.problem.code,
	    "%.180s (not asked again before %s)", j->row.problem.message,
	    j->row.next_try);
	note(j, &p);
}

/* Ask only whether it has changed, where it is held and that can be told. */
static void
set_conditions(struct job *j, const struct job_place *at)
{
	struct http_transfer *t = &j->transfer;

	t->if_none_match[0] = '\0';
	t->if_modified_since = -1;
	if (at->options->http.files || !is_held(j, at))
		return;
	snprintf(t->if_none_match, sizeof t->if_none_match, "%s",
	    j->row.holding.etag);
	t->if_modified_since = clock_parse(j->row.holding.modified);
}

static enum job_next
ask(struct job *j, struct job_place *at)
{
	const struct run_options *o = at->options;
	struct problem p;

	j->wanted = (struct wanted){.symbol = j->item->symbol,
	    .lang = j->item->lang,
	    .type = o->types[j->type]};
	j->due = 0;
	set_conditions(j, at);
	if (o->source->first(o->place, &j->wanted, &j->transfer, &p))
		return JOB_ASK;
	j->problem = p;
	return fail(j);
}

enum job_next
job_begin(struct job *j, struct job_place *at)
{
	const struct run_options *o = at->options;

	for (; o->types[j->type] != NULL; j->type++) {
		j->tries = j->absences = 0;
		j->row = (struct ledger_row){.holding.scanned = -1};
		if (!ledger_get(at->ledger, j->item->symbol, j->item->lang,
			o->types[j->type], &j->row) ||
		    o->refresh)
			return ask(j, at);
		if (is_held(j, at) && !has_changed(j, at)) {
			item_succeed(j->item, &j->row.holding, true);
			at->counts->cached++;
			return JOB_DONE;
		}
		if (is_due(&j->row))
			return ask(j, at);
		note_known(j);
		if (is_passing(j->row.problem.code))
			break;
	}
	return fail(j);
}

static void
write_row(struct job *j, struct job_place *at)
{
	ledger_put(at->ledger, j->item->symbol, j->item->lang,
	    at->options->types[j->type], &j->row);
	j->item->batch = at->batch;
	at->wrote = true;
}

/* The body is there: into the store and the ledger with it. */
static enum job_next
keep(struct job *j, struct job_place *at, struct holding *h)
{
	struct http_transfer *t = &j->transfer;

	url_without_user(t->url, h->url);
	h->status = t->status;
	h->bytes = t->body.bytes;
	snprintf(h->etag, sizeof h->etag, "%s", t->etag);
	if (t->modified >= 0)
		clock_iso(t->modified, h->modified);
	clock_iso(clock_now(), h->fetched);
	store_finish(&t->body, h->sha256);
	at->bodies++;
	j->row = (struct ledger_row){.holding = *h};
	write_row(j, at);
	item_succeed(j->item, h, false);
	return JOB_DONE;
}

static enum job_next
keep_as_it_is(struct job *j, struct job_place *at)
{
	j->row.problem = (struct problem){0};
	j->row.runs = 0;
	j->row.next_try[0] = '\0';
	write_row(j, at);
	item_succeed(j->item, &j->row.holding, true);
	at->counts->cached++;
	return JOB_DONE;
}

/* No more tries for this type in this run. */
static enum job_next
give_up(struct job *j, struct job_place *at, struct problem *p,
    long long retry_after_s)
{
	const struct run_options *o = at->options;
	bool next = p->code == PROBLEM_ABSENT || !is_passing(p->code);
	long long later;

	/* Absence is believed when it is told twice. */
	if (p->code == PROBLEM_ABSENT && !o->http.files) {
		strncat(p->message, j->absences < 2 ? ", once" : ", twice",
		    sizeof p->message - strlen(p->message) - 1);
		if (j->absences < 2)
			p->code = PROBLEM_HTTP;
	}
	j->row.runs++;
	later = o->http.files ? 0 : retry_later(p->code, j->row.runs);
	if (later < retry_after_s)
		later = retry_after_s;
	j->row.problem = *p;
	j->row.next_try[0] = '\0';
	if (later > 0)
		clock_iso(clock_now() + later, j->row.next_try);
	write_row(j, at);
	note(j, p);
	if (!next)
		return fail(j);
	j->type++;
	return job_begin(j, at);
}

static enum job_next
try_again(struct job *j, struct job_place *at, long long retry_after_s)
{
	const struct run_options *o = at->options;
	const char *symbol = j->item->symbol;
	long long now = clock_ms();
	enum job_next next;

	next = ask(j, at);
	if (next == JOB_DONE)
		return next;
	j->due = now + retry_delay_ms(&o->retry, j->tries, symbol_hash(symbol));
	if (retry_after_s >= 0) {
		/* It speaks for the server, not for the one document. */
		if (at->pause < now + retry_after_s * 1000)
			at->pause = now + retry_after_s * 1000;
		j->due = now; /* once the pause is over */
	}
	return JOB_LATER;
}

static enum job_next
failed(struct job *j, struct job_place *at, struct problem *p)
{
	const struct run_options *o = at->options;
	struct http_transfer *t = &j->transfer;
	long long after = retry_after(t->retry_after, clock_now());
	bool again;

	store_abandon(&t->body); /* its file would stay open while it waits */
	j->tries++;
	j->absences += p->code == PROBLEM_ABSENT;
	again = p->code == PROBLEM_ABSENT ? j->absences < 2
					  : retry_worth(p->code, t->status);
	again = again && !o->http.files && j->tries < o->retry.tries &&
		after <= RETRY_WAIT_MAX;
	log_event(&o->log, LOG_INFO, again ? "again" : "failed",
	    "symbol=%s lang=%s type=%s code=%s status=%ld tries=%u",
	    j->item->symbol, j->item->lang, j->wanted.type,
	    problem_name(p->code), t->status, j->tries);
	if (again)
		return try_again(j, at, after);
	return give_up(j, at, p, after);
}

enum job_next
job_answer(struct job *j, struct job_place *at)
{
	const struct run_options *o = at->options;
	struct holding h = {.scanned = -1};
	struct problem p = {0};

	switch (o->source->answer(o->place, &j->wanted, &j->transfer, &h, &p)) {
	case SOURCE_MORE:
		return JOB_ASK;
	case SOURCE_BODY:
		if (j->transfer.status != 304)
			return keep(j, at, &h);
		if (is_held(j, at))
			return keep_as_it_is(j, at);
		problem_set(&p, PROBLEM_HTTP,
		    "304 from the server, of what is not held");
		return failed(j, at, &p);
	case SOURCE_FAILED:
	default:
		return failed(j, at, &p);
	}
}

void
job_free(struct job *j)
{
	if (j == NULL)
		return;
	http_transfer_free(&j->transfer);
	free(j);
}
