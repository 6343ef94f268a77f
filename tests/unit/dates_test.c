/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "enrich/dates.h"
#include "lib/buf.h"
#include "lib/lang/lang.h"

/* What is found, as "EDTF role" each, joined by "; ". */
static char *
found(const char *lang, const char *text, bool with_text)
{
	struct dates *d = dates_new(lang_find(lang));
	struct text t = {0};
	struct date_list l = {0};
	struct buf b = {0};

	text_fold(&t, text, strlen(text));
	dates_find(d, &t, &l);
	buf_adds(&b, "");
	for (size_t i = 0; i < l.n; i++) {
		const struct date *x = &l.items[i];

		if (i > 0)
			buf_adds(&b, "; ");
		buf_adds(&b, x->edtf);
		buf_addc(&b, ' ');
		if (with_text)
			buf_add(&b, text + t.origin[x->start],
			    t.origin[x->stop] - t.origin[x->start]);
		else
			buf_adds(&b, date_role_name(x->role));
	}
	date_list_free(&l);
	text_free(&t);
	dates_free(d);
	return buf_take(&b);
}

struct row {
	const char *lang, *text, *want;
};

static void
check_rows(const struct row *rows, size_t n, bool with_text)
{
	bool bad = false;

	for (size_t i = 0; i < n; i++) {
		char *got = found(rows[i].lang, rows[i].text, with_text);

		if (strcmp(got, rows[i].want) != 0) {
			print_error("%s: %s\n\twant: %s\n\tgot:  %s\n",
			    rows[i].lang, rows[i].text, rows[i].want, got);
			bad = true;
		}
		free(got);
	}
	assert_false(bad);
}

#define CHECK(rows, with_text) \
	check_rows(rows, sizeof(rows) / sizeof *(rows), with_text)

static void
full_dates(void **state)
{
	static const struct row rows[] = {
	    {"en",
		"Resolution adopted by the General Assembly on 22 December "
		"2023",
		"2023-12-22 adopted"},
	    {"fr",
		"Résolution adoptée par l’Assemblée générale le 1er décembre "
		"2023",
		"2023-12-01 adopted"},
	    {"es",
		"Resolución aprobada por la Asamblea General el 22 de "
		"diciembre "
		"de 2023",
		"2023-12-22 adopted"},
	    {"ru",
		"Резолюция, принятая Генеральной Ассамблеей 22 декабря 2023 "
		"года",
		"2023-12-22 adopted"},
	    {"zh", "2023年12月22日大会决议", "2023-12-22 adopted"},
	    {"ar", "قرار اتخذته الجمعية العامة في 22 كانون الأول/ديسمبر 2023",
		"2023-12-22 adopted"},
	    {"de",
		"Resolution der Generalversammlung, verabschiedet am 22. "
		"Dezember 2023",
		"2023-12-22 adopted"},
	    {"de", "25. Januar 2022", "2022-01-25 other"},
	    {"zh", "回顾国际法院2022年7月22日的判决", "2022-07-22 document"},
	    {"zh", "适用的1946年2月13日《联合国特权和豁免公约》",
		"1946-02-13 document"},
	    {"de", "das Schreiben vom 5. Mai 2020", "2020-05-05 document"},
	    {"de", "auf der am 3. und 4. März 2021 abgehaltenen Tagung",
		"2021-03-03 event; 2021-03-04 event"},
	    {"de", "vom 26. Juli bis zum 11. August 2024",
		"2024-07-26/2024-08-11 event"},
	    {"de", "seinen Bericht bis zum 31. Januar 2025 vorzulegen",
		"2025-01-31 deadline"},
	    {"de", "bis 2030", "2030 deadline"},
	    {"de", "im Mai 2019", "2019-05 other"},
	    {"de", "den 27. Januar eines jeden Jahres zu begehen",
		"XXXX-01-27 observance"},
	    {"de", "im ersten Quartal 2025", "2025-33 period"},
	    {"de", "in den 1990er-Jahren", "199X period"},
	    {"de", "die Agenda 2030 für nachhaltige Entwicklung", ""},
	    {"ar", "المؤرخ 16 كانون الأول/ ديسمبر 1985", "1985-12-16 document"},
	    {"ar", "و26 تموز/يوليه 2019", "2019-07-26 other"},
	    {"zh", "28 December 2023", "2023-12-28 other"},
	    {"ru", "28 December 2023", "2023-12-28 other"},
	    {"ar", "28 December 2023", "2023-12-28 other"},
	    {"zh", "一九五○年十二月十四日", "1950-12-14 other"},
	    {"zh", "一九九四年七月二十九日", "1994-07-29 other"},
	    {"zh", "2023 年 12 月 22 日", "2023-12-22 other"},
	    {"zh", "２０２３年１２月２２日", "2023-12-22 other"},
	    {"en", "Friday, 9 December 2011, 3 p.m.", "2011-12-09 other"},
	    {"es", "Viernes 9 de diciembre de 2011, a las 15.00 horas",
		"2011-12-09 other"},
	    {"ru", "Пятница, 9 декабря 2011 года, 15 ч. 00 м.",
		"2011-12-09 other"},
	    {"ar", "الجمعة، 9 كانون الأول/ديسمبر 2011، الساعة 15:00",
		"2011-12-09 other"},
	    {"zh", "2011年12月9日星期五下午3时", "2011-12-09 other"},
	    {"en", "December 22, 2023", "2023-12-22 other"},
	    {"en", "as of 2023-12-22", "2023-12-22 period"},
	    {"ar", "القرار ٨١٩ )٤٩٩١( في ٧١ أيار / مايو ٤٩٩١",
		"1994-05-17 other"},
	    {"ar", "في ٣١ أيار / مايو ٢٠٠٠", "2000-05-31 other"},
	    {"fr", "commençant le 1 er janvier 1995", "1995-01-01 other"},
	    {"fr", "au 4 août 19671, à Kitwe", "1967-08-04 period"},
	    {"ru", "3 июня 1946 г.", "1946-06-03 other"},
	};

	(void)state;
	CHECK(rows, false);
}

