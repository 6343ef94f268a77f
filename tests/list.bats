# SPDX-License-Identifier: GPL-3.0-or-later
# ods-list: lists from files, and from servers on loopback.
load helper

# start SERVER ARGS...: a server of tests/; its requests go to ./log.
start() {
	mkfifo port
	/usr/bin/python3 "$ROOT/tests/$1" log "${@:2}" >port 3>&- &
	SERVER=$!
	read -r PORT <port
	rm port
	URL=http://127.0.0.1:$PORT
}

# serve [PATH=SHAPE ...]: the lists of ./web.
serve() {
	mkdir -p web
	start list_server.py web "$@"
}

teardown() {
	[ -z "${SERVER-}" ] || { kill "$SERVER" && wait "$SERVER" || true; }
}

# list ARGS...: quickly.
list() {
	run --separate-stderr ods-list --rate 0 --wait 0 --timeout 5 "$@"
}

# asked [PATH]: how often (without robots.txt).
asked() {
	grep -v robots.txt log | grep -c "${1:-.}"
}

# urlset SYMBOL...: a sitemap.
urlset() {
	echo '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">'
	printf '<url><loc>https://docs.un.org/en/%s</loc></url>\n' "$@"
	echo '</urlset>'
}

# index PATH...: an index of sitemaps.
index() {
	echo '<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">'
	printf '<sitemap><loc>%s</loc></sitemap>\n' "$@"
	echo '</sitemapindex>'
}

feed() {
	echo '<rss version="2.0"><channel>'
	printf '<item><title>%s</title></item>\n' "$@"
	echo '</channel></rss>'
}

