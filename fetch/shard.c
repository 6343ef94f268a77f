/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fetch/shard.h"

#include <stdlib.h>
#include <string.h>

#include "lib/number.h"
#include "lib/symbol.h"

enum { SHARDS_MAX = 1000000 };

/* Where schedulers tell a task its index, and the index of the first. */
static const struct {
	const char *index, *first;
} tasks[] = {
    {"SLURM_ARRAY_TASK_ID", "SLURM_ARRAY_TASK_MIN"},
    {"AWS_BATCH_JOB_ARRAY_INDEX", NULL},
    {"JOB_COMPLETION_INDEX", NULL}, /* an Indexed Job of Kubernetes */
};

static bool
index_of_task(unsigned long long *index, struct problem *p)
{
	for (size_t i = 0; i < sizeof tasks / sizeof tasks[0]; i++) {
		const char *text = getenv(tasks[i].index);
		const char *from =
		    tasks[i].first != NULL ? getenv(tasks[i].first) : NULL;
		unsigned long long first = 0;

		if (text == NULL)
			continue;
		if (!number_parse(text, 0, SHARDS_MAX, index) ||
		    (from != NULL && !number_parse(from, 0, *index, &first)))
			return problem_set(p, PROBLEM_LIMIT, "%s is \"%.40s\"",
			    tasks[i].index, text);
		*index -= first;
		return true;
	}
	return problem_set(p, PROBLEM_LIMIT,
	    "no index: I/N, or N within a task of Slurm, AWS Batch or "
	    "Kubernetes");
}

bool
shard_parse(const char *s, struct shard *out, struct problem *p)
{
	const char *slash = strchr(s, '/');
	char index[16] = "";
	size_t n = slash != NULL ? (size_t)(slash - s) : 0;

	if (n < sizeof index)
		memcpy(index, s, n);
	if (!number_parse(
		slash != NULL ? slash + 1 : s, 1, SHARDS_MAX, &out->of) ||
	    n >= sizeof index ||
	    (slash != NULL && !number_parse(index, 0, SHARDS_MAX, &out->index)))
		return problem_set(
		    p, PROBLEM_LIMIT, "\"%.40s\" is neither I/N nor N", s);
	if (slash == NULL && !index_of_task(&out->index, p))
		return false;
	return out->index < out->of ||
	       problem_set(p, PROBLEM_LIMIT,
		   "%llu of %llu: they are counted from 0", out->index,
		   out->of);
}

bool
shard_has(const struct shard *s, const char *symbol)
{
	unsigned long long hash = symbol != NULL ? symbol_hash(symbol) : 0;

	return s->of == 0 || hash % s->of == s->index;
}