static void
ranges_and_lists(void **state)
{
	static const struct row rows[] = {
	    {"en", "held in Beijing from 4 to 15 September 1995",
		"1995-09-04/1995-09-15 event"},
	    {"en", "Beijing, 4–15 September 1995",
		"1995-09-04/1995-09-15 event"},
	    {"fr", "tenue du 2 au 4 mai 2019", "2019-05-02/2019-05-04 event"},
	    {"fr", "les 25 et 26 octobre 2019",
		"2019-10-25 other; 2019-10-26 other"},
	    {"es", "celebrada del 2 al 4 de mayo de 2019",
		"2019-05-02/2019-05-04 event"},
	    {"es", "el 5 o 6 de mayo de 2019",
		"2019-05-05 other; 2019-05-06 other"},
	    {"es", "los días 25 y 26 de octubre de 2019",
		"2019-10-25 other; 2019-10-26 other"},
	    {"ru", "состоявшейся с 2 по 4 мая 2019 года",
		"2019-05-02/2019-05-04 event"},
	    {"zh", "1995年9月4日至15日在北京举行",
		"1995-09-04/1995-09-15 event"},
	    {"ar", "المعقود في الفترة من 2 إلى 4 أيار/مايو 2019",
		"2019-05-02/2019-05-04 event"},
	    {"ar", "25 و 26 تشرين الأول/أكتوبر 2019",
		"2019-10-25 other; 2019-10-26 other"},
	    {"en", "on 7, 13, 15 and 18 to 21 November 2002",
		"2002-11-07 other; 2002-11-13 other; 2002-11-15 other; "
		"2002-11-18/2002-11-21 other"},
	    {"zh", "2002年11月7、13、15日和18日至21日",
		"2002-11-07 other; 2002-11-13 other; 2002-11-15 other; "
		"2002-11-18/2002-11-21 other"},
	    {"en", "26 July to 11 August 2024", "2024-07-26/2024-08-11 event"},
	    {"zh", "2024年7月26日至8月11日", "2024-07-26/2024-08-11 event"},
	    {"ru", "с 26 июля по 11 августа 2024 года",
		"2024-07-26/2024-08-11 event"},
	    {"ar", "من 26 تموز/يوليه إلى 11 آب/أغسطس 2024",
		"2024-07-26/2024-08-11 event"},
	    {"en", "for the period from 1 July 2019 to 30 June 2020",
		"2019-07-01/2020-06-30 period"},
	    {"es",
		"el período comprendido entre el 1 de julio de 2019 y el 30 de "
		"junio de 2020",
		"2019-07-01/2020-06-30 period"},
	    {"zh", "2019年7月1日至2020年6月30日期间",
		"2019-07-01/2020-06-30 period"},
	    {"fr", "pour l’exercice allant du 1er juillet 2019 au 30 juin 2020",
		"2019-07-01/2020-06-30 period"},
	    {"en", "from 28 December to 3 January 2024",
		"2023-12-28/2024-01-03 event"},
	    {"en", "of 4 and 14 July 1967, respectively",
		"1967-07-04 document; 1967-07-14 document"},
	};

	(void)state;
	CHECK(rows, false);
}

