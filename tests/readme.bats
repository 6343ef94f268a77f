#!/usr/bin/env bats
# SPDX-License-Identifier: GPL-3.0-or-later
# What README.md and the man pages tell people to type.
#
# In README.md a block of commands follows <!-- test -->, or
# <!-- test: COMMAND --> where it needs something that COMMAND looks for (the
# word "postgres": a server, which is started here); a block after
# <!-- output --> is what the block before it prints.  Other blocks need the
# network and are not run.

load helper

# The blocks in order, as files: NN.sh, NN.python, NN.needs, NN.output.
setup_file() {
	mkdir -p "$BATS_FILE_TMPDIR/blocks"
	awk -v dir="$BATS_FILE_TMPDIR/blocks" '
		/^<!-- test/ {
			n++; mark = "test"; needs = $0
			sub(/^<!-- test:? */, "", needs); sub(/ *-->$/, "", needs)
			if (needs != "") print needs >sprintf("%s/%02d.needs", dir, n)
			next
		}
		/^<!-- output -->/ { mark = "output"; next }
		/^```/ && inside { close(file); inside = 0; next }
		/^```/ && mark != "" {
			type = mark == "output" ? "output" : substr($0, 4)
			file = sprintf("%s/%02d.%s", dir, n, type)
			printf "" >file
			inside = 1; mark = ""
			next
		}
		inside { print >file }
	' "$BATS_TEST_DIRNAME/../README.md"
	mkdir "$BATS_FILE_TMPDIR/here"
	ln -s "$BATS_TEST_DIRNAME"/../{examples,pipelines} \
		"$BATS_FILE_TMPDIR/here/"
}

