# SPDX-License-Identifier: GPL-3.0-or-later
# A mirror in a bucket of S3, from a server that verifies signatures.
load helper
load s3

# put FILE BUCKET/KEY: an object as the server lays it out.
put() {
	mkdir -p "buckets/$(dirname "$2")"
	cp "$1" "buckets/$2._S3rver_object"
}

# get TEMPLATE OPTION...: what is asked for on stdin, with no waits.
get() {
	local template=$1
	shift
	run --separate-stderr ods-fetch --mirror "$template" --wait 0 --rate 0 \
		"$@"
}

M=examples/mirror

@test "documents of a bucket are those of the folder" {
	for file in "$ROOT/$M"/A_RES_99_[1-4]-*; do
		name=${file##*/}
		lang=${name##*-}
		put "$file" "etl/un docs (x)=1/lang=${lang%.*}/$name"
	done
	for t in docx html md; do
		get "s3://etl/un docs (x)=1/lang={LANG}/{symbol_}-{LANG}.{type}" \
			--type $t --lang all --store bucket <<<"$(
				printf 'A/RES/99/%d\n' 1 2 3 4)"
		assert_success
		echo "$output" | jq -r '[.symbol, .lang, .source.sha256,
			.source.bytes, .source.media_type, .error.code] | @tsv' >got
		ods-fetch --mirror "$ROOT/$M/{symbol_}-{LANG}.{type}" --type $t \
			--lang all --store folder <<<"$(
				printf 'A/RES/99/%d\n' 1 2 3 4)" |
			jq -r '[.symbol, .lang, .source.sha256, .source.bytes,
				.source.media_type, .error.code] | @tsv' >expected
		[ "$(wc -l <expected)" -eq 24 ]
		diff expected got
	done
	grep -q docx log && grep -q '^200 ' log
	diff -r -x 'ledger.db*' -x lock bucket folder
}

@test "the record has the URL of the object, its tag and its time" {
	put "$ROOT/$M/A_RES_99_1-EN.md" "etl/A/RES/99/1.md"
	touch -d 2024-05-06T07:08:09Z buckets/etl/A/RES/99/1.md._S3rver_object
	get 's3://etl/{symbol}.{type}' --type md <<<A/RES/99/1
	assert_success
	run jq -r '.source | .url, .status, .modified, .cached,
		(.etag | test("^\"[0-9a-f]{32}\"$"))' <<<"$output"
	assert_output "s3://etl/A/RES/99/1.md
200
2024-05-06T07:08:09Z
false
true"
	run sqlite3 store/ledger.db 'SELECT name FROM origin'
	assert_output "$AWS_ENDPOINT_URL s3://etl/{symbol}.{type}"
}

@test "keys of all kinds of characters are signed rightly" {
	local key='lang=en/a b+c%20d?e#f&g;h,i:j@k!l*m"n~o/é文/[{symbol_}]'
	# braces but for the holders are refused; s3rver decodes the rest
	put "$ROOT/$M/A_RES_99_1-EN.md" \
		"etl/${key/\{symbol_\}/S_RES_2728(2024)}.md"
	get "s3://etl/$key.{type}" --type md <<<"S/RES/2728 (2024)"
	assert_success
	[ "$(jq -r .source.url <<<"$output")" = \
		"s3://etl/${key/\{symbol_\}/S_RES_2728(2024)}.md" ]
	run cut -d' ' -f2 log
	assert_output "/etl/lang%3Den/a%20b%2Bc%2520d%3Fe%23f%26g%3Bh%2Ci%3Aj%40k\
%21l%2Am%22n~o/%C3%A9%E6%96%87/%5BS_RES_2728%282024%29%5D.md"
}

