# SPDX-License-Identifier: GPL-3.0-or-later
# Old texts of the Security Council, read from the corpus: what they cite of
# the General Assembly was found by reading (data/assembly).
load helper

@test "resolutions of the Assembly in English texts of 1946 to 1994" {
	need_corpus
	"$ROOT/tests/assembly.py" "$SHARED/corpus/real/text/sc-gold-en" >table
	cat table
	awk -F'\t' '$1 == "all" && $3 >= .95 * $2 && $5 <= 1 { good = 1 }
		END { exit !good }' table
	# The patterns see the texts too, or the table compares with nothing.
	awk -F'\t' '$1 == "all" && $4 >= .4 * $2 { seen = 1 }
		END { exit !seen }' table
}

@test "French resolutions of 1946 to 2025 are read without an error" {
	need_corpus
	find "$SHARED/corpus/real/text/fr-resolutions" -name '*.txt' -print0 |
		xargs -0 ods-parse --quiet --lang fr | ods-enrich --quiet >read
	assert_equal "$(jq -c 'select(.error)' read)" ""
	[ "$(wc -l <read)" -ge 100 ]
	[ "$(jq -s 'map(.citations | length) | add' read)" -ge 3000 ]
}
