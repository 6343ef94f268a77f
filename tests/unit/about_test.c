/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "enrich/about.h"
#include "enrich/about_words.h"
#include "lib/lang/lang.h"

struct row {
	const char *lang, *text, *want;
};

static void
sessions(void **state)
{
	static const struct row rows[] = {
	    {"en", "Seventy-eighth session", "78"},
	    {"en", "Thirtieth session", "30"},
	    {"en", "Twenty-first special session", "S-21"},
	    {"en", "Tenth emergency special session", "ES-10"},
	    {"en", "Sixty-first session (first part)", "61"},
	    {"en", "78th session", "78"},
	    {"fr", "Soixante-dix-huitième session", "78"},
	    {"fr", "Soixante et onzième session", "71"},
	    {"fr", "Quatre-vingtième session", "80"},
	    {"fr", "Quatre-vingt-unième session", "81"},
	    {"fr", "Trente et unième session", "31"},
	    {"fr", "Dixième session extraordinaire d’urgence", "ES-10"},
	    {"es", "Septuagésimo octavo período de sesiones", "78"},
	    {"es", "Octogésimo período de sesiones", "80"},
	    {"es", "Trigésimo primer período de sesiones", "31"},
	    {"es", "Décimo período extraordinario de sesiones de emergencia",
		"ES-10"},
	    {"ru", "Семьдесят восьмая сессия", "78"},
	    {"ru", "Восьмидесятая сессия", "80"},
	    {"ru", "Пятидесятая сессия", "50"},
	    {"ru", "Двадцать седьмая специальная сессия", "S-27"},
	    {"ru", "Десятая чрезвычайная специальная сессия", "ES-10"},
	    {"zh", "第七十八届会议", "78"},
	    {"zh", "第八十届会议", "80"},
	    {"zh", "第三十一届会议", "31"},
	    {"zh", "第十届紧急特别会议", "ES-10"},
	    {"zh", "第78届会议", "78"},
	    {"ar", "الدورة الثامنة والسبعون", "78"},
	    {"ar", "الدورة الثمانون", "80"},
	    {"ar", "الدورة الحادية والثلاثون", "31"},
	    {"ar", "الدورة الحادية عشرة", "11"},
	    {"ar", "الدورة الاستثنائية الطارئة العاشرة", "ES-10"},
	    {"de", "Achtundsiebzigste Tagung", "78"},
	    {"de", "Dreißigste Tagung", "30"},
	    {"de", "auf ihrer siebten Tagung", "7"},
	    {"de", "Einundzwanzigste Sondertagung", "S-21"},
	    {"de", "Zehnte Notstandssondertagung", "ES-10"},
	    {"en", "Substantive session", ""},
	};
	bool bad = false;

	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
		struct about_words *w =
		    about_words_new(lang_find(rows[i].lang));
		char got[12] = "";

		about_session(w, span_of(rows[i].text), got);
		if (strcmp(got, rows[i].want) != 0) {
			print_error("%s: want %s, got %s\n", rows[i].text,
			    rows[i].want, got);
			bad = true;
		}
		about_words_free(w);
	}
	assert_false(bad);
}

static void
agenda_items(void **state)
{
	static const struct row rows[] = {
	    {"en", "Agenda item 71 (b)", "71(b)"},
	    {"en", "Agenda items 13 and 115", "13 115"},
	    {"en", "Agenda items 13 and 75 (a)", "13 75(a)"},
	    {"en", "Agenda item 99 (ee)", "99(ee)"},
	    {"en", "Agenda item 68 (a) and (b)", "68(a) 68(b)"},
	    {"en", "Agenda item 72 (a) to (d)", "72(a) 72(b) 72(c) 72(d)"},
	    {"fr", "Point 71 b) de l’ordre du jour", "71(b)"},
	    {"fr", "Points 13 et 115 de l’ordre du jour", "13 115"},
	    {"es", "Tema 71 b) del programa", "71(b)"},
	    {"es", "Temas 18 a) y 20 del programa", "18(a) 20"},
	    {"ru", "Пункт 71 b) повестки дня", "71(b)"},
	    {"ru", "Пункт 71 с) повестки дня", "71(c)"},
	    {"zh", "议程项目71(b)", "71(b)"},
	    {"zh", "议程项目 94", "94"},
	    {"zh", "议程项目13和115", "13 115"},
	    {"zh", "议程项目71（b）", "71(b)"},
	    {"de", "Tagesordnungspunkt 71 b)", "71(b)"},
	    {"de", "Tagesordnungspunkte 13 und 75 a)", "13 75(a)"},
	    {"ar", "البند 71 (ب) من جدول الأعمال", "71(b)"},
	    {"ar", "البند 99 (هـ هـ) من جدول الأعمال", "99(ee)"},
	    {"ar", "البندان 13 و 115 من جدول الأعمال", "13 115"},
	    {"en", "", ""},
	};
	bool bad = false;

	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
		struct about_words *w =
		    about_words_new(lang_find(rows[i].lang));
		struct about a = {0};
		struct buf got = {0};

		about_agenda(w, span_of(rows[i].text), &a);
		buf_adds(&got, "");
		for (size_t k = 0; k < a.nagenda; k++)
			buf_printf(&got, "%s%s", k > 0 ? " " : "", a.agenda[k]);
		if (strcmp(got.data, rows[i].want) != 0) {
			print_error("%s: want %s, got %s\n", rows[i].text,
			    rows[i].want, got.data);
			bad = true;
		}
		buf_free(&got);
		about_words_free(w);
	}
	assert_false(bad);
}

