#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""warehouse.py LAKE TABLE <rows: the current rows of a table, as a warehouse
gives them (JSON objects, a line each), must be those of the lake."""
import json
import os
import re
import subprocess
import sys

lake, table = sys.argv[1:]
root = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
with open(f"{root}/schema/{table}.json", encoding="utf-8") as f:
    columns = json.load(f)["properties"]


def plain(column, value):
    """A value as the lake has it, whatever the warehouse makes of it."""
    types = columns[column]["type"]
    types = types if isinstance(types, list) else [types]
    if value is None:
        return [] if "array" in types else None
    if isinstance(value, str) and ("array" in types or "object" in types):
        value = json.loads(value)
    if isinstance(value, str) and ("integer" in types or "number" in types):
        value = json.loads(value)
    if "boolean" in types:
        return bool(value)
    if "number" in types:
        return float(value)
    if columns[column].get("format") == "date-time":
        return re.sub(r"(\.0+)?(\+00(:?00)?|Z)?$", "",
                      value.replace(" ", "T"))
    return value


def rows(lines):
    """All rows in an order of their own."""
    out = []
    for line in lines:
        row = json.loads(line)
        out.append(json.dumps([plain(c, row[c]) for c in columns],
                              sort_keys=True))
    return sorted(out)


there = rows(line for line in sys.stdin.buffer.read().split(b"\n") if line)
text = subprocess.run(["ods-lake", "cat", "--current", lake, table],
                      check=True, stdout=subprocess.PIPE).stdout
here = rows(line for line in text.split(b"\n") if line)
for name, only in (("lake", set(here) - set(there)),
                   ("warehouse", set(there) - set(here))):
    for row in sorted(only)[:3]:
        print(f"{table}: in the {name} alone: {row[:2000]}")
if here != there:
    print(f"{table}: {len(here)} rows in the lake, {len(there)} there")
sys.exit(here != there)
