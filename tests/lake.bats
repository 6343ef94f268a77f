#!/usr/bin/env bats
# SPDX-License-Identifier: GPL-3.0-or-later
# A lake that is tended: compaction, partitions.

load helper
load lake

# at DAY COMMAND ...: as if it were that day of `days`.
at() {
	local day=$1
	shift
	SOURCE_DATE_EPOCH=$((1700000000 + day * 86400)) "$@"
}

@test "30 daily batches: compaction leaves the current rows as they are" {
	days 30 lake
	[ "$(batches)" -eq 30 ]
	current lake >before
	[ "$(grep -c . before)" -gt 300 ]
	at 30 ods-lake compact lake
	[ "$(batches)" -eq 31 ]
	current lake | cmp - before
	ods-lake verify --index lake
	# What does not count is not given, and not summed.
	[ "$(count lake documents)" -eq "$(count --current lake documents)" ]
	ods-lake stat lake >stat
	[ "$(grep -c ' replaced$' stat)" -eq 30 ]
	grep -qE "^all +$(count lake documents) " stat
	# The manifest names them all.
	for m in lake/batch=*/manifest.json; do :; done
	[ "$(jq '.replaces | length' "$m")" -eq 30 ]
	# They stay until the grace has passed, and then go.
	at 30 ods-lake compact lake
	[ "$(batches)" -eq 31 ]
	at 32 ods-lake compact lake
	[ "$(batches)" -eq 1 ]
	current lake | cmp - before
	ods-lake verify --index lake
	rm lake/index.db
	at 32 ods-load --quiet lake </dev/null
	ods-lake verify --index lake
}

@test "compaction: the same lake gives the same bytes" {
	days 8 lake
	cp -r lake other
	at 8 ods-lake compact lake
	rm other/index.db
	at 8 ods-lake compact other
	diff -r -x index.db lake other
}

@test "what a compacted lake takes is what the lake before would have" {
	days 10 one
	cp -r one two
	at 10 ods-lake compact --grace 0 one
	at 11 ods-lake compact --grace 0 one
	[ "$(batches one)" -eq 1 ]
	# Unchanged, changed, failing again, absent, and a line that is none.
	{
		head -n 20 all
		sed 's/A title/The last title/' all | tail -n 20
		failure A/RES/99/3 network
		failure A/RES/77/4 absent
		failure A/RES/99/25 absent
		echo nonsense
	} >in
	for lake in one two; do
		at 20 ods-load --quiet --summary s.$lake $lake <in
		ods-lake verify --index $lake
	done
	current one >a
	current two | diff - a
	at 30 ods-lake compact two
	current two | diff - a
}

@test "nothing to compact: nothing is written" {
	documents 3 | ods-load --quiet lake
	ods-lake compact lake
	[ "$(batches)" -eq 1 ]
	mkdir folder
	run -1 ods-lake compact folder
	[ -z "$(ls -A folder)" ]
	run -1 ods-lake compact nowhere
	[ ! -e nowhere ]
	run -2 ods-lake compact --grace soon lake
	run -2 ods-lake verify --grace 1d lake
	(
		flock -n 9
		run -75 ods-lake compact lake 9>&-
	) 9>lake/.lock
}

@test "a reader that began before a compaction ends well" {
	local id
	days 5 lake
	ods-lake cat lake documents >before
	mkfifo pipe
	# It has opened the lake and waits for us to read.
	ods-lake cat lake documents >pipe &
	exec 7<pipe
	read -r -n 1 -u 7 id
	at 5 ods-lake compact lake
	{
		printf '%s' "$id"
		cat <&7
	} | cmp - before
	exec 7<&-
	wait $!
}

@test "compaction killed at any moment: the same current rows" {
	local pid
	days 12 kept
	current kept >before
	for _ in $(seq 12); do
		rm -rf lake
		cp -r kept lake
		at 12 ods-lake compact --grace 0 lake &
		pid=$!
		read -r -t "0.0$((RANDOM % 10))" <> <(:) || :
		kill -9 $pid 2>/dev/null || :
		wait $pid || :
		current lake | cmp - before
		at 13 ods-lake compact --grace 0 lake
		at 14 ods-lake compact --grace 0 lake
		[ "$(batches)" -eq 1 ]
		current lake | cmp - before
		ods-lake verify --index lake
		[ -z "$(find lake -name '.tmp-*')" ]
	done
}

