# SPDX-License-Identifier: GPL-3.0-or-later
# ods-fetch: spellings, languages, and what is asked and told again.
load helper
load ods

# The symbols that were asked for, decoded, in order.
asked() {
	grep "^GET /api" log | sed 's/.*[?]s=//; s/&.*//; s/%2F/\//g; s/%28/(/g
		s/%29/)/g; s/%20/ /g'
}

# What records tell in short.
short() {
	jq -r '[.lang, .error.code // (.source | if .cached then "cached" else
		"new" end)] | join(" ")'
}

# age DURATION: everything was asked for so much earlier.
age() {
	sqlite3 store/ledger.db "UPDATE document SET
		asked = strftime('%Y-%m-%dT%H:%M:%SZ', asked, '-$1'),
		fetched = strftime('%Y-%m-%dT%H:%M:%SZ', fetched, '-$1')"
}

@test "spellings: each is asked for, the one that works is kept" {
	serve 'A/74/PV.1(OR)=ok'
	run fetch --lang en,fr --jobs 1 <<<A/74/PV.1
	assert_success
	assert_equal "$(jq -r .symbol <<<"$output" | uniq -c | xargs)" "2 A/74/PV.1"
	assert_equal "$(short <<<"$output" | xargs)" "en new fr new"
	# French was asked for by what had worked for English.
	assert_equal "$(asked)" "A/74/PV.1
A/74/PV.1(OR)
A/74/PV.1(OR)"
	assert_equal "$(sqlite3 store/ledger.db 'SELECT spelling FROM document')" \
		"A/74/PV.1(OR)
A/74/PV.1(OR)"
	fetch --refresh --type pdf <<<A/74/PV.1 | jq -e .source.sha256
	assert_equal "$(asked | tail -1)" "A/74/PV.1(OR)"
}

@test "spellings: with a blank, as a supplement, and without (OR)" {
	serve 'S/RES/2728 (2024)=ok' 'A/36/51(SUPP)=ok' A/75/PV.2=ok
	run fetch < <(printf '%s\n' 'S/RES/2728(2024)' A/36/51 'A/75/PV.2(OR)')
	assert_equal "$(jq -r .source.status <<<"$output" | xargs)" "200 200 200"
	grep -q 's=S%2FRES%2F2728%20%282024%29&' log
}

@test "spellings: absence is believed after all of them, the canonical twice" {
	serve
	run fetch --type pdf <<<'A/62/17(PartI)'
	jq -e '.error == {stage: "fetch", code: "absent",
		message: "404 from the server, twice"}' <<<"$output"
	assert_equal "$(asked)" "A/62/17(PartI)
A/62/17 (Part I)
A/62/17(PartI)(SUPP)
A/62/17(PartI)"
	# With one try each, nothing is told twice.
	run fetch --type pdf --tries 1 --refresh <<<A/74/PV.1
	jq -e '.error.code == "http"' <<<"$output"
	assert_equal "$(asked | tail -n +5)" "A/74/PV.1
A/74/PV.1(OR)"
}

@test "spellings: one that worked and is gone is followed by the others" {
	serve 'A/74/PV.1(OR)=ok,404' 'A/74/PV.1=404,ok'
	fetch <<<A/74/PV.1 >out
	run fetch --refresh <<<A/74/PV.1
	jq -e '.source.cached == false' <<<"$output"
	assert_equal "$(asked | tail -2)" "A/74/PV.1(OR)
A/74/PV.1"
	assert_equal "$(sqlite3 store/ledger.db 'SELECT spelling FROM document')" ""
}

@test "spellings: sent to /error, ODS may know another or be busy" {
	serve A/74/PV.1=error 'A/74/PV.1(OR)=ok,error,ok' A/74/PV.2=error
	fetch --type pdf <<<A/74/PV.1 | jq -e .source.sha256
	assert_equal "$(asked)" "A/74/PV.1
A/74/PV.1(OR)"
	# The one that worked is tried again, not believed to be gone.
	fetch --type pdf --refresh <<<A/74/PV.1 | jq -e .source.sha256
	assert_equal "$(asked | tail -n +3)" "A/74/PV.1(OR)
A/74/PV.1
A/74/PV.1(OR)"
	: >log
	run fetch --type pdf --tries 2 <<<A/74/PV.2
	jq -e '.error.code == "refused"' <<<"$output"
	assert_equal "$(asked)" "A/74/PV.2
A/74/PV.2(OR)
A/74/PV.2"
}

