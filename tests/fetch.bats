# SPDX-License-Identifier: GPL-3.0-or-later
# ods-fetch: against a stand-in for ODS on loopback, and against mirrors.
load helper
load ods

asked() {
	grep -c "^GET /api" log
}

# A mirror of one folder with two documents.
mirror() {
	mkdir -p mirror
	printf '# A/RES/78/1\n' >mirror/A_RES_78_1-EN.md
	printf '# A/RES/78/1, le texte\n' >mirror/A_RES_78_1-FR.md
	printf '# A/RES/78/2\n' >mirror/A_RES_78_2-EN.md
	TEMPLATE="$PWD/mirror/{symbol_}-{LANG}.{type}"
}

from_mirror() {
	ods-fetch --mirror "$TEMPLATE" --type md --store store "$@"
}

@test "ODS: a document in two steps, and what its path tells" {
	serve A/RES/78/1=ok
	run --separate-stderr fetch <<<A/RES/78/1
	assert_success
	assert_equal "$stderr" ""
	jq -e '.v == 1 and .symbol == "A/RES/78/1" and .lang == "en"' <<<"$output"
	jq -e --arg url "http://127.0.0.1:$PORT/doc/undoc/gen/n24/100/01/doc/n2410001.docx" '
		.source | .url == $url and .status == 200 and
		.media_type == "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
		and .job == "N2410001" and .station == "N" and
		.distribution == "gen" and .scanned == false and
		.etag == null and .modified == null and .cached == false' <<<"$output"
	hash=$(jq -r .source.sha256 <<<"$output")
	body=store/${hash:0:2}/$hash
	assert_equal "$(sha256sum <"$body")" "$hash  -"
	assert_equal "$(stat -c %s "$body")" "$(jq .source.bytes <<<"$output")"
	assert_equal "$(ls store/tmp)" ""
	# The symbol was percent-encoded, the path made lower case.
	assert_equal "$(cut -d' ' -f2 log)" \
		"/api/symbol/access?s=A%2FRES%2F78%2F1&l=en&t=docx
/doc/undoc/gen/n24/100/01/doc/n2410001.docx"
}

@test "ODS: a scan is marked; German is asked for as O" {
	serve A/RES/46/182=img
	run fetch --type pdf --lang de <<<A/RES/46/182
	jq -e '.lang == "de" and .source.scanned == true' <<<"$output"
	grep -q 'l=O&t=pdf' log
}

@test "ODS: the next format where one is absent, told twice" {
	serve A/RES/78/1=404
	run fetch <<<A/RES/78/1
	assert_success
	jq -e '.error == {stage: "fetch", code: "absent",
		message: "404 from the server, twice"}' <<<"$output"
	assert_equal "$(asked)" 4 # docx and pdf; doc brings the same as docx
	# What is absent is not asked for again before its time.
	run fetch <<<A/RES/78/1
	jq -e '.error | .code == "absent" and (.message | test(
		"^404 from the server, twice [(]not asked again before 2.*Z[)]$"
		))' <<<"$output"
	assert_equal "$(asked)" 4
	run fetch --refresh <<<A/RES/78/1
	assert_equal "$(asked)" 8
}

@test "ODS: once absent, then there" {
	serve A/RES/78/1=404,ok
	run fetch <<<A/RES/78/1
	jq -e '.source.status == 200' <<<"$output"
}

@test "ODS: absence that was told once only is no absence" {
	serve A/RES/78/1=404
	run fetch --tries 1 <<<A/RES/78/1
	jq -e '.error == {stage: "fetch", code: "http",
		message: "404 from the server, once"}' <<<"$output"
	assert_equal "$(asked)" 2 # the next format is asked for nevertheless
}

@test "ODS: what comes is told by its bytes, not by what was asked for" {
	serve A/RES/78/1=pdf
	run fetch <<<A/RES/78/1
	jq -e '.source.media_type == "application/pdf"' <<<"$output"
}

