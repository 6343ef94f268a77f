#!/usr/bin/env bats
# SPDX-License-Identifier: GPL-3.0-or-later
# The same demands of every program of the pipe.

load helper

# The table: a program; what makes it a filter from stdin to stdout (@store: a
# store with the bodies, @mirror: the files they come from); the stage whose
# records it reads; whether it has --jobs.  What a program cannot be asked for is said in `exempt`.
programs=(
	"ods-fetch|--store new --source mirror --mirror file://@mirror/{symbol_}-{LANG}.{type} --lang en --type docx,html,md,xml|symbols|yes"
	"ods-parse|--store @store|fetched|yes"
	"ods-enrich||parsed|yes"
	"ods-load|--records - --quiet|enriched|no"
)

# exempt PROGRAM DEMAND: a reason, if there is one.
exempt() {
	case $1:$2 in
	ods-fetch:cut) echo "a list of symbols may end without a newline" ;;
	ods-fetch:failed) echo "what failed once is asked for again" ;;
	*) return 1 ;;
	esac
}

setup_file() {
	cd "$BATS_FILE_TMPDIR" || return 1
	cp "$BATS_TEST_DIRNAME/../examples/symbols" symbols.in
	mirror=$(cd "$BATS_TEST_DIRNAME/../examples/mirror" && pwd)
	ods-fetch --store store --source mirror --type docx,html,md,xml \
		--mirror "file://$mirror/{symbol_}-{LANG}.{type}" \
		--lang ar,zh,en,fr,ru,es <symbols.in >fetched.in
	ods-parse --store store <fetched.in >parsed.in
	ods-enrich <parsed.in >enriched.in
	[ "$(wc -l <enriched.in)" -gt 20 ]
}

