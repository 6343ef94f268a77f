# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Loaded by every .bats file: `load helper`.
bats_require_minimum_version 1.5.0
bats_load_library bats-support
bats_load_library bats-assert

ROOT=$(cd "$BATS_TEST_DIRNAME/.." && pwd)
SHARED=$ROOT/../shared
DATA=$ROOT/tests/data
export ROOT SHARED DATA

# Each test works in a folder of its own, which bats removes.
setup() {
	cd "$BATS_TEST_TMPDIR" || return 1
}

# A test that needs the corpus is skipped where there is none.
need_corpus() {
	[ -d "$SHARED/corpus" ] || skip "no corpus at ../shared/corpus"
}

# pipe COMMAND: run a line of shell with pipefail, as users should.
pipe() {
	run --separate-stderr bash -o pipefail -c "$1"
}

# golden PROGRAM ARGS...: every case tests/data/PROGRAM/CASE.in through the
# program, byte for byte against CASE.out; CASE.args has further options.
golden() {
	local program=$1 case args bad=0
	shift
	for case in "$DATA/$program"/*.in; do
		args=()
		[ ! -e "${case%.in}.args" ] || read -r -a args <"${case%.in}.args"
		if ! "$program" "$@" "${args[@]}" <"$case" >got ||
			! diff -u "${case%.in}.out" got; then
			echo "# $program: ${case##*/}"
			bad=1
		fi
	done
	return $bad
}
