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
