# SPDX-License-Identifier: GPL-3.0-or-later
# --warc: what was asked and answered, as public readers of WARC see it.
load helper
load ods
load nginx

setup() {
	cd "$BATS_TEST_TMPDIR" || return 1
	export NODE_PATH=${NODE_PATH:-$ROOT/build/node/node_modules}
	node -e 'require.resolve("warcio")' 2>/dev/null ||
		skip "no node with warcio"
}

teardown() {
	[ -z "${NGINX-}" ] || nginx_stop
	[ -z "${SERVER-}" ] || stop
}

# records FILE: to ./read, a line of JSON a record; every digest is right.
records() {
	# A module is not looked for in NODE_PATH, but is through require.
	node "$ROOT/tests/warc_read.mjs" "$1" >read
}

# Each record is a gzip member of its own, whole.
members() {
	/usr/bin/python3 - "$1" <<-'END'
		import sys, zlib
		data, n = open(sys.argv[1], "rb").read(), 0
		while data:
		    d = zlib.decompressobj(31)
		    text = d.decompress(data)
		    assert d.eof and text.startswith(b"WARC/1.1\r\n"), n
		    assert text.endswith(b"\r\n\r\n"), n
		    # what the member says of its length; nothing, if the
		    # writer was killed right behind it
		    assert data[12:14] == b"sl"
		    told = int.from_bytes(data[16:20], "little")
		    held = int.from_bytes(data[20:24], "little")
		    assert (told, held) in ((0, 0), (len(data) - len(
		        d.unused_data), len(text))), n
		    data, n = d.unused_data, n + 1
		print(n)
	END
}

@test "two steps: warcinfo, and a request and a response each" {
	serve A/RES/78/1=ok
	fetch --type pdf --warc a.warc.gz --contact me@example.org \
		<<<A/RES/78/1 >out
	records a.warc.gz
	assert_equal "$(jq -r .type read | tr '\n' ' ')" \
		"warcinfo request response request response "
	assert_equal "$(members a.warc.gz)" 5
	# what came is what the record says, from where it says
	jq -es --slurpfile out out '.[4] | .sha256 == $out[0].source.sha256 and
		.headers["warc-target-uri"] == $out[0].source.url and
		.headers["warc-payload-digest"] == "sha256:\(.sha256)" and
		.payload and .block and .http.line == "HTTP/1.1 200 OK"' read
	jq -es '.[2] | .http.line == "HTTP/1.1 302 Found" and
		.http.headers.location != null and
		.headers["warc-ip-address"] == "127.0.0.1"' read
	jq -es '.[1].http | (.line | test("^GET /api/symbol/access.* HTTP/1.1$"))
		and (.headers["user-agent"] |
			test("^ods-fetch/.*me@example.org"))' read
	# request and response name one another, and the run
	jq -es '.[3].headers["warc-concurrent-to"] ==
			.[4].headers["warc-record-id"] and
		.[4].headers["warc-concurrent-to"] ==
			.[3].headers["warc-record-id"] and
		.[4].headers["warc-warcinfo-id"] ==
			.[0].headers["warc-record-id"] and
		([.[].headers["warc-record-id"]] | unique | length) == 5 and
		all(.[]; .headers["warc-date"] |
			test("^20[0-9-]*T[0-9:]*Z$"))' read
	zcat a.warc.gz | grep -a "^software: ods-fetch/"
	run node "$NODE_PATH/.bin/warcio" index a.warc.gz
	assert_success
	assert_equal "$(grep -c '"offset"' <<<"$output")" 5
}

@test "a 304 is a revisit of what is held" {
	serve A/RES/78/1=etag
	fetch --type pdf --warc a.warc.gz <<<A/RES/78/1 >out
	fetch --type pdf --warc a.warc.gz --refresh <<<A/RES/78/1 >again
	records a.warc.gz
	assert_equal "$(jq -r .type read | tr '\n' ' ')" "warcinfo request \
response request response warcinfo request response request revisit "
	jq -es --slurpfile out out '.[9] |
		.headers["warc-profile"] == "http://netpreserve.org/warc/1.1/revisit/server-not-modified" and
		.headers["warc-payload-digest"] ==
			"sha256:\($out[0].source.sha256)" and
		.headers["warc-refers-to-date"] == $out[0].source.fetched and
		.headers["warc-refers-to-target-uri"] == $out[0].source.url and
		.http.line == "HTTP/1.1 304 Not Modified" and .bytes == 0' read
}

