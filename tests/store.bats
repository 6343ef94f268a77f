# SPDX-License-Identifier: GPL-3.0-or-later
# ods-store: on stores that are whole, damaged, held, read-only.
load helper

# A store of three documents in English and French; two are absent.
filled() {
	mkdir mirror
	for i in 1 2 3; do
		echo "# A/RES/78/$i" >mirror/A_RES_78_$i-EN.md
		[ $i = 3 ] || echo "# A/RES/78/$i, le texte" >mirror/A_RES_78_$i-FR.md
	done
	printf 'A/RES/78/%d\n' 1 2 3 4 >symbols
	fetch >records
}

fetch() {
	ods-fetch --mirror "$PWD/mirror/{symbol_}-{LANG}.{type}" --type md \
		--lang en,fr --store store "$@" <symbols
}

body_of() { # SYMBOL LANG
	hash=$(jq -r --arg s "$1" --arg l "$2" 'select(.symbol == $s and
		.lang == $l) | .source.sha256' records)
	echo "store/${hash:0:2}/$hash"
}

@test "status: counts by state, failures by reason" {
	filled
	run --separate-stderr ods-store status
	assert_success
	assert_equal "$stderr" ""
	assert_line --regexp '^5 bodies, 85 bytes; last asked 20..-..-..T.*Z$'
	assert_line --regexp '^all +5 +3 +0$'
	assert_line --regexp '^fr +2 +2 +0$'
	assert_line --regexp '^absent +3 +3  - +A/RES/78/[34] (en|fr)$'
}

@test "status: as JSON, also of what waits for its time" {
	filled
	sqlite3 store/ledger.db "UPDATE document SET next_try =
		'2999-01-01T00:00:00Z' WHERE symbol = 'A/RES/78/4'"
	run ods-store status --json
	assert_success
	jq -e '.bodies == 5 and .bytes == 85 and
		.documents == {held: 5, due: 1, waiting: 2} and
		.languages == {en: {held: 3, due: 0, waiting: 1},
			fr: {held: 2, due: 1, waiting: 1}} and
		(.origins | length) == 1 and .types.md.held == 5 and
		.media_types == {"text/markdown": 5} and
		(.failures | length) == 1 and (.failures[0] |
			.code == "absent" and .documents == 3 and .due == 1)' \
		<<<"$output"
	assert_equal "$(ods-store due)" $'A/RES/78/3\tfr'
	# It is what ods-fetch reads.
	ods-store due | ods-fetch --offline --store store |
		jq -e '.symbol == "A/RES/78/3" and .lang == "fr"'
}

@test "status: an empty ledger; no ledger; no store" {
	ods-fetch --mirror "$PWD/{symbol_}" --store store </dev/null
	run ods-store status --json
	assert_success
	jq -e '.bodies == 0 and .asked == null and .failures == []' <<<"$output"
	rm store/ledger.db*
	run ods-store status
	assert_failure 1
	assert_output "ods-store: the store store has no ledger"
	run ods-store status nowhere
	assert_failure 1
	run env ODS_STORE=nowhere ods-store check
	assert_failure 1
	[ ! -e nowhere ]
}

@test "check: whole" {
	filled
	run ods-store check
	assert_success
	assert_output "5 bodies, 85 bytes; 0 of them in no row of the ledger; 0 wrong"
}

@test "check: any byte, a body cut, gone, of another name; --repair" {
	filled
	one=$(body_of A/RES/78/1 en) two=$(body_of A/RES/78/2 en)
	three=$(body_of A/RES/78/3 en) four=$(body_of A/RES/78/1 fr)
	chmod u+w store/??/*
	printf X | dd of="$one" bs=1 seek=4 conv=notrunc status=none
	truncate -s 3 "$two"
	rm "$three"
	cp "$four" store/"${four:6:2}"/"$(printf '%064d' 0)"
	ln -s /etc/passwd store/"${four:6:2}"/"$(printf 'a%.0s' {1..64})"
	echo note >store/README
	run --separate-stderr ods-store check
	assert_failure 1
	assert_line --regexp "^damaged	${one#store/}	its SHA-256 is [0-9a-f]{64}\$"
	assert_line --regexp "^damaged	${two#store/}	"
	assert_line "missing	${three##*/}	A/RES/78/3 en"
	assert_line "stray	README	not a file of the store"
	assert_line --regexp "^stray	${four:6:2}/a{64}	"
	assert_line --partial "; 6 wrong"
	run ods-store check --repair
	assert_failure 1
	[ ! -e "$one" ]
	[ ! -e "$two" ]
	[ -e store/README ]
	[ -L store/"${four:6:2}"/"$(printf 'a%.0s' {1..64})" ]
	# Fetched again, and whole.
	fetch | jq -r 'select(.symbol != "A/RES/78/4" and .lang == "en") |
		.source.cached' | sort | uniq -c | xargs | grep -qx '3 false'
	rm store/README store/"${four:6:2}"/"$(printf 'a%.0s' {1..64})" \
		store/"${four:6:2}"/"$(printf '%064d' 0)"
	run ods-store check
	assert_success
}