# A PostgreSQL of our own, reached by a socket; false where there is none.
start_postgres() {
	local bin as=()
	bin=$(printf '%s\n' /usr/lib/postgresql/*/bin | sort -V | tail -1)
	[ -x "$bin/initdb" ] || return 1
	command -v psql >/dev/null || return 1
	PG=$(mktemp -d)
	if [ "$(id -u)" -eq 0 ]; then
		id postgres >/dev/null 2>&1 || return 1
		chown postgres "$PG"
		as=(runuser -u postgres --)
	fi
	PGSTOP=("${as[@]}" "$bin/pg_ctl" -D "$PG/data" -m immediate -w stop)
	(
		cd "$PG"
		"${as[@]}" "$bin/initdb" -D data -U etl --auth=trust --no-sync \
			-E UTF8 --locale=C.UTF-8
		"${as[@]}" "$bin/pg_ctl" -D "$PG/data" -w -l "$PG/log" -o \
			"-c listen_addresses='' -c unix_socket_directories=$PG -c fsync=off" \
			start
	) >/dev/null 2>&1 3>&- || return 1
	export PGHOST=$PG PGUSER=etl PGDATABASE=postgres
}

teardown() {
	if [ -n "${PG-}" ]; then
		"${PGSTOP[@]}" >/dev/null 2>&1 || true
		rm -rf "$PG"
	fi
}

# block N: run it, compare its output.
block() {
	local base=$BATS_FILE_TMPDIR/blocks/$1 needs=
	cd "$BATS_FILE_TMPDIR/here" || return 1
	[ ! -e "$base.needs" ] || needs=$(cat "$base.needs")
	case $needs in
	'') ;;
	postgres) start_postgres || { echo "# $1: no PostgreSQL" >&3; return; } ;;
	*)
		bash -c "$needs" >/dev/null 2>&1 ||
			{ echo "# $1: not here: $needs" >&3; return; }
		;;
	esac
	if [ -e "$base.python" ]; then
		run --separate-stderr python3 "$base.python"
	else
		run --separate-stderr bash -eo pipefail "$base.sh"
	fi
	assert_success
	if [ -e "$base.output" ]; then
		diff -u "$base.output" <(printf '%s\n' "$output")
	else
		[ -n "$output$stderr" ] || [ -d lake ]
	fi
}

@test "every command block of README.md runs and prints what it says" {
	local n=0 file
	for file in "$BATS_FILE_TMPDIR"/blocks/*.{sh,python}; do
		echo "== $(cat "$file")"
	done >"$BATS_TEST_TMPDIR/all"
	for n in $(basename -a "$BATS_FILE_TMPDIR"/blocks/* | cut -c1-2 |
		sort -u); do
		block "$n"
	done
	[ "$n" -ge 8 ]
}

@test "README.md names every program and every folder" {
	local name
	for name in "$ROOT"/*/ods-*.c; do
		name=$(basename "$name" .c)
		grep -q "$name" "$ROOT/README.md" || fail "$name"
	done
	for name in $(git -C "$ROOT" ls-tree -d --name-only HEAD |
		grep -v '^\.'); do
		grep -q "$name/" "$ROOT/README.md" || fail "$name/"
	done
}

# The EXAMPLES of a man page as scripts NN.sh, with NN.output where a block
# has lines that begin with `$ ` (a tab, a blank or `> ` goes on with one).
examples_of() {
	awk -v dir="$2" '
		/^\.Sh/ { on = /EXAMPLES/ }
		on && /^\.Bd/ { n++; base = sprintf("%s/%02d", dir, n)
			inside = 1; shown = 0; next }
		/^\.Ed/ { inside = 0; close(base ".sh"); close(base ".output") }
		!inside { next }
		{
			gsub(/\\\(aq/, "\047"); gsub(/\\&/, "")
			gsub(/\\-/, "-"); gsub(/\\e/, "\\")
		}
		sub(/^\$ /, "") { shown = 1; print >(base ".sh"); next }
		shown && (sub(/^> /, "") || /^[ \t]/) { print >(base ".sh"); next }
		{ print >(base (shown ? ".output" : ".sh")) }
	' "$1"
}

# What the examples name; a symbol that is not in the mirror is absent there.
prepare() {
	mkdir bin copy
	cat >bin/ods-fetch <<-END
		#!/bin/bash
		case " \$* " in
		*" s3://"*) set -- "\$@" --mirror \
			'examples/mirror/{symbol_}-{LANG}.{type}' ;;
		*" --mirror "* | *" --ods "* | *" --offline "*) ;;
		*) set -- "\$@" --type docx,html,md,xml --source mirror --mirror \
			'examples/mirror/{symbol_}-{LANG}.{type}' ;;
		esac
		exec $(command -v ods-fetch) "\$@"
	END
	# There is no bucket here: push.bats has a server of its own.
	printf '#!/bin/sh\ntest -d "$1"\n' >bin/ods-push
	chmod +x bin/ods-fetch bin/ods-push
	PATH=$PWD/bin:$PATH
	ln -s "$ROOT"/{examples,pipelines} .
	cp examples/mirror/A_RES_99_1-EN.docx .
	cp A_RES_99_1-EN.docx resolution.docx
	cp examples/symbols symbols
	cp examples/symbols list
	ods-fetch --lang all <symbols | ods-parse >parsed.jsonl
	ods-enrich <parsed.jsonl | tee records.jsonl |
		ods-load --quiet --records records.jsonl.zst lake
	cp -r lake copy/
}

@test "every example of the man pages runs and prints what it says" {
	local page script blocks=0
	prepare
	for page in "$ROOT"/*/*.[15]; do
		mkdir -p "of/${page##*/}"
		examples_of "$page" "of/${page##*/}"
		for script in of/"${page##*/}"/*.sh; do
			[ -e "$script" ] || fail "${page##*/} has no example"
			blocks=$((blocks + 1))
			if grep -qw sqlite3 "$script" && ! command -v sqlite3; then
				echo "# ${page##*/}: no sqlite3" >&3
				continue
			fi
			run --separate-stderr bash -eo pipefail "$script" </dev/null
			[ "$status" -eq 0 ] ||
				fail "${page##*/}: $(cat "$script"): $stderr"
			[ ! -e "${script%.sh}.output" ] ||
				diff -u "${script%.sh}.output" <(printf '%s\n' "$output")
		done
	done
	[ "$blocks" -ge 10 ]
}