@test "language: English instead of what was asked for is refused" {
	serve A/RES/78/1=english
	for order in en,fr,de fr,de,en; do
		rm -rf store
		run fetch --jobs 1 --lang $order <<<A/RES/78/1
		assert_success
		assert_equal "$(short <<<"$output" | sort | xargs)" \
			"de wrong-language en new fr wrong-language"
		assert_equal "$(jq -r .lang <<<"$output" | xargs)" "${order//,/ }"
	done
	jq -se '.[0].error.message | startswith("what came is the same as in ")' \
		<<<"$output"
	# Not asked for again before its time (but for the other format, where
	# English came last), and not offline either.
	fetch --lang fr <<<A/RES/78/1 >out
	n=$(asked | wc -l)
	run fetch --lang fr <<<A/RES/78/1
	assert_equal "$(short <<<"$output")" "fr wrong-language"
	assert_equal "$(asked | wc -l)" "$n"
	run ods-fetch --offline --all --store store
	assert_equal "$(short <<<"$output")" "en cached"
	assert_equal "$(find store/?? -type f | wc -l)" 1
}

@test "language: the job number tells it of other bytes" {
	serve A/RES/78/1=english
	fetch --lang en <<<A/RES/78/1 >out
	# As if the English file had changed since.
	sqlite3 store/ledger.db "UPDATE document SET sha256 = replace(sha256,
		substr(sha256, 1, 8), '00000000')"
	run fetch --lang es <<<A/RES/78/1
	assert_equal "$(short <<<"$output")" "es wrong-language"
	assert_equal "$(find store/?? -type f | wc -l)" 1 # the English one
}

@test "language: English that comes in a later run takes what is its own" {
	serve A/RES/78/1=english
	run fetch --lang fr <<<A/RES/78/1
	assert_equal "$(short <<<"$output")" "fr new"
	run fetch --lang en <<<A/RES/78/1
	assert_equal "$(short <<<"$output")" "en new"
	run fetch --lang fr,en <<<A/RES/78/1
	assert_equal "$(short <<<"$output" | xargs)" "fr wrong-language en cached"
}

@test "language: between two others the first keeps it" {
	serve A/RES/78/1=english
	run fetch --jobs 1 --lang fr,es <<<A/RES/78/1
	assert_equal "$(short <<<"$output" | xargs)" "fr new es wrong-language"
}

@test "language: a mirror that has one file for all" {
	mkdir mirror
	echo '# A/RES/78/1' >mirror/A_RES_78_1.md
	echo '# A/RES/78/2' >mirror/A_RES_78_2.md
	run ods-fetch --mirror 'mirror/{symbol_}.{type}' --type md --store store \
		--lang ar,en,de < <(printf 'A/RES/78/%d\n' 1 2)
	assert_success
	assert_equal "$(short <<<"$output" | xargs -n 6)" \
		"ar wrong-language en new de wrong-language
ar wrong-language en new de wrong-language"
}

@test "language: another format of a mirror does not pass for it" {
	mkdir mirror
	echo '# A/RES/78/1' >mirror/A_RES_78_1.md
	echo 'A/RES/78/1' >mirror/A_RES_78_1.txt
	for run in 1 2; do
		run ods-fetch --mirror 'mirror/{symbol_}.{type}' --store store \
			--type md,txt --lang en,fr <<<A/RES/78/1
		assert_line --index 1 --partial '"code":"wrong-language"'
	done
}

@test "language: records that are not neighbours, English last" {
	mkdir mirror
	for i in 1 2 3; do echo "# A/RES/78/$i" >"mirror/A_RES_78_$i.md"; done
	{
		printf 'A/RES/78/%d\tfr\n' 1 2 3
		echo 'A/RES/78/4	en'
		printf 'A/RES/78/%d\ten\n' 1 2 3
	} >in
	ods-fetch --mirror 'mirror/{symbol_}.{type}' --type md --store store \
		<in >out
	# Printed or not: the ledger has it right.
	assert_equal "$(sqlite3 store/ledger.db "SELECT DISTINCT code FROM
		document WHERE lang = 'fr'")" wrong-language
	assert_equal "$(jq -r 'select(.lang == "en") | .error.code' out |
		xargs)" "absent null null null"
}

@test "--max-age: asked again when it is too old, and confirmed by a 304" {
	serve A/RES/78/1=etag
	fetch <<<A/RES/78/1 >first
	fetch --max-age 1h <<<A/RES/78/1 >second
	assert_equal "$(asked | wc -l)" 1
	age '61 minutes'
	fetch <<<A/RES/78/1 >second
	assert_equal "$(asked | wc -l)" 1
	fetch --max-age 62m <<<A/RES/78/1 >second
	assert_equal "$(asked | wc -l)" 1
	fetch --max-age 1h <<<A/RES/78/1 >second
	assert_equal "$(asked | wc -l)" 2
	assert_equal "$(short <second)" "en cached"
	# It is the time of asking that counts now, not that of fetching.
	fetch --max-age 1h <<<A/RES/78/1 >second
	assert_equal "$(asked | wc -l)" 2
	for now in 0 0s; do fetch --max-age $now <<<A/RES/78/1 >second; done
	assert_equal "$(asked | wc -l)" 4
}

