/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Every body has one type, with a name, however it is cut. */
#include "lib/sniff.h"
#include "tests/fuzz/fuzz.h"

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	char *p = fuzz_copy(data, n);
	const char *type = sniff_media_type(p, n);

	MUST(type != NULL && sniff_called(type) != NULL);
	sniff_is_whole(type, p, n);
	sniff_is_whole("application/zip", p, n);
	sniff_is_whole("application/pdf", p, n);
	free(p);
	return 0;
}
