# SPDX-License-Identifier: GPL-3.0-or-later
# Catalogues: MARCXML as lists, as bodies, and in a lake.
load helper

UNBIS=$ROOT/tests/data/ods-list/unbis.marc.in

teardown() {
	[ -z "${SERVER-}" ] || { kill "$SERVER" && wait "$SERVER" || true; }
}

# serve PATH=SHAPE...: tests/list_server.py on ./web.
serve() {
	mkfifo port
	/usr/bin/python3 "$ROOT/tests/list_server.py" log web "$@" >port 3>&- &
	SERVER=$!
	read -r PORT <port
	rm port
	URL=http://127.0.0.1:$PORT
}

# page TOKEN SYMBOL...: a page of OAI-PMH.
page() {
	echo '<OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/"><ListRecords>'
	printf '<record><header><identifier>x</identifier></header><metadata><record xmlns="http://www.loc.gov/MARC21/slim"><datafield tag="191" ind1=" " ind2=" "><subfield code="a">%s</subfield></datafield><datafield tag="269"><subfield code="a">1999</subfield></datafield></record></metadata></record>' "${@:2}"
	echo '<record><header status="deleted"><identifier>y</identifier></header></record>'
	echo "$1</ListRecords></OAI-PMH>"
}

# oai_error CODE: what a server says in place of records.
oai_error() {
	echo "<OAI-PMH xmlns='http://www.openarchives.org/OAI/2.0/'><error code='$1'>told</error></OAI-PMH>"
}

# oai ARGS...: quickly.
oai() {
	run --separate-stderr ods-list oai --rate 0 --wait 0 "$@"
}

@test "OAI-PMH: page by page, to the empty token; Retry-After" {
	mkdir web
	page "<resumptionToken cursor='0'> a/b c&amp;d </resumptionToken>" \
		A/99/1 A/99/2 >web/1
	page "<resumptionToken>two</resumptionToken>" A/99/3 >web/2
	page "<resumptionToken/>" A/99/4 >web/3
	serve /oai=as:1,wait:1,503,as:2,as:3
	oai --set sanctions --since 2024-05 "$URL/oai"
	assert_success
	assert_equal "$(cut -f1 <<<"$output" | xargs)" \
		"A/99/1 A/99/2 A/99/3 A/99/4"
	sed 's/.*oai?//; s/ .*//' log >asked
	run cat asked
	assert_line --index 0 "verb=ListRecords&metadataPrefix=marcxml&set=sanctions&from=2024-05-01"
	assert_line --index 3 "verb=ListRecords&resumptionToken=a%2Fb%20c%26d"
	assert_line --index 4 "verb=ListRecords&resumptionToken=two"
	assert_equal "${#lines[@]}" 5
	awk '{t[NR] = $1} END {exit t[3] - t[2] < 1}' log
}

@test "OAI-PMH: errors by name; no records are an empty list" {
	local code
	mkdir web
	for code in noRecordsMatch badResumptionToken cannotDisseminateFormat \
		noSetHierarchy badArgument badVerb other; do
		oai_error "$code" >"web/$code"
	done
	page "<resumptionToken>same</resumptionToken>" A/99/1 >web/loop
	echo '<html/>' >web/page
	serve /waf=202
	oai "$URL/noRecordsMatch"
	assert_success
	assert_output ""
	oai "$URL/badResumptionToken"
	assert_failure 75
	[[ "$stderr" == *"has expired: begin again (badResumptionToken: told)" ]] ||
		fail "$stderr"
	for code in cannotDisseminateFormat noSetHierarchy badArgument badVerb \
		other; do
		oai --prefix marc21 "$URL/$code"
		assert_failure 1
		[[ "$stderr" == *"($code: told)" ]] || fail "$stderr"
	done
	oai "$URL/waf"
	assert_failure 1
	[[ "$stderr" == *firewall* ]] || fail "$stderr"
	oai "$URL/page"
	assert_failure 1
	[[ "$stderr" == *"no OAI-PMH" ]] || fail "$stderr"
	oai "$URL/loop"
	assert_failure 1
	[[ "$stderr" == *"the same resumption token again" ]] || fail "$stderr"
	for code in "$URL/oai?verb=x" file:///etc/passwd oai; do
		oai "$code"
		assert_failure 2
	done
}