@test "--max-age: what cannot be renewed now is held" {
	serve A/RES/78/1=ok,503 A/RES/78/2=ok,404
	fetch < <(printf 'A/RES/78/%d\n' 1 2) >first
	run --separate-stderr fetch --verbose --type docx --max-age 0 --tries 2 \
		< <(printf 'A/RES/78/%d\n' 1 2)
	assert_equal "$(short <<<"$output" | xargs)" "en cached en absent"
	[[ $stderr == *kept*symbol=A/RES/78/1* ]] || fail "$stderr"
	assert_equal "$(jq -r '.source.sha256 // empty' <<<"$output")" \
		"$(head -1 first | jq -r .source.sha256)"
	# The failure has its own time; what is held stays so meanwhile.
	n=$(asked | wc -l)
	run fetch --type docx --max-age 0 <<<A/RES/78/1
	assert_equal "$(short <<<"$output")" "en cached"
	assert_equal "$(asked | wc -l)" "$n"
}

@test "--changed: nothing is told twice" {
	serve A/RES/78/1=etag A/RES/78/2=ok A/RES/78/3=404
	printf 'A/RES/78/%d\n' 1 2 3 >in
	fetch --changed --count count <in >first
	assert_equal "$(short <first | xargs)" "en new en new en absent"
	assert_equal "$(cat count)" 3
	grep -c ' /doc/' log >bodies || true
	run --separate-stderr fetch --changed --count count --verbose <in
	assert_success
	assert_output ""
	assert_equal "$(cat count)" 0
	[[ $stderr == *unchanged=3* ]] || fail "$stderr"
	assert_equal "$(asked | wc -l)" 6 # of the first run
	# The same body under another date is not new.
	run fetch --changed --refresh <in
	assert_output ""
	run fetch <in
	assert_equal "${#lines[@]}" 3
}

@test "--changed: another body, another failure, and one that is over" {
	mkdir mirror
	echo '# one' >mirror/A_RES_78_1.md
	changed() {
		ods-fetch --mirror 'mirror/{symbol_}.md' --type md --store store \
			--changed <<<A/RES/78/1 | short
	}
	assert_equal "$(changed)" "en new"
	touch -d 2020-01-01T00:00:00Z mirror/A_RES_78_1.md
	assert_equal "$(changed)" ""
	echo '# two' >mirror/A_RES_78_1.md
	assert_equal "$(changed)" "en new"
	printf '\0\1' >mirror/A_RES_78_1.md
	assert_equal "$(changed)" "en corrupt"
	assert_equal "$(changed)" ""
	echo '# two' >mirror/A_RES_78_1.md
	assert_equal "$(changed)" ""
	printf '\0\1' >mirror/A_RES_78_1.md
	assert_equal "$(changed)" "en corrupt"
	echo '# three' >mirror/A_RES_78_1.md
	assert_equal "$(changed)" "en new"
}

@test "--changed: a run that was killed has told nothing" {
	serve A/RES/78/1=ok A/RES/78/2=stall,ok
	mkfifo out
	printf 'A/RES/78/%d\n' 1 2 >in
	"${FETCH[@]}" --changed <in >out 3>&- &
	pid=$!
	head -1 out >first
	kill -9 $pid
	wait $pid || true
	fetch --changed <in >second
	assert_equal "$(short <second | xargs)" "en cached en new"
	run fetch --changed <in
	assert_output ""
}

@test "what this run has asked is not asked again, with --refresh either" {
	serve A/RES/78/1=etag A/RES/78/2=404
	for option in --quiet --refresh --max-age=0; do
		rm -rf store
		: >log
		yes 'A/RES/78/1
A/RES/78/2' | head -40 >in
		fetch "$option" <in >out
		assert_equal "$(asked | sort | uniq -c | xargs)" \
			"1 A/RES/78/1 4 A/RES/78/2"
		assert_equal "$(jq -c .error out | sort | uniq -c | wc -l)" 2
		fetch --type docx --refresh <in >out
		assert_equal "$(asked | sort | uniq -c | xargs)" \
			"2 A/RES/78/1 6 A/RES/78/2"
	done
}

@test "wrong durations; --changed and --max-age do not go with --offline" {
	for args in "--max-age 1x" "--max-age 1.5h" "--max-age -1" "--max-age h" \
		"--max-age 99999d" "--max-age 1h --offline" \
		"--changed --offline"; do
		# shellcheck disable=SC2086
		run --separate-stderr ods-fetch $args </dev/null
		assert_failure 2
		assert_equal "$(wc -l <<<"$stderr")" 2
	done
	run ods-fetch --max-age= </dev/null
	assert_failure 2
}
