/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef ENRICH_ACTIONS_H
#define ENRICH_ACTIONS_H

#include "enrich/reader.h"
#include "lib/json.h"
#include "lib/label.h"

/* What the operative paragraphs of a resolution ask for. */

struct action {
	char paragraph[LABEL_PATH]; /* "8", "8(a)"; "": no number */
	enum intent verb;
	const char *addressee; /* in English; NULL: none is named */
	const char *deliverable; /* in English; NULL */
	int due_session; /* 0 */
	char due_date[12]; /* EDTF: "2024-03-15", "2030"; "" */
	const char *recurs; /* ISO 8601 duration: "P1Y"; NULL */
	size_t item; /* the block */
};

struct action_list {
	struct action *items;
	size_t n, cap;
};

/* The words of a language made ready; the caller frees with actions_free. */
struct actions;
struct actions *actions_new(const struct lang *lang);
void actions_free(struct actions *a);

/* The actions of a document into out (cleared first).  session: its own
 * regular session, 0 if it has none; what is due is due later. */
void actions_find(struct actions *a, const struct view *v,
    const struct findings *f, int session, struct action_list *out);

/* The key `actions` of the record. */
void actions_write(struct json_writer *w, const struct action_list *l);

void action_list_free(struct action_list *l);

#endif
