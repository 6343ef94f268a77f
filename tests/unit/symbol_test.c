/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "lib/symbol.h"

#define ROWS(a) (sizeof(a) / sizeof(a)[0])

static enum symbol_error
parse(const char *s, struct symbol *out)
{
	return symbol_parse(s, strlen(s), out);
}

static void
the_table_is_sorted_and_whole(void **state)
{
	(void)state;
	assert_true(symbol_bodies_count >= 150);
	for (size_t i = 0; i < symbol_bodies_count; i++) {
		const struct symbol_body *b = &symbol_bodies[i];
		size_t n = strlen(b->prefix);

		if (i > 0 && strcmp(b[-1].prefix, b->prefix) >= 0)
			fail_msg(
			    "%s is not behind %s", b->prefix, b[-1].prefix);
		if (n < 2 || strchr("/.(-", b->prefix[n - 1]) == NULL)
			fail_msg("%s does not end as a prefix", b->prefix);
		if (b->organ == NULL || *b->organ == '\0')
			fail_msg("%s has no organ", b->prefix);
		if (b->last != 0 && b->last < b->first)
			fail_msg("%s ends before it begins", b->prefix);
		if (symbol_body_find(b->prefix, n) != b)
			fail_msg("%s is not found", b->prefix);
	}
}

static void
the_longest_prefix_wins(void **state)
{
	static const char *const cases[][2] = {
	    {"A/78/1", "A/"},
	    {"A/HRC/RES/16/21", "A/HRC/RES/"},
	    {"A/HRC/16/21", "A/HRC/"},
	    {"A/HRZ/1", "A/"},
	    {"A/C.7/1", "A/"},
	    {"A/C.1/1", "A/C.1/"},
	    {"E/CN.4/Sub.2/1", "E/CN.4/Sub.2/"},
	    {"E/CN.4/S", "E/CN.4/"},
	    {"E/CN.40/1", "E/CN."},
	    {"UNEP/OzL.Pro.1/1", "UNEP/OzL.Pro."},
	};

	(void)state;
	for (size_t i = 0; i < ROWS(cases); i++)
		assert_string_equal(
		    symbol_body_find(cases[i][0], strlen(cases[i][0]))->prefix,
		    cases[i][1]);
	assert_null(symbol_body_find("X/1", 3));
	assert_null(symbol_body_find("", 0));
	assert_null(symbol_body_find("A", 1));
}

static bool
is_type(const char *type)
{
	for (size_t i = 0; symbol_types[i] != NULL; i++)
		if (strcmp(symbol_types[i], type) == 0)
			return true;
	return false;
}

