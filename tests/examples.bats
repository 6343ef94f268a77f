#!/usr/bin/env bats
# SPDX-License-Identifier: GPL-3.0-or-later
# What the programs make of examples/mirror.

load helper

MIRROR=$BATS_TEST_DIRNAME/../examples/mirror
LANGS="AR ZH EN FR RU ES"

# cites FILE: targets and dates of its citations, in reading order.
cites() {
	ods-parse "$1" | ods-enrich |
		jq -r '.citations[] | select(.within != "masthead") |
			[.target, .date] | @tsv'
}

@test "the files are what their sources say" {
	command -v python3 >/dev/null || skip "no python3"
	"$ROOT/examples/make-mirror" --check
}

@test "a document in four formats cites the same" {
	local lang type
	for lang in $LANGS; do
		for type in docx html md xml; do
			cites "$MIRROR/A_RES_99_1-$lang.$type" >"$lang.$type"
		done
		[ "$(wc -l <"$lang.docx")" -gt 15 ]
		diff "$lang.docx" "$lang.html"
		diff "$lang.docx" "$lang.md"
		diff "$lang.docx" "$lang.xml"
	done
}

@test "a document in six languages cites the same" {
	local lang number file
	for number in 1 2; do
		for lang in $LANGS; do
			for file in "$MIRROR/A_RES_99_$number-$lang".*; do
				cites "$file" | sort >"$number.$lang"
			done
			diff "$number.AR" "$number.$lang"
		done
	done
}

@test "a document in six languages has the same dates" {
	local lang number file
	for number in 1 2; do
		for lang in $LANGS; do
			for file in "$MIRROR/A_RES_99_$number-$lang".*; do
				ods-parse "$file" | ods-enrich |
					jq -r '.dates[] | .date' | sort >"$number.$lang"
			done
			diff "$number.AR" "$number.$lang"
		done
	done
}

# The blank that Chinese editions have behind the mark of a note is not in
# every format.
@test "a document in three formats has the same blocks" {
	local lang type
	for lang in $LANGS; do
		for type in docx html md; do
			ods-parse "$MIRROR/A_RES_99_1-$lang.$type" |
				jq -c '.document.blocks[] |
					[.kind, .number, .rows, [.notes[]?.note],
					 (.text | gsub(" "; ""))]' >"$lang.$type"
		done
		grep -q '"table"' "$lang.docx"
		diff "$lang.docx" "$lang.html"
		diff "$lang.docx" "$lang.md"
	done
}

@test "a report and a letter have their titles; no text is lost" {
	ods-parse "$MIRROR/A_99_63-EN.docx" >one
	jq -e '.document.title == "Lights and signals for small craft" and
		.document.masthead.agenda_title == "Oceans and the law of the sea: safety of small craft" and
		([.document.blocks[].text] | contains(["Report of the Secretary-General", "Summary"]))' one
	ods-parse "$MIRROR/A_99_63-ES.md" >two
	jq -e '.document.title == "Luces y señales para las embarcaciones pequeñas" and
		([.document.blocks[].text] | contains(["Informe del Secretario General", "Resumen"]))' two
	ods-parse "$MIRROR/S_2044_118-EN.docx" >three
	jq -e '.document.title | startswith("Letter dated 3 November 2044")' three
}

@test "where no symbol is printed the text tells it" {
	local file symbol
	while read -r file symbol; do
		ods-parse "$MIRROR/$file" | jq -e --arg symbol "$symbol" \
			'.document.masthead.symbol == null and .symbol == $symbol'
	done <<-END
		A_RES_99_1-ZH.md A/RES/99/1
		A_RES_99_2-RU.md A/RES/99/2
		A_HRC_RES_99_3-EN.md A/HRC/RES/99/3
		E_RES_2044_7-FR.md E/RES/2044/7
	END
}

@test "score and bench say that there is no corpus" {
	run -1 "$ROOT/tests/score" "$ODS_BIN" nowhere
	assert_output "score: no corpus at nowhere/corpus"
	run -1 "$ROOT/bench/run" "$ODS_BIN" nowhere
	assert_output "bench: no corpus at nowhere/corpus"
}
