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

@test "the sponsors of a draft, as its cover names them" {
	cat >draft.txt <<-'END'
		United Nations                                   A/99/L.7

		General Assembly                                 Distr.: Limited

		Original: English

		Ninety-ninth session
		Agenda item 34
		Prevention of shipwreck

		    Albania,* Bosnia and Herzegovina and Uruguay: draft resolution

		    Lighthouses of the world

		    The General Assembly,

		    Recalling its resolution 98/12 of 3 December 2043,

		    1. Decides to light all lighthouses.
	END
	run bash -c 'ods-parse draft.txt | ods-enrich |
		jq -c "[.document.title, .about.sponsors]"'
	assert_output '["Lighthouses of the world",["Albania","Bosnia and Herzegovina","Uruguay"]]'
}

@test "--explain tells what was read and why it is no citation" {
	pipe "echo 'Recalling rule 2/3 and resolution 78/1' |
		ods-enrich --explain --lang en | grep '/' | cut -f4,6"
	assert_success
	assert_line --index 0 "Recalling rule 2/3 and resolution 78/1	intent recall"
	assert_line --index 1 "2/3	refused: the number of a rule, a part or a season"
	assert_line --index 2 "78/1	cites A/RES/78/1; rule session-number; confidence high"

	ods-enrich --explain --lang en --symbol A/RES/78/2 >rows <<-'EOF'
		the 2021/22 season, LC 35/15, QQ/12, 5/1
		decision 5/1 and resolution 60/251 of 15 March 2009
		Treaty Series; ibid. of the present resolution, the Charter
		resolution 78/2 of 12 (1999) and 99 (LXXX) of the charter

	EOF
	cut -f 1,4,6 rows >out
	while read -r row; do
		grep -qxF "$(echo -e "$row")" out || fail "no row $row in $(cat out)"
	done <<-'EOF'
		1\t2021/22\trefused: a span of years
		1\t35/15\trefused: a series of another organization
		1\tQQ/12\trefused: no body of the United Nations begins like this
		1\t5/1\trefused: no word says what it is the number of
		2\t5/1\trefused: too low a number for a decision
		2\t60/251\tcites A/RES/60/251; rule session-number; confidence high; doubt date-outside-session
		2\t15 March 2009\t2009-03-15; role cited
		3\tTreaty Series\trefused: no volume and number behind it
		3\tibid.\trefused: not in a note, or no note before it cites
		3\tthe present resolution\tcites A/RES/78/2; rule present; confidence high
		4\t78/2\trefused: the document itself
		5\t\tintent not told
	EOF
	run -2 ods-enrich --explain </dev/null
	assert_output --partial "--explain needs --lang"
}

# What it tells is what a record has: there is no second finder.
@test "--explain has the citations and dates of --text" {
	for lang in en fr es ru zh ar; do
		jq -r '.document.blocks[].text' \
			"$DATA/ods-enrich/resolution-$lang.in" >lines
		ods-enrich --text --lang "$lang" <lines |
			jq -r '(.citations[] | .target), (.dates[] | .date)' |
			sort >expected
		ods-enrich --explain --lang "$lang" <lines | cut -f 5,6 |
			sed -n 's/^date\t\([^;]*\);.*/\1/p; s/.*\tcites //p' |
			sed 's/ | cites /\n/g' | sed 's/[,;] .*//' | sort >got
		diff expected got || fail "$lang"
		[ -s got ] || fail "$lang: nothing cited"
	done
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
