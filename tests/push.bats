#!/usr/bin/env bats
# SPDX-License-Identifier: GPL-3.0-or-later
# ods-push to a server of S3 that verifies signatures.

load helper
load lake
load s3

# pulled: what is in the bucket, as a lake.
pulled() {
	local file
	rm -rf pulled
	find buckets/etl/un -name '*._S3rver_object' | while read -r file; do
		name=${file#buckets/etl/un/}
		mkdir -p "pulled/$(dirname "$name")"
		cp "$file" "pulled/${name%._S3rver_object}"
	done
}

requests() { grep -c . log; }

@test "each batch once, its manifest last" {
	days 3 lake
	run -0 ods-push lake s3://etl/un/
	assert_output --partial "3 batches"
	pulled
	diff -r -x index.db -x .lock lake pulled
	ods-lake verify pulled
	# The order in which they came: a manifest is the last of its batch.
	awk '$1 == 200 && $2 ~ /batch/ { print $2 }' log |
		sed 's/%3D/=/g' | awk -F / '{ b = $4
			if (b in done) exit 1
			if ($0 ~ /manifest.json/) done[b] }'
	[ "$(grep -c '^200 ' log)" -eq "$(find pulled -type f | wc -l)" ]
	# Again: one question a batch.
	: >log
	run -0 ods-push lake s3://etl/un
	assert_output --partial "0 batches, 0 files"
	[ "$(requests)" -eq 3 ]
	# What is new, and what a compaction has made.
	documents 2 | ods-load --quiet lake
	ods-lake compact lake
	ods-push --quiet lake s3://etl/un
	[ "$(find pulled -maxdepth 1 -name 'batch=*' | wc -l)" -eq 3 ]
	pulled
	ods-lake verify pulled
	for table in "${TABLES[@]}"; do
		ods-lake cat --current pulled "$table" | sort >a
		ods-lake cat --current lake "$table" | sort | diff a -
	done
}

@test "stopped at any moment: it goes on, and no manifest comes too early" {
	days 2 lake
	for _ in 1 2 3 4 5 6; do
		ods-push --quiet lake s3://etl/un &
		read -r -t "0.0$((RANDOM % 9))" <> <(:) || :
		kill -9 $! 2>/dev/null || :
		wait $! || :
		pulled
		for manifest in pulled/batch=*/manifest.json; do
			[ -e "$manifest" ] || continue
			jq -r '.resources[].files[] | "\(.sha256)  \(.path)"' "$manifest" |
				(cd "${manifest%/*}" && sha256sum -c --quiet -)
		done
	done
	ods-push --quiet lake s3://etl/un
	pulled
	diff -r -x index.db -x .lock lake pulled
	# A file that came by half is sent again.
	for file in buckets/etl/un/batch=*/blocks/*/*._S3rver_object; do break; done
	rm buckets/etl/un/batch=*/manifest.json*
	truncate -s 10 "$file"
	ods-push --quiet lake s3://etl/un
	pulled
	diff -r -x index.db -x .lock lake pulled
}

@test "keys with organs and years are signed rightly" {
	world | ods-load --quiet --partition organ,year,language lake
	ods-push --quiet lake "s3://etl/un"
	[ "$(find buckets -name '*organ=*._S3rver_object' -o -path \
		'*organ=*/*._S3rver_object' | wc -l)" -gt 10 ]
}

@test "what is refused, damaged or not there" {
	days 1 lake
	AWS_SECRET_ACCESS_KEY=wrong run -1 ods-push lake s3://etl/un
	assert_output --partial "refuses"
	run -1 ods-push lake s3://nobucket/un
	run -2 ods-push lake /tmp/here
	run -2 ods-push lake
	run -1 ods-push nowhere s3://etl/un
	for file in lake/batch=*/blocks/language=en/*.zst; do :; done
	printf x >>"$file"
	run -1 ods-push lake s3://etl/un
	assert_output --partial "$file"
	[ -z "$(find buckets -name 'manifest.json*')" ]
}

@test "a store that does not answer: status 75" {
	days 1 lake
	kill "$SERVER"
	wait "$SERVER" || :
	SERVER=
	run -75 ods-push lake s3://etl/un
	assert_output --partial "127.0.0.1" || assert_output --partial "s3://etl/un"
}