@test "answers that are no document, cut or too large" {
	serve A/RES/78/1=404 A/RES/78/2=cut:5 A/RES/78/3=chunked:2 \
		A/RES/78/4=chunked:40 A/RES/78/5=stall A/RES/78/6=headers \
		A/RES/78/7=hang-up
	for n in 1 2 3 4 5 6 7; do
		fetch --type pdf --warc $n.warc.gz --tries 1 --timeout 1 \
			--max-size 1M <<<A/RES/78/$n >>out
		cp $n.warc.gz all && records $n.warc.gz && cp read $n.read
	done
	jq -es '.[2] | .http.line == "HTTP/1.1 404 Not Found" and
		.bytes == 552 and .payload' 1.read
	jq -es '.[4] | .headers["warc-truncated"] == "disconnect" and
		.bytes > 0 and
		.bytes < (.http.headers["content-length"] | tonumber)' 2.read
	# the chunks are put together, and the head does not say otherwise
	jq -es '.[4] | .bytes == 131072 and
		.http.headers["content-length"] == "131072" and
		.http.headers["transfer-encoding"] == null and
		.http.headers["x-archive-orig-transfer-encoding"] == "chunked" and
		.headers["warc-truncated"] == null' 3.read
	jq -es '.[4].headers["warc-truncated"] == "length"' 4.read
	assert_equal "$(jq -r .type 5.read | tr '\n' ' ')" "warcinfo request "
	jq -es '.[2].headers["warc-truncated"] == "length"' 6.read
	assert_equal "$(jq -r .type 7.read | tr '\n' ' ')" "warcinfo request "
}

@test "no secret gets into it" {
	serve A/RES/78/1=ok
	FETCH[2]="http://name:pass-word@127.0.0.1:$PORT"
	fetch --type pdf --warc a.warc.gz --header "Authorization: Bearer to-ken" \
		--header "cookie: bis-cuit" --header "X-Other: is kept" \
		<<<A/RES/78/1 >out
	jq -e .source out
	run -1 grep -aiE 'pass-word|to-ken|bis-cuit|Authorization' \
		<(zcat a.warc.gz)
	run -0 grep -ac '^X-Other: is kept' <(zcat a.warc.gz)
}

@test "nor one of S3" {
	serve A/RES/78/1=ok
	run ods-fetch --mirror 's3://bucket/{symbol_}.pdf' --type pdf --tries 1 \
		--rate 0 --store s3 --warc a.warc.gz <<<A/RES/78/1
	export AWS_ENDPOINT_URL=http://127.0.0.1:$PORT AWS_ACCESS_KEY_ID=AKIDX \
		AWS_SECRET_ACCESS_KEY=sec-ret AWS_SESSION_TOKEN=ses-sion
	ods-fetch --mirror 's3://bucket/{symbol_}.pdf' --type pdf --tries 1 \
		--rate 0 --store s3 --warc a.warc.gz <<<A/RES/78/1 >out
	records a.warc.gz
	assert [ "$(jq -r 'select(.type == "request").type' read | wc -l)" -ge 1 ]
	run -1 grep -aiE 'sec-ret|ses-sion|AKIDX|Signature' <(zcat a.warc.gz)
}

@test "nor what S3 quotes of them in a refusal" {
	node -e 'require.resolve("@20minutes/s3rver")' 2>/dev/null ||
		skip "no node with @20minutes/s3rver"
	mkdir -p buckets/etl
	echo '# A/RES/99/1' >buckets/etl/A_RES_99_1.md._S3rver_object
	node "$ROOT/tests/s3_server.js" buckets log >port 3>&- &
	SERVER=$!
	until [ -s port ]; do kill -0 "$SERVER"; done
	export AWS_ENDPOINT_URL=http://127.0.0.1:$(<port)
	export AWS_ACCESS_KEY_ID=S3RVER AWS_SESSION_TOKEN=t0ken
	for secret in S3RVER wr0ng; do
		AWS_SECRET_ACCESS_KEY=$secret ods-fetch --type md --rate 0 \
			--mirror 's3://etl/{symbol_}.{type}' --store store \
			--refresh --warc a.warc.gz --tries 1 <<<A/RES/99/1 >>out
	done
	assert_equal "$(jq -r '.source.status // .error.code' out | xargs)" \
		"200 refused"
	records a.warc.gz
	run -1 grep -ae S3RVER -e t0ken -e wr0ng <(zcat a.warc.gz)
	assert_equal "$(jq -r 'select(.http.line | tostring | test(" 403 ")) |
		[.bytes, .headers["warc-truncated"]] | @tsv' read)" \
		"0	unspecified"
}

