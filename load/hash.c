/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "load/hash.h"

#include "lib/json.h"

static bool
is_circumstance(const struct json *j)
{
	static const char *const keys[] = {
	    "fetched", "cached", "etag", "modified", "status", "url"};

	for (size_t i = 0; i < sizeof keys / sizeof keys[0]; i++)
		if (json_key_is(j, keys[i]))
			return true;
	return false;
}

/* A key with its value; the separators keep one from running into the next
 * (none of them stands unescaped in JSON text). */
static void
add_pair(struct sha256 *h, struct span key, struct span value)
{
	sha256_add(h, "\n", 1);
	sha256_add(h, key.p, key.n);
	sha256_add(h, "\t", 1);
	sha256_add(h, value.p, value.n);
}

static void
add_source(struct sha256 *h, struct span source)
{
	struct json j;

	/* Read raw, which leaves the bytes as they are. */
	json_open(&j, (char *)source.p, source.n);
	j.raw = true;
	if (!json_enter(&j, JSON_OBJECT))
		return;
	while (json_key(&j)) {
		bool skipped = is_circumstance(&j);
		struct span key = j.text, value = json_value(&j);

		if (!skipped && value.p != NULL)
			add_pair(h, key, value);
	}
}

void
hash_record(struct sha256 *h, const struct record *r, char hex[SHA256_HEX])
{
	sha256_begin(h);
	for (size_t i = 0; i < r->nkeys; i++) {
		const struct record_key *k = &r->keys[i];

		if (span_is(k->name, "source"))
			add_source(h, k->value);
		else
			add_pair(h, k->name, k->value);
	}
	sha256_finish(h, hex);
}
