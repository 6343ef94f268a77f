/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

#include "lib/mem.h"
#include "load/manifest.h"

static char lake[64];

static int
begin(void **state)
{
	(void)state;
	snprintf(lake, sizeof lake, "/tmp/manifest_test.XXXXXX");
	return mkdtemp(lake) == NULL ? -1 : 0;
}

static int
end(void **state)
{
	(void)state;
	lake_remove(lake);
	return 0;
}

static void
add(struct manifest *m, enum table_id table, const char *file,
    unsigned long long rows)
{
	struct manifest_file *f = manifest_add(m);

	f->table = table;
	f->path = mem_string(file);
	f->rows = rows;
	f->bytes = 10 * rows;
	f->text = 100 * rows;
	f->frames = 1;
	sha256_hex(file, strlen(file), f->sha256);
}

/* Put text as the manifest of batch id. */
static void
place(const char *id, const struct buf *text)
{
	char *folder = lake_file(lake, id, ""), *path;
	FILE *f;

	mkdir(folder, 0777);
	path = lake_file(lake, id, "manifest.json");
	f = fopen(path, "w");
	assert_non_null(f);
	assert_int_equal(fwrite(text->data, 1, text->len, f), text->len);
	assert_int_equal(fclose(f), 0);
	free(folder);
	free(path);
}

static void
write_one(struct buf *text, char id[LAKE_ID])
{
	struct manifest m = {0};

	add(&m, TABLE_DOCUMENTS, "documents/language=zh/part-0000.jsonl.zst",
	    5);
	add(&m, TABLE_CATALOGUE, "catalogue/part-0000.jsonl.zst", 7);
	manifest_write(&m, "20261122T180000Z", text, id);
	manifest_free(&m);
}

static void
test_what_is_written_is_read(void **state)
{
	struct buf text = {0};
	struct manifest m;
	struct problem p = {0};
	char id[LAKE_ID];

	(void)state;
	write_one(&text, id);
	assert_true(lake_is_id(id));
	assert_memory_equal(id, "20261122T180000Z-", 17);
	place(id, &text);
	assert_true(manifest_read(&m, lake, id, &p));
	assert_int_equal(m.n, 2);
	assert_int_equal(m.files[0].table, TABLE_DOCUMENTS);
	assert_string_equal(
	    m.files[0].path, "documents/language=zh/part-0000.jsonl.zst");
	assert_int_equal(m.files[0].rows, 5);
	assert_int_equal(m.files[0].bytes, 50);
	assert_int_equal(m.files[0].text, 500);
	assert_int_equal(m.files[1].table, TABLE_CATALOGUE);
	manifest_free(&m);
	buf_free(&text);
}

static void
test_every_changed_byte_is_seen(void **state)
{
	struct buf text = {0};
	struct manifest m;
	struct problem p = {0};
	char id[LAKE_ID];

	(void)state;
	write_one(&text, id);
	for (size_t i = 0; i < text.len; i += i < 100 ? 1 : 7) {
		text.data[i] ^= 2;
		place(id, &text);
		if (manifest_read(&m, lake, id, &p))
			fail_msg("byte %zu", i);
		assert_non_null(strstr(p.message, "manifest.json"));
		manifest_free(&m);
		text.data[i] ^= 2;
	}
	place(id, &text);
	assert_true(manifest_read(&m, lake, id, &p));
	manifest_free(&m);
	buf_free(&text);
}

/* A manifest of another batch is none, however whole it is. */
static void
test_it_belongs_to_its_batch(void **state)
{
	struct buf text = {0};
	struct manifest m;
	struct problem p = {0};
	char id[LAKE_ID];

	(void)state;
	write_one(&text, id);
	id[0] = '3';
	place(id, &text);
	assert_false(manifest_read(&m, lake, id, &p));
	manifest_free(&m);
	buf_free(&text);
}

/* Made by somebody who can make ids as well. */
static void
test_paths_stay_within_the_batch(void **state)
{
	static const char *const paths[] = {
	    "../../etc/passwd", "/etc/passwd", "a/../../b", ""};

	(void)state;
	for (size_t i = 0; i < sizeof paths / sizeof paths[0]; i++) {
		struct manifest m = {0};
		struct buf text = {0};
		struct problem p = {0};
		char id[LAKE_ID];

		add(&m, TABLE_NOTES, paths[i], 1);
		manifest_write(&m, "20261122T180000Z", &text, id);
		manifest_free(&m);
		place(id, &text);
		assert_false(manifest_read(&m, lake, id, &p));
		manifest_free(&m);
		buf_free(&text);
	}
}