@test "OAI-PMH: fifteen seconds between requests, unless it is said otherwise" {
	mkdir web
	page "<resumptionToken>two</resumptionToken>" A/99/1 >web/1
	page "" A/99/2 >web/2
	serve /oai=as:1,as:2
	run timeout 3 ods-list oai "$URL/oai"
	assert_failure 124
	assert_equal "$(wc -l <log)" 1
	oai "$URL/oai"
	assert_success
}

@test "records of a catalogue: every key" {
	ods-list --records marc "$UNBIS" >records
	/usr/bin/python3 "$ROOT/tests/validate.py" "$ROOT/schema/record.json" <records
	run jq -c 'select(.symbol == "A/99/901") | .catalogue' records
	assert_output '{"title":"Letter on lights at sea : an invented one","date":"2044-05-09","job_numbers":["N4401234 A","N4401235 E"],"related":[{"symbol":"A/C.1/99/L.5","relation":"source"},{"symbol":"A/99/PV.5","relation":"meeting"},{"symbol":"the third thing","relation":null}],"agenda":[{"symbol":"A/99/251","item":"71b","title":"Lights at sea.","subject":null}],"subjects":["SAFETY AT SEA","ATLANTIC OCEAN"],"votes":null,"record":"4099001"}'
	run jq -c 'select(.symbol == "S/RES/2799(2025)") | .catalogue.votes' records
	assert_output '[{"country":"FRA","name":"FRANCE","vote":"yes"},{"country":"MLT","name":"MALTA","vote":"abstain"},{"country":"ZZZ","name":"ABSENTIA","vote":null}]'
}

@test "a catalogue goes into the table of that name" {
	ods-list --records marc "$UNBIS" | ods-load --quiet lake
	ods-lake cat lake catalogue >rows
	assert_equal "$(wc -l <rows)" 5
	run jq -r 'select(.symbol == "A/99/901") | [.title, .date, .record] | @tsv' rows
	assert_output "$(printf 'Letter on lights at sea : an invented one\t2044-05-09\t4099001')"
}

@test "--since goes by the date of the document" {
	run ods-list marc --since 2044-06 "$UNBIS"
	assert_success
	assert_equal "$(cut -f1 <<<"$output" | xargs)" \
		"S/RES/2799(2025) A/99/902 A/99/904"
}

@test "a dump larger than --max-size, plain, gzip and on stdin, in little memory" {
	local i
	{
		echo '<collection>'
		for i in {1..40000}; do
			printf '<record><datafield tag="191"><subfield code="a">A/99/%d</subfield></datafield></record>\n' $i
		done
		echo '</collection>'
	} >dump
	gzip -k dump
	for i in dump dump.gz - ; do
		(
			# The sanitizers reserve terabytes of addresses.
			[[ "$ODS_BIN" == *asan* ]] || ulimit -v 120000
			ods-list --max-size 1K marc "$i" <dump
		) >out
		assert_equal "$(wc -l <out)" 40000
	done
}

@test "what is cut or no catalogue: said, status 1" {
	head -c 3000 "$UNBIS" >cut
	run --separate-stderr ods-list marc cut
	assert_failure 1
	[[ "$stderr" == *"ends too early"* ]] || fail "$stderr"
	gzip -c "$UNBIS" | head -c 500 >cut.gz
	run --separate-stderr ods-list marc cut.gz
	assert_failure 1
	[[ "$stderr" == *"gzip without its end"* ]] || fail "$stderr"
	echo '<rss/>' >rss
	run --separate-stderr ods-list marc rss
	assert_failure 1
	assert_equal "$stderr" "ods-list: rss: no MARCXML"
	echo '<!DOCTYPE x [<!ENTITY a "b">]><collection/>' >bomb
	run --separate-stderr ods-list marc bomb
	assert_failure 1
}

