/* SPDX-License-Identifier: GPL-3.0-or-later */
/* No redirect leaves the server. */
#include "fetch/url.h"
#include "tests/fuzz/fuzz.h"

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	static const char here[] = "http://127.0.0.1:8080/";
	char url[URL_MAX];
	struct problem p;
	char *location = malloc(n + 1);
	char *path;

	MUST(location != NULL);
	memcpy(location, data, n);
	location[n] = '\0';
	if (url_resolve("http://127.0.0.1:8080/api?s=A", location, true, NULL,
		url, &p)) {
		MUST(strncmp(url, here, sizeof here - 1) == 0);
		path = url_path(url);
		MUST(path != NULL && path[0] == '/');
		free(path);
	} else {
		MUST(p.code == PROBLEM_HTTP);
	}
	free(location);
	return 0;
}
