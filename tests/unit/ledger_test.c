/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cmocka.h>
#include <sqlite3.h>

#include "fetch/ledger.h"

static int
begin(void **state)
{
	static char folder[64];

	snprintf(folder, sizeof folder, "/tmp/ledger_test.XXXXXX");
	*state = mkdtemp(folder);
	return *state == NULL || chdir(folder) != 0;
}

static int
end(void **state)
{
	int status = -1;
	pid_t child;

	if (chdir("/") != 0)
		return 1;
	child = fork();
	if (child == 0) {
		execlp("rm", "rm", "-rf", (char *)*state, (char *)NULL);
		_exit(127);
	}
	waitpid(child, &status, 0);
	return status;
}

/* A row of a body; its hash is sixty-four times the digit. */
static struct ledger_row
held(char digit, const char *fetched)
{
	struct ledger_row row = {.holding = {.url = "https://example.org/1",
				     .status = 200,
				     .media_type = "application/pdf",
				     .bytes = 5000000000ULL,
				     .etag = "\"v1\"",
				     .modified = "2023-12-28T15:00:00Z",
				     .job = "N2342615",
				     .station = "N",
				     .distribution = "gen",
				     .scanned = 1},
	    .spelling = "A/74/PV.1(OR)"};

	memset(row.holding.sha256, digit, SHA256_HEX - 1);
	snprintf(
	    row.holding.fetched, sizeof row.holding.fetched, "%s", fetched);
	return row;
}

static struct ledger_row
failed(enum problem_code code)
{
	struct ledger_row row = {.holding = {.scanned = -1}, .runs = 3};

	problem_set(&row.problem, code, "why");
	snprintf(row.next_try, sizeof row.next_try, "2030-01-01T00:00:00Z");
	return row;
}

static void
assert_same(const struct ledger_row *a, const struct ledger_row *b)
{
	assert_string_equal(a->holding.url, b->holding.url);
	assert_int_equal(a->holding.status, b->holding.status);
	assert_string_equal(a->holding.media_type, b->holding.media_type);
	assert_int_equal(a->holding.bytes, b->holding.bytes);
	assert_string_equal(a->holding.sha256, b->holding.sha256);
	assert_string_equal(a->holding.etag, b->holding.etag);
	assert_string_equal(a->holding.modified, b->holding.modified);
	assert_string_equal(a->holding.fetched, b->holding.fetched);
	assert_string_equal(a->holding.job, b->holding.job);
	assert_string_equal(a->holding.station, b->holding.station);
	assert_string_equal(a->holding.distribution, b->holding.distribution);
	assert_int_equal(a->holding.scanned, b->holding.scanned);
	assert_int_equal(a->runs, b->runs);
	assert_string_equal(a->spelling, b->spelling);
	assert_string_equal(a->next_try, b->next_try);
	assert_int_equal(a->problem.code, b->problem.code);
	assert_string_equal(a->problem.message, b->problem.message);
}

static void
what_is_put_is_got(void **state)
{
	const struct ledger_row rows[] = {
	    held('a', "2026-01-01T00:00:00Z"), failed(PROBLEM_ABSENT),
	    held('b', "2026-01-02T00:00:00Z"), /* put over the failure */
	};
	struct ledger_row row;
	struct ledger l;

	(void)state;
	ledger_create(&l, ".", "here");
	assert_false(ledger_get(&l, "A/RES/78/1", "en", "pdf", &row));
	for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
		ledger_put(&l, "A/RES/78/1", "en", "pdf", &rows[i]);
		assert_true(ledger_get(&l, "A/RES/78/1", "en", "pdf", &row));
		assert_same(&row, &rows[i]);
	}
	assert_false(ledger_get(&l, "A/RES/78/1", "fr", "pdf", &row));
	assert_false(ledger_get(&l, "A/RES/78/1", "en", "docx", &row));
	ledger_close(&l);

	ledger_create(&l, ".", "elsewhere");
	assert_false(ledger_get(&l, "A/RES/78/1", "en", "pdf", &row));
	ledger_close(&l);
	ledger_create(&l, ".", "here");
	assert_true(ledger_get(&l, "A/RES/78/1", "en", "pdf", &row));
	assert_same(&row, &rows[2]);
	ledger_close(&l);
}