static void
symbols_are_read(void **state)
{
	static const struct {
		const char *in, *text, *type, *session;
		int number, year;
		const char *series, *serial, *letter, *also;
		bool repaired;
	} cases[] = {
	    {"A/RES/78/237", "A/RES/78/237", "resolution", "78", 78, 2023,
		"RES", "237", "", "", false},
	    {"A/RES/43/78 H", "A/RES/43/78H", "resolution", "43", 43, 1988,
		"RES", "78", "H", "", false},
	    {"A/RES/75/101 A-B", "A/RES/75/101A-B", "resolution", "75", 75,
		2020, "RES", "101", "A-B", "", false},
	    {"A/RES/217 A (III)", "A/RES/217A(III)", "resolution", "3", 3, 1948,
		"RES", "217", "A", "", false},
	    {"A/RES/217(III)A", "A/RES/217A(III)", "resolution", "3", 3, 1948,
		"RES", "217", "A", "", false},
	    {"A/RES/3201(S-VI)", "A/RES/3201(S-VI)", "resolution", "S-6", 0,
		1974, "RES", "3201", "", "", false},
	    {"A/RES/2253 (ES-V)", "A/RES/2253(ES-V)", "resolution", "ES-5", 0,
		1967, "RES", "2253", "", "", false},
	    {"A/RES/S-8/1", "A/RES/S-8/1", "resolution", "S-8", 0, 1978, "RES",
		"1", "", "", false},
	    {"A/RES/ES-10/15", "A/RES/ES-10/15", "resolution", "ES-10", 0, 0,
		"RES", "15", "", "", false},
	    {"A/DEC/78/501", "A/DEC/78/501", "decision", "78", 78, 2023, "DEC",
		"501", "", "", false},
	    {"A/DEC/31/406 A", "A/DEC/31/406A", "decision", "31", 31, 1976,
		"DEC", "406", "A", "", false},
	    {"S/RES/1540 (2004)", "S/RES/1540(2004)", "resolution", "", 0, 2004,
		"RES", "1540", "", "", false},
	    {"S/RES/1540", "S/RES/1540(2004)", "resolution", "", 0, 2004, "RES",
		"1540", "", "", false},
	    {"S/PRST/1996/17", "S/PRST/1996/17", "presidential statement", "",
		0, 1996, "PRST", "17", "", "", false},
	    {"E/RES/1980/67", "E/RES/1980/67", "resolution", "", 0, 1980, "RES",
		"67", "", "", false},
	    {"E/RES/1503(XLVIII)", "E/RES/1503(XLVIII)", "resolution", "48", 48,
		1970, "RES", "1503", "", "", false},
	    {"E/DEC/1995/304", "E/DEC/1995/304", "decision", "", 0, 1995, "DEC",
		"304", "", "", false},
	    {"A/HRC/RES/16/21", "A/HRC/RES/16/21", "resolution", "16", 16, 2011,
		"RES", "21", "", "", false},
	    {"A/HRC/RES/S-17/1", "A/HRC/RES/S-17/1", "resolution", "S-17", 0,
		2011, "RES", "1", "", "", false},
	    {"A/HRC/DEC/2/113", "A/HRC/DEC/2/113", "decision", "2", 2, 2006,
		"DEC", "113", "", "", false},
	    {"A/HRC/PRST/31/1", "A/HRC/PRST/31/1", "presidential statement",
		"31", 31, 2016, "PRST", "1", "", "", false},
	    {"A/HRC/27/31", "A/HRC/27/31", "document", "27", 27, 2014, "", "31",
		"", "", false},
	    {"A/HRC/WG.6/31/FRA/1", "A/HRC/WG.6/31/FRA/1", "document", "31", 31,
		2016, "", "1", "", "", false},
	    {"A/78/404", "A/78/404", "document", "78", 78, 2023, "", "404", "",
		"", false},
	    {"A/9601", "A/9601", "document", "", 0, 0, "", "9601", "", "",
		false},
	    {"A/5217/Add.1", "A/5217/Add.1", "document", "", 0, 0, "", "5217",
		"", "", false},
	    {"A/C.1/78/L.60/Rev.1", "A/C.1/78/L.60/Rev.1", "draft", "78", 78,
		2023, "L.", "60", "", "", false},
	    {"A/C.5/78/5 / Corr. 2", "A/C.5/78/5/Corr.2", "document", "78", 78,
		2023, "", "5", "", "", false},
	    {"A/CONF.157/24 (Part I)/Corr.1", "A/CONF.157/24(PartI)/Corr.1",
		"document", "", 0, 0, "", "24", "", "", false},
	    {"A/CONF.192/2023/RC/3", "A/CONF.192/2023/RC/3", "document", "", 0,
		2023, "", "3", "", "", false},
	    {"A/CN.9/WG.II/WP.110", "A/CN.9/WG.II/WP.110", "working paper", "",
		0, 0, "WP.", "110", "", "", false},
	    {"A/AC.105/C.2/L.295", "A/AC.105/C.2/L.295", "draft", "", 0, 0,
		"L.", "295", "", "", false},
	    {"A/AC.292/2023/INF/5", "A/AC.292/2023/INF/5",
		"information document", "", 0, 2023, "INF", "5", "", "", false},
	    {"A/INF/78/4", "A/INF/78/4", "information document", "78", 78, 2023,
		"INF", "4", "", "", false},
	    {"A/S-27/19", "A/S-27/19", "document", "S-27", 0, 2002, "", "19",
		"", "", false},
	    {"A/ES-10/L.1", "A/ES-10/L.1", "draft", "ES-10", 0, 0, "L.", "1",
		"", "", false},
	    {"A/PV.1286", "A/PV.1286", "verbatim record", "", 0, 0, "PV.",
		"1286", "", "", false},
	    {"A/78/PV.50", "A/78/PV.50", "verbatim record", "78", 78, 2023,
		"PV.", "50", "", "", false},
	    {"A/78/6 (Sect. 2)", "A/78/6(Sect.2)", "document", "78", 78, 2023,
		"", "6", "", "", false},
	    {"A/36/51 (SUPP)", "A/36/51(SUPP)", "document", "36", 36, 1981, "",
		"51", "", "", false},
	    {"A/74/PV.1(OR)", "A/74/PV.1(OR)", "verbatim record", "74", 74,
		2019, "PV.", "1", "", "", false},
	    {"S/26875", "S/26875", "document", "", 0, 0, "", "26875", "", "",
		false},
	    {"S/1994/1009", "S/1994/1009", "document", "", 0, 1994, "", "1009",
		"", "", false},
	    {"S/PV.9586", "S/PV.9586", "verbatim record", "", 0, 0, "PV.",
		"9586", "", "", false},
	    {"S/PV.6201 (Resumption 1)", "S/PV.6201(Resumption1)",
		"verbatim record", "", 0, 0, "PV.", "6201", "", "", false},
	    {"S/Agenda/8979", "S/Agenda/8979", "agenda", "", 0, 0, "Agenda",
		"8979", "", "", false},
	    {"S/AC.51/2019/1", "S/AC.51/2019/1", "document", "", 0, 2019, "",
		"1", "", "", false},
	    {"E/4322", "E/4322", "document", "", 0, 0, "", "4322", "", "",
		false},
	    {"E/1978/99", "E/1978/99", "document", "", 0, 1978, "", "99", "",
		"", false},
	    {"E/CN.4/RES/2005/80", "E/CN.4/RES/2005/80", "resolution", "", 0,
		2005, "RES", "80", "", "", false},
	    {"E/CN.4/Sub.2/1994/2/Add.1", "E/CN.4/Sub.2/1994/2/Add.1",
		"document", "", 0, 1994, "", "2", "", "", false},
	    {"E/CN.7/RES/65/2", "E/CN.7/RES/65/2", "resolution", "65", 65, 0,
		"RES", "2", "", "", false},
	    {"E/CN.4/2003/NGO/1", "E/CN.4/2003/NGO/1", "NGO statement", "", 0,
		2003, "NGO", "1", "", "", false},
	    {"E/NL.1950/115", "E/NL.1950/115", "document", "", 0, 1950, "",
		"115", "", "", false},
	    {"E/OB/11/Add.", "E/OB/11/Add.", "document", "", 0, 0, "", "11", "",
		"", false},
	    {"E/ESCWA/SDD/2010/ TECHNICAL PAPER.2",
		"E/ESCWA/SDD/2010/TECHNICAL PAPER.2", "document", "", 0, 2010,
		"", "", "", "", false},
	    {"TD/RES/115(V)", "TD/RES/115(V)", "resolution", "5", 5, 0, "RES",
		"115", "", "", false},
	    {"TD/B/WP(XXXV)/MISC.1/Rev.1", "TD/B/WP(XXXV)/MISC.1/Rev.1",
		"document", "35", 35, 0, "MISC.", "1", "", "", false},
	    {"TD/B/C.1/IRON ORE/1", "TD/B/C.1/IRON ORE/1", "document", "", 0, 0,
		"", "1", "", "", false},
	    {"DP/2023/1", "DP/2023/1", "document", "", 0, 2023, "", "1", "", "",
		false},
	    {"UNEP/EA.4/Res.1", "UNEP/EA.4/Res.1", "resolution", "4", 4, 0,
		"Res.", "1", "", "", false},
	    {"UNEP/GC.23/6/Add.1/Corr.1", "UNEP/GC.23/6/Add.1/Corr.1",
		"document", "23", 23, 0, "", "6", "", "", false},
	    {"UNEP/OzL.Pro.34/9", "UNEP/OzL.Pro.34/9", "document", "34", 34, 0,
		"", "9", "", "", false},
	    {"UNEP/CBD/COP/DEC/XII/9", "UNEP/CBD/COP/DEC/XII/9", "decision", "",
		0, 0, "DEC", "9", "", "", false},
	    {"FCCC/CP/2015/10/Add.1", "FCCC/CP/2015/10/Add.1", "document", "",
		0, 2015, "", "10", "", "", false},
	    {"FCCC/SBSTA/2012/Misc.1", "FCCC/SBSTA/2012/MISC.1", "document", "",
		0, 2012, "MISC.", "1", "", "", false},
	    {"ICCD/COP(12)/20/Add.1", "ICCD/COP(12)/20/Add.1", "document", "12",
		12, 0, "", "20", "", "", false},
	    {"NPT/CONF.2000/28 (Parts I and II)",
		"NPT/CONF.2000/28(PartsIANDII)", "document", "", 0, 2000, "",
		"28", "", "", false},
	    {"CCPR/C/119/D/2154/2012", "CCPR/C/119/D/2154/2012", "views", "119",
		119, 2012, "D", "2154", "", "", false},
	    {"CCPR/C/GC/36", "CCPR/C/GC/36", "general comment", "", 0, 0, "GC",
		"36", "", "", false},
	    {"CRPD/C/PRK/Q/1", "CRPD/C/PRK/Q/1", "list of issues", "", 0, 0,
		"Q", "1", "", "", false},
	    {"CCW/CONF.VI/2", "CCW/CONF.VI/2", "document", "", 0, 0, "", "2",
		"", "", false},
	    {"CD/PV.1100", "CD/PV.1100", "verbatim record", "", 0, 0, "PV.",
		"1100", "", "", false},
	    {"ISBA/27/C/28", "ISBA/27/C/28", "document", "27", 27, 0, "", "28",
		"", "", false},
	    {"JIU/REP/2020/6", "JIU/REP/2020/6", "report", "", 0, 2020, "REP",
		"6", "", "", false},
	    {"ST/SGB/2008/5", "ST/SGB/2008/5", "administrative issuance", "", 0,
		2008, "SGB", "5", "", "", false},
	    {"ST/SGB/273/Amend.1", "ST/SGB/273/Amend.1",
		"administrative issuance", "", 0, 0, "SGB", "273", "", "",
		false},
	    {"GC.20/INF.4", "GC.20/INF.4", "information document", "20", 20, 0,
		"INF.", "4", "", "", false},
	    {"IDB.48/16", "IDB.48/16", "document", "48", 48, 0, "", "16", "",
		"", false},
	    {"HSP/HA.1/RES.3", "HSP/HA.1/Res.3", "resolution", "1", 1, 0,
		"Res.", "3", "", "", false},
	    {"UNDT/2023/1", "UNDT/2023/1", "judgment", "", 0, 2023, "", "1", "",
		"", false},
	    {"a/res/78/237", "A/RES/78/237", "resolution", "78", 78, 2023,
		"RES", "237", "", "", false},
	    {" A/RES/78/237. ", "A/RES/78/237", "resolution", "78", 78, 2023,
		"RES", "237", "", "", false},
	    {"(A/78/404)", "A/78/404", "document", "78", 78, 2023, "", "404",
		"", "", false},
	    {"[A/78/404]", "A/78/404", "document", "78", 78, 2023, "", "404",
		"", "", false},
	    {"A/78/404*", "A/78/404", "document", "78", 78, 2023, "", "404", "",
		"", false},
	    {"A//78//404", "A/78/404", "document", "78", 78, 2023, "", "404",
		"", "", false},
	    {"\u202aA/78/404\u202c", "A/78/404", "document", "78", 78, 2023, "",
		"404", "", "", false},
	    {"A/RES/ES\u201110/15", "A/RES/ES-10/15", "resolution", "ES-10", 0,
		0, "RES", "15", "", "", false},
	    {"Ａ／７８／４", "A/78/4", "document", "78", 78, 2023, "", "4", "",
		"", false},
	    {"A/RES/٧٨/٢٣٧", "A/RES/78/237", "resolution", "78", 78, 2023,
		"RES", "237", "", "", false},
	    {"А/С.1/78/1", "A/C.1/78/1", "document", "78", 78, 2023, "", "1",
		"", "", false},
	    {"S/RES/1540（2004）", "S/RES/1540(2004)", "resolution", "", 0,
		2004, "RES", "1540", "", "", false},
	    {"https://undocs.org/ch/A/RES/78/237", "A/RES/78/237", "resolution",
		"78", 78, 2023, "RES", "237", "", "", false},
	    {"https://undocs.org/OT/A/RES/78/237", "A/RES/78/237", "resolution",
		"78", 78, 2023, "RES", "237", "", "", false},
	    {"https://undocs.org/en/A/RES/78/237", "A/RES/78/237", "resolution",
		"78", 78, 2023, "RES", "237", "", "", false},
	    {"https://undocs.org/Home/"
	     "Mobile?FinalSymbol=A%2FRES%2F78%2F237&Language=E",
		"A/RES/78/237", "resolution", "78", 78, 2023, "RES", "237", "",
		"", false},
	    {"https://documents.un.org/api/symbol/"
	     "access?s=A%252FRES%252F78%252F237&l=en",
		"A/RES/78/237", "resolution", "78", 78, 2023, "RES", "237", "",
		"", false},
	    {"undocs.org/A/78/404#page=3", "A/78/404", "document", "78", 78,
		2023, "", "404", "", "", false},
	    {"/en/A/78/404", "A/78/404", "document", "78", 78, 2023, "", "404",
		"", "", false},
	    {"//en/en/A/78/404", "A/78/404", "document", "78", 78, 2023, "",
		"404", "", "", false},
	    {"A/78/1-S/2023/2", "A/78/1", "document", "78", 78, 2023, "", "1",
		"", "S/2023/2", false},
	    /* three of them: the third is left out */
	    {"A/78/1-S/2023/2-E/2023/3", "A/78/1", "document", "78", 78, 2023,
		"", "1", "", "S/2023/2", false},
	    {"A/78/1–S/2023/2", "A/78/1", "document", "78", 78, 2023, "", "1",
		"", "S/2023/2", false},
	    {"E/2023/22-E/C.12/2023/3", "E/2023/22", "document", "", 0, 2023,
		"", "22", "", "E/C.12/2023/3", false},
	    {"A/ES-10/273-S/1997/300", "A/ES-10/273", "document", "ES-10", 0, 0,
		"", "273", "", "S/1997/300", false},
	    {"A/ES-10/1043, S/2025/529", "A/ES-10/1043", "document", "ES-10", 0,
		0, "", "1043", "", "S/2025/529", false},
	    {"A/HCR/53/44", "A/HRC/53/44", "document", "53", 53, 2023, "", "44",
		"", "", true},
	    {"HRC/RES/47/22", "A/HRC/RES/47/22", "resolution", "47", 47, 2021,
		"RES", "22", "", "", true},
	    {"A/HRC/A/RES/47/22", "A/HRC/RES/47/22", "resolution", "47", 47,
		2021, "RES", "22", "", "", true},
	    {"A/RES/A/HRC/A/HRC//10/3", "A/HRC/10/3", "document", "10", 10,
		2009, "", "3", "", "", true},
	    {"A/CONF/157/24", "A/CONF.157/24", "document", "", 0, 0, "", "24",
		"", "", true},
	    {"A/AC/105/1", "A/AC.105/1", "document", "", 0, 0, "", "1", "", "",
		true},
	    {"NPT.CONF.2020/1", "NPT/CONF.2020/1", "document", "", 0, 2020, "",
		"1", "", "", true},
	    {"CCW/MSP2022/6", "CCW/MSP/2022/6", "document", "", 0, 2022, "",
		"6", "", "", true},
	    {"A/RES/A/48/27", "A/48/27", "document", "48", 48, 1993, "", "27",
		"", "", true},
	    {"A/RES/NPT/CONF.2020/1", "NPT/CONF.2020/1", "document", "", 0,
		2020, "", "1", "", "", true},
	    {"A/RES/A/C.6/79/SR.37", "A/C.6/79/SR.37", "summary record", "79",
		79, 2024, "SR.", "37", "", "", true},
	    {"A/RES/S/27/2", "A/RES/S-27/2", "resolution", "S-27", 0, 2002,
		"RES", "2", "", "", true},
	    {"A/RES/S/INF/69", "S/INF/69", "information document", "", 0, 0,
		"INF", "69", "", "", true},
	    {"A/RES/ES/10/21", "A/RES/ES-10/21", "resolution", "ES-10", 0, 0,
		"RES", "21", "", "", true},
	    {"A/RES/75/253/C", "A/RES/75/253C", "resolution", "75", 75, 2020,
		"RES", "253", "C", "", true},
	    {"A/RES/2286(2016)", "S/RES/2286(2016)", "resolution", "", 0, 2016,
		"RES", "2286", "", "", true},
	    {"A/HRC/54/31ADD.1", "A/HRC/54/31/Add.1", "document", "54", 54,
		2023, "", "31", "", "", true},
	    {"A/78/404/Add1", "A/78/404/Add.1", "document", "78", 78, 2023, "",
		"404", "", "", true},
	    {"A/78/404 Add. 1", "A/78/404/Add.1", "document", "78", 78, 2023,
		"", "404", "", "", true},
	    {"A/C.1/78/L.60/Rev.l", "A/C.1/78/L.60/Rev.1", "draft", "78", 78,
		2023, "L.", "60", "", "", true},
	    {"E./ESCWA/1/2", "E/ESCWA/1/2", "document", "1", 1, 0, "", "2", "",
		"", true},
	    {"E/CN.14/RES/115/(VI)", "E/CN.14/RES/115(VI)", "resolution", "6",
		6, 0, "RES", "115", "", "", false},
	};

	(void)state;
	for (size_t i = 0; i < ROWS(cases); i++) {
		struct symbol s, again;
		enum symbol_error e = parse(cases[i].in, &s);

		if (e != SYMBOL_OK)
			fail_msg("%s: %s", cases[i].in, symbol_error_text(e));
		print_message("%s\n", cases[i].in);
		assert_string_equal(s.text, cases[i].text);
		assert_string_equal(s.type, cases[i].type);
		assert_true(is_type(s.type));
		assert_string_equal(s.session, cases[i].session);
		assert_int_equal(s.session_number, cases[i].number);
		assert_int_equal(s.year, cases[i].year);
		assert_string_equal(s.series, cases[i].series);
		assert_string_equal(s.number, cases[i].serial);
		assert_string_equal(s.letter, cases[i].letter);
		assert_string_equal(s.also, cases[i].also);
		assert_int_equal(s.repaired, cases[i].repaired);
		assert_int_equal(parse(s.text, &again), SYMBOL_OK);
		assert_string_equal(again.text, s.text);
		assert_false(again.repaired);
	}
}

