#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Documents for nginx to serve as ODS does.

nginx_ods.py N WWW MAP SYMBOLS: makes N documents in PDF below WWW, the map of
percent-encoded symbols to the paths that redirects name (upper case), and the
list of symbols.
"""
import os
import random
import sys

n, www, table, symbols = int(sys.argv[1]), *sys.argv[2:]
random.seed(78)
with open(table, "w") as rows, open(symbols, "w") as names:
    rows.write('default "";\n')
    for i in range(1, n + 1):
        job = f"N24{10000 + i}"
        path = f"/DOC/UNDOC/GEN/N24/{i // 100:03}/{i % 100:02}/PDF/{job}.PDF"
        rows.write(f"A%2FRES%2F78%2F{i} {path};\n")
        names.write(f"A/RES/78/{i}\n")
        file = www + path.lower()
        os.makedirs(os.path.dirname(file))
        # One in ten is larger than what is kept in memory.
        size = 300000 if i % 10 == 0 else random.randrange(2000, 60000)
        with open(file, "wb") as f:
            f.write(f"%PDF-1.4\n% A/RES/78/{i}\n".encode())
            f.write(random.randbytes(size))
            f.write(b"\n%%EOF\n")
