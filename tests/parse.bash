# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# What the tests of each format share.

# made FORMAT CASE: make CASE.FORMAT by tests/FORMAT.py, read it into got.
made() {
	python3 "$ROOT/tests/$1.py" "$2" "$2.$1"
	ods-parse "$2.$1" >got
}

# blocks FILTER: the blocks of got that are behind the preamble, a line each.
blocks() {
	run jq -c '.document.blocks
		| .[([.[].kind] | rindex("preamble")) + 1:][] | '"$1" got
	assert_success
}

# refused FILE CODE [WORDS]: FILE makes a record with this error.
# shellcheck disable=SC2154 # bats sets output
refused() {
	run ods-parse "$1"
	assert_success
	run jq -r '.error | .stage, .code, .message' <<<"$output"
	assert_line --index 0 parse
	assert_line --index 1 "$2"
	[ -z "${3-}" ] || assert_line --index 2 --partial "$3"
}
