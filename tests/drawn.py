#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""drawn.py [--scale S] [--repeat N] [--layer TEXT] LINE ... >PDF

A page whose letters are drawn with a pen: no font and no text layer, as on a
scan.  Capitals, digits and a few signs.  --layer adds a text layer that is not
shown.
"""
import argparse
import sys

# Each letter is strokes of points x,y on a grid of 4 by 6, y upwards.
PEN = {
    "A": "00 26 40|12 32", "B": "00 06 26 35 34 23 03|23 32 31 20 00",
    "C": "41 30 10 01 05 16 36 45", "D": "00 06 26 44 42 20 00",
    "E": "40 00 06 46|03 33", "F": "00 06 46|03 33",
    "G": "45 36 16 05 01 10 30 41 43 23", "H": "00 06|40 46|03 43",
    "I": "20 26", "J": "01 10 30 41 46", "K": "00 06|46 02|13 40",
    "L": "06 00 40", "M": "00 06 23 46 40", "N": "00 06 40 46",
    "O": "10 01 05 16 36 45 41 30 10", "P": "00 06 36 45 44 33 03",
    "Q": "10 01 05 16 36 45 41 30 10|22 40", "R": "00 06 36 45 44 33 03|23 40",
    "S": "01 10 30 41 42 33 13 04 05 16 36 45", "T": "06 46|26 20",
    "U": "06 01 10 30 41 46", "V": "06 20 46", "W": "06 10 24 30 46",
    "X": "00 46|06 40", "Y": "06 23 46|23 20", "Z": "06 46 00 40",
    "0": "10 01 05 16 36 45 41 30 10|14 32", "1": "14 26 20|10 30",
    "2": "05 16 36 45 44 00 40", "3": "05 16 36 45 44 33 42 41 30 10 01|33 23",
    "4": "30 36 02 42", "5": "46 06 04 34 43 41 30 00", "6":
    "45 36 16 05 01 10 30 41 42 33 13 02", "7": "06 46 10",
    "8": "13 04 05 16 36 45 44 33 13 02 01 10 30 41 42 33", "9":
    "01 10 30 41 45 36 16 05 04 13 33 44", ".": "10 11", ",": "11 00",
    "/": "00 46", "-": "13 33",
}
UNIT, ADVANCE, LINE = 2.0, 12.0, 26.0


def letter(c, x, y):
    for stroke in PEN[c].split("|"):
        points = [(x + int(p[0]) * UNIT, y + int(p[1]) * UNIT)
                  for p in stroke.split()]
        yield " ".join(f"{a:.1f} {b:.1f} {'l' if i else 'm'}"
                       for i, (a, b) in enumerate(points)) + " S"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--scale", type=float, default=1)
    parser.add_argument("--repeat", type=int, default=1)
    parser.add_argument("--layer")
    parser.add_argument("line", nargs="+")
    args = parser.parse_args()
    out = [f"q {args.scale} 0 0 {args.scale} 0 0 cm 1.7 w 1 J 1 j"]
    y = 800 / args.scale
    for text in args.line * args.repeat:
        for i, c in enumerate(text):
            if c != " ":
                out += letter(c, 60 + i * ADVANCE, y)
        y -= LINE
    out.append("Q")
    if args.layer:
        out.append(f"BT /F 12 Tf 3 Tr 60 400 Td ({args.layer}) Tj ET")
    stream = "\n".join(out).encode()
    box = "0 0 595 842"
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Count 1/Kids[3 0 R]>>",
        f"<</Type/Page/Parent 2 0 R/MediaBox[{box}]/Contents 4 0 R"
        "/Resources<</Font<</F<</Type/Font/Subtype/Type1"
        "/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>>>>>>>".encode(),
        b"<</Length %d>>stream\n%s\nendstream" % (len(stream), stream)]
    data, offsets = b"%PDF-1.4\n", []
    for n, body in enumerate(objects, 1):
        offsets.append(len(data))
        data += b"%d 0 obj\n%s\nendobj\n" % (n, body)
    start = len(data)
    data += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    data += b"".join(b"%010d 00000 n \n" % o for o in offsets)
    data += (b"trailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n"
             % (len(objects) + 1, start))
    sys.stdout.buffer.write(data)


main()