static void
others_are_refused(void **state)
{
	static const struct {
		const char *in;
		enum symbol_error error;
	} cases[] = {
	    {"", SYMBOL_EMPTY},
	    {" \t", SYMBOL_EMPTY},
	    {"*", SYMBOL_EMPTY},
	    {"../../x", SYMBOL_BAD_CHARACTER},
	    {"A/../../etc/passwd", SYMBOL_BAD_CHARACTER},
	    {"A/..", SYMBOL_BAD_CHARACTER},
	    {"A/%2e%2e/78/1", SYMBOL_BAD_CHARACTER},
	    {"A/%252e%252e/78/1", SYMBOL_BAD_CHARACTER},
	    {"A/78/\001", SYMBOL_BAD_CHARACTER},
	    {"A/78/1\u0634", SYMBOL_BAD_CHARACTER},
	    {"A\\78\\1", SYMBOL_BAD_CHARACTER},
	    {"x", SYMBOL_UNKNOWN_PREFIX},
	    {"and/or", SYMBOL_UNKNOWN_PREFIX},
	    {"24/7", SYMBOL_UNKNOWN_PREFIX},
	    {"A/H1N1", SYMBOL_UNKNOWN_PREFIX},
	    {"75/240", SYMBOL_UNKNOWN_PREFIX},
	    {"MEPC.201(62)", SYMBOL_UNKNOWN_PREFIX},
	    {"A/RES/78", SYMBOL_NO_NUMBER},
	    {"A/RES/", SYMBOL_NO_NUMBER},
	    {"A/RES", SYMBOL_NO_NUMBER},
	    {"A/HRC", SYMBOL_NO_NUMBER},
	    {"S/PV.", SYMBOL_NO_NUMBER},
	    {"A/CONF.157", SYMBOL_NO_NUMBER},
	    {"A/AC.291", SYMBOL_NO_NUMBER},
	    {"E/CN.4", SYMBOL_NO_NUMBER},
	    {"UNEP/EA.4", SYMBOL_NO_NUMBER},
	    {"A/C.7", SYMBOL_NO_NUMBER},
	    {"ICCD/COP(12)", SYMBOL_NO_NUMBER},
	    {"A/Add.1", SYMBOL_NO_NUMBER},
	    {"E/RES/1980", SYMBOL_NO_NUMBER},
	    {"A/RES/8(XXXII)", SYMBOL_BAD_SESSION},
	    {"A/RES/0/1", SYMBOL_BAD_SESSION},
	    {"A/RES/999/1", SYMBOL_BAD_SESSION},
	    {"A/RES/S-99/1", SYMBOL_BAD_SESSION},
	    {"A/RES/30/16", SYMBOL_BAD_SESSION},
	    {"A/DEC/9/401", SYMBOL_BAD_SESSION},
	    {"A/RES/S-7/1", SYMBOL_BAD_SESSION},
	    {"A/RES/ES-5/1", SYMBOL_BAD_SESSION},
	    {"E/RES/75/240", SYMBOL_BAD_SESSION},
	    {"E/RES/1(LXX)", SYMBOL_BAD_SESSION},
	    {"A/RES/78/237/4", SYMBOL_BAD_FORM},
	    {"A/RES/78/237 of 22", SYMBOL_BAD_FORM},
	    {"A/RES/217(1)", SYMBOL_BAD_FORM},
	    {"A/78/404 and Corr.1", SYMBOL_BAD_FORM},
	    {"A/78/404(", SYMBOL_BAD_FORM},
	    {"A/78/404(PartI", SYMBOL_BAD_FORM},
	    {"A/78/4()", SYMBOL_BAD_FORM},
	    {"S/RES/9999", SYMBOL_BAD_FORM},
	    {"S/RES/1540(04)", SYMBOL_BAD_FORM},
	    {"A/78/1, 2", SYMBOL_BAD_FORM},
	    {"A/78/1. ./2", SYMBOL_BAD_CHARACTER},
	    {"A/78/.", SYMBOL_BAD_FORM},
	    {"A/78/./1", SYMBOL_BAD_FORM},
	    {"A/78/-/1", SYMBOL_BAD_FORM},
	    {"AG/12620", SYMBOL_NOT_A_DOCUMENT},
	    {"SC/6816", SYMBOL_NOT_A_DOCUMENT},
	    {"SG/SM/21000", SYMBOL_NOT_A_DOCUMENT},
	    {"E.23.II.D.5", SYMBOL_NOT_A_DOCUMENT},
	    {"A.15.1922", SYMBOL_NOT_A_DOCUMENT},
	};

	(void)state;
	for (size_t i = 0; i < ROWS(cases); i++) {
		struct symbol s = {.text = "as it was"};
		enum symbol_error e = parse(cases[i].in, &s);

		if (e != cases[i].error)
			fail_msg("%s: %s", cases[i].in, symbol_error_text(e));
		assert_string_equal(s.text, "as it was");
	}
}

