/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "enrich/cite_parts.h"

/*
 * THE table of the ways in which a document is cited.  cite_test wants a
 * golden case for each.
 */
const struct cite_rule cite_rules[RULES] = {
    [RULE_SYMBOL] = {"symbol", CITE_DOCUMENT, CITE_HIGH},
    [RULE_SYMBOL_LIST] = {"symbol-list", CITE_DOCUMENT, CITE_HIGH},
    [RULE_SESSION_NUMBER] = {"session-number", CITE_RESOLUTION, CITE_HIGH},
    [RULE_YEAR_NUMBER] = {"year-number", CITE_RESOLUTION, CITE_HIGH},
    [RULE_NUMBER_YEAR] = {"number-year", CITE_RESOLUTION, CITE_HIGH},
    [RULE_NUMBER_ROMAN] = {"number-roman", CITE_RESOLUTION, CITE_HIGH},
    [RULE_SPECIAL_SESSION] = {"special-session", CITE_RESOLUTION, CITE_HIGH},
    [RULE_EMERGENCY_SESSION] = {"emergency-session", CITE_RESOLUTION,
	CITE_HIGH},
    [RULE_CHARTER] = {"charter", CITE_CHARTER, CITE_HIGH},
    [RULE_STATUTE] = {"statute", CITE_STATUTE, CITE_HIGH},
    [RULE_TREATY_SERIES] = {"treaty-series", CITE_TREATY, CITE_HIGH},
    [RULE_SALES_NUMBER] = {"sales-number", CITE_DOCUMENT, CITE_HIGH},
    [RULE_MEETING] = {"meeting", CITE_MEETING, CITE_HIGH},
    [RULE_PRESENT] = {"present", CITE_RESOLUTION, CITE_HIGH},
    [RULE_IBID] = {"ibid", CITE_DOCUMENT, CITE_MEDIUM},
    [RULE_ICJ_REPORTS] = {"icj-reports", CITE_JUDGMENT, CITE_HIGH},
    [RULE_INSTRUMENT] = {"instrument", CITE_INSTRUMENT, CITE_HIGH},
};

static const char *const kind_names[] = {
    [CITE_RESOLUTION] = "resolution",
    [CITE_DECISION] = "decision",
    [CITE_STATEMENT] = "statement",
    [CITE_DOCUMENT] = "document",
    [CITE_MEETING] = "meeting",
    [CITE_CHARTER] = "charter",
    [CITE_STATUTE] = "statute",
    [CITE_TREATY] = "treaty",
    [CITE_JUDGMENT] = "judgment",
    [CITE_INSTRUMENT] = "instrument",
};

const char *
cite_kind_name(enum cite_kind kind)
{
	return kind_names[kind];
}

const char *
cite_confidence_name(enum cite_confidence confidence)
{
	static const char *const names[] = {
	    [CITE_HIGH] = "high",
	    [CITE_MEDIUM] = "medium",
	    [CITE_LOW] = "low",
	};

	return names[confidence];
}