static void
tells_what_this_run_has_put(void **state)
{
	struct ledger_row row = held('a', "2026-01-01T00:00:00Z");
	struct ledger l;

	(void)state;
	ledger_create(&l, ".", "here");
	ledger_put(&l, "A/RES/78/1", "en", "pdf", &row);
	assert_true(ledger_get(&l, "A/RES/78/1", "en", "pdf", &row));
	assert_true(row.now);
	assert_true(clock_parse(row.asked) > 0);
	ledger_close(&l);
	ledger_create(&l, ".", "here");
	assert_true(ledger_get(&l, "A/RES/78/1", "en", "pdf", &row));
	assert_false(row.now);
	ledger_close(&l);
}

static void
remembers(void **state)
{
	char value[8] = "x";
	struct ledger l;

	(void)state;
	ledger_create(&l, ".", "here");
	assert_false(ledger_recall(&l, "contact", value, sizeof value));
	ledger_remember(&l, "contact", "");
	assert_true(ledger_recall(&l, "contact", value, sizeof value));
	assert_string_equal(value, "");
	ledger_remember(&l, "contact", "me@example.org");
	ledger_close(&l);
	ledger_create(&l, ".", "elsewhere");
	assert_true(ledger_recall(&l, "contact", value, sizeof value));
	assert_string_equal(value, "me@exam");
	ledger_close(&l);
}

static void
nothing_without_commit(void **state)
{
	struct ledger_row row = held('a', "2026-01-01T00:00:00Z");
	struct ledger l;
	int status = 0;
	pid_t child = fork();

	(void)state;
	if (child == 0) { /* killed, as it were, after one commit */
		ledger_create(&l, ".", "here");
		ledger_put(&l, "A/RES/78/1", "en", "pdf", &row);
		ledger_commit(&l);
		ledger_put(&l, "A/RES/78/2", "en", "pdf", &row);
		_exit(0);
	}
	assert_int_equal(waitpid(child, &status, 0), child);
	ledger_create(&l, ".", "here");
	assert_true(ledger_get(&l, "A/RES/78/1", "en", "pdf", &row));
	assert_false(ledger_get(&l, "A/RES/78/2", "en", "pdf", &row));
	ledger_close(&l);
}

static void
put(const char *origin, const char *type, struct ledger_row row)
{
	struct ledger l;

	ledger_create(&l, ".", origin);
	ledger_put(&l, "A/RES/78/1", "en", type, &row);
	ledger_close(&l);
}

static char
found(const char *const *types)
{
	struct ledger_row row = {0};
	struct ledger l;
	bool ok;

	assert_true(ledger_open(&l, "."));
	ok = ledger_find(&l, "A/RES/78/1", "en", types, &row);
	ledger_close(&l);
	if (!ok)
		return row.problem.code != PROBLEM_NONE ? '!' : '?';
	return row.holding.sha256[0];
}

static void
finds_by_preference(void **state)
{
	static const char *const pdf[] = {"pdf", "docx", NULL};
	static const char *const docx[] = {"docx", "pdf", NULL};
	static const char *const md[] = {"md", NULL};
	struct ledger l;

	(void)state;
	assert_false(ledger_open(&l, "."));
	put("one", "docx", failed(PROBLEM_ABSENT));
	assert_int_equal(found(NULL), '!');
	assert_int_equal(found(md), '?');
	put("one", "html", held('a', "2026-01-01T00:00:00Z"));
	assert_int_equal(found(NULL), 'a');
	assert_int_equal(found(docx), '!');
	put("one", "pdf", held('b', "2026-01-01T00:00:00Z"));
	assert_int_equal(found(NULL), 'b');
	put("two", "pdf", held('c', "2026-01-03T00:00:00Z"));
	put("three", "pdf", held('d', "2026-01-02T00:00:00Z"));
	assert_int_equal(found(NULL), 'c'); /* the newest */
	assert_int_equal(found(docx), 'c');
	put("two", "docx", held('e', "2025-01-01T00:00:00Z"));
	assert_int_equal(found(NULL), 'e');
	assert_int_equal(found(docx), 'e');
	assert_int_equal(found(pdf), 'c');
}

