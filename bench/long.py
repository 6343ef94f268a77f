# SPDX-License-Identifier: GPL-3.0-or-later
"""long.py KIND MB: one line of MB megabytes of the worst that a text can be.

digits: digits, slashes and brackets at random; utf8: characters of all
scripts; bytes: any bytes but the newline.
"""
import random
import sys

kind, size = sys.argv[1], int(sys.argv[2]) * 1_000_000
random.seed(1)
if kind == 'digits':
    line = ''.join(random.choices('0123456789/()[] ', k=size)).encode()
elif kind == 'bytes':
    line = bytes(random.choices([b for b in range(1, 256) if b != 10], k=size))
else:
    points = [*range(32, 127), *range(0xa0, 0x600), *range(0x620, 0x700),
              *range(0x4e00, 0x5000)]
    line = ''.join(map(chr, random.choices(points, k=size * 2 // 5)))
    line = line.encode()[:size]
sys.stdout.buffer.write(line + b'\n')