static void
months_and_years(void **state)
{
	static const struct row rows[] = {
	    {"en", "in May 2019", "2019-05 other"},
	    {"fr", "en mai 2019", "2019-05 other"},
	    {"es", "en mayo de 2019", "2019-05 other"},
	    {"ru", "в мае 2019 года", "2019-05 other"},
	    {"zh", "在2019年5月", "2019-05 other"},
	    {"ar", "في أيار/مايو 2019", "2019-05 other"},
	    {"en", "from May to August 2019", "2019-05/2019-08 period"},
	    {"en", "between March 2020 and May 2023", "2020-03/2023-05 period"},
	    {"en", "between January and July 2023", "2023-01/2023-07 period"},
	    {"en", "September 2016 and January 2018",
		"2016-09 other; 2018-01 other"},
	    {"zh", "考虑在2023年年底前加入", "2023 deadline"},
	    {"ar", "النزاع الذي وقع في تموز/يوليه وآب/أغسطس 2014",
		"2014-07 other; 2014-08 other"},
	    {"ar", "ما بين آذار/مارس 2011 وآذار/مارس 2022",
		"2011-03/2022-03 period"},
	    {"ar", "بين عامي 2022 و 2030", "2022/2030 period"},
	    {"ar", "الفترة من عام 2025 إلى عام 2034", "2025/2034 period"},
	    {"ar", "باريس، 24-9 تشرين الثاني/ نوفمبر2021",
		"2021-11-09/2021-11-24 event"},
	    {"ar", "مخاطر الكوارث 2030-2015", "2015/2030 period"},
	    {"fr", "chaque année de 2009 à 2021", "2009/2021 period"},
	    {"fr", "au premier trimestre de 2024", "2024-33 period"},
	    {"fr", "en vue de disposer en 2024 au plus tard d’un système",
		"2024 deadline"},
	    {"zh", "注意到2025年是三十周年", ""},
	    {"en", "by the end of 2030", "2030 deadline"},
	    {"en", "by 2030", "2030 deadline"},
	    {"fr", "d’ici à 2030", "2030 deadline"},
	    {"es", "a más tardar en 2030", "2030 deadline"},
	    {"ru", "к 2030 году", "2030 deadline"},
	    {"zh", "到2030年", "2030 deadline"},
	    {"zh", "在2030年之前", "2030 deadline"},
	    {"ar", "بحلول عام 2030", "2030 deadline"},
	    {"zh", "2021-2025 年", "2021/2025 period"},
	    {"zh", "2023年至2027年", "2023/2027 period"},
	    {"en", "2021–2025", "2021/2025 period"},
	    {"en", "from 2010 to 2019", "2010/2019 period"},
	    {"es", "de 2010 a 2019", "2010/2019 period"},
	    {"ru", "2021–2025 годы", "2021/2025 period"},
	    {"en", "the first quarter of 2025", "2025-33 period"},
	    {"zh", "2025年第一季度", "2025-33 period"},
	    {"en", "in the 1990s", "199X period"},
	    {"ru", "в 1990-е годы", "199X period"},
	    {"zh", "1990年代以来", "199X period"},
	    {"es", "el decenio de 1990", "199X period"},
	    {"es", "el primer trimestre de 2025", "2025-33 period"},
	    {"ru", "первый квартал 2025 года", "2025-33 period"},
	    {"ar", "الربع الأول من عام 2025", "2025-33 period"},
	    {"en", "the biennium 2021/22", "2021/2022 period"},
	    {"zh", "2024-2025两年期", "2024/2025 period"},
	    {"ar", "للفترة 2021-2025", "2021/2025 period"},
	    {"ru", "ежегодно 13 октября", "XXXX-10-13 observance"},
	    {"en", "annually, on 13 October", "XXXX-10-13 observance"},
	    {"en", "in May, June and July 2020",
		"2020-05 other; 2020-06 other; 2020-07 other"},
	    {"en", "by 15 March and 15 June 2024",
		"2024-03-15 deadline; 2024-06-15 deadline"},
	    {"en", "13 October each year", "XXXX-10-13 observance"},
	    {"en", "every 9 August", "XXXX-08-09 observance"},
	    {"fr", "le 13 octobre de chaque année", "XXXX-10-13 observance"},
	    {"es", "el 13 de octubre de cada año", "XXXX-10-13 observance"},
	    {"ru", "13 октября каждого года", "XXXX-10-13 observance"},
	    {"zh", "每年10月13日", "XXXX-10-13 observance"},
	    {"ar", "13 تشرين الأول/أكتوبر من كل سنة", "XXXX-10-13 observance"},
	    {"ru", "ежегодно организовывать 26 сентября",
		"XXXX-09-26 observance"},
	    {"en", "proclaimed 2 November as the International Day",
		"XXXX-11-02 observance"},
	    {"en", "to designate 3 May World Press Freedom Day",
		"XXXX-05-03 observance"},
	    {"fr", "a proclamé le 2 novembre Journée internationale",
		"XXXX-11-02 observance"},
	    {"es", "proclamó el 2 de noviembre Día Internacional",
		"XXXX-11-02 observance"},
	    {"ru", "провозгласила 2 ноября Международным днем",
		"XXXX-11-02 observance"},
	    {"zh", "其中宣布11月2日为国际日", "XXXX-11-02 observance"},
	    {"ar", "الذي أعلنت فيه 2 تشرين الثاني/نوفمبر يوماً دولياً",
		"XXXX-11-02 observance"},
	    {"en", "at the meeting on 2 November it decided", ""},
	    {"ar",
		"من 9 إلى 20 كانون الثاني/يناير ومن 11 إلى 21 نيسان/أبريل 2023",
		"2023-01-09/2023-01-20 event; 2023-04-11/2023-04-21 event"},
	    {"ar", "اعتبارا من عام 2009 وحتى عام 2021", "2009/2021 period"},
	    {"es", "la escala de cuotas para 2024", ""},
	    {"es", "el presupuesto por programas para 2025", ""},
	    {"zh", "以色列和巴勒斯坦在1967年前边界的基础上", ""},
	};

	(void)state;
	CHECK(rows, false);
}

