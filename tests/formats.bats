# SPDX-License-Identifier: GPL-3.0-or-later
# The same document says the same in whatever format it comes: its citations,
# their pinpoints, and its dates, against those of DOCX.
load helper

setup_file() {
	cd "$BATS_FILE_TMPDIR" || return 1
	[ -d "$BATS_TEST_DIRNAME/../../shared/corpus" ] || return 0
	said docx >docx.said
}

# said SET: of each symbol and language what was cited and when it was dated.
said() {
	local root=$BATS_TEST_DIRNAME/..
	SCORE_OUT=$PWD "$root/tests/score" "$ODS_BIN" "$root/../shared" \
		"$1" >"$1.table"
	jq -c '["\(.symbol) \(.lang)",
		([.citations[]? | [.target, .kind, .pinpoint]] | sort),
		([.dates[]? | [.date, .role]] | sort)]' "$1.jsonl" | sort
}

# agrees SET SHARE: at least that many of 100 documents say the same; the rest
# is printed.
agrees() {
	need_corpus
	cd "$BATS_FILE_TMPDIR" || return 1
	said "$1" >"$1.said"
	# those of the set alone: some have fewer documents
	jq -r '.[0]' "$1.said" >"$1.keys"
	grep -Fvxf docx.said "$1.said" >"$1.other" || true
	echo "$1: $(($(wc -l <"$1.keys") - $(wc -l <"$1.other"))) of $(wc -l <"$1.keys") as DOCX; not so:"
	jq -r '.[0]' "$1.other"
	assert [ "$(wc -l <"$1.keys")" -gt 30 ]
	assert [ "$(wc -l <"$1.other")" -le \
		"$(($(wc -l <"$1.keys") * (100 - $2) / 100))" ]
}

@test "HTML says what DOCX says" {
	agrees html 97
}

@test "Markdown says what DOCX says" {
	agrees md 97
}

@test "AKN4UN says what DOCX says" {
	agrees akn 97
}

@test "Word 97 says what DOCX says" {
	agrees doc 97
}

@test "PDF says what DOCX says" {
	agrees pdf 97
}