# shape CODE REQUESTS SHAPE [MESSAGE]: how an answer of that shape is told.
shape() {
	serve "A/RES/78/1=$3"
	run --separate-stderr fetch --type pdf --tries 3 --max-size 100K \
		<<<A/RES/78/1
	assert_success
	assert_equal "$stderr" ""
	assert_equal "$(jq -r .error.code <<<"$output")" "$1"
	assert_equal "$(asked)" "$2"
	[[ $(jq -r .error.message <<<"$output") == *"${4-}"* ]] || fail "$output"
	assert_equal "$(find store -type f -path '*/??/*')" ""
	assert_equal "$(ls store/tmp)" ""
}

@test "ODS: sent to /error" { shape refused 3 error "sent to /error"; }
@test "ODS: 403" { shape refused 3 403 "403"; }
@test "ODS: an empty answer" { shape absent 2 empty "not published, twice"; }
@test "ODS: a page instead" { shape http 3 shell "an HTML page instead of pdf"; }
@test "ODS: 400" { shape http 1 400 "status 400"; }
@test "ODS: 502" { shape http 3 502 "status 502"; }
@test "ODS: a redirect to a file" { shape http 1 to-file "file:///etc"; }
@test "ODS: a redirect to another server" { shape http 1 elsewhere "another server"; }
@test "ODS: a redirect to nowhere" { shape http 1 nowhere; }
@test "ODS: a redirect in a circle" { shape http 6 loop "more than 5"; }
@test "ODS: 100,000 headers" { shape http 3 headers "headers"; }
@test "ODS: 304 to no question" { shape http 1 304 "not held"; }
@test "ODS: hangs up" { shape network 3 hang-up; }
@test "ODS: an empty file" { shape truncated 3 blank "an empty answer"; }
@test "ODS: noise" { shape http 3 noise "bytes of no known kind"; }
@test "ODS: a gzip bomb" { shape http 3 bomb "instead of pdf"; }
@test "ODS: a length that is too small" { shape truncated 3 short "its end"; }
@test "ODS: too large, length not told" { shape too-large 1 chunked:100 102400; }

@test "ODS: a body cut at each tenth of its length" {
	rules=()
	for i in {0..9}; do rules+=("A/RES/78/1$i=cut:$i"); done
	serve "${rules[@]}"
	run fetch --type docx --tries 2 < <(printf 'A/RES/78/1%d\n' {0..9})
	assert_success
	assert_equal "$(jq -r .error.code <<<"$output" | uniq -c | xargs)" \
		"10 truncated"
	assert_equal "$(asked)" 20
	assert_equal "$(find store -type f -path '*/??/*')" ""
}

@test "ODS: 503, and then it goes" {
	serve A/RES/78/1=503,502,ok A/RES/78/2=cut:5,ok A/RES/78/3=shell,error,ok
	run fetch < <(printf 'A/RES/78/%d\n' 1 2 3)
	assert_success
	assert_equal "$(jq -s 'map(.source.status)' -c <<<"$output")" "[200,200,200]"
	assert_equal "$(asked)" 8
}

