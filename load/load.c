/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "load/load.h"

#include <stdlib.h>
#include <string.h>

#include "load/hash.h"

enum { LANG_MAX = 16 };

static void
print_partition(struct buf *out, const struct partition *part)
{
	for (size_t i = 0; i < part->n; i++)
		buf_printf(out, "%s%s", i == 0 ? "" : ",",
		    partition_name(part->keys[i]));
}

/* The lake's own partition, or that which is asked for if it is new. */
static void
choose_partition(struct load *l, const struct partition *part)
{
	const char *newest = index_newest(&l->index);
	struct buf own = {0}, asked = {0};
	struct problem p = {0};
	struct manifest m;

	l->batch.files.partition = part != NULL ? *part : partition_default;
	if (newest == NULL)
		return;
	if (!manifest_read(&m, l->lake, newest, &p))
		die("%s", p.message);
	if (part != NULL && !partition_same(part, &m.partition)) {
		print_partition(&own, &m.partition);
		print_partition(&asked, part);
		die("%s is partitioned by %s, not by %s", l->lake, own.data,
		    asked.data);
	}
	l->batch.files.partition = m.partition;
	manifest_free(&m);
}

void
load_open(struct load *l, const char *lake, bool all,
    const struct partition *part, struct summary *summary)
{
	char *path;

	*l = (struct load){.lake = lake, .all = all, .summary = summary};
	lake_lock(lake);
	lake_sweep(lake);
	index_open(&l->index, lake);
	index_hold(&l->index);
	batch_open(&l->batch, lake);
	choose_partition(l, part);
	path = batch_beside(&l->batch, "seen.db");
	seen_open(&l->seen, path);
	free(path);
}

/* Write the rows at hand and remember where they are. */
static void
put_rows(struct load *l, const struct record *rec, const struct index_key *key,
    const char *hash)
{
	struct seen_place place;

	buf_clear(&l->folder);
	partition_folder(
	    &l->batch.files.partition, rec, buf_span(&l->lang).p, &l->folder);
	place.place = batch_place(&l->batch, l->folder.data);
	for (int id = 0; id < TABLES; id++) {
		const struct buf *b = &l->rows.table[id];
		const char *p = b->data, *end = p + b->len;

		place.first[id] =
		    batch_rows(&l->batch, (enum table_id)id, place.place);
		place.rows[id] = l->rows.count[id];
		while (b->len > 0 && p < end) {
			const char *next = memchr(p, '\n', (size_t)(end - p));

			next = next == NULL ? end : next + 1;
			batch_put(&l->batch, (enum table_id)id, place.place, p,
			    (size_t)(next - p));
			p = next;
		}
	}
	seen_put(&l->seen, key, hash, &place);
}

/* Forget what this run wrote of a key, if it did. */
static bool
drop(struct load *l, const struct index_key *key)
{
	struct seen_place place;
	char hash[INDEX_HASH];

	if (!seen_get(&l->seen, key, hash, &place))
		return false;
	seen_drop(&l->seen, key, &place);
	l->summary->repeated++;
	return true;
}

static void
leave_unchanged(
    struct load *l, const struct record *rec, const struct index_key *key)
{
	struct index_key of_error = {
	    INDEX_ERROR, buf_span(&l->symbol).p, buf_span(&l->lang).p};
	struct index_entry error;

	drop(l, key);
	drop(l, &of_error);
	l->summary->unchanged++;
	if (!index_get(&l->index, &of_error, &error) ||
	    index_error(&l->index, &of_error, &error) != INDEX_FAILED)
		return;
	rows_resolved(&l->rows, rec);
	put_rows(l, rec, &of_error, index_resolved);
	l->summary->resolved++;
}

/* Symbol and lang, decoded, and the kind of record that it is. */
static bool
key_of(struct load *l, const struct record *rec, struct index_key *key,
    struct problem *p)
{
	struct span document = record_get(rec, "document");
	bool is_document = document.p != NULL && !span_is(document, "null");

	record_string(rec, "symbol", &l->symbol);
	record_string(rec, "lang", &l->lang);
	if (l->symbol.len == 0 || l->symbol.len > INDEX_SYMBOL_MAX)
		return problem_set(p, PROBLEM_BAD_RECORD,
		    "symbol is not a string of 1 to %d bytes",
		    INDEX_SYMBOL_MAX);
	if (l->lang.len > LANG_MAX || (is_document && l->lang.len == 0))
		return problem_set(p, PROBLEM_BAD_RECORD,
		    "lang is not a string of 1 to %d bytes", LANG_MAX);
	*key = (struct index_key){
	    INDEX_DOCUMENT, buf_span(&l->symbol).p, buf_span(&l->lang).p};
	if (!is_document)
		*key = (struct index_key){INDEX_CATALOGUE, key->symbol, ""};
	return true;
}

