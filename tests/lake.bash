# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Lakes for the tests of what reads and tends them: `load lake`.

TABLES=(documents blocks notes citations dates actions errors catalogue)

# documents N: N made records, of as many symbols, in six languages.
documents() {
	jq -c --argjson n "$1" '. as $r | ["ar","zh","en","fr","ru","es"] as $l |
		range($n) | . as $i | $r | .symbol = "A/RES/99/\($i)" |
		.lang = $l[$i % 6]' "$DATA/ods-load/whole.in"
}

failure() {
	printf '{"v":1,"symbol":"%s","lang":"en","error":{"stage":"fetch","code":"%s","message":"no"}}\n' "$1" "$2"
}

count() { ods-lake cat "$@" | wc -l; }
batches() { find "${1:-lake}" -maxdepth 1 -name 'batch=*' | wc -l; }

# current LAKE: the current rows of all tables, in an order of their own.
current() {
	local table
	for table in "${TABLES[@]}"; do
		echo "== $table"
		ods-lake cat --current "$1" "$table" | LC_ALL=C sort
	done
}

# days N LAKE: N daily batches: documents that come, change, fail, come again.
days() {
	local day clock=1700000000
	documents 40 | jq -c '.lang = "en"' >all
	for ((day = 0; day < $1; day++)); do
		{
			jq -c --argjson d "$day" 'select((.symbol | split("/")[3] |
				tonumber) as $n | $n % 4 == $d % 4 or $n == $d) |
				if $d % 5 < 2 then . else
				.document.title += " of day \($d)" end' all
			failure "A/RES/99/$((day % 7))" network
			failure "A/RES/77/$day" absent
			[ $((day % 6)) -ne 5 ] || echo "no record on day $day"
			[ "$day" -ne 3 ] || cat "$DATA/ods-load/catalogue.in"
		} | SOURCE_DATE_EPOCH=$((clock + day * 86400)) \
			ods-load --quiet "$2"
	done
}

# world: records of everything that a warehouse must bear: several languages
# that disagree, actions, deadlines, doubts, and text that breaks loaders.
world() {
	jq -c '. as $r | range(14) as $i |
		(["ar","zh","en","fr","ru","es"][:1 + $i % 6][]) as $lang | $r |
		.symbol = "A/RES/99/\($i)" | .lang = $lang |
		.about.year = (if $i == 5 then null else 2040 + $i % 3 end) |
		.about.organ = (if $i % 2 == 0 then "Security Council"
			else .about.organ end) |
		.about.sponsors = ["O'"'"'Brien", "a \"b\" \\ c", "{x,y}", "NULL"] |
		.document.ocr = (if $i == 3 then {confidence: 0.875, engine: "x"}
			else null end) |
		.document.blocks[1].text += " \\N \\. \u0001\u001f\t\r\n \u2028 决议 🌍 '"''"' \"\" \\\\ %s $1 {{ -- " |
		.citations[0].target = "A/RES/98/\($i % 4)" |
		(if $lang == "fr" and $i % 3 == 0 then .citations = [] else . end) |
		.citations[1:][].doubt = (if $i == 7 then "misprint" else null end) |
		.dates[0].role = (if $i % 2 == 0 then "deadline" else "period" end) |
		.actions += [{paragraph: "\($i)", verb: "request",
			addressee: "Secretary-General", deliverable: "report",
			due_session: "\(99 + $i % 3)", due_date: null,
			recurs: null, item: 2}]' "$DATA/ods-load/whole.in"
	cat "$DATA/ods-load/catalogue.in"
	failure A/RES/99/2 network
	failure A/RES/99/4 absent
	failure A/77/1 absent
	failure A/77/2 timeout
	printf 'no record: \x01 "\\N\n'
}
