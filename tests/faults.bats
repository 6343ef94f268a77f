# SPDX-License-Identifier: GPL-3.0-or-later
# ods-fetch among faults: kills, full disks, lines that end early, servers that
# lie.  Single shapes of answers of ODS are in fetch.bats.
load helper
load nginx

teardown() {
	[ -z "${NGINX-}" ] || nginx_stop
}

# KILLS=N for more; under the sanitizers, where all is slower, fewer.
@test "killed at random moments of 500 documents: each is there once" {
	nginx_ods 500
	[ "$(wc -l <symbols)" -eq 500 ]
	run /usr/bin/python3 "$ROOT/tests/kill_fetch.py" "${KILLS:-200}" \
		symbols www ods-fetch --quiet --type pdf --jobs 8 \
		--ods "http://127.0.0.1:$PORT"
	assert_success
	assert_output --regexp "^${KILLS:-200} killed, [0-9]+ before their end, .* 500 documents each$"
	# Some of them must have been in the middle of it.
	[ "$(cut -d' ' -f3 <<<"$output")" -gt $((${KILLS:-200} / 4)) ]
	assert_equal "$(ls -d store-* 2>/dev/null)" ""
}
