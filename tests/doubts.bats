#!/usr/bin/env bats
# SPDX-License-Identifier: GPL-3.0-or-later
# about.doubts: dates of one document that contradict one another are told,
# never silently mended.

load helper

# doubts SED: about.doubts of the resolution with SED done to its record
doubts()
{
	sed "$1" "$BATS_TEST_DIRNAME/data/ods-enrich/resolution-en.in" >in
	ods-enrich <in >out
	grep -o '"doubts":\[[^]]*\]' out | head -n 1
}

@test "doubts: dates that agree raise none of a date" {
	run doubts ''
	[[ $output == '"doubts":['* ]]
	[[ $output != *closing-date* && $output != *issued-before* ]]
}

@test "doubts: issued before it was adopted" {
	run doubts 's/"date": "12 January 2045"/"date": "12 January 2044"/'
	[[ $output == *'"issued-before-adopted"'* ]]
}

@test "doubts: adoption and closing name two days" {
	run doubts 's/Assembly on 20 December 2044/Assembly on 19 December 2044/'
	[[ $output == *'"closing-date"'* ]]
}
