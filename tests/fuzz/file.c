/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * ods-parse on one file, in one process and without its fence, for AFL++
 * (make fuzz-files): a crash must reach who waits for it.
 */
#include <stdio.h>

#include <libxml/parser.h>

#include "lib/die.h"
#include "parse/parse.h"
#include "parse/structure.h"
#include "tests/fuzz/fuzz.h"

int
main(int argc, char **argv)
{
	struct structure *words = structure_new();
	struct parse parse = {
	    .structure = words, .options = {.ocr = OCR_NEVER, .pages = 50}};
	struct buf out = {0};

	if (argc != 2)
		return EXIT_USAGE;
	xmlInitParser();
	parse_file(&parse, argv[1], &out);
	MUST(out.len > 1 && out.data[out.len - 1] == '\n');
	fwrite(out.data, 1, out.len, stdout);
	buf_free(&out);
	structure_free(words);
	return 0;
}
