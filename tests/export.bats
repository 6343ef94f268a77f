#!/usr/bin/env bats
# SPDX-License-Identifier: GPL-3.0-or-later
# ods-export: records in other shapes, as other programs read them.

load helper
load lake

@test "csv: every table, as Python's reader has it, is the rows of the lake" {
	local table
	world | tee in | ods-load --quiet lake
	for table in "${TABLES[@]}"; do
		ods-export --table "$table" csv <in |
			"$ROOT/tests/csv_rows.py" "$table" |
			sed 's/"export"/"load"/' |
			"$ROOT/tests/warehouse.py" lake "$table"
	done
	ods-export csv <in | head -n 1 | grep -q '^symbol,lang,organ,'
}

@test "graphml: networkx reads the graph, and it is that of the citations" {
	python3 -c 'import networkx' 2>/dev/null || skip "no python3-networkx"
	world >in
	ods-export graphml <in >graph
	python3 - graph >edges <<-'END'
		import sys, networkx
		g = networkx.read_graphml(sys.argv[1])
		assert g.is_directed()
		for a, b, data in g.edges(data=True):
		    print(a, b, data["kind"], data["weight"], data["languages"])
		for n, data in g.nodes(data=True):
		    assert data["held"] == n.startswith("A/RES/99/"), n
		assert g.nodes["A/RES/99/2"]["organ"] == "Security Council"
		assert g.nodes["A/RES/99/2"]["title"] == "A title"
		assert g.nodes["A/RES/99/4"]["year"] == 2041
	END
	jq -r 'select(.error == null and .document != null) | . as $r |
		.citations[] | [$r.symbol, .target, .kind, $r.lang] | @tsv' in |
		LC_ALL=C sort | uniq -c | awk '{ k = $2 " " $3 " " $4; l[k]++
			if ($1 > n[k]) n[k] = $1 }
			END { for (k in l) print k, n[k], l[k] }' |
		LC_ALL=C sort | diff - <(LC_ALL=C sort edges)
}

@test "graphml: whatever is in a title, it is XML" {
	jq -c '.document.title = "a < b & \"c\" \u0001 \uffff ]]> é"' \
		"$DATA/ods-load/whole.in" | ods-export graphml >graph
	python3 -c 'import sys, xml.dom.minidom
for e in xml.dom.minidom.parse("graph").getElementsByTagName("data"):
    if e.getAttribute("key") == "title":
        print(e.firstChild.data)' >title
	grep -q '^a < b & "c"    *]]> é$' title
	printf '' | ods-export graphml | python3 -c 'import sys, xml.dom.minidom
xml.dom.minidom.parse(sys.stdin.buffer)'
}

# What a record has of blocks and notes.
blocks() {
	jq -c '(.document.blocks[] | [.kind, .number,
		if .kind == "annex" then null else .level end, .text, .rows,
		[.notes[]?.at]]), (.document.notes[] | [.mark, .text])' "$@"
}

@test "akn: ods-parse reads it into the same blocks, whatever the format was" {
	for body in "$ROOT"/examples/mirror/A_RES_99_1-*; do
		ods-parse --quiet "$body" | ods-enrich --quiet >record
		ods-export akn <record >written.xml
		xmllint --noout written.xml
		ods-parse --quiet written.xml >again
		blocks record | grep -v '^\["masthead"' >expected
		blocks again | diff expected - || fail "$body"
		assert_equal "$(jq -c '[.symbol, .lang]' again)" \
			"$(jq -c '[.symbol, .lang]' record)"
	done
}

@test "akn: the IRIs of the United Nations' own editions; what XML takes for its own" {
	jq -c '.document.blocks[0].text = "a < b & \"c\" > d" |
		.document.title = null' "$DATA/ods-load/whole.in" >record
	ods-export akn <record >out.xml
	run xmllint --xpath 'string(//*[local-name()="FRBRExpression"]/*[local-name()="FRBRuri"]/@value)' out.xml
	assert_output "/akn/un/statement/deliberation/unga/2044-12-22/99-1/eng@/"
	grep -qF 'a &lt; b &amp; &quot;c&quot; &gt; d' out.xml
	cat record record >two
	run -1 ods-export akn <two
	assert_output --partial "this is a second one"
}

