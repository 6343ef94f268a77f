/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef FETCH_WARC_FILE_H
#define FETCH_WARC_FILE_H

#include <stdbool.h>
#include <stddef.h>

/*
 * A file of gzip members, one a record (WARC 1.1, annex D.2), that is only ever
 * added to.  Each member says how long it is, in the extra field "sl" that the
 * annex names, so that the end of a large file is found without inflating it.
 */
struct warc_file {
	const char *path; /* borrowed */
	int fd;
	long long size; /* bytes up to the end of the last whole member */
	void *zlib; /* its state */
	unsigned char *out; /* what is compressed and not yet written */
};

/*
 * Open or make the file, wait up to so many seconds for who writes to it, and
 * take off what a killed run left behind a whole member.  Ends the program:
 * with status 75 when another still writes to it, with 1 when it cannot be
 * written or is no such file.
 */
void warc_file_open(
    struct warc_file *f, const char *path, unsigned long long lock_wait);

/* A member: begin, any number of pieces, end.  Errors end the program. */
void warc_file_begin(struct warc_file *f);
void warc_file_add(struct warc_file *f, const void *p, size_t n);
void warc_file_end(struct warc_file *f);

void warc_file_sync(struct warc_file *f); /* all members so far, to the disk */
void warc_file_close(struct warc_file *f);

#endif