static void
committees(void **state)
{
	static const struct {
		const char *lang, *text;
		int want;
	} rows[] = {
	    {"en", "[on the report of the First Committee (A/78/404)]", 1},
	    {"fr", "[sur la base du rapport de la Deuxième Commission]", 2},
	    {"es", "[sobre la base del informe de la Tercera Comisión]", 3},
	    {"ru",
		"[по докладу Комитета по специальным политическим вопросам и "
		"вопросам деколонизации (Четвертый комитет)]",
		4},
	    {"ru", "[по докладу Пятого комитета (A/78/1)]", 5},
	    {"zh", "[根据第六委员会的报告(A/78/404)通过]", 6},
	    {"ar", "[بناء على تقرير اللجنة الأولى (A/78/404)]", 1},
	    {"de",
		"[auf Grund des Berichts des Dritten Ausschusses (A/78/481, "
		"Ziff. 89)]",
		3},
	    {"en", "[without reference to a Main Committee (A/78/L.5)]", 0},
	};

	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
		struct about_words *w =
		    about_words_new(lang_find(rows[i].lang));

		assert_int_equal(
		    about_committee(w, span_of(rows[i].text)), rows[i].want);
		about_words_free(w);
	}
}

static void
votes(void **state)
{
	static const struct {
		const char *lang, *text, *want;
		int yes, no, abstain; /* yes 0: not counted */
	} rows[] = {
	    {"en",
		"Adopted at the 81st meeting by a recorded vote of 106 to 1, "
		"with 67 abstentions, as follows",
		"recorded vote of 106 to 1, with 67 abstentions", 106, 1, 67},
	    {"en",
		"Adopted at the 39th meeting by 10 votes to none, with 1 "
		"abstention (Union of Soviet Socialist Republics)",
		"10 votes to none, with 1 abstention", 10, 0, 1},
	    {"en", "Adopted at the 1st meeting by 14 votes to none. 30",
		"votes to none", 0, 0, 0},
	    {"fr",
		"par 106 voix contre une, avec 67 abstentions, à l’issue d’un "
		"vote enregistré",
		"106 voix contre une, avec 67 abstentions", 106, 1, 67},
	    {"en", "adopted without a vote", "without a vote", 0, 0, 0},
	    {"de", "ohne Abstimmung verabschiedet", "ohne Abstimmung", 0, 0, 0},
	    {"de",
		"in einer aufgezeichneten Abstimmung mit 141 Stimmen bei 5 "
		"Gegenstimmen und 35 Enthaltungen",
		"aufgezeichneten Abstimmung mit 141 Stimmen bei 5 Gegenstimmen "
		"und 35 Enthaltungen",
		141, 5, 35},
	    {"es",
		"en votación registrada por 106 votos contra 1 y 67 "
		"abstenciones",
		"votación registrada por 106 votos contra 1 y 67 "
		"abstenciones",
		106, 1, 67},
	    {"ru",
		"регистрируемым голосованием 106 голосами против 1 при 67 "
		"воздержавшихся",
		NULL, 106, 1, 67},
	    {"zh", "以106票对1票、67票弃权的记录表决",
		"106票对1票、67票弃权的记录表决", 106, 1, 67},
	    {"zh", "未经表决", "未经表决", 0, 0, 0},
	    {"ar", "بتصويت مسجل بأغلبية 101 صوت مقابل 7 أصوات وامتناع 19 عضوا",
		NULL, 101, 7, 19},
	    {"fr", "sans vote", "sans vote", 0, 0, 0},
	};

	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
		struct about_words *w =
		    about_words_new(lang_find(rows[i].lang));
		struct about_vote v = {0};
		const char *want =
		    rows[i].want == NULL ? rows[i].text : rows[i].want;

		about_vote(w, span_of(rows[i].text), &v);
		if (!span_is(v.text, want))
			fail_msg(
			    "%s: %.*s", rows[i].text, (int)v.text.n, v.text.p);
		assert_int_equal(v.counted, rows[i].yes > 0);
		assert_int_equal(v.yes, rows[i].yes);
		assert_int_equal(v.no, rows[i].no);
		assert_int_equal(v.abstain, rows[i].abstain);
		about_words_free(w);
	}
}