@test "catalogues that the library made" {
	need_corpus
	run --separate-stderr ods-list marc --records \
		"$SHARED"/corpus/real/marcxml/*/*.xml
	assert_success
	assert_equal "${#lines[@]}" 181
	# (Some have no title but a note of 246; dates are of 1997 to 2018.)
	jq -es 'all(.catalogue.date | test("^(199|20[01])[0-9]-[01][0-9]-"))
		and (map(select(.catalogue.title)) | length) > 150' <<<"$output"
}

# cites SYMBOL LANG TEXT: a document in Markdown, in ./mirror.
cites() {
	mkdir -p mirror
	printf '# Note\n\n%s\n' "$3" >"mirror/${1//\//_}-${2^^}.md"
	printf '%s\t%s\n' "$1" "$2" >>wanted
}

@test "missing: cited and not held, the most cited first" {
	cites A/78/901 en "See A/78/905 and A/78/905, A/78/902 and the Charter of the United Nations."
	cites A/78/901 fr "Voir A/78/905."
	cites A/78/902 en "See A/78/906, A/78/907 and S/2023/905."
	cites A/78/903 en "See A/78/906, S/2023/905 and A/78/904."
	cites A/78/908 en "See A/78/906."
	# It failed, and so is not held.
	printf 'A/78/904\ten\n' >>wanted
	pipe "ods-fetch --store store --type md --mirror 'mirror/{symbol_}-{LANG}.{type}' <wanted |
		ods-parse --store store | ods-enrich | ods-load --quiet lake"
	assert_success
	run --separate-stderr ods-list missing lake
	assert_success
	assert_equal "$stderr" ""
	assert_output "$(printf '%s\n' A/78/906 S/2023/905 A/78/904 A/78/905 A/78/907)"
	ods-list --records missing lake >records
	/usr/bin/python3 "$ROOT/tests/validate.py" "$ROOT/schema/record.json" <records
	assert_equal "$(jq .listed.cited records | xargs)" "3 2 1 1 1"
	run ods-list --max 1 --lang fr missing lake
	assert_output "$(printf 'A/78/906\tfr')"
	# A newer version of a document cites what it cites and no more.
	echo "# Note, see A/78/907 alone." >mirror/A_78_908-EN.md
	rm -r store
	pipe "grep 908 wanted | ods-fetch --store store --type md --mirror 'mirror/{symbol_}-{LANG}.{type}' |
		ods-parse --store store | ods-enrich | ods-load --quiet lake"
	ods-list --records missing lake >records
	assert_equal "$(jq -r '"\(.symbol)=\(.listed.cited)"' records | xargs)" \
		"A/78/906=2 A/78/907=2 S/2023/905=2 A/78/904=1 A/78/905=1"
	run --separate-stderr ods-list missing nowhere
	assert_failure 1
}

@test "missing: --since goes by the dates of those that cite" {
	local i
	for i in 1 2 3; do
		jq -c --arg n $i 'select(.document) | .symbol = "A/RES/99/\($n)" |
			.about.adopted = null |
			.about.issued = (if $n == "3" then null else "204\($n)-01-01" end) |
			.citations[0].target = "A/RES/98/\($n)" |
			.citations |= .[:1]' "$DATA/ods-load/catalogue.in"
	done | ods-load --quiet lake
	run ods-list missing --since 2042 lake
	assert_output "$(printf '%s\n' A/RES/98/2 A/RES/98/3)"
	run ods-list missing lake
	assert_equal "${#lines[@]}" 3
}

@test "a body of MARCXML: catalogue in place of document, to the lake's table" {
	ods-list --records marc "$UNBIS" | jq -c 'select(.symbol == "A/99/904")' >listed
	ods-parse --symbol A/99/904 "$UNBIS" >parsed
	assert_equal "$(jq -cS .catalogue parsed)" "$(jq -cS .catalogue listed)"
	jq -e 'has("document") | not' parsed
	/usr/bin/python3 "$ROOT/tests/validate.py" "$ROOT/schema/record.json" <parsed
	ods-enrich <parsed | ods-load --quiet lake
	assert_equal "$(ods-lake cat lake catalogue | jq -r '[.symbol, .record] | @tsv')" \
		"$(printf 'A/99/904\t4099005')"
	ods-parse --symbol A/99/999 "$UNBIS" >parsed || true
	assert_equal "$(jq -r .error.code parsed)" unsupported
}
