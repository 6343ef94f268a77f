# SPDX-License-Identifier: GPL-3.0-or-later
# Catalogues: MARCXML as lists, as bodies, and in a lake.
load helper

UNBIS=$ROOT/tests/data/ods-list/unbis.marc.in

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
		(ulimit -v 120000; ods-list --max-size 1K marc "$i" <dump) >out
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
	jq -es 'all(.catalogue.title and (.catalogue.date | test("^201[0-9]-")))' \
		<<<"$output"
}