static void
roles(void **state)
{
	static const struct row rows[] = {
	    {"en", "50th (resumed) plenary meeting 22 December 2023",
		"2023-12-22 meeting"},
	    {"zh", "2023年12月22日 第50次全体会议(续会)", "2023-12-22 meeting"},
	    {"ru", "на период с 1 июля по 15 ноября 2024 года",
		"2024-07-01/2024-11-15 period"},
	    {"ru", "постановил, что с 1 июля 2010 года", "2010-07-01 period"},
	    {"en", "the Convention adopted in Vienna on 22 May 1969",
		"1969-05-22 adopted"},
	    {"en", "contributions as at 30 April 2024", "2024-04-30 period"},
	    {"en", "the report of 12 April 2021", "2021-04-12 document"},
	    {"en", "the summit of 30 June 2022", "2022-06-30 event"},
	    {"en", "the letter dated 5 May 2020 from the President",
		"2020-05-05 document"},
	    {"en", "to extend the mandate until 29 July 1994",
		"1994-07-29 deadline"},
	    {"en", "no later than 15 March 2024", "2024-03-15 deadline"},
	    {"fr", "portant prorogation jusqu’au 30 juin 2018",
		"2018-06-30 deadline"},
	    {"zh", "延长援助团任务期限至一九九四年七月二十九日",
		"1994-07-29 deadline"},
	    {"ar", "حتى 30 حزيران/يونيه 2018", "2018-06-30 deadline"},
	    /* a high-level plenary meeting is no numbered one */
	    {"en",
		"a high-level plenary meeting, in New York on 25 September "
		"2024",
		"2024-09-25 event"},
	    /* what goes on for months is no event */
	    {"en",
		"the plan for its first years, from 1 July 2017 to 30 June "
		"2022",
		"2017-07-01/2022-06-30 period"},
	    {"en", "Resolutions and Decisions, 1 August 2013–31 July 2014",
		"2013-08-01/2014-07-31 period"},
	    {"en", "the official launch in April 2017 of the strategy",
		"2017-04 event"},
	    {"en", "the second review of the Strategy, on 8 September 2010",
		"2010-09-08 event"},
	    {"fr", "l’examen, mené le 8 septembre 2010", "2010-09-08 event"},
	    {"es", "las elecciones que se celebraron en noviembre de 2022",
		"2022-11 event"},
	    {"ru", "об объявленном в апреле 2017 года начале стратегии",
		"2017-04 event"},
	    {"ar", "الانتخابات التي أجريت في تشرين الثاني/نوفمبر 2022",
		"2022-11 event"},
	    {"ar", "عقد الدورة خلال الفترة من 5 إلى 8 شباط/فبراير 2024",
		"2024-02-05/2024-02-08 event"},
	    {"ar",
		"أنشطته خلال الفترة من 1 تموز/يوليه 2020 إلى 30 حزيران/يونيه "
		"2021",
		"2020-07-01/2021-06-30 period"},
	    {"zh", "1952年9月18日秘书长报告第102段", "1952-09-18 document"},
	    {"zh", "注意到2023年6月21日主席给主任专员的信，",
		"2023-06-21 document"},
	    {"zh", "2023年6月21日主席提供的信息", "2023-06-21 other"},
	    {"zh",
		"分别于2008年9月4日和5日、2010年9月8日及2012年6月28日进行的审"
		"查",
		"2008-09-04 event; 2008-09-05 event; 2010-09-08 event; "
		"2012-06-28 event"},
	    {"ar",
		"بعقد اجتماع بشأن إطار سنداي للفترة 2015-2030 في 18 أيار/مايو "
		"2023",
		"2015/2030 period; 2023-05-18 event"},
	    {"fr",
		"réunions tenues à Bruxelles le 27 mai 2015, à New York les "
		"25 septembre 2013",
		"2015-05-27 event; 2013-09-25 event"},
	    {"en", "the Convention will enter into force on 26 June 2025",
		"2025-06-26 event"},
	    {"ar", "ودورتها السادسة والسبعين في 22 تشرين الثاني/نوفمبر 2021",
		"2021-11-22 event"},
	    /* who adopts is no event */
	    {"en",
		"the Declaration adopted by the World Conference on 25 June "
		"1993",
		"1993-06-25 adopted"},
	    {"en",
		"the Declaration adopted at the Conference held on 25 June "
		"1993",
		"1993-06-25 event"},
	    {"fr",
		"la Déclaration adoptée par la Conférence mondiale le 25 juin "
		"1993",
		"1993-06-25 adopted"},
	    {"es",
		"la Declaración aprobada en la Conferencia Mundial el 25 de "
		"junio "
		"de 1993",
		"1993-06-25 adopted"},
	};

	(void)state;
	CHECK(rows, false);
}

