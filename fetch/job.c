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

/* Is no other format to be asked for after this failure?  Where nothing but
 * the bytes tells languages apart, another format of the wrong one would pass
 * for the right one. */
static bool
is_last(const struct job_place *at, enum problem_code code)
{
	return is_passing(code) || (code == PROBLEM_WRONG_LANGUAGE &&
				       !at->options->source->numbered);
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

/* Was it fetched or confirmed too long ago?  A file's size and time are
 * looked at each time. */
static bool
is_stale(const struct ledger_row *row, const struct job_place *at)
{
	const char *last = row->problem.code == PROBLEM_NONE
			       ? row->asked
			       : row->holding.fetched;

	return at->stale[0] != '\0' && !at->options->http.files &&
	       strcmp(last, at->stale) <= 0;
}

/* May what is held stand in for what could not be had now? */
static bool
stands_in(
    const struct job *j, const struct job_place *at, enum problem_code code)
{
	return at->stale[0] != '\0' && !at->options->refresh &&
	       is_passing(code) && is_held(j, at);
}

static enum job_next
hold(struct job *j)
{
	item_succeed(j->item, &j->row.holding, true);
	return JOB_DONE;
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
	struct problem p = j->row.problem;

	if (!j->row.now)
		problem_set(&p, p.code, "%.180s (not asked again before %s)",
		    j->row.problem.message, j->row.next_try);
	note(j, &p);
}

enum known { UNKNOWN, HELD, FAILED };

/* What the ledger knows, and what is not to be asked for then. */
static enum known
look_up(struct job *j, const struct job_place *at)
{
	const struct ledger_row *row = &j->row;

	if (row->now) {
		if (row->problem.code == PROBLEM_NONE)
			return is_held(j, at) ? HELD : UNKNOWN;
	} else {
		if (at->options->refresh)
			return UNKNOWN;
		if (is_held(j, at) && !has_changed(j, at) && !is_stale(row, at))
			return HELD;
		if (is_due(row))
			return UNKNOWN;
	}
	return stands_in(j, at, row->problem.code) ? HELD : FAILED;
}

/* Ask only whether it has changed, where it is held and that can be told. */
static void
set_conditions(struct job *j, const struct job_place *at)
{
	struct http_transfer *t = &j->transfer;

	t->if_none_match[0] = '\0';
	t->if_modified_since = -1;
	t->held_sha256 = t->held_date = NULL;
	if (at->options->http.files || !is_held(j, at))
		return;
	snprintf(t->if_none_match, sizeof t->if_none_match, "%s",
	    j->row.holding.etag);
	t->if_modified_since = clock_parse(j->row.holding.modified);
	t->held_sha256 = j->row.holding.sha256;
	t->held_date = j->row.holding.fetched;
}

static enum job_next
ask(struct job *j, struct job_place *at)
{
	const struct run_options *o = at->options;
	struct problem p;

	j->wanted = (struct wanted){.symbol = j->item->symbol,
	    .spelling = j->spelling.text,
	    .lang = j->item->lang,
	    .type = o->types[j->type]};
	j->due = 0;
	set_conditions(j, at);
	if (o->source->first(o->place, &j->wanted, &j->transfer, &p))
		return JOB_ASK;
	j->problem = p;
	return fail(j);
}

/* The first request for a type. */
static enum job_next
ask_first(struct job *j, struct job_place *at)
{
	const struct source *source = at->options->source;
	char known[SPELLING_MAX] = "";

	j->tries = 0;
	if (source->spellings)
		ledger_spelling(at->ledger, j->item->symbol, known);
	spelling_begin(&j->spelling, j->item->symbol, source->spellings, known);
	return ask(j, at);
}

enum job_next
job_begin(struct job *j, struct job_place *at)
{
	const char *const *types = at->options->types;
	bool over = false; /* what was asked in this run ended here */

	for (; types[j->type] != NULL; j->type++) {
		enum known known = UNKNOWN;

		j->row = (struct ledger_row){.holding.scanned = -1};
		if (ledger_get(at->ledger, j->item->symbol, j->item->lang,
			types[j->type], &j->row))
			known = look_up(j, at);
		if (over && !j->row.now)
			break;
		if (known == UNKNOWN)
			return ask_first(j, at);
		if (known == HELD)
			return hold(j);
		note_known(j);
		over = is_last(at, j->row.problem.code);
		if (over && !j->row.now)
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

static enum job_next
keep_as_it_is(struct job *j, struct job_place *at)
{
	j->row.problem = (struct problem){0};
	j->row.runs = 0;
	j->row.next_try[0] = '\0';
	write_row(j, at);
	return hold(j);
}

/* No more tries for this type in this run. */
static enum job_next
give_up(struct job *j, struct job_place *at, struct problem *p,
    long long retry_after_s)
{
	const struct run_options *o = at->options;
	bool next = !is_last(at, p->code);
	long long later;

	if (p->code == PROBLEM_ABSENT && !o->http.files) {
		bool absent = j->spelling.absent;

		strncat(p->message, absent ? ", twice" : ", once",
		    sizeof p->message - strlen(p->message) - 1);
		if (!absent)
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
	if (!next && stands_in(j, at, p->code)) {
		log_event(&o->log, LOG_INFO, "kept",
		    "symbol=%s lang=%s type=%s", j->item->symbol, j->item->lang,
		    j->wanted.type);
		return hold(j);
	}
	if (!next)
		return fail(j);
	j->type++;
	return job_begin(j, at);
}

static enum job_next
try_again(
    struct job *j, struct job_place *at, long long retry_after_s, bool at_once)
{
	const struct run_options *o = at->options;
	const char *symbol = j->item->symbol;
	long long now = clock_ms();
	enum job_next next;

	next = ask(j, at);
	if (next == JOB_DONE)
		return next;
	j->due = now;
	if (!at_once)
		j->due +=
		    retry_delay_ms(&o->retry, j->tries, symbol_hash(symbol));
	if (retry_after_s >= 0) {
		/* It speaks for the server, not for the one document. */
		manners_pause(
		    &at->manners, j->transfer.url, now + retry_after_s * 1000);
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
	enum spelling_next spelling = SPELLING_SAME;
	bool again;

	store_abandon(&t->body); /* its file would stay open while it waits */
	j->tries++;
	/* ODS sends to /error both for a spelling that it does not know and
	 * when it is too busy. */
	if (p->code == PROBLEM_ABSENT || p->code == PROBLEM_REFUSED)
		spelling =
		    spelling_turn(&j->spelling, p->code == PROBLEM_ABSENT);
	again = p->code == PROBLEM_ABSENT ? spelling != SPELLING_NONE
					  : retry_worth(p->code, t->status);
	again = again && !o->http.files && !j->wanted.definite &&
		j->tries < o->retry.tries + j->spelling.others &&
		after <= RETRY_WAIT_MAX;
	log_event(&o->log, LOG_INFO, again ? "again" : "failed",
	    "symbol=%s lang=%s type=%s code=%s status=%ld tries=%u",
	    j->item->symbol, j->item->lang, j->wanted.type,
	    problem_name(p->code), t->status, j->tries);
	if (again)
		return try_again(j, at, after,
		    spelling == SPELLING_OTHER && p->code == PROBLEM_ABSENT);
	return give_up(j, at, p, after);
}

/* English came: what was taken for other languages is no longer theirs. */
static void
refuse_other(
    struct job *j, struct job_place *at, const char *lang, const char *type)
{
	struct ledger_row row = {.holding.scanned = -1, .runs = 1};

	problem_set(&row.problem, PROBLEM_WRONG_LANGUAGE,
	    "what came is the same as in English");
	clock_iso(clock_now() + retry_later(row.problem.code, row.runs),
	    row.next_try);
	ledger_put(at->ledger, j->item->symbol, lang, type, &row);
	at->english = j->item;
	at->refused = row.problem;
}

/*
 * Is it what another language of the document has brought, by its job number
 * or its bytes?  ODS answers with English where it has not got a language, so
 * that English is always what it says.
 */
static bool
is_of_other(struct job *j, struct job_place *at, const struct holding *h,
    struct problem *p)
{
	char lang[LEDGER_LANG], type[LEDGER_TYPE];

	/* Nothing to tell it by: a mirror has no job numbers. */
	if (h->job[0] == '\0' && h->sha256[0] == '\0')
		return false;
	while (ledger_other(
	    at->ledger, j->item->symbol, j->item->lang, h, lang, type)) {
		if (strcmp(j->item->lang, "en") != 0) {
			problem_set(p, PROBLEM_WRONG_LANGUAGE,
			    "what came is the same as in %s",
			    strcmp(lang, "en") == 0 ? "English" : lang);
			return true;
		}
		refuse_other(j, at, lang, type);
	}
	return false;
}

/* The body is there: into the store and the ledger with it. */
static enum job_next
keep(struct job *j, struct job_place *at, struct holding *h)
{
	struct http_transfer *t = &j->transfer;
	struct problem p;

	if (h->url[0] == '\0')
		url_without_user(t->url, h->url);
	h->status = t->status;
	h->bytes = t->body.bytes;
	snprintf(h->etag, sizeof h->etag, "%s", t->etag);
	if (t->modified >= 0)
		clock_iso(t->modified, h->modified);
	memcpy(h->fetched, t->began, sizeof h->fetched);
	if (is_of_other(j, at, h, &p)) /* by its job number */
		return failed(j, at, &p);
	store_finish(&t->body, h->sha256);
	at->bodies++;
	if (is_of_other(j, at, h, &p)) /* so that the body is theirs */
		return failed(j, at, &p);
	j->row = (struct ledger_row){.holding = *h};
	if (strcmp(j->spelling.text, j->item->symbol) != 0)
		memcpy(
		    j->row.spelling, j->spelling.text, sizeof j->row.spelling);
	write_row(j, at);
	item_succeed(j->item, h, false);
	return JOB_DONE;
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
