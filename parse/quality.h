/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef PARSE_QUALITY_H
#define PARSE_QUALITY_H

#include "parse/page.h"

/*
 * What the words of pages are worth as text, from 0 to 1: the share of their
 * letters that stand in words which a language could have.  Fonts without a
 * table of characters, or with one of their own (Cyrillic by the numbers of
 * Latin letters: "Ãåíåðàëüíàÿ"), give words of signs, of letters of private
 * use, without vowels, or in accents alone.  1 where there is too little to
 * tell.
 */
double quality_of(const struct pages *pages);

/* Below QUALITY_TEXT there is no text to speak of; below QUALITY_SURE the
 * record says so. */
#define QUALITY_TEXT 0.55
#define QUALITY_SURE 0.9

#endif