static void
every_error_has_a_sentence(void **state)
{
	(void)state;
	for (int e = SYMBOL_OK; e <= SYMBOL_NOT_A_DOCUMENT; e++)
		assert_true(
		    strlen(symbol_error_text((enum symbol_error)e)) > 5);
}

static void
length_has_a_limit(void **state)
{
	char long_one[2000];
	struct symbol s;

	(void)state;
	memset(long_one, '1', sizeof long_one);
	memcpy(long_one, "A/78/", 5);
	assert_int_equal(
	    symbol_parse(long_one, sizeof long_one, &s), SYMBOL_TOO_LONG);
	assert_int_equal(symbol_parse(long_one, 200, &s), SYMBOL_TOO_LONG);
	assert_int_equal(symbol_parse(long_one, 95, &s), SYMBOL_OK);
	assert_int_equal(symbol_parse(long_one, 96, &s), SYMBOL_TOO_LONG);
	memcpy(long_one, "HRC/", 4);
	assert_int_equal(symbol_parse(long_one, 511, &s), SYMBOL_TOO_LONG);
	memset(long_one, '/', sizeof long_one);
	assert_int_equal(symbol_parse(long_one, 300, &s), SYMBOL_EMPTY);
	for (size_t i = 0; i < 90; i++)
		long_one[i] = i % 2 > 0 ? '/' : 'A';
	assert_int_equal(symbol_parse(long_one, 90, &s), SYMBOL_BAD_FORM);
}

