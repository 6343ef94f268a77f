#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""flip.py LAKE: change every byte of every manifest and of every file of rows,
one at a time; `ods-lake verify` must name the file each time.  (Of a file of
more than 60 bytes, 60 bytes by chance, of a manifest 500.)"""
import glob
import random
import subprocess
import sys

lake = sys.argv[1]
files = sorted(glob.glob(f"{lake}/batch=*/manifest.json") +
               glob.glob(f"{lake}/batch=*/**/*.zst", recursive=True))
flipped = 0
for file in files:
    with open(file, "rb") as f:
        kept = f.read()
    places = range(len(kept))
    most = 500 if file.endswith("json") else 60
    if len(kept) > most:
        places = random.sample(places, most)
    for at in places:
        changed = bytearray(kept)
        changed[at] ^= 1 << random.randrange(8)
        with open(file, "wb") as f:
            f.write(changed)
        done = subprocess.run(["ods-lake", "verify", lake], text=True,
                              stderr=subprocess.PIPE, check=False)
        flipped += 1
        if done.returncode != 1 or file not in done.stderr:
            print(f"{file}: byte {at}: {done.returncode} {done.stderr}")
            sys.exit(1)
    with open(file, "wb") as f:
        f.write(kept)
print(f"{flipped} bytes of {len(files)} files, each named")
sys.exit(subprocess.run(["ods-lake", "verify", lake]).returncode)
