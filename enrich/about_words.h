/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef ENRICH_ABOUT_WORDS_H
#define ENRICH_ABOUT_WORDS_H

#include "enrich/about.h"

/* What about.c reads out of single lines. */

/* Number of the Main Committee that a text names first, or 0. */
int about_committee(const struct about_words *w, struct span text);

/* Number of the meeting that block `item` names, or 0; its dates are known. */
int about_meeting(const struct about_words *w, struct span text,
    const struct findings *f, size_t item);

/* Who submits a draft, by the line of its cover; spans of the line. */
size_t about_sponsors(const struct about_words *w, struct span line,
    struct span *out, size_t max);

/* The vote that a text tells of; vote->text stays without p if none. */
void about_vote(
    const struct about_words *w, struct span text, struct about_vote *vote);

#endif
