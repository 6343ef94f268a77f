#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""doc.py CASE FILE: write a Word 97 document ([MS-DOC] in [MS-CFB]), invented
from beginning to end, that holds one trait of real ones.  The cases are those
of docx.py as far as the format has them.  FILE.seed: a seed of doc_fuzz.c."""
import struct
import sys

FREE, END, FAT = 0xffffffff, 0xfffffffe, 0xfffffffd
STORIES = ('main', 'footnotes', 'headers', 'macros', 'comments', 'endnotes',
           'boxes', 'headerboxes')


# ---- the container ----

def sectors(data):
    return data + bytes(-len(data) % 512)


def container(streams):
    """A compound file; streams of less than 4096 bytes are small ones."""
    body, fat, mini, minifat = b'', [], b'', []

    def add(data):
        nonlocal body
        first, n = len(fat), len(sectors(data)) // 512
        body += sectors(data)
        fat.extend(list(range(first + 1, first + n)) + [END])
        return first

    def entry(name, kind, child=FREE, right=FREE, first=0, size=0):
        name = (name + '\0').encode('utf-16le')
        return (name.ljust(64, b'\0') + struct.pack('<HBBIII', len(name), kind, 1, FREE, right, child)
                + bytes(36) + struct.pack('<IQ', first, size))

    places = []
    for _, data in streams:
        if len(data) >= 4096:
            places.append(add(data))
        else:
            places.append(len(mini) // 64)
            n = max(1, (len(data) + 63) // 64)
            minifat += list(range(len(minifat) + 1, len(minifat) + n)) + [END]
            mini += data.ljust(n * 64, b'\0')
    ministream = add(mini) if mini else END
    minitable = add(struct.pack(f'<{len(minifat)}I', *minifat)) if mini else END
    directory = entry('Root Entry', 5, child=1, first=ministream, size=len(mini))
    for i, (name, data) in enumerate(streams):
        right = i + 2 if i + 1 < len(streams) else FREE
        directory += entry(name, 2, right=right, first=places[i], size=len(data))
    first_directory = add(directory)
    nfat = 1
    while nfat * 128 < len(fat) + nfat:
        nfat += 1
    first_fat = len(fat)
    fat += [FAT] * nfat
    table = struct.pack(f'<{len(fat)}I', *fat).ljust(nfat * 512, b'\xff')
    header = (bytes.fromhex('d0cf11e0a1b11ae1') + bytes(16)
              + struct.pack('<HHHHH6xII', 0x3e, 3, 0xfffe, 9, 6, 0, nfat)
              + struct.pack('<IIIIIII', first_directory, 0, 4096, minitable,
                            1 if mini else 0, END, 0)
              + struct.pack(f'<{nfat}I', *range(first_fat, first_fat + nfat)).ljust(436, b'\xff'))
    return header + body + table


# ---- properties ----

def b(code, value):
    return struct.pack('<HB', code, value)


def w(code, value):
    return struct.pack('<HH', code, value & 0xffff)


BOLD, ITALIC, HIDDEN, SHOWN = b(0x0835, 1), b(0x0836, 1), b(0x083c, 1), b(0x083c, 0)
DELETED, INSERTED, RAISED = b(0x0800, 1), b(0x0801, 1), b(0x2a48, 1)
SPECIAL = b(0x0855, 1)
IN_TABLE, ROW_END = b(0x2416, 1), b(0x2417, 1)
CENTRED = b(0x2403, 1)


def symbol(c):
    return SPECIAL + struct.pack('<HHH', 0x6a09, 3, c)


def depth(n):
    return struct.pack('<HI', 0x6649, n)


def num(list_, level=0):
    return b(0x260a, level) + w(0x460b, list_)


def cells(*merge):
    """The definition of a row: which of its cells are one."""
    data = bytes([len(merge)]) + bytes((len(merge) + 1) * 2)
    data += b''.join(struct.pack('<H18x', m) for m in merge)
    return struct.pack('<HH', 0xd608, len(data) + 1) + data


# ---- the text ----

class Text:
    """A story: its characters, and runs of properties over them."""

    def __init__(self):
        self.text, self.chars, self.paras, self.begin = '', [], [], 0

    def run(self, text, props=b''):
        self.chars.append((len(self.text), len(self.text) + len(text), props))
        self.text += text

    def end(self, props=b'', style=0, mark='\r', mark_props=b''):
        self.run(mark, mark_props)
        self.paras.append((self.begin, len(self.text), style, props))
        self.begin = len(self.text)

    def p(self, *content, props=b'', style=0, mark='\r', mark_props=b''):
        for piece in content:
            if isinstance(piece, str):
                self.run(piece)
            else:
                self.run(*piece)
        self.end(props, style, mark, mark_props)

    def cell(self, *content, props=b''):
        self.p(*content, props=IN_TABLE + props, mark='\x07')

    def row_end(self, props=b''):
        self.p(props=IN_TABLE + ROW_END + props, mark='\x07')

    def row(self, *texts, props=b''):
        for text in texts:
            self.cell(*(text if isinstance(text, tuple) else (text,)))
        self.row_end(props)

    def field(self, code, shown):
        self.run('\x13', SPECIAL)
        self.run(code)
        self.run('\x14', SPECIAL)
        self.run(shown)
        self.run('\x15', SPECIAL)


class Doc:
    def __init__(self):
        self.story = {name: Text() for name in STORIES}
        self.refs = {'footnotes': [], 'endnotes': []}  # (cp, number or not)
        self.texts = {'footnotes': [0], 'endnotes': [0]}
        self.headers = [0] * 7  # six rules that are none
        self.shapes, self.boxes = [], []
        self.dop = bytearray(500)
        struct.pack_into('<H', self.dop, 2, 1 << 2)
        struct.pack_into('<H', self.dop, 46, 2)
        struct.pack_into('<H', self.dop, 52, 1 << 2)
        struct.pack_into('<HH', self.dop, 492, 0, 2)
        self.sections = []  # (cp, properties)
        self.prcs = []
        self.pieces = {}  # cp of a paragraph: prm
        self.flags = 0
        self.version, self.magic = 0xc1, 0xa5ec
        self.reverse = False  # saved fast: the text stands backwards
        self.data = b''
        self.lists, self.uses = [], []
        self.styles = list(STYLES)

    @property
    def main(self):
        return self.story['main']

    def note(self, *paragraphs, kind='footnotes', custom=''):
        """A reference here, and its text."""
        self.refs[kind].append((len(self.main.text), 0 if custom else 1))
        self.main.run(custom or '\x02', b'' if custom else SPECIAL + RAISED)
        note = self.story[kind]
        note.run(custom or '\x02', b'' if custom else SPECIAL)
        for text in paragraphs:
            note.p(text)
        self.texts[kind].append(len(note.text))

    def header(self, fill=None):
        """The next header; none: it is empty."""
        if fill:
            fill(self.story['headers'])
        self.headers.append(len(self.story['headers'].text))

    def box(self, *paragraphs):
        id_ = 1025 + len(self.shapes)
        self.shapes.append((len(self.main.text), id_))
        self.main.run('\x08', SPECIAL)
        start = len(self.story['boxes'].text)
        for text in paragraphs:
            self.story['boxes'].p(text)
        self.boxes.append((start, id_))


# ---- styles and lists ----

def style(name, para=b'', chars=b'', base=0xfff, sti=0xffe, kind=1, istd=0):
    data = struct.pack('<HHHHH', sti, kind | base << 4, (2 if kind == 1 else 1), 0, 0)
    data += struct.pack('<H', len(name)) + name.encode('utf-16le') + bytes(2)
    upx = [struct.pack('<H', istd) + para, chars] if kind == 1 else [chars]
    for i, u in enumerate(upx):
        data += struct.pack('<H', len(u)) + u
        if i + 1 < len(upx):
            data += bytes(len(u) & 1)
    return data  # odd, maybe


STYLES = [style('Normal', sti=0), style('berschrift 1', chars=BOLD, base=0, sti=1),
          style('_ H_2/3', base=0), style('Para', num(1), base=0),
          style('Para 2', base=3), style('Ghost', chars=HIDDEN, kind=2), b'',
          style('Strong', chars=BOLD, kind=2)]
HEADING, H23, PARA2, GHOST, STRONG = 1, 2, 4, 5, 7


def sheet(styles):
    head = struct.pack('<HHHHHHHHH', len(styles), 10, 1, 0x5b, 15, 0, 0, 0, 0)
    return struct.pack('<H', len(head)) + head + b''.join(
        struct.pack('<H', len(s)) + s + bytes(len(s) & 1) for s in styles)


def level(text, nfc=0, start=1, flags=0, lim=0, para=b'', chars=b''):
    text = ''.join(chr(int(c) - 1) if c.isdigit() else c for c in text)
    return (struct.pack('<iBB9xBiiBBBB', start, nfc, flags, 0, 0, 0, len(chars), len(para), lim, 0)
            + para + chars + struct.pack('<H', len(text)) + text.encode('utf-16le'))


def lists(all_):
    """all_: (id, levels); one level alone makes a simple list."""
    data = struct.pack('<H', len(all_))
    for id_, levels in all_:
        data += struct.pack('<ii18xBB', id_, id_, 1 if len(levels) == 1 else 0, 0)
    rest = b''
    for _, levels in all_:
        levels = list(levels)
        if len(levels) > 1:
            levels += [level('')] * (9 - len(levels))
        rest += b''.join(levels)
    return data, rest


def uses(all_):
    """all_: (id of the list, overrides): (level, start or None, level or None)"""
    data = struct.pack('<I', len(all_))
    for id_, over in all_:
        data += struct.pack('<i8xBBBB', id_, len(over), 0, 0, 0)
    for _, over in all_:
        data += struct.pack('<I', 0xffffffff)
        for lvl, start, own in over:
            flags = lvl | (0x10 if start is not None else 0) | (0x20 if own else 0)
            data += struct.pack('<iI', start or 0, flags) + (own or b'')
    return data


# ---- the streams ----

def plc(cps, data):
    return struct.pack(f'<{len(cps)}I', *cps) + b''.join(data)


def pages(runs, para):
    """Pages of runs (fc, end, properties) in the order of the file."""
    out, i = [], 0
    size = 13 if para else 1
    while i < len(runs):
        page, n, at, entries = bytearray(512), 0, 511, []
        while i + n < len(runs):
            fc, end, props = runs[i + n]
            if para and len(props) & 1 == 0:
                item = bytes([0, len(props) // 2]) + props
            elif para:
                item = bytes([(len(props) + 1) // 2]) + props
            else:
                item = bytes([len(props)]) + props if props else b''
            new = (at - len(item)) & ~1
            if (n + 2) * 4 + (n + 1) * size > new:
                break
            if item:
                at = new
                page[at:at + len(item)] = item
            entries.append((fc, end, at // 2 if item else 0))
            n += 1
        assert n > 0
        struct.pack_into(f'<{n + 1}I', page, 0, *[e[0] for e in entries], entries[-1][1])
        for k, e in enumerate(entries):
            page[(n + 1) * 4 + k * size] = e[2]
        page[511] = n
        out.append((entries[0][0], entries[-1][1], bytes(page)))
        i += n
    return out


def write(doc, path):
    text, chars, paras, base = '', [], [], {}
    for s in STORIES[1:]:
        if doc.story[s].text:
            doc.story[s].p()  # the mark that ends a story
    for s in STORIES:
        base[s] = len(text)
        chars += [(a + len(text), z + len(text), p) for a, z, p in doc.story[s].chars if a < z]
        paras += [(a + len(text), z + len(text), st, p) for a, z, st, p in doc.story[s].paras]
        text += doc.story[s].text
    # Each paragraph is a piece, narrow where it can be; saved fast they
    # stand in another order.
    order = list(paras)
    if doc.reverse:
        order.reverse()
    place, body = {}, b''
    for a, z, _, _ in order:
        try:
            raw, narrow = text[a:z].encode('cp1252'), True
            if raw.decode('latin-1') != text[a:z] and a % 3 == 0:
                raise ValueError
        except ValueError:
            raw, narrow = text[a:z].encode('utf-16le', 'surrogatepass'), False
            body += bytes(len(body) & 1)
        place[a] = (0x400 + len(body), narrow)
        body += raw

    def fc(para, cp):
        at, narrow = place[para[0]]
        return at + (cp - para[0]) * (1 if narrow else 2)

    char_runs, para_runs, k = [], [], 0
    for para in paras:
        para_runs.append((fc(para, para[0]), fc(para, para[1]),
                          struct.pack('<H', para[2]) + para[3]))
        while k < len(chars) and chars[k][0] < para[1]:
            a, z, props = chars[k]
            assert z <= para[1]
            char_runs.append((fc(para, a), fc(para, z), props))
            k += 1
    main = bytearray(sectors(bytes(0x400) + body))
    bins = []
    for runs, is_para in ((char_runs, False), (para_runs, True)):
        made = pages(sorted(runs), is_para)
        numbers = []
        for _, _, page in made:
            numbers.append(len(main) // 512)
            main += page
        bins.append(plc([m[0] for m in made] + [made[-1][1]],
                        [struct.pack('<I', n) for n in numbers]))
    sepx = []
    for cp, props in doc.sections:
        sepx.append((cp, len(main)))
        main += struct.pack('<H', len(props)) + props
    table, parts = b'', {}

    def part(i, data, more=b''):
        nonlocal table
        parts[i] = (len(table), len(data))
        table += data + more

    part(1, sheet(doc.styles))
    for refs, texts, name in ((2, 3, 'footnotes'), (46, 47, 'endnotes')):
        if doc.refs[name]:
            part(refs, plc([c for c, _ in doc.refs[name]] + [len(doc.main.text)],
                           [struct.pack('<H', n) for _, n in doc.refs[name]]))
            part(texts, plc(doc.texts[name] + [len(doc.story[name].text)], []))
    if sepx:
        part(6, plc([c for c, _ in sepx] + [len(doc.main.text)],
                    [struct.pack('<HIHI', 0, at, 0, 0) for _, at in sepx]))
    if len(doc.headers) > 7:
        part(11, plc(doc.headers + [len(doc.story['headers'].text)], []))
    part(12, bins[0])
    part(13, bins[1])
    part(31, bytes(doc.dop))
    clx = b''.join(b'\x01' + struct.pack('<H', len(p)) + p for p in doc.prcs)
    cps = [p[0] for p in paras] + [len(text)]
    pcds = [struct.pack('<HIH', 0, place[a][0] * 2 | 0x40000000 if place[a][1] else place[a][0],
                        doc.pieces.get(a, 0)) for a in cps[:-1]]
    pieces = plc(cps, pcds)
    part(33, clx + b'\x02' + struct.pack('<I', len(pieces)) + pieces)
    if doc.shapes:
        part(40, plc([c for c, _ in doc.shapes] + [len(doc.main.text)],
                     [struct.pack('<I22x', i) for _, i in doc.shapes]))
        end = len(doc.story['boxes'].text)
        part(56, plc([c for c, _ in doc.boxes] + [end - 1, end],
                     [struct.pack('<14xI4x', i) for _, i in doc.boxes] + [bytes(22)]))
    if doc.lists:
        part(73, *lists(doc.lists))
        part(74, uses(doc.uses))
    struct.pack_into('<HH', main, 0, doc.magic, doc.version)
    struct.pack_into('<H', main, 10, 0x1200 | doc.flags)
    struct.pack_into('<H', main, 32, 14)
    struct.pack_into('<H', main, 62, 22)
    for i, s in enumerate(STORIES):
        struct.pack_into('<I', main, 0x4c + i * 4, len(doc.story[s].text))
    struct.pack_into('<H', main, 0x98, 93)
    for i, (at, n) in parts.items():
        struct.pack_into('<II', main, 0x9a + i * 8, at, n)
    streams = [('WordDocument', bytes(main).ljust(4096, b'\0')), ('1Table', table)]
    if doc.data:
        streams.append(('Data', doc.data))
    with open(path, 'wb') as f:
        if path.endswith('.seed'):  # of tests/fuzz/doc_fuzz.c
            f.write(struct.pack('<H', len(main)) + main + table)
        else:
            f.write(container(streams))


# ---- the documents ----

def masthead(t):
    t.row('', 'United Nations', 'A/RES/99/7')
    t.cell('')
    t.cell('General Assembly')
    t.p('Distr.: General', props=IN_TABLE)
    t.p('3 March 2045', props=IN_TABLE)
    t.cell('Original: English')
    t.row_end()


def head(doc, table=True):
    t = doc.main
    if table:
        masthead(t)
    for line in ('Ninety-ninth session', 'Agenda item 12', 'Lighthouses of the high seas',
                 'Resolution adopted by the General Assembly on 1 March 2045',
                 '[on the report of the Second Committee (A/99/12, para. 3)]',
                 '99/7.\tLighthouses of the high seas'):
        t.p(line)
    t.p(('The General Assembly', ITALIC), ',')
    t.p(('Recalling', ITALIC), ' its resolution 98/7 of 2 March 2044,')


def whole(doc):
    t = doc.main
    head(doc)
    t.run('1.\t')
    t.run('Welcomes', ITALIC)
    t.run(' the light')
    doc.note(' See A/99/8.')
    t.p(';')
    t.p('2.\t', ('Invites', ITALIC), ' States:')
    t.p('(a)\tTo keep watch;')
    t.p('(b)\tTo mend the lamps.')
    t.p('40th plenary meeting')
    t.p('1 March 2045')
    doc.header(lambda h: h.p('45-01234 (E)    030345'))


def header(doc):
    head(doc, table=False)
    doc.main.p('1.\tRequests the keepers to report;')
    doc.header(lambda h: h.p('A/RES/99/7'))
    doc.header(masthead)
    doc.header(lambda h: h.p('45-01234 (E)'))


def numbering(doc):
    t = doc.main
    head(doc)
    doc.lists = [(4, [level('1.'), level('(2)', 4), level('(3)', 2)]),
                 (5, [level('1、', 39)]), (6, [level('(1)', 47)]),
                 (7, [level('•', 23), level('1.2', flags=4)]),
                 (8, [level('1.'), level('2.', flags=8, lim=0)])]
    doc.uses = [(4, []), (4, [(0, 1, None)]), (5, []), (6, []), (7, []), (8, []),
                (4, [(0, None, level('1)', start=7))])]
    for text, use, lvl in (('Requests:', 1, 0), ('Sails;', 1, 1), ('Oars;', 1, 1), ('Hemp;', 1, 2),
                           ('Calls upon all;', 1, 0), ('Anchors;', 1, 1), ('Begins anew;', 2, 0),
                           ('Goes on;', 1, 0)):
        t.p(text, props=num(use, lvl))
    t.p('By style;', style=PARA2)
    t.p('Without;', style=PARA2, props=w(0x460b, 0))
    for text, use, lvl in (('One;', 3, 0), ('Two;', 3, 0), ('Three;', 4, 0), ('Four;', 4, 0),
                           ('Bullet;', 5, 0), ('Legal;', 5, 1), ('Up;', 6, 0), ('Down;', 6, 1),
                           ('Up;', 6, 0), ('Down on;', 6, 1), ('Own.', 7, 0)):
        t.p(text, props=num(use, lvl))


def split(doc):
    """As LibreOffice writes a list whose start is set anew."""
    t = doc.main
    head(doc)
    doc.lists = [(1, [level('1.')]), (2, [level('1.')])]
    doc.uses = [(1, []), (2, [])]
    for text, use in (('Sails;', 2), ('Oars;', 1), ('Hemp.', 1)):
        t.p(text, props=num(use))


def notes(doc):
    t = doc.main
    head(doc)
    t.run('1.\tNotes one')
    doc.note(' First.')
    t.run(' and two')
    doc.note('\tSecond.')
    t.p(';')
    t.run('2.\tNotes a star')
    doc.note(' Starred.', custom='*')
    t.run(' and three')
    doc.note('Third.')
    t.p(';')
    t.p('3.\tNotes one', ('1', RAISED), ' again, in 3 km', ('2', RAISED), ';')
    t.run('4.\tNotes an end')
    doc.note('Last,', 'in two parts.', kind='endnotes')
    t.p('.')


def sections(doc):
    t = doc.main
    head(doc)
    doc.dop[2] = 1 << 2 | 1
    struct.pack_into('<H', doc.dop, 492, 1)
    t.run('1.\tNotes')
    doc.note('Note 1.')
    t.p(';')
    t.run('and')
    doc.note('Note 2.')
    t.end(mark='\x0c')
    doc.sections = [(0, b''), (len(t.text), b''), ]
    t.run('2.\tNotes')
    doc.note('Note 3.')
    t.p(';')
    t.run('3.\tNotes')
    t.end(mark='\x0c')
    doc.sections.append((len(t.text), b(0x303c, 0) + w(0x5040, 4)))
    t.run('4.\tNotes')
    doc.note('Note 4.')
    t.p('\x0cbehind a page.')


def changes(doc):
    t = doc.main
    head(doc)
    t.p('1.\tKeeps ', ('lost ', DELETED), ('new ', INSERTED), 'here;')
    t.p('2.\tJoined ', mark_props=DELETED)
    t.p('over the mark;')
    t.p('3.\tAs it is now.')


def runs(doc):
    t = doc.main
    head(doc)
    t.p('1.\tCo\x1eoperates, soft\x1fly,\x0bin ', ('(', symbol(0xf0b3)), ' 3 ports',
        (' unseen', HIDDEN), (' hidden', w(0x4a30, GHOST)), (' seen', SHOWN),
        ('\x01', SPECIAL), ('\x05', SPECIAL), ' – “now”', ('Œ', BOLD + struct.pack('<HB', 0x0835, 0x80)),
        ' in 中 \ud83d\uddfc;')
    t.run('2.\tSees ')
    t.field(' REF _1 ', 'paragraph 1')
    t.run(' above')
    t.run('\x13', SPECIAL)
    t.run(' XE "nothing" ', HIDDEN)
    t.run('\x15', SPECIAL)
    t.run(', and ')
    t.run('\x13', SPECIAL)
    t.field(' IF ', 'inner')
    t.run(' \x14a page\x15', SPECIAL)
    t.p(';')
    t.p('3.\tLinks', (' and controls', w(0x4a30, STRONG)), '.')


def boxes(doc):
    t = doc.main
    head(doc)
    t.run('1.\tStands')
    doc.box('Boxed text', 'twice')
    t.p(' alone.')


def tables(doc):
    t = doc.main
    head(doc)
    t.p('1.\tRequests the keepers to report;')
    t.cell('Light')
    t.run('Height')
    doc.note('In metres.')
    t.end(IN_TABLE, mark='\x07')
    t.row_end()
    t.p('North', props=IN_TABLE)
    t.p('Head', props=IN_TABLE)
    inner = IN_TABLE + depth(2)
    t.cell('')
    t.p('in', props=inner + b(0x244b, 1))
    t.p('ner', props=inner + b(0x244b, 1))
    t.p(props=inner + b(0x244b, 1) + b(0x244c, 1))
    t.cell('')
    t.row_end()
    # Long definitions of rows stand in the stream Data.
    long_ = IN_TABLE + ROW_END + cells(2, 1, 0)
    doc.data = struct.pack('<H', len(long_)) + long_
    for text in ('over', 'both', '12 m'):
        t.cell(text)
    t.p(props=struct.pack('<HI', 0x6646, 0), mark='\x07')
    t.p('2.\tRequests the keepers to report;')


def styles(doc):
    t = doc.main
    head(doc)
    t.p('1.\tRequests the keepers to report;')
    t.p('Annex', style=H23)
    t.p('Of lamps', style=HEADING)
    t.p('1.\tLamps burn.')


def fast(doc):
    """Saved fast: pieces in any order, with changes of their own."""
    whole(doc)
    doc.reverse = True
    t = doc.main
    gone = len(t.text)
    t.p('3.\tIs gone')
    t.p('4.\tIs left.')
    doc.prcs = [HIDDEN, DELETED + CENTRED]
    doc.pieces = {gone: 1 << 1 | 1, 0: 0}
    bold = len(t.text)
    t.p('5.\tIs there.')
    doc.pieces[bold] = 0x55 << 1 | 1 << 8


CASES = {f.__name__: f for f in (whole, header, numbering, split, notes, sections, changes, runs,
                                 boxes, tables, styles, fast)}


def hostile(case, doc):
    """Bodies that are refused; the rest of their name says how."""
    if case == 'locked':
        doc.flags = 0x0100
    elif case == 'xor':
        doc.flags = 0x8100
    elif case == 'word6':
        doc.version, doc.magic = 101, 0xa5dc
    elif case == 'word95':
        doc.version, doc.magic = 104, 0xa5dc
    elif case == 'other':
        doc.version, doc.magic = 0xc1, 0x1234
    else:
        return False
    return True


if __name__ == '__main__':
    document = Doc()
    if hostile(sys.argv[1], document):
        whole(document)
    else:
        CASES[sys.argv[1]](document)
    write(document, sys.argv[2])