@test "ODS: Retry-After in seconds and as a date, and one that is too long" {
	serve A/RES/78/1=wait:0,ok A/RES/78/2=date:0,ok A/RES/78/3=wait:86400,ok
	run fetch < <(printf 'A/RES/78/%d\n' 1 2 3)
	assert_success
	assert_equal "$(jq -s 'map(.error.code)' -c <<<"$output")" '[null,null,"http"]'
	# Asked again a day later, not before.
	run fetch <<<A/RES/78/3
	jq -e '.error.message | startswith("status 429 from the server (not")' \
		<<<"$output"
	assert_equal "$(asked)" 5
	days=$(sqlite3 store/ledger.db "SELECT julianday(next_try) -
		julianday(asked) >= 1 FROM document WHERE symbol = 'A/RES/78/3'")
	assert_equal "$days" 1
}

@test "ODS: Retry-After holds back all other requests" {
	serve A/RES/78/1=wait:1,ok A/RES/78/2=ok
	before=$(date +%s%N)
	run fetch --jobs 1 < <(printf 'A/RES/78/%d\n' 1 2)
	assert_success
	[ $((($(date +%s%N) - before) / 1000000)) -ge 1000 ]
	grep -q '78%2F2' log
}

@test "ODS: a server that says nothing" {
	serve A/RES/78/1=stall
	run fetch --timeout 1 --tries 1 <<<A/RES/78/1
	assert_success
	jq -e '.error.code == "timeout"' <<<"$output"
}

@test "ODS: no server, no such host, no TLS" {
	serve A/RES/78/1=ok
	run ods-fetch --store store --wait 0 --tries 2 \
		--ods "https://127.0.0.1:$PORT" <<<A/RES/78/1
	jq -e '.error.code == "tls"' <<<"$output"
	stop
	run fetch --tries 2 <<<A/RES/78/1
	jq -e '.error.code == "network"' <<<"$output"
	run ods-fetch --store store --wait 0 --tries 1 \
		--ods http://no-such-host.invalid <<<A/RES/78/1
	assert_success
	jq -e '.error.code == "network"' <<<"$output"
}

@test "ODS: over TLS, with a certificate that is known or not" {
	openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes \
		-subj /CN=127.0.0.1 -addext subjectAltName=IP:127.0.0.1 \
		-keyout key -out cert 2>/dev/null || skip "no openssl program"
	cat cert key >both
	TLS=both serve A/RES/78/1=ok
	FETCH[2]=https://127.0.0.1:$PORT
	run fetch <<<A/RES/78/1
	assert_success
	jq -e '.error.code == "tls"' <<<"$output"
	run env CURL_CA_BUNDLE=cert "${FETCH[@]}" <<<A/RES/78/1
	jq -e '.source.status == 200' <<<"$output"
}

@test "ODS: many bodies that wait for another try hold no file open" {
	rules=()
	for i in {1..100}; do rules+=("A/RES/78/$i=cut:5,ok"); done
	serve "${rules[@]}"
	run bash -c 'ulimit -n 40; "$@"' - "${FETCH[@]}" --wait 1 \
		< <(printf 'A/RES/78/%d\n' {1..100})
	assert_success
	assert_equal "$(grep -c '"status":200' <<<"$output")" 100
}

@test "ODS: the second run asks for nothing" {
	serve A/RES/78/1=ok A/RES/78/2=ok
	fetch --lang en,fr < <(printf 'A/RES/78/%d\n' 1 2) >first
	fetch --lang en,fr < <(printf 'A/RES/78/%d\n' 1 2) >second
	assert_equal "$(asked)" 4
	sed 's/"cached":false/"cached":true/' first | diff - second
	assert_equal "$(grep -c '"cached":true' second)" 4
}

@test "ODS: a body that is gone from the store is fetched again" {
	serve A/RES/78/1=ok
	hash=$(fetch <<<A/RES/78/1 | jq -r .source.sha256)
	rm "store/${hash:0:2}/$hash"
	run fetch <<<A/RES/78/1
	jq -e '.source.cached == false' <<<"$output"
	[ -e "store/${hash:0:2}/$hash" ]
}

@test "ODS: --refresh asks whether it has changed" {
	serve A/RES/78/1=etag
	fetch <<<A/RES/78/1 >first
	fetch --refresh <<<A/RES/78/1 >second
	assert_equal "$(asked)" 2
	jq -e '.source | .etag == "\"v1\"" and
		.modified == "2023-12-28T15:00:00Z"' first
	sed 's/"cached":false/"cached":true/' first | diff - second
}

@test "ODS: order is kept, the number of transfers is not passed" {
	rules=()
	for i in {1..60}; do rules+=("A/RES/78/$i=$([ $((i % 3)) = 0 ] &&
		echo 503,ok || echo ok)"); done
	serve "${rules[@]}"
	fetch --jobs 3 < <(printf 'A/RES/78/%d\n' {1..60}) >out
	assert_equal "$(jq -r 'select(.source).symbol' out)" \
		"$(printf 'A/RES/78/%d\n' {1..60})"
	assert [ "$(tail -1 log | cut -d' ' -f3)" -le 3 ]
}

@test "ODS: the same symbol many times is fetched once" {
	serve A/RES/78/1=503,ok
	fetch < <(yes A/RES/78/1 | head -20) >out
	assert_equal "$(grep -c '"cached":true' out)" 19
	assert_equal "$(asked)" 2
}

@test "ODS: killed, a run goes on where it was" {
	rules=()
	for i in {1..20}; do rules+=("A/RES/78/$i=ok"); done
	serve "${rules[@]}" A/RES/78/21=stall,ok
	mkfifo out
	"${FETCH[@]}" < <(printf 'A/RES/78/%d\n' {1..21}) >out 3>&- &
	pid=$!
	head -20 out >first # printed means durable
	kill -9 $pid
	wait $pid || true
	fetch < <(printf 'A/RES/78/%d\n' {1..21}) >second
	assert_equal "$(grep -c '"cached":true' second)" 20
	assert_equal "$(asked)" 22
	head -20 second | diff <(sed 's/"cached":false/"cached":true/' first) -
	assert_equal "$(ls store/tmp)" ""
	assert_equal "$(find store -type f -path '*/??/*' | wc -l)" 21
}

@test "mirror: a folder; a file that is not there; forms of input" {
	mirror
	printf '%s\n' '# a list' '' 'A/RES/78/1 # with a comment' \
		$'a/res/78/1\tFR\r' '{"v":1,"symbol":"A/RES/78/2","x":[1.0, "é"]}' \
		'{"symbol":"A/RES/78/2","lang":"zh"}' >in
	printf A/RES/78/2 >>in # no newline at the end
	run --separate-stderr from_mirror <in
	assert_success
	assert_equal "$(jq -c '[.symbol,.lang,.source.bytes,.error.code]' <<<"$output")" \
		'["A/RES/78/1","en",13,null]
["A/RES/78/1","fr",23,null]
["A/RES/78/2","en",13,null]
["A/RES/78/2","zh",null,"absent"]
["A/RES/78/2","en",13,null]'
	# The other keys of a record come through byte for byte.
	assert_line --index 2 --partial \
		'{"v":1,"symbol":"A/RES/78/2","lang":"en","x":[1.0, "é"],"source":{"url":"file:///'
}

@test "mirror: ten thousand lines keep their order" {
	mirror
	awk 'BEGIN { for (i = 0; i < 10000; i++) print "A/RES/78/" i % 3 + 1 }' >in
	from_mirror <in >out
	jq -r .symbol out | cmp in -
	assert_equal "$(grep -c '"absent"' out)" 3333
}

@test "mirror: languages for symbols that name none" {
	mirror
	run from_mirror --lang fr --lang en,all < <(echo A/RES/78/1)
	assert_equal "$(jq -r .lang <<<"$output" | xargs)" "fr en ar zh ru es"
}

@test "mirror: a URL with file://, blanks and signs in its path" {
	mkdir 'a b#%'
	echo text >'a b#%/A/RES/78/1.en' 2>/dev/null || {
		mkdir -p 'a b#%/A/RES/78' && echo text >'a b#%/A/RES/78/1.en'; }
	run ods-fetch --store store --type txt \
		--mirror 'a b#%/{symbol}.{lang}' <<<A/RES/78/1
	jq -e '.source.media_type == "text/plain"' <<<"$output"
	run ods-fetch --store store --type txt \
		--mirror "file://$PWD/a b%23%25/{symbol}.{lang}" <<<A/RES/78/1
	jq -e '.source.media_type == "text/plain"' <<<"$output"
}

@test "mirror: over HTTP" {
	serve
	run ods-fetch --store store --type pdf --wait 0 \
		--mirror "http://127.0.0.1:$PORT/{lang}/{symbol}.{type}" <<<'S/RES/2728(2024)'
	assert_success
	jq -e '.error.code == "absent"' <<<"$output"
	grep -q '^GET /en/S/RES/2728%282024%29.pdf ' log
}

@test "mirror: a user and password stay out of records and ledger" {
	serve A/RES/78/1=ok
	path=$(fetch <<<A/RES/78/1 | jq -r .source.url | cut -d/ -f4-)
	run ods-fetch --store store --type docx --mirror \
		"http://me:secret@127.0.0.1:$PORT/$path?{symbol}" <<<A/RES/78/1
	jq -e '.source | .cached == false and (.url |
		test("^http://127[.]0[.]0[.]1:[0-9]+/.*[?]A/RES/78/1$"))' <<<"$output"
	grep -r secret store && fail "it is in the store"
	true
}