@test "lists as they are, and what comes of them" {
	local case lister bad=0 n=0
	for case in "$DATA"/ods-list/*.in; do
		lister=${case%.in}
		lister=${lister##*.}
		ods-list "$lister" - <"$case" >got
		diff -u "${case%.in}.out" got || bad=1
		n=$((n + 1))
	done
	[ $bad -eq 0 ]
	[ $n -ge 7 ]
}

@test "records are records" {
	local case lister
	for case in "$DATA"/ods-list/*.in; do
		lister=${case%.in}
		ods-list --records "${lister##*.}" - <"$case"
	done >records
	/usr/bin/python3 "$ROOT/tests/validate.py" "$ROOT/schema/record.json" <records
	run jq -c 'select(.symbol == "S/2024/9900")' records
	assert_output '{"v":1,"symbol":"S/2024/9900","lang":"fr","listed":{"title":"Letter of an invented mission","date":null,"url":"https://undocs.org/fr/S/2024/9900"}}'
}

@test "--since: by year, month and day; what has no date stays" {
	local feed=$DATA/ods-list/rss2.feed.in
	list feed --since 2024-11-14 "$feed"
	assert_success
	assert_equal "$(cut -f1 <<<"$output" | xargs)" \
		"A/C.3/79/L.901 A/79/900 S/2024/9900 A/79/902"
	list feed --since 2024-11 "$feed"
	assert_equal "${#lines[@]}" 4
	list feed --since 2025 "$feed"
	# (the repetition of A/79/900 has no date)
	assert_equal "$(cut -f1 <<<"$output" | xargs)" \
		"A/79/900 S/2024/9900 A/79/902"
	list sitemap --since 2024-12-10 "$DATA/ods-list/links.sitemap.in"
	assert_line --index 0 "$(printf 'A/RES/79/902\tar\t2024-12')"
	assert_equal "${#lines[@]}" 2
}

@test "--lang: in these languages; --max: so many" {
	list feed --lang es,zh --max 3 "$DATA/ods-list/rss2.feed.in"
	assert_success
	assert_equal "$(cut -f1,2 <<<"$output" | tr '\t\n' ': ')" \
		"A/79/900:es A/79/900:zh A/C.3/79/L.901:es "
}

@test "several lists are one, without repetitions" {
	urlset A/RES/79/1 A/RES/79/2 >one
	urlset A/RES/79/2 A/RES/79/3 | gzip >two
	list sitemap one two
	assert_success
	assert_equal "$(cut -f1 <<<"$output" | xargs)" \
		"A/RES/79/1 A/RES/79/2 A/RES/79/3"
}

@test "many documents are each there once" {
	# shellcheck disable=SC2046
	urlset $(seq -f A/79/%.0f 1 20000) $(seq -f A/79/%.0f 1 20000) >many
	list sitemap many
	assert_success
	assert_equal "${#lines[@]}" 20000
}

@test "wrong command lines: two lines, status 2" {
	local args
	for args in "" "feed" "nothing x" "feed --since 2024-1 x" \
		"feed --since yesterday x" "feed --lang xx x" "feed --rate x x" \
		"feed --header x x" "series A/RES/79/1" "series A/RES/79/.." \
		"series A/RES/79/9..3" "series A/RES/79/9..x" "series X/1.." \
		"series --mirror x A/RES/79/1.." "series --type html A/RES/79/1.."; do
		# shellcheck disable=SC2086
		run --separate-stderr ods-list $args
		[ "$status" -eq 2 ] && [ ${#stderr_lines[@]} -eq 2 ] &&
			[ -z "$output" ] || fail "$args: $status $stderr"
	done
}

@test "what cannot be read: said with its line, status 1" {
	list feed nowhere
	assert_failure 1
	assert_equal "$stderr" "ods-list: nowhere: No such file or directory"
	list feed .
	assert_failure 1
	printf '' >empty
	for lister in feed sitemap page; do
		list "$lister" empty
		assert_failure 1
	done
	list feed "$DATA/ods-list/links.sitemap.in"
	assert_failure 1
	[[ "$stderr" == *"neither RSS nor Atom"* ]]
	list sitemap "$DATA/ods-list/rss2.feed.in"
	assert_failure 1
	list page "$ROOT/examples/mirror/A_RES_99_1-EN.docx"
	assert_failure 1
	[[ "$stderr" == *"Word document"* ]]
	# What came before a fault is listed.
	feed A/79/1 A/79/2 >cut
	printf '<item><title>A/79/3</title' >tail
	sed '$d' cut | cat - tail >short
	list feed short
	assert_failure 1
	assert_equal "$(xargs <<<"$output")" "A/79/1 A/79/2"
	[[ "$stderr" == "ods-list: short: feed, line 4: "* ]]
}

@test "hostile bytes: bombs, entities, long lines, no UTF-8" {
	cat >entities <<-'END'
		<!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>
		<rss><channel><item><title>A/79/1</title><description>&b;</description></item></channel></rss>
	END
	cat >outside <<-'END'
		<!DOCTYPE rss [<!ENTITY a SYSTEM "/etc/passwd">]>
		<rss><channel><item><title>A/79/1</title><description>&a;</description></item></channel></rss>
	END
	for f in entities outside; do
		list feed $f
		assert_failure 1
		[[ "$stderr" == *"declares an"*"entity"* ]]
		refute_output --partial root
		assert_output ""
	done
	head -c 80000000 /dev/zero | gzip >bomb.gz
	list sitemap bomb.gz
	assert_failure 1
	[[ "$stderr" == *"of gzip hold more than"* ]]
	urlset A/79/1 | gzip | head -c 60 >cut.gz
	list sitemap cut.gz
	assert_failure 1
	[[ "$stderr" == *"gzip without its end"* ]]
	list feed --max-size 100 "$DATA/ods-list/rss2.feed.in"
	assert_failure 1
	[[ "$stderr" == *"more than 100 bytes"* ]]
	{
		printf '<rss><channel><item><title>A/79/1</title><description>'
		head -c 9000000 /dev/zero | tr '\0' x
		printf '</description></item><item><title>A/79/2</title></item></channel></rss>'
	} >long
	list feed long
	assert_success
	assert_equal "${#lines[@]}" 2
	[ "${#lines[0]}" -lt 2100 ]
	{ head -c 9000000 /dev/zero | tr '\0' h; echo; echo http://x.org/A/79/3; } |
		sed '1s/^/http:/' >longer
	list sitemap longer
	assert_success
	assert_output A/79/3
	printf '<a href="https://docs.un.org/A/79/4">caf\xe9 \xff\xfe</a>' >bytes
	list page bytes
	assert_success
	iconv -f utf-8 -t utf-8 <<<"$output"
	assert_equal "$(cut -f1 <<<"$output")" A/79/4
	feed A/79/5 >bytes
	printf '<item><title>\xff</title>' >>bytes
	list feed bytes
	assert_failure 1
	assert_output A/79/5
	{ printf '<html>'; for _ in {1..50000}; do printf '<b>'; done
		printf '<a href="https://docs.un.org/A/79/6">x</a>'; } >deep
	list page deep
	[ "$status" -le 1 ]
}

@test "a server: what it sends, gzip as well; who asks" {
	mkdir web
	feed A/79/1 >web/f
	feed A/79/2 >web/g
	serve /g=gzip
	list feed --contact me@example.org "$URL/f" "$URL/g"
	assert_success
	assert_equal "$stderr" ""
	assert_equal "$(xargs <<<"$output")" "A/79/1 A/79/2"
	grep -q '/f ods-list/[0-9.]* (me@example.org)$' log
	assert_equal "$(grep -c robots.txt log)" 1
}

@test "what passes is tried again, Retry-After is heeded; the rest is told" {
	mkdir web
	feed A/79/1 >web/f
	feed A/79/1 >web/w
	serve /f=503,500,ok /w=wait:1,ok /down=503 /no=404 /shut=403
	list feed "$URL/f"
	assert_success
	assert_equal "$(asked /f)" 3
	list feed "$URL/w"
	assert_success
	awk '/\/w / {t[n++] = $1} END {exit !(n == 2 && t[1] - t[0] >= 1)}' log
	list feed "$URL/down"
	assert_failure 75
	assert_equal "$(asked /down)" 4
	assert_equal "$stderr" "ods-list: $URL/down: status 503 from the server"
	list feed "$URL/no"
	assert_failure 1
	assert_equal "$(asked /no)" 1
	list feed "$URL/no" "$URL/down" "$URL/f"
	assert_failure 1
	assert_output A/79/1
	list feed "http://127.0.0.1:1/"
	assert_failure 75
}

@test "--breaker: a host that fails again and again is left alone" {
	mkdir web
	# shellcheck disable=SC2046
	index $(seq -f @HERE@/down%.0f 1 30) >web/index
	# shellcheck disable=SC2046
	serve $(seq -f /down%.0f=503 1 30)
	list sitemap --breaker 6 "$URL/index"
	assert_failure 75
	assert_equal "$(asked /down)" 6
}

@test "redirects: on the host, and nowhere else" {
	mkdir web
	feed A/79/1 >web/f
	serve /there=to:/f /loop=to:/loop /file=to:file:///etc/passwd \
		/away=to:http://127.0.0.2:1/f
	list feed "$URL/there"
	assert_success
	assert_output A/79/1
	for path in loop file away; do
		list feed "$URL/$path"
		assert_failure 1
		[[ "$stderr" == *redirect* ]] || fail "$stderr"
	done
	[ "$(asked /loop)" -le 6 ]
}

@test "sitemaps: an index of indexes, each file once, on this host alone" {
	mkdir web
	index @HERE@/a.xml @HERE@/b.xml.gz @HERE@/index http://127.0.0.2:1/c.xml \
		file:///etc/passwd >web/index
	urlset A/79/1 A/79/2 >web/a.xml
	index @HERE@/a.xml @HERE@/d.xml @HERE@/deep >web/b.xml.gz
	urlset A/79/3 >web/d.xml
	index @HERE@/deeper >web/deep
	serve
	list sitemap "$URL/index"
	assert_success
	assert_equal "$(cut -f1 <<<"$output" | xargs)" "A/79/1 A/79/2 A/79/3"
	[[ "$stderr" == *"3 sitemaps passed over"* ]] || fail "$stderr"
	assert_equal "$(asked)" 5
}

@test "sitemaps: one that fails does not keep back the others" {
	mkdir web
	index @HERE@/gone @HERE@/a.xml >web/index
	index @HERE@/down @HERE@/a.xml >web/index2
	urlset A/79/1 >web/a.xml
	serve /down=503
	list sitemap "$URL/index"
	assert_failure 1
	assert_output "$(printf 'A/79/1\ten')"
	[[ "$stderr" == *"/gone: 404"* ]]
	list sitemap "$URL/index2"
	assert_failure 75
	assert_output "$(printf 'A/79/1\ten')"
}

@test "sitemaps: what --since leaves out is not asked for" {
	mkdir web
	cat >web/index <<-'END'
		<sitemapindex><sitemap><loc>@HERE@/a</loc><lastmod>2023-01-01</lastmod></sitemap>
		<sitemap><loc>@HERE@/b</loc><lastmod>2024-06-01T00:00:00Z</lastmod></sitemap>
		</sitemapindex>
	END
	urlset A/79/1 >web/a
	urlset A/79/2 >web/b
	serve
	list sitemap --since 2024 "$URL/index"
	assert_success
	assert_output "$(printf 'A/79/2\ten')"
	assert_equal "$(asked)" 2
}

@test "pages: links relative to where the page is, or says it is" {
	mkdir -p web/en
	echo '<a href="../A/79/1">x</a> <a href="//docs.un.org/fr/A/79/2">y</a>' \
		>web/en/p
	echo '<html><base href="/fr/A/79/"><a href="3">z</a>' >web/q
	serve /old=to:/en/p
	list page "$URL/old" "$URL/q"
	assert_success
	assert_output "$(printf 'A/79/1\t\t\tx\nA/79/2\tfr\t\ty\nA/79/3\tfr\t\tz')"
}

@test "robots.txt: what it forbids is not asked for" {
	mkdir web
	cat >web/robots.txt <<-END
		User-agent: *
		Disallow: /

		User-agent: ods-list
		Disallow: /private
		Allow: /private/open
	END
	feed A/79/1 >web/f
	index @HERE@/private/a @HERE@/private/open >web/index
	mkdir web/private
	urlset A/79/2 | tee web/private/a >web/private/open
	serve /there=to:/private/a
	list feed "$URL/f"
	assert_success
	list feed "$URL/private/x" "$URL/there"
	assert_failure 1
	[[ "$stderr" == *"robots.txt of $URL forbids it"* ]] || fail "$stderr"
	list sitemap "$URL/index"
	assert_failure 1
	assert_output "$(printf 'A/79/2\ten')"
	assert_equal "$(asked '/private/[ax]')" 0
}

@test "robots.txt: a failure of the server forbids all for now" {
	mkdir web
	feed A/79/1 >web/f
	serve /robots.txt=503
	list feed "$URL/f"
	assert_failure 75
	[[ "$stderr" == *"robots.txt cannot be had"* ]]
	assert_equal "$(asked)" 0
}

@test "robots.txt: its Crawl-delay is kept" {
	mkdir web
	printf 'User-agent: *\nCrawl-delay: 0.5\n' >web/robots.txt
	index @HERE@/a @HERE@/b >web/index
	urlset A/79/1 | tee web/a >web/b
	serve
	list sitemap "$URL/index"
	assert_success
	awk 'NR > 1 && $1 - t < 0.4 {bad = 1} {t = $1}
		END {exit bad || NR != 4}' log
}

@test "--rate: the log of the server shows no more" {
	mkdir web
	# shellcheck disable=SC2046
	index $(seq -f @HERE@/%.0f 1 9) >web/index
	serve
	run --separate-stderr ods-list sitemap --rate 20/s "$URL/index"
	# 50 ms each, as far as a busy machine can tell.
	awk 'NR == 1 {first = $1} END {exit $1 - first < 0.45 || NR != 11}' log
}

@test "a series: up to some that are missing" {
	start ods_server.py A/RES/79/1=ok A/RES/79/2=404,ok A/RES/79/4=503,ok \
		A/RES/79/5=img A/RES/79/9=ok
	list series --ods "$URL" --misses 3 A/RES/79/1..
	assert_success
	assert_equal "$stderr" ""
	assert_output "$(printf 'A/RES/79/%d\ten\n' 1 2 4 5)"
	# Nothing but first steps, and no robots.txt.
	assert_equal "$(grep -c '^GET /api' log)" "$(wc -l <log)"
	list series --ods "$URL" A/RES/79/4..
	assert_output "$(printf 'A/RES/79/%d\ten\n' 4 5 9)"
	list series --ods "$URL" --misses 1 A/RES/79/3.. A/RES/79/4..4
	assert_success
	assert_output "$(printf 'A/RES/79/4\ten')"
}

@test "a series at the United Nations: who asks?" {
	# (There is no way there but by a proxy that is not there.)
	export https_proxy=http://127.0.0.1:1
	list series --tries 1 A/RES/79/1..1
	assert_failure 75
	[[ "$stderr" == *"who asks?"* ]] || fail "$stderr"
	list series --tries 1 --contact me@example.org A/RES/79/1..1
	assert_failure 75
	[[ "$stderr" != *"who asks?"* ]] || fail "$stderr"
}

@test "a series: in the languages asked for" {
	start ods_server.py A/RES/79/1=ok
	list series --ods "$URL" --lang fr,de --misses 1 A/RES/79/1..
	assert_success
	assert_output "$(printf 'A/RES/79/1\tfr\nA/RES/79/1\tde')"
	grep -q 'l=O&' log
}

@test "a series: a document that ODS spells otherwise" {
	start ods_server.py "S/RES/2701 (2023)=ok" "S/RES/2702(2023)=error" \
		"S/RES/2702 (2023)=ok"
	list series --ods "$URL" --tries 1 S/RES/2700..2703
	assert_success
	assert_output "$(printf 'S/RES/%d(2023)\ten\n' 2701 2702)"
}

@test "a series: failures are named, and are no misses" {
	start ods_server.py A/RES/79/1=ok A/RES/79/2=503 A/RES/79/3=error \
		A/RES/79/4=shell A/RES/79/5=ok
	list series --ods "$URL" --misses 4 --tries 2 A/RES/79/1..6
	assert_failure 75
	assert_output "$(printf 'A/RES/79/%d\ten\n' 1 5)"
	for n in 2 3 4; do
		[[ "$stderr" == *"A/RES/79/$n (en): "* ]] || fail "$stderr"
	done
	[[ "$stderr" == *"A/RES/79/1..6: 3 could not be asked for"* ]]
	# A host that fails always is left alone.
	list series --ods http://127.0.0.1:1 --tries 1 A/RES/79/1..
	assert_failure 75
}

@test "a series of a mirror, from a folder and over HTTP" {
	mkdir web
	for n in 1 2 4; do echo "# $n" >"web/A_RES_79_$n-EN.md"; done
	list series --mirror 'web/{symbol_}-{LANG}.{type}' --type md A/RES/79/1..
	assert_success
	assert_equal "$(cut -f1 <<<"$output" | xargs)" \
		"A/RES/79/1 A/RES/79/2 A/RES/79/4"
	serve
	list series --mirror "$URL/{symbol_}-{LANG}.{type}" --type md A/RES/79/1..
	assert_success
	assert_equal "${#lines[@]}" 3
}

@test "ods-fetch reads what ods-list writes" {
	local mirror="$ROOT/examples/mirror/{symbol_}-{LANG}.{type}" form
	for form in "" --records; do
		rm -rf store
		# shellcheck disable=SC2086
		ods-list feed $form "$ROOT/examples/lists/feed.xml" |
			ods-fetch --store store --type docx --mirror "$mirror" >out
		run jq -c '[.symbol, .lang, .source.media_type != null, .error.code]' out
		assert_output '["A/RES/99/1","en",true,null]
["A/99/63","en",true,null]'
	done
	assert_equal "$(jq -r '.listed.date' out | xargs)" "2044-12-22 2044-07-11"
	# Without a language: those of --lang.
	urlset A/RES/99/1 | sed 's|/en/|/|' | ods-list sitemap - |
		ods-fetch --store store --type docx --lang fr --mirror "$mirror" |
		jq -e '.lang == "fr" and .source'
	ods-list page "$ROOT/examples/lists/page.html" |
		ods-fetch --store store --type docx,html --mirror "$mirror" |
		jq -es 'length == 2 and all(.lang == "en" and .source)'
}

@test "the options of --help are those of the man page" {
	ods-list --help | grep -oE -- '--[a-z][a-z-]+' | sort -u >help
	mandoc -Tutf8 "$ROOT/fetch/ods-list.1" | sed 's/.\x08//g' >text
	sed -n '/^DESCRIPTION/,/^EXIT STATUS/p' text |
		grep -oE -- '(^|[^[:alnum:]])--[a-z][a-z-]+' |
		grep -oE -- '--[a-z][a-z-]+' | sort -u >page
	diff <(grep -vxE -- '--(help|version)' help) page
	ods-list --version | grep -q '^ods-list [0-9]'
}

@test "the listers of the man page are those of the program" {
	run --separate-stderr ods-list no-such-lister x
	assert_failure 2
	sed -n 's/.*is none of //p' <<<"${stderr_lines[0]}" | tr ' ' '\n' |
		sort >program
	sed -n 's/^\.It Cm \([a-z]*\) .*/\1/p' "$ROOT/fetch/ods-list.1" |
		sort >page
	diff program page
}

@test "| head ends quietly; a full disk does not" {
	# shellcheck disable=SC2046
	urlset $(seq -f A/79/%.0f 1 20000) >many
	run --separate-stderr bash -c 'ods-list sitemap many | head -1; exit ${PIPESTATUS[0]}'
	[ "$status" -eq 141 ] || [ "$status" -eq 0 ]
	assert_equal "$stderr" ""
	run --separate-stderr bash -c 'ods-list sitemap many >/dev/full'
	assert_failure 1
	[[ "$stderr" == *"write error"* ]]
	run bash -c 'ods-list sitemap many >&-'
	assert_failure 1
}
