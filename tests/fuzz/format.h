/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef TESTS_FUZZ_FORMAT_H
#define TESTS_FUZZ_FORMAT_H

#include "lib/json.h"
#include "lib/problem.h"
#include "lib/utf8.h"
#include "parse/document.h"
#include "parse/formats.h"
#include "parse/structure.h"
#include "tests/fuzz/fuzz.h"

/* Whatever the bytes: a problem, or a document whose JSON is valid, with its
 * structure. */
static inline void
fuzz_format(
    bool (*read)(struct document *, const char *, size_t, struct problem *),
    const char *bytes, size_t n)
{
	static struct structure *words; /* of all runs */
	struct document d = {.format = "fuzz"};
	struct problem p = {0};
	struct buf out = {0};
	struct json_writer w = {.out = &out};
	struct json j;

	if (words == NULL)
		words = structure_new();
	if (!read(&d, bytes, n, &p)) {
		MUST(p.code != PROBLEM_NONE && p.message[0] != '\0');
	} else if (structure_build(words, &d)) {
		MUST(d.nblocks <= DOCUMENT_BLOCKS_MAX);
		document_write(&w, &d);
		MUST(utf8_check(out.data, out.len) == out.len);
		json_open(&j, out.data, out.len);
		MUST(json_skip(&j) && json_next(&j) == JSON_END);
	}
	document_free(&d);
	buf_free(&out);
}

#endif
