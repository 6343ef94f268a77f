#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""csv_rows.py TABLE <csv: the rows as JSON objects, a line each, their values
typed by schema/TABLE.json (Python's reader cannot tell null and "")."""
import csv
import json
import os
import sys

root = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
with open(f"{root}/schema/{sys.argv[1]}.json", encoding="utf-8") as f:
    columns = json.load(f)["properties"]
csv.field_size_limit(1 << 30)
sys.stdin.reconfigure(newline="", encoding="utf-8")
for row in csv.DictReader(sys.stdin, strict=True):
    for column, value in row.items():
        types = columns[column]["type"]
        if value == "" and "null" in types:
            row[column] = None
        elif "string" not in types:
            row[column] = json.loads(value)
    print(json.dumps(row))