# each DEMAND: ask it of every program, then fail if one did not meet it.
each() {
	local row program args input jobs reason missed=()
	for row in "${programs[@]}"; do
		IFS='|' read -r program args input jobs <<<"$row"
		if reason=$(exempt "$program" "$1"); then
			echo "# $program: not asked for \"$1\": $reason"
			continue
		fi
		args=${args//@store/$BATS_FILE_TMPDIR/store}
		args=${args//@mirror/$ROOT/examples/mirror}
		read -r -a args <<<"$args"
		input=$BATS_FILE_TMPDIR/$input.in
		mkdir -p "$program.$1"
		(cd "$program.$1" && "demand_$1") || missed+=("$program")
	done
	[ ${#missed[@]} -eq 0 ] || fail "$1: ${missed[*]}"
}

# Run the program as a filter; its stdout is plain text.
filter() {
	if [ "$program" = ods-load ]; then
		"$program" "${args[@]}" "$@" | zstd -dcq
	else
		"$program" "${args[@]}" "$@"
	fi
}

# want STATUS COMMAND...: stdout in out, stderr in err.
want() {
	local status=$1 got=0
	shift
	"$@" >out 2>err || got=$?
	[ "$got" -eq "$status" ] && return
	echo "# $program: exit status $got instead of $status: $(head -3 err)"
	return 1
}

# lines FILE N: it has N lines.
lines() {
	[ "$(wc -l <"$1")" -eq "$2" ] && return
	echo "# $program: $1 has $(wc -l <"$1") lines instead of $2: $(head -c 300 "$1")"
	return 1
}

# A record that every stage reads: its key order is that of a record.
failed='{"v":1,"symbol":"A/RES/99/404","lang":"en","x":{"b" : 1.50e+1,"a":"\u00e9\/"},"error":{"stage":"fetch","code":"absent","message":"no"}}'

demand_usage() {
	want 2 "$program" --no-such-option </dev/null &&
		lines out 0 && lines err 2 && grep -q "^$program: " err
}
@test "a wrong option: two lines on stderr, status 2" {
	each usage
}

demand_help() {
	want 0 "$program" --help && grep -q "^usage: $program" out &&
		lines err 0 &&
		want 0 "$program" --version && lines out 1 && lines err 0 &&
		grep -q "^$program .*[0-9]" out
}
@test "--help and --version: on stdout, status 0" {
	each help
}

demand_man() {
	local page
	page=$(echo "$ROOT"/*/"$program.1")
	"$program" --help | grep -oE -- '--[a-z][a-z-]+' | sort -u >help
	mandoc -Tutf8 "$page" | sed 's/.\x08//g' >text
	sed -n '/^OPTIONS\|^DESCRIPTION/,/^EXIT STATUS/p' text |
		grep -oE -- '(^|[^[:alnum:]])--[a-z][a-z-]+' |
		grep -oE -- '--[a-z][a-z-]+' | sort -u |
		grep -vxE -- '--(help|version)' >in-page
	grep -vxE -- '--(help|version)' help >help.own
	diff -u help.own in-page | sed "s/^/# $program: /"
	cmp -s help.own in-page
}
@test "the options of --help are those of the man page" {
	each man
}

demand_full() {
	local status=0
	"$program" "${args[@]}" <"$input" >/dev/full 2>err || status=$?
	[ $status -eq 1 ] && grep -q "^$program: " err && return
	echo "# $program: exit status $status: $(head -3 err)"
	return 1
}
@test "a full disk: status 1" {
	[ -c /dev/full ]
	each full
}

# What is opened next must not become the stdout or stderr that is closed.
demand_closed() {
	want 1 closed_stdout && grep -q "^$program: " err || return 1
	"$program" --no-such-option 2>&-
	[ $? -eq 2 ]
}
closed_stdout() {
	"$program" "${args[@]}" <"$input" >&-
}
@test "a closed stdout: status 1" {
	each closed
}

demand_cut() {
	printf '%s' "$failed" >short
	want 1 filter <short && grep -q "^$program: " err
}
@test "a last line without a newline: status 1" {
	each cut
}

demand_folder() {
	want 1 filter <. && grep -q "^$program: " err
}
@test "a folder as stdin: status 1" {
	each folder
}

demand_empty() {
	want 0 filter </dev/null && lines out 0 && lines err 0
}
@test "nothing in, nothing out" {
	each empty
}

demand_failed() {
	printf '%s\n' "$failed" "$failed" >in
	want 0 filter <in && cmp in out
}
@test "a failed record passes byte for byte" {
	each failed
}

# Something is put into every record: after the brace or before the last one.
demand_unknown() {
	local x='"x y":{"b" : 1.50e+1,"a":"\u00e9\/\ud83d\ude00","c":[ ]}'
	if [ "$program" = ods-fetch ]; then
		printf '{"symbol":"A/RES/99/2","lang":"en",%s}\n' "$x" >in
	else
		head -3 "$input" | sed "s|}\$|,${x//\\/\\\\}}|" >in
	fi
	want 0 filter <in && lines out "$(wc -l <in)" || return 1
	[ "$(grep -cF "$x" out)" -eq "$(wc -l <in)" ] && return
	echo "# $program: lost or changed: $(grep -vF "$x" out | head -c 300)"
	return 1
}
@test "keys that nobody knows pass byte for byte" {
	each unknown
}

# The time of a transfer is the one thing that differs.
timeless() {
	sed -E 's/"fetched":"[^"]*"//'
}
demand_twice() {
	want 0 filter <"$input" && timeless <out >first || return 1
	rm -rf new
	want 0 filter <"$input" && timeless <out >second || return 1
	[ -s first ] && cmp first second
}
@test "the same bytes twice" {
	each twice
}

demand_jobs() {
	if [ "$jobs" = no ]; then
		"$program" --help | grep -qE -- '^ .*--jobs' || return 0
		echo "# $program has --jobs: say so in the table"
		return 1
	fi
	want 0 filter --jobs 1 <"$input" && timeless <out >one || return 1
	rm -rf new
	want 0 filter --jobs 4 <"$input" && timeless <out >four || return 1
	[ -s one ] && cmp one four
}
@test "--jobs 1 and --jobs 4 give the same bytes" {
	each jobs
}

demand_head() {
	local status
	for _ in {1..40}; do cat "$input"; done >many
	"$program" "${args[@]}" <many 2>err | head -c 20 >out
	status=${PIPESTATUS[0]}
	lines err 0 && { [ "$status" -eq 141 ] || [ "$status" -eq 0 ]; } && return
	echo "# $program: exit status $status: $(head -3 err)"
	return 1
}
@test "| head ends quietly" {
	each head
}

# bad_record FILE: between two others it costs itself only.
bad_record() {
	{ printf '%s\n' "$failed"; cat "$1"; printf '%s\n' "$failed"; } >in
	want 0 filter <in && lines out 3 || return 1
	sed -n 2p out >second
	if [ "$program" = ods-fetch ]; then
		jq -e '.error.stage == "fetch" and
			(.error.code == "bad-record" or
			 .error.code == "bad-symbol")' second >/dev/null && return
	else
		jq -e --arg stage "${program#ods-}" '.v == 1 and
			.symbol == null and .lang == null and
			.error.stage == $stage and .error.code == "bad-record" and
			.error.line == 2 and (.error.message | length) > 0 and
			(.error.excerpt | utf8bytelength) <= 400' \
			second >/dev/null && return
	fi
	echo "# $program: $(head -c 500 second)"
	return 1
}

demand_json() {
	local line n=0
	for line in 'no JSON' '{"v":1,"symbol":"A/RES/99/1"' '[1,2]' '{"v":2}' \
		'{"v":1,"v":1}' '{"v":1} {"v":1}' '{"v":1,"symbol":"\x"}'; do
		n=$((n + 1))
		printf '%s\n' "$line" >bad.$n
		bad_record bad.$n || return 1
	done
}
@test "what is not JSON becomes a bad-record" {
	each json
}

demand_utf8() {
	printf '{"v":1,"symbol":"A/RES/99/1\xff\xc0\xaf","lang":"en"}\n' >bad
	bad_record bad
}
@test "what is not UTF-8 becomes a bad-record" {
	each utf8
}

demand_long() {
	printf '%s\n' "$failed" >short
	(
		# (The sanitizers take terabytes of addresses.)
		[[ "$ODS_BIN" == *asan* ]] || ulimit -v $((4 * 1024 * 1024))
		{
			cat short
			printf '{"v":1,"symbol":"A/RES/99/1","lang":"en","x":"'
			head -c 300000000 /dev/zero | tr '\0' x
			printf '"}\n'
			cat short
		} | filter >out 2>err
	) || { echo "# $program: $(head -3 err)"; return 1; }
	lines out 3 && [ "$(wc -c <out)" -lt 4000 ] &&
		sed -n 2p out | jq -e '.error.code == "bad-record" or
			.error.code == "bad-symbol"' >/dev/null
}
@test "a line of 300 MB becomes a bad-record" {
	each long
}
