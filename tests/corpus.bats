# SPDX-License-Identifier: GPL-3.0-or-later
# The programs over the corpus: nothing lost, no error, and no figure below
# its bar in any language.  `make score` prints the figures themselves.
load helper

# What a set may not fall below, in each language.
bars='{
	"recall": 0.985, "precision": 0.98,
	"adopted": 0.99, "issued": 0.995, "session": 0.995, "agenda": 0.99,
	"title": 0.96, "report": 0.92, "meeting": 0.93,
	"preamble": 0.98, "operative": 0.98, "numbers": 0.98,
	"top numbers": 0.98, "notes": 0.98, "text": 0.99,
	"intent given": 0.98, "intent right": 0.97
}'

score() {
	need_corpus
	SCORE_OUT=$PWD "$ROOT/tests/score" "$ODS_BIN" "$SHARED" "$1" >table ||
		fail "$(tail -n 5 table)"
}

# scored SET RECORDS [BARS]: all there, none failed, every figure at its bar;
# BARS are those of the set alone.
scored() {
	score "$1"
	bars=$(jq -n "$bars + ${3:-{\}}")
	assert_equal "$(wc -l <"$1.jsonl")" "$2"
	run cat "$1.errors"
	assert_output ""
	run jq -r --argjson bars "$bars" '
		to_entries[] | select(.key != "all") | .key as $lang | .value |
		. as $v | {recall: [.hit, .hit + .miss],
			precision: [.hit, .hit + .false]} +
		([to_entries[] | select(.key | startswith("n ")) |
			{(.key[2:]): [$v["ok " + .key[2:]] // 0, .value]}] | add) |
		to_entries[] | select($bars[.key]) |
		.value[0] as $ok | .value[1] as $n |
		select($n > 0 and $ok < $bars[.key] * $n) |
		"\($lang) \(.key): \($ok / $n), the bar is \($bars[.key])"' "$1.json"
	assert_output ""
}

@test "30 resolutions in six languages, DOCX" {
	scored docx 180
}

@test "30 resolutions in six languages, PDF" {
	# Arabic titles: vowel signs, which are drawn anywhere
	scored pdf 180 '{"title": 0.93, "notes": 0.93, "text": 0.98,
		"preamble": 0.97, "operative": 0.95, "numbers": 0.95,
		"top numbers": 0.95, "intent given": 0.94, "intent right": 0.92,
		"meeting": 0.93, "recall": 0.99}'
}

@test "six resolutions in six languages, Word 97" {
	scored doc 36
}

@test "30 resolutions in six languages, HTML" {
	scored html 180
}

@test "30 resolutions in six languages, Markdown" {
	scored md 180
}

@test "30 resolutions in six languages, AKN4UN" {
	scored akn 180
}

@test "session 78 of the General Assembly, AKN4UN" {
	scored 78 1957
}

@test "the German editions, AKN4UN" {
	scored de 6 '{"precision": 0.97}'
}

@test "the document that started this project" {
	score seed
	run jq -e '.all | .miss // 0 == 0 and .hit == 31 and (.false // 0) == 0 and
		."text ok" == 31 and ."d hit" == 31 and (."d miss" // 0) == 0 and
		(."d false" // 0) == 0 and ."role ok" == ."role n" and
		(."cd miss" // 0) == 0 and (."pp miss" // 0) == 0' seed.json
	assert_success
	run jq -c '[.symbol, .lang, .about.session, .about.adopted, .about.issued,
		.about.agenda, .about.report, .about.meeting, .about.committee,
		([.document.blocks[] | select(.kind == "preamble")] | length),
		[.document.blocks[] | select(.kind == "operative").number],
		[.document.notes[].mark]]' seed.jsonl
	assert_output '["A/RES/78/237","zh","78","2023-12-22","2023-12-28",["94"],"A/78/404","A/78/PV.50","First Committee",18,["1","2","3","4","5","6","7","8","9"],["1","2"]]'
}

@test "hand-labelled passages" {
	score hand
	run jq -r '.all | [.hit / (.hit + .miss) >= 0.985,
		.hit / (.hit + (.false // 0)) >= 0.98,
		."d hit" / (."d hit" + (."d miss" // 0)) >= 0.985] | all' hand.json
	assert_output true
}
