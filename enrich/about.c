/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "enrich/about.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "enrich/about_words.h"
#include "lib/mem.h"

/* Bytes of a line that tells of adoption, at most; blocks at either end where
 * such a line may stand. */
enum {
	LINE_MAX_BYTES = 4000,
	EDGE = 8,
	COVER_BLOCKS = 60, /* sponsors are named no further on */
	SPONSORS_BYTES = 16000, /* 190 States in the longest language */
};

/* Committees are named in English whatever the language. */
static const char *const committees[] = {
    NULL,
    "First Committee",
    "Second Committee",
    "Third Committee",
    "Fourth Committee",
    "Fifth Committee",
    "Sixth Committee",
    "Special Political Committee",
    "General Committee",
    "Credentials Committee",
};

static void
doubt(struct about *a, const char *text)
{
	if (a->ndoubts < ABOUT_DOUBTS)
		a->doubts[a->ndoubts++] = text;
}

static void
copy(char *to, size_t size, const char *from)
{
	snprintf(to, size, "%s", from);
}

/* The first whole day found in a block of a kind; NULL: none. */
static const struct date *
date_in(const struct view *v, const struct findings *f, enum view_kind kind)
{
	for (size_t i = 0; i < f->ndates; i++) {
		const struct found_date *d = &f->dates[i];

		if (d->date.full && d->place.within == PLACE_BLOCK &&
		    v->blocks[d->place.item].kind == kind)
			return &d->date;
	}
	return NULL;
}

static bool
is_act(const struct about *a)
{
	return a->own != NULL && (strcmp(a->own->type, "resolution") == 0 ||
				     strcmp(a->own->type, "decision") == 0);
}

/* Does the year of a day fit the symbol?  A session goes on into the next. */
static bool
fits_year(const struct about *a, const struct date *d)
{
	int year = (int)strtoul(d->first, NULL, 10);

	return a->own->year == 0 || year == a->own->year ||
	       year == a->own->year + 1;
}

/*
 * Older volumes have no line of adoption: the day stands in the title
 * ("Resolution of 4 April 1946", S/RES/3 (1946)) or in a sentence beside the
 * text that names the meeting ("Adopted at the 81st plenary meeting, on 4
 * December 2000", A/RES/55/100).
 */
static const struct date *
day_elsewhere(const struct about_words *w, const struct view *v,
    const struct findings *f, struct about *a)
{
	for (size_t i = 0; i < f->ndates && is_act(a); i++) {
		const struct found_date *d = &f->dates[i];
		size_t item = d->place.item;
		const struct view_block *b;

		if (!d->date.full || !fits_year(a, &d->date) ||
		    d->place.within == PLACE_NOTE ||
		    d->place.within == PLACE_MASTHEAD)
			continue;
		if (d->place.within == PLACE_TITLE)
			return &d->date;
		b = &v->blocks[item];
		if (b->kind == VIEW_TITLE && d->date.role != DATE_CITED)
			return &d->date;
		if ((item < EDGE || item + EDGE >= v->nblocks) &&
		    (b->kind == VIEW_PARAGRAPH || b->kind == VIEW_OTHER ||
			b->kind == VIEW_HEADING) &&
		    b->text.n <= LINE_MAX_BYTES &&
		    about_meeting(w, b->text, f, item) > 0) {
			a->line = item + 1;
			return &d->date;
		}
	}
	return NULL;
}

/* A resolution of the General Assembly is adopted within its session. */
static bool
is_within_session(const struct about *a, const char *day)
{
	const char *from, *to;

	if (a->own == NULL || (strncmp(a->own->text, "A/RES/", 6) != 0 &&
				  strncmp(a->own->text, "A/DEC/", 6) != 0))
		return true;
	from = session_opening(a->session);
	to = session_closing(a->session);
	return (from == NULL || strcmp(day, from) >= 0) &&
	       (to == NULL || strcmp(day, to) <= 0);
}