static void
names_of_files(void **state)
{
	struct buf b = {0};

	(void)state;
	symbol_file_name("A/RES/78/237", &b);
	assert_string_equal(b.data, "A_RES_78_237");
	buf_clear(&b);
	symbol_file_name("TD/B/C.1/IRON ORE/1[Vol.I]", &b);
	assert_string_equal(b.data, "TD_B_C.1_IRON_ORE_1^Vol.I^");
	buf_free(&b);
}

static void
shards_are_even(void **state)
{
	int count[8] = {0};

	(void)state;
	assert_int_equal(
	    symbol_hash("A/RES/78/237"), symbol_hash("A/RES/78/237"));
	for (int i = 0; i < 8000; i++) {
		char s[32];

		snprintf(s, sizeof s, "A/RES/78/%d", i);
		count[symbol_hash(s) % 8]++;
	}
	for (int i = 0; i < 8; i++)
		assert_in_range(count[i], 850, 1150);
}

/* The first column of the list of real symbols: nearly all of them are read,
 * and the canonical form of a canonical form is the same. */
static void
real_symbols(void **state)
{
	FILE *in = fopen("../shared/corpus/real/symbols/all_symbols.tsv", "r");
	char line[1024];
	int all = 0, read = 0;

	(void)state;
	if (in == NULL) {
		print_message("skipped: no corpus beside the project\n");
		skip();
	}
	while (fgets(line, sizeof line, in) != NULL) {
		struct symbol s, again;

		line[strcspn(line, "\t\n")] = '\0';
		all++;
		if (parse(line, &s) != SYMBOL_OK)
			continue;
		read++;
		if (!is_type(s.type))
			fail_msg("%s: type %s", line, s.type);
		if (parse(s.text, &again) != SYMBOL_OK ||
		    strcmp(again.text, s.text) != 0)
			fail_msg("%s: %s is not canonical", line, s.text);
	}
	fclose(in);
	print_message("%d of %d real symbols read\n", read, all);
	assert_true(all > 18000);
	assert_true(read >= all - all / 200);
}

