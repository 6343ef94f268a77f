# SPDX-License-Identifier: GPL-3.0-or-later
"""Numbers of resolutions, symbols and dates by one regular expression."""
import json
import re
import sys

FORM = re.compile(r'(?:E?S-)?\d{1,3}/\d{1,4}(?:\s[A-Z]\b)?|\d{1,4}\s?[A-Z]?\s?\((?:\d{4}|[IVXLC]+)\)|[A-Z]{1,5}(?:/[A-Z0-9][\w.\-]*)+|\d{1,2}\s\w+(?:\sde)?\s(?:de\s)?\d{4}|\d{4}\s?年\s?\d+\s?月\s?\d+\s?日')
hits = 0
for line in sys.stdin:
    for block in json.loads(line)['document']['blocks']:
        hits += len(FORM.findall(block['text']))
print(hits)