static void
read_dates(const struct about_words *w, const struct view *v,
    const struct findings *f, struct about *a)
{
	const struct date *adopted = date_in(v, f, VIEW_ADOPTION);
	const struct date *closing = date_in(v, f, VIEW_CLOSING);
	const struct date *issued = NULL;

	for (size_t i = 0; i < f->ndates && issued == NULL; i++)
		if (f->dates[i].place.within == PLACE_MASTHEAD &&
		    f->dates[i].date.role == DATE_ISSUED)
			issued = &f->dates[i].date;
	if (issued == NULL)
		issued = date_in(v, f, VIEW_MASTHEAD);
	if (issued != NULL && issued->full)
		copy(a->issued, sizeof a->issued, issued->first);
	if (adopted != NULL && closing != NULL &&
	    strcmp(adopted->first, closing->first) != 0) {
		doubt(a, "closing-date");
		/* A/RES/77/81 in Spanish: 2012 in the one, 2022 in the
		 * other. */
		if (is_within_session(a, closing->first))
			adopted = closing;
	}
	if (adopted == NULL)
		adopted = closing;
	if (adopted == NULL)
		adopted = day_elsewhere(w, v, f, a);
	if (adopted != NULL)
		copy(a->adopted, sizeof a->adopted, adopted->first);
	if (a->adopted[0] != '\0' && a->issued[0] != '\0' &&
	    strcmp(a->issued, a->adopted) < 0)
		doubt(a, "issued-before-adopted");
}

static void
read_session(const struct about_words *w, const struct view *v, struct about *a)
{
	struct span line = v->masthead[VIEW_SESSION];
	char printed[12] = "";
	bool is_printed = line.p != NULL && about_session(w, line, printed);

	if (a->own != NULL && a->own->session[0] != '\0') {
		copy(a->session, sizeof a->session, a->own->session);
		if (is_printed && strcmp(printed, a->session) != 0)
			doubt(a, "masthead-session");
	} else if (is_printed) {
		copy(a->session, sizeof a->session, printed);
	}
	if (a->session[0] >= '0' && a->session[0] <= '9')
		a->session_number = (int)strtoul(a->session, NULL, 10);
}

/* The report or the draft that the route names. */
static void
read_route(const struct view *v, const struct findings *f, struct about *a)
{
	for (size_t i = 0; i < f->ncites; i++) {
		const struct found_cite *c = &f->cites[i];
		bool draft;

		if (c->place.within != PLACE_BLOCK ||
		    v->blocks[c->place.item].kind != VIEW_ROUTE ||
		    c->cite.kind != CITE_DOCUMENT)
			continue;
		draft = strstr(c->cite.target, "/L.") != NULL;
		if (draft && a->draft[0] == '\0')
			copy(a->draft, sizeof a->draft, c->cite.target);
		if (!draft && a->report[0] == '\0')
			copy(a->report, sizeof a->report, c->cite.target);
	}
}

/* Series of verbatim and summary records (ST/LIB/SER.B/5/Rev.5). */
static void
name_meeting(struct about *a, int number)
{
	const char *own = a->own == NULL ? "" : a->own->text;
	size_t size = sizeof a->meeting;

	if (strncmp(own, "S/", 2) == 0) {
		snprintf(a->meeting, size, "S/PV.%d", number);
	} else if (strncmp(own, "A/RES/", 6) == 0 ||
		   strncmp(own, "A/DEC/", 6) == 0) {
		if (a->session_number > 0 && a->session_number <= 30)
			snprintf(a->meeting, size, "A/PV.%d", number);
		else if (a->session[0] != '\0')
			snprintf(
			    a->meeting, size, "A/%s/PV.%d", a->session, number);
	} else if (strncmp(own, "E/RES/", 6) == 0 && a->own->year > 1977) {
		snprintf(a->meeting, size, "E/%d/SR.%d", a->own->year, number);
	}
}

static void
read_blocks(const struct about_words *w, const struct view *v,
    const struct findings *f, struct about *a)
{
	for (size_t i = 0; i < v->nblocks; i++) {
		const struct view_block *b = &v->blocks[i];
		int n;

		/* Such lines are short. */
		if (b->text.p == NULL || b->text.n > LINE_MAX_BYTES)
			continue;
		if (b->kind == VIEW_ROUTE && a->committee == NULL)
			a->committee = committees[about_committee(w, b->text)];
		if (b->kind != VIEW_ADOPTION && b->kind != VIEW_CLOSING &&
		    b->kind != VIEW_VOTE && i + 1 != a->line)
			continue;
		if (a->vote.text.p == NULL)
			about_vote(w, b->text, &a->vote);
		n = about_meeting(w, b->text, f, i);
		if (n > 0 && a->meeting[0] == '\0')
			name_meeting(a, n);
	}
}

/* A list of names that a scan broke in two is not to lose its first part. */
static bool
goes_on(const struct view_block *before, const struct view_block *b)
{
	return before->kind == b->kind && before->text.n > 0 &&
	       memchr(before->text.p, ',', before->text.n) != NULL &&
	       strchr(".:;", before->text.p[before->text.n - 1]) == NULL;
}

