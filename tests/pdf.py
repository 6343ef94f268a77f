#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""pdf.py CASE >PDF     pdf.py --list

Write a PDF, invented from beginning to end, that shows one trait of real
ones.  Its fonts are not embedded: a letter is half its size wide (Chinese: all
of it), and a table says which character it is, so that any script and any
place on the page can be had.
"""
import hashlib
import sys

FONTS = {"r": "Times-Roman", "b": "Times-Bold", "i": "Times-Italic"}


def width(c):
    return 1.0 if "\u3000" <= c <= "\u9fff" or c >= "\uff00" else 0.5


class Page:
    """Text at places: x from the left, y from the top, in points."""

    def __init__(self, pdf):
        self.pdf, self.out = pdf, []

    def text(self, x, y, s, size=10, font="r", gap=None):
        """s at x; gap: the width of a blank, else half the size."""
        for word in s.split(" "):
            codes = "".join("%04x" % self.pdf.code(c) for c in word)
            if word:
                self.out.append("BT /%s %g Tf %g %g Td <%s> Tj ET" % (
                    font, size, x, 792 - y, codes))
            x += sum(map(width, word)) * size + (gap or size * 0.5)
        return self

    def lines(self, x, y, lines, size=10, font="r", pitch=12, first=0):
        """Lines of a paragraph; the first one is set in by `first`."""
        for i, s in enumerate(lines):
            self.text(x + (0 if i else first), y + i * pitch, s, size, font)
        return self

    def full(self, x, y, s, right, size=10, font="r"):
        """A line that is spread to end at right."""
        words = s.split(" ")
        free = right - x - sum(width(c) for w in words for c in w) * size
        return self.text(x, y, s, size, font, free / (len(words) - 1))

    def visual(self, right, y, s, size=10, font="r", ligature="\ufefb"):
        """s as it is seen from left to right, ending at right.  A `ligature`
        is one glyph that stands for two letters."""
        x = right - sum(map(width, s)) * size
        for word in s.split(" "):
            codes = "".join("%04x" % self.pdf.code(c) for c in word)
            if word:
                self.out.append("BT /%s %g Tf %g %g Td <%s> Tj ET" % (
                    font, size, x, 792 - y, codes))
            x += sum(map(width, word)) * size + size * 0.5
        return self


class Pdf:
    def __init__(self, stands_for=None):
        self.pages, self.codes = [], {}
        self.stands_for = stands_for or {}  # what a character is said to be

    def page(self):
        self.pages.append(Page(self))
        return self.pages[-1]

    def code(self, c):
        return self.codes.setdefault(c, len(self.codes) + 1)

    def table(self):
        rows = []
        for c, code in self.codes.items():
            means = self.stands_for.get(c, c).encode("utf-16-be").hex()
            rows.append("<%04x> <%s>" % (code, means))
        blocks = "\n".join(
            "%d beginbfchar\n%s\nendbfchar" % (
                len(rows[i:i + 100]), "\n".join(rows[i:i + 100]))
            for i in range(0, len(rows), 100))
        return ("/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n"
                "/CMapName /X def /CMapType 2 def\n1 begincodespacerange\n"
                "<0000> <ffff>\nendcodespacerange\n%s\nendcmap\n" % blocks)

    def objects(self):
        objects = ["<</Type/Catalog/Pages 2 0 R>>", None,
                   self.stream(self.table())]
        fonts = []
        widths = " ".join("%d [%d]" % (code, width(c) * 1000)
                          for c, code in self.codes.items())
        for key, name in FONTS.items():
            n = len(objects) + 1
            objects.append(
                "<</Type/FontDescriptor/FontName/%s/Flags 4/FontBBox[0 -250 "
                "1000 750]/ItalicAngle 0/Ascent 750/Descent -250/CapHeight 700"
                "/StemV 80>>" % name)
            objects.append(
                "<</Type/Font/Subtype/CIDFontType2/BaseFont/%s/CIDSystemInfo"
                "<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>"
                "/FontDescriptor %d 0 R/DW 500/W[%s]>>" % (name, n, widths))
            objects.append(
                "<</Type/Font/Subtype/Type0/BaseFont/%s/Encoding/Identity-H"
                "/DescendantFonts[%d 0 R]/ToUnicode 3 0 R>>" % (name, n + 1))
            fonts.append("/%s %d 0 R" % (key, n + 2))
        kids = []
        for page in self.pages:
            objects.append(self.stream("\n".join(page.out)))
            objects.append(
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents "
                "%d 0 R/Resources<</Font<<%s>>>>>>" % (
                    len(objects), " ".join(fonts)))
            kids.append("%d 0 R" % len(objects))
        objects[1] = "<</Type/Pages/Kids[%s]/Count %d>>" % (
            " ".join(kids), len(kids))
        return objects

    @staticmethod
    def stream(s):
        return "<</Length %d>>\nstream\n%s\nendstream" % (len(s), s)

    def write(self, extra="", objects=None):
        objects = objects or self.objects()
        out, at = "%PDF-1.4\n", []
        for i, o in enumerate(objects):
            at.append(len(out))
            out += "%d 0 obj\n%s\nendobj\n" % (i + 1, o)
        xref = len(out)
        out += "xref\n0 %d\n0000000000 65535 f \n" % (len(at) + 1)
        out += "".join("%010d 00000 n \n" % a for a in at)
        out += "trailer\n<</Size %d/Root 1 0 R%s>>\nstartxref\n%d\n%%%%EOF\n" % (
            len(at) + 1, extra, xref)
        return out.encode("latin-1")


def running(page, symbol, title, n, of, left):
    """Header and footer of a page behind the first."""
    page.text(60, 32, symbol if left else title, 8)
    page.text(430, 32, title if left else symbol, 8)
    page.text(60 if left else 530, 765, "%d/%d" % (n, of), 8)
    page.text(500 if left else 60, 765, "99-10001", 8)


def cover(page):
    page.text(60, 15, "*9910001*", 10)
    page.text(124, 96, "United Nations", 14)
    page.text(440, 96, "A", 18).text(449, 96, "/RES/99/1", 10)
    page.text(124, 140, "General Assembly", 20, "b")
    page.text(400, 137, "Distr.: General").text(400, 149, "9 December 2044")
    page.text(60, 190, "Ninety-ninth session", font="b")
    page.text(60, 202, "Agenda item 7")
    page.text(60, 214, "Lamps, and who trims them", font="b")
    page.lines(124, 246, ["Resolution adopted by the General", "Assembly on "
               "2 December 2044"], 14, "b", 14)
    page.text(124, 280, "[on the report of the Second Committee (A/99/404)]")
    page.text(78, 306, "99/1.", 12, "b")
    page.lines(124, 306, ["Lamps of the Organization and the oil that", "they "
               "burn"], 12, "b")


def resolution():
    """Masthead, title of two lines, recitals, a page break within a paragraph,
    notes of which one goes on over the page, running headers."""
    pdf = Pdf()
    p = pdf.page()
    cover(p)
    p.text(147, 340, "The General Assembly,", font="i")
    p.text(147, 358, "Recalling", font="i")
    p.full(197, 358, "its resolution 98/7 of 3 March 2044 on lamps and on", 490)
    p.lines(124, 370, ["those who trim them,"])
    p.text(147, 388, "Convinced", font="i")
    p.full(197, 388, "that a lamp which is not trimmed in time gives less", 490)
    p.full(124, 400, "light than one that is, and that self-determination of "
           "lamps is", 490)
    p.full(124, 412, "rare, as the Committee of Lamps found", 340)
    p.text(340.2, 408, "1", 6)
    p.full(352, 412, "in the year before,", 490)
    p.full(124, 424, "and that the oil burns down in the night that comes,", 490)
    p.text(60, 690, "_" * 12)
    p.text(60, 704, "1", 5).text(124, 708, "See A/98/12, and what the "
                                 "Committee said there of", 8)
    p.text(60, 765, "99-10001 (E)    091244", 8)
    p = pdf.page()
    running(p, "A/RES/99/1", "Lamps of the Organization", 2, 2, True)
    p.full(124, 80, "as it has in every night since the lamps were first lit",
           490)
    p.text(124, 92, "in this house,")
    p.text(147, 110, "1. ")
    p.text(172, 110, "Decides", font="i")
    p.full(212, 110, "that the lamps of the Organization shall be self-", 490)
    p.full(124, 122, "determination incarnate, and that their length of 3 km",
           388)
    p.text(388.2, 118, "2", 6)
    p.text(396, 122, "is kept;")
    p.text(147, 140, "2. ")
    p.text(172, 140, "Requests", font="i")
    p.text(217, 140, "the Secretary-General:")
    p.text(147, 158, "(a)").text(172, 158, "To buy oil;", gap=5)
    p.text(147, 176, "(b)").text(172, 176, "To trim the lamps.", gap=5)
    p.text(380, 206, "50th plenary meeting", font="i")
    p.text(400, 218, "2 December 2044", font="i")
    p.text(124, 718, "the oil that is burnt in winter.", 8)
    return pdf.write()


LEFT = ["The lamp was lit at 3 p.m. by the", "President, who said that it was",
        "good to have light again, and", "that the oil was of the best kind.",
        "", "Mr. Wick asked whether the oil", "had been paid for, and by whom.",
        "", "The President replied that the", "bill had come this morning, and",
        "that it was a matter for the", "Fifth Committee, as bills are."]
RIGHT = ["Ms. Flame thanked the President", "for the light. She had long felt",
         "that meetings in the dark were", "not what the Charter had meant.",
         "", "The resolu-", "tion on lamps was adopted.",
         "", "The meeting rose at 4 p.m. and", "the lamp was put out, since the",
         "resolution said so and nobody", "could read in it any longer."]


def columns():
    """Two columns that do not stand on one line, below a line across both."""
    pdf = Pdf()
    for n in (1, 2):
        p = pdf.page()
        p.text(60, 32, "A/99/PV.4", 8).text(480, 32, "2/12/2044", 8)
        p.text(60, 765, "%d/2" % n, 8)
        if n == 1:
            p.text(60, 90, "The meeting was called to order at 3 p.m. in the "
                   "hall of lamps, where all were present.")
        for x, y, column in ((60, 120, LEFT), (320, 126.4, RIGHT)):
            last = ""
            for s in column:
                if s in ("The resolu-",):
                    p.full(x + 16, y, "They saw that the resolu-", x + 200)
                elif s and s[-1] not in "." and " " in s:
                    p.full(x if last else x + 16, y, s, x + 200)
                elif s:
                    p.text(x if last else x + 16, y, s)
                y += 13 if s else 6
                last = s
    return pdf.write()


def arabic():
    """Letters as they are seen; a ligature whose table gives two letters;
    numbers and a symbol within the line."""
    lig = "\ufefb"
    pdf = Pdf({lig: "\u0644\u0627"})
    p = pdf.page()

    def line(y, logical, right=490, **more):
        # As printed: all turned round, but numbers and Latin words.
        words, run = [], []
        for w in reversed(logical.split(" ")):
            if any("a" <= c.lower() <= "z" or c.isdigit() for c in w):
                run.append(w)
            else:
                words += reversed(run)
                run = []
                words.append(w[::-1])
        words += reversed(run)
        p.visual(right, y, " ".join(words).replace("\u0627\u0644", "\u0627\u0644")
                 .replace("\u0640", "\u0640"), **more)

    def turned(s):
        return s.replace("\u0644\u0627", lig)

    line(100, turned("\u062a\u0642\u0631\u0631 \u0627\u0644\u062c\u0645\u0639"
                     "\u064a\u0629 36/103 \u062e\u0644\u0627\u0644 2044 \u0641"
                     "\u064a \u0627\u0644\u0633\u0644\u0627\u0645"))
    line(112, turned("\u0627\u0644\u0627\u062a\u0635\u0627\u0644\u0627\u062a "
                     "\u0648\u0627\u0644\u0645\u0635\u0627\u0628\u064a\u062d "
                     "\u0641\u064a A/99/404 \u0627\u0644\u064a\u0648\u0645."))
    return pdf.write()


def chinese():
    """Blanks that only the printing put beside numbers; numbers, symbols and
    capitals that lines break."""
    pdf = Pdf()
    p = pdf.page()
    p.text(147, 100, "\u56de\u987e\u5176 2044 \u5e74 12 \u6708 2 \u65e5\u7b2c "
           "98/7 \u53f7\u51b3\u8bae\u548c\u706f\u706b\u7ba1\u7406\u59d4"
           "\u5458\u4f1a 20", gap=2)
    p.text(124, 114, "44 \u5e74\u7684\u62a5\u544a\uff0c\u53c8\u56de\u987e"
           "\u706f\u6cb9\uff0c", gap=2)
    p = pdf.page()
    p.text(147, 128, "\u706f\u706b\u7ba1\u7406\u59d4\u5458\u4f1a\u53c8\u56de"
           "\u987e\u706f\u6cb9\u5728\u706f\u706b\u4e2d\u7684\u7ba1"
           "\u7406\u548c\u5176\u706f\u6cb9\u7684\u706f\u706b\u7b2c"
           "98", gap=2)
    p.text(124, 142, "/7\u53f7\u51b3\u8bae\u548c\u706f\u706b\u7684\u6587"
           "\u4ef6\uff0c\u706f\u706b\u7ba1\u7406\u59d4\u5458\u4f1a"
           "\u7684\u62a5\u544a\u4ee5\u53ca\u6587\u4ef6A/99/5", gap=2)
    p.text(124, 156, "3\u53f7\uff0c\u4ee5\u53ca\u5173\u4e8e\u706f\u706b"
           "\u7ba1\u7406\uff0c\u706f\u6cb9\uff0c\u706f\u706b\u7684"
           "\u706f\u6cb9\u548c\u7ba1\u7406\u7684\u62a5\u544aCOVI", gap=2)
    p.text(124, 170, "D-19\u7684\u62a5\u544a\uff0c\u706f\u706b\u7ba1\u7406"
           "\u59d4\u5458\u4f1a\u7684\u706f\u6cb9\u548c\u706f\u706b"
           "\u53c8\u56de\u987e\u706f\u6cb9\uff0c\u53c82", gap=2)
    p.text(124, 184, "044\u5e74\u7684\u62a5\u544a\u3002", gap=2)
    return pdf.write()


def spread():
    """A line of few words between two full ones, set to both edges."""
    pdf = Pdf()
    p = pdf.page()
    for y, line in enumerate((
            "The keepers of the lamps recall what was said of the oil and",
            "confirm notwithstanding responsibilities", "of the store in which "
            "the oil of all the lamps of the coast is kept", "dry.")):
        if line == "dry.":
            p.text(124, 100 + y * 14, line)
        else:
            p.full(124, 100 + y * 14, line, 490)
    return pdf.write()


def votes():
    """A list of votes, its names in columns by wide gaps."""
    pdf = Pdf()
    p = pdf.page()
    p.text(60, 380, "The vote was as follows, by the lamps that were lit:")
    for i, row in enumerate((("Lamp", "Oil", "Litres"), ("North", "whale", "12"),
                             ("South", "olive", "7"), ("East", "rape", "31"))):
        for x, cell in zip((60, 200, 340), row):
            p.text(x, 410 + i * 14, cell, font="r" if i else "b")
    p.text(60, 490, "The list was taken note of.")
    return pdf.write()


def latin():
    """Cyrillic whose table says that it is Latin: no text."""
    pdf = Pdf()
    p = pdf.page()
    said = "Генеральная Ассамблея рассмотрев доклад о лампах и масле постановляет"
    shown = said.encode("cp1251").decode("latin-1")
    for i in range(12):
        p.text(60, 80 + i * 14, shown, 8)
    return pdf.write()


def private():
    """Characters of private use: no text."""
    pdf = Pdf({c: chr(0xf000 + ord(c)) for c in "abcdefghijklmnopqrstuvwxyz"})
    p = pdf.page()
    for i in range(12):
        p.text(60, 80 + i * 14, "lamps burn oil and oil burns lamps at night")
    return pdf.write()


def rc4(key, data):
    s, j, out = list(range(256)), 0, bytearray()
    for i in range(256):
        j = (j + s[i] + key[i % len(key)]) % 256
        s[i], s[j] = s[j], s[i]
    i = j = 0
    for byte in data:
        i = (i + 1) % 256
        j = (j + s[i]) % 256
        s[i], s[j] = s[j], s[i]
        out.append(byte ^ s[(s[i] + s[j]) % 256])
    return bytes(out)


def locked():
    """Encrypted with a password that nobody gives (PDF 1.4, 3.5.2)."""
    pad = bytes.fromhex("28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e80"
                        "2f0ca9fe6453697a")
    secret, ident = (b"lamp" + pad)[:32], b"0123456789abcdef"
    owner = rc4(hashlib.md5(secret).digest()[:5], secret)
    key = hashlib.md5(secret + owner + b"\xfc\xff\xff\xff" + ident).digest()[:5]
    pdf = Pdf()
    pdf.page().text(60, 80, "Nobody reads this.")
    return pdf.write(
        "/ID[<%s><%s>]/Encrypt<</Filter/Standard/V 1/R 2/O<%s>/U<%s>/P -4>>" % (
            ident.hex(), ident.hex(), owner.hex(), rc4(key, pad).hex()))


def broken():
    """No page in it."""
    return b"%PDF-1.4\n1 0 obj\n<</Type/Catalog>>\nendobj\n%%EOF\n"


CASES = [resolution, columns, arabic, chinese, spread, votes, latin, private, locked,
         broken]

if __name__ == "__main__":
    if sys.argv[1] == "--list":
        print("\n".join(c.__name__ for c in CASES))
    else:
        sys.stdout.buffer.write(
            next(c for c in CASES if c.__name__ == sys.argv[1])())
