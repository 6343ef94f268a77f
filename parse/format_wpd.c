/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * WordPerfect 5.0 and later (.wpf, .wpd).
 */
#include "lib/mem.h"
#include "parse/cfb.h"
#include "parse/formats.h"
#include "parse/job.h"
#include "parse/le.h"
#include "parse/wpd_reader.h"

/* The header of a file: bytes. */
enum {
	HEADER = 16,
	TEXT_AT = 4, /* where the text begins */
	FILE_TYPE = 9,
	MAJOR = 10,
	KEY = 12, /* not 0: encrypted */
	TYPE_DOCUMENT = 10,
	MAJOR_5 = 0,
	MAJOR_6 = 2,
	BAD_PER = 20, /* one function in as many may be broken */
};

static bool
check_header(struct span file, struct problem *p)
{
	unsigned type = le_8(file, FILE_TYPE), major = le_8(file, MAJOR);
	size_t text = le_32(file, TEXT_AT);

	if (file.n < HEADER)
		return problem_set(p, PROBLEM_TRUNCATED,
		    "WordPerfect: %zu bytes, less than its header", file.n);
	if (type != TYPE_DOCUMENT)
		return problem_set(p, PROBLEM_UNSUPPORTED,
		    "a WordPerfect file that is no document (type %u at byte "
		    "%d)",
		    type, FILE_TYPE);
	if (major != MAJOR_5 && major != MAJOR_6)
		return problem_set(p, PROBLEM_UNSUPPORTED,
		    "a WordPerfect document of version %u.%u at byte %d is "
		    "not read",
		    major, le_8(file, MAJOR + 1), MAJOR);
	if (le_16(file, KEY) != 0)
		return problem_set(p, PROBLEM_ENCRYPTED,
		    "a WordPerfect document that asks for a password");
	if (text < HEADER || text > file.n)
		return problem_set(p, PROBLEM_TRUNCATED,
		    "WordPerfect: its text begins at byte %zu of %zu", text,
		    file.n);
	return true;
}

static bool
read_file(struct document *d, struct span file, struct problem *p)
{
	struct span text, job;
	struct buf headers = {.max = 1024 * 1024};
	struct wpd w = {.d = d, .file = file, .headers = &headers};
	size_t at = le_32(file, TEXT_AT);

	if (!check_header(file, p))
		return false;
	w.version = le_8(file, MAJOR) == MAJOR_5 ? 5 : 6;
	text = (struct span){file.p + at, file.n - at};
	if (w.version == 5)
		wpd_5_read(&w, text);
	else
		wpd_6_read(&w, text);
	wpd_finish(&w);
	if (headers.len > 0) {
		job = job_find(headers.data, headers.len);
		if (job.p != NULL)
			d->masthead.job = mem_copy(job.p, job.n);
	}
	buf_free(&headers);
	if (w.bad > 0 && w.bad * BAD_PER > w.functions)
		return problem_set(p, PROBLEM_CORRUPT,
		    "WordPerfect: %zu of %zu functions are broken, the first "
		    "at byte %zu",
		    w.bad, w.functions, w.first_bad);
	return true;
}

/* Since version 7 a document may be a stream of an OLE2 file. */
bool
format_wpd_read(
    struct document *d, const char *bytes, size_t n, struct problem *p)
{
	struct buf stream = {0};
	struct cfb c = {0};
	bool ok;

	if (n > 0 && bytes[0] == '\xff')
		return read_file(d, (struct span){bytes, n}, p);
	ok = cfb_open(&c, (struct span){bytes, n}, p) &&
	     cfb_read(&c, "PerfectOffice_MAIN", &stream, p) &&
	     read_file(d, buf_span(&stream), p);
	cfb_free(&c);
	buf_free(&stream);
	return ok;
}