/* They stand above the text of the draft. */
static void
read_sponsors(
    const struct about_words *w, const struct view *v, struct about *a)
{
	for (size_t i = 0; i < v->nblocks && a->nsponsors == 0; i++) {
		const struct view_block *b = &v->blocks[i];

		if (b->kind == VIEW_PREAMBLE || b->kind == VIEW_OPERATIVE ||
		    i > COVER_BLOCKS)
			break;
		if (b->text.p != NULL && b->text.n < SPONSORS_BYTES &&
		    (i == 0 || !goes_on(&v->blocks[i - 1], b)))
			a->nsponsors = about_sponsors(
			    w, b->text, a->sponsors, ABOUT_SPONSORS);
	}
}

void
about_read(const struct about_words *w, const struct view *v,
    const struct symbol *own, const struct findings *f, struct about *out)
{
	*out = (struct about){.own = own};
	read_session(w, v, out);
	read_dates(w, v, f, out);
	if (out->adopted[0] != '\0' && !is_within_session(out, out->adopted))
		doubt(out, "date-outside-session");
	if (v->masthead[VIEW_AGENDA].p != NULL)
		about_agenda(w, v->masthead[VIEW_AGENDA], out);
	read_route(v, f, out);
	read_blocks(w, v, f, out);
	read_sponsors(w, v, out);
}

/* "" is null. */
static void
put(struct json_writer *w, const char *key, const char *text)
{
	json_pair_string(w, key, text == NULL || *text == '\0' ? NULL : text);
}

static void
put_number(struct json_writer *w, const char *key, int n)
{
	if (n == 0)
		json_pair_null(w, key);
	else
		json_pair_integer(w, key, n);
}

static void
write_vote(struct json_writer *w, const struct about_vote *vote)
{
	if (vote->text.p == NULL) {
		json_pair_null(w, "vote");
		return;
	}
	json_put_key(w, "vote");
	json_begin(w, '{');
	if (vote->counted) {
		json_pair_integer(w, "yes", vote->yes);
		json_pair_integer(w, "no", vote->no);
		json_pair_integer(w, "abstain", vote->abstain);
	}
	json_pair_span(w, "text", vote->text);
	json_finish(w, '}');
}

static void
write_sponsors(struct json_writer *w, const struct about *a)
{
	if (a->nsponsors == 0) {
		json_pair_null(w, "sponsors");
		return;
	}
	json_put_key(w, "sponsors");
	json_begin(w, '[');
	for (size_t i = 0; i < a->nsponsors; i++)
		json_put_span(w, a->sponsors[i]);
	json_finish(w, ']');
}

static int
year_of(const struct about *a)
{
	const char *day = a->adopted[0] != '\0' ? a->adopted : a->issued;

	if (*day != '\0')
		return (int)strtoul(day, NULL, 10);
	return a->own == NULL ? 0 : a->own->year;
}

static void
write_symbol(struct json_writer *w, const struct symbol *s)
{
	put(w, "organ", s == NULL ? NULL : s->body->organ);
	put(w, "body", s == NULL ? NULL : s->body->body);
	put(w, "type", s == NULL ? NULL : s->type);
}

void
about_write(struct json_writer *w, const struct about *a)
{
	json_begin(w, '{');
	write_symbol(w, a->own);
	put(w, "session", a->session);
	put_number(w, "session_number", a->session_number);
	put(w, "number", a->own == NULL ? NULL : a->own->number);
	put(w, "letter", a->own == NULL ? NULL : a->own->letter);
	put_number(w, "year", year_of(a));
	put(w, "adopted", a->adopted);
	put(w, "issued", a->issued);
	json_put_key(w, "agenda");
	json_begin(w, '[');
	for (size_t i = 0; i < a->nagenda; i++)
		json_put_string(w, a->agenda[i]);
	json_finish(w, ']');
	put(w, "committee", a->committee);
	put(w, "report", a->report);
	put(w, "draft", a->draft);
	put(w, "meeting", a->meeting);
	write_vote(w, &a->vote);
	write_sponsors(w, a);
	json_put_key(w, "doubts");
	json_begin(w, '[');
	for (size_t i = 0; i < a->ndoubts; i++)
		json_put_string(w, a->doubts[i]);
	json_finish(w, ']');
	json_finish(w, '}');
}
