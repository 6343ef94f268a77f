#!/usr/bin/env bats
# SPDX-License-Identifier: GPL-3.0-or-later
# ods-load and ods-lake: a lake that never doubles and never loses.

load helper
load lake

# All tables of a lake, as the golden files have them.
dump() {
	local table
	for table in "${TABLES[@]}"; do
		echo "== $table"
		ods-lake cat "$1" "$table"
	done
}

# is_batch GLOB: there is one such folder.
is_batch() { [ $# -eq 1 ] && [ -d "$1" ]; }

# unpublished: nothing of a run is to be seen.
unpublished() { [ "$(batches)" -eq 0 ]; }

@test "golden: records in, rows of all tables out" {
	local case bad=0
	for case in "$DATA"/ods-load/*.in; do
		rm -rf lake
		ods-load --quiet lake <"$case"
		ods-lake verify --index lake
		dump lake >got
		diff -u "${case%.in}.out" got || bad=1
	done
	[ $bad -eq 0 ]
}

@test "what a closed stderr would say goes into no file of the lake" {
	ods-load lake <"$DATA/ods-load/whole.in" 2>&-
	run grep -r "^ods-load: " lake
	assert_failure
}

@test "rows are what the schemas say" {
	local case table
	cat "$DATA"/ods-load/*.in | ods-load --quiet lake
	for table in "${TABLES[@]}"; do
		ods-lake cat lake "$table" |
			"$ROOT/tests/validate.py" "$ROOT/schema/$table.json"
	done
}

@test "schema/ is what the program says" {
	local table
	for table in "${TABLES[@]}"; do
		ods-lake schema "$table" | diff -u "$ROOT/schema/$table.json" -
	done
	run ods-lake schema nix
	assert_failure 2
}

@test "records are what schema/record.json says, and it can refuse" {
	grep -v -e A/RES/99/3 -e A/RES/99/4 "$DATA/ods-load/last-counts.in" |
		"$ROOT/tests/validate.py" "$ROOT/schema/record.json"
	run "$ROOT/tests/validate.py" "$ROOT/schema/record.json" \
		< <(jq -c '.citations[0].kind = "nix"' "$DATA/ods-load/whole.in")
	assert_failure
}

@test "the same input twice is one batch" {
	documents 30 | tee in | ods-load --quiet lake
	ods-load lake <in 2>err
	[ "$(batches)" -eq 1 ]
	grep -q '30 unchanged' err
	grep -q 'nothing new' err
	ods-load --quiet --all lake <in
	[ "$(batches)" -eq 2 ]
}

@test "a repeated run is one batch for every golden input" {
	local case
	for case in "$DATA"/ods-load/*.in; do
		rm -rf lake
		ods-load --quiet lake <"$case"
		ods-load --quiet lake <"$case"
		[ "$(batches)" -eq 1 ]
	done
}

@test "when and how it was fetched makes no new version" {
	documents 3 | tee in | ods-load --quiet lake
	jq -c '.source += {fetched: "2026-12-01T00:00:00Z", cached: true,
		etag: "x", modified: "2026-12-01T00:00:00Z", status: 304,
		url: "https://docs.example/z"}' in | ods-load --quiet lake
	[ "$(batches)" -eq 1 ]
	jq -c '.source.bytes = 1' in | ods-load --quiet lake
	[ "$(batches)" -eq 2 ]
}

@test "a changed document is written again, with all its rows" {
	documents 6 >in
	ods-load --quiet lake <in
	sed '3s/A title/Another title/g' in | ods-load --quiet lake
	[ "$(count lake documents)" -eq 7 ]
	[ "$(count lake blocks)" -eq 28 ]
	[ "$(count --current lake documents)" -eq 6 ]
	[ "$(count --current lake blocks)" -eq 24 ]
	ods-lake cat --current lake documents |
		jq -r 'select(.symbol == "A/RES/99/2").title' >title
	[ "$(cat title)" = "Another title" ]
}

@test "an error never replaces a document" {
	documents 6 | jq -c '.lang = "en"' >in
	ods-load --quiet lake <in
	ods-lake cat --current lake documents >before
	for n in 0 1 2 3 4 5; do failure "A/RES/99/$n" network; done >night
	ods-load --quiet lake <night
	ods-lake cat --current lake documents | cmp - before
	[ "$(count --current lake errors)" -eq 6 ]
	# The same again is no news; another cause is.
	ods-load --quiet lake <night
	[ "$(batches)" -eq 2 ]
	failure A/RES/99/0 absent | ods-load --quiet lake
	[ "$(batches)" -eq 3 ]
	# Once they come again as they were, nothing is wrong any more, and no
	# document is written twice.
	ods-load --quiet lake <in
	[ "$(count lake documents)" -eq 6 ]
	[ "$(count --current lake errors)" -eq 0 ]
	ods-load --quiet lake <in
	[ "$(batches)" -eq 4 ]
	# And the error is news again.
	ods-load --quiet lake <night
	[ "$(count --current lake errors)" -eq 6 ]
	ods-lake verify --index lake
}

@test "limit is no news of a known document" {
	documents 1 | jq -c '.lang = "en"' | ods-load --quiet lake
	failure A/RES/99/0 limit | ods-load --quiet lake
	[ "$(batches)" -eq 1 ]
	failure A/RES/99/9 limit | ods-load --quiet lake
	[ "$(batches)" -eq 2 ]
}

@test "the last record of a key counts, as if the others never came" {
	documents 300 >in
	export SOURCE_DATE_EPOCH=1
	sed 's/A title/An older title/g' in | cat - in | ods-load --quiet both
	ods-load --quiet lake <in
	diff -r -x index.db lake both
	# Back to what the lake holds: nothing is left to write.
	sed 's/A title/A title of one line/g' in | cat - in | ods-load --quiet lake
	[ "$(batches)" -eq 1 ]
}

@test "the id is made of the clock and the manifest, and grows" {
	documents 2 >in
	SOURCE_DATE_EPOCH=1700000000 ods-load --quiet lake <in
	is_batch lake/batch=20231114T221320Z-*
	# The clock went back: a second after the newest.
	SOURCE_DATE_EPOCH=1600000000 ods-load --quiet --all lake <in
	is_batch lake/batch=20231114T221321Z-*
	SOURCE_DATE_EPOCH=1700000000 ods-load --quiet other <in
	diff -r -x index.db lake/batch=20231114T221320Z-* other/batch=*
	SOURCE_DATE_EPOCH=1709251199 ods-load --quiet leap <in
	SOURCE_DATE_EPOCH=1 ods-load --quiet --all leap <in
	is_batch leap/batch=20240301T000000Z-*
	SOURCE_DATE_EPOCH=soon run -1 ods-load --quiet none <in
}

@test "killed at any moment and run again: each document once" {
	local pid
	documents 1500 >in
	for _ in $(seq 20); do
		rm -rf lake
		ods-load --quiet lake <in &
		pid=$!
		read -r -t "0.0$((RANDOM % 10))$((RANDOM % 10))" <> <(:) || :
		kill -9 $pid 2>/dev/null || :
		wait $pid || :
		ods-load --quiet lake <in
		ods-lake verify --index lake
		[ "$(count lake documents)" -eq 1500 ]
		[ "$(ods-lake cat lake documents | jq -r .symbol | sort -u |
			wc -l)" -eq 1500 ]
		[ -z "$(find lake -name '.tmp-*')" ]
	done
}

@test "no more room at any point: status 1, and the next run is whole" {
	local limit status full=0
	documents 1500 >in
	for limit in 1 4 16 64 128 256; do
		status=0
		(
			trap '' XFSZ # so that write(2) fails instead
			ulimit -f $limit
			ods-load --quiet lake <in 2>err
		) || status=$?
		[ $status -le 1 ]
		full=$((full + status))
		ods-lake verify lake
	done
	[ $full -ge 3 ]
	ods-load --quiet lake <in
	ods-lake verify --index lake
	[ "$(count lake documents)" -eq 1500 ]
	[ -z "$(find lake -name '.tmp-*')" ]
}

@test "a batch that was published but not indexed is found again" {
	documents 10 | tee in | ods-load --quiet lake
	cp lake/index.db old.db
	sed 's/A title/B title/' in | ods-load --quiet lake
	cp old.db lake/index.db
	run ods-lake verify --index lake
	assert_failure 1
	sed 's/A title/B title/' in | ods-load --quiet lake
	[ "$(batches)" -eq 2 ]
	ods-lake verify --index lake
}

@test "index.db is derived: removed, damaged or foreign, it is made anew" {
	documents 10 | tee in | ods-load --quiet lake
	rm lake/index.db
	ods-load --quiet lake <in
	echo "no database" >lake/index.db
	ods-load --quiet lake <in
	# A batch that went is a batch whose documents are new again.
	rm -r lake/batch=*
	ods-load --quiet lake <in
	[ "$(batches)" -eq 1 ]
	[ "$(count lake documents)" -eq 10 ]
	ods-lake verify --index lake
}

@test "verify names the file of any flipped byte" {
	local file size at byte
	documents 12 | ods-load --quiet lake
	ods-lake verify lake
	for file in lake/batch=*/manifest.json lake/batch=*/*/*/*.zst; do
		size=$(stat -c %s "$file")
		for at in 0 $((size / 3)) $((size / 2)) $((size - 1)); do
			cp "$file" kept
			byte=$(od -An -tu1 -j $at -N 1 "$file")
			printf '%b' "\\x$(printf %x $((byte ^ 1)))" |
				dd of="$file" bs=1 seek=$at conv=notrunc status=none
			run ods-lake verify lake
			assert_failure 1
			assert_output --partial "$file"
			cp kept "$file"
		done
	done
	ods-lake verify lake
}

@test "verify names what is missing and what is foreign" {
	documents 2 | ods-load --quiet lake
	mkdir lake/notes-of-mine
	echo x >lake/notes-of-mine/file
	ods-lake verify lake
	for extra in lake/batch=*/dates/language=*/part-0000.jsonl.zst; do
		cp "$extra" "${extra%0.jsonl.zst}1.jsonl.zst"
	done
	run ods-lake verify lake
	assert_failure 1
	assert_output --partial 'part-0001.jsonl.zst: not in the manifest'
	find lake -name part-0001.jsonl.zst -delete
	rm lake/batch=*/notes/language=zh/part-0000.jsonl.zst
	run ods-lake verify lake
	assert_failure 1
	assert_output --partial notes/language=zh/part-0000.jsonl.zst
	rm lake/batch=*/manifest.json
	run ods-lake verify lake
	assert_failure 1
}

@test "a cut stream publishes nothing" {
	documents 5 | head -c -1 >cut.in
	run ods-load --quiet lake <cut.in
	assert_failure 1
	assert_output --partial "cut stream"
	unpublished
	run ods-load --records kept.zst <cut.in
	assert_failure 1
	[ ! -e kept.zst ]
}

@test "--expect" {
	documents 5 >in
	run -1 ods-load --quiet --expect 6 lake <in
	assert_output --partial "5 records came, 6 were expected"
	unpublished
	echo 6 >count
	run -1 ods-load --quiet --expect @count --records kept lake <in
	unpublished
	[ ! -e kept ]
	: >count
	run -1 ods-load --quiet --expect @count lake <in
	assert_output --partial "no count in count"
	run -1 ods-load --quiet --expect @nowhere lake <in
	unpublished
	run -2 ods-load --quiet --expect five lake <in
	echo 5 >count
	ods-load --quiet --expect @count lake <in
	[ "$(batches)" -eq 1 ]
}

@test "--max-errors" {
	documents 6 >in
	failure A/99/1 absent >>in
	failure A/99/2 absent >>in
	run -1 ods-load --quiet --max-errors 1 lake <in
	assert_output --partial "2 of 8 records failed"
	run -1 ods-load --max-errors 1 lake <in
	refute_output --partial "nothing new"
	run -1 ods-load --quiet --max-errors 24% lake <in
	unpublished
	run -2 ods-load --quiet --max-errors 101% lake <in
	run -2 ods-load --quiet --max-errors % lake <in
	ods-load --quiet --max-errors 25% lake <in
	[ "$(batches)" -eq 1 ]
}

@test "two writers: the second is told to try again" {
	documents 3 >in
	mkdir lake
	(
		flock -n 9
		run -75 ods-load --quiet lake <in 9>&-
		assert_output --partial "another run has the lock"
	) 9>lake/.lock
	unpublished
	ods-load --quiet lake <in
	[ "$(batches)" -eq 1 ]
}

@test "what a dead run left is swept, and links are not followed" {
	mkdir -p lake/.tmp-1/batch/documents outside
	echo x >outside/kept
	ln -s ../../../outside lake/.tmp-1/batch/link
	documents 1 | ods-load --quiet lake
	[ ! -e lake/.tmp-1 ]
	[ -e outside/kept ]
}

@test "a lake that cannot be" {
	documents 1 >in
	: >file
	run -1 ods-load --quiet file/lake <in
	run -1 ods-load --quiet file <in
	run -1 ods-lake verify file
	run -1 ods-lake stat nowhere
	mkdir folder
	run -1 ods-lake verify folder
	assert_output --partial "folder: no lake"
	run -2 ods-load <in
	run -2 ods-load one two <in
	run -2 ods-lake nix lake
	run -2 ods-lake nix
	assert_output --partial '"nix" is no command'
	run -2 ods-lake stat
	assert_output --partial 'stat wants LAKE'
	run -2 ods-lake ddl nix
	assert_output --partial '"nix" is no dialect'
	run -2 ods-lake cat lake
	run -2 ods-lake stat --current lake
}

@test "--records: the lines as they came, in frames that zstd and jq read" {
	documents 900 | tee in | ods-load --records out.zst
	zstd -dc out.zst | cmp - in
	[ "$(zstd -l -v out.zst | sed -n 's/^# Zstandard Frames: //p')" -gt 1 ]
	ods-load --records - lake <in 2>/dev/null | cmp - out.zst
	[ "$(count lake documents)" -eq 900 ]
	run -1 bash -c 'ods-load --records - <in >/dev/full'
	echo nonsense | ods-load --records - | zstd -dc | jq -e '.error.code == "bad-record"'
	printf '' | ods-load --records - | zstd -dcq | cmp - /dev/null
}

@test "the bytes do not depend on how the input came" {
	documents 400 >in
	SOURCE_DATE_EPOCH=1 ods-load --quiet one <in
	{
		head -c 100001 in
		tail -c +100002 in | dd bs=777 status=none
	} | SOURCE_DATE_EPOCH=1 ods-load --quiet two
	diff -r -x index.db one two
}

@test "a stream of several frames is read to its end" {
	documents 1200 | ods-load --quiet lake
	for file in lake/batch=*/blocks/language=en/*.zst; do
		zstd -dc "$file"
	done | jq -c . | wc -l >lines
	[ "$(cat lines)" -eq 800 ]
	[ "$(ods-lake cat lake blocks | cksum)" = "$(for l in ar en es fr ru zh; do
		zstd -dc lake/batch=*/blocks/language=$l/*.zst; done | cksum)" ]
}

@test "a line of 300 MB costs a row and little memory" {
	{
		cat "$DATA/ods-load/whole.in"
		head -c 300000000 /dev/zero | tr '\0' x
		printf '\n'
		sed 's,A/RES/99/1,A/RES/99/2,' "$DATA/ods-load/whole.in"
	} | (
		# The sanitizers reserve terabytes of addresses.
		case $ODS_BIN in */asan/*) ;; *) ulimit -v 600000 ;; esac
		ods-load --quiet lake
	)
	[ "$(count lake documents)" -eq 2 ]
	ods-lake cat lake errors | jq -e '.code == "bad-record" and .line == 2'
}

@test "a record of 50 MB is loaded" {
	jq -c '.document.blocks[1].text = ("Recalling " * 5000000)' \
		"$DATA/ods-load/whole.in" | tee in | ods-load --quiet lake
	ods-lake verify --index lake
	[ "$(ods-lake cat lake blocks | jq -s '.[1].text | length')" -eq 50000000 ]
	ods-load --quiet lake <in
	[ "$(batches)" -eq 1 ]
}

@test "--summary says what became of all" {
	ods-load --quiet --summary s lake <"$DATA/ods-load/last-counts.in"
	jq -e '.records == 9 and .failed == 2 and .errors.timeout == 1 and
		.rows.documents == 4 and (.batch | test("^[0-9]{8}T"))' s
	ods-load --quiet --summary /dev/stdout lake \
		<"$DATA/ods-load/last-counts.in" | jq -e '.batch == null'
	run -1 ods-load --quiet --summary nowhere/s other \
		<"$DATA/ods-load/last-counts.in"
	[ ! -e other ]
}

@test "codes are cut between characters, and counted as they are cut" {
	for n in 1 2 3; do
		jq -cn --arg n $n '{v: 1, symbol: ("A/RES/99/" + $n), lang: "en",
			error: {stage: "fetch", code: ("x" + "决" * 20 + $n)}}'
	done | ods-load --quiet --all --summary s lake
	jq -e '.failed == 3 and (.errors | length == 1 and
		(keys[0] | test("^x决{12}$")) and .[] == 3)' s
}

@test "the manifest is a Frictionless data package" {
	documents 6 | ods-load --quiet lake
	for m in lake/batch=*/manifest.json; do :; done
	jq -e '.id as $id | input_filename | contains($id)' "$m"
	jq -e '(.name | test("^[a-z0-9._/-]+$")) and
		(.licenses | length > 0 and all(.name or .path)) and
		(.sources | length > 0 and all(.title)) and
		(.resources | length == 6) and
		(.resources | all((.name | test("^[a-z0-9._/-]+$")) and
			(.path | type == "array" and length > 0) and
			(.schema.fields | length > 3 and all(.name and .type)) and
			([.files[].path] == .path) and
			((.files | map(.rows) | add) == .rows) and
			(.schema.primaryKey - [.schema.fields[].name] == [])))' "$m"
	jq -r '.resources[].files[] | "\(.sha256)  \(.path)"' "$m" |
		(cd "${m%/*}" && sha256sum -c --quiet -)
}

@test "stat counts what is there" {
	documents 12 | ods-load --quiet lake
	failure A/1 absent | ods-load --quiet lake
	ods-lake stat lake >out
	grep -qE '^all +12 +1 ' out
	grep -qE '^blocks +6 +48 ' out
}

@test "the records of the whole pipe are what the schemas say" {
	local table
	ods-fetch --store store --source mirror --type docx,html,md,xml \
		--mirror "file://$ROOT/examples/mirror/{symbol_}-{LANG}.{type}" \
		--lang ar,zh,en,fr,ru,es <"$ROOT/examples/symbols" |
		ods-parse --store store | ods-enrich >records
	"$ROOT/tests/validate.py" "$ROOT/schema/record.json" <records
	ods-load --quiet lake <records
	[ "$(ods-lake cat lake errors | jq -r .stage | grep -c load)" -eq 0 ]
	for table in documents blocks notes citations dates errors; do
		ods-lake cat lake "$table" |
			"$ROOT/tests/validate.py" "$ROOT/schema/$table.json"
	done
}

# examples PAGE: its EXAMPLES one after the other into PAGE.N, as scripts.
examples() {
	sed -n '/^\.Sh EXAMPLES/,$p' "$ROOT/load/$1.1" |
		awk -v page="$1" '/^\.Bd/ { n++; on = 1; next } /^\.Ed/ { on = 0 }
			on { gsub(/\\e/, "\\"); print >(page "." n) }'
	[ -s "$1.1" ]
}

@test "the examples of the man pages" {
	local script
	documents 6 | tee parsed.jsonl | zstd -q >records.jsonl.zst
	examples ods-load
	for script in ods-load.[0-9]; do
		bash -eo pipefail "$script" >"$script.out"
	done
	grep -qE '^all +6 ' ods-load.1.out
	grep -qE '^ *6 A/RES/98/1$' ods-load.2.out
	zstd -dc enriched.jsonl.zst | wc -l >lines
	[ "$(cat lines)" -eq 6 ]
	mkdir copy
	cp -r lake copy/lake
	examples ods-lake
	bash -eo pipefail ods-lake.1 >out
	grep -qP 'A/RES/99/0\tA title' out
	bash -eo pipefail ods-lake.2
	bash -eo pipefail ods-lake.3
	bash -eo pipefail ods-lake.4
	bash -eo pipefail ods-lake.5
	[ "$(sqlite3 lake.db 'select count(*) from documents_current')" -eq 6 ]
	grep -q "create or replace view documents_current" lake.sql
}

# A lake with everything that a current view must get right.
mixed_lake() {
	local n
	documents 6 | jq -c '.lang = "en"' >in
	cat in "$DATA/ods-load/catalogue.in" | ods-load --quiet lake
	sed '1,2s/A title/B title/' in | ods-load --quiet lake
	for n in 0 1 2 7; do failure "A/RES/99/$n" network; done |
		ods-load --quiet lake
	head -2 in | ods-load --quiet lake # back to the first version
	failure A/RES/99/3 absent | ods-load --quiet lake
	echo '{}' | ods-load --quiet lake
	sed -n 3p in | ods-load --quiet lake # resolved
}

@test "ddl sqlite: the views give the current rows" {
	mixed_lake
	ods-lake ddl sqlite >ddl.sql
	"$ROOT/tests/lake_sql.py" lake ddl.sql >out
	grep -qx 'documents 6' out
	grep -qx 'errors 3' out
	grep -qx 'catalogue 2' out
	grep -qx 'withdrawn 1' out
	grep -qx 'texts 6' out
	grep -q '"A title\\nRecalling its resolution 98/1,\\nDecides' out
	grep -q 'See A/98/1.\\nReissued."' out
}

@test "ddl: every dialect has every table and view" {
	local dialect table
	mixed_lake
	for dialect in $(ods-lake ddl list); do
		ods-lake ddl "$dialect" >ddl.sql
		ods-lake fill "$dialect" lake >fill.sql
		for table in "${TABLES[@]}"; do
			grep -qE "^create table (if not exists )?$table( |$)" ddl.sql
			grep -qE "^create (or replace )?view ${table}_current as" ddl.sql
			grep -qE "^(insert|copy) into $table " fill.sql
		done
		[ "$(grep -c '^insert into batches' fill.sql)" -eq "$(batches)" ]
		run grep -n -e '(null)' -e '@' ddl.sql
		assert_failure
	done
	ods-lake ddl duckdb lake >ddl.sql
	for table in "${TABLES[@]}"; do
		grep -qE "^create or replace view $table as" ddl.sql
		grep -qE "^create or replace view ${table}_current as" ddl.sql
	done
	run -2 ods-lake ddl nix
	[ "$(ods-lake ddl list | wc -l)" -eq 6 ]
}
