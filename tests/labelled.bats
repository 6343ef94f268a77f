# SPDX-License-Identifier: GPL-3.0-or-later
# A hundred paragraphs in six languages that were labelled by hand: see
# data/labelled/README.md.  The texts are those of the corpus.
load helper

labels=$DATA/labelled/labels.jsonl
paragraphs=$DATA/labelled/paragraphs.tsv

# The editions that the labels are of, as ods-parse reads them.
parsed() {
	need_corpus
	local set symbol lang
	for set in 75-77 78; do
		local sessions="_RES_7[5-7]_"
		[ "$set" != 78 ] || sessions=_RES_78_
		grep -v '^#' "$paragraphs" | cut -f 1 | sort -u | tr / _ |
			grep "$sessions" >symbols
		while read -r symbol; do
			for lang in EN FR ES RU ZH AR; do
				echo "$set/$symbol-$lang.xml"
			done
		done <symbols >files
		zstd -dcq "$SHARED/corpus/akn/$set.tar.zst" | tar x -T files
		xargs ods-parse <files
	done >parsed
}

@test "a hundred paragraphs, each labelled once for all languages" {
	assert_equal "$(grep -vc '^#' "$paragraphs")" 100
	diff <(grep -v '^#' "$paragraphs" | cut -f 1,2) \
		<(jq -r 'select(.lang == "*") | [.symbol, .paragraph] | @tsv' "$labels")
}

@test "the paragraphs are parallel in six languages" {
	parsed
	python3 "$ROOT/tests/labelled.py" show "$paragraphs" parsed >shown
	for lang in en fr es ru zh ar; do
		assert_equal "$(grep -c "^$lang: " shown)" 100
	done
}

@test "the scorer finds two labellings alike, and different ones not" {
	python3 "$ROOT/tests/labelled.py" agree "$labels" "$labels" >same
	run awk -F '\t' 'NR > 1 { for (i = 2; i <= NF; i++)
		if ($i !~ /^1\.000/) print }' same
	assert_output ""
	sed 's/1373(2001)/1374(2001)/; s/"2023-12-20"/"2023-12-21"/' "$labels" >other
	python3 "$ROOT/tests/labelled.py" agree "$labels" other >differs
	run awk -F '\t' '$2 ~ /^0\.9/ && $5 ~ /^0\.9/' differs
	assert_equal "${#lines[@]}" 6
}

@test "what ods-enrich finds of the labels" {
	parsed
	ods-enrich <parsed >enriched
	run python3 "$ROOT/tests/labelled.py" score "$labels" enriched \
		--bar "citations recall=0.985" --bar "citations precision=0.98" \
		--bar "cited date=0.99" --bar "pinpoint=0.95" \
		--bar "dates recall=0.995" --bar "dates precision=0.99" \
		--bar "role=0.95" --bar "named recall=0.95"
	assert_success
}