@test "mirror: a page, noise, nothing, a folder" {
	mirror
	echo '<!doctype html><html>' >mirror/A_RES_78_3-EN.md
	printf '\0\1' >mirror/A_RES_78_4-EN.md
	: >mirror/A_RES_78_5-EN.md
	mkdir mirror/A_RES_78_6-EN.md
	run from_mirror < <(printf 'A/RES/78/%d\n' 3 4 5 6)
	assert_success
	assert_equal "$(jq -r '.error | "\(.code): \(.message)"' <<<"$output")" \
		"corrupt: an HTML page instead of md (22 bytes)
corrupt: bytes of no known kind instead of md (2 bytes)
corrupt: an empty file, or none
corrupt: an empty file, or none"
}

@test "mirror: a file that has changed is read again" {
	mirror
	from_mirror <<<A/RES/78/1 >/dev/null
	echo more >>mirror/A_RES_78_1-EN.md
	run from_mirror <<<A/RES/78/1
	jq -e '.source | .cached == false and .bytes == 18' <<<"$output"
	touch -d 2020-01-01T00:00:00Z mirror/A_RES_78_1-EN.md
	run from_mirror <<<A/RES/78/1
	jq -e '.source | .cached == false and
		.modified == "2020-01-01T00:00:00Z"' <<<"$output"
	run from_mirror <<<A/RES/78/1
	jq -e .source.cached <<<"$output"
	mv mirror away
	run from_mirror <<<A/RES/78/1
	jq -e .source.cached <<<"$output"
}