static void
slices(void **state)
{
	static const struct row rows[] = {
	    {"en", "of 22 December 2023,", "2023-12-22 22 December 2023"},
	    {"zh", "的 2021-2025 年工作组", "2021/2025 2021-2025 年"},
	    {"zh", "到2023 年 12 月 22 日,", "2023-12-22 2023 年 12 月 22 日"},
	    {"ru", "от 22 декабря 2023 года,",
		"2023-12-22 22 декабря 2023 года"},
	    {"en", "25 and 26 October 2019",
		"2019-10-25 25 and 26 October 2019; 2019-10-26 26 October "
		"2019"},
	    {"ar", "المؤرخ 2 كانون الأول/ديسمبر 2021،",
		"2021-12-02 2 كانون الأول/ديسمبر 2021"},
	};

	(void)state;
	CHECK(rows, true);
}

/* Numbers that are no dates. */
static void
no_dates(void **state)
{
	static const struct row rows[] = {
	    {"en", "the twenty-fifth anniversary", ""},
	    {"en", "the 2030 Agenda for Sustainable Development", ""},
	    {"en", "by the 2005 World Summit", ""},
	    {"en", "resolution 1996 (2011)", ""},
	    {"en", "15-11287 (R) 080715 *1511287*", ""},
	    {"en", "23-26243 (C)", ""},
	    {"en", "A/78/2 and Agenda item 71 (b)", ""},
	    {"en", "resolution 2021/22", ""},
	    {"en", "31 June 2020", ""},
	    {"en", "a total of 1,220,000 dollars in May", ""},
	    {"zh", "讨论25周年", ""},
	    {"zh", "第78届会议", ""},
	    {"zh", "第1996(2011)号决议", ""},
	    {"zh", "第二条第四项", ""},
	    {"zh", "2030年可持续发展议程", ""},
	    {"ru",
		"Повестка дня в области устойчивого развития на период до "
		"2030 года",
		""},
	    {"ar", "000 220 1 دولار", ""},
	    {"ar", "31 كانون الثاني/ديسمبر 2020", ""},
	    {"fr", "18-11315 (F) *1811315*", ""},
	    {"es", "(A/C.3/57/SR.39, 47, 50, 52, 53, 55 y 57)", ""},
	    {"en", "12/2003", ""},
	    {"en", "24/7", ""},
	};

	(void)state;
	CHECK(rows, false);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(full_dates),
	    cmocka_unit_test(ranges_and_lists),
	    cmocka_unit_test(months_and_years),
	    cmocka_unit_test(roles),
	    cmocka_unit_test(slices),
	    cmocka_unit_test(no_dates),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
