#!/usr/bin/env bats
# SPDX-License-Identifier: GPL-3.0-or-later
# Lakes in warehouses: pipelines/warehouse against the real thing.

load helper
load lake

W=$ROOT/pipelines/warehouse

# A PostgreSQL of our own, on a socket in a short path.
setup_file() {
	local bin pg as=()
	bin=$(find /usr/lib/postgresql/*/bin -name initdb 2>/dev/null | tail -n 1)
	bin=${bin%/initdb}
	[ -n "$bin" ] || return 0
	pg=$(mktemp -d /tmp/pg.XXXXXX)
	if [ "$(id -u)" -eq 0 ]; then
		as=(runuser -u postgres --)
		chown postgres "$pg"
	fi
	(
		cd "$pg"
		"${as[@]}" "$bin/initdb" -D data -U etl --auth=trust --no-sync \
			-E UTF8 --locale=C.UTF-8
		"${as[@]}" "$bin/pg_ctl" -D data -w -l log -o "-c listen_addresses='' \
			-c unix_socket_directories=$pg -c port=54399 -c fsync=off" start
	) >"$BATS_FILE_TMPDIR/pg.log" 2>&1 3>&- || {
		cat "$BATS_FILE_TMPDIR/pg.log"
		return 1
	}
	export PG_BIN=$bin PG_DIR=$pg PGHOST=$pg PGPORT=54399 PGUSER=etl \
		PGDATABASE=postgres
}

teardown_file() {
	local as=()
	[ -n "${PG_DIR-}" ] || return 0
	[ "$(id -u)" -ne 0 ] || as=(runuser -u postgres --)
	(cd "$PG_DIR" && "${as[@]}" "$PG_BIN/pg_ctl" -D data -m immediate stop) \
		>/dev/null 3>&-
	rm -rf "$PG_DIR"
}

# has_module NAME: node finds it.
has_module() {
	node -e "require.resolve('$1')" >/dev/null 2>&1
}

setup() {
	cd "$BATS_TEST_TMPDIR" || return 1
	warehouses=(sqlite)
	[ -z "${PG_DIR-}" ] || warehouses+=(postgresql)
	if has_module @duckdb/node-api; then warehouses+=(duckdb); fi
	if has_module chdb; then warehouses+=(clickhouse); fi
	database=t$BATS_TEST_NUMBER
	[ -z "${PG_DIR-}" ] || psql -Xqc "create database $database"
}

# Those that the machine lacks (chdb, ClickHouse's engine, is large and for
# `make check-clickhouse`) are named as skipped.
@test "PostgreSQL is there" {
	[ -n "${PG_DIR-}" ] || skip "no PostgreSQL on this machine"
}
@test "DuckDB is there" {
	has_module @duckdb/node-api || skip "no @duckdb/node-api (npm)"
}

# where WAREHOUSE [NAME]: its connection.
where() {
	case $1 in
	postgresql) echo "$database" ;;
	*) echo "${2-test}.$1" ;;
	esac
}

fill() { "$W/$1" "${2-lake}" "$(where "$1")"; }

# ask WAREHOUSE: SQL from stdin, rows with | between the columns.
ask() {
	case $1 in
	postgresql) psql -XqAt -v ON_ERROR_STOP=1 "$(where "$1")" ;;
	sqlite) sqlite3 -batch -bail "$(where "$1")" ;;
	duckdb) node "$ROOT/tests/duckdb.js" "$(where "$1")" ;;
	clickhouse) node "$ROOT/tests/chdb.js" "$(where "$1")" "${2-}" ;;
	esac
}

# rows WAREHOUSE VIEW: as JSON lines.
rows() {
	case $1 in
	postgresql) ask "$1" <<<"select row_to_json(t) from $2 t" ;;
	sqlite) ask "$1" <<<".mode json
		select * from $2" | jq -c '.[]' ;;
	duckdb) ask "$1" <<<"select to_json(t) from $2 t" ;;
	clickhouse) ask "$1" JSONEachRow <<<"select * from $2" ;;
	esac
}

# same_rows WAREHOUSE LAKE: every current row is the lake's.
same_rows() {
	local table bad=0
	for table in "${TABLES[@]}"; do
		rows "$1" "${table}_current" |
			"$ROOT/tests/warehouse.py" "$2" "$table" || bad=1
	done
	return $bad
}

# taken WAREHOUSE: how many batches it knows.
taken() { ask "$1" <<<'select count(*) from batches'; }

@test "the rows of every warehouse are those of the lake" {
	local w table
	world | ods-load --quiet lake
	for w in "${warehouses[@]}"; do
		fill "$w"
		same_rows "$w" lake
		for table in "${TABLES[@]}"; do
			[ "$(ask "$w" <<<"select count(*) from $table")" -eq \
				"$(count lake "$table")" ]
		done
		[ "$(ask "$w" <<<"select count(*) from documents_current
			where withdrawn")" -eq 1 ]
		[ "$(ask "$w" <<<'select count(*) from texts')" -eq \
			"$(count --current lake documents)" ]
	done
}

@test "the ten questions have the same answers everywhere" {
	local w query n=0
	world | ods-load --quiet lake
	days 6 lake
	for w in "${warehouses[@]}"; do
		fill "$w"
		for query in "$W"/queries/*.sql; do
			ask "$w" <"$query" >"$w.${query##*/}"
			[ -s "$w.${query##*/}" ]
			diff "sqlite.${query##*/}" "$w.${query##*/}"
		done
	done
	for query in "$W"/queries/*.sql; do n=$((n + 1)); done
	[ $n -eq 10 ]
	# And they are the right ones.
	ods-lake cat --current lake citations | jq -r 'select((.kind ==
		"resolution" or .kind == "decision") and .target != .symbol) |
		.target + " " + .symbol' | sort -u | cut -d ' ' -f 1 | uniq -c |
		awk '{ print $2 "|" $1 }' | sort -t '|' -k 2,2nr -k 1,1 |
		head -n 20 | diff - sqlite.most-cited.sql
	grep -qx 'A/RES/99/9|A/RES/98/1|3|4' sqlite.disagreeing-languages.sql
	grep -qx 'A/RES/99/1|1|Secretary-General||' sqlite.reports-due.sql
}

@test "what is new, day by day; what is not new changes nothing" {
	local w day
	for day in 2 4 7; do
		rm -rf lake
		days $day lake
		for w in "${warehouses[@]}"; do
			fill "$w"
			fill "$w"
			[ "$(taken "$w")" -eq $day ]
			same_rows "$w" lake
		done
	done
	# A night in which all fails leaves the documents as they are.
	for w in "${warehouses[@]}"; do
		rows "$w" documents_current | LC_ALL=C sort >"$w.before"
	done
	for day in $(seq 0 39); do failure "A/RES/99/$day" network; done |
		ods-load --quiet lake
	for w in "${warehouses[@]}"; do
		fill "$w"
		rows "$w" documents_current | LC_ALL=C sort | diff - "$w.before"
		same_rows "$w" lake
	done
}

@test "a compacted lake: taken where its batches were, else in their place" {
	local w
	days 4 lake
	for w in "${warehouses[@]}"; do fill "$w"; done
	SOURCE_DATE_EPOCH=1700400000 ods-lake compact --grace 0 lake
	for w in "${warehouses[@]}"; do
		fill "$w"
		[ "$(taken "$w")" -eq 5 ]
		[ "$(ask "$w" <<<"select count(*) from documents where batch >
			'20231119'")" -eq 0 ]
		same_rows "$w" lake
	done
	# A day that the warehouses have missed, and then it is gone.
	documents 40 | sed 's/A title/What was missed/' |
		SOURCE_DATE_EPOCH=1700500000 ods-load --quiet lake
	SOURCE_DATE_EPOCH=1700600000 ods-lake compact --grace 0 lake
	SOURCE_DATE_EPOCH=1700700000 ods-lake compact --grace 0 lake
	[ "$(batches)" -eq 1 ]
	for w in "${warehouses[@]}"; do
		fill "$w"
		[ "$(taken "$w")" -eq 1 ]
		same_rows "$w" lake
		[ "$(ask "$w" <<<'select count(*) from documents')" -eq \
			"$(count lake documents)" ]
	done
	# And with what comes behind it.
	days 2 other
	documents 3 | sed 's/A title/The last/' | ods-load --quiet lake
	for w in "${warehouses[@]}"; do
		fill "$w"
		same_rows "$w" lake
	done
}

@test "a file that is cut or missing: status 1, and nothing is taken" {
	local w file
	days 2 lake
	for file in lake/batch=*/blocks/language=en/*.zst; do break; done
	cp "$file" kept
	for w in "${warehouses[@]}"; do
		head -c $(($(stat -c %s kept) / 2)) kept >"$file"
		run -1 fill "$w"
		[ "$(taken "$w")" -eq 0 ]
		[ "$(ask "$w" <<<'select count(*) from documents_current')" -eq 0 ]
		rm "$file"
		run -1 fill "$w"
		[ "$(taken "$w")" -eq 0 ]
		cp kept "$file"
		fill "$w"
		same_rows "$w" lake
	done
}

@test "killed at any moment and run again: the rows of the lake" {
	local w pid n
	days 8 lake
	for w in "${warehouses[@]}"; do
		for n in 1 2 3 4; do
			setsid "$W/$w" lake "$(where "$w")" 3>&- &
			pid=$!
			read -r -t "0.$((RANDOM % 5))$((RANDOM % 10))" <> <(:) || :
			kill -9 -- -$pid 2>/dev/null || :
			wait $pid || :
		done
		fill "$w"
		same_rows "$w" lake
		[ "$(ask "$w" <<<'select count(*) from documents')" -eq \
			"$(count lake documents)" ]
	done
}

@test "a lake with any path, and by partitions" {
	local w name='a "lake" of O'"'"'s $(x) \ %41 決'
	world | ods-load --quiet --partition organ,year,language "$name"
	for w in "${warehouses[@]}"; do
		fill "$w" "$name"
		same_rows "$w" "$name"
	done
}

@test "DuckDB: the views over the files, and Parquet" {
	has_module @duckdb/node-api || skip "no @duckdb/node-api (npm)"
	local query table
	world | ods-load --quiet lake
	days 3 lake
	ods-lake ddl duckdb "$PWD/lake" | ask duckdb
	same_rows duckdb lake
	fill sqlite
	for query in "$W"/queries/*.sql; do
		ask duckdb <"$query" >a
		ask sqlite <"$query" | diff a -
	done
	# In between a compaction and its grace no row counts twice.
	ods-lake compact lake
	same_rows duckdb lake
	[ "$(ask duckdb <<<'select count(*) from documents')" -eq \
		"$(count --current lake documents)" ]
	rm test.duckdb
	"$W/duckdb" lake test.duckdb --parquet out
	for table in "${TABLES[@]}"; do
		ask duckdb <<<"select to_json(t) from 'out/$table.parquet' t" |
			"$ROOT/tests/warehouse.py" lake "$table"
	done
	# A lake without a batch has views as well.
	rm test.duckdb
	mkdir empty
	ods-lake ddl duckdb "$PWD/empty" | ask duckdb
	[ "$(ask duckdb <<<'select count(*) from documents_current')" -eq 0 ]
}

# stand_in NAME: a program that keeps what it is told, and the batches.
stand_in() {
	mkdir bin
	touch taken
	{
		echo '#!/bin/bash'
		echo 'cd "$(dirname "$0")/.."'
		cat
	} >bin/"$1"
	chmod +x bin/"$1"
	PATH=$PWD/bin:$PATH
}

@test "BigQuery, by a stand-in: each batch staged, then taken, once" {
	stand_in bq <<-'END'
		case $1 in
		load)
			echo "load ${*: -2:1} $(zcat "${@: -1}" | wc -l)" >>log
			exit
			;;
		esac
		sql=$(cat)
		case $sql in
		'select batch from batches') echo batch; cat taken ;;
		*'insert into batches'*)
			grep -c '^insert into batches' <<<"$sql" >>log
			sed -n "s/^insert into batches .* values ('\(.*\)');/\1/p" <<<"$sql" >>taken
			;;
		esac
	END
	days 3 lake
	"$W/bigquery" lake un
	"$W/bigquery" lake un
	[ "$(grep -c '^1$' log)" -eq 3 ]
	[ "$(wc -l <taken)" -eq 3 ]
	[ "$(awk '/^load un.stage_blocks/ { n += $3 } END { print n }' log)" -eq \
		"$(count lake blocks)" ]
}

@test "Snowflake, by a stand-in: all files put, then taken, once" {
	stand_in snow <<-'END'
		while [ $# -gt 0 ]; do
			case $1 in
			--query)
				case $2 in select*) echo batch; cat taken ;; esac
				;;
			--filename)
				cat "$2" >>log
				sed -n "s/^insert into batches .* values ('\(.*\)');/\1/p" "$2" >>taken
				;;
			esac
			shift
		done
	END
	days 3 lake
	"$W/snowflake" lake un
	"$W/snowflake" lake un
	[ "$(wc -l <taken)" -eq 3 ]
	find "$PWD/lake" -name '*.zst' | sort >files
	sed -n "s/^put 'file:\/\/\([^']*\)'.*/\1/p" log | sort | diff - files
	# What is copied is what was put.
	grep -o "batch=[^']*zst'" log | tr -d "'" | sort -u |
		sed "s,^,$PWD/lake/," | diff - files
}

@test "usage" {
	local script
	for script in "$W"/*; do
		[ -f "$script" ] || continue
		run -0 "$script" --help
		assert_output --partial "${script##*/} LAKE"
		run -2 "$script"
		assert_output --partial "usage: ${script##*/} LAKE"
	done
	run -2 ods-lake fill nix lake
	run -2 ods-lake fill sqlite
	run -2 ods-lake ddl sqlite lake
	run -2 ods-lake stat --taken x lake
	documents 1 | ods-load --quiet lake
	run -1 ods-lake fill sqlite --taken nowhere lake
	run -1 ods-lake fill sqlite nowhere
}

@test "the page of the tables is what the program says" {
	ods-lake page | diff -u "$ROOT/pipelines/ods-tables.5" -
	for table in "${TABLES[@]}"; do
		jq -r '.properties | keys[]' "$ROOT/schema/$table.json"
	done | while read -r column; do
		grep -qx "^.It Cm .&$column" "$ROOT/pipelines/ods-tables.5"
	done
}