/* A record that is whole.  False: it is not, as p says. */
static bool
take_document(struct load *l, const struct record *rec, struct problem *p)
{
	struct index_key key, of_error;
	struct seen_place place;
	struct index_entry entry;
	char hash[SHA256_HEX], before[INDEX_HASH];

	if (!key_of(l, rec, &key, p))
		return false;
	of_error = (struct index_key){
	    INDEX_ERROR, buf_span(&l->symbol).p, buf_span(&l->lang).p};
	hash_record(&l->sha, rec, hash);
	if (seen_get(&l->seen, &key, before, &place) &&
	    strcmp(before, hash) == 0) {
		l->summary->repeated++;
		drop(l, &of_error);
		return true;
	}
	if (!l->all && index_get(&l->index, &key, &entry) &&
	    strcmp(entry.hash, hash) == 0) {
		leave_unchanged(l, rec, &key);
		return true;
	}
	if (!rows_document(&l->rows, rec, hash, p))
		return false;
	drop(l, &key);
	drop(l, &of_error);
	put_rows(l, rec, &key, hash);
	return true;
}

/* Whether an error adds nothing to what is known. */
static bool
is_no_news(struct load *l, const struct index_key *key, const char *hash,
    const char *code)
{
	struct index_key of_document = {INDEX_DOCUMENT, key->symbol, key->lang};
	struct index_entry error;
	struct seen_place place;
	char before[INDEX_HASH];
	enum index_outcome outcome;
	bool written;

	if (l->all)
		return false;
	written = seen_get(&l->seen, &of_document, before, &place);
	outcome = index_error(&l->index, key, &error);
	if (strcmp(code, "limit") == 0 && (written || outcome != INDEX_UNKNOWN))
		return true;
	return !written && outcome == INDEX_FAILED &&
	       strcmp(error.hash, hash) == 0;
}

/* The row of a failed record.  Where its `error` is not what it should be, it
 * is replaced by one that says so. */
static void
make_error(struct load *l, const struct record *rec)
{
	struct span symbol = record_get(rec, "symbol");
	bool named = symbol.p != NULL && !span_is(symbol, "null");
	struct problem p = {0};
	struct record again;

	if (rows_error(&l->rows, rec, named ? 0 : l->nameless, &p))
		return;
	buf_clear(&l->line);
	record_bad(&l->line, rec->line, rec->len, rec->number, "load", &p);
	if (!record_scan(
		&again, l->line.data, l->line.len - 1, rec->number, &p) ||
	    !rows_error(&l->rows, &again, l->nameless, &p))
		die("line %llu: %s", rec->number, p.message);
}

static void
take_error(struct load *l, const struct record *rec)
{
	const struct buf *made = &l->rows.table[TABLE_ERRORS];
	struct index_row *row = &l->row;
	struct seen_place place;
	const char *hash, *code;
	char before[INDEX_HASH];

	make_error(l, rec);
	buf_clear(&l->line);
	buf_add(&l->line, made->data, made->len - 1);
	index_row_read(row, TABLE_ERRORS, l->line.data, l->line.len);
	hash = buf_span(&row->hash).p;
	code = strrchr(hash, '/');
	code = code == NULL ? hash : code + 1;
	summary_error(l->summary, code);
	if (seen_get(&l->seen, &row->key, before, &place) &&
	    strcmp(before, hash) == 0) {
		l->summary->repeated++;
		return;
	}
	drop(l, &row->key);
	if (is_no_news(l, &row->key, hash, code)) {
		l->summary->unchanged++;
		return;
	}
	buf_clear(&l->lang);
	buf_adds(&l->lang, row->key.lang);
	put_rows(l, rec, &row->key, hash);
	if (*row->key.symbol == '\0')
		l->nameless++;
}

void
load_record(struct load *l, const struct record *rec)
{
	struct problem p = {0};
	struct record failed;
	struct buf line = {0};

	if (record_failed(rec)) {
		take_error(l, rec);
		return;
	}
	if (take_document(l, rec, &p))
		return;
	record_fail(&line, rec, "load", &p);
	if (record_scan(&failed, line.data, line.len - 1, rec->number, &p))
		take_error(l, &failed);
	else
		die("line %llu: %s", rec->number, p.message);
	buf_free(&line);
}

void
load_publish(struct load *l)
{
	struct problem p = {0};
	char id[LAKE_ID];

	index_release(&l->index);
	batch_finish(&l->batch, &l->seen);
	seen_close(&l->seen);
	if (l->batch.files.n == 0)
		return;
	for (int t = 0; t < TABLES; t++)
		l->summary->rows[t] = batch_total(&l->batch, (enum table_id)t);
	batch_publish(&l->batch, index_newest(&l->index), id);
	memcpy(l->summary->batch, id, LAKE_ID);
	if (!index_add(&l->index, l->lake, id, &p))
		die("%s", p.message);
}

void
load_close(struct load *l)
{
	if (l->seen.path != NULL)
		seen_close(&l->seen);
	batch_close(&l->batch);
	index_close(&l->index);
	rows_free(&l->rows);
	sha256_free(&l->sha);
	index_row_free(&l->row);
	buf_free(&l->symbol);
	buf_free(&l->lang);
	buf_free(&l->line);
	buf_free(&l->folder);
}