@test "a server that sends trailers: they are no part of head or body" {
	serve A/RES/78/1=chunked:2:trailer
	fetch --type pdf --tries 1 --warc a.warc.gz <<<A/RES/78/1 >out
	records a.warc.gz
	jq -es '.[4] | .bytes == 131072 and .payload and
		.http.headers["x-late"] == null' read
}

@test "the date of a response is that of the record, however long it took" {
	serve A/RES/78/1=etag A/RES/78/2=slow
	printf 'A/RES/78/%d\n' 1 2 | fetch --type pdf --warc a.warc.gz >out
	records a.warc.gz
	assert_equal "$(jq -r 'select(.http.line == "HTTP/1.1 200 OK") |
		.headers["warc-date"]' read | sort)" \
		"$(jq -r .source.fetched out | sort)"
}

@test "HTTP/2 is written in the form of HTTP/1.1" {
	openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes \
		-keyout key.pem -out ca.pem -days 2 -subj /CN=site \
		-addext subjectAltName=IP:127.0.0.1 2>openssl.log
	/usr/bin/python3 "$ROOT/tests/nginx_ods.py" 20 www map symbols
	PORT=$(/usr/bin/python3 -c 'import socket
s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
	nginx_start "listen 127.0.0.1:$PORT ssl http2;
		ssl_certificate $PWD/ca.pem; ssl_certificate_key $PWD/key.pem;"
	CURL_CA_BUNDLE=$PWD/ca.pem ods-fetch --quiet --rate 0 --type pdf --wait 0 \
		--ods "https://127.0.0.1:$PORT" --store store --warc a.warc.gz \
		<symbols >out
	records a.warc.gz
	assert_equal "$(jq -r 'select(.type == "response") | [.http.line,
		.headers["warc-protocol"]] | @tsv' read | sort | uniq -c |
		sed 's/^ *//; s/\t/ /; s/  */ /g')" $'20 HTTP/1.1 200 h2\n20 HTTP/1.1 302 h2'
	assert_equal "$(jq -r 'select(.type == "request").http.line' read |
		grep -c ' HTTP/1.1$')" 40
	assert_equal "$(jq -r 'select(.type == "response" and
		(.http.line | contains("200"))).sha256' read | sort)" \
		"$(jq -r .source.sha256 out | sort)"
}

@test "a folder: each file is a resource" {
	printf '%s\n' A/RES/99/1 A/RES/99/2 A/RES/99/777 >symbols
	ods-fetch --mirror "$ROOT/examples/mirror/{symbol_}-{LANG}.{type}" \
		--type html --store store --warc a.warc.gz <symbols >out
	records a.warc.gz
	assert_equal "$(jq -r .type read | tr '\n' ' ')" \
		"warcinfo resource resource "
	assert_equal "$(jq -r 'select(.type == "resource") | [.sha256,
		.headers["warc-target-uri"]] | @tsv' read | sort)" \
		"$(jq -r 'select(.source) | .source | [.sha256, .url] | @tsv' out |
			sort)"
}

@test "killed, it goes on: a record that is cut is taken off, no more" {
	nginx_ods 300
	for n in 1 2 3 4 5 6; do
		ods-fetch --quiet --rate 0 --type pdf --ods "http://127.0.0.1:$PORT" \
			--store store --warc a.warc.gz <symbols >out$n 2>err &
		pid=$!
		until [ "$(stat -c %s a.warc.gz 2>/dev/null || echo 0)" -gt \
			$((n * 500000)) ] || ! kill -0 $pid 2>/dev/null; do :; done
		kill -9 $pid 2>/dev/null || true
		wait $pid || true
	done
	ods-fetch --quiet --rate 0 --type pdf --ods "http://127.0.0.1:$PORT" \
		--store store --warc a.warc.gz <symbols >out 2>err
	assert_equal "$(jq -r 'select(.source).symbol' out | wc -l)" 300
	records a.warc.gz
	members a.warc.gz
	# whatever was printed is proved by the file
	jq -r 'select(.type == "response" and .headers["warc-truncated"] == null
		and (.http.line | contains("200"))).sha256' read | sort -u >proved
	jq -r '.source.sha256' out | sort -u >printed
	assert_equal "$(comm -13 proved printed)" ""
}

