/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "tests/fuzz/format.h"

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	char *bytes = fuzz_copy(data, n);

	fuzz_format(format_tei_read, bytes, n);
	free(bytes);
	return 0;
}