#define FILE_OF(path, rows, more) \
	"{\"path\": " path ", \"rows\": " rows ", \"text\": 1, \"bytes\": 1," \
	" \"frames\": 1, \"sha256\": \"" SHA "\"" more "}"
#define SHA "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"
#define NOTES(files) \
	"{\n\"resources\": [{\"name\": \"notes\", \"files\": " files "}]}\n"

/* By its id it is the right one, whatever it says. */
static void
test_what_a_manifest_says_is_looked_at(void **state)
{
	static const struct {
		const char *text;
		bool good;
		size_t files;
	} cases[] = {
	    {NOTES("[" FILE_OF("\"a\"", "7", "") "]"), true, 1},
	    {NOTES("[]"), true, 0},
	    {"{\n\"resources\": []}\n", true, 0},
	    {"{\n\"resources\": [{\"name\": \"later\"}]}\n", true, 0},
	    {NOTES("[" FILE_OF("\"a\"", "7", ", \"rows\": 8") "]"), false, 0},
	    {NOTES("[" FILE_OF("\"a\"", "-7", "") "]"), false, 0},
	    {NOTES("[" FILE_OF("\"a\"", "7.0", "") "]"), false, 0},
	    {NOTES("[" FILE_OF("null", "7", "") "]"), false, 0},
	    {NOTES("[{}]"), false, 0},
	    {NOTES("[1]"), false, 0},
	    {NOTES("{}"), false, 0},
	    {"{\n\"resources\": [{\"name\": \"notes\"}]}\n", false, 0},
	    {"{\n\"resources\": [{\"files\": []}]}\n", false, 0},
	    {"{\n\"resources\": [7]}\n", false, 0},
	    {"{\n\"resources\": {}}\n", false, 0},
	    {"{\n\"profile\": \"x\"}\n", false, 0},
	    {"{\n\"resources\": []\n", false, 0},
	    {"{\n\"resources\": []} 1\n", false, 0},
	};

	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
		const char *said = cases[i].text;
		struct buf text = {0};
		struct manifest m;
		struct problem p = {0};
		char hex[SHA256_HEX], id[LAKE_ID];

		sha256_hex(said, strlen(said), hex);
		snprintf(id, sizeof id, "20261122T180000Z-%.8s", hex);
		buf_printf(&text, "{\n  \"id\": \"%s\",\n%s", id, said + 2);
		place(id, &text);
		if (manifest_read(&m, lake, id, &p) != cases[i].good)
			fail_msg("%s %s", said, p.message);
		if (cases[i].good)
			assert_int_equal(m.n, cases[i].files);
		else
			assert_non_null(strstr(p.message, "not a manifest"));
		manifest_free(&m);
		buf_free(&text);
	}
}

static void
test_ids(void **state)
{
	(void)state;
	assert_true(lake_is_id("20261122T180000Z-3f9a1c07"));
	assert_false(lake_is_id("20261122T180000Z-3f9a1c0"));
	assert_false(lake_is_id("20261122T180000Z-3f9a1c070"));
	assert_false(lake_is_id("20261122T180000Z-3F9A1C07"));
	assert_false(lake_is_id("2026112aT180000Z-3f9a1c07"));
	assert_false(lake_is_id(""));
}

static void
test_times_grow(void **state)
{
	char t[LAKE_TIME];

	(void)state;
	setenv("SOURCE_DATE_EPOCH", "0", 1);
	lake_time(NULL, t);
	assert_string_equal(t, "19700101T000000Z");
	lake_time("20231231T235959Z-00000000", t);
	assert_string_equal(t, "20240101T000000Z");
	lake_time("20240228T235959Z-00000000", t);
	assert_string_equal(t, "20240229T000000Z");
	lake_time("21000228T235959Z-ffffffff", t);
	assert_string_equal(t, "21000301T000000Z");
	setenv("SOURCE_DATE_EPOCH", "1700000000", 1);
	lake_time("20231114T221319Z-ffffffff", t);
	assert_string_equal(t, "20231114T221320Z");
	lake_time("20231114T221320Z-00000000", t);
	assert_string_equal(t, "20231114T221321Z");
	unsetenv("SOURCE_DATE_EPOCH");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test_setup_teardown(
		test_what_is_written_is_read, begin, end),
	    cmocka_unit_test_setup_teardown(
		test_every_changed_byte_is_seen, begin, end),
	    cmocka_unit_test_setup_teardown(
		test_it_belongs_to_its_batch, begin, end),
	    cmocka_unit_test_setup_teardown(
		test_paths_stay_within_the_batch, begin, end),
	    cmocka_unit_test_setup_teardown(
		test_what_a_manifest_says_is_looked_at, begin, end),
	    cmocka_unit_test(test_ids),
	    cmocka_unit_test(test_times_grow),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
