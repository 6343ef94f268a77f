/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "lib/number.h"
#include "lib/symbol.h"

/*
 * The regular sessions of the General Assembly, the first one first: the day
 * it opened, the eve of the next one.  From the 78th on: the Tuesday of the
 * second week in September, counted from the week with the first working day
 * (rule 1 of the rules of procedure); the 81st and later by that rule alone.
 */
static const struct {
	const char *opening, *closing;
} regular[] = {
    {"1946-01-10", "1947-09-15"},
    {"1947-09-16", "1948-09-20"},
    {"1948-09-21", "1949-09-19"},
    {"1949-09-20", "1950-09-18"},
    {"1950-09-19", "1951-11-05"},
    {"1951-11-06", "1952-10-13"},
    {"1952-10-14", "1953-09-14"},
    {"1953-09-15", "1954-09-20"},
    {"1954-09-21", "1955-09-19"},
    {"1955-09-20", "1956-11-11"},
    {"1956-11-12", "1957-09-16"},
    {"1957-09-17", "1958-09-15"},
    {"1958-09-16", "1959-09-14"},
    {"1959-09-15", "1960-09-19"},
    {"1960-09-20", "1961-09-18"},
    {"1961-09-19", "1962-09-17"},
    {"1962-09-18", "1963-09-16"},
    {"1963-09-17", "1964-11-30"},
    {"1964-12-01", "1965-09-20"},
    {"1965-09-21", "1966-09-19"},
    {"1966-09-20", "1967-09-18"},
    {"1967-09-19", "1968-09-23"},
    {"1968-09-24", "1969-09-15"},
    {"1969-09-16", "1970-09-14"},
    {"1970-09-15", "1971-09-20"},
    {"1971-09-21", "1972-09-18"},
    {"1972-09-19", "1973-09-17"},
    {"1973-09-18", "1974-09-16"},
    {"1974-09-17", "1975-09-15"},
    {"1975-09-16", "1976-09-20"},
    {"1976-09-21", "1977-09-19"},
    {"1977-09-20", "1978-09-18"},
    {"1978-09-19", "1979-09-17"},
    {"1979-09-18", "1980-09-15"},
    {"1980-09-16", "1981-09-14"},
    {"1981-09-15", "1982-09-20"},
    {"1982-09-21", "1983-09-19"},
    {"1983-09-20", "1984-09-17"},
    {"1984-09-18", "1985-09-16"},
    {"1985-09-17", "1986-09-15"},
    {"1986-09-16", "1987-09-14"},
    {"1987-09-15", "1988-09-19"},
    {"1988-09-20", "1989-09-18"},
    {"1989-09-19", "1990-09-17"},
    {"1990-09-18", "1991-09-16"},
    {"1991-09-17", "1992-09-14"},
    {"1992-09-15", "1993-09-20"},
    {"1993-09-21", "1994-09-19"},
    {"1994-09-20", "1995-09-18"},
    {"1995-09-19", "1996-09-16"},
    {"1996-09-17", "1997-09-15"},
    {"1997-09-16", "1998-09-08"},
    {"1998-09-09", "1999-09-13"},
    {"1999-09-14", "2000-09-04"},
    {"2000-09-05", "2001-09-11"},
    {"2001-09-12", "2002-09-09"},
    {"2002-09-10", "2003-09-15"},
    {"2003-09-16", "2004-09-13"},
    {"2004-09-14", "2005-09-12"},
    {"2005-09-13", "2006-09-11"},
    {"2006-09-12", "2007-09-17"},
    {"2007-09-18", "2008-09-15"},
    {"2008-09-16", "2009-09-14"},
    {"2009-09-15", "2010-09-13"},
    {"2010-09-14", "2011-09-12"},
    {"2011-09-13", "2012-09-17"},
    {"2012-09-18", "2013-09-16"},
    {"2013-09-17", "2014-09-15"},
    {"2014-09-16", "2015-09-14"},
    {"2015-09-15", "2016-09-12"},
    {"2016-09-13", "2017-09-11"},
    {"2017-09-12", "2018-09-17"},
    {"2018-09-18", "2019-09-16"},
    {"2019-09-17", "2020-09-14"},
    {"2020-09-15", "2021-09-13"},
    {"2021-09-14", "2022-09-12"},
    {"2022-09-13", "2023-09-04"},
    {"2023-09-05", "2024-09-09"},
    {"2024-09-10", "2025-09-08"},
    {"2025-09-09", "2026-09-07"},
    {"2026-09-08", "2027-09-06"},
    {"2027-09-07", "2028-09-04"},
};

