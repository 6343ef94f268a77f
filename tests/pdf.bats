# SPDX-License-Identifier: GPL-3.0-or-later
# PDF with a text layer: what its pages show becomes blocks and notes.
load helper

made() {
	/usr/bin/python3 "$ROOT/tests/pdf.py" "$1" >"$1.pdf"
}

# refused CASE CODE MESSAGE: the error that CASE ends in.
refused() {
	made "$1"
	pipe "ods-parse --ocr never $1.pdf | jq -r '.error | .code, .message'"
	assert_success
	assert_line --index 0 "$2"
	assert_line --index 1 --partial "$3"
	assert_equal "$stderr" ""
}

# texts CASE: of its blocks, a line each.
texts() {
	made "$1"
	ods-parse --ocr never "$1.pdf" | jq -r '.document.blocks[].text'
}

@test "every case as it was seen to be right" {
	local bad=0
	for out in "$DATA"/pdf/*.out; do
		case=$(basename "$out" .out)
		made "$case"
		ods-parse --ocr never "$case.pdf" | jq '.lang, .document' |
			diff -u "$out" - || bad=1
	done
	[ $bad -eq 0 ]
}

@test "cover, running headers, bar codes and the job number" {
	made resolution
	ods-parse resolution.pdf >got
	jq -e '.document.masthead | .symbol == "A/RES/99/1" and
		.job == "99-10001 (E)" and .date == "9 December 2044" and
		.organ == "General Assembly"' got
	run jq -r '.document.blocks[].text' got
	refute_output --regexp '99-10001|9910001|091244|[12]/2|___'
}

@test "a title and a paragraph go on in the next line, column and page" {
	made resolution
	ods-parse resolution.pdf >got
	assert_equal "$(jq -r .document.title got)" \
		"Lamps of the Organization and the oil that they burn"
	jq -e '[.document.blocks[] | select(.kind == "preamble")] |
		length == 2 and (.[1].text |
			endswith("that comes, as it has in every night since the lamps were first lit in this house,"))' got
}

@test "notes: their marks, what goes on overleaf, and powers that are none" {
	made resolution
	ods-parse resolution.pdf >got
	jq -e '.document.notes == [{"mark": "1", "text": "See A/98/12, and what the Committee said there of the oil that is burnt in winter."}]' got
	jq -e '[.document.blocks[] | select(.notes)] | length == 1 and
		(.[0] | .text[:.notes[0].at] | endswith("Committee of Lamps found"))' got
	jq -e '.document.blocks | any(.text | contains("3 km2"))' got
}

@test "hyphens at the ends of lines: of the word, and of the line" {
	texts resolution | grep -q 'shall be self-determination incarnate'
	texts columns | grep -q 'that the resolution on lamps'
}

@test "columns are read one after the other" {
	texts columns >got
	assert_equal "$(grep -c . got)" 13
	assert_equal "$(sed -n 2p got)" "The lamp was lit at 3 p.m. by the President, who said that it was good to have light again, and that the oil was of the best kind."
}

@test "Arabic is in the order in which it is read" {
	texts arabic >got
	grep -q 'تقرر الجمعية 36/103 خلال 2044 في السلام' got
	grep -q 'الاتصالات والمصابيح في A/99/404 اليوم\.$' got
}

@test "Chinese has no blanks, and its numbers are whole" {
	assert_equal "$(texts chinese | head -n 1)" \
		"回顾其2044年12月2日第98/7号决议和灯火管理委员会2044年的报告，又回顾灯油，"
}

@test "lines of pieces below one another are a table" {
	made votes
	ods-parse --ocr never votes.pdf >got
	assert_equal "$(jq -c '.document.blocks[] | select(.rows).rows' got)" \
		'[["Lamp","Oil","Litres"],["North","whale","12"],["South","olive","7"],["East","rape","31"]]'
	assert_equal "$(jq -r '.document.blocks[-1].text' got)" \
		"The list was taken note of."
}

@test "a text layer that is no text is told, with a figure" {
	refused latin no-text "quality 0.0"
	refused private no-text "quality 0.00"
}

@test "a password, and damage" {
	refused locked encrypted "password"
	refused broken corrupt "damaged"
	made resolution
	head -c 3000 resolution.pdf >cut.pdf
	pipe "ods-parse cut.pdf | jq -r .error.code"
	assert_output truncated
}

@test "files of many makers: each parses, or says what it lacks" {
	need_corpus
	ods-parse --ocr never "$SHARED"/corpus/real/pdf/*/*.pdf >got
	assert_equal "$(wc -l <got)" \
		"$(find "$SHARED/corpus/real/pdf" -name '*.pdf' | wc -l)"
	assert_equal "$(jq -r 'select(.error) | .error.code' got)" no-text
	run jq -r 'select(.document and (.document.blocks | length) == 0)' got
	assert_output ""
}

@test "the same bytes, whatever the number of workers" {
	for case in resolution columns arabic; do made $case; done
	ods-parse -j 1 -- *.pdf >one
	ods-parse -j 4 -- *.pdf >four
	cmp one four
}
