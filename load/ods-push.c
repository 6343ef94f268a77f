/* SPDX-License-Identifier: GPL-3.0-or-later */
/* ods-push: a lake into an object store.  See ods-push(1). */
#include <stdio.h>
#include <string.h>

#include "lib/die.h"
#include "lib/options.h"
#include "load/push.h"

int
main(int argc, char **argv)
{
	struct push push = {.timeout = 60};
	bool quiet = false;
	const struct option_row rows[] = {
	    {"timeout", 0, OPTION_NUMBER, "SECONDS",
		"give a transfer up that moves nothing (60)", &push.timeout, 1,
		3600},
	    {"quiet", 'q', OPTION_FLAG, NULL, "do not say what was sent",
		&quiet, 0, 0},
	};
	const struct options options = {"ods-push", "LAKE s3://BUCKET/PREFIX",
	    "copy the batches of a lake to an object store", rows,
	    sizeof rows / sizeof rows[0], 2, 2};
	int first = options_parse(&options, argc, argv);
	char *to = argv[first + 1];

	if (!s3_is_url(to))
		options_wrong(&options, "\"%s\" is not s3://BUCKET/PREFIX", to);
	for (size_t n = strlen(to); n > 0 && to[n - 1] == '/'; n--)
		to[n - 1] = '\0';
	push.lake = argv[first];
	push.to = to;
	push_lake(&push);
	if (!quiet)
		fprintf(stderr, "%s: %llu batches, %llu files, %llu bytes\n",
		    progname, push.batches, push.files, push.bytes);
	close_stdout();
	return 0;
}