@test "mirror: too large" {
	mirror
	run from_mirror --max-size 12 <<<A/RES/78/1
	jq -e '.error.code == "too-large"' <<<"$output"
}

@test "symbols that climb, languages that are none, lines that are nothing" {
	mirror
	printf '%s\n' ../../x A/RES/../../x /etc/passwd 'A/RES/78/1	ja' \
		'{"v":1,"symbol":"A/RES/78/1","lang":7}' '{"v":1}' '{"v":2,"symbol":"A/RES/78/1"}' \
		'{"v":1,"symbol":"A/RES/78/1"' $'A/RES/78/\xff' >in
	run --separate-stderr from_mirror <in
	assert_success
	assert_equal "$(jq -r .error.code <<<"$output")" "bad-symbol
bad-symbol
bad-symbol
bad-lang
bad-lang
bad-record
bad-record
bad-record
bad-record"
	jq -se '.[8] | .symbol == null and .error.line == 9' <<<"$output"
}

@test "a line of 300 MB is one bad record" {
	mirror
	{ echo A/RES/78/1; head -c 300M /dev/zero | tr '\0' x; echo; echo A/RES/78/2; } |
		from_mirror >out
	assert_equal "$(jq -r .error.code out | xargs)" "null bad-record null"
}

@test "what failed is asked for again; what is no document passes" {
	mirror
	run from_mirror <<'END'
{"v":1,"symbol":"A/RES/78/1","lang":"en","error":{"stage":"fetch","code":"timeout","message":"x"}}
{"v":1,"symbol":null,"lang":null,"error":{"stage":"fetch","code":"bad-record","message":"x","line":7,"excerpt":"?"}}
END
	jq -e '.error == null and .source.bytes == 13' <<<"${lines[0]}"
	assert_line --index 1 '{"v":1,"symbol":null,"lang":null,"error":{"stage":"fetch","code":"bad-record","message":"x","line":7,"excerpt":"?"}}'
}

