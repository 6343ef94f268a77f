# SPDX-License-Identifier: GPL-3.0-or-later
# The stand-in for ODS in a test.
#
# serve [SYMBOL=SHAPE ...]: start it (ods_server.py); its requests go to ./log.
# Sets SERVER (a pid), PORT, and FETCH: ods-fetch that asks it, and waits for
# nothing.
serve() {
	mkfifo port
	/usr/bin/python3 "$ROOT/tests/ods_server.py" log "$@" >port 3>&- &
	SERVER=$!
	read -r PORT <port
	rm port
	FETCH=(ods-fetch --ods "http://127.0.0.1:$PORT" --store store --rate 0
		--wait 0 --timeout 5)
}

stop() {
	kill "$SERVER" && { wait "$SERVER" || true; }
	SERVER=
}

teardown() {
	[ -z "${SERVER-}" ] || stop
}

# fetch ARGS...: from the stand-in.
fetch() {
	"${FETCH[@]}" "$@"
}