static void
lists_what_is_held(void **state)
{
	struct ledger_row row = held('a', "2026-01-01T00:00:00Z");
	const char *symbol, *lang;
	char list[128] = "";
	struct ledger l;

	(void)state;
	ledger_create(&l, ".", "here");
	ledger_put(&l, "S/2023/1", "zh", "pdf", &row);
	ledger_put(&l, "S/2023/1", "ar", "pdf", &row);
	ledger_put(&l, "S/2023/1", "ar", "docx", &row);
	ledger_put(&l, "A/RES/78/1", "en", "pdf", &row);
	row = failed(PROBLEM_ABSENT);
	ledger_put(&l, "A/RES/78/2", "en", "pdf", &row);
	ledger_close(&l);
	assert_true(ledger_open(&l, "."));
	while (ledger_next(&l, &symbol, &lang))
		snprintf(list + strlen(list), sizeof list - strlen(list),
		    "%s-%s ", symbol, lang);
	assert_string_equal(list, "A/RES/78/1-en S/2023/1-ar S/2023/1-zh ");
	ledger_close(&l);
}

static void
finds_the_same_in_another_language(void **state)
{
	struct ledger_row en = held('a', "2026-01-01T00:00:00Z");
	struct ledger_row fr = held('b', "2026-01-01T00:00:00Z");
	struct ledger_row none = failed(PROBLEM_WRONG_LANGUAGE);
	char lang[LEDGER_LANG], type[LEDGER_TYPE];
	struct holding h = {.job = "N2342615"};
	struct ledger l;

	(void)state;
	fr.holding.job[0] = '\0';
	ledger_create(&l, ".", "here");
	ledger_put(&l, "A/RES/78/1", "en", "pdf", &en);
	ledger_put(&l, "A/RES/78/1", "fr", "docx", &fr);
	ledger_put(&l, "A/RES/78/1", "ru", "docx", &none);
	/* by its job number */
	assert_true(ledger_other(&l, "A/RES/78/1", "es", &h, lang, type));
	assert_string_equal(lang, "en");
	assert_string_equal(type, "pdf");
	assert_false(ledger_other(&l, "A/RES/78/1", "en", &h, lang, type));
	assert_false(ledger_other(&l, "A/RES/78/2", "es", &h, lang, type));
	/* by its bytes; what is not known is equal to nothing */
	h = fr.holding;
	assert_true(ledger_other(&l, "A/RES/78/1", "es", &h, lang, type));
	assert_string_equal(lang, "fr");
	h.sha256[0] = '\0';
	assert_false(ledger_other(&l, "A/RES/78/1", "es", &h, lang, type));
	ledger_close(&l);
	ledger_create(&l, ".", "elsewhere");
	assert_false(
	    ledger_other(&l, "A/RES/78/1", "es", &en.holding, lang, type));
	ledger_close(&l);
}

static void
finds_the_spelling_that_worked(void **state)
{
	struct ledger_row row = held('a', "2026-01-01T00:00:00Z");
	char spelling[SPELLING_MAX];
	struct ledger l;

	(void)state;
	ledger_create(&l, ".", "here");
	ledger_put(&l, "A/74/PV.1", "en", "pdf", &row);
	row.spelling[0] = '\0';
	ledger_put(&l, "A/74/PV.1", "fr", "pdf", &row);
	ledger_spelling(&l, "A/74/PV.1", spelling);
	assert_string_equal(spelling, "A/74/PV.1(OR)");
	ledger_spelling(&l, "A/74/PV.2", spelling);
	assert_string_equal(spelling, "");
	ledger_close(&l);
}

static bool
tell(struct ledger *l, const char *sha256, const char *code)
{
	return ledger_tell(l, "A/RES/78/1", "en", sha256, code);
}

static void
tells_news_once(void **state)
{
	struct ledger l;

	(void)state;
	ledger_create(&l, ".", "here");
	assert_true(tell(&l, "a", ""));
	assert_false(tell(&l, "a", ""));
	assert_true(ledger_tell(&l, "A/RES/78/1", "fr", "a", ""));
	ledger_close(&l); /* as it were, killed */
	ledger_create(&l, ".", "elsewhere");
	assert_true(tell(&l, "a", ""));
	ledger_told(&l);
	assert_false(tell(&l, "a", ""));
	ledger_close(&l);

	ledger_create(&l, ".", "here");
	assert_false(tell(&l, "a", ""));
	assert_true(tell(&l, "", "absent"));
	assert_false(tell(&l, "", "absent"));
	assert_true(tell(&l, "", "timeout"));
	assert_false(tell(&l, "a", "")); /* it is over */
	ledger_told(&l);
	ledger_close(&l);
	ledger_create(&l, ".", "here");
	assert_true(tell(&l, "", "timeout"));
	assert_true(tell(&l, "b", ""));
	ledger_told(&l);
	ledger_told(&l);
	ledger_close(&l);
}

