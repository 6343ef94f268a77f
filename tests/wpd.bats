#!/usr/bin/env bats
# SPDX-License-Identifier: GPL-3.0-or-later
# WordPerfect documents, made by tests/wpd.py for versions 5 and 6.

load helper
load parse

# wpd CASE: make CASE.wpd and read it into got.
wpd() {
	made wpd "$1"
}

@test "wpd: the same blocks as the same document in DOCX" {
	local version filter='.symbol, .lang, (.document | .title, .original, .masthead,
		.blocks[], .notes)'
	python3 "$ROOT/tests/docx.py" whole whole.docx
	ods-parse whole.docx | jq -c "$filter" >docx
	for version in 5 6; do
		wpd "whole-$version"
		diff docx <(jq -c "$filter" got) || fail "WordPerfect $version differs"
		run jq -r .document.format got
		assert_output wpd
	done
}

@test "wpd: in an OLE2 file, as version 7 may have it" {
	wpd whole-6
	mv got alone
	wpd inner-6
	diff <(jq -c .document alone) <(jq -c .document got)
	run jq -r .source.media_type got
	assert_output application/vnd.wordperfect
}

@test "wpd: footnotes and endnotes, one with a mark of its own" {
	local version
	for version in 5 6; do
		wpd "notes-$version"
		run jq -c '.document.notes[] | [.mark, .text]' got
		assert_output - <<-'END'
			["1","First, in two parts."]
			["*","Starred."]
			["2","Last."]
		END
		blocks '[.text, [.notes[] | [.note, .at]]]'
		assert_output - <<-'END'
			["Notes one;",[[0,9]]]
			["Notes a star;",[[1,12]]]
			["Notes one again, in 3 km2;",[[0,9]]]
			["Notes an end.",[[2,12]]]
		END
	done
}

@test "wpd: tables" {
	local version
	for version in 5 6; do
		wpd "tables-$version"
		blocks 'select(.kind == "table") | .rows, .notes'
		assert_output - <<-'END'
			[["Light","Height"],["North Head",""],["","12 m"]]
			[{"note":0,"at":14}]
		END
	done
}

@test "wpd: character sets, hyphens, what was deleted, pages" {
	local version
	for version in 5 6; do
		wpd "chars-$version"
		blocks '[.kind, .text]'
		assert_output - <<-'END'
			["operative","Co-operates “météo” — Оаα≤� end;"]
			["annex","Annex"]
			["paragraph","Lamps burn."]
		END
	done
}

@test "wpd: damage is told with its place (more in parse_bad.bats)" {
	python3 "$ROOT/tests/wpd.py" broken-6 broken-6.wpd
	python3 "$ROOT/tests/wpd.py" whole-6 whole-6.wpd
	refused broken-6.wpd corrupt \
		"functions are broken, the first at byte $(($(wc -c <broken-6.wpd) - 72))"
	head -c 12 whole-6.wpd >short.wpd
	refused short.wpd truncated "12 bytes, less than its header"
}
