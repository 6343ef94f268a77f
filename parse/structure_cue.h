/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef PARSE_STRUCTURE_CUE_H
#define PARSE_STRUCTURE_CUE_H

#include <stdbool.h>
#include <stddef.h>

#include "lib/buf.h"
#include "lib/lang/structure.h"
#include "lib/words.h"

/*
 * What the words of lib/lang/structure.h say of a line.  A line is a block
 * short enough to be a heading or a line of the cover.
 */
enum {
	CUE_LINE_MAX = 1000, /* bytes */
	CUE_ADOPTION_MAX = 300, /* … of the line of adoption */
	CUE_VOTES_MAX = 80, /* … of "In favour:" */
};

enum cue {
	CUE_NATIONS,
	CUE_DISTRIBUTION,
	CUE_ORIGINAL,
	CUE_AGENDA,
	CUE_ANNEX,
	CUE_VOTED,
	CUE_VOTES,
	CUE_CONTENTS,
	CUE_PROCLAIMED,
	CUE_ARTICLE,
	CUE_VERBATIM,
	CUE_SUMMARY,
	CUE_NONE,
};

/* What a line holds somewhere: bits. */
enum {
	CUE_SESSION = 1,
	CUE_MEETING = 2,
	CUE_VOTE = 4,
	CUE_YEAR = 8,
	CUE_DIGIT = 16,
	CUE_OPENED = 32,
	CUE_ROSE = 64,
};

/* How a paragraph ends, closing quotes and brackets passed over. */
enum ending {
	ENDING_NONE,
	ENDING_COMMA,
	ENDING_SEMICOLON,
	ENDING_COLON,
	ENDING_STOP,
};

/* The words of a language as lines are compared with them: made once for all
 * documents (structure_new). */
struct cue_words {
	const struct lang_structure *words;
	struct words begin, within, name, formula, by;
	/* In the order of the lists in `words`, folded, without accents. */
	char **bodies, **article_end, **adoption, **languages;
};

struct cues {
	const struct cue_words *in;
	const struct lang_structure *words; /* those of `in` */
	const struct cue_words *cover; /* English: covers of all languages */
	struct buf of; /* what was looked at last, as it stands */
	struct buf fold; /* the same folded */
	struct buf line; /* what is looked at, folded, without accents */
	struct buf squeezed; /* the same without blanks */
	size_t cue_len; /* bytes of the line that cue_begin took */
	int within; /* what cue_within found; -1: not yet asked */
};

/* Set up for a language; free with cues_free. */
void cues_init(struct cues *c, const struct cue_words *words,
    const struct cue_words *cover);
void cues_free(struct cues *c);

/* Look at a line; false: it is no line but a longer text (or empty), and the
 * functions below must not be asked. */
bool cue_look(struct cues *c, const char *text);

/* The line of adoption of a volume of resolutions, which stands above the
 * title: "Adopted at the 81st plenary meeting, on 4 December 2000, …". */
bool cue_volume(struct cues *c);

/* "Article 1", "Article premier", "第一条": nothing else on the line. */
bool cue_article(struct cues *c);

/* The name of a body: "Committee on …". */
bool cue_body(struct cues *c);

/* A list of votes begins so ("In favour: …"), of whatever length. */
bool cue_votes(struct cues *c, const char *text);

enum cue cue_begin(struct cues *c);
int cue_within(struct cues *c);

/* The line is the name of an organ and nothing else; NULL: it is not. */
const struct structure_organ *cue_organ(struct cues *c);

/* The line is a formula ("The General Assembly,"). */
const struct structure_organ *cue_formula(struct cues *c);

/* The line is that of adoption; *organ is NULL where it names none. */
bool cue_adoption(
    struct cues *c, bool *decision, const struct structure_organ **organ);

/* Code of the language that "Original: English" names; NULL: none. */
const char *cue_language(struct cues *c);

/* How a text of n bytes ends. */
enum ending cue_ending(const char *text, size_t n);

/* Append a folded text as lines are compared: Latin letters without their
 * accents, since capitals were printed without and scans lose them; without
 * its blanks where they are not wanted. */
void cue_plain(struct buf *out, const char *p, size_t n, bool blanks);

/* Words of a list at the beginning of a folded text: bytes, 0: none. */
size_t cue_starts(const char *const *list, const char *p, size_t n);

#endif