/* Special sessions, S-1 first. */
static const char *const special[] = {
    "1947-04-28",
    "1948-04-16",
    "1961-08-21",
    "1963-05-14",
    "1967-04-21",
    "1974-04-09",
    "1975-09-01",
    "1978-04-20",
    "1978-04-24",
    "1978-05-23",
    "1980-08-25",
    "1982-06-07",
    "1986-05-27",
    "1986-09-17",
    "1988-05-31",
    "1989-12-12",
    "1990-02-20",
    "1990-04-23",
    "1997-06-23",
    "1998-06-08",
    "1999-06-30",
    "1999-09-27",
    "2000-06-05",
    "2000-06-26",
    "2001-06-06",
    "2001-06-25",
    "2002-05-08",
    "2005-01-24",
    "2014-09-22",
    "2016-04-19",
    "2020-12-03",
    "2021-06-02",
};

/* Emergency special sessions, ES-1 first; those that were resumed in later
 * years have no last day that is known. */
static const struct {
	const char *opening;
	bool resumed;
} emergency[] = {
    {"1956-11-01", false},
    {"1956-11-04", false},
    {"1958-08-08", false},
    {"1960-09-17", false},
    {"1967-06-17", false},
    {"1980-01-10", false},
    {"1980-07-22", true},
    {"1981-09-03", false},
    {"1982-01-29", false},
    {"1997-04-24", true},
    {"2022-02-28", true},
};

/* Regular sessions of the Human Rights Council. */
static const char *const council[] = {
    "2006-06-19",
    "2006-09-18",
    "2006-11-29",
    "2007-03-12",
    "2007-06-11",
    "2007-09-10",
    "2008-03-03",
    "2008-06-02",
    "2008-09-08",
    "2009-03-02",
    "2009-06-02",
    "2009-09-14",
    "2010-03-01",
    "2010-05-31",
    "2010-09-13",
    "2011-02-28",
    "2011-05-30",
    "2011-09-12",
    "2012-02-27",
    "2012-06-18",
    "2012-09-10",
    "2013-02-25",
    "2013-05-27",
    "2013-09-09",
    "2014-03-03",
    "2014-06-10",
    "2014-09-08",
    "2015-03-02",
    "2015-06-15",
    "2015-09-14",
    "2016-02-29",
    "2016-06-13",
    "2016-09-13",
    "2017-02-27",
    "2017-06-06",
    "2017-09-11",
    "2018-02-26",
    "2018-06-18",
    "2018-09-10",
    "2019-02-25",
    "2019-06-24",
    "2019-09-09",
    "2020-02-24",
    "2020-06-30",
    "2020-09-14",
    "2021-02-22",
    "2021-06-21",
    "2021-09-13",
    "2022-02-28",
    "2022-06-13",
    "2022-09-12",
    "2023-02-27",
    "2023-06-19",
    "2023-09-11",
    "2024-02-26",
    "2024-06-18",
    "2024-09-09",
    "2025-02-24",
    "2025-06-16",
    "2025-09-08",
};

/* Years of its special sessions, S-1 first. */
static const short council_special[] = {
    2006,
    2006,
    2006,
    2006,
    2007,
    2008,
    2008,
    2008,
    2009,
    2009,
    2009,
    2009,
    2010,
    2010,
    2011,
    2011,
    2011,
    2011,
    2012,
    2014,
    2014,
    2014,
    2015,
    2015,
    2016,
    2016,
    2017,
    2018,
    2021,
    2021,
    2021,
    2021,
    2021,
    2022,
    2022,
    2023,
    2025,
    2025,
};

/* Years of the sessions of the Economic and Social Council, I to LXIII; since
 * 1978 its resolutions count by year. */