@test "what has not changed is not sent again" {
	put "$ROOT/$M/A_RES_99_1-EN.md" etl/A_RES_99_1.md
	touch -d 2024-05-06 buckets/etl/A_RES_99_1.md._S3rver_object
	get 's3://etl/{symbol_}.{type}' --type md <<<A/RES/99/1
	assert_success
	sha256=$(jq -r .source.sha256 <<<"$output")
	get 's3://etl/{symbol_}.{type}' --type md --refresh <<<A/RES/99/1
	assert_success
	[ "$(jq -c '[.source.cached, .source.sha256, .source.url]' <<<"$output")" \
		= "[true,\"$sha256\",\"s3://etl/A_RES_99_1.md\"]" ]
	run cut -d' ' -f1,3 log
	assert_output "200 accept;host;x-amz-content-sha256;x-amz-date
304 accept;host;if-none-match;x-amz-content-sha256;x-amz-date"

	# and what has, is
	put "$ROOT/$M/A_RES_99_1-FR.md" etl/A_RES_99_1.md
	rm -f buckets/etl/*.md5
	get 's3://etl/{symbol_}.{type}' --type md --refresh <<<A/RES/99/1
	[ "$(jq -r .source.sha256 <<<"$output")" = \
		"$(sha256sum <"$ROOT/$M/A_RES_99_1-FR.md" | cut -d' ' -f1)" ]
}

@test "an object that is not there is absent, when told twice" {
	put "$ROOT/$M/A_RES_99_1-EN.md" etl/A_RES_99_1.md
	get 's3://etl/{symbol_}.{type}' --type md <<<A/RES/99/9
	assert_success
	[ "$(jq -r .error.code <<<"$output")" = absent ]
	[ "$(grep -c '^404 ' log)" -eq 2 ]
	# the next type is asked for
	get 's3://etl/{symbol_}.{type}' --type html,md <<<A/RES/99/1
	[ "$(jq -r .source.url <<<"$output")" = s3://etl/A_RES_99_1.md ]
}

@test "a wrong secret is refused, and told to nobody" {
	put "$ROOT/$M/A_RES_99_1-EN.md" etl/A_RES_99_1.md
	AWS_SECRET_ACCESS_KEY=h/u+s+h get 's3://etl/{symbol_}.{type}' \
		--type md --verbose <<<A/RES/99/1
	assert_success
	[ "$(jq -r .error.code <<<"$output")" = refused ]
	echo "$output$stderr" >told
	run grep -rq -e 'h/u+s+h' -e S3RVER told store
	assert_failure 1

	# nor is a right one
	get 's3://etl/{symbol_}.{type}' --type md --refresh --verbose <<<A/RES/99/1
	[ "$(jq -r .source.status <<<"$output")" = 200 ]
	echo "$output$stderr" >told
	run grep -rq S3RVER told store
	assert_failure 1
}

@test "a server that asks for another way to log in does not get the secret" {
	get 's3://asks/{symbol_}.{type}' --type md --tries 1 <<<A/RES/99/1
	[ "$(jq -r .error.code <<<"$output")" = refused ]
	run cat log
	assert_output "401 /asks/A_RES_99_1.md accept;host;x-amz-content-sha256;\
x-amz-date -"
}

@test "headers that are added are signed with the others" {
	put "$ROOT/$M/A_RES_99_1-EN.md" etl/A_RES_99_1.md
	get 's3://etl/{symbol_}.{type}' --type md \
		--header 'x-amz-request-payer: requester' <<<A/RES/99/1
	[ "$(jq -r .source.status <<<"$output")" = 200 ]
	run cut -d' ' -f3 log
	assert_output "accept;host;x-amz-content-sha256;x-amz-date;\
x-amz-request-payer"
}

@test "what a bucket refuses is asked for once a type" {
	unset AWS_ACCESS_KEY_ID AWS_SECRET_ACCESS_KEY
	get 's3://etl/{symbol_}.{type}' --type md,html <<<A/RES/99/1
	assert_success
	[ "$(jq -r .error.code <<<"$output")" = refused ]
	run cat log
	assert_output "403 /etl/A_RES_99_1.md - -
403 /etl/A_RES_99_1.html - -"
}

@test "without keys requests are not signed" {
	put "$ROOT/$M/A_RES_99_1-EN.md" etl/A_RES_99_1.md
	put "$ROOT/$M/A_RES_99_1-EN.md" open/A_RES_99_1.md
	unset AWS_ACCESS_KEY_ID AWS_SECRET_ACCESS_KEY
	get 's3://etl/{symbol_}.{type}' --type md --tries 1 <<<A/RES/99/1
	[ "$(jq -r .error.code <<<"$output")" = refused ]
	get 's3://open/{symbol_}.{type}' --type md <<<A/RES/99/1
	[ "$(jq -r .source.status <<<"$output")" = 200 ]
	run cat log
	assert_output "403 /etl/A_RES_99_1.md - -
200 /open/A_RES_99_1.md - -"
}

@test "the token of a session is sent and signed" {
	put "$ROOT/$M/A_RES_99_1-EN.md" etl/A_RES_99_1.md
	AWS_SESSION_TOKEN=to/k+en== get 's3://etl/{symbol_}.{type}' --type md \
		<<<A/RES/99/1
	[ "$(jq -r .source.status <<<"$output")" = 200 ]
	run cat log
	assert_output "200 /etl/A_RES_99_1.md accept;host;x-amz-content-sha256;\
x-amz-date;x-amz-security-token to/k+en=="
	run grep -rq to/k+en store
	assert_failure 1
}

@test "a bucket of another region: the record says which" {
	get 's3://elsewhere/{symbol_}.{type}' --type md <<<A/RES/99/1
	assert_success
	[ "$(jq -r '.error | .code, .message' <<<"$output")" = "http
301 from the server: the bucket is in the region eu-west-3, not in us-east-1" ]
	[ "$(wc -l <log)" -eq 1 ]
}

@test "the endpoint for S3 counts before the one for all" {
	put "$ROOT/$M/A_RES_99_1-EN.md" etl/A_RES_99_1.md
	AWS_ENDPOINT_URL_S3=$AWS_ENDPOINT_URL/ AWS_ENDPOINT_URL=http://127.0.0.1:1 \
		get 's3://etl/{symbol_}.{type}' --type md <<<A/RES/99/1
	[ "$(jq -r .source.status <<<"$output")" = 200 ]
}

@test "the rate counts for a bucket as for any server" {
	local begun=${EPOCHREALTIME/./}
	get 's3://open/{symbol_}.{type}' --type md --tries 1 --rate 10/s \
		< <(printf 'A/RES/99/%d\n' 1 2 3 4 5 6)
	assert_success
	[ "$(wc -l <log)" -eq 6 ]
	[ $((${EPOCHREALTIME/./} - begun)) -ge 400000 ]
}

@test "an environment or a template of no use ends with 2" {
	unset AWS_SECRET_ACCESS_KEY
	get 's3://etl/{symbol}' <<<A/RES/99/1
	assert_failure 2
	[[ $stderr == *AWS_SECRET_ACCESS_KEY* && $stderr != *S3RVER* ]]
	unset AWS_ACCESS_KEY_ID
	get 's3://{lang}-etl/{symbol}' <<<A/RES/99/1
	assert_failure 2
	AWS_ENDPOINT_URL=127.0.0.1:9000 get 's3://etl/{symbol}' <<<A/RES/99/1
	assert_failure 2
	[ ! -s log ]
}
