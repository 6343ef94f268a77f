#!/usr/bin/env bats
# SPDX-License-Identifier: GPL-3.0-or-later
# pipelines/: run, daily, rebuild, make lake.

load helper

PIPELINES=$BATS_TEST_DIRNAME/../pipelines
MIRROR=(--source mirror --type docx,html,md,xml --mirror
	"file://$(cd "$BATS_TEST_DIRNAME/../examples/mirror" && pwd)/{symbol_}-{LANG}.{type}")

# What stands on the PATH before the programs: a stand-in NAME that runs the
# script on stdin; $real is the program.
stand_in() {
	mkdir -p first
	{
		printf '#!/bin/bash\nreal=%q\n' "$(command -v "$1")"
		cat
	} >"first/$1"
	chmod +x "first/$1"
	PATH=$PWD/first:$PATH
}

symbols() {
	printf 'A/RES/99/2\ten\nA/RES/99/2\tfr\nA/RES/99/404\ten\n'
}

batches() {
	find "$1" -maxdepth 1 -name 'batch=*' | wc -l
}

@test "run: a lake of what the list names; the same again publishes nothing" {
	symbols | "$PIPELINES/run" --lake lake --store store "${MIRROR[@]}"
	[ "$(batches lake)" -eq 1 ]
	[ "$(zstd -dcq lake/batch=*/documents/*/*.zst | wc -l)" -eq 2 ]
	zstd -dcq lake/batch=*/errors/*/*.zst |
		jq -e '.symbol == "A/RES/99/404" and .code == "absent"'
	symbols | "$PIPELINES/run" --lake lake --store store "${MIRROR[@]}"
	[ "$(batches lake)" -eq 1 ]
	ods-lake verify lake
}

@test "run: wrong usage exits with 2 and two lines" {
	local args
	for args in "" "--lake" "--lake lake operand" "--lake lake --no-such"; do
		# shellcheck disable=SC2086
		run --separate-stderr "$PIPELINES/run" $args </dev/null
		[ "$status" -eq 2 ]
		[ "$(wc -l <<<"$stderr")" -eq 2 ]
		[ -z "$output" ]
	done
	run -2 "$PIPELINES/run" --lake lake -j 2 </dev/null
	assert_line --partial "in full here, not -j"
	run "$PIPELINES/run" --help
	assert_success
	assert_line --partial "run --lake DIR"
}

# Options that run does not pass on: its own business, files and plain text.
apart="help version count expect fetch:jobs fetch:all parse:symbol parse:lang
	enrich:text enrich:explain enrich:symbol enrich:lang"

@test "run: knows every option of the four programs, and no other" {
	local program letter option table
	table=$(sed -n '/^table="/,/"$/p' "$PIPELINES/run" |
		sed 's/^table="//; s/"$//')
	for program in fetch parse enrich load; do
		letter=${program:0:1}
		"ods-$program" --help | grep -oE -- '^ .{5}--[a-z][a-z-]+' |
			sed 's/.*--//' | sort >has
		for row in $table; do
			case ${row#*[=:]} in
			*$letter*) echo "${row%%[=:]*}" ;;
			esac
		done | sort >passed
		# What run does not pass on must be in the list above.
		for option in $(comm -23 has passed); do
			[[ " ${apart//[$'\n\t']/ } " == *" $option "* ||
				" ${apart//[$'\n\t']/ } " == *" $program:$option "* ]] ||
				fail "run does not know --$option of ods-$program"
		done
		for option in $(comm -13 has passed); do
			fail "ods-$program has no --$option"
		done
	done
}

@test "run: a record that is lost on the way: status 1, nothing published" {
	stand_in ods-parse <<<'sed 1d | "$real" "$@"'
	run --separate-stderr "$PIPELINES/run" --lake lake --store store \
		"${MIRROR[@]}" < <(symbols)
	[ "$status" -eq 1 ]
	[[ "$stderr" == *"2 records came, 3 were expected"* ]]
	[ "$(batches lake)" -eq 0 ]
}

@test "run: a stage that dies: status 1, nothing published" {
	stand_in ods-enrich <<<'head -n 1 | "$real" "$@"; exit 1'
	run "$PIPELINES/run" --lake lake --store store "${MIRROR[@]}" \
		< <(symbols)
	[ "$status" -eq 1 ]
	[ "$(batches lake)" -eq 0 ]
}

@test "run: the status is that of the stage that failed first" {
	stand_in ods-fetch <<<'exit 75'
	run "$PIPELINES/run" --lake lake --store store "${MIRROR[@]}" \
		< <(symbols)
	[ "$status" -eq 75 ]
	[ "$(batches lake)" -eq 0 ]
}

@test "run: a lake that another run holds: status 75" {
	symbols | "$PIPELINES/run" --lake lake --store store "${MIRROR[@]}"
	exec 8>>lake/.lock
	flock -n 8
	run "$PIPELINES/run" --lake lake --store store "${MIRROR[@]}" \
		< <(symbols)
	exec 8>&-
	[ "$status" -eq 75 ]
}

@test "daily: one line, a log, a lake; a second one that meets it exits 75" {
	mkdir un
	symbols >un/symbols
	run --separate-stderr "$PIPELINES/daily" un "${MIRROR[@]}" --lang en
	assert_success
	[ "${#lines[@]}" -eq 1 ]
	[[ "$output" == *"status 0, "*"3 records, "*"1 failed" ]]
	[ -z "$stderr" ]
	[ "$(batches un/lake)" -eq 1 ]
	grep -q '^== 20' un/daily.log
	exec 8>>un/daily.lock
	flock -n 8
	run "$PIPELINES/daily" un "${MIRROR[@]}"
	[ "$status" -eq 75 ]
	[ "${#lines[@]}" -eq 1 ]
}

@test "daily: more than half of the records failed: status 1, no batch" {
	mkdir un
	printf 'A/RES/99/%s\ten\n' 2 404 405 >un/symbols
	run "$PIPELINES/daily" un "${MIRROR[@]}"
	[ "$status" -eq 1 ]
	[ "${#lines[@]}" -eq 1 ]
	[[ "$output" == *"more than 50%"* ]]
	[ "$(batches un/lake)" -eq 0 ]
}

@test "daily --changed: news alone, and all after a night that failed" {
	mkdir un
	printf 'A/RES/99/2\ten\n' >un/symbols
	"$PIPELINES/daily" un "${MIRROR[@]}" --changed
	[ "$(batches un/lake)" -eq 1 ]
	[ ! -e un/daily.again ]
	"$PIPELINES/daily" un "${MIRROR[@]}" --changed
	[ "$(batches un/lake)" -eq 1 ]
	printf 'A/RES/99/2\tfr\n' >>un/symbols
	(
		stand_in ods-enrich <<<'cat >/dev/null; exit 1'
		! "$PIPELINES/daily" un "${MIRROR[@]}" --changed
	)
	[ -e un/daily.again ]
	[ "$(batches un/lake)" -eq 1 ]
	"$PIPELINES/daily" un "${MIRROR[@]}" --changed
	[ "$(batches un/lake)" -eq 2 ]
	[ ! -e un/daily.again ]
}

@test "daily: no folder, no list: status 2" {
	run "$PIPELINES/daily"
	[ "$status" -eq 2 ]
	mkdir un
	run "$PIPELINES/daily" un
	[ "$status" -eq 2 ]
	assert_line --partial "symbols"
}

@test "rebuild: a new lake from the store alone holds the same" {
	symbols | "$PIPELINES/run" --lake lake --store store "${MIRROR[@]}"
	"$PIPELINES/rebuild" --lake again --store store
	[ "$(batches again)" -eq 1 ]
	for table in blocks notes citations dates; do
		(cd lake/batch=*/$table && sha256sum ./*/*.zst) >one
		(cd again/batch=*/$table && sha256sum ./*/*.zst) >two
		diff one two
	done
	"$PIPELINES/rebuild" --lake again --store store
	[ "$(batches again)" -eq 1 ]
	run "$PIPELINES/rebuild" --lake again
	[ "$status" -eq 2 ]
}

# make lake with the programs that are tested and no other part of Makefile.
make_lake() {
	cat >rules <<-END
		SHELL = /bin/bash
		.SHELLFLAGS = -o pipefail -ec
		.DELETE_ON_ERROR:
		B = $ODS_BIN
		include $PIPELINES/lake.mk
		FORCE:
	END
	make -f rules lake SYMBOLS=list LAKE=lake LANGS=en \
		TYPES=docx,html,md,xml MIRROR="${MIRROR[5]}" "$@"
}

@test "make lake: a file a stage; what is done is not done again" {
	symbols >list
	make_lake B="$ODS_BIN"
	[ "$(batches lake)" -eq 1 ]
	run make_lake
	[[ "$output" != *ods-* ]]
	touch list
	run make_lake
	assert_success
	assert_line --partial ods-fetch
	[ "$(batches lake)" -eq 1 ]
}

@test "make lake: goes on with the stage that failed" {
	symbols >list
	mkdir bin
	ln -s "$ODS_BIN"/ods-* bin/
	rm bin/ods-enrich
	printf '#!/bin/sh\nhead -n 1\nexit 1\n' >bin/ods-enrich
	chmod +x bin/ods-enrich
	run make_lake B="$PWD/bin"
	assert_failure
	[ "$(batches lake)" -eq 0 ] || [ ! -e lake ]
	rm bin/ods-enrich
	ln -s "$ODS_BIN/ods-enrich" bin/
	run make_lake B="$PWD/bin"
	assert_success
	[[ "$output" != *ods-fetch* ]]
	[ "$(batches lake)" -eq 1 ]
}

@test "make lake: without a list or a lake it says what it wants" {
	cd "$ROOT"
	run make -s lake
	assert_failure
	assert_line --partial "SYMBOLS=list"
}
