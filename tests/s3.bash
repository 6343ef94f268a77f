# SPDX-License-Identifier: GPL-3.0-or-later
# For bats files: a server of S3 that verifies signatures, in the folder
# `buckets`; what it is asked goes into `log`.
# shellcheck shell=bash

setup() {
	cd "$BATS_TEST_TMPDIR" || return 1
	export NODE_PATH=${NODE_PATH:-$ROOT/build/node/node_modules}
	node -e 'require.resolve("@20minutes/s3rver")' 2>/dev/null ||
		skip "no node with @20minutes/s3rver"
	unset "${!AWS_@}"
	mkdir -p buckets/etl
	: >log
	node "$ROOT/tests/s3_server.js" buckets log >port 3>&- &
	SERVER=$!
	until [ -s port ]; do
		kill -0 "$SERVER" || fail "the server does not start"
	done
	AWS_ENDPOINT_URL=http://127.0.0.1:$(<port)
	export AWS_ENDPOINT_URL AWS_ACCESS_KEY_ID=S3RVER AWS_SECRET_ACCESS_KEY=S3RVER
}

teardown() {
	[ -z "${SERVER:-}" ] || kill "$SERVER"
}
