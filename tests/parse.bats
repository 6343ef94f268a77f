#!/usr/bin/env bats
# SPDX-License-Identifier: GPL-3.0-or-later
# ods-parse: from bodies of any format, whole or hostile, to documents.

load helper
load parse

# put FILE...: into the store by hash; prints nothing.
put() {
	local file hash
	for file; do
		hash=$(sha256sum <"$file")
		hash=${hash%% *}
		mkdir -p "store/${hash:0:2}"
		cp "$file" "store/${hash:0:2}/$hash"
	done
}

# record FILE SYMBOL LANG: the record of a body in the store, as ods-fetch
# writes it.
record() {
	put "$1"
	printf '{"v":1,"symbol":"%s","lang":"%s","source":{"sha256":"%s","bytes":%d}}\n' \
		"$2" "$3" "$(sha256sum <"$1" | cut -c1-64)" "$(wc -c <"$1")"
}

# docx CASE: make CASE.docx and read it into got.
docx() {
	made docx "$1"
}

@test "golden pairs" {
	put "$DATA"/ods-parse/bodies/*
	golden ods-parse --store store
}

# ---- Word documents ----

@test "docx: the cover, its symbol over several runs" {
	docx whole
	run jq -c '.symbol, .lang, .document.masthead, .document.original' got
	assert_line --index 0 '"A/RES/99/7"'
	assert_line --index 1 '"en"'
	assert_line --index 2 '{"symbol":"A/RES/99/7","organ":"General Assembly","distribution":"Distr.: General","date":"3 March 2045","original":"Original: English","session":"Ninety-ninth session","agenda":"Agenda item 12","agenda_title":"Lighthouses of the high seas","job":"45-01234 (E)"}'
	assert_line --index 3 '"en"'
}

@test "docx: blocks and notes" {
	docx whole
	run jq -c '.document | .title, (.blocks[] | [.kind, .number, .text])' got
	assert_output - <<-'END'
		"Lighthouses of the high seas"
		["adoption",null,"Resolution adopted by the General Assembly on 1 March 2045"]
		["route",null,"[on the report of the Second Committee (A/99/12, para. 3)]"]
		["title","99/7.","Lighthouses of the high seas"]
		["formula",null,"The General Assembly,"]
		["preamble",null,"Recalling its resolution 98/7 of 2 March 2044,"]
		["operative","1","Welcomes the light;"]
		["operative","2","Invites States:"]
		["operative","(a)","To keep watch;"]
		["operative","(b)","To mend the lamps."]
		["closing",null,"40th plenary meeting"]
		["closing",null,"1 March 2045"]
	END
	run jq -c '.document | .blocks[5].notes, .notes' got
	assert_line --index 0 '[{"note":0,"at":18}]'
	assert_line --index 1 '[{"mark":"1","text":"See A/99/8."}]'
}

@test "docx: the source of a file" {
	docx whole
	run jq -c '.source | .url, .bytes, .cached, keys_unsorted' got
	assert_line --index 0 null
	assert_line --index 1 "$(wc -c <whole.docx)"
	assert_line --index 2 false
	assert_line --index 3 '["url","status","media_type","bytes","sha256","fetched","etag","modified","cached","job","station","distribution","scanned"]'
	run jq -r .source.sha256 got
	assert_output "$(sha256sum <whole.docx | cut -c1-64)"
}

@test "docx: the masthead in the header of the first page" {
	docx header
	run jq -r '.symbol, .document.masthead.date, .document.blocks[0].kind' got
	assert_output "A/RES/99/7
3 March 2045
adoption"
}

@test "docx: automatic numbers" {
	docx numbering
	blocks '.number'
	assert_output - <<-'END'
		"1"
		"(a)"
		"(b)"
		"(i)"
		"2"
		"(a)"
		"1"
		"2"
		"3"
		"一"
		"二"
		"(أ)"
		"(ب)"
		null
		"1.1"
	END
}

@test "docx: notes in the order of their references" {
	docx notes
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

@test "docx: notes whose numbers restart with each section" {
	docx sections
	run jq -c '.document.notes[] | [.mark, .text]' got
	assert_output - <<-'END'
		["I","Note 1."]
		["II","Note 2."]
		["I","Note 3."]
	END
}

@test "docx: insertions stay, deletions go" {
	docx changes
	blocks .text
	assert_output - <<-'END'
		"Keeps new here;"
		"Joined over the mark;"
		"As it is now."
	END
}

@test "docx: hyphens, breaks, symbols, hidden text, fields" {
	docx runs
	blocks .text
	assert_output - <<-'END'
		"Co-operates, softly, in ≥ 3 ports seen;"
		"Sees paragraph 1 above, and a page;"
		"Links and controls."
	END
}

@test "docx: a text box once, drawings not at all" {
	docx boxes
	blocks .text
	assert_output - <<-'END'
		"Boxed text"
		"Stands alone."
	END
}

@test "docx: tables" {
	docx tables
	blocks 'select(.kind == "table") | .text, .rows, .notes'
	assert_output - <<-'END'
		"Light | Height / North Head | in ner / | 12 m"
		[["Light","Height"],["North Head","in ner"],["","12 m"]]
		[{"note":0,"at":14}]
	END
}

@test "docx: headings by the names of styles" {
	docx styles
	blocks '[.kind, .text]'
	assert_line --index 1 '["annex","Annex"]'
	assert_line --index 2 '["heading","Of lamps"]'
}

@test "docx: text boxes in what is read of alternatives" {
	docx alternatives
	blocks .text
	assert_output - <<-'END'
		"Only in the fallback"
		"Stands alone."
		"Boxed without a choice"
		"Inner"
	END
}

@test "docx: merged cells, deleted rows" {
	docx merged
	blocks 'select(.kind == "table") | .rows'
	assert_output '[["Lights","Keeper"],["North","12 m",""]]'
	blocks 'select(.kind != "table") | .text'
	assert_output '"Requests the keepers to report;"
"Requests the keepers to report;"'
}

@test "docx: hidden marks and paragraphs; wrappers; comments" {
	docx hidden
	blocks '[.kind, .number, .text]'
	assert_output - <<-'END'
		["operative","1","Runs in;"]
		["operative","1","First of its list"]
		["operative","2","Notes a light;"]
		["operative","3","Reads below smart and custom words."]
	END
	run jq -c .document.notes got
	assert_output '[{"mark":"1","text":"Note 2."}]'
}

@test "docx: numbers of notes anew on each page" {
	docx pages
	run jq -c '.document.notes | map(.mark)' got
	assert_output '["3","4","3","3"]'
}

@test "docx: numbers of endnotes by section" {
	docx endnotes
	run jq -c '.document.notes | map([.mark, .text])' got
	assert_output '[["1","End 1."],["1","Foot."],["2","End 2."],["E","End 3."],["*","Own."]]'
}

@test "docx: headings by outline and base, levels by style, bullets" {
	docx outline
	blocks '[.kind, .level, .number, .text]'
	assert_output - <<-'END'
		["operative",1,"1","Requests the keepers to report;"]
		["annex",3,null,"Annex"]
		["heading",1,null,"Of oil"]
		["heading",2,null,"Of wicks"]
		["paragraph",2,"(a)","First point"]
		["item",null,null,"A lamp"]
	END
}

@test "docx: right to left" {
	docx bidi
	run jq -c '.lang, (.document.blocks[] | [.kind, .number, .text])' got
	assert_output - <<-'END'
		"ar"
		["formula",null,"إن الجمعية العامة،"]
		["preamble",null,"إذ تشير إلى قرارها 98/7 المؤرخ 2 آذار/مارس 2044،"]
		["operative","1","تهيب بالدول:"]
		["operative","(أ)","أن تصون المصابيح؛"]
	END
}

@test "docx: no blank behind a mark in Chinese" {
	docx chinese
	run jq -c '.document.blocks[-1] | .text, .notes' got
	assert_line --index 0 '"呼吁各国执行题为“海上灯塔”的宣言、 2044年的决定。"'
	assert_line --index 1 '[{"note":0,"at":14},{"note":1,"at":18}]'
}

# ---- HTML ----

@test "html: in the encoding that it is in, or says" {
	page() {
		printf '<html><head><meta charset="%s"></head><body><p>%s</p></body></html>' "$1" "$2"
	}
	page windows-1251 'Маяки' | iconv -t windows-1251 >1.html
	page gb2312 '灯塔' | iconv -t gb2312 >2.html
	page iso-8859-1 'Phares allumés' >3.html
	printf '<p>Phares allum\351s</p>' | sed 's/^/<html><body>/' >4.html
	ods-parse [1-4].html >got
	run jq -r '.document.blocks[0].text' got
	assert_output "Маяки
灯塔
Phares allumés
Phares allumés"
}

# ---- one text in four formats ----

@test "the same blocks whatever the format" {
	local lang type
	for lang in AR ZH EN FR RU ES; do
		for type in docx html md xml; do
			ods-parse "$ROOT/examples/mirror/A_RES_99_1-$lang.$type" |
				jq -c '.symbol, .lang, .document.title,
				(.document.blocks[] | del(.level)),
				.document.notes' >"$type"
		done
		for type in docx md xml; do
			diff html "$type" || fail "$lang: $type is not as html"
		done
	done
}

# ---- records ----

@test "what stands in a record is passed on byte for byte" {
	printf 'Plain.\n' >body
	in=$(record body A/99/1 en)
	in=${in%\}}',"mine" : [1, 2.50, "\u00e9"]}'
	run ods-parse -s store <<<"$in"
	assert_success
	assert_output --partial "${in%\}},\"document\":{"
}

@test "a failed record passes, lines that are none become bad-record" {
	mkdir store
	failed='{"v":1,"symbol":"A/1","lang":"en","error":{"stage":"fetch","code":"absent","message":"x"}}'
	run ods-parse -s store < <(printf '%s\n%s\n' "$failed" '[1')
	assert_success
	assert_line --index 0 "$failed"
	run jq -r .error.code <<<"${lines[1]}"
	assert_output bad-record
}

@test "a document that is there already is written anew" {
	printf 'Plain.\n' >body
	in=$(record body A/99/1 en)
	run ods-parse -s store <<<"${in%\}},\"document\":{\"title\":\"old\"}}"
	assert_success
	refute_output --partial old
	run jq -r .document.format <<<"$output"
	assert_output text
}

@test "no body: no source, no hash, none in the store, another size" {
	mkdir store
	printf 'Plain.\n' >body
	record body A/99/1 en | sed 's/"bytes":7/"bytes":8/' >short
	{
		echo '{"v":1,"symbol":"A/99/1","lang":"en"}'
		echo '{"v":1,"symbol":"A/99/1","lang":"en","source":{"bytes":3}}'
		echo '{"v":1,"symbol":"A/99/1","lang":"en","source":{"bytes":3,"sha256":"../../etc/passwd"}}'
		printf '{"v":1,"symbol":"A/99/1","lang":"en","source":{"bytes":3,"sha256":"%064d"}}\n' 1
		cat short
	} >in
	ods-parse -s store <in >out
	run jq -r .error.code out
	assert_output "no-body
no-body
no-body
no-body
truncated"
}

@test "a body that was changed in the store is corrupt" {
	printf 'Plain.\n' >body
	record body A/99/1 en >in
	printf 'Pl4in.\n' >"$(find store -type f)"
	run ods-parse -s store <in
	run jq -r .error.code <<<"$output"
	assert_output corrupt
}

@test "the store is that of ODS_STORE, else store" {
	printf 'Plain.\n' >body
	record body A/99/1 en >in
	run jq -r .document.format < <(ods-parse <in)
	assert_output text
	mv store elsewhere
	run ods-parse <in
	assert_failure 1
	run jq -r .document.format < <(ODS_STORE=elsewhere ods-parse <in)
	assert_output text
}

# ---- files ----

@test "symbol and language of files as given" {
	printf 'Plain.\n' >body
	run ods-parse --symbol a/res/99/1 --lang fr body
	run jq -r '.symbol, .lang' <<<"$output"
	assert_output "A/RES/99/1
fr"
	run ods-parse --symbol ../../x body
	assert_failure 2
	run ods-parse --lang xx body
	assert_failure 2
	run ods-parse --lang fr </dev/null
	assert_failure 2
	run -2 ods-parse --memory 63M body
	assert_line --partial '"63M" is not a size from 128M up'
}

@test "files in their order, whatever the number of workers" {
	ods-parse -j 1 "$ROOT"/examples/mirror/*.* >one
	ods-parse -j 4 "$ROOT"/examples/mirror/*.* >four
	cmp one four
	files=("$ROOT"/examples/mirror/*.*)
	[ "$(wc -l <one)" -eq ${#files[@]} ]
}

# ---- bodies that are no documents ----

@test "a file that is not there" {
	refused nowhere.docx no-body "nowhere.docx: No such file"
}

@test "an empty file" {
	: >empty.docx
	refused empty.docx truncated "empty.docx: the body is empty"
}

@test "a Word document that was cut" {
	python3 "$ROOT/tests/docx.py" whole whole.docx
	head -c 3000 whole.docx >cut.docx
	refused cut.docx truncated
}

@test "a Word document whose bytes were changed" {
	python3 "$ROOT/tests/docx.py" whole whole.docx
	sed 's/Lighthouses/Lighthosues/' whole.docx >changed.docx
	refused changed.docx corrupt word/document.xml
}

@test "a Word document with a password" {
	python3 "$ROOT/tests/docx.py" locked locked.docx
	refused locked.docx encrypted
}

@test "containers that unpack to too much" {
	python3 "$ROOT/tests/docx.py" bomb bomb.docx
	[ "$(wc -c <bomb.docx)" -lt 100000 ]
	refused bomb.docx too-large "200 times"
	python3 "$ROOT/tests/docx.py" many many.docx
	refused many.docx too-large "10000 files"
}

@test "a ZIP that is no Word document" {
	python3 "$ROOT/tests/docx.py" other other.docx
	refused other.docx unsupported ZIP
}

@test "HTML under the name of a Word document is read as HTML" {
	printf '<html lang="es"><body><p>No es lo que dice.</p></body></html>' >page.docx
	run jq -r '.document | .format, .blocks[0].text' < <(ods-parse page.docx)
	assert_output "html
No es lo que dice."
}

@test "entities in XML, with the line" {
	cat >bomb.xml <<-'END'
		<?xml version="1.0"?>
		<!DOCTYPE akomaNtoso [
		<!ENTITY a "ha">
		<!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">
		]>
		<akomaNtoso><p>&b;</p></akomaNtoso>
	END
	refused bomb.xml corrupt "line 3: declares an entity"
	cat >outer.xml <<-'END'
		<?xml version="1.0"?>
		<!DOCTYPE akomaNtoso [
		<!ENTITY a SYSTEM "file:///etc/hostname">
		]>
		<akomaNtoso><p>&a;</p></akomaNtoso>
	END
	refused outer.xml corrupt "line 3: declares an external entity"
}

@test "AKN4UN: numbers that stand in the text go on from those that do not" {
	cat >act.xml <<-'END'
		<akomaNtoso><statement name="resolution"><preamble>
		<formula name="enactingFormula"><p>إن الجمعية العامة،</p></formula>
		<recitals><recital><p>إذ تشير إلى قرارها 98/12،</p></recital></recitals></preamble>
		<mainBody>
		<paragraph><num>1 -</num><content><p>تقرر إنارة المنارات؛</p></content></paragraph>
		<paragraph><content><p>2 – تشجع الدول على صيانتها:</p></content></paragraph>
		<paragraph><num>(ض)</num><content><p>بالزيت؛</p></content></paragraph>
		<paragraph><content><p>(أ أ) بالكهرباء؛</p></content></paragraph>
		<paragraph><content><p>7 – ليست فقرة.</p></content></paragraph>
		</mainBody></statement></akomaNtoso>
	END
	run jq -r '.document.blocks[] | select(.kind != "formula") |
		[.kind, .number, .text[0:5]] | @tsv' < <(ods-parse --lang ar act.xml)
	assert_output "$(printf '%s\t%s\t%s\n' preamble "" "إذ تش" operative 1 "تقرر " \
		operative 2 "تشجع " operative "(ض)" "بالزي" operative "(أ أ)" "بالكه" \
		paragraph "" "7 – ل")"
}

@test "XML that was cut, XML of another kind" {
	head -c 1500 "$DATA/ods-parse/bodies/act.xml" >cut.xml
	refused cut.xml truncated "ends too early"
	echo '<rows><row/></rows>' >other.xml
	refused other.xml unsupported "root is rows"
}

@test "elements within elements without end" {
	python3 -c 'print("<html><body>" + "<div>" * 100000 + "x")' >deep.html
	refused deep.html limit 2000
	python3 -c 'print("<akomaNtoso>" + "<p>" * 100000)' >deep.xml
	refused deep.xml truncated
	python3 -c 'print("<akomaNtoso><mainBody><p>" + "<i>" * 99 + "x" + "</i>" * 99
		+ "</p></mainBody></akomaNtoso>")' >spans.xml
	run jq -r '.document.blocks[0].text' < <(ods-parse spans.xml)
	assert_output x
}

@test "formats that are known but not read are named" {
	printf '\377WPC\020\0\0\0%s' "$(seq 100)" >a.wpd
	refused a.wpd unsupported WordPerfect
	printf '\001\002\003\004%s' "$(seq 100)" >a.bin
	refused a.bin unsupported "octet-stream"
}

@test "a document without text" {
	echo '<html><body><p> </p></body></html>' >blank.html
	refused blank.html no-text HTML
}

@test "a limit costs one record" {
	python3 -c 'print("<html><body>" + "<p>the lamp</p>" * 3000000)' >long.html
	printf 'Plain.\n' >body
	ods-parse --cpu-seconds 1 --memory 128M body long.html body >out
	run jq -c '[.document.format, .error.code]' out
	assert_line --index 0 '["text",null]'
	assert_line --index 1 --regexp '^\[null,"(limit|too-large)"\]$'
	assert_line --index 2 '["text",null]'
}

@test "the dash before an Arabic title is no part of it" {
	sed 's|\(refersTo="#resolutionTitle">\)|\1- |' \
		"$ROOT/examples/mirror/A_RES_99_1-AR.xml" >dash.xml
	! cmp -s dash.xml "$ROOT/examples/mirror/A_RES_99_1-AR.xml"
	ods-parse "$ROOT/examples/mirror/A_RES_99_1-AR.xml" dash.xml |
		jq -c '.document | [.title, .blocks]' >titles
	[ "$(sort -u titles | wc -l)" -eq 1 ]
}

# ---- the manual page ----

@test "examples of the manual page" {
	cp "$ROOT/examples/mirror/A_RES_99_1-EN.docx" .
	pipe "ods-parse A_RES_99_1-EN.docx |
		jq -r '.document.blocks[] | select(.kind == \"operative\")
			| [.number, .text] | @tsv'"
	assert_success
	assert_line --index 0 --regexp '^1	'
	grep -q 'select(.kind == "operative")' "$ROOT/parse/ods-parse.1"
	pipe "echo '{\"v\":1,\"symbol\":\"A/99/1\",\"lang\":\"en\"}' | ods-parse -s . |
		jq -r 'select(.error) | [.symbol, .lang, .error.message] | @tsv'"
	assert_output "A/99/1	en	no source"
}

@test "an old cover whose right column has run together" {
	printf '%s\n' "UNITED NATIONS" "General Assembly" "Distr." "GENERAL" \
		"A/99/910 24 November 2044 ENGLISH ORIGINAL: SPANISH" "" \
		"Ninety-ninth session" "Agenda item 89" "" \
		"LIGHTS AT SEA" "" "Report of the Second Committee" "" \
		"1. At its 3rd meeting, on 22 September, the Committee met." >old.txt
	assert_equal "$(ods-parse old.txt | jq -c '[.symbol, .document.original] +
		(.document.masthead | [.symbol, .distribution, .date, .original])')" \
		'["A/99/910","es","A/99/910","Distr. GENERAL","24 November 2044","ORIGINAL: SPANISH"]'
}
