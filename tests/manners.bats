# SPDX-License-Identifier: GPL-3.0-or-later
# How ods-fetch treats a server: measured from the server's own log.
load helper
load ods

# documents N: rules for A/RES/78/1 to N, and the list ./symbols of them.
documents() {
	rules=()
	for ((i = 1; i <= $1; i++)); do
		rules+=("A/RES/78/$i=${2:-ok}")
		echo "A/RES/78/$i"
	done >symbols
}

# The least time between one request and the one that is `$1` later, in
# milliseconds.
least() {
	awk -v n="$1" '{ t[NR] = $4 } END {
		least = 1e9
		for (i = n + 1; i <= NR; i++)
			if (t[i] - t[i - n] < least) least = t[i] - t[i - n]
		printf "%d\n", least * 1000 }' log
}

@test "the rate is never passed, nor the number of transfers" {
	documents 40
	serve "${rules[@]}"
	fetch --rate 40 --jobs 3 <symbols >out
	assert_equal "$(grep -c '"status":200' out)" 40
	assert_equal "$(wc -l <log)" 80
	# 40 requests a second are 25 ms each; a second on, at most 40 more.
	[ "$(least 40)" -ge 990 ] || fail "40 requests in $(least 40) ms"
	# Evenly spaced, as far as a busy machine can tell.
	[ "$(least 8)" -ge 150 ] || fail "8 requests in $(least 8) ms"
	[ "$(cut -d' ' -f3 log | sort -n | tail -1)" -le 3 ]
}

@test "without a word it is two requests a second" {
	documents 2
	serve "${rules[@]}"
	ods-fetch --ods "http://127.0.0.1:$PORT" --store store <symbols >out
	assert_equal "$(wc -l <log)" 4
	[ "$(least 1)" -ge 400 ] || fail "$(least 1) ms"
	[ "$(least 3)" -ge 1400 ] || fail "$(least 3) ms"
}

@test "tries wait for their turn as well" {
	documents 5 503,ok
	serve "${rules[@]}"
	fetch --rate 20 <symbols >out
	assert_equal "$(wc -l <log)" 15
	# 50 ms each.
	[ "$(least 10)" -ge 450 ] || fail "$(least 10) ms"
}

@test "Retry-After holds back the host: seconds, a date" {
	for shape in wait:2,ok date:3,ok; do
		rm -rf store log
		serve "A/RES/78/1=$shape" A/RES/78/2=ok A/RES/78/3=ok
		fetch --rate 0 --jobs 1 < <(printf 'A/RES/78/%d\n' 1 2 3) >out
		assert_equal "$(grep -c '"status":200' out)" 3
		# A date has whole seconds: 3 of them are more than 2.
		awk 'NR == 1 { t = $4 } NR == 2 { exit $4 - t < 1.9 }' log
		stop
	done
}

@test "503 in bursts: waits that double" {
	serve A/RES/78/1=503,503,503,ok
	fetch --rate 0 --wait 1 <<<A/RES/78/1 >out
	jq -e '.source.status == 200' <out
	# After 1, 2 and 4 seconds, and up to a quarter more (and what a busy
	# machine adds).
	awk '{ t[NR] = $4 } END { for (i = 1; i <= 3; i++) {
		d = t[i + 1] - t[i]; w = 2 ^ (i - 1)
		if (d < w - .01 || d > w * 1.25 + 3) exit 1 } }' log
}

