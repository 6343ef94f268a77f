# SPDX-License-Identifier: GPL-3.0-or-later
"""scan.py SCAN <records: SCAN's own lines, and Python's re beside them.

Python gets the same alternation and the first texts of each language, as many
as it takes BYTES of them: it is too slow for more.
"""
import json
import re
import subprocess
import sys
import time

BYTES = 60_000
scan = sys.argv[1]
lines = sys.stdin.buffer.readlines()

texts, sizes = {}, {}
for line in lines:
    record = json.loads(line)
    lang = record['lang']
    for part in record['document']['blocks'] + record['document']['notes']:
        if sizes.get(lang, 0) < BYTES:
            texts.setdefault(lang, []).append(part['text'])
            sizes[lang] = sizes.get(lang, 0) + len(part['text'].encode())

patterns = dict(line.split('\t', 1) for line in subprocess.run(
    [scan, '--patterns'], check=True, capture_output=True, text=True)
    .stdout.splitlines())
measured = subprocess.run(
    [scan], input=b''.join(lines), check=True, capture_output=True)
for line in measured.stdout.decode().splitlines():
    print(line)
    lang, ours = re.match(r'scan (\w+) .*?ours +([\d.]+) MB/s', line).groups()
    form = re.compile(patterns[lang], re.IGNORECASE)
    begin = time.process_time()
    for text in texts[lang]:
        form.findall(text)
    theirs = sizes[lang] / 1e6 / (time.process_time() - begin)
    print(f'scan {lang}  Python re {theirs:.3f} MB/s  '
          f'ratio {float(ours) / theirs:6.1f}')