@test "compaction without room: status 1, and nothing is lost" {
	local limit full=0
	days 8 lake
	current lake >before
	for limit in 1 4 8; do
		(
			trap '' XFSZ # so that write(2) fails instead
			ulimit -f $limit
			ods-lake compact lake 2>err
		) || full=$((full + 1))
		current lake | cmp - before
		ods-lake verify lake
	done
	[ $full -ge 2 ]
}

@test "--partition: a folder a value, of closed lists" {
	documents 12 | jq -c '.about += {organ: "General Assembly",
		year: (2000 + (.symbol | split("/")[3] | tonumber) % 2)}' >in
	{
		cat in
		failure A/1 absent
		head -n 1 in | jq -c '.symbol = "A/RES/98/9" |
			.about += {organ: "../../../x", year: 123456, type: "/"}'
	} | ods-load --quiet --partition organ,year,type,language lake
	ods-lake verify --index lake
	[ "$(count lake documents)" -eq 13 ]
	for m in lake/batch=*/manifest.json; do :; done
	jq -e '.partition == ["organ", "year", "type", "language"]' "$m"
	find lake/batch=*/documents -name '*.zst' | sed 's,.*/documents/,,' |
		LC_ALL=C sort >paths
	grep -qx 'organ=General%20Assembly/year=2001/type=resolution/language=zh/part-0000.jsonl.zst' paths
	grep -qx 'organ=__HIVE_DEFAULT_PARTITION__/year=__HIVE_DEFAULT_PARTITION__/type=__HIVE_DEFAULT_PARTITION__/language=ar/part-0000.jsonl.zst' paths
	# The rows of a document stand where it stands.
	zstd -dcq lake/batch=*/blocks/organ=G*/year=2001/*/language=zh/*.zst |
		jq -e -s 'map(.symbol) | unique == ["A/RES/99/1", "A/RES/99/7"]'
	# A lake keeps what it began with.
	sed 's/A title/Another/' in | ods-load --quiet lake
	ls -d lake/batch=*/documents/organ=General%20Assembly/year=2000/type=resolution >dirs
	[ "$(wc -l <dirs)" -eq 2 ]
	run -1 ods-load --quiet --partition year lake <in
	assert_output --partial "lake is partitioned by organ,year,type,language, not by year"
	run -2 ods-load --quiet --partition year,year new <in
	run -2 ods-load --quiet --partition place new <in
	run -2 ods-load --quiet --partition '' new <in
	current lake >before
	ods-lake compact --grace 0 lake
	current lake | cmp - before
	ods-lake verify --index lake
	# The same rows, however they are spread.
	cat in | ods-load --quiet flat
	sed 's/A title/Another/' in | ods-load --quiet flat
	current flat >flat.rows
	grep -v -e A/RES/98/9 -e '"A/1"' before | diff - flat.rows
}

@test "many folders: little memory, few open files, the same bytes" {
	documents 3000 | jq -c '.about.year = (1946 + (.symbol |
		split("/")[3] | tonumber) % 80)' >in
	(
		ulimit -n 24
		SOURCE_DATE_EPOCH=1 ods-load --quiet --partition language,year lake <in
	)
	[ "$(find lake -name '*.zst' | wc -l)" -gt 1000 ]
	ods-lake verify --index lake
	[ "$(count lake documents)" -eq 3000 ]
	# The last counts here as well.
	sed 's/A title/An older title/g' in | cat - in |
		SOURCE_DATE_EPOCH=1 ods-load --quiet --partition language,year both
	diff -r -x index.db lake both
}

@test "a short torture (make torture has a thousand runs)" {
	run -0 "$ROOT/tests/torture" 18
	assert_output --partial "torture: 18 runs"
}

