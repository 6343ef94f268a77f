/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A canonical symbol stays as it is and is a harmless file name. */
#include "lib/symbol.h"
#include "tests/fuzz/fuzz.h"

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	char *p = fuzz_copy(data, n);
	struct symbol s, again;
	struct buf name = {0};

	if (symbol_parse(p, n, &s) == SYMBOL_OK) {
		MUST(s.body != NULL && s.type != NULL);
		MUST(strlen(s.text) > 2 && strlen(s.text) < SYMBOL_MAX);
		MUST(symbol_parse(s.text, strlen(s.text), &again) == SYMBOL_OK);
		MUST(strcmp(s.text, again.text) == 0);
		MUST(strcmp(s.session, again.session) == 0);
		MUST(strcmp(s.number, again.number) == 0);
		MUST(s.type == again.type && s.year == again.year);
		MUST(again.also[0] == '\0' && !again.repaired);
		symbol_file_name(s.text, &name);
		MUST(strchr(name.data, '/') == NULL && name.data[0] != '.');
		MUST(strstr(s.text, "..") == NULL);
		if (s.also[0] != '\0')
			MUST(symbol_parse(s.also, strlen(s.also), &again) ==
			     SYMBOL_OK);
	}
	buf_free(&name);
	free(p);
	return 0;
}