/* Every target of the truth about the corpus's documents is read, and is the
 * same but for capitals.  A few links lead where nothing can be, as
 * A/RES/14/221, and the truth calls them suspect. */
static void
real_targets(void **state)
{
	static const char key[] = "\"target\":\"";
	FILE *in = fopen("../shared/corpus/gold/docs.jsonl", "r");
	static char line[1 << 20];
	int all = 0, wrong = 0;

	(void)state;
	if (in == NULL) {
		print_message("skipped: no corpus beside the project\n");
		skip();
	}
	while (fgets(line, sizeof line, in) != NULL) {
		for (char *p = line; (p = strstr(p, key)) != NULL; all++) {
			size_t n = strcspn(p += sizeof key - 1, "\"");
			struct symbol s;

			enum symbol_error e = symbol_parse(p, n, &s);

			wrong += e == SYMBOL_BAD_SESSION;
			if (e == SYMBOL_BAD_SESSION)
				continue;
			if (e != SYMBOL_OK)
				fail_msg("%.*s", (int)n, p);
			if (strlen(s.text) != n && !s.repaired &&
			    s.also[0] == '\0')
				fail_msg("%.*s: %s", (int)n, p, s.text);
		}
	}
	fclose(in);
	print_message("%d of %d real targets read\n", all - wrong, all);
	assert_true(wrong < all / 500);
	assert_true(all > 4000);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(the_table_is_sorted_and_whole),
	    cmocka_unit_test(the_longest_prefix_wins),
	    cmocka_unit_test(symbols_are_read),
	    cmocka_unit_test(others_are_refused),
	    cmocka_unit_test(every_error_has_a_sentence),
	    cmocka_unit_test(length_has_a_limit),
	    cmocka_unit_test(names_of_files),
	    cmocka_unit_test(shards_are_even),
	    cmocka_unit_test(real_symbols),
	    cmocka_unit_test(real_targets),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