/* A ledger as version 0.1 of these programs wrote it. */
static void
make_version_1(void)
{
	static const char sql[] =
	    "CREATE TABLE origin (id INTEGER PRIMARY KEY, name TEXT NOT NULL"
	    "  UNIQUE);"
	    "CREATE TABLE document (symbol TEXT NOT NULL, lang TEXT NOT NULL,"
	    "  type TEXT NOT NULL, origin INTEGER NOT NULL REFERENCES"
	    "  origin(id), url TEXT, status INTEGER, media_type TEXT, bytes"
	    "  INTEGER, sha256 TEXT, etag TEXT, modified TEXT, fetched TEXT,"
	    "  job TEXT, station TEXT, distribution TEXT, scanned INTEGER,"
	    "  asked TEXT NOT NULL, runs INTEGER NOT NULL, next_try TEXT,"
	    "  code TEXT, message TEXT, PRIMARY KEY (symbol, lang, type,"
	    "  origin)) WITHOUT ROWID;"
	    "INSERT INTO origin VALUES (1, 'here');"
	    "INSERT INTO document (symbol, lang, type, origin, url, bytes,"
	    "  sha256, fetched, asked, runs) VALUES ('A/RES/78/1', 'en',"
	    "  'pdf', 1, 'https://example.org/1', 7,"
	    "  'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
	    "aaaaaaaa', '2026-01-01T00:00:00Z', '2026-01-02T00:00:00Z', 0);"
	    "PRAGMA user_version = 1;";
	sqlite3 *db;

	assert_int_equal(sqlite3_open("ledger.db", &db), SQLITE_OK);
	assert_int_equal(sqlite3_exec(db, sql, NULL, NULL, NULL), SQLITE_OK);
	sqlite3_close(db);
}

static void
version_1_is_read_and_brought_up(void **state)
{
	struct ledger_row row;
	const char *symbol, *lang;
	struct ledger l;

	(void)state;
	make_version_1();
	assert_int_equal(found(NULL), 'a'); /* reading changes nothing */
	assert_true(ledger_open(&l, "."));
	assert_true(ledger_next(&l, &symbol, &lang));
	ledger_close(&l);

	ledger_create(&l, ".", "here");
	assert_true(ledger_get(&l, "A/RES/78/1", "en", "pdf", &row));
	assert_int_equal(row.holding.bytes, 7);
	assert_string_equal(row.asked, "2026-01-02T00:00:00Z");
	assert_string_equal(row.spelling, "");
	assert_false(row.now);
	snprintf(row.spelling, sizeof row.spelling, "A/RES/78/1(OR)");
	ledger_put(&l, "A/RES/78/1", "en", "pdf", &row);
	ledger_remember(&l, "contact", "me");
	ledger_close(&l);
	assert_int_equal(found(NULL), 'a');
	ledger_create(&l, ".", "here");
	assert_true(ledger_get(&l, "A/RES/78/1", "en", "pdf", &row));
	assert_string_equal(row.spelling, "A/RES/78/1(OR)");
	ledger_close(&l);
}

int
main(void)
{
#define TEST(f) cmocka_unit_test_setup_teardown(f, begin, end)
	const struct CMUnitTest tests[] = {
	    TEST(what_is_put_is_got),
	    TEST(nothing_without_commit),
	    TEST(finds_by_preference),
	    TEST(lists_what_is_held),
	    TEST(tells_what_this_run_has_put),
	    TEST(remembers),
	    TEST(finds_the_same_in_another_language),
	    TEST(finds_the_spelling_that_worked),
	    TEST(tells_news_once),
	    TEST(version_1_is_read_and_brought_up),
	};

	return cmocka_run_group_tests_name("ledger", tests, NULL, NULL);
}
