#!/usr/bin/env bats
# SPDX-License-Identifier: GPL-3.0-or-later

load helper

# edition LANG TARGETS DATES TEXTS: a record; targets and dates in JSON.
edition() {
	jq -nc --arg lang "$1" --argjson c "$2" --argjson d "$3" \
		--argjson blocks "$4" '{v: 1, symbol: "A/RES/99/1", lang: $lang,
		document: {blocks: $blocks, notes: [{mark: "1", text: "A/99/2."}]},
		citations: [$c[] | {target: .}], dates: [$d[] | {date: .}]}'
}

blocks='[{"kind":"title","text":"T"},
	{"kind":"preamble","text":"R1"},{"kind":"preamble","text":"R2"},
	{"kind":"operative","number":"1","level":1,"text":"O1"},
	{"kind":"operative","number":"2","level":1,"text":"O2"},
	{"kind":"operative","number":"(a)","level":2,"text":"P1"},
	{"kind":"operative","number":"(b)","level":2,"text":"P2"},
	{"kind":"annex","text":"Annex"},
	{"kind":"paragraph","number":"1","level":1,"text":"X <1> & \"2\""}]'
all='["A/RES/1/1","A/RES/2/2"]'

editions() {
	for lang in ar en es fr; do
		edition $lang "$all" '["2044-05-06"]' "$blocks"
	done
}

@test "points that are printed in other letters are the same points" {
	edition en "$all" '[]' "$blocks" >in
	edition ar "$all" '[]' "$(jq -c '.[3].number = "١" | .[4].number = "٢" |
		.[5].number = "(أ)" | .[6].number = "(ب)"' <<<"$blocks")" >>in
	edition ru "$all" '[]' "$(jq -c '.[5].number = "а)" | .[6].number = "b)"' \
		<<<"$blocks")" >>in
	run jq -c '.numbers, .agree.numbers' <(ods-compare <in)
	assert_output "[]
true"
}

@test "editions that agree" {
	editions >in
	pipe "ods-compare <in"
	assert_success
	assert_output '{"v":1,"symbol":"A/RES/99/1","langs":["ar","en","es","fr"],"failed":[],"citations":[],"dates":[],"numbers":[],"agree":{"citations":true,"dates":true,"numbers":true}}'
}

@test "who lacks what, and who stands alone" {
	editions >in
	# Numbers in Arabic digits are the same numbers.
	edition ru '["A/RES/2/2","A/RES/2/2","A/99/3"]' '[]' \
		"$(jq -c '.[3].number = "١" | del(.[4])' <<<"$blocks")" >>in
	run jq -c '.citations, .dates, .numbers, .agree' <(ods-compare <in)
	assert_output '[{"target":"A/99/3","in":["ru"],"not_in":["ar","en","es","fr"],"odd":"ru"},{"target":"A/RES/1/1","in":["ar","en","es","fr"],"not_in":["ru"],"odd":"ru"}]
[{"date":"2044-05-06","in":["ar","en","es","fr"],"not_in":["ru"],"odd":"ru"}]
[{"number":"1(a)","in":["ru"],"not_in":["ar","en","es","fr"],"odd":"ru"},{"number":"1(b)","in":["ru"],"not_in":["ar","en","es","fr"],"odd":"ru"},{"number":"2","in":["ar","en","es","fr"],"not_in":["ru"],"odd":"ru"},{"number":"2(a)","in":["ar","en","es","fr"],"not_in":["ru"],"odd":"ru"},{"number":"2(b)","in":["ar","en","es","fr"],"not_in":["ru"],"odd":"ru"}]
{"citations":false,"dates":false,"numbers":false}'
	# Of three, or two against two, nobody is odd.
	head -n 2 in >few
	tail -n 1 in >>few
	run jq -c '[.dates[].odd]' <(ods-compare <few)
	assert_output '[null]'
}

@test "a failed edition is named and left out" {
	editions >in
	echo '{"v":1,"symbol":"A/RES/99/1","lang":"zh","error":{"stage":"fetch","code":"absent","message":"404"}}' >>in
	run jq -c '[.failed, .langs, .agree.citations]' <(ods-compare <in)
	assert_output '[["zh"],["ar","en","es","fr"],true]'
}

@test "another symbol, or the same language again, is another document" {
	editions >in
	{
		editions | sed 's,99/1,99/2,'
		edition en '[]' '[]' '[]'
		edition en '[]' '[]' '[]'
	} >>in
	run jq -c '[.symbol, (.langs | length)]' <(ods-compare <in)
	assert_output '["A/RES/99/1",4]
["A/RES/99/2",4]
["A/RES/99/1",1]
["A/RES/99/1",1]'
}

@test "--align: paragraphs by their place" {
	editions | sed '3d' >in
	run jq -r '.paragraph + ": " + .en + " = " + .fr' <(ods-compare --align <in)
	assert_output 'title 1: T = T
preamble 1: R1 = R1
preamble 2: R2 = R2
operative 1: O1 = O1
operative 2: O2 = O2
operative 2.1: P1 = P1
operative 2.2: P2 = P2
annex 1: Annex = Annex
annex 1 paragraph 1: X <1> & "2" = X <1> & "2"
note 1: A/99/2. = A/99/2.'
	# A recital more: those of one are not set beside those of the other.
	edition ru '[]' '[]' "$(jq -c '.[1:1] = [.[1]]' <<<"$blocks")" >>in
	run jq -rs 'map(select(has("ru")) | .paragraph) | join(" ")' \
		<(ods-compare --align <in)
	assert_output "title 1 operative 1 operative 2 operative 2.1 operative 2.2 annex 1 annex 1 paragraph 1 note 1"
}

@test "--tmx is XML with a unit for each" {
	editions >in
	ods-compare --tmx <in >out.tmx
	xmllint --noout out.tmx
	run xmllint --xpath 'count(//tu/tuv[@*="ar"])' out.tmx
	assert_output 10
	run xmllint --xpath 'string(//tu[@tuid="A/RES/99/1 annex 1 paragraph 1"]/tuv[1]/seg)' out.tmx
	assert_output 'X <1> & "2"'
	ods-compare --tmx </dev/null | xmllint --noout -
}

@test "what is no record is told with its line, the others are compared" {
	{ editions | head -n 1; echo '{"v":1'; editions | tail -n 3; } >in
	run --separate-stderr ods-compare <in
	assert_failure 1
	# shellcheck disable=SC2154
	[[ $stderr == *"line 2: "* ]]
	[ "$(jq -c '.langs | length' <<<"$output")" = 4 ]
	run ods-compare --align --tmx </dev/null
	assert_failure 2
}
