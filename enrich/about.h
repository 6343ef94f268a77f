/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef ENRICH_ABOUT_H
#define ENRICH_ABOUT_H

#include "enrich/reader.h"
#include "lib/json.h"

/* What the document is: the record's `about`, from its symbol, its cover and
 * its lines of adoption.  The symbol beats what is printed; where the two
 * contradict one another, `doubts` says so. */

enum {
	ABOUT_AGENDA = 32,
	ABOUT_DOUBTS = 8,
	ABOUT_ITEM = 24,
	ABOUT_SPONSORS = 256, /* more than there are States */
};

struct about_vote {
	struct span text; /* as printed; p NULL: no vote is told of */
	bool counted;
	int yes, no, abstain;
};

struct about {
	const struct symbol *own; /* NULL: not known */
	char session[12]; /* "": not known, as below */
	int session_number; /* 0 */
	char adopted[12], issued[12];
	char agenda[ABOUT_AGENDA][ABOUT_ITEM]; /* "71(b)" */
	size_t nagenda;
	const char *committee; /* NULL */
	char report[CITE_TARGET_MAX], draft[CITE_TARGET_MAX];
	char meeting[CITE_TARGET_MAX];
	size_t line; /* 1 + the block that tells of the adoption; 0: one
		      * of its own kind */
	struct about_vote vote;
	struct span sponsors[ABOUT_SPONSORS];
	size_t nsponsors;
	const char *doubts[ABOUT_DOUBTS];
	size_t ndoubts;
};

/* The words of a language made ready; the caller frees with
 * about_words_free. */
struct about_words;
struct about_words *about_words_new(const struct lang *lang);
void about_words_free(struct about_words *w);

/* own NULL: no symbol is known.  What is found borrows from v and own. */
void about_read(const struct about_words *w, const struct view *v,
    const struct symbol *own, const struct findings *f, struct about *out);

/* The value of the record's `about`. */
void about_write(struct json_writer *w, const struct about *a);

/* For tests: the session that a line of the cover names ("78", "S-32"), into
 * out; false: it names none.  And the items of an agenda line. */
bool about_session(const struct about_words *w, struct span line, char out[12]);
void about_agenda(
    const struct about_words *w, struct span line, struct about *out);

#endif