@test "--type is an order of preference" {
	mirror
	printf 'text\n' >mirror/A_RES_78_1-EN.txt
	run from_mirror --type txt <<<A/RES/78/1
	jq -e '.source.url | endswith(".md")' <<<"$output"
	echo '<akomaNtoso/>' >mirror/A_RES_78_1-EN.xml
	run from_mirror --type akn <<<A/RES/78/1
	jq -e '.source.media_type == "text/markdown"' <<<"$output"
	run ods-fetch --mirror "$TEMPLATE" --store other --type akn <<<A/RES/78/1
	jq -e '.source.media_type == "application/akn+xml"' <<<"$output"
	run ods-fetch --mirror "$TEMPLATE" --store store --type txt,md \
		< <(printf 'A/RES/78/%d\n' 1 2)
	assert_equal "$(jq -r .source.url <<<"$output" | sed 's/.*[.]//' | xargs)" "txt md"
}

@test "another mirror is another origin; offline takes any" {
	mirror
	from_mirror <<<A/RES/78/1 >/dev/null
	mkdir other
	run ods-fetch --mirror "other/{symbol_}" --type md --store store <<<A/RES/78/1
	jq -e '.error.code == "absent"' <<<"$output"
	run ods-fetch --offline --store store <<<A/RES/78/1
	jq -e '.source.cached == true' <<<"$output"
}

@test "--offline: from the store alone" {
	mirror
	from_mirror --lang en,fr < <(printf 'A/RES/78/%d\n' 2 1) >online
	rm -r mirror
	run --separate-stderr ods-fetch --offline --store store --lang en,fr,es \
		< <(printf 'A/RES/78/%d\n' 1 2)
	assert_success
	assert_equal "$(jq -c '[.symbol,.lang,.source.cached,.error.code]' <<<"$output")" \
		'["A/RES/78/1","en",true,null]
["A/RES/78/1","fr",true,null]
["A/RES/78/1","es",null,"no-body"]
["A/RES/78/2","en",true,null]
["A/RES/78/2","fr",null,"absent"]
["A/RES/78/2","es",null,"no-body"]'
	# Everything, by symbol and language.
	ods-fetch --offline --all --store store >all
	diff all <(sed 's/"cached":false/"cached":true/' online |
		jq -c 'select(.source)' | sort)
	run ods-fetch --offline --all --lang fr --store store
	assert_equal "$(jq -r .lang <<<"$output")" fr
}

# unable COMMAND...: without the rights of root over others' files.
unable() {
	if [ "$(id -u)" = 0 ]; then setpriv --bounding-set -all "$@"; else "$@"; fi
}

@test "a store that is read-only: read by --offline, else status 1" {
	mirror
	from_mirror <<<A/RES/78/1 >/dev/null
	chmod -R a-w store
	run unable ods-fetch --offline --all --store store
	assert_success
	jq -e '.source.cached == true' <<<"$output"
	run --separate-stderr unable ods-fetch --mirror "$TEMPLATE" --type md \
		--store store <<<A/RES/78/2
	chmod -R u+w store
	assert_failure 1
	assert_output ""
	[[ $stderr == *"cannot write to the store store: Permission"* ]] ||
		fail "$stderr"
}

@test "--offline without a store: status 1" {
	run ods-fetch --offline --all --store no-such-store
	assert_failure 1
	assert_output --partial "cannot open the store no-such-store"
}

