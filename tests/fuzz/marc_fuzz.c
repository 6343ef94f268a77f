/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Whatever the bytes: a problem, or a catalogue record whose JSON is valid. */
#include "lib/json.h"
#include "lib/utf8.h"
#include "parse/formats.h"
#include "tests/fuzz/fuzz.h"

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	char *bytes = fuzz_copy(data, n);
	struct document d = {.format = "marc"};
	struct problem p = {0};
	struct json j;

	if (!format_marc_read(&d, bytes, n, &p)) {
		MUST(p.code != PROBLEM_NONE && p.message[0] != '\0');
	} else {
		size_t len = strlen(d.catalogue);

		MUST(utf8_check(d.catalogue, len) == len);
		json_open(&j, d.catalogue, len);
		MUST(json_skip(&j) && json_next(&j) == JSON_END);
	}
	document_free(&d);
	free(bytes);
	return 0;
}