# Elements stand where they stand in the United Nations' own editions.
@test "akn: no path of elements that the corpus does not have" {
	need_corpus
	zstd -dcq "$SHARED/corpus/akn/78.tar.zst" | tar x --wildcards '78/*-EN.xml'
	paths() {
		python3 -c 'import sys, xml.etree.ElementTree as tree
def walk(e, path, seen):
    path += "/" + e.tag.split("}")[-1]
    seen.add(path)
    for child in e:
        walk(child, path, seen)
seen = set()
for name in sys.stdin.read().split():
    walk(tree.parse(name).getroot(), "", seen)
print(*sorted(seen), sep="\n")'
	}
	# Annexes are built as resolutions are.
	find 78 -name '*.xml' | paths | sed 's,/attachments/attachment/doc,,' |
		sort -u >theirs
	mkdir ours
	find 78 -name '*.xml' | sort | awk 'NR % 20 == 1' | while read -r name; do
		ods-parse --quiet "$name" | ods-enrich --quiet |
			ods-export akn >"ours/${name#78/}"
	done
	find ours -name '*.xml' | paths |
		sed 's,/attachments/attachment/doc,,' | sort -u >ours.paths
	[ "$(wc -l <ours.paths)" -ge 40 ]
	comm -13 theirs ours.paths >new
	[ ! -s new ] || fail "$(cat new)"
}

@test "bibtex: entries, with what TeX would take for its own" {
	jq -c '.document.title = "50% of {A_B} & $1 #2 ~ ^ \\ done"' \
		"$DATA/ods-load/whole.in" | ods-export bibtex >out
	diff - out <<-'END'
		@techreport{A_RES_99_1-en,
		  author = {{United Nations, General Assembly}},
		  title = {{50\% of \{A\_B\} \& \$1 \#2 \textasciitilde{} \textasciicircum{} \textbackslash{} done}},
		  institution = {United Nations},
		  number = {A/RES/99/1},
		  type = {resolution},
		  date = {2044-12-22},
		  year = {2044},
		  language = {english},
		  url = {https://docs.example/a},
		}

	END
}

@test "singer: schemas first, rows that they allow, a state at the end" {
	world | tee in | ods-export singer >out
	jq -e -s '.[0:8] | all(.type == "SCHEMA")' out
	tail -n 1 out | jq -e '. == {type: "STATE", value: {}}'
	local table
	ods-load --quiet lake <in
	for table in "${TABLES[@]}"; do
		jq -c --arg t $table 'select(.type == "SCHEMA" and .stream == $t).schema' \
			out >schema
		diff <(jq -S . schema) <(jq -S . "$ROOT/schema/$table.json")
		jq -c --arg t $table 'select(.type == "RECORD" and .stream == $t).record' \
			out | sed 's/"export"/"load"/' | tee rows | "$ROOT/tests/validate.py" schema
		"$ROOT/tests/warehouse.py" lake $table <rows
	done
}

@test "what is failed or no record is an error; what is cut is refused" {
	{
		failure A/1 absent
		echo nonsense
		echo '{"v":1,"symbol":"A/2","lang":"en"}'
	} >in
	ods-export -t errors csv <in | cut -d , -f 1,2,4,5 >out
	diff - out <<-'END'
		symbol,lang,stage,code
		A/1,en,fetch,absent
		,,export,bad-record
		A/2,en,export,bad-record
	END
	ods-export bibtex <in | cmp - /dev/null
	head -c -1 in >cut
	run -1 ods-export csv <cut
	run -1 ods-export csv <.
	run -1 bash -c 'ods-export csv <in >/dev/full'
	run -1 ods-export akn <in
	assert_output --partial "there is none"
	run -2 ods-export nix <in
	assert_output --partial "none of: csv graphml bibtex akn singer"
	run -2 ods-export <in
	run -2 ods-export --table nix csv <in
	run -2 ods-export --table notes singer <in
	run -2 ods-export csv csv <in
}
