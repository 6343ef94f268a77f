/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef ENRICH_INTENT_H
#define ENRICH_INTENT_H

#include "lib/lang/verbs.h"
#include "lib/text.h"

/* What a paragraph is for, from the verb that opens it. */
struct intents;
struct lang;

/* The verbs of a language made ready; the caller frees with intents_free. */
struct intents *intents_new(const struct lang *lang);
void intents_free(struct intents *v);

/* The intent of a paragraph; INTENT_NONE: no verb of the language opens it. */
enum intent intent_find(const struct intents *v, const struct text *t);

/* Does it ask something of others? */
bool intent_asks(enum intent i);

/* "take-note"; NULL for INTENT_NONE. */
const char *intent_name(enum intent i);

#endif