@test "the breaker: a host that fails again and again ends the run with 75" {
	documents 50 503
	serve "${rules[@]}"
	run --separate-stderr fetch --rate 0 --jobs 2 --tries 2 --breaker 10 \
		--count count <symbols
	assert_failure 75
	[ "$(wc -l <log)" -ge 10 ]
	[ "$(wc -l <log)" -le 12 ] # and what was under way
	[[ $stderr == *"stopped after 10 failures in a row, the last: status 503"* ]]
	# What was learnt is told and kept; nobody takes the count for an end.
	n=${#lines[@]}
	[ "$n" -ge 4 ]
	[ "$n" -le 6 ]
	assert_equal "$(jq -r .error.code <<<"$output" | sort -u)" http
	[[ $stderr == *"$((50 - n)) documents of those that were read"* ]]
	[ ! -s count ]
	assert_equal "$(sqlite3 store/ledger.db 'SELECT count(*) FROM document')" "$n"
}

@test "the breaker: no connection; and what is done before is printed" {
	documents 3
	serve "${rules[@]}" A/RES/78/4=hang-up A/RES/78/5=hang-up A/RES/78/6=ok
	run --separate-stderr fetch --rate 0 --jobs 1 --breaker 5 \
		< <(printf 'A/RES/78/%d\n' {1..6})
	assert_failure 75
	assert_equal "$(jq -r '.source.status // .error.code' <<<"$output" | xargs)" \
		"200 200 200 network"
	# It goes on when the host is well.
	stop
	rm log
	serve "${rules[@]}" A/RES/78/4=ok A/RES/78/5=ok A/RES/78/6=ok
	run fetch --rate 0 < <(printf 'A/RES/78/%d\n' {1..6})
	assert_success
	assert_equal "$(grep -c '"status":200' <<<"$output")" 6
}

@test "the breaker: absences and refusals are answers; 0 never stops" {
	documents 10 404
	serve "${rules[@]}"
	run fetch --rate 0 --breaker 2 --type pdf <symbols
	assert_success
	rm -rf store
	run --separate-stderr ods-fetch --ods http://127.0.0.1:1 --store store \
		--rate 0 --wait 0 --tries 3 --breaker 0 <symbols
	assert_success
	assert_equal "$(grep -c '"network"' <<<"$output")" 10
}

@test "--max-documents: the rest comes the next time, what is held is told" {
	documents 20
	serve "${rules[@]}"
	run --separate-stderr fetch --rate 0 --max-documents 8 --count count <symbols
	assert_success
	assert_equal "$stderr" ""
	assert_equal "${#lines[@]}" 8
	assert_equal "$(cat count)" 8
	assert_equal "$(wc -l <log)" 16
	run --separate-stderr fetch --rate 0 --verbose --max-documents 8 <symbols
	assert_equal "$(grep -c '"cached":true' <<<"$output")" 8
	assert_equal "$(grep -c '"cached":false' <<<"$output")" 8
	[[ $stderr == *"deferred=4"* ]]
	assert_equal "$(wc -l <log)" 32
	run fetch --rate 0 --max-documents 8 <symbols
	assert_equal "$(jq -r .symbol <<<"$output")" "$(cat symbols)"
	assert_equal "$(wc -l <log)" 40
}

@test "--max-bytes and --max-time" {
	documents 20
	serve "${rules[@]}"
	run fetch --rate 0 --jobs 1 --max-bytes 1 <symbols
	assert_success
	assert_equal "${#lines[@]}" 1
	rm -rf store
	run fetch --rate 4 --jobs 1 --max-time 1 <symbols
	assert_success
	# Two requests a document, four a second.
	[ "${#lines[@]}" -ge 1 ]
	[ "${#lines[@]}" -le 3 ]
}

@test "--shard: parts that are disjoint, and together the whole" {
	documents 100
	echo nonsense >>symbols
	ods-fetch --offline --store . <symbols | sort >all
	for i in 0 1 2; do
		ods-fetch --offline --store . --shard $i/3 <symbols >part.$i
		[ "$(wc -l <part.$i)" -gt 20 ]
	done
	sort part.* | cmp - all
	grep -q nonsense part.0
	# By the symbol, not by its place in the list, nor by its language.
	tac symbols | ods-fetch --offline --store . --shard 1/3 | tac | cmp - part.1
	SLURM_ARRAY_TASK_ID=5 SLURM_ARRAY_TASK_MIN=4 ods-fetch --offline --store . \
		--shard 3 <symbols | cmp - part.1
	AWS_BATCH_JOB_ARRAY_INDEX=2 ods-fetch --offline --store . --shard 3 \
		<symbols | cmp - part.2
	JOB_COMPLETION_INDEX=0 ods-fetch --offline --store . --shard 3 <symbols |
		cmp - part.0
}

@test "two runs on one store: --lock-wait" {
	documents 2
	serve "${rules[@]}"
	mkfifo in
	fetch --rate 0 <in >first 3>&- &
	pid=$!
	exec 9>in
	until [ -e store/lock ]; do :; done
	run fetch --rate 0 <symbols
	assert_failure 75
	fetch --rate 0 --lock-wait 60 <symbols >second 3>&- 9>&- &
	second=$!
	head -1 symbols >&9
	exec 9>&-
	wait $pid
	wait $second
	assert_equal "$(grep -c '"cached":true' second)" 1
	assert_equal "$(grep -c '"status":200' second)" 2
}

# The proxy is a port where nobody listens: nothing leaves this machine.
of_un() {
	https_proxy=http://127.0.0.1:1 run --separate-stderr ods-fetch \
		--store store --tries 1 --rate 0 "$@" <<<A/RES/78/1
	assert_success
	jq -e '.error.code == "network"' <<<"$output"
}

@test "ODS itself: who asks is asked for once, and kept" {
	of_un
	[[ $stderr == *"who asks?"* ]]
	assert_equal "$(wc -l <<<"$stderr")" 1
	of_un
	assert_equal "$stderr" ""
	of_un --contact me@example.org
	assert_equal "$(sqlite3 store/ledger.db \
		"SELECT value FROM memory WHERE name = 'contact'")" me@example.org
	rm -rf store
	of_un --contact me@example.org
	assert_equal "$stderr" ""
	of_un
	assert_equal "$stderr" ""
}

@test "wrong rates, parts, durations" {
	for args in "--rate x" "--rate 1/d" "--rate -1" "--shard 3/3" "--shard 0/0" \
		"--shard 3" "--shard /3" "--shard 1/" "--max-time x" \
		"--lock-wait 1y" "--max-documents 0" "--breaker x"; do
		# shellcheck disable=SC2086
		run --separate-stderr ods-fetch $args </dev/null
		assert_failure 2
		assert_equal "$(wc -l <<<"$stderr")" 2
	done
}