static const short ecosoc[] = {
    1946,
    1946,
    1946,
    1947,
    1947,
    1948,
    1948,
    1949,
    1949,
    1950,
    1950,
    1951,
    1951,
    1952,
    1953,
    1953,
    1954,
    1954,
    1955,
    1955,
    1956,
    1956,
    1957,
    1957,
    1958,
    1958,
    1959,
    1959,
    1960,
    1960,
    1961,
    1961,
    1962,
    1962,
    1963,
    1963,
    1964,
    1965,
    1965,
    1966,
    1966,
    1967,
    1967,
    1968,
    1968,
    1969,
    1969,
    1970,
    1970,
    1971,
    1971,
    1972,
    1972,
    1973,
    1973,
    1974,
    1974,
    1975,
    1975,
    1976,
    1976,
    1977,
    1977,
};

/* The last resolution of the Security Council in each year since 1946. */
enum { COUNCIL_FIRST_YEAR = 1946 };
static const short last_resolution[] = {
    15,
    37,
    66,
    78,
    89,
    96,
    98,
    103,
    105,
    110,
    121,
    126,
    131,
    132,
    160,
    170,
    177,
    185,
    199,
    219,
    232,
    244,
    262,
    275,
    291,
    307,
    324,
    344,
    366,
    384,
    402,
    422,
    443,
    461,
    484,
    499,
    528,
    545,
    559,
    580,
    593,
    606,
    626,
    646,
    683,
    725,
    799,
    892,
    969,
    1035,
    1092,
    1146,
    1219,
    1284,
    1334,
    1386,
    1454,
    1521,
    1580,
    1651,
    1738,
    1794,
    1859,
    1907,
    1966,
    2032,
    2085,
    2132,
    2195,
    2259,
    2336,
    2397,
    2450,
    2503,
    2560,
    2617,
    2671,
    2721,
    2767,
};

enum {
	REGULAR = sizeof regular / sizeof regular[0],
	SPECIAL = sizeof special / sizeof special[0],
	EMERGENCY = sizeof emergency / sizeof emergency[0],
	COUNCIL = sizeof council / sizeof council[0],
	COUNCIL_SPECIAL = sizeof council_special / sizeof council_special[0],
	ECOSOC = sizeof ecosoc / sizeof ecosoc[0],
	COUNCIL_YEARS = sizeof last_resolution / sizeof last_resolution[0],
};

/* Which session of the kind that begins with head; 0: none of them. */
static size_t
number_of(const char *session, const char *head, size_t last)
{
	size_t n = strlen(head);
	unsigned long long v;

	return strncmp(session, head, n) == 0 &&
		       number_parse(session + n, 1, last, &v)
		   ? (size_t)v
		   : 0;
}

const char *
session_opening(const char *session)
{
	size_t n = number_of(session, "", REGULAR);

	if (n > 0)
		return regular[n - 1].opening;
	n = number_of(session, "S-", SPECIAL);
	if (n > 0)
		return special[n - 1];
	n = number_of(session, "ES-", EMERGENCY);
	return n > 0 ? emergency[n - 1].opening : NULL;
}

const char *
session_closing(const char *session)
{
	size_t n = number_of(session, "ES-", EMERGENCY);
	const char *opening = session_opening(session);
	int during;

	if (opening == NULL || (n > 0 && emergency[n - 1].resumed))
		return NULL;
	during = session_of_date(opening);
	return during > 0 ? regular[during - 1].closing : NULL;
}

int
session_of_date(const char *date)
{
	size_t low = 0, high = REGULAR;

	while (low < high) {
		size_t mid = low + (high - low) / 2;

		if (strcmp(regular[mid].opening, date) <= 0)
			low = mid + 1;
		else
			high = mid;
	}
	return low > 0 && strcmp(date, regular[low - 1].closing) <= 0 ? (int)low
								      : 0;
}

int
session_ecosoc_year(int session)
{
	return session >= 1 && session <= ECOSOC ? ecosoc[session - 1] : 0;
}

const char *
session_hrc_opening(int session)
{
	return session >= 1 && session <= COUNCIL ? council[session - 1] : NULL;
}

int
session_hrc_special_year(int session)
{
	return session >= 1 && session <= COUNCIL_SPECIAL
		   ? council_special[session - 1]
		   : 0;
}

int
sc_resolution_year(int number)
{
	if (number < 1)
		return 0;
	for (int i = 0; i < COUNCIL_YEARS; i++)
		if (number <= last_resolution[i])
			return COUNCIL_FIRST_YEAR + i;
	return 0;
}