/* Names with a bar between them; "": the line tells of none. */
static void
sponsors(void **state)
{
	static const struct row rows[] = {
	    {"en",
		"Albania, Andorra,* Bosnia and Herzegovina, Iran (Islamic "
		"Republic of), United Kingdom of Great Britain and Northern "
		"Ireland and Uruguay: draft resolution",
		"Albania|Andorra|Bosnia and Herzegovina|Iran (Islamic Republic "
		"of)|United Kingdom of Great Britain and Northern "
		"Ireland|Uruguay"},
	    {"en", "France and Germany: amendment to draft resolution A/78/L.5",
		"France|Germany"},
	    {"en",
		"Draft decision submitted by the Vice-President of the "
		"Council, Jean Dupont (France), on the basis of informal "
		"consultations",
		"Vice-President of the Council, Jean Dupont (France)"},
	    {"en", "Lighthouses: a report", ""},
	    {"en", "Draft resolution", ""},
	    {"fr",
		"Albanie, Royaume-Uni de Grande-Bretagne et d’Irlande du Nord "
		"et Uruguay : projet de résolution",
		"Albanie|Royaume-Uni de Grande-Bretagne et d’Irlande du "
		"Nord|Uruguay"},
	    {"fr", "Projet de résolution déposé par le Président", "Président"},
	    {"es",
		"Antigua y Barbuda, España, Reino Unido de Gran Bretaña e "
		"Irlanda del Norte y Uruguay: proyecto de resolución",
		"Antigua y Barbuda|España|Reino Unido de Gran Bretaña e "
		"Irlanda del Norte|Uruguay"},
	    {"ru", "Австрия, Босния и Герцеговина и Уругвай: проект резолюции",
		"Австрия|Босния и Герцеговина|Уругвай"},
	    {"zh",
		"阿尔巴尼亚、波斯尼亚和黑塞哥维那、多米尼加共和国和乌拉圭：决议"
		"草案",
		"阿尔巴尼亚|波斯尼亚和黑塞哥维那|多米尼加共和国|乌拉圭"},
	    {"ar", "الأردن، والبوسنة والهرسك وتركيا: مشروع قرار",
		"الأردن|البوسنة والهرسك|تركيا"},
	    {"de",
		"Albanien, Bosnien und Herzegowina und Uruguay: "
		"Resolutionsentwurf",
		"Albanien|Bosnien und Herzegowina|Uruguay"},
	};
	bool bad = false;

	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
		struct about_words *w =
		    about_words_new(lang_find(rows[i].lang));
		struct span names[8];
		struct buf got = {0};
		size_t n = about_sponsors(w, span_of(rows[i].text), names, 8);

		buf_adds(&got, "");
		for (size_t k = 0; k < n; k++)
			buf_printf(&got, "%s%.*s", k > 0 ? "|" : "",
			    (int)names[k].n, names[k].p);
		if (strcmp(got.data, rows[i].want) != 0) {
			print_error("%s: want %s, got %s\n", rows[i].text,
			    rows[i].want, got.data);
			bad = true;
		}
		buf_free(&got);
		about_words_free(w);
	}
	assert_false(bad);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(sessions),
	    cmocka_unit_test(agenda_items),
	    cmocka_unit_test(committees),
	    cmocka_unit_test(votes),
	    cmocka_unit_test(sponsors),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