@test "check --json: byte for byte, whole and not" {
	filled
	run --separate-stderr ods-store check --json
	assert_success
	assert_output '{"files":[],"bodies":5,"bytes":85,"unreferred":0,"wrong":0}'
	three=$(body_of A/RES/78/3 en)
	rm "$three"
	printf 'x' >"store/a \"note\"	of mine"
	run --separate-stderr ods-store check --json
	assert_failure 1
	assert_output '{"files":[{"what":"stray","path":"a \"note\"\tof mine",'\
'"why":"not a file of the store"},{"what":"missing","path":"'"${three##*/}"\
'","why":"A/RES/78/3 en"}],"bodies":4,"bytes":72,"unreferred":0,"wrong":2}'
	# A name that is no UTF-8.
	mv store/a* $'store/\xff'
	run --separate-stderr ods-store check --json
	assert_failure 1
	jq -e '.files[0].path == null and .wrong == 2' <<<"$output"
}

@test "check: progress on a terminal, unless quiet; on stderr alone" {
	filled
	for quiet in "" --quiet; do
		script -qec "ods-store check $quiet >out$quiet" /dev/null \
			</dev/null >told$quiet
		assert_equal "$(cat out$quiet)" "$(ods-store check 2>err)"
		assert_equal "$(cat err)" ""
	done
	grep -q 'ods-store: [1-5] of 5 ' told
	run cat told--quiet
	refute_output --partial "of 5"
}

@test "check: another size in the ledger" {
	filled
	sqlite3 store/ledger.db "UPDATE document SET bytes = 1 WHERE
		symbol = 'A/RES/78/1' AND lang = 'en'"
	run ods-store check
	assert_failure 1
	assert_line --regexp "^size	"
}

@test "sweep: former versions go, what is referred to stays" {
	filled
	old=$(body_of A/RES/78/1 en)
	echo '# A/RES/78/1, mended' >mirror/A_RES_78_1-EN.md
	echo note >store/README
	fetch >records
	run ods-store sweep --dry-run
	assert_success
	assert_line "unreferred	${old#store/}	13 bytes"
	assert_line "6 bodies; to remove 1, 13 bytes"
	[ -e "$old" ]
	run ods-store sweep
	assert_success
	assert_line "removed	${old#store/}	13 bytes"
	assert_line "left	README	not a file of the store"
	assert_line "6 bodies; removed 1, 13 bytes"
	[ ! -e "$old" ]
	rm store/README
	run ods-store check
	assert_success
	assert_output --partial "5 bodies"
	# Nothing is fetched for it.
	fetch | jq -e -s 'map(select(.error | not)) | length == 5 and
		all(.source.cached)'
}

@test "sweep and check --repair while another program writes: 75" {
	filled
	mkfifo in
	# It waits, where a sweep was there first.
	ods-fetch --mirror "$PWD/mirror/{symbol_}" --store store --lock-wait 60s \
		<in >out 3>&- &
	pid=$!
	exec 9>in
	# As soon as it has the lock.
	while ods-store sweep >swept 2>&1; do kill -0 $pid; done
	run ods-store sweep
	assert_failure 75
	run ods-store check --repair
	assert_failure 75
	run ods-store check
	assert_success
	run ods-store status
	assert_success
	exec 9>&-
	wait $pid
	run ods-store sweep
	assert_success
}

@test "a store that is read-only is read" {
	filled
	sqlite3 store/ledger.db 'PRAGMA journal_mode = DELETE' >mode
	rm -f store/ledger.db-*
	if [ "$(id -u)" = 0 ]; then
		unshare -m true 2>/dev/null || skip "no name space of mounts here"
		run unshare -m bash -c 'mount --bind store store &&
			mount -o remount,ro,bind store && ods-store status --json &&
			ods-store check && ods-store sweep --dry-run &&
			! ods-store sweep'
	else
		chmod -R a-w store
		run bash -c 'ods-store status --json && ods-store check &&
			ods-store sweep --dry-run && ! ods-store sweep'
		chmod -R u+w store
	fi
	assert_success
	assert_output --partial '"bodies":5'
	assert_output --partial "0 wrong"
}

@test "killed at any moment, a sweep has removed nothing that is referred to" {
	filled
	for i in {1..300}; do
		printf '%s' $i >body
		hash=$(sha256sum <body)
		mkdir -p store/"${hash:0:2}"
		cp body store/"${hash:0:2}"/"${hash%% *}"
	done
	for wait in 0.001 0.003 0.005 0.01; do
		timeout -s KILL $wait ods-store sweep >swept || true
	done
	ods-store sweep >swept
	run ods-store check
	assert_success
	assert_output --partial "5 bodies, 85 bytes; 0 of them"
}

@test "options that mean nothing there, commands that are none" {
	for args in "" "nonsense" "status --repair" "check --dry-run" \
		"sweep --json" "due --dry-run" "status a b"; do
		# shellcheck disable=SC2086
		run --separate-stderr ods-store $args
		assert_failure 2
		assert_equal "$(wc -l <<<"$stderr")" 2
	done
}
