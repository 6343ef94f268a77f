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
	local kills=${KILLS:-200}
	[[ "$ODS_BIN" != *asan* ]] || kills=${KILLS:-40}
	nginx_ods 500
	[ "$(wc -l <symbols)" -eq 500 ]
	run /usr/bin/python3 "$ROOT/tests/kill_fetch.py" "$kills" \
		symbols www ods-fetch --quiet --type pdf --jobs 8 --rate 0 \
		--ods "http://127.0.0.1:$PORT"
	assert_success
	assert_output --regexp "^$kills killed, [0-9]+ before their end, .* 500 documents each$"
	# Some of them must have been in the middle of it.
	[ "$(cut -d' ' -f3 <<<"$output")" -gt $((kills / 4)) ]
	assert_equal "$(ls -d store-* 2>/dev/null)" ""
}

@test "a disk that is full at every size: status 1, and it goes on where it was" {
	unshare -rm true 2>/dev/null || skip "no file system of one's own here"
	nginx_ods 100
	# In a name space of mounts, a disk of 0.2 to 4 MB, which then grows.
	cat >try <<-'END'
		set -e
		mkdir -p disk
		mount -t tmpfs -o size="$1" tmpfs disk
		ods-fetch --quiet --type pdf --rate 0 --ods "$2" --store disk/store \
			<symbols >first && exit 9
		[ $? -eq 1 ] || exit 8
		# What was printed is there, and nothing is half there.
		jq -r .source.sha256 first >hashes
		while read -r hash; do
			sha256sum --status -c <<<"$hash  $(find disk/store -name "$hash")"
		done <hashes
		mount -o remount,size=64m disk
		ods-fetch --quiet --type pdf --rate 0 --ods "$2" --store disk/store \
			<symbols >second
		[ "$(jq -r 'select(.source) | .source.sha256' second |
			sort -u | wc -l)" -eq 100 ]
		[ "$(find disk/store -regex '.*/[0-9a-f]*' -type f | wc -l)" -eq 100 ]
		[ -z "$(ls disk/store/tmp)" ]
	END
	for size in 200k 600k 1m 2m 3m 4m; do
		run unshare -rm bash try $size "http://127.0.0.1:$PORT"
		assert_success
		assert_output --partial "No space left on device"
	done
}
