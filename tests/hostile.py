# SPDX-License-Identifier: GPL-3.0-or-later
"""hostile.py FOLDER: files made to use up whoever reads them.

Each is small on the disk and asks for far more: of memory, of time, of the
stack.  The name says what it does, its suffix what it claims to be.
"""
import io
import os
import re
import struct
import sys
import zipfile
import zlib

folder = sys.argv[1]


def write(name, data):
    with open(os.path.join(folder, name), "wb") as f:
        f.write(data.encode() if isinstance(data, str) else data)


def pdf(objects):
    """A PDF of these objects, numbered from 1; the first is the catalogue."""
    out, places = bytearray(b"%PDF-1.4\n"), []
    for n, body in enumerate(objects, 1):
        places.append(len(out))
        body = body if isinstance(body, bytes) else body.encode()
        out += b"%d 0 obj\n%s\nendobj\n" % (n, body)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % p for p in places)
    return out + (b"trailer\n<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n"
                  % (len(objects) + 1, start))


def stream(data, filters="/FlateDecode", more=""):
    return (f"<</Length {len(data)}/Filter{filters}{more}>>\nstream\n"
            .encode() + data + b"\nendstream")


def deflated(count, piece=b" " * 65536):
    """count pieces, deflated without ever holding them."""
    z, out = zlib.compressobj(1), []
    for _ in range(count):
        out.append(z.compress(piece))
    return b"".join(out) + z.flush()


CATALOGUE = "<</Type/Catalog/Pages 2 0 R>>"
PAGE = ("<</Type/Page/Parent 2 0 R/MediaBox[0 0 {0} {0}]/Contents 4 0 R"
        "/Resources<</Font<</F 5 0 R>>/XObject<</X 6 0 R>>>>>>")
PAGES = "<</Type/Pages/Kids[3 0 R]/Count 1>>"
FONT = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"
TEXT = zlib.compress(b"BT /F 12 Tf 72 700 Td (A calm harbour.) Tj ET /X Do")
FORM = "/Type/XObject/Subtype/Form/BBox[0 0 9 9]"


def pdfs():
    form = stream(zlib.compress(b"q Q"), more=FORM)
    write("box.pdf", pdf([CATALOGUE, PAGES, PAGE.format(10 ** 9),
                          stream(TEXT), FONT, form]))
    write("ring.pdf", pdf([CATALOGUE,
                           "<</Type/Pages/Kids[2 0 R 2 0 R]/Count 1>>"]))
    deep = [CATALOGUE] + [f"<</Type/Pages/Kids[{n} 0 R]/Count 1>>"
                          for n in range(3, 50003)]
    write("deep.pdf", pdf(deep))
    gigabyte = deflated(16384)
    write("deflate.pdf", pdf([CATALOGUE, PAGES, PAGE.format(800),
                              stream(gigabyte), FONT, form]))
    write("twice.pdf", pdf([CATALOGUE, PAGES, PAGE.format(800),
                            stream(zlib.compress(gigabyte), "[/FlateDecode/FlateDecode]"), FONT,
                            form]))
    itself = stream(zlib.compress(b"/X Do /X Do"), more=FORM +
                    "/Resources<</XObject<</X 6 0 R>>>>")
    write("itself.pdf", pdf([CATALOGUE, PAGES, PAGE.format(800),
                             stream(TEXT), FONT, itself]))
    write("count.pdf", pdf([CATALOGUE, "<</Type/Pages/Kids[3 0 R]/Count "
                            "2000000000>>", PAGE.format(800), stream(TEXT),
                            FONT, form]))


W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
TYPES = ('<Types xmlns="http://schemas.openxmlformats.org/package/2006/'
         'content-types"><Default Extension="xml" ContentType='
         '"application/xml"/></Types>')


def docx(name, body, others=()):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as z:
        z.writestr("[Content_Types].xml", TYPES)
        z.writestr("word/document.xml", body)
        for path, data in others:
            z.writestr(path, data)
    write(name, out.getvalue())


