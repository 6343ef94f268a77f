/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fetch/contact.h"

#include "lib/die.h"
#include "lib/options.h"

static const char CONTACT[] = "contact", ASKED[] = "contact-asked";

void
contact_agent(
    struct ledger *l, const char *given, bool of_un, struct buf *agent)
{
	char known[256] = "", asked[8];

	if (of_un && given != NULL)
		ledger_remember(l, CONTACT, given);
	else if (of_un && ledger_recall(l, CONTACT, known, sizeof known))
		given = known;
	else if (of_un && !ledger_recall(l, ASKED, asked, sizeof asked)) {
		warn("who asks?  --contact you@example.org (or ODS_CONTACT) "
		     "tells the server whom to write to; the store keeps it");
		ledger_remember(l, ASKED, "1");
	}
	buf_adds(agent, "ods-fetch/" ODS_VERSION);
	if (given != NULL)
		buf_printf(agent, " (%s)", given);
}
