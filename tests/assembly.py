#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Resolutions of the Assembly that old texts of the Security Council cite.

assembly.py TEXTS: what ods-parse | ods-enrich find of them in the English
texts of 1946 to 1994 (files S_RES_0042_1948_EN_GOLD.txt) beside what the
patterns find that corpora of these texts have been made with; the truth is
data/assembly/references.tsv.  A table by decade: references, found by ours,
found by the patterns, and what of ours is no reference.
"""
import collections
import json
import os
import re
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
ROMAN = r"[IVXLC]+"
PATTERNS = [
    r"\b(?P<number>\d+) \((?P<year>(?:19|20)\d\d)\)",
    r"General Assembly resolution (?P<number>\d+(?: [A-Z])?) "
    r"\((?P<session>(?:ES-|S-)?" + ROMAN + r")\)",
    r"A/RES/(?P<slash>\d+/\d+)",
    r"General Assembly resolution (?P<slash>\d+/\d+)",
]


def truth():
    out = {}
    path = os.path.join(HERE, "data/assembly/references.tsv")
    with open(path, encoding="utf-8") as file:
        for line in file:
            if not line.startswith("#"):
                number, year, cited = line.rstrip("\n").split("\t")
                out[int(number), int(year)] = collections.Counter(cited.split())
    return out


def by_patterns(text):
    """A year in brackets is a resolution of the Council, and does not count."""
    text, found = re.sub(r"\s+", " ", text), collections.Counter()
    for pattern in PATTERNS:
        for m in re.finditer(pattern, text):
            groups = m.groupdict()
            if groups.get("session"):
                found["%s(%s)" % (groups["number"].replace(" ", ""),
                                  groups["session"])] += 1
            elif groups.get("slash"):
                found[groups["slash"]] += 1
    return found


def by_ours(path):
    parsed = subprocess.run(["ods-parse", "--quiet", "--jobs", "1", path],
                            check=True, capture_output=True)
    enriched = subprocess.run(["ods-enrich", "--quiet", "--jobs", "1"],
                              input=parsed.stdout, check=True,
                              capture_output=True)
    found = collections.Counter()
    for c in json.loads(enriched.stdout)["citations"]:
        if c["target"].startswith("A/RES/") and c["kind"] == "resolution":
            found[c["target"][len("A/RES/"):]] += 1
    return found


def main():
    texts, wanted = sys.argv[1], truth()
    rows = collections.defaultdict(lambda: [0, 0, 0, 0])
    for name in sorted(os.listdir(texts)):
        m = re.match(r"S_RES_0*(\d+)_(\d{4})_EN", name)
        if m is None or int(m[2]) > 1994:
            continue
        path = os.path.join(texts, name)
        with open(path, encoding="utf-8") as file:
            patterns = by_patterns(file.read())
        ours = by_ours(path)
        right = wanted.get((int(m[1]), int(m[2])), collections.Counter())
        if ours != right:
            print("%s: missed %s, too many %s" % (
                name, " ".join((right - ours).elements()) or "none",
                " ".join((ours - right).elements()) or "none"),
                file=sys.stderr)
        for row in rows[m[2][:3] + "0s"], rows["all"]:
            row[0] += right.total()
            row[1] += (right & ours).total()
            row[2] += (right & patterns).total()
            row[3] += (ours - right).total()
    print("decade\treferences\tours\tpatterns\tours, no reference")
    for decade in sorted(rows):
        print("\t".join([decade] + [str(n) for n in rows[decade]]))


main()