def docxs():
    def document(inside):
        return f'<w:document xmlns:w="{W}"><w:body>{inside}</w:body></w:document>'
    text = "<w:p><w:r><w:t>A calm harbour.</w:t></w:r></w:p>"
    docx("bomb.docx", document("<w:p><w:r><w:t>" + "a" * 110_000_000 +
                               "</w:t></w:r></w:p>"))
    docx("tables.docx", document("<w:tbl><w:tr><w:tc>" * 100_000 + text +
                                 "</w:tc></w:tr></w:tbl>" * 100_000))
    docx("entries.docx", document(text),
         [(f"word/media/{n}.png", b"") for n in range(12_000)])
    docx("paths.docx", document(text),
         [("../../../../etc/passwd", b"root"), ("/etc/shadow", b"root"),
          ('word/"$(id)".xml', b"x")])
    docx("laughs.docx", '<!DOCTYPE d [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>' +
         document("<w:p><w:r><w:t>&b;</w:t></w:r></w:p>"))


def xml(name, begin, end):
    """Of a kind of XML, whose paragraphs stand between begin and end."""
    def whole(doctype, inside):
        return f'<?xml version="1.0"?>\n{doctype}{begin}{inside}{end}'

    laughs = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">'
                     for n in range(1, 12))
    root = re.match(r"<([\w.]+)", begin).group(1)
    write(f"laughs-{name}", whole(f'<!DOCTYPE {root} [<!ENTITY e0 "ha">'
                                  f"{laughs}]>", "<p>&e11;</p>"))
    write(f"outside-{name}", whole(f'<!DOCTYPE {root} [<!ENTITY e SYSTEM '
                                   '"file:///etc/passwd">]>', "<p>&e;</p>"))
    write(f"deep-{name}", whole("", "<p>" * 1_000_000 + "x" +
                                "</p>" * 1_000_000))
    write(f"attribute-{name}", whole("", '<p id="' + "a" * 30_000_000 +
                                     '">x</p>'))


def texts():
    write("tags.html", "<html><body>" + "<div>" * 1_000_000 + "harbour")
    write("wide.html", "<html><body>" + "<p " + "a=b " * 2_000_000 + ">harbour")
    write("brackets.md", "[" * 2_000_000 + "](" * 100_000)
    write("marks.md", "A calm harbour." + "".join(f"[^{n}]" for n in range(200_000)) + "\n\n" +
          "".join(f"[^{n}]: {n}.\n\n" for n in range(200_000)))
    write("line.txt", "harbour " * 13_000_000)
    write("lines.txt", "1.\n\n" * 2_000_000)


def doc():
    """An OLE2 file whose chain of sectors runs in a ring."""
    head = bytearray(512)
    head[:8] = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
    struct.pack_into("<HHHHH", head, 24, 0x3e, 3, 0xfffe, 9, 6)
    struct.pack_into("<IIII", head, 44, 1, 1, 0, 4096)
    struct.pack_into("<IIII", head, 60, 0xfffffffe, 0, 0xfffffffe, 0)
    struct.pack_into("<109I", head, 76, 0, *[0xffffffff] * 108)
    fat = struct.pack("<128I", 0xfffffffd, 2, 1, *[0xffffffff] * 125)
    write("ring.doc", bytes(head) + fat + bytes(1024))


def wpd():
    """A WordPerfect 6 file whose functions announce more than there is."""
    head = b"\xffWPC" + struct.pack("<IBBBBHH", 16, 1, 10, 2, 1, 0, 0)
    write("lengths.wpd", head + b"A calm\x80harbour" +
          (b"\xd4\x00" + struct.pack("<H", 0xffff)) * 5000)
    write("zeros.wpd", head + (b"\xd4\x00" + struct.pack("<H", 0)) * 100_000)


pdfs()
docxs()
xml("akn.xml", '<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/'
    'akn/3.0"><statement name="x"><mainBody>',
    "</mainBody></statement></akomaNtoso>")
xml("tei.xml", "<TEI.2><text><body>", "</body></text></TEI.2>")
xml("marc.xml", '<collection xmlns="http://www.loc.gov/MARC21/slim"><record>',
    "</record></collection>")
texts()
doc()
wpd()
