#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""validate.py SCHEMA <lines: every line against a JSON Schema (2020-12)."""
import json
import sys

from jsonschema import Draft202012Validator, FormatChecker

with open(sys.argv[1], encoding="utf-8") as f:
    schema = json.load(f)
Draft202012Validator.check_schema(schema)
validator = Draft202012Validator(schema, format_checker=FormatChecker())
bad = n = 0
for n, line in enumerate(sys.stdin, 1):
    for error in validator.iter_errors(json.loads(line)):
        bad += 1
        if bad <= 20:
            where = "/".join(str(p) for p in error.absolute_path)
            print(f"line {n}: {where}: {error.message[:200]}")
sys.exit(bad > 0 or n == 0)
