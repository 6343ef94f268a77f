/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fetch/listers.h"

#include <string.h>

extern const struct lister lister_feed, lister_sitemap, lister_page,
    lister_series, lister_marc, lister_oai, lister_missing;

const struct lister *const lister_list[] = {&lister_feed, &lister_sitemap,
    &lister_page, &lister_series, &lister_marc, &lister_oai, &lister_missing,
    NULL};

const struct lister *
lister_find(const char *name)
{
	for (size_t i = 0; lister_list[i] != NULL; i++)
		if (strcmp(lister_list[i]->name, name) == 0)
			return lister_list[i];
	return NULL;
}
