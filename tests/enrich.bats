#!/usr/bin/env bats
# SPDX-License-Identifier: GPL-3.0-or-later

load helper

@test "golden pairs" {
	golden ods-enrich
}

@test "what came in is there byte for byte" {
	line='{"v":1, "symbol":null,"lang":"en","document":{"blocks":[{"kind":"paragraph","text":"\u0041 day: 3 May 2044"}]},"x":1.50}'
	echo "$line" | ods-enrich >out
	[ "$(head -c $((${#line} - 1)) out)" = "${line%\}}" ]
	[ "$(jq -r '.dates[0].text' out)" = "3 May 2044" ]
}

@test "offsets count code points and text is the slice" {
	for in in "$DATA"/ods-enrich/resolution-*.in; do
		ods-enrich <"$in" >out
		run jq -c '.document as $d | (.dates + .citations)[] |
			(if .within == "block" then $d.blocks[.item].text
			elif .within == "note" then $d.notes[.item].text
			elif .within == "title" then $d.title
			else $d.masthead[.field] end) as $t |
			select($t[.start:.stop] != .text)' out
		assert_success
		assert_output ""
	done
}

@test "the same bytes whatever the number of workers" {
	cat "$DATA"/ods-enrich/*.in >in
	for _ in 1 2 3 4 5 6; do cat in; done >many
	ods-enrich --jobs 1 <many >one
	ods-enrich --jobs 4 <many >four
	cmp one four
}

@test "--text makes a record of each line" {
	pipe "printf 'by 2030\n\n50 000 people' | ods-enrich --text --lang en"
	assert_success
	[ "${#lines[@]}" -eq 3 ]
	[ "$(jq -r '.dates[0] | .date + " " + .role' <<<"${lines[0]}")" = "2030 deadline" ]
	[ "$(jq -c '.dates' <<<"${lines[1]}")" = "[]" ]
}

@test "--symbol says whose text it is" {
	pipe "echo 'Recalling its resolution 1540 (2004)' |
		ods-enrich --text --lang en --symbol 's/res/2000 (2011)' |
		jq -c '[.symbol, .about.organ, .about.type, .citations[0].target]'"
	assert_success
	assert_output '["S/RES/2000(2011)","Security Council","resolution","S/RES/1540(2004)"]'
}

@test "wrong options" {
	run -2 ods-enrich --text </dev/null
	run -2 ods-enrich --lang en </dev/null
	run -2 ods-enrich --text --lang xx </dev/null
	run -2 ods-enrich --text --lang en --symbol nothing </dev/null
	run -2 ods-enrich --jobs 0 </dev/null
}

@test "the examples of the manual" {
	pipe "echo 'to extend the mandate until 29 July 1994' |
		ods-enrich --text --lang en | jq -c '.dates[] | [.date, .role]'"
	assert_success
	assert_output '["1994-07-29","deadline"]'
	pipe "ods-parse '$ROOT/examples/mirror/'A_RES_99_1-EN.docx |
		ods-enrich | jq -r '.citations[].target'"
	assert_success
	assert_line "A/RES/49/28"
}

# Time that grows with the square of the input would take hours here.
@test "long lines take time in proportion" {
	for text in "1, 2, 3, " "12 and " "4 May and " "1/2(3)" "((((" \
		"by 2030, 53/70 " "2020-"; do
		awk -v t="$text" 'BEGIN { for (i = 0; i < 300000; i++)
			printf "%s", t; print "" }' >long
		timeout 60 ods-enrich --text --lang en <long >out
		timeout 60 ods-enrich --text --lang ru <long >out
	done
	awk 'BEGIN { for (i = 0; i < 300000; i++) printf "十二、"; print "" }' >long
	timeout 60 ods-enrich --text --lang zh <long >out
}

@test "the hand-labelled passages: every date, no other" {
	need_corpus
	labels=$SHARED/corpus/real/hand-labelled/citations_dates.jsonl
	jq -c '{v: 1, symbol, lang, id, document: {blocks:
		[{kind: "preamble", text}], notes: []}}' "$labels" |
		ods-enrich | jq -c '[.id, ([.dates[].date] | sort)]' >got
	jq -c '[.id, ([.dates[].iso] | sort)]' "$labels" >want
	diff -u want got
}
