# SPDX-License-Identifier: GPL-3.0-or-later
# ods-fetch over TLS: HTTP/2 and HTTP/1.1, certificates good and bad.
load helper
load nginx

teardown() {
	[ -z "${NGINX-}" ] || nginx_stop
}

# An authority of our own: ca.pem and ca.key.
authority() {
	openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes \
		-keyout ca.key -out ca.pem -days 2 -subj "/CN=Test CA" \
		2>openssl.log || fail "$(cat openssl.log)"
}

# certificate SUBJECT-ALT-NAME DAYS: site.pem and site.key by that authority.
certificate() {
	openssl req -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes \
		-keyout site.key -out site.csr -subj "/CN=site" 2>openssl.log &&
		openssl x509 -req -in site.csr -CA ca.pem -CAkey ca.key \
			-CAcreateserial -out site.pem -days "$2" \
			-extfile <(echo "subjectAltName=$1") 2>>openssl.log ||
		fail "$(cat openssl.log)"
}

# serve N PROTOCOLS [SERVER-LINES [HTTP-LINES]]: ODS with N documents, its
# certificate in site.pem.
serve() {
	/usr/bin/python3 "$ROOT/tests/nginx_ods.py" "$1" www map symbols
	PORT=$(/usr/bin/python3 -c 'import socket
s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
	nginx_start "listen 127.0.0.1:$PORT $2; ssl_certificate $PWD/site.pem;
		ssl_certificate_key $PWD/site.key;
		location = /status { access_log off; stub_status; }
		${3-}" "${4-}"
}

# fetch ARGS...: what ./symbols names, trusting our authority.
fetch() {
	CURL_CA_BUNDLE=$PWD/ca.pem ods-fetch --quiet --rate 0 --type pdf --wait 0 \
		--ods "https://127.0.0.1:$PORT" --store store "$@" <symbols
}

# Connections so far, but the one that asks.
connections() {
	curl -sS --cacert ca.pem "https://127.0.0.1:$PORT/status" |
		awk 'NR == 3 { print $1 - 1 }'
}

# Every document of ./www is in the store, and has its record.
assert_all_there() {
	local want
	want=$(find www -type f -exec sha256sum {} + | cut -d' ' -f1 | sort)
	assert_equal "$(jq -r .source.sha256 out | sort)" "$want"
	assert_equal "$(find store -path '*/??/*' -type f -exec sha256sum {} + |
		cut -d' ' -f1 | sort)" "$want"
}

@test "HTTP/2: two steps, all transfers on one connection" {
	authority
	certificate IP:127.0.0.1 2
	serve 40 "ssl http2"
	fetch --jobs 8 >out
	assert_all_there
	assert_equal "$(grep -c 'HTTP/2.0" 302' access.log)" 40
	assert_equal "$(grep -c 'HTTP/2.0" 200' access.log)" 40
	assert_equal "$(wc -l <access.log)" 80
	assert_equal "$(connections)" 1
}

@test "HTTP/2: as many requests at once as --jobs, and no more" {
	authority
	certificate IP:127.0.0.1 2
	# The fifth request at a time is answered 509.
	serve 40 "ssl http2" "limit_conn at 4; limit_rate 300k;
		limit_conn_status 509;" \
		'limit_conn_zone $binary_remote_addr zone=at:1m;'
	fetch --jobs 4 >out
	assert_all_there
	assert_equal "$(grep -c 'HTTP/2.0" 509' access.log)" 0
	# It would have been seen.
	rm -r store
	fetch --jobs 8 --tries 1 >out
	[ "$(grep -c 'HTTP/2.0" 509' access.log)" -gt 0 ]
}

@test "HTTPS with HTTP/1.1: connections are kept, no more than --jobs" {
	authority
	certificate IP:127.0.0.1 2
	serve 40 ssl
	fetch --jobs 4 >out
	assert_all_there
	assert_equal "$(grep -c 'HTTP/1.1" 200' access.log)" 40
	[ "$(connections)" -le 4 ]
}

@test "a second run over HTTP/2 asks whether they have changed" {
	authority
	certificate IP:127.0.0.1 2
	serve 5 "ssl http2"
	fetch >out
	fetch --refresh >again
	assert_equal "$(grep -c 'HTTP/2.0" 304' access.log)" 5
	assert_equal "$(jq -c '[.symbol, .source.sha256]' again)" \
		"$(jq -c '[.symbol, .source.sha256]' out)"
	assert_equal "$(jq -s 'all(.source.cached)' again)" true
}

# assert_refused: a record with the code tls for each, nothing asked or stored.
assert_refused() {
	assert_equal "$(jq -r .error.code out | sort | uniq -c | xargs)" "3 tls"
	assert_equal "$(find store -path '*/??/*')" ""
	assert_equal "$(cat access.log)" ""
}

@test "a certificate of an authority that is not known" {
	authority
	certificate IP:127.0.0.1 2
	serve 3 "ssl http2"
	mv ca.pem ours.pem
	authority
	fetch --tries 2 >out
	assert_refused
	cp ours.pem ca.pem
	fetch --refresh >out
	assert_all_there
}

@test "a certificate of another host" {
	authority
	certificate DNS:other.example,IP:127.0.0.2 2
	serve 3 "ssl http2"
	fetch --tries 2 >out
	assert_refused
}

@test "a certificate that has expired" {
	authority
	certificate IP:127.0.0.1 -1
	serve 3 "ssl http2"
	fetch --tries 2 >out
	assert_refused
}
