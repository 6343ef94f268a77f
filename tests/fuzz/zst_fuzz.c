/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A file of a lake that somebody made: lines or a problem, never more than is
 * there, and a whole file is known by its hash. */
#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

#include "load/zst.h"
#include "tests/fuzz/fuzz.h"

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	static char path[64];
	char hex[SHA256_HEX];
	struct zst_reader r;
	struct problem p = {0};
	struct span line;
	size_t lines = 0;
	int fd;

	if (path[0] == '\0')
		snprintf(
		    path, sizeof path, "/dev/shm/zst_fuzz.%ld", (long)getpid());
	fd = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0600);
	MUST(fd >= 0 && write(fd, data, n) == (ssize_t)n && close(fd) == 0);
	MUST(zst_open(&r, path, &p));
	unlink(path);
	while (zst_line(&r, &line, &p)) {
		MUST(memchr(line.p, '\n', line.n) == NULL);
		lines++;
		if (lines == 100000)
			break; /* a frame of a few bytes says a lot */
	}
	MUST(r.rows == lines && r.bytes <= n);
	if (lines < 100000 && p.code == PROBLEM_NONE) {
		sha256_hex(data, n, hex);
		MUST(r.bytes == n && strcmp(r.sha256, hex) == 0);
	}
	zst_reader_free(&r);
	return 0;
}
