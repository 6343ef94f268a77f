#!/usr/bin/env bats
# SPDX-License-Identifier: GPL-3.0-or-later
# Files that ask for far more than they are (hostile.py): each becomes one
# record within the limits, and the document behind it is read.

load helper

setup_file() {
	python3 "$BATS_TEST_DIRNAME/hostile.py" "$BATS_FILE_TMPDIR"
}

# What becomes of each: an error that names the cause, or the document.
rows='
attribute-akn.xml   corrupt      Huge input lookup
attribute-marc.xml  corrupt      Huge input lookup
attribute-tei.xml   corrupt      Huge input lookup
bomb.docx           too-large    unpacks to more than 200 times the body
box.pdf             -            A
brackets.md         -            [
count.pdf           corrupt      PDF without pages
deep-akn.xml        -            x
deep-marc.xml       -
deep-tei.xml        -            x
deep.pdf            corrupt      page 1 of 1 cannot be read
deflate.pdf         no-text      PDF of 1 pages without a text layer
entries.docx        too-large    more than 10000 files in the container
itself.pdf          -            A calm harbour.
laughs-akn.xml      corrupt      declares an entity
laughs-marc.xml     corrupt      declares an entity
laughs-tei.xml      corrupt      declares an entity
laughs.docx         corrupt      declares an entity
lengths.wpd         corrupt      functions are broken
line.txt            too-large    more text than a document may have
lines.txt           too-large    more text than a document may have
marks.md            -            A calm harbour.
outside-akn.xml     corrupt      declares an external entity
outside-marc.xml    corrupt      declares an external entity
outside-tei.xml     corrupt      declares an external entity
paths.docx          -            A calm harbour.
ring.doc            unsupported  an OLE2 file that is no Word document
ring.pdf            corrupt      page 1 of 1 cannot be read
tables.docx         -            A calm harbour.
tags.html           limit        more than 2000 deep
twice.pdf           no-text      PDF of 1 pages without a text layer
wide.html           -            harbour
zeros.wpd           corrupt      functions are broken
'

@test "each is one record, which names the cause, and the next is read" {
	local name code words got failed=0
	cd "$BATS_FILE_TMPDIR"
	printf 'A calm harbour.\n' >calm.txt
	run diff <(awk 'NF {print $1}' <<<"$rows") <(ls -I calm.txt)
	assert_success # none is forgotten
	while read -r name code words; do
		[ -n "$name" ] || continue
		# One worker, so that it is the same that goes on.
		ods-parse --jobs 1 --ocr never "$name" calm.txt >out
		got=$(jq -r 'if .error then "\(.error.code) \(.error.message)" else
			"- \(.document.blocks[0].text // "")" end' out)
		if [[ $got != "$code "*"$words"* ||
			$got != *$'\n- A calm harbour.' ]]; then
			echo "$name: wanted $code $words, got ${got:0:300}"
			failed=1
		fi
	done <<<"$rows"
	[ "$failed" = 0 ]
}

@test "time and memory that a document may take are those of the options" {
	cd "$BATS_FILE_TMPDIR"
	run jq -r '.error.code + " " + .error.message' \
		<(ods-parse --ocr never --cpu-seconds 1 deflate.pdf)
	assert_output "limit more than 1 seconds of processor time"
	# The sanitizers take terabytes of addresses.
	[[ "$ODS_BIN" != *asan* ]] || return 0
	run jq -r '.error.code + " " + .error.message' \
		<(ods-parse --memory 128M line.txt)
	assert_output "limit more than 134217728 bytes of memory"
}
