#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""lake_sql.py LAKE DDL: load a lake into SQLite with the tables and views of
`ods-lake ddl sqlite`; every current view must have the rows that `ods-lake cat
--current` has."""
import glob
import json
import sqlite3
import subprocess
import sys

lake, ddl = sys.argv[1:]
db = sqlite3.connect(":memory:")
with open(ddl, encoding="utf-8") as f:
    db.executescript(f.read())


def plain(value):
    """As a column of SQLite holds it."""
    if isinstance(value, (list, dict)):
        return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return int(value) if isinstance(value, bool) else value


tables = ("documents blocks notes citations dates actions errors "
          "catalogue").split()
for table in tables:
    for path in glob.glob(f"{lake}/batch=*/{table}/**/*.jsonl.zst",
                          recursive=True):
        batch = path.split("/batch=")[1].split("/")[0]
        text = subprocess.run(["zstd", "-dcq", path], check=True,
                              stdout=subprocess.PIPE).stdout
        for line in text.splitlines():
            row = {"batch": batch, **json.loads(line)}
            db.execute(
                f"insert into {table} ({','.join(row)}) "
                f"values ({','.join('?' * len(row))})",
                [plain(v) for v in row.values()])

bad = 0
for table in tables:
    columns = [c[1] for c in db.execute(f"pragma table_info({table})")][1:]
    view = sorted(map(repr, db.execute(
        f"select {','.join(columns)} from {table}_current")))
    text = subprocess.run(["ods-lake", "cat", "--current", lake, table],
                          check=True, stdout=subprocess.PIPE).stdout
    cat = sorted(repr(tuple(plain(v) for v in json.loads(line).values()))
                 for line in text.splitlines())
    print(table, len(view))
    if view != cat:
        bad += 1
        print(f"{table}: {len(view)} rows in the view, {len(cat)} by cat")
print("withdrawn", db.execute(
    "select count(*) from documents_current where withdrawn").fetchone()[0])
print("texts", db.execute("select count(*) from texts").fetchone()[0])
print(json.dumps(db.execute(
    "select text from texts order by symbol, lang limit 1").fetchone()[0]))
sys.exit(bad > 0)
