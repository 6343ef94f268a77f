#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""ods-fetch killed at random moments, each time followed by a good run.

kill_fetch.py TIMES SYMBOLS WWW COMMAND...: runs COMMAND (which takes
`--store DIR` and reads SYMBOLS) TIMES times on a new store, ends it by SIGKILL
or SIGTERM, and runs it again.  Then each body of WWW must be in the store
exactly once, with its right hash, and nothing else; and what the killed run
printed must have been on the disk.  Prints the counts; exits 1 at the first
fault, with the number of the try and the seed.
"""
import hashlib
import json
import os
import random
import shutil
import signal
import subprocess
import sys
import time

times, symbols, www, command = (
    int(sys.argv[1]), sys.argv[2], sys.argv[3], sys.argv[4:])
seed = int(os.environ.get("SEED", random.randrange(10**6)))
random.seed(seed)


def digest(path):
    with open(path, "rb") as f:
        return hashlib.sha256(f.read()).hexdigest()


def files(folder):
    return [os.path.join(at, name) for at, _, names in os.walk(folder)
            for name in names]


def bodies(store):
    return [f for f in files(store) if len(os.path.basename(f)) == 64]


def start(store, out):
    with open(symbols, "rb") as names:
        return subprocess.Popen([*command, "--store", store], stdin=names,
                                stdout=out)


def records(path):
    """What was printed; a line that a kill cut off does not count."""
    with open(path, encoding="utf-8") as f:
        return [json.loads(line) for line in f if line.endswith("\n")]


def check(ok, what):
    if not ok:
        sys.exit(f"try {number} (SEED={seed}, after {moment:.4f} s): {what}")


def good_run(store):
    with open("out", "wb") as out:
        status = start(store, out).wait()
    check(status == 0, f"the good run ends with {status}")
    return records("out")


wanted = sorted(digest(f) for f in files(www))
asked = [line.strip() for line in open(symbols, encoding="ascii")]
number, moment = 0, 0.0
begun = time.monotonic()
good_run("store-0")
whole = time.monotonic() - begun
shutil.rmtree("store-0")
printed = unfinished = 0
for number in range(1, times + 1):
    store = f"store-{number}"
    moment = random.uniform(0, whole * 1.05)
    with open("killed", "wb") as out:
        p = start(store, out)
        time.sleep(moment)
        p.send_signal(signal.SIGKILL if number % 2 else signal.SIGTERM)
        status = p.wait()
    before = records("killed")
    unfinished += status != 0
    printed += len(before)
    here = {os.path.basename(f) for f in bodies(store)} \
        if os.path.isdir(store) else set()
    for r in before:
        check(r["source"]["sha256"] in here, f"{r['symbol']} was printed")
    after = good_run(store)
    check([r["symbol"] for r in after] == asked, "records are missing")
    check(all(not r.get("error") for r in after), "a record failed")
    check(sorted(r["source"]["sha256"] for r in after) == wanted, "hashes")
    have = bodies(store)
    check(sorted(os.path.basename(f) for f in have) == wanted, "bodies")
    check(all(digest(f) == os.path.basename(f) for f in have), "bytes")
    check(os.listdir(os.path.join(store, "tmp")) == [], "tmp is not empty")
    shutil.rmtree(store)
print(f"{times} killed, {unfinished} before their end, {printed} records "
      f"before, {len(wanted)} documents each")