@test "a tail cut at any byte of the last record" {
	serve A/RES/78/1=ok
	fetch --type pdf --warc a.warc.gz <<<A/RES/78/1 >out
	whole=$(stat -c %s a.warc.gz)
	records a.warc.gz
	for cut in 1 2 5 9 11 15 20 23 24 100 200; do
		head -c $((whole - cut)) a.warc.gz >b.warc.gz
		run --separate-stderr fetch --type pdf --warc b.warc.gz --refresh \
			<<<A/RES/78/1
		assert_success
		assert_regex "$stderr" "its last record is cut, and [0-9]+ bytes"
		records b.warc.gz
		assert_equal "$(wc -l <read)" 9
	done
}

@test "what is no such file is left as it is" {
	serve A/RES/78/1=ok
	echo "notes of mine" >notes
	run --separate-stderr fetch --warc notes <<<A/RES/78/1
	assert_failure 1
	assert_equal "$stderr" \
		"ods-fetch: notes: no gzip record at byte 0, nothing is added to it"
	assert_equal "$(<notes)" "notes of mine"
	gzip -k notes
	run --separate-stderr fetch --warc notes.gz <<<A/RES/78/1
	assert_failure 1
	assert_equal "$(zcat notes.gz)" "notes of mine"
	run --separate-stderr fetch --warc . <<<A/RES/78/1
	assert_failure 1
	mkfifo fifo
	run --separate-stderr fetch --warc fifo <<<A/RES/78/1
	assert_failure 1
	run --separate-stderr fetch --warc missing/a.warc.gz <<<A/RES/78/1
	assert_failure 1
	# broken in the middle
	fetch --type pdf --warc a.warc.gz <<<A/RES/78/1 >out
	printf XXXXXXXXXXXX | dd of=a.warc.gz bs=1 seek=100 conv=notrunc status=none
	cp a.warc.gz before
	printf '\0\0\0\0' | dd of=a.warc.gz bs=1 seek=16 conv=notrunc status=none
	run --separate-stderr fetch --warc a.warc.gz <<<A/RES/78/1
	assert_failure 1
	assert_regex "$stderr" "record at byte 0 is broken"
}

@test "wget's records are gone on from, and tell the same of a body" {
	command -v wget >/dev/null || skip "no wget"
	serve A/RES/78/1=ok
	fetch --type pdf <<<A/RES/78/1 >out
	wget -q --warc-file=a --no-warc-keep-log --delete-after \
		"$(jq -r .source.url out)"
	before=$(zcat a.warc.gz | grep -ac '^WARC/1')
	fetch --type pdf --refresh --warc a.warc.gz <<<A/RES/78/1 >out
	records a.warc.gz
	assert_equal "$(wc -l <read)" $((before + 5))
	assert_equal "$(jq -r 'select(.type == "response" and
		.http.headers.location == null).sha256' read | uniq -c |
		sed 's/^ *//')" "2 $(jq -r .source.sha256 out)"
}

@test "one writer at a time" {
	serve A/RES/78/1=ok A/RES/78/2=stall
	fetch --warc a.warc.gz --timeout 60 <<<A/RES/78/2 >slow 2>err &
	pid=$!
	until grep -q A%2FRES%2F78%2F2 log 2>/dev/null; do
		kill -0 $pid || fail "$(cat err)"
	done
	run --separate-stderr fetch --store other --warc a.warc.gz <<<A/RES/78/1
	kill $pid
	wait $pid || true
	assert_failure 75
	assert_equal "$stderr" "ods-fetch: another program is writing to a.warc.gz"
}

@test "a disk that is full is said, and nothing is printed" {
	serve A/RES/78/1=ok
	run --separate-stderr fetch --warc /dev/full <<<A/RES/78/1
	assert_failure 1
	assert_output ""
}

@test "--warc with --offline is a mistake" {
	run --separate-stderr ods-fetch --offline --warc a.warc.gz <<<A/RES/78/1
	assert_failure 2
	assert [ ! -e a.warc.gz ]
}
