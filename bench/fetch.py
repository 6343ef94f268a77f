# SPDX-License-Identifier: GPL-3.0-or-later
"""fetch.py PORT WWW WORK: ods-fetch beside curl and wget2, in rounds.

At PORT is an HTTP server whose root is WWW.  Makes 20,000 pages there
of 23 KB, no two alike, and takes all of them by each client in turn, five
rounds, each into a fresh folder below WORK.  Nothing is deleted between
rounds: a file system is slow for a while after thousands of files have gone.
What counts is the median over the rounds of the ratio within a round.

Then the memory that ods-fetch takes for 20,000 small bodies and for 200 of
20 MB.
"""
import os
import shutil
import statistics
import subprocess
import sys

port, www, work = sys.argv[1:]
COUNT, SIZE, LARGE, LARGE_SIZE, ROUNDS = 20000, 23000, 200, 20 << 20, 6
SITE = f"http://127.0.0.1:{port}"
WORDS = "The General Assembly decides to remain seized of the matter. "
PARAGRAPH = f"<p>{WORDS * 8}</p>\n"


def page(path, title, size):
    """A page in HTML of about so many bytes."""
    with open(path, "w", encoding="ascii") as f:
        f.write(f"<!DOCTYPE html>\n<html><head><title>{title}</title></head>"
                f"\n<body>\n{PARAGRAPH * (size // len(PARAGRAPH))}"
                "</body></html>\n")


def lines(name, text):
    """A file of WORK with that text."""
    path = os.path.join(work, name)
    with open(path, "w", encoding="ascii") as f:
        f.write(text)
    return path


def measure(command, folder, stdin="/dev/null"):
    """Wall and processor seconds, and MiB at most, of a command."""
    folder = os.path.join(work, folder)
    os.mkdir(folder)
    # What this process has grown to would be counted as a child's of its own.
    used = os.path.join(folder, "used")
    command = ["/usr/bin/time", "-o", used, "-f", "%e %U %S %M", *command]
    with open(stdin, "rb") as given, \
            open(os.path.join(folder, "out"), "wb") as out, \
            open(os.path.join(folder, "err"), "wb") as err:
        subprocess.run(command, cwd=folder, stdin=given, stdout=out,
                       stderr=err, check=True)
    with open(used, encoding="ascii") as f:
        wall, user, system, kib = map(float, f.read().split())
    return wall, user + system, kib / 1024


def ours():
    """ods-fetch, of what its input names."""
    return ["ods-fetch", "--quiet", *RATE, "--jobs", "16", "--type", "html",
            "--mirror", SITE + "/{symbol_}-{LANG}.{type}", "--store", "store"]


RATE = ["--rate", "0"]


def main():
    names = [f"A_RES_78_{n}-EN.html" for n in range(1, COUNT + 1)]
    for n, name in enumerate(names, 1):
        page(os.path.join(www, name), f"A/RES/78/{n}", SIZE)
    symbols = lines("symbols", "".join(
        f"A/RES/78/{n}\n" for n in range(1, COUNT + 1)))
    config = lines("curl.cfg", "".join(
        f'url = "{SITE}/{name}"\noutput = "{name}"\n' for name in names))
    urls = lines("urls", "".join(f"{SITE}/{name}\n" for name in names))
    clients = [
        ("ods-fetch", ours(), symbols),
        ("curl", ["curl", "-s", "--parallel", "--parallel-max", "16", "-K",
                  config], "/dev/null"),
        ("wget2", ["wget2", "-q", "--no-robots", "--max-threads=16", "-i",
                   urls], "/dev/null"),
    ]
    clients = [c for c in clients if shutil.which(c[0])]
    rounds = []
    for r in range(ROUNDS):
        # Each goes first in its turn: who does finds the most memory free.
        turn = clients[r % len(clients):] + clients[:r % len(clients)]
        rounds.append({name: measure(command, f"{r}-{name}", stdin)
                       for name, command, stdin in turn})
    rss = max(r["ods-fetch"][2] for r in rounds)
    for name in [c[0] for c in clients][1:]:
        print(f"fetch      {name:10}", end="")
        for at, what in enumerate(("rate", "cpu")):
            mine = [r["ods-fetch"][at] for r in rounds]
            theirs = [r[name][at] for r in rounds]
            ratios = [b / a for a, b in zip(mine, theirs)]
            print(f" {what}: ours {statistics.median(mine):5.2f} s "
                  f"theirs {statistics.median(theirs):5.2f} s ratio "
                  f"{statistics.median(ratios):5.2f} "
                  f"({min(ratios):.2f}-{max(ratios):.2f})", end="")
        print()
    if "wget2" not in rounds[0]:
        print("fetch      wget2      not installed")
    print(f"fetch      memory of {COUNT} bodies of {SIZE // 1000} KB: "
          f"{rss:.0f} MiB")

    large = os.path.join(www, "large")
    page(large, "large", LARGE_SIZE)
    for n in range(1, LARGE + 1):
        os.symlink(large, os.path.join(www, f"A_RES_79_{n}-EN.html"))
    symbols = lines("large", "".join(
        f"A/RES/79/{n}\n" for n in range(1, LARGE + 1)))
    _, _, rss = measure(ours(), "large-bodies", symbols)
    print(f"fetch      memory of {LARGE} bodies of {LARGE_SIZE >> 20} MiB: "
          f"{rss:.0f} MiB")


main()
