#!/usr/bin/env bats
# SPDX-License-Identifier: GPL-3.0-or-later
# Word 97 documents, made by tests/doc.py.

load helper
load parse

# doc CASE: make CASE.doc and read it into got.
doc() {
	made doc "$1"
}

# patch FILE OFFSET BYTES: into a copy, FILE.bad.
patch() {
	cp "$1" "$1.bad"
	printf "$3" | dd of="$1.bad" bs=1 seek="$2" conv=notrunc status=none
}

@test "doc: the same blocks as the same document in DOCX" {
	local case
	for case in whole header; do
		python3 "$ROOT/tests/docx.py" "$case" "$case.docx"
		python3 "$ROOT/tests/doc.py" "$case" "$case.doc"
		for file in "$case".doc*; do
			ods-parse "$file" | jq -c '.symbol, .lang,
				(.document | .title, .original, .masthead, .blocks[], .notes)' \
				>"$file.got"
		done
		diff "$case.docx.got" "$case.doc.got" || fail "$case differs"
	done
	doc whole
	run jq -c '.document | .format, .pages, .blocks[5], .notes' got
	assert_output - <<-'END'
		"doc"
		2
		{"kind":"operative","number":"1","level":1,"text":"Welcomes the light;","notes":[{"note":0,"at":18}]}
		[{"mark":"1","text":"See A/99/8."}]
	END
}

@test "doc: saved fast, in pieces that changed later" {
	doc whole
	mv got whole
	doc fast
	blocks .text
	assert_line --index 4 '"40th plenary meeting"'
	assert_line --index 6 '"Is left."'
	assert_line --index 7 '"Is there."'
	refute_line '"Is gone"'
	diff <(jq -c '.document.blocks[:11]' whole) <(jq -c '.document.blocks[:11]' got)
}

@test "doc: automatic numbers" {
	doc numbering
	blocks '[.number, .text] | join(" ")'
	assert_output - <<-'END'
		"1 Requests:"
		"(a) Sails;"
		"(b) Oars;"
		"(i) Hemp;"
		"2 Calls upon all;"
		"(a) Anchors;"
		"1 Begins anew;"
		"2 Goes on;"
		"3 By style;"
		" Without;"
		"一 One;"
		"二 Two;"
		"(أ) Three;"
		"(ب) Four;"
		" Bullet;"
		"1.1 Legal;"
		"1 Up;"
		"1 Down;"
		"2 Up;"
		"2 Down on;"
		"7) Own."
	END
}

@test "doc: a list that LibreOffice split goes on" {
	doc split
	blocks .number
	assert_output $'"1"\n"2"\n"3"'
}

@test "doc: footnotes and endnotes, one with a mark of its own" {
	doc notes
	run jq -c '.document.notes[] | [.mark, .text]' got
	assert_output - <<-'END'
		["1","First."]
		["2","Second."]
		["*","Starred."]
		["3","Third."]
		["i","Last, in two parts."]
	END
	blocks '[.text, [.notes[] | [.note, .at]]]'
	assert_line --index 0 '["Notes one and two;",[[0,9],[1,17]]]'
	assert_line --index 1 '["Notes a star and three;",[[2,12],[3,22]]]'
	assert_line --index 2 '["Notes one again, in 3 km2;",[[0,9]]]'
}

@test "doc: numbers of notes by section" {
	doc sections
	run jq -c '.document.notes[] | [.mark, .text]' got
	assert_output - <<-'END'
		["I","Note 1."]
		["II","Note 2."]
		["I","Note 3."]
		["b","Note 4."]
	END
	blocks .text
	assert_line --index 4 '"Notes behind a page."'
}

@test "doc: insertions stay, deletions go" {
	doc changes
	blocks .text
	assert_output - <<-'END'
		"Keeps new here;"
		"Joined over the mark;"
		"As it is now."
	END
}

@test "doc: hyphens, breaks, symbols, hidden text, fields, wide characters" {
	doc runs
	blocks .text
	assert_output - <<-'END'
		"Co-operates, softly, in ≥ 3 ports seen – “now”Œ in 中 🗼;"
		"Sees paragraph 1 above, and a page;"
		"Links and controls."
	END
}

@test "doc: text boxes where they are anchored" {
	doc boxes
	blocks .text
	assert_output - <<-'END'
		"Boxed text"
		"twice"
		"Stands alone."
	END
}

@test "doc: tables, one in a cell, cells that are one" {
	doc tables
	blocks 'select(.kind == "table") | .rows, .notes'
	assert_output - <<-'END'
		[["Light","Height"],["North Head","in ner"],["over both","12 m"]]
		[{"note":0,"at":14}]
	END
}

@test "doc: headings by the names of styles and by Word's own" {
	doc styles
	blocks '[.kind, .text]'
	assert_line --index 1 '["annex","Annex"]'
	assert_line --index 2 '["heading","Of lamps"]'
}

@test "doc: damage is told with its place (more in parse_bad.bats)" {
	python3 "$ROOT/tests/doc.py" whole whole.doc
	patch whole.doc 30 '\007'
	refused whole.doc.bad corrupt "sectors of 2^7 bytes at byte 30"
	patch whole.doc 48 '\377\377'
	refused whole.doc.bad corrupt "sector 65535 of the directory"
	head -c 400 whole.doc >short.doc
	printf 'W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t\0' >>short.doc
	refused short.doc truncated "less than its header"
	# The lengths of the text, and where the pieces of it are, in the FIB.
	patch whole.doc $((512 + 0x4c)) '\377\377\377\177'
	refused whole.doc.bad corrupt "part 1 of the text"
	patch whole.doc $((512 + 0x1a2)) '\377\377\377'
	refused whole.doc.bad corrupt "part 33 (345 bytes from 16777215 on) lies outside"
}

@test "doc: a ring of sectors" {
	doc whole
	local fat
	fat=$(($(od -An -tu4 -j76 -N4 whole.doc) * 512 + 512))
	patch whole.doc "$fat" '\0\0\0\0'
	refused whole.doc.bad corrupt "form a ring"
}