@test "a folder that cannot be written: status 1, and all stays as it is" {
	# root may write everywhere; a file system that is read-only, it may not.
	documents 6 | tee in | ods-load --quiet lake
	current lake >before
	sed 's/A title/Another/' in >more
	if [ "$(id -u)" -eq 0 ]; then
		unshare -m true 2>/dev/null || skip "no mounts here"
		mount_ro='mount --bind lake lake && mount -o remount,ro,bind lake'
		unshare -m bash -c "$mount_ro" 2>/dev/null || skip "no mounts here"
		run -1 unshare -m bash -c "$mount_ro && ods-load --quiet lake <more"
		assert_output --partial "Read-only"
		run -1 unshare -m bash -c "$mount_ro && ods-lake compact lake"
		# What only reads does not mind.
		unshare -m bash -c "$mount_ro && ods-lake verify --index lake &&
			ods-lake cat --current lake documents >rows"
		[ "$(wc -l <rows)" -eq 6 ]
	else
		chmod a-w lake lake/.lock
		run -1 ods-load --quiet lake <more
		chmod u+w lake lake/.lock
	fi
	current lake | cmp - before
	ods-load --quiet lake <more
	[ "$(batches)" -eq 2 ]
}

@test "a disk that is full at some point: nothing is lost" {
	[ "$(id -u)" -eq 0 ] || skip "mounting wants root"
	unshare -m bash -c 'mkdir -p at && mount -t tmpfs -o size=1m tmpfs at' \
		2>/dev/null || skip "no mounts here"
	documents 3000 >in
	cat >script <<-'END'
		set -e
		mkdir -p at
		full=0
		for size in 400 450 500 550 600 700 900; do
			mount -t tmpfs -o size=${size}k tmpfs at
			head -n 60 in | ods-load --quiet at/lake
			ods-lake cat --current at/lake documents >before
			sed 's/A title/Another/' in | ods-load --quiet at/lake 2>err ||
				full=$((full + 1))
			ods-lake verify at/lake
			mount -o remount,size=20m at
			sed 's/A title/Another/' in | ods-load --quiet at/lake
			ods-lake verify --index at/lake
			[ "$(ods-lake cat --current at/lake documents |
				grep -c Another)" -eq 3000 ]
			[ "$(ods-lake cat at/lake documents | wc -l)" -eq 3060 ]
			umount at
		done
		echo "$full were full"
		[ $full -ge 2 ]
	END
	run -0 unshare -m bash script
	assert_output --partial "were full"
}

@test "foreign files in a lake are left alone" {
	mkdir -p lake/batch=mine lake/.hidden "lake/batch=20261122T180000Z-0000000g"
	echo x >lake/notes.txt
	echo x >lake/batch=mine/file
	days 3 lake
	echo x >lake/.tmp
	find lake -path 'lake/batch=2023*' -prune -o -type f -print |
		grep -v -e index.db -e .lock | sort >before
	at 9 ods-lake compact --grace 0 lake
	at 10 ods-lake compact --grace 0 lake
	find lake -path 'lake/batch=2023*' -prune -o -type f -print |
		grep -v -e index.db -e .lock | sort | diff before -
	# Folders that glob like batches are named: readers would take them.
	run -1 ods-lake verify lake
	assert_output --partial "no batch"
	rm -r lake/batch=mine lake/batch=*0g
	ods-lake verify --index lake
}

@test "verify names the file, whichever of its bytes is another" {
	documents 2 | ods-load --quiet lake
	run -0 "$ROOT/tests/flip.py" lake
	assert_output --regexp "^[0-9]{3,} bytes of [0-9]+ files"
}

@test "index.db comes out of the batches the same, row by row" {
	days 9 lake
	dump_index() {
		sqlite3 lake/index.db 'select * from newest order by 1, 2, 3;
			select * from batches order by 1'
	}
	dump_index >before
	rm lake/index.db
	ods-load --quiet lake </dev/null
	dump_index | diff before -
	at 9 ods-lake compact lake
	dump_index >before
	rm lake/index.db
	ods-load --quiet lake </dev/null
	dump_index | diff before -
}