@test "--count tells how many records there are" {
	mirror
	from_mirror --lang en,fr --count count < <(printf 'A/RES/78/%d\n' 1 2) |
		cat >out
	assert_equal "$(cat count)" "$(wc -l <out)"
	assert_equal "$(cat count)" 4
	run from_mirror --count no/such/folder <<<A/RES/78/1
	assert_failure 1
}

@test "a store that cannot be written to: status 1" {
	mirror
	touch file
	for store in file/store /proc/store file; do
		run --separate-stderr ods-fetch --mirror "$TEMPLATE" --type md \
			--store "$store" <<<A/RES/78/1
		assert_failure 1
		assert_output ""
		[[ $stderr == *"the store $store:"* ]] || fail "$stderr"
	done
}

@test "a full disk: status 1, for the output and for the store" {
	mirror
	run bash -c 'ods-fetch --mirror "$1" --type md --store store \
		<<<A/RES/78/1 >/dev/full' - "$TEMPLATE"
	assert_failure 1
	assert_output --partial "No space left on device"
	head -c 2M /dev/zero | tr '\0' x >mirror/A_RES_78_9-EN.md
	# No file may grow past 1 MiB: as on a full disk, in any folder.
	run bash -c 'trap "" XFSZ; ulimit -f 1024; ods-fetch --mirror "$1" \
		--type md --store store <<<A/RES/78/9' - "$TEMPLATE"
	assert_failure 1
	assert_output --partial "cannot write to the store store: File too large"
	assert_equal "$(ls store/tmp)" ""
}

@test "two runs on one store: the second is told to come later" {
	serve A/RES/78/1=stall
	mkfifo in
	"${FETCH[@]}" <in >/dev/null 3>&- &
	pid=$!
	exec 9>in
	echo A/RES/78/1 >&9
	until [ -s log ]; do :; done # it is asking, so it has the store
	run --separate-stderr fetch <<<A/RES/78/1
	assert_failure 75
	[[ $stderr == *"another program is writing"* ]] || fail "$stderr"
	kill $pid
	wait $pid || true
	exec 9>&-
}

@test "a ledger of another version, a ledger that is none" {
	mirror
	from_mirror <<<A/RES/78/1 >/dev/null
	sqlite3 store/ledger.db 'PRAGMA user_version = 9'
	run from_mirror <<<A/RES/78/1
	assert_failure 1
	assert_output --partial "is of version 9"
	echo nonsense >store/ledger.db
	run from_mirror <<<A/RES/78/1
	assert_failure 1
	assert_output --partial "ledger"
}

@test "| head -1 ends it quietly" {
	mirror
	run --separate-stderr bash -c 'yes A/RES/78/1 |
		ods-fetch --mirror "$1" --type md --store store | head -1' - "$TEMPLATE"
	assert_success
	assert_equal "$stderr" ""
	assert_equal "${#lines[@]}" 1
}

@test "wrong options: status 2" {
	for args in "--source nowhere" "--source mirror" "--mirror /x/{lang}" \
		"--mirror /x/{symbol}{foo}" "--mirror ftp://x/{symbol}" \
		"--ods file:///x" "--type exe" "--type html" "--lang ja" \
		"--lang en,,fr" "--jobs 0" "--tries 0" "--timeout 0" "--all" \
		"--header nonsense" "operand" "--max-size 1X" \
		"--offline --refresh"; do
		# shellcheck disable=SC2086
		run --separate-stderr ods-fetch $args </dev/null
		assert_failure 2
		assert_equal "$(wc -l <<<"$stderr")" 2
	done
	run ods-fetch --contact $'a\nb' </dev/null
	assert_failure 2
	assert [ ! -e store ]
}

