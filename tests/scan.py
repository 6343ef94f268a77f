#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""scan.py [--noise SHARE] [--skew DEGREES] [--turned]
        [--dpi N] PGM ... >PDF

Pages as a scanner would have them: a PDF of images, without a text layer, with
specks on that share of the dots, each page laid down askew or on its side.
"""
import argparse
import math
import random
import sys
import zlib


def read_pgm(path):
    """Width, height and the grey dots of a binary PGM."""
    with open(path, "rb") as f:
        data = f.read()
    fields, at = [], 0
    while len(fields) < 4:
        end = at
        while data[end:end + 1] not in (b" ", b"\n", b"\t"):
            end += 1
        fields.append(data[at:end])
        at = end + 1
    assert fields[0] == b"P5" and fields[3] == b"255", path
    return int(fields[1]), int(fields[2]), bytearray(data[at:])


def page(path, args, chance):
    """The stream of the image, and that of the page which shows it."""
    width, height, dots = read_pgm(path)
    if args.turned:  # a quarter, clockwise
        dots = bytearray(b"".join(bytes(dots[(height - 1) * width + x::-width])
                                  for x in range(width)))
        width, height = height, width
    for _ in range(int(len(dots) * args.noise)):
        dots[chance.randrange(len(dots))] = chance.randrange(256)
    image = zlib.compress(bytes(dots), 1)
    a = math.radians(args.skew)
    w, h = width * 72 / args.dpi, height * 72 / args.dpi
    show = (f"q {math.cos(a) * w:.4f} {math.sin(a) * w:.4f} "
            f"{-math.sin(a) * h:.4f} {math.cos(a) * h:.4f} 0 0 cm /I Do Q")
    return width, height, w, h, image, show.encode()


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--noise", type=float, default=0)
    parser.add_argument("--skew", type=float, default=0)
    parser.add_argument("--turned", action="store_true")
    parser.add_argument("--dpi", type=int, default=200)
    parser.add_argument("pgm", nargs="+")
    args = parser.parse_args()
    chance = random.Random(1)
    objects = [b"<</Type/Catalog/Pages 2 0 R>>", b""]
    kids = []
    for path in args.pgm:
        width, height, w, h, image, show = page(path, args, chance)
        n = len(objects) + 1
        kids.append(n)
        objects += [
            f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 {w:.2f} {h:.2f}]"
            f"/Resources<</XObject<</I {n + 2} 0 R>>>>"
            f"/Contents {n + 1} 0 R>>".encode(),
            b"<</Length %d>>stream\n%s\nendstream" % (len(show), show),
            b"<</Type/XObject/Subtype/Image/Width %d/Height %d"
            b"/ColorSpace/DeviceGray/BitsPerComponent 8/Filter/FlateDecode"
            b"/Length %d>>stream\n%s\nendstream"
            % (width, height, len(image), image)]
    objects[1] = (f"<</Type/Pages/Count {len(kids)}/Kids["
                  + " ".join(f"{k} 0 R" for k in kids) + "]>>").encode()
    out, offsets = b"%PDF-1.4\n", []
    for n, body in enumerate(objects, 1):
        offsets.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (n, body)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % o for o in offsets)
    out += (b"trailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n"
            % (len(objects) + 1, start))
    sys.stdout.buffer.write(out)


main()
