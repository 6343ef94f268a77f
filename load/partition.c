/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "load/partition.h"

#include <string.h>

#include "lib/ascii.h"
#include "lib/json.h"
#include "lib/lang/lang.h"
#include "lib/symbol.h"
#include "load/tables.h"

static const char *const names[PARTITION_KEYS] = {
    [PARTITION_LANGUAGE] = "language",
    [PARTITION_ORGAN] = "organ",
    [PARTITION_YEAR] = "year",
    [PARTITION_TYPE] = "type",
};

/* What Hive and those after it read as null. */
static const char none[] = "__HIVE_DEFAULT_PARTITION__";

const struct partition partition_default = {{PARTITION_LANGUAGE}, 1};

const char *
partition_name(enum partition_key key)
{
	return names[key];
}

static bool
add_key(struct partition *part, struct span name)
{
	for (int key = 0; key < PARTITION_KEYS; key++) {
		if (!span_is(name, names[key]))
			continue;
		for (size_t i = 0; i < part->n; i++)
			if ((int)part->keys[i] == key)
				return false;
		part->keys[part->n++] = (enum partition_key)key;
		return true;
	}
	return false;
}

bool
partition_parse(struct partition *part, const char *text)
{
	*part = (struct partition){.n = 0};
	for (;; text++) {
		size_t n = strcspn(text, ",");

		if (!add_key(part, (struct span){text, n}))
			return false;
		text += n;
		if (*text == '\0')
			return true;
	}
}

bool
partition_same(const struct partition *a, const struct partition *b)
{
	return a->n == b->n &&
	       memcmp(a->keys, b->keys, a->n * sizeof a->keys[0]) == 0;
}

/* What `about` says of the keys, raw. */
static void
read_about(const struct record *rec, struct span of[PARTITION_KEYS])
{
	struct span about = record_get(rec, "about");
	struct json j;

	json_open(&j, (char *)about.p, about.n);
	j.raw = true;
	if (about.p == NULL || !json_enter(&j, JSON_OBJECT))
		return;
	while (json_key(&j)) {
		int key = PARTITION_ORGAN;

		while (key < PARTITION_KEYS && !json_key_is(&j, names[key]))
			key++;
		if (key == PARTITION_YEAR)
			of[key] = json_value(&j);
		else if (key < PARTITION_KEYS)
			of[key] = json_take_string(&j);
		else
			json_skip(&j);
	}
}

/* The literal of a closed list that the value is, or NULL. */
static const char *
known_organ(struct span value)
{
	for (size_t i = 0; i < symbol_bodies_count; i++)
		if (span_is(value, symbol_bodies[i].organ))
			return symbol_bodies[i].organ;
	return NULL;
}

static const char *
known_type(struct span value)
{
	for (size_t i = 0; symbol_types[i] != NULL; i++)
		if (span_is(value, symbol_types[i]))
			return symbol_types[i];
	return NULL;
}

/* The language that names a folder; `und` (ISO 639-2) for rows of any other or
 * of none: no path is ever made from data. */
static const char *
known_language(const char *lang)
{
	const struct lang *known = lang_find(lang);

	return known != NULL ? known->code : "und";
}

static bool
is_year(struct span value)
{
	return value.n == 4 && (value.p[0] == '1' || value.p[0] == '2') &&
	       ascii_digit(value.p[1]) && ascii_digit(value.p[2]) &&
	       ascii_digit(value.p[3]);
}

static void
put_encoded(struct buf *out, const char *value)
{
	for (; *value != '\0'; value++) {
		char c = *value;

		if (ascii_letter(c) || ascii_digit(c) || c == '-' || c == '_')
			buf_addc(out, c);
		else
			buf_printf(out, "%%%02X", (unsigned)(unsigned char)c);
	}
}

void
partition_folder(const struct partition *part, const struct record *rec,
    const char *lang, struct buf *out)
{
	struct span of[PARTITION_KEYS] = {{0}};

	if (part->n > 1 || part->keys[0] != PARTITION_LANGUAGE)
		read_about(rec, of);
	for (size_t i = 0; i < part->n; i++) {
		enum partition_key key = part->keys[i];
		const char *value = NULL;

		buf_printf(out, "%s%s=", i == 0 ? "" : "/", names[key]);
		if (key == PARTITION_YEAR && is_year(of[key])) {
			buf_add(out, of[key].p, of[key].n);
			continue;
		}
		if (key == PARTITION_LANGUAGE)
			value = known_language(lang);
		else if (key == PARTITION_ORGAN)
			value = known_organ(of[key]);
		else if (key == PARTITION_TYPE)
			value = known_type(of[key]);
		if (value == NULL)
			buf_adds(out, none);
		else
			put_encoded(out, value);
	}
}