@test "the corpus from its folder, every document" {
	need_corpus
	(cd "$SHARED/corpus/docs/docx" && printf '%s\n' *.docx) |
		sed 's/-..[.]docx$//; s,_,/,g' | sort -u >symbols
	ods-fetch --mirror "$SHARED/corpus/docs/{type}/{symbol_}-{LANG}.{type}" \
		--type docx --lang all --store store --count count <symbols >out
	assert_equal "$(jq -r 'select(.error)' out)" ""
	assert_equal "$(cat count)" $(($(wc -l <symbols) * 6))
}

# The examples of the man page; those that ask ODS ask the stand-in.
@test "the examples of ods-fetch(1)" {
	serve A/RES/78/237=ok
	mkdir shim
	printf '%s\n' '#!/bin/bash' "PATH=\${PATH#*:}" \
		'set -- "$@" --rate 0 --wait 0 --breaker 0' \
		'[[ $* == *--offline* || $* == *--mirror* ]] ||' \
		"	set -- \"\$@\" --ods http://127.0.0.1:$PORT" \
		'exec ods-fetch "$@"' >shim/ods-fetch
	chmod +x shim/ods-fetch
	ln -s "$ROOT/examples" examples
	cp examples/symbols symbols
	sed -n '/^.Sh EXAMPLES/,$p' "$ROOT/fetch/ods-fetch.1" |
		sed -n '/^.Bd/,/^.Ed/p' | sed 's/^[.].*//; s/\\e$/\\/' >all
	csplit -s -z -f example. all '/^$/' '{*}'
	for example in example.*; do
		[ -n "$(tr -d '\n' <"$example")" ] || continue
		echo "# $(cat "$example")"
		PATH="$PWD/shim:$PATH" bash -o pipefail -e "$example" >"$example.out"
	done
	assert_equal "$(ls example.*.out | wc -l)" 7
	cat example.*.out | jq -R 'fromjson? | .source.status // empty' |
		grep -c 200 | grep -qx 6
	[ -s records.jsonl ]
	cat example.*.out | grep -q absent
	cat example.*.out | grep -qE '^ +[0-9]+ text/html'
}

@test "golden: the forms of input, and what is none" {
	mkdir store
	golden ods-fetch --offline --store "$PWD/store" --lang en
}

@test "ODS: the same document several times: asked for once" {
	serve A/RES/78/1=ok
	run --separate-stderr fetch --jobs 4 \
		< <(printf 'A/RES/78/1\n%.0s' {1..5})
	assert_success
	assert_equal "$(asked)" 1
	[ "$(jq -r .source.sha256 <<<"$output" | uniq -c | tr -s ' ' |
		cut -d ' ' -f 2)" = 5 ]
	[ "$(jq -c .source.cached <<<"$output" | tr '\n' ' ')" = \
		"false true true true true " ]
}

# A library of ours before the system's, which the sanitizers do not allow.
need_preload() {
	[[ "$ODS_BIN" != *asan* ]] || skip "the sanitizers load first"
}

# What syncfs(2) is asked is written among the records.
synced() {
	printf '#include <unistd.h>\nint syncfs(int fd) { (void)fd; %s }\n' "$1" |
		gcc -shared -fPIC -x c -o synced.so -
	LD_PRELOAD=$PWD/synced.so from_mirror
}

@test "a record is printed after its body is on the disk" {
	need_preload
	mirror
	run synced 'return write(1, "synced\n", 7) == 7 ? 0 : -1;' < <(
		for n in {1..2100}; do
			printf '# A/RES/78/%d\n' "$n" >"mirror/A_RES_78_$n-EN.md"
			echo "A/RES/78/$n"
		done
	)
	assert_success
	assert_equal "${lines[0]}" synced
	# A batch has 1024 bodies; the second and the last are printed behind
	# their own.
	[ "$(grep -c '^synced' <<<"$output")" -ge 3 ]
	assert_not_equal "${lines[-1]}" synced
}

@test "bodies that cannot be brought to the disk: status 1, no record" {
	need_preload
	mirror
	run --separate-stderr synced 'return -1;' <<<A/RES/78/1
	assert_failure 1
	assert_output ""
}
